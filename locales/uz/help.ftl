### Yordam maʼlumotnomasining ekranlari.

help =
    <b>Kim yordam bera oladi</b>

    Hozir qaysi mamlakatda yordam kerak? Uni tanlang, nomini yozing yoki joylashuvingizni (geolokatsiya) yuboring (📎): bot uni saqlamaydi.

    Shoshilinch yordam raqami u yerda pastda, tugmalarning tepasida turadi.
help-no-country = Siz yuborgan joy uchun bizda raqam yoʻq. U saqlanmadi.
help-regions = Dunyo qismini tanlang.
help-region = Mamlakatni tanlang.
button-other-countries = 🌍 Boshqa mamlakatlar
button-other-country = 🌍 Boshqa mamlakat
button-copy = 📋 { $number }
button-save = 👤 Raqamni saqlab qoʻyish
button-did-not-work = ⚠️ Raqam ishlamadi
button-web = 🔗 Sahifani ochish
button-write = 💬 Xabar yozish

country-AE = Amirliklar
country-US = AQSh
country-SA = Saudiya
country-MM = Myanma
country-emergency = <b>Hozir xavf ostidamisiz? Qoʻngʻiroq qiling:</b>
country-no-emergency = Bizda bu mamlakatning tekshirilgan shoshilinch yordam raqami yoʻq. Yoningizdagi odamlardan yoki oʻsha yerdagi politsiyadan soʻrang.
country-services = <i>Ish vaqti, tillar va boshqa maʼlumotlar uchun quyidagi tartib raqamini bosing.</i>
country-read-first = <i>ℹ️ turgan boʻlsa, uni qoʻngʻiroq qilishdan oldin bosib oʻqing.</i>
country-no-services = Bu yerda tekshirilgan boshqa xizmatni hali topmadik.

hotline-free = bepul
hotline-inside = faqat mamlakat ichida
hotline-abroad = chet eldan
hotline-no-phone = Tekshira olgan telefon raqamimiz yoʻq.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Hozir ochiq boʻlishi kerak
hotline-closed = ⚪️ Hozir yopiq boʻlsa kerak
hotline-local-time = (mahalliy vaqt bilan)
hotline-languages = 🗣 { $languages }
hotline-citizens = Shu mamlakat fuqarolari uchun: { $countries }
hotline-source = <i>Manbada oxirgi marta: { $date }, { $publisher }. Biz qoʻngʻiroq qilib koʻrmaganmiz.</i>
hotline-source-undated = <i>Sanasi koʻrsatilmagan manba: { $publisher }. Biz qoʻngʻiroq qilib koʻrmaganmiz.</i>
hotline-source-list = Android telefonlaridagi raqamlar roʻyxati
hotline-verified = <i>Oxirgi tekshiruv: { $date }, { $publisher }.</i>
hotline-thanks = Rahmat. Iltimos, boshqa raqamni sinab koʻring.
