#!/usr/bin/env bash
kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -u -J |
  jq -r --unbuffered '"L’accident \(.key) a un usager de gravité \(.payload)"'
