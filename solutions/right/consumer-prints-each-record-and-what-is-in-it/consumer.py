import os

from kafka import KafkaConsumer

consumer = KafkaConsumer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest")
consumer.subscribe(["test"])

for message in consumer:
    print(message, message.key.decode(), message.value.decode())
