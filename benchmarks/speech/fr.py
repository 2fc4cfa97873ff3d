"""French attributions."""

from benchmarks.speech import Speech, lines

SPEECH = Speech(
    quotation_frames=("« {} »,", "« {} »,", "“{}”,"),
    quotations=lines("""
        Nous ne céderons pas avant la fin du mois
        Il n’y a aucune raison de paniquer
        Les travaux commenceront en mai et dureront deux ans
        Personne n’a été blessé, mais le toit est détruit
        C’est la troisième mauvaise année de suite
        Nous avons demandé l’aide de l’armée et des communes voisines
        Les chiffres sont pires que prévu
        Qui va payer tout cela ?
        Le pont restera fermé
        Nos équipes sont épuisées
        Nous ne sommes en guerre contre personne
    """),
    question_comma=True,
    indirect=lines("""
        Les discussions reprendront la semaine prochaine
        Trois personnes ont été hospitalisées
        Le pont sera fermé pendant six mois
        Plus de quarante maisons ont perdu leur toit
        Aucune décision n’a encore été prise
    """),
    office_holders=lines("""
        le porte-parole
        la porte-parole
        un porte-parole
        une porte-parole
        le directeur
        la directrice
        le président
        la présidente
        le secrétaire général
        la secrétaire générale
        le ministre
        la ministre
        le chef
        la cheffe
        le commissaire
        le coordinateur
        la coordinatrice
        le vice-président
        la trésorière
        l’avocat
        l’avocate
        le rapporteur
        la conservatrice
        le fondateur
        le délégué général
        la représentante
        le commandant
        un responsable
        une responsable
        le patron
        la dirigeante
        le procureur
        l’économiste
        un chercheur
        la doyenne
        l’entraîneur
        le médiateur
        un haut fonctionnaire
        la gérante
        le numéro deux
        un membre
    """),
    local_people=lines("""
        le maire
        la maire
        le préfet
        la préfète
        l’évêque
        l’ambassadeur
        le gouverneur
        un habitant
        une habitante
        l’adjoint au maire
        le curé
        un agriculteur
        une commerçante
        le sous-préfet
        la procureure
    """),
    groups=lines("""
        deux responsables
        plusieurs membres
        les organisateurs
        les dirigeants
        les avocats
        des experts
        les représentants
        trois élus
        des médecins
        des sources
    """),
    roles=lines("""
        porte-parole
        le porte-parole
        directrice
        président
        la secrétaire générale
        avocat
        le chef
        directeur adjoint
        fondatrice
    """),
    organisations=lines("""
        du Conseil de sécurité nationale
        du syndicat des vignerons
        du ministère de l’Intérieur
        de l’Organisation mondiale de la santé
        du musée
        de la commission de l’environnement
        des services techniques
        du conseil départemental
        du service des urgences de Malcourt
        de la Banque centrale européenne
        des armées
        de la SNCF
        de l’Unesco
        d’Amnesty International
        du parti d’opposition
        de la Fédération française de football
        de Médecins sans frontières
        de l’hôpital régional
        de la Ligue des droits de l’homme
    """),
    places=lines("""
        de Brémont
        de New York
        de la province de Herat
        du village
        de Saint-Aubry
        de la ville de Lyon
        des Bouches-du-Rhône
        du quartier inondé
        d’Ivry-sur-Seine
    """),
    names=lines("""
        Hélène Morvan
        Marc Aubertin
        Inès Roudier
        Jean-Luc Martin
        Dominique de Villepin
        Claire Bastide
        John Kirby
        Tedros Adhanom Ghebreyesus
        Ursula von der Leyen
        François-Xavier Le Goff
        Abdel Fattah al-Burhan
    """),
    titled=("le docteur Anne Blum", "le général Marc Milley", "Me Pierre Aldous", "le professeur Henri Sollis"),
    ages=("54 ans", "61 ans", "39 ans"),
    relatives=lines("""
        qui a pris ses fonctions en mai
        qui le dirige depuis 2019
        dont le mandat s’achève l’an prochain
        qui n’était pas sur place
    """),
    after_quotation=("VS",),
    verbs=lines("""
        a déclaré|ont déclaré
        a annoncé|ont annoncé
        a confirmé|ont confirmé
        a expliqué|ont expliqué
        a ajouté|ont ajouté
        a précisé|ont précisé
        a affirmé|ont affirmé
        a indiqué|ont indiqué
        a souligné|ont souligné
        a averti|ont averti
        a prévenu|ont prévenu
        a regretté|ont regretté
        a estimé|ont estimé
        a assuré|ont assuré
        a insisté|ont insisté
        a reconnu|ont reconnu
        a rappelé|ont rappelé
        a promis|ont promis
        a déploré|ont déploré
        a martelé|ont martelé
        a rétorqué|ont rétorqué
        a conclu|ont conclu
        a résumé|ont résumé
        a nuancé|ont nuancé
        a plaidé|ont plaidé
        a tempêté|ont tempêté
        déclare|déclarent
        explique|expliquent
        affirme|affirment
        déplore|déplorent
        soupire|soupirent
        avait dit|avaient dit
    """),
    verbs_before=(),
    verbs_with_object=lines("""
        a annoncé la décision|ont annoncé la décision
        a confirmé les chiffres|ont confirmé les chiffres
        a démenti les accusations|ont démenti les accusations
        a présenté le rapport|ont présenté le rapport
        a défendu les mesures|ont défendu les mesures
        a condamné l’attaque|ont condamné l’attaque
        a salué l’accord|ont salué l’accord
        a critiqué les retards|ont critiqué les retards
    """),
    verbs_that=lines("""
        a déclaré|ont déclaré
        a annoncé|ont annoncé
        a confirmé|ont confirmé
        a expliqué|ont expliqué
        a reconnu|ont reconnu
        a assuré|ont assuré
        a prévenu|ont prévenu
    """),
    told=(),
    addressees=("aux journalistes", "à la presse", "à l’AFP", "devant les députés", "à Reuters"),
    times=lines("""
        vendredi
        vendredi soir
        hier
        lundi matin
        cette semaine
        la semaine dernière
        le 12 mars
        jeudi
        tard dimanche
        au lendemain du vote
    """),
    manners=lines("""
        à Bruxelles
        lors d’une conférence de presse
        dans un communiqué
        par téléphone
        sous couvert d’anonymat
        après la réunion
        dans un entretien au Monde
        en marge du sommet
        pendant une visite à Lyon
        sur les réseaux sociaux
        sans donner de détails
        au micro de France Inter
    """),
    adding=lines("""
        ajoutant que les discussions continueraient
        tandis que les secours poursuivaient leur travail
        avant de partir pour l’aéroport
        mais n’a donné aucun détail
        selon l’agence
    """),
    that=lines("""
        que les discussions continueraient
        que personne n’avait été blessé
        que l’école resterait fermée jusqu’à lundi
        que 300 emplois étaient menacés
    """),
)
