# Lesson: coming home and help after. Cards: at most 500 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nothing is promised: help differs by country, and the texts say so. No blame, for the person and for the family.

lesson-home = 🏡 Öýe gaýdyp gelmek
    .about = Öýe gaýdyş ýoly, soňky kömek we maşgalanyň nähili kömek edip biljekdigi

lesson-home-story =
    <b>«Öýdäkiler näme diýer?»</b>

    Aýgül 27 ýaşynda. Ol daşary ýurtda işledi, ýöne aýlygyny bermediler. Indi ol öýüne gaýtmak isleýär. Emma pasporty ýok, ýol üçin alnan bergisi hem entek üzülmedi.

    «Öýdäkiler näme diýer?» diýip, ol pikir edýär.

    Köp adam özüne şu soragy berýär. Aldanmak aýyp däl.

    <i>Aýgül hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi.</i>

lesson-home-way-home =
    <b>Öýe gaýdyş ýoly</b>

    Konsullyk öýe gaýtmak üçin resminama berip biler. Ol döwlet edarasydyr, sorag hem berip biler: oňa barmagyň nämä getirip biljekdigini ilki gyzgyn liniýadan sorap bilersiňiz.

    Käbir ýurtlarda Halkara migrasiýa guramasy ýa-da haýyr-sahawat guramasy öýe gaýtmaga kömek edýär. Size kömek edip bilerlermi, muny diňe olaryň özi aýdyp biler.

    Haçan we nähili gaýdýandygyňyzy öýdäkileriň birine aýdyň.

lesson-home-after =
    <b>Öýe gelenden soň</b>

    Käbir adamlar gürleşmek isleýär, käbiri islemeýär. Ikisi hem bolýar. Başyňyzdan geçenleri aýtmaga hiç kime borçly dälsiňiz.

    Saglyk, hukuk, resminama, okuw ýa-da iş boýunça kömek bolup biler. Ol hemme ýerde birmeňzeş däl: ýakynyňyzda nämeleriň bardygyny gyzgyn liniýada bilýärler.

    Biri entegem sizden pul soraýarmy ýa-da haýbat atýarmy? Näme edip boljakdygyny gyzgyn liniýadan ýa-da hukukçydan sorap bilersiňiz.

lesson-home-talking =
    <b>Gürleşmek ýa-da entek gürleşmezlik</b>

    Kim bilen, haçan we näçe gürleşjekdigiňizi özüňiz saýlaýarsyňyz. Başda bir adam hem ýeterlik: dost, lukman ýa-da gyzgyn liniýa.

    Agyr günlerden soň köp adam gowy uklap bilmeýär, alada galýar ýa-da tiz gaharlanýar. Bu geçmese, ol barada lukman ýa-da gyzgyn liniýa bilen gürleşip bilersiňiz.

    Başyňyzdan geçenleri žurnalist ýa-da haýsydyr bir edara soraýarmy? «Ýok» diýip bilersiňiz. Ýa-da ilki sözüňiziň we adyňyzyň nirä gitjekdigini soraň.

lesson-home-debts =
    <b>«Sen bize entegem bergili»</b>

    Käwagt olar bes etmeýär: size ýa-da maşgalaňyza jaň edip, pul soraýarlar.

    • Derrew pul tölemäň we gol çekmäň. Bergiňiziň hakykatdan hem bardygyny ýa-da ýokdugyny we munuň nämä getirip biljekdigini ilki hukukçydan ýa-da gyzgyn liniýadan soraň.
    • Mümkin bolsa, öýdäkilere aýdyň: pul tölemesinler we belgiňizi olara bermesinler.
    • Size ýa-da maşgalaňyza howp abanýarmy? Gyssagly kömek belgisine jaň ediň.

    Olaryň edýän işinde siziň günäňiz ýok.

lesson-home-family =
    <b>Maşgala nähili kömek edip biler</b>

    • Başda «Geleniňe begendim» diýmek ýeterlik.
    • «Häzir saňa näme gerek?» diýip soraň. «Ýok» diýse, ol hem jogap.
    • «Näme üçin gitdiň?», «Biz saňa aýdypdyk ahyryn» diýmäň.
    • Kime aýtmaly, habar bermelimi ýa-da ýok: muny uly ýaşly adamyň özi çözsün.
    • Goňşulara hiç zat aýtmaň, internetde hem bu barada ýazmaň.

    Gyzgyn liniýada garyndaşlar bilen hem, at soraman gürleşýärler.

lesson-home-quiz =
    Ýakyn adamyňyz daşary ýurtdan öýe geldi, ýöne köp gürlemeýär.

    Näme etmek iň gowusy?
    .how-come = Munuň nädip bolandygyny soraryn
    .neighbours = Goňşulardan maslahat soraryn
    .glad = «Geleniňe begendim» diýerin

lesson-home-quiz-right =
    <b>Hawa, iň gowusy şu</b>

    Hiç zat düşündirmeli bolmasa, adam taýýar bolanda özi gürläp başlaýar. Häzir oňa nämäniň gerekdigini soraň. Kime aýtjakdygyny özi çözsün.

    Gyzgyn liniýada garyndaşlar bilen hem gürleşýärler.

lesson-home-quiz-not-quite =
    <b>Niýet gowy, ýöne gürleşmek kynlaşyp biler</b>

    Sebäbi soralsa, günäleme ýaly eşidilip biler. Goňşular bilse, sözi yzyna alyp bolmaz. Başda «Geleniňe begendim» diýmek ýeterlik.

    Häzir oňa nämäniň gerekdigini soraň. Kime aýtjakdygyny özi çözsün. Gyzgyn liniýada garyndaşlar bilen hem gürleşýärler.

lesson-home-lesson-done =
    <b>Ýatda saklaň</b>

    Başyňyzdan geçenleri aýtmaga hiç kime borçly dälsiňiz, aldanmak hem aýyp däl. Öýe gaýtmak üçin we gaýdanyňyzdan soň nähili kömek bardygyny gyzgyn liniýadan soraň.

    Biri entegem pul soraýan bolsa, pul tölemezden ýa-da gol çekmezden öň hukukçydan ýa-da gyzgyn liniýadan soraň.
