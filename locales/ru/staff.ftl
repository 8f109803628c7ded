### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Меню команды
button-staff-new = ✍️ Новая рассылка
button-staff-list = 📨 Рассылки
button-staff-numbers = 📊 Цифры
button-staff-people = 👥 Люди в команде
button-staff-log = 🧾 Журнал
staff =
    <b>Команда</b>
    Ваша роль: { $you }. Ваш код: <b>{ $code }</b>

    Что Вы хотите сделать?
staff-role-author = автор
staff-role-approver = согласующий
staff-role-admin = администратор
staff-no-organisation = без организации
staff-not-allowed = Ваша роль этого не позволяет. Помочь может администратор.
staff-no-longer = Вы больше не в команде, поэтому эта кнопка не работает. Администратор может снова Вас пригласить.
staff-away = Наше хранилище сейчас не отвечает. Ничего не изменилось. Пожалуйста, попробуйте через несколько минут.

## Invitations
staff-joined = Добро пожаловать. Теперь Вы в команде. Команда /staff открывает это меню.
staff-invitation-used = Это приглашение уже использовано. Каждое действует один раз. Пожалуйста, попросите у администратора новое.
staff-invitation-expired = Это приглашение больше не действует: срок — 24 часа. Пожалуйста, попросите у администратора новое.
staff-invitation-already = Вы уже в команде, поэтому приглашение осталось неиспользованным. Чтобы сменить роль, администратор удаляет человека из команды и приглашает снова.
staff-invite =
    <b>Пригласить в команду</b>
    Организация: <b>{ $organisation }</b>

    Выберите роль. Автор пишет рассылки. Согласующий также согласует то, что написали другие. Администратор также приглашает, удаляет и читает журнал.

    Для организации, которой здесь нет, напишите /staff и её название.
button-staff-role-author = ✍️ Автор
button-staff-role-approver = ✅ Согласующий
button-staff-role-admin = 🔑 Администратор
staff-organisation-malformed = В названии организации не больше 60 знаков: буквы, цифры, пробелы, точки и дефисы.
# { $place }: role and organisation
staff-link =
    <b>Приглашение: { $place }</b>
    Передайте эту ссылку только одному человеку, не в группе. Она действует один раз и 24 часа.

    { $link }
button-staff-copy-link = 📋 Скопировать ссылку

## People. The bot shows codes, no names
staff-people =
    <b>Люди в команде</b>
    У каждого здесь короткий код, имён нет. Место в команде действует один год.
staff-you = это Вы
staff-from-configuration = из настроек бота
button-staff-invite = ➕ Пригласить
button-staff-remove = ➖ Удалить { $code }
staff-remove =
    Удалить <b>{ $code }</b> ({ $place }) из команды?

    Кнопки этого человека сразу перестанут работать, и его приглашения тоже.
staff-removed = Удалено.
staff-not-there = Человека с этим кодом в команде больше нет.
staff-configured = Этот человек указан в настройке бота STAFF. Изменить это может тот, кто управляет ботом.
staff-last-admin = Это последний администратор. Пожалуйста, сначала пригласите другого.

## Log
staff-log =
    <b>Журнал</b>
    Что делала команда, сначала новое. Время по UTC, хранится один год.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Ничего не пропало и не изменено. Метка конца: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ Журнал повреждён, место: { $at }. Пожалуйста, сообщите тому, кто управляет ботом.
staff-did-staff-invited = приглашение создано
staff-did-staff-joined = вступление в команду
staff-did-staff-removed = удаление из команды

## Figures
staff-numbers =
    <b>Цифры</b>
    Выберите, что Вы хотите посмотреть.
staff-figures = Последние 7 дней · последние 30 дней, по вчерашний день. Округлено вниз до десятков; то, что было меньше десяти раз, не показано.
staff-figures-none = Показать нечего.
button-staff-figures-talks = Разговоры
button-staff-figures-offers = Проверенные объявления
button-staff-figures-countries = Страны
button-staff-figures-services = Открытые службы
button-staff-figures-dead = «Не получилось связаться»
button-staff-figures-posters = Плакаты
button-staff-figures-others = Другие события
button-staff-figures-confirm = Номера: подтвердить
button-staff-figures-call = Номера: позвонить снова
