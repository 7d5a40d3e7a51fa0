"""Somebody who goes with something in hand, or whom a belief drives to act now."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="about to harm somebody",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="may be about to harm someone",
        says=(
            (
                "going|on_my_way|driving|walking|heading|off|outside|waiting|stood|standing+round|"
                "over|down|there|outside|for|at|to & MEANT|his|hers|theirs & IN_HAND & with|got|my|"
                "down|hand|car|bag|have|taking"
            ),
            (
                "going|on_my_way|driving|heading|off+round|over|there|to & MEANT|his|hers & "
                "DO_HARM & not_joking|mean_it|knife|bat|hammer|going_round|drunk|paying"
            ),
            "IN_HAND .. HELD_READY & DO_HARM|voices|tonight|god|comes|near_me",
            (
                "HELD_READY .. IN_HAND & DO_HARM|voices|stood_outside|his_door|her_door|not_listen|"
                "frightened_of_myself"
            ),
            "swing+for+MEANT",
            "do|finish+MEANT+in|off & tonight|now|way|going|not_joking|mean_it|round",
            (
                "MEANT .. not+get_up|be_getting_up|walk_again|see_morning|see_tomorrow+after|again|"
                "$|when"
            ),
            (
                "scared|frighten~|frightened|afraid|worried+of|by+myself|me|what_i_will_do|"
                "what_i_might_do & MEANT|IN_HAND"
            ),
            (
                "going|want|have|need|got+to+have_to?+stab|kill|murder|smother|strangle|poison|"
                "shoot|burn+MEANT & before|IN_HAND|tonight|not_joking|mean_it|looks|near|again|"
                "sleeve|now"
            ),
            (
                "nearly|almost+slapped|hit|smothered|shook|shaken|dropped|threw|strangled+MEANT & "
                "worn|tired|cant|scared|night|not_cope|cry~|left"
            ),
        ),
        unless=(
            "PLAY|SPORT",
            (
                "shelf|shelves|picture|nail|nails|fence|shed|tent|post|allotment|veg|onions|cake|"
                "bread|chop|chopping & IN_HAND"
            ),
            "wine|bottle+of|tonight|opener",
            "weeds|dandelions|slugs|wasps|moths|flies|time|curry|pint & DO_HARM",
            "deal|dealing+with+the|a|it_tomorrow|my",
            "fire & warm|cosy|lit|logs",
            "cricket|rounders & bat",
            "dog|cat|baby & pillow|asleep|cute",
            "sort+MEANT+out+with",
            "party|bins|parking|music|drums|recycling|hedge & swing",
            "cut+the+air|tension|atmosphere",
            (
                "sauce|chilli|curry|pepper|hangover|shoes|heels|stairs|workout|squats+tried|"
                "trying|tries+to+kill|murder"
            ),
            "razor+burn",
        ),
        must_match=(
            "going round to his now, got my baseball bat",
            "I'll swing for her, got the poker in my hand",
            "gonna do him in tonight, not joking",
            "got the pillow in my hand and I'm frightened of myself",
        ),
        must_not_match=(
            "got the hammer out to put a picture up for her",
            "sort them out with a cuppa when they come round",
            "off to golf with him, new golf club ready",
        ),
    ),
    Rule(
        name="driven by a belief, now",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="beliefs that may lead to harm now",
        says=(
            (
                "god|devil|satan|voice|voices|the+radio|telly|tv|lord|jesus|man_in_my_head|demon|"
                "spirit .. says|say|said|told|tells|telling|keeps_saying|wants|wanted .. put|jump|"
                "drink_it|cut|burn|kill|stop_eating|throw|drown|go_out_of|take_off|walk_into|must|"
                "has_to|fire|my_mother|the_baby|get_rid"
            ),
            (
                "they|voices|it+keep|keeps?+saying|say|shouting|chanting+jump|do_it|kill|cut|drink|"
                "die|burn"
            ),
            "i+can|could+fly & roof|window|sill|ledge|show|going_up|jump|bridge|balcony",
            (
                "cut|dig|pull|burn|get|take|gouge+the|it|this|them .. chip|tracker|implant|device|"
                "bug|bugs|worms|transmitter+out"
            ),
            (
                "chip|tracker|implant|device|worms|bugs .. out+of+my & cut|scissors|knife|dig|"
                "pliers|tonight"
            ),
            (
                "OF_A_BELIEF .. NOW_DO & IN_HAND|sill|roof|poured|window|ledge|obey|have_to_do|"
                "must_do|no_choice|he_says"
            ),
            (
                "poisoned|poisoning & taps|water|food|milk & not_drunk|not_eaten|not_drink|not_eat|"
                "pulling|days|stopped"
            ),
            (
                "not_drunk|not_drink|not_eaten|not_eat|stopped_eating|stopped_drinking & poisoned|"
                "poisoning|tampered|contaminated|god|spiked"
            ),
        ),
        unless=(
            "chip+shop|pan|butty|supper|fat",
            "bible|vicar|sermon|church|choir|preached|hymn|radio_two|sat_nav|weather",
            "hook|splinter|tick|thorn",
            "doctor|nurse|dentist|diet|slimming",
        ),
        must_match=(
            "i can fly, going up on the roof to show them",
            "the man in my head says drink it, its poured",
            "need to cut the chip out of my neck before they come",
            "the taps are poisoned, not drunk for two days",
        ),
        must_not_match=(
            "get the chip fat out, chip butty tonight",
            "the vicar says God wants us to share",
        ),
    ),
)
