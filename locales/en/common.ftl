### Texts that all screens share. { $brand } is the name of the bot.

## Buttons (at most 40 characters, better 14: three stand in a row)
button-menu = 🏠 Menu
button-help = 🆘 Help
button-close = ✖️ Close
button-back = ◀️ Back
button-return = ↩️ Back
button-next = Next ▶️
button-skip = Prefer not to say
button-done = Done ✔️
button-none = None of these
button-more = More ▶️
button-previous = ◀️ Previous
button-whom-to-call = 📞 Who can help
button-copy-text = 📋 Copy
button-copy-part = 📋 Copy { $part } / { $parts }
button-learn = 📖 Short lessons
button-language = 🌐 Language
button-about = ℹ️ About, privacy
button-about-bot = ℹ️ About the bot
button-about-kept = 🗄 What is kept
button-about-remains = 👀 What stays

## Answers that many questions share
answer-yes = Yes
answer-no = No
answer-unsure = I am not sure

## Around questions and results
question-number = Question { $number } of { $total }
page-number = Page { $page } of { $pages }
mark-all = Mark everything that fits, then tap Done.
copy-questions =
    <b>Questions you may send back</b>
    Whoever makes the offer should be able to answer them in writing. The button copies them. You need not send anything. Were you threatened? Ask a hotline first.
copy-summary =
    <b>A note to pass on</b>
    The button copies it. There is no name in it; please add none here.

## Places
languages = Choose your language.
menu =
    <b>{ $brand }</b> goes with you before you travel for work, and on the way.

    What would you like to do?
learn =
    <b>Short lessons</b>
    A few minutes each, with a question at the end. Nothing is kept.
start-again = These buttons are no longer valid: they work for two hours, or the questions have changed. Nothing was kept. You can begin again.
buttons-only = I only understand buttons and commands. Please do not write names, addresses or your story here: nobody reads it.
apology = Something did not work just now. Your answers were not kept. Please try again, or tap Help for phone numbers.
about =
    <b>About { $brand }</b>
    { $brand } runs this bot. It explains the risks of job offers abroad and shows who can help. It is a program: no person reads along, and it is not the police. It never asks for money, a passport, codes or photos.
about-person = At the numbers under Help people answer. They do not belong to this bot, and it tells them nothing about you.
about-unsigned = <i>The texts and numbers here come from public sources. Experts and native speakers have not signed all of them yet. Please check before you decide.</i>
about-kept =
    <b>What is kept</b>
    Your answers: nowhere on our side. They travel inside the buttons and stop working after two hours. Your language: for 180 days, without your name or number. /forget erases it.
about-messages = Messages: only if you ask for them. The screen “Messages” says what we keep then. A sealed note that you got one stays for three days.
about-counted = We count how often a part of the bot is opened in a day, but not by whom.
about-remains =
    <b>What we cannot hide</b>
    Telegram knows that you wrote to this bot. The chat stays in your list until you delete it. Close removes our message; it does not clear notifications, or what somebody has already seen. /hide removes as many of the latest messages as Telegram lets us. To remove the chat as well, delete it yourself.
about-limits = What is older than two days cannot be removed: Close puts three dots in its place, /hide leaves it. Is your Telegram open on another phone or computer too? Then the chat is there as well.
forgotten = What we kept for you is erased: your choice of language, and your subscription to messages if you had one. If we sent you a message in the last days, a sealed note of it without your name goes by itself, at the latest three days after the sending ended. We kept nothing else.
forgotten-staff = Your place on the staff stays. An admin can take it away.
cannot-erase = We cannot erase what Telegram keeps, this chat in your list, or what others have already seen.
delete-chat = To remove the chat: open your list of chats, press this one for long, Delete.
not-forgotten = Our memory does not answer right now, so your settings are perhaps not erased yet. Please try /forget again in a few minutes.

## Words of somebody in trouble: single words, separated by commas; each leads to the hotlines at once
crisis-words = help, sos, 112, 911, 102, police, ambulance, trapped, kidnapped, locked, danger, rescue, emergency
# Pieces of sentences of somebody in trouble, beginnings of words included; an ad has them seldom. Small letters, no apostrophes
crisis-phrases = took my passport, taken my passport, takes my passport, have my passport, cannot leave, cant leave, not let me, not let us, wont let me, wont let us, locked me, locked us, lock me, lock us, beat me, beat us, beats me, they hold me, they hold us, holding me, holding us, sold me, sold us, want to die, kill me, kill us, forced to work, force me, force us, escape from here

## Commands and the bot's profile: neutral, other people may see them
command-menu = Menu
command-help = Phone numbers
command-language = Language
command-subscribe = Messages
command-stop = Stop messages
command-hide = Remove latest messages
command-about = About
command-forget = Erase my settings
bot-description =
    A companion for people who plan to work abroad: check an offer, prepare for the trip, find useful numbers.

    Tap Start.
bot-short-description = A companion for people who plan to work abroad.
