@kinderen = kind kinderen kids kleinkinderen dochter dochters zoon zonen zoons zoontje dochtertje baby peuter kleuter tweeling kindje kindjes jongen meisje jongste oudste puber tiener kinders koters kroost broertje zusje kleinkind kleinzoon kleindochter gezin kinder bern blagen jongens meisjes minderjarigen minderjarige <kind> pleegkind dreumes
doel kindBestaat
+ @kinderen
- @negvoor ..2 kind|kinderen|kids|kinder|minderjarigen {vast}
doel kindBijzonderheid
+ @kinderen ..4 # jr|jaar|jarige|j|maanden|mnd|weken|wkn|maand|mndn
+ # jarige|jaar|jr|j|maanden|mnd ..2 @kinderen
+ @kinderen ..2 #
+ # @kinderen
+ @kinderen ..6 boven|sliep|sliepen|slapen|slaapt|bed|kamer|slaapkamer|aanwezig|thuis|school|opvang|oma|opa|buren|logeert|logeren|logeerde|bij|gehoord|gezien|zagen|zag|hoorde|hoorden|wakker|woont|wonen|vader|moeder|logeerpartij|trap|bank|ondergebracht|huilde|huilden|huilend|getuige|meegekregen|opgehaald|volwassen|meegenomen|tante|buurvrouw|uitwonend|huis|gang|erbij
+ volwassen|uitwonende|meerderjarige ..1 @kinderen
doel kinderen
veld kinderen kind kids minderjarigen minderjarige kn aanwezigekinderen kinders
- @negvoor ..2 kind|kinderen|kids|kinder|minderjarigen|kinds {vast}
- kinderen|kids|kind ..3 niet|geen ..2 aanwezig|betrokken {vast}
- kinderloos
? of ..3 kinderen|kids
? kinderen|kids ..3 niet|onbekend|nog ..2 nagevraagd|gevraagd|besproken|bekend|duidelijk|nagegaan
? speelgoed|kinderfiets|kinderstoel|kinderwagen|kinderfietsje|wiegje|ledikant|box
doel kindGetuige
+ @kinderen ..6 zag|zagen|gezien|hoorde|hoorden|gehoord|getuige|aanwezig|erbij|bij|thuis|boven|bed|sliep|sliepen|slapen|slaapt|wakker|huilde|huilden|huilend|huilt|meegekregen|bank|trap|gang|kamer|slaapkamer|tussen|meemaakten|meemaakte|meegemaakt|schreeuwde|gilde|woning|huis
+ getuige ..3 kind|kinderen
! school|logeert|logeerde|logeren|logeerpartij|opvang|uitwonend
- @kinderen ..5 niet ..2 thuis|aanwezig|bij|erbij {vast}
- @negvoor ..2 kinderen|kids|kind|minderjarigen|kinder {vast}
- @kinderen ..5 school|logeert|logeerde|logeren|opvang|vriendje|vriendinnetje|kamp {vast}
