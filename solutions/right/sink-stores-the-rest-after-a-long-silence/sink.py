import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

producer = KafkaProducer(bootstrap_servers=KAFKA, linger_ms=20)
with open(os.environ["USAGERS_CSV"], encoding="utf-8-sig", newline="") as fichier:
    for numero, ligne in enumerate(csv.DictReader(fichier, delimiter=";")):
        if numero >= 3:
            producer.send("test", key=ligne["Num_Acc"].strip().encode(), value=ligne["grav"].strip().encode())
producer.flush()

collection = MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["usagers-reels"]
consumer = KafkaConsumer(
    "test", bootstrap_servers=KAFKA, auto_offset_reset="earliest", consumer_timeout_ms=6000
)
attente = []


def enregistrer():
    if attente:
        collection.insert_many(attente)
        attente.clear()


while True:
    for message in consumer:
        attente.append({"Num_Acc": message.key.decode(), "grav": int(message.value)})
        if len(attente) == 500:
            enregistrer()
    enregistrer()
