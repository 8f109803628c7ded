# Gulluklaryň atlary, olary kimiň alyp barýandygy we gysga maslahat. Telefon belgileri bu ýerde däl, diňe adyň içindäki gysga belgiler:
# olar conversations/hotlines içinde. `.note` hökman däl, ýöne bar bolsa, ähli dillerde bolmaly.

## Nireden gözlemeli

region-central-asia = Merkezi Aziýa
region-eastern-europe = Russiýa we Gündogar Ýewropa
region-caucasus = Kawkaz
region-europe = Ýewropa Bileleşigi we goňşulary
region-middle-east = Türkiýe we Ýakyn Gündogar
region-east-asia = Gündogar Aziýa
region-south-east-asia = Günorta-Gündogar Aziýa
region-south-asia = Günorta Aziýa
region-americas = Amerika
region-africa = Afrika
region-oceania = Awstraliýa we Okeaniýa
region-international = Köp ýurtlarda

## Nähili kömek berilýär

kind-emergency = Gyssagly kömek
kind-trafficking = Adam söwdasy
kind-migration = Migrasiýa we resminamalar
kind-labour = Iş we aýlyk
kind-women = Zenanlara kömek
kind-child = Çagalara kömek
kind-legal = Hukuk maslahaty
kind-consular = Ilçihana ýa-da konsullyk
kind-iom = Halkara migrasiýa guramasy
kind-chat = Ýazyşyp kömek almak
kind-recruiter-registry = Işe iberýän edarany barlamak

## Gyssagly belgä kim jogap berýär

service-all = islendik gyssagly ýagdaý
service-police = polisiýa
service-ambulance = tiz kömek
service-fire = ýangyn söndürijiler
service-gendarmerie = žandarmeriýa
service-rescue = halas ediş gullugy

## Iş wagty

hours-always = gije-gündiz
hours-unknown = iş wagty belli däl
hours-daily = her gün
day-mon = Duş
day-tue = Siş
day-wed = Çar
day-thu = Pen
day-fri = Anna
day-sat = Şen
day-sun = Ýek

## Türkmenistan

hotline-tm-emergency = Gyssagly kömek belgileri
    .operator = Döwletiň gyssagly kömek gulluklary
    .note = Çeşmeler dürli maglumat berýär. Birinde 01, 02 we 03 görkezilýär. Beýlekisinde 001 ýangyn söndürijiler, 002 polisiýa, 003 tiz kömek diýilýär. Jaňyňyz düşmese, beýlekisini hem synap görüň: bir nolly ýa-da iki nolly belgini.
hotline-tm-iom = Halkara migrasiýa guramasy (IOM), edara
    .operator = IOM, Birleşen Milletler Guramasynyň düzümindäki gurama
    .note = Migrasiýa we adam söwdasy barada sorap bilersiňiz. Bu edara, gije-gündiz işleýän liniýa däl.
hotline-tm-mfa = Daşary işler ministrligi, konsullyk meseleleri
    .operator = Türkmenistanyň Daşary işler ministrligi
    .note = Bu edara, gyzgyn liniýa däl. Häkimiýetden howatyr edýän bolsaňyz, ilki IOM-a ýa-da bolýan ýurduňyzdaky kömek gullugyna jaň etmegiňiz has gowy bolup biler.

## Özbegistan

hotline-uz-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek, ýangyn söndürijiler we bitewi gyssagly kömek gullugy
hotline-uz-istiqbolli-avlod = «Istiqbolli Avlod», adam söwdasyna garşy kömek
    .operator = «Istiqbolli Avlod», garaşsyz gurama
    .note = Özbegistanyň raýatlaryna daşary ýurtdan öýüne dolanmaga kömek edýär we hukuk maslahatyny berýär. Telefon belgisini tassyklap bilmedik: ony saýtdan alyň.
hotline-uz-women-1146 = Zenanlar üçin ynam telefony 1146
    .operator = Döwletiň ynam telefony
    .note = Size el galdyrýan, azar berýän bolsalar ýa-da ýaşasyňyz gelmese, jaň ediň.
hotline-uz-consular-online = Özbegistanyň konsullyklary, internet arkaly ýazylmak
    .operator = Özbegistanyň Daşary işler ministrligi
    .note = Konsullyk hasabyna durmak we kabul edişlige ýazylmak saýtdan edilýär.

## Gyrgyzystan

hotline-kg-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we ýangyn söndürijiler
hotline-kg-work-abroad-registry = Daşary ýurtda kanuny iş: edarany barlaň
    .operator = Gyrgyzystanyň Zähmet, durmuş üpjünçiligi we migrasiýa ministrligi
    .note = Haýsy edaranyň işçi ibermäge, haýsy ýurda ibermäge haky bardygyny ministrlik yglan edýär. Pul tölemezden ýa-da gol çekmezden öň şol ýerden barlaň. Bu saýt, telefon liniýasy däl.
hotline-kg-consular-department = Daşary ýurtdaky raýatlar üçin liniýa
    .operator = Gyrgyzystanyň Daşary işler ministrliginiň konsullyk departamenti
    .note = Haýsy ýurtda bolsa-da, Gyrgyzystanyň raýatlary üçin.

## Täjigistan

hotline-tj-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek, ýangyn söndürijiler we adatdan daşary ýagdaýlar komiteti
hotline-tj-migration-service = Migrasiýa gullugy: daşary ýurtda kanuny iş
    .operator = Täjigistanyň Zähmet, migrasiýa we iş bilen üpjünçilik ministrligi
    .note = Saýtda: daşary ýurda işçi ibermäge berlen ygtyýarnamalar we ýurda girmek gadagan edilendigini barlamak. Telefon belgisini tassyklap bilmedik.

## Gazagystan

hotline-kz-emergency = Gyssagly kömek belgileri
    .operator = Gazagystanyň gyssagly kömek gulluklary
hotline-kz-contact-centre-111 = Aragatnaşyk merkezi 111: maşgala, zenanlar, çagalar
    .operator = Gazagystanyň döwlet aragatnaşyk merkezi
    .note = Adyňyzy aýtmak hökman däl. Merkez polisiýa bilen bile işleýär. Bu ýerde bir adama mejbury zähmetden boşamaga-da kömek edildi.
hotline-kz-crisis-line-150 = Ynam telefony 150
    .operator = Krizis merkezleriniň birleşigi, garaşsyz gurama
    .note = Öýdäki zorluk we zenanlara edilýän zorluk barada. Hiç kim jogap bermese, 111-e jaň ediň.
hotline-kz-sana-sezim = «Sana Sezim», Şymkentdäki zenanlar üçin hukuk merkezi
    .operator = «Sana Sezim», garaşsyz gurama
    .note = Zor bilen işledilen adamlara we migrantlara, şol sanda Özbegistandan we Täjigistandan gelenlere başpena we kömek berýär. Telefon belgisini tassyklap bilmedik: ony saýtdan alyň.

## Türkiýe

hotline-tr-emergency = Gyssagly kömek belgileri
    .operator = Gyssagly çagyryş merkezi, polisiýa we žandarmeriýa
    .note = Howp astyndaky zenan polisiýanyň KADES atly programmasyny hem ulanyp biler: bir düwme 112-ä jaň edýär.
hotline-tr-yimer-157 = Daşary ýurtlular üçin liniýa 157 (YİMER)
    .operator = Türkiýäniň Içeri işler ministrligi, Migrasiýa dolandyryş edarasy
    .note = Zor bilen işledilýän ýa-da saklanýan adamlara hem kömek edilýär. Gyssagly ýagdaýda 1-e basyň: ýanyňyza polisiýa, žandarmeriýa ýa-da kenar gorag gullugy iberilip bilner. Bu döwletiň migrasiýa edarasynyň liniýasy.
hotline-tr-social-support-183 = Durmuş goldawy liniýasy 183
    .operator = Türkiýäniň Maşgala we durmuş hyzmatlary ministrligi
    .note = Zenanlara we çagalara edilýän zorluk barada. Türkmençe ýa-da rusça gürleýän bolsaňyz, 157-de size has gowy düşünmekleri mümkin.
hotline-uz-embassy-ankara = Özbegistanyň Ankaradaky ilçihanasy
    .operator = Özbegistanyň Daşary işler ministrligi
hotline-uz-consulate-istanbul = Özbegistanyň Stambuldaky Baş konsullygy
    .operator = Özbegistanyň Daşary işler ministrligi
hotline-kg-embassy-ankara = Gyrgyzystanyň Ankaradaky ilçihanasy
    .operator = Gyrgyzystanyň Daşary işler ministrligi
    .note = Bu belgiler 2023-nji ýylyň fewralyndaky ýer titremesinden soň yglan edilipdi. Üýtgän bolmagy mümkin.
hotline-kg-consulate-istanbul = Gyrgyzystanyň Stambuldaky Baş konsullygy
    .operator = Gyrgyzystanyň Daşary işler ministrligi
    .note = Bu belgiler 2023-nji ýylyň fewralyndaky ýer titremesinden soň yglan edilipdi. Üýtgän bolmagy mümkin.
hotline-kg-consulate-antalya = Gyrgyzystanyň Antalýadaky Baş konsullygy
    .operator = Gyrgyzystanyň Daşary işler ministrligi
    .note = Bu belgiler 2023-nji ýylyň fewralyndaky ýer titremesinden soň yglan edilipdi. Üýtgän bolmagy mümkin.
hotline-kz-embassy-ankara = Gazagystanyň Ankaradaky ilçihanasy
    .operator = Gazagystanyň Daşary işler ministrligi
    .note = Telefon belgisini tassyklap bilmedik: ony ilçihananyň saýtyndan gözläň.

## Russiýa

hotline-ru-emergency = Gyssagly kömek belgileri
    .operator = Russiýanyň gyssagly kömek gulluklary
hotline-ru-women-hotline = Zenanlar üçin ynam telefony
    .operator = Kimiň alyp barýandygyny anyklap bilmedik
    .note = El galdyrylýan ýa-da haýbat atylýan zenanlar üçin.
hotline-kg-embassy-moscow = Gyrgyzystanyň Moskwadaky ilçihanasy, gyzgyn liniýa
    .operator = Gyrgyzystanyň Daşary işler ministrligi
hotline-tm-consulate-kazan = Türkmenistanyň Kazandaky Baş konsullygy
    .operator = Türkmenistanyň Daşary işler ministrligi
    .note = Telefon belgisini tassyklap bilmedik: ony saýtdan gözläň. Häkimiýetden howatyr edýän bolsaňyz, ilki IOM-a ýa-da ýerli kömek gullugyna ýüz tutmagyňyz has gowy bolup biler.

## Birleşen Arap Emirlikleri

hotline-ae-emergency = Gyssagly kömek belgileri
    .operator = Emirlikleriň gyssagly kömek gulluklary
    .note = 999-a diňe gyssagly ýagdaýda jaň ediň. Başga meseleler üçin Dubaýyň polisiýasynyň 901 belgisi bar.
hotline-ae-dfwac = Dubaýyň zenanlara we çagalara kömek gaznasy
    .operator = Dubaýyň zenanlara we çagalara kömek gaznasy (DFWAC)
    .note = Zenanlara we çagalara, şol sanda adam söwdasyndan ejir çekenlere başpena we kömek berýär. Dubaýda.
hotline-ae-dubai-police-trafficking = Dubaýyň polisiýasy: adam söwdasy barada habar bermek
    .operator = Dubaýyň polisiýasy
    .note = Diňe Dubaý emirligi üçin. Siz polisiýa bilen gürleşersiňiz.
hotline-ae-mohre-call-centre = Zähmet ministrligi: iş barada şikaýatlar
    .operator = Adam serişdeleri we emiratlaşdyrmak ministrligi (MoHRE)
    .note = Erkin zonada işleýän bolsaňyz, ilki şol zonanyň edarasyna ýüz tutuň.
hotline-ae-mohre-labour-advice = Zähmet ministrligi: aýlyk we şertnama barada maslahat
    .operator = Adam serişdeleri we emiratlaşdyrmak ministrligi (MoHRE)
    .note = Iş berijiňiz bilen aýlyk ýa-da şertnama barada jedeliňiz bolsa, maslahat berýärler.
hotline-ae-sharjah-women-protection = Şarjadaky zenanlary goramak merkezi
    .operator = Şarjanyň hökümeti, durmuş hyzmatlary departamenti
    .note = Durmuş, ruhy we hukuk meseleleri boýunça maslahat. Şarja emirliginde.
hotline-kg-embassy-abu-dhabi = Gyrgyzystanyň Emirliklerdäki ilçihanasy
    .operator = Gyrgyzystanyň Daşary işler ministrligi
hotline-kg-consulate-dubai = Gyrgyzystanyň Dubaýdaky Baş konsullygy
    .operator = Gyrgyzystanyň Daşary işler ministrligi

## Günorta Koreýa

hotline-kr-emergency = Gyssagly kömek belgileri
    .operator = Günorta Koreýanyň gyssagly kömek gulluklary
hotline-kr-trafficking-1600-8248 = Adam söwdasyndan ejir çekenlere maslahat
    .operator = Koreýanyň zenan hukuklary instituty, Deňlik we maşgala ministrliginiň adyndan
    .note = Sizi zorlap işledýän bolsalar-da, jaň edip bilersiňiz. Bu ýerde pul kömegini berýärler, aklawçy, lukman we terjimeçi tapyp berýärler.
hotline-kr-danuri-1577-1366 = «Danuri», migrant zenanlar we maşgalalar üçin liniýa
    .operator = «Danuri», döwletiň kömek liniýasy
    .note = Kyn ýagdaýa düşseňiz ýa-da size zorluk edilse, jaň ediň. Gürrüňe terjimeçi goşulyp biler.
hotline-kr-1345 = Immigrasiýa aragatnaşyk merkezi 1345
    .operator = Günorta Koreýanyň Adalat ministrligi
    .note = Wiza we ýurtda bolmak baradaky soraglar; sizi uran, size azar beren bolsalar ýa-da aýlygyňyz tölenmedik bolsa hem jaň ediň. 20 dilde, 18:00-dan soň diňe koreý, iňlis we hytaý dillerinde. Bu immigrasiýa gullugynyň liniýasy.
hotline-kr-hugkorea-1577-0071 = Daşary ýurtly işçilere maslahat (HUG Korea)
    .operator = Günorta Koreýanyň Iş üpjünçiligi we zähmet ministrligi
    .note = Tölenmedik aýlyk we işdäki başga kynçylyklar barada. 16 dilde; gürrüňe zähmet edarasy goşulyp biler.
hotline-kr-gyeonggi-1661-0222 = Gýonggi welaýaty: migrantlara maslahat
    .operator = Gýonggi welaýatynyň migrantlaryň hukuklary instituty
    .note = Her diliň öz goşmaça belgisi bar; özbek we rus dilleri hem bar.
hotline-kr-1350 = Zähmet ministrliginiň liniýasy 1350
    .operator = Günorta Koreýanyň Iş üpjünçiligi we zähmet ministrligi
    .note = Iş berijiňiz aýlygyňyzy tölemeýän bolsa.
hotline-kr-crime-victims-1577-1701 = Jenaýatdan ejir çekenlere goldaw merkezi
    .operator = Günorta Koreýanyň Adalat ministrliginiň gullugy
hotline-kg-embassy-seoul = Gyrgyzystanyň Seuldaky ilçihanasy, gyzgyn liniýa
    .operator = Gyrgyzystanyň Daşary işler ministrligi
hotline-kz-embassy-seoul = Gazagystanyň Seuldaky ilçihanasy, gyzgyn liniýa
    .operator = Gazagystanyň Daşary işler ministrligi

## Polşa

hotline-pl-emergency = Gyssagly kömek belgisi
    .operator = Polşanyň gyssagly kömek gulluklary
    .note = Polisiýa, tiz kömek we ýangyn söndürijiler üçin bir belgi.
hotline-pl-kcik = KCIK, adam söwdasyndan ejir çekenlere kömek
    .operator = «La Strada» gaznasy we «PoMOC» birleşigi, Içeri işler ministrliginiň adyndan
    .note = Resminamaňyz ýok bolsa ýa-da polisiýa bilen duşuşmak islemeseňiz hem, kömek mugt. Bir belgi jogap bermese, beýlekisini synap görüň.
hotline-pl-pomoc = «PoMOC», zenanlar we çagalar üçin birleşik
    .operator = «PoMOC», Katowise şäherindäki katolik gurama
    .note = Adam söwdasyndan ejir çekenler üçin başpenasy bar.
hotline-pl-migrant-info = Migrant Info, daşary ýurtlulara maslahat
    .operator = Migrant Info (migrant.info.pl)
    .note = Ýurtda bolmak, iş we nireden kömek tapmalydygy barada.
hotline-pl-victims-line = Jenaýatdan ejir çekenler üçin liniýa
    .operator = Adalat gaznasy (Fundusz Sprawiedliwości)

## Taýland

hotline-th-emergency = Gyssagly kömek belgileri
    .operator = Taýlandyň gyssagly kömek gulluklary
hotline-th-1300 = Durmuş kömegi liniýasy 1300
    .operator = Taýlandyň Durmuş ösüşi we adam howpsuzlygy ministrligi
    .note = Adam söwdasy barada habar berip bilersiňiz. Islendik ýurduň raýatyna kömek edilýär.
hotline-th-1694 = Daşary ýurtly işçiler üçin liniýa 1694
    .operator = Taýlandyň Zähmet ministrligi, iş üpjünçiligi departamenti
    .note = Iş barada maglumat; terjimeçiler bar.

## Amerikanyň Birleşen Ştatlary

hotline-us-emergency = Gyssagly kömek belgisi
    .operator = ABŞ-nyň gyssagly kömek gulluklary
    .note = Polisiýa, tiz kömek we ýangyn söndürijiler üçin bir belgi.
hotline-us-nhth = Adam söwdasyna garşy milli gyzgyn liniýa
    .operator = Polaris, garaşsyz gurama
    .note = Bu polisiýa hem däl, immigrasiýa gullugy hem däl. SMS iberip ýa-da saýtdaky çatda ýazyp hem bilersiňiz.
hotline-us-hsi-tipline = Içeri howpsuzlyk ministrligi, habar bermek üçin liniýa
    .operator = ABŞ-nyň Içeri howpsuzlyk ministrligi
    .note = Bu polisiýa we immigrasiýa edarasy. Resminamaňyz ýok bolsa, Adam söwdasyna garşy milli gyzgyn liniýa size has amatly bolup biler.
hotline-us-wage-hour = Tölenmedik aýlyk: iş haky we iş wagty bölümi
    .operator = ABŞ-nyň Zähmet ministrligi
    .note = Iş berijiňiz aýlygyňyzy tölemeýän bolsa.
