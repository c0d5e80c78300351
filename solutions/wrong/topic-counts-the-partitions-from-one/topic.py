import os

from kafka import KafkaProducer
from kafka.admin import KafkaAdminClient, NewTopic

serveur = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

admin = KafkaAdminClient(bootstrap_servers=serveur)
admin.create_topics([NewTopic(name="test", num_partitions=2, replication_factor=1)])

producer = KafkaProducer(bootstrap_servers=serveur)
# test1 dans la première partition, test2 dans la deuxième
producer.send("test", key=b"test1", value=b"1", partition=1).get(timeout=10)
producer.send("test", key=b"test2", value=b"1", partition=2).get(timeout=10)
producer.close()
