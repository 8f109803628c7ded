### Haýyş eden adamlara iberilýän habarlar. { $brand } — botuň ady.

## Düwmeler (iň köp 38 harp)
button-messages = 📬 Habarlar
button-subscribe = ✔️ Hawa, habar iberiň
button-unsubscribe = 🔕 Mundan beýläk ibermäň
button-zone = 🕒 Mende sagat başgaça
button-messages-language = 🌐 Habarlar: { $language }
button-keep = ✔️ Hawa, iberiberiň
button-try-again = 🔄 Ýene synanyşmak

## Temalar (iň köp 34 harp): adamlar saýlaýar, habarlar şolar boýunça iberilýär
topic-scams = ⚠️ Häzirki aldaw usullary
topic-rights = 📄 Hukuklar we resminamalar
topic-season = 🌾 Möwsümleýin iş

## Ekranlar
subscribe =
    <b>{ $brand } habarlary</b>
    Isleseňiz, daşary ýurtda işlemek barada gysga habarlar ibereris.

    • 7 günde bir gezekden köp däl; diňe gyssagly bolsa köpräk.
    • Sessiz we gije däl.
    • Gulply telefonda botuň ady we ilkinji sözler görünip biler.
subscribe-kept = Munuň üçin şulary saklaýarys: bu söhbetiň belgisi, dil, sagat guşaklygy, temalar, soňky habaryň güni we soňky jogabyňyzyň güni. Hemmesi şifrlenen. Ýüz öwürýänçäňiz, /forget iberýänçäňiz ýa-da boty bloklaýançaňyz saklaýarys. Ýarym ýyldan habarlar entek gerekmi diýip soraýarys. 14 günde jogap bolmasa, pozýarys.
subscribe-stop = Bes etmek üçin: /stop ýa-da her habaryň aşagyndaky düwme.
subscribed =
    <b>Size { $brand } habarlary gelýär</b>
    Dil: { $language }. Ol /language bilen bile üýtgeýär.
    Siziň sagadyňyzda häzir { $clock }. Bu gije hiç zat gelmezligi üçin gerek.
subscribed-topics = Gerek temalara basyň. Hemmelere wajyp habarlar hökman gelýär.
zones = Häzir siz nirede? Gije hiç zat gelmezligi üçin diňe sagat guşaklygyny saklaýarys.
zone-clock = Bolýan ýeriňizde häzir sagat näçe?
stopped = Mundan beýläk habar gelmez. Ýazylyşygyňyz pozuldy.
not-subscribed = Siz habarlara ýazylmadyksyňyz: size habar ibermeýäris.
still-interested = Gysga habarlarymyzy mundan beýläk hem ibereliňmi? 14 günde jogap bermeseňiz, bes edýäris we ýazylyşygyňyzy pozýarys.
kept-on = Sag boluň. Habarlar gelmegini dowam eder. Islän wagtyňyz bes edip bilersiňiz: /stop

## Maglumat saklanýan ýer jogap bermese
not-reached = Maglumat saklanýan ýer häzir jogap bermeýär. Birnäçe minutdan ýene synanyşyň.
not-changed = Maglumat saklanýan ýer häzir jogap bermeýär, şonuň üçin bu saklanmadyk bolmagy mümkin. Birnäçe minutdan ýene synanyşyň.
not-stopped = Maglumat saklanýan ýer häzir jogap bermeýär, şonuň üçin habarlar entek gelip biler. Birnäçe minutdan ýene synanyşyň.
