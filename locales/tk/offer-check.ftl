# Check of a job offer. Plain words, reading age twelve. Never: safe, genuine, lawful, scam, victim.
# HTML: only <b>, <i> and line breaks. Labels: choose one at most 38 characters, choose several at most 34.
# The bot adds "Mark everything that fits, then tap Done" by itself. Outcomes: at most 420 characters, the countries' services stand below them.

# The title: at most 30 characters, one emoji first. `.about`: a sentence for lists and commands, at most 90.
offer-check = 🔎 Iş teklibini barlamak
    .about = Daşary ýurtdaky iş teklibi barada gysga soraglar

offer-check-privacy =
    <b>Başlamazdan öň</b>

    • Jogaplaryňyzy saklamaýarys. Olar diňe düwmeleriň içinde durýar, düwmeler bolsa iki sagatdan soň işlemeýär.
    • Bu bota ýazandygyňyz Telegramda we şu telefonda barybir görünýär.
    • «Ýapmak» düwmesi biziň habarymyzy aýyrýar. Ol bildirişleri we başgalaryň eýýäm gören zatlaryny aýyrmaýar.
    • Bu söhbete hiç kim seredip oturmaýar. Biz polisiýa däl.
    • Hiç wagt pul, pasport, kod ýa-da surat soramaýarys.

    Iň köp 18 gysga sorag bar. Islendigini jogapsyz goýup bilersiňiz. Soňunda nämäni barlamalydygyny, kimden soramalydygyny we işe çagyrýan adama näme ýazmalydygyny görersiňiz.

offer-check-where =
    Siz häzir nirede? Başga biri üçin soraýan bolsaňyz, şol adamyň ýagdaýyna görä jogap beriň.
    .thinking = Teklip barada pikirlenýärin
    .ready-to-go = Gitmäge taýýarlanýaryn
    .there-cannot-leave = Men şol ýerde, çykyp gitmegim kyn

offer-check-there =
    Iş haýsy ýurtda?

    Soňunda ol ýerde kimiň kömek edip biljekdigini görersiňiz.
offer-check-home =
    Siz haýsy ýurtda ýaşaýarsyňyz?

    Soňunda şol ýurtda kimden sorap boljakdygyny görersiňiz.

# What a label is too short for stands in the text above it.
offer-check-through =
    Teklip size nädip geldi? Gabat gelýän birinji setiri saýlaň.

    • <b>Söýgüli:</b> internetde ýakynlaşan adamyňyz.
    • <b>Diňe ýazyşma:</b> hemme zat messenjerde ýa-da sosial ulgamda bolýar, siz olaryň ofisini we hakyky adyny bilmeýärsiňiz. Özüne kompaniýa diýse-de, şuny saýlaň.
    • <b>Tutuş topar:</b> gelen daşary ýurtly ýa-da hususy adam birden birnäçe adamy işe alýar.
    .partner = Internetde tanşan söýgülim
    .messenger = Diňe ýazyşma, ofisi ýok
    .group = Tutuş topary işe alýan adam
    .known = Tanyş adam, edarasyz
    .agency = Işe iberýän edara ýa-da kompaniýa
    .other = Başga ýol bilen

offer-check-work =
    Bu näme iş? Gabat gelýän birinji setiri saýlaň.

    • <b>Ofis ýa-da internet:</b> Taýlandda, Kambojada, Mýanmada ýa-da Laosda ofis, jaň merkezi, kripto, terjime ýa-da müşderilere kömek işi. Başga ýurtda bolsa, «Başga iş» setirini saýlaň.
    • <b>Uruş ýa-da goşun:</b> uruş gidýän ýeriň golaýynda gurluşyk, sürüjilik ýa-da garawulçylyk işi. Ýa-da çalt raýatlyk wada berýärler ýa harby kagyza gol çekmeli diýýärler.
    • <b>Maşgala öýi:</b> özüňiz hem ýaşaýan öýde hassa ýa-da çaga seretmek, arassaçylyk etmek ýa-da nahar bişirmek.
    .office = Şol ýurtlarda ofis ýa-da internet
    .war = Uruş, harby kagyz, çalt raýatlyk
    .model = Klub, tans, massaž, model, webkamera
    .home = Maşgala öýünde ýaşap işlemek
    .manual = Ekin, gurluşyk, zawod, myhmanhana
    .other = Başga iş ýa-da entek belli däl

offer-check-r01 = Arada rugsatnamasyz işleýän ýa-da rugsatnamasyny görkezmekden boýun gaçyrýan araçy ýa-da işe iberýän edara barmy?
offer-check-r03 = Iş berijiniň adyny, salgysyny ýa-da telefon belgisini aýtmakdan boýun gaçyrýarlarmy?
offer-check-c04 = Size teklibi maşgalaňyzdan gizlin saklaň diýdilermi?
offer-check-t01 = Iş tejribesi soralmasa-da, aýlyk şeýle iş üçin adatdakydan has köpmi?
offer-check-t03 = Gol çekilen ýazmaça şertnama bolmazdan ýola çykmaly diýýärlermi?
offer-check-m01 = Işe alynmak, nobat ýa-da kepillik üçin pul tölemeli diýýärlermi?
offer-check-m02 = Ýol puluňyzy olar töläp, soň ony aýlygyňyzdan tutup galarlarmy?
offer-check-d01 = Işe çagyrýan adam ýa-da iş beriji pasportyňyzy öz ýanynda saklamak isleýärmi?
offer-check-d02 = Siz syýahatçylyk, myhmançylyk, talyp ýa-da zyýarat wizasy bilen işlejekmi?
offer-check-v05 = Ýaşajak we işlejek ýeriňiziň takyk salgysyny bilmezden ýola çykmaly diýýärlermi?

# Lists. Each label stands for a sign in signs.ftl, which says it in full.
offer-check-asked =
    Sizden näme soradylar ýa-da size näme iberdiler?

    <i>Maglumat</i> diýlip, şertnamadan öň soralýan kart ýa-da pasport maglumaty göz öňünde tutulýar.
    .photos = Örän şahsy surat ýa-da wideo
    .accounts = Hasap, SIM açmak ýa pul geçirmek
    .passwords = Telefonymy ýa-da parollarymy
    .data = Salgylanma, programma, maglumat
    .typing = Işe dahyly bolmadyk synag

offer-check-journey = Ýol barada: bilşiňize görä, haýsylary dogry?
    .driven = Nätanyşlar serhetden geçirmekçi
    .changed = Bilet ýa ýer wadadakydan başga
    .companion = Resminamam başga birinde bolar
    .phone = Telefon öçük ýa-da öýe jaň ýok
    .under-18 = 18-den kiçi, nätanyş bilen gidýär
    .no-money = Öýe gaýtmaga öz pulum ýok

offer-check-for-a-child =
    <b>Barlag şu ýerde saklanýar</b>

    18 ýaşy dolmadyk her bir adamyň aýratyn kömek almaga haky bar. Çaga üçin düzgünler ulularyňky ýaly däl, şonuň üçin bu teklibe baha bermeýäris we başga sorag bermeýäris.

offer-check-papers = Resminamalar we şertnama: haýsylary dogry?
    .unread = Boş ýa okalmadyk kagyza gol
    .penalty = Işden gitsem, jerime tölemeli
    .false-papers = Ýasama kagyz, başga at ýa-da ýaş
    .border = Serhetde ýalan aýtmaly
    .language = Şertnamany okap bilmeýärin
    .later = Esasy şertnama barandan soň
    .permit = Rugsatnama köne ýa başga ýurda

offer-check-pay = Iş we aýlyk: haýsylary dogry?
    .kept = Aýlyk saklanar ýa araça berler
    .loan = Karz ýa-da jaýy, maşyny girew
    .receipt = Kripto bilen ýa-da kagyzsyz töleg
    .unclear = Näme etjegim düşnükli däl
    .cuts = Aýlykdan tutulýar, sanawy ýok
    .hours = Iş sagady ýa-da jaý aýdylmaýar

offer-check-recruiter = Işi teklip edýän adamlar: haýsylary dogry?
    .haste = «Derrew karar et» diýýärler
    .name = Belli kompaniýa, belgisi başga
    .account = Täze akkaunt ýa ýiten bildiriş
    .interview = Söhbetdeşliksiz işe aldylar
    .workers = Işçiler bilen gürleşdirmeýärler
    .copy = Gol çekenimiň nusgasy berilmeýär
    .friends = Dost getirsem, pul berjek

offer-check-already-there =
    <b>Iň möhümi siz, teklip däl</b>

    Häzir size howp abanýarmy? Bolýan ýurduňyzdaky gyssagly kömek belgisine jaň ediň. Howp ýok bolsa, näme edip biljekdigiňiz barada gyzgyn liniýa bilen gürleşip bilersiňiz. «Kömek» düwmesine basyň we şol ýurdy saýlaň.

    Bu telefony başga biri açyp okap bilýän bolsa, «Ýapmak» düwmesine basyň we ýeke galan wagtyňyz gaýdyp geliň. Nämäni haçan etjekdigiňizi özüňiz çözýärsiňiz.

offer-check-child =
    <b>Ilki çagalar üçin ynam telefonyndan soraň</b>

    «Kömek» düwmesine basyň we öz ýurduňyzy saýlaň: ilki näme etmelidigini ol ýerde aýdyp bilerler. Howp abansa, gyssagly kömek belgisine jaň ediň.

    18 ýaşyňyz dolmadymy? Ynanýan uly ýaşly adamyňyza aýdyň, ýöne teklip getiren ýa-da iş tapan adama däl. Nätanyş bilen ýa-da üýtgedilen resminama bilen ýola çykmaň.

    Näme ylalaşylan bolsa-da, munda 18 ýaşy dolmadygyň günäsi ýok.

offer-check-stop-and-check =
    <b>Haýyş edýäris, saklanyň we ilki barlaň</b>

    Siz çynlakaý alamatlary aýtdyňyz. Bu işe dahyly bolmadyk biri teklibi barlaýança, pul tölemäň, hiç zada gol çekmäň we ýola çykmaň.

    Kimden soramaly: zähmet ýa-da migrasiýa edarasyndan; edaradan çekinýän bolsaňyz, gyzgyn liniýadan. Soranyňyz üçin töleg alynmaly däl.

    Bu barlag hiç kime baha bermeýär. Ol nämeleri soramalydygyny görkezýär.

offer-check-check-first =
    <b>Indiki ädimden öň barlaň</b>

    Käbir zatlar düşnükli däl ýa-da barlanmaly. Pul tölemezden, gol çekmezden ýa-da ýola çykmazdan öň olary soraň.

    Kimden soramaly: zähmet ýa-da migrasiýa edarasyndan; edaradan çekinýän bolsaňyz, gyzgyn liniýadan. Soranyňyz üçin töleg alynmaly däl.

    Howlukmaň we ynanýan adamyňyz bilen gürleşiň.

offer-check-few-signs =
    <b>Aýdan alamatlaryňyz az ýa-da ýok</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Barlag diňe käbir alamatlary bilýär, onuň näderejede gowy işleýändigini entek hiç kim synap görmedi.

    Kimden soramaly: zähmet ýa-da migrasiýa edarasyndan; edaradan çekinýän bolsaňyz, gyzgyn liniýadan. Soranyňyz üçin töleg alynmaly däl.

    Gitmezden öň ynanýan adamyňyza barýan salgyňyzy goýup gidiň we onuň bilen gizlin söz belleşiň.
