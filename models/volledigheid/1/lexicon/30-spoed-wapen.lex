# More objects that become weapons, more ways to use or show them, and tools that stay where they belong.
@steek = passer vleespen hakmes stanleymes keukenmes broodmes vismes zakmes aardappelmesje aardappelschiller snoeimes snoeischaar heggenschaar cutter mestje mess schiethamer handbijl slagersmes vleesmes kapmes dolkmes zeis sikkel pikhouweel houweel steekbeitel ijspriem naald injectienaald breipen naainaald els
  kachelpook aspook *mesje schroevedraaier vijl spijker spijkers glasscherven scherven barbecuevork barbecuespies satéprikker mestvork
@schiet = *pistool *geweer *buks balletjespistool airsoft airsoftwapen hagelgeweer kalashnikov uzi glock dubbelloops tweeloops handgranaat granaat explosief cobra vuurwerkbom nitraat shotgun
@voorwerp = barkruk barkrukken bidon mattenklopper stofzuigerbuis stofzuigerslang strijkbout thermoskan thermosfles pedaalemmer hockeystick pantoffel pantoffels liniaal plank tak balk bokaal accuboormachine boormachine snelkookpan haarborstel krultang stijltang fohn haardroger
  bierfles bierflesje bierglas wijnglas wijnfles barkrukje hark dweil dweilstok trekker keu biljartkeu bat knots vuurpook emmer jerrycan gieter gitaar hockeystok tennisracket racket kandelaar wandelstok looprek kruk krukken scheenbeschermer voetbal gewicht haltergewicht baksteen stoeptegel tegel klinker kei
  stoelpoten tafelpoten koekepan braadpan steelpan pannen deegrol soepkan vaasje bezem bezemstok bezemsteel zwabber pook laars schoenen hak naaldhak slof sloffen klompen lamp schemerlamp schilderij fotolijst beeld beeldje asemmer wasmand doos krukje stoeltje fiets fietsslot kettingslot slot buis *buis *pan *stang *poot *stok
  ceintuur *ceintuur touw *touw tuinslang slang *gesp zweep karwats rijzweep aansteker sigaret peuk bestek vaatwerk kopjes koffiemok kom schotel laptop tablet ipad afstandsbediening spelcomputer playstation monitor kist kistje krat bierkrat boek bijbel nietmachine perforator weegschaal kruik
  strijkplank jaloezielat lat meetlat roede gordijnroede knuppeltje gummiknuppel stalenpijp pijpsleutel bahco moersleutel krik bandenlichter autokrik paal paaltje hekwerk tentharing haring lepel houtblok
  tafellamp hengel skateboard step kinderstoel buggy rollator scootmobiel stofzuiger ventilator klok wekker vork lepels juwelenkist
@slaat = slage sleug sloeg slaot hauwe gehauwe gehouwen ramt ramde beukt mept lelde timmerde geramt gebeukt haalde uitgehaald uithaalde uithalen
@kop = kop hoofd harses knar gezicht rug arm been schouder borst buik slaap oor oren nek keel neus kaak knie knieen schenen scheen hand vingers bovenbenen billen voet voorhoofd achterhoofd ruggengraat zij flank wang jukbeen boek kehl
doel wapen
+ @slaat ..6 met|mit|m ..4 @voorwerp|@steek
ja: hij sloeg haar met een mattenklopper
+ met|mit|m|mid ..3 @voorwerp|@steek ..6 @slaat|gezwaaid|zwaaide|zwaaiend|dreigde|gedreigd|ingeslagen|achterna|achternagezeten|gegeven|gehad|gekregen|bewerkt
+ @voorwerp|@steek ..2 op|tegen|naar|richting|nr|over|op ..3 @kop ..2 gekregen|gegooid|gegeven|gehad|geslagen|geslage|gesmeten|gedrukt|gehouden|gezet|geduwd
+ krijg|krijgt|kreeg|kregen|gekregen ..3 @voorwerp|@steek ..3 tegen|naar|op|nr|over|tege
ja: als ik te langzaam eet krijg ik de lepel tegen mijn kop
+ @voorwerp|@steek ..1 ..2 naar|nr|op|tegen ..2 haar|hem|zijn|dr ..1 hoofd|kop|gezicht
+ met wat ..4 hand|handen|grijpen|vast|vinden
+ sloeg|slaat|geslagen|slagen ..3 wat ..6 grijpen|voorhanden|hand|vastheeft|vast
+ alles ..2 los ..4 gooi*|gegooi*|gooide|smeet|slaat|sloeg
+ @steek|@schiet|vork|*vork ..2 gebruikt|gehanteerd|gebezigd
+ als wapen ..8 gebruikt|gebezigd|gehanteerd|ingezet
+ gebruikte|gebruikt|gebruikte ..1 als|een|zijn|haar ..2 @steek|wapen
+ @steek|@schiet ..3 in|uit|bij|onder ..3 jas|broek|sok|laars|tas|auto|dashboardkastje|kofferbak|binnenzak|handschoenenkastje|mouw|broekriem|broeksband|broekband|rugzak|sporttas|riem|lade
+ @steek|@schiet ..1 bij ..1 zich|hem|hun
ja: hij had nog een schroevendraaier bij zich
+ neemt|nam|meegenomen|heeft|had ..4 @steek|@schiet ..2 mee|meegenomen|bij
+ ibg|ingenomen|inbeslaggenomen|beslag|veiliggesteld|i.b.g ..4 @steek|@schiet|@voorwerp
+ @steek|@schiet|@voorwerp ..3 ibg|ingenomen|inbeslaggenomen|beslag|veiliggesteld|meegenomen {vast}
+ aangetroffen|gevonden|aangetrof ..3 @steek|@schiet
+ aangetroffen : ..2 @steek|@schiet
+ @steek|@schiet ..6 bloed|bebloed|bebloede
+ bebloed|bebloede ..1 @steek
+ @steek|@schiet ..4 @slaat|gezwaaid|zwaaide|zwaaiend|gestoken|gericht|gehakt|gezet
+ @steek|@schiet ..3 keel|strot|hals|gezicht|neus|buik|borst|rug|ribben ..2 gezet|gehouden|gedrukt|geduwd|hield|houdt|zette
+ op|tegen|aan ..2 keel|strot|hals|buik|borst|rug|ribben|slaap ..3 @steek|@schiet
+ @steek ..2 voor|veur|tegen|op|in|door ..3 @kop|lijf|deur|kussen|bankstel|matras|deurpost|bed|bank|tafel|auto|band|banden
+ @schiet ..3 voor|tegen|op ..3 @kop|deur|tafel
+ uit ..2 messenblok|messenla|keukenla|bestekla|mesblok|kluis ..3 @toont|gehaald
+ @toont ..4 uit ..2 messenblok|messenla|keukenla|bestekla|mesblok|kluis
+ mes ..3 uit ..2 la|lade|blok|keukenla|zak|jas
+ la ..2 uit ..2 mes|messen
+ kluis ..3 open ..4 geweer|wapen|weg
+ geweer|wapen|pistool|buks ..2 weg|kwijt|verdwenen|meegenomen
+ geweren|geweer|buks|vuurwapens|jachtwapens|jachtgeweer ..4 kluis|schouw|verlof|vergunning|akte|wapenkluis|zolder|slaapkamer
+ kluis ..5 geweren|geweer|wapens|jachtgeweren
+ twee|drie|vier|tweetal|drietal|2|3|4 ..2 jachtgeweren|geweren|vuurwapens|wapens
+ verlof|wapenverlof|jachtakte|wapenvergunning|jachtvergunning|wapenakte
+ jager|jagers|schietvereniging|schietclub|schutterij|sportschutter|scherpschutter|schutter ..8 kluis|geweer|wapen|wapens|kast|thuis|buks
+ trekt|trok|spande|laadde|laad|laadt|ontgrendelde|doorlaadde ..3 @schiet
+ met de loop|kolf
+ loop ..3 op|naar ..3 gericht|kant|haar|hem|hoofd
+ schoot|geschoten|schot|schoten|beschoten ..4 op|door|in|naar|gelost|raam|deur|auto|lucht
+ steek|stak|steekt|stakt ..3 @steek ..4 in
+ @steek ..3 in ..2 been|arm|zij|rug|buik|hand|bil|schouder|borst|tafel|deur|bovenbeen
+ messteek|messteken|steekwondje|steekletsel|mesgevecht|gesteken
+ op ..2 hem|haar|so|<so> ingegaan|afgegaan|losgegaan ..6 glas|fles|mes
+ met|mit ..3 gebroken|kapot|kapotte|afgebroken|stukgeslagen|stuk ..1 glas|fles|flesje|bierfles|bierglas|bord|spiegel
+ glas|fles|flesje|bierfles|bierflesje|bierglas ..4 stukgeslagen|kapot|kapotgeslagen|gebroken|stuk ..6 punt|richting|naar|hals|gezicht|hand
+ bierglas|glas|fles|bierfles|flesje ..3 in|tegen|op ..3 smoel|gezicht|bek|kop|hoofd|snufferd
+ aangereden|omvergereden|overreed|klemgereden
+ reed|rijdt|gereden|rijden ..6 in|af ..1 op ..2 so|haar|hem|<so>|mij
+ reed|rijdt|gereden ..4 op ..2 so|haar|hem|<so>|mij ..3 in|af|ingereden
+ reed|gereden|rijdt ..5 over|tegen ..2 voet|voeten|been|benen|schenen
+ met ..3 auto|bakfiets|quad|trekker|tractor|scooter|bus|wagen ..4 op ..3 ingereden|inrijden|afgereden|in
+ hond|herder|pitbull|rottweiler|staffie|honden ..6 opgehitst|ophitste|afstuurde|losgelaten|aangehitst|ophitsen|hitste
+ hitste|hitst|stuurde ..3 hond|herder|pitbull|honden ..3 op
+ kokend|kokende|heet|hete|gloeiend|gloeiende ..2 water|olie|vet|thee|koffie|soep|melk|frituurvet|strijkijzer|strijkbout|pan|poker|lepel
+ water|olie|frituurvet|thee|koffie|melk|vet|benzine|spiritus|terpentine|bleek|bleekmiddel|chloor ..5 gegooid|over|gekieperd|goot|gegoten|gesmeten|gekregen|heen|gieten|gooien|overgoten
+ benzine|spiritus|terpentine|wasbenzine|petroleum|aanstekervloeistof ..8 aansteker|lucifer|brand|fik|over|hand|fles
+ aansteker|lucifer|lucifers|vlam|fakkel|brander ..6 gordijn*|benzine|haar|bank|spiritus|gas|bij|terpentine
+ gas|gaskraan|gaspit|gasfles ..3 open|opengezet|opengedraaid|aangezet|opengedraait
+ sigaret|sigaretten|peuk|aansteker|strijkijzer|strijkbout ..4 uitgedrukt|uitgemaakt|uitgeduwd|gedrukt|uitdrukt|uitdrukte ..3 op|arm|hand|in|been|rug
+ sigaret|strijkijzer|strijkbout|peuk ..3 op|tegen ..3 arm|huid|hand|rug|onderarm|bovenarm|gezicht
+ @bandvast ..4 om|rond|rondom ..3 keel|strot|hals|nek|hoofd|pols|polsen
+ om|rond|rondom ..3 keel|strot|hals|nek ..4 @bandvast
+ sjaal|das|ketting|handdoek|shawl ..5 om|rond ..4 keel|strot|hals|nek ..4 gelegd|getrokken|aangetrokken|gedraaid|gewikkeld|gebonden|gesnoerd|strak
+ met ..3 badjasceintuur|ceintuur|*ceintuur|sjaal|riem ..5 deurkruk|deurklink|vastgebonden|stoel
+ riem ..3 vuist|hand|hem|om|uit ..2 gewikkeld|lusjes|vuist|broek|gedraaid
+ met ..3 riem|gesp|gordel|slipper|pantoffel|mattenklopper|liniaal|pollepel|tak|zweep ..3 gehad|gegeven|gekregen|sloeg|slaat|geslagen|gemept|billen|rug
+ van|met de|het|z'n|zijn riem|gesp|mattenklopper|zweep|karwats|liniaal
+ stok|stokken|knuppel|zweep ..4 voor ..1 vee
+ met ..2 knuppel|pijp|staaf|honkbalknuppel
+ stuk|staaf|ding ..1 hout|ijzer|pijp ..6 hand|geslagen|sloeg|vast
+ strijkijzer|strijkbout ..6 gezicht|neus|gezwaaid|hoofd
+ @voorwerp daarmee|ermee ..3 @slaat
+ daarmee|ermee|d'rmee|waarmee|er mee ..3 geslagen|sloeg|slaat|zwaaide|gezwaaid|dreigde|uitgehaald|uithaalde|geslage|zwaaien
+ zwaaide|gezwaaid|zwaaien|zwaait|zwaaiend ..4 met|ermee ..3 @voorwerp|@steek|@schiet
+ @voorwerp|@steek ..3 gezwaaid|zwaaide|zwaaien|zwaait
+ pakte|pakt|gepakt|greep|grijpt|haalde|haalt ..3 @steek|@schiet
+ @steek ..2 gepakt|gegrepen|getrokken|tevoorschijn|gehaald|vast|vastgehouden|vasthad|beet
+ loopt|liep|rent|rende|stond|staat|kwam|komt|zat|lag|ligt|slaapt ..5 met|mit|m ..2 @steek|@schiet|stok|knuppel|pijp
+ lag|ligt|lagen|liggen ..4 @steek|@schiet ..3 kussen|nachtkastje|hoofdkussen|naast|onder|bed|vensterbank|binnen
+ @steek|@schiet ..4 lag|ligt ..3 kussen|nachtkastje|hoofdkussen|naast|onder|bed|eettafel
+ legde|legt|gelegd|zette ..4 @steek|@schiet ..3 tafel|klaar|naast|neer|kussen
+ @steek|@schiet ..3 op ..1 tafel|keukentafel|eettafel gelegd|legde
+ ding ..6 broeksband|broekband|zak|binnenzak|tas|loop|schiet|tafel
+ ding ..2 van ..2 ijzer|barbecue|vader
+ iets ..3 met ..1 punten|punt|heft|lemmet|loop
+ kogelhuls|kogelhulzen|kogels|kogel|patronen|patr|munitie
+ wapen|pistool|geweer|buks|vuurwapen ..3 heeft|bij|thuis|bezit
+ armed|gun|knife|knife|bat|screwdriver|hammer {zeker}
+ blaffer|schietijzer|gun|boksbeugel|ploertendoder|nunchaku|klappertje|stroomstootwapen|taser|pepperspray|traangas|busje ..6 heeft|had|gespoten|bij|hand|getoond|gebruikt|zak
+ punt ..3 naar|richting|op ..2 so|haar|hem|<so>
+ wapens|wapen|w|wpn|voorw|voorwerp|voorwerpen|wapens/voorw|gebruikt|middel : ja
+ wapens|wapen|w|wpn|voorw|voorwerp|voorwerpen|middel : ..2 @steek|@schiet|@voorwerp {vast}
+ gooide|gooit|gegooid|smeet|gesmeten ..4 doos|krat|spullen|voorwerpen|servies|asbak|telefoon ..3 naar|op|tegen|richting ..2 haar|hem|so|<so>|mij|me|hoofd|vrouw|man
+ gooide|gooit|gooien|smijt|smeet ..3 met ..2 stoel|stoelen|stoel|messen|pan|pannen|flessen|servies|glazen|bord
+ naar|richting|tegen|op ..1 haar|hem|so|<so>|mij|me ..3 gegooid|gesmeten|gemikt|gekeild ..4 @voorwerp
+ heeft|had ..3 iets|wat ..2 zijn|zn|z'n|haar ..1 hand ..3 glom|blonk|glimmends|scherps
? iets|wat ..3 in ..2 hand|handen|binnenzak|tas|mouw|jaszak
? hand|handen ..2 in ..2 binnenzak
? ik heb ..1 m|hem|'m|em ..1 bij ..1 me|mij {vast}
? in de|zijn binnenzak
? steel ..4 doormidden|gebroken|twee|2
? @voorwerp ..3 doormidden|krom|verbogen
? bezemsteel|wandelstok|stok|*stok|*steel ..4 doormidden|drieen|tweeen|gebroken|krom
? nog ..3 in de garage|schuur|kelder|auto {vast}
? jachtgeweer|geweer|wapen|vuurwapen|pistool ..6 weet|staat|vroeger|gestolen|onbekend
? 2|3|drie|ronde|rond ..2 plekjes|plekken|rondjes|gaatjes ..4 sigaret
? plekjes ..6 sigaret
- @steek|@schiet|wapens|wapen|vuurwapens|steekwapen|steekwapens|slagwapen|slagwapens|wpn ..1 nee|neen|nvt|geen|neg|nooit|niks|0|nihil {vast zeker}
nee: steekwapen: nee
- steek|vuur|slag : ..1 nee|neen {vast}
- steek/vuur|steekvuur : ..1 nee {vast}
- @steek|@schiet|wapen|wapens|voorwerpen ..3 nooit|niet|geen ..2 gehad|gebruikt|aangetroffen|gezien|getoond|gepakt|aangeraakt {vast zeker}
- geweer|jachtgeweer|pistool|wapen ..2 hij|ve|zij ..1 niet {vast zeker}
- touw|snoer|riem|sjaal niet om {vast}
- mes|messen ..3 lag|lagen|ligt ..3 tafel|aanrecht ..6 eten|vlees|brood|niemand|fruit {vast}
- als ..4 wapen|pistool|mes ..2 had|gehad ..6 {vast}
- niets|niks|geen ..6 wapen ..1 noemen {vast zeker}
- wapen ..6 niet|geen ..3 noemen {vast zeker}
- zonder wapens|wapen|voorwerp|voorwerpen {vast zeker}
- geen|niet|nooit ..4 buks|mes|geweer|pistool ..2 geen|en|of ..2 mes|buks|pistool {vast zeker}
- nep|speelgoed|rubber|rubberen|plastic ..2 mes|pistool|wapen {vast}
- mes|wapen ..2 van|was|is rubber|plastic|nep {vast}
- niks|niets ..3 als wapen {vast}
- jachtakte|verlof|wapenverlof|vergunning|vuurwapen|vuurwapens|geweren|geweer ..6 ingetrokken|ingeleverd|verlopen|museum {vast}
- oude|oud geweer ..8 slagpin|sierding|museum|sier {vast}
- kluis ..6 gecontroleerd ..4 dicht {vast}
- @steek ..5 gewoon|alleen ..5 aanrecht|eten|koken|afwas|ligt|brood {vast}
- @steek ..8 niemand|niet ..3 aangezeten|gezeten|aangeraakt|aan {vast}
! @steek ..5 hing|hangt|ligt|lag|stond|staat ..4 haak|spijker|schuur|gereedschap*|werkbank|aanrecht|vleesblok|schoon
! @steek ..3 schoon|muur ..4 staat|stond
! riek ..3 zien staan
! bijl|zaag|kettingzaag|snoeischaar|heggenschaar|trekkerlap|schop|schep|hark|bezem ..6 paal|boom|hout|schutting|omgehakt|graf|zerk|heg|tuin|snoeien|blad|aanvegen|singel
! met ..2 bijl|zaag|kettingzaag|snoeischaar|heggenschaar|schop|schep|hark ..6 paal|boom|hout|schutting|heg|tuin|singel|bezig|graf
! graf|zerk|boom|paal|heg|schutting ..8 bijl|zaag|snoeischaar
! haringmesje|vismes|vissersmes|fileermes ..6 haring|vis|schoonmaakte|hand
! vis|haring|fileren ..6 mes|vismes|haringmesje
! in ..2 laars|zak|tas|jaszak|broekzak|brievenbus|binnenzak|neus gestoken|gestopt
! kaartje|briefje|geld|telefoon|sleutel|sleutels ..5 gestoken|gestopt
! in ..1 grond gezet|gestoken
! steekpartij ..3 plein|elders|centrum|wij|wijk|prio|stad
! afgebroken : steekpartij
! zakmes|mes ..6 nie|niet getoond
! op ..1 grond|vloer|muur|bed|bank|tafel gegooid|gesmeten|kapot
! op de|het grond|vloer ..1 gegooid
! gooide ..4 op ..1 grond|vloer|bed|bank
! scherpe tong
! gestoken ..3 kaars|sigaret
! wesp|mug|bij|muggen|wespen gestoken
! gestoken door ..2 wesp|bij|mug
! met|een|de sigaretten ..1 halen
! sigaretten|sigaret|peuk ..1 roken|halen|opsteken|gedraaid|rookte|roken|aan
! sigaretten halen
! schilder*|klussen|verbouwing|timmeren|behangen ..6 hamer|schroevendraaier|zaag|kwast
! pepperspray|stroomstootwapen|taser|wapenstok ..6 collega*|politie|pol|verbalisant*|diender*|wij|ons|ong
! ong|geweldsaanwending
! met|de|een ..1 hond|honden ..3 uit|uitgelaten|wandelen
! schutting|barbecue|buurtfeest ..6 mes
! telefoon|tel|mobiel|tablet|laptop|boek|krant|bestek|sleutel|fiets|slot|klok ..3 kapot|stuk|afgepakt|gepakt|afgenomen|gebeld|uit
! aan|uit de lamp
! glas|glazen|fles|flessen|kopje|kop|mok|beker ..2 bier|wijn|water|whisky|jenever|koffie|thee|wodka|rose|fris|port|champagne
! bij|aan|naar ..1 fiets|klok|auto
