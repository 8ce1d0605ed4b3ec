@moord = vermoorden vermoord vermoordt vermoorde afmaken afmaakt afmake afmaak doodmaken doodslaan doodsteken doodschieten doodschiet doodsteek doodtrappen ombrengen omleggen omlegt doodmaakt kapotmaken kapotmaak neersteken neerschieten neerknallen uitmoorden uit-te-moorden moorden vermoordde
  afschieten afslachten verzuipen verdrinken doodrijden vergiftigen doden ophangen verbranden wurgen doodslaat kelen kapotschieten openrijten liquideren overhoopsteken
doel doodsbedreiging
+ doodsbedreiging|doodsbedreigingen|doodsbedreigd|doodbedreigd|doodsbedr|doodbedreiging
+ met de|t|den dood
+ bedreig*|dreig*|gedreigd ..5 dood|leven|vermoord*|doden|@moord
+ @moord
ja: hij riep dat hij haar zou vermoorden
+ maak|maakt|maken|sla|slaat|slaan|schiet|steek|steekt|trap|rij|rijd|snij|bijt ..4 dood|kapot|af|neer|hartstikke|overhoop|open|koud|kop
+ dood|kapot|af|koud ..1 maken|maakt|maak|gemaakt|maken|steken|slaan|schieten|maoken
+ dood ..2 moet|moest|moeten|gaan|gaat|zal|zou|ben|bent|zijt|wenst|vinden|wensen
+ ben|bent|zijt|is|ligt|lig je|jij|ze|ge|zij|gij|hij|hem ..2 dood
+ moet|moest|mag|kan|kun|ga|gaat ..2 dood
+ haal|haalt|haalde|halen|overleef|overleeft|overleven|zie|ziet|maakt|hale|haolt ..4 morgen|morge|ochtend|avond|nacht|kerst|verjaardag|weekend|weekeinde|jaar|einde|zomer|week|maandag|zondag|pasen|nieuwjaar|winter ..3 niet|nie|neet|nait|nooit
+ morgen|ochtend|kerst|avond|weekend|verjaardag|zomer ..2 niet|nie|neet ..1 haalt|halen|halt|haal|overleven|overleeft|overslaan|meemaakt
+ verjaardag|kerst ..4 overslaan|meemaken|niet
+ overleeft|overleef|overleven|overleefd ..3 niet|nie|dit|het
+ niet|nooit|nie ..3 levend|leven ..2 weg|uit|thuis|vandaan|laten
+ niet levend
+ laatste ..2 dag|uur|nacht|adem|keer|avond ..3 leven|geleefd|jouw|je|haar|wordt|was
+ onder ..2 grond|zoden|zode|zooi|aarde
+ kist|doodskist|graf|grafsteen|lijkzak|mortuarium|kerkhof|begraven|begrafenis|rouwkaart|uitvaart|grafkrans|krans|doodskistje* ..5 je|jou|jouw|haar|hem|zijn|naam|besteld|uitgezocht|liggen|ligt|lig|in|jullie|naar
+ je|jou|jouw|haar|jij|hem|jullie|ze ..6 kist|doodskist|graf|grafsteen|lijkzak|mortuarium|kerkhof|uitvaart|begrafenis|zoden|testament
+ gaat|ga|gaan|zal|zul|gaot ..2 eraan|er aan|d'r aon|draon|draan
+ d'raan|dr aan gaat|gaan
+ gaat|ga ..2 d'r|dr|er aan|aon|an
+ sta|staat ..4 niet|nie meer op
+ kogel ..4 kop|hoofd|raap|jou|je|voor|in|door
+ schiet|knal|knalt|schieten ..5 kop|hoofd|raap|je|jou|haar|hem|kapot|neer|overhoop|dood
+ van ..2 leven|kant ..2 beroven|maken|berooft|helpen|maak
+ om zeep
+ om hals ..2 brengen|gebracht
+ in ..1 fik|brand ..5 jou|je|jullie|haar|hem|met|erin|ons|huis
+ steek|steken|stak|steekt|gestoken ..3 brand|fik|hens ..4 jou|je|jullie|haar|hem|kinders|kinderen|ons|erin
? steek|steken|steekt|gestoken|stak ..3 boel|huis|woning|tent|zaak ..3 fik|brand|hens
? huis|boel|woning ..3 brand|fik
+ spijt krijgen ..4 geboren
+ geen|zonder ..1 moeder|vader|mama|papa ..1 meer
+ moeder|vader|mama|papa minder
+ als ..2 ik ..4 niet|nie|neet krijg ..2 krijgt|kriegt ..2 niemand
+ niemand|niemant ..1 haar|je|jou|ze|hem|jullie krijgt
+ krijgt|kriegt ..1 niemand ..2 haar|je|jou|ze|hem|jullie
+ naast|bij|naar ..2 oma|opa|vader|moeder|pa|ma ..3 liggen|lig|ligt|kerkhof|hemel|begraven
+ lig|ligt ..4 naast ..2 oma|opa|vader|moeder|pa|ma
+ plekkie|plekje|gat ..3 bos|tuin ..3 je|jou|haar|uitgezocht|gegraven
+ gat ..2 graven|gegraven
+ duim|vinger|hand|mes|gebaar ..3 langs ..2 keel|hals|strot
+ keel|strot ..2 doorsnijden|afsnijdt|afsnijden|doorgesneden|doorsnijdt|af
+ snijgebaar|snijdende
+ pistoolgebaar|schietgebaar
+ vinger ..1 pistool
+ uit|van ..2 raam|balkon|brug ..3 gooien|gooi|gooit|flikker|flikkeren
+ in de maas|kanaal|rijn|maas|ijssel|amstel|vaart|plomp
+ iets aandeed|aandoen ..5 terugkwam|voorgoed
+ wat|iets aan ..2 ging|doen|doe|gaan
+ doe|doet ..2 je|jou|haar|jullie|hem wat
+ dagen ..1 geteld
+ tel je dagen
+ eerst ..4 dan ik
+ mee ..2 de dood|graf in|trekken
+ blaast|opblazen|blazen ..3 huis|op|gezin|boel
+ huis ..4 opblazen|te blazen
+ zo diep ongeveer
+ dood ..2 papa|mama|moeder
+ leven ..2 zuur
- niet ..2 dood ..2 bedreigd|gedreigd {vast}
- nooit|nimmer|niet ..4 leven ..2 gevreesd|gevaar {vast}
- doodsbedreiging|doodsbedreigingen ..2 nee|neen|nvt|geen|neg {vast}
! suicide|zelfmoord|zelfdoding|zichzelf
! leven ..1 zuur
! zelf|zichzelf ..4 dood|leven|ophangen|kapot
! wil|wilde|wou|wens|wenste ..3 zelf ..2 dood
! ik ..4 dood|kapot ..3 werk|stress|moe|lach|schaam
! lach|lachte|schaamde|schaam|schaamt|schrik|schrok|werk|erger|verveel ..3 dood
! schrik ..3 leven
! doodsbang|doodmoe|doodop|dodelijk|doodstil|doodvermoeid|doodlopende|doodlopend|doodziek|doodnormaal|doodleuk|doodgewoon|doodgereden|doodeng|doodsangst
! over mijn|zijn|m'n lijk
! als de dood
! overleden|overlijden|gestorven|cremeren|crematie|erfenis|nalatenschap|overlijdt|rouw
! kat|kater|hond|poes|wekker|muis|vis|duiven|brommer ..5 dood|vermoord*|kapot|af|afmaakt|vermoordt
! vermoord*|dood|maak ..3 kat|kater|hond|poes|wekker|muis|vis|duiven|brommer
! telefoon|deur|gsm|tv|spullen|raam|auto|laptop|servies|bril|stoel|kast|ruit|vaas|glas|bord|ketting|sleutel|mobiel|kleding|kleren|jas|band|banden|lamp|tafel|toestel|scherm|fles ..5 kapot|kapotgemaakt|neer
! kapot|maakte ..4 telefoon|deur|tv|spullen|gegooid|geslagen|gemaakt|raam|getrapt|ruit|toestel|slot|gescheurd|rechtszaal|fiets
! film|game|fifa|serie|tv|radio|fortnite|playstation|ps5|headset|schaak|schaken|songtekst
! telefoon|gsm|tv|spullen|laptop|servies|bril|stoel|kast|ruit|vaas|glas|bord|ketting|sleutel|mobiel|kleding|kleren|jas|band|banden|lamp|tafel|toestel|scherm|fles ..5 kapot|kapotgemaakt|neer
! ik kapot
! kapot|maakte ..2 telefoon|deur|tv|spullen|gegooid|geslagen|gemaakt|raam|getrapt|ruit|toestel|slot|gescheurd|rechtszaal|fiets
! film|game|fifa|serie|tv|krant|radio|fortnite|playstation|ps5|headset|schaak|schaken|songtekst
! scheiding|advocaat|rechter|kortgeding|deurwaarder|aangifte ..3 dreig*|dreigement
! dreig* ..4 scheiding|advocaat|rechter|geding|vertrek|politie|aangifte|wegloop*|stekker|tv|weg ..1 te|gaan
! moord en brand
! in de brand|fik ..2 helpen|geholpen
! de boel in de fik
! pannetje|kaars|kaarsen|sigaret|barbecue ..3 brand
! echo|zwanger ..3 leven
! doodgeboren|miskraam
! laatste keer
! levenslang
! afmaken ..3 school|studie|opleiding|werk|klus|eten|bord|karwei
! studie|school|opleiding|werk ..4 afmaken|afmaakt
! ophangen ..3 was|telefoon|schilderij|jas
! telefoon ..3 ophangen|opgehangen
! neer ..1 gelegd|gezet|gestreken
# Threats that do not say what will happen: heard as in doubt.
? volgende ..1 keer|x ..6 ik|ga|doe|door|ben|gebeurt|ergens
? spijt ..3 krijgen|krijgt|van
? weet|weten ..1 je|jij|ze|wij|we ..3 wat ..2 gebeurt|gebeurd|er|tante|oplossing
? weten ..2 oplossing
? iets|wat|get ..2 aandoen|aandoet|aan|aangedaan|doon
? doon|doe|doet|doen ..2 dich|je|jou|haar|hem|jullie ..2 get|wat|iets
? gauw|zo ..2 klaar|klaor|gebeurd
? lees ..3 krant
? stik|verrek|krepeer ..2 maar|er
? laatste ..1 verjaardag|kerst|avond|keer ..4 gehad|was|geweest
? niet ..2 lang meer|mie
? niemand ..3 terug ..1 vindt|vinden
? kom ..2 halen
? eerst ..5 dan ..2 haar|jou|jij|hem
+ lek ..2 prikken|steken|steek|prik
+ prik|steek|snij|snijd ..2 je|jou|haar|hem|m ..2 lek|open|kapot|neer
+ had|hadden ..2 je|jouw|jou ..2 buik|kop|hoofd|hals|keel ..2 kunnen
? desnoods ..3 uit
? in ..3 slaap ..3 aandoet|aandoen|wat|iets
? moord*
! zal|zullen|weet ..3 wat ..1 eten

+ ik stap eruit ..3 beter af
+ steek ..4 huis ..3 aan
+ neem ..2 mee ..5 mezelf
+ als ..2 ik ..2 jou|haar|hem niet heb|krijg
? laten|laat verdwijnen
? doden van|vallen
! trap af
! doodmaken ..4 nooit|nee
! hals|gezicht ..3 dichtgedrukt

doel doodsbedreiging
+ ben|bent|is je|jij|ze ..2 er ..1 geweest
+ er geweest ..1 allebei|samen
+ rijg|rijgt ..3 je|jou|haar|aan|eraan
+ niet|nooit ..2 wakker ..1 worden|word|wordt
+ breek|brek ..2 je|jouw|jou ..1 nek
? klaar ..3 voor ons|allemaal|iedereen
? dan ..1 is|ben ..2 klaar
? anders ..5 door ..1 heen
? van de aardbodem
? zal ..2 niet ..2 overleven
? zie|ziet ..4 nooit meer
? ga|gaat ..2 ver

+ krans|rouwkaart|grafsteen|doodskist|kist|grafkaars ..5 naam|haar|adres|gestuurd|foto|emoji
+ foto ..4 grafsteen|doodskist|kist|graf
+ zwarte kleren
+ graf is|al
+ korte metten
+ liever ..4 in ..1 zee|water|kanaal
+ eerwraak|bloedwraak
+ schande ..5 bloed
+ daar kom jij ..3 hangen
+ mama|papa ..3 hemel
+ dan gaan we samen
? jas ..4 kist
? moord|dood ..2 genoemd
? kill
? andere kant ..3 laten zien
? halen en daarna ik
? binnenkort ..3 niet meer nodig
! dood van|v ..2 hond|kat|opa|oma|vader|moeder|vriend|broer|zus
! die|onze|hun relatie|huwelijk is ..1 dood
! relatie|huwelijk ..2 dood
! op sterven na dood
! dood in de pot
! dood spoor
! moordzaak|moordmeid
! je maakt me|mij kapot
! ik ben|bin dood
! hier nog eens dood
! wel kon|kan|kunnen vermoorden|schieten|wurgen
