# Ish taklifini tekshirish. Oʻn ikki yoshli bola tushunadigan sodda soʻzlar. Yozilmaydi: xavfsiz, haqiqiy, qonuniy, firibgar, qurbon.
# HTML: faqat <b>, <i> va yangi qator. Bitta tanlanadigan variantlar: koʻpi bilan 38 belgi, bir nechta tanlanadigani: 34 belgi.
# “Mos keladiganlarning hammasini belgilang, soʻng “Tayyor” tugmasini bosing” gapini botning oʻzi qoʻshadi. Natijalar: koʻpi bilan 420 belgi, pastida mamlakat xizmatlari turadi.

# Sarlavha: koʻpi bilan 30 belgi, boshida bitta emoji. `.about`: roʻyxat va buyruqlar uchun gap, koʻpi bilan 90 belgi.
offer-check = 🔎 Ish taklifini tekshirish
    .about = Chet eldagi ish taklifi haqida qisqa savollar

offer-check-privacy =
    <b>Boshlashdan oldin</b>

    • Javoblaringizni saqlamaymiz. Ular tugmalar ichida uzatiladi, tugmalar esa ikki soatdan keyin ishlamay qoladi.
    • Bu botga yozganingiz Telegramda va shu telefonda baribir koʻrinadi.
    • “Yopish” tugmasi xabarimizni olib tashlaydi. U bildirishnomalarni va boshqalar koʻrib ulgurgan narsalarni oʻchirmaydi.
    • Bu chatni hech kim kuzatib oʻtirmaydi. Biz politsiya emasmiz.
    • Biz hech qachon pul, pasport, kod yoki rasm soʻramaymiz.

    Endi koʻpi bilan 18 ta qisqa savol beramiz. Istalganini javobsiz qoldirishingiz mumkin. Oxirida nimani tekshirish, kimdan soʻrash va vositachiga nima yozishni koʻrasiz.

offer-check-where =
    Hozir qayerdasiz? Boshqa odam uchun soʻrayotgan boʻlsangiz, uning oʻrnida javob bering.
    .thinking = Taklif haqida oʻylab koʻryapman
    .ready-to-go = Ketishga tayyorlanyapman
    .there-cannot-leave = Oʻsha yerdaman, ketish oson emas

offer-check-there =
    Ish qaysi mamlakatda?

    Oxirida u yerda kim yordam bera olishini koʻrasiz.
offer-check-home =
    Siz qaysi mamlakatda yashaysiz?

    Oxirida u yerda kimdan soʻrash mumkinligini koʻrasiz.

# Tugmaga sigʻmagani yuqoridagi matnda turadi.
offer-check-through =
    Bu taklif Sizga qanday keldi? Birinchi mos kelganini tanlang.

    • <b>Sevgilim:</b> internetda tanishib, yaqin boʻlib qolgan odamingiz.
    • <b>Faqat chat:</b> hammasi messenjer yoki ijtimoiy tarmoq orqali, ofisini ham, asl ismini ham bilmaysiz. Oʻzini kompaniya desa ham shuni tanlang.
    • <b>Butun guruh:</b> chet eldan kelgan kishi yoki xususiy shaxs birdaniga bir necha odamni yollayapti.
    .partner = Internetda tanishgan sevgilim
    .messenger = Faqat chat, ofisi yoʻq
    .group = Butun guruhni yollayotgan odam
    .known = Tanishim, agentlik yoʻq
    .agency = Agentlik yoki kompaniya
    .other = Boshqa yoʻl bilan

offer-check-work =
    Bu qanday ish? Birinchi mos kelganini tanlang.

    • <b>Ofis yoki internet:</b> Tailand, Kambodja, Myanma yoki Laosda ofis, koll-markaz, kriptovalyuta, tarjima yoki mijozlarga yordam ishi. Boshqa mamlakatda boʻlsa, “Boshqa ish”ni tanlang.
    • <b>Urush yoki armiya:</b> urush yaqinida qurilish, haydovchilik yoki qoʻriqchilik; yoki tez fuqarolik vaʼda qilishyapti, yo harbiy hujjatga imzo soʻrashyapti.
    • <b>Xonadon:</b> oʻzingiz yashaydigan uyda birovga qaraysiz, tozalaysiz yoki ovqat pishirasiz.
    .office = Ofis yo internet, oʻsha mamlakatlarda
    .war = Urush, harbiy hujjat, tez fuqarolik
    .model = Xostes, raqs, massaj, model, vebkamera
    .home = Xonadonda yashab ishlash
    .manual = Dala, qurilish, zavod, mehmonxona
    .other = Boshqa ish yoki hali aniq emas

offer-check-r01 = Orada litsenziyasiz (ruxsatnomasiz) ishlaydigan yoki uni koʻrsatishdan bosh tortayotgan agentlik yoki vositachi bormi?
offer-check-r03 = Sizga ish beruvchining nomi, manzili yoki telefon raqamini aytishdan bosh tortishyaptimi?
offer-check-c04 = Sizga bu taklifni oilangizdan sir tutishni aytishdimi?
offer-check-t01 = Tajriba soʻralmasa ham, maosh bunday ish uchun odatdagidan ancha yuqorimi?
offer-check-t03 = Yozma, imzolangan shartnomasiz ketishingiz kerakmi?
offer-check-m01 = Ishga kirish, navbat yoki kafolat uchun pul toʻlashingiz kerakmi?
offer-check-m02 = Yoʻl xarajatingizni ular toʻlab, keyin bu pulni maoshingizdan ushlab qolishadimi?
offer-check-d01 = Vositachi yoki ish beruvchi pasportingizni oʻzida saqlamoqchimi?
offer-check-d02 = Turistik, mehmon, oʻquv yoki ziyorat vizasi bilan ishlaysizmi?
offer-check-v05 = Yashaydigan va ishlaydigan joyingizning aniq manzilini bilmasdan yoʻlga chiqishingiz kerakmi?

# Roʻyxatlar. Har bir variant signs.ftl dagi bitta belgini bildiradi, u yerda toʻliq yozilgan.
offer-check-asked =
    Sizdan nima soʻrashdi yoki Sizga nima yuborishdi?

    <i>Maʼlumot</i> — shartnomadan oldin soʻralgan karta yoki pasport maʼlumotlari.
    .photos = Intim surat yoki video
    .accounts = Hisob yo SIM ochish, pul oʻtkazish
    .passwords = Telefonim yoki parollarim
    .data = Havola, ilova yoki maʼlumot
    .typing = Ishga aloqasi yoʻq sinov

offer-check-journey = Yoʻl: bilishingizcha, qaysilari toʻgʻri?
    .driven = Chegaradan notanishlar olib oʻtadi
    .changed = Chipta yoki joy vaʼdadan boshqa
    .companion = Hujjatim boshqa birovda turadi
    .phone = Telefonsiz, uyga qoʻngʻiroqsiz
    .under-18 = 18 ga toʻlmagan, begona bilan
    .no-money = Qaytishga oʻz pulim yoʻq

offer-check-for-a-child =
    <b>Tekshiruv shu yerda toʻxtaydi</b>

    18 yoshga toʻlmagan kishining alohida yordam olishga haqqi bor. Bola uchun qoidalar kattalarnikidan boshqacha, shuning uchun bu taklifga baho bermaymiz va boshqa savol bermaymiz.

offer-check-papers = Hujjatlar va shartnoma: qaysilari toʻgʻri?
    .unread = Boʻsh yo oʻqilmagan varaqqa imzo
    .penalty = Ishdan ketsam, pul toʻlayman
    .false-papers = Soxta hujjat, boshqa ism yo yosh
    .border = Chegarada yolgʻon gapirishim kerak
    .language = Shartnomani oʻqiy olmayman
    .later = Asl shartnoma yetib borgach
    .permit = Litsenziya eski yo boshqa yurtga

offer-check-pay = Ish va maosh: qaysilari toʻgʻri?
    .kept = Maosh oxirida yoki vositachiga
    .loan = Qarz olish yo uy, mashina garovga
    .receipt = Toʻlov kriptoda yo kvitansiyasiz
    .unclear = Nima ish qilishim aniq emas
    .cuts = Maoshdan ushlashadi, roʻyxat yoʻq
    .hours = Ish vaqti yo turar joy aytilmagan

offer-check-recruiter = Ish taklif qilayotganlar: qaysilari toʻgʻri?
    .haste = Darrov qaror qilishga qistashadi
    .name = Kompaniya taniqli, raqam boshqa
    .account = Akkaunt yangi yo eʼlon yoʻqolgan
    .interview = Suhbatsiz ishga olishdi
    .workers = Ishchilar bilan gaplashtirishmaydi
    .copy = Imzolaganim nusxasini berishmaydi
    .friends = Doʻst olib kelganga pul

offer-check-already-there =
    <b>Hozir taklif emas, Siz muhimsiz</b>

    Hozir xavf ostidamisiz? Turgan mamlakatingizning shoshilinch yordam raqamiga qoʻngʻiroq qiling. Xavf boʻlmasa, nima qila olishingizni ishonch telefonidan soʻrang. “Yordam” tugmasini bosing va shu mamlakatni tanlang.

    Bu telefonni boshqa birov oʻqiy olsa, “Yopish” tugmasini bosing va yoningizda hech kim boʻlmagan paytni tanlang. Nima qilishni va qachon qilishni oʻzingiz hal qilasiz.

offer-check-child =
    <b>Avval bolalar ishonch telefonidan soʻrang</b>

    “Yordam” tugmasini bosing: avval nima qilishni u yerda aytishlari mumkin. Xavf boʻlsa, shoshilinch yordam raqamiga qoʻngʻiroq qiling.

    18 ga toʻlmaganmisiz? Ishonadigan katta yoshli odamingizga ayting, lekin taklifni keltirgan yoki ishni topgan odamga emas. Begona bilan yoki oʻzgartirilgan hujjat bilan ketmang.

    Kelishuv qanday boʻlmasin, 18 ga toʻlmagan kishining aybi yoʻq.

offer-check-stop-and-check =
    <b>Iltimos, toʻxtang va avval tekshiring</b>

    Siz jiddiy belgilarni koʻrsatdingiz. Taklifni xolis odam tekshirmaguncha hech narsa toʻlamang, hech narsaga imzo qoʻymang va yoʻlga chiqmang.

    Kimdan soʻrash mumkin: mehnat yoki migratsiya idorasidan; bundan xavotir olsangiz, ishonch telefonidan. Soʻrash bepul boʻlishi kerak.

    Bu tekshiruv hech kimga hukm chiqarmaydi. U nimani soʻrash kerakligini koʻrsatadi.

offer-check-check-first =
    <b>Keyingi qadamdan oldin tekshiring</b>

    Baʼzi narsalar aniq emas yoki ularni tekshirish kerak. Pul toʻlash, imzo qoʻyish yoki yoʻlga chiqishdan oldin ularni soʻrab biling.

    Kimdan soʻrash mumkin: mehnat yoki migratsiya idorasidan; bundan xavotir olsangiz, ishonch telefonidan. Soʻrash bepul boʻlishi kerak.

    Shoshilmang va ishonadigan odamingiz bilan gaplashing.

offer-check-few-signs =
    <b>Siz kam belgi koʻrsatdingiz yoki umuman koʻrsatmadingiz</b>

    Bu hammasi joyida ekanini isbotlamaydi. Tekshiruv faqat baʼzi belgilarni biladi, uning qanchalik yaxshi ishlashini hali hech kim sinab koʻrmagan.

    Kimdan soʻrash mumkin: mehnat yoki migratsiya idorasidan; bundan xavotir olsangiz, ishonch telefonidan. Soʻrash bepul boʻlishi kerak.

    Ketishdan oldin ishonadigan odamingizga manzilni va shartli soʻzni qoldiring.
