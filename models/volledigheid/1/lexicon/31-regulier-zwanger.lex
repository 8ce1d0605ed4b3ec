# The victim is pregnant.
doel zwangerschap
@rtelw = #|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|*entwintig|*endertig|dertig|veertig
@rlaat = #|derde|vierde|vijfde|zesde|zevende|achtste|negende
+ zij|ze|so|<so>|vrouw|slachtoffer|dat ..2 ## wkn|wk
+ zij|ze|so|<so>|slachtoffer ..2 #|*entwintig|*endertig|twintig|dertig|veertien|twaalf|zestien|achttien weken is|zwanger|ver|heen
ja: Zij zegt dat zij vierentwintig weken is.
+ maanden|mnd|weken|maand ..1 ver ..1 is|heen|of|$
+ weken|maanden|mnd|maand ..1 heen
+ in ..2 @rlaat maand
+ #|vijfde ..1 e maand|mnd
+ hartje ..3 klopt|goed|hoort|gehoord
+ baby|kindje|kind|kleintje ..2 trapt|beweegt|schopt|leeft|hikt|leefde
+ baby|kindje|kind|kleintje|tweede|eerste ..1 op komst|onderweg
+ vroedvrouw|vroedvr|vk|foetus|foetale|ctg|foliumzuur|bevallingsplan|gyn|zwgr|nesteldrang|harttonen|pregnant
ja: De vroedvrouw luisterde naar de baby.
+ tweeling verwacht
+ verwacht ..2 kind|baby|tweeling|tweede
+ draagt|drage ..2 kind|ene
+ dikke|harde|bolle buik
+ weg ..1 laten|laat ..1 halen
+ kind|kindje|baby|het|vrucht|zwangerschap ..3 weghalen|afbreken
? positieve|positief ..1 test|zwangerschapstest
? due ..2 in|september|@rtelw
+ test ..4 positief
+ echo ..3 koelkast|foto|morgen|gemaakt|baby
? overtijd
? over tijd
? test ..3 niet|nog ..1 gedaan|gezien
? hand|handen ..3 buik
? uitgerekende
? zou ..3 zw|zwanger
! hond|kat|poes|merrie|koe|konijn|cavia ..4 zwanger|zwangere
! zwangere ..1 kat|hond|poes|buurvrouw|getuige|sluisvrouw|collega|gemoederen|zus
! buurvrouw|overbuurvrouw|collega|exvriendin|ex ..4 zwanger|hoogzwanger
! zwanger ..1 van|v ..2 verwijten|plannen|plan|mogelijkheden
nee: Zij lopen beiden zwanger van plannen.
! lijkt|leek|ben ..2 zwanger ..1 ofzo|en|wel
! lijkt|leek ..1 wel zwanger
! bevallen ..2 op|geleden|eerder|jaar|#
! weken|maanden|mnd|dagen|maand|jaar ..2 geleden|eerder|terug bevallen
! is|net|pas|dus ..1 bevallen
! zware bevalling
! uitgerekend ..1 vandaag|nu|toen|die|daar|hij|zij|gisteren|geweest
! verwachting ..1 was|van|v|dat
! wens|wil|wilde|willen|graag ..3 zwanger
! zwangerschap|zwangerschappen ..2 uit|toekomst|vorige|#
! dochter ..6 zwanger ..4 elders
- zwanger|zwangerschap ..1 n|nee|neen|nvt|niet|geen {vast}
- niet ..2 opnieuw|meer zwanger {vast}
- bevallen ...8 niet ..2 zwanger {vast}

# With child, told by what shows it.
doel zwangerschap
+ in verwachting
+ kind|baby|kindje|kleine|kleintje|hartje|tweeling ..3 in ..2 buik
+ kleine|kind|kindje|baby|kleintje ..2 die|dat ..1 erin|daarin ..1 zit
+ baby|kindje ..2 in ..2 buik
+ tweede|extra hartje
+ draag|draagt|drage ..3 kind|tweede|eerste|derde|ene|baby
+ hoogzw*|uitgeteld|uitgerekende|echofoto|echofoto's|bump|babyshower
+ baby shower
+ trap|trapte|schop|schopte|stompte|stomp|sloeg|duwde ..4 buik
+ mag ..3 verloskundige|vk|vroedvrouw|gynaecoloog ..3 niet
+ hormonen ..3 baby|zwanger*
+ in week|maand @rtelw
+ in ..1 @rlaat maand
+ is|ben @rtelw weken $
+ twee|2 streepjes ..4 test|zwanger|zwangerschapstest|teststaafje
+ test|zwangerschapstest|teststaafje ..6 twee|2 streepjes
ja: De test gaf twee streepjes.
nee: Twee streepjes op zijn wang, geen dokter nodig.
+ voel|voelt ..2 hem|haar|het|'m|baby ..1 schoppen|trappen|bewegen
+ al ..2 naam ..3 echo
+ moeder ..2 zijn|worden ..6 maart|april|mei|juni|juli|september|oktober|zomer|najaar
+ echo ..2 van ..1 vrijdag|maandag|dinsdag|woensdag|donderdag|gisteren|morgen|vorige
+ spuugt|spuugde|misselijk ..3 elke|iedere ..1 ochtend
? babykleertjes|babykamer|rompertjes|wiegje ..5 nieuw|kaartjes|maat|klaar|kast
? denkt|denk ..2 van ..1 wel ...3 test
? test ..1 moet|komt ..1 nog
! werkt|werk ..3 als ..1 verloskundige|vroedvrouw
! als|is verloskundige $
! zwanger ..1 in ..3 serie|film|boek
! zwanger ..1 van|v ..4 trots|rekeningen|plannen|verwijten
! nieuwe ..1 girlfriend|vriendin ..3 pregnant|zwanger
! moeder ..3 met ..1 haar|hem|mij zwanger
! kindje|baby|kind ..1 gekregen
! zwanger ..2 zijn ..1 was|is
! bevalling ..3 kat|hond|poes
! overtijd ..2 met|van
! test ..2 was|bleek negatief
- test ..3 negatief {vast}
! was ..1 toen ..2 zwanger
! zw mish|mishandeling|mish*|letsel|lich|lichamelijk
nee: Aangehouden voor poging zw mish.
! voor|sinds|na de? geboorte ..8 verloskundige
! destijds|toenmalige|vroegere|vorige ..2 verloskundige
! uitgesteld*
nee: Het verhoor is uitgesteld.
