#!/bin/sh
kafka-console-consumer.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --topic test --from-beginning \
  --property print.key=true --property print.partition=true --property print.offset=true --property print.timestamp=true \
  --property key.separator=' | '
