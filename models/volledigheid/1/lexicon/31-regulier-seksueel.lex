# Sexual violence against an adult.
doel seksueelGeweld
+ doorgegaan|doorging|door|toch ...8 nee|stop ..1 gezegd|zei|riep|zegde {vast}
ja: Hij is doorgegaan terwijl zij nee zei.
+ nee|stop ..1 zei|gezegd|riep|zeg|roep ...5 door|doorging|doorgegaan|toch {vast}
+ ging|gaat door ...4 nee|stop|huilde {vast}
+ wakker ..4 op|over|boven ..1 haar|mij|me|hem|d'r ..1 heen? lag|zat
+ wakker ..3 hij|hem ..3 op|over|boven haar|mij|me|hem|d'r $
! wakker ..3 knie|hand|kussen
! slaapkamer ..2 gebeurde ..4 verklaring
! kleren|kleding ..3 raam|balkon|straat
+ wakker ..3 hem|em|'m|m|vent ..2 op|over|boven
+ pakt|pakte|nam|neemt|deed|doet ..2 het|'t|t toch {vast}
+ wil|wou|wilde ..1 het|'t|t ..1 elke|iedere|elke avond|nacht|dag
+ haar|zijn|hun|de|mijn|d'r ..1 plicht ..2 doen|vervullen|voldoen {vast}
+ huwelijkse|echtelijke|huwelijks plicht|plichten|plichte
+ haalt|haalde|neemt|nam|nemen ..1 z'n|zijn|zien recht
+ recht ..1 als man
+ naar bed ..2 dwingt|dwong|gedwongen|moeten|dwingen {vast}
+ dwingen|dwong|dwingt|gedwongen ..5 bed ..2 gaan?
ja: Hij dwong haar om met hem naar bed te gaan.
+ penetr*|gepenetr*|afgedwongen|ontucht|gedrogeerd
+ naakt|naakte|blote|intieme ..1 foto's|fotos|foto|filmpjes|filmpje|beelden|video|video's
+ foto's|filmpje|filmpjes|beelden ..3 bloot|naakt|zonder kleren
+ filmt|filmde|filmt ..3 douche|naakt|stiekem|bloot|slaapkamer|toilet
+ borst|borsten|kruis|billen|vagina|geslachtsdeel ..4 betast|gegrepen|geknepen|aangeraakt|gepakt|greep
+ betast|grijpt|greep|gegrepen|knijpt|kneep|voelde ..4 borst|borsten|kruis|billen|schaamstreek
+ ondergoed ..2 ibg|veiliggesteld
+ niet ..1 vrijwillig {vast}
+ tegen ..1 haar|zijn|hun|d'r|mijn|m'n ..1 zin|wil ..4 bed|seks|gemeenschap|vrijen|aangeraakt|dingen|gepenetreerd
+ dingen ..3 tegen ..1 mijn|haar|zijn zin|wil
+ als|terwijl ..2 niet wil|wilde|wou ...3 toch|door
+ aan|op hem|haar ..1 zat|gezeten ..4 niet wilde|sliep {vast}
? oom|zwager|stiefvader|schoonvader|neef|schoonbroer ..6 nachts ..5 kamer|bezoekt|bed|komt|komen
ja: Volgens haar komt de oom 's nachts bij haar op de kamer.
? s nachts ..4 bezoekt|kamer|bed ..3 oom|zwager|schoonvader
? nachts ..3 dingen|doet
? iets ..2 in ..1 bed
? iets seksueels
? tegen ..2 zin ..1 deed|doet|was
? in|uit slaapkamer ..1 gebeurde|gebeurt
? dat|zo ..1 hoort|heurt ..2 zo? ..1 in ..1 huwelijk
! overleg|contact ..2 met ..2 zeden
! zeden*|verkracht*|aangerand*|aanranding|stalker ..5 boek|krant|krantenkop|televisie|tv|leesclub|film|passante|trein|taal|onbekende|wildvreemde
nee: De aanranding op straat betrof een passante.
! onbekende ...4 zedenzaak|aangerand|aanranding|verkracht
! destijds|vroeger|zestiende|jeugd|kindertijd ..4 verkracht|aangerand|misbruikt
! aanranding|verkrachting ..3 haar|zijn ..1 zus|moeder|nicht|buurvrouw|vriendin
! zedenzaak ..2 buurman|buurvrouw|ander
! zedenrechercheur ..4 andere|ander
! vereniging|stichting ..3 seksueel
- zeden|verkrachting|seksueel|seks ..2 : ..1 nee|neen|nvt|geen {vast}
- van ..2 seksueel|sexueel ..2 geweld ..3 geen|niet {vast}

# Without the word: what he does to her body, and that she did not want it.
doel seksueelGeweld
@slichaam = borst borsten billen kont kruis benen tussenbenen schaamstreek geslachtsdeel vagina piemel onderlichaam dijen
+ @slichaam ..4 aangeraakt|gegrepen|gepakt|betast|vastgepakt|geknepen|voelde|zat|greep|gestreeld
+ greep|grijpt|pakte|betastte|voelde|tastte|raakte ..4 @slichaam
+ tussen ..2 benen ..2 gegrepen|gepakt|gevoeld|zat|betast
+ ongewenst|ongewenste|ongew|ongevraagd ..3 aangeraakt|aanrakingen|gekust|zoenen|gezoend|betast|intimiteiten
+ wilde|wou|probeerde ..2 haar|hem|mij|so|<so> ..2 kussen|zoenen|uitkleden|verkrachten
+ vastgehouden|vastgepakt ..3 gezoend|gekust|betast|zoende
+ toch ..1 moeten ..2 van ..1 hem|haar
+ stijf|verstijfd|stil|huilend|huilen ...6 ging|gaat ..2 door
+ lig|lag|ligt ..3 huilen|stijf|slaap ..6 door|toch|erbij|bij
+ nam|neemt|neem|pakt|pakte ..2 me|mij|haar|hem|d'r ..4 nacht|wakker|slaap|gewoon
+ duwde|duwt|stopte|stak ..2 'm|hand|vinger|vingers ..2 erin
+ verkr|verkracht|aanr|forced|penetratie
+ was|is ..2 klaar ..2 toen|als ..2 klaar
+ doet|deed ..3 zijn|haar|z.n plicht
+ huwelijksplicht|plichtseks|strafseks|dwangseks
+ seks|sex ..2 als ..1 straf|strafwerk|beloning|verplichting
+ filmde|filmt|gefilmd ..6 douche|bloot|naakt|slaap
+ naaktfilmpje|naaktfilm|naaktbeelden|sekstape|pornofilmpje|naaktselfie
+ voor ..2 camera ..4 vrienden|moest|moeten
+ foto's ..4 moest|moeten ..2 meewerken|doen|uitkleden
+ dwong|dwingt ..4 meer|daarna|alsnog ..2 doen|laten
+ sporenarts|sporenonderzoek|forensisch ..4 onderzocht|kneuzingen|laken|ondergoed
+ hij ..2 vraagt ..2 niet ...6 hoort|bij
? mijn|m'n ..1 vrouw ...2 dat ..1 hoort
? zij|ze|dat ..1 hoort ..2 erbij|zo ..2 huwelijk
? op ..2 zijn|z'n ..1 beurt
! onredelijk*
nee: Hij vindt haar onredelijk.
? slaapt|sliep ..4 met ..3 spijkerbroek|broek|kleren|riem ..2 aan
? slaapt ..2 op ..2 bank ..3 met|bij|omdat ..6 aanraken|k|kind
? stop ..3 dat|ik ..2 wil ..2 niet
? wil|wilde ..1 niet ...6 hoort|luistert|stopt ..2 niet
? broek|slip|ondergoed ..3 weg|uit|open ..4 niets|niet|weet|herinnert
? bij ..2 zijn|z'n vriend|vrienden ...4 niet ..2 praten
? niet ..1 te ..1 kiezen
? pakt ..2 d'r|haar ..2 soms|gewoon
? pyjama ..4 nee
! in ..1 stoel|bed|gang|kamer ..1 terug
! ziet|zie|zag ..2 geen
! als kind|tiener ..3 misbruikt|verkracht|aangerand
! tante|vriendin|collega|buurvrouw|zus ..2 is|was|werd ..3 misbruikt|verkracht|aangerand
! voorstelling|boek|film|toneel|serie ..4 verkrachting|seks
! seksfilmpje ..3 vreemde|groepsapp
! aanranding ..2 elders
! seks ..2 was ..1 er ..1 niet
! vrije wil
nee: Zij ging uit vrije wil mee.
