"""Exercise 2.2: prints the messages of the topic, from the oldest one on, for as long as it runs."""

from contextlib import closing
from typing import NamedTuple

from kafka import KafkaConsumer

import settings


class Message(NamedTuple):
    """A message: where it is on the topic, the accident's number and the severity."""

    partition: int
    offset: int
    key: str
    value: str


def messages():
    """Yields every message of the topic: those that are there, then each new one as it comes."""
    # No consumer group: nothing is remembered of earlier runs, so each run starts from the oldest message.
    consumer = KafkaConsumer(
        settings.TOPIC,
        bootstrap_servers=settings.KAFKA,
        group_id=None,
        auto_offset_reset="earliest",
    )
    with closing(consumer):
        for message in consumer:
            yield Message(message.partition, message.offset, message.key.decode(), message.value.decode())


if __name__ == "__main__":
    for message in messages():
        print(f"partition={message.partition} key={message.key} value={message.value}", flush=True)
