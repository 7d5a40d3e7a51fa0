"""Medical emergencies, falls, and other bodily trouble."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="medical emergency",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            "CHEST & BREATH|arm|now|help|bad|sweating|hurts|crushing|squeezing|jaw|not_stop",
            "CHEST pain|pains|tight|hurts",
            "pain|pains in my chest",
            "can not|hardly|barely breathe|breath|breathing",
            "BREATH & help|chest|now|can|blue|inhaler",
            "STROKE & face|arm|speech|mum|dad|he|she|my|cant|droopy|side",
            "ALLERGY & nuts|sting|tongue|throat|help|face|am|eating|breathe",
            "BLEED",
            "having a heart attack|stroke|seizure|fit",
            "EMERGENCY",
            "^ help $",
            "^ help me $",
            "^ sos|ambulance|999|police $",
            "smell|smelling|smells gas & strong|headache|dizzy|bad|sick",
            "carbon monoxide alarm|headache|going",
            "house|flat|kitchen|cooker is? on fire",
            "sugar|sugars|blood is? NUMBER & shaky|shaking|sweating|hypo|confused|faint",
            "having a? hypo",
        ),
        unless=(
            "heart_attack of a? bill|price",
            (
                "nearly had|gave|having|have|had a heart_attack when|at|of|over & bill|price|cost|"
                "surprise|jump"
            ),
            "heart_attack & bill|laughing|price|joke|film|years_ago",
            "smell_gas & cooker_left",
            "not_breathe a word",
            "fire & telly|cosy|roast|camp|marshmallows|stick",
            "chest_of drawers",
        ),
        must_match=(
            "chest pain and cant breathe",
            "chest pain n cnt breath",
            "ring 999",
            "help",
            "my face has gone droopy and cant lift my arm",
            "sugar is 2.1 and im all shaky cant find anything sweet",
        ),
        must_not_match=("had a heart attack of a bill from the gas", "help yourself to biscuits"),
    ),
    Rule(
        name="fallen and cannot get up",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="fallen and cannot get up",
        says=(
            "FALLEN & NOT_UP",
            (
                "on the kitchen|bathroom|bedroom|hall|stairs? floor & cant|since|help|can|hours|"
                "night|not"
            ),
        ),
        unless=(
            "fallen|fell|fall asleep|out|behind|in_love|for",
            "fell & weight",
            "on_the_floor & carpet|tiles|sleeping_bag|laughing|rug|cat|dog",
        ),
        must_match=(
            "ive fallen and cant get up",
            "iv fallen n cant get up",
            "on the kitchen floor since last nite cant reach the phone proply",
        ),
        must_not_match=("fell asleep and cant get up for work", "rolling on the floor laughing"),
    ),
    Rule(
        name="hurt or unwell",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="hurt, unwell or a medicine muddle",
        says=(
            "fall|fell|fallen & not_put weight",
            "fall|fell|slipped & hip|head|bleeding|cant_walk|leg|wrist|bruised|hurt",
            "had a fall|stroke|funny_turn|turn",
            (
                "forget|not_remember|keep_forgetting|not_sure|muddled if|whether|my|ive .. "
                "MEDICINE|taken"
            ),
            "forget|forgetting if i TOOK",
            (
                "stopped|stopping|not|stop taking|take|took|taken my|the MEDICINE|medication|"
                "insulin|meds"
            ),
            "run|ran out of MEDICINE|insulin",
            "blood in my|the wee|urine|poo|stool|sick|toilet",
            "collapsed|fainted|blacked_out|passed_out|fitted",
            "taking|take|took more MEDICINE|of than",
            "taking more of the? MEDICINE",
            "high fever|temperature & confused|days|shaking",
        ),
        unless=(
            "fell|fall|fallen asleep|out|behind|in_love|for|over_laughing|off_the_sofa laughing",
            "not|stop taking|take|took the? bus|mick|bins|dog|train|car",
            "passed_out on the sofa",
            "blacked_out & curtains|windows",
            "years_ago",
        ),
        must_match=(
            "I had a fall yesterday and I can't put any weight on my leg",
            "I keep forgetting if ive taken my heart tablets so ive had some more",
        ),
        must_not_match=("I fell asleep in the chair",),
    ),
    Rule(
        name="fear of falling, aches and pains",
        category=Category.MEDICAL,
        level=Level.TODAY,
        reason="health or a fall on their mind",
        says=(
            "scared|afraid|frightened|worried of|about falling|a_fall",
            "painful to walk",
            "in pain|agony",
            "MEDICINE",
            "hospital|ambulance|operation|cancer|chemo|biopsy|scan",
            "illness|ill|poorly|unwell",
            "fell|fallen|fall over|down|again",
            "dizzy|headache|temperature",
        ),
        must_match=("painful to walk and scared of falling and being alone",),
    ),
)
