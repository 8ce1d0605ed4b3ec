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
? langsrijden|langsrijdt|langsgereden|rondjes ..4 huis|straat|blok|deur|woning|werk
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

# Wherever she is, he is: told by places, counts and gadgets.
doel stalking
@splek = werk school sportschool bushalte tramhalte perron station supermarkt zwemles bakkerij winkel parkeerplaats parking creche kdv straat flat portiek galerij kerk opleiding college kapper apotheek praktijk poort schoolplein bank groente bus halte spiegel struiken raam
@skeer = ## tien twintig dertig veertig vijftig *entwintig *endertig *enveertig honderd tweehonderd driehonderd tientallen honderden
@sber = berichten bericht apps app appjes mails mail e-mails sms voicemails voicemail oproepen belletjes telefoontjes brieven briefjes kaartjes
+ @skeer ..1 @sber ..4 in|per|p/d|sinds|vandaag|geteld|twee|dag|week|nacht
+ bestookt|bestookte|bestoken|belaagt|belaagde|stalkt
+ rijdt|fietst|loopt|reed|liep ..1 haar|hem|so ..2 na|achterna|achter
+ achterna ..2 gereden|gefietst|gelopen|rijdt|reed
+ waar ik|ze|zij ..1 ook ..1 ben|is|komt|ga ...4 hij|ex|ve|<ve>|is
+ overal ..2 is|duikt|ook
+ hij|ex|zij|ze ..3 is ..1 er ..2 altijd ..1 ook
+ altijd|steeds|telkens ..3 waar ..1 ik|ze|zij ..1 ben|is
+ duikt|dook|verschijnt|verscheen|opduikt ..5 @splek
+ derde|vierde|vijfde|zesde keer ..4 @splek|kaart|bloemen
nee: Dit is de derde keer dat hij aan haar haren trok.
+ stond|staat|zat|zit|hangt|hing|post|postte ..2 alweer|weer|opnieuw|elke|iedere|altijd|steeds ..5 @splek
+ ex ..2 bij ..2 @splek ..3 belde|gezien|stond|staat|weer
+ post|postte ..2 bij|voor ..2 @splek|deur|huis
+ hangt|hing ..1 rond ..3 @splek
+ op|bij ..3 @splek ..3 rondhangt|rondhing|rond
? hangt|hing ..3 rond ..3 @splek
+ airtag|airtags|gps-tracker|tracker|zoekding|volgkastje|peilzender|zendertje
+ air tag|tags
+ dingetje|schijfje|kastje ..4 onder|voering|bumper|auto|tas|wiel
+ @sber ..3 onder ..2 ruitenw*|ruitenwisser|deur|deurmat
+ overal briefjes|kaartjes|bloemen
+ via ..4 nep|valse|fake|nieuwe ..1 acc|account|accounts|profielen|nummer
+ nummer ..2 gewisseld|veranderd ..6 weer|had|binnen|gevonden
+ route ..5 veranderd ..5 toch|stond
+ gaat|ging ..1 door ..3 stopgesprek|stopgespr
+ stopgesprek|stopgespr ...5 gaat|ging ..1 door|weer|opnieuw
+ neven|broers|ooms ..2 wachten ..2 mij|haar|me ..2 op
+ ik ..1 zie ..1 hem ..2 in|bij ...8 zie ..1 hem ..2 in|bij
+ bloemen|rozen|roos|cadeautje ..4 zonder ..1 kaart|kaartje|afzender ..5 keer|weer|elke|stoep
? elke|iedere|elken ..2 zondag|zaterdag|dag|avond|week ..5 bloemen|rozen|roos|post|brief|auto
? auto ..4 elke|iedere|altijd|steeds ..5 straat|naast|deur|plekken
? elke|iedere|altijd ..3 langs ..3 @splek|huis|deur
? rijdt|reed|fietst|loopt ..3 elke|iedere|telkens ..3 langs
? denkt|denk|meent|meende|vermoedt ..5 locatie|volgt|volgde|achterna|volgen|gezien
? weet|wist ..2 altijd|alles|precies ..3 waar|wat|wanneer
? weet ..2 het ..1 allemaal ..1 voor
? appt|whatsappt|mailt ..3 toch|alsnog
? likes|liket ..4 oud|oude|elke|alles
? post ..2 zonder ..1 afzender
? al ..2 weken|dagen|maanden ..4 struiken|raam|straat|stoep
? steeds ..2 grijze|dezelfde|zwarte|die ..1 golf|auto|scooter|man
? nog|tik ..2 nachtjes
! weer|terug ..2 aan ..1 de ..1 deur
! vrij ..2 sinds
! postbode|pakketbezorger|krantenbezorger ..8 langs|deur|dagelijks
! buurvrouw|buurman filmt
! wacht|wachtte ..4 dochter|zoon|kinderen|kind ..2 op
! bij school ..2 omdat|want
! omgekeerd ..1 niet
! kat|hond|poes volgt
! ex ..1 van|v ..2 zus|vriendin|buurvrouw
! google|facebook|marktplaats ..4 stalkt|stalken|bleef
! in ..1 brussel|een ander land
! werkt ..1 daar
! vindt|vond ..2 ze ..2 fijn|lief|leuk|prima
! ophalen|halen ..5 fijn|lief|afgesproken

# The police's own rounds, and checking a list, follow nobody.
doel stalking
@sdienst = ik wij we wijkagent eenheid eenheden collega collega's surveillance noodhulp dienst iemand auto
! @sdienst ..5 langsrijden|langsrijdt|langsgereden|langsgegaan
nee: De eenheid zou vanavond nog langsrijden.
nee: Ik ben dinsdag langsgereden.
! volgt|volgen ..1 nog
nee: Volgt nog: proces-verbaal van haar verhoor.
! velden|veld|punten|vragen|lijst|vragenlijst|gegevens|alles|alle|systeem|systemen|historie ..4 nagelopen
nee: De vragenlijst hebben wij met beiden nagelopen.
