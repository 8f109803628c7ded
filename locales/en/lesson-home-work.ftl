# Lesson: work in a private home. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.

lesson-home-work = 🏠 Work in a private home
    .about = Nannies, carers, housekeepers: what to agree before you go

lesson-home-work-one-of-us =
    <b>"You are one of us"</b>

    Nargiza is 32. She looks after children and the house of a friendly family abroad.

    Soon her day lasts from six in the morning to midnight. She sleeps in the children's room. The phone is for Sundays. "What do you need money for? You eat with us."

    <i>Nargiza is not a real person. Her story is put together from things that happen to many people.</i>

lesson-home-work-closed-door =
    <b>Behind a private door</b>

    In a home nobody from outside sees the hours or the treatment.

    Whoever also lives there depends on the family for food, for going out and for calling home.

    Kind words are good. They do not replace pay, rest and a phone of your own.

lesson-home-work-on-paper =
    <b>Before you go, agree in writing</b>

    • Which work, for how many people
    • Hours, nights and days off
    • Pay each month, to your own account
    • A place to sleep with a door you can close
    • Your phone, and time to call alone
    • Going out on your free day
    • Your passport stays with you
    • Who pays the way home

lesson-home-work-people-at-home =
    <b>People who know where you are</b>

    Leave the family's name, the exact address and a phone number with somebody you trust.

    Agree when you call, and a code word: an ordinary word that means "I need help". Agree also what that person does then.

    Keep some money for the way home where only you can reach it.

lesson-home-work-already-there =
    <b>If you work in such a home already</b>

    No work gives anybody the right to hurt you, to touch you against your will, to lock the door or to keep your papers.

    Hours without rest, and no pay, should not be part of any work.

    You are not to blame. When nobody listens, you can ask a hotline what you may do. You decide whether to stay, to go or to report.

lesson-home-work-quiz =
    The family is friendly and says: "We need no paper, you are one of us."

    What fits best?
    .paper = I ask for hours, pay, phone on paper
    .kind-people = I ask for nothing: they are kind
    .gift = I ask for a small gift as a sign

lesson-home-work-quiz-right =
    <b>Yes, that fits best</b>

    Kind people can write down what they promise. A paper with hours, pay, days off and phone helps both sides.

    If they do not want to, stop and check the offer.

lesson-home-work-quiz-not-quite =
    <b>Kindness is good, a paper is clearer</b>

    Kind people can write down what they promise: hours, pay, days off and your phone.

    If they do not want to, stop and check the offer.

lesson-home-work-lesson-done =
    <b>To take with you</b>

    Before you work in a private home, have hours, pay, days off, phone and passport put on paper. Leave the exact address at home, with call times and a code word.
