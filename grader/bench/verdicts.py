"""What became of specimens, and where that differs from what was expected or from one time to another."""

import json
from collections import defaultdict

MISSING = "MISSING"


def rows(results):
    """The rows of a results file, by the name of what was handed in."""
    content = json.loads(results.read_text(encoding="utf-8"))
    return {row["source"]: row for row in content["submissions"]}


def lab(results):
    """What was behind the results: backend, versions, sandbox."""
    return json.loads(results.read_text(encoding="utf-8"))["lab"]


def tasks(row):
    """The tasks for which it holds a program."""
    return {program["task"] for program in row["programs"] if program["state"] != MISSING}


def facts(row):
    """Its status, and verdict and cause of each check."""
    found = {"status": row["status"]}
    for check in row["checks"]:
        found[check["id"]] = check["verdict"]
        found[check["id"] + " cause"] = check["cause"] or "none"
    return found


def surprises(specimen, row):
    """Where a row is not what is expected of its specimen: what, expected, seen."""
    held, found = tasks(row), facts(row)
    if row["status"] != "GRADED":
        yield "status", "GRADED", row["status"]
    if not held:
        yield "programs", "one at least", "none"
    checks = {check["id"] for check in row["checks"]}
    for check in sorted(checks | set(specimen.verdicts)):
        wanted, seen = specimen.expected(check, held), found.get(check, "none")
        if wanted is not None and wanted != seen:
            yield check, wanted, seen
    for check, wanted in sorted(specimen.causes.items()):
        seen = found.get(check + " cause", "none")
        if wanted != seen:
            yield check + " cause", wanted, seen


class Ledger:
    """All that was ever seen of each specimen."""

    def __init__(self):
        self.seen = defaultdict(lambda: defaultdict(list))
        self.times = defaultdict(int)
        self.unexpected = defaultdict(list)

    def add(self, specimen, row, when):
        """Notes one grading; whether it is as expected and like the first one."""
        self.times[specimen.name] += 1
        as_before = True
        for what, value in facts(row).items():
            known = self.seen[specimen.name, what]
            as_before = as_before and (not known or value in known) and len(known) < 2
            known[value].append(when)
        surprising = list(surprises(specimen, row))
        for what, wanted, seen in surprising:
            self.unexpected[specimen.name, what, wanted, seen].append(when)
        return as_before and not surprising

    def count(self):
        return sum(self.times.values())

    def lines(self):
        """A line for each verdict, cause or status that was not as expected or not always the same."""
        for (name, what, wanted, seen), when in sorted(self.unexpected.items()):
            yield f"{name}: {what}: expected {wanted}, {seen} in {len(when)} of {self.times[name]}: {some(when)}"
        for (name, what), values in sorted(self.seen.items()):
            missing = self.times[name] - sum(map(len, values.values()))
            if len(values) > 1 or missing:
                counts = [f"{value} {len(when)} times ({some(when)})" for value, when in sorted(values.items())]
                counts += [f"not there {missing} times"] if missing else []
                yield f"{name}: {what}: not always the same: " + ", ".join(counts)


def some(when, most=4):
    return ", ".join(when[:most]) + (" ..." if len(when) > most else "")
