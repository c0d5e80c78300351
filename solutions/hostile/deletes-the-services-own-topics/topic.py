"""The topics that Kafka and Kafka Connect need for themselves are deleted and filled with garbage."""

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


OWN = ["__consumer_offsets", "__transaction_state", "connect-klab-configs", "connect-klab-offsets", "connect-klab-status"]


def attempt(what, action):
    try:
        print(what, action())
    except Exception as e:
        print(what, "refused:", e)


garbage = KafkaProducer(bootstrap_servers=KAFKA, client_id="__admin_client", max_block_ms=2000)
for topic in OWN:
    attempt("garbage to " + topic, lambda: garbage.send(topic, key=b"x", value=b"y").get(timeout=5))
    attempt("delete " + topic, lambda: KafkaAdminClient(bootstrap_servers=KAFKA).delete_topics([topic]))
right_work()
