import os

from kafka import KafkaConsumer

consumer = KafkaConsumer("test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest")
for message in consumer:
    print message.key, message.value
