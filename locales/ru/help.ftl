### Экраны справочника помощи.

help =
    <b>Кто может помочь</b>

    В какой стране Вам нужна помощь сейчас? Выберите её, напишите название или отправьте свою геопозицию (📎): бот её не сохраняет.

    Экстренный номер там стоит внизу, прямо над кнопками.
help-no-country = Для места, которое Вы отправили, номеров у нас нет. Мы его не сохранили.
help-regions = Выберите часть света.
help-region = Выберите страну.
button-other-countries = 🌍 Другие страны
button-other-country = 🌍 Другая страна
button-copy = 📋 { $number }
button-save = 👤 Сохранить контакт
button-did-not-work = ⚠️ Не получилось связаться
button-web = 🔗 Открыть сайт
button-write = 💬 Написать

country-KG = Кыргызстан
country-KR = Южная Корея
country-US = США
country-MM = Мьянма
country-GB = Британия
country-SA = Сауд. Аравия
country-emergency = <b>Вам угрожает опасность? Звоните:</b>
country-no-emergency = Проверенного экстренного номера в этой стране у нас нет. Спросите людей рядом или обратитесь в полицию на месте.
country-services = <i>Нажмите ниже кнопку с номером службы: там часы работы, языки и другое.</i>
country-read-first = <i>Где стоит ℹ️, сделайте это до звонка.</i>
country-no-services = Других проверенных служб здесь у нас пока нет.

hotline-free = бесплатно
hotline-inside = только внутри страны
hotline-abroad = из-за границы
hotline-no-phone = Номера телефона, который мы могли бы подтвердить, нет.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Сейчас должно работать
hotline-closed = ⚪️ Сейчас, вероятно, закрыто
hotline-local-time = (по местному времени)
hotline-languages = 🗣 { $languages }
hotline-citizens = Для граждан: { $countries }
hotline-source = <i>Последнее упоминание в источнике: { $date }, { $publisher }. Мы туда не звонили.</i>
hotline-source-undated = <i>Источник без даты: { $publisher }. Мы туда не звонили.</i>
hotline-source-list = список номеров в телефонах Android
hotline-verified = <i>Последняя проверка: { $date }, { $publisher }.</i>
hotline-thanks = Спасибо. Попробуйте, пожалуйста, другой номер.
