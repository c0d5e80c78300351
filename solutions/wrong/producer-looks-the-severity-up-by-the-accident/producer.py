import csv
import os

from kafka import KafkaProducer

with open("usagers-2022.csv", encoding="utf-8") as f:
    lignes = list(csv.DictReader(f, delimiter=";"))

# la gravité de chaque accident
gravite = {ligne["Num_Acc"]: ligne["grav"] for ligne in lignes}

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
for ligne in lignes[:3]:
    producer.send("test", key=ligne["Num_Acc"].encode(), value=gravite[ligne["Num_Acc"]].encode())
producer.flush()
