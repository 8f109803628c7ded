# The text of an offer that somebody forwards or pastes. Never: safe, genuine, lawful, scam, victim. HTML: only <b>, <i> and line breaks.
# The bot adds the signs it found, each with the words that raised it, and the questions to copy.

offer-text-offered =
    Do you need help yourself? Tap the second button.

    Is this a job offer? I can look for warning signs in its words. I look at them only here and keep no copy; my answer shows a few of the words.
button-offer-text = 🔎 Check this offer
button-need-help = 🆘 I need help
button-guided-check = 🔎 Go on with questions

offer-text-picture = I can only read text, no pictures, recordings or files. You can copy the words of the offer into this chat, or answer some questions about it.
offer-text-gone = I cannot see that message any more. You can send it once more, or answer some questions about the offer.

# One of these four stands first. Each at most 300 characters.
offer-text-stop-and-check =
    <b>Please stop here and check first</b>

    There are serious signs in these words. Pay nothing, sign nothing and do not travel until somebody independent has checked the offer.
offer-text-check-first =
    <b>Check before your next step</b>

    Something in these words needs a check. Ask about it before you pay, sign or travel.
offer-text-few-signs =
    <b>I found few signs in these words</b>

    This is no proof that nothing is wrong. An offer may leave out what matters most.
offer-text-no-sign =
    <b>I found no sign in these words</b>

    This is no proof that nothing is wrong. An offer may leave out what matters most.

    Has something already happened to you or to somebody you know? Tap "Who can help".
# Stands below each of them, in italics.
offer-text-program = A program compared words. It does not understand everything, and it can be wrong.

# { $words }: up to two places of the offer, as they are written there.
offer-text-words = In the offer: { $words }

offer-text-silent = <b>The offer does not say:</b>
offer-silent-employer = who the employer or the agency is
offer-silent-place = where the work is
offer-silent-pay = what the pay is
offer-silent-contract = whether there is a written contract
offer-silent-travel = who pays for the journey

# In a group, below the message that somebody asked about. Short; everybody reads it, nobody is named.
group-check-found = Warning signs in the words of this offer:
group-check-none = Words cannot show whether an offer is true: no sign in them is no proof that nothing is wrong.
group-check-cry = Does somebody need help now? The bot shows numbers for each country. It does not pass on who asked.
group-check-how = Reply with /check@{ $bot } to a message that holds an offer, and I look for warning signs in its words.
button-group-check = 🔎 Check it alone with the bot
