@dood = dood doden vermoorden vermoord afmaken afmaakt kapotmaken doodmaken doodslaan doodsteken doodschieten doodschiet neersteken neerschieten omleggen ombrengen vermoordt kapotmaakt wurgen maakt doodt neerknallen
doel doodsbedreiging
+ doodsbedreiging|doodsbedreigingen|bedreiging|bedreigd|dreigde|dreigt|gedreigd|dreigen|bedreigt|bedreigde ..4 @dood|dood|leven
+ doodsbedreiging|doodsbedreigingen|doodsbedreigd|doodbedreigd
+ met de|t dood
+ maak|maakt|maken|sla|slaat|schiet|steek|steekt|trap|zou|zal ..4 dood|kapot|af|neer
+ @wie ..3 dood|kapot|af ..2 maken|zou|zal|maakt|maak|slaan|steken
+ dood|kapot ..1 maken|maakt|maak|gemaakt|wilde
+ vermoorden|vermoord|vermoordt|afmaken|doodmaken|doodslaan|doodsteken|doodschieten|ombrengen|omleggen|doodt|doodmaakt|afmaak|kapotmaken|neersteken|neerschieten|doodschiet|doodsteek|doodtrappen
+ haal|haalt|haalde|halen|overleef|overleeft|overleven ..3 morgen|ochtend|avond|nacht|kerst|verjaardag|weekend|jaar|einde ..2 niet|nie
+ morgen|ochtend|kerst|avond|het ..2 niet|nie ..1 haalt|halen|halt|haal|overleven|overleeft
+ niet|nooit ..2 levend|leven
+ laatste ..2 dag|uur|nacht|adem ..3 leven|geleefd|jouw|je|haar
+ onder ..1 grond|zoden|zode
+ kist|graf ..3 in|liggen|graven|graaf|belanden
+ in ..2 kist|graf|lijkzak|zak
+ gaat|ga|gaan|zal|zul ..2 eraan|er aan
+ sta|staat|sta ..3 niet|nie meer op
+ kogel|kop ..3 kop|kogel|hoofd
+ van het leven beroven
+ spijt krijgen ..4 geboren
+ doe|doet ..2 jullie|ons allemaal|allebei|allemaal wat|iets aan
! suicide|zelfmoord|zelfdoding|zichzelf
! doodsbang|doodmoe|doodop|dodelijk|doodstil
! is|was|overleden ..1 dood
! telefoon|deur|gsm|tv|spullen|raam|auto|laptop ..4 kapot|kapotgemaakt
! kapot ..3 telefoon|deur|tv|spullen|gegooid|geslagen
