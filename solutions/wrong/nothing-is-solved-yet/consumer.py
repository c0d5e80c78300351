# TODO: print the messages of the topic test, from the oldest one on.
