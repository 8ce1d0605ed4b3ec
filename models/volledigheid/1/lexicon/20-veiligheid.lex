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
? gaat|ging|mag|kan|terug|gebracht|opgehaald|mee|zit|weg ..5 naar|bij|in|thuis {zwak}
? naar|nr|bij ..3 @weg {zwak}
+ afgesproken|afspraak|afspraken|afspr|veiligheidsplan|afkoelen|afkoeling|time-out|timeout|noodknop|blijfhuis|crisisopvang|noodopvang|noodadres|achtergebleven|achtergelaten|achtergel|achterlaten|ingesloten|huisverbod|aangehouden|heengezonden|insluiting|ah
+ veilig|onveilig {zwak}
+ sloten|slot ..3 vervangen|vervang|vv|gewisseld|vernieuwd|slotenmaker
+ slotenmaker
+ uit elkaar|mekaar ..2 gezet|gegaan|gestuurd
? uit elkaar|mekaar ..2 gehaald {zwak}
+ uiteengegaan|uiteen
+ @vwie ..3 thuis|blijft|blijven
+ @vwie ..3 naar ..1 bed
+ gezamenlijk|samen ..2 thuis|verder|huis
+ @vwie ..3 vertrokken|vertrekt|vertrok|weggegaan|weggestuurd|weggerend|weggereden|gevlucht|huiswaarts|vandoor|weggefietst
+ weggestuurd|huiswaarts|verblijft|verblijven
+ bang ..2 terug
+ kan|zal|kans|risico|vrees|verwacht|verwachten|vrezen|verwachting ..4 escaleren|herhaling|escalatie|oplaaien|misgaan|oploopt|ronde
+ geen|niet|niemand|gn ..3 vrees|gevaar|spanning|risico|acuut|acute|bang|angst|angstig|kans|escalatie {vast}
+ voelt|voelen ..2 zich ..2 veilig|bang|niet
+ rust ..2 teruggekeerd|wedergekeerd
? rust weer {zwak}
+ vannacht|morgen|maandag|zaterdag|zondag ..4 slaapt|slapen|gesprek|verblijft|blijft|praten|praat
+ belt|bellen ..3 als|zodra|112|wanneer ..6 terug|weer|komt|oploopt|mis
+ verbalisant|ik|wij|wijkagent|wijkagt|collega's|we ..3 kom|komen|komt|rijdt|rijden|bel|belt|bellen|ga ..3 morgen|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|langs|vannacht|na|terug|week {zwak}
+ omgang|contact ..3 gestopt|opgeschort|stopgezet|tijdelijk
+ voelde|sfeer ..2 goed|ok|prima|oke|rustig|gemoedelijk
+ weigert ..2 open|opendoen|deur
+ barricadeert|verschanst|at ..2 staat|voor
+ @vwie ..3 opvang|cel|custody|inverz|inverzekering|detentie
+ @vwie ..3 is|zit ..3 in|op|bij ..4 provincie|opvang|cel|trein|boot|mom|bff|curacao|buitenland
+ weer|opnieuw|alweer ..3 voor|aan|bij ..2 haar|zijn|de ..1 deur|bel|raam
+ kans|risico|verwachting ..3 groot|klein|hoog|laag|waarschijnlijk
+ waarschijnlijk|wrslnlk ..3 terug|nieuw|weer|herhaling
+ incident ..3 waarschijnlijk
+ onderweg|eraan ..4 is|was|kom|komt {zwak}
? terug ..3 zodra|als
+ nergens|geen ..2 terecht|slaapplek|slaappl|plek|opvang {vast zwak}
+ opvang ..3 vol ...4 terug|weer|hem|haar|nergens
+ nog ..2 sleutel|sleutels {zwak}
+ afgekoeld|uitgepraat|ontnuchterd|bijgelegd|vredig
+ slot|sloten|deur ..4 gerepareerd|changed|hersteld|gemaakt|vernieuwd
+ zien|zagen|zag ..2 haar|hem ..2 instappen|vertrekken|wegrijden
+ achter|achtergelaten ..2 laten|gelaten|gebleven|lieten
+ levert|meldde|meldt ..2 zich ..3 bureau|politie
+ oogje ..3 deur|haar|zeil
+ bellen|bel|belde ..2 cab|taxi
+ onder ..1 een ..1 dak
? weet|weten ..4 niet ..4 waar|of|wie ..6 is|zijn|langskomt|teruggaat|woning {vast}
? of|als ..2 hij|ze|zij|ve ..2 teruggaat|terugkomt
? stoel ..3 klink|deur
? schoenen ..2 aan ..2 bed
? alleen ..2 thuis ..2 met ..1 hem|haar
? in ..2 buurt ..3 rond|rondrijden|gezien
? lieten|laat|laten ..3 achter|staan|zoals
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
# A wish, a manner, and a place that nobody knows do not say how it was left.
! anoniem|rustig|kalm|stil|beleefd|volhouden|herhalen ..1 blijft|blijven|bleef|gebleven
! blijft|blijven|bleef ..1 anoniem|volhouden|herhalen|ontkennen|schreeuwen|roepen|zwijgen|vaag
nee: De beller wil anoniem blijven.
? @vwie ..1 wil|wilde|wou|willen|wilden|wol ..5 naar|nr|bij|mee ..3 @weg {vast}
onzeker: Hij wilde mee naar het adres van een kennis.
? ^ waar ..6 slaapt|is|zit|blijft|verblijft|ligt|gaat|heen|overnacht|staat ...9 niet|nog|onbekend|idee|onduidelijk|onderwerp {vast}
onzeker: Waar hij vannacht slaapt weten wij niet.
? waar ..3 vannacht|vanavond|nu|morgen ..3 slaapt|is|zit|blijft|verblijft|ligt|gaat|overnacht ...9 niet|nog|onbekend|idee|onduidelijk|onderwerp {vast}
? ^ of ..6 thuis|terug|blijft|blijven|slaapt|komt|naar|vannacht ...6 niet|onbekend|idee|onduidelijk|nog {vast}
onzeker: Of zij vannacht thuis blijft is ons niet bekend.

# Who comes back when, who sits where, said in any order; a habit, a way of life and a mere question are no state of now.
doel veiligheidNu
@vdag = nu straks vanavond vannacht vanmiddag vanochtend morgen morgenochtend overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weekend volgende
@vkomt = komt komen keert keren is zijn
+ komt|komen|keert|keren ..1 pas|eerst|vanavond|vannacht|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|volgende ..4 weer|terug|thuis|overnemen|logeren|slapen
ja: Zijn moeder komt vrijdag weer.
+ komt|komen|keert ..4 @vdag ..4 terug|overnemen|logeren
ja: Oom Piet komt volgende week terug.
+ vanavond|vannacht|morgen|straks|nu ..4 is|zijn|komt|komen ..3 terug|thuis
ja: Om zes uur vanavond is haar partner terug.
+ @vwie ..2 zitten|zit|kijken|kijkt|eten|drinken ..1 nu|weer|alweer ..4 samen|bank|tafel|koffie|thee|tv|televisie|gezamenlijk
+ nu|inmiddels ..1 zitten|eten|drinken|kijken ..4 samen|weer|koffie|tafel|bank
ja: Inmiddels eten zij weer aan tafel.
+ @vwie ..1 is|zijn|was|waren ..2 gerust|opgelucht|gerustgesteld
ja: Vader is gerust.
+ ^ samen? naar|nr ..3 huis|moeder|vader|ouders|zus|broer|vriend|vriendin|opvang|hotel ..1 $|samen
+ @vwie ..1 ligt|liggen|slaapt|slapen|gaat|gaan ..2 in|op ..1 bed|logeerbed|bank|logeerkamer|zolder|matras
+ @vwie in|op bed|logeerbed|logeerkamer $
ja: Haar zus ligt op de logeerkamer.
+ hier|thuis ...0 hij|zij op|in|boven|beneden ..1 zolder|bank|bed|logeerkamer|slaapkamer|kelder
+ op|in ..2 bed|bank|logeerbed|matras gelegd|ondergebracht
ja: Zijn zus heeft hem op haar bank gelegd.
+ vrede ..2 in ..1 huis
+ gaan|ga|gaat ..1 zo|later|straks ..2 kijken|langs|terug {zwak}
? waarheen ..4 onbekend|onb|idee|niet|niemand|nb|onduidelijk {vast}
? weet|weten|wist ..2 niemand|niet ..1 waarheen {vast}
? wh|verblijf|verblijfplaats|verblijfadres|verbl ..3 onbekend|onb|onduidelijk|nb|nnb {vast}
onzeker: Vader liep de wijk in, waarheen is niet duidelijk.
onzeker: Verblijfplaats van de zoon onduidelijk.
! haalt|haalde|brengt|bracht|komt ..4 elke|iedere ..1 dag|avond|ochtend|middag|week ..2 op?
! als ..2 ze|zij|hij|ik ..1 niet terugkomt|terugkom|thuiskomt
nee: Opa haalt hem iedere dag op.
