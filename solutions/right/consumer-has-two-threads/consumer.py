import os
from threading import Lock, Thread

from kafka import KafkaConsumer, TopicPartition

ecran = Lock()


def lire(numero):
    partition = TopicPartition("test", numero)
    consumer = KafkaConsumer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
    consumer.assign([partition])
    consumer.seek(partition, 0)
    for message in consumer:
        with ecran:
            print(f"thread {numero}: {message.key.decode()};{message.value.decode()}")


threads = [Thread(target=lire, args=(numero,)) for numero in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
