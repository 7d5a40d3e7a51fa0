"""No point, no worth, losing the fight: hopelessness, whatever its words."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="no point",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="sees no point or reason",
        says=(
            "nothing+matters|makes_sense|helps|works",
            "i+have+no_one|nobody|nothing+and|at_all",
            "its|it_is|all+pointless|hopeless|useless",
            "not+see+it .. better|ending|improving|changing",
            "lost|losing+the_fight|my_fight|the_battle",
            (
                "nothing|no_reason|not_worth|little+to_get_up_for|to_get_up|to_wake_up_for|"
                "to_look_forward_to|getting_up_for"
            ),
            "ashamed|sorry|regret|guilty+to_be|of_being|for_being|i_am+alive|here|born|living",
            "what+is+the+use",
            "no|any+joy|pleasure|happiness|meaning|purpose .. in|anything|life|left",
            "no+future",
            "would+it|anyone+matter|mind|care|notice .. not|gone|died|i",
            "not+looking|look+forward+to+anything|nothing",
            "what+is+the|my+POINT+of|in|to|on|it|if|anymore|living|me",
            "what+is+the+point $",
            "what+the|hell+is?+point",
            (
                "no|without|lost|any|not_see_the|not_see_any|see_any|one|good+POINT+in|to|of|for|"
                "why+i|me?+LIVING"
            ),
            "^ no+point|reason $",
            "^ no POINT",
            "no+point+anymore|now|in_anything|life|living|anyway",
            (
                "nothing+left?+to?+live_for|live|stay|stay_for|look_forward|look_forward_to|"
                "fight_for|lose|offer"
            ),
            "nothing|no_one|not_anything|not_much|little+worth?+to_live_for|living_for|staying_for",
            "i have nothing|nobody|no_one left|anymore|in_life",
            (
                "not|cant|never+see|imagine|picture .. future|way_out|way_forward|light|end_to|"
                "myself_happy|myself_getting"
            ),
            "no future & i|me|my",
            "life .. not worth+the|it|living|this|fighting|saving",
            (
                "not+worth+living|the_candle|saving|continuing|the_effort|the_pain|living_anymore|"
                "going_on"
            ),
            "is|if+life|it|this|living+is?+worth",
            "worth living",
            (
                "why+live|keep_living|go_on|stay_alive|am_i_alive|am_i_here|am_i_still_here|exist|"
                "keep_going|keep_trying"
            ),
            "convince|persuade|tell|give me .. live|living|stay|reason",
            "i|feel|feeling|life|everything .. HOPELESS",
            "^ HOPELESS+$",
            "not know how to help nor be helped",
            "loneliness|it|depression+has?+won|wins",
            (
                "never|nothing|not|stop|stopped+getting|get|gets|going_to|will|be+better|improve|"
                "happy|get_better|be_ok|be_normal|be_fixed|change"
            ),
            "too late for me",
        ),
        unless=(
            "HOMELY & POINT|hopeless|nothing_left|useless|no_future",
            "no_future+in+that|the|this",
            "no_reason+saying|for_asking|to_worry|at_all",
            "the_fight+with|against+the|my",
            "point+of|in+having|buying|owning|paying|a",
            "point+of+a|this|these|the|having_a & fork|meeting|app|queue|jam",
            "no+point+complaining|moaning|crying_over|worrying|rushing|asking_him",
            "hopeless|useless+at|with+this|game|maths|money|it|these|names|cooking|sums",
            "point_of_view|to_the_point|point_out",
            "no_point & rain|going_out|shop|ringing|queue|shut|bus|washing|waiting|asking_him",
            "no_future & job|company|club|group",
            "worth+it|living & sale|price|money|queue|trip|weekend|there|area|in",
            "POINT & late|visit|delay|meeting|train",
            "nothing_left+in|on+the|my+fridge|shelf|shop|meter",
            "NOTHING_WRONG",
            "no_reason+to_be|or|why",
            "never_better|never_be_better|not_get_better+than",
            (
                "desperate|hopeless+at|for_a|to_leave_the|for_the+cooking|maths|football|loo|wee|"
                "cuppa|names|directions"
            ),
            "for+no_reason",
            (
                "HOPELESS|end_of_my_tether .. flat_pack|ikea|printer|council|phone_company|"
                "wallpaper|shelves"
            ),
            (
                "hopeless|useless|rubbish+at|with+PLAY|HOMELY|cards|technology|names|dates|"
                "directions|computers|phones|diy|drawing|golf"
            ),
            "get_up_for & sundays|saturdays|weekend|weekends|lie_in",
            "will_to_live & gas_man|waiting|haha",
        ),
        must_match=(
            "What's the point in asking anymore?",
            "I don't know how to help nor be helped.",
            "cant see a future 4 me",
            "nothing left to live for since he died",
            "life's just not worth the candle any more love",
        ),
        must_not_match=(
            "no point going out in this rain",
            "I keep thinking maybe tomorrow will be better",
            "hopeless at maths me",
        ),
    ),
    Rule(
        name="worthless or a burden",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="feels worthless or a burden",
        says=(
            "i+am+nothing",
            (
                "i|am|feel+a|such_a?+failure|disappointment|burden|mistake+and|to_everyone|to_my|"
                "at_everything|in_life"
            ),
            "NOBODY+needs+me",
            "feel|feeling|am|completely|my|utterly+worthless",
            "waste+of+space|oxygen|life|air|skin",
            "burden & everyone|family|world|them|people|kids|life|die|alive|parents|only",
            "i+do?+not+exist+with|to|for|anymore",
            "not+matter+to|if_i|anymore|if_i_live",
            "i+do+not+matter",
            (
                "i+do?+not+deserve|allowed+to|a|any+life|live|die|suffer|be_here|exist|be_happy|"
                "be_alive|pain|better|help"
            ),
            (
                "hate|disgusted_with|loathe|despise+myself & DYING|GONE|life|everyday|living|born|"
                "KILL_SELF|cut|mirror|anymore"
            ),
            "not+meant+to+exist|live|be_here|be|survive",
            "not+WISH+to?+be+a+burden",
            "should+not+be|have_been|exist|have+here|alive|born|existed|anymore",
            "WORTHLESS & everyone|world|alive|life|living|exist|deserve|die|universe & feel|am|me",
            "no+use|good+to+anyone|anybody|nobody|man_nor_beast",
        ),
        unless=(
            "asking for lifts|help_with",
            "burden & bag|shopping|lifts|homework|tax",
            "deserve .. day_off|holiday|break|rest|treat|medal|cake|biscuit",
            "not deserve you|him|her|this_weather",
            "is|are|was+a+right|total|complete|proper?+waste_of_space",
            "our|that|he|she .. waste_of_space",
        ),
        must_match=(
            "its overwhelming and I feel worthless",
            "it's like I dont exist with anyone anymore",
        ),
        must_not_match=(
            "I feel a bit of a burden asking for lifts all the time",
            "days like these are the best,i felt i was part of something again",
        ),
    ),
    Rule(
        name="losing the fight",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, or losing the fight",
        says=(
            "crying .. weeks|days|months|everyday",
            "cry|crying|cried OFTEN & not_stop|dont_know|not_know|weeks|reason",
            "crying all the time",
            (
                "war|battle|fight|fighting & loneliness|depression|daily & won|losing|always|"
                "everyday|lost"
            ),
            "downward+spiral|spiralling",
            "desperate+for+human|someone|help|anyone|contact|company",
            "sad+OFTEN & lost|lonely|alone|without|always",
            (
                "getting|got|gets|going+bad|worse|darker|dark & thoughts|head|my_mind|everyday|"
                "depression"
            ),
            "need|wish|make+the|this|my+pain|hurting|hurt|voices+to?+stop|end|go_away|go",
            "never|last|nothing|hardly been|felt|feel this|low|bad|hopeless|alone",
            "falling|fallen+apart|to_pieces & anymore|life|cant|everything",
            (
                "crisis_team|crisis_line|samaritans|hotline|helpline|suicide_line|suicide_hotline "
                "& rang|ringing|called|calling|tried|phoned|texted|wont|number|i_call|i_ring|"
                "hung_up|waiting|on_hold"
            ),
            "end+of+my+rope|tether",
        ),
        unless=(
            "star_wars|battle_of|fight_for+justice|rights",
            "weather|cough|knee|traffic|rain|cold|signal|wifi .. worse|bad",
            "5_or_6 years",
            "volunteer|volunteering|fundraiser|donate|charity_shop",
            "tether & flat_pack|ikea|printer|council|wallpaper|shelves|neighbours|bins|parking",
            "well_now|ok_now|better_now|poster|leaflet|volunteer|advert",
        ),
        must_match=(
            "your life has taken such a downward spiral",
            "its like a daily war fighting loneliness and always feeling loneliness has won",
            (
                "Always sad, lonely. I lost my family. I have to live without them. I am sad every "
                "day."
            ),
        ),
        must_not_match=("Lost my wife 5 or 6 years ago. Been lonely since then.",),
    ),
)
