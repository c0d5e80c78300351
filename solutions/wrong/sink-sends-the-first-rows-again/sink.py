import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

producer = KafkaProducer(bootstrap_servers=KAFKA)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for _, ligne in zip(range(3), csv.DictReader(f, delimiter=";")):
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()

collection = MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"]
for message in KafkaConsumer("test", bootstrap_servers=KAFKA, auto_offset_reset="earliest"):
    collection.insert_one({"Num_Acc": message.key.decode(), "grav": int(message.value)})
