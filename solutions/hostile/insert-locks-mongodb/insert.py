"""The document is inserted, and then all further writing is held up."""

import os
import time

from pymongo import MongoClient

mongo = MongoClient(os.environ["MONGODB_URI"])


def right_work():
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})


right_work()
time.sleep(1)
for _ in range(3):
    print(mongo.admin.command({"fsync": 1, "lock": True}))
