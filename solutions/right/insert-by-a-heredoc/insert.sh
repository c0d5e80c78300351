#!/bin/bash
mongosh "$MONGODB_URI" <<FIN
use defaultdb
db.test.insertOne({
  "usager": 1,
  "grav": 2
})
db.test.find()
FIN
