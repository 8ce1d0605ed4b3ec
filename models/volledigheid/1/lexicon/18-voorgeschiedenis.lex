# Earlier incidents, reports, orders and how long it has been going on.
@mut = meldingen mutaties registraties incidenten melding mutatie registratie incident keer maal x mut muts reg antecedenten aangiftes aangifte hg-meldingen contacten zorgmeldingen zorgmelding politiecontacten meld muta hits voorvallen voorval
@systeem = systeem systemen bvh bvi bvi-ib sys syst registratie registers register politiesysteem politiesystemen computer bluespot
@veersel = geslagen slaan sloeg slaat geduwd duwde geschopt schopte trapte getrapt gestompt mishandeld mishandelde mishandeling geweld klap klappen gewurgd gekneld geknepen gebeten gegooid kapot vernield bedreigd gedreigd dreigde bedreiging ruzie ruzies gebeurd voorgevallen voorgekomen
  gedoe gemeld aangifte politie opgenomen ziekenhuis raak mis gehad gevlucht weggelopen vastgepakt agressief gescholden uitgescholden gestalkt gevolgd lekgestoken gestoken gebroken handtastelijk geschreeuwd escaleerde escalatie huisverbod thv gepakt gedaan tik duw
@vtoen = vroeger destijds ooit eerder eerdere voorheen laatst onlangs indertijd jarenlang
@vjaar = 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 januari februari maart april mei juni juli augustus september oktober november december zomer winter kerst najaar voorjaar carnaval ramadan sinterklaas
doel voorgeschiedenis
veld voorgeschiedenis historie eerder bvh antecedenten historiek eerdere vg eerderemeldingen verleden hist eerder/bvh eerdere-meldingen bvh/bvi eerdergeweld register registers
+ eerder|eerdere|vorige|vorig|laatste|oude|oudere ..3 @mut|mishandeld|geslagen|gebeurd|voorgekomen|geweld|gemeld|huisverbod|contacten|ruzies|ruzie|voorgevallen|mishandeling|thv
+ vaker|vaak|geregeld ..4 gebeurd|geslagen|zo|voorgekomen|mishandeld|gedaan|gebeurt|klappen|doet|ruzie|meegemaakt|hier|geweest|voor|raak|mis|last
+ gebeurt|gebeurd|gebeurde|doet ..2 vaker|vaak|altijd|regelmatig
+ jaren|jarenlang|jarenlange {zwak}
+ al|sinds|sedert|reeds|nu ..3 #|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|paar ..1 jaar|jaren|maanden|keer|weken|mnd|jr|wkn|maand {zwak}
+ al ..2 jaren|maanden|weken|langer|lang|tijden|jaar|tijdje {zwak}
+ # ..3 meldingen|mutaties|registraties|incidenten|mut|muts|aangiftes|hits
+ twee|drie|vier|vijf|zes|enkele|meerdere|diverse|verschillende|tientallen ..2 meldingen|melding|mutaties|mutatie|registraties|incidenten|mut|aangiftes|reg
+ 2|3|4|5|6|7|8|9 e|de|ste ..1 keer|melding|maal|x|mut|registratie
+ tweede|derde|vierde|vijfde|zesde|zevende|zoveelste ..1 keer|melding|maal|registratie|mutatie|incident|avond|nacht
+ nummer|nr ..1 #|twee|drie|vier|vijf|zes ..2 deze|dit|sinds|in|van|binnen
+ sinds|sedert|vanaf ..5 relatie|huwelijk|begin|scheiding|geboorte|@vjaar|dood|zwangerschap|trouwen|corona|verhuizing|bruiloft|brugklas|pensioen|ontslag|uit {zwak}
+ vorig|vorige|afgelopen jaar|maand|keer|zomer|winter|weken|maanden|x ..6 @veersel|al|ook
+ vorige|afgelopen|vorig week|weekend|maand|jaar|zomer|keer|x {zwak}
+ @vtoen ..5 @veersel {zwak}
+ @veersel ..4 vroeger|destijds|eerder|ooit {zwak}
+ in|sinds|uit|vanaf @vjaar ..5 @veersel|@mut|melding|ook|al|eerder
+ @mut|@veersel ..4 in|uit|van|sinds @vjaar
+ ook|weer ..1 al ..3 @veersel {zwak}
+ bekend ..2 adres|systeem|politie|bvh|ons|van {zwak}
+ adres|stel|gezin|partijen|ve|<ve>|beiden|ambtshalve ..2 bekend|bekende {zwak}
+ wekelijks|dagelijks|maandelijks|regelmatig|steevast {zwak}
+ elke|iedere|ieder|elk week|dag|maand|weekend|avond|keer|nacht|zaterdag|vrijdag|za|vr|zondag {zwak}
+ steeds|altijd|telkens ..3 @veersel|zo|hetzelfde {zwak}
+ soms|weleens|geregeld ..4 @veersel {zwak}
+ wel eens ..4 @veersel {zwak}
+ bvh ..3 #
+ @systeem ..3 #|een|twee|drie|vier ..1 @mut
+ huisverbod|thv|contactverbod|straatverbod ..4 eerder|vorig|gehad|destijds|overtreding|overtreden|loopt|lopend|lopende|dag|geldt|tot|sinds|kracht|tm
+ lopend|lopende|overtreding|overtreden|overtreedt|schending|in ..2 huisverbod|thv|contactverbod|straatverbod|gebiedsverbod
+ dossier|traject|ots|jeugdbescherming|vt ..4 sinds|loopt|al|vroeger|@vjaar {zwak}
+ littekens|litteken|oudere|oude ..2 plek|plekken|breuk|ribbreuk|letsel|hematomen|blauwe|verkleuringen {zwak}
+ uit elkaar|mekaar ..2 sinds {zwak}
+ aangiftes|veroordeeld|veroordeling|reclassering|proeftijd|vastgezeten {zwak}
+ gevangenis|cel|detentie|vast ..2 gezeten {zwak}
- @negvoor ..4 eerdere|eerder|antecedenten|meldingen|mutaties|registraties|voorgeschiedenis|historie|antec|muts|politiecontacten|mut|incidenten {vast zeker}
- eerste|1e|1ste ..1 keer|maal|x|melding|incident|contact|mutatie|registratie|kier {zeker vast}
- 1 e|ste ..1 keer|x|maal|melding|mut|mutatie|registratie {vast zeker}
- voor ..2 eerst ..3 sinds|in|politie|gebeld {vast zeker}
- nooit|nimmer|niet|niks|niets|nul ..4 eerder|vaker|voorgekomen|voorgevallen|meegemaakt {vast zeker}
- nooit|nimmer ..3 iets ..2 gemeld|gebeurd|geweest|gehad|voorgevallen {vast zeker}
- nooit|nimmer ..3 gemeld|gebeurd|geweest|gehad|politie|melding|bekend|mis {vast zeker}
- nooit $ {vast zeker zwak}
- speelde|gebeurde|deed|was ..3 nooit|niet eerder {vast zeker}
- hiervoor ..3 nooit|niets|niet {vast zeker}
- zonder ..1 politie {vast zeker zwak}
- wij|we kennen|kende|kent ..3 adres|stel|gezin|hen|ze ..1 niet {vast zeker}
- jaar ..2 nooit {vast zeker zwak}
- eerst ..2 sinds {zwak vast zeker}
- voor ..1 het|'t eerst {vast zeker}
- @systeem|ons|politie ..2 niet|nooit ..2 in ..1 beeld {vast zeker}
- niet|nooit ..1 eerder ..1 in ..1 beeld {vast zeker}
- niet|nooit ..1 bij ..1 ons|politie ..2 in ..1 beeld {vast zeker}
- nooit ..2 in ..1 beeld {vast zeker}
- no|nothing history|before {zwak vast zeker}
- eerder|vaker|eerdere|verleden|bvh|ooit|historie|voorgeschiedenis|vg|hist ..3 niet|nooit|niks|niets|nee|neen|geen|nvt|0|leeg|schoon|blanco|neg|nihil|nul {vast zeker}
- @systeem ..4 niets|niks|niet|geen|leeg|schoon|0|blanco|neg|nihil|nul|nix {vast zeker}
- niets|niks|geen|onbekend|nul|0|nix ..4 @systeem|bvh {vast zeker}
- niet|niets|niks|onbekend ..2 bekend|voor|voorkomend ..3 ons|politie|@systeem|hier {vast zeker}
- niets|niks bekend {vast zeker zwak}
- 0|nul ..2 @mut|eerder {vast zeker}
- onbekend|onbekende ..3 systeem|bvh|politie|stel|gezin {zwak}
- wij|we ..2 komen|kwamen|waren ..2 hier|daar ..1 nooit {vast zeker}
- politie ..3 nooit|niet|nimmer ..3 geweest|eerder|deur|nodig|hier {vast zeker}
- uit|volgens|blijkens ..2 @systeem ..4 geen|niets|niks|niet {vast zeker}
- blanco|schone ..2 lei|strafblad|historie|@systeem {vast zeker}
? niet|nog|geen|niemand ..3 nagekeken|nagezocht|geraadpleegd|nagetrokken|uitgedraaid|uitdraaien|raadplegen {vast}
? @systeem|eerder|eerdere|historie|verleden ..5 niet|nog|niemand|geen ..3 bekeken|gekeken|gezocht|gecheckt|nagegaan|kunnen|ingezien|inzien|uitgevraagd {vast}
? niet|nog|niemand ..4 @systeem|historie|verleden ..3 bekeken|gekeken|gezocht|gecheckt|nagegaan|kunnen|ingezien|inzien {vast}
? eerdere|eerder|voorgeschiedenis|historie|verleden|bvh|vaker|mut ..4 onbekend|niet|onb|nb|vergeten|idee|nog ..3 nagekeken|bekend|nagezocht|gevraagd|toegekomen|inzien|ingezien|uitgevraagd|nakijken {vast}
? eerder|voorgeschiedenis|historie|verleden|vaker onbekend|onb|nb|volgt
? of ..4 vaker|eerder|vroeger ..6 niet|idee|volgt|nog|weet|onbekend {vast}
? geen idee ..3 vaker|eerder {vast}
? vroeger ..5 nakijken|navragen|nagaan
? details|gegevens|verhaal ..5 vorige|eerdere|oude ..1 mut|mutatie
? vt|veilig ..3 was|geweest ..3 hier|langs|voorjaar|vroeger
? zie ..3 eerdere|vorige|vorig|eerder|oude|mut ..1 mut|mutatie|mutaties|pv|registratie|jaar|week|wk|maand
? eerder|historie|voorgeschiedenis|vg|hist|verleden : zie ..3 mut|mutatie|mutaties|pv|registratie|systeem|bijlage
? @systeem ..2 plat|offline|storing|traag|vast|deed|lag|uit
? storing|uitval ..2 @systeem
! niet|nooit|geen ..3 eerste ..1 keer|maal|x
! eerste ..1 keer ..3 dat|sinds ..3 uit
! sinds ..4 wonen|woont|samenwonen
! eerder|eerst|vroeger ..2 naar|op|weg|gebeld|thuis
! niet|niemand ..2 gezien|gevonden|getroffen|aangetroffen
doel structureel
+ al|sinds|reeds|sedert ..2 jaren|maanden|jarenlang|tijden|jr {zwak}
+ al jaren|maanden|jarenlang|tijden|zolang|lang|langer {zwak}
+ al ..3 # ..1 jaar|jaren|maanden|jr|mnd {zwak}
+ jarenlang|jarenlange|structureel|stelselmatig|patroon|aanhoudend|gewoonte|schering|steevast|jarenlange|veelvuldig|langdurig
nee: De zussen eten wekelijks samen.
+ vaker|vaak ..4 geslagen|gebeurd|mishandeld|voorgekomen|gebeurt|doet|gedaan|pijn|zo|ruzie|klappen|slaat|pakt|meegemaakt|voor|dan|gehad|handtastelijk
+ @rveel|## ..3 eerdere ..1 meldingen|mutaties|registraties|incidenten
nee: Er staat 1 eerdere mutatie.
ja: Op dit adres staan 3 eerdere meldingen.
+ 3|4|5|6|7|8|9|10|11|12|13|14|drie|vier|vijf|zes|zeven|acht|tien|meerdere|diverse|verschillende ..2 meldingen|mutaties|registraties|incidenten|mut|muts|aangiftes|aangiften|voorvallen
+ bvh|eerder|bekend|systeem|hist|adres|vg ..3 3|4|5|6|7|8|9|10|11|12 x|keer|mut|reg
+ 3e|4e|5e|6e|7e|8e keer|melding|mutatie
+ derde|vierde|vijfde|zesde|zevende|zoveelste|tiende ..1 keer|melding|maal|registratie|mutatie|incident
+ 3|4|5|6|7|8|9|10 e|de|ste keer|melding|x|maal|mutatie
+ sinds|sedert|vanaf ..4 geboorte|huwelijk|trouwen|zwangerschap|jaren|begin|bruiloft|trouwdag {zwak}
+ elke|iedere|elk|ieder|elken ..2 week|dag|keer|weekend|maand|avond|weekeinde|nacht|ochtend|vrijdag|zaterdag|loon* {zwak}
+ regelmatig|herhaaldelijk|steeds|telkens|voortdurend|altijd|meermalen|meermaals|dikwijls|continu ..6 geslagen|slaat|mishandeld|geweld|ruzie|klappen|agressief|bedreigd|uitgescholden|dreigt|raak|schoppen|knijpt|pijn|klap|sloeg|zo|hetzelfde|kleineert
+ weer|altijd|steeds hetzelfde|zelfde {zwak}
+ weer ..1 raak|mis {zwak}
+ het begon ..6 jaar|jaren|maanden|toen
+ langer ..1 gaande|bezig {zwak}
+ reeks|serie ..2 meldingen|incidenten|mutaties
+ zo|dit gaat|doet ..1 al {zwak}
- eerste|1e|1ste ..1 keer|maal|x|melding|incident {zeker vast}
- 1 e|ste ..1 keer|x|maal|melding|mut|mutatie {zeker vast}
- @negvoor ..4 eerdere|meldingen|mutaties|antecedenten|registraties|voorgeschiedenis|historie|patroon|muts|mut {vast zwak}
- nooit|nimmer ..4 eerder|vaker|voorgekomen|voorgevallen|gebeurd|gedaan {vast zeker}
- niet|niks|niets ..3 eerder|vaker|voorgekomen|voorgevallen {vast zeker}
- bvh|systeem ..3 niet|nooit|niks|niets|nee|neen|geen|0|leeg|schoon|blanco {vast zwak}
- eerder|vaker ..3 niet|nooit|niks|niets|nee|neen|geen {vast zeker}
- 0 ..1 @mut {vast zwak}
! al # jaar|jaren|jr ..2 getrouwd|samen|relatie|gehuwd|een|bij|gescheiden|uit
! # jaar ..2 getrouwd|samen|relatie|gehuwd|bij elkaar
! al ..3 jaar|jaren|maanden ..3 getrouwd|samen|relatie|gehuwd|gescheiden|elkaar|ziek|dement|weduwe|geen|uit|goed|bij
! sinds|sedert|al ..5 jaar|jaren|maanden|weken ..4 uit elkaar|gescheiden|werkloos|ziek|ggz|psych*|behandeling|woont|wonen
! altijd|steeds ..2 goed|lief|rustig|vrolijk|welkom|aardig
! # keer|maal ..3 gebeld|gevraagd|geklopt|aangebeld|geslagen|gestompt|geschopt|gestoken|geroepen|in ..1 gezicht|gebeld|geknepen
! elke|iedere ..1 keer ..1 dat
! dagelijks ..3 medicatie|thuiszorg|contact|leven|bestuur
! wekelijks ..3 gesprek|contact|behandeling
! al|reeds jaren ..4 begeleiding|behandeling|bekend bij|ggz
! # x|keer nagevraagd|gevraagd

doel structureel voorgeschiedenis
+ niet ..1 de|t ..1 eerste keer|maal {vast}
+ gebeurd|gebeurt|gebeurde ..1 vaker|vaak
+ 2|3|4|5|6|7|8|9|10|11|12 e|de ..1 mutatie|melding|keer|avond|maal|registratie ..1 in|dit|sinds|binnen
+ twee|drie|vier|vijf|zes|zeven|acht|meerdere|diverse|verschillende|verscheidene|talloze ..2 eerdere
+ twee|drie|vier|vijf|zes|zeven|acht ..1 keer|maal ..2 eerder
+ 2|3|4|5|6|7 x|keer ..1 eerder|bekend|melding|mutatie|mut
+ eerder ..2 2|3|4|5|6|7 x|keer|mut|mutaties|meldingen
+ zo|te ..1 vaak ..1 al
+ oude|vaste klant
+ herhaaldelijk|meermalen|meermaals ..3 eerder|voorheen|afgelopen|voorgevallen|voorgekomen|meegemaakt
+ # jaar|jr al|lang
+ twintig|dertig|veertig|tien|vijftien ..1 jaar al|zo|lang
+ al ..2 twintig|dertig|veertig|tien|vijftien|twaalf|acht|zes|zeven|vijf|vier|drie|twee ..2 jaar|jaren|maanden ..2 zo|lang
+ zolang ze|zij ..3 getrouwd|getrouwt|samen
+ elke|iedere maand ..2 paar|wel
+ altijd zo
? begin van ..1 maand
? zelfde adres|stel|gedoe|liedje
? zelfde gedoe|liedje
? wel ..1 eens|vaker ..3 eerder|vorige
? hoorden|hoort|hoorde ..2 vaker|vaak
? vroeger wel
? is|was bekend ..2 ons

doel structureel
! vaker gebeurd : *
! altijd|steeds ..5 potje
! al ..3 # ..1 jr|jaar|jaren ..3 gescheiden|uit
! # jaar|jr ..2 getrouwd|samen

doel voorgeschiedenis
? vorige|eerdere keer|keren|x

# The writer's first report, earlier the same day, a home of long standing and a name that is known tell nothing of before.
doel voorgeschiedenis
! mijn|m'n eerste ..1 mutatie|melding|rapport|verbaal|dienst
nee: Dit was mijn eerste rapport.
! eerder|daarvoor die|deze|dezelfde|vanmiddag|vanavond|vandaag ..1 middag|dag|avond|ochtend|nacht
nee: Hij was eerder die avond naar buiten gelopen.
! nooit|nimmer ..2 relatie|verkering|getrouwd
! systeem ..1 liet|laat|geeft|vraagt|biedt
nee: Er is nimmer een relatie geweest.
! woont|wonen|werkt|werken ..2 sinds ..3 in|op|bij|alleen|samen
nee: Die man woont sinds 2012 in Frankrijk.
! adres|nummer|telefoonnummer|naam|gegevens ..3 bekend
! niet ..1 kunnen ..1 vaststellen|horen|spreken|bereiken|controleren
- anders ..1 nooit|niet ..1 zo
ontkend: Zij zei dat haar man anders nooit zo doet.
