#!/usr/bin/env bash
kafka-topics --bootstrap-server $KAFKA_BOOTSTRAP_SERVERS --create --topic test --partitions 2 \
  --config cleanup.policy=delete --config max.message.bytes=100000

python3 - <<'FIN'
import os
from kafka import KafkaProducer

p = KafkaProducer(bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"], acks="all", retries=3)
p.send("test", b"1", b"test1", partition=1)
p.send("test", b"1", b"test2", partition=0)
p.flush()
FIN
