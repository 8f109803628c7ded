# Signs that a person named. `sign-<ID>`: the sign; `.why`: one sentence; `.do`: one or two sentences.
# `.do` offers and never orders: nobody is told to run, to confront, to collect evidence or to take back a passport.
# No HTML. Several of these stand in one message: keep them short.

### Red flags of an offer
### `.ask`: a question that the person may send to the recruiter, in the person's own voice: polite, without accusing, at most 90 characters.
### Several are copied together, so each must be clear on its own.

## Who recruits

sign-R01 = The recruiter has no permit, or does not show it
    .why = Without a permit nobody answers for the job or your money.
    .do = Pay nothing yet. Ask the labour or migration office about the permit; if that worries you, ask a hotline first.
    .ask = What is the number of your permit, and for which country is it?
sign-R02 = Their permit is out of date, stopped, or for another country
    .why = A permit often covers only some countries, and it can be stopped at any time.
    .do = Look at its date and country. The labour or migration office can say whether it holds today; if asking worries you, ask a hotline.
    .ask = Until which date does your permit hold, and for which countries?
sign-R03 = They do not tell you the employer's name, address or phone number
    .why = If you do not know the employer, nobody can check the job or find you.
    .do = Ask for the full details. Then look for the company's own number and call it.
    .ask = What are the employer's full name, address and phone number?
sign-R04 = They use a known company's name, but not that company's own contacts
    .why = A well-known name is often borrowed to win trust.
    .do = Look for the company's own site and number yourself. Ask there whether this job is theirs.
    .ask = Which number on the company's own site may I call about this job?
sign-R05 = Somebody you know brought the offer, with no agency behind it
    .why = People we know may mean well and still have been told something false.
    .do = Check it as carefully as an offer from a stranger. Ask who the employer is.
    .ask = Who is the employer, and may I speak with them myself?
sign-R06 = A visiting foreigner or a private person is hiring a whole group
    .why = Some who hired like this had no permit, and nobody answered for the jobs.
    .do = Ask under which name and permit they hire. Decide for yourself, not together with the group.
    .ask = Under which company name and permit number do you hire?
sign-R07 = You are promised money for bringing friends
    .why = When each new person brings money, it is easy to keep quiet about the bad sides.
    .do = Bring nobody before the offer is checked.
sign-R08 = They do not let you speak with people who work there now
    .why = People who work there know best what the job is like.
    .do = Ask to speak with two of them alone. If the answer is no, wait with your decision.
    .ask = May I speak with two people who work there now?

## How they speak with you

sign-C01 = All contact is in a chat, with no office, contract or real name
    .why = An account can disappear in a minute, and your money with it.
    .do = Ask for an office address and a phone number. Check both yourself before you pay or send anything.
    .ask = What is your office address, and may I visit or call there?
sign-C02 = You were hired with no interview and no question about your skills
    .why = If nobody asks what you can do, the real work may be different.
    .do = Ask what a working day looks like and who your manager will be.
    .ask = What does a working day look like, and who will my manager be?
sign-C03 = You are pressed to decide, pay or travel at once
    .why = Haste leaves no time to check or to ask somebody.
    .do = Take two days, and talk with somebody you trust. A good job can wait that long.
    .ask = May I have two days to read everything before I decide?
sign-C04 = You were told to keep the offer secret from your family
    .why = Being cut off from family makes it easier to control a person.
    .do = Tell somebody you trust before your next step.
sign-C05 = They want intimate photos or a private video for a job
    .why = Such pictures can be used later to threaten a person.
    .do = Send nothing, or nothing more. If you have sent some, you are not to blame: a hotline can tell you what may help.
sign-C06 = A partner you met online promises a job, a wedding or a paid trip abroad
    .why = Quick love with big promises is a known way to bring people into work they did not choose.
    .do = Meet first in a public place at home, and tell a friend. Keep money for your own ticket.
sign-C07 = The account is new or has no name, or the advertisement has gone
    .why = False offers often stay online only for a short time.
    .do = Look for the same text and phone number in other places. Ask for a name and an office that you can check.
    .ask = Where is this job published, so that I can read it again?
sign-C08 = They send a link or an app, or want card or passport data before a contract
    .why = False links and apps collect data and take people's money.
    .do = Wait with the app, the link and the data. Look for the company's own site and ask there first.
    .ask = Which data do you need, and may I give it after the contract is signed?
sign-C09 = You were given a test that has nothing to do with the job
    .why = Places where people are forced to cheat others online look for fast typists who know languages.
    .do = Ask what you would need this skill for, and check the company once more.
    .ask = Which part of the job is your test for?

## Work, pay and contract

sign-T01 = The pay is far higher than usual, with no experience needed
    .why = Very high pay for a simple job is the most usual bait.
    .do = Compare it with the usual pay for this work in that country.
    .ask = How is the pay made up, and what does a beginner earn each month?
sign-T02 = It is not clear what you would do each day
    .why = Work that nobody describes can turn into anything after you arrive.
    .do = Ask for the tasks, hours, days off and place in writing.
    .ask = What will I do each day, at which hours and in which place?
sign-T03 = You are to leave without a written, signed contract
    .why = Without paper you cannot show what was promised.
    .do = Ask for a signed copy in a language you read. Do not leave without it.
    .ask = Could you give me the signed contract before I travel?
sign-T04 = The contract is in a language you cannot read
    .why = You might sign away money or freedom, or even join an army, without knowing it.
    .do = Ask for a translation before you sign. A lawyer or a hotline can explain what it means for you.
    .ask = Could I have the contract in a language that I read?
sign-T05 = They say that the real contract is signed after you arrive
    .why = Far from home it is hard to say no to a worse contract.
    .do = Ask for the final contract now, and read it before you travel.
    .ask = Could I see the final contract before I travel?
sign-T06 = You must pay a penalty, or give costs back, if you leave the job
    .why = A price for leaving can keep a person there by debt.
    .do = Do not sign this yet. A lawyer or a hotline can say what such a rule means.
    .ask = What would I have to pay if I leave early, and where is it written?
sign-T07 = Working hours, days off or housing are not stated
    .why = What is not written down is often not given.
    .do = Ask for the hours, the days off and the address of the housing in writing.
    .ask = What are the hours, the days off and the housing? Could you write it down?
sign-T08 = The offer is office or online work in Thailand, Cambodia, Myanmar or Laos
    .why = Many such offers led to closed places where people were forced to cheat others online.
    .do = Do not fly before the employer is confirmed. Ask that country's embassy or your foreign ministry, or a hotline if asking an office worries you.
    .ask = What are the company's registered name and address in that country?
sign-T09 = The work is near a war, or comes with fast citizenship or an army paper
    .why = People who came for ordinary work were sent to fight.
    .do = Sign nothing. Ask a lawyer, your embassy or a hotline first.
sign-T10 = The work is hostess, dancer, massage, model or webcam work
    .why = Some people were then asked for intimate services that they had not agreed to.
    .do = Check the place and the employer. Talk with a hotline before you travel.
    .ask = What are the name and address of the place where I will work?
sign-T11 = The work is in a private home where you also live
    .why = Behind a private door nobody sees the hours or how people are treated.
    .do = Ask for your own room, your phone and a free day in writing. Leave the address with somebody at home.
    .ask = Will I have my own room, my phone and a free day? Could you write it down?

## Money

sign-M01 = You must pay to get the job
    .why = By international rules a worker should not pay for being recruited.
    .do = Do not pay. The labour or migration office can say which fees are allowed; if asking worries you, ask a hotline.
    .ask = What is the fee for the job for, and could the employer pay it?
sign-M02 = They pay your journey and take it back from your wage
    .why = A debt like this can grow and keep you there.
    .do = Ask for the exact sum and the date of the last payment in writing.
    .ask = How much will I owe for the journey, and when is the last payment?
sign-M03 = They want money on a private card, in crypto, or in cash with no receipt
    .why = Money paid like this can hardly be followed or given back.
    .do = Do not pay like this. Ask what the money is for, and for a contract and a receipt from the company.
    .ask = Is there a company account and a receipt for the payment?
sign-M04 = Your pay would be kept to the end, or go to a middleman
    .why = It is hard to leave while somebody else holds your pay.
    .do = Ask for pay each month, to you or your own account, in writing.
    .ask = Can the pay come to my own account each month?
sign-M05 = They advise a loan, or your house or car as a pledge
    .why = If the job does not exist, the debt stays with you and your family.
    .do = Do not borrow for a job that is not checked yet.
sign-M06 = Food, housing, tools or fines are taken from the pay, with no list
    .why = Cuts that nobody wrote down can eat up a whole wage.
    .do = Ask for a list of all cuts and the most each can be. Then count what is left for you.
    .ask = Could I have a list of everything that is taken from the pay?
sign-M07 = You are to open an account, SIM card or wallet for them, or pass on money
    .why = This is used to cheat people, and it is your name that stands on it.
    .do = You can say no. If it is done already, a lawyer or a hotline can tell you what to do now.

## Papers

sign-D01 = They want to keep your passport
    .why = Without your passport it is hard to leave or to travel home.
    .do = Plan to keep it yourself. Give a copy only, and leave another copy with your family.
    .ask = Is a copy of my passport enough? I would like to keep the passport.
sign-D02 = You are to work on a visa that is not for work
    .why = Such a visa usually does not allow work, and others can use that to put pressure on you.
    .do = Ask the embassy of that country, or a hotline, which visa allows this work.
    .ask = Which visa will I have, and does it allow this work?
sign-D03 = You were told to say something untrue to border officers
    .why = Somebody who asks you to lie is hiding something, perhaps from you too.
    .do = Wait with the journey. Ask a lawyer or a hotline what this could mean for you.
sign-D04 = They offer false papers, or another name or age
    .why = False papers can bring punishment, and they make it harder to get help.
    .do = You can say no. If you have such papers already, a lawyer or a hotline can tell you what may help.
sign-D05 = You are asked to sign empty sheets, or many papers with no time to read
    .why = Army contracts have been hidden in such piles of paper.
    .do = Sign nothing that you have not read. Ask to take the papers home first.
    .ask = Could I take the papers home and read them before I sign?
sign-D06 = They give you no copy of what you sign
    .why = Without a copy you cannot show what was agreed.
    .do = Ask for a copy, and leave another one with somebody you trust.
    .ask = Could I have a copy of everything that I sign?
sign-D07 = They want your phone, or the passwords to your accounts
    .why = Who controls your phone can control whom you talk to.
    .do = Plan to keep phone and passwords to yourself. If you gave them already, a hotline can tell you what may help.
sign-D08 = Somebody under 18 is to travel with a stranger or with changed papers
    .why = On such a journey no adult answers for somebody under 18.
    .do = Wait with the journey, and ask a child helpline. Are you under 18? Tell an adult you trust, but not the one who offers the job.

## Travel

sign-V01 = The ticket is to another country than promised, or the place has changed
    .why = When the route changes, the work often changes too.
    .do = Do not travel on before somebody has checked it. Tell somebody at home, and ask a hotline.
sign-V02 = You have no money of your own for the way home
    .why = Without it you depend on the people you work for.
    .do = Put aside money for a ticket and a month of living, apart from the rest, where only you can reach it.
sign-V03 = Strangers are to drive you on over a land border
    .why = People who were promised work in Thailand were taken into Myanmar this way.
    .do = Do not agree to this drive before the employer is confirmed. On the way, stay among people; a hotline can advise you, and officers there can help.
sign-V04 = A companion is to hold your papers or phone, or to speak for you
    .why = Somebody who holds your papers and speaks for you can control the journey.
    .do = Plan to carry your papers and phone yourself. On the way you can call a hotline or speak with an officer, when you are alone.
sign-V05 = You are to travel without knowing the exact address
    .why = If nobody knows where you are, nobody can reach you.
    .do = Ask for the address, find it on a map and leave it with somebody at home.
    .ask = What is the exact address where I will live and work?
sign-V06 = You were told to switch off or give up your phone, or not to call home
    .why = Without calls nobody at home can notice that something is wrong.
    .do = Before you go, agree on a code word and on times to call with somebody you trust.

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
sign-DR08 = You cannot bring or join your family as was promised
    .why = The hope to be with family can make a bad offer look good.
    .do = You can ask a migration hotline who may join you, and under which rules.
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
sign-AV01 = A hard time in your family was used to make you go
    .why = Who has to help a family finds it hard to refuse an offer.
    .do = You are not to blame. You can ask a hotline what help there is for you and your family.
sign-AV03 = Little schooling, or a language you do not know, was used to make you go
    .why = Nobody can check what they cannot read.
    .do = You can ask a hotline in your own language what your papers say. You decide what to do then.
sign-AV04 = They used that you lacked information
    .why = Without facts nobody can choose freely.
    .do = You can ask a hotline now for what nobody told you. You decide what to do then.
sign-AV05 = They already had control over you before you went
    .why = A yes to somebody who controls you is not a free choice.
    .do = You are not to blame. When nobody listens, you can ask a hotline what you may do.
sign-AV06 = Your need of money or a debt was used to make you go
    .why = Need makes it hard to refuse a bad offer.
    .do = You are not to blame. You can ask a hotline what help there is for people without money or with debts.
sign-AV07 = They told false stories of others who did well abroad
    .why = Such stories make a bad offer look like a good one.
    .do = You are not to blame for believing them. You can ask a hotline what you may do now.
sign-AV08 = They told you false things about the law or the police
    .why = Somebody who fears every office asks nobody for help.
    .do = You can ask a hotline, without giving your name, which rules really hold.
sign-AV10 = Something in your personal life was used to make you go
    .why = Who knows a person's worries can use them to get a yes.
    .do = You are not to blame. You can talk with a hotline; you choose how much to say.
sign-AV14 = They used that you could not arrange the journey alone
    .why = Who depends on others for the journey cannot easily turn back.
    .do = You can ask a hotline or your embassy which ways home there are. You decide.

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
sign-EX09 = You have no access to schooling
    .why = Learning gives a person more choice.
    .do = You can ask a hotline which schools or courses are open to you there.

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
sign-VD03 = Your need of money keeps you there
    .why = Need can be used to make a person stay in bad work.
    .do = You can ask a hotline how wages can be claimed, and what help there is for people without money.
sign-VD04 = Your family situation keeps you there
    .why = Care for the family can be used to make a person stay.
    .do = You can ask a hotline what you and your family may do. You decide.

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
