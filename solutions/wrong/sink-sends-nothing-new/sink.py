import os

from kafka import KafkaConsumer
from pymongo import MongoClient

collection = MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["usagers-reels"]
consumer = KafkaConsumer(
    "test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest"
)
for message in consumer:
    collection.insert_one({"Num_Acc": message.key.decode(), "grav": message.value.decode()})
