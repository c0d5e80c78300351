"""TP Kafka, exercice 2.

    python3 tp_kafka.py produire [--debut N] [--nombre N]
    python3 tp_kafka.py lire
    python3 tp_kafka.py enregistrer
"""

import argparse
import os

import pandas as pd
from confluent_kafka import DeserializingConsumer, SerializingProducer
from confluent_kafka.serialization import StringDeserializer, StringSerializer
from pymongo import MongoClient

KAFKA = {"bootstrap.servers": os.getenv("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")}
TOPIC = "test"


def produire(options):
    lignes = pd.read_csv(os.environ["USAGERS_CSV"], sep=";", dtype="string", usecols=["Num_Acc", "grav"],
                         skiprows=range(1, options.debut + 1), nrows=options.nombre)
    producer = SerializingProducer(
        {**KAFKA, "key.serializer": StringSerializer(), "value.serializer": StringSerializer()})
    for num_acc, grav in lignes.itertuples(index=False):
        producer.produce(TOPIC, key=num_acc, value=grav.strip())
    producer.flush()


def messages(groupe):
    consumer = DeserializingConsumer({
        **KAFKA,
        "group.id": groupe,
        "auto.offset.reset": "earliest",
        "key.deserializer": StringDeserializer(),
        "value.deserializer": StringDeserializer(),
    })
    consumer.subscribe([TOPIC])
    while True:
        message = consumer.poll(1)
        if message is not None:
            yield message


def lire(options):
    for message in messages("lecture"):
        print("{0}\t{1}".format(message.key(), message.value()))


def enregistrer(options):
    base = MongoClient(os.environ["MONGODB_URI"]).get_default_database()
    for message in messages("enregistrement"):
        usager = {"Num_Acc": message.key(), "grav": message.value()}
        base["usagers-reels"].replace_one({"_id": f"{message.partition()}:{message.offset()}"}, usager, upsert=True)


parser = argparse.ArgumentParser()
commandes = parser.add_subparsers(required=True)
for commande in (produire, lire, enregistrer):
    sous = commandes.add_parser(commande.__name__)
    sous.set_defaults(executer=commande)
    if commande is produire:
        sous.add_argument("--debut", type=int, default=0)
        sous.add_argument("--nombre", type=int, default=3)
options = parser.parse_args()
options.executer(options)
