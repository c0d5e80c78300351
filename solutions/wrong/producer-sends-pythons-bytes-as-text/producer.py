import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    key_serializer=lambda x: str(x).encode("utf-8"),
    value_serializer=lambda x: str(x).encode("utf-8"),
)
with open("usagers-2022.csv", "rb") as f:
    lignes = f.read().replace(b'"', b"").splitlines()
for ligne in lignes[1:4]:
    champs = ligne.split(b";")
    producer.send("test", key=champs[0], value=champs[6])
producer.flush()
