import os

from kafka import KafkaProducer
from kafka.admin import KafkaAdminClient, NewTopic

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

try:
    admin = KafkaAdminClient(bootstrap_servers=KAFKA)
    admin.create_topics([NewTopic(name="test", num_partitions=2, replication_factor=2)])
except Exception:
    pass  # le topic existe déjà

producer = KafkaProducer(bootstrap_servers=KAFKA)
producer.send("test", key=b"test1", value=b"1").get(timeout=20)
producer.send("test", key=b"test2", value=b"1").get(timeout=20)
