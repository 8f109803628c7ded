# The text of an offer that somebody forwards or pastes. Never: safe, genuine, lawful, scam, victim. HTML: only <b>, <i> and line breaks.
# The bot adds the signs it found, each with the words that raised it, and the questions to copy.

offer-text-offered =
    Kömek Siziň özüňize gerekmi? Ikinji düwmä basyň.

    Bu iş teklibimi? Men onuň sözlerinden duýduryş alamatlaryny gözläp bilerin. Olara diňe şu ýerde seredýärin we göçürmesini saklamaýaryn; jogapda şol sözleriň birnäçesi görkeziler.
button-offer-text = 🔎 Şu teklibi barlamak
button-need-help = 🆘 Maňa kömek gerek
button-guided-check = 🔎 Soraglar bilen dowam etmek

offer-text-picture = Men diňe ýazylan sözleri okap bilýärin; surat, ses ýa-da faýl okap bilmeýärin. Teklibiň sözlerini şu söhbete göçürip ýa-da teklip barada birnäçe soraga jogap berip bilersiňiz.
offer-text-gone = Ol habary indi görüp bilmeýärin. Ony ýene bir gezek iberip ýa-da teklip barada birnäçe soraga jogap berip bilersiňiz.

# One of these four stands first. Each at most 300 characters.
offer-text-stop-and-check =
    <b>Haýyş edýäris, saklanyň we ilki barlaň</b>

    Bu sözlerde çynlakaý alamatlar bar. Bu işe dahyly bolmadyk biri teklibi barlaýança, pul tölemäň, hiç zada gol çekmäň we ýola çykmaň.
offer-text-check-first =
    <b>Indiki ädimden öň barlaň</b>

    Bu sözlerde barlanmaly zat bar. Pul tölemezden, gol çekmezden ýa-da ýola çykmazdan öň ol barada soraň.
offer-text-few-signs =
    <b>Bu sözlerden az alamat tapdym</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Teklipde iň möhüm zat aýdylman galan bolup biler.
offer-text-no-sign =
    <b>Bu sözlerden alamat tapmadym</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Teklipde iň möhüm zat aýdylman galan bolup biler.

    Size ýa-da tanyşyňyza eýýäm bir zat boldumy? «Kim kömek edip biler» düwmesine basyň.
# Stands below each of them, in italics.
offer-text-program = Sözleri programma deňeşdirdi. Ol hemme zada düşünmeýär we ýalňyşyp biler.

# { $words }: up to two places of the offer, as they are written there.
offer-text-words = Teklipde: { $words }

offer-text-silent = <b>Teklipde şular aýdylmaýar:</b>
offer-silent-employer = iş beriji ýa-da işe iberýän edara kim
offer-silent-place = iş nirede
offer-silent-pay = aýlyk näçe
offer-silent-contract = ýazmaça şertnama barmy
offer-silent-travel = ýol puluny kim töleýär

# In a group, below the message that somebody asked about. Short; everybody reads it, nobody is named.
group-check-found = Şu teklibiň sözlerindäki duýduryş alamatlary:
group-check-none = Sözlerden teklibiň dogrudygyny bilip bolmaýar: olarda alamat tapylmasa-da, bu hemme zadyň ýerindedigini subut etmeýär.
group-check-cry = Kimdir birine häzir kömek gerekmi? Bot her ýurduň belgilerini görkezýär. Ol kimiň sorandygyny hiç kime aýtmaýar.
group-check-how = Iş teklibi bar bolan habara /check@{ $bot } diýip jogap ýazyň, men onuň sözlerinden duýduryş alamatlaryny gözlärin.
button-group-check = 🔎 Bot bilen ýekelikde barlamak
