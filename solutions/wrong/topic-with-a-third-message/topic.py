import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

servers = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
KafkaAdminClient(bootstrap_servers=servers).create_topics([NewTopic("test", num_partitions=2, replication_factor=1)])
producer = KafkaProducer(bootstrap_servers=servers)
for number in range(1, 4):
    producer.send("test", key=b"test%d" % number, value=b"1", partition=number % 2)
producer.flush()
