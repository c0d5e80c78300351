import os

from kafka import KafkaConsumer, TopicPartition

consumer = KafkaConsumer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
partitions = [TopicPartition("test", number) for number in range(2)]
consumer.assign(partitions)
consumer.seek_to_beginning()
ends = consumer.end_offsets(partitions)
while any(consumer.position(partition) < ends[partition] for partition in partitions):
    for partition, messages in consumer.poll(timeout_ms=1000).items():
        for message in messages:
            if message.offset < ends[partition]:
                print(message.key.decode(), message.value.decode())
