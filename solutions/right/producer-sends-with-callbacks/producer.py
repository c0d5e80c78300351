import csv
import os
import sys

from confluent_kafka import Producer

erreurs = []


def livre(erreur, message):
    if erreur:
        erreurs.append(erreur)
    else:
        print("livré :", message.key(), message.value(), "partition", message.partition())


producer = Producer({
    "bootstrap.servers": os.getenv("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"),
    "partitioner": "murmur2_random",
    "compression.type": "zstd",
    "linger.ms": 100,
})

# utf-8-sig : Excel ajoute un BOM au début du fichier
with open(os.getenv("USAGERS_CSV", "usagers-2022.csv"), encoding="utf-8-sig", newline="") as fichier:
    for numero, ligne in enumerate(csv.DictReader(fichier, delimiter=";", quotechar='"')):
        if numero == 3:
            break
        producer.produce(
            "test",
            key=ligne["Num_Acc"],
            value=ligne["grav"].strip(),
            headers={"ligne": str(numero)},
            on_delivery=livre,
        )
        producer.poll(0)

producer.flush(10)
sys.exit("\n".join(map(str, erreurs)) or 0)
