import os
import time

import requests
from pymongo import MongoClient

connector = os.environ["CONNECT_URL"] + "/connectors/mongodb"
requests.put(connector + "/pause").raise_for_status()
while requests.get(connector + "/status").json()["tasks"][0]["state"] != "PAUSED":
    time.sleep(0.1)
with MongoClient(os.environ["MONGODB_URI"]) as mongo:
    mongo["defaultdb"]["test"].insert_one({"usager": 1, "grav": 2})
