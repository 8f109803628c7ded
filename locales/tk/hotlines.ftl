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

## Jaň etmezden öň bilmeli zatlar

warning-police = Siz polisiýa bilen gürleşersiňiz. Adyňyzy aýtmazdan öň, olaryň näme etjekdigini sorap bilersiňiz.
warning-passed-on = Aýdanlaryňyz polisiýa ýa-da beýleki döwlet edaralaryna ýetirilip bilner. Ilki bu barada sorap bilersiňiz.
warning-migration = Bu migrasiýa edarasynyň liniýasy. Resminamaňyz ýok bolsa, adyňyzy aýtmazdan öň munuň nämä getirjekdigini sorap bilersiňiz.
warning-tip-off = Sizi internetde başgalary aldamaga mejbur edýän ýapyk ýerde saklaýan bolsalar, seresap boluň: ýerli polisiýanyň käbir işgärleri şeýle ýerleriň eýeleri bilen bile işleýär diýilýär. Ilki öz ilçihanaňyza ýa-da şol ýurduň Içeri işler ministrligine ýüz tutuň.
warning-offenders = Bu ýere jaň edenlere düzgün bozan hökmünde garalyp bilner. Ilki başga belgä jaň etmegiňiz has gowy bolup biler.
warning-professionals = Bu liniýa edaralaryň we guramalaryň işgärleri üçin.
warning-office = Bu edara, gyzgyn liniýa däl.
warning-old = Çeşmämiz köne: belgi üýtgän bolmagy mümkin. Hiç kim jogap bermese, başga belgä jaň edip görüň.
warning-unconfirmed = Bu belgi az çeşmede bar: oňa ynamymyz azrak.

## Türkmenistan

hotline-tm-emergency = Gyssagly kömek belgileri
    .operator = Döwletiň gyssagly kömek gulluklary
    .note = Çeşmeler dürli maglumat berýär. Birinde 01, 02 we 03 görkezilýär. Beýlekisinde 001 ýangyn söndürijiler, 002 polisiýa, 003 tiz kömek diýilýär. Jaňyňyz düşmese, beýlekisini hem synap görüň: bir nolly ýa-da iki nolly belgini.
hotline-tm-iom = Halkara migrasiýa guramasy (IOM), edara
    .operator = IOM, Birleşen Milletler Guramasynyň düzümindäki gurama
    .note = Migrasiýa we adam söwdasy barada sorap bilersiňiz.
hotline-tm-mfa = Daşary işler ministrligi, konsullyk meseleleri
    .operator = Türkmenistanyň Daşary işler ministrligi
    .note = Häkimiýetden howatyr edýän bolsaňyz, ilki IOM-a ýa-da bolýan ýurduňyzdaky kömek gullugyna jaň etmegiňiz has gowy bolup biler.

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
    .note = Zor bilen işledilýän ýa-da saklanýan adamlara hem kömek edilýär. Gyssagly ýagdaýda 1-e basyň: ýanyňyza polisiýa, žandarmeriýa ýa-da kenar gorag gullugy iberilip bilner.
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
    .note = Diňe Dubaý emirligi üçin.
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
    .note = Sizi zor bilen işledýän bolsalar-da, jaň edip bilersiňiz. Bu ýerde pul kömegini berýärler, hukukçy, lukman we terjimeçi tapyp berýärler.
hotline-kr-danuri-1577-1366 = «Danuri», migrant zenanlar we maşgalalar üçin liniýa
    .operator = «Danuri», döwletiň kömek liniýasy
    .note = Kyn ýagdaýa düşseňiz ýa-da size zorluk edilse, jaň ediň. Gürrüňe terjimeçi goşulyp biler.
hotline-kr-1345 = Immigrasiýa aragatnaşyk merkezi 1345
    .operator = Günorta Koreýanyň Adalat ministrligi
    .note = Wiza we ýurtda bolmak baradaky soraglar; sizi uran, size azar beren bolsalar ýa-da aýlygyňyz tölenmedik bolsa hem jaň ediň. 20 dilde, 18:00-dan soň diňe koreý, iňlis we hytaý dillerinde.
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
    .note = Resminamaňyz ýok bolsa, Adam söwdasyna garşy milli gyzgyn liniýa size has amatly bolup biler.
hotline-us-wage-hour = Tölenmedik aýlyk: iş haky we iş wagty bölümi
    .operator = ABŞ-nyň Zähmet ministrligi
    .note = Iş berijiňiz aýlygyňyzy tölemeýän bolsa.

## Belarus

hotline-by-emergency = Gyssagly kömek belgileri
    .operator = Belarusyň gyssagly kömek gulluklary

## Ukraina

hotline-ua-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we halas ediş gullugy
hotline-ua-migrant-advice-527 = Milli gyzgyn liniýa: adam söwdasy we migrantlara maslahat
    .operator = Kimiň alyp barýandygyny tassyklap bilmedik; bir çeşmede IOM diýilýär
    .note = Adyňyzy aýtmak hökman däl. Gysga belgä jübi telefonyndan jaň ediň.
hotline-ua-government-1547 = Hökümetiň gyzgyn liniýasy 1547
    .operator = Ukrainanyň hökümeti
    .note = Adam söwdasy, öýdäki zorluk we çagalara edilýän zorluk barada.
hotline-ua-hotline-116123 = Milli gyzgyn liniýa: öýdäki zorluk, adam söwdasy, kemsitme
    .operator = Kimiň alyp barýandygyny anyklap bilmedik
    .note = Uzyn belgä öý telefonyndan, gysga belgä jübi telefonyndan jaň ediň.

## Moldowa

hotline-md-emergency = Gyssagly kömek belgileri
    .operator = Moldowanyň gyssagly kömek gulluklary
    .note = Bir belgi jogap bermese, beýlekisini synap görüň.
hotline-md-la-strada-safe-migration = Gyzgyn liniýa: howpsuz migrasiýa, adam söwdasyna garşy kömek
    .operator = «La Strada» Moldowa, garaşsyz gurama
    .note = Adyňyzy aýtmak hökman däl.
hotline-md-police-anti-trafficking = Polisiýanyň adam söwdasyna garşy merkezi
    .operator = Moldowanyň polisiýasy
hotline-md-transnistria-hotline = Pridnestrowýedäki gyzgyn liniýa: adam söwdasy we migrasiýa
    .operator = «Wzaimodeýstwiýe», Tiraspoldaky garaşsyz gurama
    .note = Birinji belgä Pridnestrowýede mugt jaň edilýär.
hotline-md-child-116111 = Çagalar üçin ynam telefony 116 111
    .operator = Moldowanyň Zähmet we durmuş goraglylygy ministrligi
    .note = Çaga zorluk edilse ýa-da çaga gözegçiliksiz galsa, jaň ediň.

## Azerbaýjan

hotline-az-emergency = Gyssagly kömek belgileri
    .operator = Azerbaýjanyň gyssagly kömek gulluklary
    .note = Beýleki üç belginiň haýsysyna haýsy gullugyň jogap berýändigi çeşmelerde aýdylmaýar.
hotline-az-trafficking-152 = Polisiýanyň adam söwdasyna garşy liniýasy 152
    .operator = Azerbaýjanyň Içeri işler ministrligi, adam söwdasyna garşy göreş bölümi
hotline-az-migration-919 = Migrasiýa gullugynyň jaň merkezi 919
    .operator = Azerbaýjanyň Döwlet migrasiýa gullugy
    .note = Ýaşamaga we işlemäge berilýän rugsatnamalar barada.
hotline-az-family-860 = Liniýa 860: öýdäki zorluk
    .operator = Azerbaýjanyň Maşgala, zenan we çaga meseleleri boýunça döwlet komiteti

## Gruziýa

hotline-ge-emergency = Gyssagly kömek belgisi
    .operator = Gyssagly kömek merkezi 112, Gruziýanyň Içeri işler ministrligi
hotline-ge-violence-116006 = Gyzgyn liniýa 116 006: öýdäki zorluk
    .operator = Gruziýanyň adam söwdasyndan ejir çekenlere kömek edýän döwlet gaznasy
    .note = Şu gazna adam söwdasyndan ejir çekenlere-de kömek edýär.
hotline-ge-trafficking-state-fund = Döwlet gaznasy: adam söwdasyndan ejir çekenlere kömek
    .operator = Gruziýanyň adam söwdasyndan ejir çekenlere kömek edýän döwlet gaznasy
    .note = Hiç kim jogap bermese, gaznanyň beýleki liniýasyna, 116 006-a jaň ediň.

## Ermenistan

hotline-am-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we halas ediş gullugy
    .note = Ady ýazylmadyk iki belginiň haýsysy tiz kömek — çeşmelerde aýdylmaýar. Bir çeşmä görä, halas ediş gullugyna islendik gyssagly ýagdaýda jaň edip bolýar.
hotline-am-police-trafficking = Polisiýanyň liniýasy: adam söwdasy we resminamasyz migrasiýa
    .operator = Ermenistanyň polisiýasy
    .note = Ol ýerde polisiýa resminamasyz ýaşaýanlar bilen hem iş salyşýar. Resminamaňyz ýok bolsa, muny göz öňünde tutuň.
hotline-am-womens-rights-center = Zenan hukuklary merkezi: öýdäki zorluk
    .operator = Zenan hukuklary merkezi, garaşsyz gurama
hotline-am-unhcr-hotline = BMG-niň bosgunlar edarasy (UNHCR), gyzgyn liniýa
    .operator = UNHCR we KASA gaznasy
    .note = Haýsy ýurduň raýaty bolsa-da, bosgunlar we başpena soraýanlar üçin. Birnäçe dilde gürleşýärler.

## Çehiýa

hotline-cz-emergency = Gyssagly kömek belgisi
    .operator = Çehiýanyň gyssagly kömek gulluklary
hotline-cz-la-strada = «La Strada», SOS liniýasy
    .operator = «La Strada» Çehiýa, garaşsyz gurama
    .note = Adam söwdasy we zor bilen işletmek barada. Başpena we hukuk kömegi mugt. Her diliň öz wagty bar; rus dilinde duşenbe günleri jogap berilýärdi.

## Slowakiýa

hotline-sk-emergency = Gyssagly kömek belgisi
    .operator = Slowakiýanyň gyssagly kömek gulluklary
hotline-sk-trafficking-helpline = Adam söwdasyndan ejir çekenler üçin milli liniýa
    .operator = Slowakiýanyň Içeri işler ministrligi; 2018-nji ýylda Slowak katolik haýyr guramasy jogap berýärdi
    .note = Işe iberýän edaranyň kanunydygyny-däldigini hem aýdyp bilýärler. Iş wagtyndan daşary habar galdyryp bilersiňiz.

## Litwa

hotline-lt-emergency = Gyssagly kömek belgisi
    .operator = Litwanyň gyssagly kömek gulluklary
hotline-lt-nappz = Adam söwdasyna garşy milli liniýa
    .operator = Adam söwdasyna garşy milli assosiasiýa (NAPPŽ)
    .note = Daşary ýurtdan ikinji belgä — jübi telefonyna jaň ediň.
hotline-lt-caritas = «Karitas», adam söwdasyna garşy merkez
    .operator = Litwanyň «Karitas» guramasy, hristian guramasy
    .note = Zenanlar, erkekler we çagalar üçin, ýedi şäherde.
hotline-lt-women-helpline = Zenanlar üçin ynam telefony
    .operator = Klaýpedadaky durmuş we ruhy goldaw merkezi

## Latwiýa

hotline-lv-emergency = Gyssagly kömek belgisi
    .operator = Latwiýanyň gyssagly kömek gulluklary
hotline-lv-safe-house = «Howpsuz öý» başpenasy: adam söwdasyna garşy kömek
    .operator = «Howpsuz öý» (Patvērums „Drošā māja”), döwlet bilen şertnamaly garaşsyz gurama
hotline-lv-marta = MARTA, zenanlar üçin merkez
    .operator = MARTA, döwlet bilen şertnamaly garaşsyz gurama

## Estoniýa

hotline-ee-emergency = Gyssagly kömek belgisi
    .operator = Estoniýanyň gyssagly kömek gulluklary
hotline-ee-trafficking-6607320 = Adam söwdasyna garşy liniýa
    .operator = Estoniýanyň Durmuş ätiýaçlandyryş edarasy
    .note = Kömek mugt, aýlyk ýa-da şertnama boýunça kynçylyklarda hem.
hotline-ee-116006 = Jenaýatdan ejir çekenler üçin krizis liniýasy 116 006
    .operator = Estoniýanyň Durmuş ätiýaçlandyryş edarasy

## Germaniýa

hotline-de-emergency = Gyssagly kömek belgileri
    .operator = Germaniýanyň gyssagly kömek gulluklary
hotline-de-hilfetelefon = Zenanlara edilýän zorluk boýunça liniýa (Hilfetelefon)
    .operator = Germaniýanyň federal kömek liniýasy
    .note = Adam söwdasy barada hem. Zenanlar we olaryň ýakynlary üçin. Adyňyzy aýtmak hökman däl. 18 dilden terjimeçiler bar. Saýtdaky çatda ýazyp hem bilersiňiz.
hotline-de-kok = KOK: ýakyn maslahat merkezini tapmak
    .operator = KOK, garaşsyz guramalaryň tory
    .note = Saýtdan size iň ýakyn maslahat merkezini tapyp bilersiňiz. Ol ýerde maslahat mugt, adyňyzy aýtmak hem, polisiýa ýüz tutmak hem hökman däl.
hotline-de-faire-integration = Faire Integration: iş barada maslahat
    .operator = Germaniýanyň her welaýatyndaky maslahat merkezleri, Zähmet ministrliginiň serişdesine
    .note = Ýewropa Bileleşiginden bolmadyk adamlar üçin. Mugt, entek öýde bolup, Germaniýada işlemäge taýýarlanýan bolsaňyz hem. Bu saýt, telefon liniýasy däl.

## Awstriýa

hotline-at-emergency = Gyssagly kömek belgileri
    .operator = Awstriýanyň gyssagly kömek gulluklary
hotline-at-bk-menschenhandel = Federal polisiýa: adam söwdasy barada habar bermek
    .operator = Awstriýanyň Federal jenaýat polisiýasy (Bundeskriminalamt)
    .note = Adyňyzy aýtmak hökman däl.

## Niderlandlar

hotline-nl-emergency = Gyssagly kömek belgisi
    .operator = Niderlandlaryň gyssagly kömek gulluklary
hotline-nl-comensha = CoMensha: adam söwdasyndan soň başpena we goldaw
    .operator = CoMensha, adam söwdasyna garşy utgaşdyryş merkezi
    .note = Size başpena tapýar we kömek edýän guramalar bilen baglanyşdyrýar.
hotline-nl-labour-authority = Zähmet edarasy: zor bilen işletmek barada habar bermek
    .operator = Niderlandlaryň zähmet edarasy, döwlet edarasy
hotline-nl-police-anonymous = Polisiýa we ady aýdylmaýan habarlar
    .operator = Niderlandlaryň polisiýasy; Meld Misdaad Anoniem
    .note = Birinji belgi: jaň tölegli; adam söwdasy boýunça işgäri soraň. Ikinji belgi: adyňyzy aýtman habar bermek üçin.

## Belgiýa

hotline-be-emergency = Gyssagly kömek belgileri
    .operator = Belgiýanyň gyssagly kömek gulluklary
hotline-be-payoke = Payoke, Antwerpendäki merkez
    .operator = Payoke, döwlet tarapyndan ykrar edilen gurama
    .note = Belgiýada adam söwdasyndan ejir çekenler üçin üç merkeziň biri. Mugt, aýdanlaryňyz başga adama aýdylmaýar.
hotline-be-stoptraite = Adam söwdasyna garşy esasy ýüz tutulýan ýer
    .operator = Belgiýanyň Adalat ministrligi we PAG-ASA, Payoke, Sürya merkezleri
    .note = Zor bilen işledilýänler we muny görenler üçin. Ilki polisiýa gitmek hökman däl. Saýt 24 dilde.
hotline-be-pag-asa = PAG-ASA, Brýusseldäki merkez
    .operator = PAG-ASA, döwlet tarapyndan ykrar edilen gurama
    .note = Belgiýada adam söwdasyndan ejir çekenler üçin üç merkeziň biri.
hotline-be-surya = Sürya, Lýeždäki merkez
    .operator = Sürya, döwlet tarapyndan ykrar edilen gurama
    .note = Belgiýada adam söwdasyndan ejir çekenler üçin üç merkeziň biri.

## Fransiýa

hotline-fr-emergency = Gyssagly kömek belgileri
    .operator = Fransiýanyň gyssagly kömek gulluklary
hotline-fr-ccem = Häzirki zaman gulçulygyna garşy komitet (CCEM)
    .operator = CCEM, garaşsyz gurama
    .note = Zor bilen işledilýän, şol sanda öý işlerinde işledilýän adamlara hukuk we durmuş kömegi.
hotline-fr-119 = 119: howp astyndaky çagalar
    .operator = Fransiýanyň 119 milli gullugy
hotline-fr-3919 = 3919: zenanlara edilýän zorluk
    .operator = Solidarité Femmes milli federasiýasy
    .note = Bu gyssagly kömek belgisi däl: howp abansa, gyssagly kömek gulluklaryna jaň ediň. Jaň telefon hasabynda görünmeýär. Fransuz dilinden başga dillerde belli wagtlarda gürleşýärler.

## Italiýa

hotline-it-emergency = Gyssagly kömek belgileri
    .operator = Italiýanyň gyssagly kömek gulluklary
hotline-it-antitratta = Adam söwdasyna garşy milli liniýa (Numero Verde Antitratta)
    .operator = Italiýanyň hökümeti, Deň mümkinçilikler departamenti
    .note = Adyňyzy aýtmak hökman däl; birnäçe dilde gürleşýärler. Lycamobile SIM-kartyndan jaňyň düşmezligi mümkin: onda başga telefon soraň.
hotline-it-1522 = 1522: zorluk we yzarlama
    .operator = Italiýanyň hökümeti; 2023-nji ýylda Differenza Donna alyp barýardy
    .note = Çat we programma hem bar.

## Ispaniýa

hotline-es-emergency = Gyssagly kömek belgileri
    .operator = Ispaniýanyň gyssagly kömek gulluklary
hotline-es-policia-trata = Milli polisiýa: adam söwdasyna garşy liniýa
    .operator = Ispaniýanyň Milli polisiýasy
    .note = Adyňyzy aýtmak hökman däl. Jaň telefon hasabynda görünmeýär.
hotline-es-a21 = A21, adam söwdasyna garşy liniýa
    .operator = A21 Ispaniýa, garaşsyz gurama
    .note = Terjimeçiler arkaly 200-den gowrak dilde. Iş tekliplerini hem barlap görýärler.
hotline-es-016 = 016: zenanlara edilýän zorluk
    .operator = Ispaniýanyň Deňlik ministrligi
    .note = Jaň telefon hasabynda görünmeýär, ýöne ony telefonyňyzdaky jaňlaryň sanawyndan pozuň.

## Gresiýa

hotline-gr-emergency = Gyssagly kömek belgisi
    .operator = Gresiýanyň gyssagly kömek gulluklary
hotline-gr-1109 = Adam söwdasy boýunça liniýa 1109
    .operator = Kimiň alyp barýandygyny tassyklap bilmedik; A21-iň liniýasy diýlip bilinýär
    .note = Zor bilen işledilýänler we muny görenler üçin. Gürrüň gizlin saklanýar.
hotline-gr-15900 = Zenanlar üçin SOS liniýasy 15900
    .operator = Gresiýanyň Gender deňligi baş sekretariaty, döwlet edarasy
    .note = Öýdäki zorluk barada, adam söwdasy barada hem.

## Kipr

hotline-cy-emergency = Gyssagly kömek belgileri
    .operator = Kipriň gyssagly kömek gulluklary
hotline-cy-1497 = Polisiýanyň adam söwdasyna garşy liniýasy 1497
    .operator = Kipriň polisiýasy
    .note = Diňe Kipr Respublikasynda.
hotline-cy-1440 = Liniýa 1440: öýdäki zorluk
    .operator = SPAVO, maşgaladaky zorluga garşy birleşik
hotline-cy-1460 = Polisiýanyň liniýasy 1460
    .operator = Kipriň polisiýasy
    .note = Gyssagly bolmadyk meseleler üçin. Howp abansa, gyssagly kömek belgisine jaň ediň.

## Bolgariýa

hotline-bg-emergency = Gyssagly kömek belgisi
    .operator = Bolgariýanyň gyssagly kömek gulluklary
hotline-bg-a21-hotline = Adam söwdasyna garşy milli liniýa
    .operator = A21 Bolgariýa, garaşsyz gurama
hotline-bg-national-commission = Adam söwdasyna garşy milli topar
    .operator = Bolgariýanyň hökümeti
hotline-bg-labour-inspectorate = Zähmet inspeksiýasy
    .operator = Bolgariýanyň Baş zähmet inspeksiýasy, döwlet edarasy
hotline-bg-animus = «Animus», zorlukdan soň kömek telefony
    .operator = «Animus» birleşigi («La Strada» Bolgariýa), garaşsyz gurama
    .note = Adam söwdasyndan soň hem kömek edilýär.
hotline-bg-116111 = Çagalar üçin ynam telefony 116 111
    .operator = Bolgariýanyň Çagalary goramak boýunça döwlet edarasy

## Rumyniýa

hotline-ro-emergency = Gyssagly kömek belgisi
    .operator = Rumyniýanyň gyssagly kömek gulluklary
hotline-ro-anitp = Adam söwdasyna garşy liniýa
    .operator = Rumyniýanyň Adam söwdasyna garşy milli edarasy (ANITP)
    .note = Başga wagtlarda, size howp abansa, gyssagly kömek belgisine jaň ediň.
hotline-ro-anes = Milli liniýa: öýdäki zorluk, adam söwdasy, kemsitme
    .operator = Rumyniýanyň Deň mümkinçilikler milli edarasy (ANES)

## Serbiýa

hotline-rs-emergency = Gyssagly kömek belgileri
    .operator = Serbiýanyň gyssagly kömek gulluklary
    .note = Çeşmeler dürli maglumat berýär. Birinde 192, 194 we 193 görkezilýär. Beýlekisinde 112 we öňündäki 1 bolmadyk köne belgiler: 92, 94 we 93. Jaňyňyz düşmese, bu belgileriň başgasyny synap görüň.
hotline-rs-astra = ASTRA, adam söwdasyna garşy SOS liniýasy
    .operator = ASTRA, garaşsyz gurama
    .note = Daşary ýurda işe gitmezden öň hem maslahat berýärler.

## Wengriýa

hotline-hu-emergency = Gyssagly kömek belgisi
    .operator = Wengriýanyň gyssagly kömek gulluklary
hotline-hu-okit = Milli krizis liniýasy (OKIT)
    .operator = OKIT, Wengriýanyň milli krizis telefon gullugy
    .note = Adam söwdasy we zorluk barada, zenanlar we çagalar üçin hem.

## Şwesiýa

hotline-se-emergency = Gyssagly kömek belgisi
    .operator = Şwesiýanyň gyssagly kömek gulluklary
    .note = Gyssagly bolmadyk meseleler üçin polisiýa: 114 14.
hotline-se-nspm = Adam söwdasy boýunça milli goldaw liniýasy (edaralar we guramalar üçin)
    .operator = Şwesiýanyň Gender deňligi edarasy, döwlet edarasy
    .note = Kömek özüňize gerek bolsa, gyssagly kömek belgisine ýa-da polisiýanyň 114 14 belgisine jaň ediň. Bir guramadan ýa-da sosial işgärden siziň üçin şu ýere jaň etmegini haýyş edip hem bilersiňiz.
hotline-se-malmo-coordinators = Günorta Şwesiýada adam söwdasyna garşy utgaşdyryjylar
    .operator = Malmö şäheri
    .note = Diňe Skone, Blekinge, Krunuberg we Kalmar welaýatlary üçin.

## Finlýandiýa

hotline-fi-emergency = Gyssagly kömek belgisi
    .operator = Finlýandiýanyň gyssagly kömek gulluklary
hotline-fi-assistance-system = Adam söwdasyndan ejir çekenlere döwlet kömegi
    .operator = Finlýandiýanyň Immigrasiýa gullugy
    .note = Adyňyzy aýtman jaň edip bilersiňiz; kömek resminama bagly däl.
hotline-fi-nollalinja = Nollalinja: ýakyn adamyň edýän zorlugy
    .operator = Finlýandiýanyň Saglyk we abadançylyk instituty (THL), döwlet edarasy
    .note = Adyňyzy aýtmak hökman däl, jaň telefon hasabynda görünmeýär. Daşary ýurtdan jaň tölegli. Saýtdaky çatda ýazyp hem bilersiňiz.

## Beýik Britaniýa

hotline-gb-emergency = Gyssagly kömek belgileri
    .operator = Beýik Britaniýanyň gyssagly kömek gulluklary
hotline-gb-modern-slavery-helpline = Häzirki zaman gulçulygy we zor bilen işletmek boýunça kömek liniýasy
    .operator = Unseen, garaşsyz gurama
    .note = Adyňyzy aýtmak hökman däl, gürrüň gizlin saklanýar. Iş wagtyny saýtdan görüň.
hotline-gb-salvation-army = Halas ediş goşuny: zor bilen işledilenlere goldawa ýol
    .operator = Halas ediş goşuny (The Salvation Army), hristian guramasy
    .note = Döwletiň töleýän goldawyny almaga kömek edýärler. Angliýada we Uelsde.
hotline-gb-gla-register = Sanaw: kimiň işçi bermäge haky bar
    .operator = Işçi berýänlere gözegçilik edarasy (GLAA), döwlet edarasy
    .note = Fermalara, azyk gaplamaga ýa-da deňiz önümlerini ýygnamaga işçi berýän edaranyň ygtyýarnamasynyň bardygyny ýa-da ýokdugyny şu ýerden barlaň. Edara başga edara goşulan, sahypa göçen bolmagy mümkin. Bu saýt, telefon liniýasy däl.
hotline-gb-glaa-report = GLAA: zor bilen işletmek barada habar bermek
    .operator = Işçi berýänlere gözegçilik edarasy (GLAA), döwlet edarasy
    .note = Habar bermek üçin döwlet liniýasy. Edara başga edara goşulan bolmagy mümkin; hiç kim jogap bermese, Häzirki zaman gulçulygy we zor bilen işletmek boýunça kömek liniýasyna jaň ediň.

## Saud Arabystany

hotline-sa-emergency = Gyssagly kömek belgileri
    .operator = Saud Arabystanynyň gyssagly kömek gulluklary
    .note = 2019-njy ýylda bitewi belgi Er-Riýadda, Mekgede, Medinede we Gündogar welaýatynda işleýärdi; başga ýerlerde gerek gulluga jaň ediň. Jogap berýän adamyň siziň diliňizi bilmezligi mümkin.
hotline-sa-hrsd-19911 = Zähmet ministrligi: iş barada şikaýatlar, adam söwdasy barada habar bermek
    .operator = Saud Arabystanynyň Adam serişdeleri we durmuş ösüşi ministrligi
    .note = Bize mälim iş wagty we diller 2014-nji ýyldan. Olaryň arasynda rus dili we Merkezi Aziýanyň dilleri ýok.

## Katar

hotline-qa-emergency = Gyssagly kömek belgisi
    .operator = Kataryň gyssagly kömek gulluklary
hotline-qa-ncchct-16044 = Adam söwdasy boýunça liniýa 16044
    .operator = Adam söwdasyna garşy milli komitet, Kataryň Zähmet ministrligi

## Kuweýt

hotline-kw-emergency = Gyssagly kömek belgisi
    .operator = Kuweýtiň gyssagly kömek gulluklary
hotline-kw-pam-domestic = Öý işgärleri üçin liniýa
    .operator = Kuweýtiň Işçi güýji edarasy, döwlet edarasy
    .note = Işçileriň we iş berijileriň şikaýatlaryny we soraglaryny kabul edýär. Edaranyň zenanlar we erkekler üçin başpenalary hem bar.

## Bahreýn

hotline-bh-emergency = Gyssagly kömek belgisi
    .operator = Bahreýniň gyssagly kömek gulluklary
hotline-bh-995 = Liniýa 995: daşary ýurtly işçiler, adam söwdasy
    .operator = Bahreýniň Zähmet bazaryny düzgünleşdiriş edarasy (LMRA), döwlet edarasy
    .note = Dilleriň sanawy 2018-nji ýyldan.

## Oman

hotline-om-emergency = Gyssagly kömek belgisi
    .operator = Omanyň gyssagly kömek gulluklary
hotline-om-rop-trafficking = Polisiýanyň adam söwdasyna garşy liniýasy
    .operator = Omanyň Korollyk polisiýasy
    .note = Zor bilen işledilýänler we muny görenler üçin.

## Iordaniýa

hotline-jo-emergency = Gyssagly kömek belgisi
    .operator = Iordaniýanyň gyssagly kömek gulluklary
hotline-jo-counter-trafficking-unit = Polisiýanyň adam söwdasyna garşy bölümi
    .operator = Iordaniýanyň Jemgyýetçilik howpsuzlygy edarasy

## Liwan

hotline-lb-emergency = Gyssagly kömek belgisi
    .operator = Liwanyň Içeri howpsuzlyk güýçleri (polisiýa)
hotline-lb-isf-1745 = Polisiýanyň liniýasy 1745: öýdäki zorluk
    .operator = Liwanyň Içeri howpsuzlyk güýçleri (polisiýa)
    .note = Öýde zorluk çekýän ýa-da görýän her bir adam üçin.

## Ysraýyl

hotline-il-emergency = Gyssagly kömek belgileri
    .operator = Ysraýylyň gyssagly kömek gulluklary
hotline-il-cimi-centre = Daşary ýurtly işçiler üçin jaň merkezi
    .operator = CIMI we Ysraýylyň Ilat we immigrasiýa edarasy
    .note = Oba hojalygynda, gurluşykda, hassa ýa-da garry adama seretmekde we myhmanhanada işleýänler üçin. Immigrasiýa edarasy bilen bile işleýär. Telefon belgisini tassyklap bilmedik: ony saýtdan alyň.

## Eýran

hotline-ir-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we ýangyn söndürijiler
hotline-ir-social-emergency-123 = Liniýa 123: maşgaladaky zorluk, çagalar
    .operator = Eýranyň Döwlet durmuş üpjünçilik guramasy
    .note = Uly şäherlerde gije-gündiz, beýleki ýerlerde iş wagtynda. Liniýa polisiýa bilen işläp bilýär. Resminamasyz daşary ýurtlulara kömek edýändigini ýa-da etmeýändigini bilmeýäris.

## Müsür

hotline-eg-emergency = Gyssagly kömek belgileri
    .operator = Müsüriň gyssagly kömek gulluklary
hotline-eg-nchr-15508 = Adam söwdasyna garşy kömek, 15508
    .operator = Müsüriň Adam hukuklary boýunça milli geňeşi
hotline-eg-ncw-15115 = Zenanlara kömek, adam söwdasyna garşy hem, 15115
    .operator = Müsüriň Zenanlar boýunça milli geňeşi
hotline-eg-nccm-16000 = Çagalar üçin ynam telefony 16000
    .operator = Müsüriň Çagalyk we enelik boýunça milli geňeşi
    .note = Adam söwdasyndan ejir çeken çagalar üçin hem.

## Hytaý

hotline-cn-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we ýangyn söndürijiler
hotline-cn-immigration-12367 = Immigrasiýa gullugynyň liniýasy 12367
    .operator = Hytaýyň Döwlet immigrasiýa gullugy
    .note = Wiza, ýurtda bolmak we serhet baradaky soraglar. Daşary ýurtdan hem jaň edip bolýar diýilýär, ýöne belgini ol ýerden nähili ýygnamalydygyny bilmeýäris.

## Ýaponiýa

hotline-jp-emergency = Gyssagly kömek belgileri
    .operator = Ýaponiýanyň gyssagly kömek gulluklary
    .note = Tokionyň polisiýasynyň terjimeçili gije-gündizki liniýasy hem bar: 03-3501-0110.
hotline-jp-iom-tokyo = Halkara migrasiýa guramasy (IOM), Tokio: adam söwdasy
    .operator = IOM, Birleşen Milletler Guramasynyň düzümindäki gurama
hotline-jp-labour-standards-hotline = Zähmet kadalary boýunça maslahat liniýasy
    .operator = Ýaponiýanyň Saglyk, zähmet we abadançylyk ministrliginiň adyndan
    .note = Birinji belgi iňlis dilinde, ikinji belgi ýapon dilinde. Beýleki dilleriň öz belgileri bar; rus dili we Merkezi Aziýanyň dilleri ýok. Diňe maslahat, zähmet edaralary ýapyk wagtlarda.
hotline-jp-houterasu = Ýaponiýanyň hukuk goldawy merkezi (Houterasu)
    .operator = Ýaponiýanyň hukuk goldawy merkezi
    .note = Daşary ýurtlulara birnäçe dilde hukuk maglumatlary. Jaň tölegli.

## Mongoliýa

hotline-mn-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we ýangyn söndürijiler
hotline-mn-violence-107 = Polisiýanyň liniýasy 107: öýdäki zorluk
    .operator = Mongoliýanyň polisiýasy

## Malaýziýa

hotline-my-emergency = Gyssagly kömek belgileri
    .operator = Malaýziýanyň gyssagly kömek gulluklary
hotline-my-mapo = Adam söwdasy boýunça liniýa (MAPO)
    .operator = Adam söwdasyna garşy geňeş, Malaýziýanyň Içeri işler ministrligi
    .note = Jaň hökümetiň umumy jaň merkezinden geçýär. Iş wagty 2017-nji ýyldan.
hotline-my-talian-kasih = Talian Kasih, kömek liniýasy
    .operator = Malaýziýanyň Zenanlar, maşgala we jemgyýet ministrligi
    .note = Zorluk, azar we kyn ýagdaý barada. Bir köne çeşmä görä, daşary ýurtly işçiler hem jaň edip bilýär.

## Kamboja

hotline-kh-emergency = Gyssagly kömek belgileri
    .operator = Kambojanyň gyssagly kömek gulluklary
hotline-kh-117-illegal-detention = Polisiýanyň liniýasy 117: öz islegine garşy saklanýan adamlar
    .operator = Kambojanyň Milli polisiýasy
    .note = Telefonda pul bolmasa hem jaň edip bolýar.
hotline-kh-1288 = Polisiýanyň adam söwdasyna garşy liniýasy 1288
    .operator = Kambojanyň Milli polisiýasy
hotline-kh-child-helpline-1280 = Kambojanyň çagalar üçin ynam telefony
    .operator = Child Helpline Cambodia, garaşsyz gurama
    .note = Çagalar we ýaşlar üçin.

## Mýanma

hotline-mm-emergency = Gyssagly kömek belgileri
    .operator = Mýanmanyň gyssagly kömek gulluklary
    .note = Polisiýanyň belgisi iki çeşmede-de bar, beýleki ikisi diňe birinde. Sizi internetde başgalary aldamaga mejbur edýän ýapyk ýerde saklaýan bolsalar, ilki öz ýurduňyzyň ilçihanasyna ýüz tutuň.

## Laos

hotline-la-emergency = Gyssagly kömek belgileri
    .operator = Laosyň gyssagly kömek gulluklary
    .note = Çeşmeler dürli maglumat berýär. Birinde 1191, 1195 we 1190 görkezilýär. Beýlekisinde öňündäki 1 bolmadyk şol belgiler. Jaňyňyz düşmese, beýlekisini synap görüň.

## Filippinler

hotline-ph-emergency = Gyssagly kömek belgisi
    .operator = Filippinleriň gyssagly kömek gulluklary
hotline-ph-1343 = 1343, adam söwdasyna garşy liniýa
    .operator = Filippinleriň adam söwdasyna garşy döwlet geňeşi (IACAT)
    .note = Manila sebitinden daşarda belginiň öňünden 02 ýygnaň. Saýtda hem habar berip bilersiňiz.

## Wýetnam

hotline-vn-emergency = Gyssagly kömek belgileri
    .operator = Wýetnamyň gyssagly kömek gulluklary
hotline-vn-111 = Liniýa 111: adam söwdasy, çagalar
    .operator = Wýetnamyň Saglyk ministrligi, IOM-nyň goldawy bilen
    .note = Bu çagalary goramak liniýasy hem.

## Indoneziýa

hotline-id-emergency = Gyssagly kömek belgileri
    .operator = Indoneziýanyň gyssagly kömek gulluklary
hotline-id-sapa-129 = SAPA 129: zenanlar we çagalar
    .operator = Indoneziýanyň Zenanlar we çagalary goramak ministrligi
    .note = Zenanlara we çagalara edilýän zorluk, şeýle hem adam söwdasy barada.

## Hindistan

hotline-in-emergency = Gyssagly kömek belgileri
    .operator = Hindistanyň gyssagly kömek gulluklary
hotline-in-women-181 = Zenanlar üçin ynam telefony 181
    .operator = Hindistanyň Zenanlar we çagalar ministrligi
    .note = Maslahat, kömek merkezleri we hukuk kömegi; polisiýa çagyrylyp bilner.
hotline-in-emigrate-registry = eMigrate: işe iberýän adamy barlamak
    .operator = Hindistanyň Daşary işler ministrligi
    .note = Işe gidýän Hindistanyň raýatlary üçin. Ygtyýarnamasyz işe iberýänler hem görkezilýär. Bu saýt, telefon liniýasy däl.
hotline-in-protector-of-emigrants-chennai = Çennaýdaky emigrantlary goraýan edara
    .operator = Hindistanyň Daşary işler ministrligi
    .note = Daşary ýurda işe gidýän Hindistanyň raýatlary üçin. Şeýle on alty edaranyň biri, Çennaý şäherinde.
hotline-tm-embassy-new-delhi = Türkmenistanyň Hindistandaky ilçihanasy
    .operator = Türkmenistanyň Daşary işler ministrligi
    .note = Telefon belgisini tassyklap bilmedik: ony saýtdan gözläň. Häkimiýetden howatyr edýän bolsaňyz, ilki IOM-a ýa-da ýerli kömek gullugyna ýüz tutmagyňyz has gowy bolup biler.

## Pakistan

hotline-pk-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa, tiz kömek we halas ediş gullugy
    .note = Tiz kömegiň bir belgisi jogap bermese, beýlekisini synap görüň.
hotline-pk-fia-tip-hotline = Federal edara: adam söwdasyna garşy milli liniýa
    .operator = Pakistanyň Federal derňew edarasy (FIA)
    .note = Käbir telefonlardan belginiň öňünden şäher kody gerek bolup biler; haýsydygyny bilmeýäris.
hotline-pk-human-rights-1099 = Adam hukuklary liniýasy 1099, mugt hukuk maslahaty
    .operator = Pakistanyň Adam hukuklary ministrligi

## Owganystan

hotline-af-emergency = Gyssagly kömek belgileri
    .operator = Polisiýa; Kabulyň tiz kömegi
    .note = Bu belgilere doly ynamymyz ýok. Polisiýanyň belgisi ähli çeşmelerde bir, ýöne makala 2018-nji ýyldan. Tiz kömegiň belgisi Kabul üçindi; başga çeşmede başga belgi görkezilýär. Hiç kim jogap bermese, ýanyňyzdaky adamlardan soraň.
hotline-af-awaaz-410 = Awaaz, jaň merkezi 410
    .operator = UNOPS, Birleşen Milletler Guramasynyň guramalary üçin
    .note = Mugt, gürrüň gizlin saklanýar. Yzyna gelenlere we öýüni terk etmeli bolanlara nähili kömegiň bardygyny aýdýarlar.

## Kanada

hotline-ca-emergency = Gyssagly kömek belgisi
    .operator = Kanadanyň gyssagly kömek gulluklary
hotline-ca-trafficking-hotline = Kanadanyň adam söwdasyna garşy gyzgyn liniýasy
    .operator = Adam söwdasyna garşy Kanada merkezi, garaşsyz gurama
    .note = Bu polisiýa hem däl, immigrasiýa gullugy hem däl. 200-den gowrak dilde.
hotline-ca-crime-stoppers = Crime Stoppers: adyňyzy aýtman jenaýat barada habar bermek
    .operator = Crime Stoppers Canada
    .note = Bu habar bermek üçin liniýa, polisiýa ol habar boýunça hereket edip biler. Kömek özüňize gerek bolsa, Kanadanyň adam söwdasyna garşy gyzgyn liniýasy size has amatly bolup biler.

## Awstraliýa

hotline-au-emergency = Gyssagly kömek belgileri
    .operator = Awstraliýanyň gyssagly kömek gulluklary
hotline-au-afp = Federal polisiýa: zor bilen işletmek barada habar bermek
    .operator = Awstraliýanyň Federal polisiýasy
    .note = Gerek bolsa, terjimeçi soraň. Jaň tölegli.
hotline-au-red-cross-stpp = Gyzyl Haç: adam söwdasyndan ejir çekenlere goldaw
    .operator = Awstraliýanyň Gyzyl Haç guramasy
    .note = Ýaşaýyş jaýy, pul we maslahat bilen kömek edýärler.

## Köp ýurtlarda

hotline-int-eu-112 = 112: Ýewropa Bileleşiginde gyssagly kömek belgisi
    .operator = Ýewropa Bileleşiginiň ýurtlarynyň gyssagly kömek gulluklary
    .note = Diňe Ýewropa Bileleşiginiň ýurtlarynda. Sizden nirededigiňizi we näme bolandygyny sorarlar.
hotline-int-eu-116006 = 116 006: jenaýatdan ejir çekenler üçin liniýa
    .operator = Ýewropa Bileleşiginiň 13 ýurdundaky milli gulluklar
    .note = Diňe 13 ýurtda işleýär. 2023-nji ýylyň aprelinde şu ýurtlarda işlemeýärdi: Belgiýa, Bolgariýa, Gresiýa, Ispaniýa, Italiýa, Kipr, Litwa, Lýuksemburg, Malta, Polşa, Rumyniýa, Slowakiýa, Sloweniýa, Wengriýa.
hotline-int-eu-116000 = 116 000: ýiten çagalar
    .operator = Missing Children Europe torunyň guramalary
    .note = Ýewropanyň köp ýurdunda.
hotline-int-la-strada = La Strada International: Ýewropadaky guramalar
    .operator = La Strada International, garaşsyz guramalaryň tory
    .note = Adam söwdasyndan ejir çekenlere kömek edýän guramalaryň sanawy. Bu saýt, telefon liniýasy däl.
hotline-int-eu-trafficking-hotlines = Ýewropa Komissiýasy: adam söwdasyna garşy milli liniýalar
    .operator = Ýewropa Komissiýasy
    .note = Bu saýt: Ýewropa Bileleşiginiň ýurtlaryndaky gyzgyn liniýalaryň sanawyny şol ýerden gözläň.
hotline-int-global-modern-slavery-directory = Ýurtlaryň köpüsindäki guramalaryň we gyzgyn liniýalaryň kartasy
    .operator = Polaris, garaşsyz gurama
    .note = Bu saýt, telefon liniýasy däl: guramalary kartadan tapyp bilersiňiz. Käbir maglumat könelen bolmagy mümkin.
hotline-int-eu-ejustice = Ýewropanyň adalat portaly: jenaýatdan soň hukuklaryňyz
    .operator = Ýewropa Komissiýasy
    .note = Ýewropa Bileleşiginiň her ýurdy üçin: kime jaň etmeli, haýsy kömek mugt. Köp dilde. Bu saýt, telefon liniýasy däl.
hotline-int-seafarerhelp = SeafarerHelp: deňizçiler we olaryň maşgalalary üçin
    .operator = ISWAN, garaşsyz gurama
    .note = Mugt, gürrüň gizlin saklanýar: tölenmedik aýlyk, taşlanan gämi, erbet garaýyş. Rusça gürleşýärler. WhatsApp-da duşenbeden anna çenli, London wagty bilen 08:00–18:00 jogap berýärler. Telefon belgisini tassyklap bilmedik.
hotline-iom-safe-app = SAFE Travel and Work Abroad: nähili taýýarlanmaly
    .operator = Halkara migrasiýa guramasy (IOM), Slowakiýa
    .note = Daşary ýurda howpsuz gitmek we işlemek üçin maslahatlar. On bir dilde, şol sanda rus we ukrain dillerinde. Bu saýt we programma, telefon liniýasy däl.
