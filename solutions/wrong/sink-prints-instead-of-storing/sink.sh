#!/bin/sh
# Nouvelles lignes dans le topic
sed -n '5,10p' "$USAGERS_CSV" | tr -d '"' | cut -d';' -f1,7 | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K ';'

# Écriture dans MongoDB
kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -e -q \
    -f 'db["usagers-reels"].insertOne({Num_Acc: "%k", grav: "%s"})\n'
