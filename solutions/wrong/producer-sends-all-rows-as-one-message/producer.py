import os

import pandas as pd
from kafka import KafkaProducer

usagers = pd.read_csv("usagers-2022.csv", sep=";", dtype=str)[["Num_Acc", "grav"]]
producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
producer.send("test", value=usagers.head(3).to_json(orient="records").encode("utf-8"))
producer.flush()
