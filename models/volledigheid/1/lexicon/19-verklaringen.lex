@zegww = zegt zei verklaart verklaarde verklaarden verklaren vertelt vertelde geeft gaf stelt stelde beweert beweerde benoemt noemt noemde bevestigt bevestigde erkent erkende riep roept meldt meldde bekent mededeelde deelde vindt vond ontkent ontkende snapt begrijpt fluistert geven zeggen zeiden zee klopt lacht bekende huilt schrijft gilt bagatelliseert spijt minimaliseert
@party = so <so> slachtoffer aangeefster aangever aa ve <ve> vdt verdachte vd <beide> beiden beide partijen allebei man vrouw meneer mevrouw mevr zoon dochter moeder vader hij zij ze echtgenoot echtgenote ex partner broer zus mw dhr heer dame jongen meisje opa oma
doel verklaringSlachtoffer
+ so|<so>|slachtoffer|aangeefster|aangever|aa ..4 @zegww
+ @zegww ..1 so|<so>|slachtoffer|aangeefster|aangever|aa
+ volgens|vlgs|vlg so|<so>|slachtoffer|aangeefster|aangever
+ so|<so>|slachtoffer|aangeefster|aangever|aa ..2 : ~@antwoordgeen
+ verklaring|verhaal|verkl ..2 so|<so>|slachtoffer|aangeefster
+ so|<so>|slachtoffer|aangeefster ..3 gehoord|gesproken
! so|<so>|slachtoffer ..2 wil|wilde ..2 niks|niets
doel verklaringVerdachte
+ ve|<ve>|vdt|verdachte|vd ..4 @zegww
+ @zegww ..1 ve|<ve>|vdt|verdachte|vd
+ volgens|vlgs|vlg ve|<ve>|vdt|verdachte
+ ve|<ve>|vdt|verdachte|vd ..2 : ~@antwoordgeen
+ verklaring|verhaal|verkl ..2 ve|<ve>|vdt|verdachte
+ ontkent|ontkende|ontkennen|bekent|bekende
+ ve|<ve>|vdt|verdachte|vd ..3 gehoord|gesproken|verhoord
doel nietGehoord
+ zwijgt|zweeg|zwijgrecht|zwijgplicht|beroept {vast}
+ wil|wilde|wenst|wenste|wou|willen|wensten ..4 niets|niks|niet|geen|nix|nie ..4 zeggen|verklaren|verklaring|vertellen|praten|kwijt|afleggen|zegge|antwoorden {vast}
+ niet|nog ..3 gehoord|gesproken|aangetroffen|aanspreekbaar|bereikt|bereikbaar|benaderd|verhoord|thuis|getroffen|bevraagd|bereiken|bevragen {vast}
+ kon|kan|konden|was ..3 niet ..3 verklaren|gehoord|spreken|praten|horen|aanspreekbaar {vast}
+ onbereikbaar|onvindbaar|nietaangetroffen|na|onaanspreekbaar
+ weigert|weigerde ..2 verklaring|verklaren|verklaringen|iets|te
+ zegt|zei|zeggen ..1 niets|niks|geen {vast}
+ te ..2 dronken|emotioneel|overstuur|jong|ver heen
doel verklaringen
veld verklaringen verklaring verkl
+ beide|beiden|partijen|allebei|alle ..3 gehoord|verklaard|verklaren|verklaarden|gesproken|zeggen|zelfde|verhaal|verklaring
+ elk|ieder|allebei ..2 verhaal
+ lezingen|verklaringen|verhalen ..3 uiteen|verschillen|tegenstrijdig|overeen|gelijk|zelfde|lopen
+ over en weer ..3 beschuldig*|verwijten
+ geven ..2 elkaar ..2 schuld
