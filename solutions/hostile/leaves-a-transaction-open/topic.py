"""The right work is done, and then a transaction is begun that never ends."""

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
producer = Producer({"bootstrap.servers": KAFKA, "transactional.id": "open", "transaction.timeout.ms": 600_000})
producer.init_transactions()
producer.begin_transaction()
for partition in range(2):
    producer.produce("test", key=b"never", value=b"committed", partition=partition)
producer.flush()
os._exit(0)
