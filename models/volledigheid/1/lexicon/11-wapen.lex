# Weapons, objects used as one or shown as a threat, and what can be reached. Classes in 02-klassen-spoed.lex.
@echtwapen = @steekwapen @vuurwapen
@knuppels = knuppel *knuppel honkbalknuppel bat knots koevoet breekijzer ploertendoder boksbeugel hamer *hamer moker gummiknuppel wapenstok nunchaku klauwhamer vuisthamer ijzerenstaaf staaf zweep karwats golfclub hockeystick moersleutel steeksleutel wielsleutel bahco waterpomptang pook kachelpook
@hard = @slagwapen @voorwerp
@zacht = kussen kussens sok sokken krant tijdschrift dweil kleren wasgoed knuffel knuffels wc-papier handdoek afwasborstel bloemkool brood papier papieren t-shirt pluche boterham eten vaatdoek vaatdoekje theedoek sponsje spons servet jas kleding kledingstuk zakdoek
@lijfdoel = @lichaam haar hem mij me so <so> ve <ve> <kind> <naam> slachtoffer vrouw man zoon dochter moeder vader broer zus kind vriendin partner ex d'r dr mevrouw meneer zusje broertje oma opa @jou
@werpen = @gooien
@raken = @slaan bewerkt bewerkte afgeranseld afranselen achterna achternagezeten achternazat achtervolgd ingeslagen ingeramd uithaalde uithaal uitgehaald uithalen opgevoed afgestraft gestraft lens gesla mishandeld mishandelde toegetakeld

doel wapen
# Knives, guns and clubs: in the hand, shown, carried, within reach.
+ @echtwapen|@knuppels ..5 in ..2 hand|handen|vuist|vuisten|knuist|knuisten|klauwen|aanslag
ja: hij stond met een keukenmes in zijn hand in de gang
+ in ..2 hand|handen|vuist|vuisten|knuisten ..3 @echtwapen|@knuppels
+ met|m|mit|mt|dmv ..3 @echtwapen|@knuppels
ja: kwam met een hakmes de gang in
+ @echtwapen|@knuppels ..5 @tonen|@slaan|gezwaaid|gehakt|gestoken
+ @tonen ..5 @echtwapen|@knuppels
+ zwaaide|zwaait|zwaaien|gezwaaid|zwaaiend|slijpen|sleep ..4 ermee|daarmee|@hard
+ @hard ..3 gezwaaid|zwaaide|zwaait|zwaaien
+ @echtwapen|@knuppels ..3 richting|naar|nr|gericht|op|voor|tegen|langs|tegen|op ..3 @lijfdoel|deur|raam
+ richting|naar|tegen|op|voor ..3 @lichaam ..4 @echtwapen|@knuppels
+ @echtwapen|@knuppels ..4 gegooid|@gooien
+ @gooien ..4 @echtwapen|@knuppels
+ onder|achter|naast|uit|tussen|op ..3 kussen|hoofdkussen|matras|bed|voordeur|jas|nachtkastje|bank|autostoel|bestuurdersstoel|bijrijdersstoel|stoel|mouw|broekriem|broeksband|achterbank|schoot|salontafel ..4 @echtwapen|@knuppels
+ @echtwapen|@knuppels ..6 onder|achter|naast|op|tussen|bij|in ..3 kussen|hoofdkussen|matras|bed|voordeur|nachtkastje|bank|bestuurderskussen|autostoel|bijrijdersstoel|achterbank|schoot|salontafel|jas|broek|sok|laars|mouw|zak|tas|rugzak|sporttas|binnenzak|jaszak|broekzak|broekriem|broeksband|broekband|kofferbak|dashboardkastje|handschoenenkastje|riem|auto|hand
+ @echtwapen|@knuppels ..3 bij|op ..1 zich|zak|hem
+ bij|op ..1 zich ..4 @echtwapen|@knuppels
+ uit ..3 messenblok|messenla|keukenla|bestekla|besteklade|mesblok|keukenlade|kluis|schuur|gereedschapskist ..4 @tonen|gehaald|getrokken
+ @tonen ..5 uit ..3 messenblok|messenla|keukenla|bestekla|mesblok|lade|keukenlade
+ keukenla|keukenlade|besteklade|messenla|bestekla ..3 open|schoot|doorzocht|omgekeerd|gegooid|eruit|getrokken
+ mes|messen ..3 uit ..2 la|lade|blok|zak|jas|vaatwasser
+ neemt|nam|meegenomen|mee|haalt|haalde|had|heeft|pakt ..3 @knuppels|@vuurwapen
+ @knuppels|@steekwapen mee|meegenomen|bij|vast|beet
+ ibg|ingenomen|inbeslaggenomen|inbeslagname|beslag|veiliggesteld|afgepakt|afgenomen|ontwapend ..4 @echtwapen|@knuppels
+ @echtwapen|@knuppels ..4 ibg|ingenomen|inbeslaggenomen|inbeslagname|beslag|veiliggesteld|meegenomen|afgepakt|afgenomen|overgedragen|neergelegd|weggelegd {vast}
+ aangetroffen|gevonden|aantroffen|troffen|zagen ..4 @echtwapen|@knuppels
+ @echtwapen|@knuppels ..3 aangetroffen|gevonden
+ bebloed|bebloede|bloederig ..2 @echtwapen|@hard
+ @echtwapen ..4 bloed
+ @echtwapen|@knuppels|stoel|fles|glas|riem|pan|schaar|vork ..2 gebruikt|gehanteerd|gebezigd|ingezet
+ gebruik|gebruikt|gebruikte ..4 van|een|als ..2 @echtwapen|@knuppels|wapen
+ als ..2 wapen|steekwapen|slagwapen|knots|knuppel
+ gewapend|bewapend|ontwapend
+ steekw|slagw|vuurw ..1 voorw|voorwerp|wapen
+ wwm
+ zag|ziet|zagen|gezien|had|heeft|houdt|pakte|trok|haalt ..4 mes|bijl|pistool|vuurwapen|geweer|machete|knuppel
+ mes ..3 gezien|getrokken|gepakt|vast|getoond|zien
+ klapmes*|vlindermes|stiletto|boksbeugel|ploertendoder|machete|samoeraizwaard|vuurwapen|pistool|blaffer|ploertendoders
+ knife|armed|gun|screwdriver|bicak|bıçak|noz|nóż|cutit|srubokret {zeker}
+ came ..2 at ..1 me|her|him ..2 with

# Firearms at hand, also lawful ones.
+ @vuurwapen ..5 bezit|heeft|had|zou|geladen|kluis|thuis|beschikken|beschikt|toegang|liggen|ligt|lag|hebben|weg|zoek|kwijt|verdwenen|halen|haalt|pakken|pakt|schuur|zolder|kelder|slaapkamer|schouw|verlof|vergunning|kast|tafel|keukentafel|foto
+ bezit|heeft|had|toegang|beschikt|hebben|heb|haal|haalt|halen|pak|pakken|laadt|laadde|laden|doorlaadde|doorgeladen|foto|legde|legt|liet ..6 @vuurwapen
+ wapenvergunning|jachtakte|wapenbezit|verlofhouder|sportschutter|jachtvergunning|wapenkluis|wapenverlof|wapenkamer|wapencollectie|wapenverzameling
+ houder ..3 verlof
+ jager|jagers|schutter|schietvereniging|schietclub|schutterij|militair|marechaussee|beveiliger ..8 kluis|geweer|wapen|wapens|kast|buks|dienstwapen|sleutel
+ kluis ..6 geweren|geweer|wapens|jachtgeweren|open|leeg|sleutel
+ verzamelt|verzamelaar|verzameling|collectie ..4 messen|zwaarden|wapens|dolken
+ messen|zwaarden|wapens|dolken ..6 verzamelt|verzamelaar|verzameling|collectie
+ wapens|wapen|vuurwapens ..4 op|in ..2 kamer|huis|woning|schuur|garage|zolder|circuit
+ schoot|geschoten|schot|schoten|beschoten|schieten ..4 op|door|in|naar|gelost ..3 @lijfdoel|raam|deur|auto|lucht|plafond|woning|huis
+ met de loop|kolf
+ loop ..3 op|naar|van ..3 gericht|kant|haar|hem|hoofd|pistool|geweer
+ kogelhuls|kogelhulzen|kogel|kogels|patronen|munitie|kogelgat* ..6 mat|brievenbus|raam|deur|gevonden|ligt|lag|kamer

# Stabbing and cutting.
+ gestoken|stak|steekt|steken|gesneden|sneed|snijdt|gehakt|geprikt|prikt|prikte|gekerfd|kerfde|gekrast ..3 @lijfdoel ..2 in|met|arm|been|hand|buik|rug|zij|bil|hals|borst|schouder|bovenbeen
+ @lijfdoel ..3 in ..2 @lichaam ..1 gestoken|gesneden|geprikt|gesteken
+ in ..2 @lichaam ..1 gestoken|gesneden|geprikt|gestoke|gesteken
+ haar|hem|mij|me|so|<so>|vrouw|man|broer|vader|moeder ..2 gestoken
+ neergestoken|doorgestoken|neersteken|steekwond*|steekletsel|steekincident|messteek|messteken|mesgevecht|steekverwonding*|steekverwondingen|messentrekkerij|schotwond*|snijwond* ..1 *
+ neergestoken|doorgestoken|messteek|messteken|steekwond|steekwonden|schotwond|steekletsel
+ stak|steekt|gestoken|gesneden ..4 met|mee|ermee
+ naar|richting ..2 haar|hem|mij|me|so|<so>|ons ..1 gestoken|gestoke
+ steekpartij {zwak}
+ spuit|spuitje|injectienaald|naald|insuline ..6 geprikt|gespoten|dreig*|arm|been|ingespoten
+ met|door ..2 prikplek*|injectie

# Things used to hit.
+ @raken ..6 met|mit|m|mt|mee ..4 @hard|@knuppels|@echtwapen|riem|gesp
ja: hij sloeg haar met een mattenklopper
+ met|mit|m|mt ..3 @hard|@knuppels|@echtwapen ..8 @raken|dreigde|gedreigd|dreigt|gedreigd|bedreigd|geraakt|neergeslagen|ingeslagen
+ met ..2 riem|gesp|broekriem|gordel|slipper|pantoffel|mattenklopper|liniaal|pollepel|zweep|karwats|gordelgesp|laderkabel|stroomkabel|snoer|oplader|sleutelbos|stoelpoot|tafelpoot|bezemsteel|koekenpan|stok|lat
+ riem|slipper|pantoffel|mattenklopper|zweep|karwats|stok|pollepel|pook|ceintuur ..3 gehad|gegeven|gekregen|krijgen|krijgt|kreeg|langs|over|op ..2 @lichaam|gehad|gegeven|gekregen|krijgen|krijgt
+ @hard|@knuppels ..3 op|tegen|over|in ..2 @lijfdoel ..3 gehad|gekregen|kreeg|geslagen|gegeven|geslage|kapot|stuk|stukgeslagen|kapotgeslagen|gebroken|geduwd|gedrukt|gekregen|terecht
+ krijg|krijgt|kreeg|kregen|gekregen|krijgen ..4 @hard|@knuppels ..4 tegen|naar|op|nr|over|tege|richting ..2 @lijfdoel
ja: als ik te langzaam eet krijg ik de lepel tegen mijn kop
+ @hard|@knuppels ..3 daarmee|ermee|waarmee|d'rmee|mee ..4 @raken|sloeg|slaat|dreigde|uit
+ daarmee|ermee|waarmee|d'rmee|daarmede|daar ..4 @slaan|dreigde|gedreigd|uitgehaald|gewezen
+ sloeg|slaat|geslagen|slagen|haalde|haalt|haal ..2 ermee|daarmee|mee|waarmee|uit met
+ stuk|staaf|ding|stang ..2 hout|ijzer|pijp|metaal|buis ..6 hand|geslagen|sloeg|vast|op|dreig*
+ wat|alles|iets ..4 grijpen|vinden|voorhanden|handen|hand ..3 had|krijgt|kreeg|kwam|@gooien|@slaan
+ @slaan|@gooien ..4 alles|wat ..4 grijpen|vinden|hand|voorhanden|los
+ kapot|kapotte|stukgeslagen|afgebroken|gebroken|stuk ..1 glas|fles|flesje|bierfles|bierflesje|wijnglas|bierglas|ruit|spiegel|vaas ..4 in ..2 hand|vuist|handen|knuist*
+ met ..2 gebroken|kapotte|afgebroken|stukgeslagen|losse ..1 glas|fles|flesje|bierfles|ruit|spiegel|bord|vaas|poot|steel
+ stukgeslagen|losse|losgewrikte ..1 fles|glas|flesje|bierfles|poot|stoelpoot|tafelpoot
+ scherf|scherven ..5 tegen|naar|in ..2 @lijfdoel|hand|vuist
+ rand ..3 naar ..2 @lijfdoel
+ steel|bezemsteel|wandelstok|stok|keu|bezem ..4 doormidden|drieen|tweeen|gebroken|krom|in 2|stuk {zwak}
+ glas|fles|flesje|bierfles|bierflesje|bierglas|wijnglas|vaas ..4 stukgeslagen|kapot|kapotgeslagen|gebroken|stuk|kapotsloeg ..6 punt|richting|naar|nr|hals|gezicht|hand|hoofd|haar
+ punt|scherf|scherp ..3 naar|richting|op|nr ..2 @lijfdoel
+ poot|stoelpoot|tafelpoot|steel|bezemsteel ..4 afgebroken|losgewrikt|gebroken|losgetrokken|als
+ sleutels|sleutelbos ..4 tussen ..2 knokkels|vingers

+ @slaan ..5 @hard|@knuppels ..3 in|op|tegen|naar|over ..2 @lijfdoel
+ vlak|rakelings ..2 langs ..2 haar|hem|hoofd|me|zijn

# Things thrown: hard ones at somebody plainly, others as a hint.
+ @gooien ..5 @hard|@knuppels ..4 naar|nr|op|tegen|richting|tege ..2 @lijfdoel {zwak}
+ @hard|@knuppels ..5 naar|nr|tegen|richting|rakelings|vlak|langs ..3 @lijfdoel ..4 @gooien {zwak}
+ naar|nr|tegen|richting|op ..2 haar|hem|so|<so>|mij|me|hoofd|kop|ve|<ve>|moeder|vader|<naam> ..2 @gooien ..4 @hard|@knuppels {zwak}
+ @hard|@knuppels ..4 naar|tegen|op ..2 @lijfdoel ..2 gegooid|gekregen|gesmeten|gekegeld|gegooit {zwak}
+ naar|tegen|op ..2 hoofd|kop|rug|gezicht|slaap ..2 gekregen|gegooid|gesmeten|geslingerd {zwak}
+ @gooien ..4 rakelings|vlak ..2 langs|boven|naast {zwak}
+ @hard|@knuppels ..4 rakelings|vlak ..2 langs|naast {zwak}
+ @gooien ..2 met ..3 @hard|messen|servies|flessen|stoelen|spullen|meubels|huisraad {zwak}
+ met ..3 @hard|stoelen|servies|borden|spullen|meubels ..2 @gooien {zwak}
+ bekogel*|bekogeld|bekogelde
@zwaar = stoel stoelen *stoel tafel *tafel vaas asbak pan *pan pannen bord borden glas glazen *glas fles *fles flessen servies lamp tv televisie laptop telefoon mok beker pot bloempot strijkijzer kruk barkruk krat kandelaar spullen huisraad afstandsbediening boor bokaal
+ @gooien ..3 @zwaar ..4 @lijfdoel|rond|weg {zwak}
+ @zwaar ..3 @gooien {zwak}
+ @hard|@knuppels ...1 gegooid|gesmeten {zwak}
+ gooi*|smeet|smijt ..3 spullen ..3 naar|tegen ..2 @lijfdoel|peuter|kinderen {zwak}

# Fire, heat, gas, acid.
+ kokend|kokende|heet|hete|gloeiend|gloeiende|warme|hetzelfde ..2 water|olie|vet|thee|koffie|soep|melk|frituurvet|strijkijzer|strijkbout|pook|lepel|jus|was|frituurolie|ketel|pan ..6 over|op|tegen|gegooid|gooi*|@gooien|goot|gegoten|gedrukt|naar|arm|been|hand|gezicht|bedreig*|dreig*
+ @gooien|goot|gegoten|giet|gekieperd|kieperde|overgoten|overgoot|sprenkel*|besprenkel* ..4 hete|kokende|kokend|heet|frituurvet|benzine|spiritus|terpentine|bleekmiddel|chloor|zuur|ammonia|accuzuur|wasbenzine|petroleum|gootsteenontstopper|lampolie|thinner
+ frituurvet|benzine|spiritus|terpentine|bleekmiddel|chloor|zoutzuur|accuzuur|wasbenzine|petroleum|thinner|lampolie ..6 gegooid|over|goot|gegoten|gekregen|overgoten|@gooien|bank|bed|matras|haar|hem|aansteker|brand|fik|hand|dreig*|gang|mat|dop|jerrycan
+ jerrycan|benzine|spiritus ..6 aansteker|lucifer|vuur|gang|hand|geroken|bij|geur|lucht|ruik*
+ aansteker|lucifer|lucifers|vlam|fakkel|brander|gasbrander ..6 gordijn*|benzine|haar|haren|bank|spiritus|gas|bij|terpentine|huid|kleding|bed|klik*
+ gas|gaskraan|gaspit|gasfles|gasslang|gastoevoer ..4 open|opengezet|opengedraaid|opgedraaid|aangezet|aan|op|los|losgedraaid|losgemaakt
+ frituurvet|frituurpan|vet|olie|water|ketel|fluitketel ..4 op|van ..2 vuur|pit ..4 haar|voor|naar|zegt|dreig*|gooi*
+ sigaret|sigaretten|peuk|sigaar|joint|strijkijzer|strijkbout|soldeerbout|lepel|krultang|stijltang|haardpook ..4 uitgedrukt|uitgemaakt|uitgeduwd|gedrukt|uitdrukt|uitdrukte|gebrand|gezet|gehouden|uitmaakte|uitmaakt|tegenaan
+ sigaret|peuk|sigaar|strijkijzer|strijkbout|krultang|stijltang ..4 op|tegen|naar ..3 @lijfdoel

# Cars, dogs, cords, tools, sprays.
+ reed|rijdt|gereden|rijden|rij|inrijden|ingereden|afrijden|afgereden|stuurde|gaf-gas ..5 in|af|tegen|over ..1 op ..2 @lijfdoel|voeten|voet|benen
+ op ..2 @lijfdoel ..2 in|af ..1 gereden|rijden|reed|rijdt|ingereden|afgereden|ingereden
+ ingereden|inrijden|inreed|inrijdt|afgereden|afreed ..2 op ..2 @lijfdoel
+ @lijfdoel ..1 aangereden|omvergereden|overreden|klemgereden|aanreed|klemreed
+ fles bleek
+ bleek ..2 gegooid|gooide|gooit|over ..2 @lijfdoel
+ reed|rijdt|rijden|gereden ..4 op ..2 @lijfdoel ..2 in|af
+ reed|rijdt|rijden|gereden ..6 met ..3 scootmobiel|bakfiets|quad|auto|fiets|brommer|scooter|trekker ..3 op|tegen|in|over
+ haalde|haalt|zette|stuurde ..2 auto|quad|scootmobiel ..2 langs|over|tegen|op ..2 @lijfdoel
+ als ..1 stormram|zweep|knuppel|schild|projectiel
+ van|tegen ..1 de weg ..2 gereden|gedrukt|rijden|drukte|duwde
+ met ..3 auto|bakfiets|quad|trekker|tractor|scooter|bus|wagen|brommer|motor|fiets|busje|shovel|heftruck ..5 op|tegen|in|over ..3 ingereden|inrijden|afgereden|gereden|rijden|@lijfdoel
+ over|tegen ..2 voet|voeten|been|benen|schenen ..1 gereden|heen
+ hond|herder|pitbull|rottweiler|staffie|honden|bullterrier ..10 opgehitst|ophitste|afstuurde|afgestuurd|losgelaten|aangehitst|ophitsen|hitste|afsturen|losliet
+ hitste|hitst|stuurde|stuurt|laat|liet ..3 hond|herder|pitbull|honden ..4 op|af|los|bijten
+ @band ..3 om|rond|rondom ..2 @halsnek ..4 gelegd|getrokken|aangetrokken|gedraaid|gewikkeld|gebonden|gesnoerd|strak|geslagen|gedaan|aantrok|aandraaide|gehad|trok
+ met ..3 @band ..5 @halsnek|keel|gewurgd|vastgebonden|wurg*
+ @band ..4 om|rond|rondom ..2 @halsnek {zwak}
+ @band ..4 van ..1 achteren
+ accuboor|boormachine|boor|slijptol|kettingzaag|heggenschaar|schroefmachine|slijper|bladblazer|nietpistool|tacker ..8 oor|hoofd|gezicht|haar|so|aan|naast|dreig*|draai*
+ met ..3 accuboor|boormachine|slijptol|kettingzaag|nietpistool|schroefmachine
+ pepperspray|traangas|deodorant|haarlak|insectenspray|busje ..5 gespoten|spoot|spuit|spuiten|ogen|gezicht|leeg
+ riem|broekriem ..3 vuist|hand|om|uit ..2 gewikkeld|lussen|vuist|broek|gedraaid|lus|getrokken|klaar
+ hief|heft|geheven|opgeheven ..4 @hard|@knuppels|@echtwapen
+ @hard|@knuppels ..2 geheven|opgeheven|omhoog|dreigend
+ dreigde|dreigt|dreigend|bedreigd|bedreigde ..4 met ..3 @hard|@knuppels|@echtwapen
+ hield|houdt ..3 @hard ..3 boven|voor|tegen ..2 hoofd|gezicht|hem|haar
+ @voorwerp|@slagwapen ..1 vlak|hoek|rand|punt|zijkant ..4 neus|gezicht|hoofd|achterhoofd|zij|wang|arm|hand|rug
+ strijkijzer|strijkbout ..4 gezicht|neus|gezwaaid|hoofd|hand
+ pan|ketel ..3 heet|kokend|heet water
+ kookt water ..8 ketel|naar|over

+ @echtwapen|@knuppels ..4 naast|bij ..1 zich|hem|haar
+ koevoet|bijl|hamer|knuppel|honkbalknuppel ..3 naast|onder|achter|klaar
+ wapen ..2 bij ..1 zich|hem|op tafel|zijn
+ @hard ..3 in ..2 voet|been|oog|oor|zij|rug|gezicht|arm ..1 gezet|gestoken|geduwd|gedrukt
+ met ..4 @hard ..4 rondom|langs|tegen|in ..2 oor|hals|keel|gezicht|oog|wang
+ iets ..1 kouds|koud ..3 tegen|in ..2 @lichaam
+ staal ..2 koud
+ met ..4 @hard|onderkant|platte ..3 op|tegen|in ..2 @lichaam
+ hamerslagen|messlagen|zweepslagen
+ afdruk ..3 @hard
+ @hard ..6 striem*|afdruk|handpalm*|brandplek*
+ striem*|blauwe|afdruk|plek ..6 van|door ..2 riem|snoer|liniaal|kabel|stok|lepel|pollepel|slipper
+ ding ..6 geladen|schouw|trekker|oorlog|konijn*|schiet|loop|bestuurderskussen|dashboardkastje|scherpe|rond
+ klewang|signaalpistool|kris|pang|proppenschieter|seinpistool
+ wapenregister|wapenvergunningen
+ messen ..4 op|in ..2 rij*|rijtje|tafel|salontafel
+ messen ..4 uit ..2 la|lade|messenblok
+ knippen|knip|klikken|klikt|tikken|slijpen|openklappen ..4 mes|aansteker|klapmes*|schaar
+ aansteker ..3 klik*|klikken|klikte
+ hoofd ..3 met ..2 @hard
+ met ..1 wat|alles ..4 hand|handen|grijpen|vinden|vast|voorhanden
+ @band|@hard ..4 om ..1 vuist|polsen
+ @band ..6 aan ..2 deurkruk|deurklink|stoel|bed|verwarming|trapleuning|leuning|radiator ..3 gezet|vastgebonden|gebonden|gehangen|geketend|vastgemaakt|hing
+ aan ..2 deurkruk|deurklink|trapleuning|leuning|verwarming ..3 gezet|gehangen|vastgebonden ..4 @band
+ twee|drie|vier|tweetal|drietal|2|3|4 ..2 jachtgeweren|geweren|vuurwapens|wapens
+ geweer|wapen|pistool|buks ..2 weg|kwijt|verdwenen|meegenomen
+ wapen|pistool|geweer|buks|vuurwapen ..2 heeft|thuis|bezit|getrokken|dreig*
+ pan ..4 fornuis ..6 over
+ met de|n|een|die slof|slofje|pantoffel|slipper|sleutelbos|riem|lepel|gordel
? liggen|ligt ..4 messen
? ik heb ..1 m|hem|'m|em ..1 bij ..1 me|mij
? in|uit ..1 zijn|z'n binnenzak
? m ..1 nog in ..2 garage|schuur|kelder|auto
? oplader|snoer|draad|lader|kabel|riem ..4 benen|billen|rug|om|keel|hals|pakt|pakte
+ kapotte|gebroken|stukgeslagen ..1 * ..2 in ..1 de|zijn|haar ..1 hand|vuist
+ scherpe kant|punt|rand
+ smasht|smashte|knalt|knalde|slaat|sloeg|brak|breekt|kapotslaat ..4 @hard|wodkafles ..3 op|tegen|over|stuk ..2 @lijfdoel
+ @hard ..4 in|naar ..2 haar|zijn|mijn|onze|hun ..1 richting|kant
+ leeg|@gooien ..3 haar|zijn|mijn|onze ..1 kant ..1 op|uit
+ uit ..2 schuur|haard|garage|werkplaats|gereedschapskist ..6 @slagwapen|ding|ijzer|bijl|naast|pakt|haalt
+ ijzer|pook ..3 uit ..2 haard|vuur|kachel
+ gereedschap ..2 in ..1 de ..1 hand
+ riem ..2 dubbel
+ hond ..2 los ..6 pak|grijp|bijt
+ pak|grijp|bijt ze|hem|haar
+ glimmende ..1 loop|lemmet
+ vergunning|schietles|schietvereniging|verlof ..4 kluis|code|sleutel
+ kogel ..3 envelop|enveloppe|brievenbus|bubblewrap|post
+ met ..3 @echtwapen|@knuppels ..4 achter ..2 haar|hem|me|aan
+ achterna ..4 met ..3 @hard|@echtwapen|@knuppels
+ met ..3 @hard|@echtwapen|@knuppels ..3 achterna
+ het water|vet|olie ..4 raakt|kwam|trof ..4 borst|arm|been|gezicht|hand|zeil
+ friteuse|frituurpan ..4 leeg|om|naar|over
+ luchtbuks|jachtgeweer|buks|geweer ..3 in ..2 huis|zolder|kast|schuur
? misschien|mogelijk|zou ..3 wapen|mes|pistool|gun
? gun vibes
? kogel

# Forms.
+ wapens|wapen|w|wpn|wpns|voorw|voorwerp|voorwerpen|middel|gebruikt : ..3 @echtwapen|@knuppels|@hard|ja|riem|broekriem|handvuurwapen {vast}
+ wapens|wapen|wpn|voorwerp ..2 ja {vast}
+ door|tegen : ..6 pollepel|riem|stok|slipper|mes

# Meant, or not plain.
? iets|wat|ding|voorwerp ..5 in|onder|achter ..2 hand|handen|binnenzak|zak|tas|mouw|jaszak|jas|jack|rug|trui|broeksband|shirt|vuist
nee: hij had niets in zijn hand
? in|onder|achter ..2 hand|handen|jas|mouw|binnenzak|rug|rug|trui ..4 iets|ding|voorwerp ..2 glom|glimmend*|glimmends|scherps|langs|hards|metaal|metalen|zwarts|lang*|zwaars
? iets|ding|voorwerp ..2 glimmend*|glimmends|scherps|puntigs|langs|metaals|glom|blonk|blinken|zwarts|ijzers
? hand|handen ..3 in|achter ..2 binnenzak|jas|rug|jaszak ..4 hield|bleef|steeds|hele
? had|heeft|zag ..4 iets ..1 van ..1 een ..1 mes|pistool|stok|wapen
? groot|scherp|ijzeren|metalen ..1 ding
? ding ..4 broeksband|broekband|zak|binnenzak|tas|loop|schiet|tafel|kussen|punten|ijzer
? boer|vriend|maat|neef ..3 gereedschap|ijzer
? @echtwapen|@knuppels|wapen ..2 mogelijk|misschien|onduidelijk|zou|volgens
? of ..3 @echtwapen ..6 was|betrof|had|onduidelijk
? wapens|wapen|mes|pistool vraagteken
? messen ..4 weg|verstopt|opgeborgen|telt|verstopte|wegleggen|kwijt
? verstopt|verstopte|verstopten ..4 messen|scharen
? deuk|gat|kerf ..3 deur|muur|tafel|deurpost ..6 mes|bijl|hamer|thermoskan|pan|steken
? steken|steekgaten|messteken ..3 deur|bank|matras|kussen|muur
? ketel|pan ..4 naar ..2 toe
? glas ..4 richting
+ sleutel ..3 streep ..4 arm|been|huid

# Not so.
- blote|blooten|alleen|enkel|slechts|uitsluitend ..2 handen|vuisten|hand
- @negvoor ..6 wapen|wapens|mes|messen|voorwerpen|slagwapen|slagwapens|steekwapens|steekwapen|wpn|wpns|voorwerp|wap|wapes|vuurwapens|vuurwapen|pistool|buks|geweer {vast zeker}
- wapens|wapen|voorwerpen|mes|voorwerp|wpn|vuurwapen|messen ..6 niet|nt|geen|gn|nooit|niks|gien|nit|neen|nee ..4 gebruikt|gezien|aangetroffen|aanwezig|getoond|genoemd|sprake|spraken|aan|te|bekend|gebruik|gevonden|laten|in|gehad|gebleken|gepakt|aangeraakt {vast zeker}
ja: wapens niet gezien
- niet|nt|geen|nooit|niks ..3 wapen|wapens|voorwerpen|voorwerp|mes|stok|messen ..3 gezien|gebruikt|aangetroffen|in|bij|gehanteerd|laten {vast zeker}
- @steekwapen|@vuurwapen|wapens|wapen|wpn|wpns|voorwerpen|voorw|steekwapen|slagwapen ..1 nee|neen|geen|gn|nvt|0|streepje|neg|niks|nix|no|nooit|nihil {vast zeker}
nee: steekwapen: nee
- niks|niets|nix ..2 gebruikt|handen|vast {vast zeker}
- niks|niets ..2 bij ..1 zich {vast zeker}
- niets|niks|niet ..2 in ..1 handen|hand {vast zeker}
- gefouilleerd|fouillering ..5 niets|niks|0|neg|niet {vast zeker}
- zonder ..2 wapens|wapen|voorwerp|voorwerpen {vast zeker}
- 0|nul ..1 wpn|wapens|wapen
- gevraagd|vraag|navraag ..4 wapen|wapens|vuurwapen|mes ..4 nee|neen|geen|nooit {vast zeker}
- steek|vuur|slag : ..1 nee|neen {vast}
- steek/vuur|steekvuur : ..1 nee {vast}
- alsof ..4 iets ..4 zak|hand
- bleek ..4 lepel|schoenlepel|telefoon|sleutel|paraplu|speelgoed|nep|plastic|afstandsbediening|banaan|aansteker {vast zeker}
- @vuurwapen|@steekwapen|wapen ..6 was ..1 het|t ..1 niet {vast zeker}
- mes|messen|schaar|@steekwapen ..6 gewoon|alleen ..4 aanrecht|eten|koken|afwas|ligt|brood {vast zeker}
- @steekwapen ..6 niemand|niet|nt ..3 aangezeten|gezeten|aangeraakt|aan {vast zeker}
- @steekwapen|@vuurwapen ..6 geen ..1 aanwijzing* {vast zeker}
- nep|speelgoed|rubber|rubberen|plastic|plastieken ..2 mes|pistool|wapen|zwaard {vast zeker}
- nepmes|speelgoedpistool|waterpistool {vast zeker}
- mes|wapen|pistool ..2 van|was|is rubber|plastic|nep|speelgoed {vast zeker}
- jachtakte|verlof|wapenverlof|vergunning|vuurwapen|vuurwapens|geweren|geweer|wapens ..6 ingetrokken|ingeleverd|verlopen|museum|keurmeester|verkocht {vast}
- oud|oude geweer ..8 slagpin|sierding|museum|sier {vast}
- kluis ..6 gecontroleerd ..4 dicht|orde {vast}
- geen ..3 verlof|jachtakte|wapenvergunning|vergunning {vast zeker}

# What only looks like one.
! haring*|naaien|naalden|breiwerk|breien|hooivork ..4 @steekwapen|grond
! @steekwapen ..6 grond gezet|breiwerk|haring*
! deur|poort|hek|muur ..3 rammen|gerammeld|gebonsd|trappen
! met ..3 schoen|schoenen ..2 tegen|op ..2 deur|muur
! eigen|zijn eigen vloer|plafond
! sleutel|sleutels|huissleutels ..4 hand|gebruikt|gebruik
! @zacht ..6 @gooien|@slaan|naar|tegen|op
! @gooien|@slaan ..6 @zacht
! pan|glas|fles|mes|kop ..3 op|van|uit ..2 aanrecht|tafel|vaatwasser|afwas
! @steekwapen ..5 aardappels|aardappelen|uien|ui|groente|koken|kookte|klussen|schilderij|hakblok|houtblok|hakhout|houtstapel|moestuin|vaatwasser|boter|biefstuk|brood|kaas|vlees|fruit|appel|taart|snijplank|varken|vis|haring|slachten|zomen|gordijnen|heg|leer|karton
! brood|uien|aardappels|groente|taart|appel|fruit|kaas|vlees|vis|haring|heg|boom|hout|karton|slachten|klussen|koken ..6 @steekwapen
! @steekwapen|@slagwapen|bezem|hark ..5 hing|hangt|ligt|lag|stond|staat|stonden|lagen ..4 haak|spijker|schuur|gereedschap*|werkbank|aanrecht|vleesblok|schoon|rek|snijplank|bestekbak|vitrine|glas
! kok|kapster|kapper|slager|schilder|timmerman|loodgieter|visser|tuinman|hovenier|monteur|dakdekker|slagerij ..10 @steekwapen|@slagwapen
! @steekwapen|@slagwapen ..10 kok|kapster|kapper|slager|slagerij|schilder|timmerman|loodgieter|visser|beroepshalve|beroep|visserij|hovenier
! @slagwapen|@steekwapen|hark|bezem|hamer ..8 paal|boom|schutting|graf|zerk|heg|snoeien|aanvegen|singel|schilderij|klussen|verbouwing
! klussen|verbouwing|behangen|timmeren|schilderen ..8 @slagwapen|@steekwapen
! stak|steekt|gestoken|steken ..4 kaars|sigaret|lamp|hand|handen|brand|fik|neus|brievenbus|energie|tijd|geld|hoofd
! stak|steekt|steken ..2 over|af|uit
! kaars|sigaret|hand|neus|geld|energie ..3 gestoken|steken
! in|onder ..2 zak|tas|jaszak|broekzak|brievenbus|binnenzak|dekbed|neus ..1 gestoken|gestopt|steekt
! kaartje|briefje|telefoon|sleutel|sleutels ..5 gestoken|gestopt
! hand ..3 onder ..2 dekbed|deken
! wesp|mug|bij|muggen|wespen|egel ..3 gestoken|steken
! gestoken|gebeten ..3 wesp|bij|mug
! in ..1 steek
! steken ..3 buik|onderbuik|borst|zij|hart
! blijft|bleef steken
! steekpartij ..4 plein|elders|centrum|wijk|stad|prio
! steekpartij : *
! steekpartij ..6 niets|niet|loos
! scherpe tong
! speelgoed|speelgoedpistool|waterpistool|waterpistooltje|nerfgun|klapperpistooltje|nerf|lichtzwaard|luchtzwaard
! speelgoed ..2 @vuurwapen
! water pistool
! vinger ..1 pistool
! vinger|vingers ..2 mes|pistool
! wapenschild|wapenhandel|wapenstilstand|bewapening
! gewapend ..1 beton|met|tegen ..3 mok|thee|argumenten|paraplu|lijst|bloemen|taart
! gewapend beton
! armed with receipts
! gun|gunt|gunde ..1 haar|hem|je|het|hen|ze
! pepperspray|stroomstootwapen|taser|wapenstok|dienstwapen|wapen|diensthond|hond ..6 collega*|politie|pol|verbalisant*|diender*|wij|ons|ong|hondengeleider|getrokken
! door|van ons ..3 wapen|pistool|dienstwapen|pepperspray|wapenstok
! ong|geweldsaanwending
! wapenstok meegenomen
! eerste|vorige|toenmalige man|vriend|vrouw|partner ..8 @echtwapen
! buurman|buurvrouw|zwager|schoonvader|oom ..3 luchtbuks|geweer|mes|buks
! toen|ooit|vroeger|destijds ..6 @echtwapen
! jeugd|kind|jongen|vroeger ..6 riem|liniaal|stok|pook
! hond|kat|poes ..5 riem|stok|lijn|bal
! riem ..4 hond|hondje
! hond ..2 uit|uitgelaten|uitlaten|wandelen|stond|ligt|lag
! sigaretten|sigaret|peuk|sigaar|joint ..2 roken|halen|opsteken|gedraaid|rookte|aan|opgestoken|rook|uit
! rookte|rookt|rookten ..3 sigaret|joint|sigaar
! glas|glazen|fles|flessen|mok|beker|kopje ..2 bier|wijn|water|whisky|jenever|thee|koffie|wodka|rose|fris|port|champagne|sherry|raki
! telefoon|tel|mobiel|tablet|laptop|boek|krant|bestek|sleutel|sleutels|fiets|slot|klok|bril|tas ..3 kapot|stuk|afgepakt|gepakt|afgenomen|gebeld|uit|ingenomen|meegenomen|weg|afpakte
! pakt|pakte|afgepakt|greep|kapot|trok|nam ..3 telefoon|tel|mobiel|tablet|laptop|sleutel|sleutels|bril|tas|jas|koffer
! sloeg|slaat|slaan ..3 deur|deuren|boek|kruis|kruisje|brug|acht
! met ..2 deur|deuren ..2 geslagen|gegooid|smijten|slaan|gooide
! op|tegen|in ..1 de|het|z'n grond|vloer|muur|bed|bank|tafel|hoek|gang ..1 gegooid|gesmeten|kapot|gekwakt|gooide
! @gooien ..4 op|tegen|in|door|uit ..2 grond|vloer|bed|bank|muur|gang|hoek|gootsteen|raam|buiten|vuilnis*|prullenbak|straat|tuin|sloot|kast|keuken|kamer|trap
! @gooien ..4 uit ..1 boosheid|woede|kwaadheid|frustratie ..4 op|tegen|in|door ..2 grond|vloer|muur|hoek|raam|kast|gang
! door|in ..1 de|het keuken|kamer|gang|huis|woonkamer|tuin|sloot|gootsteen ..1 gegooid|gesmeten|gooide|smeet
! eruit|buiten ..2 gegooid|gezet|@gooien
! @gooien ..3 buiten|eruit|weg|deur
! schutting|barbecue|buurtfeest ..6 mes
! telefoon|tel|krant|boek|klok ..2 lezen|las|keek
! aan|uit de lamp
! bord|borden ..2 eten|gegeten|afwassen
! aan|bij|naar ..1 fiets|klok|auto
! heeft|had ..3 alles|niets|niks ..3 gebruikt
! verlof
! verlof ..3 zwanger*|ouderschap*|werk
! schot in ..1 de|het roos
! schot ..2 roos
! schoot|geschoten ..3 doel|vol|hoofd|binnen|te
! aan ..1 de ..1 stok
! met ..2 hand|vuist|handen ..2 op ..1 tafel
! op ..2 tafel|deur|muur|vloer ..1 geslagen|sloeg|slaan|geramd
! gebroken ..1 vaas|bord|poot|steel|ruit ..3 gezien|aangetroffen|lag|op
! eigen|zijn ..1 vloer|muur|pols|polsen|arm|been ..3 gestampt
! op ..1 eigen ..1 pols|polsen|keel|hals|arm
! eigen ..2 pols|polsen
! brug|deur ..2 open
! vol ..1 geschoten
! vernietigende blik
! zo|als ..2 kogel
! kogel ..2 door ..1 kerk
! buurjongen|buurman ..6 speelgoed*
! in de|het circuit ..2 race*
! hamer ..1 en|rechter

doel wapens
veld wapens wapen wpn wpns wap voorwerpen voorwerp vuurwapen vuurwapens bewapening w wapen/voorwerp voorw steekwapen middel
+ steekwapen|slagwapen|vuurwapen|vuurwapens|jachtakte {zwak}
? wapen|wapens|wpn {zwak}
- wapen|wapens|wpn|voorwerpen ...6 @neg|uitgesloten|ontkend|ontkenden|bleven|ontbrak|ontbraken {vast zwak}
- @neg ...4 wapen|wapens|wpn {vast zwak}
# What lies where it belongs answers the question after weapons.
- mes|*mes|messen|hamer|hamers|bijl|schaar|gereedschap|schroevendraaier|hooivork|hooivorken|pollepel|zaag|bezem ..3 lag|lagen|ligt|liggen|stond|stonden|hing|hingen|bleef|gebleven|bleven {vast zwak}
- lag|lagen|ligt|liggen|hing|hingen|stonden ..3 mes|*mes|messen|hamer|hamers|bijl|schaar|gereedschap|schroevendraaier|hooivork|hooivorken {vast zwak}
? wapens|wapen|mes|voorwerpen|wpn ..3 niet|nt|onbekend|nog|onb ..2 nagevraagd|gevraagd|besproken|duidelijk|bekend|uitgevraagd|gekeken|nagekeken|gezocht|gecheckt|gecontroleerd {vast}
? wapens|wapen|wpn onbekend|onb|onduidelijk|nnb|nb|ob
! wapenhandel|wapenschild
- @negvoor ..6 wapen|wapens|mes|messen|voorwerpen|slagwapen|slagwapens|steekwapens|steekwapen|wpn|wpns|voorwerp|wap|wapes|vuurwapens|vuurwapen|spullen {vast zeker}
- wapens|wapen|voorwerpen|voorwerp|wpn|vuurwapen ..6 niet|nt|geen|gn|nooit|niks|gien|nit|neen|nee ..4 gebruikt|gezien|aangetroffen|aanwezig|getoond|genoemd|sprake|aan|te|bekend|gebruik|gevonden|laten|in|gehad {vast zeker}
- niet|nt|geen|nooit|niks ..3 wapen|wapens|voorwerpen|voorwerp ..3 gezien|gebruikt|aangetroffen|in|bij|gehanteerd {vast zeker}
- wapens|wapen|wpn|wpns|voorwerpen|steekwapen|slagwapen|vuurwapens ..1 nee|neen|geen|gn|nvt|0|streepje|neg|niks|nix|no|nihil {vast zeker}
- blote|alleen|enkel|slechts ..2 handen|vuisten
- niks|niets|nix ..2 gebruikt|handen|vast|bij {vast zeker}
- gefouilleerd|fouillering ..5 niets|niks|0|neg|niet {vast zeker}
- zonder ..2 wapens|wapen|voorwerp|voorwerpen {vast zeker}
- geen|niet ..2 spullen ..1 gebruikt {vast}
- 0|nul ..1 wpn|wapens|wapen
- nooit|geen ..1 mes|wapen|messen {vast}
- niets|niks ..4 als wapen {vast}
- niet|geen|niks ..3 wapen ..2 gezwaaid|gedreigd {vast}
doel wapen
! wapens|wapen|wpn|vuurwapen : *
! wapens|wapen streepje|nee|geen|gn
bevestigd: hij had nog een schroevendraaier bij zich
# What lies where it belongs, a tool at its work, a shod foot that kicks, what somebody wears or carries: no weapon.
doel wapen
! mes|messen ..3 lag|lagen|ligt|liggen|zat|zaten ..2 in ..2 la|lade|keukenla|keukenlade|messenblok|bestekbak
! heggenschaar|snoeischaar|grasschaar ..8 heg|haag|coniferen|struik|struiken|takken|snoei*|gesnoeid|geknipt
! trapte|trapt|getrapt|schopte|schopt|geschopt ...8 met ..2 schoen|schoenen|laars|laarzen
! met ..2 schoen|schoenen|laars|laarzen ..5 getrapt|geschopt|trapte|schopte|trapt|schopt
! met ..3 tas|fietstas|boodschappentas|handtas|koffer ..2 in ..2 hand|handen
! droeg|draagt|zat|zit ..6 sjaal|shawl|doek|das ..3 nek|hals
! hond|honden|herder|teckel|hondje ..4 blaffen|blaft|blafte
! steekpartij ..3 wacht|elders|plein|centrum
nee: De scharen en messen lagen gewoon in de keukenla
nee: Hij trapte haar met zijn laars tegen de knie
nee: Zij zat met een dikke sjaal om haar hals op de bank
# What is imagined, what was long ago or of others, laughter that bursts out, a tool at work, a sound.
doel wapen
@eigenwapen = mes *mes messen bijl *bijl hamer *hamer pistool *pistool geweer vuurwapen wapen schaar pan *pan knuppel stok
! wat als|wie weet|stel dat|stel je ...14 @eigenwapen
! als ..3 ooit|dan ..5 @eigenwapen
! eerste|tweede|overleden|wijlen|vorige man|vrouw|echtgenoot|huwelijk ...14 @eigenwapen
! collega|kennis|buurman|buurvrouw die ..8 @eigenwapen
! gelogen|verzonnen|leugens|fantasie ..2 over|van|met ..2 @eigenwapen
! schoot|schieten|schoten ..3 lach|lachen|vol|wakker|overeind
! neemes|nums|niemes
! schaar|heggenschaar|snoeischaar|zaag|hamer|mes|tang|schroevendraaier ..5 van ..1 het|t knippen|snoeien|zagen|koken|snijden|klussen|timmeren|werk
! schaar|heggenschaar|snoeischaar|zaag|hamer|mes|tang ..5 waarmee ..4 bezig|werkte|snoeide|kookte|knipte|klust*
! pang|knal|klap ..4 gehoord|hoorde|hoort|horen
! hoorde|hoort|gehoord|horen ..4 pang|knal
nee: Toen ik ernaar vroeg schoot zij in de lach
nee: Wie weet staat hij ooit met een bijl voor je deur
nee: Haar eerste man, die wel eens met een broodmes rondliep, is dood
nee: Hij had de heggenschaar nog vast van het knippen
nee: Buren hebben een pang gehoord
+ steen|stenen|baksteen|straatsteen|tegel|klinker|kei ..2 door ..3 ruit|raam|voorruit|achterruit|autoruit|winkelruit|keukenraam|slaapkamerraam
+ ruit|raam|voorruit|keukenraam ..3 ingegooid|ingooide ..3 steen|stenen|tegel|klinker
ja: Zijn ex gooide een steen door de ruit
+ pan|frituurpan|koekenpan|soeppan|ketel|waterkoker|fluitketel|theepot|koffiepot ..5 leegmikte|leeggooide|leeggegooid|leegkieperde|leeggegoten|omkeerde|omgekeerd|uitgoot ..3 over?
ja: Zijn vrouw heeft de frituurpan over hem leeggegoten
