@weg = broer zus moeder vriend vrienden ouders vriendin hotel oma familie tante opvang vader kameraad maat zoon dochter huis adres woning kennis collega neef nicht nicht schoonouders zwager opa buren buurvrouw hut camping blijf vrouwenopvang crisisopvang
  blijfgroep cel bureau arrestantencomplex ziekenhuis kroeg werk logeerbed oom schoonzus schoonmoeder zussen broers thuis elders auto slaapplek logeeradres vakantiehuisje caravan leger daklozenopvang nachtopvang
doel veiligheidNu
veld veiligheid afspraken nu situatienu veiligheidnu vertrek huidigesituatie afloop vervolg verblijf actueel thans situatie afspraak
+ gaat|ging|slaapt|verblijft|vertrok|vertrekt|vertrokken|overnacht|logeert|blijft|bleef|weggegaan|weggestuurd|gebracht|opgehaald|verbleef|vertrekken|verblijven|slapen|overgebracht|opgenomen|ondergebracht|blijven|mee|terug|gaan|bleven|mag|kan|zit|gegaan|woont ..7 naar|nr|bij|in|woning|thuis|elders|buren|vannacht|huis|samen|alleen|achter
+ naar|nr|bij ..3 @weg
+ afgesproken|afspraak|afspraken|veiligheidsplan|afkoelen|afkoeling|time-out|timeout|veilig|onveilig|noodknop|blijfhuis|crisisopvang|apart|sloten|achtergebleven|achtergelaten|gescheiden|ingesloten|huisverbod|aangehouden|heengezonden|insluiting|slot|ah
+ uit elkaar
+ beide|beiden|so|ve|<so>|<ve>|partijen|stel|allebei|samen|man|vrouw ..3 thuis|blijft|blijven|samen|weg|bed
+ vertrokken|vertrekt|vertrok|weggegaan|weggestuurd|weggerend|weggereden|gevlucht|huiswaarts|naar huis|vandoor|verblijft|verblijven
+ bang ..3 voor|dat|terug
+ kan|zal|kans|risico|vrees|verwacht|verwachten ..3 escaleren|herhaling|escalatie|oplaaien|misgaan
+ geen ..2 vrees|gevaar|spanning|risico|acuut|acute {vast}
+ rust ..2 teruggekeerd|wedergekeerd|weer
+ vannacht|morgen ..4 slaapt|slapen|terug|contact|bellen|langs|gesprek|komt|verblijft|blijft
? rust hersteld|weergekeerd
? ve|vdt|<ve>|verdachte ..2 weg|onbekend
? situatie ..2 onbekend|onduidelijk
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
? doet|deed|deden ..3 niet ..1 open ..6 gezien|gesproken {vast}
+ staat|stond|is|stonden ..2 weer|nu ..3 voor|aan|op|bij ..2 deur|raam|portiek
+ staat|zit|loopt ..3 onder|voor ..2 raam|deur
+ rammen|bonken|beuken|bonkt|rammelt ..3 deur|raam
+ weer|terug ..4 deur|portiek|woning|binnen ..2 rammen|lopen|gekomen|gegaan
? terugkomt|terugkeert|terugkomen|terugkomst ..6 zodra|vannacht|vanavond|straks|morgen|uur
+ weet ..2 waar ..2 ze|zij|so|<so> ..2 woont|verblijft|zit|slaapt
+ heeft|heb ..3 haar sleutels ..4 niet gevonden
+ nergens|niet ..3 heen|terecht|plek {vast}
+ geen ..3 opvang|slaapplek|plek|opvangplek ..4 beschikbaar|gevonden|so|ze|haar|vrij {vast}
+ geen ..2 plek|plaats voor haar|hem|so|<so> {vast}
+ weigert|weigerde|weigeren ..4 vertrekken|verlaten
+ bleef|blijft|achtergebleven|achtergelaten|blijven|achter ..4 met|bij ..2 hem|ve|<ve>|verdachte|vdt|dader|dezelfde
+ met|bij ..2 hem|ve|<ve>|verdachte|vdt ..2 alleen|achter|achtergebleven|achtergelaten
+ samen|beiden|beide ..2 achtergelaten|achtergebleven|achtergeblevene|achter
+ escaleert|escaleren ..3 zeker|weer|elk|vannacht
+ gaan jullie ..2 niet weg
+ erger|loopt ..3 als ..2 weg
+ kind|kinderen|kids|<kind>|baby|kleine ..6 bij|met ..2 hem|ve|<ve>|vader|verdachte|vdt ..3 achter|vannacht|slaapt|blijft|binnen|nog
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
+ ve|<ve>|vdt|verdachte|vd|ex|man|vriend ..2 weg|wegge*
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
+ niet gepakt|gevonden ..4
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
? neemt ..2 niet op {vast}
? belt ..2 niet terug {vast}
? al ..3 dagen niets|niet ..2 gehoord|gezien
? wilde|wou ..3 blijven ..3 woning|huis|daar
? haalt|haalde|halen|ophalen ..4 kind|kinderen|hem|haar ..3 op ..1 om
? moet|zou ..4 naar huis
