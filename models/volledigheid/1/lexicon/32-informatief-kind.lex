# A child saw, heard or was in the home during it; and separation or contact as the core.
doel kindGetuige
+ @kindnaam ...1 # ...6 zag|zagen|hoorde|hoorden|stond|stonden|zat|zaten|sliep|erbij|gezien|gehoord|getuige|boven|huilde|onder|gang|trap
ja: Dochtertje (8) was erbij, onder de tafel.
+ @kindnaam ...7 stond|stonden|zaten|zitten|hoorde|hoorden|zagen|zag ..4 op|in|bij|erbij|boven|gang|trap|het|alles
+ met ..2 kleine|kind|baby|<kind>|kleintje|kinderen ..2 op|in|aan ..1 schoot|arm|armen|hand
+ binnen|huis|woning ..3 met ..2 kleine|kind|baby|kinderen|<kind>
+ @kindnaam ..4 was|waren ..2 erbij|thuis|getuige
+ rond|op|onder ..2 tafel ...3 kinderen|kids|<kind>
? of ..2 kinderen|kids ..2 bij|thuis|aanwezig {vast zeker}
? kinderfietsen|kinderfiets|speelgoed
- kinderen|kids|kind ..2 : ..1 uit huis {vast}
- kinderen|kids ..3 uit|het huis ..1 uit? {vast}
- kinderen|kids ..2 huis uit {vast}
- @kindnaam ...5 bij|naar|op ..2 trainer|zwemles|turnen|juf|hockey|voetbal|training|judo|scouting|les|zwemmen|gym|dansen|dansles|buurjongens|buurjongen|vriendin|vrienden|vriend|kamp|school|bso {vast}
ja: Zijn zoon was bij zwemles.
! wat voor dochter
! jongen|meisje|kind ..1 van ..2 buren|bovenburen|overburen|onderburen
! bijzijn ..2 dochter ...1 morgen
nee: Er zijn geen kinderen, alleen een kat.
doel scheiding
+ omgangs*|echtscheidings*|scheidings*|ouderschaps*|wisselweek|wisselweken|papadag|mamadag|spullenoverdracht|boedelscheiding|boedelverdeling|coouderschap|co-ouderschap|uitelkaar
ja: De omgangsprocedure loopt nog.
+ parallel ouderschap
+ over|om ..1 scheiden|scheide|scheiding
+ wil|willen|wilde ..2 gescheiden|scheiden
+ ex ..5 kinders|kids|kinderen|kind|<kind> ..3 terug|halen|brengen|brenge
+ kinderen|kinders|kids|kind|zoontje|dochtertje|<kind> ..3 terug ..1 brengen|brenge|bracht|gebracht|brengt
+ niet ..1 zijn|haar|mijn dag {vast}
+ einde|eind ..1 relatie
+ relatie ..2 net|pas|gisteren|vandaag ..2 uit|verbroken|beeindigd
+ uitgemaakt|verbroken ..3 accepteert|accepteerde|verkroppen
? wil|wilde|wou ..1 weg ..1 bij
? verdeling ..3 spullen|meubels|huis
! arbeids* ..2 overdracht
nee: Partijen zijn gescheiden gehoord.
