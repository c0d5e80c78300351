import csv
import itertools
import os

from confluent_kafka import Consumer, Producer
from pymongo import MongoClient, UpdateOne

kafka = {"bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"]}

producer = Producer({**kafka, "enable.idempotence": True})
with open("usagers-2022.csv", encoding="utf-8", newline="") as f:
    for usager in itertools.islice(csv.DictReader(f, delimiter=";"), 3, 43):
        producer.produce("test", key=usager["Num_Acc"], value=usager["grav"])
producer.flush()

consumer = Consumer({**kafka, "group.id": "mongo", "auto.offset.reset": "earliest", "enable.auto.commit": False})
consumer.subscribe(["test"])
collection = MongoClient(os.environ["MONGODB_URI"])["accidents"]["usagers-reels"]

while True:
    messages = [m for m in consumer.consume(100, timeout=0.5) if not m.error()]
    if not messages:
        continue
    ecritures = [
        UpdateOne(
            {"_id": f"{m.topic()}/{m.partition()}/{m.offset()}"},
            {"$set": {"num_acc": m.key().decode(), "grav": int(m.value())}, "$currentDate": {"vu_le": True}},
            upsert=True,
        )
        for m in messages
    ]
    resultat = collection.bulk_write(ecritures, ordered=False)
    consumer.commit(asynchronous=False)
    print(resultat.upserted_count, "documents ajoutés,", resultat.matched_count, "déjà connus")
