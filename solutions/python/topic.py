"""Exercise 1: creates the topic with two partitions, and puts one message in each."""

from contextlib import closing

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

import settings

with closing(KafkaAdminClient(bootstrap_servers=settings.KAFKA)) as admin:
    admin.create_topics([NewTopic(settings.TOPIC, num_partitions=2, replication_factor=1)])
    print("Topic", settings.TOPIC, "created with 2 partitions")

# The partitions are named: left to the hash of their keys, both messages would go to the same one.
with closing(KafkaProducer(bootstrap_servers=settings.KAFKA)) as producer:
    for partition, key in enumerate([b"test1", b"test2"]):
        producer.send(settings.TOPIC, key=key, value=b"1", partition=partition).get(timeout=10)
        print("Sent", key.decode(), "to partition", partition)
