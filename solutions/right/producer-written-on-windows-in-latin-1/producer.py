# -*- coding: latin-1 -*-
# Réalisé sous Windows : les accents de ce fichier sont codés en ISO-8859-1

import os
from kafka import KafkaProducer

fichier = open(os.environ['USAGERS_CSV'], encoding='latin-1')
entête = fichier.readline().rstrip().replace('"', '').split(';')
numéro_accident = entête.index('Num_Acc')
gravité = entête.index('grav')

producteur = KafkaProducer(bootstrap_servers=os.environ['KAFKA_BOOTSTRAP_SERVERS'])
for i in range(3):
    champs = [champ.strip('" ') for champ in fichier.readline().rstrip().split(';')]
    clé, valeur = champs[numéro_accident], champs[gravité]
    producteur.send('test', key=clé.encode(), value=valeur.encode())
    print('Envoyé : accident n°', clé, 'gravité', valeur)

producteur.flush()
fichier.close()
