doel zwangerschap
+ zwanger|zwangerschap|zwangere|verwachting|uitgerekend|echo|zwangerschapsweken|verloskundige
+ # weken|wkn|wk zw|zwanger
- niet ..1 zwanger
! niet|vorige|eerdere ..1 zwangerschap
doel seksueelGeweld
+ verkracht|verkrachting|aangerand|aanranding|zeden|zedenrecherche|zedenrechercheur|zedendelict|seksueel|seks|sex|gemeenschap|verkrachtte|aanrandde
+ tegen ..1 wil ..4 seks|gemeenschap|binnengedrongen|betast
+ betast|betastte|onzedelijk
+ wilde niet ..5 doorgegaan|doorging|door
- geen seks*|seksueel
doel eergerelateerd
+ eer|eergerelateerd|eerwraak|familieeer|schande|uithuwelijk*|uitgehuwelijkt|gedwongen ..1 huwelijk|trouwen|*
+ eergerelateerd|eerwraak|eerkwestie|eerzaak|familieeer|gezichtsverlies|uithuwelijken|uitgehuwelijkt|besnijdenis|besneden|huwelijksdwang|eerschending|leeeg|schande
! eerder|eerst
doel ouderenmishandeling
+ ouderenmishandeling
+ dement|dementie|mantelzorg|mantelzorger|hulpbehoevend|afhankelijk|rollator|bedlegerig|rolstoel|thuiszorg
doel suicidedreiging
+ suicide|suicidaal|suicidale|zelfmoord|zelfdoding|zelfdodings*|suicidepoging
+ zichzelf|zelf ..4 aan|aandoen|ophangen|doden|doen|dood|kant|verhangen
+ zichzelf ..3 iets|wat aan
+ leven ..4 einde|beeindigen|beneemt|benemen
+ wil|wilde|wou ..2 niet meer leven|niet
+ dood ..1 wil|wilde|willen|zijn
+ hoeft niet meer
+ uit het leven
+ voor ..2 trein
doel kindSlachtoffer
+ @geweld ..5 kind|kinderen|dochter|dochtertje|zoontje|baby|peuter|kleuter|<kind>|zoon
+ kind|kinderen|dochter|dochtertje|zoontje|baby|peuter|kleuter|<kind>|zoon|meisje|jongen ..4 geslagen|mishandeld|geschopt|geduwd|gegooid|klap|tik|aangeraakt|misbruikt|misbruik|verwaarloosd|verwaarlozing|pak
+ kindermishandeling|kindermisbruik|verwaarlozing|misbruikt|ondervoed|ontucht
doel scheiding
+ scheiding|echtscheiding|omgangsregeling|omgang|scheiden|gescheiden ..1 ouders|sinds|omgang|*
+ scheiding|echtscheiding|omgangsregeling|omgang|omgangsrecht|echtscheidingsprocedure|bezoekregeling|co-ouderschap|gezag|omgangshuis|overdracht
doel buitenScope
+ abusievelijk|abuis|vergissing ..6 hg|huiselijk|geregistreerd|weggeschreven|klasse|gemaakt|code|registratie|verzonden
+ per abuis|vergissing|ongeluk
+ geen ..3 relatie|familierelatie|hg|huiselijk|familie|huiselijke|partners|gezin {vast}
+ niet huiselijk|hg
+ geen familie
+ burenruzie|burenconflict|geluidsoverlast|parkeren
! geen relatie meer
doel relatie
+ partner|partners|echtgenoot|echtgenote|man|vrouw|ex|expartner|exvriend|exvriendin|exman|exvrouw|vriend|vriendin|zoon|dochter|moeder|vader|broer|zus|ouders|huisgenoot|huisgenoten|oma|opa|kleinzoon|schoonzoon|schoondochter|schoonmoeder|stel|echtpaar|getrouwd|gehuwd|relatie|samen|stiefvader|stiefmoeder|stiefzoon|neef|nicht|tante|oom|zwager|schoonzus|mantelzorger
doel woont
+ woont|wonen|wonend|wonende|woonachtig|woonde|inwonend|inwonende|samenwonend|samenwonen|inwoont|ingeschreven|ingetrokken
+ samen ..2 wonen|woning
+ wnd
doel contact
+ tel|telefoon|telefonisch|bereikbaar|bereiken|tst|mail|email|mobiel ..3 #
+ 0900* tst|toestel
+ bereikbaar|bereiken ..4 via|op|onder|bureau|basisteam
doel dienstnummer
+ dienstnr|dienstnummer|dnr|dienst nr|nummer|personeelsnummer ..2 #
