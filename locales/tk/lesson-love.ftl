# Lesson: love and marriage as a lure. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Gentle words: no blame, nothing intimate in detail, and no verdict on anybody's partner.

lesson-love = 💍 Söýgi we nika wadasy
    .about = Täze söýgi bilet ýa-da daşary ýurtda iş bilen gelende

lesson-love-story =
    <b>«Saňa bu ýerde iş tapdym»</b>

    Selbi 19 ýaşynda. Ol internetde daşary ýurtda ýaşaýan mylakatly bir ýigit bilen tanyşýar. Ýigit her gün ýazýar, sowgat iberýär.

    Üç hepdeden ol toý barada gürrüň açýar. Selbi üçin bileti hem, doganoglanynyň kafesinde iş hem bar. «Ejeň-kakaňa soň aýdarsyň. Olar bize düşünmez.»

    <i>Selbi hakyky adam däl. Onuň hekaýasy köp adamyň başyndan geçen zatlardan düzüldi.</i>

lesson-love-steps =
    <b>Belli bir ýol</b>

    Ýewropa polisiýasy üç ädim barada aýdýar:
    • ilki sowgatlar we köp mähir,
    • soň maşgaladan we dostlardan uzaklaşdyrmak,
    • soň basyş ýa-da zorluk.

    Bu aýallaryň hem, erkekleriň hem başyna düşüp biler. Köp adam ýanýoldaşyny daşary ýurtdan tapýar, bu ädimler siziň söýgüliňize baha bermeýär. Ýöne olar howlukmazlyga sebäp bolýar.

lesson-love-signs =
    <b>Howlukmazlyga sebäpler</b>

    • Hemme zat örän çalt bolýar
    • Muny hiç kim bilmesin diýýärler
    • Sizi dostlaryňyzdan we maşgalaňyzdan uzaklaşdyrjak bolýarlar
    • Bilet, iş we resminamalar olaryň elinde
    • Şahsy suratlaryňyzy soraýarlar
    • Hiç duşuşmadyk adamyňyz bilen toý

lesson-love-before-you-go =
    <b>Ýola çykmazdan öň</b>

    • Ilki öz ýurduňyzda, köpçülik ýerinde duşuşyň.
    • Ynanýan adamyňyza aýdyň we olary tanyşdyryň.
    • Işi beýleki teklipler ýaly barlaň.
    • Pasportyňyzy, telefonyňyzy we öýe gaýtmaga puly özüňiz saklaň.
    • Öýdäkilere salgyny we gizlin sözi aýdyp gidiň.

    Bularyň hemmesi üçin wagt sorap bilersiňiz.

lesson-love-pictures =
    <b>Şahsy suratlaryňyzy iberen bolsaňyz</b>

    Munda siziň günäňiz ýok. Käbir adamlar şeýle suratlar bilen haýbat atýar: «Diýenimi et, ýogsam hemmeler görer.»

    Şeýle ýagdaýda başgalaryň näme edendigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz. Nämeleri aýtjakdygyňyzy özüňiz saýlaýarsyňyz.

    18 ýaşyňyz dolmadymy? Çagalar üçin ynam telefonynda siziň bilen gürleşip bilerler, sizi günälemezler.

lesson-love-no-blame =
    <b>Hemme zat başgaça bolup çykan bolsa</b>

    Ýakyn adamymyzyň maksadyny aýdyň görmek kyn. Ynananyňyz üçin siziň günäňiz ýok.

    Söýgä razy bolmak hemme zada razy bolmak däldir. Hiç bir söýgüliniň resminamalaryňyzy saklamaga, sizi gulplap goýmaga, size azar bermäge ýa-da sizi mejbur edip işletmäge haky ýok.

    Ol adamy tanamaýan biri bilen gürleşip bilersiňiz: gyzgyn liniýa, lukman ýa-da dost bilen. Näme etjekdigiňizi özüňiz çözýärsiňiz.

lesson-love-quiz =
    Internetde tanşanyňyza üç hepde bolan adam size bilet we iş teklibini iberýär: «Maşgalaňa entek aýtma.»

    Ilki näme edersiňiz?
    .return-ticket = Gaýdyş biletini hem soraryn
    .cafe-photo = Iş ýeriniň suratyny soraryn
    .tell-first = Ynanýan adamyma aýdaryn

lesson-love-quiz-right =
    <b>Hawa, ilki şuny etmeli</b>

    Daşyndan seredýän adam köplenç biziň görmeýän zadymyzy görýär. Sizden gizlin saklamagy haýyş etseler, şonuň özi howlukmazlyga sebäp.

    Soň işi beýleki teklipler ýaly barlaň we ilki öz ýurduňyzda duşuşyň.

lesson-love-quiz-not-quite =
    <b>Erbet pikir däl, ýöne ilki başga zady etmeli</b>

    Bileti ýatyryp bolýar, suratda bolsa islendik zady görkezip bolýar. Ynanýan adamyňyza aýdyň: daşyndan köplenç has gowy görünýär. Sizden gizlin saklamagy haýyş etseler, şonuň özi howlukmazlyga sebäp.

    Soň işi beýleki teklipler ýaly barlaň we ilki öz ýurduňyzda duşuşyň.

lesson-love-lesson-done =
    <b>Ýatda saklaň</b>

    Çalt, gizlin, hemme zat olaryň elinde: bu howlukmazlyga sebäp. Ynanýan adamyňyza aýdyň, ilki öz ýurduňyzda duşuşyň we işi beýleki teklipler ýaly barlaň.

    Hemme zat başgaça bolup çykan bolsa, munda siziň günäňiz ýok.
