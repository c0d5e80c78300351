#!/bin/sh
kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -e -q -f '%k %s\n'
