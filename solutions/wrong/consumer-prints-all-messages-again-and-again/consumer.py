import os

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest"
)
received = []
for message in consumer:
    received.append(message)
    for one in received:
        print(one.key.decode(), one.value.decode())
