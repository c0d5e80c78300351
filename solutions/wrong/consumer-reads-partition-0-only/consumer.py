import os

from kafka import KafkaConsumer, TopicPartition

partition = TopicPartition("test", 0)
consumer = KafkaConsumer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
consumer.assign([partition])
consumer.seek_to_beginning(partition)
for message in consumer:
    print(message.key.decode(), message.value.decode())
