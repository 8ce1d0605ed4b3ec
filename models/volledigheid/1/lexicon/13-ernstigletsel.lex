@zkh = ziekenhuis zkh spoedeisende seh hap huisartsenpost ehbopost spoedpost umc umcg mumc amc vumc lumc mst etz spoed isala radboud catharina viecuri zuyderland elkerliek rijnstate erasmus olvg hagaziekenhuis hmc franciscus maasstad ikazia martini medisch-spectrum laurentius bravis amphia ziekenhuisopname slingeland brandwondencentrum ter-controle
doel ernstigLetsel
+ naar|in|nr|op|door|mee|bij|vanuit|van ..3 @zkh
+ @zkh ..3 behandeld|gezet|gehecht|opgenomen|opname|meegenomen|foto|geopereerd
+ ziekenhuisopname {zwak}
ja: SO is naar de spoedeisende hulp gebracht
+ naar|door|via|bij|langs ..3 huisarts|dokter|dokterspost|ha|arts|tandarts|kaakchirurg|spoedarts|huisartsenpraktijk ..5 behandeld|gehecht|verzorgd|geplakt|gelijmd|verbonden|gehecht|foto|rontgenfoto|verwezen|gezet
+ gehecht|hechten|hechtingen|hecht|hechtpleisters|zwaluwstaartjes|gelijmd|krammetjes|krammen|gekramd|draadjes
+ gebroken|gebr|brak|gebroke|fractuur|fract|fracturen|neusbreuk|*fractuur|armbreuk|kaakbreuk|polsbreuk|ribbreuk|botbreuk|breuk|ontwricht|gescheurd|afgebroken|afgescheurd ..4 neus|kaak|arm|pols|rib|ribben|vinger|hand|been|enkel|sleutelbeen|heup|jukbeen|tand|tanden|trommelvlies|voet|pink|duim|milt|oogkas|bekken|oorlel|schouder|elleboog|oor|teen
+ neus|kaak|arm|pols|rib|ribben|vinger|been|enkel|sleutelbeen|heup|jukbeen|tand|tanden|trommelvlies|voet|pink|duim|oogkas|bekken|schouder|elleboog|botje|voetbeentjes|middenvoetsbeentjes|neusbeen|handje|armpje|beentje|sleutelbeentje ..4 gebroken|gebr|gebroke|breuk|fractuur|fract|gescheurd|afgebroken|kapot|kom|ontwricht|gekneusd
+ neusbreuk|*fractuur|armbreuk|kaakbreuk|polsbreuk|ribbreuk|botbreuk|schedelbasis*|schedelfractuur|fractuur
+ uit de|t kom
+ hersenschudding|miltruptuur|klaplong|nierkneuzing|hoofdtrauma|coma|ic
+ inwendig|inwendige|interne letsel|bloeding|bloedingen|verwonding|verwondingen
+ knock ..1 out
+ bewusteloos|bewusteloosheid|flauwgevallen|wegzakte|weggevallen|weggeraakt|knockout
+ buiten|verloor|verloren|verlies|verliest|kort|even ..2 bewustzijn|kennis|westen
+ viel|raakte|zakte|valt ..2 weg|flauw
+ was ..2 flauw
+ hersenschudding|miltruptuur|klaplong|inwendig|inwendige|nierkneuzing|hoofdtrauma|coma|ic
+ viel|raakte|zakte|valt ..1 flauw
+ viel|raakte|zakte ..1 weg
+ van de wereld|kaart
+ flauw ..1 gevallen|gegaan
+ kwam ..1 bij|weer bij
+ bijgekomen|bijkwam
+ weet|wist ..3 niets|niks|niet meer ..3 ambulance|tot
+ brandwond|brandwonden|verbrande|verbranding|blaren|verbrand ..3 hand|arm|gezicht|been|borst|rug|huid|onderarm|buik
+ brandwond|brandwonden|blaren
+ steekwond|steekwonden|snijwond|snijwonden|hoofdwond|jaap|scheurwond|vleeswond|bijtwond|schotwond|bijtwonden
+ bloedende|gapende|open|diepe|flinke ..1 wond|wonden|snee|sneeen|snijwond|hoofdwond|snede
+ snee|sneeen|snede|wond|wonden|gat|snijwondje ..4 hoofd|oog|wenkbrauw|hand|arm|handpalm|been|wang|gezicht|vinger|boven|achterhoofd|voorhoofd|onderarm
+ hoofd|wenkbrauw|lip|oor ..2 gescheurd|open|opengesprongen|opengereten|hechten
+ hevig|hevige|flink|veel|sterk|bleef|bleven|blijft|overal|plas|badend ..2 bloeden|bloed|bloedend|bloedde|bloeding|bloede|lopen
+ bloedde|bloedend|bloedende|bloede|volgebloed|bebloed|bebloede
+ bloedneus ..5 bleef|lopen|niet|tampon|seh
+ ambulance|ambu|rav|ambulancepersoneel|helikopter|traumahelikopter|traumaheli ..6 mee|meegenomen|vervoerd|overgebracht|behandeld|verzorgd|opgenomen|gehecht|meegegaan|afgevoerd|spoed|zwaailicht|sirene|naar
+ mee|meegenomen|vervoerd|afgevoerd|overgebracht|meegegaan|weg ..3 ambulance|ambu|rav|brancard
+ met|per|in ..1 ambulance|ambu ..3 naar|mee|weg|gebracht
+ traumahelikopter|traumaheli|brancard
+ tand|tanden|gebit|voortand|voortanden|kies|kiezen ..4 uit|los|afgebroken|kwijt|eruit|door|grond|terugzetten|lag
+ opgenomen ..3 ziekenhuis|zkh|umc|afdeling|chir|chirurgie|ic
+ opname ..2 ziekenhuis|zkh|ic|chir
+ operatie|geopereerd|opereren|gips|gipsen|gipskamer|rontgenfoto*|rtg|mri|ctscan|scan|ok|kaakchirurg
+ medische behandeling
+ medisch|medische|arts|dokter ..2 behandeld|behandeling|verzorgd|ingreep
+ foto ..3 maken|ziekenhuis|gebroken|volgt|arm
+ raakte|verloor|dreigt|oog ..2 blind|zicht|gehoor|zien
+ niets|niks|minder ..2 meer ..2 horen|zien
+ trommelvlies|gehoorverlies|gehoorschade|gehoorbesch*
+ gehoor ..2 kwijt|minder|weg|beschadigd
+ bloedverlies|bloedverl
+ miskraam ..6 opname|gyn|gynaecoloog|ziekenhuis|zkh|trap|duw|klap|val|door
+ dreig*|trap|klap|duw|val ..4 miskraam
+ kneuzing|gekneusd|gekneusde ..4 arts|ha|ziekenhuis|ambu|foto|volgens|vlgs|seh|ribben|nieren|rib
+ ribben|rib|nieren ..2 gekneusd|gekneusde
+ overgeven|overgaf|braken|braakte|spugen|dubbel ..3 klap|val|hoofd|zag
+ arm|pols|hand|vinger|pink|neus|oor ..3 hing|hangt|scheef|hoek|stond|staat|kant|krom|schots|dik ..4 bij|raar|verkeerd|verkeerde|scheef|hoek|optillen|bewegen
+ kan|kon ..3 arm|been|hand|pols|vinger|lopen ..3 niet ..2 meer|bewegen|optillen|staan
? liep|loopt|lopen ..2 mank|krom ..6 klap|trap|schop|heup|val|geschopt
- ambulance|ambu|rav|ambulancepersoneel|ambulancebroeders|huisarts|arts|dokter|ha|ziekenhuis|seh|hap ..6 niet|geen|niets|niks|nee|hoefde|neg ..4 meegenomen|mee|nodig|behandelen|behandeling|vervoer|vervoerd|noodzakelijk|doen|te|geraadpleegd|geweest|behandele {vast}
- geen|niet|nvt|gn|zonder ..3 medische|arts|huisarts|ziekenhuis|dokter|ambulance|ambu|behandeling|zorg|zkh ..3 nodig|behandeling|noodzakelijk|hulp|vereist|gehoeven|geweest {vast}
- niks|niets|niet|nergens ..3 gebroken|ernstigs|ernstig|behandelen|behandele {vast}
- geen|gn ..2 arts|dokter|huisarts|ziekenhuis|ambulance|ambu|breuken|ha {vast}
- ambulance|ambu|rav ..4 nagekeken|gekeken|gecheckt|bekeken ..3 niet|ok|gb|akkoord|goed|niks|geen|thuis|bijz {vast}
- pleister|pleistertje|plakkertje|betadine|jodium|ijsje|ehbotas|washandje {vast}
- oppervlakkig|oppervlakkige|licht|lichte|klein|kleine|miniem ..1 letsel|wondje|wond|kras|schram|krasje|schaafwond|verwonding|schrammen|verwondingen|bult
- wilde|wil|wenst|wou|hoefde|hoeft ..3 niet|geen|nie ..3 dokter|arts|huisarts|ambulance|huisartsenpost|ziekenhuis|hap|ambu {vast}
! hart gebroken
! gebroken ..2 hart|nachten|vaas|ruit|glas|servies|raam|stoel|bord|fles|deur|gezin
! gebroken ..2 was|voelt
! vaas|ruit|raam|servies|glas|stoel|bord|fles|deur|kopje|lamp|bril|ketting|tv|slot ..4 gebroken|brak|gescheurd|gesneuveld|kapot
! gescheurd ..3 shirt|kleding|kleren|trui|jas|blouse|broek
! shirt|kleding|kleren|trui|jas|blouse|broek|vest|bloes|mouw ..3 gescheurd|kapot
! werkt ..4 @zkh|verpleegkundige|ziekenhuis
! beroep|verpleegkundige|verpleegster
! voetbal|sport|sporthal|schaatsen|judo|whiplash|fietsongeluk|verkeersongeluk|klimrek
! litteken|reuma|fysio|staar|corona|hernia|blindedarm|kiespijn
! hond|kat|poes|paard ..4 gebroken|bloed|poot|nagel|dierenarts
! dierenarts|gipsplaten|bietensap|tomatensoep|ketchup
! hechten aan|zich
! spoed ..3 melding|gesprek|plek|lijn|gereden|terplaatse|aanvraag|rit|overleg
! met ..1 spoed ..3 tp|naar|terplaatse|gegaan|gereden
! spoedlijn|spoedmelding|spoedplek|spoedoverleg|spoedeis
! relatiebreuk|scheiding
! breuk ..2 relatie
! crisisdienst|ggz|psychiatrisch* ..4 opgenomen|opname|ziekenhuis
! opname ..3 crisisdienst|ggz|psychiat*|geindiceerd|blijf|opvang
! klein|kleine ..1 snee|snijwond|wond|wondje
! kwam ..2 bij ..1 de|het|haar|hem|ons|zijn|een|mij|zus|moeder
! kwam|komt ..3 weer bij
! viel|was|raakte|is|valt ..1 weg ..2 bij|toen|ge*|voor|naar|op
! ve|vdt|<ve>|verdachte|hij|zij|vd|man|die|al ..1 was|is|weer|al ..1 weg
! ok ..1 voor|met|mee|en|dan
! ok
! scan ..2 document|pas
! lip|lippen ..2 dik|dikke
! liep|loopt|lopen|liepen ..2 niet ..2 goed|lekker|weg|door|soepel|zo|af
! oud|oude letsel|litteken|wond|breuk

doel ernstigLetsel
+ huisarts|hap|arts|ha|ambu|ambulance|rav|dokterspost|wijkverpl|verpleegkundige|schoolarts ..5 behandeld|behandelt|tape|brace|mitella|spalk|verband|verzorgd|opgenomen|gezet|kneuzing|doorverwezen|gehecht|plakte|gips|commotio|hersenschudding
+ brace|mitella|spalk|tape ..5 hap|huisarts|huisartsenpost|seh|arts|ziekenhuis|arm|pols|enkel
+ mitella|spalk|gipsverband
+ onderkoeld|onderkoeling|uitgedroogd|doorligwond|doorligwonden|decubitus|commotio|gat ..1 hoofd
+ groot|diep gat ..2 hoofd
+ gesloten met|gesloten ..2 hechtingen
? huisarts|hap|arts|ha|dokter|kno|seh|foto|echo ..2 kijkt|beoordeelt|onderweg|controle
? ambu|ambulance|rav ..2 onderweg|gevraagd|opgeroepen|komt
? inwendig|inwendige ..1 letsel
? oog ..1 dichtgeslagen|dichtgezwollen
? zwachtel|verstuikt|verzwikt|gekneusd
? voorhoofd|hoofd ..4 glas|vaas|fles|hamer
? scan|ct|mri nodig
? mogelijk|vermoedelijk|mog|verdenking|vermoeden ..4 gebroken|breuk|hersenschudding|fractuur|kneuzing|schedelbasis*
? gebroken|breuk|fractuur|hersenschudding ..2 vermoedelijk|mogelijk
- past bij|controle overbodig|trommelvlies is heel
- trommelvlies ..2 heel {vast}
- pols|arm|neus|niets|niks ..2 niet gebroken {vast}
- geen ..1 breuk {vast}
! gesloten|psychiatrische|gesloten ..1 afdeling
! opgenomen ..3 gesloten|ggz|crisis*|psychiat*|verslav*
! vrijwillige|vrijwillig ..1 opname|opgenomen
! opname|opgenomen ..2 vrijwillig
! huisarts|ha|arts ..2 gebeld ..4 dement*|medicatie|zorgen
! kaakchirurg ..3 afspraak
! huisarts ..2 weet|meldt|meldde|melding
doel ernstigLetsel
+ gips|ic|narcose|klaplong|miltruptuur|schedelbasisfractuur|scheurwond|femurfract|femurfractuur|oogkas|gcs
+ interne|inwendige ..1 bloeding|bloedingen|letsel
+ so|<so>|slachtoffer|zij|ze|haar|moeder|vrouw|kind|baby|mevrouw ..4 niet ..1 aanspreekbaar|bijgekomen {vast}
+ nachtje|nacht|observatie ..2 blijven|opgenomen|ziekenhuis|zkh|zkh
+ ok|operatiekamer ..1 morgen|morgenochtend|gegaan|vannacht|naar
+ spoed ok
+ praat|praatte ..2 onsamenhangend
+ pupil|pupillen ..2 wijd|ongelijk
+ zwart ..2 ogen
+ werd|wier zwart
+ strijkijzer|strijkbout ..5 gedrukt|tegen|brand*
+ zwelling ..4 ziekenhuis|foto|hap
? kwartier|tijd|avond ..3 niets|niks meer herinneren|weten
? herinneren|herinnert ..4 niets|niks|niet
? door ..2 glazen ..1 deur|ruit
- niets|niks|niet ..1 vervoerd {vast}
- hoefde|behoefde|behoefden ..2 niets|geen|niet {vast}
- verder|meer ..2 geen|niks|niets schade|letsel|ernstigs
- zo weer over
! viskraam|worstkraam
! hond|kat|poes|paard|kip
! bloed ..3 van|v ..2 hond|kat|neus
! portier|zuster|functie|werk
! keizersnede|nierstenen|corona|staar|griep|kanker
! gekneusd ego
! bloed leeg
! andere man|vriend
- behandeling|vervoer|arts|dokter|verzorging ..3 niet ..2 nodig|noodzakelijk {vast}
doel ernstigLetsel
! valt|viel ..3 verbinding|lijn|gesprek|stroom|geluid|beeld ..2 weg
! verbinding|lijn|gesprek|stroom|geluid|beeld ..3 valt|viel|raakte ..1 weg
nee: Daarna viel opeens de verbinding weg
