doel veiligheidNu
veld veiligheid afspraken nu situatienu veiligheidnu vertrek huidigesituatie afloop
+ gaat|ging|is|slaapt|verblijft|vertrok|vertrekt|vertrokken|weg|overnacht|logeert|blijft|bleef|zou|zal|weggegaan|weggestuurd|gebracht|opgehaald|verbleef|vertrekken ..6 naar|bij|in|woning|thuis|elders|buren|moeder|vriend|vriendin|broer|zus|ouders|familie|hotel|opvang|vannacht|huis|oma
+ naar ..2 broer|zus|moeder|vriend|ouders|vriendin|hotel|oma|familie|huis|tante|opvang|vader|kameraad|maat|zoon|dochter
+ afgesproken|afspraak|afspraken|veiligheidsplan|afkoelen|afkoeling|time-out|timeout|rust|rustig|veilig|onveilig|noodknop|blijfhuis|opvang|crisisopvang|apart|uit elkaar|sloten|vannacht|morgen|achtergebleven|gescheiden|aangehouden|ingesloten|huisverbod|opgenomen
+ beide|beiden|so|ve|<so>|<ve>|partijen|stel ..2 thuis|blijft|blijven|samen|weg
+ vertrokken|vertrekt|vertrok|weggegaan|weggestuurd|sloeg op de vlucht|weggerend|weggereden|gevlucht
+ bang|angst|escaleren|herhaling|escalatie
? rust hersteld|weergekeerd|teruggekeerd
doel acuutGevaar
+ onveilig|gevaar|acuut|acute
+ niet veilig|vertrouwd {vast}
- niet in gevaar {vast}
+ durft ..3 niet ..2 naar|huis|thuis|terug {vast}
+ kan|kon|konden ..3 niet ..1 gescheiden|scheiden {vast}
+ voortvluchtig|spoorloos|gevlucht
+ deur ..3 dicht|open ..2 niet|blijft
+ doet|deed|deden niet open {vast}
+ staat weer voor
doel verdachteTerug
+ ve|<ve>|vdt|verdachte|vd|hij|zij|ze ..5 teruggekomen|teruggekeerd|terug|terugkomt|terugkwam|teruggegaan|binnengedrongen|voor de deur
doel verdachteWeg
+ ve|<ve>|vdt|verdachte|vd|hij|zij|ze ..5 gevlucht|weggerend|voortvluchtig|spoorloos|weggereden|onvindbaar|weggefietst|vandoor|weggelopen|verdwenen
+ niet ..2 aangetroffen {vast}
doel verdachteVast
+ ve|<ve>|vdt|verdachte|vd|hij|zij|ze|man|zoon ..4 aangehouden|ingesloten|vastgezet|ah|aanh|cel|cellencomplex|arrestantencomplex|opgenomen|ibg
+ aangehouden|ingesloten|arrestantencomplex|cellencomplex
doel gescheiden
+ partijen|beiden|ze|zij|hen ..3 gescheiden|apart|uit elkaar
+ ve|<ve>|vdt|verdachte|so|<so>|slachtoffer|vd|man|vrouw|zoon ..5 naar ..3 broer|zus|moeder|vriend|ouders|vriendin|hotel|oma|familie|tante|opvang|vader|elders|kameraad
doel blijvenSamen
+ blijven|bleven ..3 samen|beiden|beide|allebei|thuis|woning
+ so|<so>|slachtoffer ..3 blijft|bleef|wil ..3 bij|samen|thuis|met ..2 ve|<ve>|hem|verdachte|vdt
+ samen ..2 thuis|woning|achtergelaten|achtergebleven
