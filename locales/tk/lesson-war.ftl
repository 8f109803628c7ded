# Lesson: civil work that ends at a war. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Only what was reported, with who said it. No word about which side is right.

lesson-war = ⚠️ Urşa eltýän iş
    .about = Adaty iş nädip goşuna eltip biler we näme soramaly

lesson-war-papers =
    <b>«Şu ýere, şu ýere, şu ýere gol çek»</b>

    Rustam 28 ýaşynda. Oňa gurluşyk işini, adatdakydan üç esse köp aýlyk we çalt raýatlyk wada berýärler.

    Ilkinji gün oňa bir desse kagyz berýärler. «Bular ýöne resmi kagyzlar. Çalt bol, başgalar garaşýar.»

    Kagyzlaryň biri goşun bilen şertnama. Ol bu dilde gowy okap bilmeýär we gol çekýär.

    <i>Rustam hakyky adam däl. Onuň hekaýasy habar berlen birnäçe wakadan düzüldi.</i>

lesson-war-what-is-known =
    <b>Nämeler belli</b>

    2022-nji ýylda Özbegistanyň migrasiýa agentligi Russiýada köp aýlykly iş wada berip, uruş gidýän ýere eltýän teklipler barada duýduryş berdi.

    Gazetler migrasiýa merkezindäki kagyz desseleriniň içinden çykan harby şertnamalar, adamlaryň okap bilmeýän dilindäki şertnamalar we elinden alnan pasportlar barada ýazdy.

    Garawulçylyk we gurluşyk işi bahana edilipdir.

lesson-war-how-it-looks =
    <b>Şeýle teklip nähili bolup biler</b>

    • Uruş gidýän ýeriň golaýynda gurluşyk, sürüjilik ýa-da garawulçylyk işi, «söweşsiz»
    • Adatdakydan has köp aýlyk
    • Çalt raýatlyk
    • Kagyzlaryň arasynda harby kagyz
    • Okamaga wagt bermeýärler

    Şularyň biri-de saklanyp soramaga ýeterlik sebäp.

lesson-war-signature =
    <b>Gol nämäni aňladyp biler</b>

    Goşun bilen şertnama beýleki işler ýaly däl: ony bes etmek örän kyn bolup biler.

    Okap bilmeýän zadyňyza gol çekmäň. Nusgasyny soraň we ony hukukça görkeziň.

    Başga ýurduň goşunynda gulluk etmek barada öz ýurduňyzyň kanunynda näme diýilýändigini hem hukukçydan soraň.

lesson-war-if-signed =
    <b>Biri gol çeken ýa-da eýýäm şol ýerde bolsa</b>

    Aldanany üçin onuň günäsi ýok.

    Haýsy ýollaryň bardygyny we her biriniň nämä getirip biljekdigini hukukçydan, ilçihanadan ýa-da gyzgyn liniýadan sorap bolýar. Soňunyň nähili boljakdygyna hiç kim söz berip bilmez. Ir soramagyň peýdasy bar.

    Garyndaşlary hem sorap biler. Haýyş edýäris, bu barada köpçülige ýazmaň: ýagdaý kynlaşyp biler.

lesson-war-quiz =
    Size uruş gidýän ýeriň golaýynda «söweşsiz» garawulçylyk işini we çalt raýatlygy teklip edýärler. Şu gün gol çekmeli diýýärler.

    Ilki näme edersiňiz?
    .first-pay = Ilkinji aýlygy derrew soraryn
    .with-friend = Diňe dostum bilen bile giderin
    .lawyer = Gol çekmän, hukukçydan soraryn

lesson-war-quiz-right =
    <b>Hawa, ilki şuny etmeli</b>

    Adaty işe baran adamlary söweşe iberipdirler. Gol çekmezden öň entek «ýok» diýip bilersiňiz; soň bu örän kyn bolup biler.

    Hukukçy, ýurduňyzyň ilçihanasy ýa-da gyzgyn liniýa kagyzy siziň bilen bile okap biler.

lesson-war-quiz-not-quite =
    <b>Ilki başga zat gerek: entek gol çekmäň</b>

    Derrew berlen pul ýa-da ýanyňyzdaky dost kagyzda ýazylan zady üýtgetmeýär. Adaty işe baran adamlary söweşe iberipdirler.

    Hukukçy, ýurduňyzyň ilçihanasy ýa-da gyzgyn liniýa kagyzy siziň bilen bile okap biler.

lesson-war-lesson-done =
    <b>Ýatda saklaň</b>

    Uruş gidýän ýeriň golaýynda iş, çalt raýatlyk, harby kagyz: şol gün hiç zada gol çekmäň. Ilki hukukçydan, ýurduňyzyň ilçihanasyndan ýa-da gyzgyn liniýadan soraň.

    Gol çekmezden öň entek «ýok» diýip bilersiňiz; soň bu örän kyn bolup biler.
