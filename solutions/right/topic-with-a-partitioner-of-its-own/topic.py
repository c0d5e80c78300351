import json
import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic
from kafka.errors import TopicAlreadyExistsError

servers = os.environ["KAFKA_BOOTSTRAP_SERVERS"].split(",")


def last_digit(key, all_partitions, available_partitions):
    """test1 and test2 have the same hash modulo 2, so the default partitioner will not do."""
    return all_partitions[int(key.decode()[-1]) % len(all_partitions)]


admin = KafkaAdminClient(bootstrap_servers=servers, client_id="tp-kafka")
try:
    admin.create_topics([NewTopic(name="test", num_partitions=2, replication_factor=1,
                                  topic_configs={"retention.ms": "86400000"})])
except TopicAlreadyExistsError:
    print("le topic existe déjà")
admin.close()

producer = KafkaProducer(
    bootstrap_servers=servers,
    partitioner=last_digit,
    key_serializer=str.encode,
    value_serializer=lambda value: json.dumps(value).encode(),
)
for key in ["test1", "test2"]:
    producer.send("test", key=key, value=1)
producer.flush()
producer.close()
