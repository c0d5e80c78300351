import csv
from kafka import KafkaProducer

producer = KafkaProducer(bootstrap_servers='kafka:9092')
with open('usagers-2022.csv') as f:
    reader = csv.DictReader(f, delimiter=';')
    for i in range(3):
        row = next(reader)
        producer.send('test', key=row['Num_Acc'].encode(), value=row['grav'].encode())
producer.flush()
