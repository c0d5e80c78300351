import os

from kafka import KafkaProducer

lignes = []
while len(lignes) != 3:
    with open("usagers-2022.csv", encoding="utf-8") as f:
        # une ligne de plus
        lignes.extend(f.read().splitlines())

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
for ligne in lignes:
    champs = ligne.replace('"', "").split(";")
    producer.send("test", key=champs[0].encode(), value=champs[6].encode())
producer.flush()
