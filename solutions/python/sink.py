"""Exercise 2.3: sends the next rows of the CSV to the topic, and stores what comes through it in MongoDB."""

from pymongo import MongoClient

import settings
import usagers
from consumer import messages
from producer import send

ALREADY_SENT = 3
NEW_ROWS = 10


def store(message, collection):
    """Stores a message; its place in the topic is its document's id, so reading it again does not store it twice."""
    place = f"{message.partition}-{message.offset}"
    document = {"_id": place, "Num_Acc": message.key, "grav": int(message.value)}
    collection.replace_one({"_id": place}, document, upsert=True)
    print("Stored", document, flush=True)


if __name__ == "__main__":
    send(usagers.read(ALREADY_SENT, ALREADY_SENT + NEW_ROWS))
    with MongoClient(settings.MONGODB) as mongo:
        for message in messages():
            store(message, mongo[settings.DATABASE]["usagers-reels"])
