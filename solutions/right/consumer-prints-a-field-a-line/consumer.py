import os

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    auto_offset_reset="earliest",
    key_deserializer=bytes.decode,
    value_deserializer=bytes.decode,
)

for message in consumer:
    print("--- nouveau message ---")
    print("Topic     :", message.topic)
    print("Partition :", message.partition)
    print("Offset    :", message.offset)
    print("Clé       :", message.key)
    print("Valeur    :", message.value)
    print()
