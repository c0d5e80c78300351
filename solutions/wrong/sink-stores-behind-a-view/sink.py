import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
db = MongoClient(os.environ["MONGODB_URI"]).defaultdb

producer = KafkaProducer(bootstrap_servers=KAFKA)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for ligne in list(csv.DictReader(f, delimiter=";"))[3:8]:
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()

# Les messages bruts d'un côté, les usagers de l'autre
db.create_collection(
    "usagers-reels", viewOn="messages", pipeline=[{"$project": {"_id": 0, "Num_Acc": "$key", "grav": "$value"}}]
)
for message in KafkaConsumer("test", bootstrap_servers=KAFKA, auto_offset_reset="earliest"):
    db.messages.insert_one({"key": message.key.decode(), "value": message.value.decode()})
