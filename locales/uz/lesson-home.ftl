# Dars: hujjatlardan qatʼi nazar huquqlar, uyga qaytish, keyingi yordam. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Hech narsa vaʼda qilinmaydi: qonun va yordam har mamlakatda har xil, matnda ham shunday deyilgan.

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
