# Check of a job offer. Plain words, reading age twelve. Never: safe, genuine, lawful, scam, victim.
# HTML: only <b>, <i> and line breaks. Question options: at most 38 characters.

# The title: at most 30 characters, one emoji first. `.about`: a sentence for lists and commands, at most 90.
offer-check = 🔎 Check a job offer
    .about = Short questions about a job offer abroad

offer-check-privacy =
    <b>Before we start</b>

    • We do not keep your answers. They travel inside the buttons, which stop working after two hours.
    • Telegram and this phone still show that you wrote to this bot.
    • Close removes our message. It does not clear notifications or what others have already seen.
    • Nobody watches this chat live. We are not the police.
    • We never ask for money, a passport, codes or photos.

    Short questions follow. You may leave out any of them.

offer-check-where =
    Where are you now? If you ask for somebody else, answer for that person.
    .thinking = I am thinking about an offer
    .ready-to-go = I am getting ready to go
    .there-cannot-leave = I am there and cannot leave easily

offer-check-r01 = Does the recruiter work without a permit, or refuse to show it to you?
offer-check-r03 = Do they refuse to tell you the employer's name, address or phone number?
offer-check-c04 = Were you told to keep the offer secret from your family?
offer-check-t08 = Is it office, call-centre, crypto, translation or support work in Thailand, Cambodia, Myanmar or Laos?
offer-check-t09 =
    Is it building, driving or guard work near a war?
    Or do they promise fast citizenship, or bring an army paper to sign?
offer-check-t01 = Is the pay far higher than usual for such work, with no experience needed?
offer-check-t03 = Are you expected to leave without a written, signed contract?
offer-check-m01 = Must you pay to get the job, a place in the queue or a guarantee?
offer-check-m02 = Will they pay for your journey and take the money back from your wage?
offer-check-d01 = Does the recruiter or employer want to keep your passport?
offer-check-d02 = Will you work on a tourist, guest, student or pilgrim visa?
offer-check-v05 = Are you expected to travel without knowing the exact address where you will live and work?

offer-check-already-there =
    <b>You come first, not the offer</b>

    Are you in danger now? Call the emergency number of the country you are in. Otherwise a hotline can talk with you about what you may do. Tap Help and choose that country.

    If somebody can read this phone, tap Close and choose a moment when you are alone. You decide what to do and when.

offer-check-stop-and-check =
    <b>Please stop here and check first</b>

    You named serious signs. Pay nothing, sign nothing and do not travel until somebody independent has checked the offer.

    The labour or migration office can say whether the recruiter has a permit. Asking should cost nothing. If asking an office worries you, ask a hotline first.

    This check does not judge anybody. It shows what to ask.

offer-check-check-first =
    <b>Check before your next step</b>

    Some things are not clear, or need a check. Ask about them before you pay, sign or travel.

    The labour or migration office can say whether the recruiter has a permit. Asking should cost nothing. If asking an office worries you, ask a hotline first.

    Take your time, and talk with somebody you trust.

offer-check-few-signs =
    <b>You named few signs or none</b>

    This is no proof that nothing is wrong. The check knows only twelve signs, and nobody has tested yet how well it works.

    The labour or migration office can say whether the recruiter has a permit. Asking should cost nothing. If asking an office worries you, ask a hotline first.

    Before you go, leave the address and a code word with somebody you trust.
