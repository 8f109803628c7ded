### Көмек анықтамалығының экрандары.

help =
    <b>Кім көмектесе алады</b>

    Сізге қазір қай елде көмек керек? Елді таңдаңыз, атын жазыңыз немесе тұрған жеріңізді (геолокация) жіберіңіз (📎): бот оны сақтамайды.

    Ол жерде шұғыл көмек нөмірі мәтіннің ең соңында, түймелерден сәл жоғары тұрады.
help-no-country = Сіз жіберген жер бойынша бізде нөмір жоқ. Ол жер сақталған жоқ.
help-regions = Әлемнің бір бөлігін таңдаңыз.
help-region = Елді таңдаңыз.
button-other-countries = 🌍 Басқа елдер
button-other-country = 🌍 Басқа ел
button-copy = 📋 { $number }
button-save = 👤 Нөмірді сақтау
button-did-not-work = ⚠️ Хабарласа алмадым
button-web = 🔗 Сайтты ашу
button-write = 💬 Хат жазу

country-AZ = Әзербайжан
country-AE = Әмірліктер
country-US = АҚШ
country-PH = Филиппин
country-MM = Мьянма
country-emergency = <b>Қазір қауіп төніп тұр ма? Қоңырау шалыңыз:</b>
country-no-emergency = Бұл ел бойынша бізде тексерілген шұғыл көмек нөмірі жоқ. Жаныңыздағы адамдардан сұраңыз немесе сол жердегі полицияға жүгініңіз.
country-services = <i>Жұмыс уақытын, тілдерін және басқасын көру үшін төмендегі реттік нөмірді басыңыз.</i>
country-read-first = <i>ℹ️ белгісі тұрса, қоңырау шалмас бұрын оның реттік нөмірін басып, оқып шығыңыз.</i>
country-no-services = Мұнда әзірге басқа тексерілген қызмет жоқ.

hotline-free = тегін
hotline-inside = тек ел ішінен
hotline-abroad = шетелден
hotline-no-phone = Біз растай алған телефон нөмірі жоқ.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Қазір ашық болуға тиіс
hotline-closed = ⚪️ Қазір жабық болса керек
hotline-local-time = (сол жердің уақыты бойынша)
hotline-languages = 🗣 { $languages }
hotline-citizens = Мына елдердің азаматтарына: { $countries }
hotline-source = <i>Дереккөзде соңғы рет көрсетілгені: { $date }, { $publisher }. Біз ол жаққа қоңырау шалған жоқпыз.</i>
hotline-source-undated = <i>Дереккөздің күні көрсетілмеген: { $publisher }. Біз ол жаққа қоңырау шалған жоқпыз.</i>
hotline-source-list = Android телефондарындағы нөмірлер тізімі
hotline-verified = <i>Соңғы тексеру: { $date }, { $publisher }.</i>
hotline-thanks = Рақмет. Басқа нөмірді байқап көріңіз.
