# Dars: uyga qaytish va keyingi yordam. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Hech narsa vaʼda qilinmaydi: yordam har mamlakatda har xil, matnda ham shunday deyilgan. Odamga ham, oilaga ham ayblov yoʻq.

lesson-home = 🏡 Uyga qaytish
    .about = Uyga yoʻl, keyingi yordam va oila qanday yordam bera olishi

lesson-home-story =
    <b>“Uydagilar nima deydi?”</b>

    Oygul 27 yoshda. U chet elda ishladi, lekin haqini berishmadi. Endi uyga ketmoqchi. Pasporti esa yoʻq, yoʻl pulidan ham hali qarzi bor.

    “Uydagilar nima deydi?” — deb oʻylaydi u.

    Koʻp odamlar oʻziga shunday savol beradi. Aldanib qolish uyat emas.

    <i>Oygul haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan.</i>

lesson-home-way-home =
    <b>Uyga yoʻl</b>

    Konsullik uyga qaytish uchun hujjat berishi mumkin. U — davlat idorasi, savol berishi mumkin: u yerga borish nimaga olib kelishini avval ishonch telefonidan soʻrasangiz boʻladi.

    Baʼzi mamlakatlarda Xalqaro migratsiya tashkiloti yoki xayriya tashkilotlari qaytishga yordam beradi. Sizga yordam bera olish-olmasligini faqat ularning oʻzi aytadi.

    Qachon va qanday yoʻlga chiqishingizni uydagilardan biriga ayting.

lesson-home-after =
    <b>Uyga qaytgandan keyin</b>

    Birov gaplashgisi keladi, birov yoʻq. Ikkalasi ham toʻgʻri. Boshingizdan oʻtganlarni hech kimga aytishga majbur emassiz.

    Sogʻliq, huquq, hujjat, oʻqish yoki ish boʻyicha yordam bor boʻlishi mumkin. U hamma joyda bir xil emas: Sizga yaqin joyda nima borligini ishonch telefonidan soʻrang.

    Hali ham kimdir pul soʻrayaptimi yoki qoʻrqityaptimi? Nima qilishni ishonch telefonidan yoki yuristdan soʻrashingiz mumkin.

lesson-home-talking =
    <b>Gaplashish yoki hali jim turish</b>

    Kim bilan, qachon va qancha gaplashishni oʻzingiz hal qilasiz. Boshlanishiga bir kishi yetadi: doʻst, shifokor yoki ishonch telefoni.

    Ogʻir kunlardan keyin koʻp odamlar yomon uxlaydi, xavotir oladi yoki tez jahli chiqadi. Oʻtib ketmasa, shifokor bilan yoki ishonch telefonida gaplashishingiz mumkin.

    Jurnalist yoki biror idora boshingizdan oʻtganlarni soʻrayaptimi? “Yoʻq” deyishingiz mumkin. Yoki gaplaringiz va ismingiz bilan nima boʻlishini avval soʻrang.

lesson-home-debts =
    <b>“Hali bizdan qarzsiz”</b>

    Baʼzan ular toʻxtamaydi: Sizga yoki oilangizga qoʻngʻiroq qilib, pul soʻrashadi.

    • Darrov toʻlamang va imzo qoʻymang. Umuman qarzingiz bor-yoʻqligini va keyin nima boʻlishi mumkinligini avval yuristdan yoki ishonch telefonidan soʻrang.
    • Iloji boʻlsa, uydagilarga ayting: hech kim pul toʻlamasin va raqamingizni bermasin.
    • Siz yoki oilangiz xavf ostidami? Shoshilinch yordam raqamiga qoʻngʻiroq qiling.

    Ularning qilgan ishida aybingiz yoʻq.

lesson-home-family =
    <b>Oila qanday yordam bera oladi</b>

    • Boshlanishiga “Kelganingdan xursandman” degan gap yetadi.
    • “Hozir senga nima kerak?” deb soʻrang. “Hech narsa” ham javob.
    • “Nega ketding?”, “Aytgan edik-ku” demang.
    • Kimga aytishni va xabar berish-bermaslikni katta yoshli odam oʻzi hal qilsin.
    • Qoʻshnilarga aytmang, internetda yozmang.

    Ishonch telefonida qarindoshlar bilan ham gaplashishadi, ism kerak emas.

lesson-home-quiz =
    Yaqin odamingiz chet eldan qaytdi, kam gapiradi.

    Qaysi javob eng toʻgʻri keladi?
    .how-come = Nega bunday boʻlganini soʻrayman
    .neighbours = Qoʻshnilardan maslahat soʻrayman
    .glad = Kelganingdan xursandman, deyman

lesson-home-quiz-right =
    <b>Ha, shunisi eng toʻgʻri keladi</b>

    Hech narsani tushuntirishga majbur boʻlmagan odam tayyor boʻlganda oʻzi gapiradi. Hozir unga nima kerakligini soʻrang, kimga aytishni esa oʻzi hal qilsin.

    Ishonch telefonida qarindoshlar bilan ham gaplashishadi.

lesson-home-quiz-not-quite =
    <b>Niyat yaxshi, lekin gaplashish qiyinlashishi mumkin</b>

    Sababini soʻrash ayblagandek eshitilishi mumkin. Qoʻshnilar bilib qolsa, gapni qaytarib boʻlmaydi. Boshlanishiga “Kelganingdan xursandman” degan gap yetadi.

    Hozir unga nima kerakligini soʻrang, kimga aytishni esa oʻzi hal qilsin. Ishonch telefonida qarindoshlar bilan ham gaplashishadi.

lesson-home-lesson-done =
    <b>Yodda tuting</b>

    Boshingizdan oʻtganlarni hech kimga aytishga majbur emassiz, aldanib qolish esa uyat emas. Uyga qaytishda va undan keyin qanday yordam borligini ishonch telefonidan soʻrang.

    Hali ham kimdir pul soʻrasa, toʻlash yoki imzo qoʻyishdan oldin yuristdan yoki ishonch telefonidan soʻrang.
