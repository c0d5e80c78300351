import os

import pandas as pd
from kafka import KafkaProducer

usagers = pd.read_csv("usagers-2022.csv", sep=";", dtype=str)
producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
for usager in usagers.tail(3).itertuples():
    producer.send("test", key=usager.Num_Acc.encode(), value=usager.grav.encode())
producer.flush()
