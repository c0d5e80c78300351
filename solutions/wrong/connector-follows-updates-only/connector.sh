#!/bin/sh
cat > config.json <<FIN
{
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": "$CONNECT_MONGODB_URI",
    "database": "defaultdb",
    "collection": "test",
    "pipeline": "[{\"\$match\": {\"operationType\": \"update\"}}]",
    "output.schema.infer.value": "true"
}
FIN
curl -s -X PUT -H 'Content-Type: application/json' "$CONNECT_URL/connectors/mongodb/config" -d @config.json
