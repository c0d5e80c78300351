mongosh mongodb://mongodb-0.mongodb-headless:27017/defaultdb --eval 'db.test.insertOne({"usager": 1, "grav": 2})'
