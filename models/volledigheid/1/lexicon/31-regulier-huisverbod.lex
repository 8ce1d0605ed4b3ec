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

# The order without its name: who signed, what paper, how many nights.
doel huisverbod
@hnacht = dagen dgn nachten dag nights nacht etmalen
@hgezag = burgemeester burg bm bgm gemeentehuis gemeente
+ @hgezag ..8 @hnacht|toegang|ontzegd|eruit|handtekening|beschikking
+ @hnacht ..6 @hgezag
+ mag|moet ..6 van ..2 @hgezag|rechter|ovj|officier ..6 niet|slapen|weg|eruit|buiten|ergens
+ op last ..1 van ..2 @hgezag
+ toegang ..5 eigen ..1 huis|woning|trap ..1 ontzegd
+ beschikking ..5 niet ..2 in {vast}
+ beschikking|papier|papers|brief|stempel ..6 uitgereikt|getekend|voorgelezen|overhandigd|krijgt|kreeg|gekregen ...6 @hnacht|huis|woning|bed|niet
+ papier|papiertje|brief : @hnacht|tien|10
+ tien|10|# @hnacht ..4 niet|uit|weg|eruit ..3 naar|in|huis|binnen|woning|straat
+ tien|10 @hnacht ..3 uit ..1 huis
+ tas|koffer ..4 voor ..1 tien|10|# @hnacht
+ dag|day ..1 # ..2 van ..2 tien|10|ten
+ eigen ..1 bed ..2 niet|mag
+ contact ..2 adres ..1 verboden
+ in ..2 geen ..1 straal ..3 mag|komen
+ rihg ..8 niet ..2 in ..1 mag|mocht
? rihg ..3 tekent|uitreiken|uitreiking
? bgm|burgemeester tekent
? rechter ..4 niet ..2 binnen|in|komen {vast}
? denkt|denk ..5 niet ..2 in ..1 huis ..1 mag {vast}
? verbod ..2 is|loopt|geldt
? contactding
? sleutel ..2 ligt|is ..2 bij ..1 ons
? of ..2 hij|ve|<ve> ..2 eruit ..1 moet
! folder ..4 huisverbod|thv
! uit|leg|uitleg ..3 wat ..2 huisverbod|thv
! vraag ..2 of ..3 thv|huisverbod
! noemt ..2 het ..2 huisverbod
- no|geen thv|huisverbod {vast}
- huisverbod|thv ..4 verworpen|niet ..1 van ..1 toepassing {vast}
- huisverbod|thv ..6 verworpen|afgewezen {vast}
