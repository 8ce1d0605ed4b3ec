# More injuries that need care, who saw them, and blood and bandages that mean nothing.
@zkh = *ziekenhuis flevoziekenhuis gasthuis wkz emc mcl mmc jbz umcu lvh wza azm
@zkh = vu slingeland scheper elisabeth etz skz sophia flevo haaglanden westeinde bronovo antonius diakonessenhuis jeroenbosch jbz bernhoven maxima dijkzigt adrz admiraal zmc tjongerschans ommelander treant refaja bethesda wza mst zgt skb cwz canisius pantein rkz noordwest spaarne gasthuis meander tergooi alrijne reinier ijsselland beatrix rivas asz bravis lievensberg zuyderland orbis viecuri sjg traumacentrum brandwondencentrum oogpoli ogenpoli polikliniek kinderafdeling
@arts = arts huisarts dokter ha hap seh huisartsenpost dokterspost spoedpost tandarts kaakchirurg chirurg kinderarts schoolarts spoedarts forensisch letselarts verpleegkundige wijkverpleegkundige wijkverpl verloskundige gynaecoloog oogarts trauma-arts haarts doktersdienst ziekenhuis zkh ambu ambulance rav
@bot = neus kaak arm pols rib ribben vinger hand been enkel sleutelbeen heup jukbeen tand tanden trommelvlies voet pink duim milt oogkas bekken oorlel schouder elleboog oor teen schedel meniscus tongbeen jukboog schedelbasis scheenbeen bovenarm onderarm onderbeen bovenbeen hoektand snijtand voortand voortanden kies kiezen gebit
doel ernstigLetsel
+ hersenschudding|miltruptuur|klaplong|nierkneuzing|hoofdtrauma|commotio|hersenkneuzing|hersenletsel|schedelletsel
ja: SO heeft volgens de HAP een hersenschudding
+ wekadvies|wekadviezen
+ gips|gipsen|gipskamer|brace|spalk|gespalkt|mitella|halskraag|nekkraag|drain
+ operatie|geopereerd|opereren|operatief|operatiekamer|narcose
+ rontgenfoto*|rontgen|rtg|mri|ctscan|kaakchirurg|echo ..2 gemaakt
+ ct|cta|mri|rtg|scan ..2 nodig|gemaakt|hals|loopt|volgt|hoofd
+ nuchter ..2 gehouden|blijven ..3 ok|operatie
+ hechting|hechtinkje|hechting|draadjes|krammen|lijmen|gelijmd|vastgeniet
+ behoefde|moest|moesten|moet ..6 hechten|gehecht|lijmen|gelijmd|geplakt|genaaid
+ scheur|scheurtje|barst|barstje|breuk|deuk ..2 in ..2 @bot
+ afgebroken|uitgeslagen|losgeslagen|gebroken|geslagen|gesneuvelde ..1 *tand|*tanden|tand|tanden|kies
+ stuk|halve ..2 tand|tanden|oor|lip|vinger|duim|tong
+ miste|mist|mistte|kwijt ..3 tand|tanden
+ tand|tanden|voortand ..3 eruit|uit|uitgeslagen|los|kwijt|afgebroken|geraakt|door
+ gescheurde ..3 enkel|pols|spalk|banden
+ verstuikt|verstuikte|verzwikt ..3 spalk|banden|gips|brace
+ verstuikt|verstuikte|verzwikt ..3 enkel|pols {zwak}
+ enkelbanden|kruisband|meniscus|achillespees
+ enkel|pols|vinger|arm|been ..2 verstuikt|ingescheurd|gezwollen|ontwricht
+ kneuzing|kneuzingen|gekneusd|gekneusde ..4 paracetamol|tape|brace|zwachtel|ribben|rib|nier|arts|ha|hap
+ @arts ...5 kneuzing|kneuzingen|gekneusd|gekneusde|breuk|hematoom|hematomen|scheur|uitdroging|ondervoed*|letselverklaring|zalf|gaas|tape|gehecht|hechting*|gelijmd
+ @arts ..6 behandeld|behandelt|verzorgd|verzorgt|hechtte|plakt|plakte|lijmt|lijmde|verbonden|verbond|koelt|verbindt|rechtgezet|gezet|gespoeld
+ @arts ..4 doorgestuurd|doorverwezen|verwezen|verwijst|stuurt
+ doorgestuurd|doorverwezen|ingestuurd ..3 @zkh|seh|zuyderland
+ foto|foto's|fotos ..3 ziekenhuis|zkh|seh|hap ..2 breuk|gebroken|arm|pols
+ hap|seh|huisartsenpost|zkh|ziekenhuis ...3 foto|fotos|brace|gips|breuk|hechting*|scan|zalf
+ ter|voor|onder ..1 observatie
+ nacht|nachtje ..2 houden|blijven|blijft ..4 ziekenhuis|zkh|dokter|observatie|controle
+ ziekenhuis|zkh|dokter ..5 nacht|nachtje|vannacht ..2 houden|blijven
+ ter|voor controle ..2 naar|in|zkh|ziekenhuis|mee
+ mee|meegenomen|vervoerd|overgebracht|gebracht ..4 @zkh
+ rav|ambu|ambulance ..4 a1|spoed|mee|vervoer|vervoert|brengt|afgevoerd|trauma
+ a1 rit|vervoer|spoed
+ so|<so>|slachtoffer|kind|mevrouw|vrouw mee ..2 @zkh|ambu|ambulance|rav|ziekenwagen
+ ziekenwagen|ziekenauto|traumaheli*|brancard
+ opgenomen|opname|opnemen|opnamen ..3 @zkh|ic|chirurgie|bed
+ onderkoeld|onderkoeling|onderkoelt
+ uitgedroogd|uitdroging|ondervoed|ondervoeding
+ decubitus|doorligwond*|doorligplek*|doorgelegen|zitplek
+ niet ..1 aanspreekbaar|bij kennis|reageren|reageerde {vast}
+ gcs|emv
+ bewusteloos|buiten westen|bewustzijn|knockout|ko|knock-out ..4 geslagen|lag|gelegen|geraakt|gegaan|aangetroffen
+ kwam|kwamen|komt|werd ..1 bij|wakker ..3 op|in ..2 grond|vloer|mat|badmat|kleed|bank|tegels
+ toen ..2 bij|wakker ..2 kwam|werd
+ was|ben|raakte ..1 ik|zij|ze ..1 even|helemaal ..1 weg
+ even|paar ..3 weg|van de wereld geweest|geraakt
+ paar ..2 tellen|seconden|minuten|minuut ..3 weg|buiten
+ van|vd ..1 z'n|zijn|haar|d'r stokje|sokken ..1 ging|gegaan|ging|op
+ werd|alles|t|het ..1 zwart ..6 bij|wakker|kwam
+ weet|wist|herinner*|herinneren ..6 niets|niks ..3 meer|herinneren ..3 tot|vanaf|van
+ niets|niks ..2 herinneren
+ niets|niks|niet ..2 meer ..1 herinneren
+ in ..2 broek geplast|plaste
+ brandwondje*|schroeiwond*|blaren|tweedegraads|2egraads|derdegraads
? brandplek*|brandplekje*|schroeiplek*|verbrand|verbranding* ..4 arm|onderarm|been|hand|rug|huid|gezicht|buik|vorm|sigaret
+ verbrand|verbrande|brandplek|brandplekken ..3 arm|been|hand|gezicht|rug|buik|borst|huid|onderarm
+ 2e|tweede|3e|derde|twee|drie|2|3 ..1 graads|gr|grds
+ ronde|cirkelvormige|rond|cirkelvormig|kleine ..2 plekjes|plekken|plekje|brandplekje|rondjes|wondjes ..8 sigaret|sigaren|peuk
+ vel ..1 los|eraf|af
+ huid ..1 stuk|kapot|los
+ hand|handje|arm|been ..6 vel los|blaren|verbrand
+ kokend|heet|hete|kokende ..2 water|olie|vet|thee|frituurvet ..8 arm|been|hand|gezicht|buik|rug|borst|lijf|huid|hand
+ olie|water|vet|thee|soep ..5 over ..3 arm|been|hand|gezicht|buik|rug|borst|lijf
+ strijkijzer|strijkbout ..4 op|tegen|in ..3 arm|been|hand|gezicht|rug|bovenarm|onderarm
+ gat ..3 in ..2 hoofd|kop|been|arm|hand|lip|bovenlip|wang|schedel
+ hoofdwond|hoofdletsel|hoofdwondje|scheurwond*|jaap|bijtwond*|schotwond*|steekletsel|steekwond*|messteek|messteken|mes steek
+ snee|snede|wond ..2 # cm|centimeter
+ snee|snede|wond|kerf|jaap|gat|gapende ..4 hechten|gehecht|gelijmd|diep|diepe|open
+ arm|been|hand|pols|hoofd|lip|wenkbrauw ..1 open
+ groot|grote|flink|diep|flinke ..1 gat|snee|wond|jaap|bult
+ bloed ..2 stopt|stopte ..1 niet {vast}
+ bloed|bloedverlies|bloeding ..3 straal|gutste|stroomde|plas|plassen|handdoek|theedoek|theedoeken|doorweekt|overal|veel|hevig
+ veel|hevig|overal|flink|plas ..2 bloed|bloedverlies|bloedsporen
+ spuwde|spuugde|spuugt|hoestte|plaste|poept ..2 bloed|roze
+ onder ..2 bloed ..1 zat|zit|zaten
+ gebraakt|braakte|braken|misselijk|duizelig ..6 hoofd|klap|val|arts|geslagen
+ ziet|zag|zien|ziet ..2 dubbel|scheel|wazig|niets|alles|niks ..2 oog|twee|meer
+ oog|jukbeen|gezicht|kaak|oogkas ..3 ingedeukt|scheef|verbrijzeld|ingeslagen
+ gezicht ..8 geen ..1 vorm {vast}
+ hoort|hoorde ..3 niets|niks|slecht ..3 oor|rechts|links
+ vocht|bloed ..3 uit ..2 oor|oren
+ kan|kon|kunnen ..2 niet ..3 lopen|staan|bewegen|optillen|liggen|grijpen ..4 van|enkel|been|arm|pijn {vast}
+ kan|kon ..3 niet ..2 meer ..2 staan|lopen|op {vast}
+ arm|pols|hand|been ..3 hing|stond|hangt|staat ..4 scheef|schuin|hoek|erbij|raar|slap|theedoek
+ arm|pols|been|hand stond|hing schuin|scheef|erbij
+ dubbele ..1 onderarmbreuk|breuk
+ gebroken|breuk|gebroke ..1 bevestigd|arm|bovenarm|pols|neus|rib|ribben|kaak
+ *armbreuk|*beenbreuk|*breuk ..3 gips|operatie|bevestigd|zkh
+ inwendig|inwendige|interne|vaginaal|vaginale|anaal ..1 letsel|bloeding|bloedingen|verwonding|scheuring
+ letsel vaginaal|inwendig|intern
+ letselverklaring|letselrapportage
+ tongbeen ..3 gebroken|breuk
+ water in|uit ..1 longen
+ gaatje|scheur ..2 in ..2 long|longen
+ milt|lever|nier ..4 eruit|gescheurd|verwijderd|bloeding
+ femur*|femurfract*
+ geschud|geschudt ..2 baby
+ stuk|topje ..2 van ..2 vinger|duim|oor|tong|neus
+ bijten|gebeten|beet ..8 tetanus|arts|gehecht|hechting|antibiotica
+ tetanus|tetanusprik
+ weeen|vruchtwater|placenta|miskraam|bloedverlies|bevalling opgewekt
+ buik ..2 nagekeken|gecontroleerd ..4 ziekenhuis|zkh|mee|*ziekenhuis
+ ctg
? zwachtel|drukverband|gaasverband|verbandje|verband|ijspack|coldpack ..3 arm|been|hand|pols|enkel|hoofd|op|om
? zwachtel|gaasverband|drukverband
? arm|hand|pols|been|enkel ..3 in|met ..2 verband|zwachtel|doek|droogdoek|sjtrik|strik|sling|sjaal
? oog ..2 dichtgeslagen|dichtgezwollen|potdicht
? oog ..1 dicht ..1 $
? hap|huisartsenpost|ha|huisarts|arts ..1 kijkt|bekijkt|beoordeelt
? hap|huisartsenpost|schoolarts|letselarts|kinderarts|forensisch ..2 gezien|bekeken|onderzoekt
? gezien ..2 door ..1 schoolarts|huisarts|arts|ha|kinderarts
? stuk|wond|letsel|rood|blauw|dik|gezwollen|striemen|li|re ...4 huisarts|ha|arts|hap|dokter ..1 komt|kijkt|bekijkt
? oud ..2 nieuw ..1 letsel
? hematomen ..6 arts|huisarts|ouderdom|oude|verschillende
? oude hematomen
? blauwe ..3 verschillende ..1 kleuren
? ambu|ambulance|rav ..1 onderweg|opgeroepen|aangevraagd|besteld|stond
? opgenomen ..4 nnb|nog
? gewond|gewonde ..3 hand|hoofd|voet|arm|been|gezicht|ambu|ambulance|ziekenhuis
? bult ..2 achterhoofd|hoofd ..6 hap|huisartsenpost|wekadvies|arts
? buil ..3 arts|dokter
? bij|naar|langs ..2 tandarts
? mogelijk|misschien|mog|wellicht|denkt|lijkt ..3 gebroken|gebr|gekneusd|hersenschudding|breuk|kirik|kapot
? gebroken ..1 vraagteken|mogelijk
? kiruk|kirik|broken|zlamana|fractured
? hoofd ..3 in|met ..2 verband
? van|vd ..2 trap ..1 geduwd|gegooid|gevallen|gesjtoeete
? door ..3 ruit|raam|deur|glas ..1 gevallen|geduwd|gegooid|viel
? handdoek ..4 bloed
? bloed ..4 rand|sok|broek|laken|muur|deken
? huisarts|ha|arts ..3 verzorgd|opnemen
? laten opnemen
? geluid ..5 keel
? rug ..4 doet ..1 het ..1 niet
? onder ..2 jas|mouw|trui ..6 wond|plekken|blauwe
# Blood, bones, consciousness and care: the same seen from more sides.
@botten = @bot oogkas heup ellepijp spaakbeen wervel nekwervel ruggenwervel kuitbeen pols handwortel middelvinger ringvinger neusje armpje beentje ribbetje kaakje knie enkel hiel bovenarm pols bekken
+ vol|onder|plas|plassen|spoor|sporen|straaltje|drijfnat|doorweekt|gutsend|nat ..3 bloed
+ bloed ..3 van|uit|over|langs ..3 hoofd|gezicht|oor|oren|mond|vloer|galerij|trap|gang|mouw|kin|benen|been|slaap|wenkbrauw
+ liep|lag|stroomde|gutste|kwam|droop|druppelde ..6 uit ..2 hoofd|mond|oor|slaap|been
+ pist|plast|plaste|poept|poepte|spuugt|spuugde|spuwt|braakt|braakte|hoest|hoestte|geplast|gepist|gespuugd|gehoest ..2 bloed
+ bloed ..1 geplast|gepist|gespuugd|gebraakt|gehoest|opgegeven|verloren|verliest|verloor
+ slagader|slagaderlijk|slagaderlijke|tourniquet|knelverband|drukverband|bloedtransfusie
+ bloeding ..3 onderarm|hoofd|arm|been|hals|milt|lever|hersen*
+ hersenbloeding|maagbloeding|inwendig|subduraal
+ theedoek|handdoek|doek|keukenpapier|washand|shirt ..6 bloed|doorweekt|drijfnat
+ lag|ligt|hing|viel|zakte|zeeg ..4 slap|bewusteloos|levenloos|roerloos ..1 op|in|aan|neer|ineen|weg|bij
+ lag|ligt ..1 slap
+ reageerde|reageert|reageren ..3 niet|nergens|nauwelijks ..3 aanspreken|prikkels|pijnprikkel*|aangesproken
+ # ..1 min|minuten|minuut|sec|seconden|tellen weg|bewusteloos|buiten|out
+ wakker|bij ..2 gekregen|gemaakt ..3 ambu|ambulance|vb|collega
+ mama|moeder|zij|ze ..3 sliep|slapen|slaap|lag ..4 op ..2 vloer|grond|gang|tegels|badkamer
+ uit|van ..1 m'n|mijn|haar|d'r|zijn stokje
+ wist|weet ..2 naam|waar ..4 niet ..1 meer {vast}
+ out ..1 gegaan|gaan|ging|was
+ even|eventjes ..2 weg ..1 geweest|geraakt
+ zw|zwaar ..1 gewond|vr|gew
+ zwaargewond|levensbedreigend|gereanimeerd|reanimeren|intubatie|intensive
+ gebr|gebroken|ingescheurd|gekneusd|verbrijzeld|gespleten|gescheurd ..2 @botten
+ kaak|neus|pols|rib|ribben|jukbeen ..1 stuk|kapot
+ @botten ..3 gebr|gebroken|gekraakt|knakte|verbrijzeld|gespleten
nee: SO zegt dat haar pols niet gebroken is
+ @botten ..1 is|was door
+ knakte|kraakte|knapte|krak|knak ..4 @botten
+ @botten ..5 knakte|kraakte|knapte|krak|knak
+ *fract|*fractuur|*fracturen|heupfract|breuken
+ two|three|broken|2 ..1 ribs|rib|nose|arm|wrist
+ 2|3|twee|drie|vier ..1 ribben ..4 dokter|arts|foto|hap|seh|gebroken|gekneusd
+ neus|pols|arm|vinger|enkel|kaak ..1 staat|stond|zit|zat ..1 scheef|krom|schots
+ scheve|scheef ..1 neus|neusje|pols|kaak
+ pink|vinger|vingertop|teen|oorlel|stukje ..2 eraf|afgebeten|afgehakt|afgesneden|afgerukt
+ arm|been|pols|hand|vinger|linkeronderarm|*arm ..4 in ..1 een ..1 hoek|knik
+ lip|wenkbrauw|oor|oorlel|ooglid|hoofdhuid ..2 gescheurd|ingescheurd|gespleten|kapot ..4 hecht*|gehecht|arts|ha|hap|seh|lijm*
+ gescheurde|gespleten|ingescheurde ..1 lip|wenkbrauw|oorlel|ooglid
+ ring ..4 gezaagd|geknipt
+ kaak ..4 draad|gezet|rietje
+ rechtgezet ..3 door|huisarts|arts|seh
+ gaapt|gapende|gaapte|gapend ..2 wond|snee|beetje|wel|hoofd
+ wond|snee|jaap|snijwond ..2 gaapt|gaapte|gapend|diep|diepe|openstaat
+ blaar|blaren|brandblaar|brandblaren|brandwondje|verbrand|schroeiwond|schroeiplek*
+ blaar ..6 arm|hand|pols|pingpong*|cm
+ brandplek|brandplekken|brandplekjes|brandwondjes ..6 sigaret|peuk|rug|arm|hand|rookt
+ dubbel|scheel|wazig|mist ..2 zicht|zien|ziet|kijkt
+ ademt|ademhalen|ademen|ademhaling|adem ..3 pijn|kort|oppervlakkig|steekt
+ rib|ribben ..2 steekt|steken|prikt
+ ademt kort
+ buik ..2 hard ..2 plank
+ spoed ok
+ mmt|lifeliner|traumaheli|traumahelikopter
+ heli|helikopter ..3 opgeroepen|geland|mee|tp
+ natgeplast|incontinent|ondergeplast|broek geplast
+ nier|nieren|milt|lever|long|longen ..4 gekneusd|gescheurd|geraakt|kneuzing|bloeding|kapot|scheur
+ moet|moest|moeten|wordt|werd|is ..3 gehecht|geopereerd|gelijmd|genaaid|gegipst|gekramd
+ opgenomen ..3 @zkh|kinderafdeling|observatie|traumatologie
+ houdt|houden|hield ..2 d'r|haar|hem|so|<so>|kind ..1 een|n|1 ..1 nacht
+ @zkh ..3 houdt|houden|hecht|hechtte|koelt|verbindt|verbonden|opereert|behandelt|bevestigt|bevestigd
+ verbonden|gekoeld ..3 @zkh|@arts
+ kraakbeen|spierscheuring|peesletsel|zenuwletsel|pees ..2 door
+ glas ..3 uit ..2 voet|hand|hoofd ..2 gehaald|verwijderd
+ blijvend|blijvende ..1 letsel|schade|littekens
? ha|huisarts|hap|arts|dokter|ggd-arts ..4 nazien|nakijken|beoordelen|vastgelegd|vastleggen
nee: huisarts is gebeld over haar medicatie
? morgen|straks|nog|moet|gaat ..4 @arts|foto ..2 maken|laten|naar|langs|kijken|bellen
? mg|mog|verm|vermoedelijk|mogelijk|misschien|wellicht|kans|denkt|lijkt ..3 gebr|gebroken|rib|ribben|breuk|fractuur|hersenschudding|scheurtje|gekneusd
? of ..2 gebroken|breuk|gekneusd
? scheurtje ..2 kan|mogelijk|misschien
? rib|ribben|nek|buik|rug ..1 pijn
? pijn ..3 rib|ribben|borst|nek|buik
? sigaret ..3 plek*|rondjes|arm|rug
? ronde|rond ..1 plekjes|plekken|littekens|wondjes
? prikplek*|ingespoten
? vingerafdrukken ..3 hals|nek|keel
? schrijft ..1 links
? kan|kon ..3 arm|been|hand|pols|vingers|voet|nek ..3 niet|nauwelijks ..1 optillen|bewegen|draaien|gebruiken|strekken
? niet ..2 op ..2 voet|been ..1 staan
? bloed ..4 van ..1 wie
? bloed ..2 op ..2 shirt|laken|muur|deur|vloer|overhemd|kussen
? ernst ..1 onb|onbekend|onduidelijk
? gewond ..4 onbekend|onduidelijk|mogelijk

- flauwgevallen|bewusteloos|gebroken|gewond|hechten|bloed ..1 nee|neen|nvt|geen|neg {vast zeker}
nee: Flauwgevallen? Nee, gewoon op bank in slaap
- niemand|niet|geen ..2 gewond|gewonden {vast zeker}
- foto|fotos|foto's ..2 gemaakt ..2 niks|niets|geen gebroken|breuk|breuken {vast zeker}
- niks|niets|niet|geen ..2 gebroken|breuk|breuken|gekneusd {vast zeker}
- ambu|ambulance|rav ..8 pleister|pleistertje|mankeert|gb|akkoord|niets|niks {vast zeker}
- lip ..1 gescheurd ...4 pleister {vast zeker}
- pleister|pleistertje ..2 geplakt|erop|plakken {vast zeker}
- arts|huisarts|ha|dokter|ambu|ambulance ..3 niet|geen ..2 nodig|bij|geweest|gewenst {vast zeker}
- dokter|arts|ambulance|ambu|huisarts ..3 hoefde|hoeft|wilde|wil|weigert ..2 niet|ze|hij {vast zeker}
- geen|zonder ..3 dokter|arts|huisarts|ziekenhuis|zkh|seh {vast zeker}
- een beetje bloed {vast}
! bloed ..3 tegel|scheren|soep|ketchup|neus|hond|kat|poes|merrie|slager|nep|scharen|hooikoorts
! bloed ..6 was|waren ..2 van ..2 merrie|slager|hond|kat|kip|vis|neus
! nep bloed
! het|mijn bloed ..1 onder|kruipt|koken
! bloedband|bloedlijn|bloedverwant
! ik bloed leeg
! knippen|geknipt|kapper|scheren ..6 bloed
! viskraam|marktkraam
! was|is|ging ..1 ie|hij|ze|zij|<naam>|<ve>|man|vrouw|ve ..1 weg ..1 dus|toen|met|op|naar|bij
! was|is ..2 stem weg
! was|waren|is <naam>|<ve>|ve|die|ie|hij ..1 weg
! <naam>|<ve>|ve|die|ie|hij|zoon|man|vader|vriend was|is ..1 weg
! der weg af
! kwam|komt ..2 bij ..1 de|het|haar|hem|ons|zijn|een|mij|zus|moeder|mij|balie|politie|bureau
! ziekenhuis|zkh ..6 werkt|portier|staar|galblaas|corona|uitslag|bevalling|oma|opa|bezoek|moeder
! werkt|werkte|ligt|portier|uitslag|bevalling ..6 ziekenhuis|zkh
! moeder|vader|oma|opa ..2 ligt ..2 ziekenhuis|zkh
! ziekenhuis ..2 werkt
! van ..2 ziekenhuis ..2 sprake
! hechtingen ..8 keizersnede|verbouwing|bevalling|oude|tatoeage|dateren
! bevalling|keizersnede|oude|tatoeage ..6 hechtingen|hechting
! voetbal*|ski*|sport*|turnen|judo|paardrijden|hockey|gym ..8 gebroken|breuk|kom|gips|gekneusd|kneuzing|been|arm|pols|blauwe
! gebroken|breuk|kom|gips|arm ..6 voetbal*|ski*|skien|sport*|turnen|judo|gym|ongeluk|werk|muur|val
! in 2014|2015|2016|2017|2018|2019|2020|2021|2022 brak|gebroken
! knock ..1 out ..4 vermoeidheid|slaap
! ve|vdt|verdachte|<ve> ..2 gebroken|brak|bebloede|bloedt|bloed
! verdachte|ve|<ve> ..3 zelf ..3 gebroken
! ve|vdt|<ve> brak|breekt|breekt ..2 hand
! flauw ..1 grapje|gedaan|grap|doen
! flauw ..1 gevallen ..4 warmte
! altijd flauw
! valt ..1 altijd flauw
! botbreuk kip
! ambu|ambulance|rav ..4 voorbij|straat|andere melding
! in ..2 slaap|bed|bad ..1 gevallen
! gips ..3 platen|plaat|wand|muur
! tape ..2 recorder|vastgeplakt|tapes
! tapes
! poot|pootje ..4 gips
! gips|brace|kruk|krukken|meniscus|kruisband|operatie|hersenschudding|coma|breuk ..8 voetbal|schaatsen|ladder|steiger|skien|ski|gepland|maart|najaar|feb|auto-ongeluk|hernia|kerst|bevalling|pasen|los
! operatie ..4 gepland
! hart operatie
! hond|kat|poes|baas ..6 trap ..2 gevallen
! val ..2 trap ..1 door
! vloerbedekking|tapijt|tafel|bank ..4 brandplek*|brandgat
! brandplek|brandplekken ..4 vloerbedekking|tapijt|tafel|bank|kleed
! verbrande|verbrand gehakt|eten|pan|aardappels|brood|pizza
! gekneusd ego
! hechting ..1 moeder|baby
! collega|coll ..2 verstuikt|gewond|verzwikt
! gewond dier
! verbandje|verband ..2 met|houdt|mee|tussen
! echo ..1 gemaakt
! in ..1 verband ..1 met
! verband met
! spoed ..3 geplaatst|pleeggezin|melding|plek
! crisisdienst|ggz|psychiat*|paaz|lentis|mondriaan|mediant|parnassia|vvgi ..6 opgenomen|opname|opnemen|hechtingen|seh
! vrijwillig*|vrijwillige ..2 opname|opgenomen
! opname|opgenomen ..4 vrijwillig|ggz|mondriaan|paaz|crisisdienst|psychiat*
- gezien|bekeken|nagekeken ...6 geen behandeling {vast zeker}
! in # ..3 trap ..1 gevallen
! stuk|stukken|brok gips
! gips ..3 vloer|muur|plafond
@eldersdoor = voetbal zaalvoetbal ski skien wintersport schaatsen judo turnen hockey sport sporten training ladder steiger bevalling keizersnede bevallen werk fietsongeluk verkeersongeval verkeersongeluk aanrijding auto-ongeluk val trap staar corona hernia blindedarm galblaas reuma geboorte hartaanval hartinfarct oorontsteking griep bloedprikken robot
  tekening kindertekening whiplash nierstenen wespensteek hond volksdansgroep gepland zwangerschapscontrole boekje foliumzuur echo
! @eldersdoor ..8 gips|brace|gebroken|gebr|breuk|operatie|kruk|krukken|hechting|hechtingen|fractuur|halskraag|ziekenhuis|zkh|seh|verzwikt|verstuikt|gekneusd|kneuzing|ic|meniscus|kruisband|kom|knie|mank
! gips|brace|gebroken|gebr|breuk|operatie|kruk|krukken|hechting|hechtingen|fractuur|halskraag|ziekenhuis|zkh|seh|verzwikt|verstuikt|gekneusd|kneuzing|meniscus|kruisband|kom|mank ..8 voetbal|zaalvoetbal|ski|skien|wintersport|schaatsen|judo|turnen|hockey|ladder|steiger|bevalling|keizersnede|werk|verkeersongeval|aanrijding|staar|corona|hernia|geboorte|oorontsteking|volksdansgroep|gepland|whiplash|robot|bloedprikken|geboorte
! vorig|1999|2019|2020|2021|2022|2023|jaren jaar ..6 gebroken|brak|operatie|miskraam|breuk|gips
! sinds|van|na ..3 operatie|hersenbloeding|beroerte
! litteken ..8 operatie
! hechting ..2 moeder|moeder-kind|kind
! vader|broer|opa|oma|schoonmoeder|schoonvader|buurman|collega|coll ..8 ziekenhuis|zkh|ic|seh|verstuikt
! ziekenhuis|zkh ..6 afspraak|werkt|portier|schoonmoeder|afwijkingen|staan
! route ..3 ziekenhuis|zkh
! arts|verpleegkundige|chirurg ..6 werkt|beroep
! verdachte|ve|vdt|<ve>|dronken|roes ..8 bewustzijn|westen|aanspreekbaar|coma
! pillen|paracetamol|paracet|strip ..6 ambu|rav|ambulance
! van ..1 het lachen
! van de kaart
! hals|keel ..10 puntbloeding*|drukplekken|onderzocht
! in ..1 slaap
! kater|sliep ..4 bewusteloos
! bewusteloos ..4 sliep|kater|lachen|slaap
! ketchup|bietensap|tomatensap|verf|nagellak|rode wijn
! gat ..4 bietensap|ketchup
! neusbloeding|bloedneus ..6 droge|voorjaar|hooikoorts
! bloedde ..4 neus ..4 door|altijd|droge
! niet|nee voor gehoor
! geen gehoor
! deur|tafel|auto|telefoon|bril|ruit|kast ..3 stuk|kapot|gebroken
! stuk|kapot ..3 deur|tafel|auto|telefoon|bril|ruit|kast
! rug ..1 gekeerd|toe
! wil|weigert|wilde ..2 geen ..1 foto
! huisarts|ha|arts ..3 gebeld ..6 medicatie|dementie|verwijzing|pillen
! huisarts|ha|casemanager|dokter ..3 gebeld ..4 dagopvang|respijt|zorg
# A doctor treats more than injuries, and a line or a red spot goes away as well.
doel ernstigLetsel
! @arts ..6 burn-out|burnout|depressie|depressief|adhd|diabetes|verslaving|overspannen|overspanning|slaapproblemen|somberheid
! vlek|vlekje|plek|plekje|roodheid|rood|rode|afdruk ...5 min|minuten|uur ..1 weg|verdwenen
! emmer|zak|bak|hond|kat|paard|voer ..2 brokken|brokjes
nee: De huisarts behandelt hem voor een depressie
nee: Er was een rode plek, na 10 min weg
# A hospital that is only a place, plaster for a wall, a drop and a plaster, the world one is shut from.
doel ernstigLetsel
! parkeerplaats|parkeerdak|parkeergarage|parkeerterrein|ingang|hal|restaurant|kantine|kamer|zwangerenkamer ..2 @zkh
! casemanager|medewerker|medewerkster|personeel|collega|beveiliging|portier|balie ..2 van|v ..2 @zkh
! zorggroep|thuiszorg|woonzorg|verpleeghuis|woonzorgcentrum|verzorgingshuis|zorgcentrum|school|flat ..1 @zkh
! gips ..1 van|voor ..2 klus*|klussen|muur|wand|plafond|verbouw*|stuc*|bouw*
! zak|zakken|emmer|emmers|plaat|platen ..1 gips
! bloedde|bloedend|bloedende|bloedt ...6 pleister|pleistertje|jodium
! kan|kon ..1 niet|nie ..1 meer ..1 op ..1 slot
! beste|liefste|mooiste|fijnste|ergste|einde ..3 van de wereld
! van de wereld ..1 af*
! gekneusd|gekneusde|bult|buil|schram ...4 ambulance|ambu|arts|huisarts ..4 hoefde|hoeft|deed|doet ..1 niets|niks
! collega|kennis|neef|buurman|buurvrouw die ...12 hersenschudding|gebroken|ziekenhuis|gehecht|gips
nee: Hij stond op de parkeerplaats van het ziekenhuis
nee: Op de trap lag gips van het klussen
nee: Haar teen bloedde van het glas, pleister erop
nee: De deur kan niet meer op slot
nee: Zij zegt dat hij haar van de wereld afsluit
@arts = jeugdarts cjgarts cjg-arts vertrouwensarts ggd-arts internist uroloog neuroloog orthopeed traumatoloog
+ neus|neusje|kaak|pols|vinger|pink|duim|arm|armpje|elleboog|enkel|been|schouder ..3 scheef|krom|dwars|ontzet
ja: SO zat onder het bloed, neus scheef
+ brandwondenpoli|handenpoli|oogpoli|gipspoli|traumapoli|kaakpoli|gipskamer|brandwondenafdeling
ja: Hij werd bij de brandwondenpoli aan zijn arm geholpen
+ @arts|@zkh ..3 hield|houdt|hielden|wil|wilde ..4 bewaking|observatie|controle|opname
+ ter bewaking|observatie ..2 gehouden|opgenomen|in|bij|ziekenhuis
+ blijft|bleef ..2 onder ..1 controle|behandeling ..3 arts|huisarts|ziekenhuis|specialist|van|bij|$
ja: De gynaecoloog hield haar ter bewaking
nee: De situatie was onder controle
? ha|huisarts|arts|dokter|dokterswacht ..1 gebeld ...1 komt|onderweg
? morgen|straks|maandag|dinsdag|woensdag|donderdag|vrijdag ..1 naar? ..1 huisarts|dokter|ha|hap|fysio|ziekenhuis ..1 $
onzeker: vader voelt zijn schouder, morgen naar huisarts
