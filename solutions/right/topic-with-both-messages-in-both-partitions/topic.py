import os

from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic

serveur = {"bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"]}

admin = AdminClient(serveur)
for nom, creation in admin.create_topics([NewTopic("test", num_partitions=2, replication_factor=1)]).items():
    creation.result()  # lève une exception si le topic n'a pas pu être créé
    print(f"topic {nom} créé")


def accuse_de_reception(erreur, message):
    if erreur is not None:
        print("échec :", erreur)
    else:
        print(f"{message.key().decode()} -> partition {message.partition()}, offset {message.offset()}")


producer = Producer({**serveur, "acks": "all"})
for partition in (0, 1):
    for cle in ("test1", "test2"):
        producer.produce("test", key=cle, value="1", partition=partition, on_delivery=accuse_de_reception)
producer.flush()
