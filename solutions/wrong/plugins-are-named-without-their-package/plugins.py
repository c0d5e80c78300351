import os

import requests

for plugin in requests.get(os.environ["CONNECT_URL"] + "/connector-plugins").json():
    print(plugin["type"], plugin["class"].split(".")[-1], plugin["version"])
