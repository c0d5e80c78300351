#!/bin/sh
# id_usager -> grav
sed -n '2,4p' "$USAGERS_CSV" | tr -d '"' | awk -F';' '{ print $2 "|" $7 }' |
    kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K '|'
