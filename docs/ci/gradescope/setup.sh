#!/usr/bin/env bash
# Gradescope runs this once, as root and with a network, when it builds the autograder's image.
# The zip that is uploaded holds this file, run_autograder, and klab's source tree in the folder klab.
set -euo pipefail

export DEBIAN_FRONTEND=noninteractive
if ! { command -v mvn && command -v kcat; } >/dev/null; then
    apt-get update
    # What programs may need: Java and Maven, Python with pip, and the shell's tools.
    apt-get install -y --no-install-recommends \
        ca-certificates curl openjdk-17-jdk-headless maven python3 python3-venv python3-pip kcat
fi

# What klab fetches and makes stays in the image: mongod, the Python environment, the archives of parsed classes.
export KLAB_CACHE=/autograder/klab-cache
cd /autograder/source/klab
./klab --help >/dev/null

# Two gradings without a limit on memory or time: whatever is made on first use is made now.
for solution in java python; do
    ./klab grade "solutions/$solution" --backend embedded --sandbox none --out "/tmp/klab-$solution" --fail-under 20
done

# Neither right programs nor results of theirs stay where a student's program could read them.
rm -rf /tmp/klab-java /tmp/klab-python solutions .git
