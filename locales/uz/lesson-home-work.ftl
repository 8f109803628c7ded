# Dars: xonadonda ishlash. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.

lesson-home-work = 🏠 Xonadonda ishlash
    .about = Enaga, qarovchi, uy ishchisi: ketishdan oldin nimani kelishish kerak

lesson-home-work-one-of-us =
    <b>“Siz oʻzimizniki boʻlib qoldingiz”</b>

    Nargiza 32 yoshda. U chet elda bir xushmuomala oilaning bolalari va uyiga qaraydi.

    Tez orada ish kuni ertalab oltidan yarim kechagacha choʻziladi. U bolalar xonasida uxlaydi. Telefonni faqat yakshanba kuni berishadi. “Pul nimaga kerak? Biz bilan ovqatlanasiz-ku”.

    <i>Nargiza haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan.</i>

lesson-home-work-closed-door =
    <b>Birovning uyida</b>

    Xonadonda necha soat ishlashni va odamga qanday munosabatda boʻlishlarini tashqaridan hech kim koʻrmaydi.

    Oʻsha uyda yashaydigan ishchi ovqatlanish, tashqariga chiqish va uyga qoʻngʻiroq qilishda oilaga qaram boʻladi.

    Shirin soʻz yaxshi. Lekin u maosh, dam va oʻz telefoningiz oʻrnini bosmaydi.

lesson-home-work-on-paper =
    <b>Ketishdan oldin yozma kelishib oling</b>

    • Qanday ish, necha kishi uchun
    • Ish soatlari, tungi ish va dam olish kunlari
    • Har oy oʻz hisobingizga maosh
    • Eshigi yopiladigan yotoq joyi
    • Oʻz telefoningiz va yolgʻiz gaplashishga vaqt
    • Dam olish kuni koʻchaga chiqish
    • Pasportingiz oʻzingizda turishi
    • Uyga qaytish pulini kim toʻlashi

lesson-home-work-people-at-home =
    <b>Qayerdaligingizni biladigan odamlar</b>

    Oilaning ism-familiyasi, aniq manzili va telefon raqamini ishonadigan odamingizga qoldiring.

    Qachon qoʻngʻiroq qilishingizni va shartli soʻzni kelishib oling: u “menga yordam kerak” degan maʼnodagi oddiy soʻz boʻlsin. Shunda u odam nima qilishini ham kelishing.

    Uyga qaytish uchun ozroq pulni faqat oʻzingiz ola biladigan joyda saqlang.

lesson-home-work-already-there =
    <b>Hozir shunday xonadonda ishlayotgan boʻlsangiz</b>

    Hech qanday ish birovga Sizga ozor berish, xohishingizga qarshi Sizga tegish, eshikni qulflash yoki hujjatlaringizni saqlash huquqini bermaydi.

    Damsiz, maoshsiz mehnat hech qanday ishda boʻlmasligi kerak.

    Aybingiz yoʻq. Hech kim eshitmayotganda nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin. Qolish, ketish yoki xabar berishni oʻzingiz hal qilasiz.

lesson-home-work-quiz =
    Oila xushmuomala: “Qogʻozning keragi yoʻq, Siz oʻzimiznikisiz”, — deyishadi.

    Qaysi javob eng toʻgʻri keladi?
    .paper = Ish vaqti, maoshni yozdirib olaman
    .kind-people = Soʻramayman: yaxshi odamlar ekan
    .gift = Belgi uchun sovgʻa soʻrayman

lesson-home-work-quiz-right =
    <b>Ha, shunisi eng toʻgʻri keladi</b>

    Yaxshi odamlar vaʼdasini yozib ham bera oladi. Ish soatlari, maosh, dam olish kunlari va telefon yozilgan qogʻoz ikkala tomonga ham foydali.

    Yozib berishni istashmasa, toʻxtang va taklifni tekshiring.

lesson-home-work-quiz-not-quite =
    <b>Yaxshi muomala yaxshi, qogʻoz esa aniqroq</b>

    Yaxshi odamlar vaʼdasini yozib ham bera oladi: ish soatlari, maosh, dam olish kunlari va telefoningizni.

    Yozib berishni istashmasa, toʻxtang va taklifni tekshiring.

lesson-home-work-lesson-done =
    <b>Yodda tuting</b>

    Xonadonda ishlashdan oldin ish soatlari, maosh, dam olish kunlari, telefon va pasport haqida yozma kelishib oling. Uydagilarga aniq manzilni, qoʻngʻiroq vaqtini va shartli soʻzni qoldiring.
