import os
from datetime import datetime, timezone

from bson.int64 import Int64
from pymongo import MongoClient

client = MongoClient(os.environ["MONGODB_URI"])
maintenant = datetime.now(timezone.utc)
resultat = client["defaultdb"]["test"].insert_many([
    {"_id": "usager-1", "usager": Int64(1), "grav": 2.0, "date": maintenant, "source": "TP Kafka"},
    {"_id": "usager-2", "usager": Int64(2), "grav": 4.0, "date": maintenant, "source": "TP Kafka"},
])
print("Insérés :", *resultat.inserted_ids)
