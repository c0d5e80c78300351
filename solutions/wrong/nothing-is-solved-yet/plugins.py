# TODO: print the connectors that Kafka Connect can run.
