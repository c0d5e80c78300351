import json
import os

from kafka import KafkaProducer
from kafka.admin import KafkaAdminClient, NewTopic

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

KafkaAdminClient(bootstrap_servers=KAFKA).create_topics([NewTopic("test", 2, 1)])

producer = KafkaProducer(
    bootstrap_servers=KAFKA,
    key_serializer=str.encode,
    value_serializer=lambda v: json.dumps(v).encode("utf-8"),
)
producer.send("test", key="test1", value={"valeur": 1}, partition=0)
producer.send("test", key="test2", value={"valeur": 1}, partition=1)
producer.flush()
