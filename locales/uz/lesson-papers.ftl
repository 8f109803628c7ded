# Dars: pasport, viza, chegara. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Hech kimga pasportni qaytarib olishni aytmaymiz.

lesson-papers = 🛂 Pasport va hujjatlar
    .about = Pasport kimda turadi, qaysi viza kerak, uyda nima qoldirish

lesson-papers-collected =
    <b>“Hammasi bir joyda tursin”</b>

    Gulnora 31 yoshda. Chet el aeroportida guruhini bir kishi kutib oladi. U hamma pasportni yigʻadi: “Roʻyxatga qoʻyish uchun. Ertaga qaytarib beramiz”.

    Bir haftadan keyin u: “Yoʻqolmasligi uchun ofisda turadi”, — deydi.

    <i>Gulnora haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan.</i>

lesson-papers-why =
    <b>Pasport kimda turishi nega muhim</b>

    Pasportsiz ishni almashtirish, uyga qaytish yoki kimligingizni koʻrsatish qiyin.

    Xalqaro mehnat tashkiloti hujjatlarni ushlab turishni majburiy mehnat belgilaridan biri deb biladi.

    Davlat xodimi yoki ish beruvchi pasportni koʻrishi yoki nusxa olishi kerak boʻlishi mumkin. Lekin koʻrish boshqa, oʻzida saqlash boshqa.

lesson-papers-visa =
    <b>Ishlash mumkinligini viza belgilaydi</b>

    Turistik, mehmon, oʻquv yoki ziyorat vizasi odatda ishlashga ruxsat bermaydi.

    Bunday viza bilan ishlaydigan odamga bosim oʻtkazish mumkin: “Shikoyat qilsangiz, Siz haqingizda xabar beramiz”.

    Qaysi viza bu ishga ruxsat berishini oʻsha mamlakat elchixonasidan soʻrang. Biror narsa uchun pul toʻlashdan oldin soʻrang.

lesson-papers-border =
    <b>Oʻz ismingiz, oʻz soʻzingiz</b>

    Sizga chegarada yolgʻon gapirishni aytishdimi? Yoki boshqa ism yo boshqa yosh yozilgan hujjat taklif qilishdimi?

    Buni soʻragan odam nimanidir yashirayotgan boʻladi, qiyinchilik esa Sizning boshingizga tushishi mumkin.

    Yoʻlga chiqishdan oldin bu haqda ismingizni aytmasdan yurist bilan yoki ishonch telefonida gaplashishingiz mumkin.

lesson-papers-copies =
    <b>Ketishdan oldin</b>

    • Pasport oʻzingizda turgani maʼqul.
    • Pasport, viza va shartnoma nusxasini ishonadigan odamingizga qoldiring.
    • Yana bir nusxani oʻzingiz bilan oling, u pasportdan alohida tursin.
    • Ishonch telefoni va elchixonangiz raqamini qogʻozga yozib oling.

    Nusxa pasport oʻrnini bosmaydi, lekin yangisini olishga yordam beradi.

lesson-papers-already-held =
    <b>Pasportingiz allaqachon boshqa birovda boʻlsa</b>

    Aybingiz yoʻq, bu haqda tortishishingiz ham shart emas.

    Pasportsiz ham ishonch telefoniga qoʻngʻiroq qilishingiz mumkin. Boshqalar yangi hujjatni qanday olganini va har bir yoʻl nimaga olib kelishi mumkinligini soʻrang.

    Konsullik uyga qaytish uchun hujjat berishi mumkin. U — davlat idorasi: u yerga borish nimaga olib kelishi mumkinligini avval ishonch telefonidan soʻrasangiz boʻladi.

lesson-papers-quiz =
    Ish beruvchi aytadi: “Yoʻqolmasligi uchun hamma pasport mening ofisimda turadi”.

    Qaysi javob eng toʻgʻri keladi?
    .receipt = Berib, tilxat soʻrayman
    .locked-office = Ofis qulflansa, beraman
    .copy = Oʻrniga nusxasini taklif qilaman

lesson-papers-quiz-right =
    <b>Ha, shunisi eng toʻgʻri keladi</b>

    Koʻp hollarda nusxa yetadi, pasport esa oʻzingizda qoladi.

    Ketishingizdan oldin shuni talab qilishsa, toʻxtang va taklifni tekshiring. Oʻsha yerda talab qilishsa, nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin.

lesson-papers-quiz-not-quite =
    <b>Tilxat yoki qulf boʻlsa ham, boshqa birov hal qiladi</b>

    Pasportingiz boshqa birovda turar ekan, qachon yoʻlga chiqishingizni oʻsha odam hal qiladi. Oʻrniga nusxasini taklif qiling.

    Ketishingizdan oldin shuni talab qilishsa, toʻxtang va taklifni tekshiring. Oʻsha yerda talab qilishsa, nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin.

lesson-papers-lesson-done =
    <b>Yodda tuting</b>

    Pasport oʻzingizda turgani maʼqul: nusxasini taklif qiling, yana bir nusxasini uyda qoldiring. Qaysi viza bu ishga ruxsat berishini elchixonadan soʻrang.

    Pasportingiz allaqachon boshqa birovda boʻlsa, nima qila olishingiz haqida ishonch telefonida gaplashishingiz mumkin.
