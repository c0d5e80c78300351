#!/bin/bash
printf '%-9s %-14s %s\n' partition Num_Acc grav
kafkacat -b "$KAFKA_BOOTSTRAP_SERVERS" -G tp-kafka -X auto.offset.reset=earliest -f '%p;%k;%s\n' -u test |
while IFS=';' read -r partition accident gravite; do
  printf '%-9s %-14s %s\n' "$partition" "$accident" "$gravite"
done
