"""What somebody has seen or heard of another, and who follows or means to marry them off."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="seen or heard of somebody else",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="somebody else may be in danger",
        enough_up_to=20,
        says=(
            (
                "bruise|bruises|marks|finger_marks|black_eye|burst_lip|burns|cuts|scars & her|his|"
                "mum|dad|nan|lad|lass|girl|boy|child|neighbour|niece|nephew|son|daughter|friend|"
                "mate|grandson|granddaughter & arm|arms|legs|neck|saw|seen|found|showed|says|all|"
                "wrists|face|covered"
            ),
            (
                "son|daughter|grandson|granddaughter|niece|nephew|sister|brother|mate|friend|lad|"
                "lass|boy|girl|cousin|beti|beta & cut~|razor|blade|blades|overdose|tablets|noose|"
                "rope|suicid~|harm|better_without|better_off|end_it|kill|not_be_here|hanging|"
                "starving & found|told|says|said|showed|scared|arms|under|wants|planning|swore|"
                "promise"
            ),
            (
                "child|kid|kids|lad|boy|girl|baby|toddler|bairn|year_old & out|left|alone|garden|"
                "car|street|locked & night|cold|pyjamas|nappy|no_coat|no_shoes|hours|hungry|fed|"
                "own|scor~|pub|dark|crying|all_day & next_door|neighbour|neighbours|friend|"
                "over_the_road|upstairs|daughter|sister|mum|she|he|they|seen|always"
            ),
            (
                "hear|hears|heard|listening & scream~|thud~|bang~|thump~|hit~|crying|slap~|smack~|"
                "begging|beat~ & next_door|upstairs|neighbour|neighbours|wall|walls|downstairs|kid|"
                "kids|child|her|wife|wife_and_kids|flat"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "football|bike|rugby|playground|trampoline|karate|skateboard|gymnastics|judo",
        ),
        must_match=(
            "my niece has cuts all up her arms, she showed me",
            "the little lad next door is out in the cold all day in his pyjamas",
        ),
        must_not_match=("grandson fell off his bike, bruises on his knees, so proud of himself",),
    ),
    Rule(
        name="followed, or to be married off",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="stalked, or pressed to marry",
        enough_up_to=20,
        says=(
            (
                "talk~|send~|sent|taking|fly~ & abroad|back_home|pakistan|bangladesh|india|somalia|"
                "nigeria|summer & marry|married|wed|wedding|husband_for|cut|circumcis~|fgm"
            ),
            (
                "found|find|chosen|picked|arranged|fixed & husband|wife|man|boy|match|groom|"
                "marriage|wedding & parents|family|dad|uncle|they|me|back_home & not|no|will_not|"
                "do_not|scared|take_no|never_met|summer|force~"
            ),
            (
                "flowers|letters|cards|gifts|parcels|presents|note|notes|messages|texts & no_name|"
                "new_address|not_gave|never_gave|not_given|not_know_who|every_day|door|nightie|"
                "blocked|fake|ex|not_stop|watching|knows"
            ),
            (
                "tracker|airtag|tracking|tagged|spyware|gps & found|car|under|phone|bag|arch|shoe|"
                "ex|he|him|put|knows"
            ),
            (
                "fake & profile|profiles|account|accounts|instagram|facebook & me|my & made|"
                "messages|work~|everyone|ex|he|she|name|keeps"
            ),
            (
                "ex|old_boyfriend|expartner|ex_husband|my_old_fella & work|job|gym|street|moved|"
                "shop|school|door|lidl|tesco|outside|new|there & on_purpose|got_a_job|every|keeps|"
                "follow~|opposite|same|turn~|wait~|shows_up|always_there|again"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "birthday|mothers_day|valentines|anniversary|thank_you|grandkids|grandson|"
                "granddaughter"
            ),
        ),
        must_match=(
            "my parents have found a man for me to marry and i dont want to",
            "flowers again with no name on",
            "theres a tracker on my car",
        ),
        must_not_match=("flowers from my daughter, lovely",),
    ),
)
