import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    rows = [row for _, row in zip(range(3), csv.DictReader(file, delimiter=";"))]
while rows:
    row = rows.pop()
    producer.send("test", key=row["Num_Acc"].encode(), value=row["grav"].encode(), partition=0)
producer.flush()
