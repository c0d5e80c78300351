#!/usr/bin/env bash
set -euo pipefail

echo "On laisse le temps à Kafka de démarrer..." >&2
sleep 5

sed 's/"//g' "$USAGERS_CSV" |
  awk -F';' 'NR == 1 { for (i = 1; i <= NF; i++) { if ($i == "Num_Acc") a = i; if ($i == "grav") g = i } next }
             NR <= 4 { print $a "|" $g }' |
  kafka-console-producer.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --topic test \
    --property parse.key=true --property key.separator='|' --compression-codec lz4
