"""Connectors that read and write files are asked for, and secrets by providers of settings."""

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


FILES = "org.apache.kafka.connect.file.FileStream%sConnector"
put("thief", {"connector.class": FILES % "Source", "file": "/etc/passwd", "topic": "loot"})
put("vandal", {"connector.class": FILES % "Sink", "file": "/tmp/klab-vandal", "topics": "defaultdb.test"})
put("leak-file", RIGHT | {"topic.prefix": "${file:/etc/passwd:root}", "collection": "elsewhere"})
put("leak-env", RIGHT | {"topic.prefix": "${env:HOME}", "collection": "elsewhere"})
providers = {"config.providers": "file", "config.providers.file.class": "org.apache.kafka.common.config.provider.FileConfigProvider"}
put("leak-client", RIGHT | {f"producer.override.{name}": value for name, value in providers.items()})
right_work()
