#!/bin/sh
mongosh --quiet "$MONGODB_URI" "$(dirname "$0")/nouveau.js"
