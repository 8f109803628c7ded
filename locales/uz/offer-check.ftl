# Ish taklifini tekshirish. Oʻn ikki yoshli bola tushunadigan sodda soʻzlar. Yozilmaydi: xavfsiz, haqiqiy, qonuniy, firibgar, qurbon.
# HTML: faqat <b>, <i> va yangi qator. Javob variantlari: koʻpi bilan 38 belgi.

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

    Endi qisqa savollar. Istalganini javobsiz qoldirishingiz mumkin.

offer-check-where =
    Hozir qayerdasiz? Boshqa odam uchun soʻrayotgan boʻlsangiz, uning oʻrnida javob bering.
    .thinking = Taklif haqida oʻylab koʻryapman
    .ready-to-go = Ketishga tayyorlanyapman
    .there-cannot-leave = Oʻsha yerdaman, ketish oson emas

offer-check-r01 = Vositachi litsenziyasiz (ruxsatnomasiz) ishlaydimi yoki uni Sizga koʻrsatishni istamayaptimi?
offer-check-r03 = Sizga ish beruvchining nomi, manzili yoki telefon raqamini aytishni istashmayaptimi?
offer-check-c04 = Sizga bu taklifni oilangizdan sir tutishni aytishdimi?
offer-check-t08 = Bu Tailand, Kambodja, Myanma yoki Laosda ofis, koll-markaz, kriptovalyuta, tarjima yoki mijozlarga yordam ishimi?
offer-check-t09 =
    Bu urush boʻlayotgan joy yaqinidagi qurilish, haydovchilik yoki qoʻriqchilik ishimi?
    Yoki tez fuqarolik vaʼda qilishyaptimi yo harbiy hujjatga imzo qoʻydirishmoqchimi?
offer-check-t01 = Tajriba soʻralmasa ham, maosh bunday ish uchun odatdagidan ancha yuqorimi?
offer-check-t03 = Yozma, imzolangan shartnomasiz ketishingiz kerakmi?
offer-check-m01 = Ishga kirish, navbat yoki kafolat uchun pul toʻlashingiz kerakmi?
offer-check-m02 = Yoʻl xarajatingizni ular toʻlab, keyin bu pulni maoshingizdan ushlab qolishadimi?
offer-check-d01 = Vositachi yoki ish beruvchi pasportingizni oʻzida saqlamoqchimi?
offer-check-d02 = Turistik, mehmon, oʻquv yoki ziyorat vizasi bilan ishlaysizmi?
offer-check-v05 = Yashaydigan va ishlaydigan joyingizning aniq manzilini bilmasdan yoʻlga chiqishingiz kerakmi?

offer-check-already-there =
    <b>Hozir eng muhimi taklif emas, Sizsiz</b>

    Hozir xavf ostidamisiz? Turgan mamlakatingizning shoshilinch yordam raqamiga qoʻngʻiroq qiling. Xavf boʻlmasa, nima qila olishingiz haqida ishonch telefonida gaplashishingiz mumkin. “Yordam” tugmasini bosing va shu mamlakatni tanlang.

    Bu telefonni boshqa birov oʻqiy olsa, “Yopish” tugmasini bosing va yoningizda hech kim boʻlmagan paytni tanlang. Nima qilishni va qachon qilishni oʻzingiz hal qilasiz.

offer-check-stop-and-check =
    <b>Iltimos, toʻxtang va avval tekshiring</b>

    Siz jiddiy belgilarni koʻrsatdingiz. Taklifni mustaqil kishi tekshirmaguncha hech narsa toʻlamang, hech narsaga imzo qoʻymang va yoʻlga chiqmang.

    Vositachining litsenziyasi bor-yoʻqligini mehnat yoki migratsiya idorasi aytishi mumkin. Buning uchun pul olinmasligi kerak. Idoraga murojaat qilishdan xavotir olsangiz, avval ishonch telefonidan soʻrang.

    Bu tekshiruv hech kimga hukm chiqarmaydi. U nimani soʻrash kerakligini koʻrsatadi.

offer-check-check-first =
    <b>Keyingi qadamdan oldin tekshiring</b>

    Baʼzi narsalar aniq emas yoki ularni tekshirish kerak. Pul toʻlash, imzo qoʻyish yoki yoʻlga chiqishdan oldin ularni soʻrab biling.

    Vositachining litsenziyasi bor-yoʻqligini mehnat yoki migratsiya idorasi aytishi mumkin. Buning uchun pul olinmasligi kerak. Idoraga murojaat qilishdan xavotir olsangiz, avval ishonch telefonidan soʻrang.

    Shoshilmang va ishonadigan odamingiz bilan gaplashing.

offer-check-few-signs =
    <b>Siz kam belgi koʻrsatdingiz yoki umuman koʻrsatmadingiz</b>

    Bu hammasi joyida ekanini isbotlamaydi. Tekshiruv faqat oʻn ikki belgini biladi va uning qanchalik yaxshi ishlashini hali hech kim sinab koʻrmagan.

    Vositachining litsenziyasi bor-yoʻqligini mehnat yoki migratsiya idorasi aytishi mumkin. Buning uchun pul olinmasligi kerak. Idoraga murojaat qilishdan xavotir olsangiz, avval ishonch telefonidan soʻrang.

    Ketishdan oldin ishonadigan odamingizga manzilni va shartli soʻzni qoldiring.
