# A pattern: repeated incidents or a long duration. The present incident counts as one, so two earlier ones make three.
doel structureel
@rmaand = januari jan februari feb febr maart mrt april apr mei juni juli augustus aug september sep sept oktober okt november nov december dec voorjaar zomer najaar winter pasen kerst
@rveel = 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 twee drie vier vijf zes zeven acht negen tien elf twaalf veertien twie drei veer meerdere diverse verschillende tientallen talloze ettelijke veel vele
@rmaal = tweemaal driemaal viermaal vijfmaal zesmaal zevenmaal achtmaal tienmaal
@rgetal = # een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig anderhalf paar aantal
@rduur = jaar jaren jr maanden maand mnd mndn weken wk wkn week
@rmeld = mut muts mutatie mutaties melding meldingen registratie registraties incidenten incident voorvallen aangiftes aangiften zorgmeldingen zorgmelding hits hgmeldingen incid
@rgeweld = slaat sloeg geslagen slaan schopt schopte geschopt mishandelt mishandelde mishandeld klappen klap pijn bedreigd bedreigt dreigt gedreigd scheldt uitgescholden kleineert vernedert agressief geweld geweldig handtastelijk
  slaag knijpt geknepen gebeurt gebeurd gil gilt gillen gegil schreeuwt geschreeuw schreeuwen ruzie ruzies bang controleert lastig opgewacht verkracht gedwongen dwingt
@rorde = derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde zoveelste
+ bekend|eerder|eerdere|syst|systeem|bvh|hist|historie|vg|register|registraties|mutaties|meldingen|mut|muts|dit ...6 @rmaand ...3 @rmaand
ja: Bekend in bvh: mrt en okt, zelfde verhaal.
+ @rveel x|keer|maal ..1 eerder|eerdere|eerdere|vorig|vorige|dit|binnen|afgelopen
ja: Vg: 2x eerder gemeld.
+ @rveel eerdere|vorige|oude ..1 @rmeld
+ eerder|eerdere|vg|voorgesch|voorgeschiedenis|bvh|hist|historie|systeem|syst|vroeger|register|ons ..2 @rveel ..1 x|keer|maal|@rmeld
+ @rmeld ..2 : @rveel $
+ @rveel mut|muts|mutaties|meldingen|registraties|zorgmeldingen|hits
+ @rveel huisverboden|thv's
+ @rmaal ..6 eerder|aanraking|geweest|mishandeld|vastgegrepen|bedreigd
+ eerder|afgelopen|laatste ..4 @rmaal
+ al|reeds ..1 @rveel keer|x|maal ..4 geweest|collega's|politie|langs|gemeld
+ dit|is|was|al|de|voor ..2 @rorde ..1 keer|maal|x|melding|mutatie|avond|nacht|dag|ochtend|week|incident {vast}
ja: Dit is de vijfde avond dat hij onder haar raam staat.
+ negende|achtste keer|maal|melding
+ niet|nie|neet|nait|ni de|t|'t|het|d'n eerste|1e ..1 keer|maal|x|melding|deur {vast}
ja: Zij zegt dat dit niet de eerste keer was.
+ @rgetal jaar|jaren|jr|maanden|mnd|weken al $
+ @rgetal jaar|jaren|jr|maanden|mnd|weken al gaat|zo|duurt|slaat|klappen
ja: Dertig jaar al gaat het zo.
+ al|nu|reeds ..1 @rgetal @rduur ..1 zo|gaande|aan|raak|gedonder|klappen|ellende|bezig|slaat|geslagen|mishandeld
+ jaar|jaren|maanden ..1 gedonder|ellende|klappen|slaag|geweld|mishandeling
+ al ..3 @rduur|jarenlang|tijden ..4 @rgeweld
ja: Hij slaat haar al jaren.
+ @rgeweld ...4 al|reeds|sinds|sedert ..3 @rduur|jarenlang|geboorte|huwelijk|bruiloft|verhuizing|zwangerschap
+ duurt|speelt|gaat|loopt|begon|gaande|zo|spelen ...3 al|sinds|sedert|vanaf ..3 @rduur|jarenlang|geboorte|bruiloft|huwelijk|verhuizing|trouwen|carnaval|kerst|corona|zwangerschap|oudste|jongste|@rmaand
ja: Dit duurt sinds de geboorte van de tweede.
+ al ..1 sinds|vanaf ..4 gaat|gaande|zo|speelt|gebeurt|geslagen {vast}
+ al zo|zolang ..1 lang|as|als
+ sinds|sedert #|@rmaand ..1 verbiedt|slaat|controleert|mishandelt|dreigt|belt|appt|volgt|mag|mocht {vast}
ja: Sinds augustus mag ze het huis niet meer uit.
+ niet ..2 werken|bellen|zien|buiten ...2 sinds|al ..2 @rduur {vast}
+ elke|iedere|elk|ieder|alle|elken ..1 week|dag|weekend|avond|nacht|maand|ochtend|morgen|zondag|zaterdag|vrijdag|maandag|dinsdag|woensdag|donderdag|vrijdagavond ..5 @rgeweld|klaar|controleren
+ @rgeweld ..5 elke|iedere|elk|ieder|alle ..1 week|dag|weekend|avond|nacht|maand|ochtend|zondag|zaterdag|vrijdag
ja: Hij scheldt haar elke dag uit en geeft iedere week klappen.
+ duur ...5 @rduur|jarenlang
+ # x|keer|maal ..1 per|p ..1 week|wk|w|maand|mnd|m|jaar|kwartaal ..4 klappen|slaat|raak|zo|ofzo|geslagen
+ doet|deed dat altijd|altied|vaker|vaak
+ gebeurt|gebeurd|gebeurde|slaat|sloeg|geslagen|boos|raak|klappen ..2 vaker|vaak|regelmatig|altijd|altied|geregeld
+ vaker|regelmatig|vaak|geregeld|altijd|altied|steeds ..2 boos|agressief|janken|jammeren|huilen|gillen|gegil|geschreeuw|schreeuwen|bonken|bonkt|gebonk|kabaal|lawaai|ruzies|stampij|herrie|klappe|klappen|gedonder
+ doet|doe|gaat|gao|is ..1 toch? ..1 altijd|altied|steeds ..1 zo
+ altijd|altied ..1 zo ..1 gaan|gegaan|geweest|gao*
+ zo|te vaak al|gebeurd|hier|zo
+ al zo vaak
+ bij|met herhaling
+ herhaaldelijk|veelvuldig ..6 @rgeweld|gekeeld|gewurgd
nee: Hij trapte haar meermaals tegen het been.
nee: Ze heeft hem tweemaal op de schouder geslagen.
+ dagelijkse basis
+ niet|nie voor ..1 eerst|eerste {vast}
+ hele|gehele relatie|huwelijk|winter|zomer ..6 @rgeweld|zo|riem
+ gedurende|tijdens ..2 hele|gehele ..1 relatie|huwelijk
+ vanaf|van ..2 begin ..1 af|aan|relatie|huwelijk
+ al die jaren|tijd
+ telkens|altijd|steeds als|wanneer ..4 gedronken|boos|laat|kwaad|dronken|loon
+ elke|iedere keer als|wanneer
+ meerdere|diverse|verschillende|vele keren|malen ..5 geslagen|mishandeld|bedreigd|eerder|geschopt|voorgekomen
+ wel|al vaker
+ weer prijs
! onder ..1 begin
+ op ..1 dagelijkse|wekelijkse
+ dag|week in ..1 dag|week uit
+ om de haverklap
+ vaste prik
+ keer op keer
+ aan ..1 lopende band
+ schering en inslag
+ jaar en dag
+ hetzelfde|zelfde liedje|gedoe|duo|stel
+ zelfde adres ...1 zelfde
+ opgehouden|gestopt ..1 met ..1 tellen {vast}
+ tel ..2 niet meer {vast}
+ is|ben|zijn ..1 het|dat|'t|t ..1 gewend
+ zo gewoon ..3 dat|geworden
+ steeds|almaar|alsmaar erger|vaker|heftiger|gekker|grover
ja: Het wordt volgens haar steeds erger.
+ weer|opnieuw ..2 hommeles
+ weer eens ..4 lint
+ d'r|er|eronder weer onder
? de gebruikelijke $
? oude|bekende|vaste klant|klanten
? op ..2 tenen loopt|lopen|liep
? oud ..1 en ..1 nieuw|nieuwe ..2 letsel|hematomen|plekken
? plekken|hematomen|letsel|bloeduitstortingen ...4 verschillende kleuren|stadia|ouderdom
ja: Blauwe plekken op de armen in verschillende kleuren.
? daarvoor ..1 een? keer
? in ..1 @rmaand ook|weer ..1 al|zo|raak|mis|hetzelfde
? zie|zelfde ..2 vorige|vorig|oude ..1 mut|mutatie|mutaties|meldingen
? zie eerdere mut $
? zie ..1 mut|mutatie ..1 vorige|vorig|afgelopen
? verhaal als vorige|vorig
? twee|2 keer|x ...3 minst
+ al mnd|mndn|maanden|weken|wkn ..4 appt|belt|staat|volgt|bang
+ @rveel|derde|vierde ochtenden|avonden|nachten|middagen ..2 rij|elkaar|achtereen
+ ziet|zien|hoort|horen ..4 al ..1 sinds|weken|maanden|jaren|langer
+ afgelopen|laatste ..3 weken|maanden|jaren|jaar ..3 herhaling|meermalen|@rmaal|keren|meerdere
! @rveel ..1 meldingen|mutaties|mut|muts|registraties|hits|zorgmeldingen ...7 vorige|ander|andere|buren ..1 bewoner|bewoners|bewoonster|gezin|adres|vrouw|relatie|vriendin|dezelfde
! @rveel ..2 meldingen|mutaties|mut|registraties ...6 fietsendiefstal|winkeldiefstal|diefstal|vermissing|verkeer|verkeersovertreding|geluidsoverlast|overlast|inbraak|geluid|geluids
! structureel|structurele|elke|iedere|wekelijks|dagelijks|maandelijks ..7 koffie|markt|lekkage|lekkages|muziekles|voetbal|zwemmen|voetballen|training|zwemles|bus|bloemen|familiedag|vve|overwerk|rollerbank|boodschappen|kerk|bezoeken|schade|wandelen|kaarten|medicatie|vis
! structureel|structurele|elke|iedere|wekelijks|dagelijks|maandelijks ..7 koffie|markt|lekkage|lekkages|muziekles|voetbal|voetballen|training|zwemles|bus|bloemen|familiedag|vve|overwerk|rollerbank|boodschappen|kerk|bezoeken|schade|wandelen|kaarten|medicatie|vis
! lekkage|overlast ..2 structureel
! patroon ..3 breipatroon|vloerkleed|behang|kleed|tapijt
nee: Het patroon van het vloerkleed was breipatroon.
! elke|iedere|elk|wekelijks|dagelijks ..4 gesprek|gesprekken|behandeling|therapie|begeleiding|begeleider|maatschappelijk|coach|thuiszorg|hulpverlener|ambulant
! al ..3 @rduur ..3 gezinsvoogd|voogd|begeleiding|hulp|jeugdzorg|behandeling|traject|bewindvoerder|thuiszorg|hulpverlening|reclassering|weduwe|weduwnaar|vrienden|werkloos|schulden
! al ..3 @rduur ..2 gebrouilleerd|spanning|spanningen
! al jaren ..3 vloer|bevriend|buren|buurvrouw|buurman
! gedronken|drinkt|blowt ...6 elke|iedere dag|avond|weekend
! elke|iedere dag|avond|weekend ..3 drinkt|biertje|biertjes|borrel|blowt|drinken
! altijd ..3 potje
! als|zoals altijd
! vaker|altijd|vaak ..1 ruzie|woorden ...8 nooit|nergens|niet
! jarenlang getrouwd|samen|bevriend
! destijds|vroeger ..1 jarenlang
! geen geweld ..2 al die jaren
! patroon ...8 breipatroon
! vaste klant ..4 snackbar|cafe|kroeg|winkel
! herhaaldelijk|meermaals ..4 gebeld|aangebeld|thee|geklopt|gevraagd|voicemail
! @rmeld ..3 @rveel ...2 vorige|andere bewoners|bewoner
! @rveel keer ..3 bel|hulp|eerste ..2 hulp|stuk
! # x|keer|maal ..1 per|p ..1 week|dag|d ...4 mee|thuiszorg|gesprek|langs|insuline|sporten|werk|hulp
! mail|mails|stuurt|gestuurd|aangebeld|gebeld ..3 meerdere keer
! buurman|buurvrouw|buren ...6 stelselmatig
! jaarlijks|jaarlijkse
! verkeersboete|boetes|boete ..5 @rorde keer

# A pattern told by what happened before, how often, and since when: an earlier deed of the same kind leaves it in doubt.
doel structureel
@sdaad = geslagen slaan sloeg slaat geduwd duwde duwt geschopt schopte trapte getrapt gestompt mishandeld mishandelde mishandelt gewurgd wurgde keel geknepen gebeten gegooid kapotgemaakt kapotgeslagen vernield bedreigd gedreigd dreigde bedreiging dreigt vastgepakt
  klap klappen tik duw trap schop slaag agressief uitgescholden gescholden scheldt schelden gestalkt gevolgd opgewacht lekgestoken gestoken gebroken handtastelijk geschreeuwd geweld mishandeling opgesloten ingesloten gepakt gedaan raak mis gevlucht hand handen riem vuisten appjes berichten
  aangeraakt gesmeten geslaon gezeten gebonk gegil ziekenhuis aangevallen afgepakt gecontroleerd gekleineerd vernederd blauw
@stijd = week maand jaar zomer winter keer x weekend kerst najaar voorjaar wk mnd jr zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
@sherh = ook weer opnieuw wederom alweer eveneens nogmaals zelfde hetzelfde
@saantal = drie vier vijf zes zeven acht negen tien elf twaalf meerdere diverse verschillende tientallen 3 4 5 6 7 8 9 10 11 12 13 14 15 20
+ nummer|nr ..1 3|4|5|6|7|8|9|10|drie|vier|vijf|zes ..2 deze|dit|sinds|in|van|binnen|al
ja: Dit was nr 4 sinds kerst.
+ al ..1 @saantal keer|x|maal ..6 @sdaad|zelfde|hetzelfde|vastgezeten|gehad|gebeurd|langs|hier
ja: Roy heeft al drie keer vastgezeten voor hetzelfde.
+ @saantal keer|x|maal ..3 in|dit|deze|het|sinds|binnen ..2 jaar|maanden|weken|week|maand|@rduur
+ om de dag|avond|nacht
nee: De kinderen zijn om de week bij hun vader.
+ elke|iedere|ieder|elk ..1 zaterdag|za|vrijdag|vr|zondag|zo|loondag|weekeinde ..1 zo|raak|mis|feest
+ weer|wéér|alweer ..2 raak|mis|bal|prijs|zover|hommeles|gedonder|gelazer|stront|heibel|bonje|feest|hetzelfde|liedje
? weer|alweer ..2 gezellig|onrust|gedoe|ruzie|herrie
+ bekend|bekende ..2 adres|stel|gezin|duo ..3 hg|huiselijk|ruzies|meldingen|geweld|ons
+ gebeurt|gebeurde|duurt|speelt|gaande ..3 sinds|vanaf
ja: Dit gebeurt sinds de brugklas.
+ duurt|speelt|gaande ..5 #|twee|drie|vier|vijf|zes|acht|tien|vijftien|twintig|@rgetal ..1 @rduur
+ gaat ..5 #|een|twee|drie|vier|vijf|zes|acht|tien|@rgetal ..2 @rduur ..3 zo
+ al|nu ..3 @rduur ..2 gaande|bezig|aan
+ sinds|vanaf|vanuit ..3 * ..3 dagelijks|elke|iedere|voortdurend|constant|om de
+ dagelijks|wekelijks|maandelijks ..3 @sdaad|gepind|opnames
+ vrijwel|bijna dagelijks|wekelijks|elke|iedere
+ @sdaad ..3 soms|geregeld|regelmatig|dagelijks|wekelijks|vaker|vaak
+ vaker|geregeld|regelmatig|dikwijls|veelvuldig|meermalen ..5 @sdaad
? soms|weleens ..4 @sdaad
? wel eens|'ns|es ..5 @sdaad
? ook wel eens|'ns|es
? @sdaad ..3 wel eens
? af en toe ..4 @sdaad
? gister|gisteren|eergisteren ..1 @sherh
? @sherh ..1 gister|gisteren|eergisteren
ja: Gisteren ook, op mijn benen.
? en ..3 @stijd ervoor|daarvoor
? voorheen|eerder ..4 @sdaad
! daardoor
? @sdaad ..3 eerder|destijds|voorheen
? sinds|sedert @rmaand ..7 @sdaad
nee: In augustus een melding van schreeuwen, verder niets.
? jaar|maanden|weken geleden|terug ..6 @sdaad|ook|zelfde
? twee|tweemaal|2 keer|x|maal ..1 eerder? ..1 gebeurd|voorgekomen|voorgevallen
? een keer ..3 eerder|vorig|destijds ..4 @sdaad
+ niet eerste ..1 keer|maal|x|melding {vast}
? oude|oudere|eerdere|genezende|gele|verkleurde ..2 plek|plekken|breuk|ribbreuk|fractuur|letsel|hematoom|hematomen|striemen|wonden|verkleuring
? oud en nieuw
? hij|zij|ve|<ve> ..1 komt|kwam ..1 altijd ..1 terug
? kent|ken ..1 ze|hem|haar ..1 wel
? steeds|telkens|altijd als|wanneer|na
? als ..2 gedronken|gewonnen|verloren|boos|gestrest ..3 dan
? vaker ..1 : ja|soms|wel
! elke|iedere ..1 avond|ochtend|dag|week|nacht ..4 wijkverpleegkundige|thuiszorg|komt|begeleiding|bellen|sporten|zus|wandelen|zingen|kaarten|zwemmen|kaartclub|eet
! wijkverpleegkundige|thuiszorg|verpleegkundige ..5 elke|iedere ..1 avond|ochtend|dag|week|nacht
! elke|iedere week|dag|donderdag|dinsdag ..3 met ..3 weg|zus|vriendin
! blowt|drinkt|dronk|gedronken ...4 ook
! ga|gaat|ging|gaan ..1 elke|iedere
! nooit|niet|nog ..1 eerder
! sinds ..3 gescheiden|werkloos|samen|ziek|uit|overleden|overleed|dood
! zus|neef|nicht|buurvrouw ook
! nooit ...3 wel ..1 vaak ..1 schreeuwen|gescheld|ruzie|woorden
! telkens|steeds hetzelfde ..1 woord
! loopt al ..4 te ..1 zeggen
! vorige|vorig|afgelopen ..1 week|maand|jaar|x|keer ..5 overleden|verhuisd|bevallen|ontslagen|gescheiden|getrouwd|samen|uit|diagnose
! diagnose ..4 sinds
! thuiszorg|zorg|hulp|begeleiding ..4 sinds|dagelijks|wekelijks
! # keer|maal|x ..1 nee|gebeld|gezegd
! drie|twee|vier|3|2 keer|x|maal ..2 nee|gebeld|gevraagd|geklopt|aangebeld|bij|geroepen

# The pattern as people tell it: a count, a calendar, a routine, a stock of old marks.
doel structureel
@stelt = geteld telt tel tellen opgeteld schriftje dagboek lijstje lijst data datums kalender agenda foto's streepjes muur opgeschreven opgegeven
@svaste = vrijdag zaterdag zondag maandag dinsdag woensdag donderdag salarisdag loondag uitkering kaarten voetbal kroeg twintigste eerste weekend kerst etentje eten
+ geweldspatroon|geweldspatronen|geweldsspiraal|jrnlng|jarenlang
+ #|elf|twaalf|tien|twintig|tweeentwintig|*entwintig ..1 keer|x|maal ..3 sinds|dit|van|in ..2 januari|jaar|huis|maand|@rmaand
+ #|elf|tien|twaalf keer ..2 van ..1 huis
+ @rmeld ..2 # # 
+ telt|tellen ..2 #|zes|vijf|vier|acht ..1 stuks|meldingen|mutaties
+ zoveelste|vijfde|zesde|zevende ..1 die ..2 vraagt|vroeg
+ nooit ..1 meer? ..1 zonder ..1 blauwe|plekken|letsel {vast}
ja: Ze is nooit meer zonder blauwe plekken geweest.
+ nooit ..1 gestopt|opgehouden|weggegaan|echt {vast}
+ sinds ..3 bruiloft|geboorte|huwelijk|oudste|jongste|eerste ..6 niet|nooit|altijd|steeds
+ begonnen|begon ..3 toen|na|kort|sinds|met ..5 bruiloft|geboorte|huwelijk|kind|eerste|oudste|jongste|zwanger|samenwonen|trouwen
+ elke|elk|iedere ..1 @svaste ..2 na|weer|raak|opnieuw|klappen
+ elke|elk|iedere ..3 avond $
+ altijd|steeds ..3 op ..2 @svaste
+ hoe vaak : elke|iedere|altijd|dagelijks|vaak
+ vorige|vorig ..2 maand|week|keer|x ..2 en ..2 daarvoor|ervoor|dervoor
+ van ..1 de ..1 vorige ..2 en
+ alweer|weer ..2 die ..2 twee|stel|adres
+ weer ..2 na ..2 eten|werk|kroeg|voetbal
+ om de ..1 drie|twee|vier|paar ..1 weken|weekenden|dagen|maanden
+ als|zodra ..2 jullie|u ..2 weg|gaan ..3 weer|opnieuw|begint
+ zo ..1 gaat|ging ..1 het|dat ..1 altijd|steeds
+ klok ..3 gelijk ..2 zetten
+ dezelfde ..2 trap|verhaal|plek|adres ..3 vorige|vorig
? @stelt ..5 opgegeven|muur|sinds|keer|allemaal
? @stelt ..3 blauwe|plekken|mishandeling|klappen|keren
? hoort|hoorde ..2 er ..3 bij|gewoon
? weet|weten ..1 niet ..1 beter
? kent|kennen ..3 collega's|ons|agenten ..3 naam|voornaam|bij|first
? zet ..3 al ..1 koffie
? tassen|tas|koffer|koffertje ..3 klaar|klaarstaan|klaarstaat|gepakt ..5 altijd|achter|zoals
? vluchttas|vluchtkoffer|noodtas
? weet ..3 precies ..3 wat|welke|hoe|wanneer ..5 komt|moet|start|begint|zitten
? weet ..1 ik|ze|zij ..2 wat ..2 komt|gebeurt
? geel ..1 groen ..1 blauw
? mouw ..4 geel|groen|blauw
? hoeveel ..1 dagen ..4 goed
? spelen|speelt|loopt ..3 heel ..1 lang
? al ..1 heel? ..1 lang ..2 spelen|gaande|bezig
? eerst ..2 de ..6 toen ..2 de ..8 vandaag|nu
! mijn|haar|zijn ex ..2 deed|sloeg|had
! zijn|haar vader|moeder|broer|oom sloeg|mishandelde|had
! broer|zus|moeder|vader ..2 van|v ..1 so|<so>|haar|hem ..3 jaren
! al jaren ..3 slecht|alcoholvrij|clean|last|rug|schoon|dezelfde|trui|vriend|bevriend
! al ..2 jr|jaar|jaren ..2 in|i ..1 wijk|buurt|straat
! ruzie ..4 over ..2 erfenis ..4 zonder|geen
! vaak ..3 maar ..1 voor ..3 benedenburen|bovenburen|buren|hond
! elke ..1 week ..2 over|ov ..1 afval|overlast|muziek|parkeren
! muziek|geluid|afval|overlast ..4 elke|iedere|wekelijks|data
! maanden|jaren|weken ..2 te ..1 laat ..2 op|school

# A routine told without the word: how often, and how long on end.
doel structureel
@rlawaai = lawaai kabaal herrie gebonk gegil geschreeuw ruzie ruzies geruzie gillen
@rkibbel = ruzie ruzies woorden gekibbel kibbelen gedonder gemopper mopperen gekissebis onenigheid discussie discussies wrijving spanning spanningen stroef stug moeizaam
@rseizoen = zomer winter voorjaar najaar herfst lente jaar vakantie
+ dat|dit|zoiets|zulks doet|deed|flikt|flikte ..2 vaker|vaak|geregeld|regelmatig|steeds
ja: Dat flikt zijn vader vaker.
+ dat|dit|zoiets ..2 vaker|vaak|geregeld|regelmatig|steeds doet|deed|flikt|flikte
+ met ..1 regelmaat|geregeldheid ..6 @sdaad|@rgeweld|gooit|smijt|spullen
ja: Zij zegt dat hij met regelmaat slaat.
+ @sdaad|@rgeweld|gooit|smijt ..5 met ..1 regelmaat
+ dit|zulke|dat soort? ..1 avonden|nachten|buien|uitbarstingen|toestanden|taferelen ..6 sinds|al|vaker|vaak|regelmatig|geregeld|eens
ja: Zulke buien heeft hij volgens haar al sinds de lente.
+ @rgetal jaar|jaren|jr|maanden|mnd ...1 zo ..1 gaat|doet|is
ja: Dat het al ruim acht jaar zo gaat, zei zij.
+ wekelijks|dagelijks|maandelijks ..1 iets|wat|gedoe|klappen|gooien|vernielingen
ja: Het is wekelijks iets met spullen die kapot gaan.
+ gemiddeld ..2 eens|keer|x|maal ..1 in|per|om
+ telt|telde ..2 er ..3 @saantal|tien|twaalf|vijftien|twintig|dertig
+ al ..1 heel|hele|gans|ganse ..1 de? ..1 @rseizoen ..3 raak|mis|zo|gaande|bezig|@rlawaai|@sdaad
+ al ..1 de|het hele|gehele ..1 @rseizoen ..3 raak|mis|zo|gaande|bezig|@rlawaai|@sdaad
ja: Het is volgens de overbuur al het hele voorjaar mis.
? al ..1 heel|gans|de|het ..1 de|het|hele|gehele ..1 zomer|winter|voorjaar|najaar|herfst
+ al @rgetal weken|maanden|wkn|mnd staat|stond|wacht|belt|appt|volgt|dreigt|slaat|scheldt|post
ja: Al vier maanden belt haar ex midden in de nacht.
? hoort|hoorde|horen|hoorden ..3 vaker|vaak|geregeld|regelmatig|wekelijks ..2 @rlawaai
? vaker|vaak|geregeld|regelmatig ..1 @rlawaai ..3 horen|gehoord|hoort
onzeker: De straat zou daar geregeld kabaal horen.
! vaker|vaak|altijd|wel|steeds|sinds|al ..3 @rkibbel ...8 nooit|nimmer|nog ..3 geweld|lichamelijk|handgemeen|handtastelijk|fysiek|geslagen|voorgekomen|klappen|handen
nee: Zij hebben vaker woorden, maar nooit geweld.
! @rkibbel ...3 sinds|al|vaker|vaak|altijd ...8 nooit|nimmer ..3 politie|geweld|lichamelijk|handtastelijk|fysiek|geslagen|klappen|handen
nee: Het gaat stug sinds het huwelijk, nooit handtastelijk.
! @rkibbel ..2 sinds|al ..2 bruiloft|huwelijk|geboorte|trouwen|verhuizing ...8 nooit|nimmer
! 1e|eerste ..1 keer|maal|x ...3 schelden|schreeuwen|mopperen|ruzie|woorden vaker|vaak|geregeld
nee: Duwen was de eerste keer, schelden vaker.
! als|as|wanneer|indien|zodra|mocht ..4 weer|opnieuw ..2 mis|raak|fout|gedonder|ruzie
nee: Zij belt als het weer mis gaat.
! sinds|vanaf|al ..1 vorige|deze|afgelopen|gisteren week|weekend|dag|nacht
! al ..3 week|weken|dag|dagen ..1 aan de|t|het zuip|drank|drinken|werk|boemel

# Dates of earlier visits, a rhythm behind a stretch of time, and what goes on for years without being a pattern of violence.
doel structureel
@rlangdurig = dood overleden begraven verhuisd clean droog onvindbaar weggelopen vertrokken gepensioneerd buren klant lid kwijt
+ in @rmaand ..4 ook|eerder|al|hier ...4 in @rmaand
ja: Ik was hier in april ook al en in juni met een collega.
+ @rgetal weken|maanden|mnd|wkn|jaar|jaren|wk|jr ..1 dagelijks|wekelijks|elke|iedere|ononderbroken|onafgebroken
ja: Hij belt haar al zes weken dagelijks.
+ vierde|vijfde|zesde|zevende|4e|5e|6e|7e|3e|derde keer|x|maal ..1 deze|dit|in|sinds|binnen ..2 maand|mnd|jaar|week|wk|@rmaand|kerst|pasen|carnaval|zomer|vakantie|@rduur
ja: Vijfde keer sinds pinksteren dat de politie komt, vierde x deze maand.
? zegt|zeggen|volgens|hoort|horen ..4 wekelijks|dagelijks|maandelijks
? hoort|horen|hoorde|hoorden ..6 # x|keer|maal ..1 p|per ..1 week|wk|maand|mnd
onzeker: De onderburen horen het 2x per maand.
? vroeger|eerder|voorheen ..3 losse handjes|handen
onzeker: Vroeger had hij ook losse handjes.
! na|met|tijdens|rond|sinds|vorig|vorige|van oud en nieuw
nee: Hij was er voor het laatst met oud en nieuw.
! al ..3 @rduur ..3 @rlangdurig
nee: Die oom is al jaren overleden.
! pas? bij ..1 @rorde keer|poging|x
nee: Hij werd pas bij de derde keer wakker.
! voor ..1 de @rorde keer ..3 over|om|gevraagd|vroeg|begonnen|begon|hetzelfde
nee: Zij begon voor de derde keer over de afwas.
! haalt|haalde|brengt|bracht|fietst|rijdt ..4 elke|iedere dag|ochtend|middag|week ..1 op?
nee: Opa haalt hem iedere dag op.
! gedroomd|droomde|droom|nachtmerrie ...3 @rveel nachten ..2 elkaar|rij|achtereen
nee: Dat had hij gedroomd, vier nachten achter elkaar.
