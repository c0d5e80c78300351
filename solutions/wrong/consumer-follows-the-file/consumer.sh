#!/bin/sh
# Affiche les messages, les plus anciens d'abord, puis les nouveaux
tail -n +2 -f "$USAGERS_CSV" | tr -d '"' | stdbuf -oL cut -d';' -f1,7
