"""Drink, drugs and gambling that have got hold again, and bodies in trouble from them."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="a body in trouble from drink or drugs",
        category=Category.SUBSTANCE,
        level=Level.URGENT,
        imminent=True,
        reason="dangerous withdrawal, or something taken that harms now",
        says=(
            (
                "stopped|stop~|quit|without|off|run_out_of|ran_out_of|cold_turkey|no|come~_off|"
                "coming_off|withdraw~|withdrawing|not_had+a?|the?|my?+BOTTLE|HARD_STUFF|drinking|"
                "script|methadone & shak~|shakes|fit|fits|fitting|seizure|seizures|seeing|"
                "hallucinat~|sweating|spiders|bugs|vomiting|confused|hearing|collapsed|trembling"
            ),
            (
                "clucking|withdrawing|withdrawals|withdrawal|dts|delirium & fit|fits|fitting|"
                "seizure|shak~|cant_stand|collapsed|sweating|no_script|methadone|benzos"
            ),
            (
                "took|taken|smoked|had|swallowed|snorted|injected|eaten|drank+something|a_pill|"
                "a_tab|a_line|spice|a_hit|some_stuff|one_of|HARD_STUFF & not_know_what|heart|"
                "not_breathe|numb|not_feel|not_move|paralysed|collapse~|blacked|racing|pounding|"
                "seeing|scared|chest|blue|help"
            ),
            "been|was|think|have_been|got+spiked|drugged|injected",
            "spiked|drugged+my+drink|me",
            "bad+hit|batch|gear|trip|pill & breathe|help|dying|scared|heart|collapsed|mate|now",
            "inject~|gave|jabbed .. me|mate|him|her & blue|not_breathing|gone_over|not_waking",
            "going|turning|went|turned+blue|grey|under+$|and|help|lips",
            "yellow & eyes|skin & drink|drinking|liver|vodka",
        ),
        unless=(
            (
                "he|she|they|police|tv|telly|film|episode|casualty|nurse|vet|jab|vaccine|flu|covid|"
                "dog|cat+took|has|had|given"
            ),
            (
                "antibiotics|steroids|statins|sugar|caffeine|coffee|tea|smoking|fags|vape|vaping|"
                "chocolate|telly|phone"
            ),
            "PLAY",
            "if+she|he|they+was|were|is|has",
        ),
        must_match=(
            "stopped drinking yesterday, shaking and seeing spiders",
            "took something at a party dont know what, heart going mad",
            "withdrawing off benzos, fitting",
        ),
        must_not_match=("gave up coffee, bit shaky today",),
    ),
    Rule(
        name="a habit that has got hold",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        reason="drink, drugs or gambling out of hand",
        says=(
            (
                "drink~|drunk|wine|vodka|cans|bottle .. from|when|soon_as|before|first_thing|since|"
                "for+i_wake|i_get_up|morning|breakfast|the_morning|dawn|waking|"
                "in_the_morning|lunchtime"
            ),
            "drinking|drank|drunk|vodka .. from|since|before+NUMBER+am",
            "fell|fallen|falling|come|came|off|tumbled+off?+the+wagon",
            (
                "sober|clean|abstinent|off_the_drink|bet_free|streak & RUINED & sober|drink|drank|"
                "bet|drinking|bottle|wagon|days|weeks|months|years"
            ),
            (
                "NUMBER|one|two|three|six|nine+days|weeks|months|years+sober|clean|dry|without & "
                "gone|until|lost|ruined|last_night|blew"
            ),
            (
                "hid~|hide~|hiding|sneak~|stash~|secret .. bottle|bottles|cans|vodka|gin|wine|"
                "drink|drinking|empties"
            ),
            (
                "hid~|hiding|sneak~|stash~ .. BOTTLE & wardrobe|drawer|house|wife|them|kids|tea|"
                "flask|mug|nobody|partner|round"
            ),
            (
                "not .. get_through|function|face|sleep|cope|stop|do|manage|relax|feel_normal|"
                "start+the?|a|my?+day|night|anything|without|people .. without|unless a|the|some? "
                "BOTTLE|drink|HARD_STUFF|smoke|fix"
            ),
            (
                "need|needing|take~|takes .. BOTTLE|drink|HARD_STUFF to|before .. shakes|steady|"
                "sleep|cope|get_up|function|get_through|feel_normal|face|stop|forget|leave"
            ),
            (
                "drink~|drunk|drinking|wine|vodka|gin|weed|smoking|smoke .. to+forget|sleep|blot|"
                "numb|cope|get_through|block|drown|stop|feel_nothing|escape|not_feel|pass_out|"
                "oblivion"
            ),
            (
                "drink|drinking|drunk|drank+alone|on_my_own|too_much|more_and_more|every|everyday|"
                "all_day|heavily|myself_to|myself_stupid|a_lot_more|again & sleep|day|night|$|"
                "again|since|every|cant|lately|myself"
            ),
            (
                "bottle|bottles|litre|litres|cans|half_a_bottle|box+of?+BOTTLE .. a|"
                "every|each|per|most+day|night|days|nights|evening|sitting"
            ),
            (
                "two|three|four|NUMBER+bottles|litres|cans|pints+of?+BOTTLE? .. a|every|last|each|"
                "most+day|night|evening"
            ),
            (
                "on|back_on|been_on|gone_back_on|went_back_on+the+drink|booze|bottle|gear|pipe|"
                "sauce|brown|crack|smack|bevvy|vodka|wine|spice|weed|needle|piss|hard_stuff|slots|"
                "bets|machines"
            ),
            (
                "inject~|snort~|shoot~_up|jack~_up|using|smoke~|do~|taking|scoring HARD_STUFF "
                "again|now|everyday|daily|all_day|most_days|to_cope|heavily"
            ),
            "injecting|snorting|shooting_up|scoring|using+again|everyday|daily|now",
            (
                "start~|started|back_to|gone_back_to+injecting|snorting|using|drinking|gambling|"
                "smoking_crack|shooting_up|scoring|betting"
            ),
            (
                "mix~|mixing .. HARD_STUFF|methadone|MEDICINE .. with|and+HARD_STUFF|BOTTLE|drink|"
                "booze"
            ),
            "taking|take|took|eating|using+more+HARD_STUFF|MEDICINE+than|that|MEDICINE|every",
            "i+am+an?+alcoholic|addict|junkie|gambler|problem_drinker",
            (
                "STAKES & rent|wages|all_gone|lost_everything|lost_it_all|lost_all|lost_my|losing|"
                "owe|loan|loans|not_stop|all_night|everything|borrow~|skint|savings|benefits|pip|"
                "giro|pension|hooked|cant_tell|hiding|chasing|again|debt|thousand|thousands|grand|"
                "every_penny|food"
            ),
            (
                "payday|loan|loans|borrow~|borrowed|pawn~|sold & bet|bets|betting|STAKES|drink|"
                "drugs|gear|fix|dealer"
            ),
            (
                "owe|owes|owing+my|the|a|him?+dealer|dealers|money & dealer|drugs|NUMBER|gear|weed|"
                "scared|threat~"
            ),
            (
                "shak~|shaking|shakes|trembling|sweating & till|until|need|without|before & drink|"
                "BOTTLE|fix|morning|stop"
            ),
            "relapse~|lapsed+$|again|last_night|on|badly|today|yesterday|this",
            "relapse~|lapsed|slipped_up & drink|drank|drugs|HARD_STUFF|bet|sober|clean|bottle",
            (
                "cant|not+stop|give_up|quit|leave+the|it|drinking|using|gambling|betting|"
                "smoking+alone|drink|drinking|weed|crack|gear|spice|$|no_matter & drink|drinking|"
                "using|gambling|betting|weed|crack|gear|spice|bottle"
            ),
            (
                "drinking|using|gambling|betting+is|has|getting+getting?+got?+out_of|worse|bad|"
                "heavy|control|on_top|a_problem|again|back"
            ),
            (
                "blew|blown|spent|lost|gambled|put|chucked|drank|smoked|snorted+all|my|the|whole|"
                "every|it|this+of?+my?+the?+whole?+wages|pip|giro|benefits|pension|money|rent|"
                "savings|all|month|months|penny|uc|universal_credit & STAKES|drink|BOTTLE|"
                "HARD_STUFF"
            ),
            (
                "blackout|blackouts|blacked_out|black_out|woke_up_on|cant_remember & drink|drunk|"
                "drinking|vodka|wine|booze"
            ),
            (
                "got|get+drunk|wasted|high|stoned|off_my_face|bladdered|smashed|wrecked+again|"
                "on_my_own|alone|every|everyday|to|most & i|again|alone|own|night|forget"
            ),
            "bottle|bottles|litre|litres|cans|half_a_bottle|box+of?+BOTTLE .. everyday",
        ),
        unless=(
            "NOT_ME .. drink~|drinking|drunk|drinks|HARD_STUFF|STAKES|relapsed",
            (
                "he|she|they|dad|mum|neighbour|lad|mate|son|brother|husband|wife+is|was|has|drinks|"
                "drank|smokes|uses|on"
            ),
            (
                "tea|coffee|water|squash|juice|pop|milk|cocoa|chocolate|cola|hot_drink|soft_drink|"
                "energy_drink"
            ),
            "drinking .. water|tea|squash|coffee|milk",
            "christmas|birthday|sauce|milk|water+bottle|bottles",
            "wagon_wheel|wagon_wheels|bandwagon|paint_the_wagon",
            (
                "party|wedding|birthday|celebrat~|christmas_do|stag|hen|prosecco_brunch|hungover|"
                "quiz_night|lovely|few_drinks_with|raffle|grand_national|flutter"
            ),
            (
                "dry|drying|clean|cleaned|cleaning|cleaner+the|up|my|house|flat|washing|weather|"
                "day|kitchen|clothes|teeth|windows|oven|sheets|out"
            ),
            (
                "cooker_cleaner|washing_machine|slot_machine_museum|time_slots|slot_booked|"
                "machine_washed|sewing_machines|machines_at_the_gym|vending"
            ),
            "spice+rack|girls|cake|curry|mix|latte|cupboard|jar",
            "years_sober & proud|happy|today|celebrat~",
            "internet|phone|telly|cheese|biscuits|crossword|knitting|candy_crush & addict",
            "TREAT|diet|slimming_world|weight_watchers|cake",
        ),
        must_match=(
            "fell off the wagon",
            "hiding bottles round the house",
            "i need a drink to stop the shakes",
            "up all night on the online casino, rent gone",
            "started injecting again",
            "on a bottle of vodka every day",
            "drinking vodka from 7am",
        ),
        must_not_match=(
            "started drinking more water",
            "hiding the christmas bottles from the kids, surprise party",
            "two bottles of milk a day with these lads",
        ),
    ),
)
