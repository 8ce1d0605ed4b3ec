# Honour-related, forced marriage, genital mutilation.
doel eergerelateerd
@rclan = broer broers oom ooms neef neven zwager zwagers schoonfamilie familie vader schoonvader schoonmoeder
@rland = turkije marokko pakistan afghanistan syrie irak iran somalie suriname kayseri konya egypte tunesie eritrea ethiopie india koerdistan mosul libanon jemen algerije soedan gambia guinee kosovo albanie
+ uithuw*|uithuwel*|uitgehuw*|familieraad|eermotief|egg|eergeweld|eerkwestie|meisjesbesnijdenis|vgv|clitoridectomie|namus
+ naam ..6 modder|besmeurd|bezoedeld|geslacht|besmet|beschadigd|bevuild {vast}
ja: Zij haalt de naam van de familie door de modder.
+ naam ..2 van ..2 familie|geslacht
+ te|ons|haar schande {vast}
+ schande ..3 ons|bloed|dorp|moskee
+ vader|familie|ouders|moeder|oom|pa ..3 man|jongen|neef|echtgenoot ..2 gevonden|uitgezocht|uitgekozen|voor {vast}
+ man|jongen|neef ..1 voor ..1 mij|me|haar ..3 uitgezocht|gevonden|betaald|geregeld|heeft {vast}
+ heeft ..1 man voor ..1 me|mij|haar
ja: Mijn vader heeft een man voor me.
+ hoofd ..1 van|vd ..1 familie
? @rclan ..6 komen|komt|langskomen ..2 spreken|praten|rechtzetten|halen
? @rclan ..5 om ..2 recht ..1 te zetten
+ geen|onze|mijn dochter|zoon|zus ..2 meer ..3 als|zolang|ben|is|jij {vast}
+ dan ..2 geen|mijn ..1 dochter|zoon|vrouw ..1 ook? ..1 niet? meer {vast}
+ verkering|relatie|omgaat|omging|vriend ...6 niet|ander|andere|ongelovige ..3 kerk|geloof|moskee|afkomst {vast}
? verkering|vriend|jongen ..3 van|met ander|andere geloof|afkomst|cultuur
? met ..1 een? ..2 jongen ..6 gezien {vast}
? gezien|gesnapt|betrapt ..3 met ..2 jongen|vriend {vast}
? straat|moskee|dorp|gemeenschap|buurt ..4 lacht|praat|spreekt|schande|kletst|wist
+ enkele reis ..8 dorp|@rland|grootouders|oma
+ mee ..2 naar ..1 @rland ...5 blijf|blijft|trouwen|blijven|achter {vast}
+ mee naar ..1 @rland
ja: Jij gaat in augustus mee naar Marokko en daar blijf je.
+ trouwt|trouwen|huwelijk|bruiloft ..4 @rland
+ @rland ..4 trouwen|huwelijk|bruiloft|uitgehuwelijkt
? niet meer terug ..2 vakantie|zomer
? komt ..2 niet ..2 terug van ..1 vakantie {vast}
? reis|reisje|ticket|tickets|vliegticket ..6 familie|geboekt|dorp|@rland
+ verlo* ..4 tegen ..1 haar|zijn zin
+ verloofd ..3 tegen
+ huwelijk ..1 moet|geregeld|gepland {vast}
? zonder hoofddoek|sluier
? boel|familie ..2 voor ..1 gek
? wat voor dochter|zoon|vrouw
? nederlandse|hollandse|poolse|belgische ..1 jongen|vriend|collega|man
? naam ..4 niet ..1 meer ..2 genoemd {vast}
? hij|hij is ..2 hoofd ..2 familie
- lec ...4 geen|niet|uitgesloten ..3 indicatie|motief|eermotief|eer {vast}
- eermotief|eer ..2 uitgesloten|geen|niet {vast}
+ naam ..4 vies|zwart|vuil|kapot ..2 maakt|maken|gemaakt
+ neef|achterneef|man|jongen ..3 klaar|wacht|wachten ..2 staat|haar|mij|op
+ ticket|tickets|vlucht|reis ..8 neef|trouwen|huwelijk|bruiloft|verloving
? familie|ouders|vader|schoonmoeder ..8 schamen|schaamt|schaamte|gezicht|bruiloft ..3 kan|niet|moest|op
? zo ..1 niet ..1 naar ..2 bruiloft
? terug ..2 zoals ..3 wil|hoort
? vakantie|holiday ..8 oma|tante ..4 wil|doet|snijdt|feest
? meisje|dochter ..6 operatie|feest|besnijden ..3 vakantie|buitenland
+ broers|broer|ooms|oom ..5 schoonwassen|oplossen|opruimen|rechtzetten|herstellen
+ familie|we|wij ..3 herstellen|oplossen|zuiveren ..2 eer|dit|het {zwak}
? een vlek
? geen ..1 dochter|zus ..1 meer {vast}
? je ..1 bent ..1 bedorven|vies|gebruikt
? man ..2 van ..2 maken
? bedorven|onrein|ontaard
! besneden|besnijdenis ..4 zoon|jongen|neefje|baby|penis|medisch|ziekenhuis|pastoor
! baby|zoon|neefje|penis ..4 besneden|besnijdenis
! eer ..4 ploeg|voetbal|biljart|buurman|kool|club|trainer
! eergevoel ..4 trainer|voetbal*
! huwelijk ..3 gearrangeerd ..4 vrijwillig
! uithuwelijk* ..4 grapte|grap|kat|operette
nee: De besnijdenis van de zoon was in het ziekenhuis.
