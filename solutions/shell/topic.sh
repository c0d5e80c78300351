#!/usr/bin/env bash
# Exercise 1: creates the topic with two partitions, and puts one message in each.
. "$(dirname "$0")/services.sh"

kafka-topics.sh --bootstrap-server "$kafka" --create --topic test --partitions 2

# The partitions are named: the hash of the keys must not decide.
echo test1:1 | send -p 0
echo test2:1 | send -p 1
