#!/bin/sh
curl -s "$CONNECT_URL/connector-plugins/" | jq -r '.[] | select(.type == "source") | "- " + .class'
