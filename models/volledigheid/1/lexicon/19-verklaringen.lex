@zegww = zegt zei verklaart verklaarde verklaarden verklaren vertelt vertelde geeft gaf stelt stelde beweert beweerde benoemt noemt noemde bevestigt bevestigde erkent erkende riep roept meldt meldde wil wilde bekent mededeelde deelde heeft vindt vond ontkent ontkende snapt begrijpt weet fluistert geven zeggen zeiden zee verklaring klopt lacht huilt
doel verklaringSlachtoffer
+ so|<so>|slachtoffer|aangeefster|aangever|aa|beiden|beide|partijen|allebei ..4 @zegww
+ volgens|vlgs so|<so>|slachtoffer|aangeefster|aangever|beiden|beide
+ so|<so>|slachtoffer|aangeefster|aangever|aa|partijen|beiden ..1 : *
+ verklaring|verhaal ..2 so|<so>|slachtoffer|aangeefster
doel verklaringVerdachte
+ ve|<ve>|vdt|verdachte|vd|beiden|beide|partijen|allebei ..4 @zegww
+ volgens|vlgs ve|<ve>|vdt|verdachte|beiden|beide
+ ve|<ve>|vdt|verdachte|vd|partijen|beiden ..1 : *
+ verklaring|verhaal ..2 ve|<ve>|vdt|verdachte
+ ontkent|ontkende|ontkennen
doel nietGehoord
+ zwijgt|zweeg|zwijgrecht|zwijgplicht|beroept
+ wil|wilde|wenst|wenste|wou ..2 niets|niks|niet|geen ..3 zeggen|verklaren|verklaring|vertellen|praten|kwijt|afleggen
+ niet|nog ..2 gehoord|gesproken|aangetroffen|aanspreekbaar|bereikt|bereikbaar|benaderd|verhoord
+ kon|kan ..2 niet ..2 verklaren|gehoord|spreken|praten
doel verklaringen
veld verklaringen verklaring
