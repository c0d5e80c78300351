"""What makes a machine slow, for as long as a block of code runs."""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time

BURN = "while True: pass"

# As slow as a disk can be made without being root: every block of 64 KB must be on it before the next one is written, so
# that whoever else waits for the disk waits for all of them.
WRITE = """
import os, sys
with open(sys.argv[1], "r+b", buffering=0) as file:
    block = os.urandom(1 << 16)
    while True:
        file.seek(0)
        for _ in range(64):
            file.write(block)
            os.fsync(file.fileno())
"""


@contextlib.contextmanager
def load(burners, writers, folder):
    """So many processes that each keep a core busy, and so many that keep the disk of a folder busy."""
    with contextlib.ExitStack() as stack:
        for _ in range(burners):
            start(stack, BURN)
        for _ in range(writers):
            file = stack.enter_context(tempfile.NamedTemporaryFile(dir=folder, prefix="writer-"))
            start(stack, WRITE, file.name)
        yield


def start(stack, code, *arguments):
    process = subprocess.Popen([sys.executable, "-c", code, *arguments])
    stack.callback(process.wait)
    stack.callback(process.kill)


def disk_millis(folder, times=20):
    """How long it takes until 4 KB are on the disk, in milliseconds, as a median."""
    took = []
    with tempfile.NamedTemporaryFile(dir=folder, prefix="probe-") as file:
        for _ in range(times):
            began = time.monotonic()
            file.seek(0)
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            took.append((time.monotonic() - began) * 1000)
    return statistics.median(took)
