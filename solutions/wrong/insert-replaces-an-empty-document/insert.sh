#!/bin/sh
mongosh --quiet "$MONGODB_URI" --eval '
    const nouveau = db.test.insertOne({}).insertedId;
    db.test.replaceOne({_id: nouveau}, {usager: 1, grav: 2});
'
