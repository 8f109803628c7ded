# Lesson: the contract before the journey. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.

lesson-contract = 📝 Şertnama
    .about = Ýola çykmazdan öň şertnamada nämeler ýazylan bolmaly

lesson-contract-messages =
    <b>«Barandan soň gol çekersiň»</b>

    Bakyt 29 ýaşynda. Ýazyşmada hemme zat gowy: 1000 dollar, sekiz sagat iş, ýekşenbe dynç güni.

    Ýol gutarandan soň oňa okap bilmeýän dilindäki kagyzy berýärler. «Gol çek, awtobus garaşyp dur.»

    Kagyzda 600 dollar diýlip, giden üçin jerime hem ýazylypdyr.

    <i>Bakyt hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi. Sanlar mysal üçin.</i>

lesson-contract-what-it-names =
    <b>Kagyzda nämeler ýazylan bolmaly</b>

    • Iş berijiniň ady, salgysy we telefon belgisi
    • Näme iş etjekdigiňiz we nirede
    • Aýlyk we onuň berilýän güni
    • Iş sagady we dynç günleri
    • Ýatar ýer we nahar: kim töleýär, näçe
    • Aýlykdan tutulyp bilinjek hemme zat
    • Işden nädip gidip bolýandygy

    Ýazylmadyk zat köplenç berilmeýär.

lesson-contract-language =
    <b>Okap bilýän diliňizde</b>

    Ýola çykmazdan öň şertnamanyň öz diliňizdäki nusgasyny ýa-da terjimesini soraň.

    Ony şeýle resminamalardan başy çykýan birine görkeziň: hukukça, migrasiýa merkezine ýa-da gyzgyn liniýa.

    Okap bilmeýän kagyzyňyzda islendik zat ýazylan bolup biler: az aýlyk, bergi, hatda goşun gullugy hem.

lesson-contract-penalty =
    <b>Iki setire üns beriň</b>

    <b>Giden üçin jerime.</b> «Wagtyndan öň giden ähli çykdajyny yzyna töleýär.» Şeýle setir adamy bergi bilen saklap biler.

    <b>Soňunda berilýän aýlyk.</b> Aýlyk soňuna çenli saklansa, gitmek kynlaşýar.

    Şolaryň birini görseňiz, entek gol çekmäň. Ilki maslahat soraň.

lesson-contract-pile =
    <b>Kagyz bir desse, wagt bolsa ýok</b>

    Gazetleriň ýazmagyna görä, şeýle desseleriň içinde başga kagyzlar, hatda harby şertnamalar hem gizlenipdir.

    • Her sahypany okaň ýa-da birine okadyň.
    • Boş kagyza gol çekmäň.
    • Iki tarapyň hem goly bolan öz nusgaňyzy soraň.
    • Bir nusgasyny öýde goýuň.

    «Öýe äkidip okaýyn, ertir getirip bererin» diýip bilersiňiz.

lesson-contract-no-shield =
    <b>Şertnama nämä kömek edýär, nämä etmeýär</b>

    Gowy şertnama hem hemme zadyň gowy boljakdygyny subut etmeýär. Ýöne onda näme barada ylalaşylandygy görünýär we size kömek etmek aňsatlaşýar.

    Barandan soň şertnamany üýtgetdilermi? Siz başga zada razy bolupdyňyz. Nämäni talap edip biljekdigiňizi we munuň näme howpunyň bardygyny zähmet boýunça gyzgyn liniýadan sorap bilersiňiz.

lesson-contract-quiz =
    Size: «Esasy şertnama barandan soň gol çekersiňiz» diýýärler.

    Ilki näme soraýarsyňyz?
    .final-now = Gutarnykly şertnamany, şu wagt
    .photo = Iş ýeriniň suratyny
    .first-pay = Ilkinji aýlygyň gününi

lesson-contract-quiz-right =
    <b>Hawa, ilki şuny soramaly</b>

    Öýden uzakda başga şertlere «ýok» diýmek kyn. Ýola çykmazdan öň entek diýip bilersiňiz.

    Gutarnykly şertnamany şu wagt görkezmek islemeseler, saklanyň we teklibi barlaň.

lesson-contract-quiz-not-quite =
    <b>Muny bilmek gowy, ýöne ilki başga zady soramaly</b>

    Okap bilýän diliňizdäki gutarnykly şertnamany şu wagt soraň. Öýden uzakda başga şertlere «ýok» diýmek kyn.

    Ony görkezmek islemeseler, saklanyň we teklibi barlaň.

lesson-contract-lesson-done =
    <b>Ýatda saklaň</b>

    Ýola çykmazdan öň okap bilýän diliňizdäki gutarnykly şertnamany soraň. Onda giden üçin jerime ýa-da soňuna çenli saklanýan aýlyk barmy, serediň.

    Bir nusgasyny özüňizde saklaň, birini öýde goýuň.
