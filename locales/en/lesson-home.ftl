# Lesson: coming home and help after. Cards: at most 500 characters. Options: at most 38. Title: at most 30, one emoji first.
# Nothing is promised: help differs by country, and the texts say so. No blame, for the person and for the family.

lesson-home = 🏡 Coming home
    .about = The way home, help after it, and how a family can help

lesson-home-story =
    <b>"What will they say at home?"</b>

    Aigul is 27. She worked abroad and was not paid. Now she wants to go home. But her passport is gone, and she still owes money for the journey.

    "What will they say at home?" she thinks.

    Many people ask themselves this. To have been misled is no shame.

    <i>Aigul is not a real person. Her story is put together from things that happen to many people.</i>

lesson-home-way-home =
    <b>The way home</b>

    A consulate can issue papers for the way home. It is an office of the state, and it may ask questions: you may ask a hotline first what going there could bring.

    In some countries the International Organization for Migration or a charity helps people to return. Whether they can help you, only they can say.

    Tell somebody at home when and how you travel.

lesson-home-after =
    <b>After coming home</b>

    Some people want to talk, some do not. Both are fine. You owe nobody your story.

    Help may be there for health, legal questions, papers, school or work. It is not the same everywhere: a hotline knows what there is near you.

    Does somebody still ask you for money or threaten you? You can ask a hotline or a lawyer what to do.

lesson-home-talking =
    <b>Talking, or not yet</b>

    You choose with whom you talk, when, and how much. One person is enough to begin with: a friend, a doctor or a hotline.

    After a hard time many people sleep badly, worry or get angry quickly. If it stays, you can talk about it with a doctor or a hotline.

    Does a journalist or an office want your story? You may say no. Or ask first what happens with your words and your name.

lesson-home-debts =
    <b>"You still owe us"</b>

    Sometimes they go on: they call you or your family and ask for money.

    • Do not pay and do not sign at once. Ask a lawyer or a hotline first whether you owe anything at all, and what could follow.
    • If you can, tell the people at home, so that nobody pays or gives them your number.
    • Are you or your family in danger? Call the emergency number.

    You are not to blame for what they do.

lesson-home-family =
    <b>How a family can help</b>

    • "I am glad you are here" is enough to begin with.
    • Ask: "What do you need now?" A no is an answer too.
    • Leave out "Why did you go?" and "We told you so".
    • Let an adult decide whom to tell and whether to report.
    • Tell neighbours nothing, and write nothing about it online.

    A hotline also talks with relatives, without names.

lesson-home-quiz =
    Somebody close to you has come home from abroad and says little.

    What fits best?
    .how-come = I ask how it could happen
    .neighbours = I ask the neighbours for advice
    .glad = I say: I am glad you are here

lesson-home-quiz-right =
    <b>Yes, that fits best</b>

    Whoever does not have to explain anything can talk when they are ready. Ask what they need now, and let them decide whom to tell.

    A hotline also talks with relatives.

lesson-home-quiz-not-quite =
    <b>Well meant, but it can make talking harder</b>

    A question about the reasons can sound like blame. What neighbours know cannot be taken back. "I am glad you are here" is enough to begin with.

    Ask what they need now, and let them decide whom to tell. A hotline also talks with relatives.

lesson-home-lesson-done =
    <b>To take with you</b>

    You owe nobody your story, and having been misled is no shame. Ask a hotline which help there is for the way home and after.

    If somebody still asks for money, ask a lawyer or a hotline before you pay or sign.
