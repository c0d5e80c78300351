from os import environ


def usagers(n):
    """Les n premiers usagers du fichier : (accident, gravité), en octets."""
    with open(environ["USAGERS_CSV"], "rb") as f:
        colonnes = f.readline().replace(b'"', b"").strip().split(b";")
        for _ in range(n):
            usager = dict(zip(colonnes, f.readline().replace(b'"', b"").split(b";")))
            yield usager[b"Num_Acc"].strip(), usager[b"grav"].strip()
