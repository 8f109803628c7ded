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
staff-perhaps = Maʼlumot saqlanadigan joy oʻz vaqtida javob bermadi. Balki bu amalga oshgandir. Iltimos, hozirgi holatini koʻring.

## Invitations
staff-joined = Xush kelibsiz. Endi Siz jamoadasiz. Bu menyuni /staff buyrugʻi ochadi.
staff-invitation-used = Bu taklifnoma ishlatib boʻlingan. Har biri bir marta ishlaydi. Iltimos, administratordan yangisini soʻrang.
staff-invitation-expired = Bu taklifnoma endi ishlamaydi: muddati 24 soat. Iltimos, administratordan yangisini soʻrang.
staff-invitation-already = Siz allaqachon jamoadasiz, shuning uchun taklifnoma ishlatilmadi. Vazifani oʻzgartirish uchun administrator odamni jamoadan chiqarib, qaytadan taklif qiladi.
staff-invite =
    <b>Jamoaga taklif qilish</b>
    Tashkilot: <b>{ $organisation }</b>

    Vazifani tanlang. Muallif xabar yozadi. Tasdiqlovchi boshqalar yozganini ham tasdiqlaydi. Administrator odamlarni taklif qiladi, chiqaradi va jurnalni ham oʻqiydi.
button-staff-role-author = ✍️ Muallif
button-staff-role-approver = ✅ Tasdiqlovchi
button-staff-role-admin = 🔑 Administrator
button-staff-organisation = 🏢 Boshqa tashkilot
staff-ask-organisation = Tashkilotning nomi nima? Iltimos, uni yozing.
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
staff-did-broadcast-begun = xabar boshlandi
staff-did-broadcast-written = xabar matni yozildi
staff-did-broadcast-changed = xabar oʻzgartirildi
staff-did-broadcast-seen = xabar tekshirish uchun oʻziga yuborildi
staff-did-broadcast-submitted = xabar tasdiqlashga berildi
staff-did-broadcast-taken-back = xabar yuborilishidan oldin qoralamaga qaytarildi
staff-did-broadcast-dropped = xabardan voz kechildi
staff-did-broadcast-approved = xabar tasdiqlandi
staff-did-broadcast-paused = xabar pauzaga qoʻyildi
staff-did-broadcast-resumed = xabarni yuborish davom ettirildi
staff-did-broadcast-stopped = xabarni yuborish toʻxtatildi
staff-did-broadcast-undone = yuborilgan xabarlar qaytarib olindi
staff-did-broadcast-not-done = oldingi qadam amalga oshmadi

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

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Xabarlar</b>
    Biror ish qilish kerak boʻlganlari yuqorida.
staff-list-none =
    <b>Xabarlar</b>
    Hali xabar yoʻq.
staff-mark-draft = ✏️
staff-mark-tested = ✏️
staff-mark-submitted = 🙋
staff-mark-approved = ⏳
staff-mark-scheduled = ⏳
staff-mark-sending = 📤
staff-mark-paused = ⏸
staff-mark-finished = ✅
staff-mark-cancelled = ⏹
staff-mark-missed = ⚠️

## How it stands with a message
staff-status-draft = Qoralama. Endi “Oʻzimga yuborish”, keyin “Tasdiqlashga berish” tugmasini bosing.
staff-status-tested = Tekshirildi. Endi “Tasdiqlashga berish” tugmasini bosing.
staff-status-submitted = Tasdiqlashga berildi. Uni yozmagan odam tasdiqlashi kerak.
staff-status-approved = Tasdiqlandi.
staff-status-scheduled = Tasdiqlandi. Oʻz vaqtida yuboriladi.
staff-status-sending = Yuborilyapti.
# { $minutes }: whole minutes
staff-status-held = Birinchi odamlar uni oldi. Sonlarga qarang: qolganlarga { $minutes } daqiqadan keyin yuboriladi.
staff-status-later = Qolganlarda hozir tun. Ularga ertalab, oʻz vaqti bilan yuboriladi.
staff-status-paused-staff = Jamoa pauzaga qoʻydi. Tasdiqlovchi yoki administrator davom ettirishi mumkin.
staff-status-paused-errors = Bot oʻzi pauzaga qoʻydi: xatolar juda koʻp. Iltimos, davom ettirishdan oldin sababini aniqlang.
staff-status-paused-blocks = Bot oʻzi pauzaga qoʻydi: juda koʻp odam botni blokladi. Bu xabarda biror xato bormi?
staff-status-paused-message = Bot oʻzi pauzaga qoʻydi: xabar uni yozgan odamning chatidan oʻchirilgan, shuning uchun uni boshqa hech kim ololmaydi. Bu xabarni toʻxtating va yangisini yozing.
staff-status-finished = Yuborildi.
staff-status-cancelled = Toʻxtatildi.
staff-status-dropped = Voz kechildi. Hech kimga yuborilmadi.
staff-status-missed = Vaqtidan bir soatdan koʻp oʻtdi, xabar yuborilmadi. Boshqa vaqtni tanlang yoki xabardan voz keching.

## What is decided, a line each
staff-line-languages = Tillar: { $languages }
staff-line-audience = Oluvchilar: { $audience }
staff-line-time = Vaqti: { $time }
staff-line-buttons = Tugmalar: { $buttons }
staff-line-urgent = Shoshilinch: oxirgi 7 kunda xabar olganlarga ham va boshqa xabarlardan oldin yuboriladi.
staff-line-late = ⚠️ Bu kech: soat 21 dan keyin hech kimga yuborilmaydi, koʻpchilik olmaydi.
staff-line-writers = Yozgan: { $codes }
staff-line-approved = Tasdiqlagan: { $code }
staff-line-alone = { $code } ikkinchi odamning tasdigʻisiz yuboradi: bot shunday sozlangan.
staff-everybody = Barcha obunachilar
staff-at-once = Tasdiqlangan zahoti
staff-people-none = Hozir oluvchilar: yoʻq
staff-people-few = Hozir oluvchilar: 10 tadan kam
# { $count }: a number rounded down, such as 120+
staff-people-about = Hozir oluvchilar: { $count }

## Progress. All numbers together are the audience
staff-total-size = Jami oluvchilar: { $count }
staff-total-sent = Yuborildi: { $count }
staff-total-gone = Botni bloklagan, shuning uchun oʻchirilgan: { $count }
staff-total-failed = Telegram qabul qilmadi: { $count }
staff-total-unknown = Yetib borgani nomaʼlum, qayta yuborilmadi: { $count }
staff-total-skipped = Yuborilmadi (obunani toʻxtatgan, tun, oxirgi 7 kunda xabar olgan): { $count }
staff-total-left = Hali qolgan: { $count }
staff-speed = Soniyasiga { $perSecond } taga yaqin, yana { $minutes } daqiqa
staff-undoing = Xabarlar qaytarib olinyapti. Hozircha: { $removed }
staff-undid = Qaytarib olindi: { $removed }. Olib boʻlmadi: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Matnlar
button-staff-audience = 👥 Oluvchilar
button-staff-time = 🗓 Vaqti
button-staff-buttons = 🔘 Tugmalar
button-staff-me = 📲 Oʻzimga yuborish
button-staff-submit = 📤 Tasdiqlashga berish
button-staff-approve = ✅ Tasdiqlash
button-staff-take-back = ↩️ Qoralamaga qaytarish
button-staff-drop = 🗑 Xabardan voz kechish
button-staff-drop-sure = 🗑 Ha, voz kechish
button-staff-pause = ⏸ Pauza
button-staff-resume = ▶️ Davom ettirish
button-staff-stop = ⏹ Toʻxtatish
button-staff-stop-sure = ⏹ Ha, toʻxtatish
button-staff-undo = 🧹 Xabarlarni qaytarib olish
button-staff-undo-sure = 🧹 Ha, qaytarib olish
button-staff-csv = 📄 Raqamlar jadvali
button-staff-refresh = 🔄 Hozirgi holati
button-staff-urgent = Shoshilinch
button-staff-type-time = ⌨️ Vaqtni yozish
button-staff-at-once = ⚡️ Tasdiqlangan zahoti
button-staff-skip = ⏭ Bu tilda emas
button-staff-enough = 🏁 Shu yetarli
button-staff-cancel = ✖️ Bekor qilish

## Parts of a message's screen
staff-messages =
    <b>Matnlar</b>
    Xabarni yozish yoki qaytadan yozish uchun tilni bosing.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. Qulflangan telefonda: “{ $line }”
staff-audience =
    <b>Oluvchilar</b>
    Xabar shu tillarda obuna boʻlganlarga yuboriladi. Mavzu ham tanlansa, ulardan faqat shu mavzuni tanlaganlarga.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Vaqti</b>
    { $time }

    Mahalliy vaqt bilan soat 21 dan 9 gacha hech kimga xabar bormaydi. Kimda hali ertalabki 9 boʻlmagan boʻlsa, xabarni soat 9 da oladi. Kimda kechki 21 dan oʻtgan boʻlsa, olmaydi.
staff-buttons =
    <b>Tugmalar</b>
    Xabar ostiga uchtagacha tugma qoʻyish mumkin. “Boshqa yubormang” tugmasi doim bor.
staff-sure-drop = Bu xabardan voz kechilsinmi? Uni hech kim olmaydi.
staff-sure-stop = Yuborish butunlay toʻxtatilsinmi? Hali olmaganlar uni olmaydi. Yuborilgani qoladi.
staff-sure-undo = Yuborilgan xabarlar qaytarib olinsinmi? Bu yuborilgandan keyin 48 soat ichida mumkin. Baʼzilar oʻqib ulgurgan boʻlishi mumkin. Obunani toʻxtatganlarda xabar qoladi. Agar pauzada boʻlsa, yuborish butunlay tugaydi.

## Questions and answers
staff-ask-title = Bu xabar nima haqida? Iltimos, qisqa nom yozing. Uni faqat jamoa koʻradi.
staff-ask-message =
    <b>{ $language }</b>
    Iltimos, xabarni bu yerga shu tilda yozing yoki boshqa chatdan uzating. Rasm, video, ovozli xabar yoki fayl ham boʻladi, har safar bittadan.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    Qachon? Iltimos, kun va soatni yozing, masalan: <b>2026-12-03 10:00</b> yoki <b>3.12.2026 10:00</b>.

    Vaqt mintaqasi: { $zone }. Boshqasi kerak boʻlsa, nomini oxiriga yozing: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = Nom boʻsh boʻlmasligi va { $most } ta belgidan oshmasligi kerak. Iltimos, uni qaytadan yozing.
staff-message-kept =
    ⬆️ Yuboriladigan xabar shu ({ $language }). Iltimos, uni oʻchirmang.
    Qulflangan telefonda: “{ $line }”
staff-no-messages = Hali matn yoʻq.
staff-seen = ⬆️ Xabar odamlarga shunday boradi.
staff-lost = Bu xabarlar endi yoʻq: { $languages }. Ular chatdan oʻchirilganmi? Iltimos, qaytadan yozing.
staff-not-sent = Telegram hozir qabul qilmadi. Iltimos, bir necha daqiqadan keyin yana urinib koʻring.
staff-renewed = Shu orada bot yangilandi, shuning uchun savol yopildi. Oldingi javoblaringiz saqlandi.

## Why a message cannot be sent
staff-incoming-album = Bir nechta rasmni birga yuborib boʻlmaydi: Telegram ularni bittalab yuboradi. Iltimos, bitta rasmni matni bilan yuboring.
staff-incoming-kind = Bunday xabarni yuborib boʻlmaydi. Matn, rasm, video, ovozli xabar yoki fayl boʻladi.
staff-incoming-empty = Bu xabar boʻsh.
staff-incoming-long-text = Bu matn juda uzun: koʻpi bilan 4096 ta belgi.
staff-incoming-long-caption = Rasm yoki fayl ostidagi matn juda uzun: koʻpi bilan 1024 ta belgi.
staff-incoming-person = Bu xabarda bir odamning akkauntiga havola bor. Iltimos, uni olib tashlang.
staff-incoming-link = Bu havolaga ruxsat yoʻq: { $link }. Botni boshqaradigan odam LINKS sozlamasida ruxsat bera oladi.
staff-incoming-protected = Telegram bu xabarni nusxalashga ruxsat bermaydi. Iltimos, uni bu yerga oʻzingiz yozing.

## Why a time cannot be
staff-time-malformed = Kun va soat tushunarsiz. Iltimos, shunday yozing: 2026-12-03 10:00
staff-time-no-such-day = Bunday kun yoʻq.
staff-time-gap = Bu paytda soatlar oldinga suriladi: oʻsha kuni bunday soat yoʻq. Iltimos, boshqa vaqtni tanlang.
staff-time-past = Bu vaqt oʻtib ketgan. Iltimos, kechroq vaqtni tanlang.
staff-time-far = Ungacha 90 kundan koʻp bor. Iltimos, yaqinroq vaqtni tanlang.
staff-time-zone = Bunday vaqt mintaqasi yoʻq. Asia/Almaty kabi yozing yoki umuman yozmang.

## Why a step is not taken
staff-refused-not-now = Bu endi mumkin emas: xabarning hozirgi holatiga qarang.
staff-refused-stale = U shu orada oʻzgartirildi. Iltimos, tasdiqlashdan oldin yana bir marta koʻring.
staff-refused-own = Uning bir qismini Siz yozgansiz. Uni boshqa odam tasdiqlashi kerak.
staff-refused-not-yours = Tasdiqlashga faqat uni yozgan odam bera oladi.
staff-refused-colleague = Uni tashkilotingizdan bir kishi yozgan. Uni boshqa tashkilotdan bir kishi tasdiqlashi kerak.
staff-refused-no-approver = Tasdiqlaydigan odam yoʻq. Uni yozmagan tasdiqlovchi yoki administrator kerak; ikkalasining tashkiloti koʻrsatilgan boʻlsa, boshqa tashkilotdan. Administrator kimnidir taklif qilishi mumkin.
staff-refused-unseen = Iltimos, avval “Oʻzimga yuborish” tugmasini bosib, hozirgi holini koʻring.
staff-refused-no-languages = Hali til yoʻq. Iltimos, kimga yuborilishini tanlang.
staff-refused-nobody = Uni hech kim olmaydi: bunday obunachilar yoʻq.
staff-refused-past = Uning vaqti oʻtib ketgan. Iltimos, boshqasini tanlang.
staff-refused-missing = Bu tillarda matn yoʻq: { $languages }. Uni yozing yoki “Oluvchilar” boʻlimida tilni olib tashlang.

## What staff are told without asking
staff-notice-submitted = 🙋 Xabar tasdiqlanishini kutyapti.
staff-notice-scheduled = ✅ Bu xabar tasdiqlandi.
staff-notice-draft = ↩️ Bu xabar yana qoralama boʻldi. Qaytadan tasdiqlanmasa, yuborilmaydi.
staff-notice-tested = ↩️ Bu xabar yana qoralama boʻldi. Qaytadan tasdiqlanmasa, yuborilmaydi.
staff-notice-sending = 📤 Bu xabar hozir yuborilyapti.
staff-notice-paused = ⚠️ Bot bu xabarni oʻzi pauzaga qoʻydi.
staff-notice-missed = ⚠️ Bu xabar yuborilmadi.
staff-notice-finished = ✅ Bu xabar yuborildi.
staff-notice-cancelled = ⏹ Bu xabar toʻxtatildi.
