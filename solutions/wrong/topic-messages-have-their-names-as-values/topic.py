import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

servers = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
KafkaAdminClient(bootstrap_servers=servers).create_topics([NewTopic("test", num_partitions=2, replication_factor=1)])
producer = KafkaProducer(bootstrap_servers=servers)
producer.send("test", value=b"test1", partition=0)
producer.send("test", value=b"test2", partition=1)
producer.flush()
