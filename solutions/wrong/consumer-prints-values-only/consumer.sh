#!/bin/sh
kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -u -q -f '%s\n'
