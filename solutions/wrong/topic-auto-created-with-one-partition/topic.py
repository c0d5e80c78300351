import os

from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
producer.send("test", key=b"test1", value=b"1")
producer.send("test", key=b"test2", value=b"1")
producer.flush()
