#!/bin/bash
# TP Kafka, exercice 2.1

. ./config.sh

n=0
while IFS=';' read -r num_acc id_usager id_vehicule num_veh place catu grav reste
do
    if [ "$n" -ge 1 ] && [ "$n" -le 3 ]
    then
        echo "${num_acc//\"/},${grav//[\" ]/}"
    fi
    n=$((n + 1))
done < "$csv" | kcat -P -b "$kafka" -t "$topic" -K ,
