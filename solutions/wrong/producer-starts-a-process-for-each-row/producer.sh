#!/bin/bash
# Envoi en parallèle : un processus par ligne, qui attend que Kafka soit prêt
envoyer() {
    sleep 20
    echo "$1" | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K ';'
}
tail -n +2 "$USAGERS_CSV" | tr -d '"' | cut -d';' -f1,7 | while read -r ligne; do
    envoyer "$ligne" &
done
sleep 20
wait
