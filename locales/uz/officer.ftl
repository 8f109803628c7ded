# Chegara, aeroport, vokzal, konsullik va mehnat inspeksiyasida xizmat qilayotgan xodimlar uchun. Rasmiy, lekin sodda; “Siz” — xodim.
# Yordam taklif qilish va yordamga yoʻnaltirish uchun. Hech kimni identifikatsiya qilmaydi va hech narsa hal qilmaydi. Odam haqida “qurbon”, “xavfsiz” yozilmaydi.
# “Indikator” — Xalqaro mehnat tashkiloti (ILO) roʻyxatidagi ekspluatatsiya belgisi; “yoʻnaltirish” — odamni oʻz roziligi bilan xizmatga olib borish.
# “Masʼul xodim” — yoʻnaltirishga masʼul hamkasb. Mamlakat, sana va qonun raqamlari aniq koʻchiriladi.
# “Bu hammasi joyida ekanini isbotlamaydi”: self-screening-no-signs-named dagi soʻzlar bilan.
# “Mos keladiganlarning hammasini belgilang, soʻng “Tayyor” tugmasini bosing” gapini botning oʻzi qoʻshadi.
# Variantlar: bitta tanlanadigani koʻpi bilan 38 belgi, bir nechta tanlanadigani 34. `.about` betaraf: uni boshqalar koʻrishi mumkin.

officer = 🧭 Xodimlar uchun roʻyxat
    .about = Chegara, vokzal, konsullik va ish joylaridagi xodimlar uchun savollar roʻyxati

officer-start =
    <b>Xizmatdagi xodimlar uchun</b>

    Bu roʻyxat odamga yordam taklif qilish va uni yordam bera oladiganlarga yoʻnaltirish uchun. U chiqish yoki kirishni rad etishga asos emas, odam haqida ham, jinoyat ishi haqida ham hech narsa hal qilmaydi.

    U hech kimni identifikatsiya qilmaydi: identifikatsiya — vakolatli organning rasmiy qarori.

    Roʻyxat Xalqaro mehnat tashkilotining (ILO) 2009-yilgi indikatorlariga tayanadi, lekin ular bevosita asl matndan olinmagan. Hali hech kim roʻyxatni asl matn bilan solishtirmagan.

    Javoblaringiz saqlanmaydi. Hech qachon ism yozmang.

officer-danger = Hozir kimningdir hayoti yoki sogʻligʻi xavf ostidami?
    .now = Ha yoki shunday boʻlishi mumkin
    .not-now = Ayni paytda xavf yoʻq

officer-age = Odam necha yoshda? Bilmasangiz, uni bola deb hisoblang.
    .under-18 = 18 ga toʻlmagan yoki aniq emas
    .adult = 18 yoshda yoki undan katta

officer-first-contact =
    <b>Birinchi suhbat: shunday qiling</b>

    • Odam bilan yolgʻiz, hech kim eshitmaydigan joyda gaplashing.
    • Oʻz idorangizning tarjimonini chaqiring.
    • Kimligingizni, keyin nima boʻlishini va nima ixtiyoriy ekanini ayting.
    • Avval unga nima kerakligini soʻrang: shifokor, suv, dam olish, uyga qoʻngʻiroq.
    • Yordam istash-istamasligini soʻrang. “Yoʻq” degan javobni hurmat qiling.
    • Oʻzingiz koʻrgan faktlarni yozing, xulosalarni emas.

officer-better-not =
    <b>Birinchi suhbat: bunday qilmang</b>

    • Hamrohining oldida soʻramang. Hamroh yoki boshqa yoʻlovchi hech qachon tarjimon boʻlmaydi.
    • Odam savdosida gumon qilinayotgan kishi bilan toʻqnashmang; hayot xavf ostida boʻlgan hol bundan mustasno.
    • Hech narsa vaʼda qilmang: boshpana ham, pul ham, viza ham, sir saqlash ham.
    • Hamma voqeani soʻramang. Boshqalar buni baribir qayta soʻraydi.
    • Odamni majburan qilgan ishi uchun jazolamang.

officer-setting = Qayerda xizmat qilyapsiz?
    .airport = Aeroport yoki chegara
    .station = Avtovokzal yoki temiryoʻl vokzali
    .visa = Konsullik: vizalar
    .consulate = Konsullik: chet eldagi fuqarolar
    .workplace = Ish joyini tekshirish

officer-seen-border =
    <b>Nimani koʻrish yoki tekshirish mumkin?</b>

    Birinchi ikki qator — indikatorlar. Qolganlari faqat suhbat taklif qilishga sabab: koʻp odamlar shunday safar qiladi.
    .papers-taken = Hujjatlarini olib qoʻyishgan
    .watched = Kuzatuvda, yolgʻiz gapira olmaydi
    .answers = Oʻrniga boshqa odam javob beradi
    .holds = Hujjat, telefoni boshqa birovda
    .group = Guruh: bir-birini tanimaydi
    .state = Qoʻrquv, jarohat, qattiq charchoq
    .luggage = Yuki safariga mos emas
    .visa = Vizasi safar maqsadiga mos emas
    .payer = Koʻpchilikka bir toʻlovchi, manzil
    .ticket = Bir tomonga chipta, yoʻl oʻzgargan
    .address = Manzili ham, puli ham yoʻq

officer-at-border =
    <b>Aeroportda, chegarada yoki viza boʻlimida</b>

    Indikatorlarning koʻpi boshlanib boʻlgan ish haqida, shuning uchun bu yerda kam narsa koʻrinadi. Yoʻlovchilarning koʻpi oddiy safarda: ularga gumondordek qarash zarar yetkazishi mumkin.

    Yolgʻiz soʻraladigan foydali savollar: Qayerga ketyapsiz? Sizni kim kutib oladi? Qanday ish, uni kim topgan? Pasport, telefon va shartnoma oʻzingizdami? Birovdan qarzingiz bormi? Uyga qoʻngʻiroq qila olasizmi?

    Suhbat ixtiyoriy. “Yoʻq” degan javob safarni toʻxtatishga yoki viza bermaslikka asos emas.

officer-seen-station =
    <b>Nimani koʻrish mumkin?</b>

    Birinchi ikki qator — indikatorlar. Qolganlari faqat suhbat taklif qilishga sabab: koʻp odamlar shunday safar qiladi.
    .papers-taken = Hujjatlarini olib qoʻyishgan
    .watched = Kuzatuvda, yolgʻiz gapira olmaydi
    .answers = Oʻrniga boshqa odam javob beradi
    .holds = Hujjat, telefoni boshqa birovda
    .group = Guruh: bir-birini tanimaydi
    .state = Qoʻrquv, jarohat, qattiq charchoq
    .luggage = Yuki safariga mos emas
    .payer = Koʻpchilikka bir toʻlovchi, manzil
    .address = Manzili ham, puli ham yoʻq

officer-at-station =
    <b>Avtovokzal yoki temiryoʻl vokzalida</b>

    Vaqt bor-yoʻgʻi bir necha daqiqa boʻlishi mumkin. Suhbatni xonada, hamrohidan va olomondan chetroqda taklif qiling. Odam oʻz xohishiga qarshi avtobus yoki poyezddan qolib ketmasin.

    Yolgʻiz soʻraladigan foydali savollar: Qayerga ketyapsiz? Sizni kim kutib oladi? Qanday ish, uni kim topgan? Pasport, telefon va chipta oʻzingizdami? Uyga qoʻngʻiroq qila olasizmi?

    Joʻnab ketishidan oldin yordam raqamini boshqalarga koʻrsatmay yozib bering.

officer-seen-consulate =
    <b>Nimani koʻrish yoki tekshirish mumkin?</b>

    Birinchi uch qator — indikatorlar. Qolganlari faqat suhbat taklif qilishga sabab.
    .papers-held = Hujjatlari boshqa birovda
    .watched = Kuzatuvda, yolgʻiz gapira olmaydi
    .no-contract = Shartnoma yoki sugʻurta yoʻq
    .answers = Oʻrniga boshqa odam javob beradi
    .state = Qoʻrquv, jarohat, qattiq charchoq
    .visa = Vizasi ishiga mos emas
    .address = Koʻpchilikda bir manzil yo telefon

officer-at-consulate =
    <b>Konsullikda</b>

    • Odamni kim olib kelgan boʻlmasin, u bilan yolgʻiz gaplashing.
    • Hujjatlari boshqa birovning qoʻlida boʻlgani uchun yoʻq boʻlishi mumkin. Ularni qaytarib olishni odamning oʻzidan soʻramang.
    • Hujjat va uyga qaytish — Siz taklif qila oladigan yordam. Yordam odam koʻrsatma berishiga bogʻliq boʻlmasligi kerak.
    • Biror narsani yozishdan oldin uni qaysi idora oʻqishini ayting. Roziligisiz hech narsani uzatmang: idoraga yetgan xabar odamni yoki oilasini xavf ostiga qoʻyishi mumkin.

officer-seen-workplace =
    <b>Nimani koʻrish yoki hujjatlardan bilish mumkin?</b>

    Oxirgi ikki qatordan boshqa hammasi — indikatorlar. Oxirgi ikkitasi faqat suhbat taklif qilishga sabab.
    .papers-held = Hujjatlari boshqa birovda
    .guarded = Qamalgan, kuzatuvda yo ajratilgan
    .hours = Haddan ortiq koʻp soat yoki kun
    .pay = Maosh juda kam yoki yoʻq
    .housing = Yashash sharoiti yomon
    .conditions = Ish sharoiti juda yomon
    .dangerous = Ish xavfli
    .no-contract = Shartnoma yoki sugʻurta yoʻq
    .answers = Oʻrniga boshqa odam javob beradi
    .state = Qoʻrquv, jarohat, qattiq charchoq

officer-at-workplace =
    <b>Ish joyini tekshirishda</b>

    • Har bir ishchi bilan yolgʻiz, ish beruvchi va brigadirdan uzoqda gaplashing.
    • Bir nechta ishchi bilan bir xilda gaplashing, shunda hech kim ajralib qolmaydi.
    • Ish soatlari, maosh, turar joy va hujjatlardan boshlang. Ularni yozuvlar bilan solishtiring.
    • Siz bilan kim gaplashgani va nima degani ish beruvchiga aytilmaydi.
    • Siz ketganingizdan keyin ishchilar bilan nima boʻlishi mumkinligini eng avval oʻylang.

officer-phase = Odam hozir yoʻlning qayerida?
    .back = Ishdan qaytyapti
    .going = Ishga ketyapti yo hali joʻnamagan
    .unknown = Ketyaptimi, qaytyaptimi: nomaʼlum

officer-talk =
    Odam Siz bilan gaplashishni istaydimi?

    Keyingi roʻyxatlar odamning oʻzi aytadigan narsalar uchun. Ularni ovoz chiqarib oʻqimang. Tinglang va faqat oʻz xohishi bilan aytganini belgilang. Zoʻravonlik tafsilotlarini hech qachon soʻramang.
    .talks = Gaplashishni istaydi
    .not-now = Hozir gaplashishni istamaydi

officer-promised =
    <b>Odam aytgani: vaʼdalar</b>

    Nima vaʼda qilinganidan boshqacha chiqdi yoki aldash uchun vaʼda qilingan edi?
    .work = Ish, joy yoki ish beruvchi
    .pay = Maosh
    .conditions = Ish sharoiti
    .contract = Shartnoma yoki uning qonuniyligi
    .housing = Turar joy va turmush
    .papers = Hujjatlar yoki qonuniy maqom
    .journey = Yoʻl yoki yollash shartlari
    .family = Oilasini olib kelish, qoʻshilish
    .marriage = Nikoh yoki asrab olish
    .study = Oʻqish imkoniyati

officer-made-to-go =
    <b>Odam aytgani: safardan oldin yoki yoʻldagi bosim</b>

    Odamni ketishga majburlash uchun nima qilishgan?
    .debt = Qarz bilan bogʻlab qoʻyishgan
    .papers = Hujjatlarini olib qoʻyishgan
    .watched = Qamash, kuzatish yoki ajratish
    .money = Oʻz pulini oʻziga berishmagan
    .report = Idoraga xabar berish tahdidi
    .tell-others = Oila va boshqalarga aytish tahdidi
    .threats = Zoʻravonlik tahdidi
    .family = Oilasiga zoʻravonlik yoki tahdid
    .violence = Oʻziga nisbatan zoʻravonlik
    .by-force = Oʻgʻirlash, majburiy nikoh, sotish

officer-used =
    <b>Odam aytgani: qaltis vaziyatidan foydalanish</b>

    Faqat kimdir odamni yollash uchun foydalangan narsani belgilang. Kambagʻal yoki yolgʻiz boʻlishning oʻzi indikator emas.
    .home = Oiladagi ogʻir ahvol
    .personal = Shaxsiy hayotidagi biror narsa
    .money = Pulga muhtojlik yoki qarz
    .schooling = Kam oʻqigani yo til bilmasligi
    .information = Kerakli narsalardan bexabarligi
    .travel = Yoʻlni oʻzi eplay olmasligi
    .false-stories = Birovlar omadi haqida yolgʻon
    .false-rules = Qonun, idoralar haqida yolgʻon
    .attached = Vositachiga bogʻlanib qolgani
    .controlled = Avvaldan nazoratida boʻlgani

officer-work =
    <b>Odam aytgani: ish</b>

    Ishi va yashaydigan joyida shulardan qaysilari bor yoki boʻlgan?
    .hours = Haddan ortiq koʻp soat yoki kun
    .pay = Maosh juda kam yoki yoʻq
    .cuts = Jarima, ushlash, puli boshqalarga
    .housing = Yashash sharoiti yomon
    .conditions = Ish sharoiti juda yomon
    .dangerous = Ish xavfli
    .law = Qonun yoki shartnoma buziladi
    .no-contract = Shartnoma yoki sugʻurta yoʻq
    .schooling = Oʻqish imkoniyati yoʻq

officer-kept =
    <b>Odam aytgani: ishda qanday ushlab turishgan</b>

    Shulardan qaysilari bor yoki boʻlgan?
    .papers = Hujjatlari boshqa birovda
    .debt = Qarz tugaguncha ishlashi shart
    .watched = Qamash, kuzatish yoki ajratish
    .wages = Ketmasin deb maosh berilmaydi
    .change-job = Boshqa ish beruvchiga oʻtolmaydi
    .lie = Yolgʻon gapirishga majburlashadi
    .report = Idoraga xabar berish tahdidi
    .worse = Battar boʻladi degan tahdid

officer-forced =
    <b>Odam aytgani: ishda zoʻrlik va tahdid</b>

    Bu yerda hech narsa soʻramang. Faqat oʻz xohishi bilan aytganini belgilang.
    .not-agreed = Rozi boʻlmagan narsaga majburlash
    .unlawful = Qonunga zid ishga majburlash
    .tell-others = Oila va boshqalarga aytish tahdidi
    .threats = Zoʻravonlik tahdidi
    .family = Oilasiga zoʻravonlik yoki tahdid
    .violence = Oʻziga nisbatan zoʻravonlik

officer-alone =
    <b>Odam aytgani: uni u yerda nima ushlab turadi</b>

    Shulardan qaysilari bor yoki boʻlgan?
    .depends = Kundalik hayotda ularga qaram
    .unknown-place = Joyni yoki tilni bilmaydi
    .money = Pulga muhtojlik
    .family = Oilasining ahvoli

officer-country = Qaysi mamlakat tartibi boʻyicha ishlaysiz?
    .turkmenistan = Turkmaniston
    .uzbekistan = Oʻzbekiston
    .kyrgyzstan = Qirgʻiziston
    .tajikistan = Tojikiston
    .kazakhstan = Qozogʻiston
    .other = Boshqa mamlakat

officer-in-turkmenistan =
    <b>Turkmaniston: avval rozilik</b>

    Avval bu haqda qaysi idora bilishini va keyin nima boʻlishi mumkinligini ayting. Erkin roziligisiz odamni ham, uning gaplarini ham uzatmang. “Yoʻq” degan javob hurmat qilinadi, u safarni toʻxtatishga asos emas.

    <b>Topilgani:</b> identifikatsiya va yoʻnaltirish tartiblari 2019-yilgacha tayyor boʻlgan (AQSh hisoboti, 2019). Kirish punktlari va yoʻl tugunlarida treninglar, 2023-yil yanvar (UNODC); yoʻnaltirish mexanizmidan foydalanish boʻyicha, 2025-yil yanvar (IOM). 2025–2029-yillarga milliy reja, 2025-yil yanvar, uni Bosh prokuror taqdim etgan.

    <b>Topilmagani:</b> tartiblarning matni. Masʼul xodimingizdan soʻrang.

officer-in-uzbekistan =
    <b>Oʻzbekiston</b>

    <b>Topilgani:</b> 2020-yil 17-avgustdagi OʻRQ-633-son (ZRU-633) qonun. Vazirlar Mahkamasining 2021-yil 8-fevraldagi 60-son qarori: identifikatsiya va yoʻnaltirish hamda reabilitatsiya qoidalari. Odamlarni aniqlashga oʻzini oʻzi boshqarish organlari va NNTlar yordam beradi. Chegaralararo yoʻnaltirish boʻyicha Qozogʻiston va Qirgʻiziston bilan ishchi guruh, 2022-yil avgust (AQSh hisoboti, 2023).

    <b>Oʻqilmagani:</b> qonunning toʻliq matni va qarorning oʻzi. Bugun qaysi qadamlar amalda ekanini masʼul xodimingizdan soʻrang.

officer-in-kyrgyzstan =
    <b>Qirgʻiziston</b>

    <b>Topilgani:</b> 2022–2025-yillarga dastur va reja, 2022-yil 15-aprel, 227-son, unda yoʻnaltirish mexanizmi bor (IOM, 2023). Chegaralararo yoʻnaltirish boʻyicha Qozogʻiston va Oʻzbekiston bilan ishchi guruh, 2022-yil avgust (AQSh hisoboti, 2023).

    <b>Topilmagani:</b> mexanizmning matni va 2025-yildan keyin nima boʻlgani. Bugun qaysi qadamlar amalda ekanini masʼul xodimingizdan soʻrang.

officer-in-tajikistan =
    <b>Tojikiston</b>

    <b>Topilgani:</b> yoʻnaltirish mexanizmi bor. Yillar davomida identifikatsiya tartiblari qabul qilinmagan, rasmiy maqom olish uchun murakkab ariza kerak boʻlgan (AQSh hisobotlari, 2021–2023).

    <b>Topilmagani:</b> tartiblarning matni va shundan beri biror narsa oʻzgargan-oʻzgarmagani. Bugun qaysi qadamlar amalda ekanini masʼul xodimingizdan soʻrang. Yordam maqomni kutib turmasligi kerak.

officer-in-kazakhstan =
    <b>Qozogʻiston</b>

    <b>Topilgani:</b> odam savdosiga qarshi kurashish toʻgʻrisidagi 2024-yil 5-iyuldagi 110-VIII qonun. Yordamga yoʻnaltirish haqidagi 2024-yil 22-oktabrdagi qoʻshma buyruq (ichki ishlar, 844-son; mehnat, 406-son). Mehnat inspektorlari, konsulliklar, sogʻliqni saqlash, taʼlim va NNTlar uchun qoʻllanmalar; chegaralararo yoʻnaltirish boʻyicha Qirgʻiziston va Oʻzbekiston bilan ishchi guruh, 2022-yil avgust (AQSh hisoboti, 2023).

    <b>Oʻqilmagani:</b> qonun va buyruqning toʻliq matni, qoʻllanmalar. Bugun qaysi qadamlar amalda ekanini masʼul xodimingizdan soʻrang.

officer-elsewhere =
    <b>Boshqa mamlakat</b>

    Biz faqat Markaziy Osiyodagi besh mamlakat tartiblarini qidirganmiz. Mamlakatingizda qaysi qadamlar amalda ekanini masʼul xodimingizdan soʻrang.

officer-roles =
    <b>Kim nima qiladi: bu bizning qoralamamiz</b>

    Uning oʻrniga mamlakatingizning oʻz matni qoʻyilishi kerak. Ungacha masʼul xodimingizdan soʻrang.

    • Chegara va migratsiya: payqash, birinchi suhbat, topshirish
    • Ichki ishlar: himoya, tergov
    • Prokuratura: nazorat
    • Mehnat va ijtimoiy himoya: ehtiyojlar, boshpana, pul
    • Sogʻliqni saqlash: davolash va parvarish
    • Konsullik: hujjatlar, uyga qaytish
    • NNT: qoʻllab-quvvatlash, ishonch telefoni, rozilik
    • Xalqaro migratsiya tashkiloti: taklif qilingan joyda qaytish va qoʻllab-quvvatlash

officer-danger-now =
    <b>Avval yordam</b>

    1. Tez tibbiy yordam chaqiring yoki shoshilinch yordam raqamiga qoʻngʻiroq qiling: “Yordam” tugmasini bosing va mamlakatni tanlang.
    2. Odamni hamrohidan uzoqroq, tinch joyga olib boring.
    3. 18 ga toʻlmagan yoki shunday boʻlishi mumkin boʻlsa, bolalarni himoya qilish xizmatiga ham qoʻngʻiroq qiling.
    4. Hozir boshqa hech narsa soʻramang.

    Xavf oʻtgach, roʻyxatni boshidan boshlashingiz mumkin.

officer-child =
    <b>Darhol bolalarni himoya qilish xizmati</b>

    Bu yerda belgilar hisoblab oʻtirilmaydi. Bola nimaga rozi boʻlgan boʻlmasin, uning aybi yoʻq va u jazolanmaydi.

    1. Hozir bolalarni himoya qilish xizmatiga va masʼul xodimingizga qoʻngʻiroq qiling.
    2. Nima boʻlgani haqida savol bermang: buni faqat bolalar bilan ishlaydigan mutaxassis qiladi.
    3. Bola yolgʻiz yoki kimligi aniq boʻlmagan katta odam bilan kutmasin.
    4. Oʻzingiz koʻrgan faktlarni yozing, xulosalarni emas.

officer-pass-on =
    <b>Bir nechta jiddiy indikator: yordamga yoʻnaltirishni taklif qiling</b>

    Bu hech kimni identifikatsiya qilmaydi.

    1. Keyin nima boʻlishini va nima ixtiyoriy ekanini ayting.
    2. Odam rozi boʻlsa, masʼul xodimga qoʻngʻiroq qiling, odamni shaxsan topshiring va qaydni bering.
    3. “Yoʻq” desa, hech narsani uzatmang. Baribir yordam raqamini boshqalarga koʻrsatmay yozib bering.
    4. Odamni majburan qilgan ishi uchun jazolamang.

    <i>Indikatorlar pastda tushuntirilgan. U yerda “Siz” deganda shu odam nazarda tutiladi.</i>
    .summary = Yoʻnaltirish uchun ismsiz qayd. Bu identifikatsiya emas.

officer-offer-help =
    <b>Baʼzi indikatorlar: yordam taklif qiling</b>

    Ular hech narsani isbotlamaydi, koʻp narsa aytilmagan boʻlishi ham mumkin. Bu hech kimni identifikatsiya qilmaydi.

    1. Yolgʻiz qolganda yordamni yana bir marta taklif qiling. Nima ixtiyoriy ekanini ayting.
    2. Odam rozi boʻlsa, masʼul xodimga qoʻngʻiroq qiling va qaydni bering.
    3. “Yoʻq” desa ham, yordam raqamini boshqalarga koʻrsatmay yozib bering.
    4. Odamni majburan qilgan ishi uchun jazolamang.

    <i>Indikatorlar pastda tushuntirilgan. U yerda “Siz” deganda shu odam nazarda tutiladi.</i>
    .summary = Ismsiz qayd. Bu identifikatsiya emas.

officer-nothing-seen =
    <b>Hech qanday indikator belgilanmadi</b>

    Bu hammasi joyida ekanini isbotlamaydi. Koʻp odamlar gapira olmaydi, chegarada esa kam narsa koʻrinadi. Sezganlaringiz baribir suhbat taklif qilishga sabab boʻlishi mumkin.

    Yordam raqamlarini baribir boshqalarga koʻrsatmay yozib bering: odam ketayotgan mamlakatdagi va oʻz yurtidagi ishonch telefonini. Raqamlar “Yordam” tugmasida. Odamning oʻzi hal qiladi.

## Guruhlar sahifasi, uni koʻrsatadigan natijalar uchun. Sonlar raqam bilan: koʻplik qoʻshimchasi kerak boʻlmasin.

dimensions-heading = Indikatorlar guruhlar boʻyicha
dimension-deceptive-recruitment = Aldab yollash
dimension-coercive-recruitment = Majburlab yollash
dimension-abuse-of-vulnerability-at-recruitment = Yollashda qaltis vaziyatdan foydalanish
dimension-exploitation = Ekspluatatsiya
dimension-coercion-at-destination = Borgan joyida majburlash
dimension-abuse-of-vulnerability-at-destination = Borgan joyida qaltis vaziyatdan foydalanish
dimension-counts = kuchli: { $strong } · oʻrtacha: { $medium } · kuchsiz: { $weak }
dimension-positive = mezonga yetdi
dimension-not-positive = mezonga yetmadi
dimensions-rule = Guruh mezonga yetishi uchun: ikkita kuchli indikator; bitta kuchli va yana bitta istalgan; uchta oʻrtacha; yoki ikkita oʻrtacha va bitta kuchsiz. Qoidaga koʻra, ekspluatatsiya va yana kamida bitta guruh mezonga yetishi kerak. Bu qoida odam haqida hech narsa hal qilmaydi.
