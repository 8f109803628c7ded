# Dars: yoʻl uchun olingan qarz aslida qanchaga tushadi. Kartochka: koʻpi bilan 500 belgi. Summalar har bir tilda toʻgʻri chiqishi kerak.

lesson-debt = 🧾 Qarzning asl narxi
    .about = Hisob-kitobli qisqa hikoya

lesson-debt-promise =
    <b>“Biz toʻlaymiz, keyin qaytarasiz”</b>

    Maral 20 yoshda. Unga chet elda oshxonada ishlashni taklif qilishdi, oyiga 800 dollarga. Chipta olishga puli yoʻq.

    “Hechqisi yoʻq, — deydi vositachi. — Chipta va hujjatlarning pulini biz toʻlaymiz. Keyin maoshingizdan qaytarasiz”.

    Qanchaligini hech kim aytmaydi. Hech kim yozib ham qoʻymaydi.

    <i>Maral haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan. Summalar — misol uchun.</i>

lesson-debt-arrival =
    <b>Yetib borgach</b>

    “Bizga 1500 dollar qarzdorsiz”, — deydi ish beruvchi.

    Maral chipta va viza uchun 500 dollar deb oʻylagan edi. Endi bunga vositachi haqi va “xizmat” haqi ham qoʻshilgan.

    Qogʻozda hech narsa yoʻq. Nimaga kelishilganini u koʻrsata olmaydi.

lesson-debt-first-month =
    <b>Birinchi oy</b>

    Vaʼda qilingan maosh: 800
    Toʻlangan maosh: 500
    Turar joy va ovqat: −200
    Jarimalar: −100
    Qarz: −200
    <b>Maralga qolgani: 0</b>

    Qarz 200 ga kamayadi. Keyin “foiz” deb 100 qoʻshiladi. Bir oy ishlagandan keyin ham u 1400 dollar qarzdor.

    Shunday ketsa, qarzni uzishga 15 oy kerak, uyga yuborishga esa hech narsa qolmaydi.

lesson-debt-why-it-grows =
    <b>Bunday qarz nega oʻsadi</b>

    • Summa yozib qoʻyilmagan.
    • Boshqa birov jarima va foiz qoʻshishi mumkin.
    • Qarz toʻlanmaguncha keta olmaysiz, deyishadi.

    Xalqaro qoidalarga koʻra, ishchi ishga yollangani uchun pul toʻlamasligi kerak. Odamni qarz bilan ishda ushlab turish — majburiy mehnatning maʼlum belgisi.

    Siz bilan shunday boʻlgan boʻlsa, aybingiz yoʻq. Nima qila olishingizni ishonch telefonida tushuntirishlari mumkin.

lesson-debt-before-you-agree =
    <b>Rozi boʻlishdan oldin shularni yozib berishlarini soʻrang</b>

    • Hammasi boʻlib qancha qarzdor boʻlaman, oxirgi dollarigacha?
    • Har oy qancha ushlanadi va oxirgi toʻlov qachon?
    • Turar joy va ovqat qancha turadi? Qanday jarimalar bor?
    • Qarz tugamasdan ishdan ketsam boʻladimi?

    Keyin hisoblang: maoshdan ular oladigan hamma pulni ayiring. Sizga va oilangizga qancha qoladi?

    Raqamlarni ishonadigan odamingizga koʻrsating.

lesson-debt-quiz =
    Vositachi aytadi: “Chipta pulini biz toʻlaymiz. Maoshingizdan qaytarasiz”.

    Avval nimani soʻraysiz?
    .start-date = Ishni qachon boshlashimni
    .in-writing = Summa va oxirgi sanani, yozma
    .more-pay = Maosh keyin oshish-oshmasligini

lesson-debt-quiz-right =
    <b>Ha, avval shuni soʻrash kerak</b>

    Summa va oxirgi sana qogʻozda boʻlsa, qarzni oshirish qiyinroq. Keyin har oy Sizga qancha qolishini hisoblang.

    Yozib berishni istashmasa, toʻxtang va taklifni tekshiring.

lesson-debt-quiz-not-quite =
    <b>Buni bilish foydali, lekin avval boshqa narsa kerak</b>

    Aniq summani va oxirgi toʻlov sanasini yozib berishlarini soʻrang. Bularsiz maosh va ish boshlanadigan kun qanday boʻlmasin, qarz oʻsishi mumkin.

    Yozib berishni istashmasa, toʻxtang va taklifni tekshiring.

lesson-debt-lesson-done =
    <b>Yodda tuting</b>

    Qarzga rozi boʻlishdan oldin aniq summani va oxirgi toʻlov sanasini yozib berishlarini soʻrang. Keyin har oy Sizga qancha qolishini hisoblang.

    Yozib berishni istashmasa, toʻxtang va taklifni tekshiring.
