### Экранҳои маълумотномаи кумак.

help =
    <b>Кӣ кумак карда метавонад</b>

    Ба Шумо ҳоло дар кадом кишвар кумак лозим аст? Онро интихоб кунед, номашро нависед ё ҷойи худро (геолокатсия) фиристед (📎): бот онро нигоҳ намедорад.

    Рақами таъҷилӣ он ҷо дар поён, болои тугмаҳост.
help-no-country = Барои ҷойе, ки фиристодед, мо рақам надорем. Мо онро нигоҳ надоштем.
help-regions = Минтақаи ҷаҳонро интихоб кунед.
help-region = Кишварро интихоб кунед.
button-other-countries = 🌍 Кишварҳои дигар
button-other-country = 🌍 Кишвари дигар
button-copy = 📋 { $number }
button-save = 👤 Сабти рақам
button-did-not-work = ⚠️ Кор накард
button-web = 🔗 Сомонаро кушодан
button-write = 💬 Навиштан

country-AE = Амороти Араб
country-PL = Полша
country-US = ИМА (Амрико)
country-GB = Британия
country-CZ = Чехия
country-NL = Нидерланд
country-BY = Беларус
country-KW = Кувайт
country-emergency = <b>Ҳоло дар хатаред? Занг занед:</b>
country-no-emergency = Барои ин кишвар рақами таъҷилии санҷидашуда надорем. Аз одамони гирду атроф ё аз пулиси он ҷо кумак пурсед.
country-services = <i>Барои дидани вақти корӣ, забонҳо ва дигар маълумот яке аз тугмаҳои рақамдори поёнро пахш кунед.</i>
country-read-first = <i>Дар ҷойе, ки ℹ️ ҳаст, инро пеш аз занг кунед.</i>
country-no-services = Дар ин ҷо ҳоло дигар хадамоти санҷидашуда надорем.

hotline-free = ройгон
hotline-inside = танҳо дар дохили кишвар
hotline-abroad = аз хориҷа
hotline-no-phone = Рақами телефони санҷидашуда надорем.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Ҳоло бояд кушода бошад
hotline-closed = ⚪️ Ҳоло эҳтимол баста аст
hotline-local-time = (бо вақти маҳаллӣ)
hotline-languages = 🗣 { $languages }
hotline-citizens = Барои шаҳрвандон: { $countries }
hotline-source = <i>Бори охир дар манбаъ дида шудааст: { $date }, { $publisher }. Мо ба он ҷо занг назадаем.</i>
hotline-source-undated = <i>Манбаи бе таърих: { $publisher }. Мо ба он ҷо занг назадаем.</i>
hotline-source-list = рӯйхати рақамҳо дар телефонҳои Android
hotline-verified = <i>Санҷиши охирин: { $date }, { $publisher }.</i>
hotline-thanks = Ташаккур. Лутфан рақами дигарро санҷед.
