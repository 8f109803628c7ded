# Sapak: resminamalar nähili bolsa-da hukuklar, öýe gaýdyş, soňky kömek. Cards: at most 500 characters. Options: at most 34. Title: at most 30, one emoji first.
# Hiç zat wada berilmeýär: kanunlar we kömek her ýurtda başga, tekstlerde hem şeýle diýilýär.

lesson-home-way-home =
    <b>Öýe gaýdyş ýoly</b>

    Konsullyk öýe gaýtmak üçin resminama berip biler. Ol döwlet edarasydyr, sorag hem berip biler: oňa barmagyň nämä getirip biljekdigini ilki gyzgyn liniýadan sorap bilersiňiz.

    Käbir ýurtlarda Halkara migrasiýa guramasy ýa-da haýyr-sahawat guramasy öýe gaýtmaga kömek edýär. Size kömek edip bilerlermi, muny diňe olaryň özi aýdyp biler.

    Haçan we nähili gaýdýandygyňyzy öýdäkileriň birine aýdyň.

lesson-home-after =
    <b>Öýe gelenden soň</b>

    Käbir adamlar gürleşmek isleýär, käbiri islemeýär. Ikisi hem bolýar. Başyňyzdan geçenleri aýtmaga hiç kime borçly däl.

    Saglyk, hukuk, resminama, okuw ýa-da iş boýunça kömek bolup biler. Ol hemme ýerde birmeňzeş däl: ýakynyňyzda nämeleriň bardygyny gyzgyn liniýada bilýärler.

    Biri entegem sizden pul soraýarmy ýa-da haýbat atýarmy? Näme edip boljakdygyny gyzgyn liniýadan ýa-da hukukçydan sorap bilersiňiz.
