"""A mind that is watched, spoken to, chosen or commanded by what others do not see."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="commanded",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="commanded by voices or beliefs to do harm",
        says=(
            (
                "voice|voices|devil|satan|demon|demons|jinn|radio|telly|tv .. TELL|wants|want|"
                "making|make|ordered|orders|commands|must .. HARM_THEM|KILL_SELF|JUMP|die|do_it|"
                "sacrifice|burn|cut|obey|end_it|slit|stab|leap|step_in_front|take_my|join"
            ),
            (
                "they|he|she+are|is|keep|keeps?+telling|ordering|commanding|making|command|"
                "commands|order|shouting+at?+me+to .. HARM_THEM|KILL_SELF|JUMP|die|do_it|sacrifice|"
                "burn|cut|obey|end"
            ),
            (
                "voice|voices|they|him|them .. not+hold_out|resist|fight|ignore|keep_ignoring|"
                "hold_them|hold_back|stop_myself|disobey & longer|much|voices|voice|telling|"
                "anymore|tonight|louder|cant"
            ),
            (
                "god|lord|jesus|allah|angel|angels|spirits+TELL|wants|wanted|commands|commanded|"
                "orders|ordered|said|says+me?+to|i|that .. HARM_THEM|KILL_SELF|JUMP|die|do_it|"
                "sacrifice|burn|cut|obey|end_it & god|lord|jesus|allah|angels|spirits|spirit|"
                "commands|commanded|voice|voices"
            ),
            (
                "god|lord|jesus|allah|angels .. sacrifice|cleanse|punish|purify|smite|rid & him|"
                "her|me|them|must|baby|child|myself|tonight"
            ),
            (
                "have_to|must|going_to+obey|do_what_they_say|do_as_they_say|do_what_the_voices|"
                "do_what_it_says"
            ),
        ),
        unless=("bible|sermon|church_play|sat_nav|satnav|alexa|doctor|nurse|diet|weight_watchers",),
        must_match=(
            "god says I must sacrifice him",
            "the voice says I have to do it tonight",
            "he commands me to burn it all down",
            "they are telling me to hurt the neighbour and I cant hold out",
        ),
        must_not_match=("they keep telling me to go to bingo",),
    ),
    Rule(
        name="watched, poisoned or spoken to",
        category=Category.MIND,
        level=Level.SOON,
        reason="beliefs that others may not share",
        says=(
            "i|am|been|got+possessed|cursed|hexed|bewitched|jinxed",
            "WATCHERS .. PERSECUTE",
            (
                "i+am|being|keep_being|been|getting+watched|followed|monitored|recorded|filmed|"
                "poisoned|spied|bugged|hacked|tracked|controlled|stalked|gassed|drugged|"
                "experimented|targeted|listened & by|all|everywhere|on|time|house|phone|home|"
                "through|again|they"
            ),
            (
                "BUG_THING+in|inside|behind|under|through|into|from|implanted_in+my|the|this|both|"
                "every|all?+BUG_PLACE"
            ),
            (
                "put|putting|planted|hidden|hid|implanted|installed|pumping|inserted .. BUG_THING "
                ".. BUG_PLACE|house|flat|room|phone|car|loft"
            ),
            (
                "listening|watching|spying|talking+to|in|through|from|on|out_of+me?+through?+the|"
                "my+phone|telly|tv|walls|wall|vents|plugs|radio|lights|ceiling|screen"
            ),
            "MEDIA .. SENDS_SIGNS",
            "MEDIA+is|are|was|were|has|keeps .. to|at|about+me",
            (
                "signs|codes|messages|signals .. everywhere|number_plates|hidden|meant_for_me|"
                "only_i & me|i|all|they|meant"
            ),
            (
                "my+thoughts|mind|head|body|hand+are|is|has|have|been?+not|being|read|stolen|taken|"
                "broadcast|controlled|hacked|wiped+my|mine|own|read|controlled|over|by|out|"
                "broadcast|stolen"
            ),
            (
                "everyone|everybody|people|they|he|she|neighbours+can|could+hear|read|know|"
                "see+what_i_am_thinking|my_thoughts|my_mind|inside_my"
            ),
            (
                "KIN|he|she|carers|carer|nurse|doctor|doctors|they|people|neighbours .. FAKE & not|"
                "same|real|replaced|imposter|imposters|pretending|clone|robot|actors|double"
            ),
            (
                "not+my+real?+husband|wife|mum|daughter|son|mother|dad & same|replaced|looks|"
                "pretending|face|real|someone"
            ),
            (
                "insects|bugs|worms|spiders|ants|maggots|things|parasites .. under|in|crawling|"
                "inside|beneath .. skin|body|my_head|arms|veins|brain|me"
            ),
            (
                "i+am|have_been+a|the?+chosen|messiah|prophet|second_coming|saviour|sent_by_god|"
                "sent_by_jesus|gods_messenger|queen_of_heaven|special_mission"
            ),
            (
                "god|jesus|the_lord|angels|universe|spirits|allah+has|have|is|gave|chose|told|sent|"
                "tells|speaks|talks|spoke|talking+chosen?+to?+me|a_job|a_mission|sent_me|special"
            ),
            (
                "devil|satan|demon|demons|evil|jinn|evil_spirits|entity|ghosts|poltergeist+is|are|"
                "has|have|got|lives|live+in|inside|after|got|possessed|taken|living|here|entered "
                ".. my|me|this|the|here"
            ),
            (
                "i|am|been|is|they_have|have+possessed|cursed|hexed|bewitched+$|me|by_demon|"
                "by_demons|by_the_devil|by_spirits|by_someone|by_a"
            ),
            (
                "not_need|do_not_need|no_need_for|without+sleep & worked|plan|ideas|energy|"
                "everything|amazing|awake|connected|nights|days|mission|genius"
            ),
            (
                "worked|figured|solved+it|everything+all?+out & slept|sleep|they|nobody|days|"
                "nights|connected|numbers|secret|god"
            ),
            (
                "it_is|everything_is|its+all+connected|linked|a_sign|signs|a_test|a_setup|a_set_up|"
                "planned_by|fake|a_simulation|staged"
            ),
            (
                "they|someone|somebody|neighbours|she|he|carer .. come|been|get|gets|got|comes|"
                "getting+in|into .. night|asleep|when_i & moved|move|touch|things|food|swap|drive|"
                "steal|poison"
            ),
        ),
        unless=(
            (
                "hedgehog|hedgehogs|fox|foxes|badger|bird|birdbox|nest|doorbell|ring_doorbell|cctv|"
                "burglar|burglary|speed|dashcam|dentist|filling|electrician|builder|plumber|"
                "engineer|decorator|rewire|rewired|damp|mice|mouse|broadband|shop"
            ),
            "choir|quiz|team|raffle|committee|panto|part|lead|captain|jury & chosen|saviour|me",
            "zoo|meerkats|PLAY|SPORT & PERSECUTE",
            (
                "robin|cat|dog|duck|ducks|bird|birds|kitten|puppy & follow|following_me|follows_me|"
                "watching_me"
            ),
            "watching+me+and|play|bowl|bake|cook|dance|swim|eat|knit",
            "after_me+for|to|in_the_queue|and",
            "facebook|instagram|x|twitter|tiktok+follow|following|followed",
            "follow_me+on|back",
            "telly|tv|radio+licence|aerial|company|engineer|man|guide|show|in",
            "signs_of+spring|life|improvement",
            "weather|football|luck|sky|world|universe|odds+is|are|against+me",
            "moths|ants|bugs|spiders & kitchen|garden|plants|roses|bath|shed|tomatoes",
            (
                "possessed|cursed|jinxed & printer|computer|car|toaster|boiler|washing_machine|"
                "wifi|remote"
            ),
            "against_me+in|at",
            (
                "fake|robot & tan|nails|bag|news|vacuum|hoover|lawn|plants|flowers|sick|surgery|"
                "tree|christmas"
            ),
            "watching+me+garden|paint|cook|knit|dance|play|bake|bowl|work|eat",
            "me+on+facebook|insta|instagram|twitter|tiktok|youtube|strava|twitch",
        ),
        must_match=(
            "theyve put cameras in my smoke alarm",
            "the man on the news was talking to me",
            "everyone can hear what im thinking",
            "he's not my husband he's been replaced",
            "the devil is in this house",
            "neighbours are beaming things through the wall",
            "there are insects under my skin",
        ),
        must_not_match=(
            "the neighbours have put cameras in for the foxes",
            "I've been chosen for the quiz team",
            "a robin keeps following me round the garden",
            "this printer is possessed",
        ),
    ),
    Rule(
        name="heard or seen and not there",
        category=Category.MIND,
        level=Level.SOON,
        reason="voices, or things that are not there",
        says=(
            "^ the? voices+$|again|are|will|keep|have",
            (
                "voices+are|have|will|keep|keeps|wont|getting|got|is|started|come?+back|again|bad|"
                "loud|louder|nasty|worse|started|constant|all|nonstop|not|never|going|on|at|"
                "telling|shouting|coming|winning|quiet"
            ),
            (
                "voices & again|back|not_stop|leave_me|let_me|head|worse|louder|night|nasty|me|"
                "calling|telling"
            ),
            "hear|hearing|heard|keep_hearing .. HEARD .. NOT_THERE",
            "HEARD & NOT_THERE & hear|hearing|heard|night|keep|can|they",
            (
                "hear|hearing|heard|keep_hearing .. dead|late+mother|mum|mam|dad|father|husband|"
                "wife|son|brother|nan|voice"
            ),
            "see|seeing|saw|seen|there_is|there_are|get .. APPARITION .. LOOMING",
            "APPARITION .. LOOMING & see|nobody|no_one|scared|real|night|keep|they|again",
            "seeing|see+things|stuff+again|that|crawling|moving|in|out|at|on|not",
            (
                "floor|walls|wall|carpet|curtains|wallpaper+is|are|keeps?+moving|breathing|melting|"
                "crawling|talking|closing"
            ),
            "shadow+people|man|men|figures",
            (
                "they|it|voices|voice+talk|talks|speak|whisper|whispers|mutter|laugh|talking|"
                "whispering .. vents|walls|pipes|head|plugs|loft|ceiling|floorboards|ear"
            ),
        ),
        unless=(
            (
                "voices|voice & choir|singing|radio|lovely|beautiful|heavenly|carol|carols|karaoke|"
                "opera|cartoon|gorgeous"
            ),
            (
                "choir|singing|kids_voices|childrens_voices|lovely|familiar|their_voices|"
                "your_voices|grandkids|radio|audiobook|concert|carol|carols|playing"
            ),
            "people|children+in+the+park|street|garden+playing",
            "clouds|fireworks|nativity|fancy_dress|halloween|theatre",
            "voice_mail|voicemail|voice_message",
            "see|seen+things+differently|clearly|through|from|that_way|getting_better|improve",
        ),
        must_match=(
            "voices again",
            "I can hear my dead mother calling my name",
            "I see people stood in the corner at night",
            "whispering all night and nobody there, I can hear it",
        ),
        must_not_match=("lovely to hear the kids voices next door playing",),
    ),
)
