@drank = alcohol drank bier bierlucht biertjes wijn wodka whisky dronken beschonken gedronken drinkt dronk gezopen bezopen jenever aangeschoten zat nuchter biertje borrel borrels zuipt alcoholist alcoholprobleem alcohollucht dranklucht lam drinken kratje rum sterkedrank promillage halveliters teut kegel
@drugs = drugs cocaine coke wiet blowt blowen geblowd gebruikt speed xtc ghb ketamine amfetamine heroine lachgas geblow gebruik softdrugs harddrugs blow joint joints verslaafd verslaving verslavingsproblematiek crack hasj 3mmc
doel middelen
veld middelen alcohol drugs drank middelengebruik alc mid psych middel psychisch
- nuchter
+ onder invloed
+ oiv
+ @drank|@drugs|middelen|middelengebruik
- @negvoor ..3 alcohol|drank|drugs|middelen|alc|verdovende|middelengebruik|dr|spul {vast}
- niet ..1 onder invloed {vast}
- niet|geen|niemand|nooit ..2 gedronken|gebruikt|dronken|drinkt|beschonken|gezopen {vast}
+ psychisch*|ggz|psychose|psychotisch|depressie|depressief|verward|medicatie|medicijnen|borderline|autisme|autistisch|ptss|adhd|bipolair|schizofren*|manisch|overspannen|psychiat*|crisisdienst|dement*|alzheimer|verslaafd|burnout|waan*|hallucin*|suicidaal
? middelen|alcohol|drank|drugs|middelengebruik ..3 niet|onbekend|nog ..2 nagevraagd|gevraagd|besproken|bekend|duidelijk|vastgesteld|gemeten
doel middelengebruik
+ onder invloed
+ oiv
+ dronken|beschonken|gedronken|gezopen|bezopen|aangeschoten|drankgebruik|gesnoven|geblowd|bierlucht|dranklucht|alcohollucht|promillage|zopen|lam|teut
+ rook|riekte|stonk|ruikt|lucht|geur|adem|walm ..3 alcohol|drank|bier|wiet|hasj
+ alcohol|drank|cocaine|coke|wiet|drugs|bier|wodka|wijn|speed|ghb ..3 gebruikt|gedronken|genuttigd|op|gehad|achter|gebruik|innam
+ dubbele tong
+ drinkt|blowt|snuift|drugsgebruik|drankprobleem|alcoholprobleem|verslaafd
- @negvoor ..3 alcohol|drank|drugs|middelen|verdovende|alc|middelengebruik {vast}
- nuchter
- niet|niemand ..2 onder invloed|gedronken|gebruikt {vast}
