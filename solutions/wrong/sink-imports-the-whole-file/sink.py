import os

import pandas as pd
from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
usagers = pd.read_csv("usagers-2022.csv", sep=";", dtype=str)

# Toutes les personnes de l'accident qui suit les trois premières lignes
nouvelles = usagers[usagers["Num_Acc"] == usagers["Num_Acc"][3]]
producer = KafkaProducer(bootstrap_servers=KAFKA)
for ligne in nouvelles.itertuples():
    producer.send("test", key=ligne.Num_Acc.encode(), value=ligne.grav.encode())
producer.flush()

collection = MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"]
collection.insert_many(usagers.to_dict("records"))

for message in KafkaConsumer("test", bootstrap_servers=KAFKA, auto_offset_reset="earliest"):
    print(message.key.decode(), message.value.decode())
