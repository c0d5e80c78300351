import os
import sys
import time

from confluent_kafka import Consumer

for seconds in range(5, 0, -1):
    print(f"Connexion à Kafka dans {seconds} s", file=sys.stderr)
    time.sleep(1)

consumer = Consumer({
    "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    "group.id": "tp-kafka",
    "auto.offset.reset": "earliest",
    "enable.auto.commit": False,
})
consumer.subscribe(["test"], on_assign=lambda _, partitions: print("Partitions :", partitions, file=sys.stderr))
while True:
    message = consumer.poll(0.2)
    if message is None:
        print("Aucun message pour l'instant", file=sys.stderr)
    elif message.error() is None:
        print("%s => %s" % (message.key().decode(), message.value().decode()))
        consumer.commit(message)
