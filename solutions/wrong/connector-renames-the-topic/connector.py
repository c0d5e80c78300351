import os

import requests

config = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"],
    "database": "defaultdb",
    "collection": "test",
    "pipeline": '[{"$match": {}}]',
    "output.schema.infer.value": "true",
    # les messages doivent arriver dans le topic test
    "transforms": "renommer",
    "transforms.renommer.type": "org.apache.kafka.connect.transforms.RegexRouter",
    "transforms.renommer.regex": "defaultdb[.](.*)",
    "transforms.renommer.replacement": "$1",
}
reponse = requests.put(os.environ["CONNECT_URL"] + "/connectors/mongodb/config", json=config)
print(reponse.json())
