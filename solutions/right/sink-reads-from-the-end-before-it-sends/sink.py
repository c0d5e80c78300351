import csv
import os
from itertools import islice

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

# D'abord se placer à la fin du topic : seules les nouvelles lignes nous intéressent.
consumer = KafkaConsumer(bootstrap_servers=KAFKA)
partitions = [TopicPartition("test", 0), TopicPartition("test", 1)]
consumer.assign(partitions)
consumer.seek_to_end()
print("positions de départ :", [consumer.position(p) for p in partitions])

# Ensuite envoyer les nouvelles lignes.
producer = KafkaProducer(bootstrap_servers=KAFKA, key_serializer=str.encode, value_serializer=str.encode)
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as f:
    for ligne in islice(csv.DictReader(f, delimiter=";"), 3, 8):
        producer.send("test", key=ligne["Num_Acc"], value=ligne["grav"])
producer.flush()

collection = MongoClient(os.environ["MONGODB_URI"])["tp-kafka"]["usagers-reels"]
for message in consumer:
    document = {"Num_Acc": message.key.decode(), "grav": int(message.value)}
    collection.insert_one(document)
    print(document)
