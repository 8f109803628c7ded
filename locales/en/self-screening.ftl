# Questions about a person's situation now. Facts, not feelings; no blame, no fear; never a decision about the person.
# The bot adds "Mark everything that fits, then tap Done" by itself.
# Labels: choose one at most 38 characters, choose several at most 34.

self-screening = 💬 Check my work situation
    .about = Questions about the work and the place where you are now

self-screening-danger =
    Are you in danger now?

    You can stop at any time.
    .now-danger = Yes, I am in danger now
    .not-now = No, not at this moment

self-screening-privacy =
    <b>Before we start</b>

    • We do not keep your answers. They travel inside the buttons, which stop working after two hours.
    • Telegram and this phone still show that you wrote to this bot.
    • Close removes our message. It does not clear notifications or what others have already seen.
    • Nobody watches this chat live. We are not the police.
    • We never ask for money, a passport, codes or photos.

    These questions are not a proven test, and the result is no decision about you. You will see the signs you named, and whom you can ask.

    The questions are about where you work or live now. You may leave out any of them.

self-screening-talk = Could you phone somebody now without being overheard?
    .only-write = I can only write
    .neither = Neither right now

self-screening-write =
    <b>If you cannot talk freely</b>

    • Under Help, some services have a button "Write to them" or a page with a chat.
    • Begin short: "May I ask you something here?" You need not give your name.
    • What you write to them stays in that chat until you delete it.
    • Choose a moment when nobody looks at the phone. If somebody comes, tap Close: our message goes. Notifications may stay.
    • If no moment is good now, wait. You know your situation best.

self-screening-age =
    How old are you? For people under 18 there is special help.
    .under-18 = I am under 18
    .adult = I am 18 or older

self-screening-cd03 = Does somebody lock you in, watch you, or stop you from going out when you want?
self-screening-cd01 = Does somebody else keep your passport or other papers?
self-screening-cd02 = Are you told that you must work until a debt is paid?
self-screening-cd14 = Is your pay kept back, so that you have to stay?
self-screening-ex02 = Are you paid very little, or nothing at all?
self-screening-dr01 = Is the work, the place or the employer different from what was promised?
self-screening-ex01 = Do you have to work so many hours or days that you cannot rest?
self-screening-cd11 = Has somebody said they will report you to the police or another office if you leave or complain?
self-screening-cd10 = Does somebody make you lie to your family, to officials or to others?
self-screening-vd01 = Do you depend on the people you work for to get food, to go out or to call your family?

self-screening-where = Are you abroad now, or in your own country?
    .abroad = Abroad
    .own-country = In my own country

self-screening-consulate =
    <b>The consulate of your country</b>

    It can issue papers for the way home, and sometimes help in other ways.

    But it is an office of the state. It may ask for your name and your story, and may have to tell other offices.

    You can ask a hotline first, without giving your name, what going there could bring for you and your family. Then you decide.

self-screening-more =
    Thank you. These were the main questions.

    There are more: about promises, the journey and the work. Would you like to go on, or see what you named so far?
    .go-on = Go on
    .result-now = Show me now

self-screening-promises = What turned out different from what they had promised?
    .pay = The pay
    .conditions = Hours and conditions of work
    .contract = What the contract says
    .housing = Housing and daily life
    .papers = Visa or work permit
    .journey = The journey or its cost
    .study = A chance to study

self-screening-journey = What happened before or during the journey?
    .debt = A debt to them left me no choice
    .papers-taken = Somebody took my papers
    .watched = I was locked in or watched
    .report = They threatened to report me
    .money-kept = They kept my own money
    .false-stories = False stories of others' success
    .false-rules = False stories of laws or police

self-screening-work = What is true of your work and the place where you live?
    .deductions = Fines or cuts from my pay
    .housing = Bad place to live
    .conditions = Very bad working conditions
    .dangerous = Dangerous work
    .contract = Law or contract is not kept
    .no-insurance = No contract or no insurance

self-screening-control = Is one of these true?
    .change-job = I may not change my employer
    .worse = They threaten to make it worse
    .alone-here = I cannot get by here on my own

self-screening-gentle =
    The next two screens name violence, threats and intimate matters.

    You need not look at them. You can skip them, or talk with a person instead: tap Help.
    .skip-these = Skip these questions
    .go-on = Go on

self-screening-recruited = Before or during the journey: did any of this happen? You need not mark anything.
    .marriage = Promise of marriage or adoption
    .attached = I was attached to the recruiter
    .tell-others = Threats to tell family or others
    .threats = Threats of violence against me
    .family = Violence or threats to my family
    .violence = Violence, to make me go
    .by-force = Taken by force, married off, sold

self-screening-there = Where you work or live: did any of this happen? You need not mark anything.
    .not-agreed = Made to do what I had not agreed
    .unlawful = Made to do something unlawful
    .tell-others = Threats to tell family or others
    .threats = Threats of violence against me
    .family = Violence or threats to my family
    .violence = Violence against me

self-screening-danger-now =
    <b>Call the emergency number of the country you are in now</b>

    Tap Help and choose that country. The emergency number stands just above the buttons.

    If you cannot speak freely, you can write a short message to somebody you trust, when nobody sees it. If a call would make it worse now, wait for a better moment. You know your situation best.

self-screening-under-18 =
    <b>You have a right to help</b>

    We ask you no more questions. Whatever you agreed to, you are not to blame.

    You can call a child helpline: tap Help. You can also tell an adult you trust, but not the person who brought you or found the work.

self-screening-several-serious-signs =
    <b>You named several serious signs</b>

    Signs like these are known from work that people cannot freely leave. You are not to blame for them. This is no decision about you; only you know the whole picture.

    You can ask a hotline what you may do and what each way could bring. You may ask first and decide later. You may also decide to stay, or not to report anything.

    Call when nobody listens, if you can.

self-screening-some-signs =
    <b>You named some signs</b>

    What you named should not be part of any work. This is no decision about you, and a short list cannot see everything.

    You can ask a hotline what you may do and what each way could bring. Asking does not bind you to anything. You decide whether to stay, to go or to report.

self-screening-no-signs-named =
    <b>You named no signs</b>

    This is no proof that nothing is wrong. The list is short, and it is not a proven test.

    If something still feels wrong, you can call a hotline and ask. You need no proof and no special reason. What you do next is your choice.
