#!/bin/sh
kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --topic Test --partitions 2
echo test1:1 | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t Test -K : -p 0
echo test2:1 | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t Test -K : -p 1
