import os

import requests

config = {
    "connector.class": "io.debezium.connector.mongodb.MongoDbConnector",
    "mongodb.connection.string": os.environ["CONNECT_MONGODB_URI"],
    "topic.prefix": "mongodb",
    "collection.include.list": "defaultdb.test",
}
reponse = requests.put(os.environ["CONNECT_URL"] + "/connectors/mongodb/config", json=config)
print(reponse.status_code, reponse.text)
