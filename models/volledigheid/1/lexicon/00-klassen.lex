# Word classes. Lower case, no accents needed; a* is a prefix, *a a suffix. Names of the first part are used by the sentence reader.

# Other ways to write a word, wherever a pattern names it: abbreviations, dialect, slips that folding does not meet.
@~niet = nt nie neet nait nit nich nicht nich nimmer
@~geen = gn gin gain gien gein gjin g1 geeneen gene
@~naar = nr nar nor
@~haar = d'r dr heur
@~hem = 'm m um
@~heeft = hef hep heb hebt hiet
@~kinderen = kids kinders kindjes koters kroost keinder ki kk kdn kndr kndrn kinger
@~beiden = bd
@~beide = bd
@~wij = we wai
@~woning = wng wnng
@~verklaring = verkl
@~verklaart = verkl
@~gesproken = gespr
@~gesprek = gespr
@~gehoord = geh
@~gezien = gez
@~morgen = mrgn mrg
@~gisteren = gister gist gisteravond gistermiddag gisternacht
@~weken = wkn wk
@~week = wk
@~maanden = mnd mndn
@~maand = mnd
@~jaar = jr jr's joar jaor joor jier
@~jaren = jaore joaren jaoren joare
@~eerste = 1e 1ste 1en
@~melding = mld mldg meld
@~meldingen = mld mldn
@~mutatie = mut
@~mutaties = mut muts
@~zwanger = zw zwgr zwngr
@~volgens = vlgs vlg volg
@~afspraak = afspr afspraken
@~vrouw = vr
@~veiligheid = veiligh
@~letsel = ltsl lts
@~aangeschoten = aangesch
@~beschonken = beschonke besch
@~dronken = dronke dronkn
@~wapen = wpn
@~wapens = wpn wpns
@~zichtbaar = zichtb
@~ziekenhuis = zkh zh ziekenh
@~ambulance = ambu ambo
@~gebruikt = gebr
@~vermoedelijk = verm
@~huisarts = ha
@~kinderen = kinds
@~familie = fam
@~hulpverlening = hulpverl
@~aangifte = aang
@~gescheiden = gesch
@~onder = ond
@~geïnformeerd = geinf

# Denials: @negvoor reaches what follows, @negrond its whole clause.
@negvoor = geen geeneen g1 gn zonder noch niets niks geenszins gin gain gien gjin gein geinen geine gene ginne
@negrond = evenmin niet nt nie neet nait nooit niemand nimmer nergens nit nicht ni niemant neit
@twijfel = mogelijk mogelijke mogelijks vermoedelijk vermoedelijke vermoeden vermoedt vermoed waarschijnlijk misschien wellicht lijkt leek lijken schijnt blijkbaar kennelijk
  onduidelijk onzeker twijfel twijfelt weet-niet verm zgn zogenaamd vraagtekens ogenschijnlijk naar-verluidt eventueel evt beweerdelijk onhelder vermoedens
@zou = zou zouden
@hebben = hebben hebbe zijn heb geweest
@zegt = zegt zei zeg zeggen zeiden verklaart verklaarde verklaarden verklaren vertelt vertelde vertelden vertellen geeft-aan aangaf meldt meldde melden gemeld stelt stelde beweert beweerde
  beweren benoemt noemt noemde noemen bevestigt bevestigde bevestigen erkent erkende herhaalt antwoordt antwoordde deelde verteld verklaard hoorde-van
  fluistert fluisterde toegeeft vertelle zeej zee zeet aldus claimt claimde verwoordt omschrijft beschrijft beschreef mededeelde mededeelt aangegeven gezegd belde
@roept = zei zeggen riep roept roepen riepen schreeuwde gilde brulde zeg zeiden
@ontkent = ontkennend ontkent ontkende ontkennen ontkenden ontken ontkend loochent betwist ontkennende ontkentt
@volgens = volgens vlgs vlg vlgns volg vgs cf melding aldus
@ziet = zag ziet zagen hoorde hoort hoorden trof troffen
@slachtoffer = <so> so slo slachtoffer slachtoffers slachtofer s.o. aangeefster aangever aa aang sl
@verdachte = <ve> ve vdt verdachte vd ver verd verdacht verdachten pleger dader vedachte
@kindpersoon = <kind> dochtertje zoontje kind jongen meisje peuter kleuter kids
@derde = buurvrouw buurman buren buur getuige getuigen ge melder meldster mld omwonende omwonenden voorbijganger vriendin* collega zus broer oma opa tante oom schoonmoeder schoonvader
  schoonzus zwager moeder vader school leerkracht juf meester bovenbuurvrouw onderbuurvrouw bovenbuurman onderbuurman bovenburen onderburen buuf familie melding anoniem anonieme
  nicht neef stiefvader stiefmoeder huisbaas
@deskundige = huisarts arts artsen ambulance ambulancepersoneel ambulancemedewerker* ambu verpleegkundige* dokter seh spoedarts ziekenhuis* verloskundige* thuiszorg* wijkverpleegkundige ambulancebroeders
@voornaamwoord = hij zij ze hem haar hen ie zie hi hie hee
@partij = <beide> allebei alletwee bd bdn alledrie meneer mevrouw mevr meneer echtelieden echtpaar stel jongeman jongedame beiden beide partijen man vrouw echtgenoot echtgenote partner ex expartner exvriend exvrouw exman vriend ouders zoon dochter betrokkene betrokkenen btr betr stel partner* echtpaar
@politie = tp terplaatse wij verbalisanten verbalisant verb ik rapporteur collegae collega's politie pol
@voegwoord = maar doch echter omdat want toen terwijl waarna waarop zodat voordat nadat tenzij waarbij aangezien hoewel alhoewel ofschoon maarja wel
@persoonsvorm = is was waren zijn heeft had hebben hadden werd werden wordt worden zegt zei verklaart verklaarde vertelt vertelde kwam komt komen ging gaat gaan pakte pakt sloeg slaat schopte schopt gooide gooit
  duwde duwt trok trekt wil wilde wilt kan kon kunnen mag mocht moet moest zit zat zaten ligt lag lagen staat stond loopt liep blijft bleef doet deed heb ben kreeg krijgt zag ziet hoorde hoort dreigde dreigt
  riep roept belde belt vertrok vertrekt slaapt sliep woont woonde wonen weet wist zou zouden zal zullen ontkent ontkende geeft gaf greep grijpt kneep knijpt
@tegenstelling = maar doch echter wel
@en = en &
@nee = nee neen nooit nope welnee
@of = of noch
@afkorting = m tel geb nr ca dhr mw mevr mvr vlgs ong evt bijv betr incl min max div resp aanw zgn st ivm mbt vd verd so ve wnd dhr afspr gev gesch toel dd
@samen = beiden beide partijen allebei alletwee beide-partijen bd bdn alledrie allen echtelieden
@ouderwoord = moeder vader ma pa mama papa mam moeke mem heit moe stiefvader stiefmoeder ouders pap
@kindwoord = zoon dochter stiefzoon stiefdochter pleegzoon pleegdochter
@broerwoord = broer zus broertje zusje zuster halfbroer halfzus stiefbroer stiefzus
@grootouderwoord = oma opa grootmoeder grootvader omaatje beppe pake
@kleinkindwoord = kleinzoon kleindochter kleinkind
@familiewoord = schoonmoeder schoonvader schoonzoon schoondochter zwager schoonzus neef nicht tante oom schoonzuster schoonma schoonpa

# Answers on a form.
@antwoordnee = nee neen geen nvt nihil negatief niet streepje 0 neg niks niemand nul gn n nietvantoepassing
@antwoordonb = onbekend onb nb nnb vraagteken tbd nvb nogonbekend onduidelijk nbk ntb volgt
@antwoordja = ja aanwezig wel positief vinkaan j
@antwoordgeen = @antwoordnee @antwoordonb @antwoordja @negvoor @negrond niet nog

# Headings that stand side by side before one answer.
@kopwoord = letsel letsels wapen wapens wpn dreiging bedreiging bedreigingen dreigementen drank drugs alcohol middelen kinderen kids eerder historie voorgeschiedenis l w m d k

# Ordinary words that a slip must not turn into a word of the lexicon.
@gewoon = stoepje stoepjes geniet doorgelezen opleggen opgelegd verbrande aanbranden viskraam bloemen aangebrand handelen boterham kinderen's

# Helpers for patterns.
@wie = hij zij ze haar hem zijn hen so ve vdt <so> <ve> <kind> slachtoffer verdachte aangeefster aangever mij me m'n mijn d'r z'n man vrouw ex partner vriend moeder vader dochter zoon kind broer zus
  echtgenoot echtgenote je jou elkaar vd aa <naam> betrokkene beiden beide partijen hun vriendin
@bez = haar zijn mijn mn m'n z'n d'r de het der zn hun je jouw een dr diens ser aangeefsters
@hww = heeft had hebben hadden heb is was werd wordt worden zou zal zijn waren werden kan kon wil wilde
@neg = @negvoor @negrond
@vreemd = zzzzzz
