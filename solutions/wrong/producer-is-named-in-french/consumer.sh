#!/bin/sh
exec kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -u -q -f 'partition %p : %k -> %s\n'
