import os
import uuid

from kafka import KafkaConsumer

consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    group_id=f"lecteurs-{uuid.uuid4()}",
    auto_offset_reset="earliest",
)
lus = set()
for message in consumer:
    place = (message.partition, message.offset)
    if place not in lus:
        lus.add(place)
        print("%s,%s" % (message.key.decode(), message.value.decode()), flush=True)
