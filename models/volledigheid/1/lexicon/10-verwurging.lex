@hals = keel strot hals nek luchtpijp kehl strottenhoofd adamsappel nekvel kele keal kaele
@hand = hand handen vuist vuisten vingers onderarm arm armen elleboog knie duim duimen
doel verwurging
+ bij|rond|om|op|tegen|aan|in ..2 keel|strot|luchtpijp|strottenhoofd|kehl|adamsappel
ja: VE pakte SO met beide handen bij de keel
ja: hij drukte zijn onderarm tegen haar keel
+ bij|om|rond ..2 hals|nek|nekvel
+ keel|strot ..3 dicht|dichtgeknepen|dichtkneep|dichtknijpen|dichtgedrukt|dichtgehouden|dichtgeduwd
+ kneep|knijpt|geknepen|knijpen ..4 keel|strot|hals|nek
+ handen|hand|arm|onderarm|vingers|sjaal|riem|touw|snoer|kabel|elleboog|knie ..2 om|rond|tegen|op|bij ..2 hals|nek|keel|strot
+ gewurgd|wurgde|wurgt|wurgen|verwurging|wurging|verwurgd|wurggreep|nekklem|verwurgde|wurgpoging|wurghouding|verwurgen|keelgreep|gewurcht|strangulatie
+ wurg*
+ geen|weinig|nauwelijks|amper ..1 lucht|adem
+ lucht|adem|ademhaling ..2 benam|ontnam|benomen|ontnomen|afgekneld|afgesneden|wegnam
+ niet|nauwelijks|amper|nie ..2 ademen|ademhalen|ademe
+ naar adem happen|snakken|happend|snakkend|snakte|hapte
+ happen naar lucht|adem
+ hapte|snakte|hapt|snakt naar lucht|adem
+ sterretjes
+ zwart voor ..2 ogen
+ striemen|strepen|plekken|afdrukken|vlekken|verkleuringen|roodheid|rood|schrammen|krassen|vingerafdrukken|puntbloedinkjes|striem|afdruk|verkleuring|streep|bloeduitstorting|drukplekken ..3 hals|keel|nek|strot
+ hals|keel|nek ..3 rood|striemen|striem|strepen|blauw|rode|verkleurd
+ kussen ..3 gezicht|hoofd|mond
+ gezicht ..3 kussen
+ mond en neus
+ in ..1 nekklem|wurggreep|houdgreep|verwurging|armklem
+ heesheid|hees ..3 praten|stem|keel
+ stem ..2 hees
+ slikklachten|slikken ..2 pijn
! mes|messen ..3 keel|hals
! kraag ..3 hals
! arm om schouder|haar
nee: VE had SO bij de kraag vast, niet bij de hals
nee: zij had een brok in de keel
! brok in ..1 keel
! keelpijn|keelontsteking
! sjaal om ..2 nek gedaan
