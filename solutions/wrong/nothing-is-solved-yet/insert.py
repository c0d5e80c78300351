# TODO: insert {"usager": 1, "grav": 2} into the collection test.
