@geweld = sloeg slaat geslagen slaan schopte schopt geschopt trapte getrapt trapt duwde duwt geduwd duwen stompte gestompt stompt mepte gemept mept beet gebeten bijt kneep geknepen krabde gekrabd getrokken trekken vuistslag* kopstoot klap klappen mishandeld mishandelde mishandeling mishandelt
  geramd ramde sleurde gesleurd smeet gesmeten vastgepakt vastgegrepen gegrepen knietje schoppen stompen trappen spuugde gespuugd bespuugd lel lellen dreun oplawaai optater geslage bespuwd kneep ranselde ransel hengst hengsten
  neergeslagen meppen worsteling worstelen geworsteld handgemeen gevochten vechten vechtpartij vocht aangevallen toegetakeld afgetuigd vuisten vuist duw duwtje pets petsen verkracht gewurgd gestoken vastgebonden opgesloten drukte gedrukt klep mep oorvijg draai trap schop stomp stoot beuk beukte geduwt rukte gerukt
  slagen slaags rammen afgeranseld omvergeduwd omgeduwd vastgreep vasthield greep teruggeduwd teruggeslagen tegenaan stoeien schudde geschud fysiek
doel geweld
+ @geweld
+ trok|trekt|trekken|getrokken ..3 haren|haar|arm|mouw|jas|trap
+ aan|bij ..1 haren|haar ..1 getrokken|gesleurd|trok|vast
+ pakte|pakt|gepakt|greep ..4 bij|aan|vast
+ gooide|gooit|gegooid|smeet ..4 naar|tegen|op|haar|hem
+ van ..1 trap geduwd|gegooid|geduwt
+ over en weer ..3 geslagen|klappen|geduwd
! slaat nergens|op
! van ..1 slag
! slaan op
! klap van|uit
! trap|trappen op|af|huis|boven|naar|onder
! op|van|via|onder|de ..1 trap
! pakte|pakt|gepakt ..2 spullen|tas|koffer|jas|kleren|telefoon|auto|trein|fiets|bus
! trok|trekt|trekken ..2 jas|conclusie|in|bij|terug|zich|deur|op|open
! draai ..2 geven|aan
! schop op
! duw ..2 rug
! geslagen ..1 deur|tafel|muur
! fysiek ..2 contact|aanwezig|niet
doel feiten
veld feiten toedracht feit incident wat aanleiding verhaal omschrijving gebeurtenis gebeurd handeling aard feitelijk
+ ruzie|woordenwisseling|discussie|onenigheid|conflict|meningsverschil|bonje|mot|heibel|gedoe|woorden|kibbelen|ruzietje|strijd|trammelant|twist|geschil|kwestie ..6 over|om|omdat|vanwege|ivm|wegens|want|nadat|toen|inzake|rond
+ over|om ..5 ruzie|woordenwisseling|discussie|onenigheid|conflict|mot
+ schelden|uitgescholden|gescholden|scheldpartij|schold|scheldt|schreeuwen|geschreeuwd|schreeuwde|vernield|vernielde|vernieling|kapotgegooid|kapotgemaakt|ingetrapt|afgepakt|ingeslagen|stukgemaakt|stukgegooid|getier|uitgemaakt|schold
+ @gooien|gegooid|gooien|gooide
+ appjes|berichten|opgewacht|achtervolgd|gevolgd|bedreigd|dreigde|dreigt|bedreigt|lastiggevallen|nagelopen|weggenomen|afgenomen|ingebroken|binnengedrongen|binnengekomen|gebeukt|bonken|bonkt|bonkte|gebonkt|rammen|beuken
+ pinpas|bankpas|geld ..5 afgepakt|opgenomen|gepind|weg|kwijt|beheert|gestolen|geleend
? ruzie|rust hersteld|problemen|relationele|relatieproblemen|onenigheid|woordenwisseling|conflict|bonje|geruzie|herrie|geschreeuw|gedoe|gegil|lawaai|gebonk
? zie eerdere|eerder|bijlage|proces|dossier|pv|systeem|mut
