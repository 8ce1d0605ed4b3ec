@steek = mes messen *mes *messen mesje *mesje dolk machete bijl *bijl zwaard samoeraizwaard hakbijl schaar *schaar schroevendraaier hamer *hamer koevoet honkbalknuppel knuppel *knuppel ploertendoder boksbeugel
  stiletto vlindermes stanleymes breekijzer zaag kettingzaag zakmes moker hooivork riek schep spade bijltje beitel hakmesje priem
@schiet = pistool *pistool vuurwapen vuurwapens geweer *geweer revolver gun wapen wapens luchtbuks buks jachtgeweer alarmpistool taser stroomstootwapen kruisboog katapult pepperspray nepwapen nepvuurwapen windbuks blaffer
@voorwerp = stoel fles flesje *fles *flessen vaas asbak pan koekenpan bord borden glas glazen mok beker kopje telefoon afstandsbediening riem broekriem *riem stok *stok bezem bezemsteel laptop lamp kruk krukje ketel waterkoker strijkijzer
  schoen slipper helm hondenriem kabel snoer tang pook kandelaar boek steen *steen baksteen dumbbell halter tafel bijzettafel föhn wandelstok stofzuigerstang rollator servies kan potje pot bierfles flessen stoelpoot theekop lepel pollepel vork
  fiets fietspomp sleutelbos deegroller
doel wapen
+ @steek ..5 in ..2 hand|handen|vuist
+ met ..3 @steek
+ @steek ..5 gepakt|pakte|pakt|getrokken|trok|gehaald|haalde|getoond|toonde|liet|gezwaaid|zwaaide|zwaaiend|zwaait|gestoken|stak|steekt|gegooid|gooide|gericht|richtte|wees|dreigde|gedreigd|bedreigd|gehouden|hield|hief|tevoorschijn|vast|vasthad|opgepakt
+ pakte|pakt|trok|haalde|greep|grijpt|zwaaide|zwaait|dreigde|dreigt|gooide|gooit|hield|stond|kwam|liep|had|heeft|toonde|richtte|hief|zet|zette|stak|rende ..5 @steek
+ @schiet ..4 gepakt|pakte|getrokken|trok|gericht|richtte|getoond|toonde|gedreigd|dreigde|bezit|heeft|had|zou|aangetroffen|gevonden|inbeslaggenomen|liet|geladen|kluis|thuis|beschikken|beschikt|toegang|ingenomen
+ bezit|heeft|had|toegang|beschikt|aan ..5 pistool|vuurwapen|vuurwapens|geweer|jachtgeweer|revolver|gun|blaffer|luchtbuks
+ wapenvergunning|jachtakte|wapenbezit|verlofhouder|sportschutter|jachtvergunning|wapenkluis|schietvereniging
+ met ..3 @voorwerp ..4 geslagen|sloeg|slaan|gegooid|gooide|gooien|slaat|gooit|geraakt|mepte|gemept|geramd|ramde|smeet
+ gooide|gooit|gegooid|smeet|smijt|wierp|geslagen|sloeg|slaat|slaan|bekogeld|mepte|gooien ..3 met ..3 @voorwerp
+ @voorwerp ..5 naar|tegen|op ..3 hoofd|haar|hem|so|ve|gezicht|<so>|<ve>|slachtoffer|mij|gegooid|gez|rug|kop ..2 gegooid|gooide|geslagen|gesmeten|gesmeten|sloeg|gekregen
+ gooide|gooit|smeet|smijt|wierp|sloeg|slaat ..3 @voorwerp ..2 naar|tegen|op|richting
+ gestoken|neergestoken|steekpartij|steekwond|stak|steekwonden|steekincident|doorgestoken|steekverwonding
+ steekwapen|slagwapen|vuurwapen|vuurwapens
+ inrijden|ingereden|reed|rijdt|rijden op|in ..1 haar|hem|so|<so>|slachtoffer|ze
+ aangereden|aanrijden|probeerde ..3 rijden
+ benzine ..4 haar|hem|over|woning|gegooid
doel wapens
veld wapens wapen wpn wpns wap voorwerpen vuurwapen wapens/voorwerpen
- @negvoor ..3 wapen|wapens|mes|messen|voorwerpen|slagwapen|steekwapens {vast}
- wapens|wapen|voorwerpen|mes ..4 niet|geen ..3 gebruikt|gezien|aangetroffen|aanwezig|getoond|genoemd|sprake|spraken|gezien|aan|te|bekend|gebruik
ja: wapens niet gezien
- niet|geen ..3 wapen|wapens|voorwerpen|voorwerp ..3 gezien|gebruikt|aangetroffen {vast}
+ wapen|wapens|mes|keukenmes
? wapens|wapen|mes|voorwerpen ..2 niet|onbekend|nog ..1 nagevraagd|gevraagd|besproken|duidelijk|bekend|uitgevraagd
