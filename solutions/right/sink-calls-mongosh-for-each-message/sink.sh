#!/bin/bash
# une nouvelle ligne du fichier : la quatrième
sed -n '5p' "$USAGERS_CSV" | tr -d '" ' | cut -d';' -f1,7 | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K ';'

kcat -C -q -u -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -f '%k %s\n' | while read -r num_acc grav; do
  mongosh --quiet "$MONGODB_URI" --eval "db['usagers-reels'].insertOne({num_acc: $num_acc, grav: $grav})" < /dev/null
done
