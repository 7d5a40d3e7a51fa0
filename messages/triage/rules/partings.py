"""Leave taken without the word goodbye: thanks, messages to pass on, who is to find them."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="leave taken",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="a goodbye",
        says=(
            (
                "LEAVETAKE & pleasure|privilege|honour|i_meant_it|for_good|one_last|the_last|"
                "love_you_all"
            ),
            "LEAVETAKE & NEVER_AGAIN & you|u|thank|thanks|all|everyone|me|sorry",
            (
                "nice|good|lovely|pleasure|great|privilege|honour|glad|happy+to?+know~|knowing|"
                "known|have_known|having_known|met+you|u|ya|yous|you_all $"
            ),
            (
                "been|was nice|good|lovely|great|pleasure|privilege+to?+have?+knowing|known|"
                "know+you|u|ya|yous|you_all"
            ),
            (
                "thank~|thanks|grateful|ta .. putting_up_with|everything_you_did|all_you_did|"
                "all_youve_done|you_tried|trying_to_help|being_kind_to_me|bothering_with|"
                "not_giving_up_on & deserve_better|bye|goodbye|last|end|love|gone|remember|"
                "not_your_fault|sorry|too_late|one_of_the_good|wish"
            ),
            (
                "you|u+were|was+always?+kind|good|lovely|nice|the_only_one|a_good_friend|the_best|"
                "patient|a_friend & thank|thanks|bye|goodbye|goodnight|remember|sorry|one|love|"
                "look_after|take_care"
            ),
            (
                "you|u+did|have_done|tried+your|all|everything+best|you_could & sorry|not|goodbye|"
                "bye|late|end|fault|love"
            ),
            (
                "not+be+sad|upset|angry|cross|cry|mad|blame_yourself .. i_am_not_here|not_here|"
                "without_me|at_me|for_me|about_me|i_do_this|i_did_this|i_have_to & when|please|"
                "promise|sorry|once|love|gone|after|ok"
            ),
            "not+cry|grieve|mourn|weep|waste_tears+for|over+me",
            "^ please?+not+you?+feel+bad|guilty|responsible|to_blame",
            "nobody|no_one|nobodys|no_ones+is?|else_is|to+fault|blame & i|my|this|tell|know|please",
            (
                "nothing|not .. you|anyone|they|her|him .. could|did|said+have+done|have_stopped|"
                "changed|wrong|saved|helped & sorry|know|please|bye|decided|me|stopped"
            ),
            (
                "tell|let|say_to|give|pass_on .. WHO_LOVED .. i+loved|always_loved|did_love|"
                "am_sorry|was_sorry|tried|did_try|did_my_best|never_meant|forgive|am_at_peace|"
                "think_of|was_proud|am_proud"
            ),
            (
                "tell|let .. WHO_LOVED .. was_not|were_not|not|never|nothing+because|their|his|her|"
                "down_to+of?+her|him|them|fault|anything"
            ),
            "tell|let .. WHO_LOVED .. i+love|adore & please|sorry|always|bye|goodbye|never|last",
            (
                "tell .. my_love|goodbye_from|i_said_goodbye|they_were|she_was|he_was & best|"
                "everything|loved|always"
            ),
            (
                "i+love|loved|adore+you_all|them_all|all_of_you|my_kids|my_boys|my_girls & always|"
                "remember|not_forget|never_forget|know_that|please_know|sorry|goodbye|bye|gone|tell"
            ),
            (
                "^ i? am? sorry for? everything|it_all|all_of_it|all_i_have_done|being_me|"
                "being_alive|being_such|what_i_am|the_mess $"
            ),
            "hope .. forgive|understand|forgives|understands+me|one_day|why|this",
            (
                "hope|please|always|will .. remember|think_of+me+$|as|fondly|kindly|sometimes|when|"
                "how|for|at_my|once"
            ),
            "^ remember+me+$|as|fondly|kindly|when|how|for_who|happy",
            "^ you|hope_you|u? have+a+nice|good|great|happy|lovely+life",
            "not+come|go|bother|try|start+looking|searching|find+for?+me",
            "not+look|search+for+me",
            (
                "they|someone|somebody|whoever|he|she|police|neighbour|neighbours|landlord|cleaner|"
                "carer|postman|mum|everyone .. find|finds|finding|found|discover~+me+$|in|at|by|"
                "when|hanging|on_the_floor|there|dead|tomorrow|monday|first|until|till|after|here|"
                "and"
            ),
            (
                "when|before|till|until|if they|you|he|she|someone|police|whoever find|finds|found|"
                "get_to|reach+me|my_body"
            ),
            (
                "not+let|want .. WHO_LOVED|child|little_one to? be_the_one|find|see|finding|"
                "seeing+me|to_find|my_body"
            ),
            (
                "door|doors|key|keys|window is|are|on|left|leave? .. latch|unlocked|open|mat|"
                "flowerpot|plant_pot|neighbour & whoever|police|ambulance|paramedics|break|kick|"
                "find|someone_can|they_can"
            ),
            (
                "^ give|you_can_give|someone_else_can_have|let_someone_have|offer my slot|place|"
                "spot|turn & someone|somebody|else|need|deserve"
            ),
            "sign~+off|out+for_good|forever|now|from_life|last|for_the_last",
            (
                "goodnight|night|night_night|sleep_tight & for_good|forever|last_time|sweet_world|"
                "other_side|always_loved"
            ),
            (
                "one|hear|heard|hug|hugged|kiss|kissed|see|saw|hold|held|visit|visited|walk|rang|"
                "ring|spoke .. one_last|for_the_last+time|hug|kiss|look & voice|her|him|them|kids|"
                "mum|dad|home|before|it|walk"
            ),
            "one+last+hug|kiss|goodbye|cuddle|look|cuppa|fag|hello|chat & before|then|you|i",
            (
                "last+time+i_will|you_will|we_will|i_am_going_to|i|you bother|trouble|text|message|"
                "hear|write|see|speak|talk|annoy|burden|ring"
            ),
            (
                "this|that+is|was+the_last|my_last|last+text|message|one|time|thing|chat|goodnight|"
                "goodbye+you_will|from_me|i_will|i_send|we_will|$"
            ),
            (
                "not+be?+hear~|hearing|get~|bothered|troubled|be_bothered|be_troubled+from?+by?+me|"
                "more_from_me|again_from_me & $|again|anymore|after|now|sorry|thanks|thank|promise"
            ),
            (
                "no|not+need|bother|point|worry|use+to?|about|in? check|checking|text|texting|ring|"
                "ringing|call|calling|message|messaging|reply|replying .. after|anymore|tomorrow|"
                "from_tomorrow|again|next_week|any_longer"
            ),
            "hear|heard|hearing|wanted|want|say|said|tell|told|talk .. before+i+go $",
            "before+i+go+$|i_want|i_wanted|tell|know|thank|for_good|i_need|i_should",
            (
                "someone|somebody|people|hope .. look~_after|be_kind_to|is_kind_to+you .. way|as|"
                "how you .. me"
            ),
            (
                "see|meet|catch|be_with+you|u|yous|you_all|ya+in_the_next|on_the_other|in_another|"
                "in_heaven|up_there|in_the_afterlife"
            ),
            "said|saying|say+all?+my+goodbyes|farewells|byes|piece_and",
            (
                "goodbye|bye|farewell & to+the?|my?+dog|cat|ANIMAL|kids|garden|house|bedroom & "
                "said|saying|say|last"
            ),
            (
                "it|that+helped|meant_a_lot|made_a_difference .. in_the_end|at_the_end|"
                "near_the_end|while_it_lasted"
            ),
            "have+a+nice|good|great|happy+life+$|all|everyone|everybody|mate|love|you|kids",
        ),
        unless=(
            (
                "missed|late|could_not_make|cannot_make|cancel|cancelled|class|group|bingo|lunch|"
                "appointment|meeting|rehearsal|practice|coffee_morning & tell"
            ),
            "tell .. sorry+i|to|about+missed|hear|could|cannot|can|was|am_late|am_not",
            "find+me+a|an|another|some|somewhere|the|on_facebook|another|one|something|it",
            "door .. parcel|dog|postman|plumber|breeze|hot|cat",
            "voicemail|series|season|programme|book|telly|film|episode|lotto|raffle|quiz",
            (
                "job|team|school|office|course|choir|retire~|retiring|leaving_do|holiday|emigrat~|"
                "moving|neighbours_moving|shift|ward|manager"
            ),
            (
                "mobile|phone|old_number|new_number|sim|battery|away|hols|hospital|appointment & "
                "text|texting|check|checking|ring|message"
            ),
            "before+i+go+to|out|in|home|away|on|back|up|off|mad|shopping|bed",
            "film|show|wonderful+life|life_insurance",
            "last+of+the",
            "goodbye|farewell|bye+to & car|sunshine|stuff|summer|winter|money|diet|wages",
            "i|he|she|they|it|we+have|had+a+nice|good|great|happy|long|lovely+life",
            "remember+me+to|from|telling|saying|that|talking",
            "have+a+nice|good+life_insurance",
            "looking+for+me+dentures|glasses|keys|teeth",
            "not+cry|weep .. milk|onion",
            (
                "the_other_side+he|she|they|of|sofa|car|settee|washing_machine|summer|boiler|telly "
                "& goodbye|farewell|bye|nice_knowing"
            ),
            "signing+off|out+now+for|tea|bed|dinner",
            "hide_and_seek|playing|grandkids & find|found|looking",
            "saw|seen|see|watched|heard .. for_the_first",
            "last_time .. hairdresser|dentist|shop|takeaway|plumber|garage",
            "other_side+of|he_said|she_said",
            "see|catch|meet .. on_the_other+side+of",
            "pedestrians|diet|wallet|bank_balance|sanity|waistline|liver & knowing|known",
            (
                "off|going+to+face|meet|visit|see+the|my|his|her+mother_in_law|in_laws|dentist & "
                "knowing|known"
            ),
        ),
        must_match=(
            "been nice knowing you",
            "thanks for putting up with me all this time, you deserve better",
            "tell our karen im sorry and i always loved her",
            "dont let mum be the one to find me",
            "theyll find me in the garage",
            "i wanted to hear a friendly voice before i go",
        ),
        must_not_match=(
            "tell Sheila im sorry i missed bingo",
            "they found me a seat by the window",
            "thanks for putting up with me, see you Thursday at the group",
            "i wanted to hear the news before i go to bed",
            "I have a good life",
        ),
    ),
    Rule(
        name="no more of these messages",
        category=Category.GOODBYE,
        level=Level.SOON,
        reason="says that they will not be there to be written to",
        says=(
            (
                "not+need|want|be_needing|be_wanting|needing my|the|these|your|any? check_ins|"
                "checkins|check_in|texts|messages|calls|slot|place+anymore|now|after|again|from_me|"
                "$"
            ),
            (
                "signing_off|logging_off|this_is_me_done|that_is_me_done|that_is_me_finished|"
                "i_am_done_here now|for_good? $"
            ),
            (
                "thank~ .. being_the_only|the_only_one_who|only_person_who|only_one_that|"
                "the_one_person"
            ),
            (
                "sorry+for+everything|it_all|all_the_trouble|being_a_burden|being_such_a|"
                "the_way_i_am|letting_you_down|wasting_your_time|all_the_bother"
            ),
            (
                "over_and_out|signing_off|logging_off|this_is_me_done|that_is_me_done|"
                "i_am_done_here & goodbye|sorry|love|peace"
            ),
            "that_is_me_finished|that_is_me_done i_think|for_good $",
        ),
        unless=(
            (
                "better|friends|job|busy|group|feeling_good|thanks_to|moved|doing_well|happy|lots|"
                "college & not"
            ),
            (
                "for_the_day|for_today|shopping|washing|housework|wrapping|gardening|decorating|"
                "marking|essay|shift|christmas & done|finished|off|out"
            ),
            "phone|bank|gas|energy|company|spam|scam|delivery & texts|messages|calls",
            "signing_off|over_and_out & tea|bed|dinner|lol|haha|roger|speak|tomorrow|tomorow",
            "enjoy|love|lovely & texts|messages|calls",
        ),
        must_match=("wont be needing these check ins any more", "sorry for everything"),
        must_not_match=("dont need the check ins any more, ive got friends now",),
    ),
)
