# Sentences that the patterns above must read rightly; each is a test.
doel acuutGevaar
bevestigd: VE is na een uur teruggekeerd en staat weer voor de deur te bonken.
bevestigd: Hij is voortvluchtig en heeft een mes bij zich.
bevestigd: Partijen konden niet worden gescheiden, er was geen opvang beschikbaar.
bevestigd: SO durft niet te slapen, VE zit nog binnen bij de kinderen.
nee: VE is aangehouden en zit vast tot maandag.
nee: Rust hersteld, beiden gaan naar bed.
doel verwurging
bevestigd: SO werd met een sjaal om de nek achteruit getrokken.
bevestigd: Hij drukte een kussen op haar gezicht.
bevestigd: Petechien in beide ogen, hees.
onzeker: De buurvrouw zegt dat hij haar gewurgd heeft.
ontkend: Hals bekeken, niet bij de keel gepakt.
nee: Hij had haar bij de kraag, niet bij de hals.
nee: Ze had keelpijn van de verkoudheid.
doel wapen
bevestigd: VE zwaaide met een vleesmes.
bevestigd: Ze gooide een asbak naar zijn hoofd.
bevestigd: Hij heeft een jachtakte en twee geweren in de kluis.
bevestigd: VE sloeg SO met een riem.
onzeker: Volgens een neef heeft VE een vuurwapen in huis.
ontkend: Geen wapens gezien of genoemd.
ontkend: Wapens zijn niet gebruikt.
nee: Het mes lag op het aanrecht bij de aardappels.
nee: De kinderen speelden met een waterpistool.
doel doodsbedreiging
bevestigd: Ik maak je dood, riep hij.
bevestigd: Hij appte dat hij haar kapot zou maken en de kinderen erbij.
bevestigd: Ze haalt de kerst niet, zei hij.
bevestigd: Ik schiet je door je kop.
onzeker: De getuige verklaart dat hij riep dat hij haar zou vermoorden.
ontkend: Er is niet met de dood gedreigd.
nee: Hij lachte zich dood.
nee: De hond is vorige week doodgereden.
doel ernstigLetsel
bevestigd: Haar neus is gebroken.
bevestigd: SO werd met de ambulance naar het ziekenhuis gebracht.
bevestigd: Zes hechtingen in zijn wenkbrauw.
bevestigd: Ze was even buiten bewustzijn.
onzeker: Mogelijk een gebroken pols.
ontkend: Ambulance heeft gekeken, behandeling was niet nodig.
nee: De gebroken vaas lag in de gang.
nee: Klein schrammetje, pleister geplakt door collega.
doel kindSlachtoffer
bevestigd: VE sloeg het kind met een riem.
bevestigd: Het meisje vertelt dat papa haar slaat.
bevestigd: De kleuter is door elkaar geschud.
onzeker: De juf vermoedt dat het jongetje thuis wordt geslagen.
ontkend: De kinderen zijn nooit geslagen.
nee: De kinderen lagen boven te slapen.
nee: Hun hond werd mishandeld.
doel structureel
bevestigd: Dit gaat al jaren zo.
bevestigd: Het is de vijfde keer dit jaar.
ontkend: Dit was de eerste keer.
nee: Zij zijn al twintig jaar getrouwd.
doel dwingendeControle
bevestigd: Hij leest haar telefoon en beheert haar bankpas.
bevestigd: Zij mag van hem haar familie niet zien.
nee: Het kind mag van moeder niet buiten spelen.
doel stalking
bevestigd: Hij staat elke dag bij haar werk te wachten.
bevestigd: SO kreeg vandaag 60 appjes.
nee: Meer informatie volgt nog.
doel suicidedreiging
bevestigd: VE dreigde zichzelf iets aan te doen.
nee: Zijn broer heeft in 2014 zelfmoord gepleegd.
doel hulpweigering
bevestigd: Beiden willen geen bemoeienis van instanties.
nee: SO wil graag hulp.
doel hulpBereid
bevestigd: SO wil graag hulp.
nee: SO wil geen hulp.
doel seksueelGeweld
bevestigd: Hij heeft haar verkracht.
bevestigd: Zij werd tegen haar wil gepenetreerd.
doel eergerelateerd
bevestigd: De familie vreest schande en wil haar uithuwelijken.
doel zwangerschap
bevestigd: SO is vijf maanden zwanger.
ontkend: SO is niet zwanger.
doel huisverbod
bevestigd: Huisverbod opgelegd voor tien dagen.
onzeker: Huisverbod wordt overwogen.
ontkend: Er is geen huisverbod opgelegd.
doel letsel
bevestigd: Blauwe plek op de bovenarm.
ontkend: Geen letsel waargenomen.
ontkend: SO ongedeerd.
doel middelen
bevestigd: VE was dronken.
ontkend: Beiden nuchter.
ontkend: Er is niet gedronken.
onzeker: Middelengebruik niet besproken.
doel voorgeschiedenis
bevestigd: Zes eerdere meldingen op dit adres.
ontkend: Geen eerdere registraties.
onzeker: Voorgeschiedenis niet nagekeken.
doel geinformeerd
bevestigd: Beiden weten van deze melding.
ontkend: VE niet ingelicht wegens veiligheid van SO.
doel kinderen
bevestigd: Twee kinderen van 4 en 7 jaar lagen boven te slapen.
ontkend: Er zijn geen kinderen.
onzeker: Of er kinderen wonen is niet gevraagd.
onzeker: Er ligt speelgoed in de kamer.
doel buitenScope
bevestigd: Per abuis als HG geregistreerd.
bevestigd: Het betreft buren, er is geen familierelatie.
nee: VE en SO hebben geen relatie meer.
