#!/usr/bin/env bash
# Exercise 3.3: lists the connectors that the Connect worker can run.
. "$(dirname "$0")/services.sh"

curl --fail-with-body --silent --show-error "$connect/connector-plugins"
