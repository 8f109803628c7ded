# Lesson: rights whatever the papers, coming home, help after. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nothing is promised: laws and help differ by country, and the texts say so.

lesson-rights = ⚖️ Your rights, coming home
    .about = What holds whatever your papers, the way home and help after; one question

lesson-rights-whatever-papers =
    <b>Whatever your papers are</b>

    • Work has to be paid.
    • Nobody may lock you in or hurt you.
    • Nobody may hold you at work by a debt, or by keeping your passport.
    • A yes that was won by a lie or a threat is not a free yes.

    What you can do about it differs from country to country. A hotline can explain the rules where you are.

lesson-rights-threat =
    <b>"We will report you"</b>

    This threat is used to stop people from asking for help. What the law says can be different.

    In some countries there can be a fine or a ban on entry; in some there is protection for people who were exploited.

    You can ask a hotline, without giving your name, what would really happen.

lesson-rights-your-choice =
    <b>You choose</b>

    You may ask first and decide later. You may tell little or much.

    You may decide to stay, to go, to report or not to report. Ask what each way could bring for you and your family.

    Were you made to do something unlawful? Talk with a lawyer or a hotline before you speak to any office.

    For people under 18 there are child helplines.

lesson-rights-wages =
    <b>Pay that is still due</b>

    A labour or migration hotline can tell you how wages can be claimed there, also without a contract, and sometimes also from home.

    Ask three things: How long may I wait? What does it cost? What risk does it bring?

    Nobody can promise that the money comes. Asking should cost nothing.

lesson-rights-way-home =
    <b>The way home</b>

    A consulate can issue papers for the way home. It is an office of the state, and it may ask questions: you may ask a hotline first what going there could bring.

    In some countries the International Organization for Migration or a charity helps people to return. Whether they can help you, only they can say.

    Tell somebody at home when and how you travel.

lesson-rights-after =
    <b>After coming home</b>

    Some people want to talk, some do not. Both are fine. You owe nobody your story.

    Help may be there for health, legal questions, papers, school or work. It is not the same everywhere: a hotline knows what there is near you.

    Does somebody still ask you for money or threaten you? You can ask a hotline or a lawyer what to do.

lesson-rights-quiz =
    Jahan works without a permit. "Without papers no pay is due to you," says the employer. "Complain, and I report you."

    <i>Jahan is not a real person; this happens to many people.</i>

    What is true?
    .no-pay-due = Without papers no pay is due
    .pay-and-ask = Pay is due; a hotline can be asked
    .only-police = Only the police can answer this

lesson-rights-quiz-right =
    <b>Yes</b>

    Work has to be paid, whatever the papers are. How to claim it, and what risk that brings, differs by country.

    Jahan can ask a labour or migration hotline first, without giving a name, and decide later.

lesson-rights-quiz-not-quite =
    <b>That is what many people are told</b>

    Work has to be paid, whatever the papers are. How to claim it, and what risk that brings, differs by country.

    Jahan can ask a labour or migration hotline first, without giving a name, and decide later.

lesson-rights-lesson-done =
    <b>To take with you</b>

    Work has to be paid, and nobody may lock you in, hurt you or keep you by a debt, whatever your papers are.

    You may ask a hotline first, without giving your name, and decide later.
