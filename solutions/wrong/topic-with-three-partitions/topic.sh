#!/bin/sh
# Partitions 0, 1 et 2
kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --topic test --partitions 3
for partition in 0 1 2; do
    printf 'test1:1\ntest2:1\n' | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K : -p $partition
done
