# Refusing contact or help, and playing down together what was plainly found.
doel hulpweigering
@rpers = so ve vdt <so> <ve> <beide> hij zij ze ie man vrouw moeder vader zoon dochter ma pa mam pap broer zus slachtoffer verdachte aangeefster aangever partner ex vriend vriendin meneer mevrouw dhr mw mevr echtgenoot echtgenote <naam> beide beiden ouders allebei
@rwil = wil wilt wilde wilden willen wou wouden wol wenst wenste wensen wensten hoeft hoefde hoeven hoefden hoef
+ hulp|hulpaanbod|hulpvraag|hulpbereid|hulpverlening|opvang|contact ...7 @rpers ..1 : ..1 nee|neen|weigert|afwijzend|geweigerd {vast}
ja: Hulp: SO ja, VE nee.
+ hulp|hulpaanbod|hulpvraag|hulpbereid|hulpverlening ...6 @rpers nee|neen|weigert|niet $ {vast}
+ @rpers ..2 nee|neen bedankt|dank|dankje {vast}
+ nee|neen bedankt|dank {vast}
+ hulp|opvang|begeleiding ..2 nee|neen bedankt|dank {vast}
+ @rpers nee tegen ..2 vt|veilig|hulp {vast}
+ niemand ..2 over ..2 vloer|drempel {vast}
ja: Verdachte wil niemand over de vloer.
+ geen ..4 over ..2 vloer {vast}
+ @rwil ..2 nergens ..2 aan ..1 mee|meewerken|meedoen {vast}
+ nergens ..2 aan ..1 mee|meewerken|meedoen|meewerkt {vast}
+ niks|niets tekenen {vast}
+ @rwil ..3 geen|niks|niets ...4 gesprek|gesprekken|hulpverlener|hulpverleners|maatschappelijk|welzijns*|instantie|instanties|bemoeienis|pottenkijkers|therapie|psycholoog|begeleiding|coach|folder {vast}
+ @rwil ..2 met ..1 niemand|geen ..3 praten|spreken|mens {vast}
+ met niemand ..2 praten|spreken {vast}
+ @rwil ..3 niet ..3 gebeld|benaderd|praten ..2 vt|veilig|hulp|worden {vast}
+ vt|veilig|hulpverlener|hulpverlening ..3 niet|nie|nooit|ni ..1 spreken|bellen {vast}
+ geen|elke|iedere ..2 bemoeienis|bemoeizorg {vast}
ja: Beiden wensten geen enkele bemoeienis.
+ bemoei|bemoeien|bemoeit|bemoeie ..4 niet|eigen|nergens|zaken|niks|niemand {vast}
+ bemoeien ..1 zich
+ dit|dat|is|onze|eigen ..1 onze|eigen zaak|zaken {vast}
+ familiezaak|familiekwestie|privezaak|privekwestie
+ lossen|losse|regelen|regele|regelt|redden|redt ..3 zelf|onderling|samen|familie|eigen ..2 op|wel|binnen {vast}
+ zelf|samen ..2 regelen|uitkomen|oplossen
+ zoek|zoeken|zoekt ..3 maar ..1 uit
+ niks|niets|nix ..2 te zoeken {vast}
+ pottenkijkers|pottekijkers|bemoeials
+ hulp|hulpaanbod|aanbod|zorg|hulpverlening|begeleiding|opvang|gesprek|contact ..4 afgewezen|afgeslagen|afgehouden|afgewimpeld|wimpelt|afhoudt|afwijst {vast}
+ van|v de hand gewezen|wijst|wees
+ afwijzend|afhoudend
+ wimpelt|wimpelde|houdt|hield|wijst ..4 hulp|alles|zorg|aanbod|gesprek ..1 af {vast}
+ hulp|hulpverlening|begeleiding ..1 hoeft|hoeven|hoefde|hoefden|willen|wil|wilde|wilden|wou|wensen|wenst ..2 ze|zij|hij|ze ..1 niet|nie|neet {vast}
ja: Hulp hoeven ze niet.
+ hulp|hulpverlening ..3 moet|moest|mot|moeten ..3 niks|niets|nix {vast}
+ niks|niets|nix ..3 hebben|hebbe|weten|wete ..1 van {vast}
+ van|v hulp|hulpverlening|instanties|melding|vt|veilig ..6 niks|niets|nix ..3 weten|hebben|wete|hebbe {vast}
+ wil|wilde|wou ..2 er ..1 niks|niets ..1 van ..1 weten|wete {vast}
+ staat|staan|stond ..3 niet|nie open ..1 voor {vast}
+ niet ..2 bereid|gemotiveerd ..6 hulp|gesprek|praten|begeleiding|contact {vast}
+ bereid ..6 is|zijn ..1 hij|zij|ze|ve|so niet {vast}
+ werkt|werken|werkte|werkten ..2 niet|nie mee {vast}
ja: SO werkt niet mee aan het gesprek.
+ weigert|weigerde|weigeren ..5 medewerking|gesprek|hulpverlening|contact|vt|zorg|deelname
+ folder|kaartje|kaart|visitekaart|visitekaartje ..5 kliko|prullenbak|papierbak|kachel|verscheurd|verscheurde|terug|weggegooid|ongelezen|weigerde {vast}
+ hulp ..2 niks|niets voor mij|hem|haar|ons {vast}
+ geen ..1 psycho*|gedoe|gezeur|gezeik met|van|gedoe {vast}
+ @rwil ..1 geen gedoe|gelazer|gezeur|gezeik|poespas {vast}
+ no need|help
+ wt|vt|wijkteam geweigerd
+ wens|wensen|wenst|willen|wil ..1 geen ..1 enkel|enkele ..3 contact|bemoeienis|hulp {vast}
+ hoeft|hoeven niet ...1 dank|bedankt {vast}
+ regelen|regelt|doen|doet ..3 zelf $
+ hij|zij|ze zelf niet $ {vast}
+ niet ..5 ingaan|ingegaan {vast}
+ geen ..2 dominee|maatschappelijk|hulpverlener {vast}
? heb|hebben|hebt ..1 niks|niets|niemand nodig {vast}
? niemand nodig {vast}
+ dont|don't ..1 need
+ none of your
+ wil|wilde|wou ..4 dat ..1 ik|wij ..3 niets|niks ..2 doe|deed|deden {vast}
+ niks|niets mee ..1 wilde|wil|wou|zou doen {vast}
+ aanhoren ..2 niet
? laat maar|mar {vast}
? laot|loat mar|maar {vast}
? zegt|zei|zeggen ..2 valt|viel ..1 mee {vast}
? tegen ..2 kastje|kast|deur|deurstijl|deurpost|kozijn|keukenkast ..1 gelopen|gestoten|aangelopen|gevallen {vast}
ja: Blauw oog, zegt tegen kastje gelopen.
? ik val ..2 vaak|veel|altijd
? ik ben|was ..1 gevallen|uitgegleden|gestruikeld|gevalle
? past|paste|passen ..2 niet|nie ..2 bij ..2 verhaal|verklaring|toedracht|val|box|bank|letsel|uitleg {vast}
? niet|nie past|paste ..2 bij ..2 verhaal|verklaring|toedracht|val|box|bank|letsel|uitleg {vast}
ja: De arts zegt dat het letsel niet past bij het verhaal.
? val|verklaring|verhaal ..2 past ..2 niet {vast}
? vindt|vinden|vond|vonden ..4 niet ..1 nodig {vast}
? niet ..1 nodig vinden|vonden|vindt|vond {vast}
? behoeft|behoeven|behoefde|behoefden geen hulp|ondersteuning|begeleiding {vast}
? hulp niet|nie nodig {vast}
? ga|ga alsjeblieft weg $
? hulp ..2 liever niet
? liever geen ..1 hulp|begeleiding|contact {vast}
? doet|doen ..3 deur ..2 niet open {vast}
? zij|ze|so|<so>|ouders|mevrouw|vader|moeder|man|vrouw|bewoner|bewoners|niemand ..1 doen|doet niet open {vast}
? ouders|bewoner|bewoners|bewoonster ..3 deed|deden ..3 open {vast}
nee: Drie keer aangebeld, niemand deed open.
? hangt|hing ..2 op ...3 terug|niet|hulp|vt
? trok|trekt ..3 toestemming ..2 in
? gesprek ..3 uit de weg
? wilde|wou|wil|wou ..3 niet ..2 gezien ..1 worden {vast}
+ @rwil|wilt ..2 niks|niets ..1 van ..1 ons|politie|hulp|niemand {vast}
ja: Zij houdt vol dat ze is gevallen en wil niks van ons.
+ @rwil ..1 niks|niets|niks : geen|niet {vast}
+ @rwil ..2 geen ..2 vt|melding|zorgmelding|bericht|bemoeizorg|hulp {vast}
+ geen ..1 pol|politie|gesprek|vt|hulp|begeleiding ..1 nodig {vast}
+ gesprek|gesprekken|hulp|melding|vt|opvang ..2 hoeft|hoeven|hoefde ..2 niet|nt {vast}
ja: Beiden vinden het overdreven, gesprek hoeft niet.
+ @rwil ..3 niet ..2 in ..1 gesprek {vast}
+ @rwil|weigert ..3 niet? ..1 verder praten|antwoorden ..2 ons|politie {vast}
? weigert|weigerde|weigeren vragen|antwoord|elk|elke
? niks|niets ..1 aan ..1 hand ..1 heren|agent|hoor|meneer|mevrouw {vast}
onzeker: Maikel zegt: niks aan de hand heren.
? ontkennen|ontkent ..2 unaniem
? ouders|moeder|vader|stiefvader|stiefmoeder|man|ve|<ve> ..4 fantaseert|verzint|fantasie|verzinsels|overdrijft|aandacht
? verzint|fantaseert ..2 altijd|verhalen|maar|dingen
? hedde|heb ..2 niks gezien {vast}
? vroeg|vroegen|vraagt ..3 weg ..2 gaan|gingen
? wilde|wil|wou ..3 niet|geen ..3 onderzocht|nagekeken|gezien ..1 worden? {vast}
? zonder ..2 dokter|arts ..3 keek|gezien|weg
+ geen|gn ..1 hulp|hulpverlening|bemoeienis|telefoontjes|pottenkijkers|vragen ..1 $ {vast}
ja: Geen aangifte, geen hulp, geen telefoontjes graag.
+ weigert|weigerde|weigeren|weigerden ..3 reclassering|behandeling|opname|therapie|opvang|wijkteam|zorg|gesprek|contact|bezoek|hulpverlener
+ niemand ..2 wil|wilde|wou ..4 iets|wat|contact|hulp ..2 doen|doet? {vast}
+ wil|willen|wilde|wilden ..2 niet ..1 dat ..2 wij|we|ik|politie|iemand ..4 doen|komt|komen|bellen|belt|langskomt|melden {vast}
+ we|wij|ons|jullie|politie|agenten ..6 oprotten|flikkeren|opflikkeren|opdonderen|opsodemieteren|opzouten|opkrassen|oppleuren|wegwezen|ophoepelen|opgerot|optiefen|moven|weggaan
ja: Hij riep van binnen dat we op konden flikkeren.
+ @rwil ..2 geen ...8 mensen|vragen|bezoek|gesprek|gesprekken|hulp|telefoontjes {vast}
+ hulp is voor ..1 *
+ niks|niets|nergens ..2 mee ..2 te ..1 maken ..3 hulp|instanties {vast}
+ hulp|instanties|vt|wijkteam ..3 niks|niets ..2 te ..1 maken {vast}
+ stuurde|stuurt|stuurden|gestuurd|joeg ..2 ons ..2 weg
+ liet|laat|laten|lieten ..2 ons ..2 niet ..2 binnen|erin {vast}
? op ..2 kier ...5 niets|niks|goed
! dokter|arts|huisarts|ambulance|behandeling|medicatie ..5 niet ..1 nodig
! niet ..1 nodig ..4 dokter|arts|huisarts|ambulance
! geen ..1 vragen|hulp ..2 over|gesteld|van
! nee laat maar
! hoeft|hoefde ..1 niet ..2 per|perse
! kinderen|kinder|kleinkinderen|kind ..2 over ..1 vloer
! niks|niets ..1 aan ..1 hand ..6 kinderen|kind|hem|haar
! of ..4 hulp
! niet ..1 gevraagd
! hulp|opvang ..3 verhuizing|verzekering|tas|gordijnen*|gordijnenstudio|klussen|boodschappen|tuin|huiswerk|auto|fiets
! contact ..2 meer? ..1 zoeken|opnemen|leggen|zoekt|opnemen
nee: Hij zegde toe geen contact meer te zoeken.
! geen|niet ..2 alcohol|drank|aangifte|wapen|wapens
! niets|niks|nix ..2 gebruikt|gedronken|gezien|gehoord|gemerkt
! niet gevonden|gevonden meer
! niet ..2 gevraagd ..3 hulp
! zelf uit ..1 gekomen|gegaan|zichzelf
! weten|wisten ..1 we|wij ..1 niet|niks
! van hem|haar weten ..2 niks|niets
! hebben|heeft ..2 haar|hem niet ..2 gevonden|gesproken|aangetroffen
! past niet ..3 maat|jas|kleur|budget
nee: Er is niet gevraagd of zij hulp wil.

# The folder in the bin, the door in the lock, the joke about a black eye.
doel hulpweigering
@wkaart = folder folders kaartje kaart visitekaartje visitekaart nummer brief
@wweg = prullenbak prullebak bak kliko papier papierbak kachel wc plee stukjes verscheurd verscheurde gescheurd weggegooid smeet smijt gooide regen terug weg
@winst = hulp hulpverlening wijkteam buurtteam vt veilig gi reclassering team maatschappelijk instanties instantie jeugdzorg zorg bemoeizorg praatgroep
+ @wkaart ..8 @wweg {vast}
+ @wweg ..4 @wkaart ..3 wijkteam|hulp|bak|prullenbak
+ @winst ..4 geblokkeerd|geblokt|weggestuurd|uitgelachen|afgepoeierd|afgescheept|afgekapt {vast}
+ contact|nummer ..3 geblokkeerd|geblokt ..3 so|<so>|door|team
+ blokt|blokkeert ..4 nummer ..4 team|hulp|vt|wijkteam|hulpverlener
+ @winst ..8 deur ..2 gewezen
+ hing|hangt ..1 op ..4 wijkteam|vt|team|hulp|belde
+ wijkteam|vt|hulp|team ..6 hing|hangt ..1 op

+ hulp ..4 geen ..1 interesse {vast}
+ hulp|aanbod ..3 aangeb|aangeboden ..4 nee|geen|niet {vast}
+ sloeg|slaat|sla ..3 aanbod|hulp|alles ..2 af
+ afgeslagen|afgewezen ..4 hulp|aanbod
+ aanbod ..4 afgeslagen|afgewezen
+ bied ..3 aan ...6 no|nee
+ moei|bemoei ..2 je|jullie|u ..4 niet|eigen|er {vast}
+ niet ..2 mee ..1 bemoeien {vast}
+ weg ..2 met ..2 kaartje|folder|jullie|u
+ wuift|wuifde|lacht|lachte|wuiven|lachen ..4 weg
+ overdrijft|overdreven|overdrijven ..3 iedereen|allemaal
+ grappen|grapjes|lachen|lachte ..4 over|erover|om ...4 oog|blauw|letsel|dik
+ in ..1 koor
+ ontkent|ontkennen|ontkenden ..2 gezamenlijk|samen|allebei
+ binnen ..3 muren ..2 op
+ onze ..1 zaken ..3 op|zelf
+ ho maar
+ terug ..2 op ..3 toezegging
+ wil|wilde|wou|willen ..4 niks|niets|niet ..4 met ..3 @winst {vast}
+ met ..3 @winst|vt-dames ..3 willen|wil|wilde|wilden ..2 niks|niets|niet {vast}
+ hoeft|hoef|hoeven ..4 geen ..2 @winst {vast}
+ absoluut|zeker|beslist niet ..3 @winst|praten {vast}
+ beleefd|vriendelijk nee|afgewezen|bedankt
+ praat ..1 al ..1 genoeg
+ niemand ..1 meer ..2 bellen|bel {vast}
? muziek|tv|radio ..2 harder ..6 belt|bellen|kijkt|wijkteam
+ jullie ..1 zijn ..1 er ..1 niet
+ praatje|gesprek ..2 is ..1 voorbij|klaar
+ gevallen ..6 tafel|kast|stoel|deur ...6 vierkant|past|kan
+ hulp|vt|praten ..3 voor ..1 zwakken|losers|watjes|gekken
+ er ..1 is|was ..1 nix|niks|niets ..1 gebeurd ..4 koor|beiden|allebei {vast}
? thuis is thuis
? zullen|zal|zou ..4 geen ..1 hulp ..2 willen {vast}
? deur ..2 niet ..2 opendoen|open ..3 hulp {vast}
? smoes|smoezen|smoesje ..6 niet ..2 zien
? schouders ..1 op ..4 hulp|aanbod
? niks|niets ..1 aan ..1 hand ...6 schudt|knikt|oog|letsel|bloed
? bij elke vraag ..6 op|thee|klok
? twijfelt ..4 wil ..4 bel ..2 later
? vraag ..3 volgende ..1 week
? deur ..2 in ..1 slot
? moet ..2 ha|huisarts|dokter ..3 kijken ...3 wil ..1 niet
! vingerafdrukken|foto|dna|blaastest|ademtest
! geen ..1 stoel|koffie|thee ...6 wel ..4 hulp|gesprek
! vergeten ..3 aan ..1 te ..1 bieden
! hulp ..1 wilde|wil ..1 hij|zij|ze ..1 wel

# Declined in part, and help all the same; and a mind that stays made up against any helper.
doel hulpweigering
! willen|wil|wilde|wilden|hoeft|hoeven|wou ..2 geen|niet ..5 hulp*|hulpverleners|bemoeienis|instanties|instantie|gesprekken ...1 maar|wel ..5 gesprek|contact|hulp ..6 wel|graag|prima|goed|akkoord|welkom
! willen|wil|wilde|wilden|hoeft|hoeven|wou ..2 geen ..5 hulpverleners|hulpverlening|instanties ...1 maar ..2 gesprek|contact
nee: Zij willen geen rij hulpverleners, maar een gesprek met het wijkteam wel.
! geen|niet ..1 mannelijke|vrouwelijke ..1 hulpverlener|agent|arts
nee: Zij wil geen mannelijke hulpverlener.

# Police and helpers kept away, in any tense; what is refused must be help.
doel hulpweigering
@rkom = komen kwamen komt kwam langskomen langskwamen langskomt langskwam terugkomen terugkwamen bellen belden doen deden melden meldden ondernemen ondernamen helpen hielpen praten noteren opschrijven
+ @rwil ..2 niet ..1 dat ..1 wij|we|ik|politie|iemand|instanties ..4 @rkom {vast}
ja: Mevrouw wilde niet dat wij nog langskwamen.
+ @rwil ..1 dat ..1 wij|we|ik|politie|iemand ..1 niets|niks ..2 @rkom {vast}
ja: Zij wil dat wij niets ondernemen.
+ niet ..2 langs|terug ..2 hoef|hoefde|hoeven|hoefden|hoeft ..1 te ..1 komen {vast}
+ hoef|hoefde|hoeven|hoefden|hoeft ..2 niet ..2 langs|terug ..1 te ..1 komen {vast}
ja: SO zei dat wij niet meer terug hoefden te komen.
+ moet|moeten|hoeft|hoeven|wil|willen|wilde|wilden ..1 van ..1 niemand ..1 iets|wat|niets|niks|hulp {vast}
+ van ..1 niemand ..1 iets|wat|niets|niks|hulp ..1 moet|moeten|hoeft|hoeven|wil|willen|hebben {vast}
ja: Ze hoeven van niemand iets.
+ hulp ...3 ga|gaat|donder|rot ..1 weg|op $
! van ..1 dreigen|dwingen|dreiging|ruzie|geweld|slaan|scheiden|scheiding|drank ..5 niets|niks ..1 weten
nee: Van slaan willen beiden niets weten.
! vroeger|eerder|nooit|verder|ook|nog|anders ..1 geen gedoe|gezeur|gezeik
nee: Eerder ook geen gedoe met hen.
! afgeslagen|afgewezen|geweigerd ..1 door ..1 geen|niemand
