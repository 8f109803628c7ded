# Lesson: how a false offer wins trust. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.

lesson-deception = 🎣 Adamlary nädip aldaýarlar
    .about = Ýalan teklip ynamy nädip gazanýar: ädimme-ädim

lesson-deception-promise =
    <b>«Ýaňyja bir iş ýeri boşady»</b>

    Aziz 24 ýaşynda. Goňşusy oňa teklip iberýär: daşary ýurtda sürüji, aýda 2500 dollar, tejribe gerek däl.

    «Doganoglanym gidip, jaý satyn aldy. Ýöne şu gün karar et» diýip, goňşusy aýdýar.

    Aziz razy bolýar. Seresap adamlaryň hem köpüsi razy bolardy.

    <i>Aziz hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi.</i>

lesson-deception-bait =
    <b>1-nji ädim: çekiji wada</b>

    Aýlyk adatdakydan has köp. Sizden bolsa az zat soralýar: tejribe gerek däl, söhbetdeşlik hem ýok diýen ýaly.

    Her gün näme iş etjekdigiňiz düşnüksiz galýar.

    Ýönekeý işe örän köp aýlyk wada bermek adamlary çekmegiň iň köp duş gelýän ýoludyr. Şol ýurtda bu işe adatça näçe berilýändigini sorap bilersiňiz.

lesson-deception-trust =
    <b>2-nji ädim: ynam</b>

    • Teklibi tanyş adamyňyz getirýär. Onuň özi-de aldanan bolup biler.
    • Belli kompaniýanyň adyny tutýarlar, ýöne telefon belgileri onuňky däl.
    • Size işi şowlanan adamlar barada gürrüň berýärler.

    Şonuň üçin goňşynyň teklibini hem nätanyş adamyňky ýaly barlamaly.

lesson-deception-haste =
    <b>3-nji ädim: howlukmaçlyk we gizlinlik</b>

    «Diňe şu gün.» «Başgalar garaşýar.» «Maşgalaňa barandan soň aýdarsyň.»

    Howluksaňyz, barlamaga wagt galmaýar. Gizlin saklasaňyz, sorag berip biljek adamlar çetde galýar.

    Siz hemişe: «Maňa iki gün gerek, öýdäkiler bilen hem gürleşerin» diýip bilersiňiz.

lesson-deception-switch =
    <b>4-nji ädim: üýtgän wada</b>

    Aziz baranda, sürüjilik işi ýok eken. Iş ammarda, aýlyk bolsa wada berleniň ýarysy. «Ol iş indi ýok. Biletiň puluny yzyna berip, gidip bilersiň» diýýärler.

    Ol başga zada razy bolupdy. Ýalan bilen alnan razylyk erkin saýlaw däldir.

    Bu siziň başyňyzdan geçen bolsa, munda siziň günäňiz ýok. Näme edip biljekdigiňizi gyzgyn liniýada düşündirip bilerler.

lesson-deception-slow-down =
    <b>Howlukmazlyk üçin</b>

    • Iki gün wagt alyň.
    • Kompaniýanyň öz belgisini tapyp, jaň ediň.
    • Işe çagyrýan adamyň rugsatnamasyny zähmet ýa-da migrasiýa edarasyndan soraň. Döwlet edarasyndan soramakdan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.
    • Ynanýan adamyňyza aýdyň.
    • Oňa çenli pul tölemäň we hiç zada gol çekmäň.

lesson-deception-quiz =
    Köp ýyl bäri tanaýan goňşyňyz size daşary ýurtda iş teklip edýär.

    Näme etmek iň gowusy?
    .known = Tanaýaryn, barlamak gerek däl
    .as-stranger = Nätanyşyň teklibi ýaly barlaryn
    .more-people = Obadaşlarym gitse, men hem giderin

lesson-deception-quiz-right =
    <b>Hawa, iň gowusy şu</b>

    Tanyşlarymyzyň özi-de aldanan bolup biler. Barlasaňyz, olara hiç hili zyýan ýetmeýär.

    Pul tölemezden, gol çekmezden ýa-da ýola çykmazdan öň kompaniýanyň öz belgisine jaň ediň we rugsatnamasyny soraň.

lesson-deception-quiz-not-quite =
    <b>Düşnükli, ýöne barybir barlaň</b>

    Tanyşlarymyzyň özi-de, hatda tutuş topar hem aldanan bolup biler. Barlasaňyz, olara hiç hili zyýan ýetmeýär.

    Pul tölemezden, gol çekmezden ýa-da ýola çykmazdan öň kompaniýanyň öz belgisine jaň ediň we rugsatnamasyny soraň.

lesson-deception-lesson-done =
    <b>Ýatda saklaň</b>

    Çekiji wada, ynam, howlukmaçlyk, üýtgän wada: adaty ädimler şulardyr. Kim getirse-de, her teklibi birmeňzeş barlaň.

    Iki gün wagt alyň we ynanýan adamyňyza aýdyň.
