# Repeated following, messages, waiting near home or work.
doel stalking
+ # ..1 gem|gemiste ..1 oproepen
+ appt|appte|belt|belde|smst|mailt|appte ..4 #|tientallen|honderd|tachtig|zestig|vijftig ..1 keer|x|maal
+ sms # x
+ al|de ..2 hele week|dag|dagen|weken|nacht ..2 appt|belt|staat|gebeld|geappt
+ al mnd|mndn|maanden|weken|wkn|dagen ..2 appt|belt|staat|volgt
+ appt en belt
+ belt en appt
+ achter ..3 aan ..1 fietst|rijdt|loopt|gereden|gefietst|gelopen
+ rijdt|fietst|loopt|rij|fiets|reed ..3 achter ..4 aan
+ duikt|duukt|dook ..3 overal ..1 op
+ overal waar ..2 zij|ze|hij|so ..4 is|komt|gaat
+ waar zij|ze parkeert|gaat|komt ..2 hij
+ weer|opnieuw nieuw ..1 adres gevonden
+ staat|stond|zit|zat|hangt|loopt|fietst ..5 elke|iedere|alle|dagelijks|elken ..1 ochtend|avond|dag|nacht|middag|dinsdag|week|dagen
+ elke|iedere|elken ..1 ochtend|avond|dag|nacht|morgen|middag ..5 staat|stond|bloemen|roos|langs|wacht|kaartje|briefje|fietst
+ staat|stond|stonden|zag|gezien ..4 #|derde|vierde|vijfde|zesde|drie|vier|vijf|zes ..1 ochtend|avond|middag|dag|ochtenden|avonden|middagen|dagen
ja: Hij stond drie avonden achter elkaar bij haar deur.
+ vijfde|vierde|derde|zesde avond|ochtend|dag|nacht ..5 staat|stond|raam|deur|langs|zit
+ staat|stond ..5 maandag|dinsdag|woensdag|donderdag|vrijdag ..1 en ..1 maandag|dinsdag|woensdag|donderdag|vrijdag
+ # x ..1 bij|voor ..2 werk|huis|deur|school
+ onder ..2 bumper ..6 kastje|zender|tracker|dingetje
+ nepaccounts|nepprofielen|nepaccount|volgapp
+ dagelijks ..2 gevolgd|opgewacht
+ bloemen|briefje|kaartje|roos|rozen ..3 motorkap|ruitenwisser|fiets|voordeur|deurmat
+ houdt ..2 zich ..3 nabijheid|op
+ reageerde|reageert|nam ..3 niet ...4 blijft|bleef|bleven ..2 bellen|appen|sturen|komen
? staat|stond ...6 altijd|altied|steeds|telkens ...5 buurt|college|sportschool|hoek|ergens
? langsrijden|langsrijdt|langsgereden|rondjes
? anonieme|onbekende|anoniem ..1 belletjes|nummers|oproepen|telefoontjes|nummer
? nog|blijft|bleef steeds ..3 bellen|belt|appt|langs|gebeld
? thv|huisverbod ...8 achterdeur|balkon|steeg|berging
! achtervolgde|achtervolgt ..5 huis|kamer|woning|mes|trap|hond|kat|schroevendraaier
! kat|hond ..4 achtervolgt
nee: Hij achtervolgde haar door het huis.
+ #|tien|twintig|dertig|veertig|vijftig|tientallen ..1 keer|x|maal ..1 langs ..2 huis|deur|woning
? wacht|wachtte|staat|stond ..1 weer|opnieuw|alweer ..2 bij|voor|aan ..3 werk|sportschool|school|bushalte|huis|deur|creche|auto|poort
+ gedragsaanwijzing|contactverbod|straatverbod|gebiedsverbod ..5 overtreding|overtreedt|overtreden|schendt|vijf|vier|drie
! zit|zat ..4 op|aan ..1 bank|tafel|stoel
! ik|wij|we ..1 rij|reed|rijd|reden ..2 achter
! ambu|ambulance ..1 aan
! over ..1 z'n|zijn|haar|d'r|zn ex ..4 appen|bellen|belt|appt
! volgt|volgde|gevolgd ..4 insta|instagram|strava|facebook|tiktok|cursus|opleiding|les|toestemming|training|therapie
! stalker|stalking|gestalkt|stalken ..4 televisie|tv|serie|geliket|postbode|pakketbezorger|grap
! so ..1 stuurde ..1 zelf ..3 appjes|apps|berichten
! # ..1 berichten|appjes|apps ..3 groep|gezellig|normaal|wederzijds|omgang|familie
! groep|groepsapp|familieapp ..4 # berichten|appjes
! wacht|wachtte|staat ...9 afgesproken|afspraak|samen
! volgt|volgde ..6 strand|samen|grap|wildvreemde
! stalker|stalkt|stalking ...9 ander|pakketbezorger|deze
! belde|gebeld ..3 ziek|zieke
! loopt ..5 hond
! route ...6 loopt|langs
! so stuurde # apps|appjes|berichten
! stopgesprek ..1 niets|niks
- stalking|belaging|stalken ..3 nee|neen|nvt|niet|rust {vast}
- valt|viel ..2 haar|hem|so niet ..1 lastig {vast}
- volgt|valt ..3 niet lastig {vast}
- geen|niet|nooit ..2 gevolgd|achtervolgd|lastig {vast}
