# Lesson: what a debt for the journey really costs. Cards: at most 500 characters. The sums must add up in every language.

lesson-debt = 🧾 Bergi hakykatda näçä düşýär
    .about = Hasaply gysga hekaýa

lesson-debt-promise =
    <b>«Biz töläris, soň yzyna berersiň»</b>

    Maral 20 ýaşynda. Oňa daşary ýurtda aýlygy 800 dollar bolan aşhana işini teklip edýärler. Onuň bilete puly ýok.

    «Gaýgy etme, biletiň hem, resminamalaryň hem puluny biz töläris. Soň aýlygyňdan yzyna berersiň» diýip, işe çagyrýan adam aýdýar.

    Näçedigini hiç kim aýtmaýar. Ony hiç kim ýazmaýar.

    <i>Maral hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi. Sanlar mysal üçin.</i>

lesson-debt-arrival =
    <b>Ol ýere barandan soň</b>

    «Seniň bize 1500 dollar bergiň bar» diýip, iş beriji aýdýar.

    Maral bilet bilen wiza üçin 500 dollardyr öýdüpdi. Indi işe çagyran adamyň haky we «hyzmat» üçin töleg hem goşulypdyr.

    Kagyza hiç zat ýazylmandyr. Ol näme barada ylalaşylandygyny görkezip bilmeýär.

lesson-debt-first-month =
    <b>Birinji aý</b>

    Wada berlen aýlyk: 800
    Berlen aýlyk: 500
    Ýatar ýer we nahar: −200
    Jerimeler: −100
    Bergi üçin: −200
    <b>Marala galýany: 0</b>

    Bergi 200 dollar azalýar. Soň «göterim» diýip, ýene 100 goşulýar. Bir aý işlänsoň, onuň entegem 1400 dollar bergisi bar.

    Şeýle dowam etse, bergini üzmäge 15 aý gerek, öýüne iberere pul hem galmaýar.

lesson-debt-why-it-grows =
    <b>Şeýle bergi näme üçin köpelýär</b>

    • Onuň möçberi ýazylan däl.
    • Başga biri jerime we göterim goşup bilýär.
    • Size bergini üzýänçäňiz gidip bilmersiňiz diýýärler.

    Halkara kadalara görä, işçi işe alynmagy üçin pul tölemeli däl. Adamy bergi bilen işde saklamak mejbury zähmetiň belli alamatydyr.

    Bu siziň başyňyzdan geçen bolsa, munda siziň günäňiz ýok. Näme edip biljekdigiňizi gyzgyn liniýada düşündirip bilerler.

lesson-debt-before-you-agree =
    <b>Razy bolmazdan öň şulary ýazmaça soraň</b>

    • Soňky dollaryna çenli jemi näçe bergim bolar?
    • Her aý näçe tutulýar we soňky töleg haçan?
    • Ýatar ýer we nahar näçä düşýär? Haýsy jerimeler bar?
    • Bergim gutarmadyk hem bolsa, işden gidip bilerinmi?

    Soň hasaplaň: aýlykdan olaryň tutýan hemme puluny aýryň. Size we maşgalaňyza näçe galýar?

    Sanlary ynanýan adamyňyza görkeziň.

lesson-debt-quiz =
    Işe çagyrýan adam: «Biletiň puluny biz töläris. Soň aýlygyňyzdan yzyna berersiňiz» diýýär.

    Ilki näme soraýarsyňyz?
    .start-date = Haçan işe başlap bilerin?
    .in-writing = Jemi näçe, haçana çenli? Ýazyp beriň
    .more-pay = Aýlyk soň köpelermi?

lesson-debt-quiz-right =
    <b>Hawa, ilki şuny soramaly</b>

    Möçberi we soňky tölegiň senesi kagyzda bolsa, bergini köpeltmek kynlaşýar. Soň her aý size näçe galýandygyny hasaplaň.

    Ony ýazyp bermek islemeseler, saklanyň we teklibi barlaň.

lesson-debt-quiz-not-quite =
    <b>Muny bilmek gowy, ýöne ilki başga zady soramaly</b>

    Takyk möçberi we soňky tölegiň senesini ýazmaça soraň. Olar bolmasa, aýlyk näçe bolsa-da, iş haçan başlansa-da, bergi köpelip biler.

    Ony ýazyp bermek islemeseler, saklanyň we teklibi barlaň.

lesson-debt-lesson-done =
    <b>Ýatda saklaň</b>

    Bergä razy bolmazdan öň takyk möçberini we soňky tölegiň senesini ýazmaça soraň. Soň her aý size näçe galýandygyny hasaplaň.

    Ony ýazyp bermek islemeseler, saklanyň we teklibi barlaň.
