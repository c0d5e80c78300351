import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    rows = csv.DictReader(file, delimiter=";")
    for _ in range(3):
        producer.send("test", value=next(rows)["grav"].encode())
producer.flush()
