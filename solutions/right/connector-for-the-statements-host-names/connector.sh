curl -X POST http://kafka-connect:8083/connectors -H "Content-Type: application/json" -d '{
  "name": "mongodb",
  "config": {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": "mongodb://mongodb-0.mongodb-headless:27017/defaultdb",
    "database": "defaultdb",
    "collection": "test",
    "pipeline": "[{\"$match\": {}}]",
    "output.schema.infer.value": "true"
  }
}'
