"""Let out, counted and asked: small permissions that show who rules a home."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="kept on a short lead",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="must ask for leave for small things",
        enough_up_to=20,
        says=(
            (
                "i|am|was+allowed|let|permitted+out .. monday|tuesday|tuesdays|wednesday|thursday|"
                "friday|fridays|saturday|sunday|sundays|once|week|hour|hours|only|minutes|alone"
            ),
            (
                "i|me|we must|have_to|got_to|need_to|had_to|gotta|made_to|supposed_to|meant_to+"
                "now?+ask|knock|beg|wait|say_sorry|apologise|get_permission .. eat|food|come_in|"
                "bath|out|heating|biscuit|biscuits|shower|toilet|loo|money|speak|sit|bed|tablets|"
                "phone|drink|before|own|leave|first"
            ),
            (
                "ask~ .. for|before|if|can+i?+my|i|we|to?+own?+eat|biscuits|food|money|bath|shower|"
                "loo|toilet|go_out|heating & him|her|he|she|them|my_own|permission|allowed|"
                "power_of_attorney|lets|say"
            ),
            (
                "not|never+to|allowed|let|supposed|meant|permitted .. close|shut|lock+the|my+door|"
                "loo|bathroom|bedroom|toilet|curtains"
            ),
            (
                "he|she|they|husband|wife|son|daughter|partner+count|counts|counted|measures|"
                "measure|weighs|marks|times|logs|rations|inspects|checks & my|the|how & milk|"
                "tampons|pads|biscuits|slices|bread|steps|mileage|miles|food|bottles|tablets|"
                "loo_roll|minutes|fridge|bin|bins|knickers|till|petrol|water|level|levels|receipts|"
                "spend|bath"
            ),
            (
                "not|cant|no|never+have|get|given|got|let|allowed my .. inhaler|tablets|insulin|"
                "medicine|glasses|pad|pads|phone|medication|dinner|bank|post|letters & till|until|"
                "unless|if|sorry|behave|says|he|she|they|daughter|son|husband"
            ),
            (
                "he|she|they|husband|wife|son|daughter|partner|mother_in_law|in_laws|dad|brother|"
                "brothers|father|family says|say|said|tells|told|decides .. not|no|never|stop .. "
                "class|english|college|school|job|work|driving|lessons|church|friends|sister|"
                "mosque|club|out|gym|phone|course|group|centre|doctor"
            ),
            (
                "stop~|ban~|forbid~|forbade|forbidden+me|us|her|my .. class|english|college|school|"
                "job|work~|driving|lessons|church|friends|sister|family|mosque|club|gym|course|"
                "group|centre|going_out|seeing|talking|speaking|learning|studying"
            ),
            (
                "give|hand|surrender|hand_over my? phone|card|bankcard|wages|money|passport|keys+"
                "to|over|in+him|her|his|them|mother_in_law|husband|manager|boss|at_night"
            ),
            (
                "answers|speaks|talks|replied|replies|spoke|answered+for+me & he|she|they|husband|"
                "daughter|son|doctor|wife|since|stroke"
            ),
            (
                "not|never+been?+out|outside|leave|left|set_foot+of|the|my|since|for .. since|for|"
                "month|months|weeks|april|years & he|she|they|locked|says|say|let|safety|allowed|"
                "shoes|key|keys|door"
            ),
            (
                "shoes|coat|clothes|keys|purse|passport|documents|papers|scooter|wheelchair|car|"
                "bike are|is|locked|hidden|kept|took|taken|disabled|battery .. locked|hidden|"
                "office|in_his|in_her|by_him|by_her & i|me|my & not|cannot|go|leave|out|"
                "safety|boss|lock"
            ),
            (
                "boss|gaffer|manager|agent|employer|agency|farm|they keep|keeps|kept|holds|hold|"
                "took|take|has|have+our|my|all?+the?+documents|passport|passports|papers|visa|id|"
                "wages|bankcard"
            ),
            (
                "NUMBER|eight|ten|six|twelve|five|seven+men|of_us|people|girls+to|in+a|one+room|"
                "house|caravan & boss|work|not|wages|pay|passport|documents|sleep"
            ),
            (
                "i cook|clean|wash & not_go_out|not_allowed|nobody_know|mother_in_law|in_laws|"
                "husband & i|me & no|not"
            ),
            "nobody|no_one+know|knows+i+am?+write|writing|text|texting|message|here|doing",
            (
                "write|writing|text|texting|typing|message+this?+you?+in|from|on|under+the|my?+"
                "bathroom|toilet|loo|shed|car|bed|garden|stairs|cupboard|duvet|covers|quick|secret"
            ),
            (
                "not|does_not+answer|reply|pick_up .. rings|ring|text|facetime|call|calls|minutes|"
                "seconds|straight_away|quick & he|she|hell|night|trouble|kicks_off|goes|mad|angry|"
                "row|sulk"
            ),
            (
                "he|she|they .. tell|ring|report|say|get+the?+them|em|him|everyone|social|"
                "social_services|police|court|school .. unfit|bad_mum|bad_mother|mad|crazy|mental|"
                "drunk|druggie|not_cope"
            ),
            (
                "tell|tells|telling|told .. all?+my|our|the+friends|family|neighbours|church|mates|"
                "workmates|kids|grandkids|doctor|everyone .. senile|mad|crazy|dementia|losing|"
                "confused|lying|liar|drunk|mental|unwell|unstable|nuts|paranoid|druggie|slag|whore "
                "& WHO"
            ),
            (
                "its|it_is|is+my|our+own?+house|flat|home|place+but|and+i|we & knock|ask|creep|"
                "hide|tiptoe|corner|not|sit|allowed|stay|bedroom|scared"
            ),
            (
                "he|she|they|husband|wife|daughter|son+decide~|choose~|pick~|say|says|controls+"
                "what|when|who|how|if|whether+i & eat|wear|sleep|bath|talk|see|go|speak|watch|"
                "spend|bed|heating|telly|wash"
            ),
        ),
        unless=(
            "KINDLY|GAME",
            "doctor_says|physio|consultant|operation|diet|slimming|dog|cat|puppy|grandkids|toddler",
            "christmas_dinner|present|surprise",
        ),
        must_match=(
            "im allowed out on fridays, thats it",
            "i have to ask before i have a bath in my own house",
            "he counts the slices of bread",
        ),
        must_not_match=(
            "i ask the doctor if i can drive",
            "she counts her steps every day",
        ),
    ),
)
