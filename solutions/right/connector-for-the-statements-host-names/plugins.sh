curl http://kafka-connect:8083/connector-plugins/
