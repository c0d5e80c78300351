from kafka import KafkaConsumer

consumer = KafkaConsumer('test', bootstrap_servers='kafka:9092', auto_offset_reset='earliest')
for message in consumer:
    print(message.key, message.value)
