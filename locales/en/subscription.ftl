### Messages to people who asked for them. { $brand } is the name of the bot.

## Buttons (at most 38 characters)
button-messages = 📬 Messages
button-subscribe = ✔️ Yes, send me messages
button-unsubscribe = 🔕 Stop these messages
button-zone = 🕒 My clock shows something else
button-messages-language = 🌐 Messages in { $language }
button-keep = ✔️ Yes, go on
button-try-again = 🔄 Try again

## Topics (at most 34 characters): each is an id that people choose and that staff send to
topic-scams = ⚠️ Tricks going round now
topic-rights = 📄 Rights and papers
topic-season = 🌾 Seasonal work

## Screens
subscribe =
    <b>Messages from { $brand }</b>
    If you like, we send you short news about working abroad.

    • At most once in 7 days, more often only if it is urgent.
    • Without a sound, and not at night.
    • A locked phone may show the name of this bot and the first words.
subscribe-kept = For this we keep: the number of this chat, language, time zone, topics, and the days of the last message and of your last answer. All of it is sealed. We keep it until you stop, send /forget or block the bot. After half a year we ask if you still want messages. If you do not answer for 14 days, we erase it.
subscribe-stop = To stop: /stop, or the button under each message.
subscribed =
    <b>You get messages from { $brand }</b>
    Language: { $language }. It changes with /language.
    Your clock now: { $clock }. We need it so that nothing arrives at night.
subscribed-topics = Tap the topics you want. What matters to everybody comes in any case.
zones = Where are you now? We only keep the time zone, so that nothing arrives at night.
zone-clock = What time is it where you are?
stopped = No more messages will come. Your subscription is erased.
not-subscribed = You are not subscribed: we do not send you messages.
still-interested = Would you like to go on getting our short messages? If you do not answer within 14 days, we stop and erase your subscription.
kept-on = Thank you. The messages go on. You can stop at any time: /stop

## When the store does not answer
not-reached = Our memory does not answer right now. Please try again in a few minutes.
not-changed = Our memory does not answer right now, so this was perhaps not saved. Please try again in a few minutes.
not-stopped = Our memory does not answer right now, so perhaps you are still subscribed. Please try again in a few minutes.
