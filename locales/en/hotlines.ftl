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

## Turkmenistan

hotline-tm-emergency = Emergency numbers
    .operator = State emergency services
    .note = Our sources differ. One gives 01, 02 and 03. The other gives 001 for the fire brigade, 002 for the police and 003 for the ambulance. If your call does not go through, try the other form: with one zero or with two.
hotline-tm-iom = International Organization for Migration (IOM), office
    .operator = IOM, an organisation of the United Nations
    .note = You can ask about migration and about human trafficking. This is an office, not a 24-hour line.
hotline-tm-mfa = Ministry of Foreign Affairs, consular matters
    .operator = Ministry of Foreign Affairs of Turkmenistan
    .note = This is an office, not a hotline. If you are afraid of the authorities, you may prefer to call IOM first, or a local service in the country where you are.

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
    .note = Also for people who are exploited or held. In an emergency press 1: the police, the gendarmerie or the coast guard may then be sent. The line belongs to the state migration authority.
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
    .note = Only for the emirate of Dubai. You will speak with the police.
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
    .note = Questions about visa and stay; also if you were beaten, harassed or not paid. 20 languages, after 18:00 only Korean, English and Chinese. The line belongs to the immigration authority.
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
    .note = This is a police and immigration agency. If you have no papers, you may prefer the National Human Trafficking Hotline.
hotline-us-wage-hour = Unpaid wages: Wage and Hour Division
    .operator = US Department of Labor
    .note = If your employer does not pay you.
