#!/bin/sh
# Le connecteur MongoDB est-il là ?
curl -s "$CONNECT_URL/connector-plugins/" | grep -o '[a-z.]*MongoSink[A-Za-z]*' | sort -u
