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

## Invitations
staff-joined = Кош келиңиз. Эми Сиз командадасыз. Бул менюну /staff буйругу ачат.
staff-invitation-used = Бул чакыруу мурда колдонулган. Ар бири бир жолу иштейт. Сураныч, администратордон жаңысын сураңыз.
staff-invitation-expired = Бул чакыруу эми иштебейт: мөөнөтү 24 саат. Сураныч, администратордон жаңысын сураңыз.
staff-invitation-already = Сиз командада турасыз, ошондуктан бул чакыруу колдонулган жок. Ролду өзгөртүү үчүн администратор адамды командадан чыгарып, кайра чакырат.
staff-invite =
    <b>Командага чакыруу</b>
    Уюм: <b>{ $organisation }</b>

    Ролду тандаңыз. Автор билдирүү жазат. Бекитүүчү башкалар жазганды да бекитет. Администратор адамдарды чакырат, чыгарат жана журналды да окуйт.

    Бул жерде жок уюм үчүн /staff жана анын аталышын жазыңыз.
button-staff-role-author = ✍️ Автор
button-staff-role-approver = ✅ Бекитүүчү
button-staff-role-admin = 🔑 Администратор
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
