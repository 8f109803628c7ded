### Soʻragan odamlarga yuboriladigan xabarlar. { $brand } — botning nomi.

## Tugmalar (koʻpi bilan 38 belgi)
button-messages = 📬 Xabarlar
button-subscribe = ✔️ Ha, xabar yuboring
button-unsubscribe = 🔕 Boshqa yubormang
button-zone = 🕒 Menda soat boshqacha
button-messages-language = 🌐 Xabarlar: { $language }
button-keep = ✔️ Ha, yuboravering
button-try-again = 🔄 Yana urinish

## Mavzular (koʻpi bilan 34 belgi): odamlar tanlaydi, xabarlar shular boʻyicha yuboriladi
topic-scams = ⚠️ Hozirgi aldov usullari
topic-rights = 📄 Huquqlar va hujjatlar
topic-season = 🌾 Mavsumiy ish

## Ekranlar
subscribe =
    <b>{ $brand } xabarlari</b>
    Istasangiz, chet elda ishlash haqida qisqa xabarlar yuboramiz.

    • 7 kunda bir martadan koʻp emas; faqat shoshilinch boʻlsa, koʻproq.
    • Ovozsiz va tunda emas.
    • Qulflangan telefonda botning nomi va birinchi soʻzlar koʻrinishi mumkin.
subscribe-kept = Buning uchun shularni saqlaymiz: bu chat raqami, til, vaqt mintaqasi, mavzular, oxirgi xabar kuni va oxirgi javobingiz kuni. Hammasi shifrlangan. Siz toʻxtatguningizcha, /forget yuborguningizcha yoki botni bloklaguningizcha saqlaymiz. Yarim yildan keyin xabarlar hali kerakmi, deb soʻraymiz. 14 kunda javob boʻlmasa, oʻchiramiz.
subscribe-stop = Toʻxtatish: /stop yoki har bir xabar ostidagi tugma.
subscribed =
    <b>Sizga { $brand } xabarlari keladi</b>
    Til: { $language }. U /language bilan birga oʻzgaradi.
    Soatingizda hozir { $clock }. Bu tunda hech narsa kelmasligi uchun kerak.
subscribed-topics = Kerakli mavzularni bosing. Hammaga muhim xabarlar baribir keladi.
zones = Hozir qayerdasiz? Tunda hech narsa kelmasligi uchun faqat vaqt mintaqasini saqlaymiz.
zone-clock = Siz turgan joyda hozir soat necha?
stopped = Endi xabar kelmaydi. Obunangiz oʻchirildi.
not-subscribed = Siz obuna boʻlmagansiz: Sizga xabar yubormaymiz.
still-interested = Qisqa xabarlarimizni yana yuboraylikmi? 14 kunda javob bermasangiz, toʻxtatamiz va obunangizni oʻchiramiz.
kept-on = Rahmat. Xabarlar kelaveradi. Istagan paytda toʻxtatishingiz mumkin: /stop

## Maʼlumot saqlanadigan joy javob bermasa
not-reached = Maʼlumot saqlanadigan joy hozir javob bermayapti. Iltimos, bir necha daqiqadan keyin yana urinib koʻring.
not-changed = Maʼlumot saqlanadigan joy hozir javob bermayapti, shuning uchun bu saqlanmagan boʻlishi mumkin. Iltimos, bir necha daqiqadan keyin yana urinib koʻring.
not-stopped = Maʼlumot saqlanadigan joy hozir javob bermayapti, shuning uchun obunangiz hali oʻchmagan boʻlishi mumkin. Iltimos, bir necha daqiqadan keyin yana urinib koʻring.
