#!/bin/sh
# Deuxième version, avec kcat
head -4 usagers-2022.csv | tail -3 | tr -d '"' | cut -d';' -f1,7 | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K ';'
