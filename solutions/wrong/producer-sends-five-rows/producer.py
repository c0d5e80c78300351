import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    rows = csv.DictReader(file, delimiter=";")
    for _ in range(5):
        row = next(rows)
        producer.send("test", key=row["Num_Acc"].encode(), value=row["grav"].encode())
producer.flush()
