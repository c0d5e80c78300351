import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    for number, row in zip(range(3), csv.DictReader(file, delimiter=";")):
        producer.send("test", key=str(number).encode(), value=row["grav"].encode())
producer.flush()
