# More ways to say that somebody is to die, without the word, and words of death that threaten nobody.
@haal = haal haalt halen haol haolt hale haalst
@jou = je jou jouw jij jullie haar hem ze so ons m dich mich ge oe u mij me mien heur hun vrouw kind kinderen <so>
doel doodsbedreiging
+ maak|maakt|maken|maok ..3 @jou ..4 af|kapot|kaputt|koud|dood {vast}
ja: hij bonkte en riep ik maak je af als je niet opendoet
+ sla|slaat|slaan|schiet|steek|steekt|trap|rij|rijd|snij|hak|knal|knalt ..3 @jou ..3 dood|kapot|neer|overhoop|hartstikke|morsdood|lek {vast}
+ maakt|maak|maken|maakte ..2 af {zwak}
+ dan|ben|bent|zijn|is|benne @jou ..1 er geweest|gewees {vast}
+ ben|bent|zijn|is ..2 er geweest ..1 allebei|samen {vast}
+ rijg|rijgt|rijgen ..2 @jou ..1 eraan|aan|d'ran|dr {vast}
+ wakker ..1 worden|word|wordt ..4 niet|niemeer|nooit {vast}
+ niet|nooit|nie ..2 meer|mie ..1 wakker ..1 worden|word|wordt|werden {vast}
ja: riep dat wij niet meer wakker worden
+ straks|morgen|dan|binnenkort|overmorgen ..4 er|d'r ..1 niet|nooit meer {vast}
+ klaar|klaor|gedaan|afgelopen|voorbij ..1 met|voor ..2 jou|je|jullie|ons|haar|allemaal {vast}
+ het|t|'t is|was ..2 klaar|gedaan|afgelopen ..1 met|voor ..1 jou|jullie|ons {vast}
+ zien|zie|ziet|terugzien ..3 niet|nooit|nie|geen ..1 meer|mie ..1 levend|terug {vast}
+ nooit|niet|nie ..4 levend ..3 uit|weg|buiten|vandaan|huis|thuis {vast}
+ levend ..3 niet|nooit ..2 uit|weg {vast}
+ lees|lezen ..2 t|het|je ..3 krant {vast}
+ morgen|morge ..4 krant {vast}
+ lig|ligt|leg|legt|liggen|ligge ..3 er ..1 twee|2|drie {vast}
+ onder|in ..2 grond|aarde|zoden|zooi|groeve|kuil|graf ..4 @jou|help|leg|stop|ligt|lig
+ help|leg|stop|stopt|breng|brengt ..4 onder|in ..2 grond|aarde|zoden|graf|kist
+ kuil|gat|plek|graf ..6 gegraven|graven|maat|uitgezocht|diep|bos|tuin|moestuin|klaar
+ kist|doodskist|kiest|kistje ..5 klaar|besteld|passen|terug|uitgezocht|krijgt|krijg|terugkrijg*|naam|in
+ in ..2 kist|doodskist|kiest|lijkzak
+ kirkhaof|kerkhof|kirkhof|begraafplaats ..5 gelegd|leggen|liggen|brengen|brengt|breng|lig|ligt|leg
+ steen|grafsteen|zerk ..6 naam|besteld|graveren|gegraveerd
+ naam ..5 steen|grafsteen|rouwkaart|kist|zerk
+ rouwkaart|rouwadvertentie|overlijdensadvertentie|kruisje|rouwstuk|grafkrans|zwarte kleren
+ zwarte kleren|jurk kopen|uitzoeken
+ doodskist*|doodskistje*|rouwkaart*|lijkwade|lijkkist
+ emoji|foto|plaatje|smiley ..3 kist|kistje|graf|doodskop|grafsteen|strop|touw
+ strop|touw ..5 voor|is ..1 jou|haar|die|hem
+ verjaardag|kerst|kerstmis|jaar|zomer|herfst|winter|pasen|sinterklaas ..5 niet|nooit|nie|laatste ..4 haalt|halen|meemaakt|meemaken|vieren|overleven {vast}
+ laat|laten ..5 jaar|kerst|verjaardag|morgen|zomer ..2 niet halen {vast}
+ nooit ..1 #|zes|zeven|acht|negen|tien|twaalf|achttien worden|zou|word {vast}
+ kind ..3 nooit ..2 worden
+ laatste ..3 kerst|verjaardag|dag|avond|nacht|adem|adem|uur|ademtocht
+ eerst ..4 @jou|kinderen|broers|moeder ..4 dan|daarna|en ..3 mij|mezelf|ik|mijzelf|zichzelf|mien|zelf
+ eerst ..3 dan ..2 @jou {vast}
+ mee|meeneem|meeneemt|meenemen|meegaan|meetrekken|meetrek ..3 graf|dood|hel|hemel|als ..1 gaat|ga {vast}
+ neem|neemt|meeneemt|neme|trek ..4 mee ..2 als ..1 hij|ik|ie ..1 gaat|ga {vast}
+ haar|hem|jullie|kind|<kind>|kinderen|ons ..1 meeneemt|mee ..1 als ..1 hij|ie|ik gaat|ga {vast}
+ met z'n|zijn|zn allen|allemaal|tweeen|drieen ..4 dood|hemel|eruit|ervan|water|boom|kanaal
+ gaan|gaon|ga we|wij ..1 samen {vast}
+ rijd|rijdt|rij|rijden|gereden|rie|rijen ..5 tegen ..2 boom|muur|viaduct|pijler|vangrail
+ auto ..3 boom|kanaal|water|vaart|sloot|maas ..3 in|tegen|rijd*|rijden|te
+ kanaal|vaart|sloot|plas|zee|water|vijver|put|gracht|maas|ijssel|dijk ..4 in|gooi*|gooide|ligt|lig|liggen|verzuip*|diep|rijden|gegooid ..3 @jou|kind|kinderen|zusje|moeder|genoeg
+ @jou|kind|kinderen|kids ..3 kanaal|vaart|sloot|zee|water|vijver|put|gracht|gracht|maas ..1 in {vast}
+ blaas|blaast|opblaas|opblazen|opgeblazen|blazen ..4 huis|hut|tent|boel|gezin|op
+ huis|hut|tent|boel|woning|flat|zaak|bank|auto ..5 fik|brand|hens|affikken|platbranden|platbrandt|afbranden|affikt|opblazen|opblaast|vlammen
+ fik|fikken|brand|hens ..4 huis|hut|tent|boel|woning|flat|zaak|iedereen|@jou
+ steek|steken|steekt|stak ..5 in ..1 de|den|brand|fik|hens ..1 fik|brand|hens
+ kom|kome ..2 met benzine
+ nek ..2 om ..2 draai*|draaien|zou|zal
+ breek|breekt|breken ..4 nek ..2 @jou|dan|als|van
+ nek ..1 breekt|breken|omdraait|omdraaien|omdraai {vast}
+ botten ..6 breek|breken|breekt|ademen
+ keel|strot|hals ..2 door|af|open ..3 snij*|snijd*|snijdt|snijden|gesneden
+ snij|snijd|snijdt|snijden|sneed ..4 keel|strot|hals|oren|hoofd|open|stukken
+ kop ..2 eraf|afhak*|afhakken|afsnij*|inslaan|insla|afknallen|eraf
+ hak|hakt|hakken ..4 kop|hoofd|stukken|mootjes
+ gat|kogel|lood|mes|kugel ..3 in|door ..2 @jou|kop|kopf|hoofd|rug|lijf|buik|hart
+ kogel ..4 voor|naam|krijg*|krijg|opsturen|post|bus|brievenbus
+ schiet|schieten|knalt|knal|knallen ..5 @jou|ploert|kop|kapot|allemaal|iedereen|neer|dood
+ dreig*|dreigde|bedreig*|gedreigd ..4 schieten|steken|schiet|neerschieten|moord|moorden|dood*|doodslaan|vermoord*|afmaken|ophangen|wurgen|brand|brandstichting|kelen|kogel
+ bedreig*|dreigde|dreigt|gedreigd|dreigen ..5 dood|doodt|doden|doden|leven|kapot|graf
+ met de|t|den dood|doet|doedt ..2 bedreig*|gedreigd|bedreigd|dreig*
+ dood ..1 maken|maak|moken|maoken|makke|maakt ..2 @jou
+ dood ..1 ga|gaat|moet|mot|ben|bent|zal|zul|bin ..2 @jou
+ ga|gaat|gaon|gaot|moet|mot|zul|zult|zal ..3 dood|doot|kapot|eraan|d'raan|draan|kapotte|creperen|verrekken|sterven|boeten|er aan
+ eraan|d'raan|er aan ..1 gaat|zou|zal|ga|gaan|moet
+ vermoord|vermoort|vermoort|vermoorde|vermoord* ..3 @jou
+ ik vermoord|vermoort|vermoorde {vast}
+ vermoord|vermoordt|kill|killen|kil ..1 je|me|jou|mij|haar|you|me
+ kill|killed|kille|dead you|meat|her|him|me
+ zabi*|öldür*|oldur*|oldururum|öldürürüm|naqtlek|nqatlek|uccid*|matar
+ put|bury ..1 you ..3 ground
+ geliquideerd|afgeslacht|afgemaakt|afslacht|afmaakt|omgelegd|omlegt|omgebracht|koudgemaakt|koudmaken|koud maken
+ van kant|kante maken|maakt|maak
+ naar ..2 onze lieve heer|magere
+ breng|brengt|stuur|stuurt|help|helpt ..4 hemel|god|allah|lieve|andere kant|hel|hiernamaals|himmel
+ andere kant ..2 dijk
+ zeg|zegt|neem|nemen|neemt ..3 maar|alvast|vast ..2 dag|afscheid|vaarwel
+ neem|nemen ..3 afscheid ..3 @jou
+ stopt|stop|stoppen ..2 met ademen|ademhalen
+ bloed ..6 vloeien|vloeit|stromen|afwassen|wassen|schande
+ schande|eer|naam ..4 bloed
+ eerwraak|bloedwraak|eermoord
+ prijs ..2 op ..2 hoofd
+ leven ..1 kosten|kost|gekost|bekopen
+ met ..2 leven ..1 bekopen|betalen|betaalt|boeten
+ niet|nooit|nie ..2 lang ..1 meer|mie ..2 leven|leeft|te {vast}
+ dagen|uren|weken ..1 geteld|getelt
+ tel|telt ..2 je|jouw|haar dagen
+ zit|zitten ..4 straf|jaar ..2 uit|voor|weerd|waard {vast}
+ krijg|kriege|kry ..4 jaar|joar|jaor ..4 waard|weerd {vast}
+ uit|van|over|vanaf ..3 raam|balkon|galerij|brug|dak|flat|trap|dakraam ..3 gooi|gooien|gooit|gooide|flikker*|flikkert|duw|duwen|smijt|knikker*|kieper* {vast}
+ gooi|gooit|gooien|flikker|smijt|duw|kieper ..3 @jou|kind|kinderen ..4 uit|van|over ..2 raam|balkon|galerij|brug|dak|trap|reling
+ jaag|jagen|jaagt ..4 kogel|kop
+ verzuip|verzuipt|verdrink|verdrinkt|vergiftig|vergiftigt|wurg|wurgt ..1 @jou {vast}
+ hang|hangt|knoop|ophang|ophangt|opknoop ..2 @jou ..2 op|boom|balk
+ kom ..1 jij|je|ge|zij ..2 aan ..2 hangen
+ niet|nooit|nie ..3 leven|levend ..2 laten|laat {vast}
+ zonder ..1 mij|mien ..3 niet|nooit leven {vast}
+ als ..1 ik ..3 niet|nie|neet ..2 krijg*|kan|hebben|heb ..4 niemand {vast}
+ als ..2 niet ..2 mijn|mij|mien ..3 niemand|van|anders {vast}
+ mijn|mien vrouw|kind ..2 of ..2 dood
+ dienstpistool|pistool|geweer|mes|ding ..6 tafel ..8 zeggen|zegge|klaar|kiezen|wie
+ psalm|kist|begrafenis|crematie|testament|uitvaart ..6 kiezen|keuze|uitzoeken|willen|wil|schrijven|regelen
+ begraven|begraaf|begraaft|begrave ..2 @jou
+ verongelukt|ongeluk|ongelukje ..2 krijgt|krijg|gebeurt
+ dit|kijk|zo ..3 jouw|je|jou ..1 buik|hoofd|hals|keel|beurt|voorland {vast}
+ maar dan jij|jou {vast}
+ dan|klaar ..3 voor|met ons|jullie allemaal {vast}
+ bang|angst|vreest|vreesde|vrees|gevreesd ..3 voor ..2 leven
+ stenigen|stenigt|onthoofden|onthoofdt
? niemand|niet|nooit ..4 naam ..4 genoemd {vast}
? naam niet|nooit ..2 genoemd {vast}
? strot|keel ..2 dicht|dichtkniepen|dichtknijpen|kniepen ..3 wil|wol|wilde|wou|zou|zal
? boel|tent|huis ..3 in de fik {vast}
? broer|broers|oom|ooms|vader|neven|familie ..2 weet|weten ..2 wat ..3 dan|doen|moeten {vast}
? broer|broers|oom|ooms|vader|neven ..2 t|het afmaakt|oplost|regelt {vast}
? weten|weet ..2 wel ..2 oplossing|raad|wat {vast}
? weet|wet|witst ..1 je|jij|ze|ge|du ..1 wat ..4 gebeurd|gebeurt|overkomt|gebeurde {vast}
? weet ..2 wat ..2 er ..2 gebeurt|gebeurd {vast}
? zoek|zoekt|zoeken ..3 tot ..3 vind|vindt|vinden {vast}
? komste|kom ..3 boete
? iets|get|wat|niks ..3 overkomt|overkomen|overkommen
? doe|doet|ga|ze|ging ..3 kinderen|kleine|kind|jongens ..1 wat|iets
? niet meer|mie ..1 nodig
? je|jouw|jullie jongen|kind|kinderen|kleine|moeder|zus|ouders ..1 erbij|d'rbij {vast}
? streep ..3 namen
? namen ..3 streep
? niet meer ..1 ademen|ademt
? dood ..2 droom
? huis ..2 schoon ..1 maken
- gevraagd|vraag|navraag|gevr|vroeg|ooit ..8 dood|doodsbedreiging|bedreigd|gedreigd|leven ..6 nee|neen|niet|nooit|geen|neg {vast zeker}
- bedreiging|bedreigd|dreig*|doodsbedreiging|gedreigd ..5 dood ..2 nee|neen|nooit|neg|nihil|nvt {vast zeker}
- dood ..3 nee|neen|nooit|neg|nihil|nvt {vast zeker}
nee: Bedreiging m/d dood: nee
- dood|doodsbedreiging|moord ..5 loos|onterecht|ingetrokken|introk|trok|spel|film|tv|trok|terug {vast zeker}
- doodsbedreiging ..6 iemand anders|ander {vast zeker}
- niet|geen|nooit|niks|niemand ..6 met de dood {vast zeker}
- niks|niets|geen|niet|nooit ..6 maak|maakt ..2 af {vast zeker}
- niks|niets|niet|nooit|niemand|geen ..4 wat|iets aandoen|aangedaan|aandoet|aan {vast zeker}
- iets|wat aandoen|aandoet ..8 welnee|nee|nooit|niet|zegt {vast zeker}
- niemand|niks|niets ..2 iets aan {vast zeker}
! dood ..1 voor mij|haar|hem|me|hen
! dood|doot voor mij|haar|hem|me|mekaar|elkaar
! sinds ..4 dood
! moeder|vader|oma|opa|oom|tante|broer|zus|zoon|dochter|man|ouders|haan|kip ..5 dood is|was|zijn
! dood van ..2 moeder|vader|oma|opa|zoon|dochter|hun|haar|broer|man
! dood ..1 van verveling|honger|lachen|schrik|kou
! dood moe|stil|ziek|op|leuk|spoor|hout|eng|gewoon
! dood aan ..1 ajax|feyenoord|psv
! dood ..2 zou ..1 gaan
! dood zou|zal gaan ..3 sigaret*|roken
! ga|ik dood ..1 voor|van|zegt|op
! hij|ze|ik|hee|zij dood wil|wilde|wou|wou|wilt
! wil|wilde|wou|wil dood
! as|als hee|hij|ze|zij dood
! hond|hamster|kip|haan|mug|muis|rat|vis|kat|poes|konijn|ree|plant|planten|vlieg|spin ..6 dood|doodmaken|afmaakt|afgemaakt|vermoord*|kapot|doodmaakt
! dood|doodmaken|afmaakt|vermoord*|sla|maak ..6 hond|hamster|kip|haan|mug|muis|rat|vis|kat|poes|konijn|ree|plant|planten|vlieg|spin|scheids*|scheidsrechter
! haar|zijn|de|mijn|zn|hun kat|hond|poes|vissen ..2 te vergiftig*|vergiftigen|afmaken
! vermoord|kapot|dood|afmaken|schiet ..6 scheids|scheidsrechter|fifa|spel|spelletje|game|playstation|band|fiets|monopoly|kaarten|kaartspel
! spel|game|spelletje|playstation|cluedo|monopoly|kaarten|potje|fortnite ..8 dood|moord|vermoord*|afmaken|kapot
! moord ..3 tv|spel|film|aflevering|boek|krant|maken|van
! een|de|gauw|al moord ..1 van
! moordzaak|moordmeid|moordwijf|moordhuis|moordgriet|moordwijf|moordvrouw|moordtempo|moordend
! radio|krant|boek|film|tv|serie|nieuws ..6 moord*|dood|vermoord*
! doodsteek ..2 voor
! blikken ..1 konden doden
! konden doden
! maakt|maken|maak|maakte me|mij|mijn|ons|ze|hen ..1 kapot ..1 met|van|door
! jullie maken ons kapot
! maken|maak|maakt ons kapot
! me|mij|ons kapot ..2 gewerkt|gepraat|werken|lawaai|werk|moe
! schaamt|schaamde|schaam ..2 kapot|dood
! zich ..1 kapot|dood
! kapot|stuk ..4 gemaakt|gegooid|geslagen|getrapt
! alles ..1 kapot ..2 maken|kan|maakte|maakt
! in ..2 nacht alles kapot
! op|tegen collega|agent|verbalisant|ons|politie|diender
! de|een trap af|op
! af en toe|aan
! handen|arm|armen|hand|riem|sjaal|touw|snoer ..2 om hals
! iets aan ..1 te doen|doet
! kom|komt|kwam ..2 haar|hem|mij|me|ze|ons|kind ..1 halen
! kist|kistje ..4 haring|bier|appels|vis|gereedschap|speelgoed|er ook|deel
! dekenkist|speelgoedkist|viskist|bierkist|gereedschapskist
! wat kom|komt|kom
! spijt van
! spijt ..2 van|gehad|betuigd
! verkering|relatie|huwelijk|telefoon ..6 eind*|einde
! eind|einde ..6 verkering|relatie|huwelijk
! testament ..6 zijn|haar|bij dood
! bij ..2 zijn|haar dood
! broer|collega|agent|vriend|buurman|winkelier ..3 met de dood bedreigd
+ haalt|haal|halen|haaltj ..3 #|twintig|dertig|veertig|vijftig|volgende|nieuwjaar|achttien ..3 niet|nooit {vast}
+ niet|nooit ..1 oud ..1 worden|wordt|word {vast}
ja: hij zei dat zij niet oud zou worden
+ laatste ..1 uur|uurtje|uurtjes ..2 geslagen|gekomen
+ hersens|hersenen|schedel|kop|harses|koppen ..2 in|inslaan|inslaat|insla|inslat|in ..1 slaan|sla|slaat|trappen|trap|rollen|rossen
+ sla|slaat|trap|trapt|ram|ramt ..3 hersens|hersenen|schedel|kop|harses ..2 in
+ rij|rijd|rijdt|rie ..3 @jou ..2 plat|omver|ondersteboven|kapot
+ leven ..3 niet ..2 zeker {vast}
+ niet ..3 zeker ..3 leven {vast}
+ vallen|vallen ..2 doden|slachtoffers|lijken
+ doden ..2 vallen|gaan|komen
+ einde|end verhaal|oefening ..3 @jou
+ gebeurd|over|uit met @jou {vast}
+ vil|vilt|villen ..2 @jou
+ iemand|mannetjes|mensen|vrienden|neven ..3 op ..1 @jou ..1 af
+ laat|laten|liet ..3 ombrengen|afmaken|vermoorden|omleggen|liquideren|opruimen|doodschieten|pakken
+ uitschakelen|elimineren ..2 @jou
+ uit ..1 de ..1 weg ..1 ruimen|geruimd|ruimt
+ dood|doodt ..1 wens|wenst|wensen|wenste|willen
+ dooie|dode ..2 kind|vrouw|man|vent|hond ..1 bent|ben|straks
+ schiet ..3 van ..2 fiets|stoel|trap
+ schiet|schieten ..1 @jou ..1 kapot|af|neer {vast}
+ graf|kist|krans ..4 besteld|klaar|naam|lint|klaar {vast}
+ strop ..6 voor ..1 jou
+ afmake|afmaken|doodmaken|doden ..2 ofzo|of zo|zoiets {vast}
+ ligt|lig|liggen ..4 kanaal|vaart|gracht|maas|water|sloot {vast}
+ steek|steekt|snij ..2 @jou ..2 in ..1 je slaap {vast}
+ art|artikel 285 ..6 dood
+ met dood|moord bedreigd|gedreigd
? niet meer ..1 bevolkings*
? korte metten
? ongelukken ..2 gebeuren|gebeurt
? gebeuren|gebeurt ..2 ongelukken
? hemel ..2 moet|gaat|komt|kom
? kogelhuls
? af te fikken
! hele|halve dag
! over en uit
! uit de weg ..1 gaan|gegaan
! dood ..2 wilt ..1 haan
