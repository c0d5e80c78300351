# TODO: make the connector mongodb.
