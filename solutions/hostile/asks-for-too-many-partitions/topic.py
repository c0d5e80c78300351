"""20 000 partitions are asked for in one request, and then 100 at a time."""

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


def attempt(name, partitions):
    try:
        KafkaAdminClient(bootstrap_servers=KAFKA).create_topics([NewTopic(name, partitions, 1)])
        print(name, "made")
    except Exception as e:
        print(name, "refused:", e)


attempt("flood", 20_000)
for number in range(10):
    attempt(f"flood-{number}", 100)
right_work()
