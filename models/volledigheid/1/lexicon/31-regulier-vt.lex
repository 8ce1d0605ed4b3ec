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

# The lady of the court, the group, the one with the map: already in this family.
doel vtBetrokken
@vmens = mevrouw mevr dame vrouw meneer iemand iem juf mens werker worker regisseur casemanager contactpersoon
@vorg = rechter rechtbank bescherming raad meldpunt jeugdz jeugdhulp jeugdzorg veiligheidshuis jeugdteam
+ @vmens ..3 van|v|vd ..2 @vorg ..3 komt|praat|belt|zit|met ..6 week|elke|langs|kinderen|k|jongens|kids
! wil|wilde|willen ..6 iemand ..2 van ..1 @vorg
! wil|wilde|willen ..8 jeugdhulp
+ komt|kwam|komen ..3 @vmens ..3 van|v|vd ..2 @vorg|gi|jb
+ raad ..1 kb
+ raad ..2 bezig|onderzoekt|onderzoek|zit|loopt
+ de raad zit
+ die ..1 van ..2 bescherming|raad ..4 komt|komen|kijken|zit
+ regie ..3 bij ..4 vt|veilig
+ bemoeienis ..2 van ..2 vt|veilig|jeugdzorg
+ vt|veilig ..2 casemanager|regisseur|vaste|contact
+ casemanager|regisseur ..1 vt
+ van ..1 vt ..5 vaste ..1 contact
+ regisseur ..3 meldpunt
+ 0800-2000
+ heeft|hebben ..2 maatregel
+ in ..1 groep|leefgroep|pleeggezin|gezinshuis ..6 weekend|rechter|thuis
+ weekend ..1 thuis ..3 rechter
+ thuisplaatsing|kinderbeschermingsmaatregel|omgangsots|spoedmachtiging|machtiging
+ top ..3 overleg ..6 vt|regie
? jeugdmevrouw|jeugdmeneer|kindermevrouw
? @vmens ..3 met ..2 map|lanyard|tablet ..4 komt|praten|zoon|kinderen
? iem|iemand|instantie ..4 bij ..2 kinderen|gezin ..2 betrokken
? instantie ..4 betrokken
? @vmens ..4 van ..2 meldpunt|toen
? meldpunt ..6 kinderen|praten|tafel
? elke|iedere ..1 week|dinsdag|di|maandag ..5 @vmens ..6 rechter|zoon|kids|kinderen|praten
? vt ..2 in ..1 # ..2 afgesl|afgesloten
! buren|neef|zus|sister|tante ..4 voogd|toezicht|jeugdbescherming
! studeert|wil|wilde|overweegt ..5 jeugdbeschermer|jeugdbescherming|jeugdzorg
! zelf ..2 als ..1 kind
! jaren ..1 80|tachtig|negentig
! voogd ..3 kat|hond|wijlen
! hele ..1 straat ..6 vertrouwensarts
- dossier|zaak|traject ..3 gesloten|afgesloten {vast}
- jaar ..1 terug|geleden ..3 gezinsvoogd|voogd|ots {vast}
