# Iş teklibini barlamak. Ýönekeý sözler, on iki ýaşly çaga düşüner ýaly.
# Title: at most 30 characters, one emoji first. `.about`: at most 90. Options: at most 38. HTML: only <b>, <i> and line breaks.

offer-check = 🔎 Iş teklibini barlamak
    .about = Daşary ýurtdaky iş teklibi barada gysga soraglar

offer-check-privacy =
    <b>Başlamazdan öň</b>

    • Jogaplaryňyzy saklamaýarys. Olar diňe düwmeleriň içinde durýar, düwmeler bolsa iki sagatdan soň işlemeýär.
    • Bu bota ýazandygyňyz Telegramda we şu telefonda barybir görünýär.
    • «Ýapmak» düwmesi biziň habarymyzy aýyrýar. Ol bildirişleri we başgalaryň eýýäm gören zatlaryny aýyrmaýar.
    • Bu söhbete hiç kim seredip oturmaýar. Biz polisiýa däl.
    • Hiç wagt pul, pasport, kod ýa-da surat soramaýarys.

    Soraglar gysga. Islendigini jogapsyz goýup bilersiňiz.

offer-check-where =
    Siz häzir nirede? Başga biri üçin soraýan bolsaňyz, şol adamyň ýagdaýyna görä jogap beriň.
    .thinking = Teklip barada pikirlenýärin
    .ready-to-go = Gitmäge taýýarlanýaryn
    .there-cannot-leave = Men şol ýerde, çykyp gitmegim kyn

offer-check-r01 = Işe çagyrýan adam rugsatnamasyz işleýärmi ýa-da rugsatnamasyny görkezmek islemeýärmi?
offer-check-r03 = Iş berijiniň adyny, salgysyny ýa-da telefon belgisini aýtmak islemeýärlermi?
offer-check-c04 = Size teklibi maşgalaňyzdan gizlin saklaň diýdilermi?
offer-check-t08 = Bu Taýlandda, Kambojada, Mýanmada ýa-da Laosda ofis, jaň merkezi, kripto, terjime ýa-da müşderilere kömek işimi?
offer-check-t09 =
    Bu uruş gidýän ýeriň golaýynda gurluşyk, sürüjilik ýa-da garawulçylyk işimi?
    Ýa-da çalt raýatlyk alyp bermäge söz berýärlermi, gol çekmek üçin harby kagyz getirýärlermi?
offer-check-t01 = Iş tejribesi soralmasa-da, aýlyk şeýle iş üçin adatdakydan has köpmi?
offer-check-t03 = Gol çekilen ýazmaça şertnama bolmazdan ýola çykmaly diýýärlermi?
offer-check-m01 = Işe alynmak, nobat ýa-da kepillik üçin pul tölemeli diýýärlermi?
offer-check-m02 = Ýol puluňyzy olar töläp, soň ony aýlygyňyzdan tutup galjaklarmy?
offer-check-d01 = Işe çagyrýan adam ýa-da iş beriji pasportyňyzy öz ýanynda saklamak isleýärmi?
offer-check-d02 = Siz syýahatçylyk, myhmançylyk, talyp ýa-da zyýarat wizasy bilen işlejekmi?
offer-check-v05 = Ýaşajak we işlejek ýeriňiziň takyk salgysyny bilmezden ýola çykmaly diýýärlermi?

offer-check-already-there =
    <b>Iň möhümi siz, teklip däl</b>

    Häzir size howp abanýarmy? Bolýan ýurduňyzdaky gyssagly kömek belgisine jaň ediň. Howp ýok bolsa, näme edip biljekdigiňiz barada gyzgyn liniýa bilen gürleşip bilersiňiz. «Kömek» düwmesine basyň we şol ýurdy saýlaň.

    Bu telefony başga biri açyp okap bilýän bolsa, «Ýapmak» düwmesine basyň we ýeke galan wagtyňyz gaýdyp geliň. Nämäni haçan etjekdigiňizi özüňiz çözýärsiňiz.

offer-check-stop-and-check =
    <b>Haýyş edýäris, saklanyň we ilki barlaň</b>

    Siz çynlakaý alamatlary aýtdyňyz. Bu işe dahyly bolmadyk biri teklibi barlaýança, pul tölemäň, hiç zada gol çekmäň we ýola çykmaň.

    Işe çagyrýan adamyň rugsatnamasynyň bardygyny ýa-da ýokdugyny zähmet ýa-da migrasiýa edarasy aýdyp biler. Soranyňyz üçin töleg alynmaly däl. Döwlet edarasyndan soramakdan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.

    Bu barlag hiç kime baha bermeýär. Ol nämeleri soramalydygyny görkezýär.

offer-check-check-first =
    <b>Indiki ädimden öň barlaň</b>

    Käbir zatlar düşnükli däl ýa-da barlanmaly. Pul tölemezden, gol çekmezden ýa-da ýola çykmazdan öň olary soraň.

    Işe çagyrýan adamyň rugsatnamasynyň bardygyny ýa-da ýokdugyny zähmet ýa-da migrasiýa edarasy aýdyp biler. Soranyňyz üçin töleg alynmaly däl. Döwlet edarasyndan soramakdan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.

    Howlukmaň we ynanýan adamyňyz bilen gürleşiň.

offer-check-few-signs =
    <b>Aýdan alamatlaryňyz az ýa-da ýok</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Barlag bary-ýogy on iki alamaty bilýär, onuň näderejede gowy işleýändigini entek hiç kim synap görmedi.

    Işe çagyrýan adamyň rugsatnamasynyň bardygyny ýa-da ýokdugyny zähmet ýa-da migrasiýa edarasy aýdyp biler. Soranyňyz üçin töleg alynmaly däl. Döwlet edarasyndan soramakdan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.

    Gitmezden öň ynanýan adamyňyza salgyňyzy goýup gidiň we onuň bilen gizlin söz belleşiň.
