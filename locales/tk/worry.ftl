# For somebody who worries about a relative or friend abroad. Facts, not feelings; no blame, no fear; never a decision about anybody.
# The bot adds "Mark everything that fits, then tap Done" by itself.
# Labels: choose one at most 38 characters, choose several at most 34.

worry = 🤝 Ýakynym üçin alada edýärin
    .about = Daşary ýurtdaky ýakynyňyz barada soraglar we nämäniň kömek edip biljekdigi

worry-danger =
    Ol adama häzir howp abanýarmy?

    Islän wagtyňyz bes edip bilersiňiz.
    .now-danger = Hawa, oňa häzir howp abanýar
    .not-now = Ýok, şu wagt däl

worry-there-now =
    Ol adam häzir haýsy ýurtda?

    Ol ýerde kime jaň etmelidigini derrew görersiňiz. Bilmeýän bolsaňyz, ýurt saýlaman dowam ediň.

worry-privacy =
    <b>Başlamazdan öň</b>

    • Jogaplaryňyzy saklamaýarys. Olar diňe düwmeleriň içinde durýar, düwmeler bolsa iki sagatdan soň işlemeýär.
    • Bu bota ýazandygyňyz Telegramda we şu telefonda barybir görünýär.
    • «Ýapmak» düwmesi biziň habarymyzy aýyrýar. Ol bildirişleri we başgalaryň eýýäm gören zatlaryny aýyrmaýar.
    • Bu söhbete hiç kim seredip oturmaýar. Biz polisiýa däl.
    • Hiç wagt at, ýer, pul, pasport, kod ýa-da surat soramaýarys.

    Bu soraglar ylmy taýdan barlanan synag däl. Netijesi hiç kim barada karar däl. Islendik soragy jogapsyz goýup bilersiňiz.

worry-there =
    Ol adam häzir haýsy ýurtda?

    Soňunda ol ýerde kimden sorap boljakdygyny görersiňiz. Ýurdy saklamaýarys.

worry-home =
    Siz haýsy ýurtda ýaşaýarsyňyz?

    Soňunda şol ýurtda hem kimden sorap boljakdygyny görersiňiz.

worry-age =
    Ol adamyň ýaşy näçe? 18 ýaşy dolmadyklar üçin aýratyn kömek bar.
    .under-18 = 18-den kiçi ýa kiçi bolup biler
    .adult = 18 ýaşynda ýa-da ondan uly

worry-contact =
    <b>Habarlaşmak.</b> Nämeleri duýduňyz?
    .no-free-calls = Erkin ýa-da ýeke jaň edip bilmeýär
    .told-what = Öwredilen ýaly gürleýär
    .sudden-money = Birden pul soraýar
    .no-address = Salgysyny bilmeýäris
    .no-contact = Adatdakydan uzak wagt habar ýok

worry-work =
    <b>Iş we ýer.</b> Nämeleri bilýärsiňiz?
    .passport = Pasporty başga birinde
    .watched = Gözegçilikde ýa-da goýbermeýärler
    .debt = Bergisini üzýänçä işlemeli
    .no-pay = Aýlygy örän az ýa-da düýbünden ýok
    .not-as-promised = Iş ýa-da ýer wadadakydan başga

worry-what-helps =
    <b>Näme kömek edip biler</b>

    • Asuda habarlaşyp duruň. Gysga, adaty habar ýeterlik: başgalar hem okap biler.
    • Ýeke gürläp bilse, ýönekeý soraň: «Bir zat edeýinmi, näme edeýin?» Uly ýaşly adam özi çözýär.
    • Gizlin söz belleşen bolsaňyz, ony ulanyň.
    • Bilýän salgyňyzy, belgini we soňky habarlaşan günüňizi özüňiz üçin ýazyň.
    • Onuň bolýan ýurdundaky we öz ýurduňyzdaky gyzgyn liniýa jaň ediň. Nämäniň mümkindigini we her ýoluň nämä getirip biljekdigini soraň.

worry-better-not =
    <b>Ýagdaýy näme kynlaşdyryp biler</b>

    • Talap edilende pul tölemek. Ilki maslahat soraň: bir gezek töläniňizden soň ýene sorap bilerler.
    • Adyny ýa-da suratyny goýup, köpçülige ýazmak.
    • Işe çagyran adam ýa-da iş beriji bilen dawalaşmak.
    • Günälemek. «Näme üçin gitdiň?» diýseňiz, habar kesilip biler. «Jaň edeniňe begendim» diýseňiz, ara üzülmeýär.
    • Uly ýaşly adamyň özünden gizlin bir zat etmek. Mümkin bolsa, ilki özünden soraň.

worry-danger-now =
    <b>Ol adamyň bolýan ýurdundaky gyssagly kömek belgisine jaň ediň</b>

    «Kömek» düwmesine basyň we şol ýurdy saýlaň: gyssagly kömek belgisi düwmeleriň ýokarsynda durýar. Onuň daşary ýurtdan işlemezligi mümkin. Onda öz ýeriňizdäki polisiýa jaň edip, ol ýerdäki polisiýa nädip habar berip boljakdygyny soraň. Iki ýurduň gyzgyn liniýalary hem munda kömek edip biler.

    Bilýäniňizi aýdyň: salgy, telefon belgisi, soňky habar. Mümkin bolsa, ol adamyň özünden soraň: näme isleýär, häzir jaň etseňiz, ýagdaýy agyrlaşmazmy?

worry-child =
    <b>Çaganyň aýratyn kömek almaga haky bar</b>

    Size başga sorag bermeýäris. Çaga ýa-da maşgala nämä razy bolan bolsa-da, munda çaganyň günäsi ýok.

    «Kömek» düwmesine basyň: ilki näme etmelidigini şu ýerdäki ýa-da şol ýurtdaky çagalar üçin ynam telefonynda aýdyp bilerler. Howp abanýan bolsa, gyssagly kömek belgisine jaň ediň.

    Çaga bilen asuda habarlaşyp duruň. Çagany getiren ýa-da iş tapyp beren adam bilen dawalaşmaň we bu barada köpçülige ýazmaň.

worry-signs-named =
    <b>Möhüm alamatlary aýtdyňyz</b>

    Bu hiç kim barada karar däl: siz diňe bir bölegini görýärsiňiz, ol adam köpräk bilýär.

    Nämäniň mümkindigini gyzgyn liniýada aýdyp bilerler. Konsullyk resminama we öýe gaýdyş boýunça kömek edip biler. Ol döwlet edarasydyr: munuň ol adama we maşgalaňyza näme getirip biljekdigini ilki gyzgyn liniýadan soraň. Uly ýaşly adam galmagy ýa-da habar bermezligi hem saýlap biler.

    <i>Bellän zatlaryňyz aşakda düşündirilýär. Ol ýerde «siz» diýlip, alada edýän adamyňyz göz öňünde tutulýar.</i>

worry-few-known =
    <b>Entek az zat belli</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Pul soramagyň, geň jogabyň ýa-da dymmagyň köp sebäbi bolup biler.

    Habarlaşyp duruň, jaň etmeli wagtlary we gizlin söz belleşiň. Gyzgyn liniýada garyndaşlar bilen hem gürleşýärler; subutnama gerek däl.

    Ol adam bilen düýbünden habarlaşyp bilmeseňiz, adamlaryň nädip gözlenýändigini gyzgyn liniýadan soraň. Konsullykdan ýa-da polisiýadan hem sorap bolýar; munuň ol adama näme getirip biljekdigini ilki soraň.
