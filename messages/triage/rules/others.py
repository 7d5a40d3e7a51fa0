"""Somebody else, or a child, in danger."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="someone else may die now",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="someone else may be dying",
        says=(
            (
                "CLOSE|THEY has|have|took|taken taken? an? overdose|pills|tablets & not|answering|"
                "help|waking|now|breathing"
            ),
            "CLOSE|THEY is|has|not unconscious|collapsed|breathing|waking|not_breathing|responding",
            (
                "CLOSE|THEY will|going|about|is|threatening|says|said to kill|jump|hang himself|"
                "herself|themselves|off & tonight|now|today"
            ),
        ),
        unless=("cat|dog|rabbit|budgie", "telly|film|episode|watching|casualty|holby"),
        must_match=("my friend has just taken an overdose shes not answering me",),
        must_not_match=("some bloke overdosed and the ambulance crashed. great telly",),
    ),
    Rule(
        name="someone else wishes to die",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="someone else may want to die",
        says=(
            (
                "CLOSE|THEY wants|want|going|threatening|threatens|talking|trying|tried|thinking|"
                "wishes|threatened|planning to|about|of|he|she? END_IT|die|dead|kill|suicide|"
                "killing"
            ),
            "CLOSE|THEY not WANT .. BE_HERE",
            "CLOSE|THEY|are|all is|are|been|all|feels|feeling|being suicidal",
            (
                "CLOSE|THEY|someone says|said|tells|told|telling|texted .. END_IT|die|dead|kill|"
                "suicide|suicidal|alive"
            ),
            "suicidal|suicide & CLOSE|THEY & help|worried|scared|know|concerned|save|stop|what",
            (
                "kill|killing|hurt|harm|hurting himself|herself|themselves|themself & help|worried|"
                "scared|what|tonight|not"
            ),
            "help|save someone|CLOSE|dude|person & suicidal|suicide|end|kill",
        ),
        unless=(
            "telly|film|episode|watching|casualty|holby|song|lyrics|book|character|series|show",
            "CLOSE|THEY WANT|want me|you|to_see|to_go",
        ),
        must_match=(
            "my mate says she wants to end it",
            "My mate says he doesn't want to be alive anymore and I dont know what to do",
        ),
        must_not_match=("my sister wants to end her phone contract",),
    ),
    Rule(
        name="someone else being hurt",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="someone else is being hurt",
        says=(
            "hear|heard|hearing|saw|seen|see .. hitting|beating|hurting|screaming|crying_for_help",
            (
                "ABUSER hits|hit|hitting|beats|beating|hurts|hurting|slaps|kicks|abuses|abusing|"
                "abused|raped|attacked her|him|them|kids|the_kids|the_baby|my_mum|my_mom|my_sister|"
                "my_daughter|the_children|my_mother"
            ),
            (
                "CHILD & hit|hurt|hungry|left_alone|bruises|abuse|starving|hitting|beating|"
                "screaming|not_safe & help|worried|scared|alone|next_door|again|he|she|dad|mum"
            ),
            "social services took|taking|coming & kids|children|baby",
        ),
        unless=(
            "film|episode|watching|telly|match|game|ball|football|rugby|cricket|boxing",
            "hits_the",
            "dog|cat|puppy",
            "beat|beats|beating|beaten|hit .. at|record|target|drum|drums|eggs|score",
            "years_ago",
        ),
        must_match=("I can hear him hitting her next door most nights",),
        must_not_match=("he beats me at dominoes", "watching the football, they beat them 3 nil"),
    ),
)
