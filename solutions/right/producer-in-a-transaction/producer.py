import csv
import os

from confluent_kafka import Producer

with open(os.environ["USAGERS_CSV"], encoding="utf-8") as fichier:
    lecteur = csv.reader(fichier, delimiter=";")
    colonnes = next(lecteur)
    usagers = [dict(zip(colonnes, next(lecteur))) for _ in range(3)]

producer = Producer({
    "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    "transactional.id": "tp-kafka-usagers",
})
producer.init_transactions()

# Essai : rien de ce qui est envoyé ici ne doit rester.
producer.begin_transaction()
producer.produce("test", key="essai", value="0")
producer.flush()
producer.abort_transaction()

producer.begin_transaction()
for usager in usagers:
    producer.produce("test", key=usager["Num_Acc"], value=usager["grav"])
producer.commit_transaction()
print("3 messages validés")
