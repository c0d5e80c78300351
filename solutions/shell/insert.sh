#!/usr/bin/env bash
# Exercise 3.5: inserts a document, and shows the message that the connector makes of it.
. "$(dirname "$0")/services.sh"

id=$(mongosh --quiet "$mongodb" --eval 'db.test.insertOne({usager: 1, grav: 2}).insertedId.toString()')
echo "Document $id inserted"

for _ in $(seq 30); do
  if kcat -C -b "$kafka" -t defaultdb.test -o beginning -e -q 2>/dev/null | grep "$id"; then
    exit
  fi
  sleep 1
done
echo "No message about it came on defaultdb.test within 30 s" >&2
exit 1
