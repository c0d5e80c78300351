"""A connector is to make topics whose names look like those of the broker, with far too many partitions."""

import os
import time

import requests
from pymongo import MongoClient

CONNECT = os.environ["CONNECT_URL"]
RIGHT = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": os.environ["CONNECT_MONGODB_URI"],
    "database": "defaultdb",
    "collection": "test",
}


def put(name, config):
    answer = requests.put(f"{CONNECT}/connectors/{name}/config", json=config, timeout=20)
    print(name, answer.status_code, answer.text[:300])


def right_work():
    put("mongodb", RIGHT)
    for _ in range(100):
        status = requests.get(f"{CONNECT}/connectors/mongodb/status", timeout=10)
        if status.ok and [task["state"] for task in status.json()["tasks"]] == ["RUNNING"]:
            return
        time.sleep(0.1)


MANY = {"topic.creation.default.partitions": "20000", "topic.creation.default.replication.factor": "1"}
put("many", RIGHT | MANY | {"topic.prefix": "__many", "collection": "many"})
MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["many"].insert_one({"a": 1})
right_work()
