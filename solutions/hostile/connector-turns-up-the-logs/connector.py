"""The worker is asked to log everything, and to show its threads."""

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


for path in ("root", "org.apache.kafka", "org.mongodb"):
    answer = requests.put(f"{CONNECT}/admin/loggers/{path}", json={"level": "TRACE"}, params={"scope": "cluster"}, timeout=10)
    print(path, answer.status_code, answer.text[:200])
right_work()
