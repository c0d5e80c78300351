import csv
import os
import time

from kafka import KafkaAdminClient, KafkaProducer

serveur = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

# On attend que le topic soit créé avant d'envoyer
admin = KafkaAdminClient(bootstrap_servers=serveur)
while "Test" not in admin.list_topics():
    time.sleep(1)

producer = KafkaProducer(bootstrap_servers=serveur)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for _, ligne in zip(range(3), csv.DictReader(f, delimiter=";")):
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()
