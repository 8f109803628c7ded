### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Команда мәзірі
button-staff-new = ✍️ Жаңа хабарлама
button-staff-list = 📨 Хабарламалар
button-staff-numbers = 📊 Сандар
button-staff-people = 👥 Командадағы адамдар
button-staff-log = 🧾 Журнал
staff =
    <b>Команда</b>
    Рөліңіз: { $you }. Кодыңыз: <b>{ $code }</b>

    Не істегіңіз келеді?
staff-role-author = автор
staff-role-approver = бекітуші
staff-role-admin = әкімші
staff-no-organisation = ұйымсыз
staff-not-allowed = Рөліңіз бұған рұқсат бермейді. Әкімші көмектесе алады.
staff-no-longer = Сіз енді командада емессіз, сондықтан бұл түйме жұмыс істемейді. Әкімші Сізді қайта шақыра алады.
staff-away = Деректер қоймамыз қазір жауап бермей тұр. Ештеңе өзгерген жоқ. Бірнеше минуттан кейін қайта көріңіз.
staff-perhaps = Деректер қоймамыз уақытында жауап бермеді. Бәлкім, бұл орындалған шығар. Қазіргі жайын қараңыз.

## Invitations
staff-joined = Қош келдіңіз. Енді Сіз командадасыз. Бұл мәзірді /staff командасы ашады.
staff-invitation-used = Бұл шақыру бұрын пайдаланылған. Әрқайсысы бір рет жұмыс істейді. Әкімшіден жаңасын сұраңыз.
staff-invitation-expired = Бұл шақыру енді жарамсыз: мерзімі 24 сағат. Әкімшіден жаңасын сұраңыз.
staff-invitation-already = Сіз командада барсыз, сондықтан бұл шақыру пайдаланылған жоқ. Рөлді өзгерту үшін әкімші адамды командадан шығарып, қайта шақырады.
staff-invite =
    <b>Командаға шақыру</b>
    Ұйым: <b>{ $organisation }</b>

    Рөлді таңдаңыз. Автор хабарлама жазады. Бекітуші басқалар жазғанды да бекітеді. Әкімші адамдарды шақырады, шығарады және журналды да оқиды.
button-staff-role-author = ✍️ Автор
button-staff-role-approver = ✅ Бекітуші
button-staff-role-admin = 🔑 Әкімші
button-staff-organisation = 🏢 Басқа ұйым
staff-ask-organisation = Ұйым қалай аталады? Атауын жазыңыз.
staff-organisation-malformed = Ұйым атауы 60 таңбадан аспайды: әріптер, сандар, бос орындар, нүктелер және дефистер.
# { $place }: role and organisation
staff-link =
    <b>Шақыру: { $place }</b>
    Бұл сілтемені бір ғана адамға беріңіз, топқа жазбаңыз. Ол бір рет және 24 сағат жұмыс істейді.

    { $link }
button-staff-copy-link = 📋 Сілтемені көшіру

## People. The bot shows codes, no names
staff-people =
    <b>Командадағы адамдар</b>
    Мұнда әркімнің қысқа коды бар, есімі жоқ. Командадағы орын бір жылға беріледі.
staff-you = бұл Сіз
staff-from-configuration = боттың баптауынан
button-staff-invite = ➕ Шақыру
button-staff-remove = ➖ Шығару: { $code }
staff-remove =
    <b>{ $code }</b> ({ $place }) командадан шығарылсын ба?

    Оның түймелері мен берген шақырулары бірден жұмыс істемей қалады.
staff-removed = Шығарылды.
staff-not-there = Командада бұл коды бар адам енді жоқ.
staff-configured = Бұл адам боттың STAFF баптауында көрсетілген. Оны ботты басқаратын адам өзгерте алады.
staff-last-admin = Бұл соңғы әкімші. Алдымен басқасын шақырыңыз.

## Log
staff-log =
    <b>Журнал</b>
    Команда не істегені, жаңасы жоғарыда. Уақыт UTC бойынша, бір жыл сақталады.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Ештеңе жоғалған да, өзгертілген де жоқ. Соңының белгісі: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ Журнал бүлінген, орны: { $at }. Ботты басқаратын адамға хабарлаңыз.
staff-did-staff-invited = шақыру жасалды
staff-did-staff-joined = командаға қосылды
staff-did-staff-removed = командадан шығарылды
staff-did-broadcast-begun = хабарлама басталды
staff-did-broadcast-written = хабарлама мәтіні жазылды
staff-did-broadcast-changed = хабарлама өзгертілді
staff-did-broadcast-seen = хабарламаны өзіне жіберіп көрді
staff-did-broadcast-submitted = хабарлама бекітуге берілді
staff-did-broadcast-taken-back = хабарлама қараламаға қайтарылды
staff-did-broadcast-dropped = хабарламадан бас тартылды
staff-did-broadcast-approved = хабарлама бекітілді
staff-did-broadcast-paused = жіберу кідіртілді
staff-did-broadcast-resumed = жіберу жалғастырылды
staff-did-broadcast-stopped = жіберу біржола тоқтатылды
staff-did-broadcast-undone = жіберілген хабарламалар қайтарып алынды
staff-did-broadcast-not-done = алдыңғы қадам орындалмады

## Figures
staff-numbers =
    <b>Сандар</b>
    Нені көргіңіз келетінін таңдаңыз.
staff-figures = Соңғы 7 күн · соңғы 30 күн, кешегі күнге дейін. Ондыққа дейін төмен дөңгелектелген; он реттен аз болғаны көрсетілмейді.
staff-figures-none = Көрсететін ештеңе жоқ.
button-staff-figures-talks = Сұхбаттар
button-staff-figures-offers = Тексерілген жарнамалар
button-staff-figures-countries = Елдер
button-staff-figures-services = Ашылған қызметтер
button-staff-figures-dead = «Хабарласа алмадым»
button-staff-figures-posters = Плакаттар
button-staff-figures-others = Басқа оқиғалар
button-staff-figures-confirm = Растайтын нөмірлер
button-staff-figures-call = Қайта қоңырау шалатын нөмірлер

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Хабарламалар</b>
    Көңіл бөлу керектері жоғарыда тұрады.
staff-list-none =
    <b>Хабарламалар</b>
    Әзірге біреуі де жоқ.
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
staff-status-draft = Қаралама. Енді өзіңізге жіберіп көріңіз, содан кейін бекітуге беріңіз.
staff-status-tested = Тексерілді. Енді бекітуге беріңіз.
staff-status-submitted = Бекітуге берілді. Оны жазбаған адам бекітуі керек.
staff-status-approved = Бекітілді.
staff-status-scheduled = Бекітілді. Белгіленген уақытта жіберіледі.
staff-status-sending = Қазір жіберіліп жатыр.
# { $minutes }: whole minutes
staff-status-held = Алғашқы адамдар алды. Сандарды қараңыз: қалғандарына { $minutes } минуттан кейін жіберіледі.
staff-status-later = Қалғандарында қазір түн. Оларға таңертең, өз уақытымен жіберіледі.
staff-status-paused-staff = Команда кідіртті. Бекітуші не әкімші жалғастыра алады.
staff-status-paused-errors = Бот өзі кідіртті: қате тым көп. Жалғастырмас бұрын себебін анықтаңыз.
staff-status-paused-blocks = Бот өзі кідіртті: тым көп адам ботты бұғаттады. Бәлкім, бұл хабарламада бірдеңе дұрыс емес шығар?
staff-status-paused-message = Бот өзі кідіртті: хабарлама оны жазған адамның чатынан өшірілген, сондықтан қалғандарға жіберу мүмкін емес. Мұны тоқтатып, жаңасын жазыңыз.
staff-status-finished = Жіберілді.
staff-status-cancelled = Біржола тоқтатылды.
staff-status-dropped = Хабарламадан бас тартылды. Ол ешкімге жіберілген жоқ.
staff-status-missed = Уақыты өткеніне бір сағаттан асты, бірақ жіберілген жоқ. Басқа уақыт таңдаңыз немесе хабарламадан бас тартыңыз.

## What is decided, a line each
staff-line-languages = Тілдер: { $languages }
staff-line-audience = Кімге: { $audience }
staff-line-time = Уақыт: { $time }
staff-line-buttons = Түймелер: { $buttons }
staff-line-urgent = Шұғыл: соңғы 7 күнде хабарлама алғандарға да және басқа хабарламалардан бұрын жіберіледі.
staff-line-late = ⚠️ Бұл кеш: сағат 21-ден кейін ешкімге жіберілмейді, көбі алмай қалады.
staff-line-writers = Жазған: { $codes }
staff-line-approved = Бекіткен: { $code }
staff-line-alone = Екінші адамсыз жіберген: { $code }. Боттың баптауы осындай.
staff-everybody = Барлығына
staff-at-once = Бекітілген соң бірден
staff-people-none = Қазір алушылар: жоқ
staff-people-few = Қазір алушылар: 10-нан аз
# { $count }: a number rounded down, such as 120+
staff-people-about = Қазір алушылар: { $count }

## Progress. All numbers together are the audience
staff-total-size = Барлық алушылар: { $count }
staff-total-sent = Жіберілді: { $count }
staff-total-gone = Ботты бұғаттаған, сондықтан жазылымы өшірілген: { $count }
staff-total-failed = Telegram қабылдамады: { $count }
staff-total-unknown = Жеткені белгісіз, қайта жіберілмейді: { $count }
staff-total-skipped = Жіберілмеді (жазылымын тоқтатқан, түн, соңғы 7 күнде хабарлама алған): { $count }
staff-total-left = Кезекте тұр: { $count }
staff-speed = Секундына шамамен { $perSecond }, тағы { $minutes } минут қалды
staff-undoing = Хабарламалар қайтарып алынып жатыр. Әзірге: { $removed }
staff-undid = Қайтарып алынды: { $removed }. Мүмкін болмады: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Мәтіндер
button-staff-audience = 👥 Кімге
button-staff-time = 🗓 Уақыт
button-staff-buttons = 🔘 Түймелер
button-staff-me = 📲 Өзіме жіберу
button-staff-submit = 📤 Бекітуге беру
button-staff-approve = ✅ Бекіту
button-staff-take-back = ↩️ Қараламаға қайтару
button-staff-drop = 🗑 Хабарламадан бас тарту
button-staff-drop-sure = 🗑 Иә, бас тарту
button-staff-pause = ⏸ Кідірту
button-staff-resume = ▶️ Жалғастыру
button-staff-stop = ⏹ Тоқтату
button-staff-stop-sure = ⏹ Иә, біржола тоқтату
button-staff-undo = 🧹 Хабарламаларды қайтарып алу
button-staff-undo-sure = 🧹 Иә, қайтарып алу
button-staff-csv = 📄 Сандар кестесі
button-staff-refresh = 🔄 Қазір қалай?
button-staff-urgent = Шұғыл
button-staff-type-time = ⌨️ Уақытты жазу
button-staff-at-once = ⚡️ Бекітілген соң бірден
button-staff-skip = ⏭ Бұл тілде жазбаймын
button-staff-enough = 🏁 Бар болғаны осы
button-staff-cancel = ✖️ Болдырмау

## Parts of a message's screen
staff-messages =
    <b>Мәтіндер</b>
    Хабарламаны жазу немесе қайта жазу үшін тілді басыңыз.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. Құлыптаулы телефонда: «{ $line }»
staff-audience =
    <b>Кімге</b>
    Хабарлама осы тілдерді таңдаған жазылушыларға жіберіледі. Тақырып белгіленсе, олардың ішінен сол тақырыпты таңдағандарға ғана.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Уақыт</b>
    { $time }

    Сағат 21-ден 9-ға дейін ешкімге хабарлама келмейді. Алушы тұрған жерде сағат 9 болмаған болса, хабарлама оған 9-да келеді, 21-ден асып кетсе, келмейді.
staff-buttons =
    <b>Түймелер</b>
    Хабарламаның астына ең көбі үш түйме қойылады. «Енді жібермеңіздер» түймесі әрдайым болады.
staff-sure-drop = Бұл хабарламадан бас тартасыз ба? Ол ешкімге жіберілмейді.
staff-sure-stop = Біржола тоқтату керек пе? Әлі алмағандар енді алмайды. Жіберілгені орнында қалады.
staff-sure-undo = Жіберілген хабарламаларды қайтарып алу керек пе? Мұны жіберілгеннен кейін 48 сағат ішінде ғана жасауға болады. Кейбіреулер оқып қойған шығар. Жазылымын тоқтатқандарда хабарлама қалады. Кідіртілген болса, жіберу біржола аяқталады.

## Questions and answers
staff-ask-title = Бұл хабарлама не туралы? Қысқа атау жазыңыз. Оны тек команда көреді.
staff-ask-message =
    <b>{ $language }</b>
    Осы тілдегі хабарламаны мұнда жазыңыз немесе басқа чаттан жіберіңіз. Сурет, видео, аудио немесе файл да болады, бір-бірден ғана.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    Қашан? Күні мен сағатын жазыңыз, мысалы: <b>2026-12-03 10:00</b> немесе <b>3.12.2026 10:00</b>.

    Бұл — { $zone } белдеуіндегі уақыт. Басқа белдеу керек болса, артына атауын жазыңыз: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = Атаудың ұзындығы: 1–{ $most } таңба. Қайта жазыңыз.
staff-message-kept =
    ⬆️ Дәл осы жіберіледі ({ $language }). Оны өшірмеңіз.
    Құлыптаулы телефонда: «{ $line }»
staff-no-messages = Әзірге мәтін жоқ.
staff-seen = ⬆️ Хабарлама осылай келеді.
staff-lost = Бұл хабарламалар енді жоқ: { $languages }. Чаттан өшіріліп қалған шығар? Оларды қайта жазыңыз.
staff-not-sent = Telegram қазір қабылдамады. Бірнеше минуттан кейін қайта көріңіз.
staff-renewed = Осы аралықта бот жаңартылды, сондықтан сұрақ жабылып қалды. Бұрынғы жауаптарыңыз сақталды.

## Why a message cannot be sent
staff-incoming-album = Бірнеше суретті бірге жіберуге болмайды: Telegram оларды бір-бірлеп жіберер еді. Бір суретті мәтінімен жіберіңіз.
staff-incoming-kind = Хабарламаның бұл түрін жіберуге болмайды. Мәтін, сурет, видео, аудио немесе файл болады.
staff-incoming-empty = Бұл хабарлама бос.
staff-incoming-long-text = Бұл мәтін тым ұзын: ең көбі 4096 таңба.
staff-incoming-long-caption = Сурет не файл астындағы мәтін тым ұзын: ең көбі 1024 таңба.
staff-incoming-person = Бұл хабарламада біреудің аккаунтына сілтеме бар. Оны алып тастаңыз.
staff-incoming-link = Бұл сілтемеге рұқсат жоқ: { $link }. Ботты басқаратын адам оған LINKS баптауында рұқсат бере алады.
staff-incoming-protected = Telegram бұл хабарламаны көшіруге жол бермейді. Оны мұнда өзіңіз жазыңыз.

## Why a time cannot be
staff-time-malformed = Күні мен сағаты түсініксіз. Былай жазыңыз: 2026-12-03 10:00
staff-time-no-such-day = Мұндай күн жоқ.
staff-time-gap = Ол кезде сағат алға жылжытылады: сол күні мұндай сағат болмайды. Басқа уақыт таңдаңыз.
staff-time-past = Бұл уақыт өтіп кеткен. Кейінірек уақыт таңдаңыз.
staff-time-far = Оған дейін 90 күннен көп бар. Ертерек уақыт таңдаңыз.
staff-time-zone = Мұндай уақыт белдеуі белгісіз. Asia/Almaty сияқты жазыңыз немесе мүлде жазбаңыз.

## Why a step is not taken
staff-refused-not-now = Бұл енді мүмкін емес: қазіргі күйін қараңыз.
staff-refused-stale = Осы аралықта хабарлама өзгерді. Бекітпес бұрын қайта қарап шығыңыз.
staff-refused-own = Бір бөлігін Сіз жазғансыз. Оны басқа адам бекітуі керек.
staff-refused-not-yours = Бекітуге оны жазған адам ғана бере алады.
staff-refused-colleague = Оны ұйымыңыздағы адам жазған. Басқа ұйымдағы адам бекітуі керек.
staff-refused-no-approver = Бекітетін адам жоқ. Оны жазбаған бекітуші не әкімші керек; екеуінің де ұйымы көрсетілсе, басқа ұйымнан. Әкімші біреуді шақыра алады.
staff-refused-unseen = Алдымен қазіргі түрін өзіңізге жіберіп көріңіз.
staff-refused-no-languages = Әлі тіл таңдалмады. Кімге жіберілетінін таңдаңыз.
staff-refused-nobody = Мұны ешкім алмайды: мұндай жазылушы жоқ.
staff-refused-past = Уақыты өтіп кетті. Басқа уақыт таңдаңыз.
staff-refused-missing = Мына тілдерде мәтін жоқ: { $languages }. Мәтінді жазыңыз немесе ол тілді «Кімге» бөлімінен алып тастаңыз.

## What staff are told without asking
staff-notice-submitted = 🙋 Хабарлама бекітуді күтіп тұр.
staff-notice-scheduled = ✅ Бұл хабарлама бекітілді.
staff-notice-draft = ↩️ Бұл хабарлама қайтадан қаралама болды. Қайта бекітілмейінше жіберілмейді.
staff-notice-tested = ↩️ Бұл хабарлама қайтадан қаралама болды. Қайта бекітілмейінше жіберілмейді.
staff-notice-sending = 📤 Бұл хабарлама қазір жіберіліп жатыр.
staff-notice-paused = ⚠️ Бұл хабарламаны бот өзі кідіртті.
staff-notice-missed = ⚠️ Бұл хабарлама жіберілген жоқ.
staff-notice-finished = ✅ Бұл хабарлама жіберілді.
staff-notice-cancelled = ⏹ Бұл хабарлама тоқтатылды.
