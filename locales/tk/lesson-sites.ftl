# Lesson: building and farm work. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# The sums must add up in every language: 4 x 700 = 2,800; 2,800 - 800 - 700 - 600 = 700.

lesson-sites = 🏗 Gurluşyk we oba hojalyk işi
    .about = Kim töleýär, haçan töleýär, näçe tutulýar: hasaply hekaýa

lesson-sites-brigade =
    <b>On iki adam we brigadir</b>

    Daler 35 ýaşynda. Ol ýene on bir adam bilen jaý gurmaga gidýär. Işi brigadir tapdy: aýda 700 dollar, «puly möwsümiň soňunda berilýär».

    Kompaniýanyň adyny hiç kim bilmeýär. Şertnama ýok.

    <i>Daler hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi. Sanlar mysal üçin.</i>

lesson-sites-season =
    <b>Dört aýdan soň</b>

    Wada berlen: 4 × 700 = 2800
    Ýatar ýer we nahar: −800
    Gurallar we jerimeler: −700
    «Resminamalar»: −600
    <b>Dalere galýany: 700</b>

    «Kompaniýa maňa entek töleg bermedi. Ýene iki aý gal, şonda alarsyň» diýip, brigadir aýdýar.

    Ol häzir gitse, eli boş gidýär.

lesson-sites-who-pays =
    <b>Gitmezden öň soraň</b>

    • Kompaniýanyň ady näme we ol nirede?
    • Maňa kim töleýär: kompaniýamy ýa-da brigadirmi?
    • Aýlygymy her aý öz hasabyma alyp bilerinmi?
    • Ýatar ýer, nahar, gural we jerime üçin näçe tutulýar? Sanawy barmy?

    Halkara kadalara görä, işçi işe alynmagy üçin pul tölemeli däl. Daşary ýurtda ýok iş üçin pul tölän adamlar boldy.

lesson-sites-work-and-bed =
    <b>Iş we ýatar ýer</b>

    Belentlik, maşynlar, ekin zyýankeşlerine garşy zäherler, güýçli yssy: iş beriji işçileri zyýandan goramaly. Goranmak üçin näme berilýändigini we lukmana kimiň töleýändigini işe başlamazdan öň soraň.

    Ýatar ýer, suw, ýylylyk we özüňiz açyp bilýän gapy: adama iň azyndan şular gerek.

    Şikes alan bolsaňyz, ilki lukman gerek: gyssagly kömek belgisine jaň ediň.

lesson-sites-not-paid =
    <b>Aýlyk gelmese</b>

    Adamlar gitmez ýaly aýlygy bermän saklamak mejbury zähmetiň belli alamatydyr. Munda siziň günäňiz ýok.

    Zähmet hakyny şertnamasyz hem, gidenden soň hem nädip talap edip boljakdygyny zähmet ýa-da migrasiýa boýunça gyzgyn liniýada aýdyp bilerler. Munuň näme howpunyň bardygyny hem soraň.

    Galmagy, gitmegi ýa-da şikaýat etmegi özüňiz çözýärsiňiz.

lesson-sites-quiz =
    Brigadir: «Hemme puluňyzy möwsümiň soňunda alarsyňyz» diýýär.

    Näme soraýarsyňyz?
    .trust-foreman = Obadaşym bolsa, hiç zat
    .each-month = Her aý öz hasabyma aýlyk
    .more-at-end = Soňunda biraz köpräk pul

lesson-sites-quiz-right =
    <b>Hawa, ilki şuny soramaly</b>

    Aýlyk her aý berilse, onuň gelýändigini ýa-da gelmeýändigini ir bilýärsiňiz we tutuş möwsümiň puluny ýitirmän gidip bilersiňiz.

    Gitmezden öň muňa razy bolmasalar, saklanyň we teklibi barlaň.

lesson-sites-quiz-not-quite =
    <b>Aýlygy her aý soraň</b>

    Aýlyk soňuna çenli saklansa, pul köpräk bolsa-da, brigadir obadaşyňyz bolsa-da, gitmek kynlaşýar. Onuň özüne-de tölemezlikleri mümkin.

    Gitmezden öň muňa razy bolmasalar, saklanyň we teklibi barlaň.

lesson-sites-lesson-done =
    <b>Ýatda saklaň</b>

    Kompaniýanyň adyny, her aý öz hasabyňyza aýlyk berilmegini we tutulýan hemme zadyň sanawyny soraň.

    Aýlygy bermän saklasalar, zähmet hakyny nädip talap edip boljakdygyny zähmet boýunça gyzgyn liniýada aýdyp bilerler.
