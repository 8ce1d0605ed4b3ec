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

# What the family, the name and the others want, in any wording.
doel eergerelateerd
@efam = familie vader moeder broer broers oom ooms neef neven zwager zwagers tante ouders clan gemeenschap dorp schoonfamilie imam
@enaam = naam familienaam eer gezicht reputatie
+ familie|@efam ..4 straffen|gestraft|straf ..6 vriend|relatie|jongen|scheiding
+ moet|zal|gaat ..6 met ..3 neef|achterneef|man|iemand ..3 trouwen|verloven
+ trouwt|trouwen|verloofd ..6 kent|foto|ziet|kende ..3 niet|foto
+ gedw|dwang|gedwongen ..3 huw|huwelijk|trouwen
+ schande|oneer|smet|besmeurd|onteerd|bezoedeld ..4 @efam|@enaam|gebracht|bracht|over|voor|ons|heeft
+ @efam|@enaam ..4 schande|besmeurd|bederf|bederft|bevuilt|bevuild|bezoedelt|verpest
+ bederft|bederf ..3 onze|de|mijn ..1 @enaam
+ @enaam ..4 herstellen|schoonwassen|schoongewassen|zuiveren|spel|clean|redden|waard
+ clean the name
+ honour based
+ eer ..3 op ..2 spel
+ op last ..3 familie
+ enkeltje|oneway
+ ticket|tickets ..4 enkel|return|klaar|retour ..3 haar|niet|alleen|$
+ terug ..1 gestuurd ..2 naar ..2 @rland|kabul|bagdad|rabat|ankara
+ naar ..1 @rland|kabul|bagdad ..4 omdat ..4 iemand|vriend|jongen
+ niet ..1 meer ..1 van ..1 ons {vast}
+ besloten|beslist|bepaald ..4 met ..1 wie ..4 trouw|leef|leeft|trouwt
+ familie ..4 besloten|beslist ..4 wie
+ kennismaking ..6 man|jurk|kende
+ man|vriend ..2 gay|homo ..6 familie|vader|genezing|huwelijk
+ homo|gay|lesbisch|vriend ..8 imam|genezing|genezen|reset|dorp
+ meisje|dochter ..8 maken ..2 stil
+ opgesloten ..4 sinds ..4 scheiding|vriend|jongen
+ niet|nt ..2 meer ..2 buiten ..3 sinds ..4 foto|jongen|vriend
+ haar ..1 hoofd ..1 kaalgeschoren
+ vriend ..3 buiten ..1 geloof
+ verloving ..3 af|verbroken ..8 straf|vader|bezoek
? wat ..2 zeggen ..2 ze ..4 dorp|buren|moskee

? buren|dorp|mensen ..1 praten|kletsen
? meisjes ..3 gehaald
? bruidegom|bruid ..3 klaar|wacht|gevonden
? witte jurk|bruidsjurk ..6 niemand|stuurt|gestuurd
? overgekomen ..4 op ..1 te ..1 lossen
? op vakantie ..5 getrouwd ..2 terug
? reisje|reis ..10 gehecht|gesneden|besneden
? dwang ..3 trouwen
? weet ..3 wat ..2 ze ..1 draagt
? tickets ..2 liggen ..1 klaar
? trouwen ..3 anders ..5 niet ..3 in
! oudtante|oma|grootmoeder ..8 uitgehuwelijkt|uitgehuw
! vriendin ..2 so|<so> ..2 ooit
! ooit ..3 uitgehuw*
! haha
! eregast|bruidsfeest
! eer ..2 van ..2 straat|club|dorp
- lec ..5 geen ..2 eer*|component {vast}
