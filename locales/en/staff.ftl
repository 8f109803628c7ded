### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Staff menu
button-staff-new = ✍️ New message
button-staff-list = 📨 Messages
button-staff-numbers = 📊 Figures
button-staff-people = 👥 People on the staff
button-staff-log = 🧾 Log
staff =
    <b>Staff</b>
    You are: { $you }. Your code: <b>{ $code }</b>

    What would you like to do?
staff-role-author = author
staff-role-approver = approver
staff-role-admin = admin
staff-no-organisation = no organisation
staff-not-allowed = Your role does not allow this. An admin can help.
staff-no-longer = You are not on the staff any more, so this button does nothing. An admin can invite you again.
staff-away = The memory does not answer right now. Nothing was changed. Please try again in a few minutes.
staff-perhaps = The memory did not answer in time. Perhaps it was done all the same. Please look how it stands now.

## Invitations
staff-joined = Welcome. You are on the staff now. /staff brings you back to this menu.
staff-invitation-used = This invitation has been used already. Each one works once. Please ask the admin for a new one.
staff-invitation-expired = This invitation is no longer valid: it works for 24 hours. Please ask the admin for a new one.
staff-invitation-already = You are on the staff already, so this invitation was not used. To change a role, an admin removes the person and invites again.
staff-invite =
    <b>Invite somebody</b>
    Organisation: <b>{ $organisation }</b>

    Choose a role. An author writes messages. An approver also approves what others wrote. An admin also invites, removes and reads the log.

button-staff-role-author = ✍️ Author
button-staff-role-approver = ✅ Approver
button-staff-role-admin = 🔑 Admin
button-staff-organisation = 🏢 Another organisation
staff-ask-organisation = What is the organisation called? Please write its name.
staff-organisation-malformed = The name of an organisation has at most 60 letters, digits, spaces, points and hyphens.
# { $place }: role and organisation
staff-link =
    <b>An invitation: { $place }</b>
    Give this link to one person only, not in a group. It works once and for 24 hours.

    { $link }
button-staff-copy-link = 📋 Copy the link

## People. The bot shows codes, no names
staff-people =
    <b>People on the staff</b>
    Everybody has a short code here, no name. A place lasts one year.
staff-you = you
staff-from-configuration = from the configuration
button-staff-invite = ➕ Invite somebody
button-staff-remove = ➖ Remove { $code }
staff-remove =
    Remove <b>{ $code }</b> ({ $place }) from the staff?

    Their buttons stop working at once, and so do the invitations they made.
staff-removed = Removed.
staff-not-there = There is nobody with this code on the staff any more.
staff-configured = This person stands in the setting STAFF of the bot. Whoever runs the bot can change that there.
staff-last-admin = This is the last admin. Please invite another one first.

## Log
staff-log =
    <b>Log</b>
    What staff did, the newest first. Times in UTC, kept for one year.
# { $mark }: the beginning of the newest hash
staff-log-whole = ✅ Nothing is missing or changed. Mark of the end: { $mark }
# { $at }: the number of an entry, or "head"
staff-log-broken = ⚠️ The log is damaged, at: { $at }. Please tell whoever runs the bot.
staff-did-staff-invited = invited somebody
staff-did-staff-joined = came onto the staff
staff-did-staff-removed = removed from the staff
staff-did-broadcast-begun = began a message
staff-did-broadcast-written = wrote a message
staff-did-broadcast-changed = changed a message
staff-did-broadcast-seen = had a message sent to themselves
staff-did-broadcast-submitted = handed a message in
staff-did-broadcast-taken-back = took a message back before it was sent
staff-did-broadcast-dropped = dropped a message
staff-did-broadcast-approved = approved a message
staff-did-broadcast-paused = paused a message
staff-did-broadcast-resumed = went on with a message
staff-did-broadcast-stopped = stopped a message
staff-did-broadcast-undone = took sent messages back
staff-did-broadcast-not-done = the step before did not come about

## Figures
staff-numbers =
    <b>Figures</b>
    Choose what you would like to see.
staff-figures = Last 7 days · last 30 days, until yesterday. Rounded down to tens; what happened fewer than ten times is not shown.
staff-figures-none = There is nothing to show.
button-staff-figures-talks = Conversations
button-staff-figures-offers = Advertisements checked
button-staff-figures-countries = Countries
button-staff-figures-services = Services opened
button-staff-figures-dead = “It did not work”
button-staff-figures-posters = Posters
button-staff-figures-others = Other events
button-staff-figures-confirm = Numbers to confirm
button-staff-figures-call = Numbers to call again

## Messages to subscribers: the list. Marks stand before a title on a button
staff-list =
    <b>Messages</b>
    What needs somebody comes first.
staff-list-none =
    <b>Messages</b>
    There are none yet.
staff-mark-draft = ✏️
staff-mark-tested = ✏️
staff-mark-submitted = 🙋
staff-mark-approved = ⏳
staff-mark-scheduled = ⏳
staff-mark-sending = 📤
staff-mark-paused = ⏸
staff-mark-finished = ✅
staff-mark-cancelled = ⏹
staff-mark-missed = ⚠️

## How it stands with a message
staff-status-draft = A draft. Next: have it sent to yourself, then hand it in.
staff-status-tested = Tested. Next: hand it in.
staff-status-submitted = Handed in. Somebody who did not write it has to approve it.
staff-status-approved = Approved.
staff-status-scheduled = Approved. It is sent at its time.
staff-status-sending = It is being sent.
# { $minutes }: whole minutes
staff-status-held = The first people have got it. Look at the numbers: it goes on in { $minutes } min.
staff-status-later = The others are asleep. It goes on in the morning, where they are.
staff-status-paused-staff = Paused by staff. An approver or admin can go on.
staff-status-paused-errors = Paused by itself: too many errors. Please find out why before you go on.
staff-status-paused-blocks = Paused by itself: too many people blocked the bot. Is something wrong with this message?
staff-status-paused-message = Paused by itself: the message was deleted from the chat of whoever wrote it, so nobody else can get it. Stop it and write a new one.
staff-status-finished = Sent.
staff-status-cancelled = Stopped.
staff-status-dropped = Dropped. It was not sent.
staff-status-missed = The time is over by more than an hour, and it was not sent. Choose another time or drop it.

## What is decided, a line each
staff-line-languages = Languages: { $languages }
staff-line-audience = For: { $audience }
staff-line-time = Time: { $time }
staff-line-buttons = Buttons: { $buttons }
staff-line-urgent = Urgent: also for people who got a message in the last 7 days, and before other messages.
staff-line-late = ⚠️ That is late: from 21 o'clock nobody gets it, and most people would be left out.
staff-line-writers = Written by: { $codes }
staff-line-approved = Approved by: { $code }
staff-line-alone = Sent by { $code } without a second person: the bot is set up so.
staff-everybody = Everybody
staff-at-once = As soon as it is approved
staff-people-none = People now: nobody
staff-people-few = People now: fewer than 10
# { $count }: a number rounded down, such as 120+
staff-people-about = People now: { $count }

## Progress. All numbers together are the audience
staff-total-size = In the audience: { $count }
staff-total-sent = Sent: { $count }
staff-total-gone = Blocked the bot, so erased: { $count }
staff-total-failed = Refused by Telegram: { $count }
staff-total-unknown = Not known whether it arrived, not sent again: { $count }
staff-total-skipped = Left out (unsubscribed, night, a message this week): { $count }
staff-total-left = Still to come: { $count }
staff-speed = About { $perSecond } a second, { $minutes } min to go
staff-undoing = Messages are being taken back. So far: { $removed }
staff-undid = Taken back: { $removed }. Not possible: { $kept }

## Buttons (at most 38 characters; those that stand in pairs at most 18)
button-staff-messages = ✍️ Texts
button-staff-audience = 👥 Audience
button-staff-time = 🗓 Time
button-staff-buttons = 🔘 Buttons
button-staff-me = 📲 Send it to me
button-staff-submit = 📤 Hand it in
button-staff-approve = ✅ Approve
button-staff-take-back = ↩️ Back to the draft
button-staff-drop = 🗑 Drop it
button-staff-drop-sure = 🗑 Yes, drop it
button-staff-pause = ⏸ Pause
button-staff-resume = ▶️ Go on
button-staff-stop = ⏹ Stop
button-staff-stop-sure = ⏹ Yes, stop it
button-staff-undo = 🧹 Take the messages back
button-staff-undo-sure = 🧹 Yes, take them back
button-staff-csv = 📄 Table of the numbers
button-staff-refresh = 🔄 How is it now?
button-staff-urgent = Urgent
button-staff-type-time = ⌨️ Write a time
button-staff-at-once = ⚡️ As soon as it is approved
button-staff-skip = ⏭ Not this language
button-staff-enough = 🏁 That is all
button-staff-cancel = ✖️ Cancel

## Parts of a message's screen
staff-messages =
    <b>Texts</b>
    Tap a language to write its message, or to write it anew.
# { $line }: what a locked phone shows of it
staff-lock-screen = { $language }. On a locked phone: “{ $line }”
staff-audience =
    <b>Audience</b>
    It goes to subscribers with these languages. With a topic: to those among them who chose it.
# { $time }: a date and time, or button-staff-at-once without its sign
staff-time =
    <b>Time</b>
    { $time }

    From 21 to 9 o'clock nobody gets a message. Whoever is asleep in the morning gets it at 9, whoever is asleep in the evening does not get it.
staff-buttons =
    <b>Buttons</b>
    Up to three stand under the message. The button to stop the messages is always there.
staff-sure-drop = Drop this message? Nobody gets it.
staff-sure-stop = Stop it for good? Whoever has not got it will not get it. What was sent stays.
staff-sure-undo = Take back what was sent? This works for 48 hours after sending. Some may have read it already. Who has unsubscribed keeps it. If it is paused, it ends for good.

## Questions and answers
staff-ask-title = What is this message about? Please write a short title. Only the staff see it.
staff-ask-message =
    <b>{ $language }</b>
    Please write the message in this language here, or forward it. A picture, a film, a recording or a file is possible, one at a time.
# { $zone }: a time zone such as Asia/Ashgabat
staff-ask-time =
    When? Please write a day and a time, such as <b>2026-12-03 10:00</b> or <b>3.12.2026 10:00</b>.

    It is the time in { $zone }. For another one write its name behind it: <b>2026-12-03 10:00 Asia/Almaty</b>
staff-title-malformed = A title has one to { $most } letters. Please write it again.
staff-message-kept =
    ⬆️ This is what will be sent ({ $language }). Please do not delete it.
    On a locked phone: “{ $line }”
staff-no-messages = There is no text yet.
staff-seen = ⬆️ This is how it arrives.
staff-lost = These messages are not there any more: { $languages }. Were they deleted from the chat? Please write them anew.
staff-not-sent = Telegram did not take it just now. Please try again in a few minutes.
staff-renewed = The bot was renewed in between, so the question is no longer open. What you had answered is kept.

## Why a message cannot be sent
staff-incoming-album = Several pictures at a time cannot be sent: Telegram would send them one by one. Please send one picture with its text.
staff-incoming-kind = This kind of message cannot be sent. Text, a picture, a film, a recording or a file is possible.
staff-incoming-empty = This message is empty.
staff-incoming-long-text = This text is too long: at most 4,096 characters.
staff-incoming-long-caption = The text under a picture or file is too long: at most 1,024 characters.
staff-incoming-person = This message links to a person's account. Please leave that out.
staff-incoming-link = This link is not allowed: { $link }. Whoever runs the bot can allow it in the setting LINKS.
staff-incoming-protected = Telegram does not let this message be copied. Please write it here yourself.

## Why a time cannot be
staff-time-malformed = This is no day and time. Please write it like this: 2026-12-03 10:00
staff-time-no-such-day = There is no such day.
staff-time-gap = The clocks are put forward at that time: there is no such hour on that day. Please choose another one.
staff-time-past = That is over already. Please choose a later time.
staff-time-far = That is more than 90 days ahead. Please choose an earlier time.
staff-time-zone = Nobody knows this time zone. Write it like Asia/Almaty, or leave it out.

## Why a step is not taken
staff-refused-not-now = This is not possible any more: see how it stands now.
staff-refused-stale = It was changed in between. Please look at it again before you approve it.
staff-refused-own = You wrote some of it. Somebody else has to approve it.
staff-refused-not-yours = Only somebody who wrote some of it can hand it in.
staff-refused-colleague = Somebody of your organisation wrote it. Somebody of another organisation has to approve it.
staff-refused-no-approver = There is nobody who could approve it: an approver or admin who wrote nothing of it, of another organisation if both have one. An admin can invite somebody.
staff-refused-unseen = Please have it sent to yourself first, as it is now.
staff-refused-no-languages = It has no language yet. Please choose whom it is for.
staff-refused-nobody = Nobody would get it: there are no subscribers like this.
staff-refused-past = Its time is over. Please choose another one.
staff-refused-missing = A text is missing in: { $languages }. Write it, or take the language out of the audience.

## What staff are told without asking
staff-notice-submitted = 🙋 A message waits for approval.
staff-notice-scheduled = ✅ This message is approved.
staff-notice-draft = ↩️ This message is a draft again. It is not sent unless it is approved anew.
staff-notice-tested = ↩️ This message is a draft again. It is not sent unless it is approved anew.
staff-notice-sending = 📤 This message is being sent now.
staff-notice-paused = ⚠️ This message has paused by itself.
staff-notice-missed = ⚠️ This message was not sent.
staff-notice-finished = ✅ This message has been sent.
staff-notice-cancelled = ⏹ This message was stopped.
