### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Команданын менюсу
button-staff-new = ✍️ Жаңы билдирүү
button-staff-list = 📨 Билдирүүлөр
button-staff-numbers = 📊 Сандар
button-staff-people = 👥 Командадагы адамдар
button-staff-log = 🧾 Журнал
staff =
    <b>Команда</b>
    Ролуңуз: { $you }. Кодуңуз: <b>{ $code }</b>

    Эмне кылгыңыз келет?
staff-role-author = автор
staff-role-approver = бекитүүчү
staff-role-admin = администратор
staff-no-organisation = уюмсуз
staff-not-allowed = Ролуңуз буга уруксат бербейт. Администратор жардам бере алат.
staff-no-longer = Сиз эми командада эмессиз, ошондуктан бул баскыч иштебейт. Администратор Сизди кайра чакыра алат.
staff-away = Биздин система азыр жооп бербей жатат. Эч нерсе өзгөргөн жок. Сураныч, бир нече мүнөттөн кийин кайра аракет кылыңыз.
staff-perhaps = Биздин система убагында жооп берген жок. Балким, бул аткарылгандыр. Сураныч, азыркы абалын караңыз.

## Invitations
staff-joined = Кош келиңиз. Эми Сиз командадасыз. Бул менюну /staff буйругу ачат.
staff-invitation-used = Бул чакыруу мурда колдонулган. Ар бири бир жолу иштейт. Сураныч, администратордон жаңысын сураңыз.
staff-invitation-expired = Бул чакыруу эми иштебейт: мөөнөтү 24 саат. Сураныч, администратордон жаңысын сураңыз.
staff-invitation-already = Сиз командада турасыз, ошондуктан бул чакыруу колдонулган жок. Ролду өзгөртүү үчүн администратор адамды командадан чыгарып, кайра чакырат.
staff-invite =
    <b>Командага чакыруу</b>
    Уюм: <b>{ $organisation }</b>

    Ролду тандаңыз. Автор билдирүү жазат. Бекитүүчү башкалар жазганды да бекитет. Администратор адамдарды чакырат, чыгарат жана журналды да окуйт.
button-staff-role-author = ✍️ Автор
button-staff-role-approver = ✅ Бекитүүчү
button-staff-role-admin = 🔑 Администратор
button-staff-organisation = 🏢 Башка уюм
staff-ask-organisation = Уюм кандай аталат? Сураныч, аталышын жазыңыз.
staff-organisation-malformed = Уюмдун аталышы 60 белгиден ашпайт: тамгалар, сандар, боштуктар, чекиттер жана дефистер.
# { $place }: role and organisation
staff-link =
    <b>Чакыруу: { $place }</b>
    Бул шилтемени бир гана адамга бериңиз, топко жазбаңыз. Ал бир жолу жана 24 саат иштейт.

    { $link }
button-staff-copy-link = 📋 Шилтемени көчүрүү

## People. The bot shows codes, no names
staff-people =
    <b>Командадагы адамдар</b>
    Бул жерде ар кимдин кыска коду бар, ысымы жок. Командадагы орун бир жылга берилет.
staff-you = бул Сиз
staff-from-configuration = боттун жөндөөсүнөн
button-staff-invite = ➕ Чакыруу
button-staff-remove = ➖ Чыгаруу: { $code }
staff-remove =
    <b>{ $code }</b> ({ $place }) командадан чыгарылсынбы?

    Анын баскычтары жана берген чакыруулары дароо иштебей калат.
staff-removed = Чыгарылды.
staff-not-there = Командада бул коду бар адам эми жок.
staff-configured = Бул адам боттун STAFF жөндөөсүндө көрсөтүлгөн. Аны ботту башкарган адам өзгөртө алат.
staff-last-admin = Бул акыркы администратор. Сураныч, адегенде башкасын чакырыңыз.

## Log
staff-log =
    <b>Журнал</b>
    Команда эмне кылганы, жаңысы жогоруда. Убакыт UTC боюнча, бир жыл сакталат.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Эч нерсе жоголгон жана өзгөртүлгөн жок. Аягынын белгиси: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ Журнал бузулган, жери: { $at }. Сураныч, ботту башкарган адамга билдириңиз.
staff-did-staff-invited = чакыруу түзүлдү
staff-did-staff-joined = командага кошулду
staff-did-staff-removed = командадан чыгарылды
staff-did-broadcast-begun = билдирүү башталды
staff-did-broadcast-written = билдирүүнүн тексти жазылды
staff-did-broadcast-changed = билдирүү өзгөртүлдү
staff-did-broadcast-seen = билдирүүнү өзүнө жөнөтүп көрдү
staff-did-broadcast-submitted = билдирүү бекитүүгө берилди
staff-did-broadcast-taken-back = билдирүү караламага кайтарылды
staff-did-broadcast-dropped = билдирүү жокко чыгарылды
staff-did-broadcast-approved = билдирүү бекитилди
staff-did-broadcast-paused = жөнөтүү убактылуу токтотулду
staff-did-broadcast-resumed = жөнөтүү улантылды
staff-did-broadcast-stopped = жөнөтүү биротоло токтотулду
staff-did-broadcast-undone = жөнөтүлгөн билдирүүлөр кайтарып алынды
staff-did-broadcast-not-done = мурунку кадам аткарылган жок

## Figures
staff-numbers =
    <b>Сандар</b>
    Эмнени көргүңүз келгенин тандаңыз.
staff-figures = Акыркы 7 күн · акыркы 30 күн, кечээки күнгө чейин. Ондукка чейин төмөн тегеректелген; он жолудан аз болгону көрсөтүлбөйт.
staff-figures-none = Көрсөтө турган эч нерсе жок.
button-staff-figures-talks = Маектер
button-staff-figures-offers = Текшерилген жарнамалар
button-staff-figures-countries = Өлкөлөр
button-staff-figures-services = Ачылган кызматтар
button-staff-figures-dead = «Номер иштебеди»
button-staff-figures-posters = Плакаттар
button-staff-figures-others = Башка окуялар
button-staff-figures-confirm = Тактала турган номерлер
button-staff-figures-call = Кайра чалына турган номерлер

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Билдирүүлөр</b>
    Көңүл буруу керек болгондору жогоруда турат.
staff-list-none =
    <b>Билдирүүлөр</b>
    Азырынча бирөө да жок.
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
staff-status-draft = Каралама. Эми өзүңүзгө жөнөтүп көрүңүз, анан бекитүүгө бериңиз.
staff-status-tested = Текшерилди. Эми бекитүүгө бериңиз.
staff-status-submitted = Бекитүүгө берилди. Аны жазбаган адам бекитиши керек.
staff-status-approved = Бекитилди.
staff-status-scheduled = Бекитилди. Белгиленген убакытта жөнөтүлөт.
staff-status-sending = Азыр жөнөтүлүп жатат.
# { $minutes }: whole minutes
staff-status-held = Биринчи адамдар алды. Сандарды караңыз: калгандарына { $minutes } мүнөттөн кийин жөнөтүлөт.
staff-status-later = Калгандарында азыр түн. Аларга эртең менен, өз убактысы боюнча жөнөтүлөт.
staff-status-paused-staff = Команда убактылуу токтотту. Бекитүүчү же администратор уланта алат.
staff-status-paused-errors = Бот өзү убактылуу токтотту: ката өтө көп. Сураныч, улантардан мурун себебин табыңыз.
staff-status-paused-blocks = Бот өзү убактылуу токтотту: өтө көп адам ботту бөгөттөдү. Балким, бул билдирүүдө бир нерсе туура эместир?
staff-status-paused-message = Бот өзү убактылуу токтотту: билдирүү аны жазган адамдын чатынан өчүрүлгөн, ошондуктан калгандарга жөнөтүүгө болбойт. Муну токтотуп, жаңысын жазыңыз.
staff-status-finished = Жөнөтүлдү.
staff-status-cancelled = Биротоло токтотулду.
staff-status-dropped = Жокко чыгарылды. Эч кимге жөнөтүлгөн жок.
staff-status-missed = Убактысы өткөнүнө бир сааттан ашты, бирок жөнөтүлгөн жок. Башка убакыт тандаңыз же жокко чыгарыңыз.

## What is decided, a line each
staff-line-languages = Тилдер: { $languages }
staff-line-audience = Кимге: { $audience }
staff-line-time = Убакыт: { $time }
staff-line-buttons = Баскычтар: { $buttons }
staff-line-urgent = Шашылыш: акыркы 7 күндө билдирүү алгандарга да жана башка билдирүүлөрдөн мурун жөнөтүлөт.
staff-line-late = ⚠️ Бул кеч: саат 21ден кийин эч кимге жөнөтүлбөйт, көпчүлүк албай калат.
staff-line-writers = Жазган: { $codes }
staff-line-approved = Бекиткен: { $code }
staff-line-alone = Экинчи адамсыз жөнөткөн: { $code }. Боттун жөндөөсү ушундай.
staff-everybody = Баарына
staff-at-once = Бекитилгенден кийин дароо
staff-people-none = Азыр алуучулар: жок
staff-people-few = Азыр алуучулар: 10дон аз
# { $count }: a number rounded down, such as 120+
staff-people-about = Азыр алуучулар: { $count }

## Progress. All numbers together are the audience
staff-total-size = Бардык алуучулар: { $count }
staff-total-sent = Жөнөтүлдү: { $count }
staff-total-gone = Ботту бөгөттөгөн, ошондуктан жазылуусу өчүрүлгөн: { $count }
staff-total-failed = Telegram кабыл алган жок: { $count }
staff-total-unknown = Жеткени белгисиз, кайра жөнөтүлбөйт: { $count }
staff-total-skipped = Жөнөтүлгөн жок (жазылуусун токтоткон, түн, акыркы 7 күндө билдирүү алган): { $count }
staff-total-left = Кезекте турат: { $count }
staff-speed = Секундасына болжол менен { $perSecond }, дагы { $minutes } мүнөт калды
staff-undoing = Билдирүүлөр кайтарып алынып жатат. Азырынча: { $removed }
staff-undid = Кайтарып алынды: { $removed }. Мүмкүн болбоду: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Тексттер
button-staff-audience = 👥 Кимге
button-staff-time = 🗓 Убакыт
button-staff-buttons = 🔘 Баскычтар
button-staff-me = 📲 Өзүмө жөнөтүү
button-staff-submit = 📤 Бекитүүгө берүү
button-staff-approve = ✅ Бекитүү
button-staff-take-back = ↩️ Караламага кайтаруу
button-staff-drop = 🗑 Жокко чыгаруу
button-staff-drop-sure = 🗑 Ооба, жокко чыгаруу
button-staff-pause = ⏸ Токтотуп туруу
button-staff-resume = ▶️ Улантуу
button-staff-stop = ⏹ Токтотуу
button-staff-stop-sure = ⏹ Ооба, биротоло токтотуу
button-staff-undo = 🧹 Билдирүүлөрдү кайтарып алуу
button-staff-undo-sure = 🧹 Ооба, кайтарып алуу
button-staff-csv = 📄 Сандардын таблицасы
button-staff-refresh = 🔄 Азыр кандай?
button-staff-urgent = Шашылыш
button-staff-type-time = ⌨️ Убакытты жазуу
button-staff-at-once = ⚡️ Бекитилгенден кийин дароо
button-staff-skip = ⏭ Бул тилде жазбайм
button-staff-enough = 🏁 Баары ушул
button-staff-cancel = ✖️ Баш тартуу

## Parts of a message's screen
staff-messages =
    <b>Тексттер</b>
    Билдирүүнү жазуу же кайра жазуу үчүн тилди басыңыз.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. Кулпуланган телефондо: «{ $line }»
staff-audience =
    <b>Кимге</b>
    Билдирүү ушул тилдерди тандаган жазылуучуларга жөнөтүлөт. Тема белгиленсе, алардын ичинен ошол теманы тандагандарга гана.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Убакыт</b>
    { $time }

    Саат 21ден 9га чейин эч кимге билдирүү келбейт. Алуучу турган жерде саат 9 боло элек болсо, билдирүү ага 9да келет, 21ден өтүп калса, келбейт.
staff-buttons =
    <b>Баскычтар</b>
    Билдирүүнүн астына эң көп үч баскыч коюлат. «Мындан ары жөнөтпөңүз» баскычы дайыма болот.
staff-sure-drop = Бул билдирүү жокко чыгарылсынбы? Ал эч кимге жөнөтүлбөйт.
staff-sure-stop = Биротоло токтотулсунбу? Али ала электер эми албайт. Жөнөтүлгөндөрү ордунда калат.
staff-sure-undo = Жөнөтүлгөн билдирүүлөр кайтарып алынсынбы? Муну жөнөтүлгөндөн кийин 48 сааттын ичинде гана жасоого болот. Айрымдар окуп койгондур. Жазылуусун токтоткондордо билдирүү калат. Убактылуу токтотулган болсо, жөнөтүү биротоло бүтөт.

## Questions and answers
staff-ask-title = Бул билдирүү эмне жөнүндө? Сураныч, кыска аталыш жазыңыз. Аны команда гана көрөт.
staff-ask-message =
    <b>{ $language }</b>
    Сураныч, ушул тилдеги билдирүүнү бул жерге жазыңыз же башка чаттан жөнөтүңүз. Сүрөт, видео, аудио же файл да болот, бирден гана.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    Качан? Сураныч, күнүн жана саатын жазыңыз, мисалы: <b>2026-12-03 10:00</b> же <b>3.12.2026 10:00</b>.

    Бул { $zone } алкагындагы убакыт. Башка алкак керек болсо, артына атын жазыңыз: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = Аталыштын узундугу: 1–{ $most } белги. Сураныч, кайра жазыңыз.
staff-message-kept =
    ⬆️ Дал ушул жөнөтүлөт ({ $language }). Сураныч, аны өчүрбөңүз.
    Кулпуланган телефондо: «{ $line }»
staff-no-messages = Азырынча текст жок.
staff-seen = ⬆️ Билдирүү ушундай келет.
staff-lost = Бул билдирүүлөр эми жок: { $languages }. Чаттан өчүрүлүп калгандыр? Сураныч, аларды кайра жазыңыз.
staff-not-sent = Telegram азыр кабыл алган жок. Сураныч, бир нече мүнөттөн кийин кайра аракет кылыңыз.
staff-renewed = Бул арада бот жаңыртылды, ошондуктан суроо жабылып калды. Мурунку жоопторуңуз сакталды.

## Why a message cannot be sent
staff-incoming-album = Бир нече сүрөттү чогуу жөнөтүүгө болбойт: Telegram аларды бирден жөнөтмөк. Сураныч, бир сүрөттү тексти менен жөнөтүңүз.
staff-incoming-kind = Билдирүүнүн бул түрүн жөнөтүүгө болбойт. Текст, сүрөт, видео, аудио же файл болот.
staff-incoming-empty = Бул билдирүү бош.
staff-incoming-long-text = Бул текст өтө узун: эң көп 4096 белги.
staff-incoming-long-caption = Сүрөттүн же файлдын астындагы текст өтө узун: эң көп 1024 белги.
staff-incoming-person = Бул билдирүүдө бирөөнүн аккаунтуна шилтеме бар. Сураныч, аны алып салыңыз.
staff-incoming-link = Бул шилтемеге уруксат жок: { $link }. Ботту башкарган адам ага LINKS жөндөөсүндө уруксат бере алат.
staff-incoming-protected = Telegram бул билдирүүнү көчүрүүгө жол бербейт. Сураныч, аны бул жерге өзүңүз жазыңыз.

## Why a time cannot be
staff-time-malformed = Күнү жана сааты түшүнүксүз. Сураныч, мындай жазыңыз: 2026-12-03 10:00
staff-time-no-such-day = Мындай күн жок.
staff-time-gap = Ал учурда саат алдыга жылдырылат: ошол күнү мындай саат болбойт. Сураныч, башка убакыт тандаңыз.
staff-time-past = Бул убакыт өтүп кеткен. Сураныч, кийинкирээк убакыт тандаңыз.
staff-time-far = Ага чейин 90 күндөн көп бар. Сураныч, эртерээк убакыт тандаңыз.
staff-time-zone = Мындай убакыт алкагы белгисиз. Asia/Almaty сыяктуу жазыңыз же такыр жазбай коюңуз.

## Why a step is not taken
staff-refused-not-now = Бул эми мүмкүн эмес: азыркы абалын караңыз.
staff-refused-stale = Бул арада билдирүү өзгөрдү. Сураныч, бекитерден мурун кайра карап чыгыңыз.
staff-refused-own = Бир бөлүгүн Сиз жазгансыз. Аны башка адам бекитиши керек.
staff-refused-not-yours = Бекитүүгө аны жазган адам гана бере алат.
staff-refused-colleague = Аны уюмуңуздагы адам жазган. Башка уюмдагы адам бекитиши керек.
staff-refused-no-approver = Беките турган адам жок. Аны жазбаган бекитүүчү же администратор керек; экөөнүн тең уюму көрсөтүлсө, башка уюмдан. Администратор бирөөнү чакыра алат.
staff-refused-unseen = Сураныч, адегенде азыркы түрүн өзүңүзгө жөнөтүп көрүңүз.
staff-refused-no-languages = Али тил тандалган жок. Сураныч, кимге жөнөтүлөрүн тандаңыз.
staff-refused-nobody = Муну эч ким албайт: мындай жазылуучу жок.
staff-refused-past = Убактысы өтүп кетти. Сураныч, башка убакыт тандаңыз.
staff-refused-missing = Бул тилдерде текст жок: { $languages }. Текстти жазыңыз же ал тилди «Кимге» бөлүмүнөн алып салыңыз.

## What staff are told without asking
staff-notice-submitted = 🙋 Билдирүү бекитүүнү күтүп турат.
staff-notice-scheduled = ✅ Бул билдирүү бекитилди.
staff-notice-draft = ↩️ Бул билдирүү кайра каралама болду. Кайрадан бекитилмейинче жөнөтүлбөйт.
staff-notice-tested = ↩️ Бул билдирүү кайра каралама болду. Кайрадан бекитилмейинче жөнөтүлбөйт.
staff-notice-sending = 📤 Бул билдирүү азыр жөнөтүлүп жатат.
staff-notice-paused = ⚠️ Бул билдирүүнү бот өзү убактылуу токтотту.
staff-notice-missed = ⚠️ Бул билдирүү жөнөтүлгөн жок.
staff-notice-finished = ✅ Бул билдирүү жөнөтүлдү.
staff-notice-cancelled = ⏹ Бул билдирүү токтотулду.
