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
staff-perhaps = Maglumat saklanýan ýer wagtynda jogap bermedi. Belki, bu eýýäm edilendir. Häzirki ýagdaýyna serediň.

## Invitations
staff-joined = Hoş geldiňiz. Siz indi toparda. Bu menýuny /staff buýrugy açýar.
staff-invitation-used = Bu çakylyk eýýäm ulanyldy. Her çakylyk bir gezek işleýär. Administratordan täzesini soraň.
staff-invitation-expired = Bu çakylyk indi işlemeýär: onuň möhleti 24 sagat. Administratordan täzesini soraň.
staff-invitation-already = Siz eýýäm toparda, şonuň üçin bu çakylyk ulanylmady. Wezipäni üýtgetmek üçin administrator adamy topardan aýyrýar we täzeden çagyrýar.
staff-invite =
    <b>Topara çagyrmak</b>
    Gurama: <b>{ $organisation }</b>

    Wezipäni saýlaň. Awtor habar ýazýar. Tassyklaýjy başgalaryň ýazanlaryny hem tassyklaýar. Administrator adamlary çagyrýar, aýyrýar we žurnaly hem okaýar.
button-staff-role-author = ✍️ Awtor
button-staff-role-approver = ✅ Tassyklaýjy
button-staff-role-admin = 🔑 Administrator
button-staff-organisation = 🏢 Başga gurama
staff-ask-organisation = Guramanyň ady näme? Ony ýazyň.
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
staff-did-broadcast-begun = habara başlandy
staff-did-broadcast-written = habaryň teksti ýazyldy
staff-did-broadcast-changed = habar üýtgedildi
staff-did-broadcast-seen = habar barlamak üçin özüne iberildi
staff-did-broadcast-submitted = habar tassyklamaga berildi
staff-did-broadcast-taken-back = habar iberilmezden öň garalama gaýtaryldy
staff-did-broadcast-dropped = habar ýatyryldy
staff-did-broadcast-approved = habar tassyklandy
staff-did-broadcast-paused = habary ibermekde arakesme edildi
staff-did-broadcast-resumed = habary ibermek dowam etdirildi
staff-did-broadcast-stopped = habary ibermek bes edildi
staff-did-broadcast-undone = iberilen habarlar yzyna alyndy
staff-did-broadcast-not-done = öňki ädim amala aşmady

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

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Habarlar</b>
    Entek iş edilmeli habarlar ýokarda.
staff-list-none =
    <b>Habarlar</b>
    Entek habar ýok.
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
staff-status-draft = Garalama. Indi «Özüme ibermek», soňra «Tassyklamaga bermek» düwmesine basyň.
staff-status-tested = Barlandy. Indi «Tassyklamaga bermek» düwmesine basyň.
staff-status-submitted = Tassyklamaga berildi. Ony ýazmadyk adam tassyklamaly.
staff-status-approved = Tassyklandy.
staff-status-scheduled = Tassyklandy. Bellenen wagtda iberiler.
staff-status-sending = Iberilýär.
# { $minutes }: whole minutes
staff-status-held = Ilkinji adamlar ony aldy. Sanlara serediň: galanlaryna { $minutes } minutdan iberiler.
staff-status-later = Galanlarynda häzir gije. Olara öz wagty bilen irden iberiler.
staff-status-paused-staff = Topar arakesme etdi. Tassyklaýjy ýa-da administrator dowam edip biler.
staff-status-paused-errors = Bot özi arakesme etdi: ýalňyşlyk juda köp. Dowam etmezden öň sebäbini anyklaň.
staff-status-paused-blocks = Bot özi arakesme etdi: boty bloklan adam juda köp. Bu habarda nädogry bir zat barmy?
staff-status-paused-message = Bot özi arakesme etdi: habar ony ýazan adamyň söhbetinden pozulypdyr, şonuň üçin ony başga hiç kim alyp bilmeýär. Ony bes ediň we täzesini ýazyň.
staff-status-finished = Iberildi.
staff-status-cancelled = Bes edildi.
staff-status-dropped = Ýatyryldy. Hiç kime iberilmedi.
staff-status-missed = Wagty geçeli bir sagatdan köp boldy, habar iberilmedi. Başga wagt saýlaň ýa-da habary ýatyryň.

## What is decided, a line each
staff-line-languages = Diller: { $languages }
staff-line-audience = Kim alýar: { $audience }
staff-line-time = Wagty: { $time }
staff-line-buttons = Düwmeler: { $buttons }
staff-line-urgent = Gyssagly: soňky 7 günde habar alanlara hem iberilýär we beýleki habarlardan öň gidýär.
staff-line-late = ⚠️ Bu giç: sagat 21-den soň hiç kime iberilmeýär, köp adam almaz.
staff-line-writers = Ýazan: { $codes }
staff-line-approved = Tassyklan: { $code }
staff-line-alone = { $code } ikinji adamyň tassyklamagy bolmazdan iberýär: bot şeýle sazlanan.
staff-everybody = Hemmeler
staff-at-once = Tassyklanan badyna
staff-people-none = Häzir alýan adam: ýok
staff-people-few = Häzir alýan adam: 10-dan az
# { $count }: a number rounded down, such as 120+
staff-people-about = Häzir alýan adam: { $count }

## Progress. All numbers together are the audience
staff-total-size = Jemi almaly adam: { $count }
staff-total-sent = Iberildi: { $count }
staff-total-gone = Boty bloklan, şonuň üçin pozulan: { $count }
staff-total-failed = Telegram kabul etmedi: { $count }
staff-total-unknown = Baryp ýetendigi belli däl, gaýtadan iberilmedi: { $count }
staff-total-skipped = Iberilmedi (habardan ýüz öwüren, gije, soňky 7 günde habar alan): { $count }
staff-total-left = Entek galan: { $count }
staff-speed = Sekuntda takmynan { $perSecond } habar, ýene { $minutes } minut
staff-undoing = Habarlar yzyna alynýar. Häzire çenli: { $removed }
staff-undid = Yzyna alyndy: { $removed }. Alyp bolmady: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Tekstler
button-staff-audience = 👥 Kim alýar
button-staff-time = 🗓 Wagty
button-staff-buttons = 🔘 Düwmeler
button-staff-me = 📲 Özüme ibermek
button-staff-submit = 📤 Tassyklamaga bermek
button-staff-approve = ✅ Tassyklamak
button-staff-take-back = ↩️ Garalama gaýtarmak
button-staff-drop = 🗑 Habary ýatyrmak
button-staff-drop-sure = 🗑 Hawa, ýatyrmak
button-staff-pause = ⏸ Arakesme
button-staff-resume = ▶️ Dowam etmek
button-staff-stop = ⏹ Bes etmek
button-staff-stop-sure = ⏹ Hawa, bes etmek
button-staff-undo = 🧹 Habarlary yzyna almak
button-staff-undo-sure = 🧹 Hawa, yzyna almak
button-staff-csv = 📄 Sanlaryň jedweli
button-staff-refresh = 🔄 Häzirki ýagdaýy
button-staff-urgent = Gyssagly
button-staff-type-time = ⌨️ Wagty ýazmak
button-staff-at-once = ⚡️ Tassyklanan badyna
button-staff-skip = ⏭ Bu dilde däl
button-staff-enough = 🏁 Şu ýeterlik
button-staff-cancel = ✖️ Goýbolsun etmek

## Parts of a message's screen
staff-messages =
    <b>Tekstler</b>
    Habary ýazmak ýa-da täzeden ýazmak üçin dile basyň.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. Gulply telefonda: «{ $line }»
staff-audience =
    <b>Kim alýar</b>
    Habar şu dillerde habar alýan adamlara iberilýär. Tema saýlasaňyz, diňe şolaryň arasynda ol temany saýlanlara.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Wagty</b>
    { $time }

    Ýerli wagt boýunça sagat 21-den 9-a çenli hiç kime habar gitmeýär. Kimde entek irden 9 bolmadyk bolsa, ol habary 9-da alýar. Kimde agşam 21-den geçen bolsa, ol almaýar.
staff-buttons =
    <b>Düwmeler</b>
    Habaryň aşagynda üç düwmä çenli goýup bolýar. «Mundan beýläk ibermäň» düwmesi hemişe bar.
staff-sure-drop = Bu habar ýatyrylsynmy? Ony hiç kim almaz.
staff-sure-stop = Ibermek düýbünden bes edilsinmi? Entek almadyk adam ony almaz. Iberileni galýar.
staff-sure-undo = Iberilen habarlar yzyna alynsynmy? Bu iberilenden soň 48 sagadyň içinde mümkin. Käbirleri ony eýýäm okan bolup biler. Habardan ýüz öwüren adamda ol galýar. Arakesmede bolsa, iberiş birýolalyk gutarar.

## Questions and answers
staff-ask-title = Bu habar näme barada? Gysga at ýazyň. Ony diňe topar görýär.
staff-ask-message =
    <b>{ $language }</b>
    Habary bu ýere şu dilde ýazyň ýa-da başga söhbetden iberiň. Surat, wideo, ses ýazgysy ýa-da faýl hem bolýar, her gezek birini.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    Haçan? Güni we sagady ýazyň, meselem: <b>2026-12-03 10:00</b> ýa-da <b>3.12.2026 10:00</b>.

    Sagat guşaklygy: { $zone }. Başgasy gerek bolsa, adyny soňuna ýazyň: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = Habaryň ady boş bolmaly däl we köp bolsa { $most } belgiden durýar. Ony täzeden ýazyň.
staff-message-kept =
    ⬆️ Iberiljek habar şu ({ $language }). Ony pozmaň.
    Gulply telefonda: «{ $line }»
staff-no-messages = Entek tekst ýok.
staff-seen = ⬆️ Habar adamlara şeýle barýar.
staff-lost = Bu habarlar indi ýok: { $languages }. Olar söhbetden pozuldymy? Täzeden ýazyň.
staff-not-sent = Telegram häzir kabul etmedi. Birnäçe minutdan ýene synanyşyň.
staff-renewed = Şol arada bot täzelendi, şonuň üçin sorag ýapyldy. Öňki jogaplaryňyz saklandy.

## Why a message cannot be sent
staff-incoming-album = Birnäçe suraty bile iberip bolmaýar: Telegram olary ýeke-ýekeden iberer. Bir suraty teksti bilen iberiň.
staff-incoming-kind = Beýle habary iberip bolmaýar. Tekst, surat, wideo, ses ýazgysy ýa-da faýl bolýar.
staff-incoming-empty = Bu habar boş.
staff-incoming-long-text = Bu tekst juda uzyn: iň köp 4096 belgi.
staff-incoming-long-caption = Suratyň ýa-da faýlyň aşagyndaky tekst juda uzyn: iň köp 1024 belgi.
staff-incoming-person = Bu habarda bir adamyň akkauntyna salgylanma bar. Ony aýryň.
staff-incoming-link = Bu salgylanma rugsat berilmedik: { $link }. Boty dolandyrýan adam oňa LINKS sazlamasynda rugsat berip biler.
staff-incoming-protected = Telegram bu habary göçürmäge ygtyýar bermeýär. Ony bu ýere özüňiz ýazyň.

## Why a time cannot be
staff-time-malformed = Gün we sagat düşnüksiz. Şeýle ýazyň: 2026-12-03 10:00
staff-time-no-such-day = Beýle gün ýok.
staff-time-gap = Şol wagt sagatlar öňe süýşürilýär: ol gün beýle sagat ýok. Başga wagt saýlaň.
staff-time-past = Ol wagt eýýäm geçdi. Soňrak wagt saýlaň.
staff-time-far = Oňa 90 günden köp bar. Ýakynrak wagt saýlaň.
staff-time-zone = Beýle sagat guşaklygy ýok. Asia/Almaty ýaly ýazyň ýa-da hiç ýazmaň.

## Why a step is not taken
staff-refused-not-now = Bu indi mümkin däl: habaryň häzirki ýagdaýyna serediň.
staff-refused-stale = Ol şol arada üýtgedildi. Tassyklamazdan öň ýene bir gezek serediň.
staff-refused-own = Onuň bir bölegini siz ýazdyňyz. Ony başga adam tassyklamaly.
staff-refused-not-yours = Tassyklamaga diňe ony ýazan adam berip biler.
staff-refused-colleague = Ony siziň guramaňyzdan biri ýazdy. Ony başga guramadan biri tassyklamaly.
staff-refused-no-approver = Tassyklap biljek adam ýok. Ony ýazmadyk tassyklaýjy ýa-da administrator gerek; ikisiniň-de guramasy bar bolsa, başga guramadan. Administrator başga birini çagyryp biler.
staff-refused-unseen = Ilki «Özüme ibermek» düwmesine basyň we häzirki görnüşini görüň.
staff-refused-no-languages = Entek dil ýok. Kime iberiljekdigini saýlaň.
staff-refused-nobody = Ony hiç kim almaz: habarlara ýazylanlaryň arasynda beýle adam ýok.
staff-refused-past = Onuň wagty geçdi. Başgasyny saýlaň.
staff-refused-missing = Şu dillerde tekst ýok: { $languages }. Ony ýazyň ýa-da «Kim alýar» bölüminde dili aýryň.

## What staff are told without asking
staff-notice-submitted = 🙋 Habar tassyklanmagyna garaşýar.
staff-notice-scheduled = ✅ Bu habar tassyklandy.
staff-notice-draft = ↩️ Bu habar ýene garalama boldy. Täzeden tassyklanmasa iberilmeýär.
staff-notice-tested = ↩️ Bu habar ýene garalama boldy. Täzeden tassyklanmasa iberilmeýär.
staff-notice-sending = 📤 Bu habar häzir iberilýär.
staff-notice-paused = ⚠️ Bu habarda bot özi arakesme etdi.
staff-notice-missed = ⚠️ Bu habar iberilmedi.
staff-notice-finished = ✅ Bu habar iberildi.
staff-notice-cancelled = ⏹ Bu habary ibermek bes edildi.
