import os

import pandas as pd
from pykafka import KafkaClient

client = KafkaClient(hosts=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
usagers = pd.read_csv("usagers-2022.csv", sep=";", dtype=str, nrows=3)
with client.topics["test"].get_sync_producer() as producer:
    for ligne in usagers.itertuples():
        producer.produce(ligne.grav.encode(), partition_key=ligne.Num_Acc.encode())
