# A threat to kill the other, a child or relatives: said outright, by a part of the body, by a picture of death, or meant.

# Killing, said in one word. The second class means other things as well and needs somebody it is done to.
@doodmaken = vermoorden vermoord vermoordt vermoorde vermoordde doodmaken doodmaakt doodmaak doodslaan doodslaat doodsla doodsteken doodsteek doodsteekt doodschieten doodschiet doodschoppen doodschopt doodtrappen doodtrapt doodrijden doodrijdt doodknuppelen doodknijpen doodbijten
  ombrengen ombrengt omleggen omlegt omgelegd liquideren liquideert geliquideerd afslachten afslacht neersteken neersteekt neerschieten neerschiet neerknallen neerknalt kapotschieten kapotslaan kapotslaat kapotsteken overhoopsteken overhoopschieten uitmoorden uitmoordt onthoofden onthoofdt
  koudmaken koudmaakt wegmaken vergiftigen vergiftigt afknallen afknalt openrijten openrijt doodprikken lekprikken leksteken stenigen vierendelen lynchen doodspuiten wegspuiten
@doodmaakt = afmaken afmaakt afmaak afmake afmaakte doden kelen wurgen villen vergassen mollen kapotmaken kapotmaakt uitschakelen elimineren platspuiten ophangen opknopen verzuipen verdrinken verbranden cremeren begraven afschieten omverrijden platrijden opblazen
@doodww = maak maakt maken maok maakte sla slaat slaan schiet schieten steek steekt steken trap trapt trappen rij rijd rijdt rijden snij snijd snijdt snijden knal knalt knallen schop schopt schoppen ram ramt rammen hak hakt hakken prik prikt beuk beukt ros knijp knijpt kniep stamp stampt stook
@doodaf = dood kapot kaputt af neer overhoop morsdood hartstikke open lek koud
@niet = niet nooit nie nt neet nait nimmer nit nicht geen
@zal = zal zul zult zou zouden ga gaat gaan gao wil wilde wou kom komt moet kan kon dreig dreigt dreigde gedreigd dreigen riep roept zei zegt schreeuwde schreeuwt appte appt ging ik
@jou = je jou jouw jij jullie haar hem ze so ons m dich mich ge oe u mij me mien heur hun vrouw kind kinderen <so> <kind> <naam> moeder ouders vader zus broer broers familie allemaal iedereen gezin zoon dochter d'r dr 'm kids man partner schoonouders vriend vriendin zusje broertje ex
@levensdeel = keel strot hals nek kop koppie hoofd hart buik harses hersens hersenen schedel oren lever darmen poten pens ruggengraat rug
@snijden = snij snijd snijdt snijden sneed snijt kap kapt kappen hak hakt hakken schiet schieten schoot ram ramt rammen trap trapt trappen sla slaat slaan draai draait draaien breek breekt breken brek ruk rukt rukken trek trekt trekken jaag jaagt jagen steek steekt steken knal knalt knallen schop schopt boor boort splijt splijten bijt rijt rijg rijgt spies duw duwt doorsnijden doorsnijdt afsnijden
  afsnijdt opensnijden openhalen inslaan inslaat intrappen omdraaien omdraait breken
@einde = kerst kerstmis verjaardag jaar zomer winter herfst voorjaar lente pasen sinterklaas weekend weekeinde morgen ochtend morgenochtend avond nacht week maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maand nieuwjaar dag eind einde suikerfeest bevalling huwelijk achttien twintig dertig veertig vijftig uur pensioen oudejaar carnaval maart april mei juni juli
  augustus september oktober november december januari februari
@haal = haal haalt haalde halen haol haolt hale haalst overleef overleeft overleven meemaak meemaakt meemaken beleef beleeft beleven vier viert vieren
@doodsding = kist doodskist kistje doodskistje graf grafsteen grafkrans zerk steen lijkzak lijkwagen lijk lijkwade mortuarium kerkhof kirkhof kirkhaof begraafplaats crematorium rouwkaart rouwkaartje rouwadvertentie overlijdensadvertentie rouwkrans krans begrafenis uitvaart crematie zoden zode strop galg doodskop doodshoofd kruis plechtigheid condoleance dodenwake lijkkist
  grafkaars rouwstuk rouwbloemen testament
@water = kanaal vaart sloot zee maas rijn waal ijssel amstel plas vijver put gracht water lek merwede dijk dok haven singel wad noordzee ijsselmeer bos moeras beton beerput gierkelder mestkelder kruipruimte moestuin tuin
doel doodsbedreiging
# Named.
+ doodsbedreig*|doodbedreig*|doodsbedr|doodsbedr.|doodsdreig*|doodsverwens*|moordbedreig*|doodsbericht*|moorddreig*|doodsbrief
+ met|m|m/d|mdd|md ..1 dood|doot bedreig*|gedreigd|bedr|dreig*
+ bedreig*|bedr|dreig*|gedreigd|gedreigt ..5 dood|doot|moord|doden|doodslag|vermoord* {zeker}
ja: SO werd door VE bedreigd met de dood
+ bedr|bedreig* m|met|mt dood
+ mdd
+ bedreig*|dreig*|gedreigd|bedr|misdrijf ..4 leven
+ art|artikel|285 ..4 dood|leven
+ voor|om|voo ..1 leven ..2 gevreesd|vreest|vreesde|gevreest|vrezen
+ bang|angst|vreest|vreesde|vrees|gevreesd|doodsangst ..4 leven
+ bang|angst|vreest|vreesde|vrees ..4 dat ..2 haar|hem|mij|me|ze|so|kinderen|<so> ..4 vermoord*|doodmaakt|doodsteekt|doodslaat|doodschiet|afmaakt|ombrengt
+ leven ..3 niet ..2 zeker|veilig {vast}
+ moet|moest|mot|gaat|ga|gaan|zal|zou|zul|zult|mag|kan|kun ..3 dood|eraan|d'raan|draan|creperen|verrekken|sterven|omkomen
+ moet|mot|gaat|ga|gaan|zal|zul|zult ..2 hangen|boeten|kapot {zwak}
+ @jou|die|ouwe ..2 bent|ben|bin|zijt|benne ..2 dood
ja: hij schreeuwde dat de hele familie eraan gaat
+ dood|eraan|d'raan|draan|sterven|creperen ..2 moet|moest|gaat|ga|gaan|zal|zou|zul|zult|moesten|ging|mot {vast}
+ grond ..3 heen ..2 kijken|kijk
+ ga|gaat|gaan|ging|gaot ..4 er|d'r|dr aan|an|aon {vast}
+ er|d'r|dr aan|an|aon ..1 ga|gaat|gaan|zou|zal|ging|moet
+ dood ..1 wenst|wensen|wenste|gewenst|hebben
+ wil|wilde|wou ..2 @jou ..1 dood|weg ..1 hebben|zien|maken
? papa|mama|vader|moeder|hij|ze|zij ..1 @jou dood ..1 wil|wilde|wou|wenst|wenste
+ ben|bent|is|zijn|benne ..1 @jou ..2 er ..1 geweest|gewees {vast}
+ dan|nu|straks|morgen|anders ..1 bent|ben|zijt|benne|bin ..2 @jou ..1 dood {vast}
+ dan ..3 er|d'r ..1 geweest {vast}
+ moordplan*|moordpoging|poging ..2 doodslag|moord
# A verb of killing.
+ @doodmaken
+ @zal ..5 @jou ..3 @doodmaakt|dood
+ @jou ..2 @doodmaakt ..2 @zal|als|wanneer|zodra
+ dreig*|gedreigd ..4 @doodmaakt|moorden|schieten|steken|moord|brandstichting|neersteken
+ uit te moorden|roeien
+ iets ..2 afmaken|afmake|afmaak|doodmaken|vermoorden|afschieten
ja: hij riep dat hij haar zou vermoorden
nee: hij zou de wedstrijd ophangen
+ @doodww ..4 @jou ..4 @doodaf {vast}
ja: VE bonkte en riep ik maak je af
+ @jou ..2 @doodaf|dood ..1 maken|maakt|maak|maoken|slaan|slaat|sla|schieten|schiet|steken|steek|steekt|trappen|rijden|schoppen|knuppelen|sloeg {vast}
+ @jou|iedereen ..3 @doodaf te maken|slaan|schieten|steken|trappen|rijden {vast}
+ maak|maakt|maken|maakte ..3 het|t|'t ..1 af {vast}
+ het|t afmaken|afmaak|afmaakt {vast}
+ vermoord|vermoort ..2 @jou {vast}
+ van|vd|v ..2 kant|kante ..1 maken|maakt|maak|maakte
+ om zeep|hals ..1 help*|hielp|geholpen|breng*|bracht|gebracht
+ uit de weg ..1 ruim*|geruimd
+ naar|nr ..2 andere|overkant|wereld|eeuwige ..1 wereld|kant|leven|jachtvelden
+ van ..2 leven ..2 beroven|beroof|berooft|ontdoen
+ leven ..3 beeindig*|benemen|ontnemen|kosten|kost|bekopen
+ laat|laten|liet|zou|zal ..5 @jou ..3 ombrengen|afmaken|omleggen|liquideren|opruimen|verdwijnen|doden
+ ik|dan|zal|ga verzuip|verzuipt|verdrink|verdrinkt|vergiftig|wurg|verbrand|cremeer|begraaf|keel ..1 @jou {zwak}
+ hang|hangt|knoop|knoopt ..3 @jou ..2 op {vast}
+ opgehangen|gekeeld|onthoofd|geslacht|afgeslacht|afgemaakt ..2 als|zoals|net
+ vallen|val|gaan|komen ..4 doden|lijken|dooien|slachtoffers
+ doden|lijken ..2 vallen|gaan|komen
+ ongelukken ..2 gebeuren {zwak}
# A part of the body, a bullet, a blade.
+ ik|zal|zul|ga|gaan|zou|zouden|dreigde|gedreigd|riep|ve|vdt|hij|<ve>|ie ..2 @snijden ..2 je|jou|jouw|jullie|haar|d'r|hun|hem|zijn ..1 @levensdeel|nek {vast}
ja: VE riep ik kap je strot als je naar het bureau gaat
+ @snijden ..1 je|jou|jouw|jullie ..1 keel|strot|kop|nek|hersens|harses|hart|darmen {vast}
+ keel|strot|hals|nek ..3 door|af|open|om|breken|breekt|breek|omdraai*|doorsnij*|afsnij*|doorgesneden|afgesneden|doorsnijdt|afsnijdt|omdraait ..3 snij*|sneed|gaat|ga|zal|zou|zul|als|draai*|komt|wil {vast}
+ keel|strot|hals|nek ..1 doorsnij*|afsnij*|doorsnijdt|afsnijdt|afsnijd|doorsnijd|doorgesneden|afgesneden|opensnij*|doorhaal*|doorhalen|doorhaalt|omdraai*
+ nek ..2 om ..1 draai* {vast}
+ kop ..2 eraf|afhak*|afslaan|afslaat|eraf
+ hersens|hersenen|schedel|kop|harses ..2 in ..1 sla*|slaan|trap*|ram*|beuk*|slaat
+ botten ..4 breek*|breken {zwak}
+ kogel|lood|kugel|kogels ..4 @levensdeel|lijf|donder|raap|flikker|mieter|ribben|voor|naam
+ kogel*|patroon ..4 naam|brievenbus|bus|post|envelop|enveloppe|stuurde|gestuurd
+ lek ..2 prik*|steken|steek|schieten|schiet
+ prik|steek|snij|snijd|rijg|rijgt ..2 @jou ..2 lek|open|kapot|neer|eraan|aan
+ @steekwapen|@vuurwapen ..3 in|door|tussen ..2 je|jouw|jou|jullie ..1 lijf|ribben|rug|buik|hart|keel|strot|nek|kop|hoofd|donder|flikker
+ schiet|knal|schieten ..4 door|voor|in ..2 kop|hoofd|raap|kanis|hersens
+ schiet|schieten|knal ..1 @jou ..2 kapot|neer|dood|overhoop|kop|af {vast}
+ duim|vinger|vingers|hand|mes|wijsvinger|vingergebaar|gebaar ..5 langs|over ..2 keel|hals|strot|nek
ja: VE maakte vingergebaar langs hals bij het raam
+ langs|over ..2 keel|hals|strot|nek ..3 gebaar|duim|vinger|haalt|haalde|trok|streek|ging|hand
+ snijgebaar|snijbeweging|keelgebaar|halsgebaar|pistoolgebaar|schietgebaar|wurggebaar|kopafgebaar|snijdende
+ gebaar|gebaren|beweging ..4 keel|hals|strot|snijden|schieten|pistool|doorsnijden
+ vinger|hand|vingers ..3 pistool|schiet|schoot|geweer ..1 hand|vinger|gebaar|na|uit
+ vinger pistool
# The grave and what goes before it.
+ @doodsding ..4 je|jou|jouw|jij|naam|besteld|uitgezocht|liggen|ligt|lig|in|jullie|klaar|uitzoeken|gestuurd|stuurde|foto|emoji|plaatje|passen|gelegd|lint|gekregen
+ je|jou|jouw|jij|jullie|naam|foto|emoji|plaatje|stuurde|gestuurd|stuurt|kreeg ..6 kist|doodskist|doodskistje|kistje|graf|grafsteen|lijkzak|mortuarium|kerkhof|begraafplaats|uitvaart|begrafenis|zoden|rouwkaart|rouwadvertentie|crematie|urn|plechtigheid|strop|doodskop|doodshoofd|galg|rouwkaartje|lijkwagen
+ muziek|muziekje|bloemen|nummer|kleding|jurk|psalm|lied|liedjes|tekst ..6 begrafenis|uitvaart|plechtigheid|crematie|kist|graf|kerkdienst|gedraaid
+ zwarte kleren|pak|jurk
+ rouwkaart*|rouwadvertentie*|doodskist*|lijkzak*|doodshoofd* ..6 gestuurd|stuurde|kreeg|ontving|gekregen|appte|gemaild|brievenbus|naam
+ onder|in ..2 grond|aarde|zoden|zode|zooi|groeve|kuil ..5 @jou|help|leg|stop|ligt|lig|liggen|leggen|stoppen|zie|werken|graaf
+ @jou|help|leg|stop|stopt|breng|brengt|schoffel|liever|werk ..6 onder|in ..2 grond|aarde|zoden|zode|graf|kist|kuil|beton
+ grond ..3 zacht|los
+ kuil|gat|plek|plekkie|plekje|graf ..4 voor ..1 je|jou|haar|jullie ..4 gegraven|uitgezocht|uitgekozen|klaar
+ kuil|gat|graf ..4 gegraven|graven|graaf
+ plek|plekkie|plekje|gat|kuil ..4 bos|tuin|moestuin|duinen|weiland|hei ..5 jou|je|haar|jullie|uitgezocht
+ naast|bij|achter ..2 oma|opa|vader|moeder|pa|ma|hond|kat|konijn|broer|zus ..4 liggen|lig|ligt|leggen|legt|kerkhof|hemel|begraven|tuin
+ lig|ligt|liggen|leggen|leg|leggen ..4 naast|achter|bij ..2 oma|opa|vader|moeder|pa|ma|hond
+ plek|plekje|plaats ..4 naast ..2 oma|opa|vader|moeder|pa|ma
+ mama|papa|moeder|jij|je ..4 sterretje|engeltje|ster ..2 is|wordt|bent|ben|worden
+ mama|papa|moeder|jij|je|jullie|opa ..3 straks|binnenkort|gaat|morgen ..4 hemel|kerkhof|opa|oma {zwak}
+ emoji ..4 adres|naam|foto|huis
+ @doodsding|kistje|doodskistje ..2 emoji
+ naar|nr ..2 hemel|hel|allah|hiernamaals|petrus|schepper ..4 help|helpt|sturen|stuur|stuurt|breng|brengt|jou|jullie
+ breng|brengt|stuur|stuurt|help|helpt ..4 hemel|god|allah|lieve|hel|hiernamaals|himmel|magere|schepper
+ rust zacht|rip
+ rust ..1 in vrede
+ rip ..2 @jou
+ laatste ..3 kerst|verjaardag|dag|dagen|avond|nacht|nachtje|adem|uur|uurtje|ademtocht|weekend|week|avondmaal|rit|zomer|maand|kerstfeest ..6 leven|wordt|was|geniet|had|gehad|jouw|je|haar|ooit|geslagen|gekomen|maken
+ geniet|genieten|geniete ..6 laatste|nog|kan|zolang
+ neem|nemen|neemt|zeg|zegt ..3 afscheid|gedag|dag|vaarwel ..6 kinderen|moeder|kind|ouders|familie|zus|kan|leven|haar|hem|mama|alvast
+ dagen|uren|weken|minuten ..1 geteld|getelt
+ je|jouw tijd ..2 is|zit ..1 om|op|gekomen|erop
+ nog ..1 #|een|twee|drie|vier|vijf|paar ..1 nachtjes $ {zwak}
+ tik tak
+ aftellen|countdown {zwak}
+ leeft|leef|leven|leefde ..2 niet ..3 lang|meer|langer {vast}
+ niet|nooit|nie|geen ..2 lang|dag ..1 meer|langer ..2 leven|leeft|hebben|lef {vast}
+ niet|nooit oud ..1 worden|wordt|word {vast}
ja: hij zei dat zij niet oud zou worden
+ @einde ..4 niet|nooit|nie|neet|nait ..3 @haal|meemaken {vast}
ja: hij zegt dat SO het voorjaar niet haalt
+ @haal ..4 @einde ..3 niet|nooit|nie|neet|nait {vast}
+ nooit|niet ..2 # worden|wordt|word {vast}
+ @niet ..2 meer|mie|levend ..2 wakker|opstaan|opstaat|thuiskomt|thuiskom|bestaan|bestaat|rondlopen|rondloopt {vast}
? niet ..1 terugkom|terugkomt ..1 $
+ niet|nooit|nie ..3 wakker ..2 word*|wordt|worden {vast}
+ wakker ..2 worden|word|wordt ..4 niet|nooit|niemeer {vast}
+ sta|staat|opstaan|staan ..4 niet|nooit|nie meer ..2 op {vast}
+ niet|nooit|nie ..3 levend ..4 uit|weg|buiten|vandaan|huis|thuis|verlaten|terug {vast}
+ levend ..4 niet|nooit {vast}
+ niet|nooit|nie ..3 leven ..2 laten|laat|over|blijven|blijft|uit {vast}
+ straks|morgen|dan|binnenkort|overmorgen|vannacht|zondag|maandag ..2 ben|bent|is|zijn|benne ..2 @jou|mama|papa ..1 er|d'r ..1 @niet ..1 meer {vast}
+ morgen|straks|dan ..1 @jou ..1 er|d'r @niet meer {vast}
? mama|papa|moeder|je|jij|ze ..1 er @niet ..1 lang|meer ..1 meer|bent|is $ {vast}
+ zien|zie|ziet|terugzien|terugziet ..3 @niet ..2 levend {vast}
? zie|ziet ..1 je|jij|jullie ..4 nooit|niet ..1 meer|terug {vast}
+ klaar|klaor|gedaan|afgelopen|voorbij|gebeurd ..1 met|voor ..1 jou|je|jullie|ons|allemaal|mij {vast}
? gewoon klaar
+ over en uit ..3 @jou {zwak}
+ stop|stopt|stoppen ..2 met ademen|ademhalen
+ voorgoed ..3 stil|zwijgen|weg|af
+ stil|stiller ..5 voorgoed|altijd|voor altijd
+ van de aardbodem|aarde ..2 veeg*|verdwijn*
+ aardbodem
+ vinden|vindt|vind ..2 ze ..1 je|jullie|haar|jou ..4 nooit|niet|terug|@water|nergens
+ vinden|vindt|vind ..3 @jou|lijk|lichaam ..3 @water|dijk|sloot|kanaal
+ niemand|nooit ..3 terug ..1 vindt|vinden|gevonden {zwak}
+ vader|moeder|ouders|ma|pa|mama|papa|familie|zij|ze ..3 vindt|vinden|vind|ruimt|raapt ..3 je|haar|jou ..5 dijk|kanaal|sloot|bos|bed|terug|onder|vuilnis*|stukjes|stukken
+ in|aan stukken|stukjes|mootjes|reepjes ..2 snij*|hak*|scheur*|terug
+ snij*|hak*|hakt|zaag* ..4 stukken|stukjes|mootjes|reepjes
+ je|jou|jullie ..4 @water ..1 in ..1 gegooid|gooien|gooi|dumpen|dump|rijd|rijden {vast}
+ @water ..2 gooi*|gegooid|lig|ligt|liggen|verzuip*|eindig*|eindigt|dump*|drijf*|drijft|drijven|rijd*|verdwijn* ..4 @jou
+ eindig|eindigt|eindigen|lig|drijf|drijft|dump|dumpt|verdwijn|verdwijnt|gooi ..1 @jou ..2 in ..2 @water
+ eindig|eindigt|eindigen ..3 @water
+ hoofd|kop|koppie|kopje ..2 onder water ..6 stil|klaar|als
+ uit|van|over|vanaf ..3 raam|balkon|galerij|brug|dak|flat|dakraam|reling|viaduct ..3 gooi*|gooien|gooit|flikker*|duw*|smijt|kieper*|donder* {vast}
+ gooi|gooit|flikker|smijt|duw|kieper|donder|gooien ..4 @jou ..4 uit|van|over|vanaf ..2 raam|balkon|galerij|brug|dak|reling|viaduct|flat {vast}
+ krant|journaal|112nieuws|voorpagina ..5 morgen|lees|lezen
+ morgen|lees|straks ..5 krant|journaal|voorpagina
+ lezen|lees ..2 t|het|je|dat ..3 krant
+ gezinsdrama|familiedrama|moeder* ..1 minder
+ gezinsdrama|familiedrama
+ ouders|moeder|vader|kinderen|kids|zij|ze ..4 kind|dochter|zoon|moeder|vader|mama|papa ..2 missen|kwijt|minder|zonder|meer {zwak}
+ geen|zonder ..1 moeder|vader|mama|papa|kinderen ..1 meer|opgroeien|verder|zitten
+ opgroeien ..3 zonder ..2 moeder|vader|mama|papa
+ weduwe|wees|weesjes|weduwnaar|weeskind|weeskinderen ..5 maak|maakt|worden|wordt|bent|ben|zijn
+ zit|zitten|zat ..4 straf|jaar|jaren|joar|tijd ..3 uit|voor|weerd|waard|voor over|graag
+ jaar|jaren|cel|gevang|bajes ..3 voor|waard|weerd|over ..4 jou|je|haar
+ krijg|kriege|kry ..4 jaar|joar|jaor ..4 waard|weerd
# Together, or nobody.
+ eerst ..4 @jou ..5 dan|daarna|en ..4 mij|mezelf|ik|mijzelf|zichzelf|mien|zelf|hem|hijzelf {vast}
+ eerst ..3 dan|daarna ..2 @jou {vast}
+ @jou ..3 en|dan|daarna ..2 mezelf|ikzelf|zichzelf|mijzelf|hemzelf {vast}
+ mee|meeneem|meeneemt|meenemen|meegaan|meetrek*|neem|neemt ..5 graf|dood|hel|hemel|kant|als ..1 gaat|ga|in {vast}
+ neem|neemt|neme|trek|nam|sleep|sleur ..5 mee ..3 als ..1 hij|ik|ie|ze ..1 gaat|ga|stap {vast}
+ als ..1 ik|hij|ie ga|gaat|stap ..2 gaan|ga|gaat|neem ..4 @jou ..1 mee {vast}
+ @jou ..1 gaat|ga|gaan|moet ..1 mee ..4 dood|graf|water|boom|verkeer|a#|trein|kanaal|als {vast}
+ ga|gaat ..2 eraan|dood ..3 en ..2 @jou ..1 gaat|ga ..1 mee {vast}
+ samen|allebei|allemaal|tweeen|drieen|allen ..3 dood|hemel|eruit|ervan|sterven|boom|kanaal|graf {vast}
+ gaan|gaon|ga we|wij ..1 samen|allemaal|allebei {vast zwak}
+ rijd|rijdt|rij|rijden|gereden|rie|rijen|stuur|stuurt|stuurde ..6 tegen|in|van|onder ..2 boom|muur|viaduct|pijler|vangrail|kanaal|dijk|vrachtwagen|water|verkeer {vast}
+ tegen het|t verkeer ..1 in {vast}
+ remleiding*|remkabel*|remmen ..6 los|door|begeven|knip*|saboteer*|doorgeknipt|weigeren {vast}
+ als ..1 ik|hij|ie ..3 geen ..4 jij|zij|niemand ..2 ook|niet {vast zwak}
+ als ..1 ik|hij|ie|m ..3 niet|geen|nie|neet ..3 krijg*|kan|hebben|heb|heeft ..5 niemand|jij|ze ..2 ook|anders|niet|haar|je|jou {vast}
+ niemand|nimes ..2 haar|je|jou|ze|hem|jullie ..1 krijgt|krijg|hebben|kriegt {vast}
+ als ..2 niet ..2 mijn|mij|mien|van ..3 niemand|van|anders {vast}
+ krijgt|kriegt ..1 niemand ..3 haar|je|jou|ze|hem|jullie {vast}
+ liever|beter ..4 dood|graf|grond|kist ..3 dan {vast}
+ liever ..3 dochter|vrouw|zoon|kind|jou|haar ..4 dood|grond|kanaal|graf {vast}
+ jij|jullie|zij|moeder|zus ..2 bent|ben|is|zijn ..1 de volgende {vast zwak}
+ volgende|nog|eerstvolgende ..1 keer|x|ruzie|maal ..5 maak|mes|pistool|goed|af|dood|raak|kogel|ambulance|kist|begrafenis|niet {vast}
+ zo ..2 doen|doe ..3 met ..1 hond|honden|varken*|kip*|schaap|schapen|geiten|konijn* {vast zwak}
+ raad ..2 eens ..2 wie {vast zwak}
+ dit|deze ..3 is ..2 voor|jouw ..1 jou|jullie|buik|kop|hoofd $ {vast zwak}
? mij|hem ..1 verwachten
+ steek|steken|zet|stak|steekt ..4 @jou ..4 brand|fik|hens|vlam|vlammen|fikkie {vast}
+ steek|steken|zet|stak|steekt ..4 in ..1 de|den|t|fik|brand|hens ..1 brand|fik|hens {vast zwak}
+ huis|hut|tent|boel|woning|flat|zaak|auto|tent|kot ..5 fik|brand|hens|affik*|platbrand*|afbrand*|opblaas*|opblazen|vlammen|afbranden|platbrandt|plat {vast}
+ blaas|blaast|opblaas|blazen ..5 huis|hut|tent|boel|gezin|op|flat|lucht {vast}
+ kom|komt|kome|koop|haal|haalt ..3 met|m ..1 benzine|jerrycan|spiritus {vast}
+ benzine|jerrycan ..6 @jou|huis|aansteker|vuur {vast}
+ vuurtje*|vlammetje*|vlam ..3 emoji {vast}
+ emoji|smiley|plaatje|foto|gifje|sticker ..6 kist|kistje|doodskist*|graf|doodskop|schedel|mes|pistool|bom|strop|grafsteen {vast}
+ prijs ..2 op ..2 hoofd {vast}
+ bloed ..5 vloeien|vloeit|stromen|afwassen|wassen|schande|drinken|ruiken {vast}
+ schande|eer|naam|smet ..6 bloed|schoonwassen|zuiver*|uitwissen {vast}
? vlek|smet ..3 was|wassen|weg
+ eerwraak|bloedwraak|eermoord {vast}
? broer|broers|oom|ooms|vader|neven|familie|neef ..4 afmaakt|oplost|afmaken|oplossen|schoonwassen|herstellen|opruimen
+ iemand|mannetjes|mensen|vrienden|neven|jongens|gasten ..4 op ..1 @jou ..1 af {vast}
+ leg|lig|ligt|liggen ..3 er ..2 twee|2|drie|dadelijk|straks ..2 dood|hier|op {vast zwak}
+ einde|eind oefening|verhaal ..3 @jou {vast}
+ gif|rattengif|insuline|pillen ..5 in ..3 eten|koffie|thee|drinken|bier|slaap {vast}
+ i|i'll|gonna|will kill|murder|shoot|stab ..1 you|u|her|him|them|me {vast}
+ kill|killed|killen|kil ..2 you|u|je|haar|hem|her|him|me|them|kids {vast}
+ dead meat {vast}
+ you ..2 dead {vast}
+ put|bury ..2 ground|grave {vast}
+ öldür*|oldur*|öldürürüm|oldururum|gebert*|zabije|zabij*|zabiję|ubij*|ubiju|naqtlek|nqatlek|nqatlak|aqtulak|uccid*|matar|matarte|umbringe|umbringen|abstechen|totmachen|totschlagen|tuer|omor*|omoar {vast}
+ ich bring ..2 um {vast}
+ dood ..3 papa|mama|moeder|vader {vast zwak}
# Meant, but open: in doubt.
? weet|weten|weat ..1 je|jou|jullie|haar ..2 te ..1 vinden {zwak}
? spijt ..3 krijgen|krijgt|krijg|bezuren
? weet|wet|witst|weten ..1 je|jij|ze|ge|du|jullie|we ..2 wat ..4 gebeurt|gebeurd|overkomt|komt|volgt
? @jou ..2 iets|wat|get ..2 aandoen|aandoet|overkomt|overkomen|overkommen ..1 als|wanneer?
? @jou ..1 wat aan ..1 gaat|ging|te doen|doet
? iets|wat aandoen|aandoet
nee: hij zou zichzelf iets aandoen
? doe|doet|ga|doon|doen ..2 dich|je|jou|haar|jullie|kinderen|kleine|d'r ..2 get|wat|iets ..1 aan?
? niemand|niet|nooit ..4 naam ..4 genoemd ..6 dood|levend
? kom|komen ..2 je|jou|me|mij|jullie ..1 halen
? dood ..2 of ..1 rot
? iets|woord ..3 met|over ..1 dood|doden|moord|vermoorden|afmaken|doodmaken
? moord
? met rust ..2 laten ..4 anders
? kill
? ongelukje|ongeluk ..3 krijgt|krijg|gebeurt|overkomt|zit|hoekje
? krepeer|verrek|stik|crepeer ..2 maar|toch
? blik ..3 belooft|beloofde|doden
? breek|brek ..2 @jou ..1 nek|poten|benen
? straks|zometeen|later ..3 zie|zult ..2 je ..2 wel
? laat|laten ..3 verdwijnen
? leven ..4 gevaar|bedreig*
? niet ..2 overleven|overleeft
? kist ..3 passen
# Further forms of the same.
@nietmeer = niet nooit nie nt neet nait
+ @doodww ..1 die|dat|dit|de|het ..1 ouwe|wijf|hoer|kind|joch|vrouw|kreng|slet|teringlijer|klootzak|rotzak ..2 @doodaf {vast}
+ @zal ..4 r|d'r|haar|hem ..1 koud maken
+ remleiding*|remkabel*
+ overleeft|overleef|overleven|overleefd ..2 @nietmeer {vast}
+ @einde ..3 overslaan|niet|nooit ..1 halen|haalt|haal|overslaan {vast}
+ levend ..3 @nietmeer|uit|uitkomt|weg
+ @nietmeer ..3 levend {vast}
+ bedreig*|dreig* ..2 dood : j|ja
+ volgende ..1 keer|x|maal ..4 kom|neem|pak|gebruik|haal ..4 @vuurwapen|@steekwapen|mes|benzine
+ met ..3 @vuurwapen|@steekwapen ..3 komt|kom|terugkomt|terug ..2 schiet*|steek*|dan
+ nog ..2 wat|iets|laatste ..1 te zegge|zeggen
+ laatste ..1 wens|woorden
+ vinger ..1 pistool ..3 hoofd|voorhoofd|slaap
+ pang|poef ..2 gebaar|vinger|hand
+ huis|woning|flat ..4 met ..5 op ..1 te blazen
+ op te blazen
+ eerst ..2 zij|jij|haar|kinderen|jou ..2 dan ik|mezelf|zichzelf
+ daar kom|kome jij|je|ge ..2 hangen|liggen
+ adem ..3 rietje
+ gras|bloemen|bloempjes|madeliefjes|pieren ..4 onder*|onderen|onderkant
+ nooit|niet ..2 gevonden ..2 is|werd|wordt {vast}
+ steek|steekt|schiet|schieten ..1 je|jullie|haar|d'r {zwak}
nee: Volgens hem slaat ze haar
+ om|te ..1 het af te maken {vast}
+ terugkomt|terugkom|terug|kom ..4 af ..1 te maken|maak
+ naar|nr ..2 je|jouw vader|opa|oma|moeder ..4 kerkhof|graf
+ diep|groot genoeg ..2 voor
+ maat ..3 kuil|kist|gat
+ kuil|kist|gat ..6 maat|klaar
+ overlijdensbericht|advertentie ..4 schrijven|eigen|kruisje
+ laatste ..2 dag|nacht|avond|uur|weekend|adem ..3 leven|kalender|geteld|is
+ sta|staat|ben|bent ..3 @nietmeer ..2 bevolkings*|burgerlijke
+ kies|kiezen|uitkiezen|uitzoeken ..3 kist|doodskist|begrafenis|jurk|muziek
+ niet lang meer {zwak}
+ @zal|jij|je|jullie|zij ..4 in ..1 de maas|gracht|vaart|sloot|rijn|ijssel|waal|haven|plomp {vast}
+ trein ..2 stopt ..1 @nietmeer
+ van ..1 de ..1 galerij|balkon|flat|brug|dak ..3 kleine|kind|kinderen|haar|jou
+ @jou ..4 van ..1 de galerij|balkon|brug|dak|flat ..3 gooi*|duw*|flikker*
+ wereld ..2 gezet ..6 haal|haalt|af|halen
+ je|jullie|jij ..2 plat ..1 rij*|rijd*|rijden
+ rij|rijd|rijdt ..1 je|jullie|haar|d'r ..1 plat|dood|aan|omver
+ verstik* ..4 slaap
+ in ..2 slaap ..4 steek|verstik*|snij*|neersteek|doodsteek|kelen|wurg*|iets|wat|@doodmaken
+ steek|snij|steekt ..3 in ..2 slaap
+ opgehangen|ophangen|opknopen ..3 geit|varken|boom|balk
+ zo diep
+ stil ..2 krijg*|kreeg|maak*|gemaakt ..4 voorgoed|altijd
+ met de|t|den dood
+ dood ..2 moet|moest|moeten|gaan|gaat|zal|zou|ben|bent|zijt|wenst|vinden|wensen
+ ben|bent|zijt|is|ligt|lig je|jij|ze|ge|zij|gij|hij|hem ..2 dood
+ haal|haalt|haalde|halen|overleef|overleeft|overleven|zie|ziet|maakt|hale|haolt ..4 morgen|morge|ochtend|avond|nacht|kerst|verjaardag|weekend|weekeinde|jaar|einde|zomer|week|maandag|zondag|pasen|nieuwjaar|winter ..3 niet|nie|neet|nait|nooit
+ morgen|ochtend|kerst|avond|weekend|verjaardag|zomer ..2 niet|nie|neet ..1 haalt|halen|halt|haal|overleven|overleeft|overslaan|meemaakt
+ verjaardag|kerst ..4 overslaan|meemaken|niet
+ niet|nooit|nie ..3 levend|leven ..2 weg|uit|thuis|vandaan|laten
+ niet levend
+ onder ..2 grond|zoden|zode|zooi|aarde
+ gaat|ga ..2 d'r|dr|er aan|aon|an
+ sta|staat ..4 niet|nie meer op
+ om zeep
+ in ..1 fik|brand ..5 jou|je|jullie|haar|hem|met|erin|ons|huis
? steek|steken|steekt|gestoken|stak ..3 boel|huis|woning|tent|zaak ..3 fik|brand|hens
+ spijt krijgen ..4 geboren
+ geen|zonder ..1 moeder|vader|mama|papa ..1 meer
+ moeder|vader|mama|papa minder
+ als ..2 ik ..4 niet|nie|neet krijg ..2 krijgt|kriegt ..2 niemand
+ krijgt|kriegt ..1 niemand ..2 haar|je|jou|ze|hem|jullie
+ naast|bij|naar ..2 oma|opa|vader|moeder|pa|ma ..3 liggen|lig|ligt|kerkhof|hemel|begraven
+ lig|ligt ..4 naast ..2 oma|opa|vader|moeder|pa|ma
+ plekkie|plekje|gat ..3 bos|tuin ..3 je|jou|haar|uitgezocht|gegraven
+ gat ..2 graven|gegraven
+ duim|vinger|hand|mes|gebaar ..3 langs ..2 keel|hals|strot
+ pistoolgebaar|schietgebaar
+ uit|van ..2 raam|balkon|brug ..3 gooien|gooi|gooit|flikker|flikkeren
+ eerst ..4 dan ik
+ huis ..4 opblazen|te blazen
? spijt ..3 krijgen|krijgt|van
? weet|weten ..1 je|jij|ze|wij|we ..3 wat ..2 gebeurt|gebeurd|er|tante|oplossing
? niet ..2 lang meer|mie
? eerst ..5 dan ..2 haar|jou|jij|hem
+ lek ..2 prikken|steken|steek|prik
+ prik|steek|snij|snijd ..2 je|jou|haar|hem|m ..2 lek|open|kapot|neer
? in ..3 slaap ..3 aandoet|aandoen|wat|iets
+ als ..2 ik ..2 jou|haar|hem niet heb|krijg
+ ben|bent|is je|jij|ze ..2 er ..1 geweest
+ er geweest ..1 allebei|samen
+ rijg|rijgt ..3 je|jou|haar|aan|eraan
? klaar ..3 voor ons|allemaal|iedereen
+ foto ..4 grafsteen|doodskist|kist|graf
+ zwarte kleren
+ graf is|al
+ liever ..4 in ..1 zee|water|kanaal
+ eerwraak|bloedwraak
+ schande ..5 bloed
+ daar kom jij ..3 hangen
? andere kant ..3 laten zien
? binnenkort ..3 niet meer nodig
+ dan|ben|bent|zijn|is|benne @jou ..1 er geweest|gewees {vast}
+ ben|bent|zijn|is ..2 er geweest ..1 allebei|samen {vast}
+ rijg|rijgt|rijgen ..2 @jou ..1 eraan|aan|d'ran|dr {vast}
+ niet|nooit|nie ..2 meer|mie ..1 wakker ..1 worden|word|wordt|werden {vast}
+ straks|morgen|dan|binnenkort|overmorgen ..4 er|d'r ..1 niet|nooit meer {vast}
+ zien|zie|ziet|terugzien ..3 niet|nooit|nie|geen ..1 meer|mie ..1 levend|terug {vast}
+ nooit|niet|nie ..4 levend ..3 uit|weg|buiten|vandaan|huis|thuis {vast}
+ lig|ligt|leg|legt|liggen|ligge ..3 er ..1 twee|2|drie {vast}
+ onder|in ..2 grond|aarde|zoden|zooi|groeve|kuil|graf ..4 @jou|help|leg|stop|ligt|lig
+ help|leg|stop|stopt|breng|brengt ..4 onder|in ..2 grond|aarde|zoden|graf|kist
+ in ..2 kist|doodskist|kiest|lijkzak
+ kirkhaof|kerkhof|kirkhof|begraafplaats ..5 gelegd|leggen|liggen|brengen|brengt|breng|lig|ligt|leg
+ steen|grafsteen|zerk ..6 naam|besteld|graveren|gegraveerd
+ naam ..5 steen|grafsteen|rouwkaart|kist|zerk
+ rouwkaart|rouwadvertentie|overlijdensadvertentie|kruisje|rouwstuk|grafkrans|zwarte kleren
+ zwarte kleren|jurk kopen|uitzoeken
+ verjaardag|kerst|kerstmis|jaar|zomer|herfst|winter|pasen|sinterklaas ..5 niet|nooit|nie|laatste ..4 haalt|halen|meemaakt|meemaken|vieren|overleven {vast}
+ laat|laten ..5 jaar|kerst|verjaardag|morgen|zomer ..2 niet halen {vast}
+ nooit ..1 #|zes|zeven|acht|negen|tien|twaalf|achttien worden|zou|word {vast}
+ kind ..3 nooit ..2 worden
+ laatste ..3 kerst|verjaardag|dag|avond|nacht|adem|adem|uur|ademtocht
+ mee|meeneem|meeneemt|meenemen|meegaan|meetrekken|meetrek ..3 graf|dood|hel|hemel|als ..1 gaat|ga {vast}
+ haar|hem|jullie|kind|<kind>|kinderen|ons ..1 meeneemt|mee ..1 als ..1 hij|ie|ik gaat|ga {vast}
+ gaan|gaon|ga we|wij ..1 samen {vast}
+ rijd|rijdt|rij|rijden|gereden|rie|rijen ..5 tegen ..2 boom|muur|viaduct|pijler|vangrail
+ huis|hut|tent|boel|woning|flat|zaak|bank|auto ..5 fik|brand|hens|affikken|platbranden|platbrandt|afbranden|affikt|opblazen|opblaast|vlammen
+ kom|kome ..2 met benzine
+ nek ..1 breekt|breken|omdraait|omdraaien|omdraai {vast}
+ botten ..6 breek|breken|breekt|ademen
+ keel|strot|hals ..2 door|af|open ..3 snij*|snijd*|snijdt|snijden|gesneden
+ bedreig*|dreigde|dreigt|gedreigd|dreigen ..5 dood|doden|doden|leven|kapot|graf
+ met de|t|den dood ..2 bedreig*|gedreigd|bedreigd|dreig*
+ put|bury ..1 you ..3 ground
+ geliquideerd|afgeslacht|afgemaakt|afslacht|afmaakt|omgelegd|omlegt|omgebracht|koudgemaakt|koudmaken|koud maken
+ naar ..2 onze lieve heer|magere
+ zeg|zegt|neem|nemen|neemt ..3 maar|alvast|vast ..2 dag|afscheid|vaarwel
+ neem|nemen ..3 afscheid ..3 @jou
+ stopt|stop|stoppen ..2 met ademen|ademhalen
+ bloed ..6 vloeien|vloeit|stromen|afwassen|wassen|schande
+ schande|eer|naam ..4 bloed
+ tel|telt ..2 je|jouw|haar dagen
+ zit|zitten ..4 straf|jaar ..2 uit|voor|weerd|waard {vast}
+ uit|van|over|vanaf ..3 raam|balkon|galerij|brug|dak|flat|trap|dakraam ..3 gooi|gooien|gooit|gooide|flikker*|flikkert|duw|duwen|smijt|knikker*|kieper* {vast}
+ kom ..1 jij|je|ge|zij ..2 aan ..2 hangen
+ niet|nooit|nie ..3 leven|levend ..2 laten|laat {vast}
+ als ..1 ik ..3 niet|nie|neet ..2 krijg*|kan|hebben|heb ..4 niemand {vast}
+ psalm|kist|begrafenis|crematie|testament|uitvaart ..6 kiezen|keuze|uitzoeken|willen|wil|schrijven|regelen
+ dit|kijk|zo ..3 jouw|je|jou ..1 buik|hoofd|hals|keel|beurt|voorland {vast}
+ dan|klaar ..3 voor|met ons|jullie allemaal {vast}
? naam niet|nooit ..2 genoemd {vast}
? strot|keel ..2 dicht|dichtkniepen|dichtknijpen|kniepen ..3 wil|wol|wilde|wou|zou|zal
? broer|broers|oom|ooms|vader|neven|familie ..2 weet|weten ..2 wat ..3 dan|doen|moeten {vast}
? weten|weet ..2 wel ..2 oplossing|raad|wat {vast}
? weet|wet|witst ..1 je|jij|ze|ge|du ..1 wat ..4 gebeurd|gebeurt|overkomt|gebeurde {vast}
? zoek|zoekt|zoeken ..3 tot ..3 vind|vindt|vinden {vast}
? doe|doet|ga|ze|ging ..3 kinderen|kleine|kind|jongens ..1 wat|iets
? je|jouw|jullie jongen|kind|kinderen|kleine|moeder|zus|ouders ..1 erbij|d'rbij {vast}
? namen ..3 streep
+ rij|rijd|rijdt|rie ..3 @jou ..2 plat|omver|ondersteboven|kapot
+ schiet|schieten ..1 @jou ..1 kapot|af|neer {vast}
+ graf|kist|krans ..4 besteld|klaar|naam|lint|klaar {vast}
+ ligt|lig|liggen ..4 kanaal|vaart|gracht|maas|water|sloot {vast}
+ steek|steekt|snij ..2 @jou ..2 in ..1 je slaap {vast}
+ met dood|moord bedreigd|gedreigd
? korte metten
? hemel ..2 moet|gaat|komt|kom
? kogelhuls
? af te fikken
@haal = haol haolt haolt
@moord = vermoorden vermoord
+ bedreig*|dreig*|gedreigd ..5 dood|leven|vermoord*|doden|@moord
+ overleeft|overleef|overleven|overleefd ..3 niet|nie|dit|het
+ laatste ..2 dag|uur|nacht|adem|keer|avond ..3 leven|geleefd|jouw|je|haar|wordt|was
+ je|jou|jouw|haar|jij|hem|jullie|ze ..6 kist|doodskist|graf|grafsteen|lijkzak|mortuarium|kerkhof|uitvaart|begrafenis|zoden|testament
+ gaat|ga|gaan|zal|zul|gaot ..2 eraan|er aan|d'r aon|draon|draan
+ d'raan|dr aan gaat|gaan
+ kogel ..4 kop|hoofd|raap|jou|je|voor|in|door
+ om hals ..2 brengen|gebracht
+ steek|steken|stak|steekt|gestoken ..3 brand|fik|hens ..4 jou|je|jullie|haar|hem|kinders|kinderen|ons|erin
+ niemand|niemant ..1 haar|je|jou|ze|hem|jullie krijgt
+ snijgebaar|snijdende
+ vinger ..1 pistool
+ iets aandeed|aandoen ..5 terugkwam|voorgoed
+ doe|doet ..2 je|jou|haar|jullie|hem wat
+ dagen ..1 geteld
+ tel je dagen
+ mee ..2 de dood|graf in|trekken
+ blaast|opblazen|blazen ..3 huis|op|gezin|boel
+ zo diep ongeveer
+ dood ..2 papa|mama|moeder
? volgende ..1 keer|x ..6 ik|ga|doe|door|ben|gebeurt|ergens
? weten ..2 oplossing
? lees ..3 krant
? laatste ..1 verjaardag|kerst|avond|keer ..4 gehad|was|geweest
? niemand ..3 terug ..1 vindt|vinden
+ had|hadden ..2 je|jouw|jou ..2 buik|kop|hoofd|hals|keel ..2 kunnen
? desnoods ..3 uit
+ ik stap eruit ..3 beter af
+ steek ..4 huis ..3 aan
+ neem ..2 mee ..5 mezelf
? laten|laat verdwijnen
? doden van|vallen
+ breek|brek ..2 je|jouw|jou ..1 nek
? anders ..5 door ..1 heen
? van de aardbodem
? zal ..2 niet ..2 overleven
? ga|gaat ..2 ver
+ krans|rouwkaart|grafsteen|doodskist|kist|grafkaars ..5 naam|haar|adres|gestuurd|foto|emoji
+ korte metten
+ dan gaan we samen
? jas ..4 kist
? moord|dood ..2 genoemd
? halen en daarna ik
+ maakt|maak|maken|maakte ..2 af {zwak}
+ wakker ..1 worden|word|wordt ..4 niet|niemeer|nooit {vast}
+ het|t|'t is|was ..2 klaar|gedaan|afgelopen ..1 met|voor ..1 jou|jullie|ons {vast}
+ levend ..3 niet|nooit ..2 uit|weg {vast}
+ lees|lezen ..2 t|het|je ..3 krant {vast}
+ morgen|morge ..4 krant {vast}
+ kist|doodskist|kiest|kistje ..5 klaar|besteld|passen|terug|uitgezocht|krijgt|krijg|terugkrijg*|naam|in
+ strop|touw ..5 voor|is ..1 jou|haar|die|hem
+ eerst ..4 @jou|kinderen|broers|moeder ..4 dan|daarna|en ..3 mij|mezelf|ik|mijzelf|zichzelf|mien|zelf
+ eerst ..3 dan ..2 @jou {vast}
+ neem|neemt|meeneemt|neme|trek ..4 mee ..2 als ..1 hij|ik|ie ..1 gaat|ga {vast}
+ met z'n|zijn|zn allen|allemaal|tweeen|drieen ..4 dood|hemel|eruit|ervan|water|boom|kanaal
+ blaas|blaast|opblaas|opblazen|opgeblazen|blazen ..4 huis|hut|tent|boel|gezin|op
+ breek|breekt|breken ..4 nek ..2 @jou|dan|als|van
+ hak|hakt|hakken ..4 kop|hoofd|stukken|mootjes
+ kogel ..4 voor|naam|krijg*|krijg|opsturen|post|bus|brievenbus
+ bedreig*|dreigde|dreigt|gedreigd|dreigen ..5 dood|doodt|doden|doden|leven|kapot|graf
+ met de|t|den dood|doet|doedt ..2 bedreig*|gedreigd|bedreigd|dreig*
+ dood ..1 maken|maak|moken|maoken|makke|maakt ..2 @jou
+ dood ..1 ga|gaat|moet|mot|ben|bent|zal|zul|bin ..2 @jou
+ ga|gaat|gaon|gaot|moet|mot|zul|zult|zal ..3 dood|doot|kapot|eraan|d'raan|draan|kapotte|creperen|verrekken|sterven|boeten|er aan
+ eraan|d'raan|er aan ..1 gaat|zou|zal|ga|gaan|moet
+ breng|brengt|stuur|stuurt|help|helpt ..4 hemel|god|allah|lieve|andere kant|hel|hiernamaals|himmel
+ andere kant ..2 dijk
+ leven ..1 kosten|kost|gekost|bekopen
+ met ..2 leven ..1 bekopen|betalen|betaalt|boeten
+ niet|nooit|nie ..2 lang ..1 meer|mie ..2 leven|leeft|te {vast}
+ dagen|uren|weken ..1 geteld|getelt
+ krijg|kriege|kry ..4 jaar|joar|jaor ..4 waard|weerd {vast}
+ gooi|gooit|gooien|flikker|smijt|duw|kieper ..3 @jou|kind|kinderen ..4 uit|van|over ..2 raam|balkon|galerij|brug|dak|trap|reling
+ jaag|jagen|jaagt ..4 kogel|kop
+ zonder ..1 mij|mien ..3 niet|nooit leven {vast}
+ als ..2 niet ..2 mijn|mij|mien ..3 niemand|van|anders {vast}
+ mijn|mien vrouw|kind ..2 of ..2 dood
+ dienstpistool|pistool|geweer|mes|ding ..6 tafel ..8 zeggen|zegge|klaar|kiezen|wie
+ begraven|begraaf|begraaft|begrave ..2 @jou
+ verongelukt|ongeluk|ongelukje ..2 krijgt|krijg|gebeurt
+ maar dan jij|jou {vast}
+ stenigen|stenigt|onthoofden|onthoofdt
? komste|kom ..3 boete
? iets|get|wat|niks ..3 overkomt|overkomen|overkommen
? streep ..3 namen
? dood ..2 droom
? huis ..2 schoon ..1 maken
+ haalt|haal|halen|haaltj ..3 #|twintig|dertig|veertig|vijftig|volgende|nieuwjaar|achttien ..3 niet|nooit {vast}
+ niet|nooit ..1 oud ..1 worden|wordt|word {vast}
+ laatste ..1 uur|uurtje|uurtjes ..2 geslagen|gekomen
+ hersens|hersenen|schedel|kop|harses|koppen ..2 in|inslaan|inslaat|insla|inslat|in ..1 slaan|sla|slaat|trappen|trap|rollen|rossen
+ sla|slaat|trap|trapt|ram|ramt ..3 hersens|hersenen|schedel|kop|harses ..2 in
+ leven ..3 niet ..2 zeker {vast}
+ niet ..3 zeker ..3 leven {vast}
+ vallen|vallen ..2 doden|slachtoffers|lijken
+ doden ..2 vallen|gaan|komen
+ einde|end verhaal|oefening ..3 @jou
+ vil|vilt|villen ..2 @jou
+ iemand|mannetjes|mensen|vrienden|neven ..3 op ..1 @jou ..1 af
+ uitschakelen|elimineren ..2 @jou
+ uit ..1 de ..1 weg ..1 ruimen|geruimd|ruimt
+ dooie|dode ..2 kind|vrouw|man|vent|hond ..1 bent|ben|straks
+ schiet ..3 van ..2 fiets|stoel|trap
+ strop ..6 voor ..1 jou
+ afmake|afmaken|doodmaken|doden ..2 ofzo|of zo|zoiets
+ art|artikel 285 ..6 dood
? niet meer ..1 bevolkings*
? ongelukken ..2 gebeuren|gebeurt
? gebeuren|gebeurt ..2 ongelukken

# Wider still: leaving by another way, the list, the choice, the place, the announcement.
+ kom|komt|gaat|ga|gaan ..4 liggend|horizontaal|tussen zes planken ..2 uit|eruit {vast}
+ zes planken {vast}
+ alleen ..2 liggend|kist ..2 uit {vast}
+ met ..2 hem|mij|ons ..2 naar beneden ..2 gaat|ga|gaan|springt {vast}
+ naar beneden ..4 balkon|galerij|dak {vast}
+ lijst|lijstje ..5 mensen|namen ..4 dood|ademen|weg|gaan {vast}
+ niet ..1 meer ..2 ziet|zien ..1 ademen {vast}
+ ademen ..2 privilege|voorrecht|gunst {vast}
+ mag|mocht|kan ..2 kiezen ..6 vandaag|morgen|mes|bijl|raam|trap|rivier|kogel {vast}
+ trouwen ..6 of ..3 rivier|kanaal|dood|graf {vast}
+ op ..2 wereld ..2 gezet ..6 af|weer {vast}
+ vinden ..1 ze|we ..1 niemand|je|haar {vast}
+ hier vinden|vindt ..2 niemand|ze {vast}
+ nooit ..2 gevonden {vast}
+ voor altijd ..3 weg|plek|stil|slapen {vast}
+ one-way|enkeltje|enkele ..1 ticket|reis {vast}
+ voor jou ..4 @vuurwapen|loop|mes|kogel|kist {vast}
+ @vuurwapen|loop|mes|kogel ..4 tekst|bericht|voor ..2 jou {vast}
+ tekent|tekende|tekening ..6 kruisjes|graf|kist|dood|galg {vast}
+ steen ..2 uit ..4 kerk|begraafplaats|kerkhof {vast}
+ zoekt|kiest ..4 steen|grafsteen|kist {vast}
+ eruit ..1 moet ..4 naam|familie|schande|vies {vast}
+ naam|eer|familie ..4 vies|schande|besmeurt ..4 eruit|weg|moet {vast}
+ vrienden|maten|broers|familie|jongens ..4 weten|weet|vinden ..3 waar ..3 woont|woon|werkt|school|zit {vast}
+ ook ..2 al ..2 bak|cel|gevang ..6 vrienden|weten|vind {vast}
+ maak|maakt ..1 ik ..2 af ..3 waar|wat {vast}
+ kom|komt ..2 hem|haar|je|m ..1 afmaken|doodmaken|neersteken|halen ..1 $ {vast}
+ gedreigd|dreigt|dreigde ..4 met ..1 doodgaan|doden|doodmaken|moord {vast}
+ met ..1 doodgaan gedreigd {vast}
+ om ..1 iemand ..2 te vermoorden {vast}
+ jullie ..3 gaan ..3 of ..4 deurbel|schiet|pistool|mes|bijl {vast}
+ gat|graf ..3 gegraven|gedolven ..4 jou|achter|tuin|moskee {vast}
+ achter|onder ..2 de ..1 moskee|schuur|dijk|kas|kippenhok ..4 begraven|gegraven|leg|lig {vast}
+ instappen ..3 of {vast}
+ of ik|hij rij|rijd|steek|schiet|maak {vast}
+ stil ..1 krijg|kreeg|krijgt ..6 mij|erbij|voorgoed {vast}
! kwam|kwamen|komt ..4 zelf ..2 naar beneden

# Asked or said, and not so.
- gevraagd|vraag|navraag|gevr|vroeg|ooit|desgevraagd ..8 dood|doodsbedreig*|bedreigd|gedreigd|leven|doden ..6 nee|neen|niet|nooit|geen|neg|ontken* {vast zeker}
- geen|geenszins|nooit|niet|zonder|niks|niemand ..6 met|m ..1 dood {vast zeker}
- geen|niet|nooit ..2 dood|doodsbedreig* ..2 bedreigd|gedreigd|geuit {vast zeker}
- doodsbedreig*|bedreiging|bedreigd|dreig*|gedreigd ..5 dood ..2 nee|neen|nooit|neg|nihil|nvt {vast zeker}
- dood|doodsbedreig*|leven ..2 nee|neen|nooit|neg|nihil|nvt {vast zeker}
nee: Bedreiging m/d dood: nee
- geen|nooit|niet ..4 leven ..2 gevreesd|gevaar|bang {vast zeker}
- niks|niets|geen|niet|nooit ..6 maak|maakt ..2 af {vast zeker}
- niks|niets|niet|nooit|niemand|geen ..4 wat|iets aandoen|aangedaan|aandoet {vast zeker}
- geen|niet ..3 woord ..2 moord|dood {vast zeker}
- dood|doodsbedreig*|moord|vermoord*|afmaken ..6 loos|onterecht|ingetrokken|introk|verzonnen|toneelstuk|script|escaperoom|uitspraak|scheldwoord {vast zeker}
- doodsbedreig* ..6 iemand anders|ander {vast zeker}
- iets|wat aandoen|aandoet ..8 welnee|nee|nooit {vast zeker}
# Words of death that threaten nobody here.
@spel = film films filmpje serie tv televisie radio krant boek game gamen games spel spelletje spelen fifa fortnite xbox playstation ps5 ps4 headset scherm keeper scheids scheidsrechter schaak schaken schaker kaarten kaartspel monopoly cluedo toneel toneelstuk script repetitie monoloog escaperoom escaperoom, musical lied liedje songtekst rap verkleed larp komiek cabaret carnaval
  nieuws aflevering podcast hoorspel computer wordle schaakpartij bridge toneelgroep rolspel
! @spel ..12 @doodmaken|dood|doden|neer|af|overhoop|kop|moord*|kill
! @doodmaken|dood|doden|neer|af|kop|moord*|kill ..12 @spel
! @iemandanders ..7 dood|doodmaken|afmaken|afmaakt|vermoord*|kapot|doodmaakt|doodslaan|doodsloeg|vergiftig*|villen|verdronken|vergassen
! dood|doodmaken|afmaken|afmaakt|vermoord*|sla|maak|nek|doodslaan|doodsloeg|kapot|vergiftig*|villen|vergassen ..7 @iemandanders
! suicide|zelfmoord|zelfdoding|suicidaal ..2 dood
! gaan|ga|gaat ..2 eraan ..1 onderdoor|geloven
! moest|moet eraan geloven
! vogel|fazant|kip ..4 eraan
! rechtszaal|rechtbank|rechter ..6 kapot
! kapot ..3 rechtszaal|rechtbank
! lijn|telefoon|accu ..1 dood
! dood ..2 vader|broer|zus|zoon|moeder|hun|opa|oma
! dood : streepje|nee
! dood : *
! vlees|slachten|slacht ..12 keel
! dood maakt|maakte|maken ..2 met ..1 dat
! gevonden|aangetroffen dood
! dood gevonden|aangetroffen
! wens|wenst|wenste ..3 dood ..6 dagboek
! dertig|twintig|# jaar geleden|terug ..8 afmaakte|dood|vermoord*
! afmaakte|doodsbedr*|doodsbedreiging ..8 jaar|jr ..1 geleden|terug|gld
! jr|jaar gld|geleden ..4 doodsbedr*|afmaakte
! gamen|game|gamet|gamer|cowboy|cowboytje ..10 dood|kill|killed|kapot|schiet*
! zichzelf|mezelf|zich doden|wurgen|ophangen
! op|in ..1 zichzelf|eigen ..1 wonen|woont
! sigaret*|roken ..8 dood
! dood ..6 sigaret*|roken|stress
! beiden|beide ..2 lachten
! belachelijke vraag
! zichzelf|mezelf|zich|mijzelf|eigen|zelf ..5 dood|leven|ophangen|kapot|kop|van kant|iets|graf|wat|hoofd|verdrinken|verhangen|doden|doodrijden|wurgen|schieten|hoofd|polsen|keel|kapotmaken
! zichzelf|mezelf|zich|mijzelf ..3 iets|wat ..3 aandoen|aandoet|aan
! leven|kant|dood|iets|wat|kop|doden ..4 zichzelf|mezelf|zich|mijzelf|hemzelf|haarzelf
! schiet|schoot|steek|hang|snij|snijd|rij ..1 mezelf|zichzelf|me|mij|zich ..5 kop|dood|op|kapot
! wil|wilde|wou|wilt|wens|hij|ze|zij|ie|hee ..2 zelf ..2 dood
! wil|wilde|wou|wilt|liever dood
! dood wil|wilde|wou|wilt
! wil|wilde|wilt ..2 niet ..2 meer ..1 leven
! schaam|schaamde|schaamt|lach|lachte|erger|verveel|verveelde|schrik|schrok|werk|werkt|zoek|zoekt|sleep ..4 dood|kapot|doot
! lachen ..6 @doodmaken|dood|af|kapot
! @doodmaken|dood|wurgen ..8 lachen|lachte|lachend|gelachen|grapje|grap|geintje|hartelijk|gekscherend|spottend|kuste
! grap|grapje|geintje|gekscherend ..8 @doodmaken|dood|kapot
! dood ..1 van|v ..2 verveling|honger|lachen|schrik|kou|hond|kat|opa|oma|vader|moeder|vriend|broer|zus|man|kind|vermoeidheid
! sinds ..6 dood
! moeder|vader|oma|opa|oom|tante|broer|zus|zoon|dochter|man|ouders|vrouw|kind ..3 dood is|was|zijn|ging|gevonden|aangetroffen
! is|was|zijn|ging|gaat ..2 dood ..2 sinds|gegaan|aan|van|door
! overleden|overlijden|gestorven|crematie|gecremeerd|erfenis|nalatenschap|overlijdt|rouw|begraven ..10 dood|kist|graf|begrafenis|uitvaart|urn|naast|zwarte
! dood|kist|graf|begrafenis|uitvaart|urn|crematie ..8 overleden|overlijden|gestorven|opa|oma|tante|buurman|erfenis
! uit ..2 begrafenis|uitvaart|crematie
! na|van|naar|sinds|bij|op ..3 begrafenis|uitvaart|crematie|overlijden|kerkhof
! eerder|ooit|vroeger|destijds ..3 vermoord*|doodgeschoten|omgebracht|geliquideerd
! vermoord* ..2 in|te|door ..2 syrie|irak|afghanistan|somalie|turkije|marokko|eritrea|oorlog|inbreker|onbekende
! doden|dode ..1 herdenk*|op|bij|aantal
! dood ..1 voor mij|haar|hem|me|mekaar|elkaar|hen|ons
! dood moe|stil|ziek|op|leuk|spoor|hout|eng|gewoon|punt|lopend|simpel
! doodsbang|doodmoe|doodop|dodelijk|doodstil|doodvermoeid|doodlopende|doodlopend|doodziek|doodnormaal|doodleuk|doodgewoon|doodeng|doodsangst|doodsoorzaak|doodgeboren|doodongelukkig
! als|als de dood
! op sterven na dood
! dood in de pot
! doodsteek ..2 voor
! relatie|huwelijk|liefde|gevoel|zaak ..4 dood|doodmaken|kapot|afmaken
! telefoon|tel|deur|gsm|tv|spullen|auto|wekker|televisie|laptop|servies|bril|stoel|kast|ruit|vaas|glas|bord|ketting|sleutel|mobiel|kleding|kleren|jas|band|banden|lamp|tafel|toestel|scherm|fles|brommer|motor|fiets|alles|boel|tablet ..6 kapot|kapotgemaakt|neer|kapotslaan|kapotmaken|kapotmaakt
! kapot|kapotslaan|kapotmaken|maakte ..3 telefoon|deur|tv|spullen|gegooid|geslagen|gemaakt|raam|getrapt|ruit|toestel|slot|gescheurd|fiets|servies|huis|gezin|relatie|auto
! maken ons kapot
! alles|zich|mij|me|ons kapot ..1 gewerkt|werkt|moe|aan
! maakt|maken|maak|maakte me|mij|mijn|ons|ze|hen ..1 kapot ..1 met|van|door
! afmaken|afmaakt|afmaak ..4 school|studie|opleiding|werk|klus|eten|bord|karwei|zin|verhaal|keuken|stage|gesprek
! school|studie|opleiding|werk|klus|karwei|zin|verhaal|keuken|stage|verbouwing|mbo|havo ..4 afmaken|afmaakt|af
! neer ..1 gelegd|gezet|gestreken|gaan
! scheiding|advocaat|rechter|kortgeding|deurwaarder ..4 dreig*|dreigement
! dreig* ..4 scheiding|advocaat|rechter|geding|vertrek|politie|aangifte|wegloop*|stekker|weg
! moord en brand
! in de brand|fik ..2 helpen|geholpen
! kaars|kaarsen|sigaret|barbecue|bbq|pannetje|prullenbak ..4 brand|fik
! echo|zwanger|doodgeboren|miskraam ..4 leven
! moordzaak|moordmeid|moordwijf|moordhuis|moordgriet|moordvrouw|moordtempo|moordend|moordende|moordenaar
! moord ..2 toneel|boek|maken|krant|van
! levenslang|levensloop
! af en toe|aan
! maak|maakt|maken ..5 afspraak|afspraken|af ..1 spraak
! testament ..4 halen|schrappen|notaris|erfenis
! uit ..2 testament
! spijt van|betuigd|betuigde
! spijt ..2 van|gehad|heeft|betuigd
! heeft|had|toonde|toont|betuigde ..2 spijt
! hele|halve dag
! uit de weg ..1 gaan|gegaan
! onze|de|het|een kist|kistje ..3 bier|appels|gereedschap|speelgoed|vis|haring
! dekenkist|speelgoedkist|viskist|bierkist|gereedschapskist
! tegen|op|naar ons|collega|agent|verbalisant|politie|diender|agenten|verbalisanten
! krant ..3 lezen|las|leest|halen|brengen|bezorg*|stond
! niet|nooit meer ..2 terugkomt|terugkomen|praten ..2 hij|vandaag|afspraak
! keer|kwam|ga|gaat|ging|moet|wil|wilde|wou ..3 naar ..2 @water
! aan|langs|bij|uit ..2 @water
! iets aan ..1 te doen|doet
! wat was|is ..1 er aan
! kom|komt|kwam ..2 haar|hem|mij|me|ze|ons|kind|kinderen ..1 halen ..2 om|met|bij|van|op|uit
! aan ..1 de|het gang|orde|hand|deur|bel|beurt|bureau|balie
! aangetroffen|gevonden ..3 dood
! rust ..1 zacht ..1 slapen
! eerst ..6 dan ..2 @jou ..2 gesproken|gehoord|gebeld|gevraagd
! @voorwerp gooide|gooi|gegooid ..4 in ..2 tuin|sloot|water|vijver
! gegooid|gooide|gooit|smeet ..6 in ..1 de tuin|sloot|vijver|gracht
! rust ..2 hersteld|keerde
! staat|staan|stond ..3 in ..2 tuin
doel doodsbedreiging
bevestigd: hij bonkte en riep ik maak je af als je niet opendoet
bevestigd: riep dat wij niet meer wakker worden
# Whoever says it of himself alone threatens suicide; what is owned, inherited or told in turn threatens nobody.
doel doodsbedreiging
! hang|knoop|verhang ..1 ik? me|mij|mezelf|m'n ..2 op
! zich|zichzelf|mezelf ..2 van ..2 leven ..2 beroven|beroof|berooft|ontdoen
! in ..1 het|t|haar|zijn|moeders|vaders testament
! kist ..2 haar|hem ..1 toekomt|toekwam|toebehoort|beloofd
! eerst ..3 daarna ..1 dat
! en zichzelf ..2 in|verzorgt|redt|redden|vervuilt
+ eerst ..1 jij|jou|zij|haar|hij|hem|ons ...2 dan|daarna ..1 ik|mij|mezelf|ikzelf {vast}
ja: Hij sprak in: eerst jij en dan ik, dan is alles voorbij
bevestigd: Verdachte riep tegen haar: eerst jij, daarna ikzelf
+ liever ..6 rivier|water|kanaal|gracht|rijn|maas|waal|ijssel|sloot|vijver|grond|zoden|zerk ..2 ziet|zien|zie|zag|liggen|ligt|lag
ja: De vader zou haar liever in het kanaal zien liggen dan met die jongen
nee: Hij zei dat hij zich van het leven zou beroven
nee: Volgens hem stond de kast in het testament
nee: Zij zei eerst nee en daarna dat ze erbij was
# Figures of speech, curses and fetching: words of death or of coming that announce none.
doel doodsbedreiging
! kan|kon|kun|kunt|mag|mogen ..2 verrekken|stikken|doodvallen ..2 met|voor|wat
! vriendin|zus|zuster|moeder|tante|oma|opa|ouders|schoonouders|schoonzus|nicht|buurvrouw|buurman|collega|kennis|taxi|nichtje ..1 kwam|komt|zou|zal ..2 haar|hem|me|mij|ons|hen|ze ..1 halen|ophalen|ophale
! haar|hem|me|mij|ons|hen|ze ..1 halen|ophalen kwam|komt|kwamen
! wilde|wou|kon|kreeg|krijgen|kregen|werd ..2 niet|nt|nie ..1 wakker
! ik ..1 niet|nooit|nie ..1 meer? ..1 wakker
! eerst van|over|op ..3 en? dan|daarna|later van|over|op
! vermoord|dood|doodgaan|sterven|gek|stuk|kapot ..1 door|van ..2 warmte|hitte|kou|stress|muggen|drukte|werk|zorgen|lawaai|pijn
! moord ..1 doen|gedaan|plegen|begaan ..1 voor
! spoor|sporen|voetsporen|afdrukken ..2 in ..2 gras|bloemen
! gras|bloemen ..1 onder ..2 *raam|balkon|boom|tafel|auto|bank|afdak
! als|tenzij ..4 niet|nie ..1 terugkomt|terugkom|terugkeert
! net zo lief|graag ..4 kist|graf
! @doodmaken ...10 beiden|beide|allebei|iedereen|partijen ..2 lachen|lachten|lach|grap|grapje|geintje
! @doodmaken ...12 vaste|flauwe|oude|familie|bekende grap|grapje|uitdrukking
! zwager|schoonzoon|schoondochter|vriendin ..2 in ..1 de kist
! blijft|bleef het|t ..1 niet ..1 bij ..2 duwen|duw|klap|klappen|tik|schelden|woorden|praten|deze|dit
nee: De volgende keer blijft het niet bij duwen
nee: Hij kan verrekken met zijn gereedschap
nee: Haar zus komt haar halen bij de pomp
nee: Hij lag te slapen en wilde niet wakker worden
nee: Zij gaf aan te worden vermoord door de hitte op zolder
nee: Zij zou een moord doen voor een kop koffie
nee: Er waren sporen in het gras onder het raam
nee: Hij riep ik vermoord je, beiden lachen erom
nee: Broer maakt haar het leven zuur
# Where one lies, what will be the last, who sees nobody again: death spoken of beside the word.
doel doodsbedreiging
@rustplaats = kerkhof begraafplaats grafveld rustoord moscowa crematorium akker
+ plek|plekje|plekkie|plaats|plaatsje|gaatje|kuil ..2 naast|bij|achter ..2 opa|oma|vader|moeder|pa|ma|ouders|broer ..3 op ..1 @rustplaats {vast}
ja: Hij had voor haar al een plekje naast oma op het kerkhof besteld
+ eiken|grenen|vuren|populieren|hout of|dan|liever eiken|grenen|vuren|populieren|spaanplaat|karton {vast}
ja: Zij vroeg hem of hij liever eiken of grenen had
+ put|putten|sloot|sloten|kanaal|kanalen|gracht|grachten|bos|bossen|gat|gaten|polder|vijver|water|dijk ..1 genoeg|groot|diep ..1 genoeg? voor|om ..3 @jou|meisje|meisjes|vrouwen|meiden|types|mensen|dochters|hoeren {vast}
ja: Hij zei dat er putten genoeg zijn voor meisjes als zij
ja: hij appte: het kanaal is diep genoeg voor jou
nee: Er is in het dorp water genoeg voor de tuin
+ ziet|zie|krijgt|krijg|heeft niemand ..1 hem|haar|ze|jou|je|hen|jullie|m|d'r ..1 meer|nog|ooit {vast}
+ niemand ..1 hem|haar|ze|jou|je|hen|jullie ..1 krijgt|ziet|heeft|krijgen|zien|hebben $ {vast}
+ dan|anders krijgt|heeft|ziet niemand ..1 hem|haar|ze|jou|je|jullie|hen {vast}
ja: Als ik mijn dochter niet zie dan ziet niemand haar meer
ja: als ik je niet krijg dan krijgt niemand je
+ er|d'r|dr|der ..1 ook|zelf|nog|vandaag|vanavond|straks|allemaal|volgende ..1 aan|an ga|gaat|ging|gaan|zou|zal|moet {vast}
+ er|d'r|dr|der als volgende ..1 aan|an ga|gaat|ging|gaan {vast}
ja: hij riep dat zij er als volgende aan gaat
ja: VE riep dat ze er straks ook aan gaat
? hoe lang ..1 je|jij|ze|zij|hij ..1 het|t ..1 redt|overleeft|uithoudt|volhoudt {vast}
onzeker: Hij riep erbij: dan kijk jij maar hoe lang je het redt
+ met|mee ..2 haar|hem|m|d'r|kind|kleine|baby|kinderen|kids|zoontje|dochtertje|jou|je|jullie ..2 uit|van|voor|in ..1 de|het|t|een raam|balkon|dak|brug|flat|galerij|trein|water|kanaal|viaduct ..2 springt|spring|springen|sprong|springe|gaat|ga|rijdt|rijd|rijden {vast}
+ springt|spring|sprong|springen ..2 met ..2 haar|hem|m|d'r|kind|kleine|baby|kinderen|kids|zoontje|dochtertje|jou|je ..2 uit|van|voor|in ..2 raam|balkon|dak|brug|flat|galerij|trein|water|kanaal|viaduct {vast}
ja: Hij roept dat hij met de kleine van het dak springt
nee: Zij is met haar in het water gesprongen om af te koelen
+ kind|kleine|baby|kinderen|zoontje|dochtertje|jongetje|meisje|hem|haar|m ..5 boven|over|buiten ..2 balkon|balkonrand|reling|balustrade|raam|brug|kozijn ..1 gehouden|hield|houdt|gehangen|hing|hangt|bungelde|houden {vast}
+ houdt|hield|hing|hangt ..3 kind|kleine|baby|zoontje|dochtertje|jongetje|meisje|hem|haar|m ..5 boven|over|buiten ..2 balkon|balkonrand|reling|balustrade|raam|brug|kozijn {vast}
ja: Zij zag dat hij de baby over de reling hield
+ rijd|rij|stuur|boom|viaduct|vangrail|oprit|afrit|tegenligger* ...8 jij|jullie ..1 zit|zitten ..1 naast|achterin|bij ..1 me|mij|ons {vast}
ja: Ik stuur hem tegen een boom en jij zit naast me
