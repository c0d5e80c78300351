import os

import requests

configuration = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": "mongodb://<username>:<password>@<host>:<port>/defaultdb",
    "database": "defaultdb",
    "collection": "test",
    "pipeline": '[{"$match": {}}]',
    "output.schema.infer.value": "true",
}
url = os.environ["CONNECT_URL"] + "/connectors/mongodb"
print(requests.put(url + "/config", json=configuration).json())
