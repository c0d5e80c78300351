import os

import pandas as pd
from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from pymongo import MongoClient

servers = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

usagers = pd.read_csv("usagers-2022.csv", sep=";", usecols=["Num_Acc", "grav"])[3:8]
producer = KafkaProducer(bootstrap_servers=servers)
for usager in usagers.itertuples():
    producer.send("test", key=str(usager.Num_Acc).encode(), value=str(usager.grav).encode())
producer.close()

consumer = KafkaConsumer(bootstrap_servers=servers)
partitions = [TopicPartition("test", p) for p in consumer.partitions_for_topic("test")]
consumer.assign(partitions)
consumer.seek_to_beginning()
fins = consumer.end_offsets(partitions)

documents = []
while any(consumer.position(p) < fins[p] for p in partitions):
    for messages in consumer.poll(1000).values():
        documents += [{"usager": {"accident": m.key.decode()}, "gravité": float(m.value)} for m in messages]
consumer.close()

with MongoClient(os.environ["MONGODB_URI"]) as client:
    resultat = client.defaultdb["usagers-reels"].insert_many(documents)
    print(len(resultat.inserted_ids), "documents dans usagers-reels")
