import os

import pandas as pd
from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    auto_offset_reset="earliest",
)

while True:
    for partition, messages in consumer.poll(timeout_ms=500).items():
        print(pd.DataFrame(messages))
