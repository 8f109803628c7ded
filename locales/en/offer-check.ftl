# Check of a job offer. Plain words, reading age twelve. Never: safe, genuine, lawful, scam, victim.
# HTML: only <b>, <i> and line breaks. Labels: choose one at most 38 characters, choose several at most 34.
# The bot adds "Mark everything that fits, then tap Done" by itself. Outcomes: at most 420 characters, the countries' services stand below them.

# The title: at most 30 characters, one emoji first. `.about`: a sentence for lists and commands, at most 90.
offer-check = 🔎 Check a job offer
    .about = Short questions about a job offer abroad

offer-check-privacy =
    <b>Before we start</b>

    • We do not keep your answers. They travel inside the buttons, which stop working after two hours.
    • Telegram and this phone still show that you wrote to this bot.
    • Close removes our message. It does not clear notifications or what others have already seen.
    • Nobody watches this chat live. We are not the police.
    • We never ask for money, a passport, codes or photos.

    At most 18 short questions follow. You may leave out any of them. At the end you see what to check, whom to ask, and what to write to the recruiter.

offer-check-where =
    Where are you now? If you ask for somebody else, answer for that person.
    .thinking = I am thinking about an offer
    .ready-to-go = I am getting ready to go
    .there-cannot-leave = I am there and cannot leave easily

offer-check-there =
    In which country is the work?

    At the end you see who can help there.
offer-check-home =
    In which country do you live?

    At the end you see whom you can ask there.

# What a label is too short for stands in the text above it.
offer-check-through =
    How did the offer come to you? Choose the first that fits.

    • <b>A partner:</b> somebody you got close to online.
    • <b>Only a chat:</b> everything goes by messenger or social network, and you know no office and no real name. Also if it calls itself a company.
    • <b>A whole group:</b> a visiting foreigner or a private person hires several people at once.
    .partner = A partner I met online
    .messenger = Only a chat, no office
    .group = Somebody who hires a whole group
    .known = Somebody I know, no agency
    .agency = An agency or a company
    .other = Another way

offer-check-work =
    What work is it? Choose the first that fits.

    • <b>Office or online:</b> office, call-centre, crypto, translation or support work in Thailand, Cambodia, Myanmar or Laos. In another country it is "other work".
    • <b>War or army:</b> building, driving or guard work near a war; or fast citizenship is promised, or an army paper is to be signed.
    • <b>Private home:</b> you care, clean or cook where you also live.
    .office = Office or online, in those countries
    .war = War, army paper, fast citizenship
    .model = Hostess, dance, massage, model, webcam
    .home = Live-in work in a private home
    .manual = Farm, building, factory, hotel
    .other = Other work, or not clear yet

offer-check-r01 = Is there an agency or a middleman, and does it work without a permit or refuse to show it to you?
offer-check-r03 = Do they refuse to tell you the employer's name, address or phone number?
offer-check-c04 = Were you told to keep the offer secret from your family?
offer-check-t01 = Is the pay far higher than usual for such work, with no experience needed?
offer-check-t03 = Are you expected to leave without a written, signed contract?
offer-check-m01 = Must you pay to get the job, a place in the queue or a guarantee?
offer-check-m02 = Will they pay for your journey and take the money back from your wage?
offer-check-d01 = Does the recruiter or employer want to keep your passport?
offer-check-d02 = Will you work on a tourist, guest, student or pilgrim visa?
offer-check-v05 = Are you expected to travel without knowing the exact address where you will live and work?

# Lists. Each label stands for a sign in signs.ftl, which says it in full.
offer-check-asked =
    What have they asked you for, or sent you?

    <i>Data</i> means card or passport data before there is a contract.
    .photos = Intimate photos or a video
    .accounts = Account or SIM, money to pass on
    .passwords = My phone or my passwords
    .data = A link, an app, or data
    .typing = A test that does not fit the job

offer-check-journey = The journey: what is true, as far as you know?
    .driven = Strangers drive me over a border
    .changed = Ticket or place is not as promised
    .companion = Somebody else holds my papers
    .phone = Phone off, or no calls home
    .under-18 = Under 18, with a stranger
    .no-money = No money of mine for the way home

offer-check-for-a-child =
    <b>We stop the check here</b>

    Whoever is under 18 has a right to special help. For a child other rules hold than for an adult, so we do not weigh this offer and ask no more questions.

offer-check-papers = Papers and contract: what is true?
    .unread = I am to sign empty or unread pages
    .penalty = I must pay if I leave the job
    .false-papers = False papers, other name or age
    .border = I am to lie to border officers
    .language = Contract I cannot read
    .later = Real contract only after arrival
    .permit = Permit expired or other country

offer-check-pay = The work and the pay: what is true?
    .kept = Pay kept back, or to a middleman
    .loan = A loan, or house or car as pledge
    .receipt = Payment in crypto or no receipt
    .unclear = Not clear what I would do
    .cuts = Cuts from the pay, with no list
    .hours = Hours or housing not stated

offer-check-recruiter = The people who offer the job: what is true?
    .haste = They press me to decide at once
    .name = Known company, other contacts
    .account = New account, or advert has gone
    .interview = Hired without an interview
    .workers = I cannot talk with workers there
    .copy = No copy of what I sign
    .friends = Money for bringing friends

offer-check-already-there =
    <b>You come first, not the offer</b>

    Are you in danger now? Call the emergency number of the country you are in. Otherwise a hotline can talk with you about what you may do. Tap Help and choose that country.

    If somebody can read this phone, tap Close and choose a moment when you are alone. You decide what to do and when.

offer-check-child =
    <b>Ask a child helpline first</b>

    Tap Help and choose your country: a child helpline can say what to do first. In danger, call the emergency number.

    Are you under 18 yourself? Tell an adult you trust, but not the one who brought the offer or found the work. Do not travel with a stranger or with changed papers.

    Whatever was agreed: whoever is under 18 is not to blame.

offer-check-stop-and-check =
    <b>Please stop here and check first</b>

    You named serious signs. Pay nothing, sign nothing and do not travel until somebody independent has checked the offer.

    Whom to ask: the labour or migration office, or a hotline if asking an office worries you. Asking should cost nothing.

    This check does not judge anybody. It shows what to ask.

offer-check-check-first =
    <b>Check before your next step</b>

    Some things are not clear, or need a check. Ask about them before you pay, sign or travel.

    Whom to ask: the labour or migration office, or a hotline if asking an office worries you. Asking should cost nothing.

    Take your time, and talk with somebody you trust.

offer-check-few-signs =
    <b>You named few signs or none</b>

    This is no proof that nothing is wrong. The check knows only some signs, and nobody has tested yet how well it works.

    Whom to ask: the labour or migration office, or a hotline if asking an office worries you. Asking should cost nothing.

    Before you go, leave the address and a code word with somebody you trust.
