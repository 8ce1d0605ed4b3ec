# Facts from which acute danger is composed, and danger said outright.
@hij = hij ie ve <ve> vdt verdachte vd ex man vriend vader pa zoon broer partner echtgenoot meneer heer dader oom stiefvader neef e hee kerel vent
@zijso = zij ze so <so> slachtoffer haar vrouw mevrouw moeder ma aangeefster dochter meisje mw mevr
doel slachtofferTerug
+ weer|terug|gewoon ..1 naar|noar|nr huis|huus ..2 gefietst|gegaan|gelopen|gereden|egoan|gekeerd|teruggegaan|gebracht|toe
ja: ze is weer naar huis gefietst
+ is|zijn|ging|gaat|gaan ..2 weer|terug|gewoon ..1 naar|noar|nr huis|huus
+ terug ..1 naar|nr|bij ..1 hem|ve|<ve>|huis|man|woning|vdt
+ moet|moest|moeten|mot ..4 weer ..2 naar huis
+ vanavond|straks|vannacht|morgen ..3 moet ..3 naar huis
+ gaat ..3 gewoon ..1 terug
+ moet ..3 daar ..2 slapen|wonen|terug
+ wil|wilde|wou|wol|wilt ..5 blijven|bliven {vast}
+ wil|wilde|wou ..3 niet ..2 weg|mee|vertrekken|weggaan {vast}
+ wilde|wou ..1 zelf niet {vast}
+ @zijso ...8 in de woning|huis ..1 gebleven|achtergebleven
+ gebleven ...3 evenals ..2 heer|verdachte|ve|man|hij
+ bleef|blijft ..3 daar ..3 hij|ook
+ so|<so> weigert ..2 weg|mee|opvang
+ geen|niet ..3 opvang|plaats|plek ..6 gebleven|thuis|terug|woning|huis
+ gaat|ging|stapte|stapt|reed ..3 met ..1 hem ..2 mee
+ blijft thuis ..2 wil ..1 dat ..1 zelf
+ wijkt ..1 niet {vast}
+ laat|laten ..1 hem|em|m ..1 dr|er|d'r ..1 weer ..1 in
! spullen|kleren|tas ..6 terug
! melder|getuige|buurvrouw|anoniem ..4 blijven
! anoniem ..1 blijven
! met rust|alleen blijven
! blijven ..1 praten|werken|bestaan
! naar huis ..3 vriend*|ouders|moeder|broer|zus
! hij|ve|<ve>|vdt|zoon ..4 naar huis
doel geenZicht
+ niet|niemand|nie|niks ..2 open|opengedaan|opengemaakt|opengedoan
ja: er werd niet opengedaan
+ doet|deed|deden|doen|werd|wordt ..4 niet|niemand ..2 open
+ open ..1 gedaan ..1 niet
+ deur|voordeur ..2 blijft|bleef|bleven|weer|meteen|ging|is ..2 dicht|gesloten|toe
+ meteen|direct|gelijk ..2 dicht
+ geen|niet|zonder ..1 reactie|gehoor|reageert|antwoord|reageren
+ reageert|reageerde|reageerden niet
+ neemt|nam|nemen|opnemen ..3 niet|niks ..2 op|opgenomen
+ niet opgenomen
+ belt|belde ..3 niet|niks ..1 terug
+ toestel|telefoon|tel|gsm|mobiel ..2 uit $
+ tel|telefoon onbereikb|onbereikbaar
+ gordijn|gordijnen|rolluik|rolluiken|luiken|vitrage ..3 dicht|beweegt|bewoog|gesloten|neer
+ licht ..4 uit
+ @zijso ..2 hing|hangt|ophing|ophangt ..2 op
+ lijn ..2 verbroken|dood|weg|open
+ niet ..2 gezien|gesproken ..2 of|en|noch ..1 gesproken|gezien
+ kind|kinderen|so|<so>|vrouw|<kind>|moeder|zij|ze|slachtoffer|haar|client* ..4 niet|nog ..2 gesproken|gezien|bevraagd|gevonden|aangetroffen
+ al ..1 #|twee|drie|vier|vijf ..1 dagen|weken ..2 niet|niets
+ haar|ze|hem ..1 niet ..1 meer ..1 gevonden|gezien|gesproken
+ adres|woonplaats|naam|nummer|nr|verblijf* ..3 niet|noch|onbekend|onb|geen ..3 bekend|gekregen|genoteerd|gegeven|naam
+ adres noch naam
+ woonplaats|adres is niet bekend
+ liet|lieten ..4 niet ..2 verder|binnen {vast}
+ mogen|mochten|mocht|kwamen ..3 niet ..2 binnen
+ verzocht|vroeg|riep|zegt|zei ..3 weg ..1 gaan
+ ga weg
doel spreektVoor
+ antwoorde|antwoorden|antwoordde|beantwoordde|beantwoordt|beantwoorde ..5 voor|namens|vragen|steeds
ja: hij geeft de antwoorden voor haar
+ namens|voor haar|hem|so|moeder|vader ..2 antwoord*|sprak|praat|woord
+ vult|vulde ..4 zinnen|aan
+ op ..2 vragen ..6 antwoordde ..2 zoon|dochter|hij|man|steeds|vader
+ @hij ..2 beantwoordde
+ zoon|dochter|man|hij ..1 antwoordde|antwoorde
+ namens haar|hem|so
+ zit|zat|stond|staat|bleef|blijft|ging|gaat ..3 ernaast|d'rnaast|naast|erbij|tussen|ertussen|achter|erachter|tussenin
+ zat|stond|bleef|ging|staat|zit ..4 naast|achter|tussen ..1 haar|hem|staan|zitten
+ ging|gaat|kwam ..2 er|d'r ..1 tussen ..1 staan
+ kijkt|keek|kijken ..3 naar ..2 @hij ..3 voor|voordat
+ kijkt|keek ..3 naar ..2 dochter|zoon ..2 voor
+ mee ..1 luisteren|luister*|luisterde
+ luistert|luisterde ..1 mee
+ mocht|mag|mogen ..3 niet ..3 alleen|apart ..3 praten|spreken|praat
+ niet alleen|apart met ..2 haar|hem|so ..2 praten|spreken|gesproken
+ kwam ..2 naar buiten ..4 tijd
+ ve erbij
+ zodra ..2 hij|zij binnenkwam|binnen
+ hield ..2 op|stopte ..2 spreken|praten
+ in ..1 de bus|auto met ..1 mijn|haar|m'n broer|vader|man
+ mee te luisteren
+ keek|kijkt ..2 naar ..2 schoenen
+ ga ..1 weg|alsjeblieft ..3 anders|weg
+ gaat|doet|deed|draaide ..3 haakje|knip|slot ..3 achter
! vb|verbalisant|collega|coll luistert
! moeder|zus|buurvrouw|tolk|hulpverlener|advocaat|jb zat|zit|was|is ..1 erbij
! hond ..4 naast|achter|tussen
! collega ..4 naast|achter|tussen|erbij
! was|is erbij ..1 geweest|gehaald
! huisarts|arts|collega ..3 is|was erbij
! kind|kinderen|<kind> ..3 zat|stond|was
doel kindBlijft
+ kind|kinderen|<kind>|baby|hij|zij|ze|zoon|dochter ..3 blijft|bleef|blijven ..3 bij|met|thuis ..2 ma|moeder|pa|vader|stiefvader|oma|opa|hem|haar|ve|<ve>|thuis
+ haalt|haalde|halen ..2 hem|haar|kind|<kind>|kinderen ..4 op|ophalen
+ kwam|komt ..2 ophalen|halen
+ meegenomen ...3 # uur
+ kind ..2 meegenomen
+ ophalen|halen ..1 kwam|komt
+ daarna ..3 naar huis|thuis
+ gaan|gaat|zou|moet|moeten|moest ..4 wel ..1 naar huis
+ zou|moet|moeten|moest ..4 naar huis
+ terug ..2 naar huis|ouders|moeder|vader|pa|ma
+ vader|pa|moeder|stiefvader|hij ..3 alleen ..2 met ..2 haar|hem|kind|kinderen|<kind>
+ bewaart|houdt ..3 tot #
+ slaapt ..3 bij ..2 hem|ve|<ve>|vader|pa|opa|oom
+ niet gerust
+ kind ..1 nu ..1 bij ..1 ma|pa|moeder|vader
+ kinderen ..3 binnen ..2 bij ..1 ve|<ve>|vader|pa
! kind|kinderen|<kind> ..3 bij ..2 oma|opa|tante|buurvrouw
! naar huis ..2 oma|opa|tante
doel verdachteVrij
+ heengezonden|heenzending|vrijgelaten|vrijgekomen|invrijheidgesteld {vast}
ja: VE is heengezonden
+ weer|morgen|mrgn|straks ..2 vrij {vast}
+ vrij ..2 #|mrgn|morgen {vast}
+ niet ..2 vast|lang {vast}
! vrij ..2 dag|dagen|nemen|genomen|gevraagd
doel verdachteWeg
+ er|dur|d'r|der|ervan ..1 vandoor|tussenuit|vantussen
+ is|was|wordt|word ..2 zoek|gezocht|voortvluchtig|onvindbaar|spoorloos|pleite|foetsie
ja: VE wordt gezocht
+ niet ..2 te ..1 vinden|bereiken|traceren|lokaliseren {vast}
+ waar ..1 hij|ie|ve|<ve>|pa|vader|zij ..2 is|zit|verblijft|heen|uithangt ..3 onb|onbekend|niemand|niet
+ waar ..3 is ..1 onb|onbekend
+ verblijf|verblijfplaats|verblijfadres|whereabouts ..4 onb|onbekend|niets|niet
+ waarheen|waarhen|waarnaartoe ..2 weet|onbekend|niet
+ weg|vertrokken|gevlucht|uit|eruit|verdwenen|gesprongen|gegaan|weggegaan ..3 via|over|door|langs ..2 balkon|schutting|raam|keukenraam|dak|tuin|hek|achterom|achterdeur|brandgang|schuur|hegge|heg
+ via|over|door|langs ..2 balkon|schutting|raam|keukenraam|dak|tuin|hek|achterom|achterdeur|brandgang|speeltuin ..3 weg|vertrokken|gevlucht|uit|verdwenen|gesprongen|weggegaan|ontkomen|ontvlucht
+ rent|loopt|rijdt|zwerft ..2 nog ..2 rond
+ rijdt|rijden rondjes
+ was|is @hij ..1 weg
+ @hij ..1 is|was ..1 weg
+ @hij weg
+ ontkomen|ontvlucht|gevlucht|vluchtte|gesmeerd|verdwenen|ondergedoken|vluchtig
+ zoeken|zoekt|zoekactie|uitkijken|signalement|signalering|anpr ..4 naar|ve|<ve>|auto|hem|rondgezet|uitgezet
+ ma|nog|nu ..2 ve|<ve>|hem ..1 zoeken
+ niet|nog niet|nooit ..2 aangetroffen|gepakt|gevonden|getroffen {vast}
+ auto|motorrijtuig|scooter|bus ..1 weg
! onbekend adres
! familie onbekend
! weg ..2 naar ..2 zijn|haar|moeder|ouders|broer|zus|vriend|werk
! lacht|lachte|gelachen|lachen ..3 weg
! keuzelijst|airtag|systeem ..6 niet gevonden
! niet gevonden ..3 keuzelijst|systeem
! weg ..2 spoedmelding|prio|melding
! wij|we|vb|verbalisanten|ons|collega ..3 weg
doel verdachteVast
! wat ..3 vast
! vast ..1 heeft|had|hield|houdt|gepakt|gehouden|gegrepen|zat|pakte|te
! houdt|hield|hielden|heeft|had|pakte|pakt|greep ..6 vast
! luier vast
! vast ..1 in|aan|op|bij
! vast ..2 wel|ook|niet|adres|contact|inkomen
! vast contract
doel blijvenSamen
+ ve|<ve> blijft ...3 so|<so> blijft
+ so|<so>|zij blijft ...3 ve|<ve>|hij blijft|ook
+ zijn|zitten|zaten|waren ..3 daar|er ..2 allebei|beiden|nog
+ samen|allebei ..2 in ..1 huis|bed|woning
+ samen ..2 in huis
+ een bed|kamer|slaapkamer
+ zij|ze|so ..2 daar ..3 hij ook
ja: we zijn weggegaan, zij bleef daar en hij ook
+ hij ..2 nu ..1 thuis
+ terug|weer ..2 bij elkaar
+ blijft ..2 bij ..2 zoon|dochter|hem|haar|ve|<ve>|man ..3 tot|beoordeling|voorlopig
+ zoon|dochter is|blijft ..1 thuis ..1 gebleven
doel gescheiden
+ onbekend|geheim|veilig|veilige|geheime|ander|onderduik* ..2 adres|plek|onderdak
+ dus veilig
+ ondergebracht|opvangplek|noodopvang|vrouwenopvang|crisisopvang|pleeggezin|blijfhuis|logeerkamer|zorghotel
ja: zij is ondergebracht bij haar zus
+ blijft|bleef|blijven|verblijft|verblijven|slaapt|slapen|logeert|logeren|gebracht|zit|zitten|is|zijn|gaat|gaan|nu ..5 bij|naar|nr ..2 tante|opa|oma|grootouders|zus|zuster|buurvrouw|buren|ouders|vriendin|broer|pastoor|nicht
+ @zijso|kind|<kind>|vader|mevr|mw ..6 opgenomen
+ blijft ..4 bij ..2 tante|opa|oma|grootouders|buurvrouw|zus|ouders|nicht
+ tijdelijk ..1 bed
+ elp|elv|spoedbed|crisisbed
! geen|vol ..3 opvang|plek|opvangplek|bed
! opvang|opvangplek ..2 vol|niet
! wil|wilde|wou|weigert ..6 opvang|opvangplek
! niet ..3 naar|bij ..2 tante|opa|oma|zus|zuster|ouders|vriendin
doel acuutGevaar
? niet gerust
? raar|slecht|naar|akelig|onbehaaglijk gevoel
? knoop ..2 maag
+ geeft|gaf|heeft ..2 sleutel|sleutels ..1 niet ..1 af {vast}
ja: zoon geeft de sleutel niet af
+ kan|kon|kunnen ..2 zo ..2 weer ..2 binnen|in
+ reservesleutel ..4 heeft|ve|<ve>|hij
+ heeft|ve|<ve>|hij ..3 reservesleutel|sleutel nog
+ zodra|als|zolang ..2 jullie|julie|pakken|politie|petten|blauwe|wouten|we|wij ..4 weg|wegrijden|vertrokken|vertrekt|straat
+ krijgt|kreeg|kriegt ..4 haar|je|jou ..3 wel {zwak}
+ strakjes|straks wel kreeg
+ arrestatieteam|at ..2 aangevraagd|gevraagd|onderweg|beschikbaar
+ bezig ..2 met ..1 ve|<ve>|vdt|hem ..4 rent|vlucht|zoek*
+ ve|<ve>|vdt|verdachte|hij ..1 is|zit ..2 binnen|boven ..3 met ..4 kind|kinderen|kleine|baby|<kind>|so|<so>|haar
+ is|zit ..2 nog ..2 binnen|huis|boven ..6 met|bij ..2 haar|so|<so>|kind|kinderen|hem
+ hij ..1 is ..1 terug
+ niemand ..2 vannacht|nacht
+ nacht ..3 niemand|alleen
? nachtdienst|vroegedienst|latedienst|avonddienst ..4 zoeken|langs|oppakken|rijden
? volgende|nacht|late|nachtdienst|vroege ..1 dienst|dienst ..3 langs|zoeken|kijken|rijden|oppakken
? rijden|rijdt|rijd ..3 langs|nogmaals
? extra|surveillance ..2 surveillance|extra|toezicht
? thv|huisverbod|verbod|contactverbod|verbodsgebied ..10 gezien|overtreden|overtreedt|binnen|achterdeur|tuin|berging|schuur|terug|deur|portiek
+ stond|staat|zat|is ..3 weer|alweer|opnieuw ..3 deur|tuin|portiek|straat|raam|stoep
? zwager|zwagers|broers|broer|familie|ooms|neven ..5 vanavond|vannacht|straks|komen ..4 spreken|langs|praten|komen|halen
? komt ..3 om # ..1 uur ..1 thuis
? komt ..2 thuis ..4 voor ..2 die ..2 tijd
? roept|riep|gilt|gilde|schreeuwt ..2 om ..1 hulp
? vrouw niet gezien|gesproken
? bang|angst|angstig|benauwd|vreest ..5 terugkomt|terugkomen|terug|vannacht|nacht
? zoekt ..2 mij|haar|me ..2 tot
? als ..1 hij ..3 vindt|vind {vast}
? weer vrij|los ..2 weet
? weet ..2 niet|nie ..2 of ..2 hij|ie|ve|<ve>|die ..3 terug
? wist|weet|weten ..2 niet ..2 of ..2 terug
+ opvang|opvangplek|blijf ..2 vol
+ geen|niet ..4 opvang ..3 beschikbaar|vrij|plek
+ hoorde|hoor|hoorden ..3 hem|stoel|klap|gegil|gil ..5 deur|binnen|weer
+ gilt|gegil|geschreeuw|slaat ..2 nog|opnieuw|weer
+ belt ..2 nog ..1 steeds
? paspoort ..4 bij ..2 vader|hem|broer
! airtag ...8 niet gevonden
! over en weer
! airtag|keuzelijst|burenruzie|wapen|mes|koelkast|bril ..6 niet gevonden
! niet gevonden ..3 keuzelijst
! niet|daar|er heen te gaan
! sleutel ..2 blijft bij
! met|naar|bij|door|van|aan|veilig ..1 veilig thuis
! bij terugkomst|thuiskomst
! nu bij moeder ..2 gaat
! mee met ..1 vader
! verblijft ..2 geheime
! geheime plek
! opvang|plek|adres ..3 geregeld
# Danger that continues, said outright.
doel acuutGevaar
+ ve|<ve>|vdt|verdachte|vd ..2 nog ..2 binnen|buiten|huis|pand|woning|straat|voor|steeds
ja: VE nog in pand, SO op balkon
+ hij|hai|ie|ve|<ve>|verdachte|vdt is|zit|staat|zat|loopt ..1 nog ..2 binnen|huis|buiten|boos|kwaad|kwaod|boven|steeds|bij
+ hij|hai is ..1 d'r|er nog {vast}
+ bevindt ..2 zich ..2 nog|vooralsnog|thans ..4 woning|bij|verdachte
+ bevindt ..2 zich ..2 bij ..1 de ..1 verdachte
+ weer|opnieuw|alweer|andermaal|nogmaals ..3 binnengedrongen|binnengekomen|teruggekeerd|teruggekomen|ingelopen|binnengelopen
+ andermaal|opnieuw|wederom|weer ..3 binnen|portiek|straat|woning|tuin ..2 gedrongen|gegaan|gelopen|gedraaid|inliep|lopen|lope|in
+ draaide|reed|liep ..3 straat|portiek|erf|tuin ..1 weer|terug ..1 in|op
+ weer ..3 straat|portiek|tuin|buurt|woning ..2 gezien|gesignaleerd|in|ingelopen
+ staat|loopt|zit|hangt|rijdt ..5 weer ..3 tuin|portiek|straat|deur
+ elke|iedere ..1 nacht|avond ..3 terugkomt|terug
+ is ..1 nu ..2 aan|voor|bij ..1 deur
+ nu ..1 nog ..2 met ..1 haar ..1 binnen
+ partijen ..6 niet|onmogelijk ..4 gescheiden {vast}
+ scheiding|scheiden ..2 partijen ..2 niet ..1 gelukt {vast}
+ niemand ..3 gescheiden {vast}
+ kregen|krijgen|kreeg ..2 niet uit elkaar {vast}
+ opvang|opvangplek ..1 : ..1 vol|geen|nee
+ opvang ..1 vol
ja: opvang vol, SO terug naar VE
+ geen|gebrek|ontbreken|niet ..4 opvang|opvangplek|bed|plek|plaats|alternatief ..6 thuis|terug|bureau|woning|samen|dak|blijft|gebleven|bed
+ onder ..1 een dak ..1 met
+ achterlaten|achtergelaten|achterbleef|gelaten ..5 moeten|moest|kon|niet|hij|verdachte
+ moeten|moest achterlaten
+ heb|hebben ..2 haar ..2 daar ..1 gelaten
+ zij|ze ..1 bleef ..2 daar
+ kast|kasten|bed|bank|meubels|stoel|commode ..4 voor|tegen ..2 deur|slaapkamerdeur|deurkruk|kamerdeur
+ kast ervoor
+ deur ..4 gebarricadeerd|barricade|barricadeerd|klemgezet|vergrendeld|afgesloten
+ barricade|gebarricadeerd|verschanst|gijzeling|gegijzeld|barricadeert|verschanste
+ zich ..4 opgesloten|ingesloten|verstopt|opgeslote ..4 badkamer|wc|toilet|slaapkamer|kast|kelder|zolder|douche|kamer
+ op|in|vanuit|vanaf ..1 de|het|t|dr|haar wc|toilet|badkamer|kast|zolder|balkon ..6 deur|fluister*|slotje|dicht|verstopt|opgesloten|ve|vdt
+ onder ..1 het|t bed ..2 lag|ligt|verstopt|lagen
+ slaapt|slaap|bed ..3 met ..2 schoenen|kleren ..1 aan
+ schoenen ..1 aan ..1 in|bed|slaapt
+ tas ..2 onder ..1 bed
+ durf|durft|durven|durfde ..4 niet|nie|nait ..5 bed|open|verlaten|slapen|buiten|licht|verlichting|deur|aan|pand {vast}
+ belt|belde ..3 fluisterend
+ slot|voordeur ..2 hangt los
+ slot ..4 kapot|geforceerd|los|stuk|gebroken
+ geen slot ..1 meer
+ slaat|trapt|ramt|beukt|schopt ..2 deur ..1 in|open|eruit
+ met ..1 hamerslagen|gebonk
+ vecht|verzet|gevecht ..2 met ons|wij|collega*
+ gilt|gegil|gillen|geschreeuw|schreeuwt ..2 nog|opnieuw|binnen|uit
+ app|appt|appte|sms|bericht ..3 help
+ hij ..1 komt ..2 eraan|eran|er aan|hierheen
+ eraan komt|kwam
+ onderweg vanuit|hierheen
+ ve|<ve>|vdt|verdachte|ex|hij|ie|zwager|broer ..2 zou|is|was ..2 onderweg
+ op weg ..2 hierheen|hiernaartoe|haar|woning
+ komt|kom|komen ..1 hij|ie|ve|<ve>|vdt|vannacht|vanavond|straks ..3 terug|weer|langs|halen
+ vannacht|vanavond|straks|nacht ..3 terug|terugkomt|terugkomen|langskomen|langskomt|halen|haalt
+ terugkomt|terugkomen ..4 vannacht|vanavond|straks
+ he's coming|coming back
+ beloofd|gezegd|zegt|dreigt|dreigde ..3 terug ..1 te|komt|komen ..1 komen
+ heeft|had ..2 sleutel|sleutels|reservesleutel|huissleutel ..1 nog
+ sleutel ..3 nog ..2 ve|<ve>|hij|bezit
+ kopie ..2 sleutel
+ sleutel ..6 niet ..2 ingeleverd|afgegeven|ingenomen|terug
+ code|deurcode ..4 weet|geraden|kent
+ weet ..2 waar ..3 opvang|opvangplek|verblijft|woont|slaapt|schuilt
+ opvangplek|schuiladres|opvangadres|onderduikadres ..3 bekend
+ kind|kinderen|kids|baby|kleine|tweeling|<kind>|peuter|kleuter|zoontje|dochtertje|jongste ..3 bij ..1 ve|<ve>|vdt|verdachte|dronken
+ met ..1 kleuter|peuter|baby|kind|kleine|zoontje|dochtertje ..3 weg|vandoor|vertrokken
+ weg|vandoor|vertrokken ..2 met ..2 kleuter|peuter|baby|kind|kleine|zoontje|dochtertje|<kind>
+ kind|kinderen|kleine|baby|<kind>|jongen|jongetje ..6 meegenomen|weggenomen ..3 onbekend|bestemming|weg|ve|verdachte|niet
+ weigert|weigerde ..2 kind|kinderen|baby ..3 afgeven|af
+ niet ..2 meer|af ..1 afgeeft|geven ..4 kind
+ weigert ..1 af te geven
+ slaapt|slapen|slaap ..3 bij ..1 hem|ve|<ve>|vdt|dronken
+ slaapt|slapen ..4 dezelfde|zelfde ..1 slaapkamer|kamer|bed ..3 oom|ve|<ve>|vdt|verdachte|opa|vader
+ kind ..2 alleen ..1 bij
+ inschatting|risico ..2 : ..1 hoog|groot
+ herh|herhaling|escalatie|recidive ..3 verwacht|te verwachten|waarschijnlijk|vreest
+ vannacht|nacht|vanavond ..2 herh|herhaling|escalatie
+ veiligheid ..1 nu : ..1 neg|nee|niet|onveilig|slecht
+ niet|onmogelijk ..4 elders|ergens ..3 onder ..1 te ..1 brengen {vast}
+ heengezonden|vrijgelaten|heenzending|vrijgekomen ..6 teruggekeerd|terug|onmiddellijk
+ heengezonden ...4 niet ..2 gewaarschuwd|bereikt|ingelicht
+ vrij|los ..2 mrgn|morgen|en gewapend|op
+ enkelband|schorsing ..4 verliep|verloopt|doorgeknipt|af
+ los en gewapend
+ liep|loopt|kwam ..4 thv|huisverbod|gebiedsverbod|contactverbod
+ thv|huisverbod|verbod ..6 overtreden|overtreedt|overtrad|binnen|aangetroffen|kelderbox|gezien
+ tijdens|ondanks ..3 thv|huisverbod|contactverbod|verbod ..6 aangetroffen|gezien|binnen|terug|stond|liep
+ motor ..3 aan|draaide|draaiende|draaien|stationair
+ auto|bus|busje|wagen|scooter ..4 voor de|om de|drie deuren|tegenover ..4 staat|stond|zit|wacht|draai*
+ wacht|wachtte|wachten ..4 op ..1 haar|hem|so|<so>|slachtoffer
+ wacht|stond|staat ..3 achter|onder|tegenover ..2 gordijn|lantaarnpaal|deur|raam|portiek
+ zodra|als|wanneer|zolang ..2 jullie|julie|politie|petten|blauwe ..5 weg|wegrijden|wegrijdt|vertrekken|vertrokken|gaat|straat|om
+ als ..1 jullie ..3 straat uit
+ jullie ..3 straat ..1 uit
+ jullie ..3 weg ..1 zijn|bent|gaan
+ gaan|ga jullie|nie|niet ..3 weg {vast}
+ crisisdienst ..4 onderweg|wacht
+ alarmknop|noodknop|alarm ..5 batterijen|weg|afgepakt|zonder|uit|afgenomen|afgedaan
+ zonder ..2 alarmknop|toezicht
+ spiritus|benzine|terpentine|gaskraan|gas ..8 matras|bank|so|opgedraaid|open|aansteker
+ levensgevaar {vast}
? spoedmelding ..3 weg|moesten
? ander ..1 prio
? onduidelijk|onbekend|onb ..3 waar|wie ..2 ve|<ve>|verdachte|vdt|kind|nog
? onb|onbekend|onduidelijk ..1 waar ..3 ve|<ve>|verdachte|hij|kind
? waar ve|<ve> ..1 : onb|onbekend
? verblijfplaats|verblijf|bestemming ..5 onbekend|onb
? niet gerust op
? kan ik niet zeggen
? niet ..3 vaststellen ..2 verblijf*
? veiligheid ..6 niet ..2 onderzocht|bekend|vast
? 3x|2x|meermaals|herhaaldelijk ..1 gebeld ..3 niet|geen
? verzamelt|verzamelen ..3 voor|bij ..2 portiek|deur|woning
? niet ..1 veilig ..2 te ..1 voelen|voelt {vast}
? vreest|bang ..5 brand|steekt|onderweg|vannacht|komt
- ongevaarlijk|niet gevaarlijk
! kat|hond|poes ..6 terug|durft|buiten|binnen
! muizen|spinnen|onweer
! met bloemen
! pil|pillen|medicijnen|spullen|kleren ..4 halen
! halen ..3 ons|politie ..1 bij|erbij
! indien|mocht ..2 ve|verdachte|hij ..4 teruggekeerd|terugkeren|terugkomt|terug
! als hij ..1 terugkomt ..2 belt|bellen|112
! belt|bellen ..2 als ..1 hij ..1 terugkomt
! komt ..3 terug ..3 over|na|vrijdag|maandag|zondag|zaterdag|morgen|mediator|gesprek
! terug ..3 ok|blokje|gelopen
! verzet ..2 niet
! sleutel ..6 ingeleverd|ingenomen|teruggegeven|terug|gegeven
! motor|motorkap ..2 koud
! op ..2 wc|toilet ..2 zat|was|ging|geweest
! naar de|het wc|toilet
doel verdachteTerug
? ve|<ve>|vdt|verdachte|ex ..1 gezien ..3 achterdeur|tuin|straat|portiek|woning|buurt
? ve|<ve>|vdt|verdachte|ex ..2 gezien ..2 bij|in|achter|rond
doel verdachteWeg
+ zoeken ..1 uit ..1 waar ..2 is|zit
+ weet|weten ..3 adres|waar ..2 niet {vast}
