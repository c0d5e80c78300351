"""Makes a class of right, wrong, broken and hostile submissions: CLASS, from the specimens of the corpus.

hostile_class.py CLASS COUNT
"""

import io
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import corpus

RIGHT_COPIES = 2
MEGABYTE = 1 << 20


def broken(folder):
    """Submissions that are none, and archives that attack whoever unpacks them."""
    (folder / "broken-empty").mkdir()
    (folder / "broken-no-archive.zip").write_text("This is no archive.\n")
    mistaken = folder / "broken-klab-yaml"
    mistaken.mkdir()
    (mistaken / "topic.py").write_text("print()\n")
    (mistaken / "klab.yaml").write_text("tasks:\n  topick: {run: python3 topic.py}\n")
    with zipfile.ZipFile(folder / "broken-escapes.zip", "w") as archive:
        archive.writestr("../../escaped/topic.py", "print()\n")
    with zipfile.ZipFile(folder / "broken-unpacks-to-much.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("topic.py", "w", force_zip64=True) as file:
            for _ in range(1500):
                file.write(bytes(MEGABYTE))
    with tarfile.open(folder / "broken-links.tar.gz", "w:gz") as archive:
        link = tarfile.TarInfo("topic.py")
        link.type = tarfile.SYMTYPE
        link.linkname = "/etc/passwd"
        archive.addfile(link)
        archive.addfile(tarfile.TarInfo("sink.py"), io.BytesIO())
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("topic.py", "print()\n" * 100)
    (folder / "broken-half.zip").write_bytes(whole.getvalue()[:200])


def copies(folder, count):
    """Right ones, all hostile ones, and wrong ones up to the count, spread evenly over their names."""
    for specimen in corpus.of_kind("reference"):
        for number in range(1, RIGHT_COPIES + 1):
            copy(specimen, folder / f"right-{specimen.name}-{number}")
    for specimen in corpus.of_kind("hostile"):
        copy(specimen, folder / f"hostile-{specimen.name}")
    wrong = corpus.of_kind("wrong")
    wanted = max(0, min(len(wrong), count - len(list(folder.iterdir()))))
    for number in range(wanted):
        specimen = wrong[number * len(wrong) // wanted]
        copy(specimen, folder / f"wrong-{specimen.name}")


def copy(specimen, target):
    shutil.copytree(specimen.folder, target, ignore=shutil.ignore_patterns("target", "__pycache__"))


def main():
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    if folder.is_dir():
        return
    draft = folder.with_name(folder.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    broken(draft)
    copies(draft, count)
    draft.rename(folder)


main()
