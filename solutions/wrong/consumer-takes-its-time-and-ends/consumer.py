import os
import time

from kafka import KafkaConsumer, TopicPartition

consumer = KafkaConsumer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], auto_offset_reset="earliest")
partitions = [TopicPartition("test", numero) for numero in consumer.partitions_for_topic("test")]
consumer.assign(partitions)
consumer.seek_to_beginning()


def reste_a_lire():
    fins = consumer.end_offsets(partitions)
    return any(consumer.position(partition) < fins[partition] for partition in partitions)


while reste_a_lire():
    for messages in consumer.poll(timeout_ms=1000, max_records=1).values():
        for message in messages:
            print(message.partition, message.offset, message.key.decode(), message.value.decode(), flush=True)
            time.sleep(1)
consumer.close()
