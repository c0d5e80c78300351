import csv
import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
known = set()
with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    for _, row in zip(range(3), csv.DictReader(file, delimiter=";")):
        accident = row["Num_Acc"]
        producer.send(
            "test", key=accident.encode(), value=row["grav"].encode(), partition=1 if accident in known else 0
        )
        known.add(accident)
producer.flush()
