"""Means at hand, something taken, and a time that was set."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="medicine and amount",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="medicine and amount",
        says=(
            "TOOK .. MUCH MEDICINE",
            "TOOK .. MUCH of MEDICINE",
            "TOOK MEDICINE .. too_many|all|overdose|handful|loads|lots",
            "TOOK MUCH|MANY mg",
            "MUCH MEDICINE & HAVE_READY|goodbye|want|sorry|die|end|tonight|kill|enough|myself",
            "^ MANY mg $",
            "^ MEDICINE_SIGN $",
            "MANY mg & LOW|WANT|GONE|TOOK|kill|enough|what",
            "MEDICINE_SIGN & LOW|WANT|enough|anymore|sorry|goodbye|bye",
        ),
        unless=(
            "blood_pressure|prescription|prescribed|pharmacy|chemist|collected|a_day|daily",
            "on_time|as_prescribed|with_food|with_breakfast|with_water",
            "overdosed_on chocolate|cake|sweets|tea|telly|sugar",
        ),
        must_match=(
            "ive took all my pills",
            "i took 40 paracetamol",
            "swallowed the whole box of co-codamol",
            "took loads of tablets",
            "feeling so low 800mg",
        ),
        must_not_match=(
            "taking my tablets on time now",
            "took my tablets",
            "overdosed on chocolate",
            "this illness has taken so much away from me",
        ),
    ),
    Rule(
        name="overdose",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="overdose",
        says=(
            "i|have|took .. overdose|overdosed|overdosing",
            "^ overdose|overdosed",
            "TOOK an? overdose",
            "overdose on MEDICINE",
        ),
        unless=(
            "overdose|overdosed|overdosing on chocolate|cake|sweets|tea|telly|sugar|cuteness",
            "overdosed_on",
        ),
        must_match=("i just took an overdose please dont send anyone", "ive overdosed"),
        must_not_match=("overdosed on chocolate", "some bloke overdosed on telly"),
    ),
    Rule(
        name="medicine at hand",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="a means is at hand",
        says=(
            "MEDICINE HAVE_READY",
            "HAVE_READY .. MEDICINE",
            "MEDICINE in|with|next|on me|my|front|hand|hands",
            (
                "have|got|bought|grab|my|the|with|using WEAPON & myself|die|end|ready|do_it|"
                "tonight|goodbye|arms|wrists|death|bullet|brains|stomach|head|life"
            ),
            "WEAPON HAVE_READY",
            "HAVE_READY .. noose|rope|gun|razor|blade|helium|blades",
            (
                "i|ive have|got|bought|need|wish|found had? a|the|my gun|noose|rope|bullet|pistol|"
                "shotgun"
            ),
            (
                "bullet|noose|gun|rope sounds|seems|to|in|is|for my? better|head|brain|alli|all|"
                "mouth|temple"
            ),
            "drink|drank|drinking the? bleach|antifreeze",
            "sat|sitting in the car & engine|garage|hosepipe|exhaust",
            (
                "gun|knife|razor|blade to|against|in|into my head|throat|wrist|neck|stomach|chest|"
                "arms|heart|mouth"
            ),
            "tie|tied|tying a|the noose|rope|knot",
        ),
        unless=(
            "on_time",
            "gun|knife & he|she|they",
            "MEDICINE ready to collect|from",
            "skipping_rope",
            "MEDICINE ready|collected|bought|ordered .. chemist|pharmacy|boots|surgery",
            "prescription|chemist|pharmacy",
            "bottle_of_wine",
            "glue_gun|top_gun|water_gun|nerf",
            "washing|tow|knife_and_fork|bread_knife",
        ),
        must_match=(
            "i cant do this anymore ive got the tablets ready",
            "ive saved up my tablets",
            "i have the pills in my hand",
            "Sat in the car in the garage with the engine on",
        ),
        must_not_match=(
            "my tablets are ready at the chemist",
            "got the washing in",
            "top gun is on",
        ),
    ),
    Rule(
        name="at the edge",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="at a dangerous place",
        says=(
            (
                "on|at|standing|sitting|sat|stood|by|over|from|to|off the|a EDGE & know|texting|"
                "goodbye|bye|sorry|end|jump|jumping|tonight|stop|last|dont|not|die|over|anymore|"
                "step"
            ),
            "^ on the bridge|roof|ledge|tracks|platform|edge",
            (
                "JUMP off|from|of|under|into|in|front|a|the|my .. EDGE|building|train|floor|window|"
                "wall|lorry|car|traffic|bus|river|sea|tree|it|story|stories|highway|road"
            ),
            "driving|drive|drove off the? road|bridge|cliff",
            "going to|want|about|thinking|gonna of|to|about? jump|jumping off|$|from|in",
            "20mins|minutes|mins till? train",
            "stop myself JUMP",
            "stop|urge myself|to? .. JUMP",
        ),
        unless=(
            "jump|jumped|jumping on the? bus|train|bandwagon",
            "jump at the chance",
            "bungee|parachute",
            "jumped_out my skin",
            "JUMP for joy",
            "bus_at the bridge",
            "jumped & hoops|queue|puddles",
        ),
        must_match=("on the bridge. dont know why im texting", "going to jump off the bridge"),
        must_not_match=(
            "I'd jump at the chance",
            "Jumped on the bus at the bridge and got to town by ten",
            "end of the line bus stop",
        ),
    ),
    Rule(
        name="time set",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="says when it will end",
        says=(
            "END_IT|ending|end|DIE|KILL_SELF SOON",
            "SOON .. KILL_SELF",
            "SOON is|i the|am will? night|end|last|dead|die|day i? die|end|alive|do_it",
            "last day|night|time|days|hours of? life|alive|on_earth|living|i_am",
            "my last words|day|night|days|goodbye|drive|hours|20mins|message|minutes",
            "you will not hear|see|need|have from? text|me|again|anymore|worry",
            "not need to? text|message|check|ring|worry me|on|about? tomorrow|anymore|again|me",
            (
                "not be here|around|alive tomorrow|anymore|much_longer|next|by|in|when|christmas|"
                "soon|long|to"
            ),
            "not be here $",
            "by the time you read|get|see this",
            "i will|am be? dead|gone tomorrow|soon|in|by|when|you|$",
            "set a date",
            "hours|days|minutes|mins|weeks until|left|of|till i|life|to am|live|die|dead|gone|left",
            "tonight i|is die|end|hang|do|the night|it",
        ),
        unless=(
            (
                "be_here & holiday|hospital|appointment|away|shopping|sisters|dentist|back|"
                "chiropodist|visiting"
            ),
            "my_last day|time at|in|of work|job|school|term|college",
            "end of|the end|tonight of? the? film|episode|series|show|match|programme",
            "died|dead tonight|today|now phone|battery|credit",
            "phone|battery|laptop|car|plant|signal .. died|dead|die|dying",
        ),
        must_match=(
            "you wont need to text me tomorrow",
            "stop texting me i wont be here tomorrow",
            "Stop texting me i wont be here tomorrow",
            "by the time you read this ill be gone",
            "cnt do dis nemore endin it 2nyt luv u",
        ),
        must_not_match=("my phone died", "the series ends tonight", "see you tomorrow"),
    ),
    Rule(
        name="going to do it",
        category=Category.INTENT,
        level=Level.URGENT,
        reason="means to do it, without saying what",
        says=(
            (
                "INTEND do_it|doing_it|go_through_with_it & goodbye|bye|pain|tired|sorry|courage|"
                "die|life|nobody|hurts|decided|tonight|anymore|hurt|painless|everyone|fear|scared|"
                "death|cant"
            ),
            "going|go|want through with it",
            "will|going|have do something stupid|silly|drastic|bad|terrible",
            "do something stupid|silly|drastic|bad|shouldnt|terrible",
            "made|make my? mind|decision up? & goodbye|bye|end|do_it|time|life|leave",
            "finally|getting the? courage|guts|balls",
            "too chicken|scared|much|coward|cowardly|weak|pussy of? a? to do_it|kill|die|end",
            "the only|easiest|best|easy|quickest|fastest way|option|solution out|left|is|to",
            "want|need|looking|find|see|be a|the|some|for way out",
            "i want out",
            "find|need|know|choose a? method|painless & i|to|no|that",
            "METHOD to? die|kill_myself|death|end|suicide|kill|overdose|starve",
            "METHOD would|will|of|does|for .. kill|die|dead|death|KILL_SELF|MEDICINE",
            "what would? happen if i? TOOK .. MEDICINE|mg|pills",
            "what happens|would_happen when|after i die",
            "put my affairs in order|made my will|written my will|planned my funeral",
            (
                "have|got|made|making|start|starting|started|starting_to|planned|planning|"
                "everything a|to|the|it? plan|planned"
            ),
        ),
        unless=(
            "way_out & shop|maze|car_park|exit|station",
            (
                "have|got|made|making|start|starting|started a|to|the|it? plan|planned & holiday|"
                "trip|day|party|weekend|dinner|for|meet"
            ),
            "plan|planned|plans ahead|for|b|holiday|trip|to_go",
        ),
        must_match=("its the only way out, im sorry", "im going to do something stupid"),
        must_not_match=("I will do it tomorrow, the shop is shut", "we made a plan for Friday"),
    ),
)
