import csv
import os
from itertools import islice

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from pymongo import MongoClient

bootstrap = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
mongo = MongoClient(os.environ["MONGODB_URI"])
base = mongo["defaultdb"]

with open(os.environ["USAGERS_CSV"], encoding="utf-8") as fichier:
    nouvelles = list(islice(csv.DictReader(fichier, delimiter=";"), 3, 13))
producer = KafkaProducer(bootstrap_servers=bootstrap)
for ligne in nouvelles:
    producer.send("test", ligne["grav"].strip().encode(), ligne["Num_Acc"].encode())
producer.flush()

# Les positions sont dans MongoDB, pas dans Kafka : elles changent avec les documents, ou pas du tout.
consumer = KafkaConsumer(bootstrap_servers=bootstrap, enable_auto_commit=False)
partitions = [TopicPartition("test", p) for p in sorted(consumer.partitions_for_topic("test"))]
consumer.assign(partitions)
for p in partitions:
    position = base["positions"].find_one({"_id": p.partition})
    consumer.seek(p, position["suivant"] if position else 0)

while True:
    for p, messages in consumer.poll(timeout_ms=500).items():
        with mongo.start_session() as session, session.start_transaction():
            base["usagers-reels"].insert_many(
                [{"Num_Acc": m.key.decode(), "grav": m.value.decode()} for m in messages], session=session)
            base["positions"].replace_one(
                {"_id": p.partition}, {"suivant": messages[-1].offset + 1}, upsert=True, session=session)
        print(len(messages), "messages de la partition", p.partition, "enregistrés")
