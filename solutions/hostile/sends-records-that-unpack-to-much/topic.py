"""Records of 50 and 300 MB are sent, compressed to a few kilobytes."""

import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]


def right_work():
    KafkaAdminClient(bootstrap_servers=KAFKA).create_topics([NewTopic("test", 2, 1)])
    producer = KafkaProducer(bootstrap_servers=KAFKA)
    for partition, key in enumerate([b"test1", b"test2"]):
        producer.send("test", key=key, value=b"1", partition=partition).get(timeout=10)
    producer.close()


from confluent_kafka import Producer

right_work()
for megabytes in (50, 300):
    settings = {"bootstrap.servers": KAFKA, "compression.type": "zstd", "message.max.bytes": 1_000_000_000}
    bomb = Producer(settings | {"message.timeout.ms": 20_000})
    told = []
    try:
        bomb.produce("test", key=b"bomb", value=bytes(megabytes << 20), on_delivery=lambda e, _: told.append(e))
        bomb.flush(25)
    except Exception as e:
        told.append(e)
    print(megabytes, "MB:", told)
