import csv
import logging
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import ASCENDING, MongoClient
from pymongo.errors import DuplicateKeyError

logging.basicConfig(level=logging.DEBUG)  # pour comprendre ce qui se passe

SERVERS = os.environ["KAFKA_BOOTSTRAP_SERVERS"]


def lignes(debut, fin):
    with open(os.environ["USAGERS_CSV"], encoding="utf-8") as f:
        for i, ligne in enumerate(csv.DictReader(f, delimiter=";")):
            if debut <= i < fin:
                yield ligne


producer = KafkaProducer(bootstrap_servers=SERVERS, acks=1)
for ligne in lignes(3, 9):
    producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode()).add_errback(logging.error)
producer.flush()

collection = MongoClient(os.environ["MONGODB_URI"]).get_default_database()["usagers-reels"]
collection.create_index([("partition", ASCENDING), ("offset", ASCENDING)], unique=True)

consumer = KafkaConsumer("test", bootstrap_servers=SERVERS, group_id=None, auto_offset_reset="earliest")
relu = False
while True:
    lots = consumer.poll(timeout_ms=500)
    if not lots and consumer.assignment() and not relu:
        print("on relit tout depuis le début : rien ne doit s'ajouter")
        consumer.seek_to_beginning()
        relu = True
    for messages in lots.values():
        for m in messages:
            try:
                collection.insert_one({"partition": m.partition, "offset": m.offset,
                                       "Num_Acc": int(m.key), "grav": int(m.value)})
            except DuplicateKeyError:
                print("déjà enregistré :", m.partition, m.offset)
