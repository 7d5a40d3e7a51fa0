"""What other people do or keep from someone, by who, what and whose."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="kept from what is theirs",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="someone keeps from them what is theirs",
        says=(
            (
                "ABUSER|mates TAKES|took|taken|takes|hid|hides|changed|changes+my|mine|away .. "
                "MINE_TAKEN"
            ),
            "my MINE_TAKEN & he|she|they|son|daughter|niece|nephew+TAKES+it|them",
            "i? never|not+see|get|given it|any|all|a_penny|a_bit & pension|money|benefits|wages",
            "not+give|giving+it|them|me|my+back & card|money|phone|keys|purse|bankcard",
            "ask|beg|asking+him|her|them+for+money|food|everything|permission",
            "ABUSER .. says|said i .. not+to|allowed|answer|see|leave|go|speak|have|talk",
            "not+allowed|let|supposed .. answer|phone|door|out|friends|visitors|talk|see",
            "tracker|tracking|spyware|hidden_camera .. on|in my|phone|car|bedroom|room",
            (
                "ABUSER .. mad|angry|moods|mood|nasty|kicks_off|temper|rage & if|when|stay|hide|"
                "till|until|scared"
            ),
            "moved|moving+himself|herself|themselves+in|into|over",
            (
                "ex|he|man|son .. turn~_up|hang~_around|follow~|wait~_outside & not_supposed|order|"
                "scared|keeps"
            ),
            (
                "gets|makes|made+me+to?+buy|pay|sleep|do|sign|give|send .. for|his|her|him|with|"
                "things|every"
            ),
            "force~|made+me+to?+sleep_with|have_sex|do_things|do_stuff|touch|undress",
            "i+am|have_been+shut|locked|trapped|kept+in+my|the+room|house|flat|bedroom|kitchen",
            "set+the|his|her+dog+on+me",
            "loan|money|drug|debt+man|men|shark|collector & door|back|friday|brother|owe|threat~",
            "needs|need|wants|want|asked|asks|WISH+me+to+send|buy|get .. GIFT_CARD|money",
            "GIFT_CARD & send|needs|wants|online|facebook|lady|man|friend|never_met",
        ),
        unless=(
            "PLAY",
            "card|bankcard|MINE_TAKEN & beep|contactless|till|fetch~|custard|shopping",
            "shop|contactless|beep|waiter|till|cashier|conductor|inspector|ticket",
            "doctor|nurse|hospital|dentist|physio|consultant .. says|said|not",
            "birthday|christmas|present|raffle|wash|repaired|mended|fixed|collected|good_to|kind",
            "son_in_law|lovely|for_me|help~_me|treat",
            "pushes|help",
            "set_it_up|sorted_it|fixed_it|mended_it & MINE_TAKEN",
            "playing|recharger|repaired|charger|fetching|fetches",
            "break_a_leg",
        ),
        must_match=(
            "my son hides my hearing aids",
            "she takes my pension and I never see it",
            "lady online wants me to send steam cards",
        ),
        must_not_match=("he took my card at the till and gave me my change",),
    ),
    Rule(
        name="left without care",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="left without care",
        says=(
            "WOUND & nobody|no_one|smells|weeping|not_changed|changed|told_them|all_night",
            (
                "STRANGER_CALLER+has|have|is?|not?+come|came|changed|looked|turned_up|been|checked|"
                "coming .. LONG_SPELL|last_night|yesterday"
            ),
            "carers|carer|nurse+have|has?+stopped+coming|visiting",
            "STRANGER_CALLER not been|come|came|coming & state|wet|hungry|days|alone|help|since",
            "same+pad|clothes|pants|nappy|sheets & since|days|week|night",
        ),
        unless=(
            "nobody_came to|but",
            "postman|bus",
            "dressing+gown|table|up|down|room",
        ),
        must_match=("same pad since yesterday, nobody came",),
        must_not_match=("nobody came to the quiz",),
    ),
    Rule(
        name="hungry, cold or without a bed",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="without food, warmth or a bed",
        says=(
            "heating+or|and+eating|food",
            "eating+or|and+heating",
            "see+my+breath",
            "eaten|had|ate one|only|a .. tin|slice|packet|bowl|biscuit|meal & since|days|week",
            "feel my hands|feet|fingers|toes & cold|heating|sleepy|numb|days",
            (
                "slept|sleep~|sleeping .. bus_shelter|shelter|bench|park|doorway|tent|stairwell|"
                "bin_store|station|car|shed|garage"
            ),
            "sofa_surfing|sofas|couch_surfing",
            "got_to|have_to|need_to+be?+out .. tonight|tomorrow|friday|monday|by|flat|hostel",
            "cold|freezing & no_heating|not_afford|under_blankets|in_bed_with|coat_on",
        ),
        unless=(
            "HOMELY",
            "camping|tent|festival|scouts|holiday|caravan",
            "dog|cat",
            "about+sofas",
            "kitchen|bathroom|builders|decorators|plumbing & sofa_surfing",
            "water|gas|electric+bill|bills",
        ),
        must_match=("Slept in a doorway last night", "choosing between heating and eating"),
        must_not_match=("slept in a tent at the festival",),
    ),
    Rule(
        name="told by what is not there",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="told to do harm by what is not there",
        says=(
            (
                "SPIRIT .. tell~|want~|order~|ask~|command~+me+to|i .. set_fire|burn|kill|hurt|"
                "stab|jump|die|cut|harm|hit|drown|poison"
            ),
            (
                "SPIRIT+say~|said+to|i_must|i_should|i_have_to .. set_fire|burn|kill|hurt|stab|"
                "jump|die|cut|harm|drown"
            ),
            "have_to|must|need_to+burn|set_fire .. flat|house|room & cameras|them|voices|out|evil",
            "going_to|will+kill|stab|shoot+her|him|them & then|and+me|myself",
        ),
        unless=("sermon|church",),
        must_match=("an angel said to set fire to the flat", "I'll kill him and then me"),
        must_not_match=("the vicar said god wants us to be kind",),
    ),
    Rule(
        name="strange things heard, seen or believed",
        category=Category.MIND,
        level=Level.SOON,
        reason="voices, or beliefs that others may not share",
        says=(
            (
                "voices|shadows|walls|spirits|demons+have|are?+start~|talk~|back|speak~|tell~|"
                "again|laugh~|whisper~"
            ),
            (
                "they|neighbours|government|someone .. STRANGE+through|sockets|in_my|my|walls|"
                "the_walls|everything"
            ),
            "i|am|have|been+chosen|special_mission|the_chosen_one",
            (
                "mother|mum|dad|husband|wife|she|he+phoned|rang|visited|spoke|came|was_here .. "
                "dead|died|passed_away"
            ),
            (
                "found|left+the?+gas|cooker|hob|tap|taps|door .. on|not_lit|open|running & again|"
                "second_time|week|dont_know"
            ),
            "lost|not_find+coming|walking|my_way|going|the_way .. back|home|shop|years",
            (
                "put|found|left+my .. oven|fridge|freezer|bin|washing_machine & not_know|why|"
                "remember|again"
            ),
        ),
        unless=("choir|singing|alexa|zoom|video_call", "HOMELY"),
        must_match=("the voices have started again", "they listen through the sockets"),
        must_not_match=("the choir's voices are back on Tuesday",),
    ),
    Rule(
        name="a body in trouble",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="a body in trouble",
        says=(
            (
                "leg|legs|arm|foot|feet|toe|toes|calf|stomach|eye|eyes|breast|ankle+has|is?+gone|"
                "got|went .. SYMPTOM"
            ),
            "SYMPTOM & leg|foot|toe|calf & days|week|red|hot",
            "coughing|cough|coughed|spitting|vomiting|bringing_up+up?+a?+bit?+of?|blood .. blood|$",
            "had|took|have+had?+a+tumble|fall|bad_fall|nasty_fall|funny_turn",
        ),
        unless=(
            "fall+out|off_the",
            "PLAY",
            "nearly|almost+had",
            "good_spirits|only_bruised|no_harm_done|right_as_rain",
            "only+bruised|her_pride|his_pride",
        ),
        must_match=("leg's gone red and swollen", "had a tumble in the kitchen"),
        must_not_match=("my feet are aching from dancing",),
    ),
    Rule(
        name="on the floor, or gone blue",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="on the floor, or somebody gone blue",
        says=(
            "not+rouse|waken|stir+him|her|them",
            "slumped & not|cold|blue|chair|floor",
            (
                "stuck|wedged|trapped|lying|laid|down+on|in|here|between|behind .. floor|landing|"
                "tiles|stairs|wall|bath|garden|ground|toilet & cant|since|cold|not|hours|nobody|"
                "fell|rain|cord"
            ),
            "lying|laid+here+since",
            "^ stuck+on+floor",
            "not+shift|move|lift|raise+myself|meself",
            "leg|arm|ankle|foot|wrist .. wrong_way|pointing|snapped|bone",
            "fits|seizures+in_a_row|back_to_back",
            "contractions|waters_broke|waters_gone|in_labour",
            "bleeding & weeks|pregnant|baby|down_below",
            "stopped+shivering",
            "heart|chest & hurt|pain|strong & arm|hand|alone|sweating",
            (
                "on+the?+bathroom|kitchen|bedroom|hall|landing?+floor & since|cant|not_reach|"
                "not_get|hours|help|cord|hurt"
            ),
            "fall|fell|fallen|down .. can_not+get|raise|lift|stand|reach",
            (
                "he|she|lad|mate|friend|man|someone .. gone|turned+blue|grey & needle|not|"
                "breathing|floor|help"
            ),
            "gone|turned+blue & needle|breathing",
        ),
        unless=(
            "carpet|tiles|mopped|cleaned|painting|sleeping_on|slept",
            "asleep",
            "waters|waters_broke|labour & going_well|midwife_here|sweets|on_the_ward",
            "bleed~+the|a|my?+radiators|radiator|brakes",
            (
                "baby_boy|baby_girl|both_well|both_fine|lb|weighing & waters_broke|contractions|"
                "in_labour"
            ),
        ),
        must_match=(
            "been on floor since last night",
            "had a fall and am unable to raise myself",
            "stopped shivering now and feel warm, no heating",
        ),
        must_not_match=("on the kitchen floor mopping",),
    ),
)
