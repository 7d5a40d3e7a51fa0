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
            "CLOSE|THEY .. sent|texted|message|text|said .. goodbye",
            "CLOSE|THEY|CHILD .. is|has?+not+breathing|responding",
            "CLOSE|THEY+will|can|does+not+wake",
            "CLOSE|THEY+is?+choking",
            (
                "CLOSE|THEY .. taken|took|swallowed .. pills|tablets|overdose & goodbye|all|die|"
                "bottle|lots|sleepy|overdose|saying"
            ),
            (
                "CLOSE|THEY has|have|took|taken taken? an? overdose|pills|tablets & not|answering|"
                "help|waking|now|breathing"
            ),
            "CLOSE|THEY is|has|not unconscious|collapsed|breathing|waking|not_breathing|responding",
            "CLOSE|THEY .. FIT .. not wake|waking|breathing|respond|responding|come_round",
            (
                "CLOSE|THEY will|going|about|is|threatening|says|said to kill|jump|hang himself|"
                "herself|themselves|off & tonight|now|today"
            ),
        ),
        unless=(
            "wake+up+till|until|for|early|before",
            "not_wake .. till|noon|alarm",
            "not+wake till|until|early|before|up+for",
            "choking+me|up",
            "cat|dog|rabbit|budgie",
        ),
        must_match=("my friend has just taken an overdose shes not answering me",),
        must_not_match=("some bloke overdosed and the ambulance crashed. great telly",),
    ),
    Rule(
        name="someone else wishes to die",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="someone else may want to die",
        says=(
            "CLOSE|he|she .. had_enough|tired|sick+of+living|life|being_alive",
            "CLOSE|THEY .. CUT_SELF",
            "CLOSE|THEY+is|are|has|been|started+selfharm|selfharming|cutting",
            "CLOSE|THEY .. END_THEMSELVES",
            "CLOSE|he|she+does|did|do?+not+want|wish+to+STAY_ALIVE",
            "CLOSE|he|she .. can|could+not+go_on|carry_on|cope|do_this_anymore",
            "CLOSE|he|she+wants|want|wanted+to+die|end_it",
            "suicidal|suicide & CLOSE|THEY & help|worried|scared|know|concerned|save|stop",
            "END_THEMSELVES & help|worried|scared|what|police|save|stop",
        ),
        unless=(
            "if+he|she|they",
            "would .. die|kill them",
            "committed+suicide",
            "he_is_ok|she_is_ok|ok_now",
            "go_on+the|a|his|her|holiday|trip",
            "END_THEMSELVES & contract|broadband|quiche",
            "used_to+selfharm & proud|speaks|well",
            "tell|tells|telling|told+anyone|people|someone|them|others+to",
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
            "CHILD|CLOSE|neighbour|neighbours .. BRUISED .. over|all|arms|face|again",
            "not+been+seen|seen .. for LONG_SPELL",
            "milk|post|papers+outside|piling|building & not_seen|old_lady|old_man|neighbour|days",
            (
                "leaves|left+the|her|his+baby|kids|children .. on_its_own|alone|all_day|"
                "by_themselves|on_their_own"
            ),
            "CHILD .. crying|screaming & all_night|no_adults|alone|next_door|every_night",
            "hear|heard|hearing|saw|seen|see .. hitting|beating|hurting|screaming|crying_for_help",
            (
                "ABUSER hits|hit|hitting|beats|beating|hurts|hurting|slaps|kicks|abuses|abusing|"
                "abused|raped|attacked her|him|them|kids|the_kids|the_baby|my_mum|my_mom|my_sister|"
                "my_daughter|the_children|my_mother"
            ),
            "CHILD .. left|are_left .. alone|on_their_own|by_themselves",
            (
                "CHILD & hit|hurt|hungry|left_alone|bruises|abuse|starving|hitting|beating|"
                "screaming|not_safe & help|worried|scared|alone|next_door|again|he|she|dad|mum"
            ),
            "social services took|taking|coming & kids|children|baby",
        ),
        unless=(
            "match|game|ball|football|rugby|cricket|boxing",
            "hits_the",
            "i_am|i hurting",
            "dog|cat|puppy",
            "CHILD|screaming & PLAY|pool|garden",
            "beat|beats|beating|beaten|hit .. at|record|target|drum|drums|eggs|score",
        ),
        must_match=("I can hear him hitting her next door most nights",),
        must_not_match=("he beats me at dominoes", "watching the football, they beat them 3 nil"),
    ),
)
