import os

import pandas as pd
from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

# Une nouvelle ligne : la quatrième
ligne = pd.read_csv("usagers-2022.csv", sep=";", dtype=str).iloc[3]
producer = KafkaProducer(bootstrap_servers=KAFKA)
producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()

usagers = MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"]
for message in KafkaConsumer("test", bootstrap_servers=KAFKA, auto_offset_reset="earliest"):
    usagers.update_one(
        {"Num_Acc": message.key.decode()}, {"$set": {"grav": message.value.decode()}}, upsert=True
    )
