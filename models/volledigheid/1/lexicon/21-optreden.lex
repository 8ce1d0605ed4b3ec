doel politieoptreden
veld optreden actie acties politieoptreden inzet politie genomenacties
+ aangehouden|aanhouding|ah|aanh|gesproken|gescheiden|bemiddeld|bemiddeling|gesprek|huisverbod|thv|hovj|rihg|letselfoto|letselfoto's|foto's|foto|aangifte|wijkagent|weggestuurd|zsm|pv|sporen|buurtonderzoek|verwezen|doorverwezen|afspraak|veiligheidsplan|ingenomen|inbeslaggenomen|ingesloten|proces|stopgesprek|advies|geadviseerd|verzocht|zorgmelding|terplaatse|ambulance|meegenomen|overgedragen|geinformeerd|gebeld|rust hersteld|opgenomen|ovj|gehoord|verhoord|gemaakt|gebracht|tp|verb|verbalisanten|wij|ik|collega's|eenheid
- geen|gn ..1 actie|acties|optreden|inzet|verdere
? geen verdere actie
doel aanhouding
+ aangehouden|aanhouding|ingesloten|ah|aanh|arrestatie|gearresteerd|inverzekeringgesteld|cellencomplex|arrestantencomplex|ibs
- niet|geen ..2 aangehouden|aanhouding
doel huisverbod
+ huisverbod|thv|tijdelijk huisverbod|uithuisplaatsing
- geen|niet ..2 huisverbod|thv {vast}
? thv|huisverbod ..4 overwogen|loopt|aangevraagd|overweging|onderzocht|aanvraag|hovj|overleg|beoordeling
! eerder|vorig|vorige|destijds|afgelopen ..2 huisverbod|thv
doel geinformeerd
veld geinformeerd ingelicht informeren betrokkenengeinformeerd meldingbesproken
+ weet|weten|wisten ..3 van|dat|melding|zorgmelding|vt
+ geinformeerd|ingelicht|medegedeeld|meegedeeld|verteld|uitgelegd|besproken|akkoord|gezegd|aangekondigd ..5 melding|zorgmelding|vt|veilig|mutatie|veiligthuis
+ melding|zorgmelding|vt|thuis|mutatie|veiligthuis ..5 geinformeerd|ingelicht|medegedeeld|meegedeeld|verteld|uitgelegd|besproken|akkoord|gezegd|aangekondigd|hoogte|akk
+ op ..1 hoogte
- niet ..2 geinformeerd|ingelicht|verteld ..4 ivm|vanwege|wegens|omdat|veiligheid|reden|want {vast}
? niet ..2 geinformeerd|ingelicht|verteld|besproken|sprake {vast}
doel hulp
veld hulp hulpverlening hulpvraag zorg
+ hulp|ondersteuning|opvang|hulpverlening|begeleiding|relatietherapie|mediation|therapie|maatschappelijk|wijkteam|hulpverlener|gezinscoach ..4 wil|wenst|accepteert|open|graag|akkoord|gevraagd|vraagt|aangeboden|aanvaard|gewenst|ja|ingestemd|welkom|krijgt|ontvangt|aangemeld
+ wil|willen|wenst|accepteert|open|graag|akkoord|vraagt|vragen|stemt|ingestemd|krijgt|ontvangt|staat|heeft ..5 hulp|ondersteuning|opvang|hulpverlening|begeleiding|relatietherapie|mediation|therapie|wijkteam|hulpverlener|gezinscoach|praten|coach|maatschappelijk
- geen|niet|weigert|weigeren|afgewezen|afgeslagen|hoeft|hoeven ..3 hulp|hulpverlening|bemoeienis|instanties|ondersteuning {vast}
- hulp|hulpaanbod|hulpverlening ..3 geweigerd|afgewezen|afgeslagen|niet|geweigert|hoeft|hoeven {vast}
? hulp|hulpverlening ..3 niet ..1 besproken|gevraagd|aan {vast}
+ ggz|verslavingszorg|reclassering|wijkteam|jeugdzorg|maatschappelijk|psycholoog|gezinsvoogd|casemanager|thuiszorg ..4 betrokken|bezig|loopt|contact|begeleiding|behandeling|bekend
doel hulpBereid
+ hulp|ondersteuning|hulpverlening|begeleiding|relatietherapie|mediation|opvang ..4 wil|wenst|accepteert|open|graag|akkoord|vraagt|aanvaard|gewenst|ja|ingestemd|welkom|gevraagd
+ wil|willen|wenst|accepteert|open|graag|akkoord|vraagt|vragen|ingestemd|stemt ..5 hulp|ondersteuning|hulpverlening|begeleiding|relatietherapie|mediation|therapie|opvang|wijkteam|hulpverlener
- geen|weigert|niet ..2 hulp {vast}
doel hulpweigering
+ wil|willen|wenst|wensen|weigert|weigeren|hoeft|hoeven ..2 geen|niet|niets|nix ..4 hulp|bemoeienis|instanties|hulpverlening|contact|weten {vast}
+ weigert|weigeren|geweigerd ..4 hulp|contact|hulpverlening|medewerking|gesprek|elke
+ hulp|hulpaanbod|hulpverlening ..3 geweigerd|afgewezen|afgeslagen|weigert|hoeft niet
+ niks|niets ..3 weten ..2 van
+ bagatelliseert|bagatelliseren|bagatelliseerde
doel vtBetrokken
+ veilig thuis|vt ..4 betrokken|bekend|loopt|al|dossier|onderzoek|lopend|bezig|casus
+ jeugdbescherming|jeugdzorg|gezinsvoogd|voogd|ots|jbw|jbb|jeugdbeschermer|raad|gecertificeerde|gi|jb
! vt|veilig thuis ..3 melding|gemeld|gemaakt|melden
