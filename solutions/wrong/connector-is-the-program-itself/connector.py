import os

from bson import json_util
from kafka import KafkaProducer
from pymongo import MongoClient

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["test"].watch() as changes:
    for change in changes:
        producer.send("defaultdb.test", value=json_util.dumps(change).encode()).get()
