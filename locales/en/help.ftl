### Screens of the hotline directory.

help =
    <b>Who can help</b>

    In which country do you need help now? Choose it, type its name, or send your location (📎): the bot does not keep it.

    The emergency number stands there at the bottom, just above the buttons.
help-no-country = We have no numbers for the place you sent. It was not kept.
help-regions = Choose a part of the world.
help-region = Choose a country.
button-other-countries = 🌍 Other countries
button-other-country = 🌍 Another country
button-copy = 📋 { $number }
button-save = 👤 Save as a contact
button-did-not-work = ⚠️ It did not work
button-web = 🔗 Open the page
button-write = 💬 Write to them

country-AE = UAE (Emirates)
country-US = USA
country-MM = Myanmar
country-emergency = <b>In danger now? Call:</b>
country-no-emergency = We have no checked emergency number for this country. Ask people near you, or the police there.
country-services = <i>Tap a number below for hours, languages and more.</i>
country-read-first = <i>Where ℹ️ stands, do so before you call.</i>
country-no-services = We have no other checked service here yet.

hotline-free = free of charge
hotline-inside = only inside the country
hotline-abroad = from abroad
hotline-no-phone = No phone number that we could check.
hotline-hours = 🕒 { $hours }
hotline-open = 🟢 Should be open now
hotline-closed = ⚪️ Probably closed now
hotline-local-time = (local time there)
hotline-languages = 🗣 { $languages }
hotline-citizens = For citizens of: { $countries }
hotline-source = <i>Last seen in a source: { $date }, { $publisher }. We have not called it.</i>
hotline-source-undated = <i>Source without a date: { $publisher }. We have not called it.</i>
hotline-source-list = the list of numbers in Android phones
hotline-verified = <i>Last checked: { $date }, { $publisher }.</i>
hotline-thanks = Thank you. Please try another number.
