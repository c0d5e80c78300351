"""The settings of the broker, its quotas and its rights are changed."""

import os

from kafka import KafkaAdminClient, KafkaProducer
from kafka.admin import NewTopic

KAFKA = os.environ["KAFKA_BOOTSTRAP_SERVERS"]


def right_work():
    KafkaAdminClient(bootstrap_servers=KAFKA).create_topics([NewTopic("test", 2, 1)])
    producer = KafkaProducer(bootstrap_servers=KAFKA)
    for partition, key in enumerate([b"test1", b"test2"]):
        producer.send("test", key=key, value=b"1", partition=partition).get(timeout=10)
    producer.close()


from confluent_kafka.admin import (
    AclBinding,
    AclOperation,
    AclPermissionType,
    AdminClient,
    AlterConfigOpType,
    ConfigEntry,
    ConfigResource,
    ResourcePatternType,
    ResourceType,
    ScramCredentialInfo,
    ScramMechanism,
    UserScramCredentialUpsertion,
)

SETTINGS = {"log.retention.ms": "1", "message.max.bytes": "100", "max.connections": "1", "compression.type": "zstd"}
DENIED = AclBinding(
    ResourceType.TOPIC,
    "*",
    ResourcePatternType.LITERAL,
    "User:ANONYMOUS",
    "*",
    AclOperation.ALL,
    AclPermissionType.DENY,
)


def attempt(what, futures):
    for future in futures.values():
        try:
            print(what, future.result(10))
        except Exception as e:
            print(what, "refused:", e)


admin = AdminClient({"bootstrap.servers": KAFKA})
for name, value in SETTINGS.items():
    entry = ConfigEntry(name, value, incremental_operation=AlterConfigOpType.SET)
    resource = ConfigResource(ConfigResource.Type.BROKER, "1", incremental_configs=[entry])
    attempt("broker " + name, admin.incremental_alter_configs([resource]))
attempt("rights", admin.create_acls([DENIED]))
credential = ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, 4096)
attempt("user", admin.alter_user_scram_credentials([UserScramCredentialUpsertion("evil", credential, b"p", b"s")]))
right_work()
