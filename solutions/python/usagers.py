"""The people of the CSV of road accidents."""

import csv
from itertools import islice

import settings


def read(start, stop):
    """Yields the accident's number and the severity of the rows from start to stop (excluded), as they stand in order."""
    with open(settings.CSV, encoding="utf-8", newline="") as file:
        for row in islice(csv.DictReader(file, delimiter=";"), start, stop):
            yield row["Num_Acc"].strip(), row["grav"].strip()
