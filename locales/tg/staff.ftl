### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Менюи гурӯҳи корӣ
button-staff-new = ✍️ Паёми нав
button-staff-list = 📨 Паёмҳо
button-staff-numbers = 📊 Рақамҳо
button-staff-people = 👥 Аъзои гурӯҳи корӣ
button-staff-log = 🧾 Дафтари қайд
staff =
    <b>Гурӯҳи корӣ</b>
    Вазифаи Шумо: { $you }. Рамзи Шумо: <b>{ $code }</b>

    Чӣ кор кардан мехоҳед?
staff-role-author = муаллиф
staff-role-approver = тасдиқкунанда
staff-role-admin = мудир
staff-no-organisation = бе ташкилот
staff-not-allowed = Вазифаи Шумо ба ин иҷозат намедиҳад. Мудир метавонад кумак кунад.
staff-no-longer = Шумо дигар дар гурӯҳи корӣ нестед, бинобар ин тугма кор намекунад. Мудир метавонад Шуморо боз даъват кунад.
staff-away = Хотираи бот ҳоло ҷавоб намедиҳад. Ҳеҷ чиз тағйир наёфт. Лутфан баъди чанд дақиқа боз кӯшиш кунед.

## Invitations
staff-joined = Хуш омадед. Акнун Шумо дар гурӯҳи корӣ ҳастед. Фармони /staff ин менюро мекушояд.
staff-invitation-used = Ин даъватнома аллакай истифода шудааст. Ҳар даъватнома як бор кор мекунад. Лутфан аз мудир даъватномаи нав пурсед.
staff-invitation-expired = Ин даъватнома дигар кор намекунад: муҳлаташ 24 соат аст. Лутфан аз мудир даъватномаи нав пурсед.
staff-invitation-already = Шумо аллакай дар гурӯҳи корӣ ҳастед, бинобар ин даъватнома истифода нашуд. Барои иваз кардани вазифа мудир шахсро аз гурӯҳ мебарорад ва аз нав даъват мекунад.
staff-invite =
    <b>Даъват ба гурӯҳи корӣ</b>
    Ташкилот: <b>{ $organisation }</b>

    Вазифаро интихоб кунед. Муаллиф паём менависад. Тасдиқкунанда навиштаи дигаронро ҳам тасдиқ мекунад. Мудир одамонро даъват мекунад, мебарорад ва дафтари қайдро ҳам мехонад.

    Барои ташкилоте, ки ин ҷо нест, /staff ва номи онро нависед.
button-staff-role-author = ✍️ Муаллиф
button-staff-role-approver = ✅ Тасдиқкунанда
button-staff-role-admin = 🔑 Мудир
staff-organisation-malformed = Номи ташкилот на бештар аз 60 аломат дорад: ҳарф, рақам, фосила, нуқта ва дефис.
# { $place }: role and organisation
staff-link =
    <b>Даъватнома: { $place }</b>
    Ин пайвандро танҳо ба як нафар диҳед, на дар чати умумӣ. Он як бор ва 24 соат кор мекунад.

    { $link }
button-staff-copy-link = 📋 Нусхаи пайванд

## People. The bot shows codes, no names
staff-people =
    <b>Аъзои гурӯҳи корӣ</b>
    Ин ҷо ҳар кас рамзи кӯтоҳ дорад, ном нест. Ҷой дар гурӯҳ як сол эътибор дорад.
staff-you = ин Шумо
staff-from-configuration = аз танзимоти бот
button-staff-invite = ➕ Даъват кардан
button-staff-remove = ➖ Баровардани { $code }
staff-remove =
    <b>{ $code }</b> ({ $place }) аз гурӯҳи корӣ бароварда шавад?

    Тугмаҳо ва даъватномаҳои ин шахс дарҳол аз кор мемонанд.
staff-removed = Бароварда шуд.
staff-not-there = Дар гурӯҳи корӣ шахсе бо ин рамз дигар нест.
staff-configured = Ин шахс дар танзими STAFF-и бот навишта шудааст. Онро касе, ки ботро идора мекунад, тағйир дода метавонад.
staff-last-admin = Ин мудири охирин аст. Лутфан аввал мудири дигарро даъват кунед.

## Log
staff-log =
    <b>Дафтари қайд</b>
    Корҳои гурӯҳ, навтараш дар боло. Вақт бо UTC, як сол нигоҳ дошта мешавад.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Ҳеҷ чиз гум нашудааст ва тағйир наёфтааст. Нишонаи охир: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ Дафтар вайрон шудааст, ҷояш: { $at }. Лутфан ба касе, ки ботро идора мекунад, хабар диҳед.
staff-did-staff-invited = даъватнома сохта шуд
staff-did-staff-joined = ба гурӯҳ пайваст
staff-did-staff-removed = аз гурӯҳ бароварда шуд

## Figures
staff-numbers =
    <b>Рақамҳо</b>
    Интихоб кунед, ки чиро дидан мехоҳед.
staff-figures = 7 рӯзи охир · 30 рӯзи охир, то дирӯз. То даҳӣ ба поён яклухт шудааст; он чи камтар аз даҳ бор буд, нишон дода намешавад.
staff-figures-none = Барои нишон додан чизе нест.
button-staff-figures-talks = Гуфтугӯҳо
button-staff-figures-offers = Эълонҳои санҷидашуда
button-staff-figures-countries = Кишварҳо
button-staff-figures-services = Хадамоти кушодашуда
button-staff-figures-dead = «Кор накард»
button-staff-figures-posters = Плакатҳо
button-staff-figures-others = Рӯйдодҳои дигар
button-staff-figures-confirm = Рақамҳо барои тасдиқ
button-staff-figures-call = Рақамҳо барои занги нав
