# Where the services and the data are: the environment says so, otherwise they are where the statement puts them.
# Every script reads this file first.
set -euo pipefail

kafka=${KAFKA_BOOTSTRAP_SERVERS:-kafka:9092}
mongodb=${MONGODB_URI:-mongodb://mongodb-0.mongodb-headless:27017/defaultdb}
connect=${CONNECT_URL:-http://kafka-connect:8083}
# MongoDB as the Connect worker reaches it, which may be another address than ours.
mongodb_from_connect=${CONNECT_MONGODB_URI:-$mongodb}
csv=${USAGERS_CSV:-usagers-2022.csv}

# rows FIRST LAST: these rows of the CSV, the first one being row 1, as lines ACCIDENT:SEVERITY.
# The two columns are found by their names; quotes and the spaces around values are dropped.
rows() {
  awk -F';' -v first="$1" -v last="$2" '
    { gsub(/"/, "") }
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    NR - 1 > last { exit }
    NR - 1 >= first { gsub(/ /, ""); print $column["Num_Acc"] ":" $column["grav"] }
  ' "$csv"
}

# send [OPTION...]: sends the lines KEY:VALUE of its standard input to the topic; returns once all are acknowledged.
send() {
  kcat -P -b "$kafka" -t test -K : "$@"
}

# read_for_ever FORMAT: every message of the topic from the oldest on, then each new one as it comes.
# The shell becomes kcat, so nothing after it runs, and stopping the script stops it too.
read_for_ever() {
  exec kcat -C -b "$kafka" -t test -o beginning -q -u -f "$1"
}
