import json
import os

from bson import ObjectId
from kafka import KafkaProducer

document = {"_id": {"$oid": str(ObjectId())}, "usager": 1, "grav": 2}
event = {"operationType": "insert", "fullDocument": document, "ns": {"db": "defaultdb", "coll": "test"}}
producer = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"])
producer.send("defaultdb.test", value=json.dumps(event).encode())
producer.flush()
