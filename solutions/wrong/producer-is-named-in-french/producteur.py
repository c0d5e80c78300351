import csv
import os

from kafka import KafkaProducer

producteur = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open("usagers-2022.csv", encoding="utf-8") as f:
    for _, ligne in zip(range(3), csv.DictReader(f, delimiter=";")):
        producteur.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producteur.flush()
