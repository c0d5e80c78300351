import os
import sys

import requests

CHERCHE = "com.mongodb.kafka.connect.MongoSourceConnector"

classes = {plugin["class"] for plugin in requests.get(f"{os.environ['CONNECT_URL']}/connector-plugins").json()}
if CHERCHE not in classes:
    sys.exit(f"Le connecteur {CHERCHE} n’est pas installé")
print(f"Le connecteur « {CHERCHE} » est bien présent parmi les {len(classes)} connecteurs disponibles.")
