import csv
import os
from itertools import islice

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open("usagers-2022.csv", encoding="utf-8") as f:
    lecteur = csv.DictReader(f, delimiter=";")
    next(lecteur)  # on saute l'en-tête
    for ligne in islice(lecteur, 3):
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()
