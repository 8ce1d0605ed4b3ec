# One of the parties was under the influence.
doel middelengebruik
@rglas = bier biertje biertjes pils pilsje pilsjes pilsen borrel borrels wijn wijntje wijntjes blik blikken blikjes prosecco jenever wodka halveliters shotjes whisky rum cognac vieux berenburg beerenburg baco baco's breezers
@rhoeveel = # een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig paar enkele wat halve veel flink aantal
@rspul = speed ghb coke cocaine xtc keta ketamine 3mmc lachgas wiet hasj blow joint joints drugs pilletjes heroine crack
+ blowt|blowde|blowtje|blowtjes|geblowt|joint|gesnoven|gesnove|snuift|snoof
ja: Hij blowt elke avond.
+ stomdronken|straalbezopen|apezat|starnakel|lazarus|beneveld|tipsy|aangeschoten|strontzat|kachellam|laveloze|dronkenschap|zatte|bezopen
+ te|zo|hartstikke|goed|flink zat
+ in de olie
+ slok|borrel|pilsje|drankje ..1 op
+ dronk|drinkt|dronken|zoop ..3 veel|flessen|bier|wijn|wodka|teveel
+ @rhoeveel ..1 @rglas
ja: Hij had acht bier op.
+ @rhoeveel glas|glazen|glaasjes ..1 wijn|bier|prosecco|rose|rum
+ @rglas ..2 op|leeg|gedronken|gehad|achterover
+ krat|kratje|kratten|kratties|fles ..2 leeg|op|bier|wodka|wijn|week
+ promille
+ blies|geblazen|ademanalyse|blaast ..4 #
+ blies ..3 boven|rood|positief
+ naar|nr ..3 drank|alcohol|bier|wiet|hasj|jenever ..2 geroken|rook|ruikt|stonk|ruiken|gestonken
+ rook|ruikt|rookt|stonk|stinkt|riekt ..2 naar|nr ..2 drank|alcohol|bier|wiet|hasj|jenever|kroeg
+ @rspul ..4 op|gebruikt|genomen|gehad|gesnoven|zelf|hand
+ beetje|wat wiet|drugs|hasj
+ gebruikt ..2 ja|drugs|coke|speed|wiet
+ dubbele tong
+ niet ..1 veel ..1 @rhoeveel @rglas {vast}
+ gedronken ..3 veel|flink|stevig {vast}
+ alcohol|drank|drugs|alc ..2 @rpers : ja|veel
? denkt|vermoedt ..4 blowt|drinkt|gebruikt|drugs|drank
? zoon|ve|<ve>|man ..1 drinkt $
? verslaafd|verslaving
- blies|blaastest|ademtest|geblazen ..3 0|negatief|nul|00|p {vast}
- van ..5 drugsgebruik|alcoholgebruik|middelengebruik|drugs|drank|alcohol ..4 niets|niet|geen ..2 gebleken|sprake {vast}
- niet ..1 onder invl|invloed {vast}
nee: Hij blies 0 en was nuchter.
! pillen|strip|pilletjes ..4 tafel|kastje|apotheek|huisarts
! middelengebruik|drugsgebruik|alcohol|drank|drugs ..4 niet|nog ..1 gevraagd|nagevraagd|besproken
! naar ..2 middelengebruik ..3 gevraagd
! medicatie|medicijnen ..3 gebruikt|gebruik
! glas ..2 kapot|gegooid|gooide
! bier|biertje|wijn ..3 koelkast|kelder|kast|boodschappen
