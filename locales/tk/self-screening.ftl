# Questions about a person's situation now. Facts, not feelings; no blame, no fear; never a decision about the person.
# The bot adds "Mark everything that fits, then tap Done" by itself.
# Labels: choose one at most 38 characters, choose several at most 34.

self-screening = 💬 Iş ýagdaýymy barlamak
    .about = Häzir işleýän we ýaşaýan ýeriňiz barada soraglar

self-screening-danger =
    Häzir size howp abanýarmy?

    Islän wagtyňyz bes edip bilersiňiz.
    .now-danger = Hawa, häzir maňa howp abanýar
    .not-now = Ýok, şu wagt däl

self-screening-privacy =
    <b>Başlamazdan öň</b>

    • Jogaplaryňyzy saklamaýarys. Olar diňe düwmeleriň içinde durýar, düwmeler bolsa iki sagatdan soň işlemeýär.
    • Bu bota ýazandygyňyz Telegramda we şu telefonda barybir görünýär.
    • «Ýapmak» düwmesi biziň habarymyzy aýyrýar. Ol bildirişleri we başgalaryň eýýäm gören zatlaryny aýyrmaýar.
    • Bu söhbete hiç kim seredip oturmaýar. Biz polisiýa däl.
    • Hiç wagt pul, pasport, kod ýa-da surat soramaýarys.

    Bu ylmy taýdan barlanan synag däl, netijesi hem siz barada karar däl. Aýdan alamatlaryňyzy we kimden sorap biljekdigiňizi görersiňiz.

    Soraglar häzir işleýän ýa-da ýaşaýan ýeriňiz barada. Islendigini jogapsyz goýup bilersiňiz.

self-screening-talk = Häzir hiç kime eşitdirmän birine jaň edip bilýärsiňizmi?
    .only-write = Diňe ýazyp bilýärin
    .neither = Häzir ikisi-de bolmaýar

self-screening-write =
    <b>Açyk gürläp bilmeýän bolsaňyz</b>

    • «Kömek» bölümindäki käbir gullugyň «Hat ýazmak» düwmesi ýa-da ýazyşyp bolýan sahypasy bar.
    • Gysga başlaň: «Sizden bir zat sorasam bolýarmy?» Adyňyzy aýtmak hökman däl.
    • Olara ýazanyňyz, özüňiz pozýançaňyz, şol söhbetde galýar.
    • Telefonyňyza hiç kim seretmeýän pursady saýlaň. Biri gelse, «Ýapmak» düwmesine basyň: biziň habarymyz aýrylýar. Bildirişler galyp biler.
    • Häzir amatly pursat ýok bolsa, garaşyň. Öz ýagdaýyňyzy hemmelerden gowy özüňiz bilýärsiňiz.

self-screening-age =
    Ýaşyňyz näçe? 18 ýaşy dolmadyklar üçin aýratyn kömek bar.
    .under-18 = Entek 18 ýaşym dolmady
    .adult = 18 ýaşymda ýa-da ondan uly

self-screening-cd03 = Sizi gulplap saklaýan, size gözegçilik edýän ýa-da islän wagtyňyz daşary çykmaga goýbermeýän adam barmy?
self-screening-cd01 = Pasportyňyzy ýa-da beýleki resminamalaryňyzy başga biri saklaýarmy?
self-screening-cd02 = Size bergiňizi üzýänçäňiz işlemeli diýýärlermi?
self-screening-cd14 = Gitmezligiňiz üçin aýlygyňyzy bermän saklaýarlarmy?
self-screening-ex02 = Size örän az aýlyk berilýärmi ýa-da düýbünden berilmeýärmi?
self-screening-dr01 = Iş, iş ýeri ýa-da iş beriji wada berlişinden başgamy?
self-screening-ex01 = Dynç alyp bilmez ýaly köp sagat ýa-da köp gün işlemeli bolýarsyňyzmy?
self-screening-cd11 = Gitseňiz ýa-da şikaýat etseňiz, üstüňizden polisiýa işgärlerine ýa-da başga resmi adamlara arz etjekdigini aýdan boldumy?
self-screening-cd10 = Maşgalaňyza, resmi adamlara ýa-da başgalara ýalan sözlemäge sizi mejbur edýän barmy?
self-screening-vd01 = Iýmek-içmek, daşary çykmak ýa-da maşgalaňyza jaň etmek üçin özüňizi işledýän adamlara garaşlymysyňyz?

self-screening-where = Siz häzir daşary ýurtda ýa-da öz ýurduňyzda?
    .abroad = Daşary ýurtda
    .own-country = Öz ýurdumda

self-screening-consulate =
    <b>Ýurduňyzyň konsullygy</b>

    Ol öýe gaýtmak üçin resminama berip biler, käwagt başga zatda hem kömek edip biler.

    Ýöne ol döwlet edarasydyr. Adyňyzy we başyňyzdan geçenleri sorap biler, beýleki edaralara habar bermäge borçly hem bolup biler.

    Oňa barmagyň size we maşgalaňyza näme getirip biljekdigini ilki adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz. Soň özüňiz çözýärsiňiz.

self-screening-more =
    Sag boluň. Esasy soraglar şulardy.

    Ýene soraglar bar: wadalar, ýol we iş barada. Dowam etmek isleýärsiňizmi ýa-da şu wagta çenli aýdanlaryňyzy görmekmi?
    .go-on = Dowam etmek
    .result-now = Häzir görmek

self-screening-promises = Nämeler wada berlişinden başgaça çykdy?
    .pay = Aýlyk
    .conditions = Iş sagady we iş şertleri
    .contract = Şertnamada ýazylanlar
    .housing = Ýaşaýyş jaýy we gündelik durmuş
    .papers = Wiza ýa-da iş rugsatnamasy
    .journey = Ýol ýa-da ýol çykdajysy
    .study = Okamak mümkinçiligi

self-screening-journey = Ýola çykmazdan öň ýa-da ýolda nämeler boldy?
    .debt = Olara bergim üçin alajym galmady
    .papers-taken = Resminamalarymy aldylar
    .watched = Gulplap ýa-da garawullap goýdular
    .report = «Üstüňden arz ederis» diýdiler
    .money-kept = Öz pulumy maňa bermediler
    .false-stories = Üstünlik gazananlar hakda ýalan
    .false-rules = Kanun ýa-da polisiýa hakda ýalan

self-screening-work = Işiňiz we ýaşaýan ýeriňiz barada haýsylary dogry?
    .deductions = Aýlygymdan jerime, pul tutýarlar
    .housing = Ýaşaýan ýerim erbet
    .conditions = Iş şertleri örän erbet
    .dangerous = Iş howply
    .contract = Kanun ýa-da şertnama bozulýar
    .no-insurance = Şertnama ýa-da ätiýaçlandyryş ýok

self-screening-control = Şularyň arasynda dogry gelýäni barmy?
    .change-job = Iş berijimi çalyşmaga rugsat ýok
    .worse = Agyrlaşdyrarys diýip gorkuzýarlar
    .alone-here = Bu ýerde özbaşdak oňup bilmeýärin

self-screening-gentle =
    Indiki iki sahypada zorluk, haýbat we örän şahsy meseleler agzalýar.

    Olara seretmek hökman däl. Olary geçip bilersiňiz ýa-da ýerine bir adam bilen gürleşip bilersiňiz: «Kömek» düwmesine basyň.
    .skip-these = Bu soraglary geçmek
    .go-on = Dowam etmek

self-screening-recruited = Ýola çykmazdan öň ýa-da ýolda: şulardan biri boldumy? Hiç zat bellemeseňiz hem bolýar.
    .marriage = Nika ýa perzentlige almak wadasy
    .attached = Çagyran adama göwnüm baglydy
    .tell-others = Maşgalama ýa ile aýdarys diýdiler
    .threats = Zorluk ederis diýip gorkuzdylar
    .family = Maşgalama zorluk ýa-da haýbat
    .violence = Gitmegim üçin zorluk etdiler
    .by-force = Zor bilen äkitmek, nika, satmak

self-screening-there = Işleýän ýa-da ýaşaýan ýeriňizde: şulardan biri boldumy? Hiç zat bellemeseňiz hem bolýar.
    .not-agreed = Razy bolmadyk zadyma mejbur etmek
    .unlawful = Bikanun işe mejbur etmek
    .tell-others = Maşgalama ýa ile aýdarys diýdiler
    .threats = Zorluk ederis diýip gorkuzdylar
    .family = Maşgalama zorluk ýa-da haýbat
    .violence = Maňa zorluk etdiler

self-screening-danger-now =
    <b>Häzir bolýan ýurduňyzdaky gyssagly kömek belgisine jaň ediň</b>

    «Kömek» düwmesine basyň we şol ýurdy saýlaň. Gyssagly kömek belgisi düwmeleriň ýokarsynda durýar.

    Açyk gürläp bilmeseňiz, hiç kim görmeýän wagty ynanýan adamyňyza gysga habar ýazyp bilersiňiz. Häzir jaň etmek ýagdaýyňyzy agyrlaşdyrjak bolsa, amatly pursada garaşyň. Öz ýagdaýyňyzy hemmelerden gowy özüňiz bilýärsiňiz.

self-screening-under-18 =
    <b>Siziň kömek almaga hakyňyz bar</b>

    Size başga sorag bermeýäris. Nämä razy bolan bolsaňyz-da, munda siziň günäňiz ýok.

    Çagalar üçin ynam telefonyna jaň edip bilersiňiz: «Kömek» düwmesine basyň. Ynanýan uly ýaşly adamyňyza hem aýdyp bilersiňiz, ýöne sizi getiren ýa-da iş tapyp beren adama däl.

self-screening-several-serious-signs =
    <b>Birnäçe çynlakaý alamaty aýtdyňyz</b>

    Şeýle alamatlar adam erkin çykyp gidip bilmeýän işlerde duş gelýär. Munda siziň günäňiz ýok. Bu siz barada karar däl; tutuş ýagdaýy diňe özüňiz bilýärsiňiz.

    Näme edip biljekdigiňizi we her ýoluň nämä getirip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Ilki sorap, soň karara gelseňiz bolýar. Galmagy ýa-da hiç ýere habar bermezligi hem saýlap bilersiňiz.

    Mümkin bolsa, hiç kim eşitmeýän wagty jaň ediň.

self-screening-some-signs =
    <b>Käbir alamatlary aýtdyňyz</b>

    Aýdan zatlaryňyz hiç bir işde bolmaly däl. Bu siz barada karar däl, gysga sanaw hemme zady görüp hem bilmeýär.

    Näme edip biljekdigiňizi we her ýoluň nämä getirip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Soramak sizi hiç zada borçly etmeýär. Galmagy, gitmegi ýa-da habar bermegi özüňiz çözýärsiňiz.

self-screening-no-signs-named =
    <b>Hiç bir alamaty aýtmadyňyz</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Sanaw gysga, ol ylmy taýdan barlanan synag hem däl.

    Şonda-da bir zat ynjalyk bermeýän bolsa, gyzgyn liniýa jaň edip sorap bilersiňiz. Munuň üçin subutnama ýa-da aýratyn sebäp gerek däl. Soň näme etjekdigiňizi özüňiz saýlaýarsyňyz.
