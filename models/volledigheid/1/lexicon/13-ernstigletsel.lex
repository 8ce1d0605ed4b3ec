doel ernstigLetsel
+ ziekenhuis|spoedeisende|seh|hap|huisartsenpost|ehbopost|spoedpost|umc|amc|mst|spoed|eerstehulp
+ naar|door|via ..3 huisarts|dokter|dokterspost|hap|seh|ziekenhuis|spoedeisende|huisartsenpost|spoedpost
+ gehecht|hechten|hechtingen|gebroken|breuk|fractuur|*breuk|kneuzing|gekneusd|*fractuur|ontwricht|uit de kom|hersenschudding|bewusteloos|bewusteloosheid|buiten bewustzijn|knock
+ buiten|even|kort|verloor|verloren|verlies ..2 bewustzijn|kennis|westen
+ bewusteloos|flauwgevallen|flauw
+ weggevallen|wegraakte|weggeraakt|viel weg|raakte weg
+ brandwond|brandwonden|verbrand|verbrande|verbranding|blaren
+ steekwond|steekwonden|snijwond|snijwonden|hoofdwond|schedelbasis*|bloedende wond|gapende|bloedende|snee|sneeen|jaap|wond|wonden|bijtwond
+ hevig|hevige|flink|veel|sterk ..1 bloeden|bloed|bloedend|bloedde|bloedt|bloeding
+ bloedde|bloedend|bloedt|bloedneus|bloedende|bloedt|bloeden
+ ambulance|ambu ..4 mee|meegenomen|vervoerd|overgebracht|behandeld|verzorgd|opgenomen|gehecht
+ meegenomen ..2 ambulance|ambu
+ tand|tanden|gebit ..3 uit|los|afgebroken|kwijt
+ opgenomen ..3 ziekenhuis|umc|afdeling
+ operatie|geopereerd|gips|gipsen|rontgenfoto*|mri|ctscan
+ buil|jukbeen ..3 gebroken
- ambulance|ambu ..5 niet|geen|niets ..3 meegenomen|mee|nodig|behandelen|behandeling|vervoer|nodig
- geen|niet|nvt ..3 medische|arts|huisarts|ziekenhuis|dokter|ambulance|ambu|behandeling|hulp|zorg ..2 nodig|behandeling|noodzakelijk|hulp
- plaster|pleister|pleistertje
doel letsel
veld letsel letsels verwonding verwondingen lets gewond letsel/zorg
+ blauwe|blauw|rode|rood|beurse|paarse plek|plekken|oog|plekje|plekken|vlek|vlekken|striem|striemen|wang|oog|arm|pols
+ plek|plekken|zwelling|gezwollen|opgezwollen|dik|bult|buil|kras|krassen|schram|schrammen|schaafwond|schaafwonden|schaafplek|striem|striemen|krab|krabben|krabwond|hematoom|bloeduitstorting|verwond|verwondingen|gewond|bloed|bloedlip|bloedneus|lip|beurs|kneuzing|pijn|letsel|verwonding|schade
+ hoofdpijn|pijn|pijnlijk
- @negvoor ..3 letsel|verwonding|verwondingen|pijn|gewonden|plekken|lichamelijk|zichtbaar|zichtbare|schrammen|letsels|gewond {vast}
- niet|niemand|geen ..1 gewond|verwond|geraakt {vast}
- letsel ..3 niet|geen ..3 waargenomen|gezien|geconstateerd|zichtbaar|sprake
- ongedeerd|ongeschonden|letselvrij
? letsel|verwondingen ..2 niet|onbekend|nog ..2 nagevraagd|gevraagd|besproken|gezien|beoordeeld|vastgesteld|kunnen
