import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
TOPIC = "usagers"

producer = KafkaProducer(bootstrap_servers=KAFKA)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for ligne in list(csv.DictReader(f, delimiter=";"))[3:10]:
        producer.send(TOPIC, key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()

collection = MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"]
for message in KafkaConsumer(TOPIC, bootstrap_servers=KAFKA, auto_offset_reset="earliest", consumer_timeout_ms=2000):
    collection.insert_one({"Num_Acc": message.key.decode(), "grav": int(message.value)})
