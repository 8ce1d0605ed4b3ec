# Frames: words that deny nothing, that speak of something else, or that put a clause in doubt.
doel schijnNegatie
+ niet alleen
+ niet lang daarna|erna
+ niet langer
+ niet voor het|de eerst|eerste
+ niet de|t eerste keer
+ niets anders dan
+ zonder dat
+ zonder pardon|overleg|reden|aanleiding|iets|aankondiging|toestemming
+ geen oog meer|dicht
+ weet|weten|wist niet
+ niet meer weten|weet
+ niet thuis|aanwezig
+ niet rustig|tot
+ niet aan zijn|haar lot
+ kon|kan|konden ..2 niet
+ niet|geen ..2 uit te sluiten {vast}
+ niet uitgesloten
+ niet helemaal|geheel|zeker|duidelijk|goed
+ zo niet
+ niet normaal
+ niet mals
+ als het niet
+ geen idee
+ geen zin meer
+ niet luisterde|luistert|wilde|wil|mocht|mag|snel|opendeed|open
doel twijfelzin
+ niet|geen ..2 uit te sluiten
+ niet uitgesloten
+ is|was niet duidelijk
+ niet zeker
+ niet|nog nagevraagd|nagegaan|gevraagd|uitgevraagd|besproken
+ niet bekend
+ het is onduidelijk
+ weet|weten niet of
+ geen zicht op
doel buiten
+ film|films|serie|netflix|videospel|computerspel|playstation|game|gamen|hoorspel|toneelstuk|toneel|toneelvoorstelling|soap|krimi|thriller|fortnite|xbox|videoclip|podcast
! zonder film
! film|serie|netflix ..2 op|kijken|kijkt|aan|kijk|keek|gekeken
! over ..2 game|gamen|playstation|xbox|film|serie
! zat|zit|was|aan ..3 gamen
! gamestoel
+ in ..2 droom
+ vorige|eerdere|vroegere|ander|andere relatie|vriend|man|partner|vriendin|huwelijk
+ een eerdere|vorige ex

doel vraag
+ gevraagd|vroeg|vroegen|navraag|nagevraagd|desgevraagd|vraag of
+ desgevraagd of
+ op ..1 vraag of
