# Chet eldagi qarindoshi yoki doʻstidan xavotirda boʻlgan odam uchun. His-tuygʻu emas, faktlar; ayblov yoʻq, qoʻrqitish yoʻq; hech qachon birov haqida qaror emas.
# “Mos keladiganlarning hammasini belgilang, soʻng “Tayyor” tugmasini bosing” gapini botning oʻzi qoʻshadi.
# Variantlar: koʻpi bilan 34 belgi.

worry = 🤝 Yaqinimdan xavotirdaman
    .about = Chet eldagi yaqiningiz haqida savollar va nima yordam berishi mumkin

worry-danger =
    Yaqiningiz hozir xavf ostidami?

    Istalgan paytda toʻxtashingiz mumkin.
    .now-danger = Ha, hozir xavf ostida
    .not-now = Yoʻq, ayni paytda emas

worry-there-now =
    Yaqiningiz hozir qaysi mamlakatda?

    Shunda u yerda kimga qoʻngʻiroq qilishni darrov koʻrasiz. Bilmasangiz, tanlamasdan davom eting.

worry-privacy =
    <b>Boshlashdan oldin</b>

    • Javoblaringizni saqlamaymiz. Ular tugmalar ichida uzatiladi, tugmalar esa ikki soatdan keyin ishlamay qoladi.
    • Bu botga yozganingiz Telegramda va shu telefonda baribir koʻrinadi.
    • “Yopish” tugmasi xabarimizni olib tashlaydi. Bildirishnomalar va boshqalar koʻrib ulgurgan narsalar qoladi.
    • Bu chatni hech kim kuzatib oʻtirmaydi. Biz politsiya emasmiz.
    • Biz hech qachon ism, joy, pul, pasport, kod yoki rasm soʻramaymiz.

    Savollar sinovdan oʻtgan test emas, natija hech kim haqida qaror emas. Istalganini javobsiz qoldirishingiz mumkin.

worry-there =
    Yaqiningiz hozir qaysi mamlakatda?

    Oxirida u yerda kimdan soʻrashni koʻrasiz. Mamlakatni saqlamaymiz.

worry-home =
    Siz qaysi mamlakatda yashaysiz?

    Oxirida u yerda ham kimdan soʻrashni koʻrasiz.

worry-age =
    Yaqiningiz necha yoshda? 18 yoshga toʻlmaganlar uchun alohida yordam bor.
    .under-18 = 18 ga toʻlmagan yo aniq bilmayman
    .adult = 18 yoshda yoki undan katta

worry-contact =
    <b>Aloqa.</b> Nimani sezdingiz?
    .no-free-calls = Bemalol, yolgʻiz gaplasha olmaydi
    .told-what = Birov oʻrgatgandek gapiradi
    .sudden-money = Birdan pul soʻrab qoldi
    .no-address = Manzilini bilmaymiz
    .no-contact = Odatdagidan uzoq vaqt aloqa yoʻq

worry-work =
    <b>Ish va joy.</b> Nimalarni bilasiz?
    .passport = Pasporti boshqa birovda
    .watched = Kuzatishadi yoki chiqarishmaydi
    .debt = Qarz tugaguncha ishlashi shart
    .no-pay = Juda kam maosh oladi yoki olmaydi
    .not-as-promised = Joy yoki ish vaʼdadan boshqacha

worry-what-helps =
    <b>Nima yordam berishi mumkin</b>

    • Xotirjam aloqada boʻling. Qisqa, oddiy xabarlar yetadi: ularni boshqalar ham oʻqishi mumkin.
    • Yolgʻiz gapira olsa, oddiy soʻrang: “Biror narsa qilaymi, nima qilay?” Katta yoshli odam oʻzi hal qiladi.
    • Shartli soʻz kelishgan boʻlsangiz, ishlating.
    • Bilgan manzil, telefon va oxirgi aloqa kunini oʻzingizga yozib qoʻying.
    • U turgan mamlakat va oʻz mamlakatingiz ishonch telefonidan nima qilish mumkinligini, har bir yoʻl nimaga olib kelishini soʻrang.

worry-better-not =
    <b>Nima ahvolni ogʻirlashtirishi mumkin</b>

    • Birov talab qilganda pul toʻlash. Avval maslahat soʻrang: bir marta toʻlansa, yana soʻrashlari mumkin.
    • Hamma koʻradigan joyda ismi yoki rasmi bilan yozish.
    • Vositachi yoki ish beruvchi bilan janjallashish.
    • Ayblash. “Nega ketding?” degan gap aloqani uzishi mumkin. “Qoʻngʻiroq qilganingdan xursandman” esa saqlab qoladi.
    • Katta yoshli odamdan bexabar ish qilish. Iloji boʻlsa, avval soʻrang.

worry-danger-now =
    <b>Yaqiningiz turgan mamlakatning shoshilinch yordam raqamiga qoʻngʻiroq qiling</b>

    “Yordam” tugmasini bosib, oʻsha mamlakatni tanlang: bu raqam tugmalarning tepasida turadi. Chet eldan u ishlamasligi mumkin. Unda oʻzingiz turgan joydagi politsiyaga qoʻngʻiroq qilib, u yerdagi politsiyaga qanday xabar berishni soʻrang. Ikkala mamlakatning ishonch telefonlari ham yordam berishi mumkin.

    Bilganingizni ayting: manzil, telefon, oxirgi aloqa. Yaqiningizdan soʻrash imkoni boʻlsa, nima xohlashini va qoʻngʻiroq hozir ahvolni yomonlashtirish-yomonlashtirmasligini soʻrang.

worry-child =
    <b>Bolaning alohida yordam olishga haqqi bor</b>

    Boshqa savol bermaymiz. Bola yoki oila nimaga rozi boʻlgan boʻlmasin, bolaning aybi yoʻq.

    “Yordam” tugmasini bosing: avval nima qilishni shu yerdagi yoki oʻsha mamlakatdagi bolalar ishonch telefonidan soʻrashingiz mumkin. Xavf boʻlsa, shoshilinch yordam raqamiga qoʻngʻiroq qiling.

    Bola bilan xotirjam aloqada boʻling. Bolani olib borgan yoki ishni topgan odam bilan janjallashmang, bu haqda hamma koʻradigan joyda yozmang.

worry-signs-named =
    <b>Siz muhim belgilarni koʻrsatdingiz</b>

    Bu hech kim haqida qaror emas: Siz faqat bir qismini koʻrasiz, yaqiningiz esa koʻproq biladi.

    Nima qilish mumkinligini ishonch telefonidan soʻrang. Konsullik hujjat va uyga yoʻl boʻyicha yordam berishi mumkin. U — davlat idorasi: bu yaqiningiz va oilangizga nima olib kelishini avval ishonch telefonidan soʻrang. Katta yoshli odam qolishga yoki xabar bermaslikka ham qaror qilishi mumkin.

    <i>Belgilaganlaringiz pastda tushuntirilgan. U yerda “Siz” deganda yaqiningiz nazarda tutiladi.</i>

worry-few-known =
    <b>Hozircha kam narsa maʼlum</b>

    Bu hammasi joyida ekanini isbotlamaydi. Pul soʻrash, gʻalati javob yoki jimlikning sababi koʻp boʻlishi mumkin.

    Aloqani uzmang, qoʻngʻiroq vaqti va shartli soʻzni kelishib oling. Ishonch telefonida qarindoshlar bilan ham gaplashishadi; isbot kerak emas.

    Yaqiningiz bilan umuman bogʻlana olmasangiz, odamlar qanday qidirilishini ishonch telefonidan soʻrang. Konsullikdan yoki politsiyadan ham soʻrash mumkin; bu yaqiningizga nima olib kelishini avval bilib oling.
