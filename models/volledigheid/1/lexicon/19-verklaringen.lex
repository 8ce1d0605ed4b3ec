# What the victim said and what the suspect said; one voice alone leaves it in doubt, unless the other would not or could not speak.
@vso = so <so> slachtoffer aangeefster aangever
@vve = ve <ve> vdt verdachte vd
@vsamen = beide beiden bd bdn allebei alletwee alledrie partijen ieder elk beiderzijds <beide> echtelieden echtpaar ouders
@vzeg = zegt zei zeggen zeiden verklaart verklaarde verklaarden verklaren vertelt vertelde vertellen vertelden geeft gaf geven stelt stelde stellen beweert beweerde benoemt noemt noemde noemen bevestigt bevestigde bevestigen
  erkent erkende erkennen meldt meldde bekent bekende bekennen deelde vindt vond vinden ontkent ontkende ontkennen snapt begrijpt fluistert klopt bagatelliseert bagatelliseren minimaliseert schrijft huilt spijt lacht excuses excuus sorry toegegeven
  verwijt beschuldigt wijt reageert reageerde betuigt betuigde herinnert weet lezing verkl verklaring verhaal kant
@vhoor = gehoord gesproken sprak spraken bevraagd ondervraagd verhoord gehoort spreken horen gevraagd uitgevraagd doorgevraagd geluisterd aangehoord praatten gepraat zegje gespr gesprek aangesproken spreken uitgesproken
@vwil = wil wilde willen wilden wou wenst wenste wensten weigert weigerde weigeren
@vniets = niets niks nix niet geen nie nt gn nergens
@vkwijt = zeggen verklaren verklaring vertellen praten kwijt afleggen antwoorden antwoord spreken uitleggen reageren loslaten medewerking vragen
@vreden = bewust opzettelijk ivm wegens omdat vanwege verzoek advies last want overleg veiligheid doelbewust voorlopig opdracht
@vkon = kan kon konden kunnen lukte lukt mogelijk was waren
doel verklaringSlachtoffer
+ @vso ..4 @vzeg
+ @vzeg ..1 @vso
+ volgens|vlgs|vlg|aldus @vso
+ @vso ..2 : ~@antwoordgeen
+ verklaring|verhaal|verkl ..2 @vso
+ @vso ..3 @vhoor
+ aangifte ..2 gedaan|opgenomen|gedaan|door
+ doet|deed|doen|wil|wilde|geen|twijfelt ..3 aangifte {zwak vast}
+ a : ~@antwoordgeen
! @vso ..2 @vwil ..2 @vniets
! @vso ..3 @vniets ..3 @vhoor
! slachtofferhulp
doel verklaringVerdachte
+ @vve ..4 @vzeg
+ @vzeg ..1 @vve
+ volgens|vlgs|vlg|aldus @vve
+ @vve ..2 : ~@antwoordgeen
+ verklaring|verhaal|verkl ..2 @vve
+ @vve ..3 @vhoor
+ aan|met|tegen @vve : ~@antwoordgeen
+ ontkent|ontkende|ontkennen|bekent|bekende
+ @vsamen ..4 weten|weet|geinformeerd|willen|akkoord|hoogte|vinden|snappen|begrijpen|begrijpt|stemmen|staan|hebben|klagen|nuchter|wil {zwak}
! @vve ..3 @vniets ..3 @vhoor
! @vve ..2 @vwil ..2 @vniets
! @vve ..4 zei|riep|zegt ..2 dat|tegen ..1 hij|zij|ze|haar|hem ..4 vermoorden|dood|kapot
doel nietGehoord
+ zwijgt|zweeg|zwijgrecht|zwijgplicht|beroept {vast}
+ @vwil ..4 @vniets ..5 @vkwijt|weten|over {vast}
+ @vniets ..3 @vwil ..2 @vkwijt {vast}
+ weigert|weigerde|weigeren|weigerden ..3 @vkwijt|commentaar|alles|iets {vast}
+ geen|gn|niet|nt ..2 aanspreekbaar|bevraagbaar|verhoorbaar|beoordeelbaar|commentaar|toelichting|verklaring|verklaringen|hoorbaar|aanspreekb {vast}
+ @vkon ..3 niet|nt|geen|niets ..4 bevraagd|gehoord|verklaren|spreken|praten|horen|gesproken|verstaan|antwoorden|verhoord {vast}
+ niet|niets|nt ..2 kunnen ..2 @vhoor|verklaren|spreken {vast}
+ @vreden ..5 niet|nog|niets|nt|geen ..3 @vhoor|benaderd|bevraagd|geconfronteerd|contact {vast}
+ niet|nog|nt|geen ..3 @vhoor|benaderd|bevraagd|geconfronteerd|contact ...3 @vreden {vast}
+ bewust|opzettelijk ..2 niet|niemand|nt {vast}
+ onaanspreekbaar|nietaanspreekbaar|narcose|bewusteloos|coma|kunstmatige
+ te ..2 dronken|emotioneel|overstuur|jong|ver|verward|ziek|dement|bang|beschonken
+ geen ..1 tolk {vast}
+ @vwil ..4 @vniets ..2 los|loslaten {vast}
+ weet|herinnert ..2 niets|niks ..2 meer|van {vast}
+ zegt|zei|zeggen|vertelt|vertelde ..3 niets|niks ..2 over|meer|$ {vast}
+ zegt|zei|zeggen|zeiden|verklaart ..1 niets|niks|geen {vast}
+ durft|durfde|durven ..3 niet|niets|niks|nt ..3 @vkwijt {vast}
? niet|nog|nt|geen|niemand ..3 @vhoor|aangetroffen|bereikt|bereikbaar|benaderd|thuis|getroffen|bevraagd|bereiken|bevragen {vast}
? onbereikbaar|onvindbaar|nietaangetroffen|na
? verklaring|verklaringen|verhoor|verkl ..3 volgt|volgen|later|nog|morgen
doel verklaringen
veld verklaringen verklaring verkl
+ @vsamen ..4 @vhoor|verklaard|verklaren|zeggen|vertellen|verhaal|verklaring|toe|erkennen|bevestigen|ontkennen|lezing|bagatelliseren|uitgesproken|klagen|bagatelliseerden|spijt|verklaarden|zeiden|ontkenden
+ apart|los|afzonderlijk|onafhankelijk|gescheiden|ap|separaat|tegelijk ..4 @vhoor|gehad|vertellen|zeggen
+ @vhoor ..3 apart|los|afzonderlijk|ap|separaat|samen
+ zelfde|gelijk|gelijkluidend|gelijke|eender|hetzelfde|dezelfde|eensluidend|overeenkomend|tegenstrijdig|verschillend ..3 verhaal|verklaring|verklaringen|lezing|lezingen|verhalen|verklaard|verteld|zeggen
+ verhaal|verhalen|verklaring|verklaringen|lezing|lezingen ..4 gelijk|gelijkluidend|eender|hetzelfde|overeen|uiteen|verschillen|tegenstrijdig|overeenkomen|kloppen|klopt
+ zeggen|vertellen|zeiden|vertelden|verklaren ..4 hetzelfde|gelijk|zelfde|eender|allebei|beiden|beide
+ ze|zij|ouders ..2 zeggen|verklaren|vertellen|verklaarden|vertelden|erkennen|ontkennen|bevestigen
+ klopt ..2 wat|met ..1 ze|hij|zij|elkaar|mekaar
+ over en weer ..3 beschuldig*|verwijten
+ geven|gaven ..2 elkaar|mekaar ..2 schuld
+ elkaars|mekaars verhaal|verklaring

# Two sides named together, and an infinitive behind a modal verb that no plural speaks.
doel verklaringen
@vmodaal = wil wilde wou willen wilden wilt kan kon kunnen konden moet moest mag mocht durft durfde zal zou
@vspreekt = zeggen vertellen verklaren bevestigen erkennen ontkennen zeiden vertelden verklaarden bevestigden erkenden ontkenden
+ volgens|vlgs|aldus ..1 @vsamen|hen|hun|hunzelf {vast}
ja: Volgens beiden ging het om het eten.
+ @vspreekt ..3 alle drie|twee|vier|partijen {vast}
ja: Het was per ongeluk, vertellen alle drie.
+ alle drie|twee|vier|partijen ..4 @vspreekt|@vhoor
ja: Alle drie bevestigden dat.
+ @vspreekt ..3 apart|los|afzonderlijk|gescheiden
+ apart|los|afzonderlijk|gescheiden ..1 @vspreekt
+ @vspreekt ..1 zij|ze ..1 apart|los|afzonderlijk
ja: De echtelieden vertellen los van elkaar hetzelfde.
! @vmodaal ..2 ze|zij ..3 zeggen|vertellen|verklaren|bevestigen
! ze|zij ..1 @vmodaal ..4 zeggen|vertellen|verklaren|bevestigen
onzeker: Zijn naam durft ze vandaag te zeggen.
onzeker: Ze kan morgen meer vertellen.
doel verklaringSlachtoffer
! adres|naam|verblijf|verblijfplaats|nummer|gegevens ..3 bekend
! @vso ..3 bekend ..1 bij|met|in|onder|van|als
nee: SO is bekend bij de balie.
doel verklaringVerdachte
! adres|naam|verblijf|verblijfplaats|nummer|gegevens ..3 bekend
! @vve ..3 bekend|bekende ..1 bij|met|in|onder|van|als|binnen
! niet|geen|niets|verder|ambtshalve ..2 bekend
nee: VE is ambtshalve bekend bij de wijkagent.
