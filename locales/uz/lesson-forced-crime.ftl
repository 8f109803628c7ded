# Dars: tilanchilikka, oʻgʻirlikka, yuk eltishga, ismini berishga yoki boshqalarni aldashga majburlash. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Majburan qilgan ishi uchun odam jazolanmasligi — tamoyil, hech qachon vaʼda emas: har mamlakatda har xil, matnda ham shunday deyilgan.

lesson-forced-crime = ✋ Qonunga zid ishga majburlash
    .about = Ish tilanchilik, oʻgʻrilik yoki yuk eltishga aylansa; kimdan soʻrash mumkin

lesson-forced-crime-story =
    <b>“Shu sumkani elting, keyin oramiz ochiq”</b>

    Sanjar 23 yoshda. U omborda ishlagani keldi. Bunday ish yoʻq ekan. “Chipta puli bizdan qarzsiz, — deyishadi. — Shu sumkani elting, keyin oramiz ochiq”.

    U buni istamaydi. Lekin pasporti ularning qoʻlida, onasi qayerda yashashini ham bilishadi.

    Birinchi sumkadan keyin har safar yana bittasi chiqadi.

    <i>Sanjar haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan.</i>

lesson-forced-crime-what-it-is =
    <b>Odamlarni nimaga majburlashadi</b>

    • Tilanchilik qilib, pulini ularga berishga
    • Oʻgʻirlik qilishga
    • Sumka yoki posilkani ichiga qaramay eltishga
    • Birovlar uchun bank hisobi yoki SIM-karta ochishga yo pul oʻtkazishga
    • Internetda boshqalarni aldashga

    Bu ayollar, erkaklar va bolalar bilan ham boʻladi. Ortida koʻpincha qarz, tahdid yoki birov olib qoʻygan pasport turadi.

lesson-forced-crime-how-it-begins =
    <b>Bu qanday boshlanishi mumkin</b>

    • “Nomingizga hisob ochib, kartasini menga bering”.
    • “Shu posilkani olib keting. Sizni kutib olishadi”.
    • “Bitta yordam bering, qarzingizni uzilgan hisoblaymiz”.
    • Qanday ish ekanini hech kim aytishni istamaydi

    Toʻxtab, soʻrash uchun shulardan bittasi ham yetadi. “Men birov uchun hech narsa eltmayman va hech narsa ochmayman”, — deyishingiz mumkin.

lesson-forced-crime-made-to =
    <b>Majburan qilish boshqa, oʻzi tanlab qilish boshqa</b>

    BMT idoralaridan biri aytishicha, bunday odamlarga yordam berish kerak, majburan qilgan ishi uchun jazolash emas.

    Bu — tamoyil, vaʼda emas. Qonunlar har mamlakatda har xil, hamma idora ham bunday yoʻl tutavermaydi.

    Shuning uchun biror idora bilan gaplashishdan oldin maslahat soʻragan yaxshi.

lesson-forced-crime-ask-first =
    <b>Avval yurist yoki ishonch telefoni</b>

    U mamlakatda qanday tartib borligini va kim huquqiy yordam berishini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin.

    Politsiya yoki sud allaqachon savol beryaptimi? Koʻp mamlakatlarda javob berishdan oldin yurist va tarjimon soʻrash mumkin. Sizni majburlashganini va qanday majburlashganini yuristga aytishingiz mumkin.

lesson-forced-crime-if-now =
    <b>Hozir shunday boʻlayotgan boʻlsa</b>

    Aybingiz yoʻq. Nima qila olishingizni va qachonligini hammadan yaxshi oʻzingiz bilasiz.

    Hech kim eshitmayotganda ishonch telefoniga qoʻngʻiroq qilishingiz yoki yozishingiz mumkin. Xohlaganingizcha ayting. Xavf boʻlsa, shoshilinch yordam raqamiga qoʻngʻiroq qiling.

    Bu bolami? Tilanchilik yoki oʻgʻirlikka majburlangan bolaning yordam olishga haqqi bor. Avval nima qilishni bolalar ishonch telefoni aytadi. Iltimos, bolaning yonidagi kattalar bilan janjallashmang.

lesson-forced-crime-quiz =
    Ishda kimdir aytadi: “Nomingizga bank hisobi ochib, kartasini menga bering. 100 dollar olasiz”.

    Qaysi javob eng toʻgʻri keladi?
    .one-month = Ochaman, lekin faqat bir oyga
    .how-much = Qancha pul kelishini soʻrayman
    .not-my-name = Birov uchun hech narsa ochmayman

lesson-forced-crime-quiz-right =
    <b>Ha, shunisi eng toʻgʻri keladi</b>

    Boshqalar bu hisob bilan nima qilmasin, avval Sizdan soʻrashadi: u Sizning nomingizda.

    Sizga bosim oʻtkazishsa yoki ochib boʻlgan boʻlsangiz, aybingiz yoʻq. Endi nima qilishni ishonch telefonidan yoki yuristdan soʻrashingiz mumkin.

lesson-forced-crime-quiz-not-quite =
    <b>Bir oy yoki ozgina pul ham boshga tashvish boʻlishi mumkin</b>

    Boshqalar bu hisob bilan nima qilmasin, avval Sizdan soʻrashadi: u Sizning nomingizda. Birov uchun hech narsa ochmagan maʼqul.

    Sizga bosim oʻtkazishsa yoki ochib boʻlgan boʻlsangiz, aybingiz yoʻq. Endi nima qilishni ishonch telefonidan yoki yuristdan soʻrashingiz mumkin.

lesson-forced-crime-lesson-done =
    <b>Yodda tuting</b>

    Birov uchun hech narsa eltmang va hech narsa ochmang. Sizni biror ishga majburlashgan boʻlsa, aybingiz yoʻq: biror idora bilan gaplashishdan oldin yurist bilan yoki ishonch telefonida gaplashing.
