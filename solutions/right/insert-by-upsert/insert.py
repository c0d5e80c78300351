import os

from pymongo import MongoClient

collection = MongoClient(os.environ["MONGODB_URI"]).get_default_database().test

# upsert : relancer le programme ne crée pas un deuxième document
resultat = collection.update_one({"usager": 1}, {"$set": {"grav": 2}}, upsert=True)
print("nouvel _id :", resultat.upserted_id)
print(collection.find_one({"usager": 1}))
