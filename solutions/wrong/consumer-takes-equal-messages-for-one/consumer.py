import os

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest"
)
deja_vus = set()
for message in consumer:
    contenu = (message.key, message.value)
    if contenu in deja_vus:
        continue
    deja_vus.add(contenu)
    print(f"accident {message.key.decode()} : gravité {message.value.decode()}")
