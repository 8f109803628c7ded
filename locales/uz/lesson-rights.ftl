# Dars: hujjatlardan qatʼi nazar huquqlar. Uyga yoʻl lesson-home da. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Hech narsa vaʼda qilinmaydi: qonun va yordam har mamlakatda har xil, matnda ham shunday deyilgan.

lesson-rights = ⚖️ Chet eldagi huquqlaringiz
    .about = Hujjat qanday boʻlmasin, nimaga haqqingiz bor va kimdan soʻrash mumkin

lesson-rights-whatever-papers =
    <b>Hujjatlaringiz qanday boʻlmasin</b>

    • Mehnatga haq toʻlanishi kerak.
    • Hech kimning Sizni qamashga yoki Sizga ozor berishga haqqi yoʻq.
    • Hech kimning Sizni qarz bilan yoki pasportingizni olib qoʻyib ishda ushlab turishga haqqi yoʻq.
    • Yolgʻon yoki tahdid bilan olingan rozilik erkin rozilik emas.

    Bunda nima qilish mumkinligi har mamlakatda har xil. Siz turgan joydagi qoidalarni ishonch telefonida tushuntirishlari mumkin.

lesson-rights-threat =
    <b>“Siz haqingizda xabar beramiz”</b>

    Bunday tahdid odamlarni yordam soʻrashdan toʻxtatish uchun ishlatiladi. Qonunda esa boshqacha yozilgan boʻlishi mumkin.

    Baʼzi mamlakatlarda jarima yoki kirishga taqiq boʻlishi mumkin; baʼzilarida ekspluatatsiyaga uchraganlar uchun himoya bor.

    Aslida nima boʻlishini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin.

lesson-rights-your-choice =
    <b>Oʻzingiz hal qilasiz</b>

    Avval soʻrab, keyin qaror qilsangiz boʻladi. Oz aytsangiz ham, koʻp aytsangiz ham boʻladi.

    Qolish, ketish, xabar berish yoki bermaslikni oʻzingiz hal qilasiz. Har bir yoʻl Sizga va oilangizga nima olib kelishi mumkinligini soʻrang.

    Sizni qonunga zid ish qilishga majburlashganmi? Biror idora bilan gaplashishdan oldin yurist bilan yoki ishonch telefonida gaplashing.

    18 yoshga toʻlmaganlar uchun bolalar ishonch telefonlari bor.

lesson-rights-wages =
    <b>Hali berilmagan maosh</b>

    U yerda maoshni qanday talab qilish mumkinligini mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrasangiz boʻladi: shartnomasiz ham, baʼzan uydan turib ham.

    Uch narsani soʻrang: Qancha vaqt ichida talab qilish kerak? Bu qancha turadi? Qanday xavf tugʻdiradi?

    Pul kelishini hech kim vaʼda qila olmaydi. Soʻrash esa bepul boʻlishi kerak.

lesson-rights-whom-to-ask =
    <b>Kimdan soʻrash mumkin</b>

    • Mehnat yoki migratsiya boʻyicha ishonch telefoni: maosh, hujjat va ishdan ketish haqida
    • Yurist; baʼzilari bepul maslahat beradi
    • Kasaba uyushmasi; baʼzilari aʼzo boʻlmaganlarga ham yordam beradi
    • Shifokor, kasal yoki jarohat olgan boʻlsangiz: avval sogʻliq

    Har biriga eng avval shu savolni berishingiz mumkin: “Men haqimda biror idoraga xabar berishingiz shartmi?”

lesson-rights-quiz =
    Jahon ishlash ruxsatnomasisiz ishlaydi. “Hujjatsizga haq toʻlanmaydi, — deydi ish beruvchi. — Shikoyat qilsangiz, xabar beraman”.

    <i>Jahon haqiqiy odam emas; koʻp odamlar bilan shunday boʻladi.</i>

    Qaysi biri toʻgʻri?
    .no-pay-due = Hujjatsizga haq toʻlanmaydi
    .pay-and-ask = Haq tegishli; soʻrab bilsa boʻladi
    .only-police = Buni faqat politsiya biladi

lesson-rights-quiz-right =
    <b>Ha</b>

    Hujjatlar qanday boʻlmasin, mehnatga haq toʻlanishi kerak. Uni qanday talab qilish va bu qanday xavf tugʻdirishi har mamlakatda har xil.

    Jahon avval ismini aytmasdan mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrab, keyin qaror qilishi mumkin.

lesson-rights-quiz-not-quite =
    <b>Koʻp odamlarga shunday deyishadi</b>

    Hujjatlar qanday boʻlmasin, mehnatga haq toʻlanishi kerak. Uni qanday talab qilish va bu qanday xavf tugʻdirishi har mamlakatda har xil.

    Jahon avval ismini aytmasdan mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrab, keyin qaror qilishi mumkin.

lesson-rights-lesson-done =
    <b>Yodda tuting</b>

    Hujjatlaringiz qanday boʻlmasin, mehnatga haq toʻlanishi kerak; hech kimning Sizni qamashga, Sizga ozor berishga yoki qarz bilan ushlab turishga haqqi yoʻq.

    Avval ismingizni aytmasdan ishonch telefonidan soʻrab, keyin qaror qilsangiz boʻladi.
