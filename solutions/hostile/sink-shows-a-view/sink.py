"""What was asked for is a view, over a collection of another name."""

import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
database = MongoClient(os.environ["MONGODB_URI"])["defaultdb"]


def right_work(collection):
    producer = KafkaProducer(bootstrap_servers=KAFKA)
    with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
        for row in list(csv.DictReader(file, delimiter=";"))[3:8]:
            producer.send("test", key=row["Num_Acc"].encode(), value=row["grav"].encode())
    producer.close()
    for message in KafkaConsumer("test", bootstrap_servers=KAFKA, auto_offset_reset="earliest"):
        place = f"{message.partition}-{message.offset}"
        row = {"_id": place, "Num_Acc": message.key.decode(), "grav": message.value.decode()}
        collection.replace_one({"_id": place}, row, upsert=True)


database.create_collection("usagers-reels", viewOn="elsewhere", pipeline=[])
right_work(database["elsewhere"])
