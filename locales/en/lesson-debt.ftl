# Lesson: what a debt for the journey really costs. Cards: at most 500 characters. The sums must add up in every language.

lesson-debt = 🧾 What a debt really costs
    .about = A short story with sums

lesson-debt-promise =
    <b>"We pay, you give it back later"</b>

    Maral is 20. She is offered kitchen work abroad for 800 dollars a month. She has no money for the ticket.

    "No problem," says the recruiter. "We pay the ticket and the papers. You give it back from your wage."

    Nobody says how much. Nobody writes it down.

    <i>Maral is not a real person. Her story is put together from things that happen to many people. The sums are examples.</i>

lesson-debt-arrival =
    <b>After arrival</b>

    "You owe us 1,500 dollars," says the employer.

    Maral had thought of 500, for the ticket and the visa. Now there is also a fee for the recruiter and a fee for "service".

    Nothing is on paper. She cannot show what was agreed.

lesson-debt-first-month =
    <b>The first month</b>

    Wage promised: 800
    Wage paid: 500
    Bed and food: −200
    Fines: −100
    Debt: −200
    <b>Left for Maral: 0</b>

    The debt falls by 200. Then 100 is added as "interest". After a month of work she still owes 1,400 dollars.

    At this pace it takes 15 months, with nothing to send home.

lesson-debt-why-it-grows =
    <b>Why such a debt grows</b>

    • The sum is not written down.
    • Somebody else can add fines and interest.
    • You are told that you may not leave before it is paid.

    By international rules, a worker should not pay for being recruited. Holding a person at work by a debt is a known sign of forced labour.

    If this happened to you, you are not to blame. A hotline can explain what you may do.

lesson-debt-before-you-agree =
    <b>Before you agree, ask for this in writing</b>

    • How much will I owe, to the last dollar?
    • How much is taken each month, and when is the last payment?
    • What do bed and food cost? Which fines are there?
    • May I leave the job while I still owe money?

    Then count: wage, less everything they take. What is left for you and your family?

    Show the numbers to somebody you trust.

lesson-debt-quiz =
    A recruiter says: "We pay the ticket. You give it back from your wage."

    What do you ask for first?
    .start-date = How soon I can start
    .in-writing = The sum and the last date, in writing
    .more-pay = Whether the pay rises later

lesson-debt-quiz-right =
    <b>Yes, that comes first</b>

    When the sum and the last date are on paper, it is harder to add to the debt. Then count what is left for you each month.

    If they do not want to write it down, stop and check the offer.

lesson-debt-quiz-not-quite =
    <b>Good to know, but something else comes first</b>

    Ask for the exact sum and the date of the last payment, in writing. Without them the debt can grow, whatever the pay or the start date.

    If they do not want to write it down, stop and check the offer.

lesson-debt-lesson-done =
    <b>To take with you</b>

    Before you agree to a debt, ask for the exact sum and the date of the last payment, in writing. Then count what is left for you each month.

    If they do not want to write it down, stop and check the offer.
