# Signs that a person named. `sign-<ID>`: the sign; `.why`: one sentence; `.do`: one or two sentences.
# `.do` offers and never orders: nobody is told to run, to confront, to collect evidence or to take back a passport.
# No HTML. Several of these stand in one message: keep them short.

### Red flags of an offer
### `.ask`: a question that the person may send to the recruiter, in the person's own voice: polite, without accusing, at most 90 characters.
### Several are copied together, so each must be clear on its own.

## Who recruits

sign-R01 = Işe çagyrýan adamyň rugsatnamasy ýok ýa-da ol rugsatnamasyny görkezmeýär
    .why = Rugsatnama bolmasa, iş üçin ýa-da puluňyz üçin hiç kim jogap bermeýär.
    .do = Häzirlikçe pul tölemäň. Rugsatnama barada zähmet ýa-da migrasiýa edarasyndan soraň; mundan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.
    .ask = Rugsatnamaňyzyň belgisi näçe we ol haýsy ýurt üçin berildi?
sign-R02 = Rugsatnamanyň wagty geçipdir, ol togtadylypdyr ýa-da başga ýurt üçin berlipdir
    .why = Rugsatnama köplenç diňe käbir ýurtlar üçin berilýär, ony islän wagty togtadyp hem bilerler.
    .do = Senesine we ýurduna serediň. Onuň häzir hereket edýändigini ýa-da etmeýändigini zähmet ýa-da migrasiýa edarasynda aýdyp bilerler; edaradan çekinýän bolsaňyz, gyzgyn liniýadan soraň.
    .ask = Rugsatnamaňyzyň möhleti haçana çenli we ol haýsy ýurtlar üçin?
sign-R03 = Iş berijiniň adyny, salgysyny ýa-da telefon belgisini aýtmaýarlar
    .why = Iş beriji belli bolmasa, hiç kim işi barlap ýa-da sizi tapyp bilmez.
    .do = Doly maglumaty soraň. Soň kompaniýanyň öz belgisini tapyp, jaň ediň.
    .ask = Iş berijiniň doly adyny, salgysyny we telefon belgisini aýdyp bilersiňizmi?
sign-R04 = Belli kompaniýanyň adyny tutýarlar, ýöne telefony we salgysy onuňky däl
    .why = Ynam gazanmak üçin köplenç belli kompaniýanyň adyny ulanýarlar.
    .do = Kompaniýanyň öz saýtyny we belgisini özüňiz tapyň. Bu işiň hakykatdan hem olaryňkydygyny ýa-da däldigini şol ýerden soraň.
    .ask = Bu iş barada kompaniýanyň öz saýtyndaky haýsy belgä jaň edip bilerin?
sign-R05 = Teklibi tanyş adamyňyz getirdi, işe iberýän edara ýok
    .why = Tanyşlarymyzyň niýeti gowy bolsa-da, olaryň özüne ýalan aýdylan bolup biler.
    .do = Ony nätanyş adamyň teklibi ýaly üns bilen barlaň. Iş berijiniň kimdigini soraň.
    .ask = Iş beriji kim we onuň özi bilen gürleşip bilerinmi?
sign-R06 = Gelen daşary ýurtly ýa-da hususy adam tutuş topary işe alýar
    .why = Şeýdip işe alanlaryň käbiriniň rugsatnamasy ýokdy, iş üçin hiç kim jogap bermedi.
    .do = Olaryň haýsy at we haýsy rugsatnama bilen işe alýandygyny soraň. Topara seretmän, özüňiz karar ediň.
    .ask = Siz haýsy kompaniýanyň adyndan we haýsy rugsatnama bilen işe alýarsyňyz?
sign-R07 = Dost getirseňiz, pul wada berýärler
    .why = Her täze adam üçin pul berilse, işiň erbet taraplary barada dymmak aňsat bolýar.
    .do = Teklip barlanýança, hiç kimi getirmäň.
sign-R08 = Ol ýerde häzir işleýän adamlar bilen gürleşdirmeýärler
    .why = Işiň nähilidigini hemmelerden gowy şol ýerde işleýän adamlar bilýär.
    .do = Olaryň ikisi bilen ýekelikde gürleşmek isleýändigiňizi aýdyň. «Ýok» diýseler, karar etmäge howlukmaň.
    .ask = Ol ýerde häzir işleýän iki adam bilen gürleşip bilerinmi?

## How they speak with you

sign-C01 = Hemme zat diňe ýazyşmada: ofis, şertnama ýa-da hakyky at ýok
    .why = Akkaunt bir minutda ýitip biler, puluňyz hem onuň bilen gider.
    .do = Ofisiň salgysyny we telefon belgisini soraň. Pul tölemezden ýa-da bir zat ibermezden öň ikisini-de özüňiz barlaň.
    .ask = Ofisiňiz nirede, men ol ýere baryp ýa-da jaň edip bilerinmi?
sign-C02 = Sizi söhbetdeşliksiz we başarnygyňyzy soraman işe aldylar
    .why = Näme başarýandygyňyzy hiç kim soramasa, hakyky iş başga bolup biler.
    .do = Iş gününiň nähili geçýändigini we ýolbaşçyňyzyň kim boljakdygyny soraň.
    .ask = Iş güni nähili geçýär we meniň ýolbaşçym kim bolar?
sign-C03 = Sizi derrew karar etmäge, pul tölemäge ýa-da ýola çykmaga howlukdyrýarlar
    .why = Howluksaňyz, barlamaga ýa-da birinden soramaga wagt galmaýar.
    .do = Iki gün wagt alyň we ynanýan adamyňyz bilen gürleşiň. Gowy iş şonça garaşar.
    .ask = Karar etmezden öň hemmesini okamaga iki gün wagt berip bilersiňizmi?
sign-C04 = Size teklibi maşgalaňyzdan gizlin saklaň diýdiler
    .why = Maşgalasyndan üzňe galan adama erk etmek aňsat bolýar.
    .do = Indiki ädimden öň ynanýan adamyňyza aýdyň.
sign-C05 = Iş üçin örän şahsy surat ýa-da wideo soraýarlar
    .why = Şeýle suratlary soň haýbat atmak üçin ulanyp bilýärler.
    .do = Hiç zat ibermäň ýa-da mundan beýläk ibermäň. Iberen bolsaňyz, munda siziň günäňiz ýok: nämäniň kömek edip biljekdigini gyzgyn liniýadan sorap bilersiňiz.
sign-C06 = Internetde tanşan söýgüliňiz daşary ýurtda iş, toý ýa-da tölenen ýol wada berýär
    .why = Çalt söýgi we uly wadalar adamlary özleriniň saýlamadyk işine getirmegiň belli ýoludyr.
    .do = Ilki öz ýurduňyzda, köpçülik ýerinde duşuşyň we dostuňyza aýdyň. Öz biletiňize puly özüňiz saklaň.
sign-C07 = Akkaunt täze ýa-da atsyz, ýa-da iş hakdaky bildiriş ýitipdir
    .why = Ýalan teklipler internetde köplenç az wagt durýar.
    .do = Şol teksti we telefon belgisini başga ýerlerden gözläň. Barlap boljak ady we ofisi soraň.
    .ask = Bu iş nirede yglan edildi? Ony ýene bir gezek okasam bolýarmy?
sign-C08 = Salgylanma, programma iberýärler ýa-da şertnamadan öň kart, pasport maglumatyny soraýarlar
    .why = Ýalan salgylanmalar we programmalar maglumat ýygnaýar we adamlaryň puluny alýar.
    .do = Salgylanmany açmaga, programmany gurmaga we maglumat bermäge howlukmaň. Ilki kompaniýanyň öz saýtyny tapyp, şol ýerden soraň.
    .ask = Size haýsy maglumat gerek? Ony şertnama gol çekilenden soň berip bilerinmi?
sign-C09 = Size işe dahyly bolmadyk synag berdiler
    .why = Adamlary internetde başgalary aldamaga mejbur edýän ýerler çalt ýazýan, dil bilýän adamlary gözleýär.
    .do = Bu başarnygyň işde näme üçin gerekdigini soraň we kompaniýany ýene bir gezek barlaň.
    .ask = Synagyňyz işiň haýsy bölegi üçin gerek?

## Work, pay and contract

sign-T01 = Iş tejribesi soralmaýar, ýöne aýlyk adatdakydan has köp
    .why = Ýönekeý işe örän köp aýlyk wada bermek adamlary çekmegiň iň köp duş gelýän ýoludyr.
    .do = Ony şol ýurtda şeýle işe berilýän adaty aýlyk bilen deňeşdiriň.
    .ask = Aýlyk nämelerden düzülýär, täze başlan işçi aýda näçe alýar?
sign-T02 = Her gün näme iş etjekdigiňiz düşnükli däl
    .why = Hiç kimiň düşündirmeýän işi baranyňyzdan soň islendik zada öwrülip biler.
    .do = Näme iş etjekdigiňizi, iş sagadyny, dynç günlerini we iş ýerini ýazmaça soraň.
    .ask = Her gün näme iş ederin, haýsy sagatlarda we nirede?
sign-T03 = Gol çekilen ýazmaça şertnama bolmazdan ýola çykmaly diýýärler
    .why = Kagyz bolmasa, näme wada berlendigini görkezip bilmersiňiz.
    .do = Okap bilýän diliňizde, gol çekilen nusgasyny soraň. Onsuz ýola çykmaň.
    .ask = Gol çekilen şertnamany ýola çykmazdan öň berip bilersiňizmi?
sign-T04 = Şertnama okap bilmeýän diliňizde
    .why = Bilmän, puluňyzdan ýa-da erkinligiňizden geçip, hatda goşuna-da ýazylyp bilersiňiz.
    .do = Gol çekmezden öň terjimesini soraň. Onuň siziň üçin nämäni aňladýandygyny hukukçydan ýa-da gyzgyn liniýadan sorap bilersiňiz.
    .ask = Şertnamany meniň okap bilýän dilimde berip bilersiňizmi?
sign-T05 = «Esasy şertnama barandan soň gol çekersiňiz» diýýärler
    .why = Öýden uzakda erbet şertnama «ýok» diýmek kyn.
    .do = Gutarnykly şertnamany şu wagt soraň we ýola çykmazdan öň okaň.
    .ask = Gutarnykly şertnamany ýola çykmazdan öň görüp bilerinmi?
sign-T06 = Işden gitseňiz, jerime tölemeli ýa-da çykdajyny yzyna bermeli
    .why = Giden üçin tölenýän jerime adamy bergi bilen saklap biler.
    .do = Muňa entek gol çekmäň. Şeýle kadanyň nämäni aňladýandygyny hukukçydan ýa-da gyzgyn liniýadan soraň.
    .ask = Işden wagtyndan öň gitsem, näçe tölemeli bolaryn we bu nirede ýazylan?
sign-T07 = Iş sagady, dynç günleri ýa-da ýaşaýyş jaýy aýdylmaýar
    .why = Ýazylmadyk zat köplenç berilmeýär.
    .do = Iş sagadyny, dynç günlerini we ýaşajak jaýyňyzyň salgysyny ýazmaça soraň.
    .ask = Iş sagady, dynç günleri we ýaşaýyş jaýy nähili? Ýazyp berip bilersiňizmi?
sign-T08 = Bu Taýlandda, Kambojada, Mýanmada ýa-da Laosda ofis ýa-da internet işi
    .why = Şeýle teklip bilen giden köp adamy ýapyk ýerde saklap, internetde başgalary aldamaga mejbur etdiler.
    .do = Iş beriji tassyklanýança, uçup gitmäň. Şol ýurduň ilçihanasyndan ýa-da ýurduňyzyň Daşary işler ministrliginden soraň; edaradan çekinseňiz, gyzgyn liniýadan.
    .ask = Kompaniýanyň şol ýurtda hasaba alnan ady we salgysy nähili?
sign-T09 = Iş uruş gidýän ýeriň golaýynda ýa-da çalt raýatlyk ýa harby kagyz bilen bagly
    .why = Adaty işe baran adamlary söweşe iberipdirler.
    .do = Hiç zada gol çekmäň. Ilki hukukçydan, ýurduňyzyň ilçihanasyndan ýa-da gyzgyn liniýadan soraň.
sign-T10 = Iş klubda myhmanlary güýmemek (hostes), tans, massaž, modellik ýa-da webkamera işi
    .why = Käbir adamlardan soň özleriniň razy bolmadyk ýakynlyk hyzmatlaryny soradylar.
    .do = Iş ýerini we iş berijini barlaň. Ýola çykmazdan öň gyzgyn liniýa bilen gürleşiň.
    .ask = Işlejek ýerimiň ady we salgysy nähili?
sign-T11 = Maşgala öýünde işlemeli, özüňiz hem şol öýde ýaşamaly
    .why = Ýapyk gapynyň aňyrsynda näçe sagat işlenýändigini we adama nähili garalýandygyny hiç kim görmeýär.
    .do = Öz otagyňyz, öz telefonyňyz we dynç gününiň boljakdygyny ýazmaça soraň. Salgyny öýdäkilere goýup gidiň.
    .ask = Öz otagym, telefonym we dynç günüm bolarmy? Ýazyp berip bilersiňizmi?

## Money

sign-M01 = Işe alynmak üçin pul tölemeli diýýärler
    .why = Halkara kadalara görä, işçi işe alynmagy üçin pul tölemeli däl.
    .do = Pul tölemäň. Haýsy töleglere rugsat berilýändigini zähmet ýa-da migrasiýa edarasyndan soraň; edaradan çekinýän bolsaňyz, gyzgyn liniýadan soraň.
    .ask = Işe alynmak üçin tölenýän pul nämä gerek, ony iş beriji töläp bilmezmi?
sign-M02 = Ýol puluňyzy olar töleýär, soň ony aýlygyňyzdan tutup galýar
    .why = Şeýle bergi köpelip, sizi şol ýerde saklap biler.
    .do = Takyk möçberini we soňky tölegiň senesini ýazmaça soraň.
    .ask = Ýol üçin näçe bergim bolar we soňky töleg haçan?
sign-M03 = Puly hususy karta, kripto bilen ýa-da töleg kagyzyny bermän, nagt soraýarlar
    .why = Şeýle tölenen puluň yzyny tapmak ýa-da ony yzyna almak örän kyn.
    .do = Beýle tölemäň. Puluň näme üçindigini, şertnamany we kompaniýanyň töleg kagyzyny soraň.
    .ask = Töleg üçin kompaniýanyň hasaby we töleg kagyzy barmy?
sign-M04 = Aýlygyňyz soňuna çenli saklanar ýa-da araça berler
    .why = Aýlygyňyz başga biriniň elinde bolsa, gitmek kyn.
    .do = Aýlygyň her aý öz eliňize ýa-da öz hasabyňyza berilmegini ýazmaça soraň.
    .ask = Aýlygymy her aý öz hasabyma alyp bilerinmi?
sign-M05 = Karz almagy ýa-da jaýyňyzy, maşynyňyzy girew goýmagy maslahat berýärler
    .why = Iş ýok bolup çyksa, bergi size we maşgalaňyza galýar.
    .do = Entek barlanmadyk iş üçin karz almaň.
sign-M06 = Nahar, jaý, gural ýa-da jerime üçin aýlykdan pul tutulýar, sanawy ýok
    .why = Tutulýan pul hiç ýerde ýazylmasa, tutuş aýlyk gidip biler.
    .do = Tutulýan hemme zadyň we iň köp möçberiniň sanawyny soraň. Soň size näçe galýandygyny hasaplaň.
    .ask = Aýlykdan tutulýan hemme zadyň sanawyny berip bilersiňizmi?
sign-M07 = Olar üçin hasap, SIM kart ýa-da elektron gapjyk açmaly ýa-da pul geçirmeli diýýärler
    .why = Şeýle hasaplar adamlary aldamak üçin ulanylýar, hasapda bolsa siziň adyňyz dur.
    .do = «Ýok» diýip bilersiňiz. Eýýäm eden bolsaňyz, indi näme etmelidigini hukukçydan ýa-da gyzgyn liniýadan sorap bilersiňiz.

## Papers

sign-D01 = Pasportyňyzy öz ýanlarynda saklamak isleýärler
    .why = Pasport bolmasa, çykyp gitmek ýa-da öýe gaýtmak kyn.
    .do = Ony özüňiz saklamagy öňünden niýet ediniň. Diňe nusgasyny beriň, ýene bir nusgasyny maşgalaňyza goýuň.
    .ask = Pasportymyň nusgasy ýeterlikmi? Pasportyň özüni öz ýanymda saklasam diýýärin.
sign-D02 = Iş üçin berilmeýän wiza bilen işlemeli diýýärler
    .why = Şeýle wiza, adatça, işlemäge rugsat bermeýär, başgalar bolsa muny size basyş etmek üçin ulanyp biler.
    .do = Bu işe haýsy wizanyň rugsat berýändigini şol ýurduň ilçihanasyndan ýa-da gyzgyn liniýadan soraň.
    .ask = Maňa haýsy wiza berler we ol bu işe rugsat berýärmi?
sign-D03 = Size serhetde resmi işgärlere ýalan aýdyň diýdiler
    .why = Sizden ýalan sözlemegi soraýan adam bir zady gizleýär, belki, sizden hem.
    .do = Ýola çykmaga howlukmaň. Munuň siziň üçin nämä getirip biljekdigini hukukçydan ýa-da gyzgyn liniýadan soraň.
sign-D04 = Ýasama resminama, başga at ýa-da başga ýaş teklip edýärler
    .why = Ýasama resminama üçin jeza berilip bilner, kömek almak hem kynlaşýar.
    .do = «Ýok» diýip bilersiňiz. Şeýle resminamaňyz eýýäm bar bolsa, nämäniň kömek edip biljekdigini hukukçydan ýa-da gyzgyn liniýadan sorap bilersiňiz.
sign-D05 = Boş kagyza ýa-da okamaga wagt bermän köp kagyza gol çekdirjek bolýarlar
    .why = Şeýle kagyz desseleriniň içinde harby şertnamalar gizlenipdir.
    .do = Okamadyk zadyňyza gol çekmäň. Ilki kagyzlary öýe äkidip okamagy soraň.
    .ask = Gol çekmezden öň kagyzlary öýe äkidip okap bilerinmi?
sign-D06 = Gol çekýän zadyňyzyň nusgasyny bermeýärler
    .why = Nusga bolmasa, näme barada ylalaşylandygyny görkezip bilmersiňiz.
    .do = Nusgasyny soraň, ýene birini ynanýan adamyňyza goýuň.
    .ask = Gol çekýän hemme kagyzymyň nusgasyny alyp bilerinmi?
sign-D07 = Telefonyňyzy ýa-da akkauntlaryňyzyň parolyny soraýarlar
    .why = Telefonyňyza erk edýän adam kim bilen gürleşýändigiňize-de erk edip biler.
    .do = Telefony we parollary özüňiz saklamagy öňünden niýet ediniň. Eýýäm beren bolsaňyz, nämäniň kömek edip biljekdigini gyzgyn liniýadan sorap bilersiňiz.
sign-D08 = 18 ýaşy dolmadyk biri nätanyş bilen ýa-da üýtgedilen resminama bilen ýola çykmaly
    .why = Şeýle ýolda 18 ýaşy dolmadyk biri üçin hiç bir uly adam jogap bermeýär.
    .do = Ýola çykmaga howlukmaň, çagalar üçin ynam telefonyndan soraň. 18 ýaşyňyz dolmadymy? Ynanýan uly ýaşly adamyňyza aýdyň, ýöne iş teklip edýän adama däl.

## Travel

sign-V01 = Bilet wada berlen ýurda däl ýa-da barmaly ýer üýtgedi
    .why = Ýol üýtgese, köplenç iş hem üýtgeýär.
    .do = Biri barlaýança, ýoluňyzy dowam etdirmäň. Öýdäkilere aýdyň we gyzgyn liniýadan soraň.
sign-V02 = Öýe gaýtmaga öz puluňyz ýok
    .why = Puluňyz bolmasa, özüňizi işledýän adamlara garaşly bolýarsyňyz.
    .do = Bilete we bir aý ýaşamaga ýeterlik puly aýryp goýuň. Ony diňe öz eliňiz ýetýän ýerde saklaň.
sign-V03 = Nätanyş adamlar sizi ulag bilen gury ýer serhedinden geçirmekçi
    .why = Taýlandda iş wada berlen adamlary şeýdip Mýanma äkidipdirler.
    .do = Iş beriji tassyklanýança, bu ýola razy bolmaň. Ýolda adamlaryň arasynda boluň: gyzgyn liniýadan maslahat, resmi işgärlerden kömek sorap bilersiňiz.
sign-V04 = Ýanyňyzdaky adam resminamaňyzy, telefonyňyzy saklamakçy ýa-da siziň ýeriňize gürlemekçi
    .why = Resminamaňyzy saklap, ýeriňize gürleýän adam tutuş ýola erk edip biler.
    .do = Resminamalary we telefony özüňiz saklamagy niýet ediniň. Ýolda ýeke galanyňyzda gyzgyn liniýa jaň edip ýa-da resmi işgär bilen gürleşip bilersiňiz.
sign-V05 = Takyk salgyny bilmezden ýola çykmaly diýýärler
    .why = Nirededigiňizi hiç kim bilmese, hiç kim size ýetip bilmez.
    .do = Salgyny soraň, ony kartadan tapyň we öýdäkilere goýup gidiň.
    .ask = Ýaşajak we işlejek ýerimiň takyk salgysy nähili?
sign-V06 = Telefony öçürmegi, bermegi ýa-da öýe jaň etmezligi tabşyrdylar
    .why = Jaň bolmasa, bir zadyň ýerinde däldigini öýdäkiler bilip bilmez.
    .do = Gitmezden öň ynanýan adamyňyz bilen gizlin söz we jaň etjek wagtlaryňyzy belleşiň.

### What was promised

sign-DR01 = Iş, iş ýeri ýa-da iş beriji wada berlişinden başga
    .why = Ýalan wada adamyň erkin saýlamagyna ýol bermeýär.
    .do = Siz başga zada razy bolupdyňyz. Indi näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.
sign-DR02 = Aýlyk wada berlişinden başga
    .why = Aýlyk barada ýalan wada berip, adamlary özleriniň razy bolmajak işine getirýärler.
    .do = Size näçe zähmet hakynyň degişlidigini zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-DR03 = Iş sagady ýa-da iş şertleri wada berlişinden başga
    .why = Siz başga işe razy bolupdyňyz.
    .do = Bu işde haýsy kadalaryň hereket edýändigini zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-DR04 = Şertnama olaryň aýdyşy ýaly däl
    .why = Özünden gizlenen zada hiç kim razy bolup bilmez.
    .do = Goluňyzyň hakykatda nämäni aňladýandygyny hukukçydan ýa-da gyzgyn liniýadan sorap bilersiňiz.
sign-DR05 = Ýaşaýyş jaýy we gündelik durmuş wada berlişinden başga
    .why = Ýatýan ýeriňiz we iýýän naharyňyz erkinligiňize täsir edýär.
    .do = Ol ýerde iş berijiniň nähili ýaşaýyş jaýyny bermelidigini gyzgyn liniýadan sorap bilersiňiz.
sign-DR06 = Wiza ýa-da iş rugsatnamasy wada berlişinden başga
    .why = Resminama barada aldanan adama basyş etmek aňsat bolýar.
    .do = Haýsydyr bir edara bilen gürleşmezden öň resminamalaryňyz barada migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-DR07 = Ýol ýa-da ýol çykdajysy wada berlişinden başga
    .why = Ýolda üýtgän meýilnama we täze çykdajylar adamy bergä batyryp biler.
    .do = Nämeleriň üýtgändigini ynanýan adamyňyza aýdyp, bergi barada gyzgyn liniýadan sorap bilersiňiz.
sign-DR08 = Wada berlişi ýaly maşgalaňyzy getirip ýa-da ýanyna baryp bilmeýärsiňiz
    .why = Maşgala bilen bile bolmak umydy erbet teklibi hem gowy görkezip biler.
    .do = Ýanyňyza kimleriň gelip biljekdigini we munuň kadalaryny migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-DR10 = Wada berlen okuw mümkinçiligi ýok
    .why = Käwagt okuw wadasyny adamlary işe getirmek üçin ulanýarlar.
    .do = Şol okuw jaýynyň sizden habarynyň bardygyny ýa-da ýokdugyny ýurduňyzyň ilçihanasyndan ýa-da gyzgyn liniýadan sorap bilersiňiz.

### Before and during the journey

sign-CR04 = Olara bergiňiz sebäpli gitmekden başga alajyňyz galmady
    .why = Adamy boýun egdirmek üçin bergini ulanyp bilýärler.
    .do = Bu bergini tölemäge borçlymysyňyz ýa-da ýok, muny gyzgyn liniýadan sorap bilersiňiz. Soň näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CR05 = Resminamalaryňyzy ýola çykmazdan öň ýa-da ýolda aldylar
    .why = Resminama bolmasa, yza gaýtmak kyn.
    .do = Pasportyňyz bolmasa-da, gyzgyn liniýadan kömek sorap bilersiňiz. Täze resminamany nädip almalydygyny hem sorap bilersiňiz.
sign-CR06 = Ýola çykmazdan öň ýa-da ýolda sizi gulplap ýa-da garawullap sakladylar
    .why = Işe çagyrýan hiç bir adamyň başga birini gulplap ýa-da garawullap saklamaga haky ýok.
    .do = Hiç kim görmeýän wagty nirededigiňizi ynanýan adamyňyza ýa-da gyzgyn liniýa aýdyp bilersiňiz.
sign-CR07 = Ýola çykmazdan öň ýa-da ýolda «üstüňden arz ederis» diýip, haýbat atdylar
    .why = Adamlar kömek soramaz ýaly, şeýle haýbat atýarlar.
    .do = Hakykatda näme bolup biljekdigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.
sign-CR10 = Öz puluňyzy özüňize bermän sakladylar
    .why = Öz puluňyz bolmasa, olara garaşly bolýarsyňyz.
    .do = Pulsuz galan adamlara nähili kömek bardygyny gyzgyn liniýadan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-AV01 = Gitmegiňiz üçin maşgalaňyzyň kyn ýagdaýyndan peýdalandylar
    .why = Maşgalasyna kömek etmeli adama teklibe «ýok» diýmek kyn.
    .do = Munda siziň günäňiz ýok. Size we maşgalaňyza nähili kömek bardygyny gyzgyn liniýadan sorap bilersiňiz.
sign-AV03 = Gitmegiňiz üçin az okandygyňyzdan ýa-da dil bilmeýändigiňizden peýdalandylar
    .why = Okap bilmeýän zadyňy barlap bolmaýar.
    .do = Resminamalaryňyzda näme ýazylandygyny gyzgyn liniýadan öz diliňizde sorap bilersiňiz. Soň näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-AV04 = Köp zatdan habaryňyzyň ýokdugyndan peýdalandylar
    .why = Hakyky ýagdaýy bilmese, hiç kim erkin saýlap bilmez.
    .do = Size aýdylmadyk zatlary indi gyzgyn liniýadan sorap bilersiňiz. Soň näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-AV05 = Ýola çykmazyňyzdan öň hem size erk edýärdiler
    .why = Özüne erk edýän adama «hawa» diýmek erkin saýlaw däldir.
    .do = Munda siziň günäňiz ýok. Hiç kim eşitmeýän wagty näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.
sign-AV06 = Gitmegiňiz üçin pula mätäçligiňizden ýa-da bergiňizden peýdalandylar
    .why = Pula mätäç adama erbet teklibe «ýok» diýmek kyn.
    .do = Munda siziň günäňiz ýok. Pulsuz galan ýa-da bergili adamlara nähili kömek bardygyny gyzgyn liniýadan sorap bilersiňiz.
sign-AV07 = Daşary ýurtda üstünlik gazananlar hakda ýalan gürrüň berdiler
    .why = Şeýle gürrüňler erbet teklibi gowy edip görkezýär.
    .do = Ynananyňyz üçin siziň günäňiz ýok. Indi näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.
sign-AV08 = Kanun ýa-da polisiýa hakda ýalan zatlar aýtdylar
    .why = Ähli edaralardan gorkýan adam hiç kimden kömek soramaýar.
    .do = Hakykatda haýsy kadalaryň hereket edýändigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.
sign-AV10 = Gitmegiňiz üçin şahsy durmuşyňyzdaky bir zatdan peýdalandylar
    .why = Adamyň derdini bilýän biri ony razy etmek üçin şol dertden peýdalanyp biler.
    .do = Munda siziň günäňiz ýok. Gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-AV14 = Ýola özbaşdak çykyp bilmeýändigiňizden peýdalandylar
    .why = Ýol üçin başgalara garaşly adamyň yza gaýtmagy aňsat däl.
    .do = Öýe nähili gaýdyp boljakdygyny gyzgyn liniýadan ýa-da ýurduňyzyň ilçihanasyndan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.

### Work and pay

sign-EX01 = Dynç alyp bilmez ýaly köp sagat ýa-da köp gün işleýärsiňiz
    .why = Her bir işçä dynç gerek, köp ýurduň kanuny iş wagtyny çäklendirýär.
    .do = Ol ýerde iş wagtynyň näçä çenli bolup biljekdigini zähmet boýunça gyzgyn liniýadan sorap bilersiňiz. Şikaýat etmelimi ýa-da ýok, muny özüňiz çözýärsiňiz.
sign-EX02 = Size örän az aýlyk berilýär ýa-da düýbünden berilmeýär
    .why = Resminamalaryňyz nähili bolsa-da, edilen iş üçin hak tölenmeli.
    .do = Zähmet hakyny nädip talap edip boljakdygyny we munuň näme howpunyň bardygyny zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-EX03 = Aýlygyňyzdan jerime ýa-da pul tutulýar
    .why = Şeýdip tutulsa, tutuş aýlyk gidip biler.
    .do = Iş berijiniň aýlykdan nämeleri tutmaga hakynyň bardygyny zähmet boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-EX04 = Ýaşaýan ýeriňiz erbet
    .why = Ýatar ýer, suw, ýylylyk we özüňiz açyp bilýän gapy: adama iň azyndan şular gerek.
    .do = Ol ýerde iş berijiniň nähili ýaşaýyş jaýyny bermelidigini we ýene nireden kömek sorap boljakdygyny gyzgyn liniýadan sorap bilersiňiz.
sign-EX05 = Iş şertleri örän erbet
    .why = Hiç bir işçi aýlyk üçin saglygyny bermeli däl.
    .do = Iş berijiniň nämeleri düzetmelidigini zähmet boýunça gyzgyn liniýadan sorap bilersiňiz. Şikaýat etmelimi ýa-da ýok, muny özüňiz çözýärsiňiz.
sign-EX06 = Iş howply
    .why = Iş beriji işçileri howpdan goramaly.
    .do = Şikes alan bolsaňyz, ilki lukman gerek: gyssagly kömek belgisine jaň ediň. Maslahaty zähmet boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-EX07 = Kanun ýa-da şertnamaňyz berjaý edilmeýär
    .why = Şertnama iş beriji üçin hem hökmanydyr.
    .do = Nämäni talap edip biljekdigiňizi we munuň näme howpunyň bardygyny zähmet boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-EX08 = Şertnamaňyz ýa-da ätiýaçlandyryşyňyz ýok
    .why = Olar bolmasa, lukmana görünmek ýa-da aýlygyňyzy almak kynlaşýar.
    .do = Şertnama bolmasa, nämäni talap edip biljekdigiňizi zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-EX09 = Okamaga mümkinçiligiňiz ýok
    .why = Okan adamyň saýlap biljek ýoly köp bolýar.
    .do = Ol ýerde haýsy mekdebe ýa-da okuwa gatnap biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.

### Control

sign-CD01 = Pasportyňyzy ýa-da resminamalaryňyzy başga biri saklaýar
    .why = Resminamalary özünde bolmasa, işçiniň çykyp gitmegi kyn bolýar.
    .do = Pasportyňyz bolmasa-da, gyzgyn liniýadan ýa-da ýurduňyzyň ilçihanasyndan maslahat sorap bilersiňiz. Ilki her ýoluň nämä getirip biljekdigini soraň.
sign-CD02 = Bergiňizi üzýänçäňiz işlemeli diýýärler
    .why = Adamy bergi bilen işde saklamak mejbury zähmetiň belli alamatydyr.
    .do = Bu bergini tölemäge borçlymysyňyz ýa-da ýok, muny gyzgyn liniýadan sorap bilersiňiz. Soň näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CD03 = Sizi gulplap saklaýarlar, size gözegçilik edýärler ýa-da daşary çykmaga goýbermeýärler
    .why = Hiç bir iş berijiniň işçini gulplap ýa-da garawullap saklamaga haky ýok.
    .do = Hiç kim görmeýän we eşitmeýän wagty nämäniň mümkindigini gyzgyn liniýadan sorap bilersiňiz. Amatly pursady diňe özüňiz bilip bilersiňiz.
sign-CD08 = Iş berijiňizi çalyşmaga rugsat berilmeýär
    .why = Taşlap gidip bolmaýan iş erkin iş däldir.
    .do = Wizaňyz bilen iş berijini çalşyp bolýandygyny ýa-da bolmaýandygyny we munuň nämä getirip biljekdigini migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-CD10 = Sizi maşgalaňyza, resmi adamlara ýa-da başgalara ýalan sözlemäge mejbur edýärler
    .why = Ýalan sebäpli kömek edip biljek adamlar ýagdaýyňyzy bilmän galýar.
    .do = Gyzgyn liniýa adyňyzy aýtman hem dogrusyny aýdyp bilersiňiz. Nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CD11 = Gitseňiz ýa-da şikaýat etseňiz, üstüňizden arz ederis diýip, haýbat atýarlar
    .why = Adamlar sesini çykarmaz ýaly, şeýle haýbat atýarlar.
    .do = Hakykatda näme bolup biljekdigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.
sign-CD12 = Ýagdaýyňyzy agyrlaşdyrarys diýip, haýbat atýarlar
    .why = Haýbat astynda edilýän iş erkin iş däldir.
    .do = Hiç kim eşitmeýän wagty näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CD14 = Gitmezligiňiz üçin aýlygyňyzy bermän saklaýarlar
    .why = Aýlygy berilmese, adamyň çykyp gitmegi kyn bolýar.
    .do = Zähmet hakyny gidenden soň hem nädip talap edip boljakdygyny zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-VD01 = Iýmek-içmek, daşary çykmak ýa-da öýe jaň etmek üçin olara garaşlysyňyz
    .why = Adamyň gündelik durmuşyna erk edýän biri onuň özüne-de erk edip bilýär.
    .do = Mümkin bolsa, ýeke özüňiz habarlaşyp bilýän biriniň belgisi elmydama özüňizde bolsun, meselem, garyndaşyňyzyň ýa-da gyzgyn liniýanyň belgisi.
sign-VD02 = Ol ýerde özbaşdak oňup bilmeýärsiňiz ýa-da diline düşünmeýärsiňiz
    .why = Adam ýeri ýa-da dili bilmese, başgalar muny öz bähbidine ulanyp biler.
    .do = Öz ýurduňyzyň gyzgyn liniýasyna jaň edip ýa-da öz diliňizde gürleýän adamy sorap bilersiňiz.
sign-VD03 = Pula mätäçligiňiz sebäpli şol ýerden gidip bilmeýärsiňiz
    .why = Adamy erbet işde saklamak üçin onuň mätäçliginden peýdalanyp bilýärler.
    .do = Zähmet hakyny nädip talap edip boljakdygyny we pulsuz galan adamlara nähili kömek bardygyny gyzgyn liniýadan sorap bilersiňiz.
sign-VD04 = Maşgala ýagdaýyňyz sebäpli şol ýerden gidip bilmeýärsiňiz
    .why = Adam gitmez ýaly, onuň maşgalasy baradaky aladasyndan peýdalanyp bilýärler.
    .do = Özüňiziň we maşgalaňyzyň näme edip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.

### Violence, threats, intimate matters

sign-DR09 = Size nikalaşmagy ýa-da perzentlige almagy wada berdiler
    .why = Şeýle wada berlende, adamyň hakyky maksadyny görmek kyn bolýar.
    .do = Ynananyňyz üçin siziň günäňiz ýok. Gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-AV11 = Işe çagyran adama göwnüňiz baglydy
    .why = Adamy razy etmek üçin ýakynlykdan peýdalanyp bilýärler.
    .do = Ynananyňyz üçin siziň günäňiz ýok. Ol adamy tanamaýan biri bilen gürleşip bilersiňiz.
sign-CR01 = Gitmegiňiz üçin size zorluk etdiler
    .why = Zorluk bilen etdirilen zat adamyň öz saýlany däldir.
    .do = Munda siziň günäňiz ýok. Lukman ýa-da gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CR02 = Size zorluk ederis diýip, haýbat atdylar
    .why = Haýbat bilen etdirilen zat adamyň öz saýlany däldir.
    .do = Näme edip biljekdigiňizi we her ýoluň nämä getirip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CR03 = Sizi zor bilen äkitdiler, nikaladylar, birine berdiler ýa-da satdylar
    .why = Hiç kimiň başga adamy bermäge ýa-da satmaga haky ýok.
    .do = Munda siziň günäňiz ýok. Gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CR08 = Maşgalaňyza ýa-da başgalara aýdarys diýip, haýbat atdylar
    .why = Adamlary boýun egdirmek üçin olaryň utanjyndan peýdalanýarlar.
    .do = Munda siziň günäňiz ýok. Şeýle haýbata duşan adamlaryň näme edendigini gyzgyn liniýadan sorap bilersiňiz.
sign-CR09 = Gitmegiňiz üçin maşgalaňyza zorluk etdiler ýa-da haýbat atdylar
    .why = Maşgalasyny goramak üçin edilen zat adamyň erkin saýlany däldir.
    .do = Özüňiziň we maşgalaňyzyň näme edip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Habar bermelimi ýa-da ýok, muny özüňiz çözýärsiňiz.
sign-CD04 = Size zorluk edýärler
    .why = Nämä razy bolan bolsaňyz-da, hiç kimiň size azar bermäge haky ýok.
    .do = Häzir size howp abanýarmy? Gyssagly kömek belgisine jaň ediň. Şikes alan bolsaňyz, ilki lukman gerek. Nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CD05 = Size zorluk ederis diýip, haýbat atýarlar
    .why = Haýbat astynda edilýän iş erkin iş däldir.
    .do = Häzir size howp abanýarmy? Gyssagly kömek belgisine jaň ediň. Howp ýok bolsa, hiç kim eşitmeýän wagty gyzgyn liniýadan sorap bilersiňiz.
sign-CD06 = Sizi bikanun iş etmäge mejbur edýärler
    .why = Mejbur bolup etmek bilen öz islegi bilen etmek başga-başga zatlardyr.
    .do = Haýsydyr bir edara bilen gürleşmezden öň hukukçydan ýa-da gyzgyn liniýadan maslahat sorap bilersiňiz.
sign-CD07 = Sizi razy bolmadyk zadyňyza mejbur edýärler
    .why = Bir zada razy bolmak hemme zada razy bolmak däldir.
    .do = Munda siziň günäňiz ýok. Gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CD13 = Maşgalaňyza zorluk edýärler ýa-da haýbat atýarlar
    .why = Adamlary boýun egdirmek üçin maşgalasy baradaky gorkusyndan peýdalanýarlar.
    .do = Özüňiziň we maşgalaňyzyň näme edip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Habar bermelimi ýa-da ýok, muny özüňiz çözýärsiňiz.
sign-CD15 = Maşgalaňyza ýa-da başgalara aýdarys diýip, haýbat atýarlar
    .why = Adamlary boýun egdirmek üçin olaryň utanjyndan peýdalanýarlar.
    .do = Munda siziň günäňiz ýok. Şeýle haýbata duşan adamlaryň näme edendigini gyzgyn liniýadan sorap bilersiňiz.
