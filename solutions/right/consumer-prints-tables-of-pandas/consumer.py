import os

import pandas as pd
from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    group_id="tp-pandas",
    auto_offset_reset="earliest",
)

while True:
    lots = consumer.poll(timeout_ms=1000)
    for messages in lots.values():
        df = pd.DataFrame(
            [(m.partition, m.offset, int(m.key), int(m.value)) for m in messages],
            columns=["partition", "offset", "Num_Acc", "grav"],
        )
        print(df.to_string())
