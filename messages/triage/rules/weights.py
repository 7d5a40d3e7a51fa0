"""A weight on others: the family better off, a place that somebody worthier could have."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="others better off",
        category=Category.NO_FUTURE,
        level=Level.URGENT,
        reason="believes others would be better off without them",
        says=(
            "OTHERS .. BETTER_FOR_ALL .. GONE_ME",
            "BETTER_FOR_ALL .. OTHERS .. GONE_ME",
            "GONE_ME .. OTHERS .. BETTER_FOR_ALL",
            (
                "OTHERS+would|will|could|must+all?+be?+better_off|happier|freer|relieved|glad+$|if|"
                "without|now"
            ),
            (
                "OTHERS life|lives would|will|could+be+easier|better|simpler|happier|nicer+$|if|"
                "without"
            ),
            "best|better|kinder|easier|fairer for|on OTHERS .. if|when|once+GONE_ME",
            "OTHERS .. need~|want|get|be|glad_to|pleased_to rid|shot|shut|free+of+me",
            (
                "out_of_their_hair|off_their_hands|out_of_her_hair|off_her_hands|out_of_his_hair|"
                "off_his_hands|out_of_their_way|out_of_everyones_way|out_of_everyones_hair|"
                "off_their_backs & i|me+GONE|go|gone|dead|better|once|soon|be|was|were"
            ),
            (
                "one_less_mouth|one_less_person|one_less_thing|one_less_problem|one_less_worry|"
                "one_fewer_mouth|one_less_burden|one_less_for & me|i|gone|them|worry|feed|without"
            ),
            "OTHERS .. get|got|getting over me|it_soon|my_death|losing_me|it_eventually|it_in_time",
            "insurance|inheritance|the_house|my_pension|my_savings|payout & GONE_ME|better_off",
            "at_least they get|have the?+house|money|insurance",
            "worth+more+dead|to_them_dead|gone|if_i_died",
            "only+good|use+to+OTHERS+dead|gone",
            "world|place .. better|brighter|happier|lighter without|minus me",
            "do~|doing+OTHERS+all?+a_favour & GONE_ME|die|go|end|gone|leave|leaving",
            (
                "OTHERS .. cope|manage|get_by|get_along|survive|be_fine|be_ok|move_on|"
                "do_fine+without+me"
            ),
        ),
        unless=(
            (
                "without_me+on|at|in|while|for|till|until|tonight|today|tomorrow|this|next|start~|"
                "as_i|because"
            ),
            "MONTH|monday|tuesday|wednesday|thursday|friday|saturday|sunday & without_me",
            (
                "quiz|match|team|choir|bingo|meeting|club|class|rehearsal|work|shift|party & "
                "without_me"
            ),
            "holiday|hols|week|weekend|fortnight|away & without_me",
            "GONE_ME+to|for|home|out|early|on|at|shopping|there|back|and_got",
            "mortgage|estate_agent|for_sale|boiler & the_house",
            "one_less_thing+to_do|to_buy|to_carry|on_my_list|to_sort",
        ),
        must_match=(
            "theyd all manage better without me",
            "the kids would be happier if i wasnt around",
            "everyone would be better off",
            "at least they'd get the insurance when i go",
            "one less mouth to feed without me",
        ),
        must_not_match=(
            "theyll manage without me on sunday",
            "they can do the quiz without me this week",
            "it would be better if i went to the shop early",
        ),
    ),
    Rule(
        name="a weight on others",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=30,
        company=("VERY_LOW|HOPELESS|DYING|SUICIDAL",),
        reason="feels a burden, or in the way",
        says=(
            (
                "stone|rope|weight|millstone|anchor|noose|chain|albatross+round|around|on OTHERS|"
                "her|his|their|everyones|everybodys|peoples neck|necks|shoulders|back"
            ),
            (
                "better|better_off|happier+with+someone_else|another+mum|mam|mother|family|man|"
                "woman|dad & i|she|he|baby|they|without"
            ),
            "spend~|spends|costing a_fortune|fortune|money on me & waste|let|pointless|why",
            "i|am|me|be|being|only|become|became+such?+a|an?+DEADWEIGHT",
            "a+DEADWEIGHT to|on|for|around|round|of OTHERS",
            "feel|feels|felt|feeling+such?+a?+DEADWEIGHT+$|to|on|for|and",
            "i|am|be|being|feel|nothing+such?+a|nothing_but_a|more BOTHER_NOUN to|for|on OTHERS",
            "i+am|was|feel|only+such?+a?+BOTHER_NOUN+$",
            (
                "i|am|me hold~|drag~|bring~|weigh~|pull~|wear~|tie~|drain~|wreck~|slow~ "
                "OTHERS+all?+back|down|out"
            ),
            "hate|tired_of|sick_of|sorry_for|guilty_for+being+such?+a_burden|a_weight",
            (
                "more|not|hardly+worth+the?+bother|trouble|effort|saving|fuss|hassle|worrying|air|"
                "knowing|helping|loving|keeping|feeding|space|oxygen|anything & i|me|my|am|anyone"
            ),
            "more|nothing_but+trouble|bother|hassle|grief|harm+than+i_am+worth",
            "i+am|feel+not|never+worth+it|anything|much|a|bothering|your|anyones|their|time",
            (
                "not+waste|wasting|bother+your|their|his|her|any|anymore|good+time|breath|"
                "energy+on|with+me"
            ),
            "waste|wasting+of+your|their|everyones|peoples|everybodys|my+time|life|money|breath",
            (
                "i|only|am|me+taking|take|using|use|wasting+up?+a|space|the|somebodys?|someones?|"
                "somebody|someone|air|oxygen|room|other_peoples & i|am|me|bed|space|oxygen|air|"
                "place"
            ),
            (
                "give|save|let|have my|it|the|this place|bed|help|time|food|room|organs|kidney to|"
                "for someone|somebody+who|else|that|worth|younger|deserving"
            ),
            "i|always|only|being+get|getting|got+in+OTHERS|everyones|everybodys|the|their+way|road",
            "in|under+everyones|everybodys|peoples|their|her|his+way|road|feet",
            (
                "no|not|little|nae|any+use|good|help|value|worth|purpose|benefit+to|for+OTHERS|"
                "anyone|anybody|no_one|nobody|man|society|myself|me"
            ),
            "OTHERS|nobody|no_one+do?+not?+need|needs|want|wants+me+$|now|anymore|around|here",
            (
                "i+make|bring|cause|give everyone|everybody|them|people|family|my_family|those .. "
                "unhappy|miserable|down|ill|grief|pain|misery|suffer|sad"
            ),
            (
                "she|he|they+has|have+to+do+everything+for+me & burden|better|dead|hate|sorry|fair|"
                "guilty"
            ),
        ),
        unless=(
            (
                "asking|lifts|lift|help_with|ringing|mithering|texting|moan|moaning|going_on & "
                "burden|bother|nuisance|pest|pain"
            ),
            "a_bit_of+a",
            "not|no+BOTHER_NOUN|DEADWEIGHT",
            "not+want|wish+to+be & BOTHER_NOUN",
            "BOTHER_NOUN+with|at|getting|parking|this|is|was",
            (
                "bags|boxes|magazines|furniture|sofa|wardrobe|loft|shed|piano|table|space_in & "
                "taking|take"
            ),
            "in+the+way+of & decorators|builders|van|bus|car|scaffolding",
            "decorators|builders|kitchen|hoovering & way",
            "mower|printer|phone|car|machine|recipe|diet|gym|it_is & worth",
            "needs|need|want|wants+me+to|for|at|in|on",
            "at+maths|cooking|names|football|directions|cards|sums|darts|knitting",
            "bus|train|road_works|roadworks & road|way",
            "TREAT|PLAY & make|give|bring",
            "pain+in|in_my",
        ),
        must_match=(
            "im a millstone round her neck",
            "im a drain on my daughter",
            "im holding everyone back",
            "more trouble than im worth",
            "im a waste of everyones time",
            "dont waste your time on me",
            "im just taking up a bed somebody else could have",
            "i only get in the way",
            "my family dont need me",
        ),
        must_not_match=(
            "I feel a bit of a burden asking for lifts all the time",
            "sorry to be a nuisance, what time is it on?",
            "im in the way here, decorators everywhere",
            "nobody needs me on saturday so free day",
        ),
    ),
)
