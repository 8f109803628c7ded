# For officers on duty at borders, airports, stations, consulates and in labour inspection. Formal but plain; "you" is the officer.
# For offering help and for referral. It identifies nobody and decides nothing. Never "victim", never "safe" about a person.
# "Indicator" is a sign of exploitation on the ILO list; "referral" is leading a person to a service, with their consent.
# The focal point is the colleague in charge of referral. Countries, dates and numbers of laws: copy them exactly.
# "This is no proof that nothing is wrong": in the words of self-screening-no-signs-named.
# The bot adds "Mark everything that fits, then tap Done" by itself.
# Labels: choose one at most 38 characters, choose several at most 34. The `.about` is neutral: others may see it.

officer = 🧭 Resmi işgärler üçin sanaw
    .about = Serhetdäki, menzildäki, konsullykdaky we iş ýerindäki işgärler üçin sanaw

officer-start =
    <b>Gullukdaky işgärler üçin</b>

    Bu sanaw kömek hödürlemäge we adamy kömek berip bilýänlere ugrukdyrmaga ýardam edýär. Ol ýurtdan çykmaga ýa-da ýurda girmäge rugsat bermezlige esas däl, adam ýa-da jenaýat işi barada hem hiç zat çözmeýär.

    Ol hiç kimi resmi ykrar etmeýär: resmi ykrar etmek (identifikasiýa) ygtyýarly edaranyň kararydyr.

    Sanaw Halkara zähmet guramasynyň 2009-njy ýyldaky görkezijilerine eýerýär, olar ikinji elden alyndy. Ony asyl nusgasy bilen entek hiç kim deňeşdirmedi.

    Jogaplaryňyz saklanmaýar. Hiç wagt at ýazmaň.

officer-danger = Häzir kimdir biriniň janyna ýa-da saglygyna howp abanýarmy?
    .now = Hawa ýa-da şeýle bolup biler
    .not-now = Şu wagt howp ýok

officer-age = Adamyň ýaşy näçe? Bilmeseňiz, oňa çaga hökmünde garaň.
    .under-18 = 18-den kiçi ýa kiçi bolup biler
    .adult = 18 ýaşynda ýa-da ondan uly

officer-first-contact =
    <b>Ilkinji gürrüň: näme etmeli</b>

    • Adam bilen ýekelikde, hiç kim eşitmeýän ýerde gürleşiň.
    • Öz gullugyňyzyň terjimeçisini çagyryň.
    • Kimdigiňizi, indi näme boljakdygyny we nämäniň meýletindigini aýdyň.
    • Ilki oňa nämäniň gerekdigini soraň: lukman, suw, dynç, öýe jaň.
    • Kömek isleýändigini ýa-da islemeýändigini soraň. «Ýok» diýse, hormat goýuň.
    • Öz gören zadyňyzy ýazyň, baha bermäň.

officer-better-not =
    <b>Ilkinji gürrüň: näme etmeli däl</b>

    • Ýanyndaky adam eşidip durka, sorag bermäň. Ýanyndaky adam ýa-da başga ýolagçy hiç wagt terjimeçi bolmaly däl.
    • Jana howp abanmasa, adam söwdasynda güman edilýän kişi bilen dawalaşmaň.
    • Hiç zat wada bermäň: başpena-da, pul-da, wiza-da, gizlinlik-de.
    • Başyndan geçenleriň hemmesini soramaň. Başgalar ýene sorag bermeli bolar.
    • Adama mejbur edilen zady üçin jeza bermäň.

officer-setting = Siz nirede gulluk edýärsiňiz?
    .airport = Howa menzili ýa-da serhet
    .station = Awtomenzil ýa-da demir ýol menzili
    .visa = Konsullyk: wizalar
    .consulate = Konsullyk: daşary ýurtdaky raýatlar
    .workplace = Iş ýerini barlamak

officer-seen-border =
    <b>Nämäni görüp ýa-da barlap bilersiňiz?</b>

    Ilkinji iki setir görkeziji. Galanlary diňe gürrüň hödürlemäge sebäp: köp adam şeýle ýola çykýar.
    .papers-taken = Resminamalary elinden alnan
    .watched = Gözegçilikde, ýeke gürledilmeýär
    .answers = Ýerine başga biri jogap berýär
    .holds = Kagyzy ýa telefony başga birinde
    .group = Topar: biri-birini tanamaýarlar
    .state = Gorky, şikes, örän ýadaw
    .luggage = Ýüki ýola gabat gelmeýär
    .visa = Wizasy maksadyna gabat gelmeýär
    .payer = Köpüsine bir töleýji ýa bir salgy
    .ticket = Gaýdyş bileti ýok, ýoly üýtgän
    .address = Salgysy ýok, puly ýok

officer-at-border =
    <b>Howa menzilinde, serhetde ýa-da wiza bölüminde</b>

    Görkezijileriň köpüsi eýýäm başlanan iş barada, şonuň üçin bu ýerde az zat görünýär. Ýolagçylaryň köpüsi diňe ýola çykan adam. Olara güman bilen garamak zyýan ýetirip biler.

    Ýekelikde peýdaly soraglar: Nirä barýarsyňyz? Sizi kim garşylar? Iş näme, ony kim tapdy? Pasportyňyz, telefonyňyz we şertnamaňyz özüňizdemi? Kimdir birine bergiňiz barmy? Öýe jaň edip bilýärsiňizmi?

    Gürrüň meýletin. «Ýok» diýmek ýoldan saklamaga ýa-da wiza bermezlige sebäp däl.

officer-seen-station =
    <b>Nämäni görüp bilersiňiz?</b>

    Ilkinji iki setir görkeziji. Galanlary diňe gürrüň hödürlemäge sebäp: köp adam şeýle ýola çykýar.
    .papers-taken = Resminamalary elinden alnan
    .watched = Gözegçilikde, ýeke gürledilmeýär
    .answers = Ýerine başga biri jogap berýär
    .holds = Kagyzy ýa telefony başga birinde
    .group = Topar: biri-birini tanamaýarlar
    .state = Gorky, şikes, örän ýadaw
    .luggage = Ýüki ýola gabat gelmeýär
    .payer = Köpüsine bir töleýji ýa bir salgy
    .address = Salgysy ýok, puly ýok

officer-at-station =
    <b>Awtomenzilde ýa-da demir ýol menzilinde</b>

    Bary-ýogy birnäçe minut bolmagy mümkin. Gürrüňi iş otagynda, ýanyndaky adamdan we märekeden aýry hödürläň. Adam öz islegine garşy awtobusdan ýa-da otludan galmasyn.

    Ýekelikde peýdaly soraglar: Nirä barýarsyňyz? Sizi kim garşylar? Iş näme, ony kim tapdy? Pasportyňyz, telefonyňyz we biletiňiz özüňizdemi? Öýe jaň edip bilýärsiňizmi?

    Ýola çykmazyndan öň kömek belgisini başgalara görkezmän ýazyp beriň.

officer-seen-consulate =
    <b>Nämäni görüp ýa-da barlap bilersiňiz?</b>

    Ilkinji üç setir görkeziji. Galanlary diňe gürrüň hödürlemäge sebäp.
    .papers-held = Resminamalary başga birinde
    .watched = Gözegçilikde, ýeke gürledilmeýär
    .no-contract = Şertnama ýa-da ätiýaçlandyryş ýok
    .answers = Ýerine başga biri jogap berýär
    .state = Gorky, şikes, örän ýadaw
    .visa = Wizasy işine gabat gelmeýär
    .address = Köpüsine bir salgy ýa bir telefon

officer-at-consulate =
    <b>Konsullykda</b>

    • Kim alyp gelen bolsa-da, adam bilen ýekelikde gürleşiň.
    • Resminamasy ýok bolsa, ony başga biri saklaýan bolmagy mümkin. Adamyň özünden ony yzyna almagy talap etmäň.
    • Resminama bermek we öýe gaýtmaga ýardam etmek siziň hödürläp biljek kömegiňizdir. Kömek görkezme bermäge bagly bolmaly däl.
    • Bir zat ýazmazdan öň ony haýsy edaranyň okajakdygyny aýdyň. Razylyk bolmasa, hiç zat geçirmäň: häkimiýete ýeten habar adama ýa-da maşgalasyna howp getirip biler.

officer-seen-workplace =
    <b>Nämäni görüp ýa-da ýazgylardan okap bilersiňiz?</b>

    Soňky ikisinden başga hemme setir görkeziji. Soňky ikisi diňe gürrüň hödürlemäge sebäp.
    .papers-held = Resminamalary başga birinde
    .guarded = Gulplanan, gözegçilikde ýa üzňe
    .hours = Iş sagady ýa iş güni örän köp
    .pay = Aýlyk örän az ýa-da ýok
    .housing = Ýaşaýyş şertleri erbet
    .conditions = Iş şertleri örän erbet
    .dangerous = Iş howply
    .no-contract = Şertnama ýa-da ätiýaçlandyryş ýok
    .answers = Ýerine başga biri jogap berýär
    .state = Gorky, şikes, örän ýadaw

officer-at-workplace =
    <b>Iş ýerini barlanyňyzda</b>

    • Her işçi bilen ýekelikde, iş berijiden we brigadirden aýry gürleşiň.
    • Hiç kim saýlanyp görünmez ýaly, birnäçe işçi bilen birmeňzeş gürleşiň.
    • Iş sagadyndan, aýlykdan, ýaşaýyş jaýyndan we resminamalardan başlaň. Ýazgylar bilen deňeşdiriň.
    • Siziň bilen kimiň gürleşendigini we näme aýdylandygyny iş berijä aýtmaň.
    • Siz gideniňizden soň işçilere näme bolup biljekdigi barada öňünden oýlanyň.

officer-phase = Adam ýoluň haýsy böleginde?
    .back = Işden gaýdyp gelýär
    .going = Işe entek barmady ýa-da barýar
    .unknown = Barýarmy ýa-da gaýdýarmy: belli däl

officer-talk =
    Adam siziň bilen gürleşmek isleýärmi?

    Indi adamyň aýdyp biljek zatlarynyň sanawlary gelýär. Olary oňa okap bermäň. Diňläň we diňe öz islegi bilen aýdanyny belläň. Zorlugyň jikme-jigini hiç wagt soramaň.
    .talks = Gürleşmek isleýär
    .not-now = Häzir gürleşmek islemeýär

officer-promised =
    <b>Adamyň aýdany: wadalar</b>

    Nämeler wada berlişinden başgaça çykdy ýa-da aldamak üçin wada berildi?
    .work = Iş, iş ýeri ýa-da iş beriji
    .pay = Aýlyk
    .conditions = Iş şertleri
    .contract = Şertnama ýa-da onuň kanunylygy
    .housing = Ýaşaýyş jaýy we gündelik durmuş
    .papers = Resminamalar ýa kanuny ýagdaý
    .journey = Ýol ýa-da işe alyş şertleri
    .family = Maşgalasy bilen bile bolmak
    .marriage = Nika ýa-da perzentlige almak
    .study = Okamak mümkinçiligi

officer-made-to-go =
    <b>Adamyň aýdany: ýola çykmazdan öňki we ýoldaky basyş</b>

    Gitmegi üçin oňa näme etdiler?
    .debt = Bergi bilen bagladylar
    .papers = Resminamalaryny aldylar
    .watched = Gulplanan, gözegçilikde ýa üzňe
    .money = Öz puluny özüne bermediler
    .report = Üstünden arz etmek haýbaty
    .tell-others = Maşgalasyna ýa ile aýtmak haýbaty
    .threats = Zorluk etmek haýbaty
    .family = Maşgalasyna zorluk ýa-da haýbat
    .violence = Adamyň özüne zorluk
    .by-force = Zor bilen äkitmek, nika, satmak

officer-used =
    <b>Adamyň aýdany: peýdalanylan ejiz ýagdaý</b>

    Diňe işe çekmek üçin biriniň peýdalanan zadyny belläň. Garyp ýa-da ýeke bolmagyň özi görkeziji däl.
    .home = Maşgalasynyň kyn ýagdaýy
    .personal = Şahsy durmuşyndaky bir zat
    .money = Pula mätäçlik ýa-da bergi
    .schooling = Az okanlygy ýa-da dil bilmezligi
    .information = Köp zatdan habarynyň ýoklugy
    .travel = Ýola özbaşdak çykyp bilmezligi
    .false-stories = Üstünlik gazananlar hakda ýalan
    .false-rules = Kanun ýa edaralar hakda ýalan
    .attached = Işe çagyrýana göwün baglamagy
    .controlled = Öňden olaryň erkinde bolmagy

officer-work =
    <b>Adamyň aýdany: iş</b>

    Işi we ýaşaýan ýeri barada haýsylary dogry ýa-da dogrudy?
    .hours = Iş sagady ýa iş güni örän köp
    .pay = Aýlyk örän az ýa-da ýok
    .cuts = Jerime, tutumlar, aýlyk başgalara
    .housing = Ýaşaýyş şertleri erbet
    .conditions = Iş şertleri örän erbet
    .dangerous = Iş howply
    .law = Kanun ýa-da şertnama bozulýar
    .no-contract = Şertnama ýa-da ätiýaçlandyryş ýok
    .schooling = Okamaga mümkinçiligi ýok

officer-kept =
    <b>Adamyň aýdany: işde nädip sakladylar</b>

    Haýsylary dogry ýa-da dogrudy?
    .papers = Resminamalary başga birinde
    .debt = Bergisini üzýänçä işlemeli
    .watched = Gulplanan, gözegçilikde ýa üzňe
    .wages = Gitmez ýaly aýlygy saklanýar
    .change-job = Iş berijisini çalşyp bilmeýär
    .lie = Ýalan sözlemäge mejbur edilýär
    .report = Üstünden arz etmek haýbaty
    .worse = Ýagdaýyny agyrlaşdyrmak haýbaty

officer-forced =
    <b>Adamyň aýdany: işdäki zorluk we haýbat</b>

    Bu ýerde hiç zat soramaň. Diňe öz islegi bilen aýdanyny belläň.
    .not-agreed = Razy bolmadyk zadyna mejbur etmek
    .unlawful = Bikanun işe mejbur etmek
    .tell-others = Maşgalasyna ýa ile aýtmak haýbaty
    .threats = Zorluk etmek haýbaty
    .family = Maşgalasyna zorluk ýa-da haýbat
    .violence = Adamyň özüne zorluk

officer-alone =
    <b>Adamyň aýdany: ol näme sebäpli gidip bilmeýär</b>

    Haýsylary dogry ýa-da dogrudy?
    .depends = Gündelik durmuşda olara garaşly
    .unknown-place = Ýeri ýa-da dili bilmeýär
    .money = Pula mätäçlik
    .family = Maşgala ýagdaýy

officer-country = Haýsy ýurduň tertibi boýunça işleýärsiňiz?
    .turkmenistan = Türkmenistan
    .uzbekistan = Özbegistan
    .kyrgyzstan = Gyrgyzystan
    .tajikistan = Täjigistan
    .kazakhstan = Gazagystan
    .other = Başga ýurt

officer-in-turkmenistan =
    <b>Türkmenistan: ilki razylyk</b>

    Ilki muny haýsy edaranyň biljekdigini we nämä getirip biljekdigini aýdyň. Erkin razylyk bolmasa, adamyň özüni hiç ýere tabşyrmaň, aýdanyny hiç kime geçirmäň. «Ýok» sözüne hormat goýulýar, ol ýoldan saklamaga sebäp däl.

    <b>Tapyldy:</b> ykrar etmegiň we ugrukdyrmagyň tertibi 2019-njy ýyla çenli taýýarlandy (ABŞ-nyň hasabaty, 2019). Giriş nokatlarynda we ulag merkezlerinde okuw, 2023-nji ýylyň ýanwary (UNODC); ugrukdyrmak mehanizmi boýunça okuw, 2025-nji ýylyň ýanwary (IOM). 2025–2029-njy ýyllaryň milli meýilnamasy, 2025-nji ýylyň ýanwary, Baş prokuror tanyşdyrdy.

    <b>Tapylmady:</b> tertibiň teksti. Jogapkär işgäriňizden soraň.

officer-in-uzbekistan =
    <b>Özbegistan</b>

    <b>Tapyldy:</b> 2020-nji ýylyň 17-nji awgustyndaky ZRU-633 kanuny. Ministrler kabinetiniň 2021-nji ýylyň 8-nji fewralyndaky 60-njy karary: resmi ykrar etmegiň, kömege ugrukdyrmagyň we dikeltmegiň düzgünleri. Adamlary tapmaga ýerli öz-özüňi dolandyryş edaralary we jemgyýetçilik guramalary ýardam edýär. Gazagystan we Gyrgyzystan bilen serhetaşa ugrukdyrmak boýunça iş topary, 2022-nji ýylyň awgusty (ABŞ-nyň hasabaty, 2023).

    <b>Okalmady:</b> kanunyň doly teksti we kararyň özi. Häzir haýsy ädimleriň hereket edýändigini jogapkär işgäriňizden soraň.

officer-in-kyrgyzstan =
    <b>Gyrgyzystan</b>

    <b>Tapyldy:</b> 2022–2025-nji ýyllaryň maksatnamasy we meýilnamasy, 2022-nji ýylyň 15-nji apreli, belgisi 227, kömege ugrukdyrmak mehanizmi bilen (IOM, 2023). Gazagystan we Özbegistan bilen serhetaşa ugrukdyrmak boýunça iş topary, 2022-nji ýylyň awgusty (ABŞ-nyň hasabaty, 2023).

    <b>Tapylmady:</b> mehanizmiň teksti we 2025-nji ýyldan soň nämäniň kabul edilendigi. Häzir haýsy ädimleriň hereket edýändigini jogapkär işgäriňizden soraň.

officer-in-tajikistan =
    <b>Täjigistan</b>

    <b>Tapyldy:</b> kömege ugrukdyrmak mehanizmi bar. Köp ýyllap resmi ykrar etmegiň tertibi kabul edilmedi, resmi ýagdaý almak üçin kyn arza gerekdi (ABŞ-nyň hasabatlary, 2021–2023).

    <b>Tapylmady:</b> tertibiň teksti we şondan bäri bir zadyň üýtgändigi ýa-da üýtgemändigi. Häzir haýsy ädimleriň hereket edýändigini jogapkär işgäriňizden soraň. Kömek resmi ýagdaýa garaşmaly däl.

officer-in-kazakhstan =
    <b>Gazagystan</b>

    <b>Tapyldy:</b> adam söwdasyna garşy göreşmek hakynda 2024-nji ýylyň 5-nji iýulyndaky 110-VIII kanuny. Kömege ugrukdyrmak hakynda 2024-nji ýylyň 22-nji oktýabryndaky bilelikdäki buýruk (içeri işler 844, zähmet 406). Zähmet inspektorlary, konsullyklar, saglyk, bilim we jemgyýetçilik guramalary üçin gollanmalar; Gyrgyzystan we Özbegistan bilen serhetaşa ugrukdyrmak boýunça iş topary, 2022-nji ýylyň awgusty (ABŞ-nyň hasabaty, 2023).

    <b>Okalmady:</b> kanunyň, buýrugyň doly teksti we gollanmalar. Häzir haýsy ädimleriň hereket edýändigini jogapkär işgäriňizden soraň.

officer-elsewhere =
    <b>Başga ýurt</b>

    Biz diňe Merkezi Aziýanyň bäş ýurdunyň tertibini gözledik. Ýurduňyzda haýsy ädimleriň hereket edýändigini jogapkär işgäriňizden soraň.

officer-roles =
    <b>Kim näme edýär: öz garalamamyz</b>

    Ony ýurduňyzyň öz teksti bilen çalyşmaly. Oňa çenli jogapkär işgäriňizden soraň.

    • Serhet we migrasiýa: görmek, ilkinji gürrüň, tabşyrmak
    • Içeri işler: goramak, derňemek
    • Prokuratura: gözegçilik
    • Zähmet we durmuş goragy: zerurlyklar, başpena, pul
    • Saglyk: bejermek
    • Konsullyk: resminamalar, öýe gaýdyş
    • Jemgyýetçilik guramasy: goldaw, gyzgyn liniýa, razylyk
    • IOM: çagyrylan ýerinde öýe gaýdyş we goldaw

officer-danger-now =
    <b>Ilki kömek</b>

    1. Lukman çagyryň ýa-da gyssagly kömek belgisine jaň ediň: «Kömek» düwmesine basyp, ýurdy saýlaň.
    2. Adamy asuda ýere, ýanyndakylardan aýry alyp baryň.
    3. Ýaşy 18-den kiçi ýa-da kiçi bolup biljek bolsa, çagalary goramak gullugyny hem çagyryň.
    4. Häzir başga hiç zat soramaň.

    Howp geçenden soň bu sanawy täzeden başlap bilersiňiz.

officer-child =
    <b>Derrew çagalary goramak gullugyna habar beriň</b>

    Bu ýerde hiç zat ölçerilmeýär. Nämä razy bolan bolsa-da, çaganyň günäsi ýok, oňa jeza berilmeýär.

    1. Çagalary goramak gullugyna we jogapkär işgäriňize şu wagt jaň ediň.
    2. Bolan waka barada sorag bermäň: muny diňe çagalar boýunça hünärmen edýär.
    3. Çaga ýeke ýa-da kimdigi belli bolmadyk uly adam bilen garaşmasyn.
    4. Öz gören zadyňyzy ýazyň, baha bermäň.

officer-pass-on =
    <b>Birnäçe çynlakaý görkeziji: kömege ugrukdyrmagy hödürläň</b>

    Bu hiç kimi resmi ykrar etmeýär.

    1. Indi näme boljakdygyny we nämäniň meýletindigini aýdyň.
    2. Adam razy bolsa: jogapkär işgäre jaň ediň, adamy özüňiz tabşyryň, ýazgyny geçirip beriň.
    3. «Ýok» diýse: hiç zat geçirmäň. Şonda-da kömek belgisini başgalara görkezmän ýazyp beriň.
    4. Adama mejbur edilen zady üçin jeza bermäň.

    <i>Görkezijiler aşakda düşündirilýär. Ol ýerde «siz» diýlip, şol adam göz öňünde tutulýar.</i>
    .summary = Kömege ugrukdyrmak üçin atsyz ýazgy. Resmi ykrar etmek däl.

officer-offer-help =
    <b>Käbir görkezijiler: kömek hödürläň</b>

    Olar hiç zady subut etmeýär, köp zat aýdylmadyk bolmagy hem mümkin. Bu hiç kimi resmi ykrar etmeýär.

    1. Kömegi ýekelikde ýene bir gezek hödürläň. Nämäniň meýletindigini aýdyň.
    2. Adam razy bolsa: jogapkär işgäre jaň ediň we ýazgyny geçirip beriň.
    3. «Ýok» diýse-de, kömek belgisini başgalara görkezmän ýazyp beriň.
    4. Adama mejbur edilen zady üçin jeza bermäň.

    <i>Görkezijiler aşakda düşündirilýär. Ol ýerde «siz» diýlip, şol adam göz öňünde tutulýar.</i>
    .summary = Atsyz ýazgy. Resmi ykrar etmek däl.

officer-nothing-seen =
    <b>Hiç bir görkeziji bellenmedi</b>

    Bu hemme zadyň ýerindedigini subut etmeýär. Köp adam gürläp bilmeýär, serhetde bolsa az zat görünýär. Gözüňize ilen zatlar gürrüň hödürlemäge şonda-da sebäp bolup biler.

    Her niçigem bolsa, adama kömek belgilerini başgalara görkezmän ýazyp beriň: barýan ýurdundaky we öz ýurdundaky gyzgyn liniýany. Belgileri görmek üçin «Kömek» düwmesine basyň. Adam özi çözýär.

## The page of dimensions, for outcomes that show it. The counts are numbers: write them so that no plural is needed.

dimensions-heading = Görkezijiler ugurlar boýunça
dimension-deceptive-recruitment = Aldap işe çekmek
dimension-coercive-recruitment = Mejbur edip işe çekmek
dimension-abuse-of-vulnerability-at-recruitment = Işe çekende ejiz ýagdaýdan peýdalanmak
dimension-exploitation = Ekspluatasiýa
dimension-coercion-at-destination = Baran ýerinde mejbur etmek
dimension-abuse-of-vulnerability-at-destination = Baran ýerinde ejiz ýagdaýdan peýdalanmak
dimension-counts = güýçli: { $strong } · orta: { $medium } · gowşak: { $weak }
dimension-positive = görkeziji ýeterlik
dimension-not-positive = görkeziji ýeterlik däl
dimensions-rule = Bir ugurda görkeziji şu ýagdaýlarda ýeterlik hasaplanýar: iki güýçli; bir güýçli we başga islendik biri; üç orta; ýa-da iki orta we bir gowşak. Düzgün ekspluatasiýa ugrunda we ýene iň azyndan bir ugurda görkezijiniň ýeterlik bolmagyny talap edýär. Ol adam barada hiç zat çözmeýär.
