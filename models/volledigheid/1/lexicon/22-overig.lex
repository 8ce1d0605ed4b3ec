doel zwangerschap
veld zwanger zwangerschap
! zwanger : *
+ zwanger|zwangerschap|zwangere|verwachting|uitgerekend|zwangerschapsweken|hoogzwanger|ongeboren|zwangr|bevalling|bevallen
+ # ..1 weken|wkn|wk|mnd|maanden ..1 zw|zwanger|zwgr|dracht|verwachting|heen
+ buik ..3 dik|rond|baby
+ zw ..2 # wkn|weken|wk
+ # wkn|weken zw
+ echo ..3 morgen|verloskundige
+ verloskundige|gynaecoloog|gyn
+ in ..1 verwachting
? mogelijk|misschien|denkt|vermoedelijk ..3 zwanger|verwachting
? zwangerschapstest|overtijd
- niet ..2 zwanger {vast}
- zwanger ..2 nee|neen|niet {vast}
! niet|vorige|eerdere|tijdens ..2 zwangerschap
! zwanger|bevallen ..4 haar|zijn|de ..2 zus|schoondochter|dochter|vriendin
! zus|schoondochter|nieuwe|dochter|buurvrouw ..3 zwanger|verwachting
! bevalling ..3 jaar|sinds
! sinds|na ..2 bevalling|zwangerschap
! net bevallen
doel seksueelGeweld
! aanbranden|aangebrand
+ verkracht|verkrachting|aangerand|aanranding|zeden|zedenrecherche|zedenrechercheur|zedendelict|zedenzaak|zedenpolitie|verkrachtte|aanrandde|csg|verkrachten|aanranden|onzedelijk
+ centrum seksueel geweld
+ seks|sex|gemeenschap|seksuele|seksueel|vrijen|geslachtsgemeenschap|sexueel|sexuele|bevredigen|pijpen ..6 gedwongen|dwong|dwingt|wilde|wil|tegen|niet|moest|moet|verplicht|geweld|handelingen|gedwonge|onvrijwillig
+ gedwongen|dwong|dwingt|afgedwongen|tegen|moest|onder dwang ..5 seks|sex|gemeenschap|seksuele|seksueel|vrijen|geslachtsgemeenschap|pijpen
+ tegen ..2 wil ..5 seks|gemeenschap|binnengedrongen|betast|aangeraakt|uitgekleed|gezeten|genomen
+ betast|betastte|betasten|binnengedrongen|penetratie|gepenetreerd|vingers in
+ wilde|wou|wil ..3 niet ..5 doorgegaan|doorging|toch|door ..2 gegaan
+ nee ..3 gezegd ..5 doorgegaan|toch
+ hij|zij ..2 doorgegaan|doorging
+ broek|kleren|slipje|ondergoed|beha ..3 uitgetrokken|uittrok|kapot|beneden|uit
+ s nachts dingen
+ dingen ..4 niet wil|wilde {vast}
+ naaktfoto|naaktfoto's|naaktbeelden|seksfilmpje|wraakporno|sextape|naaktfotos
+ op ..2 gaan liggen|kruipen
+ in ..1 bed ..4 wilde|wil|wou ..2 niet
- geen ..2 seks*|seksueel|seksuele|aanranding|verkrachting {vast}
! als kind
! vroeger
! werkt|werkzaam ..3 csg|zeden
doel eergerelateerd
+ eergerelateerd|eerwraak|eerkwestie|eerzaak|familieeer|gezichtsverlies|uithuwelijken|uitgehuwelijkt|besnijdenis|besneden|huwelijksdwang|eerschending|uithuwelijking|leeeg|lec|eergevoel|huwelijksdwang|achterlating|besnijden|uithuwelijk*
+ eer ..4 familie|geschonden|aangetast|gekrenkt|zuiveren|van
+ familie|goede ..2 eer|naam
+ schande ..4 familie|gemaakt|gebracht|maken|brengt|over
+ familie ..3 schande|te schande
+ gedwongen ..2 huwelijk|trouwen|verloofd|verloving|getrouwd
+ moet|moest ..4 trouwen|verloven|verloofd
+ verloving ..3 geregeld
+ huwelijk|verloving|man ..3 uitgezocht|geregeld|gearrangeerd
+ trouwen ..3 met ..2 neef|achterneef|man
+ mag|mocht ..4 niet ..3 omgaan|trouwen ..3 nederlandse|geloof|jongen|vriend
+ maagd|maagdelijkheid|ontmaagd|maagdenvlies
+ verstoten|verstoot ..2 familie
+ hoofddoek ..3 af|niet|moet
+ terug ..2 gestuurd|sturen ..4 land
! eerder|eerst|eer ..1 dat|en
! geen ..1 eer
! ere
doel ouderenmishandeling
+ ouderenmishandeling
@oud = 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 zeventig tachtig negentig eenentachtig tweeentachtig drieentachtig vierentachtig achtentachtig zevenenzeventig achtenzeventig negenenzeventig
+ hulpbehoevend|bedlegerig|zorgbehoevend|ontspoorde|mantelzorger|mantelzorg|mantelzorgster
+ dement|dementie|alzheimer|dementerende|rolstoel|rollator|bedlegerig|blind|slechtziend ..12 zoon|dochter|kleinzoon|kleindochter|<ve>|ve|verzorgt|afhankelijk|zorgt
+ zoon|dochter|kleinzoon|kleindochter|<ve>|ve ..8 dement|dementie|rolstoel|bedlegerig|verzorgt|huishouden|boodschappen
+ afhankelijk ..4 van|zorg|<ve>|zoon|dochter
+ aangewezen ..3 op
+ verzorgt|verzorgde|verzorgd|zorgt|zorgde ..5 moeder|vader|oma|opa|<so>|so|haar
+ ingesmeerd|doorligplekken|doorligwonden|ondervoed|uitgedroogd|incontinentie*|ontlasting|natte luier
! hulpbehoevend kind
doel suicidedreiging
+ suicide|suicidaal|suicidale|zelfmoord|zelfdoding|zelfdodings*|suicidepoging|suicidegedachten|tentamen|ts|euthanasie|zelfmoordpoging|suicidaliteit|auto-intoxicatie|zelfmoordgedachten
+ zichzelf|zelf|mezelf|eigen ..4 iets|wat ..2 aan|aandoen|doen
+ zichzelf|mezelf|zich ..3 ophangen|verhangen|verdrinken|snijden|gesneden|doden|kant|doodsteken|steken|doodrijden|opknopen|doodmaken|neersteken|springen
+ leven|alles ..3 einde|beeindigen|beneemt|benemen|beroven|eruit
+ eind|einde|punt ..1 aan|achter ..3 maken|maakt|leven|zal
+ wil|wilde|wou|hoeft|hoefde|hoef ..3 niet ..1 meer ..1 leven|verder {vast}
+ niet meer ..2 leven|verder|hoeft|hoeven {vast}
+ dood ..1 wil|wilde|willen|wou
+ wil|wilde|wou|liever ..2 dood
+ uit ..2 leven ..1 stappen|stapt
+ eruit|er uit ..1 stappen|stapt
+ voor ..2 trein|metro
+ overal vanaf
+ van ..3 balkon|brug|flat|dak ..3 springen|springt|spring|sprong
+ springen|springt|sprong ..4 balkon|brug|flat|dak|raam
+ pillen ..4 ingenomen|geslikt|genomen|overdosis|doosje|strip
+ overdosis|polsen doorgesneden|polsen doorsnijden|snijdt zichzelf
+ eerst ..3 dan ik|mezelf
+ met z'n|zijn allen|allebei|samen ..2 dood
+ dan ..2 gaan we samen
+ doe|doet ..2 mezelf|iets stoms
+ iets stoms
+ niet meer zitten
- niet|geen ..3 suicidaal|suicide*|zelfmoord* {vast}
! broer|vader|oom|moeder|vriend ..4 verhangen|zelfmoord|suicide|opgehangen
! suicide|zelfmoord ..4 van ..2 broer|vader|oom|moeder|vriend
! was|jas ..2 ophangen
doel scheiding
+ scheiding|echtscheiding|omgangsregeling|omgang|omgangsrecht|echtscheidingsprocedure|bezoekregeling|coouderschap|omgangshuis|overdracht|ouderschapsplan|vechtscheiding|scheidingsprocedure|zorgregeling|omgangsruzie|kinderalimentatie|alimentatie|wisselmoment|overdrachtsmoment|mediator
+ scheiden|gescheiden ..3 wil|willen|ouders|liggen|sinds|man|ex|van|leven
+ ophalen|brengen|ophaalt|terugbrengen|halen|ophalen ..3 kinderen|kind|<kind>|kids
+ kinderen|kind|<kind>|kids ..3 ophalen|terugbrengen|ophaalt|meegeven
+ ex ..4 kinderen|kind|omgang
! gescheiden ..2 gesproken|gehoord|van elkaar
! partijen|hen|ze gescheiden
! sinds zijn|haar scheiding
! overdracht ..2 dienst|ploeg|zeden|collega
! eergerelateerd
doel buitenScope
+ abusievelijk|abuis|vergissing|foutief|verkeerd|verkeerde|onrechte|onterecht|fout|foute|ongeluk ..6 hg|huiselijk|geregistreerd|weggeschreven|klasse|code|registratie|verzonden|geselecteerd|gekozen|lijst|mutatie|mut|vt|weggezet|aangemaakt|formulier|label|projectcode|vinkje|aangevinkt|geboekt|dossier|gecodeerd|ingevuld|gezet
+ hg|huiselijk|geregistreerd|klasse|code|registratie|mutatie|projectcode|formulier|vinkje|weggeschreven|hgcode ..6 abusievelijk|abuis|vergissing|foutief|verkeerd|onrechte|onterecht|ongeluk|fout|foute|loos|onrechte|toepassing|vervallen|intrekken
+ per abuis
+ abuis|abusievelijk
+ verkeerde ..1 klasse|code|mutatie|formulier|knop|mut|rubriek
+ geen ..3 familierelatie|huiselijk|huiselijke|gezin|affectieve|familiaire|familieband|relationele|familierechtelijke|gezinsverband|bloedband {vast}
+ geen familie {vast}
+ geen ..1 relatie ..3 met|tot|tussen|elkaar|huiselijk {vast}
+ nooit iets|niets ..2 gehad|met ..1 elkaar|mekaar
+ geen hg $
! geen eerder hg
+ geen|niet ..2 huiselijk ..1 geweld|karakter|verband|context|kring|relatie {vast}
+ niet huiselijk|hg|bestemd|bedoeld {vast}
+ hg|huiselijk ..3 nee|neen|nvt|niet|geen {vast}
+ zijn|is|waren ..2 geen ..1 familie|partners|stel|gezin|huisgenoten {vast}
+ kennen|kent|kenden ..3 elkaar|elkander|mekaar ..1 niet|nauwelijks|nie {vast}
+ niet ..2 verwant|getrouwd {vast}
+ geen ..1 enkele ..2 relatie|band|verband
+ van ..6 relatie|betrekking|gezin|band|verwantschap|familieband ..6 niet|geen ..3 gebleken|sprake {vast}
+ geen ..2 sprake ..3 gezin|relatie|familie|huiselijk|hg {vast}
+ burenruzie|burenconflict|burenoverlast|parkeerruzie|winkeldiefstal|verkeersruzie|overlastmelding|jeugdoverlast
+ buren|buurman|buurvrouw|overburen|onderbuurman|bovenbuurman ..6 parkeren|heg|schutting|boom|geluid|muziek|parkeerplaats|parkeerplek|coniferen|container|hondenpoep|afval|tuin|erfgrens|blaffende
+ heg|schutting|parkeren|parkeerplaats|parkeerplek|erfgrens ..6 buren|buurman|buurvrouw|overburen
+ onbekende|vreemde|vreemden|onbekenden ..3 man|vrouw|van elkaar|elkaar|dader
+ vreemden
+ filmopname|filmopnames|filmset|toneelstuk|repetitie|toneelrepetitie|toneelvereniging|toneel|hoorspel|acteurs|figuranten|rollenspel|cosplay|improvisatie*|oefening|filmpje opgenomen
+ televisie|tv|film|serie|game|spel|playstation|hoorcollege ..6 geluid|geschreeuw|gegil|stond|aan|bleek|hoorde
+ loos alarm|melding
+ loze melding
+ loos|vals alarm
+ kan|mag|graag|moet|mogen ..6 verwijderd|verwijderen|vervallen|eraf|ingetrokken|gesloten|verplaatsen|omgezet|geschrapt|doorgehaald|sluiten
+ hoeft|hoort|is|bestemd|hoef ..4 niet ..4 vt|veilig|naar
+ vt ..4 niks|niets|geen|niet ..4 mee|nodig|voor
+ geen ..2 taak ..3 vt|veilig
+ veilig thuis ..5 geen aanleiding
+ niet voor|naar|bij ..1 vt|veilig {vast}
+ testmelding|testmutatie|test|dummy|oefenmutatie
+ alarmknop|valalarm|personenalarm ..4 per|ongeluk|vals|gevallen
+ verwarde|verwarde ..1 man|vrouw|persoon ..4 straat
+ zakelijk|zakelijke ..2 geschil|conflict|ruzie
+ collega's|werkgever|klant|verhuurder|huurder|voetbal|voetbalveld|uitgaansgeweld|taxichauffeur|bezorger|winkelpersoneel ..4 ruzie|conflict|geschil|klap|gevecht|mot|geslagen|huur
! geen relatie meer
! relatie ..2 uit|voorbij|over|verbroken|beeindigd
! geen|niet ..3 relatie ..2 meer
! huiselijk geweld ..2 bleek|blijkt|bevestigd
! is|zijn ..1 familie ..2 niet
! tv|televisie ..3 kapot|gegooid|kijken|harder|zender|uit
! geen ..1 familie ..3 buurt|nederland|hier|in|meer|om|bij|steun
! kan|mag|moet ..3 niet
! kan|mag|moet|graag ..2 weg
! onbekende ..2 nummer|nummers|adres|bestemming|man
! geen contact
! test ..2 alcohol|blaas|speeksel|zwanger*
! collega's ..3 hebben|ter|zijn
! spel
doel relatie
+ partner|partners|echtgenoot|echtgenote|man|vrouw|ex|expartner|exvriend|exvriendin|exman|exvrouw|vriend|vriendin|zoon|dochter|moeder|vader|broer|zus|ouders|huisgenoot|huisgenoten|oma|opa|kleinzoon|schoonzoon|schoondochter|schoonmoeder|stel|echtpaar|getrouwd|gehuwd|relatie|samen|stiefvader|stiefmoeder|stiefzoon|neef|nicht|tante|oom|zwager|schoonzus|mantelzorger|echtelieden|buren|buurman|buurvrouw|pa|ma
doel woont
+ woont|wonen|wonend|wonende|woonachtig|woonde|inwonend|inwonende|samenwonend|samenwonen|inwoont|ingeschreven|ingetrokken|hoofdverblijf|adressen
+ samen ..2 wonen|woning
+ wnd
+ gezamenlijke|echtelijke|hun ..1 woning|flat|huis
+ thuiswonend|thuiswonende|inwoner
+ zelfde adres
doel contact
+ tel|telefoon|telefonisch|bereikbaar|bereiken|tst|mail|email|mobiel|toestel|bel|belt ..3 #
+ # ..1 tst|toestel|t
+ 0900* tst|toestel
+ bereikbaar|bereiken ..4 via|op|onder|bureau|basisteam|mail
+ politie.example
+ *politie
+ example
doel dienstnummer
+ dienstnr|dienstnummer|dnr|personeelsnummer|persnr|dienstnummr ..2 #
+ rt|on|hh|nn|mn|lb|ob|zb|dh|nh|am|zs|dd|pol|rd|ams|verbalisant|steller|meldnr|rapp|rapporteur #

doel woont
+ aldaar|thuiswonend|ingeschr|daar wonend
+ zelfde ..1 adres|woning|huis|dak
+ beiden aldaar
doel identiteit
? namen|personalia|naw|gegevens|achternaam|bsn|bsn's|naam|identiteit|id ..6 systeem|boekje|later|volgen|volgt|niet|onbekend|kaart|schrift|nagekomen|nog|aantekeningen|genoteerd|notitieboekje|weet|staat|staan {vast zwak}
? noemt|noemde|heet|genaamd ..2 zich|m|hem|hij|zij|haar {zwak}
? heet hij|zij|ze {zwak}
doel adres
? adres|adressen ..5 niet|onbekend|later|nog|weet|systeem|achterhalen|onbek {vast zwak}
? flat|camping|woonwagen|vakantiepark|bovenwoning|portiek {zwak}

doel suicidedreiging
+ stap|stapt eruit|er uit
+ beter af ..3 zonder mij
+ geen ..1 uitweg|andere weg meer
+ water ..2 in ..1 springen
+ dak ..4 springe|springen|spring
+ en|dan ..1 mezelf

doel suicidedreiging
+ touw ..4 schuur|boom|zolder|nek|balk
+ zonder ..1 mij ..2 ook|beter
? niet meer ..2 is straks
? straks niet meer
doel zwangerschap
+ zij|ze|so|<so> # wk|wkn|weken ..2 zw|zwanger|ver
+ maanden|mnd ver
+ baby ..2 trapt
doel ouderenmishandeling
+ ontspoorde zorg
+ zoon|dochter|kleinzoon|<ve>|ve ..4 doet ..3 alles ..2 voor
+ moet ..2 zorgen|zorge ..3 voor
+ voor ..2 haar|hem|moeder|vader|oma|opa|<so> ..2 zorgt|zorge|zorgen|zorgde
+ enige die zorgt
+ slecht ..1 ter been
+ inwoont|inwonend ..8 zorgen|zorg
+ niet|nait ..2 meer ..2 lopen

doel suicidedreiging
+ afscheidsbrief|afscheidsbericht|afscheidsbriefje|doodswens|suicidepoging
+ maak|maakt ..2 er een eind|einde
+ maak me|mij|mezelf ..1 v|van kant
+ van ..2 kant maken ..2 zichzelf
+ strip|strips|doos ..2 pillen|leeg|lege
+ lege strips|strip
+ pillen ..3 uitgedrukt|uitgeteld|leeg
+ pols|polsen ..3 gekrast|gesneden|doorgesneden|mes
+ mes|schaar ..3 eigen ..1 pols|polsen|keel
+ spring|springen|springt ..4 dak|viaduct|brug|flat|trein|zo
+ zonder haar|hem ..2 spring
+ onder ..1 trein
+ spoor|rails|viaduct ..5 gehaald|randje|staat|stond|gezien|eraf
+ op ..1 spoor
+ balkonrand|balkonreling|reling
+ niet meer leve|leven
+ snijden ..2 zichzelf|zelf
+ dreigde|dreigt ..3 zelf|zichzelf
+ denkt ..2 aan ..1 dood
+ brief|brieven|briefje ..3 op ..1 tafel|kussen
? er ..1 niet meer ..2 wil|zijn
? bin|ben ..2 d'r|er ..2 niet|neet meer
? zichzelf|zich ..2 wat|iets
? uit ..1 wil stappen
? hond ..4 asiel|weggebracht
nee: De hond van de buren blafte.
? weggegeven|weggegeve
? zorg voor ..2 hond|kinderen|kids
? pas goed op
? tot nooit meer
doel ouderenmishandeling
+ demente|dementerende|hoogbejaarde|hulpbehoevende ..1 moeder|vader|vrouw|man|oma|opa
+ moeder|vader|oma|opa|ma|pa|mevrouw|mevr|mw|meneer|dhr ..3 @oud ..10 pas|pinpas|eten|zorg|rek|rekening|geld|knijpt|slaat|afhankelijk|afh|medicijnen|alleen
+ zorgafh|zorgafhankelijk
+ eten|vocht|medicatie|medicijnen|zorg|voeding ..3 onthoudt|onthouden|geweigerd|weigert|achter
+ onthoudt ..2 eten
+ katheter|insuline|luier|urine|incontinent ..6 niet|verschoond|geleegd|alleen
+ plukt ..3 leeg|kaal
+ volmacht ..4 weg|dochter|zoon
+ pensioen|aow|bankafschriften|spaargeld ..5 leeg|weg|beroofd|haalt|verdwijnen
+ alarmknop ..4 weigert|afgepakt|genomen|batterijen
+ thuiszorg|thuisz|wijkverpleegkundige|wijkverpl|wijkverpleegster ..6 ziet|zag|zegt|zorgen|meld|meldt|gezien
+ verzorger|zorgverlener|mantelz|mantelzorger ..4 ve|<ve>|slaat|weigert
+ bedhek|vastbinden|vastgebonden|vastbindt ..5 stoel|bed|moeder|vader|oma|opa
+ zonder hem|haar ..4 niks|niet|niets
? @oud ..3 zoon|dochter|kleinzoon|kleindochter
