import os
import threading

from kafka import KafkaConsumer


def lire(numero):
    consumer = KafkaConsumer(
        "test",
        bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
        group_id=f"lecteur-{numero}",
        auto_offset_reset="earliest",
    )
    for message in consumer:
        print(f"{message.key.decode()} -> {message.value.decode()}\n", end="", flush=True)


# deux consumers, un par partition
for numero in range(2):
    threading.Thread(target=lire, args=(numero,)).start()
