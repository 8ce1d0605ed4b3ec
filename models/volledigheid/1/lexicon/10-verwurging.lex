@oudehand = hand handen vuist vuisten vingers onderarm arm armen elleboog knie duim duimen erm ermen klauwen poten
@hals = keel strot hals nek luchtpijp kehl strottenhoofd adamsappel nekvel kele keal kaele halse mienen-hals nekke strotte
@keelwoord = keel strot luchtpijp strottenhoofd kehl adamsappel kele
@grijpt = pakte pakt gepakt pakken greep grijpt gegrepen grijpen kneep knijpt geknepen knijpen hield houdt gehouden vast vastgepakt vastgehouden vasthield drukte drukt gedrukt duwde duwt geduwd had heb hebben zat gezeten zette gezet zet sloot legde gelegd
  klemde klemt geklemd trok trekt getrokken greep vastgegrepen vloog gevlogen vliegt ging
@oudeband = sjaal riem touw snoer kabel koord oplaadsnoer telefoonsnoer hondenriem stropdas ketting handdoek badjasriem veter tuinslang das capuchonkoord* *snoer *riem *koord *kabel bh strop broekriem lader verlengsnoer panty
doel verwurging
+ bij|rond|om|op|tegen|aan|naar|over|in ..3 @keelwoord
ja: VE pakte SO met beide handen bij de keel
ja: hij drukte zijn onderarm tegen haar keel
ja: hij vloog mij naar de strot
nee: VE ontkent dat hij haar bij de keel heeft gepakt
+ @keelwoord ..3 @grijpt|dicht|dichtgeknepen|dichtkneep|dichtknijpen|dichtgedrukt|dichtgehouden|dichtgeduwd|dichtmaakt|toe|toegeknepen|afgekneld|omklemd|los
+ @grijpt ..5 @keelwoord
+ bij|om|rond|rondom|op|aan|tegen ..2 hals|nek|nekvel|halse|nekke
+ @handen|@band ..4 hals|nek|nekke
+ @hals ..2 @grijpt|dicht|dichtgeknepen|dichtgeknepe|afgekneld|omklemd|vasthield
+ @grijpt ..4 hals|nek|mienen
+ @band ..6 aangetrokken|aangesnoerd|omhooggehesen|strakgetrokken|dichtgetrokken|omhoog|strak
+ gewurgd|wurgde|wurgt|wurgen|verwurging|wurging|verwurgd|wurggreep|nekklem|verwurgde|wurgpoging|verwurgen|keelgreep|gewurcht|strangulatie|gekeeld|gekeelt|smoren|gesmoord|smoorde|verstikking|verstikkings*|strangul*|wurgsporen|wurgletsel|verstikte
? houdgreep
+ bijna|haast gestikt|stikken|stikte
+ ik stik
+ gestikt
+ geen|weinig|nauwelijks|amper|gien|gain ..1 lucht|adem|locht|zuurstof
ja: hij hield haar vast tot ze geen lucht meer kreeg
+ lucht|adem|ademhaling|ademhalen|geluid ..2 benam|ontnam|benomen|ontnomen|afgekneld|afgesneden|wegnam|belette|belet|afkneep
+ niet|nauwelijks|amper|nie|nooit ..3 ademen|ademhalen|ademe|ademhale
+ ademen|ademhalen ..3 niet|nauwelijks|amper
+ naar adem|lucht happen|snakken|happend|snakkend|snakte|hapte
+ happen|happend|happe|hapte|snakte|hapt|snakt|snakkend naar lucht|adem
+ sterretjes|sjterretjes
+ zwart ..2 voor|ogen
+ zag|werd|wier|alles ..1 zwart
+ licht ..3 uitgedraaid|uitgeknepen
+ petechien|puntbloedinkjes|puntbloedinkies|puntbloedingen|stipbloedinkjes|wurgletsel
+ rode puntjes ..3 oog|ogen|oogwit
+ striemen|strepen|plekken|afdrukken|vlekken|verkleuringen|roodheid|rood|rode|schrammen|krassen|vingerafdrukken|striem|afdruk|verkleuring|streep|bloeduitstorting|drukplekken|handafdruk|vingers|nagelkrassen|nagelkrasjes|blauw|blauwe|knijpsporen|streepje ..5 @hals
+ @hals ..4 rood|striemen|striem|strepen|blauw|rode|verkleurd|plekken|striemen|vlekken|drukplekken|afdruk
+ @hals ..2 niet laten zien
+ kussen|deken|dekbed|plastic|zak ..4 gezicht|hoofd|mond|neus
+ hand|handen ..2 op|voor|over ..3 mond|neus
+ gezicht|hoofd ..4 kussen|dekbed|deken|kussensloop
+ mond en neus
+ heesheid|hees|schor|schorre|hese|heze|slikpijn|slikklachten|stemverlies
+ stem ..2 weg|schor|hees
+ slikken|slikke ..3 pijn|moeilijk|niet|zeer
+ niet|pijn ..2 slikken|slikke
+ knie|voet|arm|onderarm|gewicht ..4 borst ..3 tot|geen|niet|hand|hals
+ onder ..2 kin ..2 arm
+ arm|elleboog ..3 onder ..2 kin
+ hoofd|hals ..3 oksel|onderoksel|klem
+ in|me|de|een ..1 klem ..2 nek|hals|hoofd
+ tot|totdat ..2 slap|paars|blauw|wegdraaide|wegzakte|wegviel|piepte|wegraakte ..1 werd|werden|ging|liet
+ gezicht ..2 paars|blauw ..1 werd|aanliep|van
+ luchtwegen
+ reutelend|reutelen|rochelen|rochelde|stridor|gorgelde
- @hals|keelstreek ..4 niet|niets|niks|gaaf|vrij ..2 aangeraakt|geraakt|bijz|bijzonderheden|bijz|gezeten {vast}
- wurgsporen|wurgletsel ..2 niet
- @hals ..2 nee|neen|nvt|neg|0|nooit {vast}
! wurgen|wurging|verwurging ..1 wapen|wapens|dreigen|dreiging|steken
- nooit|niet|geen ..3 keel|hals|strot|nek ..2 gepakt|vastgepakt|gegrepen|geknepen {vast}
- verwurging|wurging|strangulatie|wurgen ..2 nee|neen|nvt|neg|nooit {vast}
- hand|vinger|greep ..4 keel|hals ..3 niet|gekomen|uitgestoken
! brok|kriebel|kikker ..3 keel
! keelontsteking|keelpijn|keelarts|kno|verkouden|verkoudheid|griep|amandelen
! hees ..3 roken|schreeuwen|zingen|verkouden
! kraag ..3 hals|nek
! arm om ..1 schouder|schouders
! halsband|halskraag|halsdoek|coltrui|tatoeage
! hals van de fles|kraan
! sjaal|das|ketting om ..2 nek|hals ..3 gedaan|had|droeg
! das om
! de|zich keel schor|verheven|verhief
! schulden|nek aan nek
! lucht ..2 lachen
! lachen ..3 lucht|adem|adem
! astma|puffer|hyperventilatie|hyperventileerde|longen|copd
! zwart ..2 geld|werk|haar|jas
! zag ..2 zwart haar
! handen op ..2 hoofd|gezicht
! klap|klappen|vuist|slag|sloeg|gestompt|stompte|geslagen|stomp|gestompt ..3 gezicht|hoofd
! klap|klappen|vuist|slag|sloeg|gestompt|stompte|geslagen|stomp|duw ..3 gezicht|hoofd|mond|neus
! in|tegen|op ..1 gezicht|hoofd|mond|neus ..2 geslagen|gestompt|geraakt|gegooid
! hond|kat|poes ..5 riem|wurg*|gewurgd|stikken
! wurgslang|wurgcontract|wurgkoord
! verwurgende|verstikkend
! gestikt ..3 achterkamer|gordijn
! stikte|stik|verslikte|verslikt ..3 pinda|kroepoek|appel|knikker|eten
! nekklachten|whiplash
! in ..2 nek uitslaan|hijgen
! op ..1 nek zitten|hals
! nek ..2 uitgestoken|omgedraaid|omdraaien
! nek om
! slecht|moeilijk slikken

doel verwurging
veld verwurging wurgen strangulatie smoren keel hals/keel adem
! wurgen|verwurging|strangulatie|wurging|smoren : *
+ duimen|duim ..3 in|tegen ..2 hals|keel|strottenhoofd
+ even ..2 alles ..1 grijs|zwart

doel verwurging
+ adem ..2 afneemt|afnam|inhouden|weg
+ adem in maar
+ fluistertoon|piepstem|piepend ..2 hals|ademde|ademen|sprak
+ praat|praatte|praten ..2 met piep
+ geluid uit ..2 keel
+ kraag ..3 strak|aangetrokken|dicht
+ onder water|onderwater ..3 gehouden|hield|geduwd|duwde
+ hield|duwde ..3 onder ..2 water
? hand aan|op ..1 hals|keel
? washand tegen ..1 hals
? sjaal|coltrui ..6 niet ..2 af|afdoen|uit
? wijst|wees ..2 op|naar ..2 hals|keel|nek
! gestikt|keel|wurgen : *
