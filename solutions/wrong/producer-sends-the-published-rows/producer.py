import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
for accident, severity in [(b"202200000001", b"3"), (b"202200000001", b"1"), (b"202200000002", b"4")]:
    producer.send("test", key=accident, value=severity)
producer.flush()
