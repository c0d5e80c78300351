import os

from pymongo import MongoClient

collection = MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["test"]
collection.insert_one({"Usager": 1, "gravite": 2})
print(list(collection.find()))
