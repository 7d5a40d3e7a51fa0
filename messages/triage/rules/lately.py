"""Wounds just made, and habits that took hold of late, by what people let slip."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="a wound just made",
        category=Category.SELF_HARM,
        level=Level.URGENT,
        imminent=True,
        reason="self-harm now",
        says=(
            "i+have?+stabbed|slashed|slit|shot|hung|burnt|set_fire_to+myself",
            (
                "spurting|pumping|gushing|pouring|coming_through|gone_red & thigh|arm|wrist|leg|"
                "towel|myself|scratch|cut|blade|knife"
            ),
            "did|done|do+it+to+myself",
            (
                "it+is+my+arms|arm|legs|leg|wrists|wrist|thighs & now|tonight|again|lots|bathroom|"
                "bad|this_time|blood"
            ),
            "cuts|cut|wound|it+will?+not+stop+this_time|bleed~|now",
            "done|did+it+again & cuts|blood|arm|arms|blade|bleed~|stitches",
            "swallow~ .. batteries|battery|blade|glass|magnets & purpose|agony|pain|i",
            "razor|blade|knife & i+am+doing_it|going_to_do_it|using_it",
        ),
        unless=(
            "BY_MISHAP",
            "HOMELY|PLEASANT",
            "he|she|they|dog|cat+did|has|is",
            "water|dishwasher|tap|pipe|gutter|washing_machine|sky|rain",
        ),
        must_match=(
            "ive stabbed myself in the stomach",
            "did it to myself, its coming through the towel",
        ),
        must_not_match=("water pouring through, i did it myself, that tap",),
    ),
    Rule(
        name="wounds and habits lately",
        category=Category.SELF_HARM,
        level=Level.SOON,
        reason="self-harm, or a habit out of hand",
        says=(
            (
                "on_purpose|deliberately & hair|stitches|burnt|bled|hurt|skin|picked|scab|scabs|"
                "hand|arm"
            ),
            "stubbed|stub~|put~+out?+fags|fag|cigarettes|cigarette|them+out?+on+my|myself",
            "stitches & never_told|not_told|how_it_happened|picked|pulled|on_purpose|lied|myself",
            "pull~|pulling|tear~ .. hair & handfuls|clumps|calms|chunks|bald",
            "not+cut+for|in|since & think|want|urge|can|hard",
            (
                "hit~|bang~|smack~ my head off|against|on the? wall|walls|door & till|when|loud|"
                "quiet|stop"
            ),
            "arms|legs|thighs & bad_again|lines|scabbing|scabbed|fresh_ones|new_ones",
            (
                "dig~|dug .. nails|scissors|pin|needle .. skin|in|arm|my & bleed~|till|skin|"
                "purpose|when"
            ),
            (
                "not .. get|face|start|sleep|leave|go .. without|before a|my|the line|litre|can|"
                "smoke|bottle|pipe|drink|hit|fix first?"
            ),
            (
                "soon_as|before|when|until|till+i+open|get|wake+my?+eyes|up|first & drink|can|"
                "vodka|cider|beer|shake"
            ),
            (
                "sell~|selling|sold|nick~|pawn~|stole|steal~|nicked+my|from|off|the .. for|to & "
                "spice|weed|gear|drugs|drink|bet|losses|slots|machines|scratchcards|fix"
            ),
            "chase|chasing|chased+my?+losses",
            "huff~|sniffing|sniff~+gas|glue|aerosols|petrol|lighter",
            (
                "bottles|cans|vodka+behind|hidden|under|in+the|my & not_know|wife|husband|nobody|"
                "kids|tank|wardrobe|cistern|airing"
            ),
            (
                "having|taking|borrowing+my+wifes|mums|husbands|dads|late_wifes|nans+oramorph|"
                "morphine|MEDICINE"
            ),
            "MEDICINE|pills .. to+blot|numb|forget|cope|get_through|switch_off|black_out",
            "everyday|all_day+now+the|it & ket|spice|weed|vodka|crack|gear|drink|ruined|want",
        ),
        unless=(
            *("BY_MISHAP", "HOMELY|PLEASANT", "not+urges"),
            "coffee|tea|biscuit|toast|radio|crossword & without|before",
            "sold .. ebay|vinted|car_boot|raffle",
        ),
        must_match=(
            "scratched it on purpose till it bled, my arm",
            "cant get out of bed without a line first",
        ),
        must_not_match=("cant start the day without a coffee first",),
    ),
)
