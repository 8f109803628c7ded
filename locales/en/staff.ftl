### Screens for the staff: people who write messages for subscribers. Short and formal. HTML: only <b>, <i> and line breaks.

## Menu. { $you }: role and organisation, { $code }: the short code by which colleagues see one another
button-staff = 🗂 Staff menu
button-staff-new = ✍️ New message
button-staff-list = 📨 Messages
button-staff-plan = 🗓 Calendar
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

## Invitations
staff-joined = Welcome. You are on the staff now. /staff brings you back to this menu.
staff-invitation-used = This invitation has been used already. Each one works once. Please ask the admin for a new one.
staff-invitation-expired = This invitation is no longer valid: it works for 24 hours. Please ask the admin for a new one.
staff-invitation-already = You are on the staff already, so this invitation was not used. To change a role, an admin removes the person and invites again.
staff-invite =
    <b>Invite somebody</b>
    Organisation: <b>{ $organisation }</b>

    Choose a role. An author writes messages. An approver also approves what others wrote. An admin also invites, removes and reads the log.

    For an organisation that is not here, write /staff and its name.
button-staff-role-author = ✍️ Author
button-staff-role-approver = ✅ Approver
button-staff-role-admin = 🔑 Admin
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
