import csv
import os
import time

from kafka import KafkaAdminClient, KafkaProducer

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]

producer = KafkaProducer(bootstrap_servers=KAFKA)
with open("usagers-2022.csv", encoding="utf-8") as f:
    for _, ligne in zip(range(3), csv.DictReader(f, delimiter=";")):
        producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.close()

# On remet tout au propre pour la prochaine fois
admin = KafkaAdminClient(bootstrap_servers=KAFKA)
admin.delete_topics(["test"])
while "test" in admin.list_topics():
    time.sleep(0.1)
admin.close()
