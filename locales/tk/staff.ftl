### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Topar menýusy
button-staff-new = ✍️ Täze habar
button-staff-list = 📨 Habarlar
button-staff-numbers = 📊 Sanlar
button-staff-people = 👥 Topardaky adamlar
button-staff-log = 🧾 Žurnal
staff =
    <b>Topar</b>
    Siziň wezipäňiz: { $you }. Siziň koduňyz: <b>{ $code }</b>

    Näme etmek isleýärsiňiz?
staff-role-author = awtor
staff-role-approver = tassyklaýjy
staff-role-admin = administrator
staff-no-organisation = guramasyz
staff-not-allowed = Siziň wezipäňiz muňa ygtyýar bermeýär. Administrator kömek edip biler.
staff-no-longer = Siz indi toparda däl, şonuň üçin bu düwme işlemeýär. Administrator sizi ýene çagyryp biler.
staff-away = Maglumat saklanýan ýer häzir jogap bermeýär. Hiç zat üýtgedilmedi. Birnäçe minutdan ýene synanyşyň.

## Invitations
staff-joined = Hoş geldiňiz. Siz indi toparda. Bu menýuny /staff buýrugy açýar.
staff-invitation-used = Bu çakylyk eýýäm ulanyldy. Her çakylyk bir gezek işleýär. Administratordan täzesini soraň.
staff-invitation-expired = Bu çakylyk indi işlemeýär: onuň möhleti 24 sagat. Administratordan täzesini soraň.
staff-invitation-already = Siz eýýäm toparda, şonuň üçin bu çakylyk ulanylmady. Wezipäni üýtgetmek üçin administrator adamy topardan aýyrýar we täzeden çagyrýar.
staff-invite =
    <b>Topara çagyrmak</b>
    Gurama: <b>{ $organisation }</b>

    Wezipäni saýlaň. Awtor habar ýazýar. Tassyklaýjy başgalaryň ýazanlaryny hem tassyklaýar. Administrator adamlary çagyrýar, aýyrýar we žurnaly hem okaýar.

    Bu ýerde ýok gurama üçin /staff we guramanyň adyny ýazyň.
button-staff-role-author = ✍️ Awtor
button-staff-role-approver = ✅ Tassyklaýjy
button-staff-role-admin = 🔑 Administrator
staff-organisation-malformed = Guramanyň ady köp bolsa 60 belgiden durýar: harplar, sanlar, boşluklar, nokatlar we defisler.
# { $place }: role and organisation
staff-link =
    <b>Çakylyk: { $place }</b>
    Bu salgylanmany diňe bir adama beriň, topar söhbetinde däl. Ol bir gezek we 24 sagat işleýär.

    { $link }
button-staff-copy-link = 📋 Salgylanmany göçürmek

## People. The bot shows codes, no names
staff-people =
    <b>Topardaky adamlar</b>
    Bu ýerde her kimiň gysga kody bar, at ýok. Topardaky orun bir ýyl dowam edýär.
staff-you = bu siz
staff-from-configuration = botuň sazlamasyndan
button-staff-invite = ➕ Çagyrmak
button-staff-remove = ➖ { $code } aýyrmak
staff-remove =
    <b>{ $code }</b> ({ $place }) topardan aýrylsynmy?

    Onuň düwmeleri we beren çakylyklary derrew işlemez.
staff-removed = Aýryldy.
staff-not-there = Toparda bu kodly adam indi ýok.
staff-configured = Bu adam botuň STAFF sazlamasynda görkezilen. Ony boty dolandyrýan adam üýtgedip biler.
staff-last-admin = Bu soňky administrator. Ilki başga birini çagyryň.

## Log
staff-log =
    <b>Žurnal</b>
    Toparyň eden işleri, täzesi ýokarda. Wagt UTC boýunça, bir ýyl saklanýar.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Hiç zat ýitmändir we üýtgedilmändir. Soňunyň belgisi: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ Žurnal zaýalanypdyr, ýeri: { $at }. Boty dolandyrýan adama habar beriň.
staff-did-staff-invited = çakylyk döredildi
staff-did-staff-joined = topara goşuldy
staff-did-staff-removed = topardan aýryldy

## Figures
staff-numbers =
    <b>Sanlar</b>
    Näme görmek isleýändigiňizi saýlaň.
staff-figures = Soňky 7 gün · soňky 30 gün, düýne çenli. Onluga çenli aşak tegeleklenen; on gezekden az bolan zat görkezilmeýär.
staff-figures-none = Görkezere zat ýok.
button-staff-figures-talks = Söhbetler
button-staff-figures-offers = Barlanan bildirişler
button-staff-figures-countries = Ýurtlar
button-staff-figures-services = Açylan gulluklar
button-staff-figures-dead = «Belgi işlemedi»
button-staff-figures-posters = Plakatlar
button-staff-figures-others = Beýleki wakalar
button-staff-figures-confirm = Tassyklamaly belgiler
button-staff-figures-call = Täzeden jaň etmeli belgiler
