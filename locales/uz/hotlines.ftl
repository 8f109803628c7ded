# Xizmatlarning nomi, ularni kim yuritishi va qisqa maslahat. Bu yerda xizmatning telefon raqami yozilmaydi, nomining bir qismi boʻlgan qisqa kodlardan tashqari:
# raqamlar conversations/hotlines ichida turadi. `.note` majburiy emas, lekin bor boʻlsa, har bir tilda boʻladi.

## Qayerdan izlash

region-central-asia = Markaziy Osiyo
region-eastern-europe = Rossiya va Sharqiy Yevropa
region-caucasus = Kavkaz
region-europe = Yevropa Ittifoqi va qoʻshnilari
region-middle-east = Turkiya va Yaqin Sharq
region-east-asia = Sharqiy Osiyo
region-south-east-asia = Janubi-Sharqiy Osiyo
region-south-asia = Janubiy Osiyo
region-americas = Amerika
region-africa = Afrika
region-oceania = Avstraliya va Okeaniya
region-international = Koʻp mamlakatlarda

## Xizmat nimada yordam beradi

kind-emergency = Shoshilinch yordam
kind-trafficking = Odam savdosi
kind-migration = Migratsiya va hujjatlar
kind-labour = Ish va maosh
kind-women = Ayollarga yordam
kind-child = Bolalarga yordam
kind-legal = Huquqiy maslahat
kind-consular = Elchixona yoki konsullik
kind-iom = Xalqaro migratsiya tashkiloti
kind-chat = Yozishma orqali yordam
kind-recruiter-registry = Vositachini tekshirish

## Shoshilinch yordam raqamiga kim javob beradi

service-all = har qanday shoshilinch holat
service-police = politsiya
service-ambulance = tez yordam
service-fire = oʻt oʻchirish xizmati
service-gendarmerie = jandarmeriya
service-rescue = qutqaruv xizmati

## Ish vaqti

hours-always = kechayu kunduz
hours-unknown = ish vaqti nomaʼlum
hours-daily = har kuni
day-mon = dush
day-tue = sesh
day-wed = chor
day-thu = pay
day-fri = jum
day-sat = shan
day-sun = yak

## Turkmaniston

hotline-tm-emergency = Shoshilinch yordam raqamlari
    .operator = Davlat shoshilinch xizmatlari
    .note = Manbalarimiz bir xil emas. Birida 01, 02 va 03 koʻrsatilgan. Boshqasida oʻt oʻchirish xizmati 001, politsiya 002, tez yordam 003. Qoʻngʻiroq ulanmasa, ikkinchi turini ham sinab koʻring: bitta nol bilan yoki ikkita nol bilan.
hotline-tm-iom = Xalqaro migratsiya tashkiloti (XMT), ofis
    .operator = XMT (IOM), Birlashgan Millatlar Tashkiloti tizimidagi tashkilot
    .note = Migratsiya va odam savdosi haqida soʻrashingiz mumkin. Bu ofis, kechayu kunduz ishlaydigan telefon emas.
hotline-tm-mfa = Tashqi ishlar vazirligi, konsullik masalalari
    .operator = Turkmaniston Tashqi ishlar vazirligi
    .note = Bu idora, ishonch telefoni emas. Davlat idoralaridan qoʻrqsangiz, avval XMTga yoki turgan mamlakatingizdagi mahalliy xizmatga qoʻngʻiroq qilganingiz maʼqulroq boʻlishi mumkin.

## Oʻzbekiston

hotline-uz-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam, oʻt oʻchirish xizmati va yagona shoshilinch xizmat
hotline-uz-istiqbolli-avlod = “Istiqbolli avlod”, odam savdosiga qarshi yordam
    .operator = “Istiqbolli avlod”, mustaqil tashkilot
    .note = Oʻzbekiston fuqarolariga chet eldan uyga qaytishda yordam beradi va huquqiy maslahat beradi. Telefon raqamini tasdiqlay olmadik: iltimos, uni saytdan oling.
hotline-uz-women-1146 = Ayollar uchun ishonch telefoni 1146
    .operator = Davlat ishonch telefoni
    .note = Kimdir Sizga zoʻravonlik yoki tazyiq oʻtkazsa yoki yashagingiz kelmay qolsa, qoʻngʻiroq qiling.
hotline-uz-consular-online = Oʻzbekiston konsulliklari, onlayn navbat
    .operator = Oʻzbekiston Tashqi ishlar vazirligi
    .note = Konsullik hisobiga turish va qabulga yozilish sayt orqali.

## Qirgʻiziston

hotline-kg-emergency = Shoshilinch yordam raqamlari
    .operator = Militsiya, tez yordam va oʻt oʻchirish xizmati
hotline-kg-work-abroad-registry = Chet elda qonuniy ish: firmani tekshirish
    .operator = Qirgʻiziston Mehnat, ijtimoiy taʼminot va migratsiya vazirligi
    .note = Qaysi firmalar ishchilarni chet elga va qaysi mamlakatga yuborishi mumkinligini vazirlik eʼlon qiladi. Pul toʻlash yoki imzo qoʻyishdan oldin shu yerdan qarang. Bu sayt, telefon emas.
hotline-kg-consular-department = Chet eldagi fuqarolar uchun telefon
    .operator = Qirgʻiziston Tashqi ishlar vazirligi, Konsullik departamenti
    .note = Istalgan mamlakatdagi Qirgʻiziston fuqarolari uchun.

## Tojikiston

hotline-tj-emergency = Shoshilinch yordam raqamlari
    .operator = Militsiya, tez yordam, oʻt oʻchirish xizmati va favqulodda vaziyatlar qoʻmitasi
hotline-tj-migration-service = Migratsiya xizmati: chet elda qonuniy ish
    .operator = Tojikiston Mehnat, migratsiya va aholi bandligi vazirligi
    .note = Saytda: chet elga ishchi yuborish litsenziyalari va kirish taqiqini tekshirish yoʻli. Telefon raqamini tasdiqlay olmadik.

## Qozogʻiston

hotline-kz-emergency = Shoshilinch yordam raqamlari
    .operator = Qozogʻiston shoshilinch xizmatlari
hotline-kz-contact-centre-111 = 111 aloqa markazi: oila, ayollar, bolalar
    .operator = Qozogʻiston davlat aloqa markazi
    .note = Ismingizni aytishingiz shart emas. Markaz politsiya bilan birga ishlaydi. U bir odamga majburiy mehnatdan chiqishda ham yordam bergan.
hotline-kz-crisis-line-150 = Ishonch telefoni 150
    .operator = Inqiroz markazlari ittifoqi, mustaqil tashkilot
    .note = Uydagi va ayollarga nisbatan zoʻravonlik haqida. Hech kim javob bermasa, 111 ga qoʻngʻiroq qiling.
hotline-kz-sana-sezim = “Sana Sezim”, Chimkentdagi ayollar huquqiy markazi
    .operator = “Sana Sezim”, mustaqil tashkilot
    .note = Ekspluatatsiyadan jabr koʻrganlarga va migrantlarga, jumladan Oʻzbekiston va Tojikistondan kelganlarga boshpana va yordam. Telefon raqamini tasdiqlay olmadik: iltimos, uni saytdan oling.

## Turkiya

hotline-tr-emergency = Shoshilinch yordam raqamlari
    .operator = Shoshilinch chaqiruv markazi, politsiya va jandarmeriya
    .note = Xavf ostidagi ayol politsiyaning KADES ilovasidan ham foydalanishi mumkin: bitta tugma 112 ga qoʻngʻiroq qiladi.
hotline-tr-yimer-157 = Xorijliklar uchun telefon 157 (YİMER)
    .operator = Migratsiya boshqarmasi, Turkiya Ichki ishlar vazirligi
    .note = Ekspluatatsiya qilinayotgan yoki majburan ushlab turilganlar uchun ham. Shoshilinch holatda 1 ni bosing: shunda politsiya, jandarmeriya yoki sohil qoʻriqlash xizmati yuborilishi mumkin. Bu telefon davlat migratsiya idorasiga qarashli.
hotline-tr-social-support-183 = Ijtimoiy yordam telefoni 183
    .operator = Turkiya Oila va ijtimoiy xizmatlar vazirligi
    .note = Ayollar va bolalarga nisbatan zoʻravonlik haqida. Rus yoki turkman tilida gapirsangiz, 157 da Sizni yaxshiroq tushunishlari mumkin.
hotline-uz-embassy-ankara = Oʻzbekistonning Anqaradagi elchixonasi
    .operator = Oʻzbekiston Tashqi ishlar vazirligi
hotline-uz-consulate-istanbul = Oʻzbekistonning Istanbuldagi bosh konsulxonasi
    .operator = Oʻzbekiston Tashqi ishlar vazirligi
hotline-kg-embassy-ankara = Qirgʻizistonning Anqaradagi elchixonasi
    .operator = Qirgʻiziston Tashqi ishlar vazirligi
    .note = Bu raqamlar 2023-yil fevraldagi zilziladan keyin eʼlon qilingan. Ular oʻzgargan boʻlishi mumkin.
hotline-kg-consulate-istanbul = Qirgʻizistonning Istanbuldagi bosh konsulxonasi
    .operator = Qirgʻiziston Tashqi ishlar vazirligi
    .note = Bu raqamlar 2023-yil fevraldagi zilziladan keyin eʼlon qilingan. Ular oʻzgargan boʻlishi mumkin.
hotline-kg-consulate-antalya = Qirgʻizistonning Antalyadagi bosh konsulxonasi
    .operator = Qirgʻiziston Tashqi ishlar vazirligi
    .note = Bu raqamlar 2023-yil fevraldagi zilziladan keyin eʼlon qilingan. Ular oʻzgargan boʻlishi mumkin.
hotline-kz-embassy-ankara = Qozogʻistonning Anqaradagi elchixonasi
    .operator = Qozogʻiston Tashqi ishlar vazirligi
    .note = Telefon raqamini tasdiqlay olmadik: iltimos, uni elchixona saytidan qarang.

## Rossiya

hotline-ru-emergency = Shoshilinch yordam raqamlari
    .operator = Rossiya shoshilinch xizmatlari
hotline-ru-women-hotline = Ayollar uchun ishonch telefoni
    .operator = Kim yuritishini aniqlay olmadik
    .note = Zoʻravonlik yoki tahdidga uchragan ayollar uchun.
hotline-kg-embassy-moscow = Qirgʻizistonning Moskvadagi elchixonasi, ishonch telefoni
    .operator = Qirgʻiziston Tashqi ishlar vazirligi
hotline-tm-consulate-kazan = Turkmanistonning Qozondagi bosh konsulxonasi
    .operator = Turkmaniston Tashqi ishlar vazirligi
    .note = Telefon raqamini tasdiqlay olmadik: iltimos, uni saytdan qarang. Davlat idoralaridan qoʻrqsangiz, avval XMTdan yoki mahalliy xizmatdan soʻraganingiz maʼqulroq boʻlishi mumkin.

## Birlashgan Arab Amirliklari

hotline-ae-emergency = Shoshilinch yordam raqamlari
    .operator = Amirliklar shoshilinch xizmatlari
    .note = Iltimos, 999 ga faqat shoshilinch holatda qoʻngʻiroq qiling. Boshqa masalalar uchun Dubay politsiyasining 901 raqami bor.
hotline-ae-dfwac = Dubay Ayollar va bolalar jamgʻarmasi
    .operator = Dubay Ayollar va bolalar jamgʻarmasi (DFWAC)
    .note = Ayollar va bolalarga, jumladan odam savdosidan jabr koʻrganlarga boshpana va yordam. Dubayda.
hotline-ae-dubai-police-trafficking = Dubay politsiyasi: odam savdosi haqida xabar berish
    .operator = Dubay politsiyasi
    .note = Faqat Dubay amirligi uchun. Politsiya bilan gaplashasiz.
hotline-ae-mohre-call-centre = Mehnat vazirligi: ish boʻyicha shikoyatlar
    .operator = Inson resurslari va emiratlashtirish vazirligi (MoHRE)
    .note = Erkin zonada ishlasangiz, avval shu zona maʼmuriyatiga murojaat qiling.
hotline-ae-mohre-labour-advice = Mehnat vazirligi: maosh va shartnoma boʻyicha maslahat
    .operator = Inson resurslari va emiratlashtirish vazirligi (MoHRE)
    .note = Maosh yoki shartnoma boʻyicha ish beruvchi bilan kelisha olmasangiz, maslahat beradi.
hotline-ae-sharjah-women-protection = Sharjadagi ayollarni himoya qilish markazi
    .operator = Ijtimoiy xizmatlar departamenti, Sharja hukumati
    .note = Ijtimoiy, psixologik va huquqiy maslahat. Sharja amirligida.
hotline-kg-embassy-abu-dhabi = Qirgʻizistonning Amirliklardagi elchixonasi
    .operator = Qirgʻiziston Tashqi ishlar vazirligi
hotline-kg-consulate-dubai = Qirgʻizistonning Dubaydagi bosh konsulxonasi
    .operator = Qirgʻiziston Tashqi ishlar vazirligi

## Janubiy Koreya

hotline-kr-emergency = Shoshilinch yordam raqamlari
    .operator = Janubiy Koreya shoshilinch xizmatlari
hotline-kr-trafficking-1600-8248 = Odam savdosidan jabr koʻrganlarga maslahat
    .operator = Koreya Ayollar huquqlari instituti, Gender tengligi va oila vazirligi topshirigʻi bilan
    .note = Majburlab ishlatilayotgan boʻlsangiz ham murojaat qilish mumkin. Pul yordami, shuningdek, advokat, shifokor va tarjimon yordamini olish mumkin.
hotline-kr-danuri-1577-1366 = “Danuri”, migrant ayollar va oilalar uchun telefon
    .operator = “Danuri”, hukumat yordam telefoni
    .note = Inqirozda va kimdir Sizga zoʻravonlik qilganda. Suhbatga tarjimon ulanishi mumkin.
hotline-kr-1345 = Immigratsiya aloqa markazi 1345
    .operator = Janubiy Koreya Adliya vazirligi
    .note = Viza va mamlakatda turish haqida savollar; Sizni urishgan, Sizga tazyiq oʻtkazishgan yoki haqingizni toʻlashmagan boʻlsa ham. 20 ta tilda, soat 18:00 dan keyin faqat koreys, ingliz va xitoy tillarida. Bu telefon immigratsiya idorasiga qarashli.
hotline-kr-hugkorea-1577-0071 = Xorijiy ishchilarga maslahat (HUG Korea)
    .operator = Janubiy Koreya Bandlik va mehnat vazirligi
    .note = Toʻlanmagan maosh va ishdagi boshqa muammolar. 16 ta tilda; suhbatga mehnat idorasi ulanishi mumkin.
hotline-kr-gyeonggi-1661-0222 = Gyeonggi viloyati: migrantlarga maslahat
    .operator = Gyeonggi viloyati migrantlar huquqlari instituti
    .note = Har bir tilning oʻz qoʻshimcha raqami bor; oʻzbek va rus tillari ham bor.
hotline-kr-1350 = Mehnat vazirligi telefoni 1350
    .operator = Janubiy Koreya Bandlik va mehnat vazirligi
    .note = Ish beruvchi Sizga haq toʻlamasa.
hotline-kr-crime-victims-1577-1701 = Jinoyatdan jabr koʻrganlarni qoʻllab-quvvatlash markazi
    .operator = Janubiy Koreya Adliya vazirligi tarmogʻi
hotline-kg-embassy-seoul = Qirgʻizistonning Seuldagi elchixonasi, ishonch telefoni
    .operator = Qirgʻiziston Tashqi ishlar vazirligi
hotline-kz-embassy-seoul = Qozogʻistonning Seuldagi elchixonasi, ishonch telefoni
    .operator = Qozogʻiston Tashqi ishlar vazirligi

## Polsha

hotline-pl-emergency = Shoshilinch yordam raqami
    .operator = Polsha shoshilinch xizmatlari
    .note = Politsiya, tez yordam va oʻt oʻchirish xizmati uchun yagona raqam.
hotline-pl-kcik = KCIK, odam savdosidan jabr koʻrganlarga yordam
    .operator = La Strada jamgʻarmasi va PoMOC uyushmasi, Ichki ishlar vazirligi topshirigʻi bilan
    .note = Hujjatingiz boʻlmasa yoki politsiya bilan uchrashishni istamasangiz ham, yordam bepul. Bir raqam javob bermasa, boshqasini sinab koʻring.
hotline-pl-pomoc = PoMOC, ayollar va bolalar uchun uyushma
    .operator = PoMOC, Katovitse shahridagi katolik tashkilot
    .note = Odam savdosidan jabr koʻrganlar uchun boshpanasi bor.
hotline-pl-migrant-info = Migrant Info, xorijliklarga maslahat
    .operator = Migrant Info (migrant.info.pl)
    .note = Mamlakatda turish, ish va yordamni qayerdan topish haqida maslahat.
hotline-pl-victims-line = Jinoyatdan jabr koʻrganlar uchun telefon
    .operator = Adolat jamgʻarmasi (Fundusz Sprawiedliwości)

## Tailand

hotline-th-emergency = Shoshilinch yordam raqamlari
    .operator = Tailand shoshilinch xizmatlari
hotline-th-1300 = Ijtimoiy yordam telefoni 1300
    .operator = Tailand Ijtimoiy rivojlanish va inson xavfsizligi vazirligi
    .note = Odam savdosi haqida xabar berishingiz mumkin. Fuqaroligi qanday boʻlishidan qatʼi nazar, hammaga yordam beriladi.
hotline-th-1694 = Xorijiy ishchilar uchun telefon 1694
    .operator = Bandlik departamenti, Tailand Mehnat vazirligi
    .note = Ishga oid maʼlumot, tarjimonlar yordamida.

## AQSh

hotline-us-emergency = Shoshilinch yordam raqami
    .operator = AQSh shoshilinch xizmatlari
    .note = Politsiya, tez yordam va oʻt oʻchirish xizmati uchun yagona raqam.
hotline-us-nhth = Odam savdosi boʻyicha milliy ishonch telefoni
    .operator = Polaris, mustaqil tashkilot
    .note = Bu politsiya ham, immigratsiya xizmati ham emas. SMS yuborishingiz yoki saytdagi chatda yozishingiz ham mumkin.
hotline-us-hsi-tipline = Ichki xavfsizlik vazirligi, xabar berish telefoni
    .operator = AQSh Ichki xavfsizlik vazirligi
    .note = Bu politsiya va immigratsiya idorasi. Hujjatingiz boʻlmasa, Odam savdosi boʻyicha milliy ishonch telefoni maʼqulroq boʻlishi mumkin.
hotline-us-wage-hour = Toʻlanmagan maosh: Ish haqi va ish vaqti boʻlimi
    .operator = AQSh Mehnat vazirligi
    .note = Ish beruvchi Sizga haq toʻlamasa.
