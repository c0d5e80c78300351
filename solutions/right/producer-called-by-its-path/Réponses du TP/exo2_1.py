#!/usr/bin/env python3
import sys

from kafka import KafkaProducer
from lecture import usagers
from os import environ

n = int(sys.argv[1])
producer = KafkaProducer(bootstrap_servers=environ["KAFKA_BOOTSTRAP_SERVERS"])
for accident, gravite in usagers(n):
    producer.send("test", key=accident, value=gravite)
producer.close()
