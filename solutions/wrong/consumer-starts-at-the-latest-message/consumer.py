import os

from kafka import KafkaConsumer

for message in KafkaConsumer("test", bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"]):
    print(message.key.decode(), message.value.decode())
