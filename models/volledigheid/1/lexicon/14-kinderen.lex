@kindnaam = kind kinderen kids dochter dochters zoon zonen zoons zoontje dochtertje baby peuter kleuter tweeling kindje kindjes jongen meisje jongste oudste puber tiener kinders koters kroost broertje zusje kleinkind kleinkinderen kleinzoon kleindochter kinder bern blagen jongens meisjes minderjarigen minderjarige <kind> pleegkind dreumes
  zuigeling jochie knul joch meid dreumesje middelste kindertjes guppies broertjes zusjes peutertje kleine kleintje kleintjes kleinste kleuters pubers tieners kleinzoontje babytje kd jongetje jong meiske mupke keind keinder wichtje
@plek = boven sliep sliepen slapen slaapt bed bedje kamer slaapkamer aanwezig thuis school opvang oma opa buren logeert logeren logeerde logeerden gehoord gezien zagen zag hoorde hoorden wakker woont wonen logeerpartij trap bank ondergebracht huilde huilden huilend getuige meegekregen opgehaald
  uitwonend gang erbij bso creche voetbal kamp vriendje vriendinnetje vrienden buurvrouw tante zus auto woning verblijft verblijven verbleef verbleven vannacht weekend tuin speelden speelde zolder armen kinderbed ledikantje tussen gebracht mee meegenomen vader moeder ex speelt gastouder instelling
doel kindBestaat
+ @kindnaam
+ moeder|vader ..2 van ..1 # kinderen
+ hun|samen|beider ..2 kinderen|kind
! geen|als|toen|zonder|een ..1 kind ..2 was|meer
! kind aan huis
! gezin geen
doel kindBijzonderheid
+ @kindnaam ..4 # jr|jaar|jarige|j|maanden|mnd|weken|wkn|maand|mndn|wk
+ # jarige|jaar|jr|j|maanden|mnd|maand ..3 @kindnaam
+ @kindnaam ..3 van|: ..1 *getal|#|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien
+ @kindnaam #
+ # ..1 @kindnaam
+ *jarige|*jarig ..1 @kindnaam
+ twee|drie|vier|vijf|beide ..1 @kindnaam
+ @kindnaam ..7 @plek
+ @plek ..3 @kindnaam
+ volwassen|meerderjarig|meerderjarige|uitwonende|thuiswonende ..1 @kindnaam
+ @kindnaam ..3 volwassen|meerderjarig|uitwonend|huis uit
+ @kindnaam # jr|jaar
+ kids|kinderen|kind|kinders|knd ..2 #
doel kindZeker
@kindecht = kinderen kids baby peuter kleuter zoontje dochtertje tweeling kindje kindjes kinders bern dreumes zuigeling <kind> koters peutertje babytje jochie kindertjes
+ @kindecht ..6 boven|sliep|sliepen|slapen|slaapt|bed|bedje|slaapkamer|aanwezig|opvang|oma|opa|logeert|logeren|zagen|hoorden|huilde|huilden|huilend|bank|trap|gang|creche|wakker|lagen|zaten
+ @kindecht ..4 # jr|jaar|jarige|j|maanden|mnd
+ # jarige|jaar|jr|maanden|mnd ..2 @kindecht
doel kinderen
- kinderen|kind|kids|minderjarigen|minderjarige|kn|aanwezigekinderen|kinders|knd|kd|gezin|jeugd @antwoordnee {vast zeker}
? kinderen|kind|kids|minderjarigen|minderjarige|kn|aanwezigekinderen|kinders|knd|kd|gezin|jeugd @antwoordonb {vast zeker}
? kinderen|kind|kids|minderjarigen|minderjarige|kn|aanwezigekinderen|kinders|knd|kd|gezin|jeugd : niet|nog nagevraagd|gevraagd|besproken|bekend|nagegaan|doorgevraagd {vast zeker}
- kinderen|zonen|dochters|kids|kinders ..4 uit ..1 huis|deur|uitwonend {vast}
- kinderen|zonen|dochters ..3 volwassen|meerderjarig|uitwonend|zelfstandig {vast}
- geen ..1 van ..1 beiden ..2 heeft {vast}
? kinderen|kids|kind|meiden|jongens ..6 niet ..2 doorgevraagd|vaststellen|gezien|gehoord|genoteerd {vast}
? hoe oud ..6 niet {vast}
- @negvoor ..3 kind|kinderen|kids|kinder|minderjarigen|kinds|kinders|bern|minderjarige|koters {vast}
- geen|zonder ..1 thuiswonende|minderjarige ..1 kinderen {vast}
- kinderen|kids|kind|kinders|minderjarigen|kinder ..4 niet|geen|nooit|gien|nee|neen|nit ..3 aanwezig|betrokken|deel|gehad|sprake|woning|huis|te|in {vast}
- kinderen|kids|kind|kinders|minderjarigen ..1 nee|neen|geen|nvt|0|streepje|neg|nihil {vast}
- kinderloos|kinderlozen
? of ..3 kinderen|kids|kinders|minderjarigen|kind
? kinderen|kids|kinders|kind ..4 niet|onbekend|nog|vergeten ..3 nagevraagd|gevraagd|besproken|bekend|duidelijk|nagegaan|gedacht {vast}
? kinderen|kids|kinders|kind ..2 onbekend|onduidelijk|onb|nb
? kinderen ..3 weet ..2 niet {vast}
? speelgoed|kinderfiets|kinderstoel|kinderwagen|kinderfietsje|wiegje|kindertekening|kindertekeningen|luiers|stepje|driewieler|kinderjasje|kinderjasjes|kinderschoentjes|kinderschoenen|loopfiets|kinderkamer
doel kindGetuige
+ @kindnaam ..7 zag|zagen|gezien|hoorde|hoorden|gehoord|getuige|aanwezig|erbij|thuis|boven|bed|bedje|sliep|sliepen|slapen|slaapt|wakker|huilde|huilden|huilend|huilt|meegekregen|bank|trap|gang|kamer|slaapkamer|tussen|meemaakten|meemaakte|meegemaakt|schreeuwde|gilde|woning|zolder|gadegeslagen|box|binnen|armen|stond|stonden|zat|zaten|bij|lag|lagen|vertelt|vertelde|keek|keken|huis|verstopt|verstopte|douche
+ getuige|bijzijn|overstaan|voor ..3 kind|kinderen|<kind>|dochter|zoon|ogen
+ in ..1 bijzijn ..2 kinderen|kind|dochter|zoon|<kind>|kids
+ kinderen|kids|kind|<kind> ..1 : ..2 aanwezig|boven|thuis|ja
! @kindnaam ..6 school|logeert|logeerde|logeren|logeerden|logeerpartij|opvang|uitwonend|kamp|vriendje|vriendinnetje|bso|creche|volwassen|weekend|verbleef|verbleven|voetbal
! @kindnaam ..3 bij ..2 vader|opa|oma|vriend|vriendin|ex|tante|vrienden|buren|moeder|zus
! @kindnaam ..4 niets|niks|niet ..3 gemerkt|gehoord|gezien|meegekregen
- @kindnaam ..7 niet|niets|niks ..3 thuis|aanwezig|bij|erbij|gemerkt|gehoord|meegekregen|gezien|gekregen {vast}
- @negvoor ..3 kinderen|kids|kind|minderjarigen|kinder|kinders {vast}
- @kindnaam ..6 school|logeert|logeerde|logeren|logeerden|opvang|vriendje|vriendinnetje|kamp|uitwonend|bso|creche|volwassen {vast}
- @kindnaam ..3 bij ..2 vader|opa|oma|vriend|vriendin|ex|tante|vrienden|moeder ..3 logeren|weekend|verbleven|was|waren {vast}
? kinderen|kids|kind|kinders ..5 mogelijk|misschien|niet duidelijk|onduidelijk ..3 gehoord|meegekregen|gezien
doel kindSlachtoffer
@kleinkind = kind kinderen dochter dochtertje zoontje baby peuter kleuter <kind> meisje jongen kids kleintje kleine jochie joch kleinste jongste oudste puber tweeling kindje zusje broertje kleinzoon kleindochter kleinkind pleegkind dreumes zuigeling knul minderjarige zoon kleinzoontje stiefzoon stiefdochter
@klap = sloeg slaat geslagen slaan schopte schopt geschopt trapte getrapt duwde geduwd duwt stompte gestompt mepte mept gemept beet gebeten kneep geknepen krabde trok getrokken mishandeld mishandelde mishandeling sleurde gesleurd smeet smijt gesmeten klap klappen tik tikken lel mep geschud schudde schudt
  gooide gegooid vastgebonden opgesloten aangeraakt misbruikt betast misbruik pak knal oorvijg draai geramd geraakt geknuppeld gewurgd gegeven getuft gedrukt geduwt verbrand geslage slagen hardhandig vastgepakt vastgegrepen
+ @klap ..4 @kleinkind
+ @kleinkind ..5 @klap
+ kindermishandeling|kindermisbruik|kinderverwaarlozing|ondervoed|ontucht|shakenbaby*|babyschud*|misbruikt|verwaarloosd|verwaarlozing|verwaarloost|kinderporno|kindgeweld|grooming
+ @kleinkind ..6 bed ..2 komt|kwam|kroop|ligt
+ oom|opa|vader|stiefvader|papa|broer ..5 bij ..2 bed
+ papa|mama|pappa|mamma|pap|mam|vader|moeder|stiefvader|stiefmoeder|pa|ma ..2 mij|me|mn|m|ons|z|haar ..2 slaat|sloeg|knijpt|kneep|schopt|pijn|sloeg|opsluit|duwde
+ papa|mama|pappa|mamma|pap|mam|pa|ma ..3 slaat|sloeg|knijpt|schopt|mept|geslagen|bijt|tikte|tikt|opsluit
+ @kleinkind ..5 alleen ..2 thuis|huis|gelaten|achtergelaten
+ alleen ..2 thuis ..5 # jr|jaar
+ @kleinkind ..6 blauwe|striemen|striem|bloeduitstortingen|hematomen|plekken|schrammen|brandwond|brandwonden|breuk|gebroken|femur*
+ blauwe|striemen|striem|hematomen|bloeduitstorting|brandwond ..5 @kleinkind
+ luier|luiers ..4 dagen|zelfde|dezelfde|vies|vol
+ zonder|geen ..2 eten ..4 @kleinkind|naar school
+ broodtrommel ..2 leeg
+ @kleinkind ..5 vies|ondervoed|mager|stinkt|honger|ondergewicht|verwaarloosd
+ moet|moest|mocht|mag ..4 hoek|kast|schuur|kelder|kamer ..4 knieen|staan|opgesloten|uren|dagen|rijst
+ @kleinkind ..5 uit|van ..2 raam|trap|balkon ..2 gegooid|geduwd|hangen
+ tegen|naar|op|richting ..2 @kleinkind ..2 gegooid|geslagen|geschreeuwd
+ @kleinkind ..3 door elkaar|mekaar
+ onveilig ..4 @kleinkind
+ onder ..2 invloed|dronken|stoned ..5 @kleinkind|baby
+ kind|kinderen|<kind> ..3 bedreigd|uitgescholden|vernederd
- niet|nooit|niks|geen ..4 kind|kinderen|kids|<kind> ..3 geslagen|aangeraakt|gebeurd|mishandeld|geweld {vast}
- kind|kinderen|kids|<kind>|dochter|zoon ..4 niet|nooit|niets|niks|ongedeerd|geen ..3 geslagen|aangeraakt|mishandeld|gebeurd|mankeert|gedaan|letsel|geraakt|aan {vast}
- geen|niet ..2 kindermishandeling {vast}
- @kleinkind ongedeerd|ok|oke|veilig|gezond
! als kind
! hond|kat
! babyshower|huilbaby|babyfoon|kinderachtig
! volwassen zoon|dochter
! zoon|dochter # jr|jaar
! tik van|een ..1 molen
! telefoon|tas|deur|fiets|tablet|ipad ..2 @kleinkind
! trok|pakte|greep ..3 spullen|jas|tas|arm ..1 kind
! kind|kinderen|baby|dochter|zoon ..2 opgehaald|meegenomen|gepakt|meegegeven|vastgehouden|opgepakt|opgetild|mee
! pakte|gepakt|trok|hield|gegeven|gooide|vast ..2 kind|kinderen|baby

doel kindSlachtoffer
+ papa|mama|vader|moeder|pap|mam|pa|ma|ons pap ..6 riem|slipper|stok|lat|pollepel|bezem|sigaret|klem
+ @kleinkind ..6 duw|schop|stomp|vuist|mep|bult|striem|wond|lip
+ @kleinkind ..4 kelderbox|kelder|kast|schuur|douche ..4 moet|moest|opgesloten|gezet
+ @kleinkind ..6 schroeiplek|brandplek|brandplekje|plekjes|kneuzing|hematoom
+ schroeiplek|brandplekje|brandplek|plekjes ..5 sigaret|strijkijzer|papa|mama|ma|pa
+ hield ..3 mij|me|hem|haar ..1 onder
+ vies doet
+ doet|deed ..2 zeer ..4 bed|nachts|stil
+ pap|papa|opa|oom|stiefvader|vader|hij ..4 bij|op ..2 haar|hem|mij|me ..1 op|in ..1 bed
+ arm ..1 kind|zoon|dochter|<kind>
? kind|<kind>|jongetje|meisje ..8 bang ..3 vader|moeder|huis|papa|mama
? kind|baby|<kind> ..4 arm|armen ..4 tijdens|klap|duw
? mishandeling|kindermishandeling|misbruik ..3 vermoed*|mogelijk

doel kindSlachtoffer
+ @kleinkind ..6 vastgebonden|opgesl|opgesloten|schuur|kruipruimte|kelderbox|douche|koud
+ koude|koud ..1 douche|water|kraan ..6 kind|@kleinkind|papa|mama|mij|me
+ onder ..1 koude|koud douche|water
+ @kleinkind ..5 betast|aangerand|misbruikt|geschud|besneden|besnijdenis|gestoken|geknepen
+ besneden|besnijdenis|vgv ..5 dochter|meisje|@kleinkind|jarige
+ tikte|tikt ..3 kont|kop|vingers
+ nix|niks|niets|geen ..2 gegeten|eten ..4 dagen|dgn|kids|@kleinkind
+ @kleinkind ..5 nix|niks|niets|geen ..3 gegeten|eten|gegeve
+ alleen ..3 in|thuis ..4 flat|huis|woning ..4 ouders|moeder|kroeg|disco
+ @kleinkind ..3 alleen ..2 in|thuis
+ @kleinkind ..8 met|mit ..2 riem|slipper|stok|pollepel|pantoffel|bezem|lepel|lat|mattenklopper|hondenriem|snoer
+ breuk|letsel ..4 niet|past ..4 val|box|paste
+ kinderarts ..6 breuk|letsel|hematoom|blauwe|bijtafdruk
+ @kleinkind ..4 slaappillen|pillen|wiet|drugs|alcohol
+ @kleinkind ..5 balkon|raam ..3 hield|hangen|boven
+ meisje|dochter|stiefdochter|<kind>|kind ..8 onderbroek|douchen|naakt|spelletje|spelletjes|geheim|kamertje
+ spelletje|spelletjes ..2 met ..1 opa|oom|papa|vader
+ striemen|blauwe|afdruk|plekken|rondjes|plekkies ..5 billetjes|rugje|beentjes|armpje|knietjes|bil|billen
+ ging|sprong|kwam|staan ..2 tussen ..6 @kleinkind|geduwd|klap
+ uitwerpselen|pies|urine|poep ..6 kind|kinderen|jongste|kruipen|slaapt
+ @kleinkind ..5 dezelfde ..1 luier
+ papa|mama|stiefvader|stiefpapa|vader|moeder ..4 zet|gooit|smijt|sluit|duwt|bindt ..2 mij|me|ons
+ kind ..2 : ..3 striem*|blauwe|bijtafdruk|hematoom
? juf|school|leerkracht|leraar|meester|oma|tante|buur*|opvang ..6 vermoed*|zorgen|klappen|geslagen
? @kleinkind ..6 schrikt|duikt|ineen|bang|kroop|bibbert|janken|jankt|jammeren|huilen
? @kleinkind ..4 durft|wil|wou|durfde ..2 niet ..3 naar|mee ..2 huis|vader|moeder|opa|papa|mama
? @kleinkind ..4 aangeraakt|aangedaan
? @kleinkind ..4 alleen ..2 bij ..3 dronken|pa|vader|ve
? opgedroogd bloed
? slot ..3 deur ..2 gevraagd
? doe|doet ..3 kinderen ..1 wat
- niemand|niet|nooit ..2 slaat|geslagen|slaan ..2 me|mij|ons {vast}
- thuis ..3 alles goed
- kind|kinderen|<kind>|baby|peuter ..6 niets|niks|geen ..3 bijzonders|bijz|mankeert|zorgen|letsel|gemerkt|zien {vast}
- kinderen|kids|kind ..3 buiten schot|ongeschonden
! zelf kind
! kruisje
! pony|hond|kat
! eigen jeugd
! nieuws|krant|televisie|tv|serie
! tuin
! mishandeling : so

doel kindSlachtoffer
! zich ..4 opgesloten|opgeslote|opgesl
! zat|zaten|zit ..3 tafel|kinderstoel|stoel
! dochter|meisje|vrouw # jr|jaar|jarige ..1 en ..1 woont
! volwassen
