# Safar oldidan tekshirish roʻyxati. “Mos keladiganlarning hammasini belgilang, soʻng “Tayyor” tugmasini bosing” gapini botning oʻzi qoʻshadi.
# Tugma yozuvlari: koʻpi bilan 34 belgi. `-missing`: hali bajarilmagan boʻlsa, nima qilish kerak.

before-you-go = 🧳 Yoʻlga chiqishdan oldin
    .about = Roʻyxat: hujjatlar, pul va telefon, uydagi yaqinlar

before-you-go-start =
    <b>Yoʻlga chiqishdan oldin</b>

    Uchta qisqa roʻyxat. Bajarilganini belgilang. Oxirida nima qolganini va u bilan nima qilishni koʻrasiz.

    Belgilaganlaringizni saqlamaymiz. Tugmalar ikki soatdan keyin ishlamay qoladi, lekin istalgan paytda boshidan boshlashingiz mumkin.

before-you-go-papers = <b>Hujjatlar.</b> Nimalar bajarildi?
    .contract = Tushunarli, imzolangan shartnoma
    .contract-missing = Ketishdan oldin oʻqiy oladigan tilingizda yozilgan va ish beruvchi imzolagan shartnomani soʻrang. Bir nusxasi oʻzingizda tursin, bir nusxasini uyda qoldiring.
    .visa = Shu ishga ruxsat beradigan viza
    .visa-missing = Qaysi viza bu ishga ruxsat berishini oʻsha mamlakat elchixonasidan soʻrang. Turistik yoki mehmon vizasi odatda ruxsat bermaydi.
    .agency = Agentlik litsenziyasi tekshirildi
    .agency-missing = Agentlikning shu mamlakat boʻyicha bugun amaldagi litsenziyasi bor-yoʻqligini mehnat yoki migratsiya idorasidan soʻrang. Idoraga murojaat qilishdan xavotir olsangiz, avval ishonch telefonidan soʻrang.
    .passport = Pasportim oʻzimda qoladi
    .passport-missing = Pasportni oʻzingizda saqlaganingiz maʼqul. Nusxasini bering, aslini esa faqat davlat xodimi koʻrishi kerak boʻlganda koʻrsating.
    .copy = Pasportim nusxasi uyda bor
    .copy-missing = Pasport va viza nusxasini ishonadigan odamingizga qoldiring. Hujjatlar yoʻqolsa, u asqatadi.

before-you-go-money-phone = <b>Pul va telefon.</b> Nimalar bajarildi?
    .way-home = Uyga qaytish uchun pul
    .way-home-missing = Uyga chipta olishga yetadigan pulni olib qoʻying. Uni boshqa pulingizdan alohida, faqat oʻzingiz ola biladigan joyda saqlang.
    .phone = U yerda ishlaydigan telefon va SIM
    .phone-missing = SIM-kartangiz u yerda ishlash-ishlamasligini va bu qancha turishini aloqa operatoringizdan soʻrang yoki yangisini qayerdan olishni oldindan oʻylab qoʻying. Telefonni ham, uning kodini ham hech kimga bermang.
    .numbers = Yordam raqamlari qogʻozga yozildi
    .numbers-missing = Ishonch telefonini va oʻsha mamlakatdagi elchixonangiz raqamini yozib oling: telefon yoʻqolishi yoki quvvati tugashi mumkin. Raqamlar “Yordam” tugmasida.

before-you-go-home = <b>Uydagi yaqinlar.</b> Nimalar bajarildi?
    .place = Ish beruvchi manzili xaritada bor
    .place-missing = Yashaydigan va ishlaydigan joyingizning aniq manzilini soʻrang. Uni xaritadan toping va ish beruvchining oʻz raqamiga qoʻngʻiroq qiling.
    .address = Manzilim uydagilarda bor
    .address-missing = Ishonadigan odamingizga manzilni, ish beruvchining nomini va yoʻlga chiqadigan kuningizni ayting. Biror narsa oʻzgarsa, xabar bering.
    .code-word = Ishonchli odam bilan shartli soʻz
    .code-word-missing = “Menga yordam kerak” degan maʼnoni bildiradigan oddiy bir soʻz tanlang. Uni eshitgan odam nima qilishini kelishib oling: masalan, ishonch telefoniga qoʻngʻiroq qiladi.
    .calls = Qoʻngʻiroq vaqti kelishildi
    .calls-missing = Qachon qoʻngʻiroq qilishingizni va qoʻngʻiroq boʻlmasa, yaqiningiz nima qilishini kelishib oling. Birinchi marta yetib borgan kuningiz qoʻngʻiroq qiling.

before-you-go-code-word =
    <b>Shartli soʻz qanday kelishiladi</b>

    Ishonadigan bir odamingiz bilan, xabar orqali emas, yuzma-yuz kelishing.

    • Oddiy soʻzlarni tanlang: masalan, “Buvimning mushugi qalay?”
    • Har biri nimani anglatishini kelishing: “Hammasi yaxshi”, “Keyinroq yana qoʻngʻiroq qiling”, “Menga yordam kerak”.
    • Shunda u odam nima qilishini ham kelishing: masalan, ishonch telefoniga qoʻngʻiroq qiladi.
    • Javobini faqat ikkovingiz biladigan savol tanlang. Nomingizdan boshqa birov yozsa, bilinadi.

    Soʻzlar telefonda emas, yodingizda tursin.

before-you-go-leave-with =
    <b>Nimani va kimga qoldirish kerak</b>

    Ishonadigan bir odamingizga, qogʻozda yoki uning telefonida. Faqat oʻz telefoningizda tursa, yoʻqolib qolishi mumkin.

    • Pasport, viza va shartnoma nusxalari
    • Yashaydigan va ishlaydigan joyingiz manzili
    • Vositachi va ish beruvchining nomi va raqami
    • Samolyot, poyezd yoki avtobus, kuni va soati
    • Qoʻngʻiroq qiladigan vaqtlaringiz
    • Oʻsha mamlakatdagi ishonch telefoni

    Kelishilgan vaqtda qoʻngʻiroq qilib tursangiz, bularni hech kimga koʻrsatmasin.

before-you-go-still-open =
    <b>Baʼzi ishlar hali qoldi</b>

    Shoshilmang. Ularni ketgandan keyin emas, ketishdan oldin hal qilish osonroq.

before-you-go-all-done =
    <b>Hammasini belgiladingiz</b>

    Yaxshi tayyorlandingiz. Bu hech qanday koʻngilsizlik boʻlmasligini isbotlamaydi, shuning uchun shartli soʻzni yodda tuting va kelishilgan vaqtda qoʻngʻiroq qiling.

    Yoʻlda joy, ish yoki hujjatlar oʻzgarsa, uydagilardan biriga ayting va ishonch telefonidan maslahat soʻrang.
