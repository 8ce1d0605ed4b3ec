@geweld = sloeg slaat geslagen slaan schopte schopt geschopt trapte getrapt trapt duwde duwt geduwd duwen stompte gestompt stompt mepte gemept beet gebeten bijt kneep geknepen krabde gekrabd trok getrokken trekken vuistslag* kopstoot klap klappen mishandeld mishandelde mishandeling mishandelt
  geramd ramde sleurde gesleurd smeet gesmeten vastgepakt vastgegrepen greep gegrepen pakte gepakt gooide gegooid knietje schoppen stompen trappen spuugde gespuugd bespuugd lel lellen tik tikken dreun dreunen oplawaai optater geslage gespuwd
  neergeslagen meppen worsteling worstelen geworsteld handgemeen gevochten vechten vechtpartij vocht fysiek aangevallen toegetakeld afgetuigd vuisten vuist haren duw duwtje pets petsen verkracht gewurgd gestoken vastgehouden vastgebonden opgesloten lsloeg drukte gedrukt
doel geweld
+ @geweld
! slaat nergens|op
! slaan op
! pakte ..2 spullen|tas|koffer|jas|kleren
! trok ..2 jas|conclusie|in|bij
! opgenomen|contact
doel feiten
veld feiten toedracht feit incident situatie wat aanleiding verhaal
+ ruzie|woordenwisseling|discussie|onenigheid|conflict|meningsverschil|bonje|mot|heibel ..5 over|om|omdat|vanwege|ivm|wegens|want|nadat|toen|ging|naar
+ schelden|uitgescholden|gescholden|scheldpartij|schold|scheldt|schreeuwen|geschreeuwd|schreeuwde|vernield|vernielde|vernieling|kapot|kapotgegooid|kapotgemaakt|ingetrapt|afgepakt|gooien|ingeslagen|stukgemaakt|stuk
+ appjes|berichten|belt|opgewacht|achtervolgd|gevolgd|bedreigd|dreigde|dreigt
? ruzie|rust hersteld|problemen|relationele|relatieproblemen|onenigheid|woordenwisseling|conflict|bonje|geruzie|hg|herrie|geschreeuw|huiselijk
? zie eerdere|eerder|bijlage|proces|dossier|pv|systeem
