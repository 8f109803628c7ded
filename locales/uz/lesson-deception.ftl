# Dars: yolgʻon taklif qanday qilib ishonch qozonadi. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.

lesson-deception = 🎣 Qanday aldashadi
    .about = Yolgʻon taklif qanday qilib qadam-baqadam ishonch qozonadi

lesson-deception-promise =
    <b>“Hozirgina bitta joy boʻshadi”</b>

    Aziz 24 yoshda. Qoʻshnisi unga taklif yubordi: chet elda haydovchilik, oyiga 2500 dollar, tajriba kerak emas.

    “Amakivachcham borib, uy sotib oldi, — deydi qoʻshni. — Lekin bugun hal qiling”.

    Aziz rozi boʻladi. Ehtiyotkor odamlarning koʻpi ham rozi boʻlardi.

    <i>Aziz haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan.</i>

lesson-deception-bait =
    <b>1-qadam: xoʻrak</b>

    Maosh odatdagidan ancha yuqori. Sizdan kam narsa soʻraladi: tajriba kerak emas, suhbat ham deyarli yoʻq.

    Har kuni nima ish qilishingiz aniq aytilmaydi.

    Oddiy ishga juda katta maosh — eng koʻp ishlatiladigan xoʻrak. Oʻsha mamlakatda bunday ishga odatda qancha toʻlashlarini soʻrashingiz mumkin.

lesson-deception-trust =
    <b>2-qadam: ishonch</b>

    • Taklifni tanishingiz olib keladi. Uning oʻzini ham aldashgan boʻlishi mumkin.
    • Taniqli kompaniya nomini aytishadi, lekin telefon raqamlari uniki emas.
    • Boshqalarning omadi kelganini eshitasiz.

    Shuning uchun qoʻshnining taklifini ham notanish odamnikidek tekshirish kerak.

lesson-deception-haste =
    <b>3-qadam: shoshirish va sir tutish</b>

    “Faqat bugun”. “Boshqalar kutib turibdi”. “Oilangizga yetib borgach aytasiz”.

    Shoshgan odamning tekshirishga vaqti qolmaydi. Sir tutilsa, savol berishi mumkin boʻlgan odamlar chetda qoladi.

    “Menga ikki kun kerak, uydagilar bilan ham maslahatlashaman”, — deyishga har doim haqqingiz bor.

lesson-deception-switch =
    <b>4-qadam: oʻzgarish</b>

    Aziz yetib borsa, haydovchilik ishi yoʻq. Omborda, yarim maoshga ishlash kerak. “U ish endi yoʻq, — deyishadi. — Chipta pulini qaytarib, ketishingiz mumkin”.

    U boshqa narsaga rozi boʻlgan edi. Yolgʻon bilan olingan rozilik erkin tanlov emas.

    Siz bilan shunday boʻlgan boʻlsa, aybingiz yoʻq. Nima qila olishingizni ishonch telefonida tushuntirishlari mumkin.

lesson-deception-slow-down =
    <b>Shoshmaslik uchun nima qilish mumkin</b>

    • Oʻzingizga ikki kun vaqt bering.
    • Kompaniyaning oʻz raqamini topib, qoʻngʻiroq qiling.
    • Vositachining litsenziyasi (ruxsatnomasi) haqida mehnat yoki migratsiya idorasidan soʻrang. Idoraga murojaat qilishdan xavotir olsangiz, avval ishonch telefonidan soʻrang.
    • Ishonadigan odamingizga ayting.
    • Ungacha hech narsa toʻlamang va hech narsaga imzo qoʻymang.

lesson-deception-quiz =
    Koʻp yillik tanish qoʻshningiz Sizga chet eldan ish topib keldi.

    Qaysi javob eng toʻgʻri keladi?
    .known = Tanishim, tekshirish shart emas
    .as-stranger = Notanishnikidek tekshiraman
    .more-people = Hamshaharlarim borsa, boraman

lesson-deception-quiz-right =
    <b>Ha, shunisi eng toʻgʻri keladi</b>

    Tanishlarimizni ham aldashgan boʻlishi mumkin. Tekshirganingiz ularga hech qanday zarar qilmaydi.

    Pul toʻlash, imzo qoʻyish yoki yoʻlga chiqishdan oldin kompaniyaning oʻz raqamiga qoʻngʻiroq qiling va vositachining litsenziyasi haqida soʻrang.

lesson-deception-quiz-not-quite =
    <b>Tushunarli, lekin baribir tekshiring</b>

    Tanishlarimizni ham, butun bir guruhni ham aldashgan boʻlishi mumkin. Tekshirganingiz ularga hech qanday zarar qilmaydi.

    Pul toʻlash, imzo qoʻyish yoki yoʻlga chiqishdan oldin kompaniyaning oʻz raqamiga qoʻngʻiroq qiling va vositachining litsenziyasi haqida soʻrang.

lesson-deception-lesson-done =
    <b>Yodda tuting</b>

    Xoʻrak, ishonch, shoshirish, oʻzgarish — odatdagi qadamlar shular. Kim olib kelgan boʻlmasin, har bir taklifni bir xil tekshiring.

    Oʻzingizga ikki kun vaqt bering va ishonadigan odamingizga ayting.
