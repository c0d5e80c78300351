#!/bin/bash
cd "$(dirname "$0")" || exit 1

sed "s|@MONGODB@|$CONNECT_MONGODB_URI|" conf/mongodb.json > a-envoyer.json
curl -s -X PUT -H "Content-Type: application/json" -d @a-envoyer.json "$CONNECT_URL/connectors/mongodb/config"
curl -s "$CONNECT_URL/connectors/mongodb/status"
