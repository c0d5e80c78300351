import os

import requests

url = os.environ["CONNECT_URL"] + "/connectors"

# On repart de zéro si le connecteur existe déjà (404 sinon)
requests.delete(f"{url}/mongodb")

connecteur = {
    "name": "mongodb",
    "config": {
        "name": "mongodb",
        "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
        "tasks.max": 1,
        "connection.uri": os.environ["CONNECT_MONGODB_URI"],
        "database": "defaultdb",
        "collection": "test",
        "pipeline": '[{"$match": {}}]',
        "output.schema.infer.value": True,
        "publish.full.document.only": True,
        "poll.await.time.ms": 500,
    },
}
reponse = requests.post(url, json=connecteur)
print(reponse.status_code, reponse.json())
