import os

from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

consumer = Consumer({
    "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    "group.id": "tp-kafka",
    "enable.auto.commit": "false",
})
consumer.assign([TopicPartition("test", 0, OFFSET_BEGINNING), TopicPartition("test", 1, OFFSET_BEGINNING)])

print("+-----------+--------+---------+----------------+")
print("| partition | offset | gravité |       accident |")
print("+-----------+--------+---------+----------------+")
while True:
    for message in consumer.consume(num_messages=50, timeout=0.5):
        if not message.error():
            print(f"| {message.partition():>9} | {message.offset():>6} "
                  f"| {message.value().decode():>7} | {message.key().decode():>14} |")
