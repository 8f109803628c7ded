# Checklist before a journey. The bot adds "Mark everything that fits, then tap Done" by itself.
# Button labels: at most 34 characters. `-missing`: what to do while it is still open.

before-you-go = 🧳 Gitmezden öň
    .about = Sanaw: resminamalar, pul we telefon, öýdäkiler

before-you-go-start =
    <b>Gitmezden öň</b>

    Üç sany gysga sanaw. Taýýar zatlary belläň. Soňunda nämeleriň entek edilmändigini we olar üçin näme etmelidigini görersiňiz.

    Bellikleriňizi saklamaýarys. Düwmeler iki sagatdan soň işlemeýär, ýöne islän wagtyňyz täzeden başlap bilersiňiz.

before-you-go-papers = <b>Resminamalar.</b> Nämeler eýýäm taýýar?
    .contract = Gol çekilen, düşnükli şertnama
    .contract-missing = Gitmezden öň okap bilýän diliňizdäki, iş berijiniň gol çeken şertnamasyny soraň. Bir nusgasyny özüňizde saklaň, birini öýde goýuň.
    .visa = Şu işe rugsat berýän wiza
    .visa-missing = Bu işe haýsy wizanyň rugsat berýändigini şol ýurduň ilçihanasyndan soraň. Syýahatçylyk ýa-da myhmançylyk wizasy, adatça, işlemäge rugsat bermeýär.
    .agency = Edaranyň rugsatnamasy barlandy
    .agency-missing = Işe iberýän edaranyň hut şol ýurt üçin şu wagt rugsatnamasynyň bardygyny ýa-da ýokdugyny zähmet ýa-da migrasiýa edarasyndan soraň. Döwlet edarasyndan soramakdan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.
    .passport = Pasportym öz ýanymda galýar
    .passport-missing = Pasportyňyzy özüňiz saklamagy öňünden niýet ediniň. Nusgasyny beriň, aslyny bolsa diňe resmi işgär görmeli bolanda görkeziň.
    .copy = Pasportymyň nusgasy öýde
    .copy-missing = Pasportyňyzyň we wizaňyzyň nusgasyny ynanýan adamyňyza goýup gidiň. Resminamalar ýitse, onuň kömegi deger.

before-you-go-money-phone = <b>Pul we telefon.</b> Nämeler eýýäm taýýar?
    .way-home = Öýe gaýdyp gelere pul
    .way-home-missing = Öýe gaýdyp gelmäge ýeterlik bilet puluny aýryp goýuň. Ony beýleki puluňyzdan aýry, diňe öz eliňiz ýetýän ýerde saklaň.
    .phone = Ol ýerde işleýän telefon we SIM
    .phone-missing = SIM kartyňyz ol ýerde işleýärmi we näçä düşýär, muny operatoryňyzdan soraň ýa-da täzesini nireden aljakdygyňyzy öňünden bilip goýuň. Telefonyňyzy we onuň koduny hiç kime bermäň.
    .numbers = Kagyza ýazylan kömek belgileri
    .numbers-missing = Gyzgyn liniýanyň we ýurduňyzyň şol ýerdäki ilçihanasynyň belgisini kagyza ýazyp alyň: telefon ýitip ýa-da zarýady gutaryp biler. Belgileri «Kömek» bölüminde taparsyňyz.

before-you-go-home = <b>Öýdäkiler.</b> Nämeler eýýäm taýýar?
    .place = Iş ýeriniň salgysy kartada tapyldy
    .place-missing = Ýaşajak we işlejek ýeriňiziň takyk salgysyny soraň. Ony kartadan gözläň we iş berijiniň öz belgisine jaň ediň.
    .address = Öýdäkilerde salgym bar
    .address-missing = Ynanýan adamyňyza salgyny, iş berijiniň adyny we ýola çykýan günüňizi aýdyp gidiň. Bir zat üýtgese, oňa habar beriň.
    .code-word = Ynanýan adamym bilen gizlin söz
    .code-word-missing = «Maňa kömek gerek» diýen manyny berjek adaty bir söz saýlaň. Şol sözi eşidende, ol adamyň näme etmelidigini öňünden gepleşip goýuň, meselem, gyzgyn liniýa jaň etmelidigini.
    .calls = Jaň etmeli wagtlar ylalaşyldy
    .calls-missing = Haçan jaň etjekdigiňizi we jaň etmeseňiz, ol adamyň näme etmelidigini öňünden gepleşip goýuň. Ilkinji jaňy baran günüňiz ediň.

before-you-go-code-word =
    <b>Gizlin sözi nädip belleşmeli</b>

    Ony ynanýan bir adamyňyz bilen ýazyşyp däl-de, ýüzbe-ýüz gepleşip belleşiň.

    • Adaty sözleri saýlaň, meselem: «Enemiň pişigi nähili?»
    • Her sözüň nämäni aňladýandygyny ylalaşyň: «Hemme zat gowy», «Soň ýene jaň et», «Maňa kömek gerek».
    • Şonda ol adamyň näme etmelidigini gepleşip goýuň, meselem, gyzgyn liniýa jaň etmelidigini.
    • Jogabyny diňe ikiňiziň bilýän soragyňyzy belleşiň. Başga biri siziň adyňyzdan ýazsa, şonda bildirer.

    Bu sözleri telefonda däl, ýadyňyzda saklaň.

before-you-go-leave-with =
    <b>Kime nämeleri goýup gitmeli</b>

    Ynanýan bir adamyňyza kagyzda ýa-da onuň telefonynda goýuň. Diňe öz telefonyňyzda bolsa, ýitip biler.

    • Pasportyň, wizanyň we şertnamanyň nusgalary
    • Ýaşajak we işlejek ýeriňiziň salgysy
    • Işe çagyran adamyň we iş berijiniň ady, belgisi
    • Uçar, otly ýa-da awtobus: güni we sagady
    • Jaň etjek wagtlaryňyz
    • Şol ýurtdaky gyzgyn liniýa

    Ylalaşylan wagtlarda jaň edip dursaňyz, muny hiç kime görkezmezligi haýyş ediň.

before-you-go-still-open =
    <b>Käbir işler entek edilmedi</b>

    Howlukmaň. Olary gidenden soň däl-de, gitmezden öň çözmek has aňsat.

before-you-go-all-done =
    <b>Hemmesini bellediňiz</b>

    Siz gowy taýýarlandyňyz. Bu hiç hili kynçylyk bolmaz diýmek däl, şonuň üçin gizlin sözi ýatdan çykarmaň we ylalaşylan wagtlarda jaň ediň.

    Ýolda barýan ýeriňiz, işiňiz ýa-da resminamalaryňyz üýtgese, öýdäkilere aýdyň we gyzgyn liniýadan soraň.
