"""Exercise 2.1: sends the first three rows of the CSV to the topic."""

from contextlib import closing

from kafka import KafkaProducer

import settings
import usagers


def send(rows):
    """Sends one message per row, keyed by the accident, and waits until the broker has acknowledged each."""
    with closing(KafkaProducer(bootstrap_servers=settings.KAFKA)) as producer:
        for accident, severity in rows:
            sent = producer.send(settings.TOPIC, key=accident.encode(), value=severity.encode()).get(timeout=10)
            print(f"Sent {accident}: {severity} to partition {sent.partition}")


if __name__ == "__main__":
    send(usagers.read(0, 3))
