# Control of contacts, money, movement, phone.
doel dwingendeControle
@rdader = hij zij ze ie ve vdt <ve> man vrouw vriend partner ex zoon dochter vader moeder broer oom echtgenoot echtgenote schoonmoeder schoonvader schoonma verdachte kleinzoon kleindochter nicht neef stiefvader stiefmoeder
@rding = pinpas bankpas pas pasje bankpasje pinpasje paspoort paspoorten rijbewijs verblijfsdocument verblijfspas idkaart identiteitskaart legitimatie papieren huissleutel
@rtel = telefoon tel mobiel mobieltje toestel gsm
@rgoed = pinpas bankpas pasje bankpasje paspoort paspoorten rijbewijs idkaart papieren
+ @rding ..2 heeft|heb|hef|houdt|had|bewaart|zit|ligt|zitten|liggen ..2 @rdader|bij {vast}
ja: Haar pinpas heeft hij.
+ @rdader ..1 heeft|heb|hef|houdt|bewaart|had|beheert ..3 @rding {vast}
+ @rdader ..2 pas|pinpas|bankpas|paspoort heeft|houdt|had|bewaart {vast}
+ paspoort|paspoorten|verblijfs*|papieren|rijbewijs|idkaart ..6 bewaard|bewaart|ingehouden|afgepakt|afgenomen|ingenomen|kluis|weg|achtergehouden {vast}
+ @rtel ..4 uitgelezen|doorzocht|gecheckt|gecontroleerd|nagekeken|meegelezen|ofepakt|inleveren|bureaula|kast|ingenomen {vast}
+ @rtel ..4 lezen|uitlezen|nakijken|checken|controleren|doorzoeken {vast}
+ leest|las|lazen|checkt ..3 app|appen|apps|whatsapp|mail {vast}
+ @rtel ..4 houdt|hield|houd ..3 bij zich {vast}
! houdt|hield telefoon|tel ..1 voor
+ mag|mocht|mogen|moch|mach ..4 niet|nie|neet|nait|nooit|nit ..3 alleen|allenig|alleneg|allinnig {vast}
ja: Zij mag niet alleen naar buiten.
+ mag|mocht|mogen|moch ..4 alleen|allenig ..3 met|als|erbij|onder ..4 erbij|mee|meegaat|meega|begeleiding|hem|neef|broer|schoonmoeder|<ve> {vast}
+ mag|mocht ..5 alleen ..3 naar|buiten|buite ..4 als|met|erbij|onder ..2 @rdader|erbij|begeleiding|mee {vast}
+ mag|mocht|moch ..5 haar|zijn|mijn|m'n|zn|d'r|dr ..1 broer|zus|moeder|vader|ouders|familie|vriendin|vriendinnen|zussen|vrienden ..2 niet|nie|nooit|neet ..2 zien|bellen|spreken|bezoeken|zeen {vast}
+ mag|mocht ..1 niet|nie ..1 meer? ..1 werken|bellen|buiten|sporten|studeren {vast}
+ niet|nie mag|mocht werken|bellen|appen|studeren|sporten|buiten {vast}
+ niet ..3 alleen ..4 buiten|deur|straat|weg ..2 laat|mag|mocht|liet {vast}
+ laat|liet ..3 niet ..3 alleen|buiten|weg|gaan {vast}
+ niet|nie ..2 deur|huis|huus uit ..1 laat|mag|mocht|liet {vast}
+ zonder ..1 hem|haar|<ve>|ve|toestemming ..4 niet ..4 naar|buiten|deur|weg {vast}
+ brengt ..2 en ..2 haalt ..2 haar|<so>|so|hem
+ brengt|gebracht ..2 en ..1 gehaald|haalt {vast}
+ tenzij|behalve|alleen hij|ve|zij ..2 brengt|meegaat|ophaalt
+ van en naar ..3 school|opleiding|werk|huis ..2 gebracht|begeleid
+ loon|salaris|uitkering|aow|pensioen|inkomen ..4 rek|rekening|afstaan|afgeven|inleveren|afdragen {vast}
ja: Zijn loon gaat naar haar rekening.
+ loon|salaris|uitkering|aow|pensioen ..2 in|innen|pakt|neemt
+ moet|moest|mot ..4 geld|tientje|euro|huishoudgeld|zakgeld ..2 vragen {vast}
+ krijgt|kreeg|krig ..2 #|twintig|dertig|veertig|vijftig|tien|vijftien|vijfentwintig ..1 euro|pw ..2 per|op|in|week|maand|p|vrijdag {vast}
+ geeft|gaf|krijgt|kreeg ..3 geen geld ..2 boodschappen|boodschappe|eten|kleding {vast}
+ telt|noteert|noteerde|opschrijft|opgeschreven|telde|bijhoudt ..4 kilometers|km|kmstand|minuten|minuut|kilometerstand|kilometertelling|melkpakken {vast}
+ kilometers|kmstand|kilometertelling ..4 bijgehouden|opgeschreven|genoteerd|geteld {vast}
? familie|vriendinnen|vrienden|moeder|ouders|zus|zussen|zusters ..2 ziet|zien|spreekt|spreken ..2 haar|hem|ze|d'r|dr|so|<so> ..2 niet|nooit|nauwelijks|amper|zelden|bijna {vast}
+ antwoordt|antwoordde|antwoord|antwoorde|antwoorden|praat|sprak|spreekt|beantwoordde|beantwoordt ..3 namens|voor haar|hem|<so>|so|slachtoffer
? namens|voor haar|hem|<so>|so ..2 antwoordt|antwoordde|antwoordden|spreekt|sprak|praatte {vast}
ja: De partner antwoordde en bleef namens haar spreken.
? ve|<ve>|man|vader|hij|zoon ..2 erbij ...1 antwoordt|antwoordde {vast}
? kijkt|keek|kijk ..3 naar ..2 hem|haar|ve|man|<ve>|vrouw ..3 voor|voordat|eerst ..3 antwoord|antwoordt|antwoorden {vast}
? keek|kijkt|kijke ..4 eerst naar ..1 hem|haar|ve|<ve>|man|vrouw {vast}
? beantwoordde|beantwoordt|beantwoorde ..2 vragen|alles|elke
? bij elke|iedere vraag ..3 antwoordt|antwoordde|kijkt|keek
+ sluit|sloot|sluiten|slot|zet ..3 haar|hem|<so>|so|mij|moeder|ma|oma|me|m'n|d'r|dr ..2 op ..2 in ..2 kamer|slaapkamer|schuur|kelder|zolder|wc|badkamer|huis {vast}
+ in ..3 wc|kamer|slaapkamer|schuur|kelder|zolder|washok|badkamer|toilet|berging ..1 opgesloten|opgeslote|opsloot|opsluit|opsloten {vast}
+ voordeur|deur|kamerdeur|slaapkamerdeur|buitendeur ..3 nachtslot|grendel
+ draaide|draait|gedraaid|deed|doet ..3 voordeur|kamerdeur|slaapkamerdeur|buitendeur ..3 op ..1 slot
+ voordeur|kamerdeur|slaapkamerdeur|buitendeur ..2 op ..1 slot ..2 gedraaid|gedaan|draaide
+ deur ..4 van ..1 buiten|buitenaf ..2 slot|knip|grendel|open {vast}
+ sleutel|sleutels|deurklink|klink ..3 broekzak|bh|buitenkant|portemonnee {vast}
+ vastgehouden|binnengehouden|vasthoudt ..2 door|in ..2 oom|woning|huis|familie|kamer
+ camera|camera's|cameraatje ..4 slaapkamer|keuken|badkamer|gang|kamer {vast}
+ verbiedt|verbied|verbood|verboden|verbieden ..4 zus|broer|moeder|familie|vriendinnen|borrel|werk|contact|buiten|bellen
+ mag|mocht ..2 niks|niets ..2 van|zonder|alleen hem|haar|ve|<ve>|man {vast}
+ bepaalt|beslist|bepaalde|besliste ..4 wat|wie|waar|wanneer|welke|hoe|alles|aantrekt
+ kiest|kiezen ..3 kleren|kleding|vriendinnen
+ regels ..2 bepaalt|bepaald
+ vriendinnen ..4 niet nodig {vast}
+ slechte invloed
+ vraagt|vroeg|vragen|gevraagd ..4 of ..2 mocht|mag ..2 antwoorden|antwoord|bellen|wc|eten|weg
+ schoenen|tas|kleren|jas ..2 verstopt
+ elk|elke|ieder|per uur|kwartier|stap|minuut ..3 foto|bellen|appen|belt|appt|melden|laten
+ eerst ..2 belt ..6 met wie {vast}
+ locatie ..4 altijd|aan|delen|gedeeld ..3 hem|haar|staan|moet
+ wachtwoord|wachtwoorden ..3 veranderd|gewijzigd|afgeven
+ houdt|hield ..2 haar|der|d'r|hem weg bij ..2 ons|familie|vrienden
+ beheert|beheerde|regelt ..3 bankpas|bankzaken ..3 haar|ze|so
+ financiele uitbuiting|controle
+ bonnetjes|bonnen ..5 inleveren|afgeven|plakken|tafel|controle
+ op afstand uitleest|meeleest|meekijkt
+ meeleest|uitleest|meeluistert|meeluisterde|doorscrollen
+ op speaker|luidspreker
+ opgesloten|opgeslote ..2 op|in|door
+ kamer|zolder|schuur|kelder|huis|badkamer|wc ..2 opgesloten|opgeslote
+ komt|kwam|is|was ..4 niet|nooit ..2 meer? ..1 alleen ..1 buiten {vast}
+ sinds ..3 niet ..2 alleen ..3 buiten|deur|straat {vast}
+ haalt|haalde|pakt|pint|nam|pakte ..3 pensioen|aow|pensioenpot|spaargeld|huishoudgeld|pas
+ verstopt|verstopte|afgepakt|ingenomen|bewaart|bewaard ..4 tas|schoenen|kleren|medicijnen|rollator|paspoort|telefoon|sleutels
+ rollator|rolstoel|gehoorapparaat|bril|alarmknop ..5 afgepakt|weggezet|wegzet|verstopt|afgenomen
nee: De rolstoel staat op zolder.
+ mag|mocht ..3 niet ..3 van ..1 hem|haar|ve|<ve>|vader|man|dochter|zoon {vast}
+ mag|mocht ..2 van ..2 hem|haar|ve|<ve>|vader|man|dochter|zoon ..2 niet|geen|niks|alleen {vast}
ja: Zij mag van hem niet naar de kapper.
+ moet|moest ..3 alles|eerst|altijd ..2 vragen
+ ik|hij ben|is ..1 de ..1 baas|man in
+ tijdschema|rooster|schema ..4 koelkast|keuken|keukendeur|gang|hangt
+ dichtgeschroefd|vastgeschroefd
+ wifi ..4 uit|afgesloten
+ laat|liet ..2 haar|hem|so|<so> niet ..3 gaan|weg|uit|met {vast}
+ zonder ..1 hem|haar ..2 nergens|niet ..1 naartoe|heen {vast}
+ vult|vulde ..2 alle? zinnen
+ geen ..2 contact ..2 meer? ..2 hebben ..2 met ..2 familie|vrienden|vriendinnen|ouders|zus {vast}
+ los|gebroken ..2 van ..1 familie|vrienden
? houdt|hield ..1 haar|hem|so|<so> ..2 in ..1 gaten
? haar|zijn|d'r ..1 telefoon|tel|mobiel ..1 gepakt|afgepakt|ofgepakt
+ moet|moest ..2 altijd|direct|meteen ..3 opnemen|reageren|antwoorden|bereikbaar
+ wil|wilde ..3 weten ..2 waar|met ..1 ze|zij|wie ..3 is|was|zit|praat
? ziekelijk|extreem|erg|heel jaloers
+ onder ..1 duim
+ gevangen|gevangene ..3 huis|eigen
+ afgesneden ..2 van
+ heeft|kent|eist|eiste|wil|wilde ..3 wachtwoord|wachtwoorden|pincode|pincodes|inlogcodes
+ findmy|life360|locatiedeling|snapmap|familylink
+ mag|mocht ..2 geen ..2 vriendinnen|vrienden|telefoon|werk|baan|bezoek|rijbewijs|kapper|make-up|makeup|geld {vast}
+ moet|moest ..2 binnen ..1 blijven
? altijd ..3 erbij ...3 antwoord*|praat
! curator|bewindvoerder|werkgever|baas|chef|verzekeringsmaatschappij|school|leraar|douane|rechter|overheid|mentor|wet ..5 controleert|beheert|regelt|houdt|verbiedt|verbied|checkt
! beheert|regelt|houdt ..6 bewindvoerder|rechtbank|curator|douane|werkgever
! mogen|mag elkaar niet
! ~geen eigen geld|telefoon|rekening|auto|sleutel|pas|sleutels
nee: Zij heeft een eigen telefoon en een eigen rekening.
! geen geld ..1 meer
! bang ..3 geen geld
! zich|zichzelf|heb ..5 opgesloten|opgeslote ..3 badkamer|wc|toilet|slaapkamer|kamer
! zich|zichzelf ..6 opgesloten|opgeslote
! deur op slot ..2 moet|moeten
! wc|badkamer|toilet ..1 deur ..2 op ..1 slot
! eigen ..1 slaapkamerdeur
! beheert ..2 moeder|vader|ouders
! checkt|controleert ..2 telefoon ..2 zoon|dochter|kind|<kind>
! kind|kinderen|<kind>|kids ..4 gebracht|gehaald|brengt|haalt
! brengt|haalt|gebracht|gehaald ..3 kind|kinderen|<kind>|kids
! pas|pasje ..2 geleden|gisteren|vandaag|verhuisd
! toestemming ..3 mutatie|melding|huisarts|ouders
! zij|ze|beiden|samen ..3 beheert|beheren ..4 prima|samen
- naar ...8 controle ...10 gevraagd {vast}
- geen|niet ..4 controle ..3 telefoon|geld|geld {vast}
- controle|dwang|isolatie ..4 nee|neen {vast}

# Whose money, whose way, whose visitors, whose words: shown by who decides over whom.
doel dwingendeControle
@cgeld = geld geldzaken bankzaken administratie financien rekening rekeningen bankafschriften afschriften inkomsten post huishoudgeld pensioen aow spaargeld spaarrekening internetbankieren digid
@cverwant = broer broers zus zussen zuster moeder vader ouders familie vriendin vriendinnen vrienden dochter zoon kleinkinderen buurvrouw imam kerk moskee dominee collega collega's kapper
@cwie = hij zij ze ie ve vdt <ve> man vader zoon dochter partner vriend ex moeder schoonmoeder neef nicht broer echtgenoot kleinzoon verdachte <naam>
@chok = kast schuur kelder garage berging washok hok zolder badkamer kelderbox bijkeuken slaapkamer kamer wc toilet
? @cwie ..1 doet|regelt|beheert|beheerde|regelde|deed|heeft ..2 haar|zijn|het|diens|alle|al|hun|m'n|mijn ..2 @cgeld
ja: Zijn zoon regelt haar bankzaken.
+ @cgeld ..4 beheert|regelt|bepaalt|bijhoudt|verantwoorden|inziet|controleert
+ kasboekje|kasboek|huishoudboekje|kassabonnen
? krijgt|krijg|kriege|mag|kreeg ..3 #|tien|twintig|dertig|vijftig|vijfentwintig ..1 euro|tientje ..3 week|maand|houden|dag
+ @cverwant ..4 mag|mocht|mogen|mochten ..3 niet|nooit|geen ..3 komen|zien|langs|bellen|meer|bezoeken {vast}
ja: M'n broer mag van haar niet meer komen.
+ mag|mocht|mogen ..5 @cverwant ..3 niet|nooit|niet meer ..2 zien|spreken|bellen|bezoeken|langs|heen {vast}
+ bij|naar ..3 @cverwant ..3 mag|mocht ..3 niet|nooit {vast}
+ niet|nooit ..1 alleen ..6 laat|laten|liet|mag|mocht {vast}
ja: Haar man laat haar niet alleen naar de markt gaan.
+ laat|liet ..3 niet|nooit ..2 alleen ..5 gaan|buiten|weg|markt|winkel|naar {vast}
? alleen|enkel|slechts ..2 als|wanneer|met ..2 @cwie ..4 weet|erbij|mee|toestaat|goed|meegaat
? blijft|bleef|blijven|bleven|zit|zat|staat|stond|komt ..2 overal|steeds|altijd|telkens|constant ..3 bij|naast|tussen|erbij|achter
? telkens|telk|steeds|constant|eerst|voortdurend ..4 kijkt|keek ..3 naar|nr ..2 hem|haar|ve|<ve>|man|raam
? kijkt|keek ..4 naar ..1 hem|haar|man|ve|<ve>|zoon|dochter|trap|deur ..3 voordat|voor|toen|eer
? antwoordde|antwoordt|antwoorde|beantwoordde|praatte|sprak ..3 steeds|telkens|alleen|altijd|vooral ..2 @cwie
? vult|vulde|viel|valt ..3 alle|haar|steeds|telkens ..2 zinnen|rede|woord
? luistert|luisterde|leest|las|kijkt|keek ..2 alles|altijd|steeds|overal ..2 af|mee|na|door
+ kijkt|ziet|volgt|checkt|weet ..4 app|locatie|gps|airtag|tracker|findmy|deurbelcamera ..4 waar|ben|is|gaat
+ locatie|telefoon ..3 aanhebben|aanhouden|aanstaan|aanlaten
? zet|zette|zetten|stopt|stopte|gezet ..3 in ..2 @chok
? opsluiten|opsluit|opgesloten|opsloot|vastbinden|vastbond
+ vastgebonden
? deur ..4 slot ..3 van ..1 buiten|buitenaf
? van ..1 buiten|buitenaf ..3 slot|dicht|grendel
? eigen|haar|mijn sleutel|sleutels ..3 heeft|afgenomen|afgepakt ..2 hij|zij|@rdader
? sleutels? ..2 niet ..1 meer ..3 sinds
? dreigt|dreigde|dreigen ..6 foto's|fotos|filmpje|filmpjes|beelden|naaktfoto's
? anders ..3 geen|krijgt|krijg ..5 kinderen|kind|geld|eten|toetje
? als ..2 gaat|ga|zeurt|wegga ..4 tehuis|verpleeghuis|straat|kinderen ..3 kwijt|afpakken|weg?
? zet ..1 ik ..2 in ..2 tehuis|verpleeghuis|inrichting
? durft|durfde|durf ..4 niet|nt ..3 praten|zeggen|antwoorden|spreken {vast}
? loopt|rijdt|fietst|gaat ..4 mee|heen ..4 elke|iedere|overal|altijd|tot ..3 klas|deur|werk|school
? niet ..1 meer ..2 op ..1 straat|buiten {vast}
? vindt|vond|vinden ..3 niet ..1 nodig|goed ..3 zus|familie|vriendin|moeder {vast}
! sluit|sloot|sloten ..2 zich|zichzelf
! bepaalt|bepaalde wanneer|hoe|waar $
+ telefoon ..4 contact|muur|stopcontact ..1 getrokken|trok|gehaald
? dan|anders ..1 mag|mocht ..1 ze|zij|hij|ik ..1 niet|niks {vast}
? heeft ..1 de ..1 pin|pincode|pas|sleutels|papieren
? eten ..3 wanneer|als|pas ..4 teken*|wil
+ kamer|huis ..2 niet ..1 uit ..1 mag|mocht|komen {vast}
+ mag|mocht ..2 kamer|huis|deur ..2 niet ..1 uit {vast}
? buiten ..2 komen ..1 mag ..2 na|met
! vastgehouden|vastgebonden ..3 agent|politie|ons
! vastgebonden ..4 hond|fiets|hek
! met ..2 kinderwagen
! opgesloten|vastgezet ..3 cel|cellencomplex|arrestantencomplex
! eten|luier|kinderbed|kamer|bed|hoek ..2 straf
! regelt|doet ..3 notaris|bewindvoerder|accountant|boekhouder
! zelf ..3 geld|bankzaken|administratie
! heeft ..2 geen ..1 geld
! naar bed|huis|boven ..2 gestuurd
! onder ..1 toezicht
! zet|zette|gezet ..4 in ..2 kamer|slaapkamer ..3 kinderen|baby|kind

# Who decides over door, way, purse, phone and company, in any wording.
doel dwingendeControle
@cbon = bon bonnen bonnetje bonnetjes kassabon wisselgeld papiertjes kwitantie kwitanties
@cwaar = kilometerstand kilometers benzine tank wisselgeld minuten stappen tijden
+ ve|<ve>|hij|man ..2 houdt|houd|hield|hou ..3 voordeur|deur|deuren|haar|hem|so|<so> ..3 op slot|binnen
! haar deur ..1 op ..1 slot
+ houdt|hield ..2 so|<so>|haar|hem ..1 binnen
+ hou|houd|houdt|hield|bijgehouden|bijhoudt|telt|telde ..4 @cwaar
+ @cwaar ..4 bijgehouden|bijhoudt|geteld|nageteld|telde
nee: Na een paar minuten kwam hij weer bij.
+ moet|moest|laten|toont|brengt ..4 @cbon ..4 zien|terug|tonen|inleveren|afgeven
+ @cbon ..4 zien|terug|tonen|inleveren|afgeven ..4 ook|na|moest
+ pinpas|bankpas|pas ..2 so|<so>|moeder ..2 bij ..1 ve|<ve>
+ zakgeld ..1 #
+ sleutel ..1 weg
+ bepaalt|bepaald|bep|beslist|keurt|kiest ..2 wat|wie|welke|haar|zijn ..4 eet|draagt|aantrekt|opstaat|outfit|kleding|komt|belt|praat|kleren
+ wie ..5 komt ...3 bepaalt|beslist ..1 hij|zij
+ vraagt|vroeg|vragen ..3 of ..2 mag|mocht|mochten ..3 wc|plassen|toilet|eten|bellen|naar|zitten|slapen
+ of ze|zij|hij|ik ..3 wc|plassen|toilet ..2 mag|mocht
+ toestemming ..6 appje|bellen|berichten|uitgaven|naar|kopen
+ voor ..2 ieder|elk|elke|iedere ..2 appje|bericht|aankoop|bezoek|uitje ..3 toestemming|vragen|overleg
+ zonder|met ..2 hem|haar ..2 kan ..2 niet ..3 salaris|geld|rekening|bankieren
+ schoenen|jas|kleren|tas ..4 kofferbak|verstopt|achter ..1 slot
+ leest|las|lees ..2 ze|hij|zij|elke|alle ..3 mee|letter|schouder|gesprek|app
+ alle ..2 apps|berichten|mails ..2 leest|las ..2 mee
+ telefoon|tel ..4 nachts ..2 bij|onder ..3 hem|haar|kussen
+ geen ..1 sleutel ..3 eigen|huis|woning
+ mag ..3 van ..2 papa|mama|pap|man|hem|haar ..3 niet|niks|nooit
+ mag|mocht ..1 niet zonder ..2 hem|haar|begeleiding|mij ..3 buiten|weg|deur|straat {vast}
ja: Ik mag niet zonder hem naar buiten.
+ hoeft|hoefde ..4 de ..1 deur|huis ..1 niet? ..1 uit|meer
+ sluit|sluiten|sloot ..2 mij|me|haar|hem ..2 in|op
+ haak|grendel|slot|schuif ..4 buitenkant
+ bel|alarm|rollator|trap|bril|gebit|telefoon ..3 weg|afgepakt|verstopt|buiten ..1 bereik|weggezet|weggelegd
+ zet|zette ..2 trap|rollator|rolstoel|bel ..2 weg
+ rijdt ...2 betaalt ...2 praat
+ moet ..2 bellen|appen ..2 als|zodra|wanneer ..6 rij|winkel|kom|ben|aankom|weg|vertrek
+ stoel ..2 voor ..2 deur ..4 zitten|blijft
? ik ..1 regel ..2 alles
? nooit ..2 alleen ..2 buiten {vast}
? niemand ..3 familie ..1 meer? ..1 gezien|gesproken {vast}
? niet|nooit ..2 meer ..2 naar ..4 koor|sport|zus|kerk|vriendin|vriendinnen|moeder|werk|club|vereniging {vast}
? sinds ..3 samenwonen|trouwen|relatie ..6 niet ..1 meer {vast}
? doet ..2 alles ..3 met ..2 haar|zijn ..1 rekening|geld
? wil|eist ..4 dat ..2 ze|zij ..3 weghaalt|stopt|ontslag
? naaktbeelden|naaktfoto's|foto's ..4 delen|deelt|nieuwe|maken|dreigt|moest
? verplicht|plicht ..3 echtgenote|vrouw|huwelijk

! naar ...3 controle
! ontkennend
! thermostaat|verwarming|hond|kat ..3 mag
! moeder ..2 bepaalde ..2 vroeger
! kas ..3 vereniging|club
! k|kind|puber|<kind> # ..2 moet
! moest ..2 van ..2 school|juf|trainer

# The same words where nobody decides over the other: idiom, the police's own keys, fear, and what was agreed.
doel dwingendeControle
! laat|liet|laten|lieten ..4 met rust
nee: Hij laat haar niet met rust.
! afspraak ..2 op locatie
nee: De afspraak op locatie staat aan voor haar adres.
! geen ..2 rekening ..2 met|houdt|houden|gehouden
! geen ..1 rekening ..3 gehouden|houdt
nee: De buurman houdt geen rekening met hem.
! sleutels|sleutel|huissleutel|huissleutels|voordeursleutel ..2 ingenomen|ingeleverd|afgegeven|bewaring
nee: Huisverbod uitgereikt, sleutels ingenomen.
! sleutels|autosleutels|autosleutel ..3 afgepakt|verstopt|afgenomen ...10 rijden|gedronken|drank|dronken|rijbewijs
! rijden|gedronken|dronken|bestuurder|rijbewijs|blaast|blaas ...10 sleutels|autosleutels|autosleutel ..3 afgepakt|verstopt|afgenomen
! schroevend|schroevendr
! durf|durfde ik ..1 niet|nt|nie ..2 zeggen|praten
nee: Of dat klopt durf ik niet te zeggen.
! durft|durfde|kan|kon|kunnen|wil|wilde|hoeft|hoefde ..2 niet ..2 meer ..2 naar
nee: Zij durft niet meer naar haar werk.
! voordeur|deur|buitendeur|achterdeur ..6 nachtslot|slot|grendel ...6 stoep|straat|buiten|portiek ..1 stond|staat|stonden|zat
! daarvoor|hiervoor|boodschappen ..4 pinpas|bankpas|pas|pasje
! beheert|beheerde|heeft|regelt|doet ..5 pinpas|bankpas|pas|geld|bankzaken|administratie ...3 instemming|goedvinden|toestemming|overleg|volmacht
nee: Zijn dochter beheert de pas, met zijn instemming.
+ mag|mocht ..4 uitsluitend|slechts ..2 onder|met ..2 begeleiding|toezicht|haar|hem|<ve>
ja: Zij mag uitsluitend met haar broer naar buiten.
+ bankrekening|rekening|abonnement|simkaart ..2 op ..1 naam ..1 van|v ..2 @cverwant|man|partner|hem|ve|<ve>
ja: Haar rekening staat op naam van haar broer.
nee: De rekening staat op naam van haarzelf.
! heeft|had|hebben|hadden geen ..2 papieren|legitimatie|paspoort|rijbewijs|identiteitsbewijs
! heeft|had ..1 legitimatie
nee: Hij had geen papieren bij zich.

# Kept in a place, or with no way out; a child without its phone, a programme and a post are nobody's control.
doel dwingendeControle
+ in|op ..2 @chok ..1 houdt|hield|vasthoudt|vasthield|gehouden
+ houdt|hield|vasthoudt ..2 haar|hem|so|<so>|mij|me|oma|opa|moeder|vader ..3 in|op ..2 @chok
ja: Volgens haar houdt hij haar vast in de kelder.
? zo|dan ..1 kan|kunnen|kon|konden ..2 ik|wij|we|ze|zij ..2 niet ..1 meer? ..1 uit|weg|buiten {vast}
? krijgt|krijg|geeft|gaf ..2 pas|alleen ..2 geld|zakgeld|huishoudgeld ..1 als|as|wanneer
ja: Zo kunnen wij niet meer weg, zei zij.
! dochter|zoon|kind|<kind>|puber|jongen|meisje ..4 mobiel|telefoon|tel|tablet|laptop|console|spelcomputer|gameboy|controller ..2 afgenomen|afgepakt|ingenomen|ingepikt|weg
nee: Vader heeft zijn zoon de telefoon afgepakt.
! bepaalt|bepaalde|beslist ..5 tv|televisie|afstandsbediening|muziek
! @cwie|eenheid|eenh|collega|collega's|we|wij ..1 houdt|houden|hield|hielden ..1 post|wacht|toezicht
nee: De eenheid houdt post.
nee: De jongste bepaalt wat er op televisie is.
