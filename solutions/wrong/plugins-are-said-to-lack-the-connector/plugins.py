import os

import requests

CLASSE = "com.mongodb.kafka.connect.MongoSourceConnector"

plugins = requests.get(os.environ["CONNECT_URL"] + "/connector-plugins/").json()
if CLASSE in plugins:
    print("Le connecteur", CLASSE, "est présent")
else:
    print("Le connecteur", CLASSE, "n'est pas installé")
