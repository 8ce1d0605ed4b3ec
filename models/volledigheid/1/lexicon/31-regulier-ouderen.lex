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
