# {{say:starter.services}}
set -euo pipefail

kafka=${KAFKA_BOOTSTRAP_SERVERS:-kafka:9092}
mongodb=${MONGODB_URI:-mongodb://mongodb-0.mongodb-headless:27017/defaultdb}
connect=${CONNECT_URL:-http://kafka-connect:8083}
# {{say:starter.mongodb-from-connect}}
mongodb_from_connect=${CONNECT_MONGODB_URI:-$mongodb}
csv=${USAGERS_CSV:-usagers-2022.csv}
