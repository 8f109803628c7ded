# Dars: qurilish va dala ishlari. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Summalar har bir tilda toʻgʻri chiqishi kerak: 4 x 700 = 2800; 2800 - 800 - 700 - 600 = 700.

lesson-sites = 🏗 Qurilish va dala ishlari
    .about = Kim toʻlaydi, qachon, nima ushlab qolinadi: hisobli hikoya

lesson-sites-brigade =
    <b>Oʻn ikki kishi va brigadir</b>

    Daler 35 yoshda. U yana oʻn bir kishi bilan uy qurgani ketadi. Ishni brigadir topgan: oyiga 700 dollar, “puli mavsum oxirida”.

    Firmaning nomini hech kim bilmaydi. Shartnoma yoʻq.

    <i>Daler haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan. Summalar — misol uchun.</i>

lesson-sites-season =
    <b>Toʻrt oydan keyin</b>

    Vaʼda qilingani: 4 × 700 = 2800
    Turar joy va ovqat: −800
    Asbob va jarimalar: −700
    “Hujjatlar”: −600
    <b>Dalerga qolgani: 700</b>

    “Firma menga hali toʻlagani yoʻq, — deydi brigadir. — Yana ikki oy ishlang, keyin olasiz”.

    Hozir ketsa, hech narsasiz ketadi.

lesson-sites-who-pays =
    <b>Ketishdan oldin soʻrang</b>

    • Firmaning nomi nima va u qayerda?
    • Menga kim toʻlaydi: firmami yoki brigadirmi?
    • Maoshni har oy oʻz hisobimga olsam boʻladimi?
    • Turar joy, ovqat, asbob va jarimalar uchun qancha ushlanadi? Roʻyxati bormi?

    Xalqaro qoidalarga koʻra, ishchi ishga yollangani uchun pul toʻlamasligi kerak. Chet elda aslida boʻlmagan ish uchun pul toʻlab qoʻyganlar ham bor.

lesson-sites-work-and-bed =
    <b>Ish va yotoq joyi</b>

    Balandlik, mashinalar, zararkunandalarga qarshi zaharlar, qattiq issiq: ish beruvchi ishchilarni zarardan himoya qilishi kerak. Sizga qanday himoya vositalari berilishini va shifokorga kim toʻlashini ish boshlashdan oldin soʻrang.

    Yotadigan joy, suv, issiqlik va oʻzi ocha oladigan eshik — odamga eng kamida shular kerak.

    Jarohat olsangiz, avval shifokor kerak: shoshilinch yordam raqamiga qoʻngʻiroq qiling.

lesson-sites-not-paid =
    <b>Maosh berilmasa</b>

    Odamlar ketib qolmasligi uchun maoshni ushlab turish — majburiy mehnatning maʼlum belgisi. Aybingiz yoʻq.

    Maoshni qanday talab qilish mumkinligini, shartnomasiz va ketganingizdan keyin ham, mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin. Bu qanday xavf tugʻdirishini ham soʻrang.

    Qolish, ketish yoki shikoyat qilishni oʻzingiz hal qilasiz.

lesson-sites-quiz =
    Brigadir aytadi: “Hammasini mavsum oxirida olasiz”.

    Nimani soʻraysiz?
    .trust-foreman = Hamshaharim boʻlsa, hech narsa
    .each-month = Maoshni har oy, oʻz hisobimga
    .more-at-end = Oxirida biroz koʻproq

lesson-sites-quiz-right =
    <b>Ha, avval shuni soʻrash kerak</b>

    Maosh har oy beriladigan boʻlsa, toʻlash-toʻlamasliklarini erta bilasiz va butun mavsum pulini yoʻqotmay ketishingiz mumkin.

    Hali ketmasingizdan rad etishsa, toʻxtang va taklifni tekshiring.

lesson-sites-quiz-not-quite =
    <b>Maoshni har oy soʻrang</b>

    Maosh oxirigacha berilmasa, ketish qiyinlashadi. Summa kattaroq yoki brigadir hamshaharingiz boʻlsa ham shunday. Uning oʻziga ham toʻlashmayotgan boʻlishi mumkin.

    Hali ketmasingizdan rad etishsa, toʻxtang va taklifni tekshiring.

lesson-sites-lesson-done =
    <b>Yodda tuting</b>

    Firmaning nomini, maoshni har oy oʻz hisobingizga toʻlashlarini va ushlab qolinadigan hamma narsaning roʻyxatini soʻrang.

    Maosh berilmasa, uni qanday talab qilish mumkinligini mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin.
