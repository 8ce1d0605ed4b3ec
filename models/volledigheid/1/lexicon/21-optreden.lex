# What the police did: any act of theirs, and who did not act.
doel politieoptreden
veld optreden actie acties politieoptreden inzet politie genomenacties maatregelen gedaan genomen ondernomen afhandeling verricht werkzaamheden pol
@pol = wij we ik wai verbalisant verbalisanten verb vb vbn vbs verbn rapporteur rapp collega collega's collegae coll ondergetekende ondergetekenden agent agenten eenheid politie pol nachtdienst dagdienst
@polgedaan = gebracht overgebracht weggebracht begeleid vergezeld gehaald opgehaald weggehaald geplaatst ondergebracht gestuurd weggestuurd doorgestuurd gezet gekeken gekeke rondgekeken bekeken bezocht langsgegaan langsgeweest geweest gegaan heengegaan opgezocht
  gebeld nagebeld teruggebeld opgebeld gemaild geappt geinformeerd ingelicht medegedeeld meegedeeld uitgelegd verteld gezegd gegeven meegegeven overhandigd aangeboden achtergelaten gemaakt opgemaakt gefotografeerd vastgelegd genoteerd opgeschreven geregistreerd doorgezet overgedragen gemeld aangemeld aangevraagd
  gecontroleerd gefouilleerd doorzocht gezocht afgezocht uitgekeken gevoerd gehouden gesust gekalmeerd bemiddeld geluisterd gekoeld verbonden geregeld afgesproken nagetrokken nagekeken nagevraagd doorgevraagd uitgevraagd gesproken gehoord aangesproken bevraagd opengebroken geforceerd aangebeld geklopt
  overlegd geadviseerd geconsulteerd geraadpleegd ingeschakeld opgeschaald gewaarschuwd gesommeerd verwijderd afgesloten gesloten teruggebracht veiliggesteld gewacht gehaald gescheiden geduwd getrokken vastgesteld opgevangen afgenomen
@poldoet = sprak spraken spreek spreken bemiddelde bemiddelden bemiddelen hield hielden nam namen vroeg vroegen keek keken ging gingen haalde haalden scheidde scheidden bracht brachten brengen belde belden bel bellen stuurde stuurden gaf gaven zette zetten wachtte wachtten
  controleerde controleerden bezocht bezochten adviseerde adviseerden legde legden maakte maakten zocht zochten deed deden luisterde kalmeerde verzocht verzochten doorzocht doorzochten rijd rijden reed reden kom komen kwam plaatste namen schreef mail mailde meld melden koppelen zorg noteerde gebood wees trof troffen verwees begaf begaven verleende overleg overlegde
+ aangehouden|aanhouding|ah|aanh|ingesloten|gescheiden|bemiddeld|bemiddeling|gesprek|stopgesprek|stop-gesprek|slotgesprek|huisverbod|thv|hovj|rihg|letselfoto|letselfoto's|letselfotos|foto's|fotos|aangifte|wijkagent|wijkagt|wijkag|wijka|wa|weggestuurd|zsm|pv|sporen|sporenonderzoek|buurtonderzoek|verwezen|doorverwezen|veiligheidsplan|ingenomen|inbeslaggenomen|ibg|advies|geadviseerd|verzocht|zorgmelding|meegenomen|overgedragen|geinformeerd|ovj|gehoord|verhoord|gefotografeerd|vastgelegd|opgemaakt|gefouilleerd|gecontroleerd|doorzocht|overlegd|uitgelegd|gewaarschuwd|gesust|gekalmeerd|heengezonden|mutatie|tolk|terugbelafspraak|aware|camerabeelden|telefonisch|aangesproken|afgehandeld|vervoerd|opgeroepen|ontboden|zedenrechercheur|zedenpiket|zorgmeld|zm|opsporingsregister|gesignaleerd|signalering|aol|afspraak-op-locatie|anpr|buurtbemiddeling|waarschuwing|bekeuring|boete|aanspreekgesprek|huisbezoek|observatie|arrestatieteam|opgeschaald|overmeesterd|getaserd|taser|afgevoerd|noodhulp
+ nagekeken|nagetrokken|nagevraagd|doorgevraagd {vast}
+ ingelicht|medegedeeld|meegedeeld|gebeld|gebelt|nagegaan|geraadpleegd|ingeschakeld|gemaild|gegeven|doorgezet|doorgestuurd|geregistreerd|genoteerd|geregeld
+ gebracht|overgebracht|begeleid|weggebracht|meegegeven ..3 naar|bij|nr
+ apart ..2 gesproken|gezet|gehoord
+ beide|beiden|bd|partijen|so|ve|<so>|<ve>|met|samen|los ..3 gesproken|gehoord|verhoord|gespr
+ gesproken ..2 met
+ uit elkaar|mekaar ..2 gehaald|gezet|gehouden
+ rust ..2 gebracht|gezorgd
+ rondgekeken|bekeken|bezocht|langsgegaan|langsgeweest|opgezocht|afgesproken|afspr
+ ambu|ambulance ..3 gebeld|opgeroepen|terplaatse
+ vt|veilig|vtspoed ..3 gebeld|overleg|gemeld|overlegd|spoed
+ crisisdienst|huisarts|jeugdzorg|wijkteam|jb|zeden|recherche|ha|vt|cd ..3 gebeld|overleg|ingeschakeld|gesproken|geconsulteerd|komt|neemt|gesprek|gevraagd|bericht
+ @pol ..4 @poldoet
+ @pol ..3 heb|hebben|ben|zijn|hebbe ..7 @polgedaan
+ heb|hebben|ben|zijn ..1 @pol ..7 @polgedaan
+ heb|hebben|ben|zijn ..5 @polgedaan {zwak}
+ @poldoet ..1 @pol ..4 na|op|terug|langs|mee|uit|haar|hem|vt|huisarts|beiden|af
+ door ..1 @pol ..4 @polgedaan
+ @polgedaan ..4 door ..1 @pol
+ verwijderd|doorhalen|afgesloten|intrekken {zwak}
+ sleutel|sleutels|telefoon|geld|wapen|mes ..3 afgegeven|ingeleverd
? gevraagd|gemeld|mut|foto|opgenomen|belde|opvang|gezocht|recherche|zeden|fo
? tp|terplaatse|verbalisanten|wij|we|ik|verb|vb|ondergetekende|collega's|collega|coll|poging
? t p
? ter plaatse
? rust hersteld
- geen|gn|nihil ..2 actie|acties|optreden|inzet|handelingen {vast}
? geen ..1 verdere ..1 actie|acties|bemoeienis
doel aanhouding
+ aangehouden|aanhouding|ingesloten|ah|aanh|arrestatie|gearresteerd|inverzekering*|cellencomplex|arrestantencomplex|ibs|arrestantencel|opgepakt
+ ve|<ve>|vdt|verdachte ..3 cel|ophouden
- niet|geen ..3 aangehouden|aanhouding|ah {vast}
doel huisverbod
+ huisverbod|thv|uithuisplaatsing|huisverbot ..4 opgelegd|uitgereikt|kracht|dag|overtreden|loopt|geldt|dagen|tot|afgegeven|verlengd|gekregen|van|actief
+ thv|huisverbod opgelegd|dag
+ opgelegd|uitgereikt|overtreedt|overtreding|schending|overtrad|overtreden ..4 huisverbod|thv
+ huisverbod|thv
+ mag ..4 # dagen ..3 niet ..2 in|huis|woning
? thv|huisverbod ..5 overwogen|aangevraagd|overweging|onderzocht|aanvraag|overleg|beoordeling|besproken|voorbereid|beslist|bezig|onderzoek|komt|vraagt|toetst|voorbereiding
? bezig|overleg|aanvraag|onderzoek|overweegt|toetst|hovj ..4 huisverbod|thv
- geen|niet ..4 huisverbod|thv {vast}
- huisverbod|thv ..5 niet|geen|nee|neen|afgezien|nvt ..2 opgelegd|aan|orde|nodig|opgelegt {vast}
! eerder|vorig|vorige|destijds|afgelopen|oud|was|oude ..4 huisverbod|thv
! huisverbod|thv ..4 vorig|verlopen|afgelopen|maart|destijds|eerder|jaar
! casemanager thv
doel geinformeerd
veld geinformeerd ingelicht informeren betrokkenengeinformeerd meldingbesproken info informatie inform betrgeinformeerd melding geïnformeerd infobetr
@weet = weet weten wisten wist geinformeerd ingelicht medegedeeld meegedeeld verteld uitgelegd uitgelegt besproken akkoord gezegd aangekondigd akk hoogte gemeld gezecht uitleg aangegeven prima ok oke aangezegd bekendgemaakt gewezen instemmen ingestemd stemt stemmen kennis vertelt gehoord bewust snapt snappen toestemming instemming benoemd
@vt = melding zorgmelding vt veiligthuis mutatie zm registratie zorgmeld zorgformulier meld mut
+ @weet ..7 @vt|vt-melding
+ @vt ..7 @weet
+ veilig thuis ..6 @weet
+ @weet ..7 veilig thuis
+ van ..2 melding ..2 hoogte
+ op ..2 hoogte ..4 melding|vt|veilig|registratie|zorgmelding|mutatie|gesteld|gebracht|ervan|hiervan|dat
+ beide|beiden|so|ve|partijen|allebei|ze|zij|ouders|allen ..2 weten|weet ..3 ervan|hiervan|dit|dat|het|alles|erg|vd|vh|v
+ weten|weet ..1 ervan|hiervan|dervan
- niet|nog ..4 geinformeerd|ingelicht|verteld|gezegd|hoogte|besproken|meegedeeld|weten|weet ..6 ivm|vanwege|wegens|omdat|veiligheid|reden|want|onvindbaar|weg|verzoek|mbt|tolk {vast}
- veiligheid|onvindbaar|verzoek|ivm|omdat|vanwege ..6 niet ..2 geinformeerd|ingelicht|verteld|gezegd {vast}
? niet|nog ..4 geinformeerd|ingelicht|verteld|meegedeeld {vast}
? vt|melding|zorgmelding ..4 niet|nog ..3 besproken|sprake|gezegd|verteld {vast}
? of ..4 weet|weten|geinformeerd|ingelicht ..4 @vt
? @vt ..5 niet ..2 besproken|verteld|gezegd|gemeld|genoemd {vast}
! weet|weten ..2 niet ..4 @vt
! melding ..2 gedaan ..2 door
! mutatie|registratie ..4 bekend|eerder|bvh
! @vt ..2 gebeld|gedaan
doel hulp
veld hulp hulpverlening hulpvraag zorg hulpaanbod hulpbehoefte hulpwens begeleiding
@hulpw = hulp ondersteuning opvang hulpverlening begeleiding relatietherapie mediation mediator therapie wijkteam hulpverlener gezinscoach coach maatschappelijk steun bemiddeling buurtteam slachtofferhulp opvoedhulp respijtzorg gesprek psycholoog lt wt loket hulpaanbod sociaal zorg praten verslavingszorg relatiehulp lokaal gezinshulp casemanager vrouwenopvang traject behandeling schuldhulp jeugdhulp wmo moviera scheidingsloket
@wil = wil willen wenst accepteert open openstaan graag akkoord vraagt vragen gevraagd aanvaard aanvaardt aanvaarden gewenst ja ingestemd welkom ok oke stemt prima wenste staan staat zoekt zoeken akk neemt nemen ingaan behoefte mag mogen graag wilde fijn positief bereid nodig meewerken aangevraagd
+ @hulpw ..5 @wil
+ @wil ..6 @hulpw
+ @hulpw|ggz|reclassering|jeugdzorg|verslavingszorg|gezinsvoogd|thuiszorg|jeugdbescherming|wijkteam|psych ..5 betrokken|bezig|loopt|contact|behandeling|bekend|al|reeds|lopende|ingezet|actief|komt|aangemeld
+ al|reeds|loopt|heeft|krijgt|ontvangt|bij|hebben ..4 @hulpw|ggz|reclassering|psych|hulpverleners|jeugdzorg|verslavingszorg|psycholoog|thuiszorg
+ aangemeld|verwezen|doorverwezen|aanmelding ..4 @hulpw|huisarts|ggz
- geen|niet|weigert|weigeren|afgewezen|afgeslagen|hoeft|hoeven|niks|nergens ..5 hulp|hulpverlening|bemoeienis|instanties|ondersteuning|begeleiding|hulpaanbod|opvang|gesprek|zorg|behoefte {vast}
- hulp|hulpaanbod|hulpverlening|hulpvraag|begeleiding ..5 geweigerd|afgewezen|afgeslagen|niet|geweigert|hoeft|hoeven|nee|neen|geen|weigert ..1 nodig|gewenst {vast}
? hulp|hulpverlening|hulpaanbod ..4 niet|nog ..2 besproken|gevraagd|aan|orde|sprake {vast}
? hulp ..2 onbekend|onb|denkt|twijfelt|overweegt
? twijfelt|weet nog niet|overweegt|bedenkt ..4 hulp|opvang|@hulpw
? denkt ..3 na
! wil|wilde|willen|wenst ..2 niet|geen|niks|niets|nergens ..4 @hulpw|zeggen|praten
doel hulpBereid
+ @hulpw ..5 @wil
+ @wil ..6 @hulpw
+ hulp ..2 : ja|wil|graag|beiden
- geen|weigert|niet|weigeren|hoeft|hoeven ..4 hulp|hulpverlening|bemoeienis|instanties|behoefte {vast zeker}
- hulp|hulpaanbod|hulpverlening ..4 geweigerd|afgewezen|afgeslagen|niet|nee|neen|geen|weigert {vast zeker}
! @wil ..3 aangifte
! wil|wilde|willen|wenst ..2 niet|geen|niks|niets|nergens ..4 @hulpw|zeggen
! @hulpw|hulp ..3 niet|nee|neen|geen|nog
doel hulpweigering
@instantie = hulp bemoeienis instanties hulpverlening contact instantie politie gesprek gedoe veilig vt pottenkijkers bemoeials zorg hulpaanbod bemoeizorg begeleiding wijkteam behoefte hulpverleners jeugdzorg opvang
+ wil|willen|wenst|wensen|weigert|weigeren|hoeft|hoeven|wenste|wensten|wou|wilde|wilden|heeft|hebben|had|hadden|moet|moeten ..4 geen|niet|niets|nix|niks|nie|gien ..5 @instantie|weten {vast}
+ weigert|weigeren|geweigerd|weigerde|afgewezen|afgeslagen|wijst|wijzen|slaat ..5 @instantie|medewerking|elke|iedere|af
+ @instantie ..4 geweigerd|afgewezen|afgeslagen|weigert|weigeren|geweigert|wijst
+ @instantie ..4 niet gewenst|welkom {vast}
+ geen|nergens|niks|niets ..4 behoefte|bemoeienis|instanties|hulp ..1 nodig|aan|gewenst
+ niks|niets ..4 weten ..2 van {vast}
+ niet ..4 van gediend {vast}
+ bagatelliseert|bagatelliseren|bagatelliseerde|bagatelliseerden|minimaliseert|minimaliseren|wuift|wuiven
+ laat ..3 met rust
+ opgerot|oprotten|rot op|flikker op|ga weg|wegwezen|opzouten
+ lossen|losse|redden ..3 zelf|onderling ..1 op
+ zelf ..2 oplossen|uit
+ deur ..3 dicht ..2 gegooid|neus|gezicht
+ verzocht|verzoekt|gesommeerd|sommeerde|stuurde|stuurt ..4 verlaten|woning|weg|vertrekken
? geen ..1 behoefte
! geen|niet ..2 verklaring|verklaren|aangifte|tolk|ambulance|arts|dokter|huisarts
! wil|wilde|wenst ..4 geen ..2 aangifte
! wil|wilde|willen ..4 geen|niet ..3 contact ..2 met ..1 ve|<ve>|hem|haar|vdt|so|<so>|elkaar|ex|verdachte
! geen ..2 contact ..2 verbod
! geen ..2 contact ..1 met ..1 ve|<ve>|hem|haar|vdt|so|<so>|elkaar|ex|verdachte
! hulp nodig ..2 gehad
! drank|alcohol|telefoon
doel vtBetrokken
+ veilig ..1 thuis ..5 betrokken|bekend|loopt|al|dossier|onderzoek|lopend|bezig|casus|sinds|contactpersoon
+ vt ..5 betrokken|bekend|loopt|al|dossier|onderzoek|lopend|bezig|casus|sinds|contactpersoon
+ betrokken|bekend|onderzoek|dossier|loopt|contactpersoon ..4 vt
+ betrokken|bekend|onderzoek|dossier|loopt|contactpersoon ..4 veilig thuis
+ jeugdbescherming|gezinsvoogd|voogd|ots|jbw|jbb|jb|jeugdbeschermer|gi|jbrr|wsg|jbn|ondertoezichtstelling|gezinsvoogdes|uithuisgeplaatst|voogdij|jber|raadsonderzoek|savé|save|jeugdreclassering|jb'er|jber|gecertificeerde
+ jeugdzorg ..3 betrokken|bezig|loopt|al|bekend|komt
+ raad ..3 kinderbescherming
? vt ..3 mogelijk|misschien|zou ..3 betrokken|bekend
- niet|geen|onbekend ..4 bekend|betrokken ..3 vt|veilig|jeugdbescherming|jb {vast}
- vt|jb|jeugdbescherming ..3 niet|geen ..3 betrokken|bekend {vast}
! voogdij ..3 oma|opa|strijd
! melding|gemeld|melden|maak|maken ..4 vt|veilig
! vt|veilig thuis ..3 melding|gemeld|gemaakt|melden|gebeld|gaat
! gezamenlijk gezag

doel aanhouding
+ ve|vdt|<ve>|man|vrouw|vader|zoon|oom|verdachte ..3 aa
+ aa ..1 op|terzake|bureau|ingesloten|voor
doel hulpweigering
+ niemand ..2 over ..1 vloer {vast}
+ hulp|hulpverlening|bemoeienis ..3 wil|willen|wilt ..3 niet {vast}
+ weigert|weigeren|weigerde ..3 gesprek|alles|elk|elke|iedere|hulp
+ wil|wilde ..2 niks|niets : geen
+ wil|wilde ..1 nergens ..2 van ..1 weten
+ alsjeblieft ..2 weg
+ ga|gaan ..2 alsjeblieft weg
+ laat ..1 maar ..1 joh|zitten
+ wilde ..1 niks|niets $
+ bemoeien|bemoeit ..4 niet|niemand
+ niemand ..4 bemoeien
+ jullie ..3 maken ..3 kapot
? hulp|hulpverlening ..2 niet ..1 nodig {vast}
? geen gedoe
? valt|viel ..1 wel ..1 mee
? geen gedoe
doel vtBetrokken
+ bureau ..1 jeugdzorg
+ jeugdzorg ..3 reeds|al|actief|begeleiding
+ begeleiding ..4 jeugdzorg|jb|jeugdbescherming
+ was al ots
+ onder ..1 toezicht
+ vt ..3 onderzoek|dossier|casemanager
+ contactpersoon ..2 vt|veilig
+ onderduik*|adres via vt

doel hulp
- hulp|hulpverlening ..2 hoeft ..2 niet {vast}
- hulp|hulpverlening ..3 willen|wil|wilt ..2 niet {vast}
- hoeft|hoeven ..2 niks|niets|niet {vast zwak}
doel geinformeerd
+ vtmelding|vtmeld ..4 uitgelegd|bekend|verteld|besproken|gezegd|genoemd
+ wete|weten|weet ..6 naar ..1 vt|veilig|gemeente
+ uitgelegd|uitgelegt|verteld|gezegd ..6 naar ..1 vt|veilig|gemeente
+ vt : mag|ok|akkoord|ja|verteld|gemeld
