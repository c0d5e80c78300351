"""Exercice 2, question 1 : les 3 premières lignes du CSV, une par message."""

import os

import pandas
from kafka import KafkaProducer

TOPIC = "test"

lignes = pandas.read_csv(os.environ["USAGERS_CSV"], sep=";", dtype=str, nrows=3, usecols=["Num_Acc", "grav"])

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
partitions = sorted(producer.partitions_for(TOPIC))

for usager in lignes.itertuples(index=False):
    partition = partitions[int(usager.Num_Acc) % len(partitions)]
    envoi = producer.send(TOPIC, usager.grav.encode(), usager.Num_Acc.encode(), partition=partition)
    print(envoi.get(timeout=10))
