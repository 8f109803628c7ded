# Lesson: passport, visa, border. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nobody is told to take back a passport.

lesson-papers = 🛂 Pasport we resminamalar
    .about = Pasporty kim saklaýar, haýsy wiza gerek, öýde näme goýmaly

lesson-papers-collected =
    <b>«Hemmesini bir ýerde saklaýaryn»</b>

    Gülnara 31 ýaşynda. Daşary ýurduň howa menzilinde olaryň toparyny bir adam garşylaýar. Ol hemmeleriň pasportyny ýygnaýar: «Hasaba almak üçin. Ertir yzyna alarsyňyz.»

    Bir hepdeden ol: «Ýitmez ýaly, ofisde dursun» diýýär.

    <i>Gülnara hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi.</i>

lesson-papers-why =
    <b>Pasporty kimiň saklaýandygy näme üçin möhüm</b>

    Pasport bolmasa, işi çalyşmak, öýe gaýtmak ýa-da kimdigiňizi görkezmek kyn.

    Halkara zähmet guramasy resminamalary alyp saklamagy mejbury zähmetiň alamatlarynyň hataryna goşýar.

    Resmi işgäre ýa-da iş berijä ony görmek ýa-da nusgasyny almak gerek bolup biler. Görmek başga, saklamak başga.

lesson-papers-visa =
    <b>Işe rugsady wiza berýär</b>

    Syýahatçylyk, myhmançylyk, talyp ýa-da zyýarat wizasy, adatça, işlemäge rugsat bermeýär.

    Şeýle wiza bilen işleýän adama basyş edip bilýärler: «Şikaýat etseň, üstüňden arz ederis.»

    Bu işe haýsy wizanyň rugsat berýändigini şol ýurduň ilçihanasyndan soraň. Muny pul tölemezden öň soraň.

lesson-papers-border =
    <b>Öz adyňyz, öz sözüňiz</b>

    Size serhetde ýalan zat aýdyň diýdilermi? Ýa-da başga at ýa-da başga ýaş ýazylan resminama teklip etdilermi?

    Muny sizden soraýan adam bir zady gizleýär, zyýany bolsa size degip biler.

    Ýola çykmazdan öň bu barada adyňyzy aýtman hukukçy ýa-da gyzgyn liniýa bilen gürleşip bilersiňiz.

lesson-papers-copies =
    <b>Gitmezden öň</b>

    • Pasportyňyzy özüňiz saklamagy öňünden niýet ediniň.
    • Pasportyňyzyň, wizaňyzyň we şertnamaňyzyň nusgasyny ynanýan adamyňyza goýup gidiň.
    • Ýene bir nusgasyny pasportdan aýry, ýanyňyz bilen alyň.
    • Gyzgyn liniýanyň we ýurduňyzyň ilçihanasynyň belgisini kagyza ýazyp alyň.

    Nusga pasportyň ornuny tutmaýar, ýöne täzesini almaga kömek edýär.

lesson-papers-already-held =
    <b>Ony eýýäm başga biri saklaýan bolsa</b>

    Munda siziň günäňiz ýok, jedelleşmek hem hökman däl.

    Gyzgyn liniýa pasportsyz hem jaň edip bolýar. Başgalaryň täze resminamany nädip alandygyny we her ýoluň nämä getirip biljekdigini şol ýerde aýdyp bilerler.

    Konsullyk öýe gaýtmak üçin resminama berip biler. Ol döwlet edarasydyr: oňa barmagyň nämä getirip biljekdigini ilki gyzgyn liniýadan sorap bilersiňiz.

lesson-papers-quiz =
    Iş beriji: «Ýitmez ýaly, hemmeleriň pasportyny ofisimde saklaýaryn» diýýär.

    Näme etmek iň gowusy?
    .receipt = Ony berip, dilhat soraryn
    .locked-office = Ofis gulply bolsa, bererin
    .copy = Ýerine nusgasyny hödürlärin

lesson-papers-quiz-right =
    <b>Hawa, iň gowusy şu</b>

    Köp iş üçin nusga ýeterlik, pasport bolsa özüňizde galýar.

    Gitmezden öň pasporty talap etseler, saklanyň we teklibi barlaň. Ol ýere baranyňyzda talap etseler, näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.

lesson-papers-quiz-not-quite =
    <b>Dilhat ýa-da gulp bolsa-da, erk başga birinde galýar</b>

    Pasportyňyzy başga biri saklaýança, haçan ýola çykyp biljekdigiňizi şol adam çözýär. Ýerine nusgasyny hödürläň.

    Gitmezden öň pasporty talap etseler, saklanyň we teklibi barlaň. Ol ýere baranyňyzda talap etseler, näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.

lesson-papers-lesson-done =
    <b>Ýatda saklaň</b>

    Pasportyňyzy özüňiz saklamagy öňünden niýet ediniň, nusgasyny hödürläň, ýene bir nusgasyny öýde goýuň. Işe haýsy wizanyň rugsat berýändigini ilçihanadan soraň.

    Pasportyňyzy eýýäm başga biri saklaýan bolsa, näme edip biljekdigiňiz barada gyzgyn liniýa bilen gürleşip bilersiňiz.
