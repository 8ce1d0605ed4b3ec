# The victim is elderly and dependent on the suspect. The first part counts only when the fields show an elderly victim.
doel afhankelijk
+ pinpas|bankpas|pas|pasje|rekening|bankzaken|portemonnee|pensioen|aow|spaargeld|huishoudgeld|volmacht|erfenis|gepind|pint|pinbon
ja: Haar zoon heeft haar pinpas.
+ thuiszorg*|wijkverpleegkundige|wijkverpl|verpleegkundige|wijkzuster|verzorgster|verzorger|zorgmedewerker|fysiotherapeute|fysiotherapeut|casemanager|mantelzorg*
+ dement*|alzheimer|geriater|rollator|rolstoel|bedlegerig|zorgbed|beroerte|cva|parkinson|slechthorend|slechtziend|blind|maculadegeneratie|afasie|verlamd|alarmknop
+ luier|luiers|doorligwond|doorligplekken|decubitus|ontlasting|uitgedroogd|uitdroging|ondervoed|urine|onderkoeld
+ slecht|moeilijk|niet ..1 ter been {vast}
+ loopt|lopen|liep ..1 slecht|moeilijk|niet|krom {vast}
+ kan|kon ..5 trap ..1 niet {vast}
+ niet ..3 alleen ..2 trap {vast}
+ trap ..1 niet ..1 op|af {vast}
+ tilt|wast|voert|doucht ..2 haar|hem|moeder|vader|oma|opa|<so>
+ inwoont|inwonend|inwonende|introk|ingetrokken|inwonen|woont ..4 in|bij
+ zorgt|verzorgt|verzorgd|verzorgen|zorgen|zorge|hulpbehoevend|afhankelijk|aangewezen|overbelast
+ zonder hem|haar|<ve>|zoon|dochter ..3 kan|komt|niet
+ warrig|verward|vergeetachtig
+ medicatie|pillen|medicijnen|insuline ..4 niet|onthoudt|gegeven|slot
- niet ..1 afhankelijk {vast}
nee: Hij is een man van tachtig die zichzelf redt.

doel ouderenmishandeling
@roud = mw mevr mevrouw meneer dhr heer oma opa opoe moeder vader ma pa mem slachtoffer so <so> grootmoeder grootvader tante oom man vrouw echtgenote
@rnazaat = zoon dochter kleinzoon kleindochter nicht neef schoonzoon schoondochter <ve> ve mantelzorger verzorger verzorgster
@rleeft = 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 *entachtig *enzeventig *ennegentig tachtig negentig zeventig
+ @roud ..3 @rleeft ...8 @rnazaat ..4 pas|pinpas|rekening|geld|slaat|geslagen|knijpt|schreeuwt|onthoudt|eten|afhankelijk
+ @rnazaat ...6 @roud ..3 @rleeft ..6 geslagen|slaat|slaan|knijpt|duwt|eten|bed|vast
+ @roud ...4 @rleeft ...8 afhankelijk|afh|zorgafh|thuiszorg|verzorgt|verzorgd|bedlegerig|luier|vastgebonden|geslagen|mantelzorger|blind
ja: Mevrouw van 84 is van haar dochter afhankelijk en wordt door haar geslagen.
+ moeders|vaders|oma's|opa's pinpas|pas|bankpas|rekening|geld
+ kleinzoon|kleindochter|zoon|dochter ..4 pas|pinpas|bankpas ..4 moeder|oma|opa|vader
+ oma|opa|moeder|mw|mevrouw|mevr|meneer|<so> ..5 vastgebonden|vastbindt|vastbind
+ oma|opa|opoe|bejaarde|hoogbejaarde|dementerende ..6 geslagen|slaat|knijpt|opgesloten|honger|schreeuwt|pincode|luier
+ slaat|sloeg|knijpt|vastbindt ..3 oma|opa|opoe|bejaarde|dementerende
+ thuiszorg|wijkverpleegkundige|verpleegkundige ..4 blauwe|striemen|uitgedroogd|luier
+ zonder ..1 hem|haar|<ve> ..3 komt|kan|kon ..2 niet ..3 bed|lopen|eten|trap|boven {vast}
+ kan|komt ..1 zonder ..1 hem|haar|<ve> ..1 niet ..3 eten|bed|boven {vast}
+ enige die zorgt
+ zorgafh|zorgafhankelijk*|financiele uitbuiting|misbruik
+ om|teneinde ..2 voor ..1 haar|hem ..1 te zorgen|verzorgen
! <kind>|baby|peuter|kleuter|zoontje|dochtertje|kind ...9 luier|luiers
! mantelzorg* ..4 beste vriendin
nee: De baby lag met een natte luier in de box.
! hulpbehoevend ..4 dochter|so
- niet ..1 afhankelijk {vast}
- ouderenmishandeling ..3 geen|niet|nee {vast}
- mantelzorg ...6 geen zorgen {vast}
- niemand|niets ..2 afhankelijk {vast}
ontkend: Zij is 75, maar heel fit en van niemand afhankelijk.
- zelfredzaam|kwiek
- redt|redden ..2 zich|zichzelf {zwak}
- nog|heel|goed|prima ..1 fit|zelfstandig|vitaal|kras {zwak}
? neef|nicht|zoon|dochter|kleinzoon|buurman ..6 geen ..1 brood|eten|geld ..2 huis|meer {vast}
? bank|fraudedesk ..5 opnames|signaal

# An old person in another's hands: food, pills, money, bell, door, care left undone.
doel ouderenmishandeling
@ooud = mw mevr mevrouw meneer oma opa opoe moeder vader ma pa tante oom grootmoeder grootvader bejaarde oudje dame man heer <so> so
@odoor = zoon dochter kleinzoon kleindochter kleinkind kleink nicht neef schoonzoon schoondochter <ve> ve mantelzorger verzorger verzorgster pleegkind partner vrouw
@odaad = geslagen slaat sloeg knijpt geknepen geduwd duwt duwde lel tik klap trekt trok schreeuwt opgesloten vastgezet vastgebonden uitgescholden verwaarloosd vervuild vervuilen uitgedroogd
@ozorg = eten maaltijd drinken hap medicijnen medicatie pilletje pillen zorg luier verschoning bad wassen bril gebit bel alarm rollator toilet
+ @ooud ..1 van|v ## ...8 @odaad|@ozorg ..6 niet|pas|geen|weg|@odoor
+ @ooud ## ..5 door ..2 @odoor ..3 @odaad|tegen
+ @odaad ..3 door ..2 zijn|haar|de ..1 @odoor ...6 rollator|rolstoel|bed|dement|parkinson
+ parkinson|dementie|rolstoel|bedlegerig|blind ...6 @odaad ..4 @odoor
+ @odoor ..3 pint|pinde|int ..3 pensioen|aow|rekening
+ @ooud ..3 ## ...6 @odoor ..3 pint|pinde|pas|volmacht|rekening|pensioen|euro
+ krijgt|kreeg|krijg ..4 @ozorg ..3 pas|alleen|als ..4 lief|getekend|tekent|zin|handtek*
+ @ozorg ..3 pas ..3 als|wanneer ..4 getekend|lief|zin|handtek*
+ kookt|kookte ..4 als ..2 lief
+ geen ..2 pilletje|pillen|eten|bril|bel|gebit ..4 zonder ..3 handtek*
+ doet ..2 mijn|haar|zijn|d'r ..1 luier
+ bed ..1 niet ..1 uit ...6 geknepen|geslagen|getrokken
+ niet ..2 naar ..2 toilet|wc ..5 stoel|uren|zoon|dochter
+ dagen ..3 dezelfde|zelfde ..1 pyjama|luier|kleren
+ pgb ..6 krijgt|dochter|zoon|nicht|kleindochter
+ doet ..2 d'r|haar|zijn ..1 pillen ..4 eten|post|geld
+ kan ..1 niet ..1 zonder ..2 hulp ..4 weet
+ spaarboekje|spaargeld ..3 weg|leeg
+ elder abuse
+ sluit ..2 mij|haar|hem ..2 in ..6 rolstoel|werken
+ in ..2 berging|schuur|regen ..4 opa|oma|rolstoel*
? geen|weken ..4 bad ..3 gehad
? eet|eten ..2 niets ..1 warms
? @odoor ..8 vervuilen|verwaarlozen|verwaarloosd
? opa|oma ..5 verwaarloosd|opsluit|opgesloten|vervuild
? sluit|opsluit ..2 oma|opa
? te ..1 weinig ..1 drinken|eten
? neef|nicht ..5 grote|geld|sommen|pas ..4 tante|oom
? handtekening ..6 mooi|vaak|zetten
? naar ..2 huis|tehuis ..2 moet ..2 als ..2 zeur
? baard|haar|kleren ..3 vol|vies|ruikt|stinkt
? ruikt|stinkt ..3 urine|ontlasting|pap|vies
? in ..1 bed ..1 gelegd ..2 als
? trekt|trok ..4 uit ..1 bed
? lastig mens
! portemonnee ..2 zelf
! dementerende ..2 verstopte ..1 zelf
! mantelzorger ..5 krant|prijs
! opa|oma slaat|sloeg
! lof|lovingly|liefdevol|goed ..1 verzorgd
! verzorgt ..6 lof|lovingly|liefdevol
! bejaarde ..1 buur
! gaf ..3 kleinzoon|kleindochter ..3 tik
- goed verzorgd
- lof ..1 voor
