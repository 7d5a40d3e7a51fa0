"""A body in danger now: sugar, fits, swelling, choking, burns."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="sugar too low or too high",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: diabetes",
        says=(
            "SUGAR .. LOW_READING",
            "LOW_READING .. SUGAR",
            "SUGAR .. HIGH_READING & SUGAR_SICK",
            "ketones|ketoacidosis|dka|pear_drops & high|sick|vomiting|breath|bad|feel|sugar",
            (
                "sugar|sugars|glucose|blood_sugar+has|have|is|are|keeps|gone|going|went|"
                "keep+crashed|crashing|dropped|dropping|plummeted|plummeting|tanked|tanking|"
                "falling|low"
            ),
            "sugar|blood_sugar+crash|crashed|low|drop & shaky|help|alone|cant|not|shaking|now",
            "having|going|gone|go|feel|into|think|had|am+a|into|another?+hypo",
            "sugar|sugars+crashed|plummeted $",
            "gave|injected|give|jabbed+myself+NUMBER+units?+instead|units",
            "insulin|insulins & twice|double|wrong|instead|too_much|mistake",
            "shaky|sweaty|shaking|clammy|sweating & insulin|diabetic|juice|lucozade|sweet|jelly",
            (
                "meter|monitor|libre|reading|sugar|sugars+says|reads|is|are|showing|saying+hi|lo|"
                "low|high|error_high"
            ),
        ),
        unless=(
            "sugar+free|in_my|in_the|bowl",
            "gas|electric|smart|water+meter",
            "insulin & nurse_came|nurse_comes|sorted|review|clinic|units_a_day",
            (
                "tea|coffee|diet|recipe|cake|bake|cupboard|doughnuts|doughnut|chocolate|easter|"
                "biscuits|sweets & sugar"
            ),
            "jelly|juice & cocktail|trifle|babies_for",
            "last_week|last_year|last_month|better_now|fine_now",
            "more_sugar|form_of & help",
            "had+a+hypo & sorted|fine_now|ok_now|jelly_babies",
        ),
        must_match=(
            "having a hypo",
            "monitor says 1.9",
            "sugar crashed and im shaky",
            "took my insulin twice",
        ),
        must_not_match=(
            "sugar low in the cupboard, need a shop",
            "my bloods were 5.4, all good",
        ),
    ),
    Rule(
        name="fits, swelling, choking",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            (
                "i|had|having|have|from|feel|felt .. a|another|two|three|NUMBER|"
                "cluster_of?+FITTING & now|today|alone|woke|tongue|again|round|coming|floor|twice|"
                "own|help|$"
            ),
            "having|going_into+a|another?+FITTING",
            "bit|bitten+my+tongue & woke|floor|wet|fit|came|come",
            "FITTING+one?+after|then+another|again",
            "CLOSE|CHILD|he|she+is+fitting|convulsing",
            "tongue|throat|lips|windpipe .. SWELL",
            "SWELL .. tongue|throat|lips",
            "TRIGGER & not_swallow|not_breathe|SWELL|wheezing",
            "epipen|epi_pen & used|need|not_find|where|out_of_date|no|help",
            "hives|allergic_reaction|bad_reaction & lips|throat|breath|swelling|all_over|help|bad",
            "CHOKE_PLACE .. LODGED",
            "LODGED .. CHOKE_PLACE",
            "something|food|meat|tablet|bone|sweet .. LODGED & CHOKE_PLACE|gagging|neck|choking",
            "^+i?+am?+choking+$|help|on|cant",
            "gagging|retching|choking & not_swallow|stuck|food|cant|blue|help",
        ),
        unless=(
            "fit+in|into|for|as|about|when|over|of_the|right|better|me_in|nicely|the|well",
            "fit & gym|jeans|dress|clothes|shoes|exercise|walking|keeping|kitchen|giggles",
            "dog|cat|years_ago|last_year|as_a_kid|fine_now & FITTING",
            "sore_throat|cold|cough|crying|hayfever|tonsils|frog|ring & SWELL",
            "throat+lozenge|sweets",
            "words|voice|lump & throat",
            "choking+with|back",
            "choking+on+my+tea|words|coffee|cuppa|toast",
            "choking+on .. price|prices|cost|irony",
            "could|would|might|will|did|not+have+fit",
        ),
        must_match=(
            "my throat is closing up",
            "just come round from a fit",
            "bit of meat stuck in my throat cant swallow",
            "lips are like balloons after them nuts",
        ),
        must_not_match=(
            "she had a fit when she saw the mess",
            "lump in my throat at the wedding",
            "a bit too fat to fit in my jeans lol",
        ),
    ),
    Rule(
        name="burnt or scalded badly",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: a burn",
        says=(
            "SPILT .. BOILING & me|my|myself",
            "BOILING .. SPILT & me|my|myself",
            "SCALDED .. SKIN_SIGN",
            "SKIN_SIGN .. SCALDED",
            "SCALDED & BOILING & my|me|myself",
            "SCALDED .. my?+BODY & fire|chip_pan|hob|hot|grill|heater",
            "BODY+is|are|was|all?+SCALDED",
            "skin+is|has|all?+coming|peeling|hanging|come|peeled+off|away & burn|arm|hand|leg|hot",
        ),
        unless=(
            "tongue|sunburn|sun|toast|dinner|cake|pan|pie|calories|on_purpose|fuse|years_ago|oven",
            "kettle|soup|tea+down|on+the+floor|carpet|sofa|laptop",
            "burn+the|off|a|out",
            "burned|burnt+me .. BANTER",
            "chilli|curry|toast|pizza|pie|cake|dinner|onions|roast|sausages+burned|burnt",
        ),
        must_match=(
            "tipped the kettle over myself",
            "poured boiling water on my leg",
        ),
        must_not_match=(
            "burnt my tongue on the soup",
            "dropped the kettle, new one needed",
        ),
    ),
)
