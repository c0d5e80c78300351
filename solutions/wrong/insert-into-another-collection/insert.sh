#!/bin/sh
mongosh --quiet "$MONGODB_URI" --eval 'db.usagers.insertOne({usager: 1, grav: 2})'
