"""Drink, drugs and gambling."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="withdrawal",
        category=Category.SUBSTANCE,
        level=Level.URGENT,
        imminent=True,
        reason="dangerous withdrawal",
        says=(
            (
                "stopped|stop|quit|without|no|off+drinking|drink|alcohol|booze|vodka|benzos|"
                "valium|the_drink & shaking|fit|seizure|seeing_things|hallucinating|sweating|"
                "shakes"
            ),
        ),
        must_match=("stopped drinking 2 days ago now shaking seeing things had a fit",),
        must_not_match=("stopped drinking coffee and feel great",),
    ),
    Rule(
        name="drink, drugs or gambling out of hand",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        reason="drink, drugs or gambling out of hand",
        says=(
            (
                "taking|take|took|using .. wife|wifes|husbands|mums|neighbours|dads|"
                "someone_elses+MEDICINE"
            ),
            "GAMBLING+have|has|had|took+taken?+everything|it_all|my",
            "lost|spent|gambled+NUMBER .. on .. GAMBLING",
            (
                "bottle|bottles|litre|cans .. vodka|whisky|gin|rum|wine|cider|lager|beer .. day|"
                "everyday|each|every"
            ),
            "been|am|started|back+using",
            "gambled .. rent|money|wages|pension|savings|benefits|it_all|everything|all",
            "DRINK_DRUGS .. TOO_MUCH",
            "back+on+the?+DRINK_DRUGS",
            "relapsed|using+again|$ & DRINK_DRUGS|i",
            "spent|lost|blew|blown|put|gambled+all|everything|whole|the|my|it .. on the? GAMBLING",
            "not+stop+drinking|using|gambling|betting|smoking_weed",
            "abuse|abusing+substances|drugs|alcohol|drink",
            "drunk|drinking & alone|everyday|morning|cope|pain|whole_bottle",
        ),
        unless=(
            "lost NUMBER quid|pounds",
            "last_night|hungover|lovely|party|wedding|birthday",
            "drink|drinking|drunk+water|tea|coffee|squash|juice|plenty",
            "too_much+tea|coffee|cake|chocolate|telly|squash",
            "NOT_ME .. DRINK_DRUGS",
            "neighbour|downstairs|man & DRINK_DRUGS",
            (
                "pumpkin|old_spice|girls|mixed_spice|speed_limit|speed_dating|full_speed|coke_zero|"
                "diet_coke"
            ),
            "diet|cut_down|less",
            "hammered+at|by",
            "lads_night|girls_night|night_out|hen_do|stag_do|wedding|never_again",
            "weed & border|garden|bed|lawn|path|patio|allotment",
            (
                "the|them|those|some+lads|kids|students|boys|youths|teenagers+are|were?+smoking|"
                "drinking"
            ),
        ),
        must_match=(
            "lost the whole month's money on the slots again, cant face telling anyone",
            "drinking every day from the morning again",
            "back on the heroin",
        ),
        must_not_match=(
            "too much wine last night, lovely party though",
            "an annoying weird man downstairs coughing constantly on drugs",
        ),
    ),
    Rule(
        name="drink, drugs or gambling mentioned",
        category=Category.SUBSTANCE,
        level=Level.TODAY,
        reason="drink, drugs or gambling mentioned",
        says=(
            "taking|took|smoking|smoke|smoked|using|on|did spice|crack|heroin|weed|drugs|coke",
            "i|am|been|was|got drinking|drunk|gambling|relapsed|using",
            "need|want a? drink|fix",
        ),
        unless=(
            "NOT_ME .. DRINK_DRUGS",
            "man|neighbour|downstairs .. DRINK_DRUGS",
            "drinking|drink tea|coffee|water|squash|juice",
        ),
        must_match=("Due to my loneliness I was taking Spice.",),
        must_not_match=("pumpkin spice cake in the oven",),
    ),
)
