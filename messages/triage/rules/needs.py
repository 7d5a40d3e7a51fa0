"""Food, warmth, a roof, and care that did not come."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="no food",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="no food, or not eating",
        says=(
            (
                "NO_FOOD & NO_MONEY|days|since|week|money|afford|monday|tuesday|wednesday|thursday|"
                "friday|saturday|sunday|yesterday|because|anymore"
            ),
            (
                "not|stopped eat|eating|eaten|ate|fed in|for|since|anything NUMBER|days|week|"
                "tuesday|monday|wednesday|thursday|friday|saturday|sunday|all_day|since"
            ),
            "not afford|buy food|to_eat|eat",
            "no money for food|gas|electric|heating|meter",
            "no food & in|house|money|till|kids|left|cupboards",
        ),
        unless=(
            (
                "no_food & sisters|holiday|weekend|away|shopping|delivery|morning|operation|"
                "fasting|blood_test"
            ),
            "fasting|ramadan|lent|diet",
            "hungry & lunch|dinner|soon|starving_for",
        ),
        must_match=("not eaten since tuesday no money", "havent eaten in 3 days"),
        must_not_match=(
            "no food in because im off to my sisters for the weekend",
            "not eaten yet, dinner at six",
        ),
    ),
    Rule(
        name="no heating",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="no heating, power or water",
        says=(
            (
                "HEAT_OFF & FREEZING|days|cold|no_money|afford|coat|week|credit|money|since|baby|"
                "children|dark|all"
            ),
            "FREEZING in here|the_house|the_flat & no|cant|not|coat|afford|off|degrees",
            "not afford to? heat|heating|put_the",
            "meter run|ran out",
        ),
        unless=("heating is on|lovely|back|fixed|mended",),
        must_match=(
            "gas is off and its freezing",
            "boiler broke 6 days ago, its 9 degrees in here and im in bed with my coat on",
        ),
        must_not_match=("The heating is on, soup is hot, I am snug as a bug",),
    ),
    Rule(
        name="nowhere to live",
        category=Category.HOUSING,
        level=Level.SOON,
        reason="homeless, or about to be",
        says=(
            "i|am|ive|be|been|was|going|sleeping|slept|living|stuck|become|we HOMELESS",
            "nowhere|no where|place to go|live|sleep|stay|turn & i|ive|am|me|she|he|out|need|no",
            "out of the flat|house|home & weeks|days|nowhere|given|evicted",
            (
                "evicted|eviction|kicked_out|thrown_out|chucked_out & i|me|am|ive|notice|letter|"
                "landlord|tomorrow|family|house|home"
            ),
            "need|find|get|have some? place|shelter|somewhere to_stay|to_live|to_sleep|live|stay",
        ),
        unless=(
            "homeless & shelter_volunteer|volunteer|donate|charity_shop|soup",
            "in_the_car & on|drive|going|trip|shopping|sat_nav|waiting|to",
            "on_the_street|on_the_streets & party|market|christmas_lights",
        ),
        must_match=(
            "slept in my car again",
            "They've given me 2 weeks to get out of the flat and ive nowhere to go",
        ),
        must_not_match=("we went in the car to the seaside",),
    ),
    Rule(
        name="care did not come",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="care that has not come, or neglect",
        says=(
            (
                "carer|carers|nurse|care|helper not come|came|turned_up|been|turn & days|toilet|"
                "today|bed|eaten|cant|food|again|since"
            ),
            "not get to the? toilet|bathroom|out_of bed",
            "left in|me & bed|wet|soiled|mess & all|hours|day|night",
            "not washed|had_a_wash|bathed|changed in|for|since & days|weeks|carer",
            "not|stopped washing|wash|bathing & myself|weeks|days|anymore",
        ),
        unless=("not_get out_of bed & lazy|sunday|cosy|warm",),
        must_match=("my carer hasnt come for two days and I cant get to the toilet on my own",),
        must_not_match=("the carer came and we had a laugh",),
    ),
)
