# Lesson: work in a private home. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.

lesson-home-work = 🏠 Maşgala öýünde işlemek
    .about = Çaga ýa-da hassa seretmek, öý işleri: gitmezden öň nämäni ylalaşmaly

lesson-home-work-one-of-us =
    <b>«Sen biziň öz adamymyz»</b>

    Nargiza 32 ýaşynda. Ol daşary ýurtda mylakatly bir maşgalanyň çagalaryna we öýüne seredýär.

    Kän wagt geçmänkä, ol irden altydan gije ýarymyna çenli işleýär. Çagalaryň otagynda ýatýar. Telefon diňe ýekşenbe günleri berilýär. «Saňa pul nämä gerek? Biz bilen iýip-içýärsiň ahyryn.»

    <i>Nargiza hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi.</i>

lesson-home-work-closed-door =
    <b>Ýapyk gapynyň aňyrsynda</b>

    Öýde näçe sagat işlenýändigini we işçä nähili garalýandygyny daşardan hiç kim görmeýär.

    Şol öýde ýaşaýan işçi iýmek-içmek, daşary çykmak we öýüne jaň etmek üçin maşgala garaşly bolýar.

    Ýagşy söz gowy. Ýöne ol aýlygyň, dynç alşyň we öz telefonyňyzyň ornuny tutmaýar.

lesson-home-work-on-paper =
    <b>Gitmezden öň ýazmaça ylalaşyň</b>

    • Haýsy iş, näçe adam üçin
    • Iş sagady, gijeki iş we dynç günleri
    • Her aý öz hasabyňyza aýlyk
    • Gapysyny ýapyp bolýan ýatar ýer
    • Öz telefonyňyz we ýeke jaň etmäge wagt
    • Dynç günüňiz daşary çykmak
    • Pasportyňyz özüňizde galýar
    • Öýe gaýdyş ýolunyň puluny kim töleýär

lesson-home-work-people-at-home =
    <b>Nirededigiňizi bilýän adamlar</b>

    Maşgalanyň adyny, takyk salgyny we telefon belgisini ynanýan adamyňyza goýup gidiň.

    Haçan jaň etjekdigiňizi we gizlin söz belleşiň: «maňa kömek gerek» diýen manyny berýän adaty bir söz. Şonda ol adamyň näme etmelidigini hem gepleşip goýuň.

    Öýe gaýtmaga biraz puly diňe öz eliňiz ýetýän ýerde saklaň.

lesson-home-work-already-there =
    <b>Eýýäm şeýle öýde işleýän bolsaňyz</b>

    Hiç bir iş hiç kime size azar bermäge, islegiňize garşy size el degirmäge, gapyny gulplamaga ýa-da resminamalaryňyzy saklamaga hak bermeýär.

    Dynçsyz sagatlar we berilmedik aýlyk hiç bir işde bolmaly däl.

    Munda siziň günäňiz ýok. Hiç kim eşitmeýän wagty näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz. Galmagy, gitmegi ýa-da habar bermegi özüňiz çözýärsiňiz.

lesson-home-work-quiz =
    Maşgala mylakatly. «Kagyz gerek däl, siz biziň öz adamymyz» diýýärler.

    Näme etmek iň gowusy?
    .paper = Sagat, aýlyk, telefony ýazdyraryn
    .kind-people = Hiç zat soramaryn: olar ýagşy
    .gift = Ynam üçin kiçijik sowgat soraryn

lesson-home-work-quiz-right =
    <b>Hawa, iň gowusy şu</b>

    Ýagşy adamlar wada berýän zadyny ýazyp hem biler. Iş sagady, aýlyk, dynç günleri we telefon ýazylan kagyz iki tarapa-da kömek edýär.

    Ony ýazmak islemeseler, saklanyň we teklibi barlaň.

lesson-home-work-quiz-not-quite =
    <b>Ýagşylyk gowy, ýöne kagyz has düşnükli</b>

    Ýagşy adamlar wada berýän zadyny ýazyp hem biler: iş sagadyny, aýlygy, dynç günlerini we telefonyňyzy.

    Ony ýazmak islemeseler, saklanyň we teklibi barlaň.

lesson-home-work-lesson-done =
    <b>Ýatda saklaň</b>

    Maşgala öýünde işlemezden öň iş sagadyny, aýlygy, dynç günlerini, telefony we pasporty kagyza ýazdyryň. Öýdäkilere takyk salgyny, jaň etjek wagtlaryňyzy we gizlin sözi aýdyp gidiň.
