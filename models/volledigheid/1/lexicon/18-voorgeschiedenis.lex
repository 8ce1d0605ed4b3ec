@mut = meldingen mutaties registraties incidenten melding mutatie registratie incident keer maal x mut muts reg antecedenten aangiftes hg-meldingen contacten zorgmeldingen zorgmelding politiecontacten meld muta
@systeem = systeem systemen bvh bvi bekend registratie politiesysteem politiesystemen computer
doel voorgeschiedenis
veld voorgeschiedenis historie eerder bvh antecedenten historiek eerdere vg eerderemeldingen verleden hist eerder/bvh eerdere-meldingen bvh/bvi eerdergeweld
+ eerder|eerdere|vorige|vorig|laatste ..3 @mut|keer|aangifte|mishandeld|geslagen|gebeurd|voorgekomen|geweld|gemeld|huisverbod|voorvallen|contacten|ruzies|voorgevallen|voorval|mishandeling|thv
+ vaker|vaak ..4 gebeurd|geslagen|zo|voorgekomen|mishandeld|gedaan|gebeurt|klappen|doet|ruzie|meegemaakt|hier|geweest|voor
+ jaren|jarenlang|jarenlange {zwak}
+ al|sinds|sedert|reeds ..3 # ..1 jaar|jaren|maanden|keer|weken|mnd|jr|wkn|maand {zwak}
+ al ..2 jaren|maanden|weken|langer|lang|tijden|jaar {zwak}
+ # ..3 meldingen|mutaties|registraties|incidenten|mut|muts|aangiftes
+ 2|3|4|5|6|7|8|9 e|de|ste ..1 keer|melding|maal|x|mut|registratie
+ tweede|derde|vierde|vijfde|zesde|zoveelste ..1 keer|melding|maal|registratie|mutatie|incident
+ sinds|sedert ..5 relatie|huwelijk|maanden|begin|zomer|scheiding|geboorte|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kerst|dood|overlijden|zwangerschap|jaar|trouwen|winter|corona|verhuizing {zwak}
+ vorig|vorige|afgelopen jaar|maand|week|keer|zomer|winter|weekend|weken|maanden {zwak}
+ in # ..4 aangifte|gemeld|huisverbod|melding|ook|al|eerder
+ bekend ..2 adres|systeem|politie|bvh|ons|van {zwak}
+ adres|stel|gezin|partijen|ve|<ve>|beiden ..2 bekend|bekende {zwak}
+ wekelijks|dagelijks|maandelijks|regelmatig|herhaaldelijk|steevast {zwak}
+ weer|opnieuw|wederom ..3 hetzelfde|zelfde|raak|mis|adres|keer|daar|hier|zover {zwak}
+ elke|iedere|ieder|elk week|dag|maand|weekend|avond|keer|nacht {zwak}
+ destijds|indertijd|jaren terug|jaren geleden {zwak}
+ bvh ..3 #
+ @systeem ..3 # ..1 @mut
+ huisverbod|thv ..3 eerder|vorig|gehad|destijds|maart|mei
+ # jaar ..2 samen|getrouwd|relatie|elkaar|gehuwd {zwak}
- @negvoor ..4 eerdere|eerder|antecedenten|meldingen|mutaties|registraties|voorgeschiedenis|historie|antec|muts|politiecontacten|mut|incidenten {vast}
- eerste|1e|1ste ..1 keer|maal|x|melding|incident|contact|mutatie|registratie {zeker}
- 1 e|ste ..1 keer|x|maal|melding|mut|mutatie|registratie
- niet|nooit|niks|niets|nergens|nimmer|niemand ..4 eerder|bekend|vaker|gemeld|gebeurd|voorgekomen|voorgevallen|geweest|voor|gehad|bvh|systeem|meegemaakt {vast}
- eerder|bekend|vaker|eerdere|verleden|bvh ..4 niet|nooit|niks|niets|nee|neen|geen|nvt|0|leeg|schoon|blanco|neg|nihil {vast}
- @systeem ..4 niets|niks|niet|geen|leeg|schoon|0|blanco|neg|nihil|nul|nix {vast}
- niets|niks|niet|geen|onbekend|nul|0|nix ..4 @systeem|bvh|systeem {vast}
- 0|nul ..2 @mut {vast}
- onbekend|onbekende ..3 adres|systeem|bvh|politie|stel|gezin
- uit|volgens|blijkens ..2 systeem|systemen|bvh ..4 geen|niets|niks|niet {vast}
? niet|nog|geen|niemand ..3 nagekeken|bekeken|gekeken|nagezocht|gezocht|geraadpleegd|nagetrokken|gecheckt|nagegaan {vast}
? eerdere|eerder|voorgeschiedenis|historie|verleden|bvh ..3 onbekend|niet|onb|nb|vergeten ..2 nagekeken|bekend|nagezocht|gevraagd {vast}
? eerder|voorgeschiedenis|historie|verleden onbekend|onb|nb
? zie ..2 eerdere|vorige|vorig|eerder ..1 mut|mutatie|mutaties|pv|registratie
? systeem|bvh ..2 plat|offline|storing|traag|vast|deed|lag
doel structureel
+ al|sinds|reeds|sedert ..2 jaren|maanden|jarenlang|tijden|jr {zwak}
+ al jaren|maanden|jarenlang|tijden|zolang|lang|langer {zwak}
+ al ..3 # ..1 jaar|jaren|maanden|jr|mnd {zwak}
+ jarenlang|jarenlange|structureel|stelselmatig|patroon|wekelijks|dagelijks|maandelijks|aanhoudend|gewoonte|schering|steevast|jarenlange|veelvuldig|langdurig
+ vaker|vaak ..4 geslagen|gebeurd|mishandeld|voorgekomen|gebeurt|doet|gedaan|pijn|zo|ruzie|klappen|slaat|pakt|meegemaakt|voor|dan|gehad|handtastelijk
+ # ..3 eerdere ..1 meldingen|mutaties|registraties|incidenten
+ 3|4|5|6|7|8|9|10|11|12|13|14|drie|vier|vijf|zes|zeven|acht|tien|meerdere|diverse|verschillende ..2 meldingen|mutaties|registraties|incidenten|mut|muts|aangiftes|aangiften|voorvallen
+ bvh|eerder|bekend|systeem|hist|adres|vg ..3 3|4|5|6|7|8|9|10|11|12 x|keer|mut|reg
+ 3e|4e|5e|6e|7e|8e keer|melding|mutatie
+ derde|vierde|vijfde|zesde|zevende|zoveelste|tiende ..1 keer|melding|maal|registratie|mutatie|incident
+ 3|4|5|6|7|8|9|10 e|de|ste keer|melding|x|maal|mutatie
+ sinds|sedert|vanaf ..4 geboorte|huwelijk|trouwen|zwangerschap|jaren|begin|bruiloft|trouwdag {zwak}
+ elke|iedere|elk|ieder|elken ..2 week|dag|keer|weekend|maand|avond|weekeinde|nacht|ochtend|vrijdag|zaterdag|loon* {zwak}
+ regelmatig|herhaaldelijk|steeds|telkens|voortdurend|altijd|meermalen|meermaals|dikwijls|continu ..6 geslagen|slaat|mishandeld|geweld|ruzie|klappen|agressief|bedreigd|uitgescholden|dreigt|raak|schoppen|knijpt|pijn|klap|sloeg|zo|hetzelfde|kleineert
+ loopt al|langer {zwak}
+ weer|altijd|steeds hetzelfde|zelfde {zwak}
+ weer ..1 raak|mis {zwak}
+ het begon ..6 jaar|jaren|maanden|toen
+ langer ..1 gaande|bezig {zwak}
+ reeks|serie ..2 meldingen|incidenten|mutaties
+ zo|dit gaat|doet ..1 al {zwak}
- eerste|1e|1ste ..1 keer|maal|x|melding|incident {zeker vast}
- 1 e|ste ..1 keer|x|maal|melding|mut|mutatie {zeker vast}
- @negvoor ..4 eerdere|meldingen|mutaties|antecedenten|registraties|voorgeschiedenis|historie|patroon|muts|mut {vast zwak}
- nooit|niet|nimmer|niks|niets ..4 eerder|vaker|voorgekomen|voorgevallen|gebeurd {vast zeker}
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
+ herhaaldelijk|meermalen|meermaals
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
? vorige|eerdere keer|keren|x {zwak}
? vorige|eerdere keer|keren|x

doel structureel
! vaker gebeurd : *
! altijd|steeds ..5 potje
! al ..3 # ..1 jr|jaar|jaren ..3 gescheiden|uit
! # jaar|jr ..2 getrouwd|samen
