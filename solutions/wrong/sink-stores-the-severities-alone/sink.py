import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

producer = KafkaProducer(bootstrap_servers=KAFKA)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for ligne in list(csv.DictReader(f, delimiter=";"))[3:10]:
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()

consumer = KafkaConsumer(
    "test", bootstrap_servers=KAFKA, auto_offset_reset="earliest", consumer_timeout_ms=3000
)
documents = [{"grav": int(message.value)} for message in consumer]
MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"].insert_many(documents)
