# Adamyň aýdan alamatlary. `sign-<ID>`: alamat; `.why`: bir sözlem; `.do`: bir ýa-da iki sözlem.
# `.do` mümkinçilik hödürleýär, buýruk bermeýär: hiç kime gaç, garşy dur, subutnama topla ýa-da pasportyňy yzyna al diýilmeýär.
# HTML ýok. Bir habarda birnäçesi durýar: gysga ýazyň.

### Teklipdäki duýduryş alamatlary

sign-R01 = Işe çagyrýan adamyň rugsatnamasy ýok ýa-da ol rugsatnamasyny görkezmeýär
    .why = Rugsatnama bolmasa, iş üçin ýa-da puluňyz üçin hiç kim jogap bermeýär.
    .do = Häzirlikçe pul tölemäň. Rugsatnama barada zähmet ýa-da migrasiýa edarasyndan soraň; mundan çekinýän bolsaňyz, ilki gyzgyn liniýadan soraň.
sign-R03 = Iş berijiniň adyny, salgysyny ýa-da telefon belgisini aýtmaýarlar
    .why = Iş beriji belli bolmasa, hiç kim işi barlap ýa-da sizi tapyp bilmez.
    .do = Doly maglumaty soraň. Soň kompaniýanyň öz belgisini tapyp, jaň ediň.
sign-C04 = Size teklibi maşgalaňyzdan gizlin saklaň diýdiler
    .why = Maşgalasyndan üzňe galan adama erk etmek aňsat bolýar.
    .do = Indiki ädimden öň ynanýan adamyňyza aýdyň.
sign-T08 = Bu Taýlandda, Kambojada, Mýanmada ýa-da Laosda ofis ýa-da internet işi
    .why = Şeýle teklipleriň köpüsi adamlary ýapyk ýerlere eltdi, ol ýerde olary internetde başgalary aldamaga mejbur etdiler.
    .do = Ýurduňyzyň Daşary işler ministrligi we şol ýurduň ilçihanasy iş berijini tassyklaýança, uçup gitmäň.
sign-T09 = Iş uruş gidýän ýeriň golaýynda ýa-da çalt raýatlyk ýa harby kagyz bilen bagly
    .why = Adaty işe baran adamlary söweşe iberipdirler.
    .do = Hiç zada gol çekmäň. Ilki hukukçydan, ýurduňyzyň ilçihanasyndan ýa-da gyzgyn liniýadan soraň.
sign-T01 = Iş tejribesi soralmaýar, ýöne aýlyk adatdakydan has köp
    .why = Ýönekeý işe örän köp aýlyk wada bermek adamlary çekmegiň iň köp duş gelýän ýoludyr.
    .do = Ony şol ýurtda şeýle işe berilýän adaty aýlyk bilen deňeşdiriň.
sign-T03 = Gol çekilen ýazmaça şertnama bolmazdan ýola çykmaly diýýärler
    .why = Kagyz bolmasa, näme wada berlendigini görkezip bilmersiňiz.
    .do = Okap bilýän diliňizde, gol çekilen nusgasyny soraň. Onsuz ýola çykmaň.
sign-M01 = Işe alynmak üçin pul tölemeli diýýärler
    .why = Halkara kadalara görä, işçi işe alynmagy üçin pul tölemeli däl.
    .do = Pul tölemäň. Ýurduňyzda haýsy töleglere rugsat berilýändigini zähmet ýa-da migrasiýa edarasyndan soraň.
sign-M02 = Ýol puluňyzy olar töleýär, soň ony aýlygyňyzdan tutup galýar
    .why = Şeýle bergi köpelip, sizi şol ýerde saklap biler.
    .do = Takyk möçberini we soňky tölegiň senesini ýazmaça soraň.
sign-D01 = Pasportyňyzy öz ýanlarynda saklamak isleýärler
    .why = Pasport bolmasa, çykyp gitmek ýa-da öýe gaýtmak kyn.
    .do = Ony özüňiz saklamagy öňünden niýet ediniň. Diňe nusgasyny beriň, ýene bir nusgasyny maşgalaňyza goýuň.
sign-D02 = Iş üçin berilmeýän wiza bilen işlemeli diýýärler
    .why = Şeýle wiza, adatça, işlemäge rugsat bermeýär, başgalar bolsa muny size basyş etmek üçin ulanyp biler.
    .do = Bu işe haýsy wizanyň rugsat berýändigini şol ýurduň ilçihanasyndan soraň.
sign-V05 = Takyk salgyny bilmezden ýola çykmaly diýýärler
    .why = Nirededigiňizi hiç kim bilmese, hiç kim size ýetip bilmez.
    .do = Salgyny soraň, ony kartadan tapyň we öýdäkilere goýup gidiň.

### Wada berlenler

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
sign-DR10 = Wada berlen okuw mümkinçiligi ýok
    .why = Käwagt okuw wadasyny adamlary işe getirmek üçin ulanýarlar.
    .do = Şol okuw jaýynyň sizden habarynyň bardygyny ýa-da ýokdugyny ýurduňyzyň ilçihanasyndan ýa-da gyzgyn liniýadan sorap bilersiňiz.

### Ýola çykmazdan öň we ýolda

sign-CR04 = Olara bergiňiz sebäpli gitmekden başga alajyňyz galmady
    .why = Adamy boýun egdirmek üçin bergini ulanyp bilýärler.
    .do = Bu bergini tölemäge borçlymysyňyz ýa-da ýok, muny gyzgyn liniýadan sorap bilersiňiz. Soň näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CR05 = Resminamalaryňyzy ýola çykmazdan öň ýa-da ýolda aldylar
    .why = Resminama bolmasa, yza gaýtmak kyn.
    .do = Pasportyňyz bolmasa-da, gyzgyn liniýadan kömek sorap bilersiňiz. Täze resminamany nädip almalydygyny hem sorap bilersiňiz.
sign-CR06 = Ýola çykmazdan öň ýa-da ýolda sizi gulplap ýa-da garawullap sakladylar
    .why = Işe çagyrýan hiç bir adamyň başga birini gulplap ýa-da garawullap saklamaga haky ýok.
    .do = Hiç kim görmeýän wagty nirededigiňizi ynanýan adamyňyza ýa-da gyzgyn liniýa aýdyp bilersiňiz.
sign-CR07 = Ýola çykmazdan öň ýa-da ýolda üstüňizden arz ederis diýip, haýbat atdylar
    .why = Adamlar kömek soramaz ýaly, şeýle haýbat atýarlar.
    .do = Hakykatda näme bolup biljekdigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.
sign-CR10 = Öz puluňyzy özüňize bermän sakladylar
    .why = Öz puluňyz bolmasa, olara garaşly bolýarsyňyz.
    .do = Pulsuz galan adamlara nähili kömek bardygyny gyzgyn liniýadan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-AV07 = Daşary ýurtda üstünlik gazananlar hakda ýalan gürrüň berdiler
    .why = Şeýle gürrüňler erbet teklibi gowy edip görkezýär.
    .do = Ynananyňyz üçin siziň günäňiz ýok. Indi näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz.
sign-AV08 = Kanun ýa-da polisiýa hakda ýalan zatlar aýtdylar
    .why = Ähli edaralardan gorkýan adam hiç kimden kömek soramaýar.
    .do = Hakykatda haýsy kadalaryň hereket edýändigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.

### Iş we aýlyk

sign-EX01 = Dynç alyp bilmez ýaly köp sagat ýa-da köp gün işleýärsiňiz
    .why = Her bir işçä dynç gerek, köp ýurduň kanuny iş wagtyny çäklendirýär.
    .do = Ol ýerde iş wagtynyň näçä çenli bolup biljekdigini zähmet boýunça gyzgyn liniýadan sorap bilersiňiz. Şikaýat etmelimi ýa-da ýok, muny özüňiz çözýärsiňiz.
sign-EX02 = Size örän az aýlyk berilýär ýa-da düýbünden berilmeýär
    .why = Resminamalaryňyz nähili bolsa-da, edilen iş üçin hak tölenmeli.
    .do = Zähmet hakyny nädip talap edip boljakdygyny we munuň näme howpunyň bardygyny zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-EX03 = Aýlygyňyzdan jerime ýa-da pul tutulýar
    .why = Şeýdip, tutuş aýlyk gidip biler.
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

### Erk etmek

sign-CD01 = Pasportyňyzy ýa-da resminamalaryňyzy başga biri saklaýar
    .why = Resminamalary özünde bolmasa, işçiniň çykyp gitmegi kyn bolýar.
    .do = Pasportyňyz bolmasa-da, gyzgyn liniýadan ýa-da ýurduňyzyň ilçihanasyndan maslahat sorap bilersiňiz. Ilki her ýoluň nämä getirip biljekdigini soraň.
sign-CD02 = Bergiňizi üzýänçäňiz işlemeli diýýärler
    .why = Adamy bergi bilen işde saklamak mejbury zähmetiň belli alamatydyr.
    .do = Bu bergini tölemäge borçlymysyňyz ýa-da ýok, muny gyzgyn liniýadan sorap bilersiňiz. Soň näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CD03 = Sizi gulplap saklaýarlar, size gözegçilik edýärler ýa-da daşary çykmaga goýbermeýärler
    .why = Hiç bir iş berijiniň işçini gulplap ýa-da garawullap saklamaga haky ýok.
    .do = Hiç kim görmeýän we eşitmeýän wagty nämäniň mümkindigini gyzgyn liniýadan sorap bilersiňiz. Amatly pursady diňe özüňiz bilip bilersiňiz.
sign-CD08 = Iş berijiňizi çalyşmaga hakyňyz ýok
    .why = Taşlap gidip bolmaýan iş erkin iş däldir.
    .do = Wizaňyz bilen iş berijini çalşyp bolýandygyny ýa-da bolmaýandygyny we munuň nämä getirip biljekdigini migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-CD10 = Sizi maşgalaňyza, resmi adamlara ýa-da başgalara ýalan sözlemäge mejbur edýärler
    .why = Ýalan sebäpli kömek edip biljek adamlar ýagdaýyňyzy bilmän galýar.
    .do = Gyzgyn liniýa adyňyzy aýtman hem dogrusyny aýdyp bilersiňiz. Nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CD11 = Gitseňiz ýa-da şikaýat etseňiz, üstüňizden arz ederis diýip, haýbat atýarlar
    .why = Adamlar sesini çykarmaz ýaly, şeýle haýbat atýarlar.
    .do = Hakykatda näme bolup biljekdigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.
sign-CD12 = Ýagdaýyňyzy beter ederis diýip, haýbat atýarlar
    .why = Haýbat astynda edilýän iş erkin iş däldir.
    .do = Hiç kim eşitmeýän wagty näme edip biljekdigiňizi gyzgyn liniýadan sorap bilersiňiz. Näme etjekdigiňizi özüňiz çözýärsiňiz.
sign-CD14 = Gitmezligiňiz üçin aýlygyňyzy bermän saklaýarlar
    .why = Aýlygy berilmese, adamyň çykyp gitmegi kyn bolýar.
    .do = Zähmet hakyny gidenden soň hem nädip talap edip boljakdygyny zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap bilersiňiz.
sign-VD01 = Iýmek-içmek, daşary çykmak ýa-da öýe jaň etmek üçin olara garaşlysyňyz
    .why = Gündelik durmuşa erk edýän adam başga birine-de erk edip bilýär.
    .do = Mümkin bolsa, ýeke özüňiz habarlaşyp bilýän biriniň belgisi elmydama özüňizde bolsun, meselem, garyndaşyňyzyň ýa-da gyzgyn liniýanyň belgisi.
sign-VD02 = Ol ýerde özbaşdak oňup bilmeýärsiňiz ýa-da diline düşünmeýärsiňiz
    .why = Adam ýeri ýa-da dili bilmese, başgalar muny öz bähbidine ulanyp biler.
    .do = Öz ýurduňyzyň gyzgyn liniýasyna jaň edip ýa-da öz diliňizde gürleýän adamy sorap bilersiňiz.

### Zorluk, haýbat, örän şahsy meseleler

sign-DR09 = Size nikalaşmagy ýa-da perzentlige almagy wada berdiler
    .why = Şeýle wada berlende, adamyň hakyky maksadyny görmek kyn bolýar.
    .do = Ynananyňyz üçin siziň günäňiz ýok. Gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-AV11 = Işe çagyran adama göwnüňiz baglydy
    .why = Adamy razy etmek üçin ýakynlygy ulanyp bilýärler.
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
    .why = Adamlary boýun egdirmek üçin utanjy ulanýarlar.
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
    .why = Mejbur bolup etmek bilen öz islegiň boýunça etmek başga-başga zatlardyr.
    .do = Haýsydyr bir edara bilen gürleşmezden öň hukukçydan ýa-da gyzgyn liniýadan maslahat sorap bilersiňiz.
sign-CD07 = Sizi razy bolmadyk zadyňyza mejbur edýärler
    .why = Bir zada razy bolmak hemme zada razy bolmak däldir.
    .do = Munda siziň günäňiz ýok. Gyzgyn liniýa bilen gürleşip bilersiňiz; nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.
sign-CD13 = Maşgalaňyza zorluk edýärler ýa-da haýbat atýarlar
    .why = Adamlary boýun egdirmek üçin maşgalasy baradaky gorkusyny ulanýarlar.
    .do = Özüňiziň we maşgalaňyzyň näme edip biljekdigini gyzgyn liniýadan sorap bilersiňiz. Habar bermelimi ýa-da ýok, muny özüňiz çözýärsiňiz.
sign-CD15 = Maşgalaňyza ýa-da başgalara aýdarys diýip, haýbat atýarlar
    .why = Adamlary boýun egdirmek üçin utanjy ulanýarlar.
    .do = Munda siziň günäňiz ýok. Şeýle haýbata duşan adamlaryň näme edendigini gyzgyn liniýadan sorap bilersiňiz.
