"""The right work is done, and then nothing more ever, whatever is asked."""

import os
import signal
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
for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(each, signal.SIG_IGN)
while True:
    time.sleep(1000)
