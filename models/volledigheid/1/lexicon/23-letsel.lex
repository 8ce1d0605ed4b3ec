@deel = hals nek keel hoofd gezicht wang wangen oog ogen lip neus kaak arm armen bovenarm bovenarmen onderarm pols polsen hand handen vinger vingers rug been benen knie knieen buik borst ribben schouder schouders oor oren voorhoofd achterhoofd schedel elleboog dij scheen heup kin mond zij romp enkel
doel letsel
veld letsel letsels verwonding verwondingen lets gewond letsel/zorg verw lets letsel/medisch medisch letselso letselbeschrijving
+ blauwe|blauw|rode|rood|beurse|paarse|dikke|dik|kapotte|gescheurde|gezwollen|opgezette|bont|paars|geschaafde|rooie ..2 plek|plekken|oog|ogen|plekje|plekjes|vlek|vlekken|striem|striemen|wang|arm|pols|polsen|lip|hals|neus|kaak|knie|hand|vinger|schouder|rug|kin|hoofdhuid|plekkie|plekkies|bult|enkel
+ @deel ..2 rood|blauw|dik|gezwollen|kapot|geschaafd|opgezet|beurs|bebloed|dicht|open
+ zwelling|zwellingen|gezwollen|opgezwollen|bult|buil|bulten|kras|krassen|schram|schrammen|schaafwond|schaafwonden|schaafplek|striem|striemen|krab|krabben|krabwond|krabwonden|krabplekken|hematoom|hematomen|bloeduitstorting|bloeduitstortingen|verwond|gewond|bloedlip|bloedneus|beurs|kneuzing|krabspoor|krabsporen|krasje|krasjes|schrammetje|bijtwond|bijtplek|bijtafdruk|afdruk|schaafje|schaafwondje|wondje|wond|sneetje|snee|roodheid|nagelafdruk|bijtspoor|krabbels
+ bloedend|bloedde|bloeden|bebloed|bloede
+ bloed {zwak}
+ pijn|pijnlijk|hoofdpijn|rugpijn|nekpijn {zwak}
+ doet zeer {zwak}
+ letsel ..3 aan|op|bij|bestaande|vastgesteld|geconstateerd|gezien|zichtbaar|waargenomen|gefotografeerd
+ lichtgewond|gewonden|gewond
+ letselfoto|letselfoto's|letselfotos
- @negvoor ..4 letsel|verwonding|verwondingen|pijn|gewonden|plekken|lichamelijk|zichtbaar|zichtbare|schrammen|letsels|gewond|verwondinge|schade|pijnklachten|schrammetje|schram|krasje|blauwe|wondjes|bloed|striemen|schrammetjes {vast}
- niet|niemand|geen|nergens|niks ..2 gewond|verwond|geraakt|pijn|bezeerd|gebroken|mankeert {vast}
- letsel|verwondingen|letsels ..6 niet|geen|nooit|niets|nee|neen|nvt ..4 waargenomen|gezien|geconstateerd|zichtbaar|sprake|gehad|te|aangetroffen|overgehouden|gebleken|opgelopen|gemeld|bij {vast}
- letsel|verwondingen|lets|gewond ..1 nee|neen|geen|nvt|0|streepje|neg|niet|nihil|niks|no|nope {vast}
- ongedeerd|ongeschonden|letselvrij|onbeschadigd
- mankeert|mankeerde|overgehouden ..2 niets|niks|nix {vast}
- niets|niks|nix ..3 overgehouden|mankeert|mankeren|zien|zichtbaars|gebroken|gebeurd {vast}
? letsel|verwondingen|lets ..3 niet|onbekend|nog|onb|onduidelijk ..3 nagevraagd|gevraagd|besproken|beoordeeld|vastgesteld|kunnen|bekend|gezien|bekeken|gecontroleerd|duidelijk {vast}
? letsel|verwondingen|lets onbekend|onb|nb|onduidelijk|nnb|vraagteken
? arm|sjaal|trui|muts|zonnebril ..3 bedekt|af|uittrekken
! hart|in ..1 hart pijn
! bloed|bloedt ..3 hond|kat|onder|nagels
! bloed kruipt
! bloedmooi|bloedheet|bloedverwant*
! pijn ..2 hart|scheiding|verleden
! wond ..2 verleden
! litteken|oud|oude
! parkinson|reuma|hernia
! rood ..2 haar|aangelopen
! dik ..2 in orde|tevreden
! gelakt

doel letsel
- 0|nul|geinen|gein ..1 letsel|wonden|verwondingen
- geen|gn ..1 wonden|wond|wonde|verwonding {vast}
- verwondingen|letsel ..4 niet $ {vast}
- 0,0|nulkommanul

# More that was seen on the body, and more ways to say that there was nothing.
doel letsel
veld ltsl lts
+ vingerafdrukken|vingerafdruk|handafdruk|nagelafdruk|nagelafdrukken|vingerplekken|drukplek|drukplekken|wurgstreep|striempjes|streepjes|halvemaantjes|afdruk|afdrukken|bijtafdruk|bijtwond|beet ..6 @deel|oor|billen|rug|gezien|zichtbaar|zitten|zaten
+ rode|paarse|blauwe|geelblauwe|gele|donkere ..2 streep|lijn|lijntje|kring|kringen|puntjes|vlekken|afdruk|afdrukken|verkleuring|verkleuringen|vingers|rand|strepen|striemen
+ blaar|blaren|brandplek|brandplekken|brandplekjes|schroeiplek|brandwond|brandwonden|verbrand|verbranding
+ pluk|plukken|plukje|plukjes ..3 haar|haren|uit|los
+ hoofdhuid ..2 gevoelig|rood|kapot
+ hees|schor|slikklachten|slikpijn|heesheid {zwak}
+ puntbloeding*|petechie*|stipbloeding*|stuwing*
+ oor|oorlel|neus|lip|wang|oog|enkel|pols|vinger|knie|hand|arm ..3 rood|dik|blauw|gezwollen|kapot|gescheurd|stuk|scheef|bebloed|open|geschaafd|hangt|hing
+ hechting|hechtingen|gehecht|gips|fractuur|gebroken|breuk|gekneusd|gekneusde|verstuikt|verzwikt|ontwricht|hersenschudding|miskraam|bewusteloos|flauwgevallen|steekwond|snee|snijwond|wond|wondje|hoofdwond
+ nagel ..2 gescheurd|ingescheurd|af
+ pijn ..3 @deel|buik|stuit|ribben|rug|hoofd|nek|arm|beneden|onder
+ pleister|verband|verbonden|ijs|coldpack {zwak}
+ huisarts|arts|ambu|ambulance|schoolarts|forensisch ..4 vastgelegd|gezien|geconstateerd|gekoeld|behandeld|zalf {zwak}
- gn|geen|zonder|nul|nt|0 ..3 ltsl|lts|letstel|klachten|zeer|klap|klappen|schrammetje|schram|krasje|kras|plek|plekje|plekken|pijntje|verwonding {vast}
- niemand|niks|niets|niet ..2 geraakt|bezeerd|gewond|overgehouden|mankeert|opgelopen|gebeurd {vast}
- ltsl|letsel ..3 nihil|geen|gn|neg|nvt|0|niet|nee {vast}
- slaan|slagen|geslagen|klap|klappen ..3 geen|niet ..2 sprake|gevallen|gehad {vast zwak}
- niet|nooit|niemand|nergens ..2 geslagen|aangeraakt|geschopt {vast zwak}
- alles|iedereen|beiden|beide|so|kind|baby|kinderen ..2 ok|oke|ongedeerd|heel {zwak}
- ziet|zagen|zag|vond|vinden ..3 niets|niks|nix {vast zwak}

