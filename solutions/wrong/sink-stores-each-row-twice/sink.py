import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

servers = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    rows = [row for _, row in zip(range(10), csv.DictReader(file, delimiter=";"))][3:]
collection = MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["usagers-reels"]

producer = KafkaProducer(bootstrap_servers=servers)
for row in rows:
    collection.insert_one({"Num_Acc": row["Num_Acc"], "grav": row["grav"]})
    producer.send("test", key=row["Num_Acc"].encode(), value=row["grav"].encode())
producer.flush()

for message in KafkaConsumer("test", bootstrap_servers=servers, auto_offset_reset="earliest"):
    collection.insert_one({"Num_Acc": message.key.decode(), "grav": message.value.decode()})
