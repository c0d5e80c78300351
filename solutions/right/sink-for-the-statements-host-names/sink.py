import csv
from kafka import KafkaConsumer, KafkaProducer
from pymongo import MongoClient

producer = KafkaProducer(bootstrap_servers='kafka:9092')
with open('usagers-2022.csv') as f:
    for i, row in enumerate(csv.DictReader(f, delimiter=';')):
        if 3 <= i < 10:
            producer.send('test', key=row['Num_Acc'].encode(), value=row['grav'].encode())
producer.flush()

client = MongoClient('mongodb://mongodb-0.mongodb-headless:27017/defaultdb')
consumer = KafkaConsumer('test', bootstrap_servers='kafka:9092', auto_offset_reset='earliest')
for message in consumer:
    client['defaultdb']['usagers-reels'].insert_one(
        {'Num_Acc': message.key.decode(), 'grav': int(message.value.decode())})
