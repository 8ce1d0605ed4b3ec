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
