# Lesson: online work that ends behind a fence in South-East Asia. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# The word "scam" is not used: it says too little and sounds like a verdict. "Made to cheat others online" instead.

lesson-compounds = 💻 Ýapyk ýerdäki internet işi
    .about = Günorta-Gündogar Aziýadaky käbir ofis işleriniň aňyrsynda näme bar

lesson-compounds-offer =
    <b>Taýlandda ofis işi</b>

    Timur 26 ýaşynda, ol üç dil bilýär. Messenjerde oňa Taýlandda ofis işini teklip edýärler: 2500 dollar, bileti, wizasy we otagy bilen.

    Çalt ýazyp bilýändigini gysgaça synap görýärler. Hünärini hiç kim soramaýar.

    «Seni howa menzilinde işdeşimiz garşylar.»

    <i>Timur hakyky adam däl. Onuň hekaýasy habar berlen birnäçe wakadan düzüldi.</i>

lesson-compounds-road =
    <b>Ýol dowam edýär</b>

    Howa menzilinde sürüji garaşyp dur. Olar köp sagat ýol ýöreýärler, ulag çalyşýarlar. Soň serhetden geçip, Mýanma barýarlar.

    «Ofis» haýatyň aňyrsynda eken. Timur internetde nätanyş adamlara ýazyp, olaryň puluny aldap almaly.

    «Gitseň bolýar, ýöne jerime tölemeli» diýýärler.

lesson-compounds-what-is-known =
    <b>Nämeler belli</b>

    2023-nji ýylyň iýun aýynda INTERPOL 195 ýurda duýduryş berdi: sosial ulgamlarda we iş saýtlarynda ýalan teklipler bar, soň adamlary ýapyk ýerlerde saklap, internetde başgalary aldamaga mejbur edýärler.

    Okuwly, dil bilýän ýa-da kompýuterden başy çykýan adamlary hem gözleýärler.

    2023-nji ýylda gazetler Taýlandda iş wada berlip, Mýanma äkidilen Gazagystan raýatlary barada ýazdy.

lesson-compounds-signs =
    <b>Şeýle teklipleriň alamatlary</b>

    • Taýlandda, Kambojada, Mýanmada ýa-da Laosda ofis, jaň merkezi, kripto, terjime, müşderilere kömek ýa-da model işi
    • Bilet, wiza, otag we sürüji: hemmesi öňünden taýýar
    • Diňe messenjer arkaly habarlaşýarlar
    • Synagyň işe dahyly az
    • Gitseňiz, jerime tölemeli

    Bu alamatlar özbaşyna hiç zady subut etmeýär. Olar «uçmazdan öň barlaň» diýýär.

lesson-compounds-before-you-fly =
    <b>Uçmazdan öň</b>

    Ýurduňyzyň Daşary işler ministrligi we şol ýurduň ilçihanasy iş berijini tassyklaýança, uçup gitmäň. Döwlet edarasyndan soramakdan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.

    Barmaly ýeriňiz ýa-da biletiňiz ýolda üýtgeýärmi? Howa menzilinde ýa-da adamlaryň arasynda bolsaňyz, şol ýerde galyp, öýe ýa-da gyzgyn liniýa jaň edip, resmi işgärden kömek sorap bilersiňiz.

lesson-compounds-if-there =
    <b>Biri eýýäm şol ýerde bolsa</b>

    Mejbur bolup etmek bilen öz islegi bilen etmek başga-başga zatlardyr. Birleşen Milletler Guramasynyň bir edarasy şeýle adamlara kömek berilmeli, mejbur edilen zady üçin jeza berilmeli däl diýýär.

    Ähli edaralar beýle etmeýär. Ilki hukukçydan ýa-da gyzgyn liniýadan sorap bilersiňiz.

    Amatly pursady diňe şol ýerdäki adamyň özi bilip biler. Garyndaşlary hem gyzgyn liniýadan sorap biler.

lesson-compounds-quiz =
    Ylalaşylan ýere uçup bardyňyz. Nätanyş sürüji: «Ofis başga ýere göçdi, serhetden geçmeli» diýýär.

    Näme etmek iň gowusy?
    .go-along = Giderin, puluny kompaniýa töleýär
    .stay-public = Köpçülikde galyp, jaň ederin
    .ask-driver = Sürüjiden täze salgyny soraryn

lesson-compounds-quiz-right =
    <b>Hawa, iň gowusy şu</b>

    Ýol üýtgese, köplenç iş hem başga bolup çykýar. Howa menzilinde entek öýe, ýurduňyzyň ilçihanasyna ýa-da gyzgyn liniýa jaň edip, resmi işgärden kömek sorap bilersiňiz.

    Iş berijini uçmazdan öň tassyklatsaňyz, has-da gowy.

lesson-compounds-quiz-not-quite =
    <b>Howlukmaň: ilki adamlaryň arasynda galyň</b>

    Ýol üýtgese, köplenç iş hem başga bolup çykýar, salgyny bolsa oýlap tapyp bolýar. Howa menzilinde entek öýe, ýurduňyzyň ilçihanasyna ýa-da gyzgyn liniýa jaň edip, resmi işgärden kömek sorap bilersiňiz.

    Iş berijini uçmazdan öň tassyklatsaňyz, has-da gowy.

lesson-compounds-lesson-done =
    <b>Ýatda saklaň</b>

    Taýlandda, Kambojada, Mýanmada ýa-da Laosda ofis ýa-da internet işine gitmezden öň iş berijini ýurduňyzyň Daşary işler ministrligi we şol ýurduň ilçihanasy tassyklasyn.

    Ýol üýtgese, adamlaryň arasynda galyň we jaň ediň.
