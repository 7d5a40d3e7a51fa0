"""Violence that has just happened or is about to: who, what they do, and where one hides."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="struck by somebody",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="has been attacked",
        says=(
            "WHO+has|have|had|has_gone_and|went_and|up_and?+then?+STRUCK+me",
            (
                "WHO .. WENT_FOR & OF_LATE|help|scared|hurt|bleeding|police|hiding|locked|bruise|"
                "bruised|shaking"
            ),
            "WHO+has|have|had|has_gone_and?+then?+STRUCK|SMASHED .. my+PART",
            "WHO STRIKES me & OF_LATE|HIDE|RAGE|keeps|stop",
            "WHO+is|are|keeps|keep|started|starts|been+STRIKES me|us|my_mum|my_mam|my_sister",
            "WHO .. threw|thrown|throws|throwing|lobbed|chucked|flung|launched .. at+me|my_head|us",
            "WHO .. has|had|got|put|puts|holding|hands|hand|round|around+my+THROAT",
            "hand|hands|arm|pillow|cushion|belt+round|around|over|on|at|to+my+THROAT|face",
            (
                "bleeding|blood|swollen|broken|smashed|bust|split|cracked|burst & PART & he|she|"
                "they|husband|son|wife|dad|partner did_it|did_this|done_this|done_it|lost|HIT|was|"
                "kicked"
            ),
            (
                "got|had|been|getting+another?+a?+slap|smack|thump|punch|clout|dig|kicking|"
                "beating|battering|hiding|pasting|backhander|thick_ear|fat_lip|beat_up|beaten & "
                "OF_LATE|HIM"
            ),
            "i|been|got|was|get+jumped|mugged|knifed|attacked|beaten_up|beat_up & OF_LATE|bleeding",
            "i+have?+got|been|was+battered",
            "i|we|have|had+got|been|was+jumped|mugged|set_upon|beaten_up|glassed|stabbed",
            "^ got|been+jumped|mugged|set_upon|beaten_up|glassed|stabbed",
            "WHO .. WENT_FOR & WHO|i",
        ),
        unless=(
            "cluedo|whip_round|postie",
            "STRUCK|STRIKES|WENT_FOR|threw|throwing|beating|hiding & LONG_AGO",
            "STRUCK|STRIKES|WENT_FOR|threw|throwing|jumped|attacked|beating|PART & GAME|SPORT",
            "BEAST+has|have|had?+STRUCK|STRIKES",
            "STRUCK|bitten+by+BEAST",
            (
                "STRUCK+me+with .. bill|price|question|news|charm|feather|kindness|joke|pun|"
                "one_liner|fact"
            ),
            "STRUCK|STRIKES+me+under+the+table",
            "stabbed & back|committee",
            (
                "got|been|getting+jumped+on|attacked|bitten|scratched+by+BEAST|the_dog|a_dog|"
                "a_cat|a_swan"
            ),
            "jumped|jumping+on",
            "STRUCK .. by+the|a .. rose|bush|branch|hedge|thorn|door|nettle|bramble|wave|wind",
            "battered+cod|fish|sausage|haddock|sofa|old",
            "if|when|whenever|before|nearly|almost+WHO .. STRUCK|STRIKES|WENT_FOR",
            "STRUCK|STRIKES+me+up|for_six|that|hard_that|as|a_party|a_line|a_bone|a_look|to_see",
            "bit|jumped|shook|threw|dragged+me+my|hand|up|about_the|a|to|out_of_my_skin|out_to",
            "dragged|yanked|flung|shook|kicked+me+to|out_of_bed|hand|hands|up_for|along|out_of_the",
            "tripped|shook|jumped|scratched|pulled|grabbed & accident|accidentally",
            "pulled|grabbed+my+hand|finger|leg & up|helped",
            "threw+them|it|things|everything+at+me & quiz|ideas",
            "hairdresser|barber|physio|dentist|doctor|chiropractor|surgeon|masseuse",
            "made_me_jump|ambulance|scan|xray|operation",
            "in_stitches|in_bits",
            "bit+my|his|her|your+head+off",
            "in+his|her|their+sleep",
            "slapped|patted|thumped+me+on+the+back",
            "toddler|baby|kitten|puppy|cat|goose|parrot|seagull|SPORT",
            "STORY|panto|rehearsal",
            "kicked|hit|punched+a|the+ball|goal|drum|road",
            "first+husband|wife",
            "stabbed|attacked|mugged|jumped by+a|an|the|my? rogue? PRICKLY",
            "knocked+me+out+with|by .. DELIGHT",
            "burned|burnt|roasted|smoked+me|us .. BANTER",
            "onto_the|on_the+dance_floor|dancefloor",
        ),
        must_match=(
            "my dad just hit me",
            "me husband's just belted me one",
            "my lip is bleeding, he did it",
            "she threw a cup at my head",
            "got jumped outside the shop",
        ),
        must_not_match=(
            "the dog knocked me over with excitement",
            "my grandson thrashed me at cards",
            "he used to hit me years ago",
            "she hit me with the bill",
            "my brother hit a hole in one",
        ),
    ),
    Rule(
        name="a rage in the house",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="somebody violent is near now",
        says=(
            "HIM & RAGE & HIDE|FRIGHT",
            "HIM+is|has|was?+come|comes|coming|got+home|back|in .. drunk|steaming|angry|mood|look",
            "HIM+is|are+smashing|trashing|wrecking|breaking+everything|things|stuff|my|the|up|all",
            "HIM+is?+has|got|out+got?+a|the|his|my+knife|blade|machete|axe|hammer|gun|bat+out?",
            (
                "HIM .. pulled|waving|waved|holding|swinging|grabbed|picked_up|got_hold+of?+a|"
                "the+BLADE"
            ),
            "come|comes|came|coming|went|gone|goes|going+at|for|after+me+with",
            "threatened|threatening|threatens+me|us+with+a|the|his?+BLADE",
            "poured|pouring|thrown|threw+petrol|acid|boiling_water|hot_water|bleach|lighter_fluid",
            "i|me .. locked|locking|shut|barricaded+myself|meself|us .. in|inside & HIM",
            "locked|shut|barricaded|hidden+myself|meself|us|me+in+the|my+HIDE|bedroom|room|kitchen",
            "i+am|i|been .. hiding|hid|hidden|under_the_bed|in_the_wardrobe|in_a_cupboard & HIM",
            (
                "i|we .. hiding+under|in|behind|from|upstairs|outside & HIM|he|she|they|scared|"
                "afraid|shouting|smashing"
            ),
            "HIM+is|are+looking|searching|hunting|coming|out+for|after+me|us",
            "HIM|they+is|are?+after|chasing+me|us",
            "RAGE & coming_up|coming_upstairs|up_the_stairs|footsteps|hear_him|hear_them & HIM|i",
            "he|they|she+is|are?+coming+up|upstairs & help|quick|hurry|hide|scared|please",
            "hear+him|them|her+coming",
            (
                "hear+someone|somebody|footsteps|a_man|voices?+coming|downstairs|in_the_house|"
                "moving|breaking_in"
            ),
            (
                "i|we+had_to?+run|ran|legged_it|fled|escaped|climbed+out|away|off|from .. him|he|"
                "after_me|barefoot|house"
            ),
            (
                "ran|run|fled|street|outside|got_out|get_out|bus_stop & no_shoes|nightie|barefoot|"
                "bare_feet|no_coat"
            ),
            (
                "HIM .. threw|thrown|chucked|pushed|slung|dragged|put|locked+me+out & OF_LATE|"
                "street|cold"
            ),
        ),
        unless=(
            "GAME|SPORT|kids_party|hide_and_seek",
            "KINDLY & HIM|hiding|coming|looking",
            "hiding+in+the|a|my+fridge|garden|freezer|sun",
            "hiding+from+the|this|all_this?+sun|heat|rain|world|cold|wind|housework|weather|snow",
            "locked+myself|me|us+out",
            "knife+and+fork",
            "BLADE & cake|bread|butter|shed|shelf|diy|fence|joinery|cutting|chopping|nail|nails",
            "ball|kettle|bottle|chair|stick|pan|needle|belt|lighter & tea|drink|wool|dog|knit|wine",
            (
                "RAGE & tomatoes|football|referee|traffic|weather|wool|garden|neighbour_dog|"
                "spider|work"
            ),
            "drinking+tea|coffee|water|enough|plenty|more|less|juice|from",
            "looking_for_me|after_me+to|in_the_shop|bless|glasses",
            (
                "run|ran|got|run_out+of|out_of|off+milk|bread|tea|stock|school|bed|breath|work|"
                "bus|time"
            ),
            "lunch|picnic|bbq|washing|bins",
            "locked+me .. by+mistake|accident",
            "take_the_shot|penalty|green_dress|finale|referee & screaming",
        ),
        must_match=(
            "he's kicking off downstairs and im scared",
            "ive locked meself in the loo hes smashing the place up",
            "i ran out with no shoes on he went mad",
            "im in the wardrobe hes looking for me",
        ),
        must_not_match=(
            "ive locked myself out again",
            "he's going mad about the football on the stairs",
            "my husband is outside cutting the grass",
            "he's got a knife and fork ready",
        ),
    ),
    Rule(
        name="held, hunted or threatened with death",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="held or threatened by somebody",
        says=(
            (
                "passport|passports|documents & flight|plane|airport|marry|wedding & tonight|"
                "tomorrow|morning|today|now|hours"
            ),
            (
                "HIM .. outside|in my+room|bedroom & drunk|no_lock|lock|again|scared|"
                "shut_the_door|shut|now|buzzer"
            ),
            (
                "HIM|lads|men+is|are|has|have .. here|outside|out|coming .. bats|knives|hammers|"
                "machetes|weapons|bat|knife"
            ),
            (
                "HIM .. took|takes|taken|turned_off|switched_off|unplugged my?+oxygen|inhaler|"
                "insulin|nebuliser|epipen|hoist|buzzer & give|back|until|sign|scared|away|not|says"
            ),
            "HIM .. locked|locks|bolted|shut|barricaded|trapped|boxed|cornered+me|us",
            "HIM .. keys|key .. locked|locks|not_get_out|not_leave|trapped|not_out|not_go",
            "not+get|let_me+out & HIM & door|keys|locked|blocking|stood|standing|bolted|exit",
            "HIM .. not+let+me|us+leave|go|out & door|stood|house|stop|help|now|please|keys",
            "HIM .. SAYS .. will|going_to|want_to|wants_to+THREAT+me|us|my_throat|my_legs|my_neck",
            (
                "HIM .. will|would|going_to|would+THREAT+me|us|my .. OF_LATE|leave|if|sleep|in|"
                "while|when"
            ),
            "would|will|going_to+put|stick+a|the|that|this?+BLADE|bullet+in|through+me|my",
            "SAYS .. i+am|will_be+dead|a_dead|next|going_to_get_it|for_it|finished & HIM",
            "if|when+HIM+finds|find|sees|catches|gets_in|gets_home|knows & dead|kill|hell|texting",
            (
                "going_to|will+kill|murder|finish|batter|leather|hurt+me+when|tonight|later|"
                "this_time|if"
            ),
            (
                "scared|afraid|frightened|terrified|think|know|sure .. HIM+will|is_going_to|"
                "would+THREAT"
            ),
            "HIM+has?+found|tracked+me|us+down?+$|again|now|here",
            "HIM+has?+found+out+where .. live|am|staying|moved",
            (
                "bail|injunction|restraining_order|tag|prison|jail|order & door|outside|found|"
                "coming|here"
            ),
            (
                "HIM .. outside|at_the_door|at_my_door|back|round .. not_go_away|not_go|not_leave|"
                "refusing"
            ),
            "HIM & bail|tag|licence|prison & my_door|outside|here|find_me|coming",
            "found|knows|tracked+out?+where|me+i|we+live|am|moved|moved_to",
            "HIM .. dog|dogs on|at+me|us|my",
            "HIM .. done|did+my+PART+in",
            (
                "WHO .. STRUCK|pushed+me+onto|into|out|down|off|against|through|across|over .. "
                "PART|door|stairs|bed|wall|floor|chair"
            ),
            (
                "kicking_off|kicked_off|kicks_off|blowing_up|erupting|starting & again|tonight|"
                "here & FRIGHT"
            ),
            "HIM .. drinking|drunk|on_the_drink & starting|started|scared|hide|fists|mood|since",
            "HIM+is|has|was|keeps+RAGE+downstairs|upstairs|outside|next_door|again|at_me|in_here",
            (
                "someone|somebody|he|ex|man|they .. trying|rattling|turning+the|my?+door|handle|"
                "handles"
            ),
            "someone|somebody|stranger|intruder+is|are?+downstairs|upstairs|in_my|in_the_house",
            (
                "bang|banging|kicking|hammering|pounding|booting+on|at|in+my|the+door|window|"
                "doors & HIM"
            ),
            "lads|kids|youths|gang|people|they+are|is?+throwing|kicking|smashing & my+window|door",
            (
                "not+ring|call|phone|text|reply|speak|talk & he|she|they .. hear|listening|room|"
                "here|see"
            ),
            (
                "HIM .. taken|took|has|got|smashed|broke+my+phone & neighbours|borrowed|help|"
                "this_is|safe"
            ),
            (
                "not+be?+feel?+safe & tonight|now|gets_back|comes_home|come_and|gets_in|here & "
                "HIM|come"
            ),
            "not+feel|am|be+safe .. tonight|here_tonight|right_now",
        ),
        unless=(
            "kill|murder+me+if|when & spent|late|biscuits|wool|cake|forget|mess|pudding|slice|diet",
            "GAME|SPORT|KINDLY",
            "bins|my_tea|parcel|builders|plumber|washing|shopping|my_dinner & HIM|door|window",
            "tickled|beer|pint|lift_a_finger|pay|win|spare_key",
            "wifi|battery|charge|charger|diy|shelf|shelves|decorating|roof",
            "lost|found+my|the|it|them|keys",
            "kill|murder+me+with+kindness",
            (
                "strangle|kill|murder+me & if_i|immersion|heating|lid|lights|biscuits|mud|"
                "crumbs|late|forget|forgot|vase|carpet"
            ),
            "onto_the|on_the+dance_floor|dancefloor",
            "let+me+out .. without+a+hat|coat|scarf|vest|umbrella|breakfast",
            "locked+me .. by+mistake|accident",
        ),
        must_match=(
            "he took my keys and locked the door i cant get out",
            "she said she'd put a knife in me while i sleep",
            "if he finds me texting im dead",
            "someones trying the door handle",
            "dont ring me he'll hear",
        ),
        must_not_match=(
            "he'll kill me if he sees what i spent on wool",
            "he won't let me pay for anything",
            "someone banging on the wall, new shelves",
        ),
    ),
)
