# Lesson: civil work that ends at a war. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Only what was reported, with who said it. No word about which side is right.

lesson-war = ⚠️ Work that leads to a war
    .about = How ordinary work can end in an army, and what to ask

lesson-war-papers =
    <b>"Sign here, and here, and here"</b>

    Rustam is 28. He is promised building work, three times the usual pay and fast citizenship.

    On the first day he gets a pile of papers. "Only forms. Quick, others are waiting."

    One sheet is a contract with an army. He reads that language badly, and signs.

    <i>Rustam is not a real person. His story is put together from several reported cases.</i>

lesson-war-what-is-known =
    <b>What is known</b>

    In 2022 the migration agency of Uzbekistan warned of offers of highly paid work in Russia that led to the war zone.

    Newspapers have reported army contracts in piles of papers at a migration centre, contracts in a language that people did not read, and passports taken away.

    Guard work and building work were used as a cover.

lesson-war-how-it-looks =
    <b>How such an offer can look</b>

    • Building, driving or guard work near a war, "without fighting"
    • Pay far above the usual
    • Fast citizenship
    • An army paper among the forms
    • No time to read

    One of these is enough reason to stop and ask.

lesson-war-signature =
    <b>What a signature can mean</b>

    A contract with an army is not like other work: it can be very hard to end.

    Sign nothing that you cannot read. Ask for a copy, and take it to a lawyer.

    Ask the lawyer also what the law of your own country says about serving in another army.

lesson-war-if-signed =
    <b>If somebody has signed, or is there</b>

    They are not to blame for having been misled.

    A lawyer, an embassy or a hotline can say which ways there are, and what each could bring. Nobody can promise how it ends. It helps to ask early.

    Relatives can ask too. Please do not write about it in public: it could make things harder.

lesson-war-quiz =
    You are offered guard work near a war, "without fighting", with fast citizenship. You are to sign today.

    What comes first?
    .first-pay = I ask for the first pay at once
    .with-friend = I go only together with a friend
    .lawyer = I sign nothing and ask a lawyer

lesson-war-quiz-right =
    <b>Yes, that comes first</b>

    People who came for ordinary work were sent to fight. Before a signature you can still say no; afterwards it can be very hard.

    A lawyer, your embassy or a hotline can read the paper with you.

lesson-war-quiz-not-quite =
    <b>Something else comes first: do not sign yet</b>

    Money at once or a friend beside you does not change what the paper says. People who came for ordinary work were sent to fight.

    A lawyer, your embassy or a hotline can read the paper with you.

lesson-war-lesson-done =
    <b>To take with you</b>

    Work near a war, fast citizenship, an army paper: sign nothing that day. Ask a lawyer, your embassy or a hotline first.

    Before a signature you can still say no; afterwards it can be very hard.
