kafka=$KAFKA_BOOTSTRAP_SERVERS
topic=test
csv=usagers-2022.csv
