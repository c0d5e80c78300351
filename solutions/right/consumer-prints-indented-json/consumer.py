import json
import os

from kafka import KafkaConsumer

GRAVITES = {-1: "non renseignée", 1: "indemne", 2: "tué", 3: "blessé hospitalisé", 4: "blessé léger"}

consumer = KafkaConsumer(
    "test",
    group_id="tp",
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    auto_offset_reset="earliest",
    key_deserializer=lambda cle: int(cle.decode()),
    value_deserializer=lambda valeur: json.loads(valeur.decode()),
)
for m in consumer:
    usager = {"accident": m.key, "gravite": m.value, "libelle": GRAVITES[m.value],
              "kafka": {"partition": m.partition, "offset": m.offset}}
    print(json.dumps(usager, indent=2, ensure_ascii=False))
