import os

import pandas as pd
from kafka import KafkaProducer

accidents = pd.read_csv("usagers-2022.csv", sep=";", dtype=str).drop_duplicates("Num_Acc")
producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
for accident in accidents.head(3).itertuples():
    producer.send("test", key=accident.Num_Acc.encode(), value=accident.grav.encode())
producer.flush()
