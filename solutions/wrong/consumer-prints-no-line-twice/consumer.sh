#!/usr/bin/env bash
declare -A vues
kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -q -u -f '%k;%s\n' |
  while read -r ligne; do
    if [ -z "${vues[$ligne]}" ]; then
      vues[$ligne]=oui
      echo "$ligne"
    fi
  done
