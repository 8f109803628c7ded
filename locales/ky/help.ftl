### Жардам номерлеринин экрандары.

help =
    <b>Ким жардам бере алат</b>

    Азыр Сизге кайсы өлкөдө жардам керек? Аны тандаңыз, атын жазыңыз же турган жериңизди (геолокация) жөнөтүңүз (📎): бот аны сактабайт.

    Шашылыш жардам номери ал жерде ылдыйда, баскычтардын үстүндө турат.
help-no-country = Сиз жөнөткөн жер үчүн бизде номер жок. Ал жер сакталган жок.
help-regions = Дүйнөнүн бөлүгүн тандаңыз.
help-region = Өлкөнү тандаңыз.
button-other-countries = 🌍 Башка өлкөлөр
button-other-country = 🌍 Башка өлкө
button-copy = 📋 { $number }
button-save = 👤 Номерди сактап коюу
button-did-not-work = ⚠️ Номер иштебеди
button-web = 🔗 Сайтты ачуу
button-write = 💬 Аларга жазуу

country-AE = Эмираттар
country-TH = Таиланд
country-US = АКШ (Америка)
country-MM = Мьянма
country-emergency = <b>Азыр Сизге коркунуч барбы? Чалыңыз:</b>
country-no-emergency = Бул өлкө үчүн текшерилген шашылыш жардам номерибиз жок. Жаныңыздагы адамдардан же ошол жердеги полициядан сураңыз.
country-services = <i>Иштөө убактысын, тилдерин жана башка маалыматты көрүү үчүн төмөнкү сандардын бирин басыңыз.</i>
country-read-first = <i>ℹ️ белгиси турса, чалардан мурун анын санын басып, окуңуз.</i>
country-no-services = Бул жерде текшерилген башка кызматтар азырынча жок.

hotline-free = акысыз
hotline-inside = өлкөнүн ичинде гана
hotline-abroad = чет өлкөдөн
hotline-no-phone = Биз текшере алган телефон номери жок.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Азыр иштеп жаткан болушу керек
hotline-closed = ⚪️ Азыр жабык болушу мүмкүн
hotline-local-time = (ошол жердин убактысы боюнча)
hotline-languages = 🗣 { $languages }
hotline-citizens = Ушул өлкөлөрдүн жарандары үчүн: { $countries }
hotline-source = <i>Булакта акыркы жолу көрүлгөнү: { $date }, { $publisher }. Биз ага чалып көргөн жокпуз.</i>
hotline-source-undated = <i>Күнү көрсөтүлбөгөн булак: { $publisher }. Биз ага чалып көргөн жокпуз.</i>
hotline-source-list = Android телефондорундагы номерлердин тизмеси
hotline-verified = <i>Акыркы текшерүү: { $date }, { $publisher }.</i>
hotline-thanks = Рахмат. Башка номерди байкап көрүңүз.
