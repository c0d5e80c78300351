"""The memory of klab and of its labs, looked at from outside while they run (Linux, HotSpot)."""

import csv
import glob
import re
import struct
import threading
import time
from pathlib import Path

MEGABYTE = 1 << 20
FIELDS = ("seconds", "graded", "klab_rss_mb", "klab_heap_mb", "labs", "labs_rss_mb", "labs_heap_mb", "mongodb_rss_mb")
LAB = "io.kafkalab.lab.server.LabServer"
MONGODB = re.compile(rb"^[^\0]*mongod\0|StandInMain")
USED = re.compile(rb"sun\.gc\.generation\.\d\.space\.\d\.used")


class Sampler(threading.Thread):
    """Writes a line into a CSV file every few seconds, until it is stopped."""

    def __init__(self, pid, journal, file, every=5):
        super().__init__(daemon=True)
        self.pid, self.journal, self.file, self.every = pid, journal, file, every
        self.over = threading.Event()
        self.lines = []

    def run(self):
        began = time.monotonic()
        with open(self.file, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(FIELDS)
            while not self.over.wait(self.every):
                line = self.sample(round(time.monotonic() - began))
                if line:
                    self.lines.append(line)
                    writer.writerow(line)
                    file.flush()

    def stop(self):
        self.over.set()
        self.join()

    def sample(self, seconds):
        klab = rss(self.pid)
        if not klab:
            return None
        family = descendants(self.pid)
        labs = [pid for pid in family if LAB.encode() in command(pid)]
        mongods = [pid for pid in family if MONGODB.search(command(pid))]
        return (
            seconds,
            done(self.journal),
            klab,
            heap(self.pid),
            len(labs),
            sum(map(rss, labs)),
            sum(map(heap, labs)),
            sum(map(rss, mongods)),
        )


def quarters(lines):
    """For each column but time: the least and the most in each quarter of the lines."""
    if len(lines) < 4:
        return
    parts = [lines[len(lines) * i // 4 : len(lines) * (i + 1) // 4] for i in range(4)]
    yield "least-most in each quarter: " + ", ".join(f"to {part[-1][1]} graded" for part in parts)
    for column in range(2, len(FIELDS)):
        values = [[line[column] for line in part] for part in parts]
        yield f"  {FIELDS[column]:15}" + "".join(f"{min(each):>8}-{max(each):<6}" for each in values)


def rss(pid):
    """Resident memory in megabytes; 0 for a process that is gone."""
    match = re.search(r"^VmRSS:\s+(\d+) kB", text(f"/proc/{pid}/status"), re.M)
    return int(match[1]) // 1024 if match else 0


def heap(pid):
    """What is used of a JVM's heap in megabytes, garbage included, by its performance data; 0 where it tells none."""
    for file in glob.glob(f"/tmp/hsperfdata_*/{pid}"):
        try:
            return sum(used(Path(file).read_bytes())) // MEGABYTE
        except (OSError, struct.error):
            return 0
    return 0


def used(data):
    """The used bytes of each space: see jdk.internal.perf, version 2 of the buffer's layout."""
    order = "<" if data[4] else ">"
    offset, entries = struct.unpack_from(order + "ii", data, 24)
    for _ in range(entries):
        length, name, _, _, _, _, _, value = struct.unpack_from(order + "iiibbbbi", data, offset)
        end = data.index(b"\0", offset + name)
        if USED.fullmatch(data, offset + name, end):
            yield struct.unpack_from(order + "q", data, offset + value)[0]
        offset += length


def descendants(pid):
    """All processes below one, by what each says of its parent."""
    children = {}
    for status in glob.glob("/proc/[0-9]*/stat"):
        match = re.search(r"^(\d+) .*\) \S (\d+) ", text(status), re.S)
        if match:
            children.setdefault(int(match[2]), []).append(int(match[1]))
    found, open_ = [], [pid]
    while open_:
        below = children.get(open_.pop(), [])
        found += below
        open_ += below
    return found


def command(pid):
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def text(file):
    try:
        return Path(file).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def done(journal):
    """How many submissions the journal holds."""
    try:
        return sum(b'"done"' in line[:200].lower() for line in journal.read_bytes().splitlines())
    except OSError:
        return 0
