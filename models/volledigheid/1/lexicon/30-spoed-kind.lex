# Children hurt, touched, shut away or left without care, in the words of school, family and the children themselves.
@jonkie = kind kinderen dochtertje zoontje baby peuter kleuter <kind> meisje jongetje jochie joch kids kleintje kleine kleinste tweeling kindje kindjes zusje broertje kleinzoon kleindochter kleinkind pleegkind pleegzoon pleegdochter stiefzoon stiefdochter dreumes zuigeling knul minderjarige minderjarigen ventje menneke mannetje meiske jongske wicht wichtje knaapje neefje nichtje schatje puber tiener leerling meisjes jongens jongetjes koter koters hummel ukkie
@ouwe = papa pap pa pappa papi vader ma mama mam mamma moeder stiefvader stiefmoeder stiefpapa stiefpa stiefma oom opa oma pleegvader pleegmoeder bonusvader baba ome tata heit mem
@pak = klap klappen klapjes tik tikken schop schoppen duw duwen trap trappen stomp stoot stoten mep lel dreun oorvijg draai ramp vuist knal pak beet slaag billenkoek riem slipper pantoffel kets hengst
@kindmoet = kelder kelderbox kolenhok kruipruimte schuur kast trapkast bezemkast kelderkast meterkast berging garage hok washok kelderhok box schuurtje hondenhok zolder badkamer
doel kindSlachtoffer
+ @jonkie ..6 kreeg|krijgt|kregen|gekregen|gehad|gegeven|heeft|had ..3 @pak
ja: het zoontje sprong ertussen en kreeg een schop
+ @jonkie ..7 ertussen|tussenbeide|tussen ..6 @pak|geduwd|geraakt|geschopt|geslagen|gegooid
+ @jonkie # ..6 @pak|geslagen|geschopt|geduwd|geslage
+ @pak|sloeg|slaat|schopte|duwde|gooide ..3 @jonkie #
+ jongen|meisje|zoon|dochter # ..6 geslagen|klap|klappen|schop|duw|geschopt|geduwd|riem|striem*|gegooid|vuist
+ zoon|dochter|jongen|meisje # ..6 kreeg|gehad|gekregen ..3 @pak
+ @ouwe ..3 mij|me|mn|m|ons|hem|haar|em ..3 met|mit|m ..2 riem|slipper|pantoffel|bezem|stok|liniaal|pollepel|lepel|snoer|tak|hond|schoen|mattenklopper|gesp|krukje
+ met ..2 riem|slipper|pantoffel|hondenriem|mattenklopper|liniaal|pollepel ..2 gehad|gegeven|gekregen|opgevoed
+ riem|slipper|pantoffel ..2 gehad|gekregen
+ @ouwe ..3 slaat|sloeg|mept|schopt|schopte|knijpt|kneep|bijt|duwt|trapt|klapt|ramt ..3 mij|me|ons|hem|haar|kinderen|kind|<kind>
+ @ouwe ..2 mij|me|ons|mn|m ..3 slaat|sloeg|mept|schopt|schopte|knijpt|kneep|bijt|pijn|geslagen|opsluit|gegooid|gebeten|gedaan
+ slaat|sloeg|hits|schopt|knijpt ..2 me|mij ..3 als|met|ooit|altijd
+ he|she hits|hit|beats ..1 me|us
+ @ouwe ..4 gooit|gooide|gooi|zet|zette|hield|houdt|doet|stopt ..2 mij|me|ons|hem|haar|<kind>|sem ..4 onder|in|op|buiten|kelder
+ @ouwe ..3 hield|houdt|duwde ..2 mij|me|hem|haar|<kind> ..1 onder
+ @ouwe ..4 onder ..3 kraan|douche|water ..3 gehouden|gezet|houdt|zet|hield|zette|gedaan
+ @jonkie ..8 koude|ijskoude|hete|heet|koud ..1 douche|kraan|water|kraan
+ @ouwe ..6 koude|ijskoude|hete|heet|koud|de hete ..1 douche|kraan|water
+ moet|moest|moeten|mot ..6 kelder|kelderbox|kolenhok|kruipruimte|trapkast|hondenhok|bezemkast
+ @ouwe ..4 mij|me|ons|hem|haar|<kind> ..2 in ..2 @kindmoet
+ @jonkie ..5 @kindmoet ..3 opgesloten|gezet|slaapt|sliep|slapen|opgesl|matras
+ slaapplek kind ..4 schuur|hok|garage|kelder|berging|badkamer|vloer|gang
+ opgesloten|opsluit|opgesl|opgeslote|opsloot ..4 @jonkie
+ @jonkie ..4 opgesloten|opgesl|opgeslote|vastgebonden|vastgeketend|geketend
+ uren|uur|dagen ..5 hoek|knieen|rijst|staan|een been ..4 moet|moest|staan|knielen
+ knieen|rijst ..4 moet|moest|knielen|hoek
+ bij ..1 mij|me|haar|hem ..3 bed ..2 komt|kwam|kroop|kruipt|komen|zitten|gekomen
+ @ouwe ..5 bij ..2 mij|me|haar|hem|<kind>|kind|meisje ..3 bed
+ @ouwe ..3 in|op ..1 mijn|mn|m'n|haar bed
+ @ouwe ..5 douche|badkamer|bad|wc ..3 komt|controleren|kijken|komen|kijkt|samen
+ samen|met ..2 hem|haar|mij douchen
+ bloot|blote|naakt|naaktfoto* ..6 @jonkie
+ @ouwe ..2 vies|vieze|rare|viezigheid|geheim|geheimpje|geheimpjes ..2 doet|dingen|doen|spelletjes|spelletje|dinge|met
+ spelletje|spelletjes ..4 opa|oom|papa|oma|doet
+ opa|oom|papa|stiefvader ..5 spelletje|spelletjes|onderbroek|piemel|plasser|broek|geheim|geheimpje
+ onderbroek|broekje|onderbroekje|piemel|plassertje|vagina|billetjes ..6 hand|zit|aan|bloed|voelt|aangeraakt|omgedraaid|achterstevoren
+ aangeraakt|betast|bevoeld|misbruikt|aangerand|verkracht ..6 @jonkie|stiefvader|opa|oom
+ @jonkie ..6 betast|bevoeld|misbruikt|aangerand|verkracht|aangeraakt|gefilmd
+ stiefvader|opa|oom|vader|broer ..4 betast|betastte|misbruikt|misbruikte|aangerand|verkracht|misbruik|bevoeld
+ stil ..3 liggen|zijn ..8 zeer|pijn|opa|oom|papa
+ kindverhoor|studioverhoor|kindinterview
+ brandplek*|brandplekje*|schroeiplek*|sigarettenplek*|brandwond*|plekjes|rondjes ..8 sigaret|@jonkie|rugje|juf|school|onderarm|dijbeen
+ @jonkie ..8 brandplek*|brandplekje*|schroeiplek*|sigarettenplek*|brandwond*|sigaret
+ sigaret ..4 van ..1 @ouwe
+ @ouwe ..2 sigaret
+ @jonkie ..9 striem*|bijtafdruk|handafdruk|vingertoppen|vingerafdrukken|tandafdruk|blauw|blauwe|bloedlip|bloeduitstorting*|hematoom|hematomen|ouderdom
+ striem*|handafdruk|vingerafdrukken|hematomen|afdruk ..8 @jonkie|billen|billetjes|bil
+ rug|rugje|billen|billetjes|kuiten|kuit ..4 strepen|striemen|streep|handafdruk
+ billen|billetjes|kont|luier ..6 blauw|blauwe|bont|rood|striemen|afdruk|uitslag|bloed
+ @jonkie ..5 arm|been|sleutelbeen ..3 gebroken|kom|breuk|gips
+ past ..2 niet ..4 val|verhaal|uitleg|verklaring {vast}
+ niet ..2 bij ..3 val|verhaal|verklaring ..2 past|paste|passen {vast}
+ geschud|geschudt|schudde|schudt|elkaar ..5 baby|kind|zuigeling|kleine|peuter
+ baby|zuigeling|kind|peuter ..6 geschud|geschudt|schudde|toegeworpen|gegooid|balkon
+ shaken ..1 baby
+ door elkaar|mekaar geschud
+ @jonkie ..4 gebeten|geknepen|geschud|geknuppeld|gewurgd|verbrand|mishandeld|opgetild|gesleurd|gesleept|bedreigd|geslagen|geslage|geschopt|getrapt|geduwd|gegooid|gestompt|gemept
+ trekt|trok|sleurde|sleurt ..3 @jonkie ..4 haren|oor|oren|arm
+ @jonkie ..4 alleen ..3 thuis|huis|gelaten|achtergelaten|achtergelaten|kroeg|flat|woning|auto
+ @jonkie ..4 in ..1 auto ..3 gelaten|achtergelaten
+ met ..1 zijn|z'n|zn|hun tweetjes|tweeen|drietjes alleen
+ # ..1 en # ..3 alleen
+ niks|niets|geen|nix|weinig ..4 eten|gegeten|ontbijt|brood ..4 @jonkie|school|dagen|kinderen|gehad|gekregen|gegeven
+ @jonkie ..6 niks|niets|geen|nix|niet ..3 gegeten|eten|gegeven {vast}
+ mag|mocht|krijgt|kreeg|krijgen ..3 geen|niet ..3 eten|drinken|avondeten {vast}
+ hondenbak|prullenbak ..4 at|eet|eten
+ eet|at ..4 hondenbak|prullenbak
+ luier|luiers|pamper|pampers ..2 vast|straf|knieen
+ @jonkie ..10 luier|luiers|pamper ..3 dagen|vol|vies|zelfde|vast
+ @jonkie ..10 zelfde|dezelfde ..1 luier|kleding|kleren
+ zelfde|dezelfde|natte|vieze luier ..8 @jonkie|boterham*|opvang|kdv|creche
+ luieruitslag|ondervoed|ondergewicht|gewicht|uithonger* ..4 baby|kind|@jonkie|weken|bloed*
+ kleding|kleren ...2 luier
+ vies|vieze|vuile|smerig|sjofel ..4 gekleed|kleren|kleding
+ kruip*|kruipen ..6 uitwerpselen|hondenpoep|poep|vuil
+ uitwerpselen|vervuild|vervuilde|vervuiling|schimmel ..8 @jonkie|kinderen|kinderkamer|matras
+ @jonkie ..8 uitwerpselen|vervuild|vervuilde|schimmel
+ verwaarl|verwaarlozing|verwaarloosd|verwaarloost ..6 @jonkie
+ @jonkie ..6 verwaarloosd|verwaarloost|verwaarlozing
+ kindermish|kindermishandeling|huiselijk kindergeweld|kindgeweld|kindermisbruik|kinderverwaarlozing
+ besneden|besnijdenis|besnijden|vgv|meisjesbesnijdenis ..8 dochter|dochtertje|meisje|@jonkie|zusje
+ dochter|dochtertje|meisje|zusje ..6 besneden|besnijdenis|besnijden|vgv
+ vgv
+ pil|slaappil|slaappillen|slaaptablet ..6 @jonkie|slapen
+ @jonkie ..5 pil|slaappil|slaappillen
+ @jonkie ..4 handjes|hand ..4 koud|heet|kraan
+ buiten|deur|stoep ..4 gezet|staan|zet ..6 kinderen|kind|@jonkie|regen|handdoek|vrieskou|pyjama
+ @jonkie ..4 buiten|stoep|deur uit ..2 gezet|staan
+ hield|houdt|hangt|gehouden ..3 @jonkie ..3 boven|over|uit ..2 balkon|reling|raam
+ @jonkie ..3 van ..1 de trap|balkon ..1 gegooid|geduwd|gesmeten
+ in|op ..2 arm|armen|schoot ..5 klap|klappen|sloeg|duw|geslagen|geduwd ..4 @jonkie|kind|baby
+ met ..2 kind|baby|kleine|kleintje|peuter ..2 op|in ..2 arm|armen|schoot ..6 geslagen|klap|geduwd|duw|val|sloeg|schopte
+ naar|nr|tegen|op|richting ..2 @jonkie ..5 gegooid|gooit|geslagen|sloeg|schopte|smeet|gesmeten
+ gooit|gooide|smeet|smijt ..4 naar|nr|tegen|op ..2 @jonkie|dochter|zoon
+ stop|in ..1 kruipruimte
+ geweld ..4 tegen|jegens|naar ..2 @jonkie|kind|kinderen|zoon|dochter
+ slachtoffer ..3 minderjarig|minderjarige
+ so # jr ..1 kind
+ @jonkie ..4 bang ..2 voor ..2 vader|papa|pap|stiefvader|moeder|mama|opa|oom
+ @jonkie|<kind>|m|leerling ..4 durft|durfde|wil|wilde|wou|wollen ..3 niet|nie ..3 naar|mee ..2 huis|vader|papa|pap|stiefvader|moeder|mama|opa|oom|huus {vast}
+ wil|wilde|durft|durfde ..1 niet ..2 naar huis ..4 pap|papa|mama|pa {vast}
+ letsel ..2 kind|<kind>|baby|zoon|dochter|jongetje : ~@negvoor
+ tegen : ..3 kinderen|kind
+ afgebroken|losse|uitgeslagen ..1 hoektand|melktand|melktandjes|melktanden
+ kind|kinderen|<kind> ..5 moet|moeten|zorgen ..3 voor ..2 broertje|broertjes|zusje|baby|zusjes
+ past ..1 op ..2 broertjes|broertje|zusje
+ regelt ..4 alles voor ..2 zusje|broertje
+ drinkt|dronken|beschonken|geblowde|stoned|snuiven ..6 alleen ..2 met|bij ..3 @jonkie
? vermoedt|vermoeden|vermoed|denkt|bang ..6 @jonkie ..5 klap|klappen|geslagen|aangeraakt|misbruikt|mishandeld|gebeurd|gebeurt
? @jonkie ..4 schrikt|krimpt|duikt ..4 hand|arm|ineen
? duikt|kroop|kruipt|verstopt ..3 onder ..2 tafel|bed ..6 vader|stiefvader|papa|hij
? onder ..2 tafel ..6 stiefvader|vader|papa
? @jonkie ..3 viel ..1 mee
? @jonkie ..3 kind viel
? je|jouw|zijn|haar jongen|kind|kinderen|kleine|baby erbij {vast}
? zie ..3 nooit ..1 meer {zwak}
? vastgehouden|vasthouden|vastgehouden ..3 garage|schuur|kelder|kamer
? douche ..3 controleren|controleert
? spetters ..6 arm|hand|gezicht
? rode afdruk ..4 rug|wang|arm|bil
? iets|wat ..2 gebeurd|gebeurt ..4 kind|meisje|jongetje|opa|oom|oppast
? lange mouwen
? kind|baby|<kind> ..4 jammeren|janken|gillen|huilt|gilde ..4 nachts|nacht|riem|weken|klap
? klap|bons|dreun ..4 gil|gilde|huilen ..3 van ..2 kind|@jonkie
? kind|<kind>|meisje|jongetje ..4 buikpijn|plast|bedplassen
? ma|moeder|papa|vader ..2 knijpt ..2 me
- @jonkie ..4 nooit|niet|geen|niks ..3 klap|klappen|slaag ..2 gehad|gekregen {vast zeker}
- niks|niets|geen ..2 gehad ..3 geen ..2 blauw {vast zeker}
- @jonkie ..8 geen blauw {vast zeker}
- kinderen|kind slachtoffer : ..1 nee|0|geen|neen {vast zeker}
- nooit|niet|geen|niks ..3 klap|klappen|slaag ..2 gehad|gekregen {vast zeker}
nee: gesproken met kind apart: nooit klap gehad
- kinderen|kind|kids|<kind>|zoon|dochter ..4 niet|nooit|niets|niks|geen ..3 geslagen|aangeraakt|aangedaan|geraakt|geschopt|mishandeld {vast zeker}
- @jonkie|meisje|kleine ..8 geen ..2 plekken|letsel|striemen {vast zeker}
- geen ..2 aanwijzing*|sprake ..4 mishandeling|kindermishandeling|verwaarlozing|misbruik {vast zeker}
- mishandeling|verwaarlozing|kindermishandeling ..6 niets|niet|geen ..3 gebleken|sprake|aangetroffen {vast zeker}
- hond|poes|pony|kat ..2 is|was verwaarloosd|mishandeld {vast}
! tuin|huis|woning|hond|poes|poesje|pony|kat|erf|gebouw ..3 verwaarloosd|verwaarloost|verwaarlozing|mishandeld
! verwaarloosd|verwaarloost|verwaarlozing ..5 tuin|huis|oogt|oogde|hond|poes|erf
! oogt|oogde ..1 verwaarloosd
! huis verwaarloosd
! verwaarloosd oogt
! zich ..4 opgesloten|opgeslote|opgesl
! zich met ..2 opgesloten|opgeslote
! opgesloten ..6 met ..1 een jongen|jongeman|meisje
! mem|moeder ..4 dochter ..1 heeft
! als kind|jongen|meisje|jongetje ..4 geslagen|mishandeld|geschopt|misbruikt
! in ..2 jeugd|kindertijd
! zelf|was kind ..4 geslagen|sloeg|toen
! nieuws|tv|film|boek|uitzending|krant|serie|titel ..8 mishandel*|kindermishandeling|misbruik|verwaarloos*
! mishandel*|kindermishandeling|misbruik ..6 nieuws|tv|film|boek|uitzending|krant|serie|titel
! pop|knuffel|teddy|beer ..8 gegooid|mishandeld|mishandelt|geslagen|keel
! mishandelt|mishandeld ..2 pop|hond|pony|kat
! mishandeling so
! tik ..2 uit
! sloeg|slaat een kruisje
! tik op de vingers
! turnen|voetbal|hockey|fiets|speeltuin|schommel|klimrek|turnles ..6 blauwe|blauw|striem|plekken|schaafwond|knieen
! blauwe|blauw|plekken ..5 turnen|voetbal|hockey|fiets|speeltuin|klimrek|turnles
! zoon|dochter ..3 volwassen|meerderjarig
! volwassen|meerderjarige|uitwonende zoon|dochter|kinderen|kind
! kind|<kind>|kinderen ..2 van ..2 rekening
! kind ..2 zag|hoorde|zagen|hoorden|getuige ..6 klap|klappen|duw|schop|geslagen
! zag|zagen|hoorde|hoorden|gezien|gehoord ..6 klap|klappen|duw|slaan|sloeg|geslagen
! melding|dacht|meester|meldt ..8 bleek ..6 onjuist|boor|tv
! zelf ..1 met riem
! vroeger|1979|1990 ..4 verdachte|zelf
! bed ..2 gelegd|gebracht|brengen|opgemaakt|verschoond
! hond|kat ..5 bed
! bij|in ..1 haar|mijn|hun|het|ouders bed ..1 lag|sliep|slaapt|slapen
! die|in bij haar in bed lag
! zeden|zedenzaak ..4 tr|collega|colleg*|overleg|dienst
! onder de douche ..3 stond|vandaan|was|stapte
! in|naar de schuur|kelder|garage|kast|zolder|badkamer ..3 gelopen|gegaan|gestuurd|halen|ging|gevlucht|verstopt|gezocht|zat
! huilbaby
! kleine|klein|kleinste hematoom|hematomen|wondje|wondjes|schram|schrammen|kras|krassen|snee|bult|blauwe|plek|plekken|schaafwond*
# What a child cries, and marks on what is small of body.
doel kindSlachtoffer
+ niet ..1 slaan ..1 papa|pappa|pap|mama|mamma|mam {vast}
+ papa|pappa|mama|mamma ..2 niet ..1 slaan {vast}
ja: een kind gilde niet slaan mama
+ blauwe|striem|striemen|bloeduitstorting|brandwond|afdruk ..1 plek|plekken|plekje? ..3 bovenbeentje|beentje|beentjes|armpje|armpjes|ruggetje|wangetje|billetjes|hoofdje
ja: op het armpje, een blauwe plek op het bovenbeentje, zag de oppas
# Held over a height or taken along in a jump; an old person who is neglected, a mark on a grown-up's arm.
doel kindSlachtoffer
! vindt|vond|noemt|noemde ..2 verwaarlozing
! thuiszorg|verzorgende|mantelzorger|verpleegkundige|wijkverpleging ..3 verwaarlozing
! verwaarlozing ...3 mevrouw|mw|meneer|dhr
! brandplek|brandplekken|brandwond|schroeiplek ..4 moeder|vader|man|vrouw|so|<so>
nee: De verzorgende vreest verwaarlozing van mevrouw
nee: Brandplek op de hand van moeder
+ met ..2 kind|kleine|baby|kinderen|kids|zoontje|dochtertje|meisje|jongetje ..2 uit|van|voor|in ..2 raam|balkon|dak|brug|flat|galerij|trein|kanaal|viaduct ..2 springt|spring|springen|sprong|gaat|ga {vast}
+ kind|kleine|baby|kinderen|zoontje|dochtertje|jongetje|meisje ..6 boven|over|buiten ..2 balkon|balkonrand|reling|balustrade|raam|brug|kozijn ..1 gehouden|hield|houdt|gehangen|hing|hangt|bungelde|houden {vast}
ja: VE zei dat hij met de kleine van het dak springt
