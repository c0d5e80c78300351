import os

from pymongo import MongoClient

with MongoClient(os.environ["MONGODB_URI"]) as mongo:
    collection = mongo["defaultdb"]["test"]
    document = collection.insert_one({"usager": 1}).inserted_id
    collection.update_one({"_id": document}, {"$set": {"grav": 2}})
