# For officers on duty at borders, airports, stations, consulates and in labour inspection. Formal but plain; "you" is the officer.
# For offering help and for referral. It identifies nobody and decides nothing. Never "victim", never "safe" about a person.
# "Indicator" is a sign of exploitation on the ILO list; "referral" is leading a person to a service, with their consent.
# The focal point is the colleague in charge of referral. Countries, dates and numbers of laws: copy them exactly.
# "This is no proof that nothing is wrong": in the words of self-screening-no-signs-named.
# The bot adds "Mark everything that fits, then tap Done" by itself.
# Labels: choose one at most 38 characters, choose several at most 34. The `.about` is neutral: others may see it.

officer = 🧭 Checklist for officers
    .about = A checklist for staff at borders, stations, consulates and workplaces

officer-start =
    <b>For officers on duty</b>

    This checklist helps you to offer help, and to lead a person to those who can give it. It is no reason to refuse exit or entry, and it decides nothing about a person or a criminal case.

    It identifies nobody: identification is the formal decision of an authority.

    The list follows the ILO indicators of 2009, second-hand. No person has compared it with the original yet.

    Your answers are not kept. Never type a name.

officer-danger = Is anybody's life or health in danger now?
    .now = Yes, or perhaps
    .not-now = No danger at this moment

officer-age = How old is the person? If you do not know, treat the person as a child.
    .under-18 = Under 18, or perhaps under 18
    .adult = 18 or older

officer-first-contact =
    <b>First contact: do</b>

    • Speak with the person alone, where nobody can hear.
    • Use an interpreter of your own service.
    • Say who you are, what happens next, and what is voluntary.
    • Ask what the person needs first: a doctor, water, rest, a call home.
    • Ask whether the person wants help. Respect a no.
    • Note facts that you saw, not judgments.

officer-better-not =
    <b>First contact: do not</b>

    • Do not ask in front of the companion. A companion or another passenger is never the interpreter.
    • Do not confront a suspected trafficker, unless life is at risk.
    • Promise nothing: no shelter, no money, no visa, no secrecy.
    • Do not ask for the whole story. Others will have to ask again.
    • Do not punish a person for what they were made to do.

officer-setting = Where are you on duty?
    .airport = Airport or border
    .station = Bus or railway station
    .visa = Consulate: visas
    .consulate = Consulate: citizens abroad
    .workplace = Workplace inspection

officer-seen-border =
    <b>What can you see or check?</b>

    The first two lines are indicators. All others are only reasons to offer a talk: many people travel like this.
    .papers-taken = Papers taken from the person
    .watched = Watched, may not speak alone
    .answers = Another person answers
    .holds = Another holds papers or phone
    .group = Group: strangers to each other
    .state = Fear, injury, great tiredness
    .luggage = Luggage does not fit the trip
    .visa = Visa does not fit the purpose
    .payer = One payer or address for many
    .ticket = One-way ticket, changed route
    .address = No address, no money

officer-at-border =
    <b>At an airport, a border or a visa counter</b>

    Most indicators describe work that has already begun, so there is little to see here. Most travellers only travel, and treating them as suspects can harm them.

    Useful questions, alone: Where are you going? Who meets you? What is the work, and who found it? Do you have your passport, phone and contract? Do you owe anybody? Can you call home?

    The talk is voluntary. A no is no reason to stop the journey or to refuse a visa.

officer-seen-station =
    <b>What can you see?</b>

    The first two lines are indicators. All others are only reasons to offer a talk: many people travel like this.
    .papers-taken = Papers taken from the person
    .watched = Watched, may not speak alone
    .answers = Another person answers
    .holds = Another holds papers or phone
    .group = Group: strangers to each other
    .state = Fear, injury, great tiredness
    .luggage = Luggage does not fit the trip
    .payer = One payer or address for many
    .address = No address, no money

officer-at-station =
    <b>At a bus or railway station</b>

    There may be only a few minutes. Offer the talk in an office, away from the companion and the crowd. Do not let the person miss the bus or train against their will.

    Useful questions, alone: Where are you going? Who meets you? What is the work, and who found it? Do you have your passport, phone and ticket? Can you call home?

    Give a contact in writing before departure, unseen by others.

officer-seen-consulate =
    <b>What can you see or check?</b>

    The first three lines are indicators. All others are only reasons to offer a talk.
    .papers-held = Papers held by somebody else
    .watched = Watched, may not speak alone
    .no-contract = No contract or no insurance
    .answers = Another person answers
    .state = Fear, injury, great tiredness
    .visa = Visa does not fit the work
    .address = One address or phone for many

officer-at-consulate =
    <b>At a consulate</b>

    • See the person alone, whoever brought them.
    • Papers may be missing because somebody else holds them. Do not ask the person to take them back.
    • Papers and the way home are help that you can offer. Help must not depend on a statement.
    • Before you write anything down, say which office will read it. Pass nothing on without consent: news that reaches an authority can put the person or the family at risk.

officer-seen-workplace =
    <b>What can you see, or read in the records?</b>

    All lines but the last two are indicators. The last two are only reasons to offer a talk.
    .papers-held = Papers held by somebody else
    .guarded = Locked in, watched or kept apart
    .hours = Far too many hours or days
    .pay = Very low pay or none
    .housing = Bad living conditions
    .conditions = Very bad working conditions
    .dangerous = Dangerous work
    .no-contract = No contract or no insurance
    .answers = Another person answers
    .state = Fear, injury, great tiredness

officer-at-workplace =
    <b>At a workplace inspection</b>

    • Speak with each worker alone, away from the employer and the foreman.
    • Speak with several workers in the same way, so that nobody stands out.
    • Begin with hours, pay, housing and papers. Compare with the records.
    • Do not tell the employer who spoke with you, or what was said.
    • Think first of what may happen to the workers when you have left.

officer-phase = Where on the way is the person?
    .back = Coming back from the work
    .going = Before or on the way to the work
    .unknown = Way there or back: not known

officer-talk =
    Does the person wish to talk with you?

    Lists follow for what the person tells. Do not read them out. Listen, and mark only what is told freely. Never ask for details of violence.
    .talks = Wishes to talk
    .not-now = Does not wish to talk now

officer-promised =
    <b>What the person told: promises</b>

    What turned out different from what was promised, or was promised in order to deceive?
    .work = Work, place or employer
    .pay = The pay
    .conditions = Conditions of the work
    .contract = The contract, or if it is lawful
    .housing = Housing and daily life
    .papers = Papers, or a lawful status
    .journey = The journey or terms of hiring
    .family = Bringing or joining family
    .marriage = A marriage or an adoption
    .study = A chance to study

officer-made-to-go =
    <b>What the person told: pressure before or on the journey</b>

    What was done to make the person go?
    .debt = Tied by a debt
    .papers = Papers taken away
    .watched = Locked in, watched or kept apart
    .money = The person's own money kept
    .report = Threat to report the person
    .tell-others = Threat to tell family or others
    .threats = Threat of violence
    .family = Violence or threat to the family
    .violence = Violence against the person
    .by-force = Taken by force, married off, sold

officer-used =
    <b>What the person told: a weak position that was used</b>

    Mark only what somebody used in order to recruit. To be poor or alone is no indicator.
    .home = A hard family situation
    .personal = Something in the personal life
    .money = Need of money, or a debt
    .schooling = Little schooling, or no language
    .information = Lack of information
    .travel = Could not arrange travel alone
    .false-stories = False stories of others' success
    .false-rules = False word on law or authorities
    .attached = Attachment to the recruiter
    .controlled = Was under their control before

officer-work =
    <b>What the person told: the work</b>

    What is or was true of the work and the place to live?
    .hours = Far too many hours or days
    .pay = Very low pay or none
    .cuts = Fines, cuts, pay given to others
    .housing = Bad living conditions
    .conditions = Very bad working conditions
    .dangerous = Dangerous work
    .law = Law or contract is not kept
    .no-contract = No contract or no insurance
    .schooling = No access to schooling

officer-kept =
    <b>What the person told: how they were kept at the work</b>

    What is or was true?
    .papers = Papers held by somebody else
    .debt = Must work until a debt is paid
    .watched = Locked in, watched or kept apart
    .wages = Wages kept, so that they stay
    .change-job = May not change employer
    .lie = Made to lie to others
    .report = Threat to report the person
    .worse = Threat to make it worse

officer-forced =
    <b>What the person told: force and threats at the work</b>

    Ask nothing here. Mark only what was told freely.
    .not-agreed = Made to do what was not agreed
    .unlawful = Made to do something unlawful
    .tell-others = Threat to tell family or others
    .threats = Threat of violence
    .family = Violence or threat to the family
    .violence = Violence against the person

officer-alone =
    <b>What the person told: what keeps them there</b>

    What is or was true?
    .depends = Depends on them for daily life
    .unknown-place = Lost in the place or language
    .money = Need of money
    .family = Family situation

officer-country = Whose procedure do you follow?
    .turkmenistan = Turkmenistan
    .uzbekistan = Uzbekistan
    .kyrgyzstan = Kyrgyzstan
    .tajikistan = Tajikistan
    .kazakhstan = Kazakhstan
    .other = Another country

officer-in-turkmenistan =
    <b>Turkmenistan: consent first</b>

    Say first which office would learn of it, and what could follow. Without a free yes, pass on neither the person nor what was said. A no is respected, and it is no reason to stop the journey.

    <b>Found:</b> procedures for identification and referral were completed by 2019 (US report 2019). Training at entry points and hubs, January 2023 (UNODC), and on access to a referral mechanism, January 2025 (IOM). National plan 2025–2029, January 2025, presented by the Prosecutor General.

    <b>Not found:</b> the text of the procedures. Ask your focal point.

officer-in-uzbekistan =
    <b>Uzbekistan</b>

    <b>Found:</b> law ZRU-633 of 17 August 2020. Cabinet decree 60 of 8 February 2021: rules for identification and referral, and for rehabilitation. Local self-government and NGOs help to find people. A working group with Kazakhstan and Kyrgyzstan on referral across borders, August 2022 (US report 2023).

    <b>Not read:</b> the full law and the decree itself. Ask your focal point which steps hold today.

officer-in-kyrgyzstan =
    <b>Kyrgyzstan</b>

    <b>Found:</b> programme and plan 2022–2025, no. 227 of 15 April 2022, with a referral mechanism (IOM 2023). A working group with Kazakhstan and Uzbekistan on referral across borders, August 2022 (US report 2023).

    <b>Not found:</b> the text of the mechanism, and what came after 2025. Ask your focal point which steps hold today.

officer-in-tajikistan =
    <b>Tajikistan</b>

    <b>Found:</b> there is a referral mechanism. For years no procedures for identification were adopted, and an official status needed a hard application (US reports 2021–2023).

    <b>Not found:</b> the text of the procedures, and whether this has changed since. Ask your focal point which steps hold today. Help must not wait for a status.

officer-in-kazakhstan =
    <b>Kazakhstan</b>

    <b>Found:</b> law 110-VIII of 5 July 2024 on countering trafficking. Joint order of 22 October 2024 on referral to help (interior no. 844, labour no. 406). Guidelines for labour inspectors, consulates, health, education and NGOs; a working group with Kyrgyzstan and Uzbekistan on referral across borders, August 2022 (US report 2023).

    <b>Not read:</b> the full law and order, and the guidelines. Ask your focal point which steps hold today.

officer-elsewhere =
    <b>Another country</b>

    We looked for the procedures of five countries of Central Asia only. Ask your focal point which steps hold in your country.

officer-roles =
    <b>Who does what: our own draft</b>

    It is to be replaced by the text of your country. Until then, ask your focal point.

    • Border and migration: notice, first talk, hand over
    • Interior: protection, investigation
    • Prosecutor: oversight
    • Labour and social protection: needs, shelter, money
    • Health: care
    • Consulate: papers, return
    • NGO: support, hotline, consent
    • IOM: return and support, where invited

officer-danger-now =
    <b>Help comes first</b>

    1. Call medical help or the emergency number: tap Help and choose the country.
    2. Bring the person to a quiet place, away from the companion.
    3. Under 18, or perhaps: call child protection as well.
    4. Ask nothing else now.

    When the danger is over, you can begin this checklist again.

officer-child =
    <b>Child protection at once</b>

    Nothing is weighed here. Whatever a child agreed to, the child is not to blame and is not punished.

    1. Call child protection now, and your focal point.
    2. Ask no questions about what happened: only a specialist for children does that.
    3. Let the child not wait alone, or with an adult whose role is not clear.
    4. Note facts you saw, no judgments.

officer-pass-on =
    <b>Several serious indicators: offer a referral</b>

    This identifies nobody.

    1. Say what happens next and what is voluntary.
    2. With the person's yes: call the focal point, hand over in person, pass on the note.
    3. After a no: pass on nothing. Give a contact in writing all the same, unseen by others.
    4. Do not punish the person for what they were made to do.

    <i>The indicators are explained below. There "you" means the person.</i>
    .summary = Referral note, without a name. Not an identification.

officer-offer-help =
    <b>Some indicators: offer help</b>

    They prove nothing, and much may be untold. This identifies nobody.

    1. Offer help again, in private. Say what is voluntary.
    2. With the person's yes: call the focal point and pass on the note.
    3. Give a contact in writing, unseen by others, also after a no.
    4. Do not punish the person for what they were made to do.

    <i>The indicators are explained below. There "you" means the person.</i>
    .summary = Note, without a name. Not an identification.

officer-nothing-seen =
    <b>No indicator was marked</b>

    This is no proof that nothing is wrong. Many people cannot speak, and at a border there is little to see. What you noticed may still be a reason to offer a talk.

    Give a contact in writing all the same, unseen by others: a hotline of the country where the person is going, and one at home. Tap Help for the numbers. The person decides.

## The page of dimensions, for outcomes that show it. The counts are numbers: write them so that no plural is needed.

dimensions-heading = Indicators by dimension
dimension-deceptive-recruitment = Deceptive recruitment
dimension-coercive-recruitment = Coercive recruitment
dimension-abuse-of-vulnerability-at-recruitment = Abuse of vulnerability at recruitment
dimension-exploitation = Exploitation
dimension-coercion-at-destination = Coercion at destination
dimension-abuse-of-vulnerability-at-destination = Abuse of vulnerability at destination
dimension-counts = strong: { $strong } · medium: { $medium } · weak: { $weak }
dimension-positive = positive
dimension-not-positive = not positive
dimensions-rule = A dimension is positive with two strong indicators; one strong and any other; three medium; or two medium and one weak. The rule needs exploitation and at least one other dimension to be positive. It decides nothing about a person.
