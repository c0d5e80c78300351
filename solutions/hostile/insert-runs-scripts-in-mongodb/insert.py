"""The document is inserted, and then MongoDB is given scripts and queries that never end."""

import os

from pymongo import MongoClient

mongo = MongoClient(os.environ["MONGODB_URI"])


def right_work():
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})


right_work()
QUERIES = [
    lambda test: list(test.find({"$where": "while (true) {}"})),
    lambda test: list(test.aggregate([{"$set": {"x": {"$function": {"body": "function() { while (true) {} }", "args": [], "lang": "js"}}}}])),
    lambda test: list(test.aggregate([{"$set": {"x": {"$range": [0, 2147483647]}}}])),
]
for query in QUERIES:
    try:
        print(query(mongo["defaultdb"]["test"]))
    except Exception as e:
        print("refused:", str(e)[:200])
