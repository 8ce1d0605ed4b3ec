doel voorgeschiedenis
veld voorgeschiedenis historie eerder bvh antecedenten historiek eerdere vg eerderemeldingen verleden
+ eerder|eerdere|vorige|eerste ..2 melding|meldingen|mutaties|incident|incidenten|keer|registratie|registraties|aangifte|mishandeld|geslagen|gebeurd|voorgekomen|geweld|gemeld|huisverbod|voorvallen|contacten
+ vaker|jaren|jarenlang|al ..1 lang|vaker|jaren|maanden|weken
+ al # ..1 jaar|jaren|maanden|keer|weken|mnd
+ # ..2 meldingen|mutaties|registraties|incidenten|keer|maal
+ sinds ..4 relatie|huwelijk|jaar|maanden|begin|zomer|scheiding|geboorte
+ vorig|vorige jaar|maand|week|keer
+ bekend ..2 adres|systeem|politie|bvh|ons
+ in # ..3 aangifte|gemeld|huisverbod|melding
+ wekelijks|dagelijks|maandelijks|regelmatig|steeds|telkens|altijd|herhaaldelijk|weer|opnieuw
- @negvoor ..2 eerdere|eerder|antecedenten|meldingen|mutaties|registraties|voorgeschiedenis|historie|antec {vast}
- eerste keer|maal|x
- 1e keer|x|maal
- # e keer
- niet|nooit ..2 eerder|bekend|vaker {vast}
- nooit|niet ..2 eerder|voorgekomen|gebeurd {vast}
- niet voorkomend|bekend {vast}
- onbekend ..2 adres|systeem|bvh
? niet nagekeken|bekeken|gekeken|nagezocht|gezocht
? eerdere|voorgeschiedenis|historie ..2 onbekend|niet ..1 nagekeken|bekend|nagezocht|gevraagd
doel structureel
+ al jaren|maanden|jarenlang|lang|weken|zo
+ al # jaar|jaren|maanden
+ al ..2 # jaar|jaren|maanden
+ jarenlang|jarenlange|structureel|stelselmatig|patroon|wekelijks|dagelijks|maandelijks|aanhoudend
+ vaker ..3 geslagen|gebeurd|mishandeld|voorgekomen|gebeurt|doet|gedaan|pijn|zo|ruzie|voor
+ vaker
+ # ..2 eerdere ..1 meldingen|mutaties|registraties|incidenten
+ # ..1 meldingen|mutaties|registraties|incidenten
+ sinds ..4 geboorte|huwelijk|trouwen|zwangerschap|jaren
+ elke|iedere|elk|ieder ..1 week|dag|keer|weekend|maand|avond|weekeinde
+ regelmatig|herhaaldelijk|steeds|telkens|voortdurend|altijd ..5 geslagen|slaat|mishandeld|geweld|ruzie|klappen|agressief|bedreigd|uitgescholden|dreigt
+ loopt al
+ weer hetzelfde
+ zoveelste|zesde|vierde|derde|vijfde keer|melding|maal
- eerste keer|maal
- 1e keer|x
- @negvoor ..2 eerdere|meldingen|mutaties|antecedenten|registraties|voorgeschiedenis|historie {vast}
- nooit|niet ..2 eerder {vast}
! # melding van
