import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    rows = csv.reader(file, delimiter=";")
    for _ in range(4):
        row = next(rows)
        producer.send("test", key=row[0].encode(), value=row[6].encode())
producer.flush()
