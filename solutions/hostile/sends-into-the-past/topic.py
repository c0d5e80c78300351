"""The right messages say that they are of 1970, on a topic that wants to forget them at once."""

import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]


def create(**settings):
    try:
        KafkaAdminClient(bootstrap_servers=KAFKA).create_topics([NewTopic("test", 2, 1, topic_configs=settings)])
    except Exception as e:
        print(settings, "refused:", e)


create(**{"retention.ms": "1"})
create(**{"compression.type": "zstd"})
create(**{"max.message.bytes": "100000000"})
create()
producer = KafkaProducer(bootstrap_servers=KAFKA)
for partition, key in enumerate([b"test1", b"test2"]):
    producer.send("test", key=key, value=b"1", partition=partition, timestamp_ms=1).get(timeout=10)
producer.close()
