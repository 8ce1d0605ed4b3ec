@drank = alcohol drank bier bierlucht biertjes wijn wodka whisky dronken beschonken gedronken drinkt dronk gezopen bezopen jenever aangeschoten biertje borrel borrels zuipt alcoholist alcoholprobleem alcohollucht dranklucht lam drinken krat kratje rum sterkedrank promillage halveliters teut kegel pils pilsjes
  blikken blikjes zatlap ladderzat laveloos alc zuipen zoop alcoholist* alcoholgebruik drankprobleem vieux beerenburg kroeg
@drugs = drugs cocaine coke wiet blowt blowen geblowd speed xtc ghb ketamine amfetamine heroine lachgas softdrugs harddrugs blow joint joints verslaafd verslaving verslavingsproblematiek crack hasj 3mmc snuiven gesnoven snuift pillen drugsgebruik middelengebruik cannabis gesnove
@geest = psychisch* ggz psychose psychotisch* depressie depressief verward verwarde medicatie medicijnen borderline autisme autistisch ptss adhd bipolair schizofren* manisch overspannen psychiat* crisisdienst dement* alzheimer burnout waan* hallucin* suicidaal overspannen antidepressiva psycholoog
  pillen lithium hersenletsel beperking lvb zwakbegaafd overwerkt verwardheid stress antipsychotica concerta vergeetachtig psychische ass licht-verstandelijk overbelast paranoia paranoide psychoses dwangstoornis somber crisisdienst slaapmedicatie oxazepam niet-aangeboren
doel middelen
veld middelen alcohol drugs drank middelengebruik alc mid psych middel psychisch gebruik alcohol/drugs mi drank/drugs ad
! niet ..2 nuchter
+ niet ..1 nuchter {vast}
- nuchter
- drinkt|drinken|gebruikt|gebruiken|blowt ..3 niet|niets|niks|nooit {vast}
- nooit ..3 drank|alcohol|drup|druppel {vast}
- blies ..1 0|nul {vast}
- geen ..1 druppel {vast}
- nugter|nuchtere
+ onder invloed
+ oiv
+ @drank {zwak}
+ @drugs {zwak}
+ @geest {zwak}
+ depressie|depressief|adhd|autisme|autistisch|antidepressiva|schizofren*|bipolair|borderline|ptss|burnout|burn-out|verwardheid|herseninfarct|hersenletsel|manisch|waan*|psych
+ wel ..5 @geest
+ stemmen ..2 in ..2 hoofd
+ slaapt|geslapen ..4 niet|slecht|weken|dagen {zwak}
+ dronken|beschonken|gezopen|bezopen|aangeschoten|bierlucht|dranklucht|alcohollucht|alcoholist|verslaafd|psychose|psychotisch*|verward|kegel|cocaine|coke|ghb|dement|dementie|gedronken|drinkt
+ dubbele tong
+ gebruikt|gebruikte|gebruiker|gebruiken $
- @negvoor ..4 alcohol|drank|drugs|middelen|alc|verdovende|middelengebruik|dr|spul|bier|drugs|wiet|pillen|medicatie|psychische {vast}
- niet ..3 onder invloed {vast}
- niet|geen|niemand|nooit|niks|niets|noch|nie ..4 gedronken|gebruikt|dronken|drinkt|beschonken|gezopen|invloed|geblowd|gesnoven|genuttigd|gebruiken|drank {vast}
- alcohol|drank|drugs|middelen|alc|middelengebruik ..4 niet|geen|niets|nee|neen|nvt|0|neg ..3 gebleken|gebruikt|waargenomen|sprake|geroken|te|in {vast}
- alcohol|drank|drugs|middelen|alc|middelengebruik ..1 nee|neen|geen|nvt|0|streepje|neg|nihil {vast}
- niets|niks|geen ..2 geroken|gedronken|genuttigd|gebruikt {vast}
- blaastest|ademtest|blies ..3 0|negatief|p|00 {vast}
? middelen|alcohol|drank|drugs|middelengebruik ..4 niet|onbekend|nog|onb|onduidelijk ..3 nagevraagd|gevraagd|besproken|bekend|duidelijk|vastgesteld|gemeten|navraag {vast}
? middelen|alcohol|drank|drugs|middelengebruik onbekend|onb|nb|onduidelijk
? gedronken|gezopen|gebruikt|drank weet ..1 niet|k {vast}
! koffie|thee|water ..3 gedronken|drinken
! gedronken|drinken ..3 koffie|thee|water|cola
! gebruikt|gebruik ..4 mes|wapen|geweld|wapens|voorwerp|voorwerpen
! glas wijn kapot
doel middelengebruik
+ aa geroken|ruikt|adem
+ aa ..2 ugl|ug
+ ug|ugl
+ zuippartij|zuipen|drankgelag|borrelavond|wazig
+ pilsjes|biertjes|bier|pils|wijn|biertje # 
+ raki|sherry|grappa|ouzo|tequila|bacardi|likeur|port|berenburg ..3 op|gedronken|heeft|ieder|glas|glazen
+ glas|glazen|glaasje|glaasjes ..1 raki|sherry|port|likeur|wijn|bier|whisky|champagne|prosecco
+ slok|slokje|slokkie ..1 op
+ in|op ..1 de ..1 coke|speed|pillen|wiet
+ zat ..2 op|aan|onder ..1 coke|speed|pillen|drugs|wiet|ghb
+ pupillen
+ onder ..1 invloed
+ oiv
+ dronken|beschonken|gedronken|gezopen|bezopen|aangeschoten|drankgebruik|gesnoven|geblowd|bierlucht|dranklucht|alcohollucht|zopen|lam|teut|ladderzat|laveloos|kegel|zoop|gedronke|geblowt|stoned|high|alcoholgebruik|drugsgebruik|middelengebruik
+ rook|riekte|stonk|ruikt|lucht|geur|adem|walm|roken|riekt|stinkt ..4 alcohol|drank|bier|wiet|hasj
+ alcohol|drank|cocaine|coke|wiet|drugs|bier|wodka|wijn|speed|ghb|xtc|biertje|biertjes|pillen|pils|pilsjes|krat|jenever ..4 gebruikt|gedronken|genuttigd|op|gehad|achter|gebruik|innam|veel|invloed|elk|leeg|ja
+ gebruikt|gebruik|gebruikte ..4 alcohol|drank|cocaine|coke|wiet|drugs|speed|ghb|xtc|pillen
+ # ..1 bier|biertjes|pils|pilsjes|glazen|blikken|halveliters|flessen|borrels
+ halve|hele|paar|enkele ..1 krat|kratje|biertjes|glazen|fles|wijn
+ dubbele tong
+ drank|alcohol|drugs : ja|veel|beiden
+ blaastest|ademtest|promillage|ugl
- @negvoor ..4 alcohol|drank|drugs|middelen|verdovende|alc|middelengebruik|dr|spul {vast}
- nuchter
- niet|niemand|niks|niets|geen|nooit ..4 onder invloed|gedronken|gebruikt|invloed|genuttigd|gezopen|drinkt {vast}
- alcohol|drank|drugs|middelen|alc|middelengebruik ..3 niet|geen|nee|neen|nvt|0|neg ..3 gebleken|gebruikt|waargenomen|sprake|te {vast}
- alcohol|drank|drugs|middelen|alc|middelengebruik ..1 nee|neen|geen|nvt|0|streepje|neg|nihil {vast}
! koffie|thee|water|cola ..3 gedronken|op
