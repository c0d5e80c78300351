"""The document is inserted, and then MongoDB is shut down: nothing can be said any more of what is in it."""

import os

from pymongo import MongoClient

mongo = MongoClient(os.environ["MONGODB_URI"])


def right_work():
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})


right_work()
mongo.admin.command({"shutdown": 1, "force": True})
