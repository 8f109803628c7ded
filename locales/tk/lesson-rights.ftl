# Lesson: rights whatever the papers. The way home is in lesson-home. Cards: at most 500 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nothing is promised: laws and help differ by country, and the texts say so.

lesson-rights = ⚖️ Daşary ýurtda hukuklaryňyz
    .about = Resminamalar nähili bolsa-da nämä hakyňyz bar we kimden sorap bolýar

lesson-rights-whatever-papers =
    <b>Resminamalaryňyz nähili bolsa-da</b>

    • Edilen iş üçin hak tölenmeli.
    • Hiç kimiň sizi gulplap saklamaga ýa-da size azar bermäge haky ýok.
    • Hiç kimiň sizi bergi bilen ýa-da pasportyňyzy alyp işde saklamaga haky ýok.
    • Ýalan ýa-da haýbat bilen alnan razylyk erkin razylyk däldir.

    Şeýle ýagdaýda näme edip boljakdygy her ýurtda başga. Bolýan ýeriňizdäki kadalary gyzgyn liniýada düşündirip bilerler.

lesson-rights-threat =
    <b>«Üstüňden arz ederis»</b>

    Adamlar kömek soramaz ýaly, şeýle haýbat atýarlar. Kanunda başgaça aýdylan bolmagy mümkin.

    Käbir ýurtlarda jerime ýa-da ýurda girmäge gadaganlyk bolup biler; käbirinde bolsa aldap ýa-da mejbur edip işledilen adamlara gorag berilýär.

    Hakykatda näme bolup biljekdigini adyňyzy aýtman gyzgyn liniýadan sorap bilersiňiz.

lesson-rights-your-choice =
    <b>Özüňiz saýlaýarsyňyz</b>

    Ilki sorap, soň karara gelseňiz bolýar. Az aýtsaňyz hem, köp aýtsaňyz hem bolýar.

    Galmagy, gitmegi, habar bermegi ýa-da bermezligi özüňiz çözýärsiňiz. Her ýoluň size we maşgalaňyza näme getirip biljekdigini soraň.

    Sizi bikanun iş etmäge mejbur etdilermi? Haýsydyr bir edara bilen gürleşmezden öň hukukçy ýa-da gyzgyn liniýa bilen gürleşiň.

    18 ýaşy dolmadyklar üçin aýratyn kömek bar: çagalar üçin ynam telefonlary.

lesson-rights-wages =
    <b>Entek berilmedik aýlyk</b>

    Zähmet hakyny ol ýerde şertnamasyz hem nädip talap edip boljakdygyny zähmet ýa-da migrasiýa boýunça gyzgyn liniýada aýdyp bilerler. Käwagt ony öýden hem talap edip bolýar.

    Üç zady soraň: Haçana çenli talap edip bilerin? Bu näçä düşýär? Munuň näme howpy bar?

    Puluň geljekdigine hiç kim söz berip bilmez. Soranyňyz üçin töleg alynmaly däl.

lesson-rights-whom-to-ask =
    <b>Kimden sorap bolýar</b>

    • Zähmet ýa-da migrasiýa boýunça gyzgyn liniýa: aýlyk, resminamalar we işden gitmek barada
    • Hukukçy: käbiri mugt maslahat berýär
    • Kärdeşler arkalaşygy: käbiri agza bolmadyklara hem kömek edýär
    • Lukman: hassa bolsaňyz ýa-da şikes alan bolsaňyz, ilki saglyk gerek

    Olaryň her birinden ilki şuny sorap bilersiňiz: «Siz men barada haýsydyr bir edara habar bermelimi?»

lesson-rights-quiz =
    Jahan rugsatnamasyz işleýär. «Resminamaň ýok bolsa, aýlyk hem ýok. Şikaýat etseň, üstüňden arz ederin» diýip, iş beriji aýdýar.

    <i>Jahan hakyky adam däl; şeýle zat köp adamyň başyndan geçýär.</i>

    Haýsysy dogry?
    .no-pay-due = Resminama ýok bolsa, aýlyk ýok
    .pay-and-ask = Tölenmeli; gyzgyn liniýadan soraň
    .only-police = Muny diňe polisiýa aýdyp biler

lesson-rights-quiz-right =
    <b>Hawa</b>

    Resminamalar nähili bolsa-da, edilen iş üçin hak tölenmeli. Ony nädip talap edip boljakdygy we munuň näme howpunyň bardygy her ýurtda başga.

    Jahan ilki adyny aýtman zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap, soň karara gelip biler.

lesson-rights-quiz-not-quite =
    <b>Köp adama şeýle diýýärler</b>

    Emma resminamalar nähili bolsa-da, edilen iş üçin hak tölenmeli. Ony nädip talap edip boljakdygy we munuň näme howpunyň bardygy her ýurtda başga.

    Jahan ilki adyny aýtman zähmet ýa-da migrasiýa boýunça gyzgyn liniýadan sorap, soň karara gelip biler.

lesson-rights-lesson-done =
    <b>Ýatda saklaň</b>

    Resminamalaryňyz nähili bolsa-da, edilen iş üçin hak tölenmeli. Hiç kimiň sizi gulplap saklamaga, size azar bermäge ýa-da sizi bergi bilen saklamaga haky ýok.

    Ilki adyňyzy aýtman gyzgyn liniýadan sorap, soň karara gelseňiz bolýar.
