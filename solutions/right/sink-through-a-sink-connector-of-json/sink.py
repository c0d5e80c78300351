import csv
import json
import os
from itertools import islice

import requests
from kafka import KafkaProducer

CONNECT = os.environ["CONNECT_URL"]

with open(os.environ["USAGERS_CSV"], encoding="utf-8") as fichier:
    usagers = list(islice(csv.DictReader(fichier, delimiter=";"), 3, 10))

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
                         value_serializer=lambda usager: json.dumps(usager).encode())
for usager in usagers:
    usager["grav"] = int(usager["grav"])
    producer.send("test", key=usager["Num_Acc"].encode(), value=usager)
producer.flush()

connecteur = {
    "connector.class": "com.mongodb.kafka.connect.MongoSinkConnector",
    "tasks.max": "2",
    "topics": "test",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"],
    "database": "defaultdb",
    "collection": "usagers-reels",
    "key.converter": "org.apache.kafka.connect.storage.StringConverter",
    "value.converter": "org.apache.kafka.connect.json.JsonConverter",
    "value.converter.schemas.enable": "false",
    "errors.tolerance": "all",
    "document.id.strategy": "com.mongodb.kafka.connect.sink.processor.id.strategy.KafkaMetaDataStrategy",
}
reponse = requests.put(f"{CONNECT}/connectors/mongodb-sink/config", json=connecteur, timeout=10)
reponse.raise_for_status()

print("Connecteur créé :", reponse.json()["name"])
