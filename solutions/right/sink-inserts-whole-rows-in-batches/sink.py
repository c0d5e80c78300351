import json
import os

import pandas as pd
from bson.int64 import Int64
from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
ENTIERS = ["place", "catu", "grav", "sexe"]

# --- 1. de nouvelles lignes du CSV dans le topic
df = pd.read_csv(os.environ["USAGERS_CSV"], sep=";", dtype=str, skipinitialspace=True)
producer = KafkaProducer(
    bootstrap_servers=KAFKA,
    key_serializer=str.encode,
    value_serializer=lambda ligne: json.dumps(ligne, ensure_ascii=False).encode("utf-8"),
)
for ligne in df.iloc[3:23].to_dict("records"):
    producer.send("test", key=ligne["Num_Acc"], value=ligne)
producer.flush()


# --- 2. du topic dans MongoDB
def document(message):
    valeur = json.loads(message.value)
    ligne = valeur if isinstance(valeur, dict) else {"grav": valeur}
    ligne["Num_Acc"] = Int64(message.key.decode())
    for colonne in ENTIERS:
        if colonne in ligne:
            ligne[colonne] = int(ligne[colonne])
    return ligne


collection = MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["usagers-reels"]
consumer = KafkaConsumer("test", bootstrap_servers=KAFKA, group_id="usagers-reels", auto_offset_reset="earliest",
                         enable_auto_commit=False)
while True:
    lot = [document(m) for messages in consumer.poll(timeout_ms=1000, max_records=10).values() for m in messages]
    if lot:
        collection.insert_many(lot)
        consumer.commit()
        print(len(lot), "documents insérés")
