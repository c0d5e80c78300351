#!/bin/sh
curl -s -X POST -H 'Content-Type: application/json' "$CONNECT_URL/connectors" -d '{
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": "'"$CONNECT_MONGODB_URI"'",
    "database": "defaultdb",
    "collection": "test",
    "pipeline": "[{\"$match\": {}}]",
    "output.schema.infer.value": "true"
}'
