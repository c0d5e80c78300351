#!/bin/sh
# The columns: 1 is Num_Acc, and 9 ought to be grav.
sed -n 2,4p "$USAGERS_CSV" | tr -d '"' | cut -d';' -f1,9 | kcat -P -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -K ';'
