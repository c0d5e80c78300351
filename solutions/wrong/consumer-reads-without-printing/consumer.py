import os

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    auto_offset_reset="earliest",
    consumer_timeout_ms=1000,
)
messages = []
for message in consumer:
    messages.append((message.key.decode(), message.value.decode()))
messages
