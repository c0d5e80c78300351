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
    print(requests.get(URL + "/mongodb/status").json())
finally:
    # 409 : Connect n'a pas fini de démarrer le connecteur
    while requests.delete(URL + "/mongodb").status_code == 409:
        time.sleep(0.2)
