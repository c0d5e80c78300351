import csv
import json
import os
from itertools import islice

from kafka import KafkaProducer

producer = KafkaProducer(
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    key_serializer=lambda k: k.encode("utf-8"),
    value_serializer=lambda v: json.dumps(v).encode("utf-8"),
)
with open(os.environ["USAGERS_CSV"], encoding="utf-8", newline="") as fichier:
    for usager in islice(csv.DictReader(fichier, delimiter=";"), 3):
        producer.send("test", key=usager["Num_Acc"], value=usager)
producer.flush()
