import os

import requests

MONGODB = os.environ["MONGODB_URI"]

reponse = requests.post(
    os.environ["CONNECT_URL"] + "/connectors",
    json={
        "name": "mongodb",
        "config": {
            "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
            "connection.uri": MONGODB,
            "database": "defaultdb",
            "collection": "test",
            "pipeline": '[{"$match": {}}]',
            "output.schema.infer.value": "true",
        },
    },
)
reponse.raise_for_status()
print("Le connecteur est créé")
