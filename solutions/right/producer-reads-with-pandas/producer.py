import os

import pandas as pd
from kafka import KafkaProducer

df = pd.read_csv(os.environ["USAGERS_CSV"], sep=";")
print(df[["Num_Acc", "grav"]].head(3))

producer = KafkaProducer(
    bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
    key_serializer=lambda cle: str(cle).encode("utf-8"),
    value_serializer=lambda valeur: str(valeur).encode("utf-8"),
    compression_type="gzip",
    linger_ms=50,
)

for _, usager in df.head(3).iterrows():
    producer.send(
        "test",
        key=usager["Num_Acc"],
        value=usager["grav"],
        headers=[("fichier", b"usagers-2022.csv")],
    )

producer.flush()
producer.close()
