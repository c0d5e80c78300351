import os

from pymongo import MongoClient

with MongoClient(os.environ["MONGODB_URI"]) as mongo:
    mongo["defaultdb"]["test"].insert_one({"usager": "1", "grav": "2"})
