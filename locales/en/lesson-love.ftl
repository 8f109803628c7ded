# Lesson: love and marriage as a lure. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Gentle words: no blame, nothing intimate in detail, and no verdict on anybody's partner.

lesson-love = 💍 Love and marriage as a lure
    .about = When a new love comes with a ticket or a job abroad

lesson-love-story =
    <b>"I have found you work here"</b>

    Selbi is 19. Online she meets a kind man who lives abroad. He writes every day and sends gifts.

    After three weeks he speaks of a wedding. He has a ticket for her, and a job in his cousin's café. "Tell your parents later. They would not understand us."

    <i>Selbi is not a real person. Her story is put together from things that happen to many people.</i>

lesson-love-steps =
    <b>A way that is known</b>

    European police describe three steps:
    • first gifts and much affection,
    • then away from family and friends,
    • then pressure or force.

    It can happen to women and men. Many people find a partner abroad, and these steps decide nothing about yours. But they are a reason to go slowly.

lesson-love-signs =
    <b>Reasons to go slowly</b>

    • Everything goes very fast
    • Nobody is to know of it
    • They want you away from friends and family
    • Ticket, job and papers are in their hands
    • They want private pictures
    • A wedding with somebody you have never met

lesson-love-before-you-go =
    <b>Before you travel</b>

    • Meet at home first, in a public place.
    • Tell somebody you trust, and introduce them to each other.
    • Check the job like any other offer.
    • Keep your passport, your phone and money for the way home yourself.
    • Leave the address at home, with a code word.

    You may ask for time for all this.

lesson-love-pictures =
    <b>If you have sent private pictures</b>

    You are not to blame. Some people use such pictures to threaten: "Do it, or everybody sees them."

    You can ask a hotline what others have done in this case, without giving your name. You choose how much to say.

    Are you under 18? A child helpline can talk with you, and you will not be blamed.

lesson-love-no-blame =
    <b>If it has already turned out differently</b>

    It is hard to see clearly when somebody is close to us. You are not to blame for trusting.

    A yes to love is not a yes to everything. No partner may keep your papers, lock you in, hurt you or make you work.

    You can talk with somebody who does not know this person: a hotline, a doctor, a friend. You decide what to do.

lesson-love-quiz =
    After three weeks online, somebody sends you a ticket and a job offer: "Do not tell your family yet."

    What comes first?
    .return-ticket = I ask for a return ticket too
    .cafe-photo = I ask for a photo of the place
    .tell-first = I tell somebody I trust

lesson-love-quiz-right =
    <b>Yes, that comes first</b>

    Somebody from outside often sees what we cannot. If secrecy is asked of you, that alone is a reason to go slowly.

    Then check the job like any other offer, and meet at home first.

lesson-love-quiz-not-quite =
    <b>Not a bad idea, but something else comes first</b>

    A ticket can be cancelled, and a photo can show anything. Tell somebody you trust: from outside one often sees more. If secrecy is asked of you, that alone is a reason to go slowly.

    Then check the job like any other offer, and meet at home first.

lesson-love-lesson-done =
    <b>To take with you</b>

    Fast, secret, and everything in their hands: a reason to go slowly. Tell somebody you trust, meet at home first, and check the job like any other offer.

    If it has turned out differently, you are not to blame.
