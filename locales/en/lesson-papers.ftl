# Lesson: passport, visa, border. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nobody is told to take back a passport.

lesson-papers = 🛂 Passport and papers
    .about = Who keeps your passport, which visa, what to leave at home

lesson-papers-collected =
    <b>"I keep them together"</b>

    Gulnara is 31. At the airport abroad a man meets her group. He collects all passports: "For the registration. You get them back tomorrow."

    A week later he says: "They stay in the office, so that nothing gets lost."

    <i>Gulnara is not a real person. Her story is put together from things that happen to many people.</i>

lesson-papers-why =
    <b>Why it matters who keeps it</b>

    Without a passport it is hard to change the job, to travel home or to show who you are.

    The International Labour Organization counts the keeping of papers among the signs of forced labour.

    An officer or an employer may need to see it or to copy it. Seeing it is not the same as keeping it.

lesson-papers-visa =
    <b>The visa decides about the work</b>

    A tourist, guest, student or pilgrim visa usually does not allow work.

    Somebody who works on such a visa can be put under pressure: "Complain, and we report you."

    Ask the embassy of that country which visa allows this work. Ask before you pay for anything.

lesson-papers-border =
    <b>Your own name, your own words</b>

    Has somebody told you to say something untrue at the border? Or offered papers with another name or age?

    Whoever asks this of you is hiding something, and the trouble can fall on you.

    Before you travel, you can talk about it with a lawyer or a hotline, without giving your name.

lesson-papers-copies =
    <b>Before you go</b>

    • Plan to keep the passport yourself.
    • Leave a copy of passport, visa and contract with somebody you trust.
    • Take one more copy with you, apart from the passport.
    • Write the numbers of a hotline and of your embassy on paper.

    A copy does not replace a passport, but it helps to get a new one.

lesson-papers-already-held =
    <b>If somebody already keeps it</b>

    You are not to blame, and you need not argue about it.

    You can call a hotline without a passport. It can tell you how others got new papers, and what each way could bring.

    A consulate can issue papers for the way home. It is an office of the state: you may ask a hotline first what going there could bring.

lesson-papers-quiz =
    The employer says: "I keep all passports in my office, so that nothing gets lost."

    What fits best?
    .receipt = I give it and ask for a receipt
    .locked-office = I give it, if the office is locked
    .copy = I offer a copy instead

lesson-papers-quiz-right =
    <b>Yes, that fits best</b>

    A copy is enough for most purposes, and the passport stays with you.

    If they insist before you have left, stop and check the offer. If they insist when you are there, you can ask a hotline what you may do.

lesson-papers-quiz-not-quite =
    <b>A receipt or a lock does not change who decides</b>

    As long as somebody else keeps your passport, that person decides when you can travel. Offer a copy instead.

    If they insist before you have left, stop and check the offer. If they insist when you are there, you can ask a hotline what you may do.

lesson-papers-lesson-done =
    <b>To take with you</b>

    Plan to keep your passport yourself, offer a copy, and leave another copy at home. Ask the embassy which visa allows the work.

    If somebody already keeps your passport, a hotline can talk with you about what you may do.
