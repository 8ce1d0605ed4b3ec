@steek = mes messen *mes *messen mesje *mesje dolk machete bijl *bijl zwaard samoeraizwaard schaar *schaar schroevendraaier hamer *hamer koevoet honkbalknuppel knuppel *knuppel ploertendoder boksbeugel
  stiletto vlindermes breekijzer zaag kettingzaag moker hooivork riek schep spade bijltje beitel priem vleesvork breinaald naaldhak scherf glasscherf schroefendraaier steeksleutel ijzerzaag pook
@schiet = pistool *pistool vuurwapen vuurwapens geweer *geweer geweren revolver gun wapen wapens luchtbuks buks jachtgeweer alarmpistool taser stroomstootwapen kruisboog katapult nepwapen nepvuurwapen windbuks blaffer gaspistool dienstwapen
  dubbelloopsgeweren jachtgeweren nepgun
@voorwerp = stoel fles flesje *fles flessen vaas asbak pan koekenpan frituurpan bord borden glas glazen mok beker kopje telefoon mobiel afstandsbediening riem *riem stok *stok bezem bezemsteel laptop lamp kruk krukje ketel waterkoker strijkijzer
  schoen slipper klomp helm kabel snoer *snoer tang kandelaar boek steen *steen dumbbell halter tafel bijzettafel föhn stofzuigerstang rollator servies stoelpoot tafelpoot lepel pollepel vork theepot koffiepot pot *pot
  fietspomp sleutelbos sleutels deegroller pijp buis ijzer kleerhanger broodrooster fietsketting bal krat tv televisie toetsenbord spiegel kruik schaal dienblad deksel magnetron kandelaar wekker controller paraplu kinderstoel hark radio *kruk *buis *klopper mattenklopper barkruk ceintuur badjasceintuur tas rugzak doos plank *plank spatel *lamp *pan *stoel passer kaars kan soeplepel stofzuiger *ijzer gordelgesp gesp
@vloeistof = thee koffie water vet olie frituurvet spiritus benzine bleek bleekmiddel terpentine kokend kokende soep zuur ammonia heet hete frituurolie chloor
@gooit = gooide gooit gegooid gooien smeet smijt gesmeten wierp werpt geworpen slingerde geslingerd smijten keilde gekeild mikte
@slaat = sloeg slaat geslagen slaan mepte gemept ramde geramd beukte gebeukt ranselde raakte geraakt slagen afgeranseld stompte
@toont = gepakt pakte pakt getrokken trok trekt gehaald haalde haalt getoond toonde gezwaaid zwaaide zwaaiend zwaait gestoken stak steekt gericht richtte wees wijst dreigde dreigt gedreigd bedreigd gehouden hield houdt hief tevoorschijn vast vasthad opgepakt
  gegrepen greep grijpt genomen nam zet zette gezet vasthield opgevist liet laat
doel wapen
+ @steek|@schiet ..5 in ..2 hand|handen|vuist|zak|jaszak|broekzak
+ in ..1 hand|handen|vuist ..2 @steek|@schiet
+ met ..4 @steek|@schiet
ja: kwam met een hakmes de gang in
+ m ..2 @steek
+ @steek|@schiet ..6 @toont
+ @toont ..6 @steek|@schiet
+ kwam|liep|stond|rende|loopt|staat|slaapt|zat ..4 met|m|mit ..4 @steek|@schiet
+ @steek|@schiet ..4 gegooid|@gooit
+ @gooit ..4 @steek
+ @schiet ..4 bezit|heeft|had|zou|aangetroffen|gevonden|inbeslaggenomen|geladen|kluis|thuis|beschikken|beschikt|toegang|ingenomen|ibg|liggen|ligt|hebben|gezien
+ bezit|heeft|had|toegang|beschikt|aan|heb|hebben|zag|ziet ..6 pistool|vuurwapen|vuurwapens|geweer|geweren|*geweer|*pistool|jachtgeweer|revolver|gun|blaffer|luchtbuks|boksbeugel|taser|stroomstootwapen
+ onder|achter|naast|uit ..3 kussen|matras|bed|voordeur|hoofdkussen|jas ..3 @steek|@schiet
+ @steek|@schiet ..3 onder|achter|naast ..3 kussen|matras|bed|voordeur|hoofdkussen|deur|jas
+ wapenvergunning|jachtakte|wapenbezit|verlofhouder|sportschutter|jachtvergunning|wapenkluis|wapenverlof
+ gewapend
+ met|mit|mee|m ..4 @voorwerp ..4 @slaat|@gooit|geraakt|dreigde|gedreigd|achterna
+ @slaat|dreigde|dreigt|zwaaide|zwaait|bedreigd ..5 met|mit|m ..3 @voorwerp
+ @gooit ..5 @voorwerp ..2 naar|tegen|op|richting|door|rakelings|nr
+ @voorwerp ..6 naar|tegen|richting|nr|rakelings ..4 @gooit|geraakt|gesmeten|gekregen|gehad
+ @voorwerp ..2 naar|tegen|op ..2 hoofd|gezicht|kop|rug|slaap|hem|haar|so|<so> ..1 gekregen|gegooid|kreeg
+ kreeg ..3 @voorwerp ..2 naar|tegen|op
+ @gooit ..2 met|mit ..3 @voorwerp|spullen|servies|borden|stoelen
+ @gooit ..5 @vloeistof
+ @vloeistof ..5 @gooit|over|overgoot|gegoten|giet|goot|sprenkelde|gekieperd
+ giet|goot|gegoten|overgoten|sprenkelde ..3 @vloeistof
+ gegooid|@gooit ..3 tegen|naar|op ..3 hoofd|haar|hem|so|<so>|ve|slachtoffer|zoon|dochter|arm|rug|moeder|been|gez
+ stukgeslagen|kapotgeslagen|gebroken ..1 fles|glas|bierfles|bierflesje ..5 naar|richting|hand|in
+ gestoken|neergestoken|steekpartij|steekwond|steekwonden|steekincident|doorgestoken|steekverwonding|gesneden|steekt|prikken|steken
+ stak ..3 haar|hem|so|<so>|in|naar|mij|zijn|<beide>
+ steekwapen|slagwapen|vuurwapen|vuurwapens
+ inrijden|ingereden|reed|rijdt|rijden|rijdend op|in|tegen|achteruit|expres ..3 haar|hem|so|<so>|slachtoffer|ze|mij|af|schenen|zijn
+ aangereden|aanrijden|stormram|overreden
+ aansteker ..4 hand|hield|spiritus|benzine|terpentine
+ spiritus|benzine|terpentine ..5 aansteker|over|matras|gegooid|bank|haar
+ gas|gaskraan ..3 open|opengedraaid|opgedraaid
+ sleutels|sleutelbos ..3 tussen ..2 knokkels|vingers
+ iets glimmends|scherps|glom
+ iets ..4 glom|glimmends|blonk
+ met ..2 riem
+ riem ..3 @slaat|gehad
+ geslagen ..2 riem|stok|snoer
+ hond ..3 op|ophitste|opgehitst
- @steek|@schiet|voorwerp|voorwerpen ..4 niet|niets|niks|geen ..3 aangeraakt|gebruikt|gepakt|gehad|gehanteerd|getoond|aangetroffen|gevonden {vast}
- blote|alleen ..1 handen
- niks|niets|nix ..2 gebruikt|handen {vast}
! tafel|bord ..2 eten|gegeten
! met ..2 mes ..2 koken|aardappels|brood|snijden
! @gooit|@toont ..3 spullen ..2 buiten|tas
! pan|glas|fles ..3 op|van|uit ..2 aanrecht|tafel|vaatwasser
! met ..1 deur
! telefoon ..2 gepakt|afgepakt|afgenomen|weggenomen|kapot
! pakte|pakt ..2 telefoon|sleutels|tas|glas|fles|jas
! slag|aangestoken|steken ..2 sigaret|kaars
! stak|steekt ..3 sigaret|kaars|hand|handen
! in ..1 steek
! mes|bijl|hamer|schaar|schep ..5 aardappels|uien|groente|koken|kookte|klussen|schilderij|hakblok|houtblok|hakhout|houtstapel|moestuin|gereedschapskist|vaatwasser|boter|biefstuk
! schilderij ..3 hamer
! @steek ..3 aanrecht|snijplank|la|rek|schuur|muur
! speelgoed|speelgoedpistool|waterpistool*|nerfgun|plastic|klapperpistooltje
! wapenschild|wapenhandel|wapenstilstand|bewapening|gewapend beton
! pepperspray ..5 politie|pol|collega|collega's|getrokken
! door ons ..3 wapen|pistool|dienstwapen|pepperspray
! dienstwapen|stroomstootwapen ..3 ons|politie|collega
! stak ..2 kaars|sigaret|lamp|hand|handen
! stak|steekt ..2 over
! slager|kok
! gebroken ..2 fles|glas ..2 opruimen
doel wapens
veld wapens wapen wpn wpns wap voorwerpen voorwerp vuurwapen vuurwapens bewapening w wapen/voorwerp
doel wapens wapen
- @negvoor ..4 wapen|wapens|mes|messen|voorwerpen|slagwapen|steekwapens|wpn|voorwerp|wap|wapes|wpns|vuurwapens|vuurwapen {vast zeker}
- wapens|wapen|voorwerpen|mes|voorwerp|wpn|vuurwapen ..6 niet|geen|nooit|niks|gien|nit|neen|nee ..4 gebruikt|gezien|aangetroffen|aanwezig|getoond|genoemd|sprake|spraken|aan|te|bekend|gebruik|gevonden|laten|in|gehad {vast zeker}
ja: wapens niet gezien
- niet|geen|nooit|niks ..3 wapen|wapens|voorwerpen|voorwerp|mes|stok ..3 gezien|gebruikt|aangetroffen|in|bij|gehanteerd|laten {vast zeker}
- wapens|wapen|wpn|voorwerpen ..1 nee|neen|geen|nvt|0|streepje|neg|niks|nix|no {vast zeker}
- blote handen|vuisten
- alleen|enkel ..2 handen
- niks|niets|nix ..2 handen|vast {vast zeker}
- gefouilleerd ..4 niets|niks|0|neg {vast zeker}
- geen|niet ..2 spullen ..1 gebruikt {vast zeker}
doel wapens
+ wapen|wapens|steekwapen|slagwapen|vuurwapen|vuurwapens|jachtakte {zwak}
? wapens|wapen|mes|voorwerpen|wpn ..3 niet|onbekend|nog|onb ..1 nagevraagd|gevraagd|besproken|duidelijk|bekend|uitgevraagd|gekeken|nagekeken|gezocht|gecheckt {vast}
? wapens|wapen|wpn onbekend|onb|onduidelijk|nnb|nb
! wapenhandel|wapenschild

doel wapen
! wapens|wapen|wpn|vuurwapen : *
! wapens|wapen streepje|nee|geen
+ hief ..3 @steek ..2 op
+ dreigde|hield ..5 @steek|@voorwerp ..3 op

doel wapen
+ vork|schaar|mes|schroevendraaier gebruikt
+ sigaret|sigaretten|aansteker ..4 uitgedrukt|gebrand|uitdrukte|uitgemaakt
? stofzuigerbuis|stok|knuppel|pook ibg

doel wapen
+ mes|hamer|bijl|pistool|breekijzer|knuppel|wapen ..2 bij ..1 zich
+ hamer|mes|schaar|stok|riem|vork|schroevendraaier|pan ..1 gebruikt
+ hamerslagen|messteek|messteken|steekwond|kogelhuls|patronen|patr
+ @steek|@voorwerp ..3 sloeg|slaat ..1 ermee|mee|daarmee
+ sloeg|slaat|uitgehaald|geslagen|haalde ..2 daarmee|ermee
+ daarmee|ermee ..6 uitgehaald|geslagen|sloeg|gezwaaid
+ stukgeslagen|kapot ..5 punt|richting|scherf
+ @voorwerp|@steek ..1 vlak|hoek|punt ..3 neus|gezicht|hoofd|achterhoofd|zij|wang
+ strijkijzer|strijkbout|pan|sigaret|vork ..5 neus|gezicht|oor|onderarm|arm|hand|hoofd
+ @voorwerp ..5 om ..1 vuist|polsen
+ met ..1 wat ..3 grijpen|hand|handen
+ bokaal|vaas|stoel|lamp|tv ..4 gesmeten|gegooid|@gooit
+ houder van ..2 verlof
+ schietvereniging|schutterij|dubbelloopsgeweren
+ hitste|ophitste|opgehitst
+ kokend|kokende|hete|heet ..1 water|koffie|thee|vet|olie|soep
? mes|bijl|pistool|wapen|vuurwapen|hamer|schop|boksbeugel ..2 zou|mogelijk|misschien|gezien
? zag|ziet|had|hoort ..4 mes|bijl|pistool|boksbeugel|schop|vuurwapen
? iets|wat ..3 in ..2 hand|handen|zak|binnenzak|tas
? ding van ..1 ijzer

doel wapen
! op ..1 tafel|deur|muur|grond|vloer
! op ..2 grond|vloer ..2 gegooid|gevallen
! glas|beker water
! sigaret uit
! steekpartij : *
! tas ..2 gepakt

doel wapens wapen
- 0|nul ..1 wpn|wapens|wapen
- niks|niets ..2 bij ..1 zich {vast}
- niets|niks|niet ..2 in ..1 handen|hand {vast}
- niks|niets ..1 gebruikt {vast}
- nooit|geen ..1 mes|wapen {vast}
