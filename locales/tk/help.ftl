### Kömek salgylarynyň ekranlary.

help =
    <b>Kim kömek edip biler</b>

    Size häzir haýsy ýurtda kömek gerek? Ýurdy saýlaň, adyny ýazyň ýa-da duran ýeriňizi (geolokasiýa) iberiň (📎): bot ony saklamaýar.

    Gyssagly kömek belgisi ol ýerde iň aşakda, düwmeleriň ýokarsynda durýar.
help-no-country = Iberen ýeriňiz üçin bizde belgi ýok. Ol ýer saklanmady.
help-regions = Dünýäniň bölegini saýlaň.
help-region = Ýurdy saýlaň.
button-other-countries = 🌍 Beýleki ýurtlar
button-other-country = 🌍 Başga ýurt
button-copy = 📋 { $number }
button-save = 👤 Kontakty saklamak
button-did-not-work = ⚠️ Belgi işlemedi
button-web = 🔗 Saýty açmak
button-write = 💬 Hat ýazmak

country-AE = Emirlikler, BAE
country-US = ABŞ
country-KR = Günorta Koreýa
country-GB = Beýik Britaniýa
country-MM = Mýanma
country-emergency = <b>Häzir size howp abanýarmy? Jaň ediň:</b>
country-no-emergency = Bu ýurt üçin barlanan gyssagly belgimiz ýok. Ýanyňyzdaky adamlardan ýa-da ol ýerdäki polisiýadan soraň.
country-services = <i>Iş wagty, dilleri we beýleki maglumatlar üçin aşakda setiriň sanyna basyň.</i>
country-read-first = <i>ℹ️ duran setiri jaň etmezden öň açyň.</i>
country-no-services = Bu ýerde barlanan başga gullugymyz entek ýok.

hotline-free = mugt
hotline-inside = diňe ýurduň içinde
hotline-abroad = daşary ýurtdan
hotline-no-phone = Barlap bilen telefon belgimiz ýok.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Häzir işleýän bolmaly
hotline-closed = ⚪️ Häzir ýapyk bolmagy mümkin
hotline-local-time = (ýerli wagt)
hotline-languages = 🗣 { $languages }
hotline-citizens = Şu ýurtlaryň raýatlary üçin: { $countries }
hotline-source = <i>Çeşmede soňky gezek görüldi: { $date }, { $publisher }. Biz jaň edip barlamadyk.</i>
hotline-source-undated = <i>Senesi ýok çeşme: { $publisher }. Biz jaň edip barlamadyk.</i>
hotline-source-list = Android telefonlaryndaky belgiler sanawy
hotline-verified = <i>Soňky barlag: { $date }, { $publisher }.</i>
hotline-thanks = Sag boluň. Başga belgini synap görüň.
