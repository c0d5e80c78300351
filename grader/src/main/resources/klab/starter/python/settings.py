"""{{say:starter.services}}"""

from os import environ

KAFKA = environ.get("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
MONGODB = environ.get("MONGODB_URI", "mongodb://mongodb-0.mongodb-headless:27017/defaultdb")
CONNECT = environ.get("CONNECT_URL", "http://kafka-connect:8083")
# {{say:starter.mongodb-from-connect}}
MONGODB_FROM_CONNECT = environ.get("CONNECT_MONGODB_URI", MONGODB)
CSV = environ.get("USAGERS_CSV", "usagers-2022.csv")
