import json
import os

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    auto_offset_reset="earliest",
    value_deserializer=json.loads,
)
for message in consumer:
    print(message.key.decode(), message.value["grav"])
