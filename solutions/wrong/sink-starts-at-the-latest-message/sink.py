import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

# Le consumer d'abord, pour ne rien rater
consumer = KafkaConsumer("test", bootstrap_servers=KAFKA)

producer = KafkaProducer(bootstrap_servers=KAFKA)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for ligne in list(csv.DictReader(f, delimiter=";"))[3:10]:
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()

usagers = MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"]
for message in consumer:
    usagers.insert_one({"Num_Acc": message.key.decode(), "grav": message.value.decode()})
