@minderjarig = 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
@kindnaam = kind kinderen kids dochter dochters zoon zonen zoons zoontje dochtertje baby peuter kleuter tweeling kindje kindjes jongen meisje jongste oudste puber tiener kinders koters kroost broertje zusje kleinkind kleinkinderen kleinzoon kleindochter kinder bern blagen jongens meisjes minderjarigen minderjarige <kind> pleegkind dreumes
  zuigeling jochie knul joch meid dreumesje middelste kindertjes guppies broertjes zusjes peutertje kleintje kleintjes kleinste kleuters pubers tieners kleinzoontje babytje kd jongetje ventje meiske mupke keind keinder wichtje
@plek = boven sliep sliepen slapen slaapt bed bedje kamer slaapkamer aanwezig thuis school opvang oma opa buren logeert logeren logeerde logeerden gehoord gezien zagen zag hoorde hoorden wakker woont wonen logeerpartij trap bank ondergebracht huilde huilden huilend getuige meegekregen opgehaald
  uitwonend gang erbij bso creche voetbal kamp vriendje vriendinnetje vrienden buurvrouw tante zus auto woning verblijft verblijven verbleef verbleven vannacht weekend tuin speelden speelde zolder armen kinderbed ledikantje tussen gebracht mee meegenomen vader moeder ex speelt gastouder instelling
# A son, a girl or the youngest may be grown up: they show a child only by an age or by a place of children.
@kindvast = kind kinderen kids zoontje dochtertje baby peuter kleuter tweeling kindje kindjes kinders koters kroost kleinkind kleinkinderen kinder bern blagen minderjarigen minderjarige <kind> pleegkind dreumes zuigeling jochie dreumesje kindertjes guppies
  broertjes zusjes peutertje kleintje kleintjes kleinste kleuters kleinzoontje babytje kd jongetje ventje mupke keind keinder pubers tieners puber tiener blaag stiefkind
doel kindBestaat
+ @kindvast
+ moeder|vader ..2 van ..1 # kinderen
+ hun|samen|beider ..2 kinderen|kind
! geen|als|toen|zonder|een ..1 kind ..2 was|meer
! 1e|1ste|eerste ..1 kind|kindje
! jonge vrouw|man|kerel|dame|mensen|vent|stel|meid|kerels
+ de|onze|haar|zijn|hun|die kleine @persoonsvorm
+ de|onze|haar|zijn|hun|die kleine $
! kind aan huis
! gezin geen
doel kindBijzonderheid
+ @kindnaam ..4 @minderjarig jr|jaar|jarige|j
+ @kindnaam ..4 # maanden|mnd|weken|wkn|maand|mndn|wk|mndjes
+ @minderjarig jarige|jaar|jr|j ..3 @kindnaam
+ # maanden|mnd|maand ..3 @kindnaam
+ @kindnaam ...1 @minderjarig
+ @kindnaam <naam> ...0 @minderjarig
+ @kindnaam ..3 van|: ..1 *getal|#|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien
+ @kindnaam @minderjarig
+ @minderjarig ..1 @kindnaam
+ @kindnaam v|va ca
+ @kindnaam van|v|va @kindjaren {vast}
+ *jarige|*jarig ..1 @kindnaam
+ twee|drie|vier|vijf|beide ..1 @kindnaam
@plekkind = bed bedje school opvang oma opa buren logeert logeren logeerde logeerden logeerpartij sliep sliepen wakker huilde huilden huilend bso creche voetbal hockey judo zwemles kamp vriendje vriendinnetje speelde speelden speelt ledikantje kinderbed gastouder
+ @kindvast ..7 @plek
+ @kindnaam ..7 @plekkind
@plekvoor = boven sliep sliepen slapen slaapt bed bedje kamer slaapkamer aanwezig thuis school opvang logeert logeren logeerde wakker trap ondergebracht huilde huilden huilend gang bso creche woning verblijft verblijven vannacht weekend tuin speelden speelde zolder gastouder
+ @plekvoor ..3 @kindvast
+ kleine <naam> ...0 @minderjarig
bevestigd: Zij is weg met de kleine Vani (2).
+ uitwonende|thuiswonende ..1 @kindnaam
+ kids|kinderen|kind|kinders|knd ..2 #
doel kindZeker
@kindjaren = 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
+ @kindnaam ...0 @kindjaren
+ @kindnaam <naam> ...0 @kindjaren
+ @kindnaam van|v|va ..1 @kindjaren
@kindecht = jongetje ventje kinderen kids baby peuter kleuter zoontje dochtertje tweeling kindje kindjes kinders bern dreumes zuigeling <kind> koters peutertje babytje jochie kindertjes
+ @kindecht ..6 boven|sliep|sliepen|slapen|slaapt|bed|bedje|slaapkamer|aanwezig|opvang|oma|opa|logeert|logeren|zagen|hoorden|huilde|huilden|huilend|bank|trap|gang|creche|wakker|lagen|zaten
+ @kindecht ..4 # jr|jaar|jarige|j|maanden|mnd
+ # jarige|jaar|jr|maanden|mnd ..2 @kindecht
doel kinderen
- kinderen|kind|kids|minderjarigen|minderjarige|kn|aanwezigekinderen|kinders|knd|kd|gezin|jeugd @antwoordnee {vast zeker}
? kinderen|kind|kids|minderjarigen|minderjarige|kn|aanwezigekinderen|kinders|knd|kd|gezin|jeugd @antwoordonb {vast zeker}
? kinderen|kind|kids|minderjarigen|minderjarige|kn|aanwezigekinderen|kinders|knd|kd|gezin|jeugd : niet|nog nagevraagd|gevraagd|besproken|bekend|nagegaan|doorgevraagd {vast zeker}
- kinderen|zonen|dochters|kids|kinders ..4 uit ..1 huis|deur|uitwonend {vast}
- kinderen|zonen|dochters ..3 volwassen|meerderjarig|uitwonend|zelfstandig {vast}
- geen ..1 van ..1 beiden|tweeen|twee heeft $ {vast}
- @negvoor kind|kinderen|kids|kinder|minderjarigen|kinders|bern|minderjarige|koters {vast zeker}
! of ..2 @negvoor ..1 kinderen|kids|kinders|kind
ontkend: Er wonen of komen geen kinderen.
# A noun with its article belongs to the next statement: "geen wapens de kinderen logeren".
bevestigd: er zijn geen wapens de kinderen van 13 en 16 logeren bij opa
# An age in brackets or behind a comma is an age as well; a grown-up one makes no child.
bevestigd: De dochter (13) zat bij hockey.
bevestigd: Hun jongens (17 en 12) waren op school.
? kinderen|kids|kind|meiden|jongens ..6 niet ..2 doorgevraagd|vaststellen|gezien|gehoord|genoteerd {vast}
? hoe oud ..6 niet {vast}
- @negvoor ..2 ~de|hun|haar|zijn|die|onze|beide|het kind|kinderen|kids|kinder|minderjarigen|kinds|kinders|bern|minderjarige|koters {vast}
- geen|zonder ..1 thuiswonende|minderjarige ..1 kinderen {vast}
- kinderen|kids|kind|kinders|minderjarigen|kinder ..4 niet|geen|nooit|gien|nee|neen|nit ..3 aanwezig|betrokken|deel|gehad|sprake|woning|huis|te|in {vast}
- kinderen|kids|kind|kinders|minderjarigen ..1 nee|neen|geen|nvt|0|streepje|neg|nihil {vast}
- kinderloos|kinderlozen {vast}
- kinderen|kids onder|beneden de 18|achttien : geen|nee|neen|nvt|gn {vast zeker}
- kinderen|kids onder|beneden de 18|achttien ..7 niet|geen|gn {vast zeker}
- @negvoor|niet ..3 kinderen|kids onder|beneden de 18|achttien {vast zeker}
ontkend: Kinderen onder de 18: geen.
ontkend: V: Kinderen? A: Geen.
- kinderen|kids|kinders|keinder|kroost|bern heeft|hebben|had|hadden|hef ..2 niet|nie|neet|nait|nit|nich $ {vast}
ontkend: Kinderen hebben de twee niet.
ontkend: Kinderen: heeft zij niet.
- kinderen|kids|kinders|keinder|bern zijn|waren|wonen|spelen ..1 er|d'r|hier|daar niet|nie|neet|nait|nit|nich $ {vast}
ontkend: Kinderen waren er niet, een hond wel.
bevestigd: Twee kinderen van 4 en 6; die waren er niet bij.
- kinderen|kids|kinders|keinder|bern zijn|waren ..1 er|d'r niet ..1 in|op|te|uit ..3 erf|gezin|huis|huishouden|relatie|spel|woning|beeld|adres {vast}
- kinderen|kids|kinders : allebei|beiden|geen ..1 niet|geen|van {vast}
- kinderen|kids|kinders komen|wonen er|hier|daar niet {vast}
- kinderen|kids|kinders|dochters|zoons|zonen ~oudste ..2 het|de huis|deur uit {vast}
ontkend: Hun kinderen zijn allang de deur uit.
? geen ..1 kind|kinderen|kids|kinders ..1 gezien|gehoord|gesproken|opgemerkt {vast}
onzeker: Wij hebben zelf geen kinderen gezien.
? of ..3 kinderen|kids|kinders|minderjarigen|kind
? kinderen|kids|kinders|kind ..4 niet|onbekend|nog|vergeten ..3 nagevraagd|gevraagd|besproken|bekend|duidelijk|nagegaan|gedacht {vast}
? kinderen|kids|kinders|kind ..2 onbekend|onduidelijk|onb|nb
? kinderen ..3 weet ..2 niet {vast}
? speelgoed|kinderfiets|kinderstoel|kinderwagen|kinderfietsje|wiegje|kindertekening|kindertekeningen|luiers|stepje|driewieler|kinderjasje|kinderjasjes|kinderschoentjes|kinderschoenen|loopfiets|kinderkamer
doel kindGetuige
+ @kindnaam ..7 zag|zagen|gezien|hoorde|hoorden|gehoord|getuige|aanwezig|erbij|thuis|boven|bed|bedje|sliep|sliepen|slapen|slaapt|wakker|huilde|huilden|huilend|huilt|meegekregen|bank|trap|gang|kamer|slaapkamer|tussen|meemaakten|meemaakte|meegemaakt|schreeuwde|gilde|woning|zolder|gadegeslagen|box|binnen|armen|stond|stonden|zat|zaten|bij|lag|lagen|vertelt|vertelde|keek|keken|huis|verstopt|verstopte|douche
+ getuige|bijzijn|overstaan|voor ..3 kind|kinderen|<kind>|dochter|zoon|ogen
+ in ..1 bijzijn ..2 kinderen|kind|dochter|zoon|<kind>|kids
+ kinderen|kids|kind|<kind> ..1 : ..2 aanwezig|boven|thuis|ja
! @kindnaam ..6 school|logeert|logeerde|logeren|logeerden|logeerpartij|opvang|uitwonend|kamp|vriendje|vriendinnetje|bso|creche|volwassen|weekend|verbleef|verbleven|voetbal
! @kindnaam ..3 bij ..2 vader|opa|oma|vriend|vriendin|ex|tante|vrienden|buren|moeder|zus
! @kindnaam ..4 niets|niks|niet ..3 gemerkt|gehoord|gezien|meegekregen
- @kindnaam ..7 niet|niets|niks ..3 thuis|aanwezig|bij|erbij|gemerkt|gehoord|meegekregen|gezien|gekregen {vast}
- @negvoor ..3 kinderen|kids|kind|minderjarigen|kinder|kinders {vast}
- @kindnaam ..6 school|logeert|logeerde|logeren|logeerden|opvang|vriendje|vriendinnetje|kamp|uitwonend|bso|creche|volwassen {vast}
- @kindnaam ..3 bij ..2 vader|opa|oma|vriend|vriendin|ex|tante|vrienden|moeder ..3 logeren|weekend|verbleven|was|waren {vast}
? kinderen|kids|kind|kinders ..5 mogelijk|misschien|niet duidelijk|onduidelijk ..3 gehoord|meegekregen|gezien
doel kindSlachtoffer
@kleinkind = kind kinderen dochtertje zoontje baby peuter kleuter <kind> kids kleintje kleintjes jochie joch kleinste tweeling kindje kindjes zusje broertje kleinzoontje kleinkind pleegkind dreumes zuigeling knul minderjarige minderjarigen jongetje ventje babytje k1 k2 kd stiefkind stiefkinderen leerling meiske mupke driejarige tweejarige vierjarige kleindochter stiefdochtertje
  kleutertje peutertje pasgeborene kindertjes koters guppies bern
@klap = sloeg slaat geslagen slaan schopte schopt geschopt trapte getrapt duwde geduwd duwt stompte gestompt mepte mept gemept beet gebeten kneep geknepen krabde trok getrokken mishandeld mishandelde mishandeling sleurde gesleurd smeet smijt gesmeten klap klappen tik tikken lel mep geschud schudde schudt
  gooide gegooid vastgebonden opgesloten aangeraakt misbruikt betast misbruik pak knal oorvijg draai geramd geraakt geknuppeld gewurgd gegeven getuft gedrukt geduwt verbrand geslage slagen hardhandig vastgepakt vastgegrepen
@jaargetal = een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
@jonger = 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 driejarige vierjarige vijfjarige *jarige
@kindoud = zoon dochter jongen meisje stiefzoon stiefdochter pleegzoon pleegdochter kleinzoon zus broer zusje broertje neefje nichtje jongste oudste leerling puber kind <kind> jgn mei wicht kleindochter
@ondergaat = geslagen geslage geschopt getrapt geduwd geduwt gestompt gemept gebeten geknepen gegooid gesmeten gesleurd gesleept getrokken mishandeld misbruikt betast aangeraakt aangerand verkracht bevoeld geschud dooreengeschud verbrand gewurgd geraakt opgesloten vastgebonden verwaarloosd uitgekleed bedreigd geknuppeld afgeranseld gewond bewerkt toegetakeld uitgeleend gefilmd achtergelaten
@klapwoord = klap klappen tik tikken lel mep knal pak oorvijg draai duw stomp schop trap dreun stoot beuk klets riem slipper slof lepel pollepel vuist kopstoot slaag
+ @kleinkind ..4 @ondergaat
! kids|kinderen|kind ..4 achtergelaten
+ @kleinkind ..4 kreeg|krijgt|kregen|gekregen|gehad|krijgen|vangt|ving ..4 @klapwoord|@hard
+ sloeg|slaat|schopt|schopte|trapt|trapte|duwde|duwt|stompte|stompt|mept|mepte|kneep|knijpt|beet|bijt|smeet|smijt|gooide|gooit|sleurde|sleurt|trok|trekt|schudde|schudt|mishandelt|mishandelde|misbruikt|betast|betastte|raakte|geslagen|geschopt|mishandeld|geschud ..3 @kleinkind
ja: VE sloeg haar zoontje met vlakke hand
nee: zoon sloeg pa bij de kassa
+ @kindoud ..1 @jonger ..8 @ondergaat
+ @kindoud van @jaargetal ..8 @ondergaat
+ <naam> @jonger ..8 @ondergaat
+ @kindoud van @jaargetal ..6 kreeg|krijgt|gekregen|gehad ..4 @klapwoord|@hard
+ <naam> @jonger ..6 kreeg|krijgt|gekregen|gehad ..4 @klapwoord|@hard
+ @kindoud ..1 @jonger ..6 kreeg|krijgt|gekregen|gehad|kregen ..4 @klapwoord|@hard
+ <naam> @jonger ..8 striem*|handafdruk|brandplek*|bloedlip|schroeiplek*|blauwe|vingerplekken
+ @kindoud van @jaargetal ..6 striem*|handafdruk|afdruk|blauw|blauwe|brandplek*|bloedlip
+ @kindoud ..1 @jonger ..6 striem*|handafdruk|afdruk|blauw|blauwe|brandplek*|bloedlip|schroeiplek*|brandwond*|bult|rood|rode|kneuzing|breuk|gebroken
+ sloeg|slaat|schopt|schopte|trapt|trapte|duwde|duwt|stompte|mept|kneep|knijpt|smeet|gooide|gooit|sleurde|trok|trekt|raakte|geslagen|gaf|geeft|schudde ..3 @kindoud ..1 @jonger
+ gaf|geeft|gegeven|geven ..2 @kleinkind ..3 @klapwoord
+ gaf|geeft|gegeven ..2 zijn|haar ..1 zoon|dochter ..1 van|@jonger ..6 @klapwoord|hand
+ vader|moeder|papa|mama|stiefvader|stiefmoeder|opa|oma|oom|pa|ma|hij|ze ..3 zit|zat|gezeten|zitten ..3 aan ..3 @kleinkind|@kindoud|haar|hem|d'r|m
+ aan ..2 kleindochter|dochter|meisje|stiefdochter|kleine|kind|jongetje|zoontje ..3 zit|zat|gezeten
+ opa|oom|stiefvader|papa|vader|broer ..4 bij ..1 mij|me|haar|hem ..2 liggen|bed|ligt|lag|kruipt|kamertje|rand
+ stiefvader|opa|oom|vader ..3 nachts|nacht|donker ..5 binnen|kamer|rand|bed|komt|zitten
+ nachts|nacht ..8 oom|opa|stiefvader|papa|hij ..4 kamertje|kamer|bed|komt
+ deur|kast|stoel ..4 anders ..2 komt ..2 oom|opa|papa|hij|stiefvader
+ riem|kabel|oplader|slipper|slof|sigaret|gesp ..4 papa|mama|pa|ma|stiefvader
+ papa|stiefvader|stiefmoeder|stiefpapa ..6 riem|kabel|snoer|sigaret|oplader|slipper|stok|lepel|slof
+ papa|mama|stiefvader|pap|mam ..4 slaat|sloeg|schopt|knijpt|bijt|duwt|gooit|trekt|stopt|stopte|zet|sluit|doet|houdt|hield|pakt ..3 me|mij|mn|m'n|ons|m|mijn
+ papa|mama|stiefvader|vader|moeder|opa|oom ..3 mag|mocht|moet|moest|wil ..5 niet|geen ..4 eten|huilen|slapen|plassen|drinken|praten|vertellen
+ geen|niet|zonder|weinig|nooit|niks|niets|nix ..4 eten|gegeten|drinken|avondeten|ontbijt|boterham|voeden|gevoed ..6 @kleinkind|@kindoud|straf|kind|baby|school|jongste|dagen
+ @kleinkind ..6 weinig|geen|niet|niks|te ..4 eten|gegeten|voeding|gewicht|aangekomen|verschoond|gewassen
+ moet|moest|mocht|mag ..4 op|in|met ..4 knieen|knielen|schuur|garage|kelder|gang|hoek|kast|regen|balkon|vloer|donker|galerij|tuin
+ slaapt|slapen|sliep|sliepen ..5 schuur|garage|kelder|vloer|berging|badkamer|hok|bank ..4 straf|matras|emmer|kind|last|jongste
+ @kleinkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter ..5 slaapt|sliep|slapen ..3 in|op ..2 schuur|garage|kelder|vloer|berging|badkamer|hok|grond
+ in ..2 schuur|garage|kelder|kelderbox|kast|berging ..4 opgesloten|slaapt|slapen|moet|moest|zitten|blijven ..4 straf|kind|donker|eten|papa|hij|ze {zwak}
+ sluit|sloot|zet|zette|zetten ..3 @kleinkind ..5 op|buiten|kelder|schuur|auto|regen
+ @kleinkind|meisje|jongetje|jongen|kind ..6 buiten|galerij|balkon|stoep|straat ..4 kou|regen|vrieskou|luier|pyjama|t-shirt|blote|gezet|nacht|januari|graden
+ in ..1 auto ..3 gelaten|achtergelaten|opgesloten ..4 graden|zon|hitte|ramen
+ @kleinkind ..4 alleen ..2 in|thuis|achtergelaten|gelaten|op|sinds
+ baby|peuter|kleuter|tweeling|kleine ..5 alleen
+ zorgt|zorgen|past|kookt|wast ..5 voor|op ..2 broertjes|broertje|zusje|zusjes|baby|brothers|gezin
+ niet ..2 naar ..1 school ..4 weken|gestuurd|baby|broertjes|mag|moet
+ luier|luiers|luierranden ..5 dagen|dag|vol|vuil|vuile|nat|verschoond|zuur
+ uit|in ..1 de|een hondenbak|prullenbak|vuilnisbak ..3 eet|drinkt|at|dronk
+ koelkast leeg ..6 @kleinkind|kind|kinderen
+ niets|niks ..2 te ..1 eten ..2 huis
+ billetjes|ruggetje|rugje|beentjes|armpje|armpjes|handjes|oortje|onderrugje|bovenarmpjes ..6 rauw|rood|blauw|blauwe|striem*|open|plek*|afdruk|gebroken|dik|paars
+ blauwe|rode|striem*|vingerplekken|plekken|afdruk|brandplekken|sigarettenplekjes ..5 billetjes|ruggetje|rugje|beentjes|armpje|armpjes|handjes|bovenarmpjes|onderrugje
+ vastgrijpletsel|spiraalbreuk|ribbreuk|leck|botscan
+ niet ..2 passend|past|paste|passen ..2 bij|val|verhaal|uitleg
+ weegt|gewicht|kilo ..5 te ..1 weinig|laag
+ afgevallen|ondergewicht|ondervoed ..6 @kleinkind|kind|meisje|jongen|baby
+ foto|foto's|filmpje|camera ..6 douche|bloot|naakt|poseren|ondergoed ..6 dochter|meisje|stiefzoon|zoon|kind|jr
+ dochter|meisje|stiefzoon|stiefdochter|zoon|kind ..6 douche|douchen|camera|poseren|naakt|bloot|onderbroek|broekje|uitlenen
+ hand ..4 onder ..1 dekbed|deken|pyjama|nachthemd
+ hand ..4 in|onder ..3 onderbroek|broekje|broek|rok
+ raakt|raakte|aanraakt|aanraken|aangeraakt ..4 daar|haar|mij|me|hem|niet fijn|kind
+ papa|opa|oom|stiefvader ..4 aanraakt|aangeraakt|raakt
+ massage|massages|geheimpje|spelletje|stille ..4 papa|opa|oom|vader|moet|geven|doen
+ hoofd|hoofdje|kop|koppie ..3 in|onder|tegen ..2 water|badwater|bad|wc|muur|stoeprand|verwarming
+ in ..1 bad ..3 onder ..2 geduwd|gehouden
+ tegen ..2 verwarming|kast|muur|deur ..1 geduwd|gegooid|gesmeten ..6 @kleinkind|kind|meisje|jongen
+ @kindoud|@kleinkind|kind ..8 tussen|ertussen ..8 @ondergaat|@klapwoord|kast|viel|hoofd|geduwd
+ met ..1 vlakke ..1 hand ..3 oor|gezicht|billen|wang ..4 dochter|zoon|kind|kleine
+ gaf|geeft ..3 dochter|zoon|kind|kleine ..4 met ..1 vlakke
+ bij|aan ..2 haar|haren|vlecht|staart|oor|oren|arm ..5 trap|fiets|getrokken|gesleurd|omhoog|opgetild ..4 meisje|jongen|kind|dochter|zoon
+ meisje|jongen|dochter|zoon|kind ..6 bij|aan ..2 haar|haren|vlecht|staart|oor|oren ..5 getrokken|gesleurd|trap|fiets
+ laat|liet ..3 vallen ..4 baby|kind|kleine
+ wakker ..1 te ..1 krijgen|wekken ..6 kind|baby|siroop*|pil*
+ slaappil*|slaappillen|siroop|siroopje|pil|wiet|joint|drank ..6 kind|baby|kleine|kleuter|slapen|stil
+ rookt ..1 mee
+ dronken|geblowd|geblowde|high|stoned ..6 baby|kind|kinderen|achter ..1 stuur
+ kinderen|jongens|kind|kids ..4 in|auto ..3 vader|moeder|hij ..4 dronken|stuur|gedronken
+ besneden|besnijden|besnijdenis|vgv ..8 dochter|dochtertje|meisje|zusje|zomervakantie|vakantie|vrees*|gevreesd|15|jarige
+ kindermish.|kindermish|kindermishandeling|kindermisbruik
? duikt|krimpt|kromp|schrikt|kroop|kruipt ..5 hand|arm|ineen|tafel|bank|bed|weg ..6 optilt|opstak|vader|papa|stiefvader|hij|kwam|moeder
? @kleinkind|jongetje|meisje|kind|jongen|leerling ..8 wil|wilde|durft|durfde|wou ..3 niet|nt ..4 mee|huis|schoot|thuis|vader|opa|papa|zeggen|vertellen
? plast ..3 bed ..4 sinds
? telt|telde ..3 vingers
? laat ..2 zijn|haar ..1 ribben|rug|benen|buik ..1 zien
? mond ..2 houden ..4 foto*|papa|opa
? striem|striemen|blauwe plek|plekken ..6 leerling|school|schoolarts|juf|mentor|gym|turnen
? juf|school|leerkracht|mentor|schoolarts|bso|leraar|meester|consultatiebureau ..8 striem*|blauwe|plekken|geslagen|afdruk|plekjes|brandplek*|letsel|mishandel*|geknepen
? oma|opa|tante|buurvrouw|buurman ..6 kind|kleinkind|kinderen|kleine|meisje|jongetje ..6 klap|gil|gillen|slaan|eten|geslagen|huilen|badtijd|hard
? klap|bons|gil|gillen|huilen|krijsen ..4 kind|kinderen|baby|babies|kleine ..4 uren|weken|vaak|boven|hoort
? iets ..2 met ..2 stiefvader|opa|oom
? badtijd
? kind|kinderen|kleine ..4 mogelijk|misschien|vermoedelijk ..2 slachtoffer|geslagen|mishandeld|geraakt
+ kindermishandeling|kindermisbruik|kinderverwaarlozing|ondervoed|ontucht|shakenbaby*|babyschud*|misbruikt|verwaarloosd|verwaarlozing|verwaarloost|kinderporno|kindgeweld|grooming
+ @kleinkind ..6 bed ..2 komt|kwam|kroop|ligt
+ oom|opa|vader|stiefvader|papa|broer ..5 bij ..2 bed
+ papa|mama|pappa|mamma|pap|mam|vader|moeder|stiefvader|stiefmoeder|pa|ma ..2 mij|me|mn|m|ons|z|haar ..2 slaat|sloeg|knijpt|kneep|schopt|pijn|sloeg|opsluit|duwde
+ papa|mama|pappa|mamma|pap|mam|pa|ma ..3 slaat|sloeg|knijpt|schopt|mept|geslagen|bijt|tikte|tikt|opsluit
+ @kleinkind ..5 alleen ..2 thuis|huis|gelaten|achtergelaten
+ alleen ..2 thuis ..5 # jr|jaar
+ @kleinkind ..6 blauwe|striemen|striem|bloeduitstortingen|hematomen|plekken|schrammen|brandwond|brandwonden|breuk|gebroken|femur*
+ blauwe|striemen|striem|hematomen|bloeduitstorting|brandwond ..5 @kleinkind
+ luier|luiers ..4 dagen|zelfde|dezelfde|vies|vol
+ zonder|geen ..2 eten ..4 @kleinkind|naar school
+ broodtrommel ..2 leeg
+ @kleinkind ..5 vies|ondervoed|mager|stinkt|honger|ondergewicht|verwaarloosd
+ moet|moest|mocht|mag ..4 hoek|kast|schuur|kelder|kamer ..4 knieen|staan|opgesloten|uren|dagen|rijst
+ @kleinkind ..5 uit|van ..2 raam|trap|balkon ..2 gegooid|geduwd|hangen
+ tegen|naar|op|richting ..2 @kleinkind ..2 gegooid|geslagen|geschreeuwd
+ @kleinkind ..3 door elkaar|mekaar
+ onveilig ..4 @kleinkind
+ onder ..2 invloed|dronken|stoned ..5 @kleinkind|baby
+ kind|kinderen|<kind> ..3 bedreigd|uitgescholden|vernederd
- niet|nooit|niks|geen ..4 kind|kinderen|kids|<kind> ..3 geslagen|aangeraakt|gebeurd|mishandeld|geweld {vast}
- kind|kinderen|kids|<kind>|dochter|zoon ..4 niet|nooit|niets|niks|ongedeerd|geen ..3 geslagen|aangeraakt|mishandeld|gebeurd|mankeert|gedaan|letsel|geraakt|aan {vast}
- geen|niet ..2 kindermishandeling {vast}
- @kleinkind ongedeerd|ok|oke|veilig|gezond
! als kind
! hond|kat
! babyshower|huilbaby|babyfoon|kinderachtig
! volwassen zoon|dochter
! zoon|dochter # jr|jaar
! tik van|een ..1 molen
! telefoon|tas|deur|fiets|tablet|ipad ..2 @kleinkind
! trok|pakte|greep ..3 spullen|jas|tas|arm ..1 kind
! kind|kinderen|baby|dochter|zoon ..2 opgehaald|meegenomen|gepakt|meegegeven|vastgehouden|opgepakt|opgetild|mee
! pakte|gepakt|trok|hield|gegeven|gooide|vast ..2 kind|kinderen|baby

doel kindSlachtoffer
+ papa|mama|vader|moeder|pap|mam|pa|ma|ons pap ..6 riem|slipper|stok|lat|pollepel|bezem|sigaret|klem
+ @kleinkind ..6 duw|schop|stomp|vuist|mep|bult|striem|wond|lip
+ @kleinkind ..4 kelderbox|kelder|kast|schuur|douche ..4 moet|moest|opgesloten|gezet
+ @kleinkind ..6 schroeiplek|brandplek|brandplekje|plekjes|kneuzing|hematoom
+ schroeiplek|brandplekje|brandplek|plekjes ..5 sigaret|strijkijzer|papa|mama|ma|pa
+ hield ..3 mij|me|hem|haar ..1 onder
+ vies doet
+ doet|deed ..2 zeer ..4 bed|nachts|stil
+ pap|papa|opa|oom|stiefvader|vader|hij ..4 bij|op ..2 haar|hem|mij|me ..1 op|in ..1 bed
+ arm ..1 kind|zoon|dochter|<kind>
? kind|<kind>|jongetje|meisje ..8 bang ..3 vader|moeder|huis|papa|mama
? kind|baby|<kind> ..4 arm|armen ..4 tijdens|klap|duw
? mishandeling|kindermishandeling|misbruik ..3 vermoed*|mogelijk

doel kindSlachtoffer
+ @kleinkind ..6 vastgebonden|opgesl|opgesloten|schuur|kruipruimte|kelderbox|douche|koud
+ koude|koud ..1 douche|water|kraan ..6 kind|@kleinkind|papa|mama|mij|me
+ onder ..1 koude|koud douche|water
+ @kleinkind ..5 betast|aangerand|misbruikt|geschud|besneden|besnijdenis|gestoken|geknepen
+ besneden|besnijdenis|vgv ..5 dochter|meisje|@kleinkind|jarige
+ tikte|tikt ..3 kont|kop|vingers
+ nix|niks|niets|geen ..2 gegeten|eten ..4 dagen|dgn|kids|@kleinkind
+ @kleinkind ..5 nix|niks|niets|geen ..3 gegeten|eten|gegeve
+ alleen ..3 in|thuis ..4 flat|huis|woning ..4 ouders|moeder|kroeg|disco
+ @kleinkind ..3 alleen ..2 in|thuis
+ @kleinkind ..8 met|mit ..2 riem|slipper|stok|pollepel|pantoffel|bezem|lepel|lat|mattenklopper|hondenriem|snoer
+ breuk|letsel ..4 niet|past ..4 val|box|paste
+ kinderarts ..6 breuk|letsel|hematoom|blauwe|bijtafdruk
+ @kleinkind ..4 slaappillen|pillen|wiet|drugs|alcohol
+ @kleinkind ..5 balkon|raam ..3 hield|hangen|boven
+ meisje|dochter|stiefdochter|<kind>|kind ..8 onderbroek|douchen|naakt|spelletje|spelletjes|geheim|kamertje
+ spelletje|spelletjes ..2 met ..1 opa|oom|papa|vader
+ striemen|blauwe|afdruk|plekken|rondjes|plekkies ..5 billetjes|rugje|beentjes|armpje|knietjes|bil|billen
+ ging|sprong|kwam|staan ..2 tussen ..6 @kleinkind|geduwd|klap
+ uitwerpselen|pies|urine|poep ..6 kind|kinderen|jongste|kruipen|slaapt
+ @kleinkind ..5 dezelfde ..1 luier
+ papa|mama|stiefvader|stiefpapa|vader|moeder ..4 zet|gooit|smijt|sluit|duwt|bindt ..2 mij|me|ons
+ kind ..2 : ..3 striem*|blauwe|bijtafdruk|hematoom
? @kleinkind ..6 schrikt|duikt|ineen|kroop|bibbert|jammeren
? @kleinkind ..4 durft|wil|wou|durfde ..2 niet ..3 naar|mee ..2 huis|vader|moeder|opa|papa|mama
? @kleinkind ..4 aangeraakt|aangedaan
? @kleinkind ..4 alleen ..2 bij ..3 dronken|pa|vader|ve
? opgedroogd bloed
? slot ..3 deur ..2 gevraagd
? doe|doet ..3 kinderen ..1 wat
- niemand|niet|nooit ..2 slaat|geslagen|slaan ..2 me|mij|ons {vast}
- thuis ..3 alles goed
- kind|kinderen|<kind>|baby|peuter ..6 niets|niks|geen ..3 bijzonders|bijz|mankeert|zorgen|letsel|gemerkt|zien {vast}
- kinderen|kids|kind ..3 buiten schot|ongeschonden
! zelf kind
! kruisje
! pony|hond|kat
! eigen jeugd
! nieuws|krant|televisie|tv|serie
! tuin
! mishandeling : so

doel kindSlachtoffer
! zich ..4 opgesloten|opgeslote|opgesl
! zat|zaten|zit ..3 tafel|kinderstoel|stoel
! dochter|meisje|vrouw # jr|jaar|jarige ..1 en ..1 woont
! volwassen

# A question that its answer settles, and children who are long grown up.
doel kinderen
! of ..4 kinderen ..2 heeft|hebben|zijn|is ...1 nee|neen|geen
ontkend: Of hij kinderen heeft? Nee.
- kinderen ..4 volwassen|meerderjarig|twintigers|dertigers|veertigers|vijftigers|zestigers {vast}
ontkend: De kinderen zijn al dertigers.
