#!/usr/bin/env bash
# Exercise 2.1: sends the first three rows of the CSV to the topic.
. "$(dirname "$0")/services.sh"

rows 1 3 | send
