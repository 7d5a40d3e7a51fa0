"""What only they hear or see, who is not who they say, and the day that has gone astray."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="heard or seen by nobody else, or lost in the day",
        category=Category.MIND,
        level=Level.SOON,
        reason="hears or sees what others do not, or is confused",
        enough_up_to=20,
        says=(
            (
                "obeah|black_magic|juju|witchcraft|jinn|djinn|evil_eye|hex|curse|cursed|possessed|"
                "demon & me|mi|my|i|pon|on & put|done|sent|inside|in_me|cannot|sleep|neighbour|"
                "family|mother_in_law|find|found|imam|pastor"
            ),
            (
                "god|jesus|allah|lord|angel|angels|devil|satan|spirits|ancestors|prophet|archangel "
                "& told|tell|tells|telling|given|gave|chose|chosen|sent|speaks|spoke|list|mission|"
                "orders|commands|wants_me|test~|punish~ & me|i & must|stop|not|eat|sleep|mission|"
                "list|fast|kill|walk|leave|save|world|jump|special|chosen|till|until|proof|signs"
            ),
            (
                "dead|died|passed|gone|buried|late|twin|mum|dad|husband|wife & texting|ringing|"
                "talking|talks|visits|sat|comes|came|speaks|calls|calling|sits & to_me|me|my|chair|"
                "bed|door|every_night|you|kitchen & pretend~|not_there|nobody_else|voice|tells|"
                "real|insist~|says|six_years"
            ),
            (
                "where|waiting|wait|looking & mother|mam|mum|dad|husband|wife|arthur|boys|my_boys|"
                "children|kids|school|work|bus|home & late|should_be|not_come|never_late|dead|"
                "told_me|they_say|said_he|she_died|worried|dinner|out_of_her_mind|keep_saying|"
                "they_keep"
            ),
            (
                "who|what|why & milk|loaves|bread|purse|glasses|keys|money|teabags|parcels|clothes|"
                "letters & moved|hiding|hide|hid|bought|stole|stealing|taking|swapped|keep|keeps|"
                "fridge|oven|again & my|me|i"
            ),
            (
                "milk|bread|tins|loaves|bills|parcels|shopping & bought|ordered|paid & again|twice|"
                "three|four|five|same|already|remember|idea|every_day & i|me|girl|she|they"
            ),
            (
                "oven|gas|cooker|hob|tap|taps|bath|door|iron|pan & left|forgot|leave|leaving & on|"
                "open|running|again|burnt|flooded|smoke|neighbour|alarm|all_night & twice|again|"
                "third|keep|remember|scared|fire|firemen|alarm|week"
            ),
            (
                "voices|voice|man|men|woman|someone|children & telling|says|shout~|argu~|whisper~|"
                "laugh~|call~|singing|order~|comment~ & in_my_head|my_head|ceiling|walls|pipes|"
                "vents|loft|attic|fridge|nobody_else|no_one_else|floorboards|plug|sockets|wardrobe|"
                "in_my_ear"
            ),
            (
                "telly|tv|radio|alexa|newsreader|presenter|weatherman|adverts|number_plates|songs|"
                "facebook|traffic_lights|pigeons|birds|crows & me|my|about_me & messages|message|"
                "signs|codes|code|secret|meant_for|my_name|about_me|warn~|spell~|know|knows|sent|"
                "between"
            ),
            (
                "not|never & know|recognise|recognize|remember & where|who & here|am|this|put_me|"
                "brought|coat|my_husband|says_he|says_she|went|been"
            ),
            (
                "there|its|it+is?+a|some|strange+man|woman|men|people|girl|lady+in+my|the+kitchen|"
                "bed|bathroom|room|house|lounge|garden|chair & says|not_know|who|keeps|every|"
                "my_husband|my_wife|go_away|will_not"
            ),
            (
                "they|someone|people|neighbours|police|government|everyone & follow~|watch~|track~|"
                "listen~|record~|spy~|film~|plot~|poison~|hack~|control~|read_my & me|my & phone|"
                "house|window|thoughts|mind|food|everywhere|night|car|cameras|walls|know|computer|"
                "street|tap|water"
            ),
            (
                "confus~|muddle~|got_lost|forget|forgetting & where|who|home|way|name|day|street|"
                "tablets|left|bus|house & i|my|me & again|keep|scared|keeps|more|worse|police|"
                "stranger|familiar|own|cannot|could_not"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "shooting|johnny|radio_on|panto|sat_nav|alarm_clock|weather|subtitles|"
                "hospital_thursday|remote"
            ),
        ),
        must_match=(
            "a man whispers in my ceiling at night",
            "the telly is sending me messages",
            "my dead mum comes and sits on my bed and tells me things",
            "where is my husband he should be home, they say he died",
        ),
        must_not_match=(
            "i talk to the telly, dont tell anyone",
            "i dont know who put this quiz together",
        ),
    ),
)
