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
+ hield|houdt|heul|zet ..2 mij|mien|haar|me|hem ..1 op slot
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
