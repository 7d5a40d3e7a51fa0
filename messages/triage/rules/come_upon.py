"""Somebody found, or somebody next: a hanging, a call to say goodbye, an animal already hurt."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="somebody found or saying goodbye",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=24,
        company=("help|now|what_do_i_do|999|police|ambulance|pills",),
        reason="somebody else may be dying or saying goodbye",
        says=(
            (
                "CLOSE|lodgers|tenant|he|she+is?+hanging+in|from|off|there|by+his|her|the|a|their|my+room|"
                "bedroom|garage|loft|tree|banister|shed|beam|stairs|hall|landing|attic|bathroom"
            ),
            (
                "found|find|seen .. CLOSE|him|her|tenant .. hanging|hanged|unconscious|"
                "not_breathing|blue|stone_cold|cold_and_stiff|lifeless|not_wake & now|help|"
                "what|do|dead|morning|floor|bed|garage|room|breathing"
            ),
            (
                "CLOSE|she|he .. phoned|rang|texted|messaged|called|sent|posted .. goodbye|bye|"
                "suicide_note|final_message|last_message & pills|tablets|overdose|not_answer|"
                "not_know_where|missing|bridge|not_pick|switched_off|not_reply|police"
            ),
        ),
        unless=(
            "washing|curtains|picture|pictures|coat|basket|baskets|decorations|lights|paper|around",
            "telly|film|episode|book|series|PAST|PLAY|fish|goldfish|bird|mouse|plant",
        ),
        must_match=(
            "my lodgers hanging in his room what do i do",
            "my sister just phoned to say goodbye and shes got pills i dont know where she is",
            "found my son unconscious on the floor help",
        ),
        must_not_match=(
            "my daughter is hanging in her curtains today, new flat",
            "my son rang to say goodbye before his flight",
        ),
    ),
    Rule(
        name="an animal hurt, or somebody next",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=20,
        company=("kill|knife|hurt|dead",),
        reason="may hurt somebody, or has hurt an animal",
        says=(
            (
                "i+have?+strangled|drowned|stabbed|smothered|suffocated|battered+the|my|his|her|"
                "their+dog|cat|puppy|kitten|rabbit|budgie"
            ),
            "kill~|stab~|strangled|hurt|dead|knife|drowned & HIM|you|they+is|are|will_be+next",
        ),
        unless=(
            "PLAY|HOMELY+game|boss|level|film|telly|episode|book|series|panto",
            "appointment|queue|turn|in_line|up|birthday|jab|door|week|month|to & next",
        ),
        must_match=("ive strangled the dog and hes next",),
        must_not_match=("strangled the sausage roll", "who's next for the killer quiz question"),
    ),
    Rule(
        name="a head or a house in danger",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=24,
        company=("help|now|sick|dizzy|alone",),
        reason="a head injury, water and electricity, or days without drink",
        source="NHS, head injury and concussion; domain brief 3.2",
        says=(
            (
                "bang|banged|bump|bumped|knock|knocked|hit|smacked|cracked|whacked+my|me|a|on|the|"
                "to?+head & being_sick|been_sick|vomit~|throwing_up|thrown_up|drowsy|sleepy|"
                "confused|blurry|blurred|double_vision|blacked_out|passed_out|not_stay_awake|"
                "keep_being_sick"
            ),
            (
                "head & bang|bump|knock & being_sick|been_sick|vomit~|throwing_up|drowsy|"
                "confused|blacked_out|passed_out"
            ),
            (
                "water|flood|flooding|flooded|leak|leaking|burst & electric|electrics|sockets|"
                "fusebox|fuse_box|lights & spark~|sparking|sparks|buzzing|smoking|shock|flash~"
            ),
            "electrics|socket|sockets|plug|fusebox|fuse_box|cooker|wires+is|are+sparking|smoking",
            (
                "not .. eaten|drunk|eat|drink|food|water|fluids & days|NUMBER & not_stand|"
                "not_get_up|not_walk|collapsed|collapse|too_weak|fainted|fainting|passing_out"
            ),
        ),
        unless=(
            "all_clear|fine_now|ok_now|sorted|fixed|electrician|PAST|telly|film|book|hungover|ball",
            "dog|cat|puppy|kitten|budgie & not",
        ),
        must_match=(
            "ive had a bad bang on the head and keep being sick",
            "my flat is flooding and the electrics are sparking",
            "ive not drunk or eaten in 4 days and cant stand up",
        ),
        must_not_match=(
            "banged my head on the cupboard, only a bump",
            "water leak fixed and the electrics are fine",
        ),
    ),
)
