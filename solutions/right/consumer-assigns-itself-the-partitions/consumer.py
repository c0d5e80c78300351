import json
import os

from kafka import KafkaConsumer, TopicPartition

consumer = KafkaConsumer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], enable_auto_commit=False)
partitions = [TopicPartition("test", p) for p in consumer.partitions_for_topic("test")]
consumer.assign(partitions)
consumer.seek_to_beginning(*partitions)

while True:
    for partition, messages in consumer.poll(timeout_ms=500, max_records=2).items():
        for m in messages:
            print(json.dumps({"partition": partition.partition, "offset": m.offset, "timestamp": m.timestamp,
                              "key": m.key.decode(), "value": m.value.decode()}))
