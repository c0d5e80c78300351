import os

import requests

config = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"].replace("://", "://etudiant:motdepasse@"),
    "database": "defaultdb",
    "collection": "test",
    "pipeline": '[{"$match": {}}]',
    "output.schema.infer.value": "true",
}
reponse = requests.post(os.environ["CONNECT_URL"] + "/connectors", json={"name": "mongodb", "config": config})
print(reponse.status_code, reponse.text)
