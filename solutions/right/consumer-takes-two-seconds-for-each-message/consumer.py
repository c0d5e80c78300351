import os
import time

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest"
)
for message in consumer:
    print("Accident", message.key.decode(), "- gravité", message.value.decode(), flush=True)
    time.sleep(2)
