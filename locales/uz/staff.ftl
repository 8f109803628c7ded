### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Jamoa menyusi
button-staff-new = ✍️ Yangi xabar
button-staff-list = 📨 Xabarlar
button-staff-numbers = 📊 Raqamlar
button-staff-people = 👥 Jamoadagi odamlar
button-staff-log = 🧾 Jurnal
staff =
    <b>Jamoa</b>
    Vazifangiz: { $you }. Kodingiz: <b>{ $code }</b>

    Nima qilmoqchisiz?
staff-role-author = muallif
staff-role-approver = tasdiqlovchi
staff-role-admin = administrator
staff-no-organisation = tashkilotsiz
staff-not-allowed = Vazifangiz bunga ruxsat bermaydi. Administrator yordam bera oladi.
staff-no-longer = Siz endi jamoada emassiz, shuning uchun bu tugma ishlamaydi. Administrator Sizni yana taklif qilishi mumkin.
staff-away = Maʼlumot saqlanadigan joy hozir javob bermayapti. Hech narsa oʻzgarmadi. Iltimos, bir necha daqiqadan keyin yana urinib koʻring.

## Invitations
staff-joined = Xush kelibsiz. Endi Siz jamoadasiz. Bu menyuni /staff buyrugʻi ochadi.
staff-invitation-used = Bu taklifnoma ishlatib boʻlingan. Har biri bir marta ishlaydi. Iltimos, administratordan yangisini soʻrang.
staff-invitation-expired = Bu taklifnoma endi ishlamaydi: muddati 24 soat. Iltimos, administratordan yangisini soʻrang.
staff-invitation-already = Siz allaqachon jamoadasiz, shuning uchun taklifnoma ishlatilmadi. Vazifani oʻzgartirish uchun administrator odamni jamoadan chiqarib, qaytadan taklif qiladi.
staff-invite =
    <b>Jamoaga taklif qilish</b>
    Tashkilot: <b>{ $organisation }</b>

    Vazifani tanlang. Muallif xabar yozadi. Tasdiqlovchi boshqalar yozganini ham tasdiqlaydi. Administrator odamlarni taklif qiladi, chiqaradi va jurnalni ham oʻqiydi.

    Bu yerda yoʻq tashkilot uchun /staff va uning nomini yozing.
button-staff-role-author = ✍️ Muallif
button-staff-role-approver = ✅ Tasdiqlovchi
button-staff-role-admin = 🔑 Administrator
staff-organisation-malformed = Tashkilot nomida koʻpi bilan 60 ta belgi boʻladi: harflar, raqamlar, boʻsh joylar, nuqtalar va chiziqchalar.
# { $place }: role and organisation
staff-link =
    <b>Taklifnoma: { $place }</b>
    Bu havolani faqat bir kishiga bering, guruhga yozmang. U bir marta va 24 soat ishlaydi.

    { $link }
button-staff-copy-link = 📋 Havolani nusxalash

## People. The bot shows codes, no names
staff-people =
    <b>Jamoadagi odamlar</b>
    Bu yerda har kimning qisqa kodi bor, ismi yoʻq. Jamoadagi oʻrin bir yil amal qiladi.
staff-you = bu Siz
staff-from-configuration = bot sozlamasidan
button-staff-invite = ➕ Taklif qilish
button-staff-remove = ➖ Chiqarish: { $code }
staff-remove =
    <b>{ $code }</b> ({ $place }) jamoadan chiqarilsinmi?

    Uning tugmalari va bergan taklifnomalari darhol ishlamay qoladi.
staff-removed = Chiqarildi.
staff-not-there = Jamoada bu kodli odam endi yoʻq.
staff-configured = Bu odam botning STAFF sozlamasida koʻrsatilgan. Buni botni boshqaradigan odam oʻzgartira oladi.
staff-last-admin = Bu oxirgi administrator. Iltimos, avval boshqasini taklif qiling.

## Log
staff-log =
    <b>Jurnal</b>
    Jamoa nima qilgani, yangilari yuqorida. Vaqt UTC boʻyicha, bir yil saqlanadi.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Hech narsa yoʻqolmagan va oʻzgartirilmagan. Oxirining belgisi: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ Jurnal buzilgan, joyi: { $at }. Iltimos, botni boshqaradigan odamga xabar bering.
staff-did-staff-invited = taklifnoma yaratildi
staff-did-staff-joined = jamoaga qoʻshildi
staff-did-staff-removed = jamoadan chiqarildi

## Figures
staff-numbers =
    <b>Raqamlar</b>
    Nimani koʻrmoqchi ekaningizni tanlang.
staff-figures = Oxirgi 7 kun · oxirgi 30 kun, kechagi kungacha. Oʻnlikkacha pastga yaxlitlangan; oʻn martadan kam boʻlgani koʻrsatilmaydi.
staff-figures-none = Koʻrsatadigan narsa yoʻq.
button-staff-figures-talks = Suhbatlar
button-staff-figures-offers = Tekshirilgan eʼlonlar
button-staff-figures-countries = Mamlakatlar
button-staff-figures-services = Ochilgan xizmatlar
button-staff-figures-dead = “Raqam ishlamadi”
button-staff-figures-posters = Plakatlar
button-staff-figures-others = Boshqa hodisalar
button-staff-figures-confirm = Tasdiqlanadigan raqamlar
button-staff-figures-call = Qayta qoʻngʻiroq qilinadigan raqamlar
