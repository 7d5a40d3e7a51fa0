"""Something taken: whatever it is called, however much, and what it does already."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="something taken, and how much",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="has taken something, and a lot",
        says=(
            (
                "take~|took|taken|downed|swallowed|necked|had+the|my|a+whole|full|entire .. box|"
                "packet|strip|bottle|lot|dosette|sheet|week|weeks"
            ),
            "MANY|NUMBER MEDICINE gone|down|inside|later|swallowed|taken|eaten|in_me",
            "took|taken|take~+about|nearly|over|at_least|around|another+MANY $|more|now|of|tablets",
            "took|taken+MANY $|more|now|of_them",
            "tablets|pills|MEDICINE .. gone|empty & all_of_them|whole|i_did|all|month|hour",
            (
                "drank|drunk|swallowed|drink+the?|some?|it+bleach|weedkiller|antifreeze|something|"
                "turps|screenwash"
            ),
            "weedkiller|bleach|antifreeze & drank|drunk|swallowed|sorry",
            "took|taken|swallowed|downed|necked+them_all|all_of_them|the_lot",
            "wash~+it|them+down+with?|$",
            "downed|necked|swallowed .. MEDICINE|MUCH|dosette|tablets",
        ),
        unless=(
            (
                "trifle|hobnobs|hobnob|pudding|ice_cream|one_sitting|no_regrets|pringles|roses|"
                "naughty|pie|cake|grapes"
            ),
            "photos|pictures|back|bins|kids|to_the|them_all+to|out|home",
            (
                "DOWNED|TAKING+me|us|him|her|them?+about|nearly|over|at_least|around|another|"
                "roughly?+MANY+more|odd|long?+MEASURED"
            ),
            "took|taken+about|nearly|over|at_least|around|another?+MANY+months|mths|weeks|days+$",
            "the_lot+trifle|that",
            "box|packet|lot .. biscuits|hobnobs|trifle|chocolates",
            (
                "biscuits|chocolates|chocolate|sweets|cake|crisps|celebrations|pint|pints|"
                "cough_sweets"
            ),
            (
                "the+whole|full|entire+lot|box|packet & trifle|cake|pizza|pudding|regrets|"
                "crumble|easter"
            ),
            "the_lot|them_all+to|down|back+the|to",
            (
                "kids|grandkids|dogs|bottles|books|boxes|bags|clothes|cans & tip|charity|park|"
                "swimming|museum|cinema|recycling"
            ),
            "back+to+the+shop|recycling|tip|charity_shop",
        ),
        must_match=(
            "took the whole box",
            "60 paracetamol gone",
            "took 20",
            "took about 30 now",
            "took 30 days worth",
        ),
        must_not_match=(
            "had the whole box of biscuits",
            "took 25 minutes",
            "it took 40 mins to get home",
            "took nearly 30 goes",
            "took another 45 minutes now",
            "taken 50 steps",
            "walk took 20 more minutes",
            "took 25 photos",
            "took 18 months",
        ),
    ),
    Rule(
        name="all of it taken",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="something taken, more than a dose",
        says=(
            "^ i? have|had|all|think|fink|may_have? i? have? DOWNED|emptied THE_LOT $",
            "^ i? have? DOWNED|emptied|ate|eaten|drank|drunk everything|all_of_them|them_all $",
            "DOWNED|emptied|ate|eaten|necking|swallowing THE_LOT & GOING_UNDER|sorry|bye|MEDICINE",
            (
                "DOWNED|emptied|had|ate|eaten everything & cupboard|cabinet|drawer|MEDICINE|PACKET|"
                "left"
            ),
            "MEDICINE & TAKEN & every_single_one|every_last_one|all_of_them|the_lot",
            "TAKEN .. OVERMUCH .. MEDICINE",
            "DOWNED .. MEDICINE .. TEN_OR_MORE|too_many|loads|on_purpose|all_gone",
            "TAKEN+more+MEDICINE|of_my .. than i|you|prescribed|supposed|should",
            "TAKEN .. more|much_more+than+i+should|meant|was_supposed|am_supposed & MEDICINE|them",
            "DOWNED more than i was? supposed|meant|should|allowed|prescribed",
            "DOWNED|had double|triple|twice|two|three|four the|my|days? dose|doses",
            "DOWNED OVERMUCH of my|them|the & GOING_UNDER|MEDICINE|sorry",
            (
                "DOWNED|having|had .. MEDICINE .. on_purpose|deliberately|to_sleep_forever|"
                "and_meant_it"
            ),
            "MEDICINE .. in|inside+me|my_stomach|my_system",
            "DOWNED .. MEDICINE & about|nearly|roughly|over|at_least+TEN_OR_MORE|MANY",
            (
                "MEDICINE|TEN_OR_MORE|MANY+MEDICINE?+down|gone|swallowed|inside_me & NUMBER|"
                "TEN_OR_MORE"
            ),
            "^ TEN_OR_MORE|MANY x? MEDICINE & ago|sorry|gone|done|TAKEN|MIXER|now|asleep",
            "^ MEDICINE & MANY|TEN_OR_MORE+$|of_them|tablets|an_hour",
            "lost+count & TAKEN|MEDICINE|swallowed",
            "not+know|sure|remember+how+many|much i? have? DOWNED",
            "how+many|much+i|ive?+have?+DOWNED",
            (
                "one_by_one|one_after_another|one_after_the_other|keep_taking & swallow~|"
                "TAKING+them|pills|tablets"
            ),
            (
                "keep~+on?+TAKING them|MEDICINE|more & sleepy|sorry|tonight|dizzy|enough|"
                "stop_myself|until|till"
            ),
            "on+my+second|third|fourth|last+PACKET & MEDICINE|TAKEN|$",
            "PACKET+is|are?+all?+empty|finished & GOING_UNDER|MEDICINE|sorry|TAKEN|now",
            "empty+MEDICINE?+PACKET & MEDICINE|bed|floor|all_over|around_me|everywhere",
            "MEDICINE .. are|all|is+gone|finished & all|every|sorry|now|goodbye|sleep",
            "MEDICINE .. starting|started|beginning to work|kick|take|make",
            (
                "MEDICINE & washed_down|MIXER|bottle & GOING_UNDER|goodnight|night|asleep|sleep|"
                "goodbye"
            ),
            "gone_and|i+done|did+it & MEDICINE|PACKET",
            "took|taken|done+an+od|o_d",
            "overdosed|overdosing & i|ive|again|me & now|tonight|ago|help|hour|scared",
        ),
        unless=(
            "not|never+TAKEN",
            "my|usual+MANY",
            (
                "overdosed|overdosing|overdose+on|of+TREAT|quality|telly|christmas|sunshine|roses|"
                "carbs|sugar"
            ),
            "OVERMUCH+of? TREAT|telly|sunshine|sun|fluff|news|fun|MEDICINE+of+TREAT|fluff|sunshine",
            (
                "PLEASANT|tip|skip|recycling|charity_shop|chemist|pharmacy|prescription|prescribed|"
                "nurse|a_day|daily|as_usual|with_food|breakfast|doctor|surgery|review|on_time"
            ),
            "THE_LOT .. back|to|home|out|down_to|off|away|in_my_stride|for_granted",
            "TREAT|biscuit|biscuits|grapes|peas|roasties|cakes|milk|mints|sweets|quiche|prosecco",
            "he|she|they|dog|cat|puppy|hubby|CLOSE+has|have?+TAKEN|DOWNED",
            "starting|started TAKING .. MEDICINE",
            "water|squash|tea|juice & MEDICINE .. washed_down",
            "MEDICINE .. gone_up|down+to+NUMBER|MANY|TEN_OR_MORE",
            "MEDICINE+at+about|around?+TEN_OR_MORE|MANY",
            "MEDICINE at|about|around+half|quarter+past|to?+TEN_OR_MORE|MANY",
            "steps|photos|courage|exams|tests|lessons|hours|ages|years|minutes|bus|train|bowling",
            (
                "TOOK|wait~|waiting|queue~ me|us|for? MANY|TEN_OR_MORE+more|odd?+MEASURED .. "
                "to+get|collect|come|find|sort|see|reach|fetch|pick_up|arrive|work|order"
            ),
            "TOOK|wait~|waiting|queue~ me|us|for? MANY|TEN_OR_MORE+MEASURED+for|before",
        ),
        must_match=(
            "necked the lot",
            "swallowed everything that was left in the bottle",
            "Had 3 boxes of anadin and half a litre of gin",
            "sixteen paracetamol down",
            "empty packets all over the bed",
            "dont know how many i took",
            "taken an OD",
        ),
        must_not_match=(
            "took the lot to the tip",
            "had loads of biscuits with my tablets",
            "lost count of the steps",
            "empty crisp packets all over the floor, kids were round",
            "took double the time to get home",
            "tablets have gone up to 12 quid",
            "took my tablets at about ten",
            "took my meds about half ten",
        ),
    ),
    Rule(
        name="injected or stuck on too much",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="too much insulin or medicine",
        says=(
            (
                "inject~|jab~|given_myself|gave_myself|give_myself|TAKEN .. insulin|units|"
                "novorapid|lantus|humalog & all|whole|way|too|extra|loads|double|MANY|purpose|end|"
                "not_eaten"
            ),
            "inject~|jab~ .. whole|all|everything|entire|MANY .. pen|pens|cartridge|units|vial|it",
            "insulin & whole|entire|empty+pen|cartridge|vial",
            "insulin & GOING_UNDER|finish|end|kill|sleep_forever|not_wake|die",
            "MEDICINE|patches & stuck|put+on? all|every|five|NUMBER|six",
            "drank|drink|drinking|swallow~|gulp~|TAKEN+some|the|a|half|whole? .. cleaner|descaler",
            (
                "drank|drunk|swallow~|gulp~ .. bleach|drain|screenwash|antifreeze|paint_stripper|"
                "domestos"
            ),
        ),
        unless=(
            "with|before|after+my?+tea|dinner|breakfast|lunch|meals",
            "nurse|clinic|doctor|flu|covid|jabs|vaccine|dog|cat|vet|PLEASANT|nicotine|cleaning",
            "cleaner+came|comes|coming",
        ),
        must_match=("ive injected 100 units", "drank half a bottle of bleach"),
        must_not_match=("had my flu jab, whole thing took a minute", "took my insulin with my tea"),
    ),
    Rule(
        name="about to take it",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="thinks of taking a lot",
        says=(
            (
                "INTEND|thought|thoughts_of|urge|tempt~|easy|easier|could|might|would .. "
                "TAKING+all|every|lots|loads|a_load|the_whole|a_bunch|too_many|an_overdose|"
                "a_handful .. MEDICINE|PACKET|them|these"
            ),
            "INTEND|thought|thoughts|urge|tempt~|could|might|going TAKING THE_LOT",
            "INTEND|thought|thoughts|urge|tempt~|could|going .. overdose|overdosing|od",
            (
                "if i took|take|swallow~ .. THE_LOT|MEDICINE|them|these|NUMBER & enough|happen|die|"
                "wake"
            ),
            "what happens if i took|take MANY|all|loads|too_many|TEN_OR_MORE",
            (
                "MANY|TEN_OR_MORE|how_many|this_many & MEDICINE & enough|too_many|kill|safe_not|"
                "would_it"
            ),
            "MEDICINE & calling|whispering|tempting|winking|looking_at_me|THE_JOB",
            (
                "enough|plenty MEDICINE|here|in_here|stuff|of_them|in_the_house|in_the_fridge & "
                "THE_JOB"
            ),
            "enough to+THE_JOB",
            "MEDICINE .. in|into+a+pile|row|rows|line|heap|pyramid",
            (
                "tip~|pour~|empty~|pop~|count~|laid|lined|spread~ .. MEDICINE|them out|all & bed|"
                "table|lap"
            ),
            "tip~|pour~|pop~|laid|lined|spread+them+all?+out",
        ),
        unless=(
            "PLEASANT|dosette|organiser|for_the_week|nurse|chemist|pharmacy|TREAT|not_enough",
            "not+TAKING",
            "enough to do_it with|all|properly",
            "enough_to .. do_it_up|chocolate|sugar|cheese|veg|vegetables",
            "drinks|rounds|cakes|sandwiches|steps|lessons|NOT_ME+TAKING",
            "took|take+about|another?+MANY|TEN_OR_MORE|NUMBER+more?+MEASURED",
        ),
        must_match=(
            "i could take all these tablets",
            "thinking of taking the lot",
            "tipped them all out on the bed",
            "ive got enough to do the job",
        ),
        must_not_match=(
            "counting my tablets out for the week",
            "thinking of taking a load of stuff to the charity shop",
            "what happens if i take 20 minutes longer",
        ),
    ),
)
