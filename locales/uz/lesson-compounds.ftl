# Dars: Janubi-Sharqiy Osiyoda devor ortida tugaydigan onlayn ish. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# “Firibgar” degan soʻz yozilmaydi: u hukmdek eshitiladi. Oʻrniga: “internetda boshqalarni aldashga majburlash”.

lesson-compounds = 💻 Devor ortidagi onlayn ish
    .about = Janubi-Sharqiy Osiyodagi baʼzi ofis ishlari ortida nima bor

lesson-compounds-offer =
    <b>Tailanddagi ofis ishi</b>

    Temur 26 yoshda, uch tilda gaplashadi. Messenjerda unga Tailandda ofis ishini taklif qilishdi: maosh 2500 dollar, chipta, viza va xona ham bor.

    Klaviaturada yozish boʻyicha qisqa sinov oʻtkazishdi. Kasbini hech kim soʻramadi.

    “Aeroportda Sizni hamkasbimiz kutib oladi”.

    <i>Temur haqiqiy odam emas. Uning hikoyasi matbuotda yozilgan bir nechta voqeadan tuzilgan.</i>

lesson-compounds-road =
    <b>Yoʻl davom etadi</b>

    Aeroportda haydovchi kutib turibdi. Ular soatlab yurishadi, mashina almashtirishadi. Keyin chegaradan Myanmaga oʻtishadi.

    “Ofis” devor bilan oʻralgan. Temur internetda notanish odamlarga yozib, pulini aldab olishi kerak ekan.

    Jarima toʻlasa, ketishi mumkin, deyishadi.

lesson-compounds-what-is-known =
    <b>Nimalar maʼlum</b>

    2023-yil iyunda INTERPOL 195 mamlakatni ogohlantirdi: ijtimoiy tarmoqlar va ish saytlarida yolgʻon takliflar chiqadi, keyin odamlarni yopiq joylarda ushlab, internetda boshqalarni aldashga majburlashadi.

    Oʻqimishli, til yoki kompyuter biladigan odamlarni ham qidirishadi.

    2023-yilda gazetalar Tailandda ish vaʼda qilinib, Myanmaga olib ketilgan Qozogʻiston fuqarolari haqida yozdi.

lesson-compounds-signs =
    <b>Bunday takliflardagi belgilar</b>

    • Tailand, Kambodja, Myanma yoki Laosda ofis, koll-markaz, kriptovalyuta, tarjima, mijozlarga yordam yoki modellik ishi
    • Chipta, viza, xona va haydovchi: hammasi tayyor
    • Faqat messenjer orqali gaplashishadi
    • Sinovning ishga aloqasi kam
    • Ketgani uchun jarima

    Bunday belgilarning oʻzi hech narsani isbotlamaydi. Ular “uchishdan oldin tekshiring” deydi.

lesson-compounds-before-you-fly =
    <b>Uchishdan oldin</b>

    Mamlakatingiz Tashqi ishlar vazirligi va oʻsha mamlakat elchixonasi ish beruvchini tasdiqlamaguncha uchib ketmang. Idoraga murojaat qilishdan xavotir olsangiz, avval ishonch telefonidan soʻrang.

    Yoʻlda manzil yoki chipta oʻzgardimi? Aeroportda yoki odamlar orasida ekansiz, oʻsha yerda qolib, uyga yoki ishonch telefoniga qoʻngʻiroq qilishingiz va navbatchi xodimdan yordam soʻrashingiz mumkin.

lesson-compounds-if-there =
    <b>Kimdir allaqachon oʻsha yerda boʻlsa</b>

    Majburan qilish boshqa, oʻzi tanlab qilish boshqa. BMT idoralaridan biri aytishicha, bunday odamlarga yordam berish kerak, majburan qilgan ishi uchun jazolash emas.

    Hamma idora ham bunday yoʻl tutavermaydi. Avval yuristdan yoki ishonch telefonidan soʻrash mumkin.

    Qulay paytni faqat oʻsha yerdagi odam bila oladi. Qarindoshlari ham ishonch telefonidan soʻrashi mumkin.

lesson-compounds-quiz =
    Kelishilganidek uchib keldingiz. Notanish haydovchi: “Ofis koʻchdi, chegaradan oʻtamiz”, — deydi.

    Qaysi javob eng toʻgʻri keladi?
    .go-along = Boraman: kompaniya toʻlayapti
    .stay-public = Odamlar orasida telefon qilaman
    .ask-driver = Haydovchidan manzilni soʻrayman

lesson-compounds-quiz-right =
    <b>Ha, shunisi eng toʻgʻri keladi</b>

    Yoʻl oʻzgarsa, koʻpincha ish ham boshqa boʻlib chiqadi. Aeroportda hali uyga, elchixonangizga yoki ishonch telefoniga qoʻngʻiroq qilishingiz va navbatchi xodimdan yordam soʻrashingiz mumkin.

    Uchishdan oldin ish beruvchini tasdiqlatib olsangiz, yana ham yaxshi.

lesson-compounds-quiz-not-quite =
    <b>Hali emas: avval odamlar bor joyda qoling</b>

    Yoʻl oʻzgarsa, koʻpincha ish ham boshqa boʻlib chiqadi, manzilni esa toʻqib aytish mumkin. Aeroportda hali uyga, elchixonangizga yoki ishonch telefoniga qoʻngʻiroq qilishingiz va navbatchi xodimdan yordam soʻrashingiz mumkin.

    Uchishdan oldin ish beruvchini tasdiqlatib olsangiz, yana ham yaxshi.

lesson-compounds-lesson-done =
    <b>Yodda tuting</b>

    Tailand, Kambodja, Myanma yoki Laosdagi ofis yoki onlayn ishga ketishdan oldin ish beruvchini mamlakatingiz Tashqi ishlar vazirligi va oʻsha mamlakat elchixonasi tasdiqlasin.

    Yoʻl oʻzgarsa, odamlar bor joyda qoling va qoʻngʻiroq qiling.
