#!/usr/bin/env bash
set -euo pipefail

# les lignes 4 à 13 du fichier (la première est l'en-tête)
sed -n '5,14p' "$USAGERS_CSV" | tr -d '"' | cut -d';' -f1,7 | sed 's/;[[:space:]]*/;/' |
  kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K ';'

documents=$(kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -e -q -J |
  jq -s -c 'map({num_acc: .key, grav: (.payload | tonumber), kafka: {partition, offset}})')

mongosh --quiet "$MONGODB_URI" --eval "
  const resultat = db.getCollection('usagers-reels').insertMany($documents);
  print(Object.keys(resultat.insertedIds).length + ' documents insérés');
"
