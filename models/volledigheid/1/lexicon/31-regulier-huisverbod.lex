# A temporary restraining order imposed now, or in force.
doel huisverbod
+ hv opgelegd|uitger|uitgereikt|verlengd|loopt|10|overtreden|aangezegd
+ overtrad|overtreedt|overtreding|schending|schendt ..2 hv|verbod|huisverbod
+ burgemeester|burg|bm|burgermeester ..5 getekend|beschikking|akkoord|uitgezet|gezet|eruit|huis|brief
ja: De burgemeester heeft getekend en de sleutel ligt bij ons.
+ brief|briefje|beschikking ..3 burgemeester|burg|bm|bgm
+ van ..1 burgemeester ..2 briefje|brief|beschikking
+ verbod ..4 loopt|geldt|verlengd|kracht|dagen
+ verlengd|verlenging ..4 dgn|dagen|verbod
+ #|tien dgn|dagen ..3 niet|eruit|uit ..5 huis|woning|straat|deur|in|voordeur|terug|$
+ mag ..6 niet ..6 tot|t/m|tm|totdat ..2 #
+ huis verbod ..4 opgelegd|gekregen|gezegd|dagen|uitgeschreven|geschreven|loopt
+ eigen huis|woning ..2 niet in {vast}
ja: Hij mag zijn eigen huis niet in tot de veertiende.
+ uitgeschreven|opgelegd|aangezegd|uitgereikt ..4 huisverbod|thv|hv|verbod
+ wet toegepast
? hovj|ovj|hulpofficier|officier|burgemeester ..6 huisverbod|thv|hv|verbod
? hv aangevraagd|overwogen|volgt|onderzocht
? verbod ..4 vanmiddag|beslist|misschien|nog
? uit ..3 gezet ...6 burgemeester
! zien|kijken ..5 met thv|huisverbod|hv
! huisverbod ..3 winkel|jumbo|hond|supermarkt|kat|cafe|kroeg|verhuurder
nee: Hij heeft een huisverbod voor de winkel.
! huisverbod|thv ...4 verlopen|verstreken|afgelopen|opgeheven|destijds|vorige|ander|einde
! in #|tweeduizend* ..4 huisverbod|thv|huis
! test|testmelding|oefening|training|oefenmutatie ...14 huisverbod|thv
! thv|huisverbod ...3 training|oefening|test
- thv|huisverbod ..2 niet ..2 overgegaan|toegekomen {vast}
- thv|huisverbod|hv besproken ..1 niet {vast}
+ straatverbod|gebiedsverbod|contactverbod ..3 opgelegd|gekregen|overtreden|overtreedt|loopt|geldt {zwak}
! thv|huisverbod uit #
! thv|huisverbod|hv ..3 2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
! 2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025 ..4 thv|huisverbod|hv
! eerder|eerdere|vroeger|ooit|destijds ..4 thv|huisverbod|hv
! als|indien|bij ..4 volgt|volgend|herhaling ..3 thv|huisverbod
- grond|gronden|aanleiding ..3 voor ..2 thv|huisverbod ..2 niet|geen|ontbreken {vast}
- thv|huisverbod ...4 liep|loopt ..1 af|afgelopen {vast}
- geen|onvoldoende ..2 grond|gronden|aanleiding ..3 thv|huisverbod {vast}
! volgend|volgende ..3 thv|huisverbod
- zag|ziet|zagen|af ..2 van|v ..1 thv|huisverbod|hv {vast}
- van ..2 huisverbod|thv ..1 afgezien {vast}
- thv|huisverbod|hv ...6 niet ..1 opgelegd|uitgereikt|nodig {vast}
- thv|huisverbod|hv ...4 afgewezen|nee|neen|afgezien {vast}
- verzoek ..3 huisverbod ..2 afgewezen {vast}
