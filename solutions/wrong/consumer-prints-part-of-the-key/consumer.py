import os
import uuid

from confluent_kafka import Consumer

consumer = Consumer({
    "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    "group.id": f"tp-{uuid.uuid4()}",
    "auto.offset.reset": "earliest",
    "enable.auto.commit": False,
})
consumer.subscribe(["test"])
while True:
    message = consumer.poll(0.5)
    if message is None or message.error():
        continue
    # l'année est la même partout
    numero = message.key().decode()[4:]
    print(f"accident {numero} : gravité {message.value().decode()}", flush=True)
