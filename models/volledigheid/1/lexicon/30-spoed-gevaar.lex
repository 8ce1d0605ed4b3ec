# The facts from which acute danger is composed (Evidence/Gevaar.cs says how), and danger that goes on, said outright.
@iemand = ve <ve> vdt verdachte vd ver dader so <so> slachtoffer <naam> <beide> <kind> hij ie hee hai zij ze hem haar ex man vrouw vriend vriendin vader moeder pa ma papa mama zoon dochter broer zus partner expartner exman exvrouw exvriend echtgenoot echtgenote meneer mevrouw mevr mw heer oom tante stiefvader stiefmoeder neef zwager kerel vent
  aangeefster aangever jongen meisje client
@dader = ve <ve> vdt verdachte vd dader hij ie hee hai zij ze ex expartner exman exvrouw exvriend man vrouw vriend vriendin partner vader moeder pa ma papa mama zoon dochter broer stiefvader stiefmoeder oom neef zwager <naam> echtgenoot
@kindje = kind kinderen kids baby peuter kleuter kleine kleintje kleintjes zoontje dochtertje tweeling <kind> jongste oudste dochter zoon meisje jongen jongens meisjes leerling broertje zusje broertjes zusjes
@elders = zus zusje zuster broer ouders tante oom oma opa vriend vriendin vrienden vriendje kameraad collega buren buurvrouw buurman buurtjes buuf overburen kennis kennissen familie hotel motel opvang noodopvang vrouwenopvang crisisopvang opvanghuis blijfhuis blijf-van-mijn-lijf logeeradres noodadres schoonouders schoonzus schoonmoeder schoonvader nicht neef boot camping caravan chalet maat
  slaapadres studentenhuis vakantiehuisje pleeggezin grootouders gastouder mentor dochter zoon pastoor oranjehuis crisisbed verpleeghuis instelling kliniek hospice logeerhuis advocaat elders

# Held, or taken in by care.
doel verdachteVast
+ aangehouden|ingesloten|vastgezet|inverzekering*|inverzekeringgesteld|inbewaring*|arrestantencomplex|cellencomplex|cellenblok|gedetineerd|detentie|ophouding|geboeid
ja: VE is door ons aangehouden en ingesloten
+ aa|aanh|aah|ah|aanhouding ..2 ve|<ve>|vdt|verdachte|vader|man|zoon
+ ve|<ve>|vdt|verdachte|vader|man|zoon|ex|hij|zij ..2 aa|aanh|aah|ah
+ @dader ..4 zit|zitten ..2 vast|cel|binnen ..2 tot|bureau|cel|ons
+ @dader ..3 vast $
+ in ..2 cel|cellencomplex|arrestantencel|verzekering|hechtenis|bewaring|voorarrest|detentie
+ @dader ..2 meegenomen|mee|overgebracht ..3 bureau|buro|cel|cellencomplex|politiebureau|pb|stamboom
+ ve|<ve>|vdt|verdachte|hij|man|vader|zoon ..6 naar|nr ..2 bureau|buro|politiebureau|cel|cellencomplex ..3 aangehouden|gebracht|overgebracht|verhoor|meegenomen|$
+ ivs|ivg
+ buiten heterdaad
+ opgenomen|opname ..4 ggz|paaz|psych|psychiat*|kliniek|crisis*|gesloten|ibs|crisismaatregel|mondriaan|parnassia|lentis|vvgi|mediant
+ ggz|paaz|psych|psychiat*|crisisdienst|crisismaatregel ..6 opgenomen|opname
+ ibs|crisismaatregel|crisismaatr ..3 afgegeven|opgelegd|genomen|afgekondigd
+ niet|geen ..3 uit ..1 cel
- niet|geen|nt|gn|niks ..3 aangehouden|aanhouding|ah|aah|aanh|aa|ingesloten|meegenomen {vast zeker}
- geen|gn ..3 grond|rechtsgrond|reden|titel ..4 aanhouding|aanhouden|aah|mee|meenemen|houden {vast zeker}
- aanhouding|aanhouden|aah ..4 niet|geen|nt {vast zeker}
- onvoldoende ..3 aanhouding|aanhouden
! nog|morgen|straks|volgt|wordt|worden ..3 aangehouden|aanhouden|aah|aanhouding|aanh
! aan ..1 te houden
! deur|voordeur|raam|slot|hek|plank|paneel|kozijn|fiets|auto|kind ..6 vastgezet
! aanhouding ..3 gevraagd|volgt|bevel|eenheid|team|buiten
! aanhoudingseenheid
! hemd|jas|trui|muts|shirt|kleren ..2 aangehouden
! zsm ..2 mogelijk
! ooit|eerder|vorig|toen|destijds|vroeger ..5 aangehouden|vast|ingesloten
! andere|tweede ..3 aangehouden
doel verdachteVrij
+ heengezonden|heenzending|vrijgelaten|vrijgekomen|invrijheidgesteld|geschorst {vast}
ja: VE is heengezonden
+ weer|alweer ..1 vrij|los|thuis|buiten ..3 sinds|na|bij|uit|straat {vast}
+ morgen|mrgn|straks|vanavond ..3 vrij {vast}
+ vrij ..2 mrgn|morgen|vanavond|om # {vast}
+ laten|liet|lieten|mocht|mag|gaat ..4 na|van ..1 verhoor ..3 lopen|gaan|weg|huis {vast}
+ na ..1 verhoor ..4 lopen|vrij|huis|weg|heengezonden {vast}
+ na verhoor ..2 naar|nr huis {vast}
+ laten|liet|lieten ..2 hem|haar|ve ..4 lopen {vast}
+ niet ..2 vast|lang ..1 gehouden|blijven {vast}
+ niet ..1 meegenomen {vast}
+ borg|borgtocht|enkelband|schorsing|proefverlof {vast}
+ out on bail
+ officier|ovj|hovj|hovj ..4 wilde|wil|vond|zag ..4 niet|geen|onvoldoende {vast}
! vrij ..2 dag|dagen|nemen|genomen|gevraagd|man|vrouw

# Where the suspect is.
doel verdachteTerug
+ @dader ..5 teruggekomen|teruggekeerd|terugkwam|terugkeerde|binnengedrongen|teruggefietst|teruggereden
+ @dader ..3 is|staat|kwam|stond|zit|zat|liep|was ..2 weer|alweer|terug|opnieuw|wederom|back ..3 deur|binnen|terug|portiek|straat|tuin|erf|raam|woning|huis|flat|keuken|gang|er|bonken
+ staat|stond|zit|zat|loopt|liep|hangt|rijdt|reed|fietst ..3 weer|alweer|opnieuw|wederom|terug ..4 deur|voordeur|achterdeur|portiek|straat|tuin|erf|raam|huis|woning|flat|keuken|gang|stoep|galerij
ja: een half uur later stond VE weer voor de deur
+ weer|alweer|opnieuw|wederom ..3 aan|voor|bij|in|op ..2 deur|voordeur|raam|portiek|tuin|straat|stoep|galerij|gang
+ weer|alweer|opnieuw|wederom|andermaal ..3 binnen|binnengekomen|binnengedrongen|ingelopen|teruggekeerd|teruggekomen|ingereden|inreed|inliep|gedraaid
+ # ..1 min|minuten|uur|kwartier ..2 later ..4 terug|weer|deur
+ half|halfuur|kwartier|uurtje ..1 uur? ..1 later ..4 weer|terug|deur
+ nog ..2 binnen|boven|buiten|huis|pand|tuin|straat|portiek|galerij|hier|aanwezig|rond ..4 ve|vdt|<ve>|verdachte|hij|met
+ ve|<ve>|vdt|verdachte ..2 nog ..2 binnen|buiten|huis|pand|woning|straat|steeds|boven|tp
+ @dader is|zit|staat|loopt ..2 nog ..1 binnen|huis|buiten|boos|kwaad|kwaod|boven|steeds|er|d'r|rond
+ nog ..1 steeds ..2 binnen|buiten|woning|huis|agressief|boos|woedend|aggressive|dronken|deur
+ is|was|onderweg|komt ..2 onderweg ..3 naar|hierheen|haar|huis|terug|is
+ belde|belt|appt|appte|riep ..6 onderweg|eraan|er aan
+ ve|<ve>|vdt|verdachte|ex|expartner ..2 onderweg
+ komt|kwam|kom ..2 eraan|hierheen|hierhenen|aanrijden|aangereden|aanlopen
+ nu ..2 aan|voor|bij ..1 deur
+ staat|zit|stond|wacht|zat ..5 beneden|buiten|overkant|parkeerplaats|hoek|lantaarnpaal|bankje|straat ..5 wachten|wacht|knipper*|lichten|motor
+ ve|<ve>|vdt|verdachte|ex ..3 staat|stond|zit|zat ..2 beneden|buiten|overkant|parkeerplaats
+ op ..1 de parkeerplaats|hoek ..4 wacht*|staat|knipper*
+ auto|bus|busje|wagen|scooter|brommer ..4 voor|om|tegenover|hoek ..2 deur|hoek|huis|straat ..4 staat|stond|wacht|draai*|stopte
+ auto ..3 in haar straat
+ motor ..2 aan|draaide|draaiende|draaien|stationair
+ wacht|wachtte|wachten ..4 tot ..2 wij|jullie|politie|we
+ bonkt|bonkte|bonken|beukt|beuken|ramt|rammen|rammelt|trapt|bonst|bonzen ..3 deur|raam|ramen|voordeur|achterdeur
+ deur|voordeur|achterdeur|raam ..4 bonkt|bonken|beuken|rammen|intrapt|ingetrapt|ingeslagen|geforceerd|openbreekt|opengebroken|eruit|ligt
+ breekt|trapt|slaat|ramt ..3 deur|voordeur ..1 open|in|eruit
+ via|door ..2 balkon|dakraam|raam|schuurdak|achterdeur|keukenraam|tuin|dak|kattenluik|kelderraam ..3 binnen|binnengekomen|naar|in
+ binnen|binnengekomen ..3 via|door|met ..3 balkon|dakraam|raam|achterdeur|keukenraam|sleutel|dak
+ tijdens|ondanks|overtreding|overtreden|overtreedt|overtrad ..4 thv|huisverbod|contactverbod|gebiedsverbod|verbod|gedragsaanwijzing|stopgesprek
+ thv|huisverbod|contactverbod|gebiedsverbod|straatverbod|gedragsaanwijzing ..8 overtreden|overtreding|overtreedt|overtrad|toch|binnen|weer|tuin|aangetroffen|gezien|stond|portiek
+ lopende|lopend ..1 thv|huisverbod|contactverbod ..6 deur|tuin|binnen|weer|staat
+ terugkomt|terugkomen|terugkom|terugkeert|terugkomst ..5 vannacht|vanavond|straks|zodra|afmaken|af|maken|nacht|wel|zeker|gezegd|beloofd|gedreigd
+ komt|kom|komen ..2 @dader? ..2 terug|langs|weer|halen ..4 vannacht|vanavond|straks|zeker|altijd|af
+ vannacht|vanavond|straks ..4 terugkomt|terugkomen|langskomen|langskomt
+ hij|ze|zij|ie|ve komt ..2 terug
+ komt ..1 altijd ..1 terug
+ zegt|zei|riep|belooft|beloofde|dreigt|dreigde|gezegd|appte ..4 terug ..1 te|komt|komen|kom|kwam|zou
+ dat ..1 ie|hij|ze|zij|ve terugkomt|terugkom|terugkwam
+ elke|iedere ..1 nacht|avond ..3 terug|terugkomt|langs
+ he ..1 is|'s ..1 back|coming
+ zou ..3 terugkomen ..3 als|om|zodra
! terug ..4 halen|spullen|sigaretten|kleren|nemen|brengen|slaan|geven|duwen|bellen|betalen|zeggen|verwacht|huis
! spullen ..4 terug
! als|indien|mocht|indien ..3 @iemand ..4 terugkomt|terugkeert|terug ..5 bellen|belt|112|bel|melden|direct
! bellen|belt|bel ..4 als ..2 @iemand ..2 terugkomt|terug
! belt|bel|bellen|terugbelt|mailt ..2 terug
! vrijwillig|afspraak|gesprek ..6 terug
! terug ..2 naar ..2 @elders|huis|eigen
! komt|kom ..4 wijkagent|collega|huisarts|hulpverlening|casemanager|wijkteam|jeugdzorg|vt|ambulance|crisisdienst|thuiszorg|politie|reclassering|coach|ha|arts|sleutelmaker|slotenmaker|woningcorp
! wijkagent|collega|huisarts|casemanager|wijkteam|jeugdzorg|thuiszorg|coach|crisisdienst|veilig ..4 komt|langs
! kat|hond|poes|konijn ..4 terug|binnen|weer
! rust ..2 terug|weer
! ambulance|crisisdienst|slotenmaker|collega|moeder|zus ..2 onderweg
doel verdachteWeg
+ er|dur|d'r|der|ervan ..1 vandoor|tussenuit|vantussen|tussendoor
+ @dader ..5 gevlucht|weggerend|voortvluchtig|spoorloos|weggereden|onvindbaar|weggefietst|vandoor|verdwenen|gevlogen|ervandoor|pleite|foetsie|ontkomen|ontvlucht|ondergedoken|zoek|gesmeerd|vluchtig
ja: VE is voortvluchtig
+ ter|in|opp opsporing
+ opsporing ..2 verzocht|gesteld|gevraagd|gezet
+ voortvluchtig|gesignaleerd|signalering|opp|anpr|uitkijken|zoekslag|aanhoudingseenheid
+ wordt|word|is|was ..2 gezocht ..2 door|$
+ rende|rent|vluchtte|vlucht|reed|rijdt|fietste|sprong|gevlucht|weggerend ..4 weg|richting|via|schutting|tuin
+ @dader ..2 was|is|al|alweer ..1 weg ..2 voor|bij|voordat|toen|$
+ ve|<ve>|vdt|verdachte|ex ..1 weg ..1 $
+ weg|vertrokken ..2 voor|bij|voordat ..3 komst|aankomst|aank|kwamen|waren
+ ve|<ve>|vdt|verdachte ..1 na|n.a|nta|naa
+ @dader ..4 niet|nt|niet meer ..2 aangetroffen|gevonden|gepakt|getroffen|thuis|bereikbaar|bereikt|traceren|vinden|opgedoken|gezien {vast}
+ niet|nt ..2 aangetroffen|gevonden|gepakt {vast}
+ omgeving|omg ..3 neg|negatief|uitgekeken|afgezocht|gezocht|zonder
+ waar ..3 @dader ..4 onb|onbekend|niet|onduidelijk|niemand|nergens
+ verblijfplaats|verblijf|whereabouts|bestemming ..4 onb|onbekend|niets|niet
+ waarheen|waarnaartoe ..2 weet|onbekend|niet
+ zoekt|zoeken|zoek ..4 hem|haar|ve|<ve>|vdt|auto
+ rijden|rijdt ..3 rondjes|zoekend
! zoekt|zoeken|zoek ..4 hulp|woning|werk|ruzie|steun|contact
! denk|denkt|denken|dacht ..4 na
! kijkt|keek ..4 na
+ via|over|door|langs ..2 balkon|schutting|raam|keukenraam|dak|tuin|hek|achterom|achterdeur|brandgang|schuur|heg ..3 weg|vertrokken|gevlucht|uit|verdwenen|gesprongen|ontkomen
+ weg|vertrokken|gevlucht|uit|eruit|verdwenen|gesprongen ..4 via|over|door|langs ..2 balkon|schutting|raam|keukenraam|dak|tuin|hek|achterom|achterdeur|brandgang|schuur|heg
+ rent|loopt|rijdt|zwerft|hangt|fietst ..2 nog? ..2 rond
+ loopt|rent ..1 nog ..1 los ..1 rond?
+ nog ..1 los
+ @dader away|gone|out
+ ergens ..2 met ..1 vrienden
+ v.u.k|vuk
+ telefoon|tel|mobiel ..2 uit|staat uit
! weg ..3 naar|nr ..3 @elders|eigen|werk|huis
! onbekend ..2 adres
! lacht|lachte|gelachen|lachen ..3 weg
! keuzelijst|airtag|systeem|wapen|mes|telefoon ..6 gevonden
! wapen|mes|voorwerp|niets|letsel|wapens ..4 aangetroffen|gevonden
! hond|kat|poes|konijn ..6 weg|gevonden|los|gevangen
! wij|we|vb|verbalisanten|ons|collega* ..3 weg
! stem|geluid|pijn|lucht|geld|pas|sleutel ..2 weg
! niet gevonden ..3 keuzelijst|systeem
! kinderen|kind ..3 niet ..1 thuis
doel blijvenSamen
+ blijven|bleven|slapen|sliepen|wonen ..3 samen|beiden|beide|allebei|gewoon ..2 thuis|woning|huis|samen
+ beiden|beide|allebei|samen|partijen|gezamenlijk ..3 thuis|woning|blijven|gebleven|achtergebleven|achtergelaten|binnen|huis|verder
+ ve|<ve>|vdt|verdachte|hij|zij|man|vader ..3 blijft|bleef ..2 thuis|woning|zitten|binnen|hier|daar
+ ve|<ve>|vdt|verdachte ..2 is ..2 thuis|binnen|boven
+ so|<so>|slachtoffer|zij|ze|vrouw|moeder|kinderen|kids ..4 achtergelaten|achtergebleven|achterlaten
+ @iemand ..3 blijft|bleef|blijven|slaapt ..3 bij|met ..2 ve|<ve>|vdt|verdachte|man|vader
+ @iemand ..3 blijft|bleef|blijven|slaapt ..3 bij|met ..1 hem|haar $
+ blijft|bleef|wil|wilde|moest|moet ..3 in ..2 woning|huis ..2 blijven|gebleven|achter|$
+ bleef|blijft ..2 zitten
+ evenals ..2 heer|verdachte|ve|man|hij|vrouw
+ in ..2 woning ..1 gebleven|achtergebleven
+ blijft|bleef|blijven ..2 thuis
+ samen|alleen ..2 met ..1 ve|<ve>|hem|vdt|verdachte
+ onder ..1 een dak
+ een bed|slaapkamer
+ daar ..2 zit|is ..1 hij|ve|<ve> ..1 ook
+ zij|ze ..2 is ..1 daar ook
! blijft|bleef|blijven ..3 bij ..2 moeder|mam|mama|ma|oma|ouders
doel slachtofferTerug
+ weer|terug|gewoon ..2 naar|noar|nr ..1 huis|huus|hem|ve|<ve>|man
ja: ze is weer naar huis gefietst
+ moet|moest|moeten|mot|wil|wilde|gaat|ging|zal|zou|mocht ..4 naar|nr|noar ..1 huis|hem|woning ..2 terug|zijn|toe|$
+ moet|moest|moeten ..3 thuis ..1 zijn
+ terug|meegegaan|mee ..3 met ..1 hem|ve|<ve>|man|vader|broer
+ gaat|ging|stapte|stapt|reed|wilde ..4 met ..1 hem|haar|ve|vader ..2 mee
+ ging|gaat|liep|wilde ..3 toch|weer|terug ..2 naar ..1 binnen|huis|boven
+ gaat|ging ..2 dus? ..1 terug
+ wil|wilde|wou|weigert ..4 niet ..3 weg|mee|opvang|vertrekken|weggaan {vast}
+ wil|wilde|wou ..3 per|perse|hier|daar|thuis ..3 blijven|slapen
+ weigert ..3 opvang|weg|mee|vertrek*
+ geen|niet|nergens|gn ..4 opvang|plaats|plek|slaapplek|bed|opvangplek|alternatief|heen|terecht ..4 beschikbaar|vrij|vol|vinden|gevonden|terug|thuis|blijft|gebleven|kunnen|$
ja: er is geen opvang beschikbaar, SO blijft thuis
+ opvang|opvangplek|blijf|crisisopvang ..2 vol|geen|niet
+ gebrek ..3 opvang|plaats|plek
+ nergens ..2 heen|naartoe|terecht|anders
+ geen ..2 andere ..1 plek|plaats|adres
+ laat|laten ..1 hem|haar ..2 weer ..1 in|binnen
+ laat ..2 me|mij ..2 niet ..1 wegjagen {vast}
! spullen|kleren|tas ..6 terug
! melder|getuige|buurvrouw|wij|we|collega ..4 huis
! naar huis ..3 vriend*|ouders|moeder|broer|zus|oma
! terug naar ..2 @elders
! met rust|alleen blijven
! niet ..1 dat
! niet ..3 mee ..2 naar ..2 bureau|buro|politiebureau|ziekenhuis|dokter|huisarts
! niet ..2 terug ..2 naar huis
! wil|wilde|durft|durfde ..2 niet ..3 naar ..1 huis
! ziekenhuis|gesprek|balie ..4 naar huis
doel geenZicht
+ doet|deed|deden|doen|werd|wordt|deur ..4 niet|nt|niemand|ndicht ..3 open|opengedaan|opengemaakt|opengedoan|opendoen
ja: er werd niet opengedaan
+ niet|nt|niemand ..2 open|opengedaan|opendeed
+ deur|voordeur ..3 blijft|bleef|weer|meteen|ging|is|snel|direct ..2 dicht|gesloten|toe
+ deur ..2 op ..1 kier|ketting
+ op ..1 een ..1 kier
+ ketting ..2 erop|deur
+ geen|gn|zonder ..2 gehoor|reactie ..2 deur|aanbellen|$
+ gordijn|gordijnen|rolluik|rolluiken|luiken|luxaflex ..3 dicht|gesloten|neer|beweegt|bewoog
+ licht ..2 uit|aan ..3 deur|open|niemand
+ @iemand ..2 hing|hangt|ophing|ophangt ..1 op
+ gesprek|lijn|verbinding|tel ..3 verbroken|dood|weggevallen|afgebroken|opgehangen|wordt verbroken
+ niet|nt|nog|niemand ..3 gezien|gesproken|bereikt|gehoord ..2 kinderen|so|vrouw|kind|moeder
+ so|<so>|slachtoffer|zij|vrouw|kind|kinderen|kids|moeder|mw|mevrouw|baby|client ..4 niet|nt|nog ..2 gezien|gesproken|aangetroffen|gevonden|te zien|bereikt|bereikbaar
+ liet|lieten|laat|laten|mocht|mochten|mogen|kwamen|kwam ..4 niet|nt ..2 binnen|verder|langs {vast}
+ niet ..2 binnen ..1 gemogen|gelaten|gelaat {vast}
+ vroeg|verzocht|riep|zei|zegt ..5 weg ..2 gaan|wilden|$
+ moesten|moest ..2 weggaan|gaan|vertrekken|weg {vast}
+ ga|gaan|rot|flikker* ..1 weg|op
+ hals|nek|arm|rug|letsel|gezicht ..3 niet|nt|nie ..2 zien|tonen|laten|bekeken
+ nog ..2 niemand|niet ..2 langs|geweest|gekeken|tp
+ al ..2 dagen|weken ..3 niet|niets|niks ..2 gehoord|gezien|gegeten
+ adres|woonplaats ..3 niet|geen ..3 herhalen|afmaken
doel spreektVoor
+ antwoorden|antwoordde|antwoordt|antwoord|sprak|praat|praatte|spreekt|beantwoordde|beantwoordt|deed ..3 voor ..2 haar|hem|so|<so>|moeder|vader|vrouw|kind
ja: hij geeft de antwoorden voor haar
+ antwoorden ..2 voor|namens ..1 haar|hem|so|<so>
+ voor ..1 haar|hem ..2 antwoord*|antwoorden|sprak|praat
+ @dader ..4 namens haar|hem|so|<so>
+ kijkt|keek|kijken|keken ..3 naar|nr ..2 @dader ..4 voor|voordat|antwoord*|telkens|telk|steeds|eerst
+ telkens|telk|steeds ..3 keek|kijkt|kijken ..2 naar|nr ..2 hem|haar|man|<ve>|ve|dochter|zoon
+ keek|kijkt ..3 over ..2 schouder
+ blijft|bleef|staat|stond|zit|zat|ging|kwam|komt ..3 overal|steeds|de hele tijd|ernaast|erbij|tussen|ertussen|achter|naast|schuin ..3 staan|zitten|haar|hem|bij
+ achter ..2 haar|hem|so ..2 staan|stond|komt
+ mee ..1 te? luisteren|luisterde|luistert
+ luistert|luisterde ..1 mee
+ niet ..3 alleen|apart ..3 praten|spreken|gesproken|laten {vast}
+ durfde|durft|wilde ..2 niet|nt ..2 te ..1 praten|spreken|zeggen {vast}
+ fluister*|fluisterde|fluistert|gefluisterd
+ trilt|trilde|trillend|trillende|beeft|beefde|bibbert|bibberde|bibberend|ineenkromp
+ alsjeblieft ..2 weg|gaan
+ vertelt|zegt|zei ..3 niets|niks ..2 meer ..3 als|toen|zodra
+ zodra|toen|als ..2 @dader ..3 binnenkwam|binnen|erbij|terugkwam ..6 stil|zweeg|op|stopte|niets|niks|dicht
+ stil|zweeg|stopte|hing|niets|niks ..6 zodra|toen|als ..2 @dader ..3 binnenkwam|erbij|terugkwam|staan|achter
! vb|verbalisant|collega|coll luistert
! moeder|zus|buurvrouw|tolk|hulpverlener|advocaat|mentor|juf ..2 erbij
! hond|kat ..4 naast|achter|tussen
doel kindBlijft
+ @kindje|<kind>|<naam> ..3 gaat|ging|moet|moest|mag|mocht|zou|wordt|blijft|bleef ..4 naar|nr ..1 huis|vader|papa|hem|haar|moeder|mama|pa|ma|opa|oom
ja: kind gaat vanmiddag gewoon naar huis
+ gaat|moet|zou|moeten|mag ..3 gewoon|weer|morgen|vanmiddag|vrijdag|zaterdag|zondag|weekend|straks|vandaag ..3 naar ..1 huis|vader|papa|hem|haar|moeder|mama|pa
+ weekend|vrijdag|zaterdag|zondag|woensdag|morgen|regeling|vakantie ..6 naar|bij ..2 vader|papa|hem|haar|moeder|mama|opa
+ @kindje ..3 blijft|bleef|blijven|is|zit|zijn|slaapt ..3 bij|met|thuis ..2 ve|<ve>|vdt|verdachte|vader|papa|hem|haar|moeder|mama|stiefvader|opa|thuis|dronken
+ @kindje ..3 nog ..1 thuis|daar|binnen
+ haalt|haalde|komt|kwam|halen ..3 @kindje|hem|haar|m ..2 op|ophalen|halen|opgehaald
+ komt ..1 m|hem|haar halen
+ kind|kinderen|kleine|baby|kleuter|zoontje ..4 meegenomen|meenemen|mee ..4 weg|onbekend|bestemming|ve|vader|moeder|niet
+ met ..2 kleuter|peuter|baby|kind|kleine|zoontje|dochtertje|kinderen ..3 weg|vandoor|vertrokken|gereden
+ weigert|weigerde ..3 kind|kinderen|baby ..3 af|geven|afgeven|terug
+ drinkt|dronken|stoned|beschonken|high ..6 alleen|zorgt|past|opgehaald|baby|kind|kinderen
+ @kindje|<kind> ..4 durft|durfde|wil|wilde|wou ..3 niet|nt|nie ..3 naar|terug|mee ..2 huis|vader|papa|hem|moeder|mama|binnen {vast}
+ wil|wilde|durft ..2 niet|nt ..3 naar|terug ..1 huis|binnen {vast}
+ wilde|wil ..2 niet ..2 dat ..1 wij|we ..2 weg* {vast}
+ nu ..2 weet ..2 hij|vader|papa|ze ..3 gepraat|verteld
+ zit ..3 nog ..2 bij ..2 mentor|ons|juf|bureau|auto
+ wilden|willen|wil ..3 @kindje? ..2 direct|terug|weer ..2 binnen|thuis|terug
! naar huis ..2 oma|opa|tante|zus
! bij ..2 oma|tante|buurvrouw|zus|vriendin
! veilig|rustig ..2 thuis
doel angst
+ bang|angst|angstig|doodsbang|vreest|vrees|benauwd ..6 terug|terugkomt|vannacht|vanavond|komt|af|dood|doet|weer|wat|iets|hem|haar|erger|boos|kwaad
ja: zij is bang dat hij vannacht terugkomt
+ durft|durfde|durf|durven ..4 niet|nt|nie|nait ..5 huis|thuis|terug|alleen|slapen|buiten|buite|open|bed|blijven|weg|licht {vast}
+ niet|nait|nt ..2 veilig ..2 thuis|hier|voelt|voelen|so|ze|vannacht|$ {vast}
+ voelt|voelde|voel ..3 niet|on ..1 veilig {vast}
+ onveilig|unsafe
+ ben ..1 je ..1 veilig ..2 hier ..3 nee
+ slaapt|slaap|slapen ..3 met ..3 schoenen|kleren|mes|telefoon|stoel
+ tas ..3 klaar|gepakt|onder
+ kast|kasten|bed|bank|stoel|commode|ziekenhuisbed|meubels ..4 voor|tegen|voorgeschoven ..2 deur|slaapkamerdeur|deurkruk|kamerdeur
+ zich ..4 opgesloten|ingesloten|verstopt|verschanst ..4 badkamer|wc|toilet|slaapkamer|kast|kelder|zolder|douche|kamer
+ op|in|vanuit|vanaf ..1 de|het|t|een|dr|haar wc|toilet|badkamer|kast|zolder|balkon|dak|schuur ..4 opgesloten|verstopt|fluister*|belt|gebeld|zit
+ slaapkamerdeur|kamerdeur|badkamerdeur ..2 op ..1 slot
+ messen ..3 verstopt|opgeborgen
+ kijkt|keek ..3 raam|achterom|parkeerplaats|luxaflex|deur|steeds
+ moet ..2 om # ..2 thuis
+ dan ..2 vindt|vermoord|is het klaar
+ niet gerust
+ knoop ..2 maag
+ naar|raar|slecht|niet goed gevoel
+ voelt ..1 niet|nt ..1 goed
! niet bang
! veilig thuis
! bang ..2 voor ..2 hond|spinnen|donker
! niet|niemand|geen ..3 bang|angst|angstig

# Out of each other's reach.
doel gescheiden
+ @iemand|@kindje ..4 slaapt|slapen|verblijft|verblijven|logeert|logeren|overnacht|overnachten|ondergebracht|opgevangen|gebracht|vertrokken|vertrekt|vertrokken|gegaan|gaat|gaan|ging|blijft|blijven|zit|is|zijn|mee|opgehaald|naar|nr ..4 bij|naar|nr|in|met ..3 @elders
ja: zij is ondergebracht bij haar zus
+ @iemand|@kindje ..1 naar|nr|bij ..3 @elders
+ slaapt|slapen|verblijft|verblijven|logeert|logeren|overnacht|ondergebracht|opgevangen|blijft|blijven|heen ..4 bij|naar|in|op ..3 @elders|moeder|vader|dochter|zoon
+ naar|bij|nr ..2 zijn|haar|z'n|d'r|eigen|hun ..2 ouders|moeder|vader|woning|huis|flat|adres|kamer|broer|zus|appartement
+ naar ..1 eigen ..1 huis|woning|flat|adres|kamer
+ geheim|veilig|veilige|geheime|ander|safe|onderduik*|afgeschermd|onbekend|nood|tijdelijk ..2 adres|plek|onderdak|place|locatie|verblijf|bed
+ andere ..1 locatie|gemeente|adres|plek
+ plek ..3 niet ..2 verslag|noem|noemen|delen
+ adres|plek|locatie ..4 bekend ..1 bij|ob|alleen ..2 ons|mij|melder|vt|chef|recherche
+ adres ..1 ob|alleen|uitsluitend ..2 ons|bekend|bij
+ niet|nt ..2 delen ..1 waar
+ ondergebracht|opvangplek|opvanghuis|noodopvang|vrouwenopvang|crisisopvang|pleeggezin|blijfhuis|uithuisplaatsing|uithuisgeplaatst|noodbed|spoedbed|elp|elv
+ so|<so>|slachtoffer|mevrouw|mevr|mw|moeder|vrouw|kind|baby|zij|ze|<naam>|vader|meneer ..5 opgenomen|opname|ziekenhuis|zkh|crisisbed
+ ligt|blijft|ter ..3 observatie|ziekenhuis|zkh|opgenomen
+ amb|ambu|ambulance ..2 mee ..1 naar|nr
+ @kindje ..3 meegegeven
ja: Zij is met de ambulance mee naar het Radboud
+ partijen|beiden|stel ..2 gescheiden|apart|uit elkaar
+ uit elkaar ..1 gehaald|gezet|gehouden
+ uit|uit de ..2 woning ..1 gezet|verwijderd|gestuurd
+ huisverbod|thv ..4 opgelegd|uitgereikt|uitgeschreven|afgegeven|aangezegd|van kracht|10 dagen
+ sleutel|sleutels ..4 ingeleverd|ingenomen|afgegeven|teruggegeven|gegeven|terug|afgepakt
+ slot|sloten|cilinder ..2 vervangen|gewisseld|verwisseld|vv|nieuw
+ dus veilig
+ vliegtuig|buitenland|uitgevaren|marine|kazerne
+ op|naar zee
+ woont|wonen ..3 elders|apart|gescheiden
! niet|geen|nt ..4 naar|bij|opvang|plek|opgevangen
! geen|vol ..3 opvang|plek|opvangplek|bed
! opvang|opvangplek ..2 vol|niet
! wil|wilde|wou|weigert ..6 opvang|opvangplek
! weer|gewoon|volgens|weekend|vrijdag ..5 naar|bij ..2 vader|hem|papa|moeder
! zou|denkt|mogelijk|waarschijnlijk ..4 bij|naar ..3 @elders
! gebeld|belt|sprak|gehoord|gesproken|meldt|vertelde ..4 bij|naar ..2 @elders
! kind|kinderen ..2 opgehaald ..2 door
! woonde|woont|inwoont|woonden ..3 bij

# Danger that goes on, said outright.
doel acuutGevaar
+ acuut|acute|direct|directe|levens|levensgevaar|levensgevaarlijk ..1 gevaar|onveilig|onveilige|dreiging|onveiligheid|situatie
+ levensgevaar|gijzeling|gegijzeld|gebarricadeerd|barricadeert|verschanst|barricade|onderhandel*|onderhandelt
ja: VE heeft zich met de kinderen gebarricadeerd
+ arrestatieteam|at|aot|dsi ..4 aangevraagd|gevraagd|onderweg|staat|komt|ter|tp|opgeroepen|eraan
+ partijen|ze|hen|hun|beiden|stel ..5 niet|onmogelijk|geen|nt ..3 gescheiden|scheiden|uit elkaar|splitsen {vast}
+ scheiden ..4 niet|onmogelijk|mislukt ..1 gelukt? {vast}
+ scheiding ..3 niet ..1 gelukt|mogelijk {vast}
+ scheiding ..2 onmogelijk|mislukt {vast}
+ niet|nt|geen|niemand ..4 uit elkaar|gescheiden|scheiden ..2 krijgen|kregen|te|gekregen|houden {vast}
+ kregen|krijgen|kreeg|trekken ..4 niet|geen|keer ..3 uit elkaar {vast}
+ vloog|vliegt|vlogen ..5 weer|opnieuw ..2 op|aan
+ slaat|vecht|gilt|trapt|schopt|schreeuwt|vechten ..2 nog|steeds|door|verder
+ nog ..1 steeds ..3 geslagen|vechten|bedreigd|agressief|aggressive|woedend
+ gegil|gil|geschreeuw|klappen|gebonk ..4 nog|opnieuw|weer|binnen|deur
+ als|zodra|wanneer|zolang ..2 jullie|julie|politie|petten|blauwe|wouten|we|wij ..4 weg|wegrijden|wegrijdt|vertrekken|vertrokken|gaat|gaan|straat|hielen
ja: als jullie weg zijn slaat hij mij dood
+ jullie ..3 weg ..1 zijn|bent|gaan|rijden
+ gaan|ga jullie|niet|nie ..2 weg {vast}
+ smeekt|smeekte|smeken ..6 blijven|weg
+ gas|gaskraan|benzine|spiritus ..6 open|opengedraaid|bed|bank|aansteker|mat|deur|lighter|giet
+ met ..2 haar|hem|so|<so>|kind|kinderen|kids ..3 binnen ..4 deur|slot|ketting|balkon
+ hangt|houdt|hield ..4 over|boven|van ..2 balkon|reling|raam|balustrade
+ vannacht|vanavond|straks ..4 onveilig|escaleert|mis|fout|unsafe
+ escaleert|escalatie|escaleren|herhaling|herh|recidive ..4 verwacht|verwachten|waarschijnlijk|zeker|hoog|vreest|dreigt|vannacht|groot
+ inschatting|risico|veiligheid|gevaar ..2 : ..1 hoog|groot|neg|slecht|onveilig|acuut
+ opvolging|spoed|graag|svp|prio ..4 verzocht|verzoek|direct|vannacht|elk uur
+ elk ..1 uur ..2 langs
+ toezicht|surveillance|aol|afspraak-op-locatie ..3 gevraagd|verzocht|extra
+ achtergelaten|achterlaten|achterliet|achtergebleven ..6 gevoel|goed|slecht|moeten|moest|hij|ve|verdachte|kids|kinderen
+ voelt ..2 niet|nt goed
+ app|appt|appte|sms|bericht ..3 help|sos
+ roept|riep|gilt|gilde|schreeuwt ..2 om ..1 hulp
+ op ..2 borg ..6 straat|haar
+ te lijf
+ weer|terug|teruggekeerd ..8 bonken|bonkt|rammen|beuken|intrapt|trappen ..1 $
+ durft|durf|durfde ..3 niet|nt ..2 te? ..1 slapen {vast}
+ niet|geen|nt ..3 opvang ..3 beschikbaar|vrij|gevonden|plek|mogelijk ..3 $ {vast}
+ opvang ..1 vol
- geen|zonder ..4 gevaar|onveiligheid|acuut|acute|onveilige|spanning {vast}
- niet ..3 ~in gevaar|onveiligheid|acuut|acute|onveilige|spanning {vast}
- niet acuut|acute {vast}
- acuut|acute|direct|directe ..1 gevaar|dreiging|onveiligheid ..3 geen ..1 sprake {vast}
ontkend: Van direct gevaar voor haar is geen sprake
- voelt|voelen|voel ..3 veilig|safe
- niet onveilig {vast}
- niemand ..2 bang {vast}
- onveilig : nee
- acuut ..1 nee|niet
! gevaarlijke stoffen|hond|weg
! muizen|spinnen|onweer
! acute psychiatrie
! acuut ..1 psychiatrisch|ziek
! over en weer
! met|naar|bij|door|van|aan|veilig ..1 veilig thuis
! met bloemen
! slaat|slaan|sloeg door
! op tijd
# Free again, back by a set time, near although sent away.
doel verdachteVrij
+ weer|alweer ..1 op ..1 vrije voeten {vast}
+ weer|alweer ..1 op ..1 straat|straot ..1 staat|stond|loopt|liep|komt|is|$ {vast}
ja: De officier liet weten dat hij vanochtend weer op straat staat
nee: Zij liep met de hond op straat
doel verdachteTerug
+ is|ben|komt ..1 hij|ve|<ve>|vdt|verdachte|ie|man|vader|ex ..3 terug|thuis|weer ..1 $
+ hij|ve|<ve>|vdt|verdachte|man|vader|ex|zoon|broer kwam|komt|keert|keerde ..2 terug
+ hij|ve|<ve>|vdt|verdachte|zoon|broer ..1 is|komt ..3 vanavond|vannacht|vanmiddag|straks|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|#|weekend ..3 terug|thuis
ja: Vanavond om vijf is hij terug
ja: ve kwam terug na het wegsturen
+ @dader ..2 ophield|ophoudt|verschanst|verschool|schuilhield|posteerde ..3 complex|flat|woning|straat|overkant|buurt|huis|pand
+ zich ..5 tegenover|achter|naast|nabij|bij|rond ..3 complex|flat|woning|straat|pand|huis|portiek ..2 ophield|ophoudt|opgesteld|bevond|schuilhield
ja: De portier zag dat hij zich tegenover het complex ophield
+ @dader ..2 heeft|kent|weet ..2 dat|het|haar|dit adres ..3 belt|appt|al|staat|zoekt
ja: VE kent dat adres en belt al
! wat als ...8 terug|terugkomt|terugkom|langskomt
! komt ..3 niet ..2 terug
! terug|terugkomt ..3 na overleg|afspraak|goedvinden
! komt|kwam ..2 terug ..2 met|op ..2 bloemen|woorden|melding|aangifte|verklaring|zijn|haar
doel verdachteWeg
! al|reeds ..1 # ..1 jr|jaar|maanden|mnd|weken ..1 onvindbaar|weg|vertrokken|zoek|verdwenen
nee: De vader is al 3 jaar onvindbaar
doel blijvenSamen
+ ve|<ve>|vdt|verdachte|hij|zij|man|vader|vrouw|beiden|beide ..3 daar|thuis|binnen|huis|woning ..1 gebleven|achtergebleven
ja: wij moesten weg, VE dus daar gebleven
+ in ..1 dezelfde|hetzelfde|zelfde kamer|slaapkamer|bed|huis|woning|tent|caravan
ja: Hij slaapt in dezelfde kamer
+ ze|zij|beiden|beide|partijen|stel|echtpaar ..1 blijven|bleven|blieven ..1 samen|bijeen|tezamen
+ ze|zij|beiden|beide|partijen|stel|echtpaar ..1 blijven|bleven bij elkaar|mekaar
ja: ze blijven samen, elders slapen hoefde niet
+ vrouw|man|zoon|dochter|hij|zij|ve|<ve> ..1 blijft|bleef bij ..1 dhr|meneer|mevrouw|mw|hem|haar|so|<so> $
+ slaapt|slapen|sliep|sliepen|ligt ..2 op|in ..1 logeerkamer|zolder|kinderkamer|werkkamer|rommelkamer
+ slaapt|slapen|sliep|sliepen|ligt ..2 op|in ..2 andere|aparte kamer|kamers|slaapkamer
ja: Zij slaapt vannacht op de logeerkamer
+ hij|zij|ve|<ve>|man|vrouw|vader ..1 sliep|lag|zat|stond ..4 toen|terwijl we|wij gingen|weggingen|vertrokken|wegreden|afsloten
ja: Hij sliep toen wij gingen
nee: Zij bleef bij haar zus
! logeerkamer|zolder|kamer ..2 bij ..3 @elders
! bij ..3 @elders ..4 logeerkamer|zolder|kamer
! al|sinds|sedert ..4 in dezelfde|hetzelfde
doel slachtofferTerug
+ wil|wilde|wou|wenst ..1 terug naar ..1 huis|hem|woning|man
ja: Zij wilde terug naar huis
! wil|wilde ..2 niet|nooit ..2 terug
doel geenZicht
+ geen ..1 grond|gronden|reden|machtiging|aanleiding ..3 binnentreden|binnentreding|betreden
ja: OVD zag geen grond voor binnentreden
+ verbinding|lijn|gesprek ..2 valt|viel|vielen ..1 weg
+ licht|lichten ..1 uit ..1 $
! gordijn|gordijnen|rolluik|rolluiken|luxaflex ..2 niet|nooit|nie ..2 open
doel spreektVoor
+ apart|alleen|afzonderlijk ..1 spreken|praten|horen|gesproken ..2 lukte|lukt|kon|ging|mocht|was ..2 niet|onmogelijk {vast}
ja: Apart spreken lukte niet
+ @dader ..1 keek|kijkt toe ..1 $
! luister* ..3 op ..2 speaker|luidspreker
! @kindje ..6 mee ..1 te? luisteren|luisterde|luistert
doel kindBlijft
! haalt|haalde|haalden|halen ..2 schouders|schouder|neus|adem
! schouders|neus ..1 op|opgehaald
! vriendin|zus|zuster|moeder|tante|oma|opa|ouders|schoonouders|schoonzus|buurvrouw|buurman|collega|kennis|taxi ..1 kwam|komt|zou|zal ..2 haar|hem|m ..1 halen|ophalen
nee: Zij haalde haar schouders op
nee: Een vriendin komt haar halen
doel angst
! of ..1 zij|ze|hij|so|<so>|mevrouw|meneer ..1 bang
doel acuutGevaar
+ kwam|keerde|komt|keert ..2 terug na|nadat ..5 wegsturen|weggestuurd|vertrek|wegzenden|verwijderd|weggezonden|wegging
ja: Verdachte kwam terug nadat hij was weggestuurd
+ durft|durfde|durf ..2 niet|nt|nie ..1 te? bewegen|verroeren|roepen|ademen|opstaan|bellen {vast}
ja: zij durft niet te bewegen
+ belt|belde|bellen|bel fluisterend|fluisterende
+ fluister* ...6 verbinding|lijn|opgehangen|weggevallen
ja: Vrouw belt fluisterend vanuit de badkamer
+ wachten|wacht|wachtten ..2 op ..3 hond|hondengeleider|geleider|versterking|ovd|onderhandelaar|arrestatieteam|at|schild
+ onderhandelaar ..2 komt|onderweg|gevraagd|tp|opgeroepen
ja: collega's voor de deur, wachten op de hondengeleider
? kan|kunnen|kon|konden|mag|mocht ..3 er|d'r|der ..1 niet|nie|nt|nait ..1 meer? uit {vast}
onzeker: Zij konden er niet meer uit
? kan|zal|gaat|kon ..2 t|het ..2 zo|weer|opnieuw|moment ..1 weer? knallen|ontploffen|losbarsten|misgaan|mis|escaleren|ontsporen {vast}
onzeker: Zo kan het elk moment weer knallen
- valt|viel ..2 niets|niks ..1 te ..1 scheiden {vast}
- er ..1 niets|niks te scheiden {vast}
! elkaar|elkander|mekaar ..1 te lijf
nee: Zij waren elkaar te lijf gegaan
! uitgaan|motor|auto|sleutel|geld ..3 er ..1 niet ..1 uit
