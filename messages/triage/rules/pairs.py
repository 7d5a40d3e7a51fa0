"""Two weak signs in a short message: an end, and a welcome for it."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="an end that would be welcome",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        enough_up_to=20,
        reason="may welcome an end",
        company=("DYING|SUICIDAL & VERY_LOW",),
        says=("DEATHLY & WELCOMED",),
        unless=(
            "film|telly|book|song|episode|game & DEATHLY",
            (
                "phone|battery|laptop|wifi|lights|telly|heating|boiler|kettle|oven+switch~|off|die|"
                "over"
            ),
            "not_here|not_be_here & till|until|weekend|holiday|sisters|appointment|parcel|delivery",
            "he|she|they|weather|series|match|winter|rain|covid|year & be_over|over_with|all_over",
            "over_with & dentist|exam|operation|op|scan|results|appointment|injection|jab|test",
            "awake|up+for+work|school|college",
            "would+not_be+$|a|alone|too|happier|seen|without|surprised|long|easy|able|my",
            "would+not_let_go",
            "terminal+NUMBER|one|two|building",
            "in_front_of+a|the moving|shopping|trolley|pram|scooter",
        ),
        must_match=(
            "I do envy them that are in the ground",
            "if they could switch me off id be glad",
        ),
        must_not_match=(
            "hope the dentist is over with by noon",
            "she gripped my thumb and wouldn't let go",
        ),
    ),
    Rule(
        name="worn out with life, in short",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=14,
        reason="may be worn out with life",
        company=("SUICIDAL & VERY_LOW",),
        says=("WORN_OUT & LIFEISH",),
        unless=(
            "social|sex|love|night|shelf|real|work|pension & life",
            "PLAY|HOMELY|TREAT & WORN_OUT",
            "crazy|hectic|busy+recently|lately",
        ),
        must_match=("this life, had enough",),
        must_not_match=("fed up with my social life",),
    ),
)
