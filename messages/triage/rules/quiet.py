"""Endings, plans and despair said quietly: a last night, a letter left, no need of the flat."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="no more days wanted",
        category=Category.WISH_TO_DIE,
        level=Level.URGENT,
        reason="wants no more days",
        says=(
            "WISH .. is|was|be|being+my|the+last+night|day|one|christmas|birthday|winter",
            (
                "not+WISH+to?+see|face|reach|have|do|live+another|tomorrow|next+day?|night?|year?|"
                "xmas|christmas|birthday|winter|summer|spring|week|dawn|morning"
            ),
            "DONE of being_alive|waking_up|being_on_this_earth",
            "should+not+be+alive",
            "WISH .. bus|car|lorry|train|truck+would|could hit|run|take|flatten|knock|squash me",
            "WISH|ready .. meet+my_maker|the_lord|jesus",
            "do|doing+myself+in|a_mischief",
        ),
        unless=(
            "last+night|day+of|before|at|in",
            "myself+in+the|a",
            "WISH .. last & HOMELY|PLAY|team|match",
        ),
        must_match=(
            "hope tonight is my last night",
            "i dont want to see another xmas",
            "wish a lorry would hit me",
        ),
        must_not_match=("hope this is the last night of the snow", "do myself in the garden chair"),
    ),
    Rule(
        name="a plan or a date, unnamed",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="speaks of an end that is planned or near",
        says=(
            "know+when .. know+how|where",
            "know+how .. know+when|where",
            "decided+on|i_am_going+tonight|tomorrow .. when",
            (
                "after+tonight|today|christmas|xmas|friday|saturday|sunday|monday|weekend|birthday "
                ".. not+be?+here|around|about|alive|bother|need|hear|text|ring|see"
            ),
            (
                "not+be+here|around|about|alive|bother|needed|text|ring|message|call .. "
                "after+tonight|today|christmas|xmas|friday|saturday|sunday|weekend"
            ),
            "read|hear|see+about+me+in|on+the+paper|papers|news|telly",
            (
                "this_time+tomorrow|next_week|next_month .. i|me will|be? be?+gone|dead|peace|free|"
                "with_him|with_her|no_more"
            ),
            "it|all+will+all?+be+all?+over+by|soon|tonight|tomorrow|before|for_me",
            (
                "not be?+need|needing|want|wanting+the|my|it|this?+flat|house|bed|tablets|pension|"
                "number|anything|dinner|keys|coat .. after|anymore|where_i|soon|monday|friday|"
                "tomorrow"
            ),
            "delete|lose|forget|remove+my+number",
            "got+everything|it|things+sorted|planned|ready & tonight|goodbye|sorry|note|friday",
        ),
        unless=(
            (
                "off_to|sisters|sons|daughters|holiday|moving|move|hospital|trip|visiting|hols|"
                "away|skeggy|"
                "back_on|caravan & not+be|need"
            ),
            "sold|new|diet|moving & not be? need|needing|want",
            (
                "rain|storm|film|match|meeting|operation|treatment|chemo|dentist|exam|exams|snow|"
                "wind & over"
            ),
            "wrong|new|old+number|phone & number",
            "not+be+here|about|around|need & ELSEWHERE",
        ),
        must_match=(
            "after christmas i wont be around",
            "this time tomorrow ill be gone",
            "wont be needing the flat after friday",
            "i know when and i know how",
        ),
        must_not_match=(
            "the rain will be over by four",
            "I won't be around after Friday, off to my sister's",
        ),
    ),
    Rule(
        name="leave-taking",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="a goodbye, or things left for others to find",
        says=(
            (
                "left|leaving|leave|wrote|written|put+you|them|him|her|a|the|my?+letter|letters|"
                "note|notes .. table|side|mantelpiece|drawer|bed|pillow|kitchen|hall|kids|everyone"
            ),
            (
                "found|got|sorted+a|another|good|new?+home|owner .. for+the|my+ANIMAL & bills|paid|"
                "sorry|now|finally|goodbye|last|me|gone|ready"
            ),
            "sorry+for+everything|it_all|what_i & goodbye|bye|loved|peace|gone|forgive|farewell",
            (
                "someone|somebody|police|whoever|they|you|neighbour .. find+me|my_body & door|key|"
                "keys|open|unlocked|need|kids|sorry|let|when"
            ),
            "been+a+good|great|lovely|best+pal|friend|mate|neighbour & bye|goodbye|farewell|sorry",
            "^ you .. been+a+good|great|lovely|best+pal|friend|mate .. long $",
            "^ thank|thanks|ta .. all|everything & peace|last|not_be|wont|after|gone|end|over_now",
            "remember|think_of|think_kindly+of?+me & when|gone|sometimes|goodbye|sorry|fondly",
            "not|never+hear|get+anything?+from+me+again|anymore|after",
        ),
        unless=(
            (
                "milkman|carer|cleaner|postman|plumber|window_cleaner|holiday|shopping|parcel & "
                "note|letter|notes|letters"
            ),
            "kittens|puppies|litter|rescue & home|owner",
            "for_now|speak|soon|later|see_you & bye|goodbye|goodnight",
        ),
        must_match=(
            "ive left a letter on the kitchen table",
            "ive paid the bills and found a home for the cat",
            "someone will need to find me. back door is open",
        ),
        must_not_match=("left a note on the table for the milkman", "found a home for the kittens"),
    ),
    Rule(
        name="despair in few words",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="despairs, or sees no place for themselves",
        says=(
            "it|this|life|things+will|is|are?+never|not+going_to?+get+any?+better|easier|end",
            "never|not+going_to+get+any?+better+is_it|for_me|now|anymore|$",
            "WORTHLESS+and+WORTHLESS",
            "feel|felt|feeling disappearing|vanishing|not_existing|ending|giving_up",
            "trapped & escape|no_way_out|get_out|scream|forever|life|everyday|no_one",
            "BETTER_OFF & insurance|money_from|my_funeral",
            "scared|afraid|frightened|worried .. what|of+i+might|may|could|will|am_going_to+do",
            "not+trust+myself",
            "not+safe+with|around|on|from+myself|my_own",
            (
                "world|nobody|no_one|who|anyone|they|anybody .. notice|miss|care|bat_an_eyelid .. "
                "i+went|gone|die|died|left|disappeared|dropped_dead|go|vanished"
            ),
            "not+going_to|planning_to|will|would .. CUT_SELF & THINK|but|want|anymore",
            "my?+bad|dark|black+thoughts & back|again|coming|night|stop",
            "not+want+to+feel+anything|this|it|anymore",
            "not+know|sure+how|if+much+longer|more|i+can|last|manage",
            "what|nothing+have+i|got|left?+to_live_for|to_lose|left",
            "sick|tired|fed_up+of+myself|me|my_own_head|my_head",
            "no_one|nobody+left|cares|bothers|listens & anymore|alive|die|dead|about_me",
            "wasted+my+life|whole_life",
            "hate|hates|hated+who_i|what_i|being_me",
            "not|never+be+happy|normal|ok|free|wanted|loved+again|anymore|$",
            "i+am+existing+$|not",
        ),
        unless=(
            "HOMELY|PLAY",
            (
                "weather|traffic|signal|wifi|recipe|knee|knees|cough|leg|ankle|snow|parking|phone "
                "& better|easier|end"
            ),
            "no_one|nobody+cares+about+the|your|that",
        ),
        must_match=(
            "its never going to get any better is it",
            "world wouldnt notice if i went",
            "im scared of what i might do",
            "im just existing",
        ),
        must_not_match=("this weather is never going to get better",),
    ),
)
