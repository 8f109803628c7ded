# Lesson: rights whatever the papers. The way home is in lesson-home. Cards: at most 500 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nothing is promised: laws and help differ by country, and the texts say so.

lesson-rights = ⚖️ Your rights abroad
    .about = What holds whatever your papers are, and whom you can ask

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

    Ask three things: Until when can I claim it? What does it cost? What risk does it bring?

    Nobody can promise that the money comes. Asking should cost nothing.

lesson-rights-whom-to-ask =
    <b>Whom you can ask</b>

    • A labour or migration hotline: about pay, papers and leaving a job
    • A lawyer; some give advice free of charge
    • A trade union; some also help people who are not members
    • A doctor, if you are ill or hurt: health comes first

    You may ask each of them before all else: "Do you have to tell an office about me?"

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
