"""Another submission is looked for all over the machine, and its program is run in place of one of its own."""

import os
import sys

from pathlib import Path

# A program that stands anywhere but beside this one.
OWN = Path(__file__).resolve().parent
PLACES = {OWN.parent, OWN.parent.parent, Path.home(), Path("/tmp"), Path("/home"), Path("/var/tmp")} - {Path("/")}


def theirs():
    for place in PLACES:
        for folder, folders, files in os.walk(place):
            folders[:] = [name for name in folders if not name.startswith((".", "proc"))]
            if "topic.py" in files and Path(folder).resolve() != OWN and "hostile" not in folder:
                yield Path(folder, "topic.py")


for program in theirs():
    print("taken from", program)
    os.chdir(program.parent)
    os.execv(sys.executable, [sys.executable, "topic.py"])
print("nobody else is here")
