# Names of services, who runs them, and short advice. No phone numbers of an entry here, except short codes that are part of its name:
# they stand in conversations/hotlines. `.note` is optional, but then in every language.

## Where to look

region-central-asia = Central Asia
region-eastern-europe = Russia and Eastern Europe
region-caucasus = Caucasus
region-europe = European Union and neighbours
region-middle-east = Turkey and the Middle East
region-east-asia = East Asia
region-south-east-asia = South-East Asia
region-south-asia = South Asia
region-americas = America
region-africa = Africa
region-oceania = Australia and Oceania
region-international = In many countries

## What a service helps with

kind-emergency = Emergency
kind-trafficking = Human trafficking
kind-migration = Migration and documents
kind-labour = Work and pay
kind-women = Help for women
kind-child = Help for children
kind-legal = Legal advice
kind-consular = Embassy or consulate
kind-iom = International Organization for Migration
kind-chat = Help in writing
kind-recruiter-registry = Check who recruits

## Who answers an emergency number

service-all = any emergency
service-police = police
service-ambulance = ambulance
service-fire = fire brigade
service-gendarmerie = gendarmerie
service-rescue = rescue service

## Hours

hours-always = day and night
hours-unknown = hours not known
hours-daily = every day
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun

## What one should know before calling

warning-police = You will speak with the police. Before you give your name, you can ask what they will do.
warning-passed-on = What you tell may be passed on to the police or other authorities. You can ask about this first.
warning-migration = The line belongs to the migration authority. If you have no papers, you can ask what that means for you before you give your name.
warning-tip-off = If you are held in a closed place where people are forced to cheat others online, take care: some local police are said to work with those who run such places. Ask your own embassy or that country's Ministry of Interior first.
warning-offenders = People who call here may be treated as offenders themselves. It may be better to call another number first.
warning-professionals = This line is for people who work at authorities and organisations.
warning-office = This is an office, not a hotline.
warning-old = Our source is old: the number may have changed. If nobody answers, try another one.
warning-unconfirmed = Few sources name this number: we are less sure of it.

## Turkmenistan

hotline-tm-emergency = Emergency numbers
    .operator = State emergency services
    .note = Our sources differ. One gives 01, 02 and 03. The other gives 001 for the fire brigade, 002 for the police and 003 for the ambulance. If your call does not go through, try the other form: with one zero or with two.
hotline-tm-iom = International Organization for Migration (IOM), office
    .operator = IOM, an organisation of the United Nations
    .note = You can ask about migration and about human trafficking.
hotline-tm-mfa = Ministry of Foreign Affairs, consular matters
    .operator = Ministry of Foreign Affairs of Turkmenistan
    .note = If you are afraid of the authorities, you may prefer to call IOM first, or a local service in the country where you are.

## Uzbekistan

hotline-uz-emergency = Emergency numbers
    .operator = Police, ambulance, fire brigade and the single emergency service
hotline-uz-istiqbolli-avlod = Istiqbolli Avlod, help against human trafficking
    .operator = Istiqbolli Avlod, an independent organisation
    .note = Helps citizens of Uzbekistan to come home from abroad and gives legal advice. We could not confirm a phone number: please take it from the website.
hotline-uz-women-1146 = Trust line for women, 1146
    .operator = State trust line
    .note = Call if somebody hurts or harasses you, or if you do not want to live any more.
hotline-uz-consular-online = Consulates of Uzbekistan, appointments online
    .operator = Ministry of Foreign Affairs of Uzbekistan
    .note = Registration and appointments through the website.

## Kyrgyzstan

hotline-kg-emergency = Emergency numbers
    .operator = Police, ambulance and fire brigade
hotline-kg-work-abroad-registry = Legal work abroad: check the company
    .operator = Ministry of Labour, Social Security and Migration of Kyrgyzstan
    .note = The ministry publishes which companies may send workers abroad, and to which country. Look there before you pay or sign. A website, not a phone line.
hotline-kg-consular-department = Line for citizens abroad
    .operator = Consular Department, Ministry of Foreign Affairs of Kyrgyzstan
    .note = For citizens of Kyrgyzstan in any country.

## Tajikistan

hotline-tj-emergency = Emergency numbers
    .operator = Police, ambulance, fire brigade and the emergency committee
hotline-tj-migration-service = Migration Service: legal work abroad
    .operator = Ministry of Labour, Migration and Employment of Tajikistan
    .note = On the website: licences for sending workers abroad, and how to check for an entry ban. We could not confirm a phone number.

## Kazakhstan

hotline-kz-emergency = Emergency numbers
    .operator = Emergency services of Kazakhstan
hotline-kz-contact-centre-111 = Contact centre 111: family, women, children
    .operator = State contact centre of Kazakhstan
    .note = You need not give your name. The centre works with the police. It has also helped a person out of forced work.
hotline-kz-crisis-line-150 = Trust line 150
    .operator = Union of Crisis Centres, an independent organisation
    .note = About violence at home and against women. If nobody answers, call 111.
hotline-kz-sana-sezim = Sana Sezim, legal centre for women in Shymkent
    .operator = Sana Sezim, an independent organisation
    .note = Shelter and help for people who were exploited and for migrants, also from Uzbekistan and Tajikistan. We could not confirm a phone number: please take it from the website.

## Türkiye

hotline-tr-emergency = Emergency numbers
    .operator = Emergency call centre, police and gendarmerie
    .note = A woman in danger can also use KADES, an app of the police: one button calls 112.
hotline-tr-yimer-157 = Line for foreigners 157 (YİMER)
    .operator = Presidency of Migration Management, Ministry of Interior of Türkiye
    .note = Also for people who are exploited or held. In an emergency press 1: the police, the gendarmerie or the coast guard may then be sent.
hotline-tr-social-support-183 = Social support line 183
    .operator = Ministry of Family and Social Services of Türkiye
    .note = About violence against women and children. If you speak Russian or Turkmen, 157 may understand you better.
hotline-uz-embassy-ankara = Embassy of Uzbekistan in Ankara
    .operator = Ministry of Foreign Affairs of Uzbekistan
hotline-uz-consulate-istanbul = Consulate General of Uzbekistan in Istanbul
    .operator = Ministry of Foreign Affairs of Uzbekistan
hotline-kg-embassy-ankara = Embassy of Kyrgyzstan in Ankara
    .operator = Ministry of Foreign Affairs of Kyrgyzstan
    .note = These numbers were given out after the earthquake of February 2023. They may have changed.
hotline-kg-consulate-istanbul = Consulate General of Kyrgyzstan in Istanbul
    .operator = Ministry of Foreign Affairs of Kyrgyzstan
    .note = These numbers were given out after the earthquake of February 2023. They may have changed.
hotline-kg-consulate-antalya = Consulate General of Kyrgyzstan in Antalya
    .operator = Ministry of Foreign Affairs of Kyrgyzstan
    .note = These numbers were given out after the earthquake of February 2023. They may have changed.
hotline-kz-embassy-ankara = Embassy of Kazakhstan in Ankara
    .operator = Ministry of Foreign Affairs of Kazakhstan
    .note = We could not confirm a phone number: please look for it on the embassy's website.

## Russia

hotline-ru-emergency = Emergency numbers
    .operator = Emergency services of Russia
hotline-ru-women-hotline = Trust line for women
    .operator = We could not find out who runs it
    .note = For women who are hurt or threatened.
hotline-kg-embassy-moscow = Embassy of Kyrgyzstan in Moscow, hotline
    .operator = Ministry of Foreign Affairs of Kyrgyzstan
hotline-tm-consulate-kazan = Consulate General of Turkmenistan in Kazan
    .operator = Ministry of Foreign Affairs of Turkmenistan
    .note = We could not confirm a phone number: please look for it on the website. If you are afraid of the authorities, you may prefer to ask IOM or a local service first.

## United Arab Emirates

hotline-ae-emergency = Emergency numbers
    .operator = Emergency services of the Emirates
    .note = Please call 999 only in an emergency. For other matters the police of Dubai have 901.
hotline-ae-dfwac = Dubai Foundation for Women and Children
    .operator = Dubai Foundation for Women and Children (DFWAC)
    .note = Shelter and help for women and children, also after human trafficking. In Dubai.
hotline-ae-dubai-police-trafficking = Dubai Police: report human trafficking
    .operator = Dubai Police
    .note = Only for the emirate of Dubai.
hotline-ae-mohre-call-centre = Ministry of labour: complaints about work
    .operator = Ministry of Human Resources and Emiratisation (MoHRE)
    .note = If you work in a free zone, turn to the authority of that zone first.
hotline-ae-mohre-labour-advice = Ministry of labour: advice on pay and contract
    .operator = Ministry of Human Resources and Emiratisation (MoHRE)
    .note = Advice when you and your employer disagree about pay or the contract.
hotline-ae-sharjah-women-protection = Women's Protection Centre in Sharjah
    .operator = Social Services Department, Government of Sharjah
    .note = Social, psychological and legal advice. In the emirate of Sharjah.
hotline-kg-embassy-abu-dhabi = Embassy of Kyrgyzstan in the Emirates
    .operator = Ministry of Foreign Affairs of Kyrgyzstan
hotline-kg-consulate-dubai = Consulate General of Kyrgyzstan in Dubai
    .operator = Ministry of Foreign Affairs of Kyrgyzstan

## South Korea

hotline-kr-emergency = Emergency numbers
    .operator = Emergency services of South Korea
hotline-kr-trafficking-1600-8248 = Counselling for people who were trafficked
    .operator = Women's Human Rights Institute of Korea, for the Ministry of Gender Equality and Family
    .note = Also when you are forced to work. You can get support money, and help from lawyers, doctors and interpreters.
hotline-kr-danuri-1577-1366 = Danuri, line for migrant women and families
    .operator = Danuri, a government helpline
    .note = In a crisis and when somebody hurts you. An interpreter can join the call.
hotline-kr-1345 = Immigration Contact Center 1345
    .operator = Ministry of Justice of South Korea
    .note = Questions about visa and stay; also if you were beaten, harassed or not paid. 20 languages, after 18:00 only Korean, English and Chinese.
hotline-kr-hugkorea-1577-0071 = Counselling for foreign workers (HUG Korea)
    .operator = Ministry of Employment and Labor of South Korea
    .note = Unpaid wages and other trouble at work. 16 languages; the labour office can join the call.
hotline-kr-gyeonggi-1661-0222 = Gyeonggi Province: advice for migrants
    .operator = Gyeonggi institute for the human rights of migrants
    .note = Each language has its own extension; Uzbek and Russian are among them.
hotline-kr-1350 = Line of the labour ministry, 1350
    .operator = Ministry of Employment and Labor of South Korea
    .note = If your employer does not pay you.
hotline-kr-crime-victims-1577-1701 = Support centre for people harmed by a crime
    .operator = Network of the Ministry of Justice of South Korea
hotline-kg-embassy-seoul = Embassy of Kyrgyzstan in Seoul, hotline
    .operator = Ministry of Foreign Affairs of Kyrgyzstan
hotline-kz-embassy-seoul = Embassy of Kazakhstan in Seoul, hotline
    .operator = Ministry of Foreign Affairs of Kazakhstan

## Poland

hotline-pl-emergency = Emergency number
    .operator = Emergency services of Poland
    .note = One number for police, ambulance and fire brigade.
hotline-pl-kcik = KCIK, help for people who were trafficked
    .operator = La Strada Foundation and PoMOC Association, for the Ministry of the Interior
    .note = Help is free, also if you have no papers or do not want to meet the police. If one number does not answer, try the other.
hotline-pl-pomoc = PoMOC, association for women and children
    .operator = PoMOC, a Catholic organisation in Katowice
    .note = Runs a shelter for people who were trafficked.
hotline-pl-migrant-info = Migrant Info, advice for foreigners
    .operator = Migrant Info (migrant.info.pl)
    .note = Advice on stay, work and where to find help.
hotline-pl-victims-line = Line for people harmed by a crime
    .operator = Justice Fund (Fundusz Sprawiedliwości)

## Thailand

hotline-th-emergency = Emergency numbers
    .operator = Emergency services of Thailand
hotline-th-1300 = Social help line 1300
    .operator = Ministry of Social Development and Human Security of Thailand
    .note = You can report human trafficking. People of any nationality are helped.
hotline-th-1694 = Line for foreign workers 1694
    .operator = Department of Employment, Ministry of Labour of Thailand
    .note = Information about work, with interpreters.

## United States

hotline-us-emergency = Emergency number
    .operator = Emergency services of the United States
    .note = One number for police, ambulance and fire brigade.
hotline-us-nhth = National Human Trafficking Hotline
    .operator = Polaris, an independent organisation
    .note = Neither the police nor the immigration service. You can also send a text message or chat on the website.
hotline-us-hsi-tipline = Homeland Security, line for reports
    .operator = US Department of Homeland Security
    .note = If you have no papers, you may prefer the National Human Trafficking Hotline.
hotline-us-wage-hour = Unpaid wages: Wage and Hour Division
    .operator = US Department of Labor
    .note = If your employer does not pay you.

## Belarus

hotline-by-emergency = Emergency numbers
    .operator = Emergency services of Belarus

## Ukraine

hotline-ua-emergency = Emergency numbers
    .operator = Police, ambulance and rescue service
hotline-ua-migrant-advice-527 = National hotline: human trafficking and advice for migrants
    .operator = We could not confirm who runs it; one source names IOM
    .note = You need not give your name. Call the short number from a mobile phone.
hotline-ua-government-1547 = Government hotline 1547
    .operator = Government of Ukraine
    .note = About human trafficking, violence at home and violence against children.
hotline-ua-hotline-116123 = National hotline: violence at home, human trafficking, discrimination
    .operator = We could not find out who runs it
    .note = Call the long number from a landline and the short one from a mobile phone.

## Moldova

hotline-md-emergency = Emergency numbers
    .operator = Emergency services of Moldova
    .note = If one number does not answer, try another.
hotline-md-la-strada-safe-migration = Hotline: safe migration, help against human trafficking
    .operator = La Strada Moldova, an independent organisation
    .note = You need not give your name.
hotline-md-police-anti-trafficking = Police centre against human trafficking
    .operator = Police of Moldova
hotline-md-transnistria-hotline = Hotline in the Transnistrian region: human trafficking and migration
    .operator = Interaction, an independent organisation in Tiraspol
    .note = The first number is free in the Transnistrian region.
hotline-md-child-116111 = Child helpline 116 111
    .operator = Ministry of Labour and Social Protection of Moldova
    .note = When a child is hurt or left without care.

## Azerbaijan

hotline-az-emergency = Emergency numbers
    .operator = Emergency services of Azerbaijan
    .note = Which service answers each of the three other numbers, our sources do not say.
hotline-az-trafficking-152 = Police line against human trafficking 152
    .operator = Department against Human Trafficking, Ministry of Internal Affairs of Azerbaijan
hotline-az-migration-919 = Call centre 919 of the migration service
    .operator = State Migration Service of Azerbaijan
    .note = About residence and work permits.
hotline-az-family-860 = Line 860: violence at home
    .operator = State Committee for Family, Women and Children Affairs of Azerbaijan

## Georgia

hotline-ge-emergency = Emergency number
    .operator = Emergency centre 112, Ministry of Internal Affairs of Georgia
hotline-ge-violence-116006 = Hotline 116 006: violence at home
    .operator = State fund of Georgia for people who were trafficked
    .note = The same fund also helps after human trafficking.
hotline-ge-trafficking-state-fund = State fund: help for people who were trafficked
    .operator = State fund of Georgia for people who were trafficked
    .note = If nobody answers, call the other line of the fund, 116 006.

## Armenia

hotline-am-emergency = Emergency numbers
    .operator = Police, ambulance and rescue service
    .note = Which of the two unnamed numbers calls the ambulance, our sources do not say. One source says that the rescue service takes any emergency.
hotline-am-police-trafficking = Police line: human trafficking and irregular migration
    .operator = Police of Armenia
    .note = The police there also deal with people without papers. Think about this if you have no papers.
hotline-am-womens-rights-center = Women's Rights Center: violence at home
    .operator = Women's Rights Center, an independent organisation
hotline-am-unhcr-hotline = UN Refugee Agency (UNHCR), hotline
    .operator = UNHCR with the KASA foundation
    .note = For refugees and people who ask for asylum, of any nationality. Several languages are spoken.

## Czechia

hotline-cz-emergency = Emergency number
    .operator = Emergency services of Czechia
hotline-cz-la-strada = La Strada, SOS line
    .operator = La Strada Czech Republic, an independent organisation
    .note = About human trafficking and exploitation at work. Shelter and legal help are free. Each language has its own hours; Russian was offered on Mondays.

## Slovakia

hotline-sk-emergency = Emergency number
    .operator = Emergency services of Slovakia
hotline-sk-trafficking-helpline = National line for people who were trafficked
    .operator = Ministry of the Interior of Slovakia; in 2018 answered by the Slovak Catholic Charity
    .note = They can also tell you whether a job agency is legal. Outside the hours you can leave a message.

## Lithuania

hotline-lt-emergency = Emergency number
    .operator = Emergency services of Lithuania
hotline-lt-nappz = National line against human trafficking
    .operator = National Association against Human Trafficking (NAPPŽ)
    .note = From abroad call the second number, a mobile one.
hotline-lt-caritas = Caritas, centre against human trafficking
    .operator = Caritas of Lithuania, a church organisation
    .note = For women, men and children, in seven cities.
hotline-lt-women-helpline = Helpline for women
    .operator = Klaipėda Social and Psychological Support Centre

## Latvia

hotline-lv-emergency = Emergency number
    .operator = Emergency services of Latvia
hotline-lv-safe-house = Shelter Safe House: help against human trafficking
    .operator = Shelter Safe House (Patvērums „Drošā māja”), an independent organisation on contract with the state
hotline-lv-marta = MARTA, centre for women
    .operator = MARTA, an independent organisation on contract with the state

## Estonia

hotline-ee-emergency = Emergency number
    .operator = Emergency services of Estonia
hotline-ee-trafficking-6607320 = Line against human trafficking
    .operator = Social Insurance Board of Estonia
    .note = Help is free, also when there is trouble with pay or the contract.
hotline-ee-116006 = Crisis line 116 006 for people harmed by a crime
    .operator = Social Insurance Board of Estonia

## Germany

hotline-de-emergency = Emergency numbers
    .operator = Emergency services of Germany
hotline-de-hilfetelefon = Line about violence against women (Hilfetelefon)
    .operator = Federal help line of Germany
    .note = Also about human trafficking. For women and those close to them. You need not give your name. Interpreters for 18 languages. You can also chat on the website.
hotline-de-kok = KOK: find an advice centre near you
    .operator = KOK, a network of independent organisations
    .note = On the website you find the nearest advice centre. Advice there is free, you need not give your name, and you need not go to the police.
hotline-de-faire-integration = Faire Integration: advice about work
    .operator = Advice centres in every federal state, paid for by the labour ministry of Germany
    .note = For people from outside the European Union. Free, also while you are still at home and plan to work in Germany. A website, not a phone line.

## Austria

hotline-at-emergency = Emergency numbers
    .operator = Emergency services of Austria
hotline-at-bk-menschenhandel = Federal police: report human trafficking
    .operator = Federal Criminal Police Office of Austria (Bundeskriminalamt)
    .note = You need not give your name.

## Netherlands

hotline-nl-emergency = Emergency number
    .operator = Emergency services of the Netherlands
hotline-nl-comensha = CoMensha: shelter and support after human trafficking
    .operator = CoMensha, coordination centre against human trafficking
    .note = Finds a shelter for you and puts you in touch with organisations that help.
hotline-nl-labour-authority = Labour Authority: report exploitation at work
    .operator = Netherlands Labour Authority, a state body
hotline-nl-police-anonymous = Police, and reports without a name
    .operator = Police of the Netherlands; Meld Misdaad Anoniem
    .note = First number: the call costs money; ask for a detective for human trafficking. Second number: for reports without giving your name.

## Belgium

hotline-be-emergency = Emergency numbers
    .operator = Emergency services of Belgium
hotline-be-payoke = Payoke, centre in Antwerp
    .operator = Payoke, an organisation recognised by the state
    .note = One of three centres in Belgium for people who were trafficked. Free, and nothing is told to others.
hotline-be-stoptraite = Central contact point against human trafficking
    .operator = Ministry of Justice of Belgium with the centres PAG-ASA, Payoke and Sürya
    .note = For people who are exploited and for those who see it. You need not go to the police first. The website is in 24 languages.
hotline-be-pag-asa = PAG-ASA, centre in Brussels
    .operator = PAG-ASA, an organisation recognised by the state
    .note = One of three centres in Belgium for people who were trafficked.
hotline-be-surya = Sürya, centre in Liège
    .operator = Sürya, an organisation recognised by the state
    .note = One of three centres in Belgium for people who were trafficked.

## France

hotline-fr-emergency = Emergency numbers
    .operator = Emergency services of France
hotline-fr-ccem = Committee against Modern Slavery (CCEM)
    .operator = CCEM, an independent organisation
    .note = Legal and social help for people who are forced to work, also in a household.
hotline-fr-119 = 119: children in danger
    .operator = National service 119 of France
hotline-fr-3919 = 3919: violence against women
    .operator = National federation Solidarité Femmes
    .note = Not an emergency number: in danger call the emergency services. The call does not show on the phone bill. Other languages than French are spoken at certain hours.

## Italy

hotline-it-emergency = Emergency numbers
    .operator = Emergency services of Italy
hotline-it-antitratta = National line against human trafficking (Numero Verde Antitratta)
    .operator = Government of Italy, Department for Equal Opportunities
    .note = You need not give your name; several languages are spoken. With a Lycamobile SIM card the call may not go through: then borrow another phone.
hotline-it-1522 = 1522: violence and stalking
    .operator = Government of Italy; in 2023 run by Differenza Donna
    .note = There is also a chat and an app.

## Spain

hotline-es-emergency = Emergency numbers
    .operator = Emergency services of Spain
hotline-es-policia-trata = National Police: line against human trafficking
    .operator = National Police of Spain
    .note = You need not give your name. The call does not show on the phone bill.
hotline-es-a21 = A21, line against human trafficking
    .operator = A21 Spain, an independent organisation
    .note = Over 200 languages, through interpreters. They also check job offers.
hotline-es-016 = 016: violence against women
    .operator = Ministry of Equality of Spain
    .note = The call does not show on the phone bill, but delete it from the list of calls on your phone.

## Greece

hotline-gr-emergency = Emergency number
    .operator = Emergency services of Greece
hotline-gr-1109 = Human trafficking line 1109
    .operator = We could not confirm who runs it; it is known as a line of A21
    .note = For people who are exploited and for those who see it. What you tell is kept confidential.
hotline-gr-15900 = SOS line 15900 for women
    .operator = General Secretariat for Gender Equality of Greece, a state body
    .note = About violence at home, also about human trafficking.

## Cyprus

hotline-cy-emergency = Emergency numbers
    .operator = Emergency services of Cyprus
hotline-cy-1497 = Police line against human trafficking 1497
    .operator = Police of Cyprus
    .note = Only in the Republic of Cyprus.
hotline-cy-1440 = Line 1440: violence at home
    .operator = SPAVO, association against violence in the family
hotline-cy-1460 = Police line 1460
    .operator = Police of Cyprus
    .note = For matters that are not urgent. In danger call the emergency number.

## Bulgaria

hotline-bg-emergency = Emergency number
    .operator = Emergency services of Bulgaria
hotline-bg-a21-hotline = National line against human trafficking
    .operator = A21 Bulgaria, an independent organisation
hotline-bg-national-commission = National commission against human trafficking
    .operator = Government of Bulgaria
hotline-bg-labour-inspectorate = Labour inspectorate
    .operator = General Labour Inspectorate of Bulgaria, a state body
hotline-bg-animus = Animus, helpline after violence
    .operator = Animus Association (La Strada Bulgaria), an independent organisation
    .note = Also after human trafficking.
hotline-bg-116111 = Child helpline 116 111
    .operator = State Agency for Child Protection of Bulgaria

## Romania

hotline-ro-emergency = Emergency number
    .operator = Emergency services of Romania
hotline-ro-anitp = Line against human trafficking
    .operator = National Agency against Trafficking in Persons of Romania (ANITP)
    .note = At other hours, if you are in danger, call the emergency number.
hotline-ro-anes = National line: violence at home, human trafficking, discrimination
    .operator = National Agency for Equal Opportunities of Romania (ANES)

## Serbia

hotline-rs-emergency = Emergency numbers
    .operator = Emergency services of Serbia
    .note = Our sources differ. One gives 192, 194 and 193. The other gives 112 and older numbers without the first 1: 92, 94 and 93. If your call does not go through, try another of these numbers.
hotline-rs-astra = ASTRA, SOS line against human trafficking
    .operator = ASTRA, an independent organisation
    .note = They also give advice before you take a job abroad.

## Hungary

hotline-hu-emergency = Emergency number
    .operator = Emergency services of Hungary
hotline-hu-okit = National crisis line (OKIT)
    .operator = OKIT, national crisis telephone service of Hungary
    .note = About human trafficking and violence, for women and children too.

## Sweden

hotline-se-emergency = Emergency number
    .operator = Emergency services of Sweden
    .note = The police for matters that are not urgent: 114 14.
hotline-se-nspm = National support line on human trafficking (for authorities and organisations)
    .operator = Swedish Gender Equality Agency, a state body
    .note = If you need help yourself, call the emergency number or the police on 114 14, or ask an organisation or a social worker to ring here for you.
hotline-se-malmo-coordinators = Coordinators against human trafficking in southern Sweden
    .operator = City of Malmö
    .note = Only for the regions of Skåne, Blekinge, Kronoberg and Kalmar.

## Finland

hotline-fi-emergency = Emergency number
    .operator = Emergency services of Finland
hotline-fi-assistance-system = Help of the state for people who were trafficked
    .operator = Finnish Immigration Service
    .note = You may call without giving your name, and help does not depend on papers.
hotline-fi-nollalinja = Nollalinja: violence by people close to you
    .operator = Finnish Institute for Health and Welfare (THL), a state body
    .note = You need not give your name, and the call does not show on the phone bill. From abroad the call costs money. You can also chat on the website.

## United Kingdom

hotline-gb-emergency = Emergency numbers
    .operator = Emergency services of the United Kingdom
hotline-gb-modern-slavery-helpline = Modern Slavery and Exploitation Helpline
    .operator = Unseen, an independent organisation
    .note = You need not give your name, and what you tell is kept confidential. Please look for the hours on the website.
hotline-gb-salvation-army = Salvation Army: the way to support after exploitation
    .operator = The Salvation Army, a church organisation
    .note = They lead you to the support that the state pays for. In England and Wales.
hotline-gb-gla-register = Register: who may supply workers
    .operator = Gangmasters and Labour Abuse Authority (GLAA), a state body
    .note = See here whether a company that supplies workers for farms, food packing or shellfish has a licence. The authority may have become part of another one, and the page may have moved. A website, not a phone line.
hotline-gb-glaa-report = GLAA: report exploitation at work
    .operator = Gangmasters and Labour Abuse Authority (GLAA), a state body
    .note = A line of the state for reports. The authority may have become part of another one since; if nobody answers, call the Modern Slavery and Exploitation Helpline.

## Saudi Arabia

hotline-sa-emergency = Emergency numbers
    .operator = Emergency services of Saudi Arabia
    .note = In 2019 the single number worked in Riyadh, Makkah, Madinah and the Eastern Province; elsewhere call the service that you need. Whoever answers may not speak your language.
hotline-sa-hrsd-19911 = Labour ministry: complaints about work, reports of human trafficking
    .operator = Ministry of Human Resources and Social Development of Saudi Arabia
    .note = The hours and languages that we know are from 2014. Neither Russian nor a Central Asian language is among them.

## Qatar

hotline-qa-emergency = Emergency number
    .operator = Emergency services of Qatar
hotline-qa-ncchct-16044 = Human trafficking line 16044
    .operator = National committee against human trafficking, Ministry of Labour of Qatar

## Kuwait

hotline-kw-emergency = Emergency number
    .operator = Emergency services of Kuwait
hotline-kw-pam-domestic = Line for domestic workers
    .operator = Public Authority for Manpower of Kuwait, a state body
    .note = Takes complaints and questions of workers and of employers. The authority also has shelters, for women and for men.

## Bahrain

hotline-bh-emergency = Emergency number
    .operator = Emergency services of Bahrain
hotline-bh-995 = Line 995: foreign workers, human trafficking
    .operator = Labour Market Regulatory Authority of Bahrain (LMRA), a state body
    .note = The list of languages is from 2018.

## Oman

hotline-om-emergency = Emergency number
    .operator = Emergency services of Oman
hotline-om-rop-trafficking = Police line against human trafficking
    .operator = Royal Oman Police
    .note = For people who are exploited and for those who see it.

## Jordan

hotline-jo-emergency = Emergency number
    .operator = Emergency services of Jordan
hotline-jo-counter-trafficking-unit = Police unit against human trafficking
    .operator = Public Security Directorate of Jordan

## Lebanon

hotline-lb-emergency = Emergency number
    .operator = Internal Security Forces of Lebanon (police)
hotline-lb-isf-1745 = Police line 1745: violence at home
    .operator = Internal Security Forces of Lebanon (police)
    .note = For anyone who suffers or sees violence at home.

## Israel

hotline-il-emergency = Emergency numbers
    .operator = Emergency services of Israel
hotline-il-cimi-centre = Call centre for foreign workers
    .operator = CIMI with the Population and Immigration Authority of Israel
    .note = For workers in farming, building, care and hotels. It works together with the immigration authority. We could not confirm a phone number: please take it from the website.

## Iran

hotline-ir-emergency = Emergency numbers
    .operator = Police, ambulance and fire brigade
hotline-ir-social-emergency-123 = Line 123: violence in the family, children
    .operator = State Welfare Organization of Iran
    .note = Day and night in big cities, in office hours elsewhere. The line can work with the police. We do not know whether it helps foreigners who have no papers.

## Egypt

hotline-eg-emergency = Emergency numbers
    .operator = Emergency services of Egypt
hotline-eg-nchr-15508 = Help against human trafficking, 15508
    .operator = National Council for Human Rights of Egypt
hotline-eg-ncw-15115 = Help for women, also against human trafficking, 15115
    .operator = National Council for Women of Egypt
hotline-eg-nccm-16000 = Child helpline 16000
    .operator = National Council for Childhood and Motherhood of Egypt
    .note = Also for children who were trafficked.

## China

hotline-cn-emergency = Emergency numbers
    .operator = Police, ambulance and fire brigade
hotline-cn-immigration-12367 = Immigration service line 12367
    .operator = National Immigration Administration of China
    .note = Questions about visa, stay and border. It is said to answer calls from abroad too, but we do not know how to dial it from there.

## Japan

hotline-jp-emergency = Emergency numbers
    .operator = Emergency services of Japan
    .note = The police of Tokyo also have a line with interpreters, day and night: 03-3501-0110.
hotline-jp-iom-tokyo = International Organization for Migration (IOM) in Tokyo: human trafficking
    .operator = IOM, an organisation of the United Nations
hotline-jp-labour-standards-hotline = Labour Standards Advice Hotline
    .operator = For the Ministry of Health, Labour and Welfare of Japan
    .note = First number: English. Second number: Japanese. Other languages have numbers of their own; neither Russian nor a Central Asian language is among them. Advice only, at hours when the labour offices are closed.
hotline-jp-houterasu = Japan Legal Support Center (Houterasu)
    .operator = Legal support centre of Japan
    .note = Information on the law for foreigners, in several languages. The call costs money.

## Mongolia

hotline-mn-emergency = Emergency numbers
    .operator = Police, ambulance and fire brigade
hotline-mn-violence-107 = Police line 107: violence at home
    .operator = Police of Mongolia

## Malaysia

hotline-my-emergency = Emergency numbers
    .operator = Emergency services of Malaysia
hotline-my-mapo = Human trafficking line (MAPO)
    .operator = Council against human trafficking, Ministry of Home Affairs of Malaysia
    .note = The call goes through the general call centre of the government. The hours are from 2017.
hotline-my-talian-kasih = Talian Kasih, helpline
    .operator = Ministry of Women, Family and Community Development of Malaysia
    .note = About violence, abuse and distress. One older source says that foreign workers may call too.

## Cambodia

hotline-kh-emergency = Emergency numbers
    .operator = Emergency services of Cambodia
hotline-kh-117-illegal-detention = Police line 117: people held against their will
    .operator = National Police of Cambodia
    .note = You can call without money on the phone.
hotline-kh-1288 = Police line 1288 against human trafficking
    .operator = National Police of Cambodia
hotline-kh-child-helpline-1280 = Child Helpline Cambodia
    .operator = Child Helpline Cambodia, an independent organisation
    .note = For children and young people.

## Myanmar

hotline-mm-emergency = Emergency numbers
    .operator = Emergency services of Myanmar
    .note = Both our sources give the police number, only one gives the two others. If you are held in a closed place where people are forced to cheat others online, turn to the embassy of your country first.

## Laos

hotline-la-emergency = Emergency numbers
    .operator = Emergency services of Laos
    .note = Our sources differ. One gives 1191, 1195 and 1190. The other gives the same numbers without the first 1. If your call does not go through, try the other form.

## Philippines

hotline-ph-emergency = Emergency number
    .operator = Emergency services of the Philippines
hotline-ph-1343 = 1343, line against human trafficking
    .operator = State council against human trafficking of the Philippines (IACAT)
    .note = Outside Metro Manila dial 02 before the number. You can also report on the website.

## Vietnam

hotline-vn-emergency = Emergency numbers
    .operator = Emergency services of Vietnam
hotline-vn-111 = Line 111: human trafficking, children
    .operator = Ministry of Health of Vietnam, with the support of IOM
    .note = The same line protects children.

## Indonesia

hotline-id-emergency = Emergency numbers
    .operator = Emergency services of Indonesia
hotline-id-sapa-129 = SAPA 129: women and children
    .operator = Ministry of Women's Empowerment and Child Protection of Indonesia
    .note = About violence against women and children, also about human trafficking.

## India

hotline-in-emergency = Emergency numbers
    .operator = Emergency services of India
hotline-in-women-181 = Helpline for women 181
    .operator = Ministry of Women and Child Development of India
    .note = Advice, help centres and legal aid; the police can be called in.
hotline-in-emigrate-registry = eMigrate: check a recruiter
    .operator = Ministry of External Affairs of India
    .note = For citizens of India who leave for work. It also names agents without a licence. A website, not a phone line.
hotline-in-protector-of-emigrants-chennai = Protector of Emigrants in Chennai
    .operator = Ministry of External Affairs of India
    .note = For citizens of India who go abroad to work. One of sixteen such offices, the one in Chennai.
hotline-tm-embassy-new-delhi = Embassy of Turkmenistan in India
    .operator = Ministry of Foreign Affairs of Turkmenistan
    .note = We could not confirm a phone number: please look for it on the website. If you are afraid of the authorities, you may prefer to ask IOM or a local service first.

## Pakistan

hotline-pk-emergency = Emergency numbers
    .operator = Police, ambulance and rescue service
    .note = If one ambulance number does not answer, try the other.
hotline-pk-fia-tip-hotline = Federal agency: national line against human trafficking
    .operator = Federal Investigation Agency of Pakistan (FIA)
    .note = From some phones a city code may be needed before the number; we do not know which one.
hotline-pk-human-rights-1099 = Human rights line 1099, free legal advice
    .operator = Ministry of Human Rights of Pakistan

## Afghanistan

hotline-af-emergency = Emergency numbers
    .operator = Police; ambulance of Kabul
    .note = We are not sure of these numbers. The police number is the same in all our sources, but the press report is from 2018. The ambulance number was for Kabul; another source gives a different one. If nobody answers, ask people near you.
hotline-af-awaaz-410 = Awaaz, call centre 410
    .operator = UNOPS, for the organisations of the United Nations
    .note = Free and confidential. Tells people who came back or had to leave their homes what help there is.

## Canada

hotline-ca-emergency = Emergency number
    .operator = Emergency services of Canada
hotline-ca-trafficking-hotline = Canadian Human Trafficking Hotline
    .operator = Canadian Centre to End Human Trafficking, an independent organisation
    .note = Neither the police nor the immigration service. Over 200 languages.
hotline-ca-crime-stoppers = Crime Stoppers: report a crime without giving your name
    .operator = Crime Stoppers Canada
    .note = A line for reports, which the police may follow up. If you need help yourself, you may prefer the Canadian Human Trafficking Hotline.

## Australia

hotline-au-emergency = Emergency numbers
    .operator = Emergency services of Australia
hotline-au-afp = Federal Police: report exploitation
    .operator = Australian Federal Police
    .note = Ask for an interpreter if you need one. The call costs money.
hotline-au-red-cross-stpp = Red Cross: support for people who were trafficked
    .operator = Australian Red Cross
    .note = Help with housing, money and advice.

## In many countries

hotline-int-eu-112 = 112: emergency number in the European Union
    .operator = Emergency services of the countries of the European Union
    .note = Only in the countries of the European Union. You will be asked where you are and what happened.
hotline-int-eu-116006 = 116 006: line for people harmed by a crime
    .operator = National services in 13 countries of the European Union
    .note = Works only in 13 countries. In April 2023 it did not work in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia and Spain.
hotline-int-eu-116000 = 116 000: missing children
    .operator = Organisations of Missing Children Europe
    .note = In many countries of Europe.
hotline-int-la-strada = La Strada International: organisations in Europe
    .operator = La Strada International, a network of independent organisations
    .note = A list of organisations that help people who were trafficked. A website, not a phone line.
hotline-int-eu-trafficking-hotlines = European Commission: national lines against human trafficking
    .operator = European Commission
    .note = A website: look there for the list of hotlines in the countries of the European Union.
hotline-int-global-modern-slavery-directory = Map of organisations and hotlines in almost every country
    .operator = Polaris, an independent organisation
    .note = A website, not a phone line: find organisations on a map. Some of what stands there may be out of date.
hotline-int-eu-ejustice = European e-Justice Portal: your rights after a crime
    .operator = European Commission
    .note = For each country of the European Union: whom to call and what help is free. In many languages. A website, not a phone line.
hotline-int-seafarerhelp = SeafarerHelp: for seafarers and their families
    .operator = ISWAN, an independent organisation
    .note = Free and confidential: unpaid wages, a ship left behind, bad treatment. Russian is spoken. WhatsApp is answered Monday to Friday, 08:00–18:00 UK time. We could not confirm a phone number.
hotline-iom-safe-app = SAFE Travel and Work Abroad: how to prepare
    .operator = International Organization for Migration (IOM) in Slovakia
    .note = Advice for a safe journey and work abroad. Eleven languages, Russian and Ukrainian among them. A website and an app, not a phone line.
