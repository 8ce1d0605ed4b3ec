doel dreiging
veld dreiging bedreiging bedreigingen dreigementen bedr dreig
+ bedreigd|dreigde|dreigt|gedreigd|dreigen|bedreiging|bedreigingen|dreigement|dreigementen|bedreigde|bedreigt|dreigend|dreigende|intimideert|intimiderend|intimidatie|dreigtaal|dreigde|stalking|stalkt|stalkte|gestalkt|bedreigen|dwang|controle|controleert
- @negvoor ..3 dreiging|bedreiging|bedreigingen|dreigementen|dreigement|bedreigd|gedreigd|dreigende {vast}
- niet ..1 gedreigd|bedreigd {vast}
- dreiging|bedreigingen|bedreiging|dreigementen ..3 niet|geen|nee ..3 geuit|sprake|gedaan|genoemd {vast}
? dreiging|bedreiging|bedreigd ..2 niet|onbekend|nog ..2 nagevraagd|gevraagd|besproken|duidelijk
+ anders ..4 zal|zul|ga|dan|gebeurt|doe
+ zul|zal|ga|gaat ..3 spijt|wel|zien|krijgen|meemaken|boeten
doel stalking
+ stalking|stalkt|stalkte|gestalkt|stalken|stalker|belaging|belaagd|belaagt
+ staat|stond|wacht|wachtte|opwacht|opgewacht|posten|post|gepost|postte|rondhangt|rondrijdt|rijdt ..6 werk|huis|woning|deur|school|straat|adres|auto|voordeur|sportschool|raam
+ opgewacht|opwacht|achtervolgt|achtervolgd|achtervolgde|nagelopen|nareed|nagereden|volgt|volgde|schaduwt|opwachten
+ # ..1 appjes|berichten|berichtjes|sms|smsjes|keer|telefoontjes|oproepen|x ..2 gebeld|gestuurd|geappt|gemist|ontvangen
+ # appjes|berichten|berichtjes|smsjes|oproepen|whatsappjes|telefoontjes|apps|gemiste
+ tientallen|honderden|constant|continu|steeds|blijft|bleef|aanhoudend|voortdurend|stelselmatig ..4 appjes|berichten|bellen|appen|belt|appt|berichtjes|apps|lastig|contact
+ airtag|gpstracker|tracker|spyware|peilzender|locatie ..2 volgt|onder|gevonden|auto|delen
+ gpstracker|airtag|peilbaken|volgapp|tracker
+ valt|blijft|blijven ..3 lastig
- @negvoor ..2 stalking|belaging {vast}
doel dwingendeControle
+ controleert|controleerde|beheert|beheerde|bepaalt|bepaalde|gecontroleerd|controle ..5 geld|telefoon|bankpas|mobiel|kleding|contacten|financien|pas|app|uitgaven|wie|waar|pasje|locatie|whatsapp|rekening|loon|medicatie|mail
+ mag|mocht|mogen|moch|magt ..6 niet|geen|nie|nooit|nergens ..4 buiten|bellen|werken|zien|praten|uit|deur|alleen|spreken|contact|weg|bezoek|familie|zus|moeder|broer|vriendinnen|rijbewijs|huis|naar
+ mag|mocht ..2 haar|zijn|d'r familie|zus|moeder|vriendinnen|broer|ouders|vader|vriendin ..3 niet|nie|nooit
+ geen|eigen ..1 geld|pinpas|bankpas|telefoon|sleutel|huissleutel|rekening
+ leest|las|bekijkt|checkt|doorzoekt|inneemt|afpakt|afgepakt|afgenomen|innam|pakt|pakte|nam|neemt|ingenomen|verstopt|controleert ..4 telefoon|mobiel|mobieltje|bankpas|pinpas|sleutels|paspoort|idkaart|pas|gsm|appjes|berichten|huissleutel
+ telefoon|mobiel|bankpas|pinpas|sleutels|paspoort|pas|gsm|huissleutel ..4 afgepakt|afgenomen|ingenomen|afpakt|ingehouden|controleert|verstopt|ingenomen|nagekeken|nakijkt|meeleest|beheert
+ dwingende controle
+ isoleert|isoleerde|geisoleerd|isolement|isolatie
+ opgesloten|opsloot|opsluit|sloot ..2 op|opgesloten
+ deur op slot
+ overal verantwoording|toestemming|verantwoorden
+ toestemming vragen
+ bonnetjes ..3 zien|laten|inleveren
+ huishoudgeld|zakgeld
+ geld ..3 afgeven|inleveren|afgenomen
+ van ..2 familie afgesneden
