"""Leave-taking: goodbyes for good, letters, giving things away."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="goodbye for good",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="a goodbye",
        says=(
            (
                "goodbye & thank|thanks|everything|sorry|forever|world|everyone|everybody|all|"
                "cruel|last|done|tired|life|pain|anymore|love|hurt|over|reddit|it"
            ),
            "^ goodbye|farewell $",
            "bye world|everyone|everybody|forever|all|cruel|for_good|reddit|life",
            "BYE EVER & sorry|done|end|pain|anymore|tired|life|die|over|time|time_to|gone",
            "say|saying|said|post|posting|this|is|my|here goodbye|farewell",
            "this is goodbye",
            "thank|thanks you? for everything & goodbye|bye|sorry|gone|end|last",
            "see you on the other side",
            "tell my|the|them|her|him CLOSE|kids|family|everyone i love|loved|am_sorry|sorry",
            "look after|take_care my|the|of ANIMAL & gone|letters|sorry|please|goodbye|when",
            (
                "written|wrote|write|writing|finished|left|leave|leaving|is the|a|my|all|suicide? "
                "letters|note|letter|notes"
            ),
            "my note is|written|in|on",
            "rehome|rehomed my? ANIMAL",
            "it is i|my|over|time time|to|for? go|leave|now|me",
            "time for me to? go|leave|rest",
            "i am at peace with",
            "ready to go & peace|life|over|time|tired|death|heaven|lived|now|meet",
            "give|giving|gave|given away all? my things|stuff|belongings|possessions|everything",
            "take me & lord|god|jesus|home",
            "last|final message|post|goodbye|text|time|words & goodbye|you|i",
        ),
        unless=(
            "good_riddance",
            "thank_you_letter|thank_you_note|cover_letter|letter_to_the council",
            (
                "say|said|saying goodbye to & work|team|old|leaving|holiday|neighbours|kids|summer|"
                "weekend"
            ),
            "goodbye & see|talk|later|tomorrow|speak|take|goodnight|soon|have|next",
            "time to? go now|to? bed|shop|work|home|out|bus|lunch|dinner|tea|shopping|get",
            (
                "letter|letters|note to|from|for the? council|mp|doctor|bank|landlord|school|santa|"
                "grandson|granddaughter"
            ),
            "note|notes|letter for|from|of|on shopping|fridge|milkman|teacher|class|lecture",
        ),
        must_match=(
            "goodbye and thank you for everything",
            "goodby n thx 4 everything",
            "I've written the letters. Please look after Milo",
            "GOODBYE AND THANK YOU FOR EVERYTHING",
        ),
        must_not_match=(
            "Finally done with that jigsaw, goodbye thank you and good riddance",
            "bye for now, speak tomorrow",
            "When I close my door that is it. I am on my own.",
        ),
    ),
)
