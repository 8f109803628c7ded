# Lesson: made to beg, steal, carry, lend one's name or cheat others. Cards: at most 500 characters. Options: at most 38. Title: at most 30, one emoji first.
# That nobody is punished for what they were made to do is a principle, never a promise: the texts say that it differs by country.

lesson-forced-crime = ✋ Made to beg or break the law
    .about = When work turns into begging, stealing or carrying, and whom to ask

lesson-forced-crime-story =
    <b>"Carry this bag, and we are even"</b>

    Sanjar is 23. He came to work in a warehouse. There is no such work. "You owe us the ticket," they say. "Carry this bag, and we are even."

    He does not want to. But they have his passport, and they know where his mother lives.

    After the first bag there is always one more.

    <i>Sanjar is not a real person. His story is put together from things that happen to many people.</i>

lesson-forced-crime-what-it-is =
    <b>What people are made to do</b>

    • To beg and hand over the money
    • To steal
    • To carry bags or parcels and not look inside
    • To open bank accounts or SIM cards for others, or to pass on money
    • To cheat others online

    It happens to women, men and children. Behind it there is often a debt, a threat, or a passport that somebody keeps.

lesson-forced-crime-how-it-begins =
    <b>How it can begin</b>

    • "Open an account in your name and give me the card."
    • "Take this parcel along. Somebody will meet you."
    • "Do us a favour, and your debt is paid."
    • Work that nobody wants to describe

    One of these is enough reason to stop and ask. You may say: "I carry nothing and open nothing for others."

lesson-forced-crime-made-to =
    <b>Made to do it is not the same as choosing it</b>

    A United Nations office says: such people should get help, and not be punished for what they were made to do.

    This is a principle, not a promise. Laws differ from country to country, and not every office acts like that.

    So it is better to ask for advice before you speak to an office.

lesson-forced-crime-ask-first =
    <b>A lawyer or a hotline first</b>

    You can ask a hotline, without giving your name, how it is in that country and who gives legal help there.

    Do the police or a court already ask questions? In many countries you may ask for a lawyer and an interpreter before you answer. You can tell the lawyer that you were made to do it, and how.

lesson-forced-crime-if-now =
    <b>If it is happening now</b>

    You are not to blame. You know best what is possible, and when.

    When nobody listens, you can call or write to a hotline. Say as much as you want. In danger, call the emergency number.

    Is it a child? A child who is made to beg or steal has a right to help. A child helpline can say what to do first. Please do not confront the adults with the child.

lesson-forced-crime-quiz =
    Somebody at work says: "Open a bank account in your name and give me the card. You get 100 dollars."

    What fits best?
    .one-month = I do it, but only for a month
    .how-much = I ask how much money will come
    .not-my-name = I open nothing for others

lesson-forced-crime-quiz-right =
    <b>Yes, that fits best</b>

    Whatever others do with that account, you will be asked about it first: it bears your name.

    If they press you, or if you have done it already, you are not to blame. You can ask a hotline or a lawyer what to do next.

lesson-forced-crime-quiz-not-quite =
    <b>A month or a small sum can be enough for trouble</b>

    Whatever others do with that account, you will be asked about it first: it bears your name. It is better to open nothing for others.

    If they press you, or if you have done it already, you are not to blame. You can ask a hotline or a lawyer what to do next.

lesson-forced-crime-lesson-done =
    <b>To take with you</b>

    Carry nothing and open nothing for others. If you were made to do something, you are not to blame: talk with a lawyer or a hotline before you speak to an office.
