"""Somebody who stops: eating, washing, getting up, taking what they need, holding on."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="stopped looking after themselves",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="not eating, washing, getting up or managing",
        says=(
            "UNDONE+been|had|having|a|my?+BASIC_CARE .. LONG_TIME",
            "LONG_TIME .. UNDONE+been|had|a?+BASIC_CARE",
            "not|stopped|hardly|barely|given_up+bothered?+to?+BASIC_CARE+or|and|nor|not+BASIC_CARE",
            "not+bothered|face|bring_myself+to?+BASIC_CARE+BASIC_CARE",
            "stopped|given_up|quit+bothering?+to?+BASIC_CARE",
            (
                "same|these+clothes|pyjamas|pjs|nightie|pants|dressing_gown|knickers|sheets|jumper|"
                "underwear & days|weeks|week|since|fortnight|month|smell|stink"
            ),
            (
                "living|surviving|existing+on|off+tea|biscuits|toast|fags|crisps|cereal|water|soup|"
                "coffee|crackers|noodles|bread|cigarettes & days|weeks|not|since|week|cant|nothing|"
                "eaten"
            ),
            (
                "only|all|nothing_but+i?+having|had|have|eating|eat|eaten|ate|had_is .. biscuit|"
                "biscuits|toast|crisps|tea|cracker|crackers|banana|cereal|soup|slice|yoghurt|milk "
                "& day|days|since|week|weeks|everyday|all_day|a_day"
            ),
            (
                "nothing|no_food|not_a_thing|no_water|hardly_anything+has?+passed|been_past|"
                "gone_past|touched+my+lips"
            ),
            (
                "up|awake|sleep|slept|sleepless|shut_my_eyes|wink|kip .. NUMBER|two|three|four|"
                "five|several|third|fourth|second|few+nights|days|night|nights_running|"
                "nights_now+$|and|now|in|on|straight|running|my|without|with|cos|worrying|pacing|"
                "no|not|crying"
            ),
            (
                "NUMBER|two|three|four|five|several|third|fourth+nights|days|"
                "night+now?+on_the_trot|in_a_row|running|on_the_go & up|awake|sleep|slept|head|"
                "eaten"
            ),
            (
                "NUMBER|two|three|four|five|several|third|fourth+nights|days|"
                "night+now?+without_sleep|no_sleep|awake|with_no_sleep|and_no_sleep"
            ),
            (
                "not|no+slept|sleep|sleeping|slep .. week|weeks|days|since|month & head|losing|"
                "worse|going_mad|cant|mad|eat|all|scared|help|cope"
            ),
            "not|hardly|barely+coping|managing|functioning",
            (
                "not+manage|managing|coping|cope|look_after_myself|take_care_of_myself|"
                "do_for_myself|fend"
            ),
            "not+looking|look|looked|caring|care+after|for+myself",
            "let|letting|neglecting|neglected+myself+go",
            "neglecting|neglected+myself",
            (
                "lost|dropped|losing+NUMBER|two|three|four|half|a|loads_of|too_much+stone|pounds|"
                "kilos|kg|weight & not|cant|eat|eating|appetite|worried|hanging|clothes|fast|no"
            ),
            "clothes|trousers|rings?+are|is?+hanging|falling+off+me",
            (
                "no|lost_my|gone_off+appetite|my_food|interest_in_food|food & days|weeks|weight|"
                "week|nothing|cant|since|stone|months"
            ),
            "wetting|soiled|messed|messing+the|my?+bed|myself|pants|chair|trousers|sheets",
            (
                "lying_in|laid_in|sat_in|sitting_in|lay_in+my|the?+own?+pee|wee|urine|mess|muck|"
                "dirt|filth|pants|poo"
            ),
            (
                "not+get|make+it?+to+the+toilet|loo|bathroom & time|wet|mess|alone|carer|bed|"
                "myself|commode|floor|sat"
            ),
            (
                "weaker|frailer|thinner|iller|worse|more_confused+every|each|by|and|all_the+day|"
                "week|hour|worse|time|weaker"
            ),
            (
                "getting|got|gone|feel+too?+weak|frail|feeble & lift|stand|cook|eat|stairs|kettle|"
                "cant|walk|carry|days"
            ),
            (
                "sleep|slept|sleeping|lived|living|stuck|sat|sitting+in+this|the|my+chair|armchair|"
                "recliner|settee & days|weeks|night|bed|since|cant|not|nights|legs"
            ),
            "curtains+shut|closed|drawn|pulled & days|weeks|phone|face|week|anyone|bed|dark|nobody",
            (
                "sleeping|slept|asleep|in_bed .. NUMBER|all+hours|day+a|everyday|and_night|long & "
                "weeks|week|everyday|month|now|a_day|not"
            ),
            (
                "not+opened|opening|open|touched|face|faced .. post|letters|mail|bills|envelopes & "
                "weeks|months|scared|cant|face|pile|piling|days|piled"
            ),
            (
                "flat|house|place|home|kitchen+is|has|a?+tip|filthy|disgusting|squalor|stinks|"
                "state|midden|pigsty|cowp & not|cant|weeks|months|ashamed|face|bin|bags|anyone"
            ),
            (
                "can|do|could+not+cope|manage+anymore|on_my_own|alone|at_all|with|much|by_myself|"
                "at_home|$|any"
            ),
        ),
        unless=(
            "yet|this_morning|dressed_yet|saving_up & UNDONE",
            "he|she|they|you+never|not|stopped BASIC_CARE",
            "washed|wash|washing+up",
            (
                "intermittent|fasting|diet|slimming|slimming_world|weight_watchers|ramadan|op|"
                "operation|camping|festival|decorating|newborn|jet_lag|fast_for|all_day_fast"
            ),
            "up & loo|toilet|pee|wee|baby|bingo|nights_out",
            "pleased|proud|diet & BASIC_CARE",
            "cat|dog|rabbit|hamster|fish|tortoise+not|has|have|is|will|stopped",
            (
                "stopped+eating+meat|chocolate|sugar|bread|crisps|sweets|cake|biscuits|gluten|"
                "dairy|out|late"
            ),
            "eaten|eat|eating+out",
            "not+eating+out|meat|chocolate|bread|cake|biscuits|sweets|much_meat",
            (
                "cope|manage|coping|managing+with+the|this|a|his|her|all+heat|weather|noise|stairs|"
                "cold|hot|snoring|mess|dog|shopping|bags|pollen|suspense|cuteness"
            ),
            "love|flat_pack|homework|puzzle & eat|tether",
            "manage+the|to|a|friday|tuesday|that|it|without+stairs|shopping|bus|walk",
            "cooked|cook|meal .. since+microwave|air_fryer|daughter",
            "washed|wash|shower .. car|dishes|windows|pots|curtains|boiler|plumber",
            "water+works|bill|company|pressure|meter",
            "carer|nobody|council|nurse+has|have|not|did|never & wash|washed",
            "left+the+house|flat & snow|ice|weather|covid|isolating|waiting_in|delivery",
            "up+two|three|four|a_few+nights|flights",
            "slept|sleep .. heat|noise|fireworks|party|snoring|baby",
            "nights_out|nights_away|late_nights",
            "NUMBER+nights+in|at|away|for|stay|full_board",
            "dressed+for",
            "never|not+washed|wash|washing+up",
            "rain|snow|ice|heatwave|covid|cold & been_in|in",
        ),
        must_match=(
            "been in the same clothes for 2 weeks",
            "havent washed since last sunday",
            "no sleep for three nights on the trot and my head is gone",
            "im not managing on my own anymore",
            "nothing passed my lips since thursday",
            "wetting the bed and lying in it",
            "not bothered to wash or eat these days",
        ),
        must_not_match=(
            "up three times in the night for the loo",
            "not eaten out for weeks, saving up",
            "up three nights this week for bingo nights out",
            "on a diet and not eating bread for a week",
        ),
    ),
    Rule(
        name="going under",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, or not coping",
        says=(
            (
                "going|gone|slipping|slid|sliding|heading|spiralling|sinking+fast?+downhill|"
                "backwards|back_to_how|back_down|back_to_where|rapidly"
            ),
            (
                "breaking_point|cracking_up|unravelling|nervous_wreck|nervous_breakdown|"
                "mental_breakdown|a_breakdown|coming_undone|falling_to_bits|at_my_wits_end|"
                "in_a_bad_way|end_of_my_tether & i|am|my|at|im|having|heading|near|think|feel"
            ),
            (
                "i+am|feel|feeling|keep+going_under|drowning+$|and|cant|again|slowly|mentally|help|"
                "here"
            ),
            (
                "i+am|feel|feeling|keep+unravelling|unwell_again|relapsing|slipping_again|not_safe|"
                "in_a_bad_way|losing_it|losing_my_grip|cracking_up"
            ),
            "on_top_of_me .. cant|going|under|cope|everything|breathe|too",
            "nerves+are|is|have?+shot|shattered|gone|in_bits|frayed|wrecked|terrible",
            (
                "can|could+not+stop+crying|shaking|sobbing|panicking|trembling|pacing|rocking|"
                "being_sick|twitching|weeping|greeting|screaming"
            ),
            (
                "not|cant_stop|been|keep .. crying|cried|sobbing|weeping .. hours|all_day|"
                "all_night|days|nonstop|stop"
            ),
            (
                "panic|panicking|panicked|panic_attack & not_calm|cant_calm|dying|not_stop|all_day|"
                "hours|everyday|not_leave|now|tonight|chest|help|alone|not_breathe|scared"
            ),
            "having|have+a|another|massive|bad|big|proper+panic",
            (
                "heart .. racing|pounding|thumping & not_calm|die|dying|panic|scared|not_stop|"
                "not_sleep|anxious|anxiety|cant"
            ),
            (
                "stopped+taking|my+all?+my?+tablets|meds|medication|antipsychotics|antidepressants|"
                "lithium|depot|insulin|injections|pills|medicine|treatment|seroquel|olanzapine"
            ),
            (
                "not|refusing|refused .. take|taking|took|taken+any|my|the|any_of_my+tablets|meds|"
                "medication|antipsychotics|antidepressants|depot|injections|pills|medicine & days|"
                "weeks|week|since|anymore|no_point|poison|fortnight|dont_need|cant_be_bothered|"
                "month"
            ),
            "MISSED .. VITAL",
            "VITAL .. MISSED & days|since|not|cant|chemist|never|delivered|none|run|week",
            (
                "MISSED .. MEDICINE|prescription|meds & days|since|monday|tuesday|wednesday|"
                "thursday|friday|saturday|sunday|week|weeks|weekend|fortnight|none|nothing|"
                "panicking|not_know_what"
            ),
            (
                "prescription|chemist|pharmacy|meds|nurse & never_came|not_come|not_arrived|"
                "nothing_left|no_stock|refused|shut_till|none_left|out_of_stock & tablets|insulin|"
                "heart|MEDICINE|thinners|days|since|none|inhaler|injection"
            ),
            (
                "pain .. unbearable|excruciating|nothing_touches|nothing_helps|not_bear|not_stand|"
                "screaming|off_the_scale|worst & not|tablets|sleep|nights|days|crying|nothing|is|"
                "cant"
            ),
            "leg|calf|thigh & red|hot|hard|rock & swollen|throbbing|hot|painful|pain|breath",
            (
                "foot|toe|toes|fingers|heel+is|are|has|have|gone|turned+gone?+black|purple|white|"
                "dead|green|cold"
            ),
            (
                "wound|ulcer|stitches|scar|dressing|sore|bedsore|stump+is|are|has|have|gone|looks|"
                "keeps?+oozing|weeping|stinks|stinking|smells|pus|green|opened|burst|leaking|split|"
                "infected|rotten|bad"
            ),
            (
                "blood .. in|when+my?+wee|pee|urine|stool|poo|toilet|i_wee|i_pee|i_go|sick|spit|"
                "phlegm|water"
            ),
            (
                "not+pee|wee|pass_water|pass_urine|go_to_the_toilet|been_to_the_toilet & days|"
                "since|hours|pain|swollen|$|all"
            ),
            (
                "vomiting|being_sick|throwing_up|diarrhoea|the_runs|sickness|been_sick & days|"
                "since|NUMBER & weak|dizzy|cant|not|nothing|water|down|dehydrated|stop"
            ),
        ),
        unless=(
            (
                "weepy_film|onions|wedding|happy_tears|graduation|born|proud|programme & crying|"
                "cried|crying"
            ),
            "nearly|almost|laughed|laughing+wet|till|until",
            "boiler|car|economy|country|team|club|league|town|high_street+is|has|going|went|gone",
            (
                "nerves+are|is+shot|wrecked & penalty|penalties|match|football|shootout|driving|"
                "test|results"
            ),
            "shaking|shaking_hands & cocktail|hips|hand|hands_with|excitement|rug",
            "panic_buying|panic & bake|cake|cooking|lost_my_keys|found|late|bus|roll|room|button",
            (
                "prescription|chemist|tablets & collected|got_more|sorted|took_them|took_it|"
                "fetched|picked_up|remembered|delivered_now"
            ),
            "anymore|last|final|finished+chemo|dialysis $",
            "MISSED & took_them|took_it|sorted|collected|chemist_gave|later",
            "VITAL|MEDICINE & dog|cat|vet|vets",
            "no+inhaler|tablets+needed|anymore|today",
            "blood+test|tests|pressure",
            "skiing|sledge|slope|bike|bikes|cycling|mountain & downhill",
            "all_downhill|downhill+from|skiing|in_the_second",
            "foot|toes & paint|nail|polish|varnish|socks|shoes|boots|sand|snow|sea|paddling",
            "bath|door|shop|garden|walked|bin & stopped",
            "not+stop+being+sick+of",
            "tether & flat_pack|ikea|printer|council|wallpaper|shelves|neighbours|bins|parking",
        ),
        must_match=(
            "im going downhill fast",
            "cant stop crying",
            "not had my epilepsy tablets for 3 days",
            "chemist has nothing left of my heart tablets",
            "missed dialysis",
            "having a panic attack and cant calm down",
            "calf is red hot and like a rock, swollen",
        ),
        must_not_match=(
            "crying at that wedding programme, cant stop",
            "forgot my tablets this morning but took them at dinner",
            "nerves are shot after that penalty shootout",
        ),
    ),
)
