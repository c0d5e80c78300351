# TODO: create the topic test with two partitions, and put test1 and test2 on them.
