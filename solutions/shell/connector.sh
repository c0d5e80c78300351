#!/usr/bin/env bash
# Exercise 3.4: makes the connector "mongodb", which publishes every change of the collection "test".
. "$(dirname "$0")/services.sh"

connector=$connect/connectors/mongodb

# PUT makes the connector, or changes it if it is there already.
curl --fail-with-body --silent --show-error -X PUT -H 'Content-Type: application/json' --data @- "$connector/config" <<JSON
{
  "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
  "connection.uri": "$mongodb_from_connect",
  "database": "defaultdb",
  "collection": "test",
  "pipeline": "[{\"\$match\": {}}]",
  "output.schema.infer.value": "true"
}
JSON
echo

# The connector says RUNNING even if its task has failed: the task is what counts. It takes a moment to start.
for _ in $(seq 150); do
  task=$(curl --silent "$connector/tasks/0/status")
  case $task in
    *'"state":"RUNNING"'*) echo "Connector mongodb is running"; exit ;;
    *'"state":"FAILED"'*) break ;;
  esac
  sleep 0.2
done
echo "The connector does not run: $task" >&2
exit 1
