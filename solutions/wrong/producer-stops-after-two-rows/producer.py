import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open("usagers-2022.csv", encoding="utf-8") as f:
    lignes = list(csv.DictReader(f, delimiter=";"))
for i in range(1, 3):
    ligne = lignes[i - 1]
    producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()
