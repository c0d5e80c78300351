import os
import sys
import uuid
from datetime import datetime

from confluent_kafka import Consumer

consumer = Consumer({
    "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    "group.id": f"lecture-{uuid.uuid4()}",
    "auto.offset.reset": "earliest",
})
consumer.subscribe(["test"])

try:
    while True:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            print("Erreur :", message.error(), file=sys.stderr)
            continue
        heure = datetime.fromtimestamp(message.timestamp()[1] / 1000)
        print(f"[{heure:%d/%m/%Y %H:%M:%S}] Accident n° {message.key().decode()} : gravité {message.value().decode()}")
except KeyboardInterrupt:
    pass
finally:
    consumer.close()
