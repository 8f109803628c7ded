# Dars: safardan oldingi shartnoma. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.

lesson-contract = 📝 Shartnoma
    .about = Ketishdan oldin shartnomada nimalar yozilgan boʻlishi kerak

lesson-contract-messages =
    <b>“Imzoni yetib borgach qoʻyasiz”</b>

    Bakit 29 yoshda. Xabarlarda hammasi yaxshi: 1000 dollar, sakkiz soat ish, yakshanba — dam.

    Yetib borgach, unga oʻzi oʻqiy olmaydigan tilda qogʻoz berishadi. “Imzo qoʻying, avtobus kutib turibdi”.

    Qogʻozda esa 600 dollar va ketsa toʻlanadigan jarima yozilgan.

    <i>Bakit haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan. Summalar — misol uchun.</i>

lesson-contract-what-it-names =
    <b>Qogʻozda nimalar yozilgan boʻlishi kerak</b>

    • Ish beruvchining nomi, manzili va telefon raqami
    • Nima ish qilasiz va qayerda
    • Maosh va u beriladigan kun
    • Ish soatlari va dam olish kunlari
    • Turar joy va ovqat: kim toʻlaydi, qancha
    • Maoshdan ushlab qolinishi mumkin boʻlgan hamma narsa
    • Ishdan qanday ketish mumkin

    Yozilmagan narsa koʻpincha berilmaydi.

lesson-contract-language =
    <b>Oʻzingiz oʻqiydigan tilda</b>

    Ketishdan oldin shartnomani tilingizda yoki tarjimasi bilan berishlarini soʻrang.

    Uni bunday hujjatlarni biladigan kishiga koʻrsating: yuristga, migratsiya markaziga; ishonch telefonidan ham soʻrash mumkin.

    Oʻzingiz oʻqiy olmaydigan matnda har narsa yozilgan boʻlishi mumkin: kamroq maosh, qarz, hatto armiyada xizmat.

lesson-contract-penalty =
    <b>Ikkita bandni qidiring</b>

    <b>Ketgani uchun jarima.</b> “Erta ketgan odam hamma xarajatni qaytaradi”. Bunday band odamni qarz bilan ushlab turishi mumkin.

    <b>Maosh oxirida.</b> Maosh oxirigacha berilmasa, ketish qiyinlashadi.

    Ulardan bittasi ham chiqsa, hali imzo qoʻymang. Avval maslahat soʻrang.

lesson-contract-pile =
    <b>Bir dasta qogʻoz, vaqt esa yoʻq</b>

    Gazetalar yozishicha, bunday dastalar orasiga boshqa hujjatlarni, hatto armiya bilan shartnomani ham yashirishgan.

    • Har bir sahifani oʻqing yoki kimdir Sizga oʻqib bersin.
    • Boʻsh varaqqa imzo qoʻymang.
    • Ikkala tomon imzolagan oʻz nusxangizni soʻrang.
    • Bitta nusxani uyda qoldiring.

    “Uyga olib ketib, ertaga qaytaraman”, — deyishingiz mumkin.

lesson-contract-no-shield =
    <b>Shartnoma nimaga yaraydi, nimaga yaramaydi</b>

    Yaxshi shartnoma hammasi joyida boʻlishini isbotlamaydi. Lekin u nimaga kelishilganini koʻrsatadi, shunda boshqalarning yordam berishi osonroq.

    Yetib borganingizdan keyin shartnoma oʻzgardimi? Siz boshqa narsaga rozi boʻlgansiz. Nimani talab qila olishingizni va bu qanday xavf tugʻdirishini mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin.

lesson-contract-quiz =
    Sizga aytishadi: “Asl shartnomaga yetib borgach imzo qoʻyasiz”.

    Avval nimani soʻraysiz?
    .final-now = Yakuniy shartnomani hozir oʻqishni
    .photo = Ish joyining rasmini
    .first-pay = Birinchi maosh sanasini

lesson-contract-quiz-right =
    <b>Ha, avval shuni soʻrash kerak</b>

    Uydan uzoqda boshqa shartlarga “yoʻq” deyish qiyin. Ketishdan oldin esa hali mumkin.

    Yakuniy shartnomani hozir koʻrsatishni istashmasa, toʻxtang va taklifni tekshiring.

lesson-contract-quiz-not-quite =
    <b>Buni bilish foydali, lekin avval boshqa narsa kerak</b>

    Yakuniy shartnomani hozir, oʻzingiz oʻqiydigan tilda soʻrang. Uydan uzoqda boshqa shartlarga “yoʻq” deyish qiyin.

    Koʻrsatishni istashmasa, toʻxtang va taklifni tekshiring.

lesson-contract-lesson-done =
    <b>Yodda tuting</b>

    Ketishdan oldin yakuniy shartnomani oʻzingiz oʻqiydigan tilda soʻrang. Ketgani uchun jarima yoki oxirigacha berilmaydigan maosh bor-yoʻqligini qarang.

    Bir nusxasi oʻzingizda tursin, bittasini uyda qoldiring.
