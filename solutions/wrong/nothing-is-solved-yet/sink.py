# TODO: send further rows, and store the messages in the collection usagers-reels.
