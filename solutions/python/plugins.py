"""Exercise 3.3: lists the connectors that the Connect worker can run, one class a line."""

import requests

import settings

response = requests.get(f"{settings.CONNECT}/connector-plugins", timeout=10)
response.raise_for_status()
for plugin in response.json():
    print(plugin["class"])
