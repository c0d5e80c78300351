import os
import time

import requests

URL = os.environ["CONNECT_URL"] + "/connectors"
config = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"],
    "database": "defaultdb",
    "collection": "test",
    "pipeline": '[{"$match": {}}]',
    "output.schema.infer.value": "true",
}

requests.post(URL, json={"name": "mongodb", "config": config}).raise_for_status()
try:
    etat = {}
    while etat.get("tasks", []) == []:
        time.sleep(0.5)
        etat = requests.get(URL + "/mongodb/status").json()
    print(etat)
finally:
    requests.delete(URL + "/mongodb")
