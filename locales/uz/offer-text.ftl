# Birov uzatgan yoki nusxalab yuborgan taklif matni. Yozilmaydi: xavfsiz, haqiqiy, qonuniy, firibgar, qurbon. HTML: faqat <b>, <i> va yangi qator.
# Topilgan belgilarni, har birini keltirib chiqargan soʻzlar bilan, va nusxalanadigan savollarni botning oʻzi qoʻshadi.

offer-text-offered =
    Yordam Sizning oʻzingizga kerakmi? Ikkinchi tugmani bosing.

    Bu ish taklifimi? Men uning soʻzlaridan xavotirli belgilarni qidira olaman. Ularga faqat shu yerda qarayman va nusxasini saqlamayman; javobda oʻsha soʻzlarning bir nechtasi koʻrinadi.
button-offer-text = 🔎 Shu taklifni tekshirish
button-need-help = 🆘 Menga yordam kerak
button-guided-check = 🔎 Savollar bilan davom etish

offer-text-picture = Men faqat matnni oʻqiy olaman: rasm, ovozli xabar va fayllarni emas. Taklif matnini shu chatga nusxalab yuborishingiz yoki taklif haqida bir necha savolga javob berishingiz mumkin.
offer-text-gone = Bu xabar endi menga koʻrinmayapti. Uni yana bir marta yuborishingiz yoki taklif haqida bir necha savolga javob berishingiz mumkin.

# Shu toʻrttadan bittasi birinchi turadi. Har biri koʻpi bilan 300 belgi.
offer-text-stop-and-check =
    <b>Iltimos, toʻxtang va avval tekshiring</b>

    Bu soʻzlarda jiddiy belgilar bor. Taklifni xolis odam tekshirmaguncha hech narsa toʻlamang, hech narsaga imzo qoʻymang va yoʻlga chiqmang.
offer-text-check-first =
    <b>Keyingi qadamdan oldin tekshiring</b>

    Bu soʻzlarda tekshirish kerak boʻlgan narsa bor. Pul toʻlash, imzo qoʻyish yoki yoʻlga chiqishdan oldin uni soʻrab biling.
offer-text-few-signs =
    <b>Bu soʻzlarda kam belgi topdim</b>

    Bu hammasi joyida ekanini isbotlamaydi. Eng muhim narsa taklifda yozilmagan boʻlishi mumkin.
offer-text-no-sign =
    <b>Bu soʻzlarda belgi topmadim</b>

    Bu hammasi joyida ekanini isbotlamaydi. Taklifda eng muhim narsa aytilmagan boʻlishi mumkin.

    Siz yoki tanishingiz bilan biror narsa boʻlib qoldimi? «Kim yordam bera oladi» tugmasini bosing.
# Har birining tagida, qiya yozuvda turadi.
offer-text-program = Soʻzlarni dastur solishtirdi. U hammasini tushunmaydi va adashishi mumkin.

# { $words }: taklifning koʻpi bilan ikki joyi, u yerda yozilganidek.
offer-text-words = Taklifda: { $words }

offer-text-silent = <b>Taklifda aytilmagan:</b>
offer-silent-employer = ish beruvchi yoki agentlik kim ekani
offer-silent-place = ish qayerda ekani
offer-silent-pay = maosh qancha ekani
offer-silent-contract = yozma shartnoma bor-yoʻqligi
offer-silent-travel = yoʻl pulini kim toʻlashi

# Guruhda, kimdir soʻragan xabar tagida. Qisqa; hamma oʻqiydi, hech kimning ismi aytilmaydi.
group-check-found = Bu taklif soʻzlaridagi ogohlantiruvchi belgilar:
group-check-none = Soʻzlarga qarab taklif rostligini bilib boʻlmaydi: ularda belgi topilmasa ham, bu hammasi joyida ekanini isbotlamaydi.
group-check-cry = Kimgadir hozir yordam kerakmi? Bot har bir mamlakat raqamlarini koʻrsatadi. Kim soʻraganini hech kimga aytmaydi.
group-check-how = Taklif yozilgan xabarga /check@{ $bot } deb javob yozing, men uning soʻzlaridan ogohlantiruvchi belgilarni qidiraman.
button-group-check = 🔎 Bot bilan yakka tekshirish
