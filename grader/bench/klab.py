"""Grades specimens by the command line, as anybody would."""

import argparse
import os
import subprocess
import sys

from corpus import ROOT
from memory import Sampler
from verdicts import rows

KLAB = ROOT / "klab"
USAGE, UNGRADED = 3, 4


class Parser(argparse.ArgumentParser):
    """Of a script whose words before -- are its own, and those behind it options of klab grade."""

    def __init__(self, about, epilog):
        super().__init__(description=about, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter)

    def parse(self):
        """Its own arguments, and the options."""
        given = sys.argv[1:]
        at = given.index("--") if "--" in given else len(given)
        return self.parse_args(given[:at]), given[at + 1 :]

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def build(environment=None):
    """Builds klab where that is due, so that no measured time holds it."""
    subprocess.run([KLAB, "--help"], check=True, stdout=subprocess.DEVNULL, env=environment)


def grade(submissions, out, options, environment=None):
    """Grades submissions into a folder: the rows by what was handed in, and samples of the memory meanwhile.

    Ends this program where klab left no results.
    """
    out.mkdir(parents=True)
    with open(out / "log", "w", encoding="utf-8") as log:
        klab = subprocess.Popen(
            [KLAB, "grade", *submissions, "--trust", "--lang", "en", "--out", out, *options],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
        )
        sampler = Sampler(klab.pid, out / "journal.jsonl", out / "memory.csv")
        sampler.start()
        try:
            code = klab.wait()
        except BaseException:
            klab.terminate()
            klab.wait()
            raise
        finally:
            sampler.stop()
    if not (out / "results.json").exists():
        said = (out / "log").read_text(encoding="utf-8", errors="replace").splitlines()
        ungraded(*said[-5:], f"klab ended with {code} and without results: {out / 'log'}")
    return rows(out / "results.json"), sampler.lines


def ungraded(*why):
    """Ends this program, since klab did not grade as it was asked to."""
    print(*why, sep="\n", file=sys.stderr)
    sys.exit(UNGRADED)


def environment(**changes):
    """This environment with changes; a variable that is None is taken out."""
    changed = {**os.environ, **changes}
    return {name: str(value) for name, value in changed.items() if value is not None}


def runnable(specimens, sandbox, stand_in=False):
    """Those that can be run here; the others are named with what they need."""
    found = []
    for specimen in specimens:
        lacking = specimen.lacks(sandbox, stand_in)
        if lacking:
            print(f"left out: {specimen.name}, which needs {lacking}", flush=True)
        else:
            found.append(specimen)
    return found
