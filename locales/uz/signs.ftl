# Odam koʻrsatgan belgilar. `sign-<ID>`: belgining oʻzi; `.why`: bitta gap; `.do`: bir yoki ikki gap.
# `.do` taklif qiladi, hech qachon buyurmaydi: hech kimga qochishni, janjallashishni, dalil yigʻishni yoki pasportni qaytarib olishni aytmaymiz.
# HTML yoʻq. Bitta xabarda bir nechtasi turadi: qisqa yozing.

### Taklifdagi ogohlantiruvchi belgilar

sign-R01 = Vositachining litsenziyasi (ruxsatnomasi) yoʻq yoki uni koʻrsatmayapti
    .why = Litsenziya boʻlmasa, ish uchun ham, pulingiz uchun ham hech kim javob bermaydi.
    .do = Hozircha hech narsa toʻlamang. Litsenziya haqida mehnat yoki migratsiya idorasidan soʻrang; bundan xavotir olsangiz, avval ishonch telefonidan soʻrang.
sign-R03 = Sizga ish beruvchining nomi, manzili yoki telefon raqamini aytishmayapti
    .why = Ish beruvchi nomaʼlum boʻlsa, hech kim na ishni tekshira oladi, na Sizni topa oladi.
    .do = Toʻliq maʼlumotni soʻrang. Keyin kompaniyaning oʻz raqamini oʻzingiz topib, qoʻngʻiroq qiling.
sign-C04 = Sizga taklifni oilangizdan sir tutish aytilgan
    .why = Oilasidan uzilgan odamni boshqarish osonroq.
    .do = Keyingi qadamdan oldin buni ishonadigan odamingizga ayting.
sign-T08 = Tailand, Kambodja, Myanma yoki Laosda ofisda yoki internet orqali ishlash taklif qilinyapti
    .why = Bunday takliflarning koʻpi odamlarni yopiq joylarga olib borgan: u yerda ularni internetda boshqalarni aldashga majbur qilishgan.
    .do = Mamlakatingiz Tashqi ishlar vazirligi va oʻsha mamlakat elchixonasi ish beruvchini tasdiqlamaguncha uchib ketmang.
sign-T09 = Ish urush boʻlayotgan joy yaqinida yoki tez fuqarolik vaʼda qilinyapti, yoki harbiy hujjat berilyapti
    .why = Oddiy ishga kelgan odamlarni urushga yuborishgan.
    .do = Hech narsaga imzo qoʻymang. Avval yuristdan, elchixonangizdan yoki ishonch telefonidan soʻrang.
sign-T01 = Maosh odatdagidan ancha yuqori, tajriba soʻralmaydi
    .why = Oddiy ishga juda katta maosh — eng koʻp ishlatiladigan xoʻrak.
    .do = Uni oʻsha mamlakatda shunday ishga odatda toʻlanadigan maosh bilan solishtiring.
sign-T03 = Yozma, imzolangan shartnomasiz ketishingiz kerak
    .why = Qogʻozsiz nima vaʼda qilinganini koʻrsata olmaysiz.
    .do = Oʻqiy oladigan tilingizda imzolangan nusxani soʻrang. Usiz joʻnab ketmang.
sign-M01 = Ishga kirish uchun pul toʻlashingiz kerak
    .why = Xalqaro qoidalarga koʻra, ishchi ishga yollangani uchun pul toʻlamasligi kerak.
    .do = Toʻlamang. Mamlakatingizda qanday toʻlovlarga ruxsat borligini mehnat yoki migratsiya idorasidan soʻrang.
sign-M02 = Yoʻl xarajatingizni ular toʻlab, maoshingizdan ushlab qolishadi
    .why = Bunday qarz oʻsib, Sizni oʻsha yerda ushlab turishi mumkin.
    .do = Aniq summani va oxirgi toʻlov sanasini yozib berishlarini soʻrang.
sign-D01 = Pasportingizni olib, oʻzlarida saqlashmoqchi
    .why = Pasportsiz ketish ham, uyga qaytish ham qiyin.
    .do = Uni oʻzingizda saqlaganingiz maʼqul. Faqat nusxasini bering, yana bir nusxasini oilangizga qoldiring.
sign-D02 = Ish uchun berilmagan viza bilan ishlashingiz kerak
    .why = Bunday viza odatda ishlashga ruxsat bermaydi, boshqalar esa bundan Sizga bosim oʻtkazishda foydalanishi mumkin.
    .do = Qaysi viza bu ishga ruxsat berishini oʻsha mamlakat elchixonasidan soʻrang.
sign-V05 = Aniq manzilni bilmasdan yoʻlga chiqishingiz kerak
    .why = Qayerdaligingizni hech kim bilmasa, hech kim Sizni topa olmaydi.
    .do = Manzilni soʻrang, xaritadan toping va uydagilardan biriga qoldiring.

### Nima vaʼda qilingan edi

sign-DR01 = Ish, joy yoki ish beruvchi vaʼda qilinganidan boshqacha
    .why = Yolgʻon vaʼda odamni erkin tanlovdan mahrum qiladi.
    .do = Siz boshqa narsaga rozi boʻlgansiz. Endi nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin.
sign-DR02 = Maosh vaʼda qilinganidan boshqacha
    .why = Maosh haqidagi yolgʻon vaʼda bilan odamlarni aslida rozi boʻlmaydigan ishga olib kelishadi.
    .do = Sizga qancha maosh tegishli ekanini mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-DR03 = Ish vaqti yoki sharoiti vaʼda qilinganidan boshqacha
    .why = Siz bunday ishga emas, boshqasiga rozi boʻlgansiz.
    .do = Bu ishga qanday qoidalar amal qilishini mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-DR04 = Shartnoma ular aytganidan boshqacha
    .why = Oʻzidan yashirilgan narsaga hech kim rozi boʻla olmaydi.
    .do = Imzoingiz aslida nimani anglatishini yuristdan yoki ishonch telefonidan soʻrashingiz mumkin.
sign-DR05 = Turar joy va turmush vaʼda qilinganidan boshqacha
    .why = Odam qayerda uxlashi va nima yeyishi uning qanchalik erkin ekanini belgilaydi.
    .do = U yerda ish beruvchi qanday turar joy berishi shartligini ishonch telefonidan soʻrashingiz mumkin.
sign-DR06 = Viza yoki ishlash ruxsatnomasi vaʼda qilinganidan boshqacha
    .why = Hujjatlar haqidagi yolgʻon vaʼdadan keyin odamga bosim oʻtkazish osonlashadi.
    .do = Biror idoraga murojaat qilishdan oldin hujjatlaringiz haqida migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-DR07 = Yoʻl yoki uning narxi vaʼda qilinganidan boshqacha
    .why = Yoʻlda oʻzgargan rejalar va yangi xarajatlar qarzga botirishi mumkin.
    .do = Nima oʻzgarganini ishonadigan odamingizga aytishingiz, qarz haqida esa ishonch telefonidan soʻrashingiz mumkin.
sign-DR10 = Vaʼda qilingan oʻqish imkoniyati yoʻq
    .why = Oʻqish vaʼdasi bilan baʼzan odamlarni ishga olib kelishadi.
    .do = Oʻsha oʻquv yurti Sizni bilish-bilmasligini elchixonangizdan yoki ishonch telefonidan soʻrashingiz mumkin.

### Safardan oldin va yoʻlda

sign-CR04 = Ulardan qarzingiz tufayli ketishdan boshqa ilojingiz qolmagan
    .why = Qarz bilan odamni itoat qildirish mumkin.
    .do = Bu qarzni umuman toʻlash kerakmi-yoʻqligini ishonch telefonidan soʻrashingiz mumkin. Keyin nima qilishni oʻzingiz hal qilasiz.
sign-CR05 = Safardan oldin yoki yoʻlda hujjatlaringizni olib qoʻyishgan
    .why = Hujjatsiz ortga qaytish qiyin.
    .do = Pasportsiz ham ishonch telefonidan yordam soʻrashingiz mumkin. Yangi hujjatlarni qanday olishni ham soʻrasangiz boʻladi.
sign-CR06 = Safardan oldin yoki yoʻlda Sizni qamab qoʻyishgan yoki kuzatib turishgan
    .why = Hech bir vositachining odamni qamashga yoki qoʻriqlashga haqqi yoʻq.
    .do = Hech kim koʻrmay va eshitmay turganda qayerdaligingizni ishonadigan odamingizga yoki ishonch telefoniga aytishingiz mumkin.
sign-CR07 = Safardan oldin yoki yoʻlda Siz haqingizda idoralarga xabar berish bilan qoʻrqitishgan
    .why = Bunday tahdid odamlarni yordam soʻrashdan toʻxtatish uchun ishlatiladi.
    .do = Aslida nima boʻlishini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin.
sign-CR10 = Oʻz pulingizni Sizga berishmagan
    .why = Oʻz pulingiz boʻlmasa, ularga qaram boʻlasiz.
    .do = Puli yoʻq odamlarga qanday yordam borligini ishonch telefonidan soʻrashingiz mumkin. Nima qilishni oʻzingiz hal qilasiz.
sign-AV07 = Chet elda omadi kelganlar haqida yolgʻon gaplar aytishgan
    .why = Bunday gaplar yomon taklifni yaxshi qilib koʻrsatadi.
    .do = Ishonganingiz uchun aybingiz yoʻq. Endi nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin.
sign-AV08 = Qonun yoki politsiya haqida Sizga yolgʻon gapirishgan
    .why = Hamma idoradan qoʻrqadigan odam hech kimdan yordam soʻramaydi.
    .do = Aslida qanday qoidalar borligini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin.

### Ish va maosh

sign-EX01 = Dam ololmaydigan darajada koʻp soat yoki kun ishlaysiz
    .why = Har bir ishchiga dam kerak, koʻp mamlakatlarda qonun ish vaqtini cheklaydi.
    .do = U yerda qanday cheklov borligini mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin. Shikoyat qilish-qilmaslikni oʻzingiz hal qilasiz.
sign-EX02 = Sizga juda kam toʻlashadi yoki umuman toʻlashmaydi
    .why = Hujjatlaringiz qanday boʻlmasin, mehnatga haq toʻlanishi kerak.
    .do = Maoshni qanday talab qilish mumkinligini va bu qanday xavf tugʻdirishini mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-EX03 = Maoshingizdan jarima yoki boshqa pul ushlab qolishadi
    .why = Bunday ushlab qolishlar butun maoshni yeb qoʻyishi mumkin.
    .do = Ish beruvchi nimalarni ushlab qolishi mumkinligini mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-EX04 = Yashaydigan joyingiz yomon
    .why = Yotadigan joy, suv, issiqlik va oʻzi ocha oladigan eshik — odamga eng kamida shular kerak.
    .do = U yerda ish beruvchi qanday turar joy berishi shartligini va yana qayerdan yordam soʻrash mumkinligini ishonch telefonidan soʻrashingiz mumkin.
sign-EX05 = Ish sharoiti juda yomon
    .why = Hech bir ishchi maosh uchun sogʻligʻini berishi shart emas.
    .do = Ish beruvchi nimani oʻzgartirishi kerakligini mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin. Shikoyat qilish-qilmaslikni oʻzingiz hal qilasiz.
sign-EX06 = Ish xavfli
    .why = Ish beruvchi ishchilarni zarardan himoya qilishi kerak.
    .do = Jarohat olgan boʻlsangiz, avval shifokor kerak: shoshilinch yordam raqamiga qoʻngʻiroq qiling. Maslahatni mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-EX07 = Qonun yoki shartnomangiz buziladi
    .why = Shartnoma ish beruvchi uchun ham majburiy.
    .do = Nimani talab qila olishingizni va bu qanday xavf tugʻdirishini mehnat boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-EX08 = Shartnomangiz yoki sugʻurtangiz yoʻq
    .why = Ularsiz shifokorga borish yoki maoshni olish qiyinroq.
    .do = Shartnomasiz nimani talab qila olishingizni mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.

### Nazorat

sign-CD01 = Pasportingiz yoki hujjatlaringizni boshqa birov oʻzida saqlayapti
    .why = Hujjatlari birovning qoʻlida boʻlsa, ishchining ketishi qiyin.
    .do = Pasportsiz ham ishonch telefonidan yoki elchixonangizdan maslahat soʻrashingiz mumkin. Avval har bir yoʻl nimaga olib kelishi mumkinligini soʻrang.
sign-CD02 = Qarz toʻlanmaguncha ishlashingiz shart
    .why = Odamni qarz bilan ishda ushlab turish — majburiy mehnatning maʼlum belgisi.
    .do = Bu qarzni umuman toʻlash kerakmi-yoʻqligini ishonch telefonidan soʻrashingiz mumkin. Keyin nima qilishni oʻzingiz hal qilasiz.
sign-CD03 = Kimdir Sizni qamab qoʻyadi, kuzatib turadi yoki tashqariga chiqarmaydi
    .why = Hech bir ish beruvchining ishchini qamashga yoki qoʻriqlashga haqqi yoʻq.
    .do = Hech kim koʻrmay va eshitmay turganda nima qilish mumkinligini ishonch telefonidan soʻrashingiz mumkin. Qulay paytni faqat oʻzingiz bila olasiz.
sign-CD08 = Ish beruvchingizni almashtirishingiz mumkin emas
    .why = Tashlab ketib boʻlmaydigan ish erkin mehnat emas.
    .do = Vizangiz bunga ruxsat berish-bermasligini va bu nimaga olib kelishi mumkinligini migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-CD10 = Oilangizga, davlat xodimlariga yoki boshqalarga yolgʻon gapirishga majbur qilishadi
    .why = Yolgʻon yordam bera oladigan odamlarni uzoqlashtiradi.
    .do = Ishonch telefoniga ismingizni aytmasdan rostini aytishingiz mumkin. Qancha aytishni oʻzingiz hal qilasiz.
sign-CD11 = Ketsangiz yoki shikoyat qilsangiz, Siz haqingizda idoralarga xabar berish bilan qoʻrqitishadi
    .why = Bunday tahdid odamlarni jim turishga majburlash uchun ishlatiladi.
    .do = Aslida nima boʻlishini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin.
sign-CD12 = Ahvolingiz battar boʻladi deb qoʻrqitishadi
    .why = Tahdid ostida qilingan ish erkin mehnat emas.
    .do = Hech kim eshitmayotganda nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin. Nima qilishni oʻzingiz hal qilasiz.
sign-CD14 = Ketib qolmasligingiz uchun maoshingizni bermay turishadi
    .why = Maosh berilmasa, ketish qiyinlashadi.
    .do = Maoshni qanday talab qilish mumkinligini, ketganingizdan keyin ham, mehnat yoki migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
sign-VD01 = Ovqat, tashqariga chiqish yoki uyga qoʻngʻiroq qilishda ularga qaramsiz
    .why = Kundalik hayotni boshqargan kishi odamning oʻzini ham boshqarishi mumkin.
    .do = Iloji boʻlsa, yolgʻiz oʻzingiz bogʻlana oladigan bitta aloqani saqlab qoling: masalan, qarindosh yoki ishonch telefoni.
sign-VD02 = Joyni yoki tilni bilmaganingiz uchun u yerda yolgʻiz eplay olmaysiz
    .why = Odam joyni yoki tilni bilmasa, boshqalar bundan foydalanishi mumkin.
    .do = Oʻz mamlakatingizning ishonch telefoniga qoʻngʻiroq qilishingiz yoki tilingizni biladigan odamni soʻrashingiz mumkin.

### Zoʻravonlik, tahdid, juda shaxsiy narsalar

sign-DR09 = Sizga nikoh yoki asrab olish vaʼda qilingan
    .why = Bunday vaʼda ortida birovning asl maqsadini koʻrish qiyin.
    .do = Ishonganingiz uchun aybingiz yoʻq. Ishonch telefonida gaplashishingiz mumkin; qancha aytishni oʻzingiz hal qilasiz.
sign-AV11 = Vositachiga bogʻlanib qolgansiz
    .why = Yaqinlikdan odamni koʻndirish uchun foydalanish mumkin.
    .do = Ishonganingiz uchun aybingiz yoʻq. Vositachini tanimaydigan odam bilan gaplashishingiz mumkin.
sign-CR01 = Sizni zoʻravonlik bilan joʻnatishgan
    .why = Odamning zoʻravonlik ostida qilgani uning oʻz tanlovi emas.
    .do = Aybingiz yoʻq. Shifokor bilan yoki ishonch telefonida gaplashishingiz mumkin; qancha aytishni oʻzingiz hal qilasiz.
sign-CR02 = Sizga zoʻravonlik bilan tahdid qilishgan
    .why = Odamning tahdid ostida qilgani uning oʻz tanlovi emas.
    .do = Nima qila olishingizni va har bir yoʻl nimaga olib kelishi mumkinligini ishonch telefonidan soʻrashingiz mumkin. Nima qilishni oʻzingiz hal qilasiz.
sign-CR03 = Sizni majburan olib ketishgan, nikohlab berishgan, birovga berishgan yoki sotishgan
    .why = Hech kimning boshqa odamni berib yuborishga yoki sotishga haqqi yoʻq.
    .do = Aybingiz yoʻq. Ishonch telefonida gaplashishingiz mumkin; qancha aytishni oʻzingiz hal qilasiz.
sign-CR08 = Oilangizga yoki boshqalarga aytib berish bilan qoʻrqitishgan
    .why = Uyat hissi odamlarni itoat qildirish uchun ishlatiladi.
    .do = Aybingiz yoʻq. Boshqalar bunday vaziyatdan qanday chiqqanini ishonch telefonidan soʻrashingiz mumkin.
sign-CR09 = Ketishingiz uchun oilangizga zarar yetkazishgan yoki tahdid qilishgan
    .why = Odamning oilasini himoya qilish uchun qilgan ishi uning erkin tanlovi emas.
    .do = Siz va oilangiz nima qila olishini ishonch telefonidan soʻrashingiz mumkin. Xabar berish-bermaslikni oʻzingiz hal qilasiz.
sign-CD04 = Kimdir Sizga zoʻravonlik qilyapti
    .why = Nimaga rozi boʻlgan boʻlsangiz ham, hech kimning Sizga ozor berishga haqqi yoʻq.
    .do = Hozir xavf ostidamisiz? Shoshilinch yordam raqamiga qoʻngʻiroq qiling. Jarohat olgan boʻlsangiz, avval shifokor kerak. Qancha aytishni oʻzingiz hal qilasiz.
sign-CD05 = Sizga zoʻravonlik bilan tahdid qilishyapti
    .why = Tahdid ostida qilingan ish erkin mehnat emas.
    .do = Hozir xavf ostidamisiz? Shoshilinch yordam raqamiga qoʻngʻiroq qiling. Xavf boʻlmasa, hech kim eshitmayotganda ishonch telefonidan soʻrashingiz mumkin.
sign-CD06 = Sizni qonunga zid ish qilishga majburlashyapti
    .why = Majburan qilish boshqa, oʻzi tanlab qilish boshqa.
    .do = Biror idora bilan gaplashishdan oldin yuristdan yoki ishonch telefonidan maslahat soʻrashingiz mumkin.
sign-CD07 = Sizni oʻzingiz rozi boʻlmagan narsaga majburlashyapti
    .why = Bir narsaga rozilik hamma narsaga rozilik emas.
    .do = Aybingiz yoʻq. Ishonch telefonida gaplashishingiz mumkin; qancha aytishni oʻzingiz hal qilasiz.
sign-CD13 = Kimdir oilangizga zarar yetkazyapti yoki tahdid qilyapti
    .why = Oila uchun qoʻrquv odamlarni itoat qildirish uchun ishlatiladi.
    .do = Siz va oilangiz nima qila olishini ishonch telefonidan soʻrashingiz mumkin. Xabar berish-bermaslikni oʻzingiz hal qilasiz.
sign-CD15 = Oilangizga yoki boshqalarga aytib berish bilan qoʻrqitishyapti
    .why = Uyat hissi odamlarni itoat qildirish uchun ishlatiladi.
    .do = Aybingiz yoʻq. Boshqalar bunday vaziyatdan qanday chiqqanini ishonch telefonidan soʻrashingiz mumkin.
