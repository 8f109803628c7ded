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
staff-perhaps = Хотираи бот сари вақт ҷавоб надод. Шояд ин ба ҳар ҳол иҷро шуда бошад. Лутфан бубинед, ки ҳоло чӣ хел аст.

## Invitations
staff-joined = Хуш омадед. Акнун Шумо дар гурӯҳи корӣ ҳастед. Фармони /staff ин менюро мекушояд.
staff-invitation-used = Ин даъватнома аллакай истифода шудааст. Ҳар даъватнома як бор кор мекунад. Лутфан аз мудир даъватномаи нав пурсед.
staff-invitation-expired = Ин даъватнома дигар кор намекунад: муҳлаташ 24 соат аст. Лутфан аз мудир даъватномаи нав пурсед.
staff-invitation-already = Шумо аллакай дар гурӯҳи корӣ ҳастед, бинобар ин даъватнома истифода нашуд. Барои иваз кардани вазифа мудир шахсро аз гурӯҳ мебарорад ва аз нав даъват мекунад.
staff-invite =
    <b>Даъват ба гурӯҳи корӣ</b>
    Ташкилот: <b>{ $organisation }</b>

    Вазифаро интихоб кунед. Муаллиф паём менависад. Тасдиқкунанда навиштаи дигаронро ҳам тасдиқ мекунад. Мудир одамонро даъват мекунад, мебарорад ва дафтари қайдро ҳам мехонад.
button-staff-role-author = ✍️ Муаллиф
button-staff-role-approver = ✅ Тасдиқкунанда
button-staff-role-admin = 🔑 Мудир
button-staff-organisation = 🏢 Ташкилоти дигар
staff-ask-organisation = Ташкилот чӣ ном дорад? Лутфан номашро нависед.
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
staff-did-broadcast-begun = навиштани паём оғоз шуд
staff-did-broadcast-written = матни паём навишта шуд
staff-did-broadcast-changed = паём тағйир дода шуд
staff-did-broadcast-seen = паёмро ба худ фиристод
staff-did-broadcast-submitted = паём барои тасдиқ супорида шуд
staff-did-broadcast-taken-back = паём ба сиёҳнавис баргардонда шуд
staff-did-broadcast-dropped = аз паём даст кашид
staff-did-broadcast-approved = паём тасдиқ шуд
staff-did-broadcast-paused = фиристодан муваққатан бас карда шуд
staff-did-broadcast-resumed = фиристодан давом дода шуд
staff-did-broadcast-stopped = фиристодан тамоман бас карда шуд
staff-did-broadcast-undone = паёмҳои фиристодашуда бозпас гирифта шуданд
staff-did-broadcast-not-done = қадами пештара иҷро нашуд

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

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Паёмҳо</b>
    Он чи диққат мехоҳад, дар боло меистад.
staff-list-none =
    <b>Паёмҳо</b>
    Ҳоло ягон паём нест.
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
staff-status-draft = Сиёҳнавис. Акнун онро ба худатон фиристед, сипас барои тасдиқ супоред.
staff-status-tested = Санҷида шуд. Акнун онро барои тасдиқ супоред.
staff-status-submitted = Барои тасдиқ супорида шуд. Онро касе бояд тасдиқ кунад, ки худаш нанавиштааст.
staff-status-approved = Тасдиқ шуд.
staff-status-scheduled = Тасдиқ шуд. Дар вақташ фиристода мешавад.
staff-status-sending = Фиристодан идома дорад.
# { $minutes }: whole minutes
staff-status-held = Аввалинҳо онро гирифтанд. Ба рақамҳо нигоҳ кунед: ба дигарон баъди { $minutes } дақиқа фиристода мешавад.
staff-status-later = Дар ҷои дигарон ҳоло шаб аст. Ба онҳо субҳ, бо вақти худашон, фиристода мешавад.
staff-status-paused-staff = Гурӯҳи корӣ фиристоданро муваққатан бас кард. Тасдиқкунанда ё мудир давом дода метавонад.
staff-status-paused-errors = Бот фиристоданро худаш муваққатан бас кард: хато аз ҳад зиёд аст. Пеш аз давом додан лутфан сабабашро ёбед.
staff-status-paused-blocks = Бот фиристоданро худаш муваққатан бас кард: аз ҳад бисёр одам ботро манъ кард. Шояд дар ин паём чизе нодуруст аст?
staff-status-paused-message = Бот фиристоданро худаш муваққатан бас кард: паём аз чати нависандааш нест карда шудааст, бинобар ин ба дигарон намерасад. Фиристоданро тамоман бас кунед ва паёми нав нависед.
staff-status-finished = Фиристода шуд.
staff-status-cancelled = Фиристодан тамоман бас карда шуд.
staff-status-dropped = Аз паём даст кашиданд. Он ба касе фиристода нашуд.
staff-status-missed = Аз вақташ бештар аз як соат гузашт, вале фиристода нашуд. Вақти дигарро интихоб кунед ё аз паём даст кашед.

## What is decided, a line each
staff-line-languages = Забонҳо: { $languages }
staff-line-audience = Барои кӣ: { $audience }
staff-line-time = Вақт: { $time }
staff-line-buttons = Тугмаҳо: { $buttons }
staff-line-urgent = Таъҷилӣ: ба онҳое ҳам меравад, ки дар 7 рӯзи охир паём гирифтаанд, ва пеш аз паёмҳои дигар фиристода мешавад.
staff-line-late = ⚠️ Ин дер аст: аз соати 21 ба касе фиристода намешавад ва бисёриҳо намегиранд.
staff-line-writers = Кӣ навишт: { $codes }
staff-line-approved = Кӣ тасдиқ кард: { $code }
staff-line-alone = Бе нафари дуюм фиристод: { $code }. Танзими бот чунин аст.
staff-everybody = Ҳама
staff-at-once = Дарҳол баъди тасдиқ
staff-people-none = Гирандагон ҳоло: ҳеҷ кас
staff-people-few = Гирандагон ҳоло: камтар аз 10
# { $count }: a number rounded down, such as 120+
staff-people-about = Гирандагон ҳоло: { $count }

## Progress. All numbers together are the audience
staff-total-size = Ҳамаи гирандагон: { $count }
staff-total-sent = Фиристода шуд: { $count }
staff-total-gone = Ботро манъ карданд, бинобар ин обунаашон нест карда шуд: { $count }
staff-total-failed = Telegram қабул накард: { $count }
staff-total-unknown = Маълум нест, ки расид ё не, боз фиристода намешавад: { $count }
staff-total-skipped = Фиристода нашуд (обунаро бас кардаанд, шаб аст, дар 7 рӯзи охир паём гирифтаанд): { $count }
staff-total-left = Ҳанӯз мондааст: { $count }
staff-speed = Дар як сония тақрибан { $perSecond }, боз { $minutes } дақиқа мондааст
staff-undoing = Бозпас гирифтани паёмҳо идома дорад. То ҳол: { $removed }
staff-undid = Бозпас гирифта шуд: { $removed }. Гирифта нашуд: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Матнҳо
button-staff-audience = 👥 Барои кӣ
button-staff-time = 🗓 Вақт
button-staff-buttons = 🔘 Тугмаҳо
button-staff-me = 📲 Ба худам фиристодан
button-staff-submit = 📤 Барои тасдиқ супоридан
button-staff-approve = ✅ Тасдиқ кардан
button-staff-take-back = ↩️ Ба сиёҳнавис баргардондан
button-staff-drop = 🗑 Аз паём даст кашидан
button-staff-drop-sure = 🗑 Ҳа, даст кашидан
button-staff-pause = ⏸ Таваққуф
button-staff-resume = ▶️ Давом додан
button-staff-stop = ⏹ Бас кардан
button-staff-stop-sure = ⏹ Ҳа, тамоман бас кардан
button-staff-undo = 🧹 Паёмҳоро бозпас гирифтан
button-staff-undo-sure = 🧹 Ҳа, бозпас гирифтан
button-staff-csv = 📄 Ҷадвали рақамҳо
button-staff-refresh = 🔄 Ҳоло чӣ хел?
button-staff-urgent = Таъҷилӣ
button-staff-type-time = ⌨️ Навиштани вақт
button-staff-at-once = ⚡️ Дарҳол баъди тасдиқ
button-staff-skip = ⏭ Бо ин забон не
button-staff-enough = 🏁 Ҳамааш ҳамин
button-staff-cancel = ✖️ Бекор кардан

## Parts of a message's screen
staff-messages =
    <b>Матнҳо</b>
    Барои навиштани паём ё аз нав навиштани он забонро пахш кунед.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. Дар телефони қулфшуда: «{ $line }»
staff-audience =
    <b>Барои кӣ</b>
    Паём ба обуначиёне меравад, ки ин забонҳоро интихоб кардаанд. Агар мавзуъ қайд шавад, аз байни онҳо танҳо ба касоне, ки ҳамин мавзуъро интихоб кардаанд.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Вақт</b>
    { $time }

    Аз соати 21 то 9 ба касе паём намеояд. Агар дар ҷойи гиранда соат ҳанӯз 9 нашуда бошад, паём соати 9 меояд, агар аз 21 гузашта бошад, намеояд.
staff-buttons =
    <b>Тугмаҳо</b>
    Дар зери паём на бештар аз се тугма гузошта мешавад. Тугмаи «Дигар нафиристед» ҳамеша ҳаст.
staff-sure-drop = Аз ин паём даст мекашед? Он ба касе фиристода намешавад.
staff-sure-stop = Фиристодан тамоман бас карда шавад? Касе, ки ҳанӯз нагирифтааст, дигар намегирад. Паёмҳои фиристодашуда мемонанд.
staff-sure-undo = Паёмҳои фиристодашуда бозпас гирифта шаванд? Ин танҳо то 48 соат баъди фиристодан мумкин аст. Шояд баъзеҳо аллакай хонда бошанд. Дар чати онҳое, ки обунаро бас кардаанд, паём мемонад. Агар он муваққатан бас шуда бошад, фиристодан тамоман ба охир мерасад.

## Questions and answers
staff-ask-title = Ин паём дар бораи чист? Лутфан сарлавҳаи кӯтоҳ нависед. Онро танҳо гурӯҳи корӣ мебинад.
staff-ask-message =
    <b>{ $language }</b>
    Лутфан паёмро бо ин забон дар ин ҷо нависед ё аз чати дигар фиристед. Акс, видео, сабти овоз ё файл ҳам мумкин аст, ҳар бор танҳо яке.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    Кай? Лутфан рӯз ва соатро нависед, масалан <b>2026-12-03 10:00</b> ё <b>3.12.2026 10:00</b>.

    Ин вақти минтақаи { $zone } аст. Агар минтақаи дигар лозим бошад, номашро дар охир нависед: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = Сарлавҳа аз 1 то { $most } аломат дорад. Лутфан онро боз нависед.
staff-message-kept =
    ⬆️ Айнан ҳамин фиристода мешавад ({ $language }). Лутфан онро нест накунед.
    Дар телефони қулфшуда: «{ $line }»
staff-no-messages = Ҳоло матн нест.
staff-seen = ⬆️ Паём ҳамин тавр меояд.
staff-lost = Ин паёмҳо дигар нестанд: { $languages }. Шояд онҳоро аз чат нест карда бошанд? Лутфан аз нав нависед.
staff-not-sent = Telegram ҳоло қабул накард. Лутфан баъди чанд дақиқа боз кӯшиш кунед.
staff-renewed = Дар ин миён бот навсозӣ шуд, бинобар ин савол баста шуд. Ҷавобҳои пештараи Шумо нигоҳ дошта шуданд.

## Why a message cannot be sent
staff-incoming-album = Чанд аксро якҷоя фиристодан мумкин нест: Telegram онҳоро як-як мефиристод. Лутфан як аксро бо матнаш фиристед.
staff-incoming-kind = Ин навъи паёмро фиристодан мумкин нест. Матн, акс, видео, сабти овоз ё файл мумкин аст.
staff-incoming-empty = Ин паём холӣ аст.
staff-incoming-long-text = Ин матн аз ҳад дароз аст: на бештар аз 4096 аломат.
staff-incoming-long-caption = Матни зери акс ё файл аз ҳад дароз аст: на бештар аз 1024 аломат.
staff-incoming-person = Дар ин паём пайванд ба аккаунти як шахс ҳаст. Лутфан онро бардоред.
staff-incoming-link = Ба ин пайванд иҷозат нест: { $link }. Касе, ки ботро идора мекунад, метавонад дар танзими LINKS ба он иҷозат диҳад.
staff-incoming-protected = Telegram намегузорад, ки аз ин паём нусха гирем. Лутфан онро ин ҷо худатон нависед.

## Why a time cannot be
staff-time-malformed = Рӯз ва соат фаҳмо нест. Лутфан ин тавр нависед: 2026-12-03 10:00
staff-time-no-such-day = Чунин рӯз нест.
staff-time-gap = Дар он вақт соатро ба пеш мебаранд: дар он рӯз чунин соат нест. Лутфан вақти дигарро интихоб кунед.
staff-time-past = Ин вақт аллакай гузаштааст. Лутфан вақти дертарро интихоб кунед.
staff-time-far = То он вақт бештар аз 90 рӯз аст. Лутфан вақти наздиктарро интихоб кунед.
staff-time-zone = Чунин минтақаи вақт маълум нест. Онро мисли Asia/Almaty нависед ё тамоман нанависед.

## Why a step is not taken
staff-refused-not-now = Ин дигар мумкин нест: ҳолати ҳозираашро бинед.
staff-refused-stale = Дар ин миён паём тағйир ёфт. Лутфан пеш аз тасдиқ онро боз аз назар гузаронед.
staff-refused-own = Як қисми онро Шумо навиштаед. Онро шахси дигар бояд тасдиқ кунад.
staff-refused-not-yours = Онро танҳо касе барои тасдиқ супорида метавонад, ки худаш навиштааст.
staff-refused-colleague = Онро шахсе аз ташкилоти Шумо навиштааст. Шахсе аз ташкилоти дигар бояд тасдиқ кунад.
staff-refused-no-approver = Касе нест, ки онро тасдиқ кунад. Тасдиқкунанда ё мудире лозим аст, ки онро нанавиштааст; агар ҳар ду ташкилот дошта бошанд, аз ташкилоти дигар. Мудир метавонад касеро даъват кунад.
staff-refused-unseen = Лутфан аввал шакли ҳозираи онро ба худатон фиристед.
staff-refused-no-languages = Ҳанӯз забон интихоб нашудааст. Лутфан интихоб кунед, ки паём барои кист.
staff-refused-nobody = Инро касе намегирад: чунин обуначӣ нест.
staff-refused-past = Вақташ гузашт. Лутфан вақти дигарро интихоб кунед.
staff-refused-missing = Бо ин забонҳо матн нест: { $languages }. Матнро нависед ё он забонро аз қисми «Барои кӣ» бардоред.

## What staff are told without asking
staff-notice-submitted = 🙋 Паём тасдиқро интизор аст.
staff-notice-scheduled = ✅ Ин паём тасдиқ шуд.
staff-notice-draft = ↩️ Ин паём боз сиёҳнавис шуд. То аз нав тасдиқ нашавад, фиристода намешавад.
staff-notice-tested = ↩️ Ин паём боз сиёҳнавис шуд. То аз нав тасдиқ нашавад, фиристода намешавад.
staff-notice-sending = 📤 Фиристодани ин паём оғоз шуд.
staff-notice-paused = ⚠️ Бот фиристодани ин паёмро худаш муваққатан бас кард.
staff-notice-missed = ⚠️ Ин паём фиристода нашуд.
staff-notice-finished = ✅ Ин паём фиристода шуд.
staff-notice-cancelled = ⏹ Фиристодани ин паём бас карда шуд.
