#!/usr/bin/env bash
# Exercice 2.3 : Kafka Connect sait déjà écrire dans MongoDB, inutile de programmer un consumer.
set -euo pipefail

awk -F';' '{ gsub(/"/, "") } NR > 4 && NR <= 24 { sub(/^ /, "", $7); print $1 "=" $7 }' "$USAGERS_CSV" |
  kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K =

# La clé {Num_Acc, partition, offset} devient l'_id : deux usagers d'un même accident sont deux documents.
curl -sS --fail-with-body -X POST -H 'Content-Type: application/json' "$CONNECT_URL/connectors" -d @- <<JSON
{
  "name": "usagers-reels",
  "config": {
    "connector.class": "com.mongodb.kafka.connect.MongoSinkConnector",
    "topics": "test",
    "connection.uri": "$CONNECT_MONGODB_URI",
    "database": "defaultdb",
    "collection": "usagers-reels",
    "key.converter": "org.apache.kafka.connect.storage.StringConverter",
    "value.converter": "org.apache.kafka.connect.storage.StringConverter",
    "document.id.strategy": "com.mongodb.kafka.connect.sink.processor.id.strategy.FullKeyStrategy",
    "transforms": "cle,place,valeur",
    "transforms.cle.type": "org.apache.kafka.connect.transforms.HoistField\$Key",
    "transforms.cle.field": "Num_Acc",
    "transforms.place.type": "org.apache.kafka.connect.transforms.InsertField\$Key",
    "transforms.place.partition.field": "partition",
    "transforms.place.offset.field": "offset",
    "transforms.valeur.type": "org.apache.kafka.connect.transforms.HoistField\$Value",
    "transforms.valeur.field": "grav"
  }
}
JSON

# Le connecteur travaille tout seul ; on regarde ce que devient sa tâche.
while sleep 1; do
  curl -sS "$CONNECT_URL/connectors/usagers-reels/tasks/0/status"
done
