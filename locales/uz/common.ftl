### Barcha ekranlar uchun umumiy matnlar. { $brand } — botning nomi.

## Tugmalar (koʻpi bilan 40 belgi, 14 belgi maʼqul: uchtasi bir qatorda turadi)
button-menu = 🏠 Menyu
button-help = 🆘 Yordam
button-close = ✖️ Yopish
button-back = ◀️ Orqaga
button-return = ↩️ Orqaga
button-next = Davom etish ▶️
button-skip = Javob bermayman
button-done = Tayyor ✔️
button-none = Bularning hech biri
button-more = Yana ▶️
button-previous = ◀️ Oldingi
button-whom-to-call = 📞 Kim yordam bera oladi
button-copy-text = 📋 Nusxa olish
button-copy-part = 📋 Nusxa olish { $part } / { $parts }
button-learn = 📖 Qisqa darslar
button-language = 🌐 Til
button-about = ℹ️ Bot, maxfiylik
button-about-bot = ℹ️ Bot haqida
button-about-kept = 🗄 Nima saqlanadi
button-about-remains = 👀 Nima qoladi

## Koʻp savollarga umumiy javoblar
answer-yes = Ha
answer-no = Yoʻq
answer-unsure = Aniq bilmayman

## Savol va natijalar atrofida
question-number = { $number }-savol, jami { $total } ta
page-number = { $page }-sahifa, jami { $pages } ta
mark-all = Mos keladiganlarning hammasini belgilang, soʻng “Tayyor” tugmasini bosing.
copy-questions =
    <b>Yuborishingiz mumkin boʻlgan savollar</b>
    Ish taklif qilayotgan odam ularga yozma javob bera olishi kerak. Tugma savollardan nusxa oladi. Hech narsa yuborishingiz shart emas. Sizga tahdid qilishdimi? Avval ishonch telefonidan soʻrang.
copy-summary =
    <b>Topshirish uchun qayd</b>
    Tugma undan nusxa oladi. Unda ism yoʻq; iltimos, bu yerga ism yozmang.

## Joylar
languages = Tilni tanlang.
menu =
    <b>{ $brand }</b> — ishlash uchun safarga chiqishdan oldin ham, yoʻlda ham Sizga hamroh.

    Nima qilmoqchisiz?
learn =
    <b>Qisqa darslar</b>
    Har biri bir necha daqiqa oladi, oxirida bitta savol bor. Hech narsa saqlanmaydi.
start-again = Bu tugmalar endi ishlamaydi: ikki soat oʻtib ketgan yoki savollar oʻzgargan. Hech narsa saqlanmadi. Boshidan boshlashingiz mumkin.
buttons-only = Men faqat tugma va buyruqlarni tushunaman. Iltimos, bu yerga ism, manzil yoki boshingizdan oʻtganlarni yozmang: ularni hech kim oʻqimaydi.
apology = Hozir nimadir ishlamay qoldi. Javoblaringiz saqlanmadi. Iltimos, yana urinib koʻring yoki telefon raqamlari uchun “Yordam” tugmasini bosing.
about =
    <b>{ $brand } haqida</b>
    Bu botni { $brand } yuritadi. U chet eldagi ish takliflarining xavfli tomonlarini tushuntiradi va kim yordam bera olishini koʻrsatadi. U — dastur: yozishmani hech kim oʻqimaydi, u politsiya ham emas. Bot hech qachon pul, pasport, kod yoki rasm soʻramaydi.
about-person = “Yordam” tugmasidagi raqamlarda odamlar javob beradi. Ular bu botga qarashli emas, bot ularga Siz haqingizda hech narsa aytmaydi.
about-unsigned = <i>Bu yerdagi matn va raqamlar ochiq manbalardan olingan. Mutaxassislar va ona tili oʻzbekcha boʻlgan kishilar ularning hammasini hali tasdiqlamagan. Iltimos, qaror qilishdan oldin oʻzingiz ham tekshiring.</i>
about-kept =
    <b>Nima saqlanadi</b>
    Javoblaringiz bizda hech qayerda saqlanmaydi. Ular tugmalar ichida uzatiladi va ikki soatdan keyin ishlamay qoladi. Tanlagan tilingiz 180 kun saqlanadi, ismingiz va raqamingizsiz. Uni /forget buyrugʻi oʻchiradi.
about-messages = Xabarlar: faqat oʻzingiz soʻrasangiz. Unda nima saqlashimiz “Xabarlar” sahifasida aytilgan. Xabar yetgani haqidagi shifrlangan qayd uch kun turadi.
about-counted = Botning har bir qismi kuniga necha marta ochilganini sanaymiz, lekin kim ochganini emas.
about-remains =
    <b>Nimani yashira olmaymiz</b>
    Bu botga yozganingizni Telegram biladi. Oʻzingiz oʻchirmaguningizcha chat roʻyxatingizda qoladi. “Yopish” tugmasi xabarimizni olib tashlaydi, lekin bildirishnomalarni va kimdir koʻrib ulgurgan narsalarni oʻchirmaydi. /hide buyrugʻi soʻnggi xabarlarni Telegram ruxsat berganicha olib tashlaydi. Chatni ham olib tashlash uchun uni oʻzingiz oʻchiring.
about-limits = Ikki kundan eski xabarni olib tashlab boʻlmaydi: “Yopish” tugmasi uning oʻrniga uch nuqta qoʻyadi, /hide esa unga tegmaydi. Telegramingiz boshqa telefon yoki kompyuterda ham ochiqmi? Unda chat oʻsha yerda ham bor.
forgotten = Siz uchun saqlaganimiz oʻchirildi: tanlagan tilingiz va xabarlarga obunangiz, agar boʻlgan boʻlsa. Oxirgi kunlarda Sizga xabar yuborgan boʻlsak, u haqdagi shifrlangan qayd, ismingizsiz, yuborish tugaganidan keyin koʻpi bilan uch kunda oʻzi yoʻqoladi. Boshqa hech narsa saqlamagan edik.
forgotten-staff = Jamoadagi oʻrningiz saqlanadi. Uni administrator olib tashlashi mumkin.
cannot-erase = Telegram saqlaydigan maʼlumotlarni, roʻyxatingizdagi bu chatni va boshqalar koʻrib ulgurgan narsalarni oʻchira olmaymiz.
delete-chat = Chatni oʻchirish uchun chatlar roʻyxatini oching, shu chatni bosib turing va “Oʻchirish”ni tanlang.
not-forgotten = Maʼlumot saqlanadigan joy hozir javob bermayapti, shuning uchun sozlamalaringiz hali oʻchmagan boʻlishi mumkin. Iltimos, bir necha daqiqadan keyin /forget buyrugʻini yana yuboring.

## Qiyin ahvoldagi odamning soʻzlari: bittadan soʻz, vergul bilan; har biri darhol ishonch telefonlariga olib boradi.
## Odamlar telefonda terganidek, kirillcha ham. Apostroflar hisobga olinmaydi: bitta koʻrinishi yetadi
crisis-words = yordam, yordm, yordamga, yordamla, yordamlashing, yordamlashinglar, yordambering, yordamingiz, yordamingizga, yordamiz, qutqaring, qutqaringlar, qutqarin, qutqar, qutqarib, kutqaring, xavf, xavfli, xavfda, havf, havfli, xavfdaman, havfdaman, xatar, shoshilinch, qoʻrqyapman, qoʻrqaman, urishyapti, uryapti, urishdi, zoʻravonlik, zoʻrlashdi, oʻldirishadi, oʻldiradi, oʻldirmoqchi, qamab, qamashdi, qamoqda, qulflab, oʻgʻirlashdi, oʻgʻirlab, tahdid, qullik, politsiya, militsiya, sos, ёрдам, ёрдамга, ёрдамлашинг, ердам, йордам, ёрдамингиз, қутқаринг, кутқаринг, куткаринг, қутқар, хавф, хавфли, хавфдаман, қўрқяпман, қўрқаман, куркаман, уришяпти, зўравонлик, зуравонлик, ўлдиради, улдиради, ўлдиришади, қамаб, камаб, қамашди, камашди, шошилинч
# Pieces of sentences of somebody in trouble, beginnings of words included; an ad has them seldom. Small letters, no apostrophes
crisis-phrases = pasportimni ol, pasportlarimizni ol, pasportimizni ol, pasportimni tortib, chiqarmayap, chiqarishmayap, qoyib yubormayap, qoyib yuborishmayap, ushlab turish, qamab qoy, uryapti, urishyapti, sotib yubor, olgim kel, ketolmayap, keta olmayap, qochib ketol, паспортимни ол, паспортларимизни ол, чиқармаяп, чиқаришмаяп, қўйиб юбормаяп, уряпти, уришяпти, қамаб қўй, сотиб юбор, кета олмаяп

## Buyruqlar va botning sahifasi: betaraf soʻzlar, ularni boshqalar koʻrishi mumkin
command-menu = Menyu
command-help = Telefon raqamlari
command-language = Til
command-subscribe = Xabarlar
command-stop = Xabarlarni toʻxtatish
command-hide = Soʻnggi xabarlarni olib tashlash
command-about = Bot haqida
command-forget = Sozlamalarimni oʻchirish
bot-description =
    Chet elda ishlamoqchi boʻlganlarga hamroh: taklifni tekshirish, safarga tayyorlanish, kerakli raqamlarni topish.

    Boshlash uchun pastdagi tugmani bosing.
bot-short-description = Chet elda ishlamoqchi boʻlganlarga hamroh.
