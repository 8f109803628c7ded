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

## Qoʻngʻiroq qilishdan oldin bilish kerak boʻlgan narsalar

warning-police = Politsiya bilan gaplashasiz. Ismingizni aytishdan oldin ular nima qilishini soʻrashingiz mumkin.
warning-passed-on = Aytganlaringiz politsiyaga yoki boshqa davlat idoralariga yetkazilishi mumkin. Avval shu haqda soʻrashingiz mumkin.
warning-migration = Bu telefon migratsiya idorasiga qarashli. Hujjatingiz boʻlmasa, ismingizni aytishdan oldin bu nimaga olib kelishini soʻrashingiz mumkin.
warning-tip-off = Odamlarni internetda boshqalarni aldashga majburlaydigan yopiq joyda ushlab turilgan boʻlsangiz, ehtiyot boʻling: aytishlaricha, ayrim mahalliy politsiyachilar bunday joylarni yuritadiganlar bilan birga ishlaydi. Avval oʻz elchixonangizdan yoki Ichki ishlar vazirligidan yordam soʻrang.
warning-offenders = Bu yerga qoʻngʻiroq qilganlarga qoidabuzar deb qarashlari mumkin. Avval boshqa raqamga qoʻngʻiroq qilganingiz maʼqulroq boʻlishi mumkin.
warning-professionals = Bu telefon idora va tashkilotlarda ishlaydiganlar uchun.
warning-office = Bu idora, ishonch telefoni emas.
warning-old = Manbamiz eski: raqam oʻzgargan boʻlishi mumkin. Hech kim javob bermasa, boshqa raqamga qoʻngʻiroq qilib koʻring.
warning-unconfirmed = Bu raqam kam manbada bor: unga ishonchimiz kamroq.

## Turkmaniston

hotline-tm-emergency = Shoshilinch yordam raqamlari
    .operator = Davlat shoshilinch xizmatlari
    .note = Manbalarimiz bir xil emas. Birida 01, 02 va 03 koʻrsatilgan. Boshqasida oʻt oʻchirish xizmati 001, politsiya 002, tez yordam 003. Qoʻngʻiroq ulanmasa, ikkinchi turini ham sinab koʻring: bitta nol bilan yoki ikkita nol bilan.
hotline-tm-iom = Xalqaro migratsiya tashkiloti (XMT), ofis
    .operator = XMT (IOM), Birlashgan Millatlar Tashkiloti tizimidagi tashkilot
    .note = Migratsiya va odam savdosi haqida soʻrashingiz mumkin.
hotline-tm-mfa = Tashqi ishlar vazirligi, konsullik masalalari
    .operator = Turkmaniston Tashqi ishlar vazirligi
    .note = Davlat idoralaridan qoʻrqsangiz, avval XMTga yoki turgan mamlakatingizdagi mahalliy xizmatga qoʻngʻiroq qilganingiz maʼqulroq boʻlishi mumkin.

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
    .note = Ekspluatatsiya qilinayotgan yoki majburan ushlab turilganlar uchun ham. Shoshilinch holatda 1 ni bosing: shunda politsiya, jandarmeriya yoki sohil qoʻriqlash xizmati yuborilishi mumkin.
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
    .note = Faqat Dubay amirligi uchun.
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
    .note = Viza va mamlakatda turish haqida savollar; Sizni urishgan, Sizga tazyiq oʻtkazishgan yoki haqingizni toʻlashmagan boʻlsa ham. 20 ta tilda, soat 18:00 dan keyin faqat koreys, ingliz va xitoy tillarida.
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
    .note = Hujjatingiz boʻlmasa, Odam savdosi boʻyicha milliy ishonch telefoni maʼqulroq boʻlishi mumkin.
hotline-us-wage-hour = Toʻlanmagan maosh: Ish haqi va ish vaqti boʻlimi
    .operator = AQSh Mehnat vazirligi
    .note = Ish beruvchi Sizga haq toʻlamasa.

## Belarus

hotline-by-emergency = Shoshilinch yordam raqamlari
    .operator = Belarus shoshilinch xizmatlari

## Ukraina

hotline-ua-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam va qutqaruv xizmati
hotline-ua-migrant-advice-527 = Milliy ishonch telefoni: odam savdosi va migrantlarga maslahat
    .operator = Kim yuritishini tasdiqlay olmadik; bir manbada XMT koʻrsatilgan
    .note = Ismingizni aytishingiz shart emas. Qisqa raqamga mobil telefondan qoʻngʻiroq qiling.
hotline-ua-government-1547 = Hukumat ishonch telefoni 1547
    .operator = Ukraina hukumati
    .note = Odam savdosi, uydagi zoʻravonlik va bolalarga nisbatan zoʻravonlik haqida.
hotline-ua-hotline-116123 = Milliy ishonch telefoni: uydagi zoʻravonlik, odam savdosi, kamsitish
    .operator = Kim yuritishini aniqlay olmadik
    .note = Uzun raqamga shahar telefonidan, qisqa raqamga mobil telefondan qoʻngʻiroq qiling.

## Moldova

hotline-md-emergency = Shoshilinch yordam raqamlari
    .operator = Moldova shoshilinch xizmatlari
    .note = Bir raqam javob bermasa, boshqasini sinab koʻring.
hotline-md-la-strada-safe-migration = Ishonch telefoni: xavfsiz migratsiya, odam savdosiga qarshi yordam
    .operator = La Strada Moldova, mustaqil tashkilot
    .note = Ismingizni aytishingiz shart emas.
hotline-md-police-anti-trafficking = Politsiyaning odam savdosiga qarshi markazi
    .operator = Moldova politsiyasi
hotline-md-transnistria-hotline = Dnestrboʻyi hududidagi ishonch telefoni: odam savdosi va migratsiya
    .operator = Interaction, Tiraspoldagi mustaqil tashkilot
    .note = Birinchi raqam Dnestrboʻyi hududida bepul.
hotline-md-child-116111 = Bolalar ishonch telefoni 116 111
    .operator = Moldova Mehnat va ijtimoiy himoya vazirligi
    .note = Bolaga ozor berishsa yoki u qarovsiz qolsa.

## Ozarbayjon

hotline-az-emergency = Shoshilinch yordam raqamlari
    .operator = Ozarbayjon shoshilinch xizmatlari
    .note = Qolgan uchta raqamning har biriga qaysi xizmat javob berishi manbalarimizda aytilmagan.
hotline-az-trafficking-152 = Politsiyaning odam savdosiga qarshi telefoni 152
    .operator = Odam savdosiga qarshi kurash boshqarmasi, Ozarbayjon Ichki ishlar vazirligi
hotline-az-migration-919 = Migratsiya xizmatining 919 aloqa markazi
    .operator = Ozarbayjon Davlat migratsiya xizmati
    .note = Yashash va ishlash ruxsatnomalari haqida.
hotline-az-family-860 = Telefon 860: uydagi zoʻravonlik
    .operator = Ozarbayjon Oila, ayollar va bolalar ishlari davlat qoʻmitasi

## Gruziya

hotline-ge-emergency = Shoshilinch yordam raqami
    .operator = 112 shoshilinch yordam markazi, Gruziya Ichki ishlar vazirligi
hotline-ge-violence-116006 = Ishonch telefoni 116 006: uydagi zoʻravonlik
    .operator = Odam savdosidan jabr koʻrganlarga yordam beradigan Gruziya davlat jamgʻarmasi
    .note = Shu jamgʻarma odam savdosidan keyin ham yordam beradi.
hotline-ge-trafficking-state-fund = Davlat jamgʻarmasi: odam savdosidan jabr koʻrganlarga yordam
    .operator = Odam savdosidan jabr koʻrganlarga yordam beradigan Gruziya davlat jamgʻarmasi
    .note = Hech kim javob bermasa, jamgʻarmaning boshqa telefoniga, 116 006 ga qoʻngʻiroq qiling.

## Armaniston

hotline-am-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam va qutqaruv xizmati
    .note = Nomi koʻrsatilmagan ikki raqamdan qaysi biri tez yordamniki ekani manbalarimizda aytilmagan. Bir manbaga koʻra, qutqaruv xizmati har qanday shoshilinch chaqiruvni qabul qiladi.
hotline-am-police-trafficking = Politsiya telefoni: odam savdosi va hujjatsiz migratsiya
    .operator = Armaniston politsiyasi
    .note = U yerda politsiya hujjati yoʻq odamlar bilan ham shugʻullanadi. Hujjatingiz boʻlmasa, buni oʻylab koʻring.
hotline-am-womens-rights-center = Ayollar huquqlari markazi: uydagi zoʻravonlik
    .operator = Ayollar huquqlari markazi, mustaqil tashkilot
hotline-am-unhcr-hotline = BMTning Qochqinlar boʻyicha agentligi (UNHCR), ishonch telefoni
    .operator = UNHCR va KASA jamgʻarmasi
    .note = Qochqinlar va boshqa mamlakatdan himoya (boshpana) soʻraganlar uchun, fuqaroligi qanday boʻlishidan qatʼi nazar. Bir necha tilda gaplashishadi.

## Chexiya

hotline-cz-emergency = Shoshilinch yordam raqami
    .operator = Chexiya shoshilinch xizmatlari
hotline-cz-la-strada = La Strada, SOS telefoni
    .operator = La Strada Chexiya, mustaqil tashkilot
    .note = Odam savdosi va ishdagi ekspluatatsiya haqida. Boshpana va huquqiy yordam bepul. Har bir tilning oʻz ish vaqti bor; rus tilida dushanba kunlari javob berishgan.

## Slovakiya

hotline-sk-emergency = Shoshilinch yordam raqami
    .operator = Slovakiya shoshilinch xizmatlari
hotline-sk-trafficking-helpline = Odam savdosidan jabr koʻrganlar uchun milliy telefon
    .operator = Slovakiya Ichki ishlar vazirligi; 2018-yilda Slovakiya katolik xayriya tashkiloti javob bergan
    .note = Ish agentligi qonuniy yoki qonuniy emasligini ham aytishlari mumkin. Ish vaqtidan tashqari xabar qoldirsangiz boʻladi.

## Litva

hotline-lt-emergency = Shoshilinch yordam raqami
    .operator = Litva shoshilinch xizmatlari
hotline-lt-nappz = Odam savdosiga qarshi milliy ishonch telefoni
    .operator = Odam savdosiga qarshi milliy uyushma (NAPPŽ)
    .note = Chet eldan ikkinchi raqamga qoʻngʻiroq qiling, u mobil raqam.
hotline-lt-caritas = Caritas, odam savdosiga qarshi markaz
    .operator = Litva Caritas tashkiloti, cherkov tashkiloti
    .note = Ayollar, erkaklar va bolalar uchun, yettita shaharda.
hotline-lt-women-helpline = Ayollar uchun ishonch telefoni
    .operator = Klaypeda ijtimoiy va psixologik yordam markazi

## Latviya

hotline-lv-emergency = Shoshilinch yordam raqami
    .operator = Latviya shoshilinch xizmatlari
hotline-lv-safe-house = “Xavfsiz uy” boshpanasi: odam savdosiga qarshi yordam
    .operator = “Xavfsiz uy” boshpanasi (Patvērums „Drošā māja”), davlat bilan shartnoma asosida ishlaydigan mustaqil tashkilot
hotline-lv-marta = MARTA, ayollar markazi
    .operator = MARTA, davlat bilan shartnoma asosida ishlaydigan mustaqil tashkilot

## Estoniya

hotline-ee-emergency = Shoshilinch yordam raqami
    .operator = Estoniya shoshilinch xizmatlari
hotline-ee-trafficking-6607320 = Odam savdosiga qarshi ishonch telefoni
    .operator = Estoniya Ijtimoiy sugʻurta boshqarmasi
    .note = Yordam bepul, maosh yoki shartnoma bilan muammo boʻlganda ham.
hotline-ee-116006 = Jinoyatdan jabr koʻrganlar uchun inqiroz telefoni 116 006
    .operator = Estoniya Ijtimoiy sugʻurta boshqarmasi

## Germaniya

hotline-de-emergency = Shoshilinch yordam raqamlari
    .operator = Germaniya shoshilinch xizmatlari
hotline-de-hilfetelefon = Ayollarga nisbatan zoʻravonlik boʻyicha telefon (Hilfetelefon)
    .operator = Germaniyaning federal yordam telefoni
    .note = Odam savdosi haqida ham. Ayollar va ularning yaqinlari uchun. Ismingizni aytishingiz shart emas. 18 ta tildan tarjimonlar bor. Saytdagi chatda yozishingiz ham mumkin.
hotline-de-kok = KOK: yaqin joydagi maslahat markazini topish
    .operator = KOK, mustaqil tashkilotlar tarmogʻi
    .note = Eng yaqin maslahat markazini saytdan topasiz. U yerda maslahat bepul, ismingizni aytishingiz ham, politsiyaga borishingiz ham shart emas.
hotline-de-faire-integration = Faire Integration: ish boʻyicha maslahat
    .operator = Germaniyaning har bir federal yeridagi maslahat markazlari, mehnat vazirligi mablagʻi hisobidan
    .note = Yevropa Ittifoqidan tashqaridagi mamlakatlardan kelganlar uchun. Bepul, hali uyda boʻlib, Germaniyada ishlashni rejalashtirayotgan boʻlsangiz ham. Bu sayt, telefon emas.

## Avstriya

hotline-at-emergency = Shoshilinch yordam raqamlari
    .operator = Avstriya shoshilinch xizmatlari
hotline-at-bk-menschenhandel = Federal politsiya: odam savdosi haqida xabar berish
    .operator = Avstriya Federal jinoyat politsiyasi idorasi (Bundeskriminalamt)
    .note = Ismingizni aytishingiz shart emas.

## Niderlandiya

hotline-nl-emergency = Shoshilinch yordam raqami
    .operator = Niderlandiya shoshilinch xizmatlari
hotline-nl-comensha = CoMensha: odam savdosidan keyin boshpana va yordam
    .operator = CoMensha, odam savdosiga qarshi muvofiqlashtirish markazi
    .note = Sizga boshpana topadi va yordam beradigan tashkilotlar bilan bogʻlaydi.
hotline-nl-labour-authority = Mehnat inspeksiyasi: ishdagi ekspluatatsiya haqida xabar berish
    .operator = Niderlandiya mehnat inspeksiyasi, davlat idorasi
hotline-nl-police-anonymous = Politsiya va ism aytmasdan xabar berish
    .operator = Niderlandiya politsiyasi; Meld Misdaad Anoniem
    .note = Birinchi raqam: qoʻngʻiroq pulli; odam savdosi boʻyicha tergovchini soʻrang. Ikkinchi raqam: ismingizni aytmasdan xabar berish uchun.

## Belgiya

hotline-be-emergency = Shoshilinch yordam raqamlari
    .operator = Belgiya shoshilinch xizmatlari
hotline-be-payoke = Payoke, Antverpendagi markaz
    .operator = Payoke, davlat tan olgan tashkilot
    .note = Belgiyada odam savdosidan jabr koʻrganlar uchun uchta markazdan biri. Bepul, boshqalarga hech narsa aytilmaydi.
hotline-be-stoptraite = Odam savdosiga qarshi markaziy aloqa joyi
    .operator = Belgiya Adliya vazirligi, PAG-ASA, Payoke va Sürya markazlari bilan birga
    .note = Ekspluatatsiya qilinayotganlar va buni koʻrganlar uchun. Avval politsiyaga borishingiz shart emas. Sayt 24 ta tilda.
hotline-be-pag-asa = PAG-ASA, Bryusseldagi markaz
    .operator = PAG-ASA, davlat tan olgan tashkilot
    .note = Belgiyada odam savdosidan jabr koʻrganlar uchun uchta markazdan biri.
hotline-be-surya = Sürya, Lyejdagi markaz
    .operator = Sürya, davlat tan olgan tashkilot
    .note = Belgiyada odam savdosidan jabr koʻrganlar uchun uchta markazdan biri.

## Fransiya

hotline-fr-emergency = Shoshilinch yordam raqamlari
    .operator = Fransiya shoshilinch xizmatlari
hotline-fr-ccem = Zamonaviy qullikka qarshi qoʻmita (CCEM)
    .operator = CCEM, mustaqil tashkilot
    .note = Majburlab ishlatilayotganlarga, jumladan birovning uyida ishlayotganlarga huquqiy va ijtimoiy yordam.
hotline-fr-119 = 119: xavf ostidagi bolalar
    .operator = Fransiyaning 119 milliy xizmati
hotline-fr-3919 = 3919: ayollarga nisbatan zoʻravonlik
    .operator = Solidarité Femmes milliy federatsiyasi
    .note = Bu shoshilinch yordam raqami emas: xavf ostida boʻlsangiz, shoshilinch xizmatlarga qoʻngʻiroq qiling. Qoʻngʻiroq telefon hisobida koʻrinmaydi. Fransuz tilidan boshqa tillarda maʼlum soatlarda gaplashishadi.

## Italiya

hotline-it-emergency = Shoshilinch yordam raqamlari
    .operator = Italiya shoshilinch xizmatlari
hotline-it-antitratta = Odam savdosiga qarshi milliy ishonch telefoni (Numero Verde Antitratta)
    .operator = Italiya hukumati, Teng imkoniyatlar departamenti
    .note = Ismingizni aytishingiz shart emas; bir necha tilda gaplashishadi. Lycamobile SIM-kartasidan qoʻngʻiroq ulanmasligi mumkin: unda boshqa telefon soʻrab oling.
hotline-it-1522 = 1522: zoʻravonlik va taʼqib
    .operator = Italiya hukumati; 2023-yilda Differenza Donna yuritgan
    .note = Chat va ilova ham bor.

## Ispaniya

hotline-es-emergency = Shoshilinch yordam raqamlari
    .operator = Ispaniya shoshilinch xizmatlari
hotline-es-policia-trata = Milliy politsiya: odam savdosiga qarshi telefon
    .operator = Ispaniya Milliy politsiyasi
    .note = Ismingizni aytishingiz shart emas. Qoʻngʻiroq telefon hisobida koʻrinmaydi.
hotline-es-a21 = A21, odam savdosiga qarshi ishonch telefoni
    .operator = A21 Ispaniya, mustaqil tashkilot
    .note = Tarjimonlar yordamida 200 dan ortiq tilda. Ish takliflarini ham tekshirib berishadi.
hotline-es-016 = 016: ayollarga nisbatan zoʻravonlik
    .operator = Ispaniya Tenglik vazirligi
    .note = Qoʻngʻiroq telefon hisobida koʻrinmaydi, lekin uni telefoningizdagi qoʻngʻiroqlar roʻyxatidan oʻchirib tashlang.

## Gretsiya

hotline-gr-emergency = Shoshilinch yordam raqami
    .operator = Gretsiya shoshilinch xizmatlari
hotline-gr-1109 = Odam savdosi boʻyicha ishonch telefoni 1109
    .operator = Kim yuritishini tasdiqlay olmadik; A21 telefoni sifatida tanilgan
    .note = Ekspluatatsiya qilinayotganlar va buni koʻrganlar uchun. Aytganlaringiz sir saqlanadi.
hotline-gr-15900 = Ayollar uchun SOS telefoni 15900
    .operator = Gretsiya Gender tengligi bosh kotibiyati, davlat idorasi
    .note = Uydagi zoʻravonlik haqida, odam savdosi haqida ham.

## Kipr

hotline-cy-emergency = Shoshilinch yordam raqamlari
    .operator = Kipr shoshilinch xizmatlari
hotline-cy-1497 = Politsiyaning odam savdosiga qarshi telefoni 1497
    .operator = Kipr politsiyasi
    .note = Faqat Kipr Respublikasida.
hotline-cy-1440 = Telefon 1440: uydagi zoʻravonlik
    .operator = SPAVO, oiladagi zoʻravonlikka qarshi uyushma
hotline-cy-1460 = Politsiya telefoni 1460
    .operator = Kipr politsiyasi
    .note = Shoshilinch boʻlmagan masalalar uchun. Xavf ostida boʻlsangiz, shoshilinch yordam raqamiga qoʻngʻiroq qiling.

## Bolgariya

hotline-bg-emergency = Shoshilinch yordam raqami
    .operator = Bolgariya shoshilinch xizmatlari
hotline-bg-a21-hotline = Odam savdosiga qarshi milliy ishonch telefoni
    .operator = A21 Bolgariya, mustaqil tashkilot
hotline-bg-national-commission = Odam savdosiga qarshi milliy komissiya
    .operator = Bolgariya hukumati
hotline-bg-labour-inspectorate = Mehnat inspeksiyasi
    .operator = Bolgariya Bosh mehnat inspeksiyasi, davlat idorasi
hotline-bg-animus = Animus, zoʻravonlikdan jabr koʻrganlar uchun ishonch telefoni
    .operator = Animus uyushmasi (La Strada Bolgariya), mustaqil tashkilot
    .note = Odam savdosidan jabr koʻrganlar uchun ham.
hotline-bg-116111 = Bolalar ishonch telefoni 116 111
    .operator = Bolgariya Bolalarni himoya qilish davlat agentligi

## Ruminiya

hotline-ro-emergency = Shoshilinch yordam raqami
    .operator = Ruminiya shoshilinch xizmatlari
hotline-ro-anitp = Odam savdosiga qarshi ishonch telefoni
    .operator = Ruminiyaning Odam savdosiga qarshi milliy agentligi (ANITP)
    .note = Ish vaqtidan tashqari xavf ostida boʻlsangiz, shoshilinch yordam raqamiga qoʻngʻiroq qiling.
hotline-ro-anes = Milliy ishonch telefoni: uydagi zoʻravonlik, odam savdosi, kamsitish
    .operator = Ruminiyaning Teng imkoniyatlar boʻyicha milliy agentligi (ANES)

## Serbiya

hotline-rs-emergency = Shoshilinch yordam raqamlari
    .operator = Serbiya shoshilinch xizmatlari
    .note = Manbalarimiz bir xil emas. Birida 192, 194 va 193 koʻrsatilgan. Boshqasida 112 va boshidagi 1 yoʻq eski raqamlar: 92, 94 va 93. Qoʻngʻiroq ulanmasa, shu raqamlardan boshqasini sinab koʻring.
hotline-rs-astra = ASTRA, odam savdosiga qarshi SOS telefoni
    .operator = ASTRA, mustaqil tashkilot
    .note = Chet elda ishga joylashishdan oldin ham maslahat berishadi.

## Vengriya

hotline-hu-emergency = Shoshilinch yordam raqami
    .operator = Vengriya shoshilinch xizmatlari
hotline-hu-okit = Milliy inqiroz telefoni (OKIT)
    .operator = OKIT, Vengriyaning milliy inqiroz telefon xizmati
    .note = Odam savdosi va zoʻravonlik haqida, ayollar va bolalar uchun ham.

## Shvetsiya

hotline-se-emergency = Shoshilinch yordam raqami
    .operator = Shvetsiya shoshilinch xizmatlari
    .note = Shoshilinch boʻlmagan masalalar uchun politsiya raqami: 114 14.
hotline-se-nspm = Odam savdosi boʻyicha milliy yordam telefoni (idoralar va tashkilotlar uchun)
    .operator = Shvetsiya Gender tengligi agentligi, davlat idorasi
    .note = Yordam oʻzingizga kerak boʻlsa, shoshilinch yordam raqamiga yoki politsiyaning 114 14 raqamiga qoʻngʻiroq qiling. Yo boʻlmasa, biror tashkilotdan yoki ijtimoiy xodimdan Siz uchun bu yerga qoʻngʻiroq qilib berishini soʻrang.
hotline-se-malmo-coordinators = Janubiy Shvetsiyadagi odam savdosiga qarshi muvofiqlashtiruvchilar
    .operator = Malmö shahri
    .note = Faqat Skåne, Blekinge, Kronoberg va Kalmar viloyatlari uchun.

## Finlandiya

hotline-fi-emergency = Shoshilinch yordam raqami
    .operator = Finlandiya shoshilinch xizmatlari
hotline-fi-assistance-system = Odam savdosidan jabr koʻrganlarga davlat yordami
    .operator = Finlandiya immigratsiya xizmati
    .note = Ismingizni aytmasdan qoʻngʻiroq qilishingiz mumkin, yordam hujjatlaringizga bogʻliq emas.
hotline-fi-nollalinja = Nollalinja: yaqin odamlar qilgan zoʻravonlik
    .operator = Finlandiya Sogʻliq va farovonlik instituti (THL), davlat idorasi
    .note = Ismingizni aytishingiz shart emas, qoʻngʻiroq telefon hisobida koʻrinmaydi. Chet eldan qoʻngʻiroq pulli. Saytdagi chatda yozishingiz ham mumkin.

## Buyuk Britaniya

hotline-gb-emergency = Shoshilinch yordam raqamlari
    .operator = Buyuk Britaniya shoshilinch xizmatlari
hotline-gb-modern-slavery-helpline = Zamonaviy qullik va ekspluatatsiya boʻyicha ishonch telefoni
    .operator = Unseen, mustaqil tashkilot
    .note = Ismingizni aytishingiz shart emas, aytganlaringiz sir saqlanadi. Iltimos, ish vaqtini saytdan qarang.
hotline-gb-salvation-army = Salvation Army: ekspluatatsiyadan keyin yordam olish yoʻli
    .operator = Salvation Army (Najot armiyasi), cherkov tashkiloti
    .note = Haqini davlat toʻlaydigan yordamga yoʻnaltirishadi. Angliya va Uelsda.
hotline-gb-gla-register = Reyestr: kim ishchi yetkazib berishi mumkin
    .operator = Ishchi yetkazib beruvchilar nazorati (GLAA), davlat idorasi
    .note = Firma fermalarga, oziq-ovqat qadoqlashga yoki dengiz mollyuskalarini yigʻishga ishchi yetkazib bersa, uning litsenziyasi bor-yoʻqligini shu yerdan qarang. Idora boshqa idora tarkibiga oʻtgan, sahifa esa koʻchgan boʻlishi mumkin. Bu sayt, telefon emas.
hotline-gb-glaa-report = GLAA: ishdagi ekspluatatsiya haqida xabar berish
    .operator = Ishchi yetkazib beruvchilar nazorati (GLAA), davlat idorasi
    .note = Davlatning xabar berish telefoni. Idora shundan beri boshqa idora tarkibiga oʻtgan boʻlishi mumkin; hech kim javob bermasa, Zamonaviy qullik va ekspluatatsiya boʻyicha ishonch telefoniga qoʻngʻiroq qiling.

## Saudiya Arabistoni

hotline-sa-emergency = Shoshilinch yordam raqamlari
    .operator = Saudiya Arabistoni shoshilinch xizmatlari
    .note = 2019-yilda yagona raqam Ar-Riyod, Makka, Madina va Sharqiy viloyatda ishlagan; boshqa joyda oʻzingizga kerakli xizmatga qoʻngʻiroq qiling. Javob bergan odam tilingizni bilmasligi mumkin.
hotline-sa-hrsd-19911 = Mehnat vazirligi: ish boʻyicha shikoyatlar, odam savdosi haqida xabar berish
    .operator = Saudiya Arabistoni Inson resurslari va ijtimoiy rivojlanish vazirligi
    .note = Biz biladigan ish vaqti va tillar 2014-yilga tegishli. Tillar orasida rus tili ham, Markaziy Osiyo tillari ham yoʻq.

## Qatar

hotline-qa-emergency = Shoshilinch yordam raqami
    .operator = Qatar shoshilinch xizmatlari
hotline-qa-ncchct-16044 = Odam savdosi boʻyicha ishonch telefoni 16044
    .operator = Odam savdosiga qarshi milliy qoʻmita, Qatar Mehnat vazirligi

## Quvayt

hotline-kw-emergency = Shoshilinch yordam raqami
    .operator = Quvayt shoshilinch xizmatlari
hotline-kw-pam-domestic = Birovning uyida xizmat qiladigan ishchilar uchun telefon
    .operator = Quvayt Ishchi kuchi boshqarmasi, davlat idorasi
    .note = Ishchilarning ham, ish beruvchilarning ham shikoyat va savollarini qabul qiladi. Idoraning boshpanalari ham bor: ayollar uchun va erkaklar uchun.

## Bahrayn

hotline-bh-emergency = Shoshilinch yordam raqami
    .operator = Bahrayn shoshilinch xizmatlari
hotline-bh-995 = Telefon 995: xorijiy ishchilar, odam savdosi
    .operator = Bahrayn Mehnat bozorini tartibga solish idorasi (LMRA), davlat idorasi
    .note = Tillar roʻyxati 2018-yilga tegishli.

## Ummon

hotline-om-emergency = Shoshilinch yordam raqami
    .operator = Ummon shoshilinch xizmatlari
hotline-om-rop-trafficking = Politsiyaning odam savdosiga qarshi telefoni
    .operator = Ummon Qirollik politsiyasi
    .note = Ekspluatatsiya qilinayotganlar va buni koʻrganlar uchun.

## Iordaniya

hotline-jo-emergency = Shoshilinch yordam raqami
    .operator = Iordaniya shoshilinch xizmatlari
hotline-jo-counter-trafficking-unit = Politsiyaning odam savdosiga qarshi boʻlinmasi
    .operator = Iordaniya Jamoat xavfsizligi boshqarmasi

## Livan

hotline-lb-emergency = Shoshilinch yordam raqami
    .operator = Livan Ichki xavfsizlik kuchlari (politsiya)
hotline-lb-isf-1745 = Politsiya telefoni 1745: uydagi zoʻravonlik
    .operator = Livan Ichki xavfsizlik kuchlari (politsiya)
    .note = Uyda zoʻravonlik koʻrayotgan yoki bunga guvoh boʻlgan har bir kishi uchun.

## Isroil

hotline-il-emergency = Shoshilinch yordam raqamlari
    .operator = Isroil shoshilinch xizmatlari
hotline-il-cimi-centre = Xorijiy ishchilar uchun aloqa markazi
    .operator = CIMI, Isroil Aholi va immigratsiya boshqarmasi bilan birga
    .note = Qishloq xoʻjaligi, qurilish, parvarish va mehmonxonalarda ishlaydiganlar uchun. Markaz immigratsiya idorasi bilan birga ishlaydi. Telefon raqamini tasdiqlay olmadik: iltimos, uni saytdan oling.

## Eron

hotline-ir-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam va oʻt oʻchirish xizmati
hotline-ir-social-emergency-123 = Telefon 123: oiladagi zoʻravonlik, bolalar
    .operator = Eron Davlat ijtimoiy taʼminot tashkiloti
    .note = Katta shaharlarda kechayu kunduz, boshqa joylarda idoralar ish vaqtida. Bu telefon politsiya bilan birga ishlashi mumkin. Hujjati yoʻq xorijliklarga yordam beradimi-yoʻqmi, bilmaymiz.

## Misr

hotline-eg-emergency = Shoshilinch yordam raqamlari
    .operator = Misr shoshilinch xizmatlari
hotline-eg-nchr-15508 = Odam savdosiga qarshi yordam, 15508
    .operator = Misr Inson huquqlari milliy kengashi
hotline-eg-ncw-15115 = Ayollarga yordam, odam savdosiga qarshi ham, 15115
    .operator = Misr Ayollar milliy kengashi
hotline-eg-nccm-16000 = Bolalar ishonch telefoni 16000
    .operator = Misr Bolalik va onalik milliy kengashi
    .note = Odam savdosidan jabr koʻrgan bolalar uchun ham.

## Xitoy

hotline-cn-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam va oʻt oʻchirish xizmati
hotline-cn-immigration-12367 = Immigratsiya xizmati telefoni 12367
    .operator = Xitoy Milliy immigratsiya boshqarmasi
    .note = Viza, mamlakatda turish va chegara haqida savollar. Aytishlaricha, chet eldan qilingan qoʻngʻiroqlarga ham javob beradi, lekin u yerdan qanday terishni bilmaymiz.

## Yaponiya

hotline-jp-emergency = Shoshilinch yordam raqamlari
    .operator = Yaponiya shoshilinch xizmatlari
    .note = Tokio politsiyasining kechayu kunduz ishlaydigan, tarjimonlari bor telefoni ham bor: 03-3501-0110.
hotline-jp-iom-tokyo = Tokiodagi Xalqaro migratsiya tashkiloti (XMT): odam savdosi
    .operator = XMT (IOM), Birlashgan Millatlar Tashkiloti tizimidagi tashkilot
hotline-jp-labour-standards-hotline = Mehnat qoidalari boʻyicha maslahat telefoni
    .operator = Yaponiya Sogʻliqni saqlash, mehnat va farovonlik vazirligi topshirigʻi bilan
    .note = Birinchi raqam: ingliz tili. Ikkinchi raqam: yapon tili. Boshqa tillarning oʻz raqamlari bor; ular orasida rus tili ham, Markaziy Osiyo tillari ham yoʻq. Faqat maslahat berishadi, mehnat idoralari yopiq soatlarda.
hotline-jp-houterasu = Yaponiya huquqiy yordam markazi (Houterasu)
    .operator = Yaponiyaning huquqiy yordam markazi
    .note = Xorijliklar uchun qonunlar haqida maʼlumot, bir necha tilda. Qoʻngʻiroq pulli.

## Mongoliya

hotline-mn-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam va oʻt oʻchirish xizmati
hotline-mn-violence-107 = Politsiya telefoni 107: uydagi zoʻravonlik
    .operator = Mongoliya politsiyasi

## Malayziya

hotline-my-emergency = Shoshilinch yordam raqamlari
    .operator = Malayziya shoshilinch xizmatlari
hotline-my-mapo = Odam savdosi boʻyicha ishonch telefoni (MAPO)
    .operator = Odam savdosiga qarshi kengash, Malayziya Ichki ishlar vazirligi
    .note = Qoʻngʻiroq hukumatning umumiy aloqa markazi orqali oʻtadi. Ish vaqti haqidagi maʼlumot 2017-yilga tegishli.
hotline-my-talian-kasih = Talian Kasih, ishonch telefoni
    .operator = Malayziya Ayollar, oila va jamiyat rivoji vazirligi
    .note = Zoʻravonlik, yomon muomala va ogʻir ahvol haqida. Eskiroq bir manbaga koʻra, xorijiy ishchilar ham qoʻngʻiroq qilishi mumkin.

## Kambodja

hotline-kh-emergency = Shoshilinch yordam raqamlari
    .operator = Kambodja shoshilinch xizmatlari
hotline-kh-117-illegal-detention = Politsiya telefoni 117: majburan ushlab turilgan odamlar
    .operator = Kambodja Milliy politsiyasi
    .note = Telefonda pul boʻlmasa ham, qoʻngʻiroq qilish mumkin.
hotline-kh-1288 = Politsiyaning odam savdosiga qarshi telefoni 1288
    .operator = Kambodja Milliy politsiyasi
hotline-kh-child-helpline-1280 = Kambodja bolalar ishonch telefoni
    .operator = Child Helpline Cambodia, mustaqil tashkilot
    .note = Bolalar va yoshlar uchun.

## Myanma

hotline-mm-emergency = Shoshilinch yordam raqamlari
    .operator = Myanma shoshilinch xizmatlari
    .note = Politsiya raqami ikkala manbamizda ham bor, qolgan ikki raqam faqat bittasida. Odamlarni internetda boshqalarni aldashga majburlaydigan yopiq joyda ushlab turilgan boʻlsangiz, avval oʻz mamlakatingiz elchixonasiga murojaat qiling.

## Laos

hotline-la-emergency = Shoshilinch yordam raqamlari
    .operator = Laos shoshilinch xizmatlari
    .note = Manbalarimiz bir xil emas. Birida 1191, 1195 va 1190 koʻrsatilgan. Boshqasida xuddi shu raqamlarning boshida 1 yoʻq. Qoʻngʻiroq ulanmasa, ikkinchi turini ham sinab koʻring.

## Filippin

hotline-ph-emergency = Shoshilinch yordam raqami
    .operator = Filippin shoshilinch xizmatlari
hotline-ph-1343 = 1343, odam savdosiga qarshi ishonch telefoni
    .operator = Filippinning odam savdosiga qarshi davlat kengashi (IACAT)
    .note = Metro Manila tashqarisida raqamdan oldin 02 ni tering. Saytda ham xabar berishingiz mumkin.

## Vyetnam

hotline-vn-emergency = Shoshilinch yordam raqamlari
    .operator = Vyetnam shoshilinch xizmatlari
hotline-vn-111 = Telefon 111: odam savdosi, bolalar
    .operator = Vyetnam Sogʻliqni saqlash vazirligi, XMT koʻmagida
    .note = Shu telefon bolalarni ham himoya qiladi.

## Indoneziya

hotline-id-emergency = Shoshilinch yordam raqamlari
    .operator = Indoneziya shoshilinch xizmatlari
hotline-id-sapa-129 = SAPA 129: ayollar va bolalar
    .operator = Indoneziya Ayollar imkoniyatlarini kengaytirish va bolalarni himoya qilish vazirligi
    .note = Ayollar va bolalarga nisbatan zoʻravonlik haqida, odam savdosi haqida ham.

## Hindiston

hotline-in-emergency = Shoshilinch yordam raqamlari
    .operator = Hindiston shoshilinch xizmatlari
hotline-in-women-181 = Ayollar uchun ishonch telefoni 181
    .operator = Hindiston Ayollar va bolalar rivoji vazirligi
    .note = Maslahat, yordam markazlari va huquqiy yordam; politsiya ham chaqirilishi mumkin.
hotline-in-emigrate-registry = eMigrate: vositachini tekshirish
    .operator = Hindiston Tashqi ishlar vazirligi
    .note = Ishlash uchun ketayotgan Hindiston fuqarolari uchun. Litsenziyasiz vositachilarning nomi ham bor. Bu sayt, telefon emas.
hotline-in-protector-of-emigrants-chennai = Chennaydagi emigrantlarni himoya qilish idorasi
    .operator = Hindiston Tashqi ishlar vazirligi
    .note = Chet elga ishlash uchun ketayotgan Hindiston fuqarolari uchun. Shunday oʻn oltita idoradan biri, Chennaydagisi.
hotline-tm-embassy-new-delhi = Turkmanistonning Hindistondagi elchixonasi
    .operator = Turkmaniston Tashqi ishlar vazirligi
    .note = Telefon raqamini tasdiqlay olmadik: iltimos, uni saytdan qarang. Davlat idoralaridan qoʻrqsangiz, avval XMTdan yoki mahalliy xizmatdan soʻraganingiz maʼqulroq boʻlishi mumkin.

## Pokiston

hotline-pk-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya, tez yordam va qutqaruv xizmati
    .note = Tez yordamning bir raqami javob bermasa, boshqasini sinab koʻring.
hotline-pk-fia-tip-hotline = Federal agentlik: odam savdosiga qarshi milliy ishonch telefoni
    .operator = Pokiston Federal tergov agentligi (FIA)
    .note = Baʼzi telefonlardan raqam oldidan shahar kodi kerak boʻlishi mumkin; qaysi kod ekanini bilmaymiz.
hotline-pk-human-rights-1099 = Inson huquqlari telefoni 1099, bepul huquqiy maslahat
    .operator = Pokiston Inson huquqlari vazirligi

## Afgʻoniston

hotline-af-emergency = Shoshilinch yordam raqamlari
    .operator = Politsiya; Kobul tez yordami
    .note = Bu raqamlarga ishonchimiz komil emas. Politsiya raqami barcha manbalarimizda bir xil, lekin matbuot xabari 2018-yilga tegishli. Tez yordam raqami Kobul uchun edi; yana bir manbada boshqa raqam berilgan. Hech kim javob bermasa, yoningizdagi odamlardan soʻrang.
hotline-af-awaaz-410 = Awaaz, 410 aloqa markazi
    .operator = UNOPS, Birlashgan Millatlar Tashkiloti tizimidagi tashkilotlar uchun
    .note = Bepul, aytganlaringiz sir saqlanadi. Qaytib kelganlarga yoki uyini tashlab ketishga majbur boʻlganlarga qanday yordam borligini aytadi.

## Kanada

hotline-ca-emergency = Shoshilinch yordam raqami
    .operator = Kanada shoshilinch xizmatlari
hotline-ca-trafficking-hotline = Kanadaning odam savdosi boʻyicha ishonch telefoni
    .operator = Kanada Odam savdosiga barham berish markazi, mustaqil tashkilot
    .note = Bu politsiya ham, immigratsiya xizmati ham emas. 200 dan ortiq tilda.
hotline-ca-crime-stoppers = Crime Stoppers: ism aytmasdan jinoyat haqida xabar berish
    .operator = Crime Stoppers Kanada
    .note = Xabar berish telefoni; xabar boʻyicha politsiya ish boshlashi mumkin. Yordam oʻzingizga kerak boʻlsa, Kanadaning odam savdosi boʻyicha ishonch telefoni maʼqulroq boʻlishi mumkin.

## Avstraliya

hotline-au-emergency = Shoshilinch yordam raqamlari
    .operator = Avstraliya shoshilinch xizmatlari
hotline-au-afp = Federal politsiya: ekspluatatsiya haqida xabar berish
    .operator = Avstraliya Federal politsiyasi
    .note = Kerak boʻlsa, tarjimon soʻrang. Qoʻngʻiroq pulli.
hotline-au-red-cross-stpp = Qizil Xoch: odam savdosidan jabr koʻrganlarga yordam
    .operator = Avstraliya Qizil Xochi
    .note = Turar joy, pul va maslahat bilan yordam beradi.

## Koʻp mamlakatlarda

hotline-int-eu-112 = 112: Yevropa Ittifoqidagi shoshilinch yordam raqami
    .operator = Yevropa Ittifoqi mamlakatlarining shoshilinch xizmatlari
    .note = Faqat Yevropa Ittifoqi mamlakatlarida. Qayerda ekaningiz va nima boʻlgani soʻraladi.
hotline-int-eu-116006 = 116 006: jinoyatdan jabr koʻrganlar uchun telefon
    .operator = Yevropa Ittifoqining 13 ta mamlakatidagi milliy xizmatlar
    .note = Faqat 13 ta mamlakatda ishlaydi. 2023-yil aprelida Belgiya, Bolgariya, Kipr, Gretsiya, Vengriya, Italiya, Litva, Lyuksemburg, Malta, Polsha, Ruminiya, Slovakiya, Sloveniya va Ispaniyada ishlamagan.
hotline-int-eu-116000 = 116 000: bedarak yoʻqolgan bolalar
    .operator = Missing Children Europe tashkilotlari
    .note = Yevropaning koʻp mamlakatlarida.
hotline-int-la-strada = La Strada International: Yevropadagi tashkilotlar
    .operator = La Strada International, mustaqil tashkilotlar tarmogʻi
    .note = Odam savdosidan jabr koʻrganlarga yordam beradigan tashkilotlar roʻyxati. Bu sayt, telefon emas.
hotline-int-eu-trafficking-hotlines = Yevropa Komissiyasi: odam savdosiga qarshi milliy telefonlar
    .operator = Yevropa Komissiyasi
    .note = Bu sayt: Yevropa Ittifoqi mamlakatlaridagi ishonch telefonlari roʻyxatini shu yerdan qarang.
hotline-int-global-modern-slavery-directory = Deyarli hamma mamlakatdagi tashkilotlar va ishonch telefonlari xaritasi
    .operator = Polaris, mustaqil tashkilot
    .note = Bu sayt, telefon emas: tashkilotlarni xaritadan toping. U yerdagi baʼzi maʼlumotlar eskirgan boʻlishi mumkin.
hotline-int-eu-ejustice = Yevropa e-Justice portali: jinoyatdan keyingi huquqlaringiz
    .operator = Yevropa Komissiyasi
    .note = Yevropa Ittifoqining har bir mamlakati boʻyicha: kimga qoʻngʻiroq qilish kerak va qanday yordam bepul. Koʻp tillarda. Bu sayt, telefon emas.
hotline-int-seafarerhelp = SeafarerHelp: dengizchilar va ularning oilalari uchun
    .operator = ISWAN, mustaqil tashkilot
    .note = Bepul, aytganlaringiz sir saqlanadi: toʻlanmagan maosh, tashlab ketilgan kema, yomon muomala. Rus tilida gaplashishadi. WhatsAppda dushanbadan jumagacha, Buyuk Britaniya vaqti bilan 08:00–18:00 da javob berishadi. Telefon raqamini tasdiqlay olmadik.
hotline-iom-safe-app = SAFE Travel and Work Abroad: qanday tayyorlanish kerak
    .operator = Slovakiyadagi Xalqaro migratsiya tashkiloti (XMT)
    .note = Xavfsiz safar va chet elda ishlash boʻyicha maslahatlar. Oʻn bitta tilda, jumladan rus va ukrain tillarida. Bu sayt va ilova, telefon emas.
