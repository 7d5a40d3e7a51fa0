"""Voices, confusion, and things taken to cope."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="harm to others",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="thoughts of harming someone",
        says=(
            "HEAR_VOICES TELL me? .. HARM_THEM",
            "HEAR_VOICES TELL .. myself|jump|die|kill|it",
            "HEAR_VOICES louder|tell|telling|told|saying|say",
            (
                "going to|want|will|might to? stab|shoot|murder|strangle|poison him|her|them|"
                "someone|everyone|people"
            ),
            (
                "going|want|will|might to? kill|hurt|attack|harm him|her|them|someone|people|"
                "everyone|my_family|my_mum|my_husband|my_wife & tonight|voices|knife|gun|scared|"
                "anger|cant_stop|snap|mean_it"
            ),
            (
                "scared|afraid|frightened i will|might|am_going to? hurt|harm|kill someone|him|her|"
                "them|my|people|baby"
            ),
        ),
        unless=(
            "(laugh)|haha|lol|joking|hahaha",
            "kill|murder him|her|them if|when|for",
            "voices & choir|singing|radio",
            "the_voice",
        ),
        must_match=(
            "the voices are telling me to hurt her",
            "the voices are telling me to stab him",
        ),
        must_not_match=(
            "if she plays that song one more time ill kill her haha",
            "I could murder a curry",
        ),
    ),
    Rule(
        name="voices or things not there",
        category=Category.MIND,
        level=Level.SOON,
        reason="voices, or things that are not there",
        says=(
            (
                "the|hear|hearing|heard|my|these|by voices & not|me|let|head|sleep|louder|stop|all|"
                "night|walls|cant|keep"
            ),
            "voices|voice in my head|mind",
            "HEAR_VOICES & i|me|my|am|have|having|see|seeing",
            "seeing|see things|people & not_there|there|walls|shaking|fit|real",
            "ABUSER|they|people|government|neighbours|police are|is|keep|been PARANOID",
            "PARANOID & they|he|neighbours|government|food|tablets|phone|tv",
            "tv|telly|radio talks|talking|speaking to me",
            "not know|sure what_is|if real|dreaming|awake",
            (
                "my|i|am|feel|going|having|think psychotic|manic|psychosis|paranoid|breakdown & "
                "now|again|am|going|think|having|feel"
            ),
        ),
        unless=(
            "voices & choir|singing|cheering|radio_play|kids_voices",
            "voice_mail",
            "devil_wears|little_devil|tasmanian",
        ),
        must_match=("the voices wont let me sleep", "my neighbours are poisoning my food"),
        must_not_match=("lovely to hear their voices on Sunday",),
    ),
    Rule(
        name="muddled or a sign of relapse",
        category=Category.MIND,
        level=Level.TODAY,
        reason="confusion, or an early sign of illness",
        says=(
            "CONFUSED",
            "bipolar|schizophrenia|psychosis|ptsd|dementia|breakdown",
            "distance myself from",
            "complete isolation",
        ),
        must_match=(
            (
                "When during psychosis. I go through complete isolation. I distance myself from "
                "people."
            ),
        ),
    ),
    Rule(
        name="confused now",
        category=Category.MIND,
        level=Level.SOON,
        reason="confused",
        says=(
            "not know where i am|live",
            "not know what day it_is",
            "not remember|recognise my name|home|way|who|how_to_get",
            "i+am+lost & not_find|way_home|help",
            "not_find my? way home",
            "am|feel|all confused|muddled & where|who|day|home|tablets|everything|frightened",
            "going|losing my? mad|mind|crazy|insane|mad & help|voices|scared|not|think",
        ),
        unless=(
            "going_mad & heat|noise|kids|neighbours|looking",
            "not_know what_day it_is & holiday|bank|retired|haha|lol",
        ),
        must_match=("i dont know where i am",),
        must_not_match=("I don't know where my glasses are",),
    ),
    Rule(
        name="withdrawal",
        category=Category.SUBSTANCE,
        level=Level.URGENT,
        imminent=True,
        reason="dangerous withdrawal",
        says=(
            (
                "stopped|stop|quit|without|no drinking|drink|alcohol|booze|vodka|benzos|valium|"
                "methadone & shaking|fit|seizure|seeing|hallucinating|sweating"
            ),
        ),
        must_match=("stopped drinking 2 days ago now shaking seeing things had a fit",),
        must_not_match=("stopped drinking coffee and feel great",),
    ),
    Rule(
        name="drink, drugs or gambling out of hand",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        reason="drink, drugs or gambling out of hand",
        says=(
            "i|am|ive|been|have|my DRINK_DRUGS TOO_MUCH",
            "relapsed|using_again|back_on DRINK_DRUGS",
            "TOO_MUCH|cant_stop DRINK_DRUGS",
            (
                "lost & slots|gambling|betting|casino|bookies & money|all|again|pay|wages|pension|"
                "benefits"
            ),
            "cannot|cant|not stop drinking|using|gambling",
            "abuse substances|drugs|alcohol|pills|drink",
        ),
        unless=(
            "last_night|hungover|lovely|party",
            "drink|drinking water|tea|coffee|squash",
            "too_much tea|coffee|cake|chocolate|telly",
            "he|she|they|neighbour|man|downstairs",
            "pumpkin|old_spice|girls|mixed_spice",
        ),
        must_match=("lost the whole month's money on the slots again, cant face telling anyone",),
        must_not_match=(
            "too much wine last night, lovely party though",
            "an annoying weird man downstairs coughing constantly on drugs",
        ),
    ),
    Rule(
        name="drink, drugs or gambling mentioned",
        category=Category.SUBSTANCE,
        level=Level.TODAY,
        reason="drink, drugs or gambling mentioned",
        says=(
            "taking|took|smoking|smoke|smoked|using|on|did spice|crack|heroin|weed|drugs|coke",
            "i|am|been|was|got drinking|drunk|gambling|relapsed|high|using",
            "need|want a? drink|fix",
        ),
        unless=(
            "man|neighbour|downstairs|he|she|they",
            "drinking|drink tea|coffee|water|squash|juice",
        ),
        must_match=("Due to my loneliness I was taking Spice.",),
        must_not_match=("pumpkin spice cake in the oven",),
    ),
)
