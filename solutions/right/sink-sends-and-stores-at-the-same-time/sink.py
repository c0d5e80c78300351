import csv
import os
import threading
import time
from itertools import islice

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

serveurs = os.environ["KAFKA_BOOTSTRAP_SERVERS"]


def envoyer():
    """Simule un flux : une nouvelle ligne du fichier toutes les 300 ms."""
    producer = KafkaProducer(bootstrap_servers=serveurs)
    with open(os.environ["USAGERS_CSV"], encoding="utf-8") as fichier:
        for ligne in islice(csv.DictReader(fichier, delimiter=";"), 3, 15):
            producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].strip().encode())
            time.sleep(0.3)
    producer.flush()


threading.Thread(target=envoyer, daemon=True).start()

collection = MongoClient(os.environ["MONGODB_URI"]).get_database()["usagers-reels"]
consumer = KafkaConsumer("test", bootstrap_servers=serveurs, auto_offset_reset="earliest", group_id="sink")
for message in consumer:
    collection.insert_one({"accident": message.key.decode(), "gravite": message.value.decode()})
    print("inséré :", message.key.decode())
