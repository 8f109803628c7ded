# Lesson: the contract before the journey. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.

lesson-contract = 📝 The contract
    .about = What a contract should say before you leave

lesson-contract-messages =
    <b>"You sign when you are there"</b>

    Bakyt is 29. In the messages everything is good: 1,000 dollars, eight hours, Sundays free.

    After the journey he gets a paper in a language he cannot read. "Sign, the bus is waiting."

    On it stand 600 dollars, and a penalty if he leaves.

    <i>Bakyt is not a real person. His story is put together from things that happen to many people. The sums are examples.</i>

lesson-contract-what-it-names =
    <b>What should stand on the paper</b>

    • Name, address and phone number of the employer
    • What you do, and where
    • Pay, and the day it is paid
    • Hours and days off
    • Bed and food: who pays, how much
    • Everything that may be taken from the pay
    • How you can end the work

    What is not written down is often not given.

lesson-contract-language =
    <b>In a language you read</b>

    Ask for a version in your language, or for a translation, before you leave.

    Show it to somebody who knows such papers: a lawyer, a migration centre or a hotline.

    In a text you cannot read, anything may stand: less pay, a debt, even service in an army.

lesson-contract-penalty =
    <b>Look for two lines</b>

    <b>A penalty for leaving.</b> "Whoever leaves early pays back all costs." Such a line can keep a person there by debt.

    <b>Pay at the end.</b> Wages that are kept until the end make it hard to leave.

    If you find one of them, do not sign yet. Ask for advice first.

lesson-contract-pile =
    <b>A pile of papers, and no time</b>

    Newspapers have reported that papers of another kind, even army contracts, were hidden in such piles.

    • Read every page, or have it read to you.
    • Sign no empty sheet.
    • Ask for your own copy, with both signatures.
    • Leave one copy at home.

    You may say: "I take it home and bring it back tomorrow."

lesson-contract-no-shield =
    <b>What a contract can do, and what not</b>

    A good contract is no proof that everything will go well. But it shows what was agreed, and others can help you better with it.

    Was the contract changed after you arrived? You had agreed to something else. A labour hotline can tell you what you may claim, and what risk that brings.

lesson-contract-quiz =
    They say: "You sign the proper contract after you arrive."

    What do you ask for first?
    .final-now = The final contract, now, to read
    .photo = A photo of the place of work
    .first-pay = The date of the first pay

lesson-contract-quiz-right =
    <b>Yes, that comes first</b>

    Far from home it is hard to say no to other terms. Before you leave, you still can.

    If they do not want to show the final contract now, stop and check the offer.

lesson-contract-quiz-not-quite =
    <b>Good to know, but something else comes first</b>

    Ask for the final contract now, in a language you read. Far from home it is hard to say no to other terms.

    If they do not want to show it, stop and check the offer.

lesson-contract-lesson-done =
    <b>To take with you</b>

    Ask for the final contract before you leave, in a language you read. Look for a penalty for leaving and for pay that is kept to the end.

    Keep one copy, and leave one at home.
