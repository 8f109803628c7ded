# Signs that a person named. `sign-<ID>`: the sign; `.why`: one sentence; `.do`: one or two sentences.
# `.do` offers and never orders: nobody is told to run, to confront, to collect evidence or to take back a passport.
# No HTML. Several of these stand in one message: keep them short.

### Red flags of an offer

sign-R01 = The recruiter has no permit, or does not show it
    .why = Without a permit nobody answers for the job or your money.
    .do = Pay nothing yet. Ask the labour or migration office about the permit; if that worries you, ask a hotline first.
sign-R03 = They do not tell you the employer's name, address or phone number
    .why = If you do not know the employer, nobody can check the job or find you.
    .do = Ask for the full details. Then look for the company's own number and call it.
sign-C04 = You were told to keep the offer secret from your family
    .why = Being cut off from family makes it easier to control a person.
    .do = Tell somebody you trust before your next step.
sign-T08 = The offer is office or online work in Thailand, Cambodia, Myanmar or Laos
    .why = Many such offers led to closed places where people were forced to cheat others online.
    .do = Do not fly before your foreign ministry and that country's embassy have confirmed the employer.
sign-T09 = The work is near a war, or comes with fast citizenship or an army paper
    .why = People who came for ordinary work were sent to fight.
    .do = Sign nothing. Ask a lawyer, your embassy or a hotline first.
sign-T01 = The pay is far higher than usual, with no experience needed
    .why = Very high pay for a simple job is the most usual bait.
    .do = Compare it with the usual pay for this work in that country.
sign-T03 = You are to leave without a written, signed contract
    .why = Without paper you cannot show what was promised.
    .do = Ask for a signed copy in a language you read. Do not leave without it.
sign-M01 = You must pay to get the job
    .why = By international rules a worker should not pay for being recruited.
    .do = Do not pay. Ask the labour or migration office which fees your country allows.
sign-M02 = They pay your journey and take it back from your wage
    .why = A debt like this can grow and keep you there.
    .do = Ask for the exact sum and the date of the last payment in writing.
sign-D01 = They want to keep your passport
    .why = Without your passport it is hard to leave or to travel home.
    .do = Plan to keep it yourself. Give a copy only, and leave another copy with your family.
sign-D02 = You are to work on a visa that is not for work
    .why = Such a visa usually does not allow work, and others can use that to put pressure on you.
    .do = Ask the embassy of that country which visa allows this work.
sign-V05 = You are to travel without knowing the exact address
    .why = If nobody knows where you are, nobody can reach you.
    .do = Ask for the address, find it on a map and leave it with somebody at home.

### What was promised

sign-DR01 = The work, the place or the employer is not what was promised
    .why = A false promise takes away your free choice.
    .do = You said yes to something else. You can ask a hotline what you may do now.
sign-DR02 = The pay is not what was promised
    .why = A false promise about pay brings people to work they would have refused.
    .do = You can ask a labour or migration hotline what pay is due to you.
sign-DR03 = The hours or conditions are not what was promised
    .why = You agreed to other work than this.
    .do = You can ask a labour or migration hotline which rules hold for this work.
sign-DR04 = The contract is not what they said it was
    .why = Nobody can agree to what was hidden from them.
    .do = You can ask a lawyer or a hotline what your signature really means.
sign-DR05 = Housing and daily life are not what was promised
    .why = Where you sleep and what you eat decides how free you are.
    .do = You can ask a hotline what housing an employer there must give.
sign-DR06 = The visa or work permit is not what was promised
    .why = False promises about papers leave a person open to pressure.
    .do = You can ask a migration hotline about your papers before you speak to any office.
sign-DR07 = The journey or its cost is not what was promised
    .why = Changed plans and new costs on the way can lead into debt.
    .do = You can tell somebody you trust what changed, and ask a hotline about the debt.
sign-DR10 = There is no chance to study as was promised
    .why = A promised place to study is sometimes used to bring people to work.
    .do = You can ask your embassy or a hotline whether that school knows about you.

### Before and during the journey

sign-CR04 = A debt to them left you no choice but to go
    .why = A debt can be used to make a person obey.
    .do = You can ask a hotline whether you have to pay this debt at all. You decide what to do then.
sign-CR05 = Your papers were taken before or during the journey
    .why = Without papers it is hard to turn back.
    .do = You can ask a hotline for help without a passport. You can also ask how to get new papers.
sign-CR06 = You were locked in or watched before or during the journey
    .why = No recruiter has the right to lock in or guard a person.
    .do = When you can speak unseen, you can tell somebody you trust or a hotline where you are.
sign-CR07 = They threatened to report you before or during the journey
    .why = This threat is used to stop people from asking for help.
    .do = You can ask a hotline, without giving your name, what would really happen.
sign-CR10 = They kept your own money from you
    .why = Without your own money you depend on them.
    .do = You can ask a hotline what help there is for people without money. You decide.
sign-AV07 = They told false stories of others who did well abroad
    .why = Such stories make a bad offer look like a good one.
    .do = You are not to blame for believing them. You can ask a hotline what you may do now.
sign-AV08 = They told you false things about the law or the police
    .why = Somebody who fears every office asks nobody for help.
    .do = You can ask a hotline, without giving your name, which rules really hold.

### Work and pay

sign-EX01 = You work so many hours or days that you cannot rest
    .why = Every worker needs rest, and the law of most countries sets a limit.
    .do = You can ask a labour hotline which limit holds there. You decide whether to complain.
sign-EX02 = You are paid very little or nothing
    .why = Work has to be paid, whatever your papers are.
    .do = You can ask a labour or migration hotline how wages can be claimed, and what risk that brings.
sign-EX03 = Fines or cuts are taken from your pay
    .why = Cuts like these can eat up a whole wage.
    .do = You can ask a labour hotline which cuts an employer may make.
sign-EX04 = The place where you live is bad
    .why = A bed, water, warmth and a door you can open are the least a person needs.
    .do = You can ask a hotline what housing an employer there must give, and where else you could ask for help.
sign-EX05 = The working conditions are very bad
    .why = No worker has to give their health for a wage.
    .do = You can ask a labour hotline what the employer must change. You decide whether to complain.
sign-EX06 = The work is dangerous
    .why = An employer has to protect workers from harm.
    .do = If you are hurt, a doctor comes first: call the emergency number. For advice you can ask a labour hotline.
sign-EX07 = The law or your contract is not kept
    .why = A contract binds the employer too.
    .do = You can ask a labour hotline what you may claim, and what risk that brings.
sign-EX08 = You have no contract or no insurance
    .why = Without them it is harder to get a doctor or your wage.
    .do = You can ask a labour or migration hotline what you may claim without a contract.

### Control

sign-CD01 = Somebody else keeps your passport or papers
    .why = Keeping a worker's papers makes it hard to leave.
    .do = You can ask a hotline or your embassy for advice without a passport. Ask first what each way could bring.
sign-CD02 = You must work until a debt is paid
    .why = Holding a person at work by a debt is a known sign of forced labour.
    .do = You can ask a hotline whether you have to pay this debt at all. You decide what to do then.
sign-CD03 = Somebody locks you in, watches you or stops you from going out
    .why = No employer has the right to lock in or guard a worker.
    .do = When nobody sees or hears you, you can ask a hotline what is possible. Only you can judge the right moment.
sign-CD08 = You may not change your employer
    .why = Work that you may not leave is not free work.
    .do = You can ask a migration hotline whether your visa allows a change, and what it could bring.
sign-CD10 = You are made to lie to your family, officials or others
    .why = Lies keep away the people who could help.
    .do = You may tell a hotline the truth without giving your name. You choose how much to say.
sign-CD11 = They threaten to report you if you leave or complain
    .why = This threat is used to keep people quiet.
    .do = You can ask a hotline, without giving your name, what would really happen.
sign-CD12 = They threaten to make things worse for you
    .why = Work done under threats is not free work.
    .do = When nobody listens, you can ask a hotline what you may do. You decide.
sign-CD14 = Your pay is kept back so that you have to stay
    .why = Kept wages make it hard to leave.
    .do = You can ask a labour or migration hotline how wages can be claimed, also after you leave.
sign-VD01 = You depend on them for food, going out or calling home
    .why = Somebody who controls daily life can control a person.
    .do = If you can, keep one contact of your own, such as a relative or a hotline, whom you can reach alone.
sign-VD02 = You cannot get by in that place or language on your own
    .why = Others can use it when a person does not know the place or the language.
    .do = You can call a hotline of your own country, or ask for somebody who speaks your language.

### Violence, threats, intimate matters

sign-DR09 = You were promised marriage or adoption
    .why = Such a promise makes it hard to see what somebody really wants.
    .do = You are not to blame for trusting. You can talk with a hotline; you choose how much to say.
sign-AV11 = You were attached to the recruiter
    .why = Closeness can be used to make a person agree.
    .do = You are not to blame for trusting. You can talk with somebody who does not know the recruiter.
sign-CR01 = Violence was used to make you go
    .why = What a person does under violence is not their choice.
    .do = You are not to blame. You can talk with a doctor or a hotline; you choose how much to say.
sign-CR02 = They threatened you with violence
    .why = What a person does under threats is not their choice.
    .do = You can ask a hotline what you may do and what each way could bring. You decide.
sign-CR03 = You were taken by force, married off, given away or sold
    .why = Nobody may give or sell another person.
    .do = You are not to blame. You can talk with a hotline; you choose how much to say.
sign-CR08 = They threatened to tell your family or others
    .why = Shame is used to make people obey.
    .do = You are not to blame. You can ask a hotline how others have dealt with such a threat.
sign-CR09 = Somebody hurt or threatened your family to make you go
    .why = What a person does to protect the family is not their free choice.
    .do = You can ask a hotline what you and your family may do. You decide whether to report.
sign-CD04 = Somebody uses violence against you
    .why = Nobody has the right to hurt you, whatever you agreed to.
    .do = In danger now? Call the emergency number. If you are hurt, a doctor comes first. You choose how much to say.
sign-CD05 = They threaten you with violence
    .why = Work done under threats is not free work.
    .do = In danger now? Call the emergency number. Otherwise you can ask a hotline when nobody listens.
sign-CD06 = You are made to do something unlawful
    .why = Being made to do it is different from choosing it.
    .do = You can ask a lawyer or a hotline for advice before you speak to any office.
sign-CD07 = You are made to do what you had not agreed to
    .why = A yes to one thing is not a yes to everything.
    .do = You are not to blame. You can talk with a hotline; you choose how much to say.
sign-CD13 = Somebody hurts or threatens your family
    .why = Fear for the family is used to make people obey.
    .do = You can ask a hotline what you and your family may do. You decide whether to report.
sign-CD15 = They threaten to tell your family or others
    .why = Shame is used to make people obey.
    .do = You are not to blame. You can ask a hotline how others have dealt with such a threat.
