# Threats to end one's own life, said, written, hinted at by giving things away, and words that only sound like it.
doel suicidedreiging
+ suicidedreiging|suicideplannen|suicidegevaar|suicidepoging|doodswens|doodswensen|afscheidsbrief|afscheidsbrieven|afscheidsbericht|afscheidsberichten|afscheidsfilmpje|afscheidsappje|afscheidsapp|zelfmoordplannen|zelfmoordpoging|suizid*
ja: aangetroffen is een afscheidsbrief
+ afscheid ..2 nemen|genomen|neemt ..4 gebeld|belde|leven|kinderen|brief
+ wil|wilde|wou|wol|hoef|hoeft|wilt|wilden ..3 niet|nie|neet|nait ..1 meer|mie ..1 leven|leve|laiven|verder|zijn|wezen {vast}
ja: papa wil niet meer leven
+ niet|nie|neet|nooit ..2 meer|mie ..2 leven|leve|laiven ..2 wil|wilde|wilt|wou|hoeft {vast}
+ er|d'r niet|neet ..1 meer ..1 wil|wilde|zijn|zien|wezen ..1 zijn|wil|wezen {vast}
+ bin|ben|is|zijn ..1 ik|hij|zij|ie ..1 d'r|er ..2 niet|neet|nie meer|mie {vast}
+ d'r|er ..1 straks|morgen|morn|morge ..1 niet|neet ..1 meer {vast}
+ beter|beter af ..3 zonder|af ..2 mij|hem|haar|mien|me {vast}
ja: zei dat ze beter af zijn zonder mij
+ zonder mij|hem|haar ..4 beter {vast}
+ zonder jullie|jou|haar ..4 zonder mij {vast}
+ einde|eind|punt ..2 aan|achter ..3 zich|zichzelf|mezelf|leven|alles|me {vast}
+ een|er|t|het eind|einde|eeind ..1 aan {vast}
+ er|dr ..2 eind|einde aan ..2 maak|maakt|maken|maakte {vast}
+ leven ..3 beeindig*|benemen|beneemt|beroven|einde|geen zin|zat|moe|beu|niet waard {vast}
+ van ..2 leven ..2 beroven|berooft|beroofd|ontdoen {vast}
+ levensmoe|levenszat|suicidaal|suicidale
+ maak|maakt|maken|maakte ..2 me|mij|mezelf|zichzelf|zich|mien ..3 van|v|vd ..1 kant|kante {vast}
+ zichzelf|mezelf|mijzelf|zich|eigen|me|zelf ..3 ophang*|ophangen|verhang*|verhangen|opknoop*|opknopen|verdrink*|verdrinken|doodsteken|doodschieten|doodrijden|kapotmaken|opblazen|verzuipen|vergassen|vergiftig*|wurgen {vast}
+ hang|hangt|hing|knoop ..2 ik|hij|zij|ie|me|zich|mezelf|zichzelf ..1 me|mij|zich|mezelf|zichzelf ..1 op {vast}
+ hang|hing|hangt ..2 me|mij|zich|mezelf ..2 op {vast}
+ papa|pa|vader|man|hij|ve hangt|hing ..3 trapgat|gat|touw|sjaal|balk|trap|schuur
+ aan ..2 sjaal|touw|riem|koord|balk ..3 hangen|hing|hangt|gehangen
+ touw|strop|sjaal|koord ..4 eigen ..1 nek|hals|keel
+ om ..1 zijn|zn|z'n|haar eigen ..1 nek|hals|keel
+ gevonden|aangetroffen|stond|zat ..6 met ..1 touw|strop
+ touw|strop ..3 in|aan ..2 appelboom|boom|balk|schuur|zolder|trapgat|garage|haak
+ touw ..2 om ..1 deed|doen|doet|nek {vast}
+ foto ..2 touw|strop|pillen|balk
+ spring|springt|springe|springen|sprong|sprongen ..3 ik|hij|ie|zij|water|balkon|brug|flat|dak|raam|trein|viaduct|spoor|ervan|vanaf|af|galerij|voor {vast}
+ ik|hij|ie|zij|ze spring|springt|springe|springen ..3 van|zo|dan|af|uit|voor|als|raam|water|dak {vast}
+ water|dak|flat|balkon|brug|viaduct|spoor|galerij|toren|raam|reling|balustrade ..4 springen|springe|springt|spring|inspringen|eraf|afspringen|springt
+ dreigt|dreigde|gedreigd ..3 springen|springe|snijden|ophangen|zelf
+ springen|springe ..2 als
+ op|over|aan ..2 balkonrand|balustrade|reling|dakrand|leuning|spoor|rails|spoorbaan|overweg|randje|vangrail|viaduct ..4 stond|zat|staat|hing|gaan|gehaald|gepraat|been|benen|klom|geklommen|af|toen
+ stond|zat|staat|zit|hing|klom|troffen ..6 op|over|aan|bij ..2 balkonrand|balustrade|reling|dakrand|leuning|spoor|rails|overweg|randje|viaduct|spoorbomen
+ been|benen ..2 over ..2 balustrade|reling|leuning|rand
+ op|van ..1 t|het|de dak|flat|viaduct|spoor|rails|balkonrand ..4 springe|springen|gehaald|gepraat|garage|gekrege
+ ga|gaat|gaan|ging ..2 van ..2 flat|dak|brug|galerij|balkon|viaduct {vast}
+ onder|voor|tegen ..2 trein|metro|bus|vrachtwagen ..2 gaan|stappen|springen|kijken|gooien|lopen|zou|ging
+ trein ..3 springen|gaan|lopen|stappen|gooien|stopt
+ auto ..4 water|boom|viaduct|kanaal ..3 rijden|rijd|ingereden|wilde|wil
+ rij|rijd|rijdt|rijden ..3 mij|me|mezelf|zichzelf|ons|hem ..3 boom|water|muur|kanaal|dood {vast}
+ mes ..3 op|tegen|in ..2 eigen ..1 pols|polsen|keel|hals|arm|buik
+ polsen|pols ..4 doorsnijden|snijden|gesneden|doorgesneden|gekrast|snijwond*|snijwondjes|snoeimes|mes
+ snijwond*|snijwondjes|sneeen|krassen ..4 polsen|pols|linkerpols|onderarmen
+ linkerpols|polsen|pols ..5 snijwondjes|sneetjes|snijwonden|krassen
+ zichzelf|mezelf|zich|zelf ..3 snijdt|snijd|snijden|gesneden|krast|sneed|beschadig*|verwond*|automutil*
+ automutilatie|automutileert|zelfbeschadiging|zelfverwonding|zelfverminking
+ pillen|medicijnen|medicatie|paracetamol|slaapmiddel|slaappillen|slaapmiddelen|oxazepam|tabletten|antivries|strip|strips|strippen ..5 ingenomen|geslikt|genomen|slikken|slikt|klaargelegd|uitgedrukt|uitgeteld|overdosis|leeg|leegdrinken|gekocht|nam|innam|drinken|tafel
+ nam|slikte|slikt|neemt|innam|slikken|kocht ..4 pillen|strip|paracetamol|slaappillen|tabletten|medicatie|oxazepam|slaapmiddelen|dozen
+ slaapmiddel|slaappillen|medicatie|pillen ..6 meer dan
+ lege ..1 strips|strip|doosjes|potje
+ # lege strips|strip
+ foto ..2 pillen
+ overdosis|intoxicatie|tentamen suicidii|od
+ doe|doet|doen|deed|aandoen|aandoet ..2 mezelf|zichzelf|zelf|mij|me|zich ..3 wat|iets|aan {vast}
+ zichzelf|zich|mezelf|zelf ..2 wat|iets ..3 aan|aandoet|aandoen|doet|doen|aangedaan {vast}
+ op ..2 geweten
+ leven ..4 geen|niet ..2 zin ..1 meer {vast}
+ geen|niet ..1 zin ..1 meer|mie ..2 in ..1 leven {vast}
+ leven ..2 niet meer ..2 zitten {vast}
+ liever ..1 dood|weg|niet meer
+ dood ..1 wil|wilde|wou|wol
+ wil|wilde|wou|wol ..2 dood
+ denkt|dacht|denken ..2 aan ..1 de|het dood|zelfmoord|einde
+ haar|hem|hun|kind|kinderen ..2 meeneemt|meenemen|mee ..3 als ..1 hij|ie|zij gaat
+ t|het ..1 leven ..1 had|gehad
+ mien laiven had
+ in|naar|bij ..3 hemel ..3 straks|dan|papa|mama|opa
+ straks|dan ..4 hemel
+ onder ..1 de trein
+ stap ..1 eruit|er uit
+ stapt|stappen|stapte ..2 eruit|er uit|uit het leven
+ uit ..1 wil|wilde|wou|zou|zal stappen
+ er|d'r uit ..1 wil|wilde|wou|zou|zal stappen
+ i'll|i end it|myself
+ kill myself
+ crisisdienst|crisisbeoordeling|crisisbeoord ..6 suicid*|doodswens|springen|touw|dood
# Also said, prepared, shown.
+ zelfm|zelfmrd|su|ts|tentamen|suicidal|suicidaal|suicidale|suicidegedachten {vast}
+ rij|rijd|rijdt|rijden|stuur|stuurt ..3 ik|hij|ie|zij|me|mij|mezelf|zich|zichzelf|mijn ..5 pletter|boom|water|kanaal|viaduct|muur|vangrail|pijler|verkeer|vrachtwagen {vast}
+ als|dan ..5 rij|rijd|rijdt ..3 wagen|auto ..4 boom|water|kanaal|muur {vast}
+ stap|spring|vertrek ..2 ik ..2 ook|eruit|dan {vast}
+ als ..3 @jou ..3 vertrek*|gaat|ga|weg ..4 vertrek|ga|spring|ben ..2 ik ..1 ook {vast}
+ been|benen|tenen|voeten|half ..4 over ..2 dakrand|rand|reling|balustrade|leuning|flatdak|galerij|balkon {vast}
+ op|over|van|bij|aan ..2 dakrand|flatdak|spoor|spoorlijn|spoorbomen|rails|brugleuning|viaduct|brug|galerij|bruggetje|dak ..6 gehaald|gepraat|trekken|gestaan|loopt|liep|stond|hing|hangt|klom|springen|laten|gaan {vast}
+ hangt|hing|zat|zit|stond|staat|loopt|liep|klom ..5 op|over|aan|bij ..2 dakrand|flatdak|spoor|rails|spoorbomen|leuning|reling|balustrade|brug|brugleuning|dak {vast}
+ vanaf ..2 dak|flat|galerij|balkon ..3 springen|spring|laten {vast}
+ laat ..1 me|mij|zich ..3 van|vallen|gaan ..2 brug|bruggetje|flat|dak|trein {vast}
+ roept|riep|dreigt|dreigde|praat|zegt ..3 van|met|over ..2 springen|ophangen|zelfmoord|zelfdoding|suicide|touw|doodgaan {vast}
+ spaart|gespaard|geteld|opgespaard|verzameld|verzamelt|klaargelegd|gekocht|hoeveel ..2 pillen|medicijnen|paracetamol|touw|koord|slaappillen {vast}
+ pillen|medicijnen|slaappillen|strips ..5 geteld|gespaard|bakje|klaar|water|maand|verzameld|ingenomen {vast}
+ zichz|zich ..2 snijdt|snijden|gesneden {vast}
+ snijdt|sneed|snijden ..2 zich|zichz|zichzelf|mezelf {vast}
+ snijplekken|snijwondjes|krassen|sneetjes|littekens ..4 bovenbeen|bovenbenen|armen|pols|polsen|onderarm {vast}
+ klaar|moe|zat ..2 met ..4 leven {vast}
+ stoppen|stop|gestopt ..3 met ..2 leven|alles {vast}
+ hoef|hoeft ..3 niet ..2 bestaan|leven|zijn {vast}
+ niet ..1 meer ..1 tot last {vast}
+ van ..1 mij af ..2 voorgoed {vast}
+ zonder ..1 hem|mij|haar ..2 verder {vast}
+ als ..1 ik|ie|hij|zij er ..2 niet|nt ..1 meer? ..1 ben|is|bin {vast}
+ nacht|morgen|avond ..3 niet ..2 uitzit|haalt|meemaakt {vast}
+ alles ..2 geregeld ..4 notaris|uitvaart|begrafenis|oppas {vast}
+ van ..1 boven ..3 kijken|toekijken {vast}
+ afscheid ..4 zoon|dochter|kinderen|moeder|brief|briefje|app|filmpje {vast}
+ briefje|briefjes|brief ..5 wie|later|kat|hond|kinderen|kids|koeien|krijgt|sleutel {vast}
+ polis|verzekering|verzekeringspolis|testament ..6 uitgeprint|gecontroleerd|klaargelegd|tafel {vast}
+ koord|touw|strop ..4 auto|schuur|zolder|garage|gekocht|klaar|balk {vast}
+ meenemen ..4 waar ..2 rustig|stil|mooier {vast}
+ eind|einde ..1 te maken {vast}
+ niet meer ..1 wil|wilde ..1 zijn|leven|bestaan {vast}
+ liever ..1 weg|dood|er niet {vast}
+ gedag|dag ..2 gezegd|zegt|allemaal ..3 kinderen|berichtje|keer {vast}
? kat|hond|horloge|trouwring|ring|sleutels|spullen|koeien ..6 weggegeven|gegeven|weggebracht|krijgt|gelegd|overgeschreven ..4 zoon|dochter|buren|briefje|nachtkastje|buurjongen
? geeft|gaf ..3 hond|kat|horloge|trouwring|ring ..6 als|voor
? pas ..2 op ..2 kat|hond|kinderen
? jij ..1 eerst ..3 keer|gaan
? we|wij gaan ..1 een ..1 keer
? voel ..1 ik ..1 niks ..1 meer
? jas ..3 spoor*
? schoenen ..3 netjes|naast|hand ..4 brug|water|leuning
? oppas ..3 altijd
? niets|niks ..1 meer ..1 nooit
? morgen|morge ..4 krant
? niet meer wakker worden|worde
? als ..1 ik ..1 weg ..1 ben ..6 niet ..1 meer
? is hij|ie er ..2 niet meer
? touw|touwtje ..4 net ..2 lief
? slaapmiddel|slaappil ingenomen
? zorg ..3 voor ..2 hond|kinderen|kat|vissen|moeder ..2 straks
? pas ..2 goed ..2 op ..4 kinderen|kinders|vissen|hond|moeder|elkaar
? sleutels|horloge|fiets|hond|vissen|ring|trouwring|brommer|bromfiets|kat ..4 weggegeven|weggegeve|weggeschonken|gegeven|gaf|gebracht ..4 straks|buren|asiel|buurman|nodig
? gaf|schonk ..5 horloge|trouwring|bromfiets|vissen
? wachtwoorden ..4 liggen|la
? tot nooit meer
? iets stoms|doms
? niets|niks ..1 meer ..1 nooit
? rust krijgen|wil
? wat ..1 gaat|gaan ..1 doen ..4 garage|schuur
? ik wil niet ..1 meer $
? waar ik heen|naartoe ga|gaat
- gevraagd|vroeg ..6 suicid*|zelfmoord*|zelfdoding* ..8 nee|nooit|ontken*|geen|niet|lachte {vast zeker}
- suicidaal|suicidaliteit|suicide|zelfmoord ..2 nee|neen|niet|nvt|neg|geen|uitgesloten {vast zeker}
nee: Suïcidaal: neen
- niet|geen|nooit ..4 suicid*|zelfmoord*|zelfdoding* {vast zeker}
! verkering|relatie|huwelijk|drank|ruzie|gesprek ..6 eind|einde|punt ..2 aan|achter
! eind|einde|punt ..2 aan|achter ..6 relatie|verkering|huwelijk|drank|gesprek
! haan|kip|hond|kat|poes ..8 dood wil|wilde
! hee|hij dood wil ..6 haan
! lied|liedje|song ..3 dood
! dood ..3 lied|liedje|kind zong
! langzame zelfmoord
! dieet
! rubriek|krant|film|serie|boek ..6 zelfmoord|zelfdoding|suicide
! zelfmoord|zelfdoding|suicide ..6 rubriek|krant|film|serie|boek|lessenserie
! broer|vader|oom|moeder|neef|buurman|opa|collega ..8 verhangen|zelfmoord|suicide|opgehangen|springen
! van|voor ..2 bank|trampoline|stoel|tafel|trap springen|sprong|gesprongen|springt
! spring|springt|sprong ertussen|tussen|erbij|weg|opzij|uit bed|in de bres|op de fiets
! sprong|springt ..3 ertussen|tussen|opzij|achteruit
! springt|springen ..2 uit ..1 elkaar|vel
! so|<so> springt|sprong weg|opzij|uit
! jas|was|schilderij|telefoon ..3 ophangen|opgehangen
! pillen|medicatie|medicijnen ..3 netjes|doosje|huisarts|dagelijks|baxter|voorgeschreven|thuiszorg|vergeten
! eten|wassen pillen
! eten wassen pillen
! pillen ..3 of wat dan
! geen pillen
! dronk|drinkt ..3 leeg
! op ..1 het|t balkon ..3 roken|rookte|praten|staan|tikken
! het|een eind ..2 lopen|weg|rijden|gelopen|uit
! eind ..2 van ..2 straat|maand|jaar|avond|dag
! vissen ..4 aanrecht|eten|markt|haven
! uit ..1 raam ..1 gesprongen ..6 politie|loopt|vlucht
! as|als hee|hij|ze|zij dood wil|wilt
! collega|vader|oom|broer|moeder|vriend|neef|ex ..8 leven ..1 beroofd
! 1998|1990|jaren|destijds|ooit ..4 eind aan
! eind|einde ..2 aan ..6 abonnement|contract|huur|verkering|relatie
! niet deze man|vrouw
! ex ..3 vriendin ..4 zelfdoding|suicide
! ooit|vroeger ..6 zelfmoord|zelfdoding|suicide
- vraag|gevraagd|denkt ..6 niet meer ..1 willen leven

# Thrown before a train, after you, or from a window: said in any order and any dialect.
doel suicidedreiging
@szelf = zich zichzelf zichz mich mien mij me mezelf mijzelf m'n
@svoor = trein bus auto metro tram vrachtwagen
+ @szelf ..3 voor|onder ..1 de|een|'n ..1 @svoor ..2 gooi|gooit|gooide|gooien|werp|werpt|wierp|werpen|smijt|smeet|gegooid|geworpen {vast}
+ @szelf voor ..1 @svoor ..1 gooi|gooit|gooide|gooien|werp|werpt|wierp|werpen {vast}
ja: Hij appte dat hij zich voor de bus gooit.
ja: Zij wilde zich voor een auto werpen.
+ voor|onder ..1 de|een|'n ..1 @svoor ..2 gooi|gooit|gooide|werp|werpt|wierp ..2 @szelf {vast}
+ hang|hange|knoop ..1 ik ..1 mich|mij|me|mien|m'n ..1 op {vast}
ja: Dan hang ik mich op, zei hij.
+ riep|roept|dreigt|dreigde|zei|schreeuwde|gilde ..3 hij|ie|zij|ze sprong|springt|zou ..1 als|as|wanneer|indien|tenzij {vast}
ja: Hij riep dat hij sprong als zij wegging.
+ jij|jou|dich|gij|zij ..2 dan|daarna|en ..2 ik|mij|mich|mezelf ..1 $ {vast zwak}
+ eerst ..1 jij|jou|dich|gij|zij ..2 dan|daarna ..1 ik|mij|mich|mezelf {vast}
ja: Eerst jij en dan ik, had hij ingesproken.
+ dan|daarna ..1 ga ik ..1 zelf|ook|mee|achter {vast}
ja: Ik maak haar af en daarna ga ik zelf.
+ gedaan ..2 met|mit ..1 mich|mij ..1 $ {vast}
? begrafenisondernemer|uitvaartondernemer|uitvaart ..3 bellen|bel|regelen|regel|bestellen
! so|<so> ..2 springt|sprong als
