@weg = broer zus moeder vriend vrienden ouders vriendin hotel oma familie tante opvang vader kameraad maat zoon dochter huis adres woning kennis collega neef nicht nicht schoonouders zwager opa buren buurvrouw hut camping blijf vrouwenopvang crisisopvang
  blijfgroep cel bureau arrestantencomplex ziekenhuis kroeg werk logeerbed oom schoonzus schoonmoeder zussen broers thuis elders auto slaapplek logeeradres vakantiehuisje caravan leger daklozenopvang nachtopvang
doel veiligheidNu
veld veiligheid afspraken nu situatienu veiligheidnu vertrek huidigesituatie afloop vervolg verblijf actueel thans situatie afspraak
@vwie = so ve <so> <ve> <beide> hij zij ze ie man vrouw vader moeder zoon dochter vdt kinderen kids kind <kind> broer zus ma pa oma opa beide beiden bd partijen stel allebei ouders mevrouw meneer mw dhr gezin allen iedereen partner ex slachtoffer verdachte
@vslaapt = slaapt verblijft overnacht logeert slapen verblijven logeren overnachten verbleef verblijf slape ondergebracht opgevangen ondergedoken intrek
@vgaat = vertrok vertrekt vertrokken overgebracht gebracht gegaan gaat gaan ging gingen gereden gefietst gelopen weggegaan weggestuurd teruggegaan terug mee meegegaan meegenomen opgehaald gehaald weg verhuist verhuisd geplaatst gestuurd
+ @vslaapt ..6 naar|nr|bij|thuis|elders|vannacht|huis|samen|alleen|op|apart|gescheiden|in
ja: VE slaapt bij zijn broer tot zondag.
+ @vgaat ..4 naar|nr|bij ..4 @weg|slaapplek|noodadres|moskee|dagopvang|ggz|paaz|logeerafdeling|elv
+ naar|nr|bij ..4 @weg ..3 @vgaat|gebr|gebracht
+ blijft|blijven|bleef|gebleven ..4 thuis|bij|samen|woning|alleen|huis|wonen|elkaar|achter
+ @vwie ..3 naar|nr ..3 @weg
+ @vwie ..3 nu|vannacht|tijdelijk|voorlopig|morgen|tot ..4 bij|naar|thuis|in|weg
+ @vwie ..2 is|zijn|zit|zitten ..3 bij|thuis|veilig|opgevangen|boven ..3 @weg|politie|bureau|ons
+ nu|vannacht|morgen|voorlopig ..4 bij|naar|thuis ..3 @weg
+ nu|thans|huidig ..2 : ~@antwoordgeen
+ mee naar ..3 @weg
+ gaat|ging|mag|kan|terug|gebracht|opgehaald|mee|zit|weg ..5 naar|bij|in|thuis {zwak}
+ naar|nr|bij ..3 @weg {zwak}
+ afgesproken|afspraak|afspraken|afspr|veiligheidsplan|afkoelen|afkoeling|time-out|timeout|veilig|onveilig|noodknop|blijfhuis|crisisopvang|noodopvang|noodadres|achtergebleven|achtergelaten|achtergel|achterlaten|ingesloten|huisverbod|aangehouden|heengezonden|insluiting|ah|spreken
+ sloten|slot ..3 vervangen|vervang|vv|gewisseld|vernieuwd|slotenmaker
+ slotenmaker
+ uit elkaar|mekaar ..2 gehaald|gezet|gegaan|gestuurd
+ uiteengegaan|uiteen
+ @vwie ..3 thuis|blijft|blijven|samen|gezamenlijk
+ @vwie ..3 naar ..1 bed
+ gezamenlijk|samen ..2 thuis|verder|huis
+ @vwie ..3 vertrokken|vertrekt|vertrok|weggegaan|weggestuurd|weggerend|weggereden|gevlucht|huiswaarts|vandoor|weggefietst
+ weggestuurd|huiswaarts|verblijft|verblijven
+ bang ..2 terug
+ kan|zal|kans|risico|vrees|verwacht|verwachten|vrezen|verwachting ..4 escaleren|herhaling|escalatie|oplaaien|misgaan|oploopt|ronde
+ geen|niet|niemand|gn ..3 vrees|gevaar|spanning|risico|acuut|acute|bang|angst|angstig|kans|escalatie {vast}
+ voelt|voelen ..2 zich ..2 veilig|bang|niet
+ rust ..2 teruggekeerd|wedergekeerd|weer
+ vannacht|morgen|maandag|zaterdag|zondag ..4 slaapt|slapen|terug|contact|gesprek|komt|verblijft|blijft|samen|praten|praat
+ belt|bellen ..3 als|zodra|112|wanneer ..6 terug|weer|komt|oploopt|mis
+ verbalisant|ik|wij|wijkagent|wijkagt|collega's|we ..3 kom|komen|komt|rijdt|rijden|bel|belt|bellen|ga ..3 morgen|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|langs|vannacht|na|terug|week {zwak}
+ omgang|contact ..3 gestopt|opgeschort|stopgezet|tijdelijk
+ voelde|sfeer ..2 goed|ok|prima|oke|rustig|gemoedelijk
+ lachen|lachten|lachte|grap ..2 samen|om|nu {zwak}
+ weigert ..2 open|opendoen|deur
+ barricadeert|verschanst|at ..2 staat|voor
? deur|voordeur ..2 op ..1 slot {zwak}
? vertrokken|weggegaan|weg {zwak}
? rust hersteld|weergekeerd
? ve|vdt|<ve>|verdachte ..2 weg|onbekend {zwak}
? niet ..2 aangetroffen|gevonden {vast zwak}
? situatie ..2 onbekend|onduidelijk {vast}
? hoe ..5 nu|verder|nacht ..5 niet|idee|onbekend {vast}
? niet ..2 duidelijk|bekend ..4 waar|terug|hoe {vast}
? of ..3 terugkomt|terugkeert|terugkomt ..5 niet {vast}
? waar ..4 is|zijn|zit|verblijft ..3 onbekend|niet {vast}
? verblijft ergens
? bewaking
? stil|kalm|klaar|opgelost|rustig|rustiger {zwak}
? doorgezet|overgedragen ..4 dienst|ploeg {zwak}
? langs $ {zwak}
? gebleven|binnen gelaten {zwak}
? ligt|zit|slaapt ..4 seh|bed|ziekenhuis|opgenomen|boven {zwak}
! veilig thuis
! bij ..1 vader|moeder|haar|hem ..1 op ..1 schoot
! gaat|ging|loopt|liep ..2 over|om|door|te
! werk ..2 wil|kwijt|van
! afspraak ..3 huisarts|dokter|ggz|tandarts|arts
! huisverbod ..3 niet
! niet ..2 thuis
! was ..3 naar|bij ..3 @weg
doel acuutGevaar
+ onveilig|acuut|acute ..2 gevaar|onveilig|onveiligheid|situatie
+ acuut|acute|direct ..1 gevaar|onveilig|onveilige|dreiging
+ niet|nait|nit|neet ..2 veilig|vertrouwd ..3 thuis|hier|so|ze|achter|vannacht {vast}
+ voelt ..3 niet veilig|onveilig
? durft|durfde|durf|durven ..4 niet|nait|nie ..3 naar|huis|thuis|terug|alleen|slapen|buite|buiten {vast}
+ niet|onmogelijk ..4 te ..1 scheiden|splitsen {vast}
+ kan|kon|konden|lukt|lukte ..4 niet|nie ..2 gescheiden|scheiden|uit elkaar {vast}
+ scheiden ..2 lukte|lukt ..1 niet|nie {vast}
+ voortvluchtig|spoorloos
+ voortvluchtig|gevlucht|vlucht|weggerend|vandoor|weggereden ..8 mes|wapen|vuurwapen|hamer|bijl|knuppel|gewapend|pistool
+ nog niet|nait|nie gevonden|aangetroffen|aangehouden|gepakt {vast}
+ niet|nie gevonden|gepakt {vast}
+ deur ..4 dicht ..3 niet|blijft|binnen
+ niet|nie gevonden|aangehouden|gepakt {vast}
+ deur ..2 blijft ..1 dicht
? doet|deed|deden ..3 niet ..1 open ..6 gezien|gesproken {vast}
+ staat|stond|is|stonden ..2 weer|nu ..3 voor|aan|op|bij ..2 deur|raam|portiek
+ staat|zit|loopt ..3 onder|voor ..2 raam|deur
+ rammen|bonken|beuken|bonkt|rammelt ..3 deur|raam
+ weer|terug ..4 deur|portiek|woning|binnen ..2 rammen|lopen|gekomen|gegaan
? terugkomt|terugkeert|terugkomen|terugkomst ..6 zodra|vannacht|vanavond|straks|morgen|uur
+ weet ..2 waar ..2 ze|zij|so|<so> ..2 woont|verblijft|zit|slaapt
+ heeft|heb ..3 haar sleutels ..4 niet gevonden
+ nergens ..4 heen|terecht {vast}
+ geen ..3 opvang|slaapplek|plek|opvangplek ..4 beschikbaar|gevonden|so|ze|haar|vrij {vast}
+ geen ..2 plek|plaats voor haar|hem|so|<so> {vast}
+ weigert|weigerde|weigeren ..4 vertrekken|verlaten
+ bleef|blijft|achtergebleven|achtergelaten|blijven|achter ..4 met|bij ..2 hem|ve|<ve>|verdachte|vdt|dader|dezelfde
+ met|bij ..2 hem|ve|<ve>|verdachte|vdt ..2 alleen|achter|achtergebleven|achtergelaten
+ samen|beiden|beide ..2 achtergelaten|achtergebleven|achtergeblevene|achter
+ escaleert|escaleren ..3 zeker|weer|elk|vannacht
+ gaan jullie ..2 niet weg
+ erger|loopt ..3 als ..2 weg
? kind|kinderen|kids|<kind>|baby|kleine ..6 bij|met ..2 hem|ve|<ve>|vader|verdachte|vdt ..3 achter|vannacht|slaapt|blijft|binnen|nog
+ niet|nie ..4 gezien|gesproken ..3 so|vrouw|<so>|kind ..3 binnen
+ belt ..2 net|weer ..2 112
+ onderweg ..3 naar ..2 haar|so|<so>|hem|woning
+ binnengedrongen|via ..3 balkon|raam|balkondeur|keukenraam ..3 in|binnen
+ niemand ..2 achtergelaten|achter gelaten
? eenheid|wij ..4 andere|volgende ..1 melding|inzet
- niet ..3 gevaar|onveilig {vast}
- geen ..4 gevaar|onveiligheid|dreiging|acute|vrees|onveilige {vast}
- veilig|veilige ..3 plek|adres|opgevangen|onderdak|ondergebracht|voorlopig|so|kinderen
- ve|vdt|<ve>|verdachte|hij ..3 vast|cel|ingesloten|vastgezet|verzekering ..2 tot
- rust ..2 hersteld|weergekeerd|tent|teruggekeerd|weer
- sloten ..2 vervangen|gewisseld
- voelt ..2 veilig
! als|indien ..1 hij|ve|ooit|ze|zij ..4 terugkomt|terug|komt
! so|<so>|slachtoffer|zij|ze|aangeefster|vrouw|kinderen|kids|man ..4 terug ..2 naar|huis|thuis
! terug ..3 halen|spullen|sigaretten|kleren|brengen|geven|bellen|nuchter
! gevaarlijk|levensgevaarlijk|gevaarlijke
! komt ..2 wijkagent|collega|huisarts|hulpverlening|casemanager|wijkteam|jeugdzorg|vt|ambulance|crisisdienst|moeder|zus|broer|dochter|thuiszorg|politie|reclassering|coach|ha|arts
! vanavond|vannacht ..3 thuis|samen|blijven
! komt|komen ..4 gesprek|afspraak|praten|koffie|bellen|langs
! bellen|belt|gebeld ..3 terug|zo|morgen
! nog ..3 thuis|langs|komen ..2 wijkagent|praten|afspraak
! inbrekers
! deur ..3 open ..2 gedaan|deed
! aangehouden|ingesloten ..6 weer|terug
! moeder|zus|vriendin|familie|ouders|oma ..2 onderweg
! thuis ..2 getroffen
doel verdachteTerug
+ ve|<ve>|vdt|verdachte|vd|ex ..5 teruggekomen|teruggekeerd|terugkwam|terugkomt|teruggegaan|binnengedrongen
+ ve|<ve>|vdt|verdachte|vd|ex ..3 is|staat|kwam|was|zit ..3 terug|weer
+ na|binnen ..3 uur|minuten|kwartier ..3 terug|teruggekeerd|teruggekomen
! terug ..4 halen|spullen|sigaretten|kleren|nemen|brengen|slaan|geven|duwen|bellen|betalen
! terug ..2 naar ..3 @weg
! aangehouden|afspraak
doel verdachteWeg
+ ve|<ve>|vdt|verdachte|vd|hij|zij|ze|ex|man|zoon|broer|dader|vader|jongen ..6 gevlucht|weggerend|voortvluchtig|spoorloos|weggereden|onvindbaar|weggefietst|vandoor|weggelopen|verdwenen|gevlogen|ervandoor|vertrokken|rent|gerend|onbekend|vlucht
+ ve|<ve>|vdt|verdachte|ex|man|vriend is|was|al ..1 weg
+ ^ ve|<ve>|vdt|verdachte weg
+ weg|vertrokken ..2 voor|bij ..1 komst|aankomst|aank
+ niet ..3 aangetroffen|gevonden|gepakt|getroffen|opgedoken {vast}
+ vuk|v.u.k
+ heeft|nam|met ..3 hamer|mes|bijl|pistool ..3 mee|bij
! weg|vertrokken ..2 naar
doel verdachteVast
+ ve|<ve>|vdt|verdachte|vd|hij|zij|ze|man|zoon ..4 aangehouden|ingesloten|vastgezet|ah|aanh|cel|cellencomplex|arrestantencomplex|ibs|vast
+ aangehouden|ingesloten|arrestantencomplex|cellencomplex|inverzekering*
- niet|geen ..2 aangehouden|aanhouding|ah {vast}
doel gescheiden
+ partijen|beiden|ze|zij|hen|stel ..3 gescheiden|apart
+ uit elkaar ..1 gehaald|gezet|gehouden
+ ve|<ve>|vdt|verdachte|so|<so>|slachtoffer|vd|man|vrouw|zoon|hij|zij|ze|ma|pa|moeder|vader|kinderen ..6 naar|nr|bij ..3 broer|zus|moeder|vriend|ouders|vriendin|hotel|oma|familie|tante|opvang|vader|elders|kameraad|collega|maat|zussen|schoonouders|kennis|huis|vrienden|eigen
doel blijvenSamen
+ blijven|bleven|slapen|gezamenlijk ..3 samen|beiden|beide|allebei|thuis|woning
+ so|<so>|slachtoffer|zij|ze ..3 blijft|bleef|wil ..4 bij|samen|thuis|met ..2 ve|<ve>|hem|verdachte|vdt
+ samen|gezamenlijk ..2 thuis|woning|achtergelaten|achtergebleven|verder
+ beiden|beide|allebei ..2 thuis|woning|blijven|gebleven
+ blijft|bleef|terug|gaat ..2 bij|naar ..1 hem|ve|<ve>|vdt

doel acuutGevaar
? ieder|elk ..1 moment ..2 terug*
+ zit|is|staat ..2 nog ..1 binnen ..6 kinderen|kleintjes|kids|so|vrouw|baby
+ opvang|opvangplek ..2 vol
+ durft ..4 slapen {vast}
+ bonst|bonkt|staat ..4 opnieuw ..4 deur|raam|voorzijde|woning
+ opnieuw|weer ..3 aan ..1 deur|voordeur|voorzijde|raam
+ niet gepakt|gevonden
+ stapt|stapte|ging|gaat|moest|moet ..3 mee ..2 met ..1 hem|vader|ve|broer
+ meegegaan ..3 argwaan
? deur ..2 ging|ging ..1 dicht
? liet|laat ..2 ons ..2 niet ..2 binnen {vast}
? gaan|gingen ..1 samen ..1 naar ..1 huis
? weer|terug ..3 naar huis ..3 geen|gefietst|gegaan
? antwoordt|antwoordde|antwoordde ..2 voor|namens ..1 haar|hem|so
? antwoorde ..1 voor haar
? hij|ve|<ve> ..2 zat|stond|zit|staat|bleef ..3 ernaast|erbij|mee
? meeluisteren|luisterde mee|mee te luisteren
? belt ..2 niet terug {vast}
? al ..3 dagen niets|niet ..2 gehoord|gezien
? wilde|wou ..3 blijven ..3 woning|huis|daar
? haalt|haalde|halen|ophalen ..4 kind|kinderen|hem|haar ..3 op ..1 om
? moet|zou ..4 naar huis

doel acuutGevaar
+ ve|vdt|<ve>|hij|verdachte|man|zoon ..3 is|staat|zit|nog ..2 nog|weer ..3 binnen|pand|woning|huis|tuin|portiek|deur|straat
+ terug ..1 binnen
+ heengezonden|vrijgelaten|vrij ..8 so|haar|niet|gebeld|teruggekeerd|terug
+ so|slachtoffer|<so>|zij ..4 niet gewaarschuwd|geinformeerd
+ ontkomen|ontvlucht|ontsnapt
+ binnengedrongen|binnengelopen|liep ..2 gewoon binne*
+ zodra|zogauw|als ..3 jullie|wij ..4 weg|rijden|wegrijden|zijn
+ weg ..4 draaide|reed|kwam|liep ..4 weer|terug ..3 straat|portiek
+ toen ..2 wegreden|weg ..3 zagen ..6 weer
+ we|wij ..4 niet uit elkaar
+ ging|gaat ..3 gewoon ..1 door
+ niet|nait ..4 gelukt ..5 onder|scheiden|elders
+ scheiding ..2 partijen ..2 niet|mislukt
+ bij ..1 gebrek ..3 plaats|opvang|alternatief
+ ontbreken ..2 opvang
+ bij ..2 hem|verdachte|ve|<ve>|vader ..3 achter|gebleven
+ zij|ze|so ..3 bleef|blijft|is ..2 bij|daar|achter ..4 hij|hem|ook|ve
+ achter|achtergelaten|achterlaten ..6 wachten|wacht|hij|ve
+ zit|stond|staat|wacht ..4 op ..1 haar|so|hem ..2 wachten|te
+ zit|staat ..3 te wachten
+ met|bij ..1 dronken|beschonken|psychotische ..2 vader|moeder|pa|ma|ve
? kinderen|kleine|kind|kids|<kind> ..6 bij ..2 hem|ve|<ve>|dronken|vdt
+ weg ..2 met ..2 kleuter|kind|baby|kinderen|dochter|zoon|peuter
+ gilt|gil|gegil|schreeuwt ..3 nog|opnieuw|weer
+ slaat|slaan|vecht ..2 nog|met ons
+ kast ..4 deur
+ durft|durf ..3 niet|nie|nait ..3 bed|slapen|buiten|open|verlichting
+ opgesloten ..5 weigert|open
+ herh|herhaling ..3 verwacht|hoog|mogelijk
+ risico|inschatting|veiligheid ..2 : hoog|neg
+ opvangplek|adres ..4 bekend ..3 geworden|bij
+ weigert ..3 deur uit|vertrekken|weg
? sleutel|reservesleutel ..3 nog|heeft
? waar ..2 ve|vdt|<ve> ..1 is
? onb|onbekend ..2 waar ..2 ve|vdt|<ve>|hij|verdachte
? onderweg ..3 naar|is
? vannacht|vanavond ..3 terug|langskomen|langs|langskomt
? motor aan|draaiende
? nog|weer ..3 straat ..1 gezien
? loopt ..3 om ..1 huis
? so|slachtoffer|zij|ze ..3 laat|neemt ..3 weer in|binnen
? enkelband|thv ..4 verliep|afgelopen|verlopen|niet op tijd
? herhaling : mog*
? niet bereikt|opgenomen ..4 sinds|vooraf
- ve|vdt|hij|<ve> ..4 vliegtuig|spanje|buitenland|marine|curacao
- weet|kent ..2 adres ..1 niet
- geheim adres
- geen|niet ..2 spanning|bang|angst {vast}
- acuut ..1 nee|niet|hoefde
- voelt ..4 veilig
- onveilig : nee
! partijen|stel|beiden ..3 rustig|rust
! vast|cel|cellencomplex|ingesloten
