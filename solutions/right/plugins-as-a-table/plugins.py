import json
import os
from urllib.request import urlopen

with urlopen(os.environ["CONNECT_URL"] + "/connector-plugins/") as reponse:
    plugins = json.load(reponse)

largeur = max(len(p["class"]) for p in plugins)
print("CONNECTEUR".ljust(largeur), "TYPE  ", "VERSION", sep=" | ")
for p in sorted(plugins, key=lambda p: p["class"]):
    print(p["class"].ljust(largeur), p["type"].ljust(6), p.get("version", ""), sep=" | ")

present = any(p["class"].startswith("com.mongodb") for p in plugins)
print("\nLe connecteur MongoDB est", "présent." if present else "absent !")
