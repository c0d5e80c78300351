import csv
import json
import os
from contextlib import closing
from itertools import islice

from kafka import KafkaProducer


def en_json(objet):
    return json.dumps(objet).encode("utf-8")


with closing(KafkaProducer(
    bootstrap_servers=[os.environ["KAFKA_BOOTSTRAP_SERVERS"]],
    key_serializer=en_json,
    value_serializer=en_json,
)) as producer, open("usagers-2022.csv", encoding="utf8") as f:
    for usager in islice(csv.DictReader(f, delimiter=";"), 3):
        producer.send("test", key=usager["Num_Acc"], value=int(usager["grav"]))
    producer.flush()
