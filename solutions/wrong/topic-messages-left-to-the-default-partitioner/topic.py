import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

servers = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
KafkaAdminClient(bootstrap_servers=servers).create_topics([NewTopic("test", num_partitions=2, replication_factor=1)])
producer = KafkaProducer(bootstrap_servers=servers)
producer.send("test", key=b"test1", value=b"1")
producer.send("test", key=b"test2", value=b"1")
producer.flush()
