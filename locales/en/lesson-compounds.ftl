# Lesson: online work that ends behind a fence in South-East Asia. Cards: at most 450 characters. Options: at most 38. Title: at most 30, one emoji first.
# The word "scam" is not used: it says too little and sounds like a verdict. "Made to cheat others online" instead.

lesson-compounds = 💻 Online jobs behind fences
    .about = What lies behind some office jobs in South-East Asia

lesson-compounds-offer =
    <b>An office job in Thailand</b>

    Timur is 26 and speaks three languages. In a messenger he is offered office work in Thailand: 2,500 dollars, with ticket, visa and room.

    There is a short typing test. Nobody asks about his profession.

    "A colleague will meet you at the airport."

    <i>Timur is not a real person. His story is put together from several reported cases.</i>

lesson-compounds-road =
    <b>The road goes on</b>

    At the airport a driver waits. They drive for many hours and change cars. Then they cross a border into Myanmar.

    The "office" lies behind a fence. Timur is to write to strangers online and cheat them out of their money.

    He may leave, they say, if he pays a penalty.

lesson-compounds-what-is-known =
    <b>What is known</b>

    In June 2023 INTERPOL warned 195 countries: false offers on social networks and job sites, then people held in closed places and made to cheat others online.

    People with good schooling, languages or computer skills are looked for too.

    In 2023 newspapers wrote of citizens of Kazakhstan who were promised work in Thailand and driven to Myanmar.

lesson-compounds-signs =
    <b>Signs in such offers</b>

    • Office, call-centre, crypto, translation, support or model work in Thailand, Cambodia, Myanmar or Laos
    • Ticket, visa, room and a driver: all is arranged
    • All contact by messenger
    • A test that has little to do with the job
    • A penalty for leaving

    Such signs prove nothing alone. They say: check before you fly.

lesson-compounds-before-you-fly =
    <b>Before you fly</b>

    Do not fly before your foreign ministry and that country's embassy have confirmed the employer. If asking an office worries you, ask a hotline first.

    Does the place or the ticket change on the way? While you are in the airport or among other people, you can stay there, call home or a hotline, and ask an officer for help.

lesson-compounds-if-there =
    <b>If somebody is there already</b>

    Being made to do something is different from choosing it. A United Nations office says that such people should get help, and not be punished for what they were made to do.

    Not every office acts like that. You can ask a lawyer or a hotline first.

    Only the person there can judge the right moment. Relatives can ask a hotline too.

lesson-compounds-quiz =
    You land as agreed. A driver you do not know says: "The office has moved, we drive over the border."

    What fits best?
    .go-along = I go along: the company pays
    .stay-public = I stay among people and call
    .ask-driver = I ask the driver for the new address

lesson-compounds-quiz-right =
    <b>Yes, that fits best</b>

    A changed route often means another job. In the airport you can still call home, your embassy or a hotline, and ask an officer for help.

    It is even better to have the employer confirmed before you fly.

lesson-compounds-quiz-not-quite =
    <b>Not yet: first stay where other people are</b>

    A changed route often means another job, and an address can be made up. In the airport you can still call home, your embassy or a hotline, and ask an officer for help.

    It is even better to have the employer confirmed before you fly.

lesson-compounds-lesson-done =
    <b>To take with you</b>

    Before an office or online job in Thailand, Cambodia, Myanmar or Laos: have the employer confirmed by your foreign ministry and that country's embassy.

    If the route changes, stay where other people are, and call.
