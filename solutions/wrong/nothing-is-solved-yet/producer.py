# TODO: send the first three rows of the CSV to the topic test.
