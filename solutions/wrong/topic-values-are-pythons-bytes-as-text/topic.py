import os

from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic

config = {"bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"]}
admin = AdminClient(config)
for futur in admin.create_topics([NewTopic("test", num_partitions=2)]).values():
    futur.result()

valeur = "1".encode("utf-8")
producer = Producer(config)
for partition in (0, 1):
    producer.produce("test", key=f"test{partition + 1}", value=f"{valeur}", partition=partition)
producer.flush()
