# More ways to say that somebody was throttled, and what only sounds like it.
@strot = keel strot hals nek keeltje strotje luchtpijp strottenhoofd adamsappel halsje nekje
@bandvast = touw snoer kabel koord oplaadsnoer telefoonsnoer hondenriem stropdas badjasceintuur ceintuur *ceintuur *snoer *koord *kabel *touw tiewrap ducttape panty riem *riem veter rolgordijnkoord springtouw jaloeziekoord gordel veiligheidsgordel
doel verwurging
+ adem ..2 af|afneemt|afnam|afgenomen|wegneemt|ontneemt|ontnam|uit
ja: hij neemt haar 's nachts de adem af
+ adem in|uit maar {vast}
+ kraag|kraagje|boord|capuchon ..3 strak|aangetrokken|aangedraaid|dichtgetrokken|dichtgedraaid|gedraaid
+ hand|handen|vuist ..2 in|aan ..2 kraag
+ duim|duimen|vingers|vinger ..4 onder|tegen|naast|in ..2 kaak|kin|kuiltje|oor|oren|kaken
ja: hij zat met zijn duimen onder haar kaak
+ duim|duimen ..5 @strot|kuiltje
+ onder ..2 kin|kaak ..3 geklemd|opgetild|vast|vastgepakt|vastgehouden|geduwd|gelegd
+ kin ..4 omhoog ..3 muur|gedrukt|geduwd
+ tilde|tilt|opgetild|optilde|hees ..5 kin|@strot
+ voeten|tenen ..4 van de|vd|de|niet ..2 grond|vloer
+ kussen|deken|dekbed|handdoek|sloop|jas|trui ..3 op|over|tegen ..3 gezicht|hoofd|mond|neus|gez|snuit {vast}
ja: hij drukte een kussen op haar gezicht
+ gezicht|hoofd ..3 in ..3 kussen|matras|bank|dekbed
+ hand|handen ..3 over|op|voor ..3 mond ..3 neus
+ @bandvast ..4 om|rond|rondom ..3 @strot
+ om|rond|rondom ..3 @strot ..4 @bandvast
+ sjaal|das|ketting|kettinkje|handdoek|shawl ..5 om|rond ..3 @strot ..3 gelegd|getrokken|aangetrokken|gedraaid|gewikkeld|gebonden|gesnoerd|strak
+ sjaal|das|ketting|kettinkje|handdoek|shawl ..5 aantrok|aangetrokken|gedraaid|aandraaide|aangedraaid|strakgetrokken|strak
+ ketting|schakels ..5 diep|gedrukt|afgetekend ..3 in|hals|nek
+ sjaal|touw|riem|snoer ..3 om|rond ..4 @strot
+ opgehangen|gehangen|gezet|vastgebonden ..4 deurkruk|deurklink|trapgat|balk|haak {vast}
+ aan ..2 deurkruk|deurklink ..2 gezet|gehangen|vastgebonden|geknoopt
+ houdt|hield|houden|gehouden|pakte|pakt|greep|had|heeft ..3 bij de|mn|mijn|haar|zijn|dr|d'r|zn strot|keel|nek|hals
+ choke|choken|choked|choking|strangled|headlock|sleeperhold|neckhold|chokehold
+ by the neck|throat
+ streep|rand|lijn|striem|schuurplek|wurgstreep|afdruk|plek|vlek|roodheid ..4 onder|bij|rond|om|op ..3 strottenhoofd|kaaklijn|adamsappel|@strot
+ drukplekken|vingerafdrukken|nagelafdrukken|nagelindruk*|vingertoppen|duimafdruk|vingerafdruk ..5 @strot|oor|kaak|kin
+ @strot ..1 : ..3 drukplekken|rood|striem|striemen|afdruk|afdrukken|vlekken|blauw|plekken|streep
+ @strot ..2 ..3 drukplekken|striem|nagelindruk*|vingerafdrukken
+ vier|vijf|drie|4|5|3 ..1 vingers|afdrukken|vingertoppen ..8 @strot|oor|kaak
+ stem ..2 als schuurpapier|kraai
+ stemverlies|stemklachten|stem ..2 kwijt
+ praat|praatte|spreekt|sprak|sprak|fluisterde|klonk|klinkt ..1 met|als|hees|heel ..1 piep|piepstem|hese|heze|schorre|kraai|hees
+ krijgt|kreeg|kwam|komt|bracht ..2 geluid|woord ..3 keel|uit {vast}
+ nauwelijks|amper|geen|weinig geluid ..3 keel {vast}
+ niet|kon|kan|nauwelijks ..2 meer ..1 roepen|praten|schreeuwen|gillen ..6 @strot|losliet|druk|kneep|koord|snoer {vast}
+ kneep|kneepte|knijpt|knijpen|geknepen|duwde|drukte ..3 tot|totdat ..6 slap|weg|zwart|stil|paars|blauw|meededen|plaste|piepte|klokte|stopte|sterretjes|wegviel|wazig|zag
+ tot|totdat|toen ..4 benen ..4 meededen|slap
+ slap ..1 werd|hing|hangen|viel|ging {vast}
+ alles ..1 werd|wier|wordt ..1 wit|zwart|wazig|donker|stil
+ stuwingspuntjes|stuwingsbloedinkjes|stuwingsbloedingen|puntbloeding*|petechie*|stipbloeding*|halsletsel|strangulatieletsel|kneuzing strottenhoofd|hals
+ tongbeen
+ mouw|arm|elleboog|onderarm ..4 onder ..2 kin|keel
+ knie|voet|elleboog|scheenbeen ..5 op|in|tegen ..4 borst|@strot ..4 tot|zodat|gezeten|gezet|gedrukt
+ volle gewicht ..5 borst|@strot
+ boven|bovenop ..2 op ..2 borst ..3 zat|gezeten|zitten
+ slikken ..2 ging|gaat|lukt|doet ..3 als|niet|zeer|pijn|moeizaam
+ slikte|slikt moeilijk|moeizaam|niet
+ klem ..3 om|in|bij ..2 @strot
+ dicht ..1 kneep|knijpt|knepen|geknepen|drukte|duwde ..3 @strot
+ @strot ..3 dichtmaakt|dichtdoet|dichtdeed|dichtknijpt|dichtkniepen|dichtdrukken|dichtknijpe|kniepen|toeknijpt|toekneep
+ hoofd ..4 in|onder ..2 wc|toilet|water|toiletpot|wcpot|bad|emmer ..2 gedrukt|geduwd|gehouden
+ hield|gehouden|houdt|drukte ..4 onder water|onder ..2 bad
+ trok|getrokken|trekt ..5 nek|hals|keel ..2 achterover|achterwaarts|naar achteren
+ nek ..2 breken|gebroken|brak ..2 bijna|haast
# Smothered, held down, silenced; what it left behind; who said it in other words.
@druk = drukte drukt gedrukt duwde duwt geduwd hield houdt gehouden legde legt gelegd lag ligt zat zit zette zet gezet deed doet gedaan sloeg geslagen wikkelde trok trekt getrokken perste klemde propte stopte
@weg = stil slap weg zwart wazig grijs donker paars blauw wegviel wegviel wegzakte wegraakte wegdraaide piepte rochelde reutelde sterretjes plaste bewusteloos flauw
+ @dek ..4 op|over|tegen|voor|in ..3 gezicht|hoofd|mond|neus|gez|snuit ..4 @druk|gedrukt
+ kussen|deken|dekbed ..3 op|over|tegen ..2 haar|hem|me|mij|d'r|<so>|baby ..3 gezicht|gedrukt|geduwd|gehouden|drukte|duwde
ja: hij drukte een kussen op haar gezicht
+ drukte|drukt|gedrukt|duwde|duwt|geduwd|hield|houdt ..4 kussen|hoofdkussen|deken|dekbed|handdoek|doek|plastic|zak ..4 op|over|tegen|voor|erop
+ met ..3 kussen|hoofdkussen|dekbed|deken|handdoek|zak ..4 gezicht|hoofd|mond|neus|op haar|op hem
+ op|bovenop ..2 haar|hem|so|<so>|mij|me|moeder ..3 met ..2 kussen|hoofdkussen|deken
+ kussen erop|erover
+ hand|handen ..4 op|over|voor|tegen ..3 mond|neus|gezicht ..8 @weg|adem|lucht|ademen|tot|totdat|niet
+ hand|handen ..3 op|over|voor|tegen ..2 mond ..3 neus
+ @handen ..5 mond|neus ..3 gehouden|gedrukt|gelegd|dicht|dichtgehouden
+ mond ..2 dicht ..1 gehouden|gedrukt|houden|hield ..6 lucht|adem|neus|stil
+ tot|totdat|zodat ..5 @weg ..1 werd|ging|hing|viel|lag {zwak}
+ @grijpt|kneep|drukte|duwde|hield|trok|lag ..8 tot|totdat ..6 slap|weg|zwart|stil|paars|blauw|wazig|piepte|sterretjes|wegviel|zag|losliet|bewoog|ademde|ademen
+ @grijpt|kneep|drukte|duwde|hield ..8 tot|totdat ..4 niets|niet|niks ..1 meer
ja: hij drukte haar tegen de grond tot ze wegviel
+ @handen|@band ..6 om ..2 haar|hem|me|mij|<so>|so heen ..8 piep*|aftik*|tikt|los|stopt|weg|slap|adem*|zwart
+ als ..2 halsband|strop
+ @band ..4 om ..3 heen ..6 aangetrokken|strak|zwart|vast|trok
+ @band ..3 zat|zit ..2 eromheen|er omheen|omheen
+ aan ..2 trapleuning|balk|deurkruk|leuning|reling ..3 gehangen|opgehangen|met|vast
+ gehangen|opgehangen|hing ..4 met ..2 @band
+ @band ..4 in|als ..2 knoop|strop|lus ..6 trapleuning|nek|hals|om
+ zit|zat|zitten|gezeten|staat|stond|voet|knie ..4 op ..3 @halsnek|borst|borstkas
+ op ..2 mama|papa|mam|haar|hem|<so> ..2 @halsnek
+ laat|liet ..2 mijn|m'n|haar|zijn ..1 @halsnek ..1 los
+ @halsnek ..2 losgelaten|losgemaakt|los
+ @keelwoorden ..2 indrukte|ingedrukt|dichtdrukte|dichtkneep|dichtgeknepen|dicht|dichtmaakte|toedrukte|dichtgedrukt|dichtgehouden
+ sluit|sloot|dichtknijpen|afknellen|afgekneld|dichtdrukken ..3 @halsnek
+ passend|past ..2 bij ..3 afknellen|afklemmen|verwurging|strangulatie|wurgen
+ niets|niks|niet|geen ..3 naar binnen ..1 kreeg|krijgen|krijg|kwam
+ kreeg|krijg ..2 niets|niks|niet ..2 meer ..2 naar binnen
+ lucht|adem|zuurstof ..3 nodig|tekort|te weinig|op
+ niet|nt ..2 meer ..1 praten|roepen|schreeuwen|gillen|ademhalen|doorademen ..6 toen|tot|hand|arm|keel|tegen|omdat {zwak}
+ niks|niets ..1 meer ..1 zeggen ..3 toen
+ praat|praatte|stem|klinkt|klonk ..3 als|alsof ..2 kikker|kraai|schuurpapier|piep|oude
+ hoorde ..4 gepiep|gereutel|gerochel|gorgel*
+ kan|kon|kunnen ..2 niet|nt|nauwelijks ..2 slikken|doorademen|ademen|ademhalen
+ lippen|gezicht|lip|hoofd ..2 waren|was|werd|liep|is|al|gaat ..1 blauw|paars|aan
+ blauw|paars ..1 aan|aangelopen|aanliep|aanlopen
+ gaat|ging|werd|wordt ..3 blauw $
+ klok|licht|plafond|lamp|tegels|tegeltjes ..4 niet|kleiner|wazig|draaide|verdween|telde ..3 zag|werd|meer
+ zwart|grijs|wazig ..2 aan|voor ..2 randen|ogen
+ speldenprik*|halvemaan*|nagelafdr*|nagelafdruk*|nagelindruk*|vingerafdr*|duimafdruk*|drukplek*|drukplekken|wurgstreep|striem* ..6 ogen|oor|oren|kaak|kin|@halsnek|keel
+ rode|rood|paarse|paars|blauwe ..2 streepjes|lijntje|lijn|kring|puntjes|prikjes|vlekjes|afdrukken|streep|vlekken|vingers ..4 oor|oren|kaak|kin|@halsnek|ogen|oogwit
+ vier|vijf|4|5|drie ..2 vingers|afdrukken|streepjes|nagels|halvemaan*|plekken ..6 oor|kaak|kin|@halsnek|duim
+ vingers|vingerafdrukken|handafdruk ..5 @halsnek
+ @halsnek|hals/nek ...2 drukplekken|nagelindruk|nagelafdruk|striem|roodheid|vingers|rood|streep
+ kring|lijn|streep|rand ..3 rond|om|rondom ..2 @halsnek
+ stuwing*|petech*|puntbl*|stipbl*
+ legt|legde|wijst|wees|hand ..3 hand|eigen ..2 op|naar|aan|om ..2 @halsnek {zwak}
+ doet|deed|deden|wees|wijst ..3 zo|voor ..4 kin|@halsnek|handen|hands
+ knijpje|kneepje|knijp|kneep ..4 kin|@halsnek|kaak
+ kneep|knijpt|geknepen|kniep ..6 licht|klok|zag|adem|los|praten
+ stil ..1 gemaakt|gekregen|maken|krijgen|zijn ..6 even|ff|lacht|handen|haar {zwak}
+ liet|laat|maakte|maakt|zet|zette|kreeg ..3 haar|hem|me|d'r|r|'m ..3 stil|mute|zwijgen {zwak}
+ elleboog|onderarm|arm|knie ..4 onder|tegen|op|over|dwars ..3 kin|@halsnek|borst|borstbeen
+ hakken|tenen|voeten ..3 van ..2 vloer|grond
+ onder|in ..2 water|bad|badwater|douche|wc ..4 geduwd|gehouden|gedrukt|hield|duwde ..6 adem*|tot|niet|slap|boven
+ duwt|duwde|hield|hielden ..4 onder water
+ nekklem|armklem|wurgklem|chokehold|chokes|choke
? kraag|kladden ..3 of|in|bij ..2 @halsnek
? sjaal ..3 om ..3 af|afdoen|wil|wilde|hees
? sleutelbeen|kaaklijn|kin ..2 rood|plek|lijntje
? hoofdkussen|kussen ..3 nee|laat|bed
? slikken ..4 vast|zit|iets
? die keel
? deed|doet|doen zo ..4 kin|keel|hals|nek
? sjaal|coltrui|kol|hoofddoek ..6 hals|nek ..3 zien|tonen|af
? sjaal ..4 binnen|graden|hitte|warm|heet|af ..6 hals|nek|graden|wil|wilde|niet
? washand|doek|sjaal|shawl|hand|coltrui ..3 tegen|voor|om|op|aan ..2 hals|keel|nek ..2 vast
? hals ..3 bedekt|niet laten|afgedekt|wilde|verbergen|verborgen
? fluistertoon|fluisterstem|heze stem|hese stem
? nek ..1 pijnlijk|stijf|zeer ..8 duw|klap|ha|huisarts|whiplash
- gevraagd|vraag|navraag|gevr|vroeg ..10 keel|hals|verwurging|wurging|wurgen|adem ..6 nee|neen|niet|nooit|geen|neg {vast zeker}
nee: gevraagd naar keel/hals: nee
- voor|van|sprake|aanwijzing ..4 verwurging|wurging|wurgen|strangulatie|keel|hals ..6 geen|niet|nooit|niks ..5 aanwijzing|aanwijzingen|gevonden|gebleken|sprake {vast zeker}
- geen|niet ..3 sprake ..3 verwurging|wurging|keel|strangulatie {vast zeker}
- verwurging|wurging|strangulatie|gewurgd|wurgen ..4 geen|niet ..2 sprake|gebleken|geweest {vast zeker}
- @strot ..4 geen|niets|niks|schoon|gaaf|gb|nb|vrij ..3 plekken|drukplekken|gezien|sporen|afwijkingen|letsel|bijzonderheden|te|roodheid|drukpijn {vast zeker}
- @strot ..2 bekeken|gekeken|gecontroleerd|nagekeken ..8 niets|niks|geen|schoon|gaaf|gb {vast zeker}
- @strot ..1 : ..1 niets|niks|schoon|gaaf|gb|nb|geen|ok|vrij|leeg {vast zeker}
- touw|snoer|riem|sjaal niet|nooit om nek|hals|keel {vast zeker}
- niet|nooit|geen|niks|niemand ..6 aan|bij|naar|om ..2 @strot ..3 gezeten|gekomen|gepakt|aangeraakt|geweest|geraakt|gegrepen|gehad {vast zeker}
- aan|bij|naar|om ..2 @strot ..5 niet|nooit|geen ..3 gezeten|gekomen|gepakt|aangeraakt|geweest|geraakt|gegrepen|gehad|zo {vast zeker}
- geen|niet|nooit ..2 hand|vinger|vingers|handen ..6 @strot ..3 gekomen|uitgestoken|gelegd|geweest {vast zeker}
- als|had|indien ..6 @strot ..4 pakt|gegrepen|gepakt|komt ..6 dan|ben|had|weg {vast zeker}
! film*|fragment|documentaire|televisie*|boek|toneel*|monoloog|repetitie ..8 gewurgd|wurg*|verwurging|keel|strot
! gewurgd|wurg*|wurgde|wurging ..5 film*|documentaire|boek|krant|haan|hond|kat|poten|mat|judo*
! kip|haan|hen|hennen|hond|hondje|kat|kater|poes|lijster|varken|konijn|pup|paard|merrie|vogel ..9 gewurgd|gestikt|nek|keel|hals|strot
! gewurgd|nek|keel|hals|strot ..6 kip|haan|hond|hondje|kat|poes|varken|konijn|paard|vogel
! greep|grijpt|vloog|vliegt me|mij|haar ..2 naar|bij de keel ..2 om|dat|zo
! schuld|schulden|verdriet|emotie|spanning|hypotheek|huur|geldzorgen ..6 keel|nek|strot|hals
! nek|strop|keel ..5 schuld|schulden|hypotheek|huur|verdriet|schieten
! lucht|adem|adem|stikken|stikte|gestikt ..4 lachen|lachbui|lach|traplopen|parfum|astma|copd|hyperventil*|pinda|verslikt|verslikte|trap|roken|hoesten
! verslikt|verslikte|pinda|knikker|appel|brokje|snoepje|graat ..6 lucht|adem|stikken|stikte|keel|verstikking
! verstikking|keel|stik ..5 brokje|appel|pinda|knikker|snoepje|graat
! verstikt|verstikte ..3 voelt|huwelijk|liefde|relatie
! voelt|voelde zich verstikt
! huwelijk|relatie|liefde ..3 wurgt|verstikt|verstikte
! wurgde|wurgt|wurgen zich|ons ertussen|los|door|doorheen|langs
! zuigzoen ..6 hals|nek
! hals|nek ..6 zuigzoen
! vlekken|rood|rode ..5 hals|nek ..6 zenuwen|eczeem|altijd|allergie|zon|muggen|scheren
! hees|schor|hese|schorre ..6 verkouden|zingen|carnaval|keelontsteking|voetbal|griep|roken|hond|kermis|concert
! keelontsteking|verkouden|hond ..4 hees|schor
! blafte|blaft zich schor
! zich ..1 schor|hees ..1 geschreeuwd|gehuild
! naar|bij|aan zijn|haar|zn|z'n|d'r eigen keel|hals|nek
! eigen keel|hals|nek
! nek ..2 rits|labeltje|kapper
! stoeien|stoeiden|stoeipartij|judo|worstelen|worsteltraining ..8 houdgreep|nek|klem
! houdgreep ..4 stoeien|stoeiden|judo
! stuk|gaatje ..3 ziekte|ontsteking
! toenmalige|vorige|eerste|eerdere vriend|man|partner|vriendin ..8 keel|nek|hals|strot|verwurging|gewurgd
! verwurging|gewurgd|keel|nek ..3 door ..1 toenmalige|vorige|vreemde|onbekende
# A cause that has nothing to do with hands, a gesture that threatens, and what is only worn.
@onschuldig = verkouden verkoudheid griep griepje keelontsteking amandelen hooikoorts allergie zingen gezongen zong zang koor carnaval kermis concert voetbal ajax feyenoord psv stadion gillen gegild schreeuwen geschreeuwd roepen gehuild roken rookt sigaretten ontsteking schildklier schildklieroperatie operatie astma inhalator hyperventilatie
  hyperventileert zenuwen eczeem scheren muggen zonnebrand judo judoka stoeien
! hees|schor|schorre|hese|heze|keelpijn|slikken ..8 @onschuldig
! @onschuldig ..8 hees|schor|schorre|hese|heze|stem|keelpijn
! vlekken|rood|rode|plek|litteken|striem ..6 @halsnek ..6 @onschuldig|geboorte|schildklier*|gezellige
! litteken ..3 @halsnek
! zuigplek|zuigzoen|zuigvlek
! duim|vinger|vingers|wijsvinger ..4 langs|over ..2 @halsnek
! langs ..2 @halsnek ..3 gebaar|duim|vinger
! @steekwapen|geweer|pistool ..6 keel|strot|hals|nek
! keel|strot|hals ..4 @steekwapen|doorsnij*|afsnij*|snij*|snijdt|sneed|doorgesneden
! zou|zal|ga|wil ..3 haar|hem|je|jou|me ..2 wurgen|kelen|keel ..2 als|wanneer|zodra
! das|sjaal|ketting|kettinkje|snoer|koptelefoon|keycord|medaille|lint|kraag ..5 om ..2 nek|hals ..4 droeg|hing|draagt|namelijk|gekregen|zelf|gedaan|brak|gebroken|lostrok
! koptelefoon ..3 nek|hals
! das|stropdas ..2 te ..1 strak ..4 knoop|eigen
! stropdas <ve>|ve ..2 strak
! strop ..3 nek ..6 schuld*|lening|hypotheek
! schuld*|lening|hypotheek|huur ..8 strop|nek|keel
! verstikte|verstikt ..1 stem
! rook|brand|qua ..8 stikte|stikken|adem
! adem ..2 inhouden|ingehouden
! geen woord ..1 uit
! door ..1 de strot ..1 geduwd
! omhelzing|omhelsd
! hond|kat ..4 riem|lijn ..4 hals|nek
! buren|overkant ..8 gewurgd|wurgt
! nummer ..6 gewurgd
! vorige bewoners
! naar ..2 keel|hals gekeken|kijken
! keel|hals|nek ..2 gekeken|bekeken|nagekeken|onderzocht
! toneel*|tekst|script|monoloog|film*|judo|spelletje|speelden ..12 gewurgd|wurg*|wurgden|stik*
! gewurgd|wurg*|wurgden ..10 toneel*|script|judo|spelletje
! schroeiplek|brandplek|plek|puistje|tatoeage ..2 op|in ..2 nek|hals
! een ..1 slot
! bijna stikte ..3 rook|lachen
! stil ..2 staan|zitten|liggen|in huis
- niet|geen ..3 gebleken ..2 greep|keel|verwurging|wurg*
- keel|hals|verwurging|wurging|wurg* ...8 niet ..1 gebleken {vast zeker}
- hals|keel|nek ..2 ongemoeid|gaaf|ongeschonden|schoon {vast zeker}
- schudt|schudde ..2 nee ..4 keel|hals|choking
- keel|hals|choking|wurg* ..6 schudt|schudde ..2 nee
- geen|gn|niet|zonder ..3 petech*|puntbl*|stuwing*|sporen ..2 hals|keel|ogen? {vast zeker}
# Announced is not done: a throat that somebody would close, breath that will not be left.
doel verwurging
! keel|strot ..2 dicht ..1 zou|zal|wil|wilde|ging ..1 knijpen|drukken|duwen
! geen ..1 adem|lucht meer over
+ bij ..2 @halsnek ..2 omhoog|opgetild|optilde|omhooggetild|tilde
ja: hij tilde haar bij de hals omhoog
nee: Zij hebben afgesproken elkaar tot morgen niet te spreken
nee: Hij riep dat hij haar keel dicht zou knijpen
# What one feels of money, a marriage or a house; tired eyes; a man of long ago.
doel verwurging
! stik|stikt|stikte|stikken|gestikt|verstik* ..1 in ..2 relatie|huwelijk|huis|schulden|werk|gezin|regels|leven|geld|rotzooi|liefde|was
! hypotheek|huur|schuld|schulden|kosten|rekening|rekeningen|werk|zorgen|regels|stress|lasten|aflossing|alimentatie ...8 keel|strot|lucht|adem
! krijg|kreeg geen lucht|adem hier|thuis
! kring|kringen|wallen|vlekken ..1 onder ..2 ogen|oog
! wurgt|wurg|wurgen|wurgde|wurge ..2 als|wanneer|zodra
! eerste|tweede|overleden|wijlen|vorige man|vrouw|echtgenoot|huwelijk ...22 keel|strot|hals|nek|wurg*|gewurgd|dichtkneep
nee: Zij zei ik stik in die relatie
nee: De hypotheek die hun de keel dichtknijpt
nee: Het meisje heeft blauwe kringen onder haar ogen
nee: Haar eerste man, overleden, kneep haar eens de keel dicht
? @halsnek : ..1 # ..1 streepjes|streepje|krassen|krasjes|striemen|vlekken|vlekjes|afdrukken|nagels
onzeker: Nek: 3 streepjes links
