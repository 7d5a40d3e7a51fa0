"""Medicine missed, muddled, hidden or held back, and drink before breakfast or in secret."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="medicine missed, muddled or held back",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="trouble with their medicine",
        enough_up_to=20,
        says=(
            (
                "PILLS & not|never|no & afford|money|pay|collect|left|picked_up|get|got|run|ran|"
                "had|since|days|week|order|deliver~"
            ),
            (
                "PILLS & stopped|stop|skip|skipping|skipped|missed|missing|half|halving|cut|halved|"
                "cutting|splitting|stretch|share|sharing|ration~|every_other|run_out|ran_out|lost|"
                "chucked|flushed|binned & i|my|me|mum|dad|he|she"
            ),
            (
                "PILLS & steal~|stole|taken|takes|took|nick~|sells|hides|hid|keeps|holds|has & "
                "SOMEBODY"
            ),
            (
                "PILLS & hide|hiding|hidden|not_know|nobody_knows|no_one_knows|secret|two_doctors|"
                "two_places|online|street|off_a_mate|off_mates|internet|lasts|meant_to_last|"
                "topping|top_up"
            ),
            (
                "PILLS & SOMEBODY & not_let|not_give|refuse~|wont|will_not|give|gives|gave|"
                "control~|lock~|keeps|crush~|hide|hides|without"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "finished|course|water_tablets|not_need|screens|cracked|refund|good_girl|good_boy|"
                "new_printer|collected|picked_them_up|nephew_fetched|infection_is_gone"
            ),
            "beer|beers|wine|pint|drink|alcohol|pub|sherry & antibiotics|antibiotic",
            "stopped|off+my|the|them|her|his?+tablets|pills & not_need|no_need|no_longer_need",
        ),
        must_match=(
            "i cant afford my inhaler this month",
            "hes got my tablets and wont give me them",
            "i get my codeine off the internet, nobody knows",
        ),
        must_not_match=(
            "ive stopped the antibiotics, finished the course",
            "on antibiotics so no wine till monday, boo",
        ),
    ),
    Rule(
        name="drink early, hidden or beyond remembering",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        reason="drinking, and hiding it or needing it",
        enough_up_to=20,
        says=(
            (
                "BOOZE & morning|mornings|breakfast|first_thing|before_work|wake|waking|by_noon|"
                "before_noon|lunchtime|all_day|from_nine|at_work|in_work|in_the_car|before_school "
                "& i|my|me"
            ),
            (
                "BOOZE & hide|hides|hiding|hidden|hid|secret|not_know|nobody_knows|behind|lie|lied|"
                "lying|sneak~ & i|me|my"
            ),
            "BOOZE & shake|shakes|shaking|sweats|sweating|trembl~|till_i_have|steady|steadies",
            (
                "BOOZE & passed_out|pass_out|blacked|blackout|remember|woke|bruises|wet_myself|"
                "fell|falling|driving|drove & i|me|my"
            ),
            (
                "BOOZE & kids|work|job|wife|husband|left|lost|money|rent & because|over|again|"
                "every|spent|ruin~|taken"
            ),
            (
                "detox|rehab|withdraw~|cold_turkey|dts & i|my|me|no|day|days|alone|own|shaking|"
                "sick|bad|hallucin~|fit|see|seeing"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "water_bottle|hot_water|milk|washing_up|bbq|ginger_beer|lemonade|squash|"
                "hot_chocolate|cup_of|nursing|baby_bottle"
            ),
        ),
        must_match=(
            "vodka before breakfast again i cant stop",
            "i hide the bottles from my wife",
            "my hands shake till ive had a drink",
        ),
        must_not_match=("a bottle of milk in the morning for my tea",),
    ),
)
