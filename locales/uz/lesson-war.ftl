# Dars: urushga olib boradigan oddiy ish. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Faqat xabar qilingan narsalar va kim aytgani. Qaysi tomon haqligi haqida bir soʻz ham yoʻq.

lesson-war = ⚠️ Urushga olib boradigan ish
    .about = Oddiy ish qanday qilib armiyada tugashi mumkin va nimani soʻrash

lesson-war-papers =
    <b>“Shu yerga imzo, bu yerga ham, bunga ham”</b>

    Rustam 28 yoshda. Unga qurilish ishi, odatdagidan uch baravar koʻp maosh va tez fuqarolik vaʼda qilishdi.

    Birinchi kuni bir dasta qogʻoz berishadi. “Oddiy anketalar. Tezroq, boshqalar kutib turibdi”.

    Bir varagʻi — armiya bilan shartnoma. Rustam bu tilda yaxshi oʻqiy olmaydi va imzo qoʻyadi.

    <i>Rustam haqiqiy odam emas. Uning hikoyasi matbuotda yozilgan bir nechta voqeadan tuzilgan.</i>

lesson-war-what-is-known =
    <b>Nimalar maʼlum</b>

    2022-yilda Oʻzbekiston migratsiya agentligi Rossiyada katta maoshli ish takliflari urush hududiga olib borayotgani haqida ogohlantirdi.

    Gazetalar migratsiya markazida bir dasta qogʻoz orasida armiya bilan shartnoma boʻlgani, odamlar oʻqiy olmaydigan tildagi shartnomalar va olib qoʻyilgan pasportlar haqida yozdi.

    Qoʻriqchilik va qurilish ishi bahona qilingan.

lesson-war-how-it-looks =
    <b>Bunday taklif qanday koʻrinishi mumkin</b>

    • Urush boʻlayotgan joy yaqinida qurilish, haydovchilik yoki qoʻriqchilik, “jang qilmaysiz”
    • Odatdagidan ancha yuqori maosh
    • Tez fuqarolik
    • Anketalar orasida harbiy hujjat
    • Oʻqishga vaqt berishmaydi

    Toʻxtab, soʻrash uchun shulardan bittasi ham yetadi.

lesson-war-signature =
    <b>Imzo nimani anglatishi mumkin</b>

    Armiya bilan shartnoma boshqa ishlardagidek emas: uni bekor qilish juda qiyin boʻlishi mumkin.

    Oʻqiy olmaydigan narsangizga imzo qoʻymang. Nusxasini soʻrang va yuristga olib boring.

    Boshqa mamlakat armiyasida xizmat qilish haqida oʻz mamlakatingiz qonuni nima deyishini ham yuristdan soʻrang.

lesson-war-if-signed =
    <b>Kimdir imzo qoʻygan yoki oʻsha yerda boʻlsa</b>

    Aldangani uchun uning aybi yoʻq.

    Qanday yoʻllar borligini va har biri nimaga olib kelishi mumkinligini yuristdan, elchixonadan yoki ishonch telefonidan soʻrash mumkin. Nima bilan tugashini hech kim vaʼda qila olmaydi. Ertaroq soʻragan yaxshi.

    Qarindoshlari ham soʻrashi mumkin. Iltimos, bu haqda hamma koʻradigan joyda yozmang: ahvol ogʻirlashishi mumkin.

lesson-war-quiz =
    Sizga urush yaqinida qoʻriqchilik ishi, “jang qilmaysiz” degan soʻz va tez fuqarolik taklif qilishdi. Imzoni bugun qoʻyish kerak.

    Avval nima qilasiz?
    .first-pay = Birinchi maoshni darrov soʻrayman
    .with-friend = Faqat doʻstim bilan boraman
    .lawyer = Imzo qoʻymay, yuristdan soʻrayman

lesson-war-quiz-right =
    <b>Ha, avval shu kerak</b>

    Oddiy ishga kelgan odamlarni urushga yuborishgan. Imzodan oldin hali “yoʻq” deyish mumkin; keyin esa juda qiyin boʻlishi mumkin.

    Yuristdan, elchixonangizdan yoki ishonch telefonidan hujjatni birga koʻrib chiqishni soʻrashingiz mumkin.

lesson-war-quiz-not-quite =
    <b>Avval boshqa narsa kerak: hali imzo qoʻymang</b>

    Darrov olingan pul yoki yoningizdagi doʻst qogʻozda yozilganni oʻzgartirmaydi. Oddiy ishga kelgan odamlarni urushga yuborishgan.

    Yuristdan, elchixonangizdan yoki ishonch telefonidan hujjatni birga koʻrib chiqishni soʻrashingiz mumkin.

lesson-war-lesson-done =
    <b>Yodda tuting</b>

    Urush yaqinidagi ish, tez fuqarolik, harbiy hujjat: oʻsha kuni hech narsaga imzo qoʻymang. Avval yuristdan, elchixonangizdan yoki ishonch telefonidan soʻrang.

    Imzodan oldin hali “yoʻq” deyish mumkin; keyin esa juda qiyin boʻlishi mumkin.
