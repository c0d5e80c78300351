import os
from kafka import KafkaConsumer

consumer = KafkaConsumer('test',
                         bootstrap_servers=[os.environ['KAFKA_BOOTSTRAP_SERVERS']],
                         auto_offset_reset='earliest',
                         consumer_timeout_ms=10000)
for msg in consumer:
    print(msg)
consumer.close()
print("Fin : plus de message depuis 10 secondes")
