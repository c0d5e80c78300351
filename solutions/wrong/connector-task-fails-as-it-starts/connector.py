import os

import requests

configuration = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"],
    "database": "defaultdb",
    "collection": "test",
    "pipeline": '[{"$match": {}}]',
    "output.schema.infer.value": "true",
    "startup.mode": "copy_existing",
    "startup.mode.copy.existing.pipeline": '[{"$matches": {}}]',
}
url = os.environ["CONNECT_URL"] + "/connectors/mongodb"
print(requests.put(url + "/config", json=configuration).json())
