# Odamning hozirgi ahvoli haqida savollar. His-tuygʻu emas, faktlar; ayblov yoʻq, qoʻrqitish yoʻq; hech qachon odam haqida qaror emas.
# “Mos keladiganlarning hammasini belgilang, soʻng “Tayyor” tugmasini bosing” gapini botning oʻzi qoʻshadi.
# Variantlar: bitta tanlanadigani koʻpi bilan 38 belgi, bir nechta tanlanadigani koʻpi bilan 34 belgi.

self-screening = 💬 Ish sharoitimni tekshirish
    .about = Hozirgi ishingiz va turgan joyingiz haqida savollar

self-screening-danger =
    Hozir xavf ostidamisiz?

    Istalgan paytda toʻxtashingiz mumkin.
    .now-danger = Ha, hozir xavf ostidaman
    .not-now = Yoʻq, ayni paytda emas

self-screening-privacy =
    <b>Boshlashdan oldin</b>

    • Javoblaringizni saqlamaymiz. Ular tugmalar ichida uzatiladi, tugmalar esa ikki soatdan keyin ishlamay qoladi.
    • Bu botga yozganingiz Telegramda va shu telefonda baribir koʻrinadi.
    • “Yopish” tugmasi xabarimizni olib tashlaydi. U bildirishnomalarni va boshqalar koʻrib ulgurgan narsalarni oʻchirmaydi.
    • Bu chatni hech kim kuzatib oʻtirmaydi. Biz politsiya emasmiz.
    • Biz hech qachon pul, pasport, kod yoki rasm soʻramaymiz.

    Bu savollar sinovdan oʻtgan test emas, natija ham Siz haqingizda qaror emas. Koʻrsatgan belgilaringizni va kimdan soʻrashni koʻrasiz.

    Savollar hozir ishlaydigan yoki yashaydigan joyingiz haqida. Istalganini javobsiz qoldirishingiz mumkin.

self-screening-talk = Hozir hech kim eshitmaydigan qilib birovga qoʻngʻiroq qila olasizmi?
    .only-write = Faqat yoza olaman
    .neither = Hozir ikkalasi ham boʻlmaydi

self-screening-write =
    <b>Bemalol gaplasha olmasangiz</b>

    • “Yordam” ichidagi baʼzi xizmatlarda “Xabar yozish” tugmasi yoki chati bor sahifa turadi.
    • Qisqa boshlang: “Shu yerda soʻrasam boʻladimi?” Ismingizni aytishingiz shart emas.
    • Ularga yozganingiz oʻzingiz oʻchirmaguningizcha oʻsha chatda qoladi.
    • Telefonga hech kim qaramaydigan paytni tanlang. Birov kelib qolsa, “Yopish” tugmasini bosing: xabarimiz yoʻqoladi. Bildirishnomalar qolishi mumkin.
    • Hozir qulay payt boʻlmasa, kuting. Vaziyatingizni hammadan yaxshi oʻzingiz bilasiz.

self-screening-age =
    Yoshingiz nechada? 18 yoshga toʻlmaganlar uchun alohida yordam bor.
    .under-18 = 18 yoshga toʻlmaganman
    .adult = 18 yoshdaman yoki undan kattaman

self-screening-cd03 = Kimdir Sizni qamab qoʻyadimi, kuzatib turadimi yoki xohlagan paytingizda tashqariga chiqishingizga yoʻl qoʻymaydimi?
self-screening-cd01 = Pasportingiz yoki boshqa hujjatlaringizni boshqa birov oʻzida saqlayaptimi?
self-screening-cd02 = Sizga qarz toʻlanmaguncha ishlashingiz shart deb aytishadimi?
self-screening-cd14 = Ketib qolmasligingiz uchun maoshingizni bermay turishadimi?
self-screening-ex02 = Sizga juda kam haq toʻlashadimi yoki umuman toʻlashmaydimi?
self-screening-dr01 = Ish, joy yoki ish beruvchi vaʼda qilinganidan boshqachami?
self-screening-ex01 = Dam ololmaydigan darajada koʻp soat yoki kun ishlashingizga toʻgʻri keladimi?
self-screening-cd11 = Ketsangiz yoki shikoyat qilsangiz, Siz haqingizda politsiyaga yoki boshqa idoraga xabar berishini kimdir aytganmi?
self-screening-cd10 = Kimdir Sizni oilangizga, davlat xodimlariga yoki boshqalarga yolgʻon gapirishga majbur qiladimi?
self-screening-vd01 = Ovqatlanish, tashqariga chiqish yoki oilangizga qoʻngʻiroq qilishda Sizni ishlatayotgan odamlarga qarammisiz?

self-screening-where = Hozir chet eldamisiz yoki oʻz mamlakatingizdami?
    .abroad = Chet elda
    .own-country = Oʻz mamlakatimda

self-screening-consulate =
    <b>Mamlakatingiz konsulligi</b>

    U uyga qaytish uchun hujjat berishi, baʼzan boshqa yordam ham koʻrsatishi mumkin.

    Lekin u — davlat idorasi. Ismingizni va nima boʻlganini soʻrashi mumkin, boshqa idoralarga xabar berishga majbur boʻlishi ham mumkin.

    U yerga borish Sizga va oilangizga nima olib kelishini avval ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin. Keyin oʻzingiz hal qilasiz.

self-screening-more =
    Rahmat. Asosiy savollar shular edi.

    Vaʼdalar, yoʻl va ish haqida yana savollar bor. Davom etasizmi yoki hozirgacha koʻrsatganlaringizni koʻrasizmi?
    .go-on = Davom etish
    .result-now = Hozir koʻrish

self-screening-promises = Nimalar vaʼda qilinganidan boshqacha chiqdi?
    .pay = Maosh
    .conditions = Ish vaqti va sharoiti
    .contract = Shartnomada yozilganlar
    .housing = Turar joy va turmush
    .papers = Viza yoki ishlash ruxsatnomasi
    .journey = Yoʻl yoki uning narxi
    .study = Oʻqish imkoniyati

self-screening-journey = Safardan oldin yoki yoʻlda nimalar boʻldi?
    .debt = Qarzim bor edi, ilojim qolmadi
    .papers-taken = Hujjatlarimni olib qoʻyishdi
    .watched = Qamab qoʻyishdi yoki kuzatishdi
    .report = Idoraga xabar berish tahdidi
    .money-kept = Oʻz pulimni menga berishmadi
    .false-stories = Birovlar omadi haqida yolgʻon
    .false-rules = Qonun, politsiya haqida yolgʻon

self-screening-work = Ishingiz va yashaydigan joyingizda shulardan qaysilari bor?
    .deductions = Maoshdan jarima yoki ushlab qolish
    .housing = Yomon turar joy
    .conditions = Juda yomon ish sharoiti
    .dangerous = Xavfli ish
    .contract = Qonun yoki shartnoma buziladi
    .no-insurance = Shartnoma yoki sugʻurta yoʻq

self-screening-control = Shulardan birortasi toʻgʻrimi?
    .change-job = Boshqa ish beruvchiga oʻtolmayman
    .worse = Battar boʻladi deb qoʻrqitishadi
    .alone-here = Bu yerda yolgʻiz eplay olmayman

self-screening-gentle =
    Keyingi ikki sahifada zoʻravonlik, tahdid va juda shaxsiy narsalar tilga olinadi.

    Ularni koʻrishingiz shart emas. Oʻtkazib yuborishingiz yoki buning oʻrniga odam bilan gaplashishingiz mumkin: “Yordam” tugmasini bosing.
    .skip-these = Bu savollarni oʻtkazib yuborish
    .go-on = Davom etish

self-screening-recruited = Safardan oldin yoki yoʻlda shulardan birortasi boʻldimi? Hech narsani belgilamasangiz ham boʻladi.
    .marriage = Nikoh yoki asrab olish vaʼdasi
    .attached = Vositachiga bogʻlanib qolgandim
    .tell-others = Oila va boshqalarga aytish tahdidi
    .threats = Menga zoʻravonlik tahdidi
    .family = Oilamga zoʻravonlik yoki tahdid
    .violence = Zoʻravonlik bilan joʻnatishdi
    .by-force = Oʻgʻirlash, majburiy nikoh, sotish

self-screening-there = Ishlaydigan yoki yashaydigan joyingizda shulardan birortasi boʻldimi? Hech narsani belgilamasangiz ham boʻladi.
    .not-agreed = Rozi boʻlmagan narsaga majburlash
    .unlawful = Qonunga zid ishga majburlash
    .tell-others = Oila va boshqalarga aytish tahdidi
    .threats = Menga zoʻravonlik tahdidi
    .family = Oilamga zoʻravonlik yoki tahdid
    .violence = Menga nisbatan zoʻravonlik

self-screening-danger-now =
    <b>Hozir turgan mamlakatingizning shoshilinch yordam raqamiga qoʻngʻiroq qiling</b>

    “Yordam” tugmasini bosing va shu mamlakatni tanlang. Shoshilinch yordam raqami tugmalarning tepasida turadi.

    Bemalol gapira olmasangiz, hech kim koʻrmayotganda ishonadigan odamingizga qisqa xabar yozishingiz mumkin. Qoʻngʻiroq hozir ahvolni yomonlashtirsa, qulayroq paytni kuting. Vaziyatingizni hammadan yaxshi oʻzingiz bilasiz.

self-screening-under-18 =
    <b>Yordam olishga haqqingiz bor</b>

    Boshqa savol bermaymiz. Nimaga rozi boʻlgan boʻlsangiz ham, aybingiz yoʻq.

    Bolalar ishonch telefoniga qoʻngʻiroq qilishingiz mumkin: “Yordam” tugmasini bosing. Ishonadigan katta yoshli odamingizga ham aytishingiz mumkin, lekin Sizni olib kelgan yoki ishni topgan odamga emas.

self-screening-several-serious-signs =
    <b>Siz bir nechta jiddiy belgini koʻrsatdingiz</b>

    Bunday belgilar odam oʻz xohishi bilan keta olmaydigan ishlarda uchraydi. Bunda aybingiz yoʻq. Bu Siz haqingizda qaror emas: butun vaziyatni faqat oʻzingiz bilasiz.

    Nima qila olishingizni va har bir yoʻl nimaga olib kelishi mumkinligini ishonch telefonidan soʻrashingiz mumkin. Avval soʻrab, keyin qaror qilsangiz ham boʻladi. Qolishga yoki hech qayerga xabar bermaslikka ham qaror qilishingiz mumkin.

    Iloji boʻlsa, hech kim eshitmaydigan paytda qoʻngʻiroq qiling.

self-screening-some-signs =
    <b>Siz baʼzi belgilarni koʻrsatdingiz</b>

    Siz koʻrsatgan narsalar hech qanday ishda boʻlmasligi kerak. Bu Siz haqingizda qaror emas, qisqa roʻyxat esa hammasini koʻra olmaydi.

    Nima qila olishingizni va har bir yoʻl nimaga olib kelishi mumkinligini ishonch telefonidan soʻrashingiz mumkin. Soʻrash Sizni hech narsaga majbur qilmaydi. Qolish, ketish yoki xabar berishni oʻzingiz hal qilasiz.

self-screening-no-signs-named =
    <b>Siz hech qanday belgi koʻrsatmadingiz</b>

    Bu hammasi joyida ekanini isbotlamaydi. Roʻyxat qisqa, u sinovdan oʻtgan test ham emas.

    Baribir koʻnglingiz notinch boʻlsa, ishonch telefoniga qoʻngʻiroq qilib soʻrashingiz mumkin. Isbot ham, alohida sabab ham kerak emas. Keyin nima qilishni oʻzingiz hal qilasiz.
