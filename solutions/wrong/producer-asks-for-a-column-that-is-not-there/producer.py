import os

import pandas as pd
from kafka import KafkaProducer

df = pd.read_csv("usagers-2022.csv", sep=";", dtype=str)
producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
for i in range(3):
    producer.send("test", key=df["Num_Acc"][i].encode(), value=df["gravite"][i].encode())
producer.flush()
