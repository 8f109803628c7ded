# Lesson: how a false offer wins trust. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.

lesson-deception = 🎣 How deception works
    .about = How a false offer wins trust, step by step

lesson-deception-promise =
    <b>"A place has just become free"</b>

    Aziz is 24. A neighbour sends him an offer: driver abroad, 2,500 dollars a month, no experience needed.

    "My cousin went and has bought a house," says the neighbour. "But decide today."

    Aziz says yes. Many careful people would.

    <i>Aziz is not a real person. His story is put together from things that happen to many people.</i>

lesson-deception-bait =
    <b>Step 1: the bait</b>

    The pay is far higher than usual. Little is asked of you: no experience, hardly an interview.

    What you will do each day stays unclear.

    Very high pay for a simple job is the most usual bait. You can ask what this work usually pays in that country.

lesson-deception-trust =
    <b>Step 2: trust</b>

    • Somebody you know brings the offer. They may have been misled too.
    • A well-known company's name is used, but with other phone numbers than its own.
    • You hear of others who did well.

    So an offer from a neighbour needs the same check as one from a stranger.

lesson-deception-haste =
    <b>Step 3: haste and silence</b>

    "Only today." "Others are waiting." "Tell your family when you are there."

    Haste leaves no time to check. Silence keeps away the people who could ask questions.

    You may always say: "I need two days, and I talk about it at home."

lesson-deception-switch =
    <b>Step 4: the change</b>

    When Aziz arrives, there is no driving work. It is a warehouse, for half the pay. "That job is gone," they say. "You can pay back the ticket and leave."

    He had said yes to something else. A yes that was won with a lie is not a free choice.

    If this happened to you, you are not to blame. A hotline can explain what you may do.

lesson-deception-slow-down =
    <b>What slows it down</b>

    • Take two days.
    • Find the company's own number and call it.
    • Ask the labour or migration office about the recruiter's permit. If asking an office worries you, ask a hotline first.
    • Tell somebody you trust.
    • Pay nothing and sign nothing until then.

lesson-deception-quiz =
    A neighbour you have known for years brings you a job abroad.

    What fits best?
    .known = I know them, so I need no check
    .as-stranger = I check it like a stranger's offer
    .more-people = I go if others from my town go too

lesson-deception-quiz-right =
    <b>Yes, that fits best</b>

    People we know may have been misled too. A check takes nothing away from them.

    Call the company on its own number, and ask about the permit, before you pay, sign or travel.

lesson-deception-quiz-not-quite =
    <b>Understandable, but check it all the same</b>

    People we know may have been misled too, and so may a whole group. A check takes nothing away from them.

    Call the company on its own number, and ask about the permit, before you pay, sign or travel.

lesson-deception-lesson-done =
    <b>To take with you</b>

    Bait, trust, haste, change: these are the usual steps. Check every offer in the same way, whoever brings it.

    Take two days, and tell somebody you trust.
