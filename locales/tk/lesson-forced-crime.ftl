# Lesson: made to beg, steal, carry, lend one's name or cheat others. Cards: at most 500 characters. Options: at most 38. Title: at most 30, one emoji first.
# That nobody is punished for what they were made to do is a principle, never a promise: the texts say that it differs by country.

lesson-forced-crime = ✋ Mejbury gedaýçylyk, jenaýat
    .about = Iş diýip, gedaýçylyga, ogurlyga ýa ýük daşamaga mejbur etseler, kimden soramaly

lesson-forced-crime-story =
    <b>«Şu torbany eltip ber, bergiň üzüler»</b>

    Sanjar 23 ýaşynda. Ol ammarda işlemäge geldi. Ýöne beýle iş ýok eken. «Bize bergiň bar: biletiň puly. Şu torbany eltip ber, bergiň üzüler» diýýärler.

    Ol muny islemeýär. Emma pasporty olarda, ejesiniň nirede ýaşaýandygyny hem bilýärler.

    Birinji torbadan soň hemişe ýene biri tapylýar.

    <i>Sanjar hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi.</i>

lesson-forced-crime-what-it-is =
    <b>Adamlary nämelere mejbur edýärler</b>

    • Gedaýçylyk edip, ýygnan puluny bermäge
    • Ogurlyk etmäge
    • Torba ýa-da bukja daşamaga, ýöne içine seretmezlige
    • Başgalar üçin bank hasabyny ýa-da SIM kart açmaga, pul geçirmäge
    • Internetde başgalary aldamaga

    Bu aýallaryň, erkekleriň we çagalaryň başyna düşýär. Munuň aňyrsynda köplenç bergi, haýbat ýa-da başga biriniň saklaýan pasporty bolýar.

lesson-forced-crime-how-it-begins =
    <b>Ol nädip başlanyp biler</b>

    • «Öz adyňa hasap aç-da, kartyny maňa ber.»
    • «Şu bukjany ýanyň bilen al. Seni garşylarlar.»
    • «Bize bir kömek et, bergiň üzüler.»
    • Hiç kimiň düşündirmek islemeýän işi

    Şularyň biri-de saklanyp soramaga ýeterlik sebäp. Siz: «Men başgalar üçin hiç zat daşamaýaryn we açmaýaryn» diýip bilersiňiz.

lesson-forced-crime-made-to =
    <b>Mejbur bolup etmek başga, öz islegi bilen etmek başga</b>

    Birleşen Milletler Guramasynyň bir edarasy şeýle adamlara kömek berilmeli, mejbur edilen zady üçin jeza berilmeli däl diýýär.

    Bu bir ýörelge, wada däl. Kanunlar her ýurtda başga, ähli edaralar hem beýle etmeýär.

    Şonuň üçin haýsydyr bir edara bilen gürleşmezden öň maslahat soramak gowy.

lesson-forced-crime-ask-first =
    <b>Ilki hukukçy ýa-da gyzgyn liniýa</b>

    Şol ýurtda kadalaryň nähilidigini we kimiň hukuk kömegini berýändigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.

    Polisiýa ýa-da kazyýet eýýäm sorag berýärmi? Köp ýurtda jogap bermezden öň hukukçy we terjimeçi sorap bilersiňiz. Sizi muňa mejbur edendiklerini we nädip mejbur edendiklerini hukukça aýdyp bilersiňiz.

lesson-forced-crime-if-now =
    <b>Bu häzir bolup geçýän bolsa</b>

    Munda siziň günäňiz ýok. Nämäniň haçan mümkindigini hemmelerden gowy özüňiz bilýärsiňiz.

    Hiç kim eşitmeýän wagty gyzgyn liniýa jaň edip ýa-da ýazyp bilersiňiz. Islän zadyňyzy aýdyň. Howp abanýan bolsa, gyssagly kömek belgisine jaň ediň.

    Bu çagamy? Gedaýçylyga ýa-da ogurlyga mejbur edilýän çaganyň kömek almaga haky bar. Ilki näme etmelidigini çagalar üçin ynam telefonynda aýdyp bilerler. Haýyş edýäris, çaganyň ýanyndaky uly adamlar bilen dawalaşmaň.

lesson-forced-crime-quiz =
    Işdäki bir adam: «Öz adyňyza bank hasabyny açyp, kartyny maňa beriň. Size 100 dollar bereýin» diýýär.

    Näme etmek iň gowusy?
    .one-month = Açaryn, ýöne diňe bir aý üçin
    .how-much = Näçe pul geljekdigini soraryn
    .not-my-name = Başgalar üçin hiç zat açmaryn

lesson-forced-crime-quiz-right =
    <b>Hawa, iň gowusy şu</b>

    Başgalar ol hasap bilen näme etse-de, ilki sizden soralar: onda siziň adyňyz dur.

    Size basyş etseler ýa-da hasaby eýýäm açan bolsaňyz, munda siziň günäňiz ýok. Indi näme etmelidigini gyzgyn liniýadan ýa-da hukukçydan sorap bilersiňiz.

lesson-forced-crime-quiz-not-quite =
    <b>Bir aý ýa-da az pul hem kynçylyk getirip biler</b>

    Başgalar ol hasap bilen näme etse-de, ilki sizden soralar: onda siziň adyňyz dur. Başgalar üçin hiç zat açmazlyk gowy.

    Size basyş etseler ýa-da hasaby eýýäm açan bolsaňyz, munda siziň günäňiz ýok. Indi näme etmelidigini gyzgyn liniýadan ýa-da hukukçydan sorap bilersiňiz.

lesson-forced-crime-lesson-done =
    <b>Ýatda saklaň</b>

    Başgalar üçin hiç zat daşamaň we hiç zat açmaň. Sizi bir zada mejbur eden bolsalar, munda siziň günäňiz ýok: haýsydyr bir edara bilen gürleşmezden öň hukukçy ýa-da gyzgyn liniýa bilen gürleşiň.
