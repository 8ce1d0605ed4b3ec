# What the police did: any act of theirs, and who did not act.
doel politieoptreden
veld optreden actie acties politieoptreden inzet politie genomenacties maatregelen gedaan genomen ondernomen afhandeling verricht werkzaamheden pol
@pol = wij we ik wai verbalisant verbalisanten verb vb vbn vbs verbn rapporteur rapp collega collega's collegae coll ondergetekende ondergetekenden agent agenten eenheid politie pol nachtdienst dagdienst
@polgedaan = gebracht overgebracht weggebracht begeleid vergezeld gehaald opgehaald weggehaald geplaatst ondergebracht gestuurd weggestuurd doorgestuurd gezet gekeken gekeke rondgekeken bekeken bezocht langsgegaan langsgeweest geweest gegaan heengegaan opgezocht
  gebeld nagebeld teruggebeld opgebeld gemaild geappt geinformeerd ingelicht medegedeeld meegedeeld uitgelegd verteld gezegd gegeven meegegeven overhandigd aangeboden achtergelaten gemaakt opgemaakt gefotografeerd vastgelegd genoteerd opgeschreven geregistreerd doorgezet overgedragen gemeld aangemeld aangevraagd
  gecontroleerd gefouilleerd doorzocht gezocht afgezocht uitgekeken gevoerd gehouden gesust gekalmeerd bemiddeld geluisterd gekoeld verbonden geregeld afgesproken nagetrokken nagekeken nagevraagd doorgevraagd uitgevraagd gesproken gehoord aangesproken bevraagd opengebroken geforceerd aangebeld geklopt
  overlegd geadviseerd geconsulteerd geraadpleegd ingeschakeld opgeschaald gewaarschuwd gesommeerd verwijderd afgesloten gesloten teruggebracht veiliggesteld gewacht gehaald gescheiden geduwd getrokken vastgesteld opgevangen afgenomen
@poldoet = sprak spraken spreek spreken bemiddelde bemiddelden bemiddelen hield hielden nam namen vroeg vroegen keek keken ging gingen haalde haalden scheidde scheidden bracht brachten brengen belde belden bel bellen stuurde stuurden gaf gaven zette zetten wachtte wachtten
  controleerde controleerden bezocht bezochten adviseerde adviseerden legde legden maakte maakten zocht zochten deed deden luisterde kalmeerde verzocht verzochten doorzocht doorzochten rijd rijden reed reden kom komen kwam plaatste namen schreef schrijf praat praten check vraag informeer noteer sturen stuur sturen plak cuff kregen staan zoek zoeken begeleidde begeleidden wachten schakelde schakelden troffen filmde kwamen mail mailde meld melden koppelen zorg noteerde gebood wees trof troffen verwees begaf begaven verleende overleg overlegde
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
+ at|arrestatieteam|crisisteam|onderhandelaar ..2 komt|staat|onderweg|gevraagd|ingezet|aangevraagd
+ surveillance|extra ..2 auto's|auto|rondjes
+ toegezegd|beloofd ..6 contact|gaan|komen|blijven
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
@ilabel = geinformeerd ingelicht informeren betrokkenengeinformeerd meldingbesproken info informatie inform betrgeinformeerd infobetr geinf opdehoogte hoogte
+ @ilabel ..1 : @antwoordja {vast zeker}
+ ^ @ilabel ..1 : ~@antwoordgeen {zeker}
+ melding ..1 : @antwoordja|ok|prima|akkoord {vast zeker}
? @ilabel ..1 : @antwoordnee|@antwoordonb|nog|niet {vast}
onzeker: Info: nee
- @ilabel ..1 : @antwoordnee|nog|niet ...4 ivm|want|omdat|wegens|veiligheid|veil|onvindbaar|weg|verzoek {vast zeker}
@iweet = weet weten wete wisten wist geinformeerd ingelicht medegedeeld meegedeeld verteld uitgelegd uitgelegt besproken akkoord gezegd aangekondigd akk hoogte uitleg aangezegd bekendgemaakt gewezen instemmen ingestemd stemt stemmen kennis vertelt bewust snapt snappen begrijpen begrijpt
  toestemming instemming benoemd toegelicht genoemd goed prima ok oke gewaarschuwd meegegeven gehoord noemt uit gelegd begrepen gemeld welkom graag
@iwie = beide beiden bd so ve <so> <ve> <beide> partijen allebei ze zij hij ouders allen iedereen man vrouw moeder vader dochter zoon mw mevrouw dhr meneer echtpaar betrokkenen betr broer zus oma opa haar hem hun hen vdt slachtoffer verdachte iemand gezin
@vt = melding zorgmelding vt veiligthuis mutatie zm registratie zorgmeld zorgformulier meld mut doorzending bericht verslag rapport doorgifte vtmelding vt-melding mld mldg reg zorgbericht doorgeleiding doorzetten
@idoor = doorstuur doorsturen doorgestuurd doorzet doorzetten doorgezet doorgegeven doorgeef doorgeven opschrijf opschrijven opgeschreven noteerde opstuur meld melden meldt gemeld wegzet vastleg vastgelegd verder gemuteerd muteer registreer doorgaat inlicht
+ @iweet ..7 @vt {zeker}
ja: Beiden weten van de melding.
+ @vt ..6 @iweet {zeker}
+ veilig thuis ..6 @iweet {zeker}
+ @iweet ..7 veilig thuis {zeker}
+ van ..2 melding ..2 hoogte {zeker}
+ op ..2 hoogte ..4 @vt|veilig|gesteld|gebracht|ervan|hiervan|dat {zeker}
+ @iwie ..3 op ..1 hoogte {zeker}
+ @iwie ..3 op ..1 hoogte ..3 van ..2 * {zeker zwak}
+ @iwie ..3 weten|weet ..3 ervan|hiervan|dit|dat|het|alles|erg|vd|vh|v|er {zeker}
+ @iwie ..2 is|zijn|wordt|werd ..5 ingelicht|geinformeerd|verteld|medegedeeld|meegedeeld {zeker}
ja: Zij is ingelicht, hij is het op het bureau verteld.
+ @iwie ..1 ingelicht|geinformeerd {zeker}
+ is|zijn ..1 @iwie ..2 ingelicht|geinformeerd {zeker}
+ ingelicht|geinformeerd ..2 : @iwie|ja {zeker}
+ weten|weet|wete ..1 ervan|hiervan|dervan|er {zeker}
+ weten|weet ..1 ze|zij ..1 het|'t|t {zeker}
+ weten ..1 het|'t|t {zeker zwak}
+ weten|weet|gezegd|verteld|uitgelegd|zegde|zeggen|vertelde|deel ..2 dat|da ..6 @vt|@idoor {zeker}
ja: Ik heb gezegd dat dit verder gaat.
+ dat|dit|het ..5 @idoor ..4 @iweet {zeker}
+ @iweet ..5 naar|bij|aan ..2 vt|veilig|gemeente|jullie {zeker}
+ doorzending|melden|doorzetten ..4 @iweet {zeker}
+ vtmelding|vtmeld ..4 @iweet {zeker}
+ @iwie ..3 knikte|knikten|knikt ..4 opschreef|opschrijf|goed|briefje|melding|doorgeef
+ zei|zeiden|zegt ..4 mocht|mag ..2 doorgeven|opschrijven|delen {zeker}
+ formulier|verslag|scherm ..4 gelezen|doorgelezen|doorgelopen|meegelezen|tekende|tekenden|getekend ..3 @iwie {zeker zwak}
+ @iwie ..4 formulier|verslag|scherm ..4 gelezen|doorgelopen|meegelezen|meekeek|tekende {zeker zwak}
+ leest|las|keek ..4 scherm|formulier ..1 mee? {zeker zwak}
+ uitgelegd|leg|leggen|legde|uitleg|uit ..5 doorgeven|delen|gegevens|wie ..3 leest|gebeurt|lezen {zeker zwak}
+ verteld|vertelde|uitgelegd|gezegd ..3 wat|wie|dat ..5 gegevens|lezen|leest|bellen|delen|instantie ..2 gebeurt|krijgt|kan|kunnen {zeker zwak}
+ zet ..2 maar ..2 op ..1 papier {zeker}
+ noem ..1 maar|mijn
+ informed|both ..3 weten|deel|share|melding {zeker}
- niemand ..2 ingelicht|geinformeerd ..5 vanwege|ivm|wegens|omdat|onderzoek {vast zeker}
- met ..1 niemand ..3 gesproken|besproken ..3 want|omdat {vast zeker}
- mag|mogen ..3 niet ..2 weten ...5 vlucht|gevaar|veilig|onderzoek {vast zeker}
- kan|kon|konden ..2 niet ..3 gemeld|verteld|ingelicht|geinformeerd {vast zeker}
? geen ..1 idee ..3 of ..3 weten {vast}
? vergeet|vergeten|vergat ..3 zeggen|vertellen|melden|informeren
? zeg ..2 hem|haar ..1 niets|niks {vast}
+ kennen|kent|las|lazen|leest ..3 inhoud|melding|mutatie|registratie {zeker}
+ krijgen|krijgt|kreeg ..3 brief|bericht ..3 vt|veilig {zeker}
+ toestemming|akkoord ..3 voor|met ..3 delen|@vt|gegevens|contact {zeker}
- niet|nog|nooit|geen ..5 geinformeerd|ingelicht|verteld|gezegd|hoogte|besproken|meegedeeld|medegedeeld|weten|weet|gemeld|genoemd|kennis ..8 ivm|vanwege|wegens|omdat|veiligheid|reden|want|onvindbaar|weg|verzoek|mbt|tolk|last|overleg|gevaar|onderzoek|aanspreekbaar|dronken {vast zeker}
ja: Zij zijn niet ingelicht omdat dat de veiligheid van SO in gevaar brengt.
- veiligheid|onvindbaar|verzoek|ivm|omdat|vanwege|wegens|bewust|last ..7 niet|nog|niets ..3 geinformeerd|ingelicht|verteld|gezegd|weten|weet|hoogte {vast zeker}
- weten|weet ..3 niet|niets|niks ..6 ivm|vanwege|wegens|omdat|veiligheid|verzoek|last|want {vast zeker}
- weten|weet ..3 reden ..3 niet {vast zeker}
? niet|nog ..4 geinformeerd|ingelicht|verteld|meegedeeld|medegedeeld {vast}
? @vt ..4 niet|nog ..3 besproken|sprake|gezegd|verteld|toegekomen {vast}
? of ..4 weet|weten|geinformeerd|ingelicht|hoogte ..4 @vt
? @vt ..5 niet ..2 besproken|verteld|gezegd|gemeld|genoemd {vast}
? weten|weet ..3 niet|niets|niks ..6 @vt {vast}
? niet|nog|niks|niets ..1 weten|weet|gezegd|verteld ..4 @vt|dat {vast}
? niet|vergeten ..3 vertellen|informeren|zeggen {vast}
? geinformeerd|ingelicht ..1 : nog|later|komt|volgt
! weet|weten ..2 niet ..4 @vt
! wil|wilde|willen ..2 weten
! huisarts|buurvrouw|school|arts|zus|moeder weet ..1 ervan
! weten|weet ..1 van ..1 niks|niets|elkaar
! melding ..2 gedaan ..2 door
! mutatie|registratie|melding ..4 bekend|eerder|bvh
! @vt ..2 gebeld|gedaan
! collega|wijkagent|huisarts|ovj|hovj|officier|recherche|vt|ovd ..2 is? ..1 op? ..1 ingelicht|geinformeerd|hoogte
! vt|veilig ..2 weet
! niet ..2 op ..1 hoogte
! wist|wisten|weet|weten ..2 niet|niks|niets ..3 of|waar|wat|hoe|wie
doel hulp
veld hulp hulpverlening hulpvraag zorg hulpaanbod hulpbehoefte hulpwens begeleiding hulpverl
@hulpw = hulp ondersteuning opvang hulpverlening begeleiding relatietherapie relatietherapeut mediation mediator therapie wijkteam hulpverlener gezinscoach wijkcoach budgetcoach coach maatschappelijk maatsch steun bemiddeling bemiddelaar buurtteam buurtbemiddeling slachtofferhulp opvoedhulp respijtzorg gesprek gesprekken gesprekje psycholoog lt wt loket hulpaanbod sociaal
  zorg praten verslavingszorg relatiehulp lokaal gezinshulp casemanager vrouwenopvang traject behandeling schuldhulp jeugdhulp wmo moviera scheidingsloket ouderschapsbemiddeling ouderenadviseur gezinstherapie opvoedondersteuning opvoedtips tips rouwgroep rouwtherapie rouwbegeleiding rouwconsulent rouwconsulente
  maatschappelijkwerk ouderschapscursus koppelcoach jongerenwerk jongerenwerker dagbesteding dagopvang noodopvang jellinek tactus iriszorg mondriaan parnassia ggz poh poh-ggz afkick afkicken schuldhulpverlening woonbegeleiding thuisbegeleiding blijfgroep fier csg vertrouwenspersoon meepraten familiegesprek relatiegesprek imw mw-er humanitas
  adviseur familiebemiddeling systeemtherapie agressieregulatie agressietraining scheidingsmakelaar echtscheidingsmakelaar aware noodknop
@hwil = wil wilt willen wille wenst wensen accepteert open openstaan graag akkoord vraagt vragen gevraagd aanvaard aanvaardt aanvaarden gewenst ja ingestemd welkom ok oke stemt stemde prima wenste staan staat zoekt zoeken akk neemt nemen nam namen ingaan behoefte mag mogen moge wilde wilden wou wouden fijn positief bereid meewerken
  aangevraagd aangenomen geaccepteerd hoopt graagste instemt blij goed toestemming belangstelling zal zullen
@hgeen = geen gn niet nt weigert weigeren weigerde weigerden afgewezen afgeslagen hoeft hoefden hoeven niks niets nergens nee neen onnodig afgehouden
doel hulp hulpBereid
+ @hwil ..6 @hulpw
ja: Beiden willen een gesprek bij maatschappelijk werk.
+ @hulpw ..5 @hwil
ja: Gesprek met het wijkteam mag van allebei.
+ mag|mogen|moge|kan ..6 bellen|langskomen|komen|langs|contact ..1 opnemen? {zwak}
+ wijkteam|buurtteam|vt|gemeente|iemand|hulpverlening|ouderenadviseur|maatschappelijk|loket|lt|sociaal|team|jullie|ze ..5 mag|mogen ..3 bellen|langskomen|langs|komen|contact|meekijken
ja: Buurteam Overvecht mag bellen.
+ vindt|vinden|vond|vonden ..2 het|'t|dat|beide|beiden|beter ..2 goed|prima|fijn|ok|oke|leuk ..4 dat|als|wanneer ..7 bellen|belt|gebeld|contact|langskomt|meekijkt|komt|praat|gemeente|hulp
+ goed|prima|fijn|ok ..1 als|dat ..5 belt|gebeld|bellen|langskomt|contact|meekijkt
+ als|wanneer ..5 belt|bellen|gebeld ..4 praat|praten|open|mee|prima|goed|welkom
+ praat|praten|praat ..3 graag ..2 mee
+ wil|wilt|willen|wilde|zou|zouden|gaan|gaat ..4 graag|wel|ook|samen ..6 praten|gesprek|gesprekken|hulp|steun|therapie|iemand|advies|tips|huisarts|begeleiding|mediator|coach
+ wil|wilt|willen|wilde|gaan|gaat ..5 naar ..3 huisarts|psycholoog|therapie|therapeut|mediator|wijkteam|loket|ggz|poh|csg|cursus|rouwgroep|maatschappelijk
ja: Zij wil naar de huisarts voor een verwijzing.
+ gaat|gaan|ging ..4 praten ..3 met ..2 huisarts|dominee|coach|mediator|psycholoog|pastor|imam|maatschappelijk
+ @hulpw ..2 : ja|wil|graag|beiden|beide|bd|akkoord|so|ve
+ hulp|hulpvraag|ondersteuning ..1 ja|graag|aanvaard|akkoord|gewenst
+ heeft|hebben ..4 om ..1 gevraagd ..1 $ {zwak}
+ vraagt|vragen|vroeg|vroegen|zoekt|zoeken ..3 om|naar ..3 hulp|steun|opvang|begeleiding|ondersteuning|opvoedondersteuning
+ folder|kaartje|nummer ..4 aangenomen|meegenomen|gaan ..2 bellen? {zwak}
+ toestemming|akkoord ..1 gegeven|voor ..4 contact|hulp|aanmelding|delen|wijkteam|overleg
+ toestemming gegeven|genoteerd
+ iemand ..4 mee ..2 kijkt|kijken|moet
+ iemand ..3 meekijkt|belt|helpt|langskomt|praat
+ wil|willen|wilde|wilden|vraagt|vragen ..2 advies|raad|weg
+ staat|staan ..3 open
+ coach|gesprek|mediator|iemand ..4 nice|goed|prima|fijn|beter
+ kunt|kun|kan ..2 u|je|iemand ..3 sturen|bellen|helpen
+ alsjeblieft ..2 bel|help|stuur
+ vroeg|vroegen|vraagt ..3 nummer|nr|pen ..5 wijkteam|hulp|iemand|team {zeker}
+ schreef|schrijft|noteerde ..6 nummer|nr ..4 wijkteam|hulp|vt|hand
+ beloofd|belooft ..3 bellen
+ bel ..1 me|mij ..1 maar
+ accepteert|tekent|aanvaardt ..3 training|verwijzing|aanmelding|traject|behandeling
+ wel hulp|vt|gesprek|begeleiding ..1 graag|$
+ telefoontje ..6 niet ..1 moeilijk {vast}
+ telefoontje|gesprekje ..5 mogen|mag|prima|goed|wel
+ bereid|gemotiveerd ..4 hulp|gesprek|praten|begeleiding|behandeling
+ opgelucht ..3 hulp
+ krijgt|krijgen|kreeg ..4 hulp {zwak}
+ willen|wil|wilt ze|zij|beiden|beide|allebei ..1 wel|graag|ook {zwak}
+ dat willen ..1 beiden|beide|ze|zij {zwak}
+ huisarts|psycholoog|mediator|therapeut|coach ..3 belt|bellen|gebeld|maakt|gemaakt ..3 zelf|zij|ze|hij|voor {zwak}
- geen|weigert|niet|weigeren|hoeft|hoeven ..4 hulp|hulpverlening|bemoeienis|instanties|behoefte {vast zeker}
- hulp|hulpaanbod|hulpverlening ..4 geweigerd|afgewezen|afgeslagen|niet|nee|neen|geen|weigert {vast zeker}
! @hwil ..3 aangifte
! wil|wilde|willen|wenst|hoeft|hoeven|mag|mogen ..3 geen|gn|niet|nt|niks|niets|nergens ..5 @hulpw|zeggen|praten|bellen|komen|langs|contact
! @hwil ..3 gesprek|praten|zorg|steun ..3 met|tegen|over ..2 ons|politie|so|ve|elkaar|hem|haar|collega|zeden|advocaat|mij|me|wij
! niet ..2 alleen ..3 praten
! gesprek ..3 gevoerd|geweest|gehad|uit|verbroken|afgebroken
! met hulp ..1 van
! om hulp ..1 riep|roept|geroepen|gilde|roepen
! riep|roepen|geroepen|gilde|schreeuwde ..2 om ..1 hulp
! hulp ..1 twijfelt
doel hulpBereid
! @hulpw ..3 niet|nee|neen|geen|nog|onbekend ..2 nodig|besproken|gevraagd|sprake|orde|aan|willen|wil
! of ..4 @hulpw ..2 wil|willen|wilde
! of ..4 wil|willen|wilde ..3 @hulpw
doel hulp
+ @hulpw|reclassering|jeugdzorg|gezinsvoogd|thuiszorg|jeugdbescherming|psych|casemanager|huisarts ..5 betrokken|bezig|loopt|behandeling|bekend|lopende|ingezet|actief|aangemeld|lopend|gestart
+ al|reeds|loopt|heeft|krijgt|ontvangt|hebben|lopen ..4 @hulpw|ggz|reclassering|psych|hulpverleners|jeugdzorg|verslavingszorg|psycholoog|thuiszorg|casemanager
+ aangemeld|verwezen|doorverwezen|aanmelding|aangevraagd|geplaatst ..4 @hulpw|huisarts|ggz
+ @hulpw ..3 aangemeld|aangevraagd|geregeld|gestart|afspraak
+ in behandeling|begeleiding|traject ..3 bij|van|via
+ vrijwillig ..2 opgenomen|opname|mee
- @hgeen ..5 hulp|hulpverlening|bemoeienis|instanties|ondersteuning|begeleiding|hulpaanbod|opvang|gesprek|zorg|behoefte|bemoeizorg|maatschappelijk|poespas|pottenkijkers {vast zeker}
- hulp|hulpaanbod|hulpverlening|hulpvraag|begeleiding|gesprek|opvang|ondersteuning ..5 geweigerd|afgewezen|afgeslagen|niet|geweigert|hoeft|hoeven|nee|neen|geen|weigert|onnodig ..2 nodig|gewenst {vast zeker}
- hulp|hulpverlening|gesprek|opvang|begeleiding|steun ..3 hoeft|hoeven|hoefde|hoefden|willen|wil|wilt|wilde|wilden ..3 niet|nt|geen {vast zeker}
- hulp|hulpverlening ..2 : nee|neen|weigert|geweigerd|afgewezen|afwijzend|geen|nvt {vast zeker}
- wil|willen|wilde|wilden|wou ..1 niks|niets|nix ..2 van {vast zwak}
- wil|willen|wilde|wilden|wou ..1 niks|niets|nix $ {vast zwak}
- wil|willen|wilde|wilden|wou ..1 geen ..1 gedoe|gelazer|gezeur|poespas|melding|bemoeienis {vast}
- vindt|vinden|vond ..4 niet|on ..1 nodig {vast}
- zoek|zoeken|regelen|lossen|redden ..4 zelf|onderling|maar {vast zwak}
- niemand ..2 over ..1 vloer {vast}
- nergens ..2 aan ..1 mee {vast}
- nee ..1 bedankt|dank|tegen {vast}
- geen ..3 over ..2 vloer {vast}
? hulp|hulpverlening|hulpaanbod|gesprek|opvang ..4 niet|nog|nt|niks ..4 besproken|gevraagd|aan|orde|sprake|gehad|toegekomen|gevr {vast}
? niet|nog|nt|niks ..3 hulp|hulpverlening ..4 besproken|gevraagd|gesproken|gehad|toegekomen {vast}
? niet|vergeten ..3 gevraagd|besproken|gehad ..3 hulp|hulpverlening {vast}
? hulp|hulpverlening ..2 onbekend|onb|denkt|twijfelt|overweegt|vergeten|volgt|later|morgen|zien
? of ..4 hulp ..3 wil|willen|wilde
? of ..4 wil|willen|wilde ..3 hulp
? twijfelt|overweegt|bedenkt|twijfelen|overwegen ..4 hulp|opvang|@hulpw
? weet|weten ..1 nog ..1 niet ..4 hulp|@hulpw {vast}
? denkt ..3 na
? bedenktijd|nadenken
? aanbod ..5 aannemen|onduidelijk ..3 schouders|niet {vast}
? niet ..1 gevraagd ...3 weigering {vast}
? vergeten ..4 aan ..1 te ..1 bieden
? vraag ..3 volgende ..1 week
? later ..3 week ..2 graag
? nummer|telefoonnummer|folder|kaartje|hulpnr ..4 gegeven|meegegeven|achtergelaten|gestopt|toekomen {zwak}
? opvang ..3 vol|gebeld|gezocht
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
? opgerot|oprotten|opzouten|wegwezen ..4 politie|ons|jullie|agenten
+ lossen|losse|redden ..3 zelf|onderling ..1 op
+ zelf ..2 oplossen
+ komen|kom|komt|komme ..3 zelf ..1 wel? ..1 uit
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

