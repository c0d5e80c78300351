#!/usr/bin/env bash
# Exercise 2.3: sends the next rows of the CSV to the topic, and stores what comes through it in MongoDB.
. "$(dirname "$0")/services.sh"

rows 4 13 | send

# Each message becomes one command of the MongoDB shell. Its place in the topic is its document's id, so reading it
# again does not store it twice.
read_for_ever 'db["usagers-reels"].replaceOne({_id: "%p-%o"}, {Num_Acc: "%k", grav: Int32("%s")}, {upsert: true})\n' |
  mongosh --quiet "$mongodb"
