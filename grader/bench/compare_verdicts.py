"""Compares the verdicts that the same class got in several ways, and with what stands beside the specimens.

compare_verdicts.py OUT WAY...

Prints each difference, one in a line. Exit code: 0 none, 1 some.
"""

import json
import sys
from pathlib import Path

import corpus


def results(file):
    """By submission: what became of it, and the verdict of each check."""
    rows = json.loads(file.read_text(encoding="utf-8"))["submissions"]
    return {row["id"]: facts(row) for row in rows}


def facts(row):
    own = {"status": row["status"], "points": str(row["points"])}
    return own | {check["id"]: check["verdict"] for check in row["checks"]}


def expected(id):
    """What the file beside a specimen says; a right solution passes all; of a broken one only its state is known."""
    kind, _, name = id.partition("-")
    if kind == "right":
        return {"status": "GRADED", "points": "20.0"}
    if kind == "broken":
        return {"status": "REJECTED"}
    return corpus.of_folder(corpus.SOLUTIONS / kind / name).verdicts


def differences(ways):
    for id in sorted(set().union(*ways.values())):
        seen = {way: rows.get(id, {}) for way, rows in ways.items()}
        wanted = expected(id)
        for what in sorted(set(wanted).union(*seen.values())):
            values = {way: row.get(what, "none") for way, row in seen.items()}
            if what in wanted:
                values["expected"] = wanted[what]
            if len(set(values.values())) > 1:
                yield f"{id} {what}: " + ", ".join(f"{way} {value}" for way, value in values.items())


def main():
    out = Path(sys.argv[1])
    ways = {way: results(out / way / "results.json") for way in sys.argv[2:]}
    found = list(differences(ways))
    print("\n".join(found) or f"{len(next(iter(ways.values())))} submissions, graded {len(ways)} ways: all the same.")
    sys.exit(bool(found))


main()
