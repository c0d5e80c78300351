import logging
import os

from kafka import KafkaConsumer

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s")
log = logging.getLogger("tp2")

print("Démarrage du consumer, 2 partitions, 1 topic", flush=True)
consumer = KafkaConsumer(
    "test",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    group_id="usagers",
    auto_offset_reset="earliest",
    auto_commit_interval_ms=500,
)
for n, message in enumerate(consumer):
    print(f"message {n} lu", flush=True)
    log.info("accident=%s gravite=%s", message.key.decode("utf-8"), message.value.decode("utf-8"))
