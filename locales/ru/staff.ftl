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
staff-perhaps = Хранилище не ответило вовремя. Возможно, действие всё же выполнено. Пожалуйста, посмотрите, что сейчас с рассылкой.

## Invitations
staff-joined = Добро пожаловать. Теперь Вы в команде. Команда /staff открывает это меню.
staff-invitation-used = Это приглашение уже использовано. Каждое действует один раз. Пожалуйста, попросите у администратора новое.
staff-invitation-expired = Это приглашение больше не действует: срок — 24 часа. Пожалуйста, попросите у администратора новое.
staff-invitation-already = Вы уже в команде, поэтому приглашение осталось неиспользованным. Чтобы сменить роль, администратор удаляет человека из команды и приглашает снова.
staff-invite =
    <b>Пригласить в команду</b>
    Организация: <b>{ $organisation }</b>

    Выберите роль. Автор пишет рассылки. Согласующий также согласует то, что написали другие. Администратор также приглашает, удаляет и читает журнал.
button-staff-role-author = ✍️ Автор
button-staff-role-approver = ✅ Согласующий
button-staff-role-admin = 🔑 Администратор
button-staff-organisation = 🏢 Другая организация
staff-ask-organisation = Как называется организация? Пожалуйста, напишите её название.
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
staff-did-broadcast-begun = рассылка начата
staff-did-broadcast-written = текст рассылки написан
staff-did-broadcast-changed = рассылка изменена
staff-did-broadcast-seen = рассылка отправлена себе для проверки
staff-did-broadcast-submitted = рассылка отправлена на согласование
staff-did-broadcast-taken-back = рассылка до отправки возвращена в черновик
staff-did-broadcast-dropped = рассылка отменена
staff-did-broadcast-approved = рассылка согласована
staff-did-broadcast-paused = рассылка поставлена на паузу
staff-did-broadcast-resumed = рассылка продолжена
staff-did-broadcast-stopped = рассылка остановлена
staff-did-broadcast-undone = отправленные сообщения отозваны
staff-did-broadcast-not-done = предыдущее действие не состоялось

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

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Рассылки</b>
    Первыми идут те, где нужно что-то сделать.
staff-list-none =
    <b>Рассылки</b>
    Их пока нет.
staff-mark-draft = ✏️
staff-mark-tested = ✏️
staff-mark-submitted = 🙋
staff-mark-approved = ⏳
staff-mark-scheduled = ⏳
staff-mark-sending = 📤
staff-mark-paused = ⏸
staff-mark-finished = ✅
staff-mark-cancelled = ⏹
staff-mark-missed = ⚠️

## How it stands with a message
staff-status-draft = Черновик. Дальше: нажмите «Прислать мне», затем «На согласование».
staff-status-tested = Проверена. Дальше: нажмите «На согласование».
staff-status-submitted = На согласовании. Согласовать рассылку должен тот, кто её не писал.
staff-status-approved = Согласована.
staff-status-scheduled = Согласована. Будет отправлена в назначенное время.
staff-status-sending = Идёт отправка.
# { $minutes }: whole minutes
staff-status-held = Первые подписчики её получили. Посмотрите на числа: остальные получат её через { $minutes } мин.
staff-status-later = У остальных сейчас ночь. Они получат её утром по своему времени.
staff-status-paused-staff = На паузе: так решила команда. Продолжить может согласующий или администратор.
staff-status-paused-errors = Автоматическая пауза: слишком много ошибок. Пожалуйста, выясните причину, прежде чем продолжать.
staff-status-paused-blocks = Автоматическая пауза: слишком многие заблокировали бота. Всё ли в порядке с этой рассылкой?
staff-status-paused-message = Автоматическая пауза: сообщение удалено из чата того, кто его писал, поэтому больше никто его не получит. Остановите эту рассылку и создайте новую.
staff-status-finished = Отправлена.
staff-status-cancelled = Остановлена.
staff-status-dropped = Отменена. Никому не отправлена.
staff-status-missed = Время отправки прошло больше часа назад, рассылка не отправлена. Выберите другое время или отмените её.

## What is decided, a line each
staff-line-languages = Языки: { $languages }
staff-line-audience = Аудитория: { $audience }
staff-line-time = Время: { $time }
staff-line-buttons = Кнопки: { $buttons }
staff-line-urgent = Срочно: и для тех, кто получил сообщение за последние 7 дней, и раньше других рассылок.
staff-line-late = ⚠️ Это поздно: с 21 часа её никто не получит, и большинство будет пропущено.
staff-line-writers = Писали: { $codes }
staff-line-approved = Согласовано: { $code }
staff-line-alone = Отправляет { $code } без второго человека: так настроен бот.
staff-everybody = Все подписчики
staff-at-once = Сразу после согласования
staff-people-none = Людей сейчас: ни одного
staff-people-few = Людей сейчас: меньше 10
# { $count }: a number rounded down, such as 120+
staff-people-about = Людей сейчас: { $count }

## Progress. All numbers together are the audience
staff-total-size = Всего в аудитории: { $count }
staff-total-sent = Отправлено: { $count }
staff-total-gone = Бот заблокирован, подписка стёрта: { $count }
staff-total-failed = Telegram не принял: { $count }
staff-total-unknown = Неизвестно, дошло ли; второй раз не отправлено: { $count }
staff-total-skipped = Пропущено (отписка, ночь, сообщение за последние 7 дней): { $count }
staff-total-left = Осталось отправить: { $count }
staff-speed = Около { $perSecond } в секунду, осталось { $minutes } мин
staff-undoing = Сообщения отзываются. Уже отозвано: { $removed }
staff-undid = Отозвано: { $removed }. Не удалось отозвать: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Тексты
button-staff-audience = 👥 Аудитория
button-staff-time = 🗓 Время
button-staff-buttons = 🔘 Кнопки
button-staff-me = 📲 Прислать мне
button-staff-submit = 📤 На согласование
button-staff-approve = ✅ Согласовать
button-staff-take-back = ↩️ Вернуть в черновик
button-staff-drop = 🗑 Отменить рассылку
button-staff-drop-sure = 🗑 Да, отменить рассылку
button-staff-pause = ⏸ Пауза
button-staff-resume = ▶️ Продолжить
button-staff-stop = ⏹ Остановить
button-staff-stop-sure = ⏹ Да, остановить
button-staff-undo = 🧹 Отозвать сообщения
button-staff-undo-sure = 🧹 Да, отозвать
button-staff-csv = 📄 Таблица с числами
button-staff-refresh = 🔄 Что сейчас с рассылкой?
button-staff-urgent = Срочно
button-staff-type-time = ⌨️ Написать время
button-staff-at-once = ⚡️ Сразу после согласования
button-staff-skip = ⏭ Без этого языка
button-staff-enough = 🏁 Это всё
button-staff-cancel = ✖️ Отмена

## Parts of a message's screen
staff-messages =
    <b>Тексты</b>
    Нажмите на язык, чтобы написать сообщение или переписать его.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. На заблокированном экране: «{ $line }»
staff-audience =
    <b>Аудитория</b>
    Рассылку получат подписчики с этими языками. Если выбрана тема — только те из них, кто её выбрал.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Время</b>
    { $time }

    С 21 до 9 часов по местному времени сообщения не приходят. У кого ещё нет 9 утра, тот получит в 9. У кого уже 21 или позже, тот не получит.
staff-buttons =
    <b>Кнопки</b>
    Под сообщением может быть до трёх кнопок. Кнопка «Больше не присылать» есть всегда.
staff-sure-drop = Отменить эту рассылку? Её никто не получит.
staff-sure-stop = Остановить насовсем? Кто ещё не получил сообщение, уже не получит. Отправленное останется.
staff-sure-undo = Отозвать отправленное? Это возможно 48 часов после отправки. Кто-то мог уже прочитать. У тех, кто отписался, сообщение останется. Если рассылка на паузе, она на этом закончится.

## Questions and answers
staff-ask-title = О чём эта рассылка? Пожалуйста, напишите короткое название. Его видит только команда.
staff-ask-message =
    <b>{ $language }</b>
    Пожалуйста, напишите сюда сообщение на этом языке или перешлите готовое. Можно прислать картинку, видео, аудиозапись или файл, по одному.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    Когда? Пожалуйста, напишите день и время, например <b>2026-12-03 10:00</b> или <b>3.12.2026 10:00</b>.

    Это время в часовом поясе { $zone }. Если нужен другой, допишите его в конце: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = В названии должно быть от одного до { $most } знаков. Пожалуйста, напишите его ещё раз.
staff-message-kept =
    ⬆️ Вот что будет отправлено ({ $language }). Пожалуйста, не удаляйте это сообщение.
    На заблокированном экране: «{ $line }»
staff-no-messages = Текста пока нет.
staff-seen = ⬆️ Так это придёт подписчикам.
staff-lost = Этих сообщений больше нет: { $languages }. Возможно, их удалили из чата. Пожалуйста, напишите их заново.
staff-not-sent = Telegram сейчас не принял сообщение. Пожалуйста, попробуйте через несколько минут.
staff-renewed = Тем временем бот обновился, и этот вопрос закрылся. Ваши прежние ответы сохранены.

## Why a message cannot be sent
staff-incoming-album = Несколько картинок сразу отправить нельзя: Telegram разослал бы их по одной. Пожалуйста, пришлите одну картинку с текстом.
staff-incoming-kind = Сообщение такого вида отправить нельзя. Можно: текст, картинку, видео, аудиозапись или файл.
staff-incoming-empty = Это сообщение пустое.
staff-incoming-long-text = Этот текст слишком длинный: можно не больше 4096 знаков.
staff-incoming-long-caption = Текст под картинкой или файлом слишком длинный: можно не больше 1024 знаков.
staff-incoming-person = В этом сообщении есть ссылка на аккаунт человека. Пожалуйста, уберите её.
staff-incoming-link = Эта ссылка не разрешена: { $link }. Разрешить её может тот, кто управляет ботом, в настройке LINKS.
staff-incoming-protected = Telegram не даёт скопировать это сообщение. Пожалуйста, напишите его здесь сами.

## Why a time cannot be
staff-time-malformed = Не получилось прочитать день и время. Пожалуйста, напишите так: 2026-12-03 10:00
staff-time-no-such-day = Такого дня нет.
staff-time-gap = В это время часы переводят вперёд: такого часа в тот день нет. Пожалуйста, выберите другое время.
staff-time-past = Это время уже прошло. Пожалуйста, выберите более позднее.
staff-time-far = До этого времени больше 90 дней. Пожалуйста, выберите более близкое.
staff-time-zone = Такого часового пояса нет. Напишите его как Asia/Almaty или не пишите совсем.

## Why a step is not taken
staff-refused-not-now = Это уже невозможно. Посмотрите, что сейчас с рассылкой.
staff-refused-stale = Рассылку за это время изменили. Пожалуйста, посмотрите её ещё раз, прежде чем согласовать.
staff-refused-own = Часть этой рассылки писали Вы. Согласовать её должен кто-то другой.
staff-refused-not-yours = Отправить на согласование может только тот, кто писал эту рассылку.
staff-refused-colleague = Её писали в Вашей организации. Согласовать должен кто-то из другой организации.
staff-refused-no-approver = Согласовать некому. Нужен согласующий или администратор, который её не писал, а если у обоих указана организация, то из другой. Администратор может кого-нибудь пригласить.
staff-refused-unseen = Пожалуйста, сначала нажмите «Прислать мне» и посмотрите её в нынешнем виде.
staff-refused-no-languages = Языков пока нет. Пожалуйста, выберите, для кого эта рассылка.
staff-refused-nobody = Её никто не получит: таких подписчиков нет.
staff-refused-past = Её время уже прошло. Пожалуйста, выберите другое.
staff-refused-missing = Нет текста на этих языках: { $languages }. Напишите его или уберите язык из аудитории.

## What staff are told without asking
staff-notice-submitted = 🙋 Рассылка ждёт согласования.
staff-notice-scheduled = ✅ Эта рассылка согласована.
staff-notice-draft = ↩️ Эта рассылка снова черновик. Без нового согласования она не уйдёт.
staff-notice-tested = ↩️ Эта рассылка снова черновик. Без нового согласования она не уйдёт.
staff-notice-sending = 📤 Эта рассылка сейчас отправляется.
staff-notice-paused = ⚠️ Эта рассылка автоматически встала на паузу.
staff-notice-missed = ⚠️ Эта рассылка не отправлена.
staff-notice-finished = ✅ Эта рассылка отправлена.
staff-notice-cancelled = ⏹ Эта рассылка остановлена.
