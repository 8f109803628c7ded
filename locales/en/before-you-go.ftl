# Checklist before a journey. The bot adds "Mark everything that fits, then tap Done" by itself.
# Button labels: at most 34 characters. `-missing`: what to do while it is still open.

before-you-go = 🧳 Before you go
    .about = A checklist: papers, money and phone, people at home

before-you-go-start =
    <b>Before you go</b>

    Three short lists. Mark what is done. At the end you see what is still open and what to do about it.

    We do not keep your marks. The buttons stop working after two hours, but you can begin again at any time.

before-you-go-papers = <b>Papers.</b> What is already done?
    .contract = Contract I can read, signed
    .contract-missing = Ask for the contract in a language you read, signed by the employer, before you leave. Keep one copy and leave one at home.
    .visa = Visa that allows this work
    .visa-missing = Ask the embassy of that country which visa allows this work. A tourist or guest visa usually does not.
    .agency = Agency's permit checked
    .agency-missing = Ask the labour or migration office whether the agency has a permit today, for this country. If asking an office worries you, ask a hotline first.
    .passport = My passport stays with me
    .passport-missing = Plan to keep your passport yourself. Give a copy, and show the original only when an officer has to see it.
    .copy = Copy of my passport at home
    .copy-missing = Leave a copy of your passport and visa with somebody you trust. It helps if the papers are lost.

before-you-go-money-phone = <b>Money and phone.</b> What is already done?
    .way-home = Money for the way home
    .way-home-missing = Put aside enough for a ticket home. Keep it apart from your other money, where only you can reach it.
    .phone = Phone and SIM that work there
    .phone-missing = Ask your operator whether your SIM works there and what it costs, or plan where to buy one. Keep the phone and its code to yourself.
    .numbers = Help numbers written on paper
    .numbers-missing = Write down a hotline and your embassy in that country: a phone can be lost or empty. You find the numbers under Help.

before-you-go-home = <b>People at home.</b> What is already done?
    .place = Employer's address found on map
    .place-missing = Ask for the exact address where you will live and work. Look for it on a map, and call the employer's own number.
    .address = Someone at home has my address
    .address-missing = Give somebody you trust the address, the employer's name and the day you travel. Tell them if anything changes.
    .code-word = Code word with someone I trust
    .code-word-missing = Choose an ordinary word that means "I need help". Agree what that person does when they hear it, for example call a hotline.
    .calls = Times to call are agreed
    .calls-missing = Agree when you will call, and what that person does if you do not. Call for the first time on the day you arrive.

before-you-go-code-word =
    <b>How to agree on a code word</b>

    Do it with one person you trust, face to face and not by message.

    • Choose ordinary words, such as "How is grandmother's cat?"
    • Agree what each means: "All is well", "Call me again later", "I need help".
    • Agree what the person does then, for example call a hotline.
    • Agree on a question that only you two can answer. If somebody else writes in your name, it shows.

    Keep the words in your head, not in the phone.

before-you-go-leave-with =
    <b>What to leave, and with whom</b>

    With one person you trust, on paper or on their phone. On your own phone alone it can be lost.

    • Copies of passport, visa and contract
    • The address where you will live and work
    • Name and number of the recruiter and of the employer
    • Flight, train or bus, with day and hour
    • The times when you will call
    • A hotline in that country

    Ask them to show it to nobody as long as you call as agreed.

before-you-go-still-open =
    <b>Some things are still open</b>

    Take your time. It is easier to settle them before you leave than after.

before-you-go-all-done =
    <b>You have marked everything</b>

    You prepared well. It is no proof that nothing can go wrong, so remember the code word and keep to the call times.

    If the place, the work or the papers change on the way, tell somebody at home and ask a hotline.
