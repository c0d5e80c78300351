#!/bin/bash
# TP Kafka - exercice 1
set -e
BROKER=$KAFKA_BOOTSTRAP_SERVERS

kafka-topics.sh --bootstrap-server "$BROKER" --create --if-not-exists --topic test --partitions 1 --replication-factor 1
printf 'test1=1' | kafkacat -P -b "$BROKER" -t test -p 0 -K =

# une deuxième partition pour le deuxième message
kafka-topics.sh --bootstrap-server "$BROKER" --alter --topic test --partitions 2
printf 'test2=1' | kafkacat -P -b "$BROKER" -t test -p 1 -K =

kafka-topics.sh --bootstrap-server "$BROKER" --describe --topic test
