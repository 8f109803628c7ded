### Ähli sahypalar üçin umumy tekstler. { $brand } botuň ady.

## Düwmeler (iň köp 40 belgi, 14 bolsa has gowy: üçüsi bir hatarda durýar)
button-menu = 🏠 Menýu
button-help = 🆘 Kömek
button-close = ✖️ Ýapmak
button-back = ◀️ Yza
button-return = ↩️ Yza
button-next = Dowam etmek ▶️
button-skip = Jogap bermezlik
button-done = Taýýar ✔️
button-none = Bularyň hiç biri
button-more = Ýene ▶️
button-previous = ◀️ Öňki
button-whom-to-call = 📞 Kim kömek edip biler
button-copy-text = 📋 Göçürmek
button-copy-part = 📋 Göçürmek { $part } / { $parts }
button-learn = 📖 Gysga sapaklar
button-language = 🌐 Dil
button-about = ℹ️ Bot, gizlinlik
button-about-bot = ℹ️ Bot barada
button-about-kept = 🗄 Näme saklanýar
button-about-remains = 👀 Näme galýar

## Köp sorag üçin umumy jogaplar
answer-yes = Hawa
answer-no = Ýok
answer-unsure = Anyk bilmeýärin

## Soraglaryň we netijeleriň töweregi
question-number = Sorag: { $number } / { $total }
page-number = Sahypa: { $page } / { $pages }
mark-all = Gabat gelýänleriniň hemmesini belläň, soňra «Taýýar» düwmesine basyň.
copy-questions =
    <b>Iberip boljak soraglar</b>
    Iş hödürleýän adam olara ýazmaça jogap berip bilmeli. Düwme soraglary göçürýär. Hiç zat ibermek hökman däl. Size haýbat atdylarmy? Ilki gyzgyn liniýadan soraň.
copy-summary =
    <b>Geçirip bermek üçin ýazgy</b>
    Düwme ony göçürýär. Onda at ýok, bu ýere hem at ýazmaň.

## Sahypalar
languages = Dil saýlaň.
menu =
    <b>{ $brand }</b> daşary ýurda işe gitmezden öň hem, ýolda hem siziň ýanyňyzda.

    Näme etmek isleýärsiňiz?
learn =
    <b>Gysga sapaklar</b>
    Her biri birnäçe minut alýar, soňunda bir sorag bar. Hiç zat saklanmaýar.
start-again = Bu düwmeler indi işlemeýär: iki sagatlyk wagty geçipdir ýa-da soraglar üýtgedilipdir. Hiç zat saklanmady. Täzeden başlap bilersiňiz.
buttons-only = Men diňe düwmelere we buýruklara düşünýärin. Haýyş edýärin, bu ýere at, salgy ýa-da başyňyzdan geçenleri ýazmaň: olary hiç kim okamaýar.
apology = Häzir näsazlyk ýüze çykdy. Jogaplaryňyz saklanmady. Ýene bir gezek synanyşyň ýa-da telefon belgilerini görmek üçin «Kömek» düwmesine basyň.
about =
    <b>{ $brand } barada</b>
    Bu boty { $brand } alyp barýar. Ol daşary ýurtdaky iş teklipleriniň nähili howpy bolup biljekdigini düşündirýär we kimiň kömek edip biljekdigini görkezýär. Ol programma: ýazanlaryňyzy hiç kim okamaýar. Ol polisiýa hem däl, hiç wagt pul, pasport, kod ýa-da surat soramaýar.
about-person = «Kömek» bölümindäki belgilerde adamlar jogap berýär. Olar bu bota degişli däl, bot hem olara siz barada hiç zat aýtmaýar.
about-unsigned = <i>Bu ýerdäki tekstler we belgiler açyk çeşmelerden alyndy. Olaryň hemmesini hünärmenler we ene dili türkmen dili bolan adamlar entek tassyklamady. Karara gelmezden öň, haýyş edýäris, özüňiz hem barlaň.</i>
about-kept =
    <b>Nämeler saklanýar</b>
    Jogaplaryňyz: bizde hiç ýerde saklanmaýar. Olar diňe düwmeleriň içinde durýar, düwmeler bolsa iki sagatdan soň işlemeýär. Diliňiz: 180 gün, adyňyz we telefon belgiňiz bolmazdan saklanýar. /forget ony pozýar.
about-messages = Habarlar: diňe özüňiz sorasaňyz. Onda näme saklaýandygymyz «Habarlar» ekranynda ýazylan. Habaryň size gelendigi baradaky şifrlenen bellik üç gün galýar.
about-counted = Botuň her bölüminiň bir günde näçe gezek açylandygyny sanaýarys, ýöne kimiň açandygyny sanamaýarys.
about-remains =
    <b>Nämeleri gizläp bilmeýäris</b>
    Bu bota ýazandygyňyzy Telegram bilýär. Özüňiz pozýançaňyz, bu söhbet sanawyňyzda durýar. «Ýapmak» düwmesi biziň habarymyzy aýyrýar; ol bildirişleri we başga biriniň eýýäm gören zatlaryny aýyrmaýar. /hide iň soňky habarlary Telegramyň rugsat berşiçe aýyrýar. Söhbetiň özüni-de aýyrmak üçin ony özüňiz pozuň.
about-limits = Iki günden köne habarlary aýryp bolmaýar: «Ýapmak» olaryň ýerine üç nokat goýýar, /hide olara degmeýär. Telegramyňyz başga telefonda ýa-da kompýuterde hem açykmy? Onda bu söhbet ol ýerde-de bar.
forgotten = Siziň üçin saklan zatlarymyz pozuldy: saýlan diliňiz we habarlara ýazylan bolsaňyz, şol ýazgy. Soňky günlerde size habar iberen bolsak, ol baradaky şifrlenen bellik, adyňyz bolmazdan, iberme gutarandan iň giç üç günden özi ýitýär. Başga hiç zat saklamadyk.
forgotten-staff = Topardaky ornuňyz galýar. Ony administrator aýryp biler.
cannot-erase = Telegramyň saklaýan zatlaryny, sanawyňyzdaky bu söhbeti we başgalaryň eýýäm görenlerini pozup bilmeýäris.
delete-chat = Söhbeti aýyrmak üçin söhbetleriň sanawyny açyň, şu söhbete basyp saklaň we pozmagy saýlaň («Delete», «Удалить»).
not-forgotten = Maglumat saklanýan ýer häzir jogap bermeýär, şonuň üçin sazlamalaryňyz entek pozulmadyk bolmagy mümkin. Birnäçe minutdan /forget buýrugyny ýene bir gezek iberiň.

## Kyn ýagdaýa düşen adamyň sözleri: ýeke-ýekeden, otur bilen aýrylan sözler; her biri göni kömek belgilerine eltýär
crisis-words = kömek, komek, kömege, komege, kömekediň, komekedin, howp, howply, howpda, halas, halasediň, halasedin, gyssagly, gorkýaryn, gorkyaryn, zorluk, urýar, uryar, urýarlar, uryarlar, öldürýär, olduryar, öldürjek, oldurjek, haýbat, haybat, gulpladylar, gulplap, polisiýa, polisiya, sos
# Pieces of sentences of somebody in trouble, beginnings of words included; an ad has them seldom. Small letters, no apostrophes
crisis-phrases = pasportymy aldy, pasportlarymyzy aldy, pasportymyzy aldy, pasportymy alyp, pasportlarymyzy alyp, çykarmaýar, cykarmayar, çykmaga goýmaýar, goýbermeýär, goybermeyar, saklap otyrlar, bizi saklaýar, meni saklaýar, urýarlar, uryarlar, gulplap, gulpladylar, meni satdylar, bizi satdylar, ölesim gelýär, olesim gelyar, gaçyp bilemok, gidip bilemok, gidip bilemzok

## Buýruklar we botuň sahypasy: bitarap sözler, olary başgalar hem görüp biler
command-menu = Menýu
command-help = Telefon belgileri
command-language = Dil
command-subscribe = Habarlar
command-stop = Habar ibermezlik
command-hide = Soňky habarlary aýyrmak
command-about = Bot barada
command-forget = Sazlamalarymy pozmak
bot-description =
    Daşary ýurtda işlemekçi bolýanlara ýoldaş: teklibi barlaň, ýola taýýarlanyň, gerekli belgileri tapyň.

    «Start» düwmesine basyň.
bot-short-description = Daşary ýurtda işlemekçi bolýan adamlara ýoldaş.
