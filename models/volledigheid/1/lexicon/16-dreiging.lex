doel dreiging
veld dreiging bedreiging bedreigingen dreigementen bedr dreig dreigement bedreigd gedreigd dreigen dreigend dreigende
- dreigende ..1 woorden|taal ..2 nee|neen|geen|niet {vast}
- dreigen|gedreigd|dreigende|bedreigd ..2 : nee|neen|nvt|neg|nooit {vast}
+ dreigen|bedreigen|bedreiging|bedreigingen|dreigement|dreigementen|dreigend|dreigende|dreigtaal|dreigementjes
- dreigen|bedreigen|bedreiging|bedreigingen|dreigement|dreigementen ..3 uit $ {vast}
ontkend: Bedreigingen bleven uit.
+ bedreigd|dreigde|dreigt|gedreigd|bedreigde|bedreigt|intimideert|intimiderend|intimidatie|dreigtaal|stalking|stalkt|stalkte|gestalkt|bedreigen|intimideren|dreigementjes|gedreigt
- @negvoor ..4 dreiging|bedreiging|bedreigingen|dreigementen|dreigement|bedreigd|gedreigd|dreigende|dreigen|bedr|dreig|dreigementjes {vast}
- niet|nooit|niemand|niks|nergens|nie ..3 gedreigd|bedreigd|dreigt|dreigde {vast}
- dreiging|bedreigingen|bedreiging|dreigementen|bedr|dreigement|dreig ..4 niet|geen|nee|neen|nvt|nooit|0|neg ..3 geuit|sprake|gedaan|genoemd|gebleken|te|geweest|gehoord {vast}
- dreiging|bedreigingen|bedreiging|dreigementen|bedr|dreig|gedreigd ..1 nee|neen|geen|nvt|0|neg|streepje|nooit|nihil {vast}
- geen|niks|niets ..2 controle ..1 of {vast}
? dreiging|bedreiging|bedreigd|bedreigingen ..2 niet|onbekend|nog|onb ..2 nagevraagd|gevraagd|besproken|duidelijk|bekend {vast}
+ anders ..5 zal|zul|ga|gebeurt|doe|doet|wat|iets|zwaait|gebeurde
+ zul|zal|ga|gaat|zult|gat ..1 je|jij|ze|hij|dit|nog ..2 spijt|krijgen|meemaken|boeten|bezuren|bereuen|weten|beleven|terugpakken|berouwen
+ spijt ..2 krijgen|van|krijgt
+ krijg|krijgt|pak|pakken|pakt ..2 je|jou|haar|hem|jullie ..1 nog|wel
+ bang|angst|angstig|doodsbang|vreest|vrees ..2 voor|van ..1 hem|ve|hij|<ve>|vdt|zoon|man|haar|ze|verdachte|ex
+ zal|ga|gaat ..3 iets|wat aandoen|overkomen|gebeuren
+ weet ..2 te vinden|wonen
+ weet|weten ..2 wel ..1 vinden
+ kinderen ..3 meenemen|mee ..2 naar ..2 buitenland|turkije|marokko
+ meenemen ..2 buitenland
! niet bedreigend
! dreig* ..3 regen|onweer|huisuitzetting|failliet
- geen|gn|niet|nt|zonder|niks|niets|niemand ..5 bedr|gedreig|dreigs|dreigends|bedreigends|bedreigend|dreigends|dreigementen|dreigement|dreigtaal|gedreigd|bedreigd {vast}
- niks|niets|niet|niemand ..3 geroepen|gezegd|geuit ..5 afmaken|af|dreiging|aandoen|dood|bedreigend|dreigend {vast}
- gedreigd|bedreigd|dreiging|bedreigingen ..2 ook|nee|neen|niet ..1 niet|nee|nooit {vast}
- voelt|voelde|voelen ..3 niet|niks ..1 bedreigd|bang {vast}
- niet|niemand|nooit|nt ..2 bang {vast zwak}
+ komt|kom|komen ..3 erover|over ..3 spreken|praten ..2 vanavond|zwagers|broers {zwak}
+ dan ..2 haal|pak|krijg ..3 wel {zwak}
+ opgesloten|grendel|nachtslot|vastgebonden|vastgezet ..3 in|deur|stoel|washok|schuur|kamer {zwak}
+ intimider*|chanteer*|chantage|afpers*
+ foto's ..4 naar ..2 ouders|werk|school|familie {zwak}
doel stalking
+ stalking|stalkt|stalkte|gestalkt|stalken|stalker|belaging|belaagd|belaagt|belagen
+ staat|stond|wacht|wachtte|opwacht|opgewacht|posten|post|gepost|postte|rondhangt|rondrijdt|rijdt|zit|hangt|loopt|reed|fietst|fietste|verschijnt|verscheen|parkeert ..4 altijd|steeds|elke|iedere|dagelijks|weken|vaak|weer|telkens|maanden|overal|constant|herhaaldelijk|uren ..6 werk|huis|woning|deur|school|straat|adres|auto|voordeur|sportschool|raam|portiek|plein|flat|buurt|op|poort
+ altijd|steeds|elke|iedere|dagelijks|weken|telkens|maanden|herhaaldelijk|uren|vaak|dagen ..5 staat|stond|wacht|wachtte|opwacht|opgewacht|posten|post|rondhangt|rondrijdt|langs|rijdt|reed|hangt|loopt ..6 werk|huis|woning|deur|school|straat|adres|auto|sportschool|raam|portiek|plein|buurt|haar|flat
+ opgewacht|opwachten|achtervolgt|achtervolgd|nagelopen|nagereden|schaduwt|bespiedt|begluurt|bespied|nareed|narijdt|naloopt {zeker}
+ volgt|volgde|gevolgd ..3 haar|so|<so>|overal|hem|werk|auto|naar
+ # ..1 keer|x ..1 gebeld|geappt|belde|bellen|gemist
+ ## ..2 appjes|berichten|berichtjes|sms|smsjes|telefoontjes|oproepen|apps|gemiste|mails|whatsappjes|belletjes|voicemails|voicemailberichten|appies|spraakberichten
+ tientallen|honderden|constant|continu|steeds|blijft|bleef|aanhoudend|voortdurend|stelselmatig|blijven|veelvuldig|dagelijks|dagelijkse|talloze ..4 appjes|berichten|bellen|appen|belt|appt|berichtjes|apps|lastig|contact|mailen|sms|mails|bloemen|briefjes|benaderen|oproepen
+ airtag|gpstracker|tracker|spyware|peilzender|peilbaken|volgapp|gpszender|gps
+ valt|blijft|blijven|viel ..3 lastig
+ lastiggevallen|lastigvallen
+ nepaccount|nepaccounts|nepprofiel|nepprofielen|andere|anonieme|nieuwe|onbekende ..1 nummers|accounts|nummer|nrs
? stopgesprek {zwak}
nee: Tegen hem geldt een straatverbod.
+ laat ..2 niet ..2 met rust {vast}
+ staat|stond ..2 onder|voor ..2 raam|deur
- @negvoor ..2 stalking|belaging {vast}
! # keer|x ..2 geslagen|eerder|gevraagd|nee|per|gebeld|geroepen|geschopt|gestompt|gezegd|in|op|met|daarvan|getrouwd
! staat|stond ..2 voor|onder ..2 deur|raam
! 1|2|3|4|5|6 x|keer
! als|zoals volgt
doel dwingendeControle
@mij = haar hem mij me so <so> slachtoffer ze
+ controleert|controleerde|beheert|beheerde|bepaalt|bepaalde|gecontroleerd|controle|beheer|checkt|regelt|houdt ..5 geld|telefoon|bankpas|mobiel|kleding|contacten|financien|pas|app|uitgaven|wie|waar|pasje|locatie|whatsapp|rekening|loon|medicatie|mail|social|alles|bonnetjes|tel|kilometers|kassabon*|uitkering|post|berichten|apps
+ geld|telefoon|bankpas|mobiel|kleding|contacten|financien|pas|uitgaven|rekening|loon|medicatie|uitkering ..4 controleert|beheert|bepaalt|gecontroleerd|bijhoudt|inneemt|beheerde
+ mag|mocht|mogen|moch|magt|mach ..8 niet|geen|nie|nooit|nergens|neet|nait|niemand ..5 buiten|bellen|werken|zien|praten|deur|alleen|spreken|contact|bezoek|familie|zus|moeder|broer|vriendinnen|rijbewijs|appen|sporten|studeren|taalles|vrienden|afspreken|cursus|winkel|fietsen|bezoeken|zussen|werk|school|uit
+ mag|mocht|moch ..4 familie|zus|zussen|moeder|vriendinnen|broer|ouders|vader|vriendin|vrienden|niemand ..3 niet|nie|nooit|zien|bellen|spreken|meer
+ geen ..2 pinpas|bankpas|huissleutel|rekening|simkaart|pas
+ geen eigen geld|pas|telefoon|sleutel|rekening|inkomen
+ leest|las|bekijkt|checkt|doorzoekt|kijkt|leze|lees|uitleest|meelezen|meekijkt ..5 telefoon|mobiel|mobieltje|tel|gsm|appjes|berichten|apps|whatsapp|mail|toestel|mails
+ bankpas|pinpas|sleutels|paspoort|pas|huissleutel|idkaart|simkaart|rijbewijs|bankpasje|pasje|autosleutels|papieren ..6 afgepakt|afgenomen|ingenomen|afpakt|ingehouden|verstopt|inhoudt|innam|bewaard|bewaart|afnam|afnemen|inneemt|bewaring
+ telefoon|mobiel|mobieltje|tel|gsm|laptop|toestel ..6 ingenomen|ingehouden|nagekeken|doorgekeken|nakijkt|meeleest|inhoudt|innam|bewaard|bewaart|inneemt|bewaring|uitgelezen|doorzocht|inleveren|doorgelezen
? telefoon|mobiel|mobieltje|tel|gsm|laptop|toestel ..4 afgepakt|afgenomen|afpakt|verstopt
+ pakt|pakte|nam|neemt|heeft|houdt|hield|verstopt|verstopte|bewaart ..4 bankpas|pinpas|sleutels|paspoort|pas|huissleutel|idkaart|simkaart|paspoorten|rijbewijs ..3 af|in|afgepakt|afgenomen|ingenomen|verstopt|bij
+ dwingende ..1 controle
+ isoleert|isoleerde|geisoleerd|isolement|sociaal isolement
+ opgesloten|opsloot|opsluit|binnengehouden ..3 in|haar|huis|kamer|woning|door
+ deur ..3 op ..1 slot|nachtslot ..3 sleutel|draaide|gedaan|zodat|niet
+ sleutel ..3 bh|zak|om|verstopt
+ verantwoording|verantwoorden|toestemming|rekenschap ..3 vragen|afleggen
+ toestemming ..1 van hem|haar|<ve>|ve|man|vader|zoon|dochter
+ vragen|vraagt ..2 toestemming
+ bonnetjes|kassabon|kassabonnen|bonnen ..4 zien|laten|inleveren|overleggen|bewaren|controleert
+ huishoudgeld ..4 per|vragen|krijgt|afgeven|beheert
+ geld ..4 afgeven|inleveren|afgenomen|krijgt|vragen|afdragen|afstaan
+ salaris|loon|uitkering ..4 rekening|afgeven|zijn|inlevert|inleveren|storten
+ per|elke|ieder|iedere uur|stap ..3 appen|bellen|foto|laten weten
+ foto ..3 sturen|stuurt ..3 waar
+ locatie ..4 delen|aan|staan|volgen
+ bepaalt ..3 alles|wat|wie|wanneer|hoe|of
+ alles ..3 vragen|bepaalt|bepaald
+ verbiedt|verbied|verbood|verboden ..5 contact|werken|familie|zien|bellen|school|uit|vrienden
+ kleden|kleding|rok|make-up|makeup ..3 bepaalt|verbiedt|niet|mag
+ camera|camera's ..4 huis|woonkamer|binnen|kamer|opgehangen
+ jaloers ..4 controleert|mag|telefoon
- geen|niet ..2 dwingende controle {vast}
- ging|gaat ..2 en staat waar
! mag|mocht ..3 niet ..2 meer ..1 in|naar ..2 woning|huis
! huisverbod|thv ..6 mag|mocht
! mag|mogen|mocht ..3 niet ..2 contact ..2 opnemen
! kind|kinderen|zoon|dochter|puber|<kind> ..4 mag|mocht|moet ..4 niet|geen
! mag|mocht ..2 geen ..1 alcohol|drank|contact
! opgesloten ..2 cel|politie
! ve|vdt|verdachte|<ve> ingesloten

doel dwingendeControle
+ mag|mocht ..2 alleen|allenig|slechts|enkel ..6 met|als|wanneer|onder
+ sluit|sloot|opgesloten|opgeslote|opgeslotn ..4 in|op ..2 kamer|slaapkamer|wc|badkamer|kelder|huis|balkon|schuur|woning
+ sluit|sloot ..2 haar|hem|so|<so> ..5 op|in
+ heeft|heb|houdt|hield ..2 haar|d'r|zijn|dr|mijn|diens pinpas|bankpas|paspoort|pas|idkaart|bankpasje|huissleutel
+ pinpas|bankpas|paspoort|pas ..2 heeft|hebben|houdt ..1 hij|ze|zij|ve|zoon|dochter|<ve>
? haalt|neemt ..2 mobiel|telefoon|tel ..4 weg|af
+ telefoon ..3 kast|ingeleverd|inleveren
+ enige|ienige ..3 pinpas|pas
+ geeft ..3 geen ..1 geld
+ enveloppe|envelop ..2 per week
+ van en naar ..3 gebracht|brengt|haalt
+ brengt|haalt ..2 en|of ..1 haalt|brengt ..4 elke|dag|altijd
+ stage|werk|baan|studie|opleiding ..3 opgezegd|stoppen ..3 haar|door|moest
+ laat|liet ..2 haar ..3 niet ..3 buiten|weg|gaan|uit
? antwoord|antwoordt|antwoordde|antwoordde|antwoorden|antwoorde ..4 voor|namens ..2 haar|hem|so|<so>
? namens ..1 haar|hem ..1 antwoord*
? kijkt|keek ..3 naar ..2 hem|haar|man|vader|partner ..3 voor|voordat ..4 antwoord*
? deur ..3 nachtslot
? paspoort|idkaart ..4 kwijt|vinden|ligt|bewaard|bewaart
? geld ..3 niet|geen ..2 meer ..2 voor
- niet|geen ..3 opgesloten|gecontroleerd {vast}
- opgesloten niet
doel stalking
? staat|stond|stonden ..5 weer|ineens|opeens|plotseling ..4 voor|bij|op|achter ..3 deur|werk|huis|balkon|school|bureau|sportschool
? gemiste|gem oproepen
? ergens ..2 in de buurt
+ filmt|fotografeert ..4 haar|hem|so|<so>
+ fietst|rijdt|loopt ..5 achter ..2 haar|so|<so>|hem ..1 aan
+ blokt|geblokt|geblokkeerd ..6 nieuw|andere|nummers|account|nrs|nummer|acount
+ # avond|dag|nacht ..2 dat hij|zij|ze|ve
+ opgewacht|opwacht|wachtte|wacht ..4 werk|school|station|tramhalte|bushalte|huis

doel stalking
+ volgt ..1 r|haar|hem|so|<so>|me|mij
+ gevolgd|volgen ..3 dagelijks|steeds|school|overal|sinds
+ dagelijks|stelselmatig|telkens|steeds ..3 gevolgd|achtervolgd|benaderd
+ # keer ..2 per dag
+ ## screenshots|bloemen|brieven|pizza's
+ elke|iedere ..1 morgen|ochtend|avond|dag|nacht ..5 roos|bloemen|boeket|langs|briefje|auto|fiets|deur
+ stelselmatig ..4 nabijheid|contact|woning
+ belt|appt|mailt ..3 continu|constant|om ..2 min*|elk
+ onder ..1 mijn|haar|me raam
+ langsrijden|rondjes|rondrijden
+ camera ..4 gangen|volgt|geplaatst
+ icloud|inlogt|ingelogd|uitleest ..4 so|haar|telefoon|vanaf
+ simkaartje
+ bloemist|pizza's|taxi's
+ duikt ..3 op
? toevallig ..3 weer|ook
? tegenkomt|tegenkwam
? loopt ..2 achter haar
? andere route
? gezien ..3 parkeerplaats|creche|school
doel seksueelGeweld
+ gepenetreerd|penetratie|verkrachten|misbruikt
+ gedwongen ..2 tot|in ..1 seks|bed|sex
+ dwong|dwingt ..4 foto's|naakt|seks|bed|kleren
+ tegen ..2 wil
+ zei ..2 nee|stop ..4 door|toch
+ door ..3 terwijl ..2 nee|sliep|huilde
+ lag ..3 over|op ..1 haar|hem|me|mij
+ boven ..1 op haar|me|mij
+ werd wakker ..8 over|op|broek
+ intieme|naakte|naakt ..3 beelden|foto's|filmpje
+ beelden|filmpje|foto's ..4 intiem|naakt|zonder kleren
+ filmt|filmde ..4 stiekem|toilet|douche|naakt
+ stiekem ..1 filmde|gefilmd
+ huw*|huwelijkse|echtelijke ..1 plicht|plichten
+ zat ..3 aan ..1 hem|haar ..6 wilde|niet
+ grijpt|greep ..3 kruis|borst|borsten|billen
+ bij ..2 borsten|kruis|billen
+ pakt ..2 het toch
+ wil ..2 het elke avond
? moet|moest ..4 elke dag|nacht ..4 hem
? wil ..3 niet ..3 zeggen|vertellen ..4 bed|slaapkamer|nacht
? nachts ..4 doet|bezoekt|komt
? doet alsof ..2 slaapt
? iets ..2 in ..1 bed|slaapkamer
? slaapkamer ..3 gebeurde|gebeurd
doel suicidedreiging

doel dwingendeControle
! ve|vdt|<ve>|verdachte ..2 ingenomen|afgenomen
! ingenomen ..4 politie|ons|bureau
! kind|zoon|dochter|puber ..5 laptop|telefoon|tablet|playstation
