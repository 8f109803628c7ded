### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Команда мәзірі
button-staff-new = ✍️ Жаңа хабар
button-staff-list = 📨 Хабарлар
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

## Invitations
staff-joined = Қош келдіңіз. Енді Сіз командадасыз. Бұл мәзірді /staff командасы ашады.
staff-invitation-used = Бұл шақыру бұрын пайдаланылған. Әрқайсысы бір рет жұмыс істейді. Әкімшіден жаңасын сұраңыз.
staff-invitation-expired = Бұл шақыру енді жарамсыз: мерзімі 24 сағат. Әкімшіден жаңасын сұраңыз.
staff-invitation-already = Сіз командада барсыз, сондықтан бұл шақыру пайдаланылған жоқ. Рөлді өзгерту үшін әкімші адамды командадан шығарып, қайта шақырады.
staff-invite =
    <b>Командаға шақыру</b>
    Ұйым: <b>{ $organisation }</b>

    Рөлді таңдаңыз. Автор хабар жазады. Бекітуші басқалар жазғанды да бекітеді. Әкімші адамдарды шақырады, шығарады және журналды да оқиды.

    Мұнда жоқ ұйым үшін /staff және оның атауын жазыңыз.
button-staff-role-author = ✍️ Автор
button-staff-role-approver = ✅ Бекітуші
button-staff-role-admin = 🔑 Әкімші
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
