"""Low mood and everyday worry: the buddy reads, staff see the same day."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="low mood",
        category=Category.LOW_MOOD,
        level=Level.TODAY,
        reason="low mood",
        says=(
            "LOW & i|am|me|my|feel|feeling|day|been|always|bit",
            "^ LOW",
            "LOW $",
            "get|got|getting tearful",
            "not feeling|doing it|good|great|well",
            "not sleeping|sleep|eat|eating",
            "crippling|suffering",
        ),
        unless=(
            "not lonely|sad|low|upset|depressed|worried|scared|anxious",
            "never_better",
            "dead tired",
            "bored|scared|tickled to_death",
            "lonely by choice",
            "flat & tyre|out_of|upstairs|block|top",
            "low_fat|lost_weight|down_to|down_the|upside_down",
            "blue & sky|colour",
            "scared of & people",
        ),
        must_match=(
            "i do get tearful but never let it show",
            "So many people suffering. It's so hard. It's crippling.",
            "I'm left out as I'm lonely bored lazy and upset.",
        ),
        must_not_match=(
            "not lonely at all today, had three visitors!",
            "I am like I am lonely by choice.",
        ),
    ),
    Rule(
        name="loss and grief",
        category=Category.LOW_MOOD,
        level=Level.TODAY,
        reason="loss or grief",
        says=(
            "lost my CLOSE|family",
            "CLOSE died|passed|funeral|gone",
            "anniversary|funeral|widow|widowed|bereaved|grief",
            "illness has taken",
            "can not have children|work",
            "give up my best friend",
            "gone on with life without me",
            "on my own",
            "miss him|her|them",
        ),
        must_match=("Lost my wife 5 or 6 years ago. Been lonely since then.",),
    ),
    Rule(
        name="feeling worse after an ending",
        category=Category.LOW_MOOD,
        level=Level.TODAY,
        reason="worse after something ended",
        says=("feel|feeling worse", "sessions & leave|end|ended|stopped|finished"),
        must_match=(
            (
                "You get your 12 sessions then they ask you to leave and they can't extend and you "
                "feel even worse."
            ),
        ),
    ),
    Rule(
        name="suicide as a topic",
        category=Category.LOW_MOOD,
        level=Level.TODAY,
        reason="suicide or death mentioned",
        says=(
            "suicide|suicidal",
            "KILL_SELF",
            "topped|killed|hanged himself|herself",
            "want|wants|wanted|wanting|wish|wishes+to?+die|be_dead|end_it",
        ),
        unless=("wish|want+to+die+for",),
        must_match=("Saw a documentary on suicide in farmers, very sad but well made",),
    ),
    Rule(
        name="does not know what to do",
        category=Category.LOW_MOOD,
        level=Level.TODAY,
        reason="does not know what to do",
        says=(
            "not know what to do",
            "can not be bothered",
            "need someone to? talk",
            "need to? talk to? someone|somebody|anyone",
        ),
        must_match=("idk wat 2 do",),
    ),
)
