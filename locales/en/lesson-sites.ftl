# Lesson: building and farm work. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# The sums must add up in every language: 4 x 700 = 2,800; 2,800 - 800 - 700 - 600 = 700.

lesson-sites = 🏗 Building and farm work
    .about = Who pays, when, and what is taken off: a story with sums

lesson-sites-brigade =
    <b>Twelve men and a foreman</b>

    Daler is 35. He goes to build houses with eleven others. A foreman found the work: 700 dollars a month, "paid at the end of the season".

    Nobody knows the name of the firm. There is no contract.

    <i>Daler is not a real person. His story is put together from things that happen to many people. The sums are examples.</i>

lesson-sites-season =
    <b>After four months</b>

    Promised: 4 × 700 = 2,800
    Bed and food: −800
    Tools and fines: −700
    "Papers": −600
    <b>Left for Daler: 700</b>

    "The firm has not paid me yet," says the foreman. "Stay two more months, then you get it."

    If he leaves now, he leaves with nothing.

lesson-sites-who-pays =
    <b>Before you go, ask</b>

    • What is the firm called, and where is it?
    • Who pays me: the firm or the foreman?
    • May I have my pay each month, to my own account?
    • What is taken off for bed, food, tools and fines? Is there a list?

    By international rules a worker should not pay for being recruited. People have paid for jobs abroad that did not exist.

lesson-sites-work-and-bed =
    <b>Work and bed</b>

    Heights, machines, poisons against pests, great heat: an employer has to protect workers from harm. Ask before you start what you get for protection, and who pays a doctor.

    A bed, water, warmth and a door you can open are the least a person needs.

    If you are hurt, a doctor comes first: call the emergency number.

lesson-sites-not-paid =
    <b>If the pay does not come</b>

    Pay that is kept back so that people stay is a known sign of forced labour. You are not to blame.

    A labour or migration hotline can tell you how wages can be claimed, also without a contract and after you have left. Ask also what risk that brings.

    You decide whether to stay, to go or to complain.

lesson-sites-quiz =
    The foreman says: "You get everything at the end of the season."

    What do you ask for?
    .trust-foreman = Nothing, if he comes from my town
    .each-month = Pay each month, to my own account
    .more-at-end = A little more at the end

lesson-sites-quiz-right =
    <b>Yes, that comes first</b>

    With pay each month you see early whether it comes, and you can leave without losing the whole season.

    If they refuse before you have left, stop and check the offer.

lesson-sites-quiz-not-quite =
    <b>Ask for pay each month</b>

    Pay that is kept to the end makes it hard to leave, even if the sum is higher or the foreman comes from your town. He may not be paid himself.

    If they refuse before you have left, stop and check the offer.

lesson-sites-lesson-done =
    <b>To take with you</b>

    Ask for the name of the firm, for pay each month to your own account, and for a list of everything that is taken off.

    If pay is kept back, a labour hotline can tell you how wages can be claimed.
