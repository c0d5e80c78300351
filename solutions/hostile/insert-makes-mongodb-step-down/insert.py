"""The document is inserted, and then MongoDB is made to answer nobody for a while."""

import os
import time

from pymongo import MongoClient

mongo = MongoClient(os.environ["MONGODB_URI"])


def right_work():
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})


right_work()
time.sleep(1)
mongo.admin.command({"replSetStepDown": 3600, "force": True})
