#!/usr/bin/env bash
# Affiche chaque message : « accident : {"Num_Acc": ..., "grav": ..., "libelle": ...} »
declare -A libelle=([-1]=inconnu [1]=indemne [2]=tué [3]=hospitalisé [4]=léger)

kcat -C -b "$KAFKA_BOOTSTRAP_SERVERS" -t test -o beginning -q -u -f '%k %s\n' |
while read -r cle valeur; do
  jq -nrc --arg cle "$cle" --arg grav "$valeur" --arg libelle "${libelle[$valeur]}" \
    '"\($cle) : \({Num_Acc: $cle, grav: ($grav | tonumber), libelle: $libelle})"'
done
