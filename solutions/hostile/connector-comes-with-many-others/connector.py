"""Twenty more connectors are made besides the right one."""

import os
import time

import requests

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


for number in range(20):
    put(f"other-{number}", RIGHT | {"collection": f"other{number}", "topic.prefix": f"other{number}"})
right_work()
