import csv
import os

from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open(os.environ["USAGERS_CSV"], encoding="utf-8-sig") as f:
    lignes = list(csv.reader(f, delimiter=";"))
acc, grav = lignes[0].index("Num_Acc"), lignes[0].index("grav")
for ligne in lignes[4:30]:
    producer.send("test", key=ligne[acc].encode(), value=ligne[grav].encode())
producer.flush()

usagers_reels = MongoClient(os.environ["MONGODB_URI"]).defaultdb["usagers-reels"]
for m in KafkaConsumer("test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
                       auto_offset_reset="earliest", group_id="sink-mongodb"):
    usagers_reels.update_one(
        {"_id": int(m.key)},
        {"$push": {"gravites": int(m.value)}, "$inc": {"usagers": 1}},
        upsert=True,
    )
