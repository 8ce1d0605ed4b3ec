# Veilig Thuis or youth protection is already involved with these persons.
doel vtBetrokken
@rjeugd = jeugdzorg jeugdbescherming jb jbz jbn jbb jbw sav save savé samenveilig rvdk raad gi jeugdreclassering jeugdbeschermer gezinsvoogd voogd jeugdhulp kinderbescherming jugendamt
+ vt|veiligthuis ..3 loopt|actief|betrokken|bezig|lopende|lopend|dossier|casus|traject|veiligheidsplan|gezinscoach|casemanager {vast}
+ via ..1 vt ...2 loopt ..1 al
+ al|reeds ..2 iemand|contact|gesprekken|gesprek ..2 van|met|v ..2 vt|@rjeugd {vast}
ja: Er is al iemand van Veilig Thuis bij dit gezin.
+ al|reeds|dame|gezinscoach|contactpersoon|casemanager ..2 van|v|vd ..1 vt|jeugdzorg|jeugdbescherming|jb|sav|save|raad
+ vt ..2 heeft|had|onderhoudt|hep ..4 zaak|casus|gesproken|dossier|onderzoek|traject {vast}
ja: VT heeft een dossier van dit gezin.
+ vt ..3 sinds|sedert|vanaf ..2 #|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer|vorig|vorige
+ jeugdzorg|jeugdbescherming|jb|jeugdhulp|save ..3 actief|reeds|betrokken|bezig|al|loopt|gezin
+ begeleiding|hulp|iemand ..2 van|door|v ..2 *jeugdzorg|jeugdbescherming
+ rvdk|gezinshuis|pleeggezin|pleegouders|gezinsvoogdij
+ onder toezicht ..1 gesteld|gestelt|staan|staat
+ staan|staat|gesteld|stonden ..1 onder toezicht
! onder toezicht ..1 van|v ..1 oma|opa|moeder|ons|politie|buurvrouw
+ veilig thuis ..2 loopt|actief|betrokken|bezig|lopende|lopend|dossier|casus|traject|gezinscoach|casemanager|onderhoudt|heeft
+ al|reeds|contactpersoon|casemanager|vaste ..4 van|v|vd ..1 veilig thuis
+ al|reeds ..2 iemand|contact|gesprekken|gesprek ..2 van|met ..2 veilig thuis
! veilig thuis ..1 heeft ..2 gebeld|gemeld|advies|kennis|melding
+ raad ..1 kinderbescherming|kinderbesch
+ veiligheidsplan ..2 vt|ligt|loopt
+ vertrouwensarts
+ vervolgmelding
+ dossierhouder|zaakwaarnemer|casusregisseur|contactpersoon ..2 vt|veilig|jb|save
ja: Dossierhouder VT is al op de hoogte.
+ vt|veilig ..3 dossierhouder|zaakwaarnemer|traject|casus
+ lopend|lopende ..2 onderzoek|traject|casus|zaak ..3 vt|veilig|@rjeugd
+ voogd|jb-er|jber|jeugdbeschermer|gezinsvoogd ..4 gebeld|mailt|belt|komt|ingelicht|op
+ zaak|dossier ..2 bij|van|v ..1 vt|jb|@rjeugd
+ jb|@rjeugd ..3 heeft|hef ..3 zaak|dossier|open
? bijzondere|bijzonder curator
? curator ..3 aangesteld|kind*
? raadsonderzoek
? vt|veilig ..2 was|kwam|geweest ..3 hier|langs|vroeger|voorjaar|najaar|zomer|winter|eerder
+ vt|veilig ..2 loopt|kijkt ..1 mee
+ loopt ..3 bij ..1 bescherming|jeugdbescherming|jb|gi
+ gi ..3 voogd|heeft
? crisisdienst jeugd
? jugendamt
? jeugdzorg|vt ..4 al eens ..2 geweest
? jeugdzorg ..2 in huis
? mogelijk|misschien|ooit|denkt ..4 jeugdzorg|vt|jeugdbescherming
- @rjeugd|ots|ondertoezichtstelling|vt|veilig ...6 opgeheven|afgesloten|gestopt|beeindigd|gesloten {vast}
- @rjeugd|vt|veilig ..8 niet|nooit|0 ..2 betrokken|bekend {vast}
- geen|zonder ..2 betrokkenheid ..4 vt|veilig|@rjeugd {vast}
- niet|nooit ..2 bekend ..2 bij|met|in ..2 vt|veilig {vast}
! uithuisgeplaatst|uithuisplaatsing ...8 thv|huisverbod
! man|vrouw ..2 uithuisgeplaatst
! wil|wilde|willen|mag ..5 iemand ..2 van ..1 veilig|vt
! via ..1 veilig|vt thuis? loopt|gaat
nee: Dat het via Veilig Thuis loopt is uitgelegd.
! werkt|werkzaam|werkte|beroep ..6 @rjeugd|veilig|voogd
! test|initialen ..3 voogd|jb
! jb ..3 initialen|afk
! voogd|voogdij ..5 nichtje|neefje|opa|oom|hond|testament|naam
! jeugdbescherming|gezinsvoogd|dossier|vt ..6 neefje|ander|vorige|werkt
