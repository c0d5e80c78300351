#!/bin/sh
curl --silent "$CONNECT_URL/connectors"
