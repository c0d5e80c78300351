import csv
import os
import time
from itertools import islice

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
while True:
    with open("usagers-2022.csv", encoding="utf-8") as f:
        for ligne in islice(csv.DictReader(f, delimiter=";"), 3):
            producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
    producer.flush()
    time.sleep(2)
