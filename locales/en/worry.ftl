# For somebody who worries about a relative or friend abroad. Facts, not feelings; no blame, no fear; never a decision about anybody.
# The bot adds "Mark everything that fits, then tap Done" by itself.
# Labels: choose one at most 38 characters, choose several at most 34.

worry = 🤝 I worry about someone
    .about = Questions about somebody abroad, and what may help

worry-danger =
    Is the person in danger now?

    You can stop at any time.
    .now-danger = Yes, in danger now
    .not-now = No, not at this moment

worry-there-now =
    In which country is the person now?

    Then you see at once whom to call there. If you do not know it, go on without.

worry-privacy =
    <b>Before we start</b>

    • We do not keep your answers. They travel inside the buttons, which stop working after two hours.
    • Telegram and this phone still show that you wrote to this bot.
    • Close removes our message. It does not clear notifications or what others have already seen.
    • Nobody watches this chat live. We are not the police.
    • We never ask for names, places, money, a passport, codes or photos.

    These questions are not a proven test. The result is no decision about anybody. You may leave out any of them.

worry-there =
    In which country is the person now?

    At the end you see whom to ask there. We do not keep the country.

worry-home =
    In which country do you live?

    At the end you see whom to ask there, too.

worry-age =
    How old is the person? For people under 18 there is special help.
    .under-18 = Under 18, or perhaps under 18
    .adult = 18 or older

worry-contact =
    <b>Contact.</b> What have you noticed?
    .no-free-calls = Cannot call freely or alone
    .told-what = Speaks as if told what to say
    .sudden-money = Suddenly asks for money
    .no-address = Address is not known to us
    .no-contact = No contact for longer than usual

worry-work =
    <b>Work and place.</b> What do you know?
    .passport = Somebody else has the passport
    .watched = Watched, or may not go out
    .debt = Must work until a debt is paid
    .no-pay = Gets very little pay, or none
    .not-as-promised = Other place or work than promised

worry-what-helps =
    <b>What can help</b>

    • Stay in touch, calmly. Short, ordinary messages are enough: others may read along.
    • If the person can speak alone, ask simply: "Shall I do something, and what?" An adult decides.
    • If you have agreed on a code word, use it.
    • Write down for yourself the address and phone number you know, and the day of the last contact.
    • Call a hotline in the country where the person is, and one in yours. Ask what is possible and what each way could bring.

worry-better-not =
    <b>What can make it harder</b>

    • Paying when somebody demands it. Ask for advice first: after one payment more may be asked.
    • Writing about it in public, with a name or photo.
    • Confronting the recruiter or employer.
    • Blame. "Why did you go?" can end the contact. "I am glad you called" keeps it.
    • Doing something behind an adult's back. If you can, ask first.

worry-danger-now =
    <b>Call the emergency number of the country where the person is</b>

    Tap Help and choose that country: the emergency number stands just above the buttons. From abroad it may not work. Then call the police where you are, and ask how the police there can be told. A hotline in either country can help with this.

    Say what you know: address, phone number, last contact. If you can ask the person, ask what they want, and whether a call could make it worse now.

worry-child =
    <b>A child has a right to special help</b>

    We ask you no more questions. Whatever the child or the family agreed to, the child is not to blame.

    Tap Help: a child helpline, here or in that country, can say what to do first. In danger, call the emergency number.

    Keep calm contact with the child. Do not confront the person who brought the child or found the work, and do not write about it in public.

worry-signs-named =
    <b>You named signs that matter</b>

    This is no decision about anybody: you see only a part, and the person knows more.

    A hotline can tell you what is possible. A consulate may help with papers and the way home. It is an office of the state: ask a hotline first what that could bring for the person and for your family. An adult may also choose to stay, or not to report.

    <i>What you marked is explained below. There "you" means the person you worry about.</i>

worry-few-known =
    <b>Little is known so far</b>

    This is no proof that nothing is wrong. A request for money, strange answers or silence can have many reasons.

    Stay in touch, and agree on call times and a code word. A hotline also talks with relatives; you need no proof.

    If you cannot reach the person at all, ask a hotline how people are looked for. A consulate or the police can be asked too; ask first what that could bring for the person.
