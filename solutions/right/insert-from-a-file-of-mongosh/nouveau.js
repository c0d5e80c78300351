// Exercice 3.5
db = db.getSiblingDB("defaultdb");
db.test.bulkWrite([{ insertOne: { document: { usager: 1, grav: 2 } } }]);
printjson(db.test.find().toArray());
