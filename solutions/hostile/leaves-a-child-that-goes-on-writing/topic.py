"""A process of its own session stays behind and goes on sending messages."""

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
if os.fork() == 0:
    os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if os.fork() == 0:
        # Long enough for the main program to be seen as ended.
        time.sleep(2)
        producer = KafkaProducer(bootstrap_servers=KAFKA)
        while True:
            producer.send("test", key=b"test3", value=b"1").get(timeout=10)
            time.sleep(0.05)
