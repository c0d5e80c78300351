"""Exercise 3.5: inserts a document, and shows the message that the connector makes of it."""

import sys
from contextlib import closing

from kafka import KafkaConsumer
from pymongo import MongoClient

import settings

TOPIC = f"{settings.DATABASE}.test"
LIMIT_SECONDS = 30


def insert():
    """Inserts the document and returns its id."""
    with MongoClient(settings.MONGODB) as mongo:
        return mongo[settings.DATABASE]["test"].insert_one({"usager": 1, "grav": 2}).inserted_id


def find_message(document):
    """The message about the document of that id, or None if the topic falls silent without it."""
    consumer = KafkaConsumer(
        TOPIC,
        bootstrap_servers=settings.KAFKA,
        auto_offset_reset="earliest",
        consumer_timeout_ms=LIMIT_SECONDS * 1000,
    )
    with closing(consumer):
        values = (message.value.decode() for message in consumer)
        return next((value for value in values if str(document) in value), None)


document = insert()
print("Document", document, "inserted")
message = find_message(document)
if message is None:
    sys.exit(f"No message about it came on {TOPIC} within {LIMIT_SECONDS} s")
print(f"Message on {TOPIC}: {message}")
