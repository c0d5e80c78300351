#!/usr/bin/env bash
# Exercise 2.2: prints the messages of the topic, from the oldest one on, for as long as it runs.
. "$(dirname "$0")/services.sh"

read_for_ever 'partition=%p key=%k value=%s\n'
