# The persons ask for or accept help.
doel hulpBereid
+ hulp|opvang|gesprek|begeleiding ..2 ja|graag|prima|welkom|aanvaard|aangenomen|geaccepteerd {vast}
ja: Hulp: ja graag.
+ hulp ..5 @rpers ..1 ja|graag|wel|via|wil|beide {vast}
+ stemmen|stemt|stemde|stemden|ingestemd ..3 met ..4 gesprek|hulp|contact|begeleiding|hulpverlening|wijkteam|opname|opvang
+ wil|willen|wilde|wou|wilden ..5 dat ..2 iemand|vt|wijkteam ..4 praat|komt|meekijkt|belt|helpt|langskomt
ja: Zij wil graag dat iemand met hem praat.
+ wil|willen|wilde|wou|wilden ..2 wel|graag|heel ..4 iemand|mediator|gesprek|praten|contact|hulp|ondersteuning|coach|familiegesprek
+ wil|willen|wilde ..2 weg ..2 hem|thuis|huis|ve|<ve>
+ wil|wilde|willen ..2 familiegesprek|ontlast|respijtzorg|dagopvang|dagbesteding|opvang|begeleiding
+ iemand ..4 ontlast|helpt|meekijkt
+ neemt|nemen|nam|aanvaardt|accepteert|accepteren ..2 hulp|steun|ondersteuning|aanbod
+ blij ..2 met ..3 hulp|steun|gesprek|contact|begeleiding
+ beiden|allebei|samen|beide ..2 hebben|krijgen ..2 al|reeds hulp
+ rouwgroep|relatietherapie|ouderschapscursus|ouderschapsbemiddeling|mediator|mediation|gezinstherapie|cursus|therapie ..5 doen|beiden|beide|gaan|volgen|samen|door|ja|allebei|graag|zitten
+ volgen|volgt ..4 cursus|therapie|ouderschap|training
+ opname ..2 vrijwillig
+ vrijwillig ..4 opname|opgenomen|mee
+ vt|veilig|team|wijkteam|buurtteam|hulpverlening|iemand|wijkverpleegkundige|huisarts ..2 mag|mogen ..5 bellen|komen|contact|langskomen
ja: Het wijkteam mag van haar komen.
+ dolgraag|heel|zeer graag ..3 hulp|praten|bellen|gesprek
+ wil ..2 heel|zeer|dol ..1 graag ..1 hulp {vast}
+ nummer ..1 gegeven ...2 gaat|ga|wil ..2 bellen
+ gaat|ga|gaan ..3 huisarts|mediator|psycholoog|wijkteam ..2 bellen|heen
+ vraagt|vragen|vroeg|zoekt|smeekt ..3 plek|opvang|steun|hulp|begeleiding|dagopvang|dagbesteding
+ bemiddeling|begeleiding|therapie|hulp ..4 loopt|door|uitbreiden|voortzetten|verder
+ akkoord ..4 contact|hulpverlening|doorverwijzing|gesprek|team
+ allebei|beiden|beide|ze ..3 willen ..2 wel|weer|graag ..6 mediator|praten|gesprek|hulp
+ praten ..6 vond|vonden|wilden|willen ..3 goed|prima|graag
+ noodhulp
? wilde|wil ..3 huisarts ..4 niet|nu|later
? overweegt|denkt ..3 hulp|opvang|praten
? wil ..1 weg ..1 bij
- wil|willen|wilde ..2 geen ..2 hulp|begeleiding|hulpverlening {vast zeker}
nee: Hulp is nog niet besproken.
! behoef* ..3 behandeling
! hulp ..3 vergeten|besproken|gevraagd
! vragen|vraag of ..4 hulp|praten
! geen|zonder ..2 hulp
! hulp|gesprek ..2 niet|nee|neen
