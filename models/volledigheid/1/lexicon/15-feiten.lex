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
@fdeed = duwde geduwd duwt trok trekt getrokken rukte rukken rukt smeet smijt gesmeten gooide gooit gegooid kieperde gekieperd veegde geveegd trapte trapt getrapt schopte omgeschopt omgetrapt omgegooid bonsde bonkte bonst bonkt beukte knalde knallen kwakte
  schold schelden gescholden uitgescholden uitgemaakt noemde genoemd riep geroepen gilde schreeuwde brulde spuugde bespuugd vernielde vernield bekrast bekraste kapotgemaakt kapotgeslagen stukgeslagen stukgemaakt ingetrapt ingeslagen ingetikt verscheurde verscheurd
  afgepakt pakte gepakt greep gegrepen vastgepakt vastgehouden hield klemgezet klem opgesloten buitengesloten buitengezet achtervolgde achterna opgewacht gevolgd opgetild losgetrokken weggeduwd weggetrokken teruggeduwd teruggetrokken tegengehouden opzij omver
  krabde gekrabd kras schram tik tikte klap klapte mep pets duw ruk trap schop stoot vuist dichtgegooid dichtgesmeten dichtgeslagen dichtgetrapt dichtgooide dichtsmeet dichtsloeg uitgetrokken afgetrokken doorgeknipt losgerukt meegenomen weggenomen gestolen leeggehaald gepind opgenomen gereden klemgereden
  filmde gefilmd stalkte lastiggevallen dwong gedwongen gedwonge sloot vastgebonden ingesmeerd gespuwd gekneld gewrongen omgekeerd uitgestrooid leeggegooid gemorst overgoten verbrand gegoten
@fding = deur deuren raam ruit bord borden kopje mok glas pan vaas telefoon tv televisie stoel tafel bank kast muur hek bloempot spiegel lamp laptop auto fiets tas koffer jas kleren servies controller afstandsbediening beker fles plank
veld feiten toedracht feit incident wat aanleiding verhaal omschrijving gebeurtenis gebeurd handeling aard feitelijk kern gedrag inhoud relaas
+ ruzie|woordenwisseling|discussie|onenigheid|conflict|meningsverschil|bonje|mot|heibel|gedoe|woorden|kibbelen|ruzietje|strijd|trammelant|twist|geschil|kwestie ..6 over|om|omdat|vanwege|ivm|wegens|want|nadat|toen|inzake|rond ...8 @fdeed|geweld
+ ruzie|woordenwisseling|discussie|onenigheid|conflict|meningsverschil|bonje|mot|heibel|gedoe|woorden|kibbelen|ruzietje|strijd|trammelant|twist|geschil|kwestie ..6 over|om|omdat|vanwege|ivm|wegens|want|nadat|toen|inzake|rond {zwak}
+ over|om ..5 ruzie|woordenwisseling|discussie|onenigheid|conflict|mot {zwak}
+ ging|gaat|begon|liep|ontstond ..2 over|om ..3 * {zwak}
+ schelden|uitgescholden|gescholden|scheldpartij|schold|scheldt|vernield|vernielde|vernieling|kapotgegooid|kapotgemaakt|ingetrapt|afgepakt|ingeslagen|stukgemaakt|stukgegooid|uitgemaakt|omgetrapt|omgeschopt|omgegooid|dichtgegooid|dichtgesmeten|dichtgeslagen|klemgezet|klemgereden|opgesloten|buitengesloten|bekrast|vastgehouden|opgetild|spuugt|spuugde|bespuugd
+ @gooien|gegooid|gooien|gooide|smeet|smijt|kwakte|kieperde|gekieperd
+ @fdeed ..5 @fding
+ @fding ..5 @fdeed|kapot|stuk
+ @fdeed ..4 haar|hem|so|<so>|ve|<ve>|elkaar|mekaar|moeder|vader|mij|zijn|zoon|dochter|broer|zus {zwak}
+ noemde|noemt|genoemd ..6 lul|heks|hoer|trut|slet|kutwijf|tang|wijf|prutser|klootzak|sukkel|eikel|loser|dief|mongool|tante|zak
+ mekaar|elkaar ..3 haren|geduwd|getrokken|geslagen|geduw|vlogen
+ appjes|berichten|opgewacht|achtervolgd|gevolgd|bedreigd|dreigde|dreigt|bedreigt|lastiggevallen|nagelopen|weggenomen|afgenomen|ingebroken|binnengedrongen|gebeukt|bonken|bonkt|bonkte|gebonkt|rammen|beuken
+ pinpas|bankpas|geld ..5 afgepakt|opgenomen|gepind|weg|kwijt|beheert|gestolen|geleend
? ruzie|rust hersteld|problemen|relationele|relatieproblemen|onenigheid|woordenwisseling|conflict|bonje|geruzie|herrie|geschreeuw|gedoe|gegil|lawaai|gebonk|gebekvecht|bekvechten
? een en ander|anders
? uit ..1 de ..1 hand ..1 gelopen|liep
? zie eerdere|eerder|bijlage|proces|dossier|pv|systeem|mut
? wat ..5 gebeurd|gebeurde|voorgevallen|speelde ..5 niet|onduidelijk|onbekend|geen {vast}
? niet|onduidelijk|geen ..4 wat ..4 gebeurd|gebeurde|voorgevallen|voorviel {vast}
! bloed ..1 afgenomen
! getrokken ..2 conclusie
