"""Followed, watched from outside, called names, or meant to be married off."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="followed or hounded",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="stalked or harassed",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            (
                "HIM|car|van|ex DOGGED & ex|scared|keeps|every|still|again|since|old|police|"
                "i_left|NUMBER|wherever|everywhere"
            ),
            (
                "HIM+knows|found|got+out?+where_i_live|my_new_address|my_address|my_new_number|"
                "my_new_flat|where_i_am|where_i_moved"
            ),
            (
                "NUMBER|fifty|hundred|hundreds|constant|constantly+texts|calls|messages|emails & "
                "left|ex|him|stop|since|a_day"
            ),
            "ex|stalker|expartner|old_boyfriend DOGGED",
            (
                "someone|somebody|stranger|man|bloke|lads DOGGED & me|home|night|scared|again|"
                "every|keeps"
            ),
            (
                "same|strange|black|white+car|van|man|bloke outside|following|parked|behind & "
                "every|night|again|keeps|scared|days|me"
            ),
            (
                "HIM & ORDER & scared|find_me|knows_where|breaking|broke|ignoring|breached|"
                "terrified|frightened|still_comes|keeps_coming"
            ),
            (
                "neighbour|neighbours|lads|kids|people|they|youths .. call|calls|calling|shout|"
                "shouting|spit|throw|throwing|dog_muck|dog_poo|bang|banging & me|my & names|nonce|"
                "paedo|paki|witch|tramp|grass|retard|queer|puff|scum|freak|letterbox|window|"
                "foreigner|terrorist|go_home"
            ),
            (
                "my|our|the+letterbox|front_door|windscreen|car|fence & dog_muck|dog_poo|shit|"
                "fireworks|eggs|egged|paint|graffiti|slashed|spat"
            ),
            (
                "in_laws|family|parents|uncle|brothers|dad .. marry|wedding|engagement|send_me & "
                "not_want|force~|make|making|pakistan|india|bangladesh|abroad|back_home|dishonour|"
                "honour|shame"
            ),
        ),
        unless=(
            "KINDLY|GAME",
            "BEAST & DOGGED",
            "robin|cat|the_dog|my_dog|pigeon|seagull|grandson|toddler|bus|taxi",
            "wherever+there|wherever_theres",
            "looking_forward|happy_day|invite|lovely_wedding|speech|hat",
            "hanging+up|call_centre",
            "me+on+facebook|insta|instagram|twitter|tiktok|youtube|strava|twitch",
        ),
        must_match=(
            "my ex wont leave me alone",
            "same car outside my flat every night",
            "kids shout nonce at me",
        ),
        must_not_match=("the dog keeps following me from room to room",),
    ),
    Rule(
        name="laughed at or harassed",
        category=Category.ABUSE,
        level=Level.TODAY,
        reason="may be harassed or laughed at",
        says=(
            (
                "people|kids|they|everyone|lads|neighbours see|point|look|stare .. laugh|laughing|"
                "snigger"
            ),
            "people|kids|they|lads|neighbours laugh|shout|shouting|laughing|throw at",
            "call|calling|called me names",
            "people & scared|frightened|afraid of",
            "ABUSER pushes|pushed me",
            "bullied|bullying|picked_on",
            "wait|waiting for my? husband & lonely",
            "help & boyfriend|husband|partner & want|with",
        ),
        must_match=("People see my situation and laugh.", "I am sometimes scared of people."),
        must_not_match=("we had a good laugh at bingo",),
    ),
)
