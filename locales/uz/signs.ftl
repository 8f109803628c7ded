# Odam koʻrsatgan belgilar. `sign-<ID>`: belgining oʻzi; `.why`: bitta gap; `.do`: bir yoki ikki gap.
# `.do` taklif qiladi, hech qachon buyurmaydi: hech kimga qochishni, janjallashishni, dalil yigʻishni yoki pasportni qaytarib olishni aytmaymiz.
# HTML yoʻq. Bitta xabarda bir nechtasi turadi: qisqa yozing.

### Taklifdagi ogohlantiruvchi belgilar
### `.ask`: odam vositachiga yuborishi mumkin boʻlgan savol, oʻz nomidan: xushmuomala, ayblovsiz, koʻpi bilan 90 belgi.
### Bir nechtasi birga nusxalanadi, shuning uchun har biri alohida ham tushunarli boʻlsin.

## Kim yollayapti

sign-R01 = Vositachining litsenziyasi (ruxsatnomasi) yoʻq yoki uni koʻrsatmayapti
    .why = Litsenziya boʻlmasa, ish uchun ham, pulingiz uchun ham hech kim javob bermaydi.
    .do = Hozircha hech narsa toʻlamang. Litsenziya haqida mehnat yoki migratsiya idorasidan soʻrang; bundan xavotir olsangiz, avval ishonch telefonidan soʻrang.
    .ask = Litsenziyangizning raqami qanday va u qaysi mamlakat uchun berilgan?
sign-R02 = Litsenziyasining muddati tugagan, u toʻxtatilgan yoki boshqa mamlakat uchun berilgan
    .why = Litsenziya koʻpincha faqat baʼzi mamlakatlar uchun beriladi va istalgan paytda toʻxtatilishi mumkin.
    .do = Muddatiga va mamlakatiga qarang. Bugun amalda ekanini mehnat yoki migratsiya idorasi aytadi; bundan xavotir olsangiz, ishonch telefonidan soʻrang.
    .ask = Litsenziyangiz qachongacha amal qiladi va qaysi mamlakatlar uchun berilgan?
sign-R03 = Sizga ish beruvchining nomi, manzili yoki telefon raqamini aytishmayapti
    .why = Ish beruvchi nomaʼlum boʻlsa, hech kim na ishni tekshira oladi, na Sizni topa oladi.
    .do = Toʻliq maʼlumotni soʻrang. Keyin kompaniyaning oʻz raqamini oʻzingiz topib, qoʻngʻiroq qiling.
    .ask = Ish beruvchining toʻliq nomi, manzili va telefon raqami qanday?
sign-R04 = Taniqli kompaniya nomini aytishadi, lekin telefon va manzil uniki emas
    .why = Ishonch qozonish uchun koʻpincha birovning taniqli nomini ishlatishadi.
    .do = Kompaniyaning oʻz sayti va raqamini oʻzingiz toping. Bu ish ularnikimi, oʻsha yerdan soʻrang.
    .ask = Bu ish haqida soʻrash uchun kompaniya saytidagi qaysi raqamga qoʻngʻiroq qilsam boʻladi?
sign-R05 = Taklifni tanishingiz olib kelgan, ortida agentlik yoʻq
    .why = Tanishlarimizning niyati yaxshi boʻlsa ham, ularning oʻzini aldashgan boʻlishi mumkin.
    .do = Uni notanish odamning taklifidek tekshiring. Ish beruvchi kimligini soʻrang.
    .ask = Ish beruvchi kim? U bilan oʻzim gaplashsam boʻladimi?
sign-R06 = Butun bir guruhni chet eldan kelgan kishi yoki xususiy shaxs yollayapti
    .why = Shunday yollaganlarning baʼzilarida litsenziya boʻlmagan, ish uchun hech kim javob bermagan.
    .do = Qaysi nom va litsenziya bilan yollashini soʻrang. Guruhga qarab emas, oʻzingiz qaror qiling.
    .ask = Odamlarni qaysi kompaniya nomidan yollaysiz va litsenziya raqami qanday?
sign-R07 = Doʻstlarni olib kelsangiz, pul vaʼda qilishyapti
    .why = Har bir yangi odam pul keltirsa, ishning yomon tomonlari haqida indamay qoʻyish oson.
    .do = Taklif tekshirilmaguncha hech kimni olib kelmang.
sign-R08 = Hozir u yerda ishlayotganlar bilan gaplashishga yoʻl qoʻyishmayapti
    .why = Ish qanday ekanini u yerda ishlayotganlar hammadan yaxshi biladi.
    .do = Ulardan ikki kishi bilan yolgʻiz gaplashishni soʻrang. “Yoʻq” deyishsa, qaror qilishga shoshilmang.
    .ask = Hozir u yerda ishlayotgan ikki kishi bilan gaplashsam boʻladimi?

## Siz bilan qanday gaplashishadi

sign-C01 = Faqat chatda gaplashishadi: ofis ham, shartnoma ham, asl ism ham yoʻq
    .why = Akkaunt bir daqiqada yoʻqolishi mumkin, pulingiz ham u bilan ketadi.
    .do = Ofis manzili va telefon raqamini soʻrang. Pul toʻlash yoki biror narsa yuborishdan oldin ikkalasini oʻzingiz tekshiring.
    .ask = Ofisingiz manzili qanday? U yerga borsam yoki qoʻngʻiroq qilsam boʻladimi?
sign-C02 = Suhbatsiz, qoʻlingizdan nima ish kelishini soʻramay ishga olishdi
    .why = Qoʻlingizdan nima kelishini hech kim soʻramasa, aslida ish boshqa boʻlishi mumkin.
    .do = Bir ish kuni qanday oʻtishini va rahbaringiz kim boʻlishini soʻrang.
    .ask = Bir ish kuni qanday oʻtadi va rahbarim kim boʻladi?
sign-C03 = Darrov qaror qilishga, pul toʻlashga yoki yoʻlga chiqishga qistashyapti
    .why = Shoshgan odamning tekshirishga ham, birovdan soʻrashga ham vaqti qolmaydi.
    .do = Oʻzingizga ikki kun vaqt bering, ishonadigan odamingiz bilan gaplashing. Yaxshi ish shuncha kutadi.
    .ask = Qaror qilishdan oldin hammasini oʻqib chiqishga ikki kun bera olasizmi?
sign-C04 = Sizga taklifni oilangizdan sir tutish aytilgan
    .why = Oilasidan uzilgan odamni boshqarish osonroq.
    .do = Keyingi qadamdan oldin buni ishonadigan odamingizga ayting.
sign-C05 = Ish uchun intim surat yoki shaxsiy video soʻrashyapti
    .why = Keyin bunday suratlar bilan odamni qoʻrqitishlari mumkin.
    .do = Hech narsa yubormang yoki boshqa yubormang. Yuborgan boʻlsangiz, aybingiz yoʻq: nima yordam berishini ishonch telefonidan soʻrashingiz mumkin.
sign-C06 = Internetda tanishgan sevgilingiz chet elda ish, toʻy yoki tekin safar vaʼda qilyapti
    .why = Tez boshlangan sevgi va katta vaʼdalar bilan odamlarni oʻzi tanlamagan ishga olib borishgani maʼlum.
    .do = Avval oʻz yurtingizda, odamlar bor joyda uchrashing va doʻstingizga ayting. Oʻz chiptangizga pul olib qoʻying.
sign-C07 = Akkaunt yangi yoki ismsiz, yo boʻlmasa eʼlon yoʻqolib qolgan
    .why = Yolgʻon takliflar internetda koʻpincha qisqa vaqt turadi.
    .do = Shu matn va telefon raqamini boshqa joylardan qidiring. Tekshirsa boʻladigan ism va ofisni soʻrang.
    .ask = Bu ish qayerda eʼlon qilingan? Yana bir marta oʻqib chiqmoqchi edim.
sign-C08 = Havola, ilova yuborishyapti yoki shartnomagacha karta yo pasport maʼlumotini soʻrashyapti
    .why = Soxta havola va ilovalar maʼlumot yigʻib, odamlarning pulini olib qoʻyadi.
    .do = Ilova, havola va maʼlumot bilan shoshilmang. Kompaniyaning oʻz saytini topib, avval oʻsha yerdan soʻrang.
    .ask = Qaysi maʼlumotlar kerak? Ularni shartnoma imzolangandan keyin bersam boʻladimi?
sign-C09 = Ishga aloqasi yoʻq sinov oʻtkazishdi
    .why = Odamlarni internetda boshqalarni aldashga majburlaydigan joylarga tez yozadigan va til biladiganlarni qidirishadi.
    .do = Bu koʻnikma nimaga kerakligini soʻrang va kompaniyani yana bir marta tekshiring.
    .ask = Siz oʻtkazgan sinov ishning qaysi qismi uchun kerak?

## Ish, maosh va shartnoma

sign-T01 = Maosh odatdagidan ancha yuqori, tajriba soʻralmaydi
    .why = Oddiy ishga juda katta maosh — eng koʻp ishlatiladigan xoʻrak.
    .do = Uni oʻsha mamlakatda shunday ishga odatda toʻlanadigan maosh bilan solishtiring.
    .ask = Maosh nimalardan tashkil topadi? Ishga yangi kirgan odam oyiga qancha oladi?
sign-T02 = Har kuni nima ish qilishingiz aniq emas
    .why = Hech kim tushuntirmagan ish yetib borganingizda butunlay boshqa boʻlib chiqishi mumkin.
    .do = Vazifalar, ish soatlari, dam olish kunlari va joyni yozib berishlarini soʻrang.
    .ask = Har kuni nima ish qilaman, soat nechadan nechagacha va qayerda?
sign-T03 = Yozma, imzolangan shartnomasiz ketishingiz kerak
    .why = Qogʻozsiz nima vaʼda qilinganini koʻrsata olmaysiz.
    .do = Oʻqiy oladigan tilingizda imzolangan nusxani soʻrang. Usiz joʻnab ketmang.
    .ask = Imzolangan shartnomani yoʻlga chiqishimdan oldin bera olasizmi?
sign-T04 = Shartnoma Siz oʻqiy olmaydigan tilda
    .why = Bilmay turib pulingiz yoki erkinligingizdan voz kechishga, hatto armiyaga kirishga imzo qoʻyishingiz mumkin.
    .do = Imzodan oldin tarjimasini soʻrang. U Siz uchun nimani anglatishini yuristdan yoki ishonch telefonidan soʻrashingiz mumkin.
    .ask = Shartnomani men oʻqiy oladigan tilda bera olasizmi?
sign-T05 = “Asl shartnomaga yetib borgach imzo qoʻyasiz”, deyishyapti
    .why = Uydan uzoqda yomonroq shartnomaga “yoʻq” deyish qiyin.
    .do = Yakuniy shartnomani hozir soʻrang va yoʻlga chiqishdan oldin oʻqing.
    .ask = Yakuniy shartnomani yoʻlga chiqishimdan oldin koʻrsam boʻladimi?
sign-T06 = Ishdan ketsangiz, jarima toʻlashingiz yoki xarajatlarni qaytarishingiz kerak
    .why = Ketish uchun pul soʻralsa, odam qarz tufayli oʻsha yerda qolib ketishi mumkin.
    .do = Bunga hali imzo qoʻymang. Bunday band nimani anglatishini yuristdan yoki ishonch telefonidan soʻrashingiz mumkin.
    .ask = Ishdan erta ketsam, qancha toʻlashim kerak va bu qayerda yozilgan?
sign-T07 = Ish soatlari, dam olish kunlari yoki turar joy aytilmagan
    .why = Yozilmagan narsa koʻpincha berilmaydi.
    .do = Ish soatlari, dam olish kunlari va turar joy manzilini yozib berishlarini soʻrang.
    .ask = Ish soatlari, dam olish kunlari va turar joy qanday? Yozib bera olasizmi?
sign-T08 = Tailand, Kambodja, Myanma yoki Laosda ofis yoki internet ishi taklif qilinyapti
    .why = Bunday takliflarning koʻpi odamlarni yopiq joylarga olib borgan: u yerda internetda boshqalarni aldashga majburlashgan.
    .do = Ish beruvchi tasdiqlanmaguncha uchib ketmang. Oʻz mamlakatingiz Tashqi ishlar vazirligidan yoki u mamlakat elchixonasidan soʻrang; xavotir olsangiz, ishonch telefonidan.
    .ask = Kompaniyaning oʻsha mamlakatda roʻyxatdan oʻtgan nomi va manzili qanday?
sign-T09 = Ish urush yaqinida yoki tez fuqarolik vaʼda qilinyapti, yo harbiy hujjat berilyapti
    .why = Oddiy ishga kelgan odamlarni urushga yuborishgan.
    .do = Hech narsaga imzo qoʻymang. Avval yuristdan, elchixonangizdan yoki ishonch telefonidan soʻrang.
sign-T10 = Bu xostes, raqs, massaj, modellik yoki veb-kamera ishi
    .why = Keyin baʼzi odamlardan oʻzlari rozi boʻlmagan intim xizmatlarni soʻrashgan.
    .do = Joyni va ish beruvchini tekshiring. Yoʻlga chiqishdan oldin ishonch telefonida gaplashing.
    .ask = Men ishlaydigan joyning nomi va manzili qanday?
sign-T11 = Ish birovning xonadonida, oʻzingiz ham oʻsha yerda yashaysiz
    .why = Yopiq eshik ortida necha soat ishlashni va odamga qanday munosabatda boʻlishlarini hech kim koʻrmaydi.
    .do = Alohida xona, oʻz telefoningiz va dam olish kunini yozib berishlarini soʻrang. Manzilni uydagilardan biriga qoldiring.
    .ask = Alohida xonam, oʻz telefonim va dam olish kunim boʻladimi? Yozib bera olasizmi?

## Pul

sign-M01 = Ishga kirish uchun pul toʻlashingiz kerak
    .why = Xalqaro qoidalarga koʻra, ishchi ishga yollangani uchun pul toʻlamasligi kerak.
    .do = Toʻlamang. Qanday toʻlovlarga ruxsat borligini mehnat yoki migratsiya idorasi aytadi; bundan xavotir olsangiz, ishonch telefonidan soʻrang.
    .ask = Bu toʻlov nima uchun? Uni ish beruvchi toʻlay oladimi?
sign-M02 = Yoʻl xarajatingizni ular toʻlab, maoshingizdan ushlab qolishadi
    .why = Bunday qarz oʻsib, Sizni oʻsha yerda ushlab turishi mumkin.
    .do = Aniq summani va oxirgi toʻlov sanasini yozib berishlarini soʻrang.
    .ask = Yoʻl uchun qancha qarzdor boʻlaman va oxirgi toʻlov qachon?
sign-M03 = Pulni shaxsiy kartaga, kriptoda yoki kvitansiyasiz naqd soʻrashyapti
    .why = Bunday toʻlangan pulning izini topish ham, uni qaytarib olish ham juda qiyin.
    .do = Bunday toʻlamang. Pul nima uchun kerakligini soʻrang; kompaniya shartnoma va kvitansiya bersin.
    .ask = Toʻlov uchun kompaniyaning hisob raqami bormi va kvitansiya beriladimi?
sign-M04 = Maoshingiz oxirigacha berilmaydi yoki vositachiga toʻlanadi
    .why = Maoshingiz birovning qoʻlida boʻlsa, ketish qiyin.
    .do = Maosh har oy oʻzingizga yoki oʻz hisobingizga toʻlansin. Shuni yozib berishlarini soʻrang.
    .ask = Maoshim har oy oʻz hisobimga tushsa boʻladimi?
sign-M05 = Qarz olishni yoki uy, mashinani garovga qoʻyishni maslahat berishyapti
    .why = Aslida bunday ish boʻlmasa, qarz Siz va oilangiz boʻynida qoladi.
    .do = Hali tekshirilmagan ish uchun qarz olmang.
sign-M06 = Ovqat, turar joy, asbob yoki jarima puli maoshdan ushlanadi, roʻyxati yoʻq
    .why = Yozib qoʻyilmagan ushlab qolishlar butun maoshni yeb qoʻyishi mumkin.
    .do = Hamma ushlab qolishlar roʻyxatini va har biri koʻpi bilan qancha boʻlishini soʻrang. Keyin Sizga qancha qolishini hisoblang.
    .ask = Maoshdan ushlab qolinadigan hamma narsaning roʻyxatini bera olasizmi?
sign-M07 = Ular uchun hisob, SIM-karta yoki hamyon ochishingiz yo pul oʻtkazishingiz kerak
    .why = Bundan odamlarni aldash uchun foydalanishadi, hammasi esa Sizning nomingizda turadi.
    .do = “Yoʻq” deyishingiz mumkin. Ochib boʻlgan boʻlsangiz, endi nima qilishni yuristdan yoki ishonch telefonidan soʻrashingiz mumkin.

## Hujjatlar

sign-D01 = Pasportingizni olib, oʻzlarida saqlashmoqchi
    .why = Pasportsiz ketish ham, uyga qaytish ham qiyin.
    .do = Uni oʻzingizda saqlaganingiz maʼqul. Faqat nusxasini bering, yana bir nusxasini oilangizga qoldiring.
    .ask = Pasportimning nusxasi yetadimi? Pasportni oʻzimda saqlamoqchi edim.
sign-D02 = Ish uchun berilmagan viza bilan ishlashingiz kerak
    .why = Bunday viza odatda ishlashga ruxsat bermaydi, boshqalar esa bundan Sizga bosim oʻtkazishda foydalanishi mumkin.
    .do = Qaysi viza bu ishga ruxsat berishini oʻsha mamlakat elchixonasidan yoki ishonch telefonidan soʻrang.
    .ask = Menga qanday viza beriladi va u shu ishga ruxsat beradimi?
sign-D03 = Sizga chegara xodimlariga yolgʻon gapirishni aytishdi
    .why = Yolgʻon gapirishni soʻragan odam nimanidir yashirayotgan boʻladi, balki Sizdan ham.
    .do = Yoʻlga chiqishga shoshilmang. Bu Siz uchun nimaga olib kelishini yuristdan yoki ishonch telefonidan soʻrang.
sign-D04 = Soxta hujjat, boshqa ism yoki boshqa yosh taklif qilishyapti
    .why = Soxta hujjat uchun jazo boʻlishi mumkin, u bilan yordam olish ham qiyinroq.
    .do = “Yoʻq” deyishingiz mumkin. Bunday hujjat allaqachon qoʻlingizda boʻlsa, nima yordam berishini yuristdan yoki ishonch telefonidan soʻrashingiz mumkin.
sign-D05 = Boʻsh varaqqa yoki oʻqishga vaqt bermay bir dasta qogʻozga imzo soʻrashyapti
    .why = Bunday dastalar orasiga armiya bilan shartnomani yashirishgan.
    .do = Oʻqimagan narsangizga imzo qoʻymang. Avval qogʻozlarni uyga olib ketishni soʻrang.
    .ask = Imzo qoʻyishdan oldin qogʻozlarni uyga olib ketib oʻqisam boʻladimi?
sign-D06 = Imzo qoʻygan qogʻozingizning nusxasini berishmayapti
    .why = Nusxasiz nimaga kelishilganini koʻrsata olmaysiz.
    .do = Nusxasini soʻrang, yana bir nusxasini ishonadigan odamingizga qoldiring.
    .ask = Men imzo qoʻyadigan hamma qogʻozning nusxasini bera olasizmi?
sign-D07 = Telefoningizni yoki akkauntlaringiz parolini soʻrashyapti
    .why = Telefoningizni boshqargan odam kim bilan gaplashishingizni ham boshqarishi mumkin.
    .do = Telefon va parollarni oʻzingizda saqlaganingiz maʼqul. Berib qoʻygan boʻlsangiz, nima yordam berishini ishonch telefonidan soʻrashingiz mumkin.
sign-D08 = 18 yoshga toʻlmagan kishi begona odam yoki oʻzgartirilgan hujjat bilan ketishi kerak
    .why = Bunday yoʻlda 18 yoshga toʻlmagan kishi uchun hech bir katta odam javob bermaydi.
    .do = Shoshilmay, bolalar ishonch telefonidan soʻrang. 18 ga toʻlmaganmisiz? Ishonadigan katta yoshli odamingizga ayting, lekin ish taklif qilgan odamga emas.

## Yoʻl

sign-V01 = Chipta vaʼda qilingan mamlakatga emas yoki joy oʻzgargan
    .why = Yoʻl oʻzgarsa, koʻpincha ish ham boshqa boʻlib chiqadi.
    .do = Kimdir tekshirib bermaguncha yoʻlni davom ettirmang. Uydagilardan biriga ayting va ishonch telefonidan soʻrang.
sign-V02 = Uyga qaytish uchun oʻz pulingiz yoʻq
    .why = Pulsiz odam oʻzini ishlatayotganlarga qaram boʻlib qoladi.
    .do = Chipta va bir oylik yashash uchun pulni boshqasidan alohida, faqat oʻzingiz ola biladigan joyga olib qoʻying.
sign-V03 = Quruqlikdagi chegaradan Sizni notanish odamlar mashinada olib oʻtishi kerak
    .why = Tailandda ish vaʼda qilingan odamlarni shu yoʻl bilan Myanmaga olib ketishgan.
    .do = Ish beruvchi tasdiqlanmaguncha bunga rozi boʻlmang. Yoʻlda odamlar orasida qoling; ishonch telefonidan yoki navbatchi xodimdan yordam soʻrash mumkin.
sign-V04 = Hujjatlaringiz yoki telefoningiz hamrohda tursin yoki Siz uchun u gapirsin, deyishyapti
    .why = Hujjatlaringizni ushlab, oʻrningizga gapirgan odam butun yoʻlni boshqarishi mumkin.
    .do = Hujjat va telefonni oʻzingiz olib yurganingiz maʼqul. Yoʻlda yolgʻiz qolganda ishonch telefoniga qoʻngʻiroq qilish yoki navbatchi xodimga aytish mumkin.
sign-V05 = Aniq manzilni bilmasdan yoʻlga chiqishingiz kerak
    .why = Qayerdaligingizni hech kim bilmasa, hech kim Sizni topa olmaydi.
    .do = Manzilni soʻrang, xaritadan toping va uydagilardan biriga qoldiring.
    .ask = Men yashaydigan va ishlaydigan joyning aniq manzili qanday?
sign-V06 = Telefonni oʻchirish, topshirish yoki uyga qoʻngʻiroq qilmaslikni aytishdi
    .why = Qoʻngʻiroq boʻlmasa, nimadir joyida emasligini uydagilar sezmay qoladi.
    .do = Ketishdan oldin ishonadigan odamingiz bilan shartli soʻz va qoʻngʻiroq vaqtini kelishib oling.

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
sign-DR08 = Vaʼda qilinganidek oilangizni olib kela olmaysiz yoki ularga qoʻshila olmaysiz
    .why = Oila bilan birga boʻlish umidi yomon taklifni yaxshi qilib koʻrsatishi mumkin.
    .do = Yoningizga kim va qanday qoidalar bilan kela olishini migratsiya boʻyicha ishonch telefonidan soʻrashingiz mumkin.
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
sign-AV01 = Oilangizning ogʻir kunlaridan foydalanib, Sizni ketishga koʻndirishgan
    .why = Oilasiga yordam berishi kerak boʻlgan odamga taklifni rad etish qiyin.
    .do = Aybingiz yoʻq. Sizga va oilangizga qanday yordam borligini ishonch telefonidan soʻrashingiz mumkin.
sign-AV03 = Kam oʻqiganingiz yoki til bilmasligingizdan foydalanib, Sizni ketishga koʻndirishgan
    .why = Oʻzi oʻqiy olmaydigan narsani hech kim tekshira olmaydi.
    .do = Hujjatlaringizda nima yozilganini oʻz tilingizda ishonch telefonidan soʻrashingiz mumkin. Keyin nima qilishni oʻzingiz hal qilasiz.
sign-AV04 = Koʻp narsadan bexabarligingizdan foydalanishgan
    .why = Bor gapni bilmay turib erkin tanlab boʻlmaydi.
    .do = Sizga aytilmagan narsalarni endi ishonch telefonidan soʻrashingiz mumkin. Keyin nima qilishni oʻzingiz hal qilasiz.
sign-AV05 = Ketishingizdan oldin ham ularning nazorati ostida boʻlgansiz
    .why = Odamning oʻzini nazorat qiladigan kishiga bergan roziligi erkin tanlov emas.
    .do = Aybingiz yoʻq. Hech kim eshitmayotganda nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin.
sign-AV06 = Pulga muhtojligingiz yoki qarzingizdan foydalanib, Sizni ketishga koʻndirishgan
    .why = Muhtoj odamga yomon taklifni ham rad etish qiyin.
    .do = Aybingiz yoʻq. Puli yoʻq yoki qarzi bor odamlarga qanday yordam borligini ishonch telefonidan soʻrashingiz mumkin.
sign-AV07 = Chet elda omadi kelganlar haqida yolgʻon gaplar aytishgan
    .why = Bunday gaplar yomon taklifni yaxshi qilib koʻrsatadi.
    .do = Ishonganingiz uchun aybingiz yoʻq. Endi nima qila olishingizni ishonch telefonidan soʻrashingiz mumkin.
sign-AV08 = Qonun yoki politsiya haqida Sizga yolgʻon gapirishgan
    .why = Hamma idoradan qoʻrqadigan odam hech kimdan yordam soʻramaydi.
    .do = Aslida qanday qoidalar borligini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin.
sign-AV10 = Shaxsiy hayotingizdagi biror narsadan foydalanib, Sizni ketishga koʻndirishgan
    .why = Odamning dardini bilgan kishi uni koʻndirish uchun bundan foydalanishi mumkin.
    .do = Aybingiz yoʻq. Ishonch telefonida gaplashishingiz mumkin; qancha aytishni oʻzingiz hal qilasiz.
sign-AV14 = Yoʻl ishlarini yolgʻiz eplay olmasligingizdan foydalanishgan
    .why = Yoʻlda boshqalarga qaram boʻlgan odamga ortga qaytish oson emas.
    .do = Uyga qaytishning qanday yoʻllari borligini ishonch telefonidan yoki elchixonangizdan soʻrashingiz mumkin. Nima qilishni oʻzingiz hal qilasiz.

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
sign-EX09 = Oʻqish imkoniyatingiz yoʻq
    .why = Bilim odamga koʻproq tanlov beradi.
    .do = U yerda qaysi maktab yoki kurslarda oʻqiy olishingizni ishonch telefonidan soʻrashingiz mumkin.

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
sign-CD11 = Ketsangiz yoki shikoyat qilsangiz, idoraga xabar beramiz, deb qoʻrqitishadi
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
sign-VD03 = Pulga muhtojlik Sizni u yerda ushlab turibdi
    .why = Odamni yomon ishda ushlab turish uchun muhtojlikdan foydalanish mumkin.
    .do = Maoshni qanday talab qilish mumkinligini va puli yoʻq odamlarga qanday yordam borligini ishonch telefonidan soʻrashingiz mumkin.
sign-VD04 = Oilangizning ahvoli Sizni u yerda ushlab turibdi
    .why = Odamni ushlab turish uchun uning oila gʻamidan foydalanish mumkin.
    .do = Siz va oilangiz nima qila olishini ishonch telefonidan soʻrashingiz mumkin. Nima qilishni oʻzingiz hal qilasiz.

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
