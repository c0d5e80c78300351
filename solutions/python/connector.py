"""Exercise 3.4: makes the connector "mongodb", which publishes every change of the collection "test"."""

import sys
import time

import requests

import settings

CONNECTOR = f"{settings.CONNECT}/connectors/mongodb"
CONFIGURATION = {
    "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
    "connection.uri": settings.MONGODB_FROM_CONNECT,
    "database": settings.DATABASE,
    "collection": "test",
    "pipeline": '[{"$match": {}}]',
    "output.schema.infer.value": "true",
}
LIMIT_SECONDS = 30


def first_task():
    """The state of the connector's only task, empty until there is one."""
    response = requests.get(f"{CONNECTOR}/status", timeout=10)
    if response.status_code == 404:  # made, but not yet known to the worker that runs it
        return {}
    response.raise_for_status()
    return next(iter(response.json()["tasks"]), {})


def await_running():
    """Looks at the task, not only at the connector: that one says RUNNING even if its task has failed."""
    limit = time.monotonic() + LIMIT_SECONDS
    task = first_task()
    while task.get("state") != "RUNNING":
        if task.get("state") == "FAILED" or time.monotonic() > limit:
            sys.exit(f"The connector does not run: {task}")
        time.sleep(0.2)
        task = first_task()


# PUT makes the connector, or changes it if it is there already.
requests.put(f"{CONNECTOR}/config", json=CONFIGURATION, timeout=10).raise_for_status()
await_running()
print("Connector mongodb is running")
