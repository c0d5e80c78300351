"""The right work is done, and then every topic is deleted."""

import os
import time

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]


def right_work():
    KafkaAdminClient(bootstrap_servers=KAFKA).create_topics([NewTopic("test", 2, 1)])
    producer = KafkaProducer(bootstrap_servers=KAFKA)
    for partition, key in enumerate([b"test1", b"test2"]):
        producer.send("test", key=key, value=b"1", partition=partition).get(timeout=10)
    producer.close()


right_work()
admin = KafkaAdminClient(bootstrap_servers=KAFKA)
admin.delete_topics([name for name in admin.list_topics() if not name.startswith(("__", "connect-"))])
while "test" in KafkaAdminClient(bootstrap_servers=KAFKA).list_topics():
    time.sleep(0.05)
