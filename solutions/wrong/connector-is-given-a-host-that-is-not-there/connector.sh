#!/bin/sh
curl -s -X PUT -H 'Content-Type: application/json' "$CONNECT_URL/connectors/mongodb/config" -d '{
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": "mongodb://mongo.invalid:27017/defaultdb",
    "database": "defaultdb",
    "collection": "test",
    "pipeline": "[{\"$match\": {}}]",
    "output.schema.infer.value": "true"
}'
