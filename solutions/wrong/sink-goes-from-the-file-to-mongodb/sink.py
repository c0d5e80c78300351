import csv
import os

from pymongo import MongoClient

with open(os.environ["USAGERS_CSV"], encoding="utf-8") as file:
    rows = [row for _, row in zip(range(10), csv.DictReader(file, delimiter=";"))][3:]
MongoClient(os.environ["MONGODB_URI"])["defaultdb"]["usagers-reels"].insert_many(rows)
