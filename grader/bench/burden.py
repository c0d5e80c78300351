"""What makes a machine slow, for as long as a block of code runs."""

import contextlib
import os
import subprocess
import sys
import tempfile

BURN = "while True: pass"

# Keeps a disk busy: each block must be on it before the next one is written. A good disk hardly minds.
WRITE = """
import os, sys
with open(sys.argv[1], "r+b", buffering=0) as file:
    block = os.urandom(1 << 22)
    while True:
        file.seek(0)
        for _ in range(16):
            file.write(block)
            os.fsync(file.fileno())
"""


# A slow disk for whoever waits for it, without being root: put before the C library by LD_PRELOAD.
SYNC = """
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int slowly(long call, int file) {
    struct timespec time = {MILLIS / 1000, MILLIS % 1000 * 1000000L};
    while (nanosleep(&time, &time) != 0) {}
    return (int) syscall(call, file);
}

int fsync(int file) { return slowly(SYS_fsync, file); }
int fdatasync(int file) { return slowly(SYS_fdatasync, file); }
"""


@contextlib.contextmanager
def slow_disk(millis):
    """A library that makes each wait for the disk so much longer; None for none. Programs of students do not get it."""
    if not millis:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="slow-disk-") as folder:
        library = os.path.join(folder, "slow.so")
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", f"-DMILLIS={millis}", "-x", "c", "-", "-o", library],
            input=SYNC,
            text=True,
            check=True,
        )
        yield library


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


PROBE = """
import os, statistics, sys, tempfile, time
took = []
with tempfile.NamedTemporaryFile(dir=sys.argv[1], prefix="probe-") as file:
    for _ in range(20):
        began = time.monotonic()
        file.seek(0)
        file.write(bytes(4096))
        file.flush()
        os.fsync(file.fileno())
        took.append((time.monotonic() - began) * 1000)
print(statistics.median(took))
"""


def disk_millis(folder, library=None):
    """How long it takes until 4 KB are on the disk, in milliseconds, as a median of 20."""
    environment = {**os.environ, **({"LD_PRELOAD": library} if library else {})}
    return float(subprocess.check_output([sys.executable, "-c", PROBE, folder], env=environment))
