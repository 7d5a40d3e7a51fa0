"""Words from the seeds and from the desk, each with the speed at which a person must look."""

import pytest

from messages.triage import Level, read

URGENT, SOON, TODAY, ORDINARY = Level.URGENT, Level.SOON, Level.TODAY, Level.ORDINARY

MUST_BE_NOTICED = [
    (
        "I go to bed with dread and sometimes wish I wasnt here,I'm depressed and so lonely its "
        "affecting my mental health.",
        URGENT,
    ),
    ("What's the point in asking anymore?", SOON),
    ("its overwhelming and I feel worthless", SOON),
    ("its like a daily war fighting loneliness and always feeling loneliness has won", SOON),
    ("I don't know how to help nor be helped.", SOON),
    ("it's like I dont exist with anyone anymore", SOON),
    (
        "your life has taken such a downward spiral and you feel desperate for human contact",
        SOON,
    ),
    (
        "I had a companion, ex-partner who mentally and physically abused me. I was isolated with "
        "him he was controlling.",
        SOON,
    ),
    ("He decided what I ate and how I dressed.", SOON),
    ("With my bipolar I was giving money away and I was in debt.", TODAY),
    ("Due to my loneliness I was taking Spice.", TODAY),
    (
        "When during psychosis. I go through complete isolation. I distance myself from people.",
        TODAY,
    ),
    ("People see my situation and laugh.", TODAY),
    ("painful to walk and scared of falling and being alone", TODAY),
    (
        "You get your 12 sessions then they ask you to leave and they can't extend and you feel "
        "even worse.",
        TODAY,
    ),
    (
        "Always sad, lonely. I lost my family. I have to live without them. I am sad every day.",
        SOON,
    ),
    ("So many people suffering. \u2026 It's so hard. \u2026 It's crippling.", TODAY),
    ("I am sometimes scared of people.", TODAY),
    ("i do get tearful but never let it show", TODAY),
]

SAD_BUT_ORDINARY = [
    "If I feel lonely I go to bed and sleep or go to the TV room and watch television.",
    "She pushes me to do things, helps me move away from my sad issues.",
    "I feel pushed away sometimes by my family.",
    "an annoying weird man downstairs coughing constantly on drugs and god knows what",
    "There are no groups in my area so I feel. Isolated",
    "I don't like companionship. I grew apart from my family years ago.",
    "Sometimes I like to have some time to myself.",
    "I am like I am lonely by choice.",
    "it should be shut down. Ridiculous they've had the funding",
    "count yourself lucky",
    "That made me angry but mainly sad.",
    "I keep thinking maybe tomorrow will be better",
    "I want relationships. I am here at Pall Mall every Tuesday",
    "I speak up when I want something, Im not a shy person. I don't feel isolated - that's too "
    "extreme. I feel lonely.",
    "this illness has taken so much away from me",
    "Therapy groups, there are less of these now",
    "days like these are the best,i felt i was part of something again instead of feeling "
    "invisible",
]

FOR_THE_BUDDY_TODAY = [
    "I cannot have children. I cannot work, I cannot have sex, this illness has taken so much "
    "away from me.",
    "I am lonely everyday I just wait for my husband to get home",
    "Sometimes I might need cigarettes and there is no money.",
    "When I close my door that is it. I am on my own.",
    "Sometimes I want more people to help me out, like with my boyfriend.",
    "I have had to give up my best friend. They have gone on with life without me.",
    "Lost my wife 5 or 6 years ago. Been lonely since then.",
    "I'm left out as I'm lonely bored lazy and upset.",
]

PAGE_STAFF = [
    "i cant do this anymore ive got the tablets ready",
    "ive took all my pills",
    "kms tonight",
    "want to unalive myself",
    "i want to sleep and never wake up",
    "better off without me",
    "you wont need to text me tomorrow",
    "goodbye and thank you for everything",
    "stop texting me i wont be here tomorrow",
    "I cut myself again tonight",
    "he's got a knife",
    "he hit me hes still here",
    "chest pain and cant breathe",
    "ive fallen and cant get up",
    "the voices are telling me to hurt her",
    "I want to dye",
    "feeling really low 800mg",
    "feeling really low \U0001f48a",
    "\U0001f48a",
    "800mg",
]

WITHIN_THE_HOUR = [
    "I don't want to die but I can't stop thinking about it",
    "im not suicidal just so tired of it all",
    "I felt suicidal years ago",
    "my mate says she wants to end it",
    "not eaten since tuesday no money",
    "gas is off and its freezing",
    "my nephew has my bank card now",
    "carer shouts at me",
]

TRAPS = [
    "dying for a cuppa",
    "this heat is killing me",
    "I could murder a curry",
    "my phone died",
    "nearly died laughing",
    "hanging the washing out",
    "I'd jump at the chance",
    "overdosed on chocolate",
    "watching Kill Bill",
    "cutting the grass",
    "dead tired",
    "bored to death",
    "shoot, forgot to reply",
    "end of the line bus stop",
]


@pytest.mark.parametrize(("words", "level"), MUST_BE_NOTICED)
def test_worrying_words_from_the_seeds_reach_a_person_at_their_speed(
    words: str, level: Level
) -> None:
    assert read(words).level is level


@pytest.mark.parametrize("words", SAD_BUT_ORDINARY)
def test_sad_but_ordinary_words_page_nobody(words: str) -> None:
    assert read(words).level in (ORDINARY, TODAY)


@pytest.mark.parametrize("words", FOR_THE_BUDDY_TODAY)
def test_a_hard_day_is_for_the_buddy_today(words: str) -> None:
    assert read(words).level is TODAY


@pytest.mark.parametrize("words", PAGE_STAFF)
def test_danger_now_pages_staff(words: str) -> None:
    assert read(words).level is URGENT


@pytest.mark.parametrize("words", WITHIN_THE_HOUR)
def test_a_worry_reaches_staff_within_the_hour(words: str) -> None:
    assert read(words).level is SOON


@pytest.mark.parametrize("words", TRAPS)
def test_figures_of_speech_are_ordinary(words: str) -> None:
    assert read(words).level is ORDINARY


def test_tablets_taken_on_time_are_nothing_to_page_about() -> None:
    assert read("taking my tablets on time now").level in (ORDINARY, TODAY)


def test_a_stop_with_danger_in_it_is_urgent_whatever_its_case() -> None:
    assert read("Stop texting me i wont be here tomorrow").level is URGENT


def test_saying_no_to_dying_does_not_hide_not_wanting_to_go_on() -> None:
    reading = read("I don't want to die, I just don't want to carry on")
    assert reading.level in (SOON, URGENT)
