"""The specimens below solutions/, and what each must get."""

import re
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOLUTIONS = ROOT / "solutions"
KINDS = ("reference", "right", "wrong", "hostile")
REFERENCES = ("java", "python", "shell")
REAL_MONGODB = ("transactions",)
HELD = ("sandbox", "host-names")

NESTED = re.compile(r"^  ([a-z0-9.-]+): *([A-Za-z_-]+) *(?:#.*)?$")
TOP = re.compile(r"^([a-z-]+): *(.*?) *$")


@dataclass(frozen=True)
class Specimen:
    """A submission of the corpus.

    verdicts and causes are by check; verdicts is empty where all checks of the tasks that it holds must pass, with
    these exceptions; stand_in holds the verdicts that are others on MongoDB's stand-in.
    """

    name: str
    kind: str
    folder: Path
    about: str
    verdicts: dict
    causes: dict
    needs: tuple
    stand_in: dict
    exceptions: dict = field(default_factory=dict)

    def lacks(self, sandbox, stand_in=False):
        """What it needs and this machine, this sandbox or MongoDB's stand-in has not; None if it can be run."""
        for need in self.needs:
            if need in HELD:
                if sandbox == "none":
                    return need
            elif need in REAL_MONGODB:
                if stand_in:
                    return need
            elif shutil.which("python3" if need == "python" else need) is None:
                return need
        return None

    def expected(self, check, tasks):
        """The verdict expected of a check, where it holds programs for these tasks; None for any."""
        if self.verdicts:
            return self.verdicts.get(check)
        return self.exceptions.get(check, "PASSED") if check.partition(".")[0] in tasks else None

    def on_the_stand_in(self):
        """The same as it is to be graded on MongoDB's stand-in."""
        causes = {check: cause for check, cause in self.causes.items() if check not in self.stand_in}
        verdicts = self.verdicts and self.verdicts | self.stand_in
        return replace(self, verdicts=verdicts, causes=causes, exceptions=self.stand_in)


def specimens(kinds):
    """All of these kinds, in the order of kinds and names."""
    return [specimen for kind in KINDS if kind in kinds for specimen in of_kind(kind)]


def of_kind(kind):
    if kind == "reference":
        return [Specimen(name, kind, SOLUTIONS / name, "The whole lab.", {}, {}, (), {}) for name in REFERENCES]
    return [of_folder(path) for path in sorted((SOLUTIONS / kind).iterdir()) if path.is_dir()]


def of_folder(folder):
    """The specimen in a folder, by the file beside it."""
    folder = folder.resolve()
    if folder.parent == SOLUTIONS and folder.name in REFERENCES:
        return next(each for each in of_kind("reference") if each.name == folder.name)
    parts = read(folder.with_name(folder.name + ".yaml"))
    needs = tuple(re.findall(r"[a-z0-9-]+", parts.get("needs", "")))
    if any(folder.rglob("*.py")):
        needs += ("python",)
    return Specimen(
        folder.name,
        folder.parent.name,
        folder,
        parts.get("fault", parts.get("way", "")),
        parts.get("verdicts", {}),
        parts.get("causes", {}),
        needs,
        parts.get("stand-in", {}),
    )


def read(file):
    """The plain YAML of these files: a line for each value, and two blanks before what is nested."""
    parts, part = {}, None
    for line in file.read_text(encoding="utf-8").splitlines():
        if top := TOP.match(line):
            part = top[1]
            parts[part] = top[2].strip('"') if top[2] else {}
        elif nested := NESTED.match(line):
            parts[part][nested[1]] = nested[2]
        elif line.strip() and not line.lstrip().startswith("#"):
            raise ValueError(f"{file}: not understood: {line}")
    return parts
