import http.client
import json
import os
from urllib.parse import urlsplit

config = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"],
    "database": "defaultdb",
    "collection": "test",
    "pipeline": json.dumps([{"$match": {"operationType": "insert"}}]),
    "output.format.key": "schema",
    "output.format.value": "schema",
    "output.schema.infer.value": "true",
    "key.converter": "org.apache.kafka.connect.json.JsonConverter",
    "value.converter": "org.apache.kafka.connect.json.JsonConverter",
    "value.converter.schemas.enable": "false",
    "topic.prefix": "tp",
}

connexion = http.client.HTTPConnection(urlsplit(os.environ["CONNECT_URL"]).netloc, timeout=10)
connexion.request("PUT", "/connectors/mongodb/config", json.dumps(config), {"Content-Type": "application/json"})
reponse = connexion.getresponse()
print(reponse.status, reponse.read().decode())
if reponse.status >= 400:
    raise SystemExit(1)
