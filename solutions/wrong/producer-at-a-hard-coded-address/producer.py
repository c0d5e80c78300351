import pandas as pd
from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers="localhost:29092")

df = pd.read_csv("usagers-2022.csv", sep=";", dtype=str)
for _, ligne in df.head(3).iterrows():
    producer.send("test", key=ligne["Num_Acc"].encode(), value=ligne["grav"].encode())
producer.flush()
