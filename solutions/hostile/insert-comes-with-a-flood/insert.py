"""The document is inserted, and besides it half a million small ones and some of 16 MB."""

import os

from pymongo import MongoClient

mongo = MongoClient(os.environ["MONGODB_URI"])


def right_work():
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})


right_work()
flood = mongo["flood"]["flood"]
for _ in range(50):
    flood.insert_many([{"n": n} for n in range(10_000)], ordered=False)
for _ in range(8):
    mongo["flood"]["large"].insert_one({"x": "x" * 16_000_000})
