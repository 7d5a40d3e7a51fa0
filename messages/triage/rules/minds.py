"""Voices, confusion, harm to others."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="voices that command",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="voices that tell them to do harm",
        says=(
            "they|voices+want+me+to+HARM_THEM",
            "they|voices|god .. told|telling|tell|tells+me+to .. kill|hurt|stab|burn|harm|cut",
            "HEAR_VOICES|voice|god_is|god_says .. TELL|must .. HARM_THEM|KILL_SELF|JUMP|die|do_it",
            "HEAR_VOICES+are|getting|is+louder|getting_louder",
        ),
        unless=(
            "they|god+say|said|want .. not|never|if",
            "kill+time|the_weeds",
            "told|telling+me+to+cut_down|burn_the_calories",
            "voices & choir|singing|radio_play",
        ),
        must_match=(
            "the voices are telling me to hurt her",
            "the voices are telling me to stab him",
        ),
        must_not_match=("the voices in the choir were lovely",),
    ),
    Rule(
        name="harm to others",
        category=Category.MIND,
        level=Level.URGENT,
        imminent=True,
        reason="thoughts of harming someone",
        says=(
            (
                "feel|urge|thoughts|thinking|scared|keep of? stabbing|killing|strangling|attacking|"
                "hurting+someone|him|her|them|people|my"
            ),
            (
                "could|might|will|going_to|want_to+hurt|stab|smash+my|his|her|"
                "the+carer|husband|wife|mum|dad|son|daughter|neighbour|head|kids|nurse|partner|face"
            ),
            "knife|gun|hammer & use_it|use_this & him|her|them|neighbour|neighbours|someone|on",
            (
                "going_to|want_to|will|might+stab|shoot|poison|batter+him|her|them|"
                "someone|everyone|people|my"
            ),
            (
                "going_to|want_to|will|might+kill|hurt|attack|harm+him|her|them|someone|people|"
                "everyone & tonight|voices|knife|gun|scared|anger|cant_stop|snap|mean_it|comes|"
                "near|urge|again"
            ),
            "scared|afraid|frightened|worried+i+will|might|am_going_to|could+hurt|harm|kill|snap",
        ),
        unless=("murder a",),
        must_match=(
            "im going to stab him if he comes near me again",
            "im scared im going to hurt my baby",
        ),
        must_not_match=("I could murder a curry",),
    ),
    Rule(
        name="says they will kill somebody",
        category=Category.MIND,
        level=Level.URGENT,
        reason="says that they will kill or strangle somebody",
        says=(
            (
                "could|might|will|going_to|want_to+kill|murder|strangle|throttle+my|his|her|"
                "the+carer|husband|wife|mum|dad|son|daughter|neighbour|head|kids|nurse|partner|"
                "neighbours|boss|boyfriend|girlfriend"
            ),
            "going_to|want_to|will|might+murder|strangle+him|her|them|someone|everyone|people|my",
        ),
        unless=(
            (
                "kill|murder|strangle|throttle & song|late|snores|snoring|crumbs|lid|bin|bins|"
                "remote|socks|biscuit|biscuits|towel|towels|toilet_seat|seat|dishes|washing_up|"
                "puns|jokes|parking|laundry|charger|diet|chips|immersion|heating_on"
            ),
            "murder a",
        ),
        must_match=(
            "i am going to kill my husband",
            "i will murder her",
            "i could strangle my son",
        ),
        must_not_match=(
            "if she plays that song one more time ill kill her haha",
            "im gonna kill my husband, he left the lid off the bin",
            "I could murder a curry",
        ),
    ),
    Rule(
        name="voices or things not there",
        category=Category.MIND,
        level=Level.SOON,
        reason="voices, or things that are not there",
        says=(
            "the|my|these|hearing+voices .. not_let|will_not|not_stop|louder|keep_on|nastier",
            "cameras|microphones|bugs|listening_devices+in|behind+my|the",
            "men|man|people|cars|they .. follow|following+me .. everywhere|home|around|every",
            "seeing|see|saw|keep_seeing+my+dead",
            "putting|put thoughts|ideas .. in|into my",
            "taking|stealing|reading|reads|broadcasting my thoughts|mind",
            "thoughts .. in+my+head & someone|they|putting|not_mine",
            "hear|hearing|heard .. my_name|whispers|whispering|noises|footsteps",
            (
                "rays|lasers|signals|beams|microchip|bugged|hidden_cameras|mi5|spies & me|my|wall|"
                "walls|head|house|flat|neighbours"
            ),
            "voices|voice+in+my|the+head|mind|walls",
            "hallucinating|hallucinations|hallucination|hallucinate & i|me|my|am|have|having|see",
            (
                "hear|hearing .. people|them|neighbours|someone talking|whispering|laughing+about|"
                "at+me"
            ),
            (
                "seeing|see+things|people|shadows|faces & not_there|there|walls|shaking|fit|real|"
                "corner"
            ),
            "ABUSER|they|people|government|neighbours|police|someone .. PARANOID",
            "tv|telly|radio|television .. talks|talking|speaking|sending|messages+to|about|me",
            "through|in the tv|telly|walls|television & watching|talking|listening|me",
            "not know|sure what_is|if real|dreaming",
            (
                "psychotic|psychosis|manic_episode|going_manic|nervous_breakdown|"
                "mental_breakdown & now|again|going|think|having|feel|am"
            ),
            "the+voices & head|louder|tell~|walls",
            "having|verge_of|close_to|heading_for+a?+breakdown",
        ),
        unless=(
            "PLAY",
            "cameras|camera & hedgehog|hedgehogs|badger|badgers|fox|birds|birdbox",
            "voices & choir|singing|cheering|radio_play|kids_voices|lovely",
            "voice_mail|voice_message",
            "after_me+for|to",
            "psychosis & during|when",
            "watching me and|play|bowl|bake|cook",
            "out_to_get_me & PLAY",
            "watching+me+garden|paint|cook|knit|dance|play|bake|bowl|work|eat",
            "talking|talks+about+the+election|weather|football|war|budget|traffic|news|royals",
            "me+on+facebook|insta|instagram|twitter|tiktok|youtube|strava|twitch",
        ),
        must_match=(
            "the voices wont let me sleep",
            "my neighbours are poisoning my food",
            "they are watching me through the telly",
        ),
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
            "not+know|remember+how+to+use|work|cook|dress|make|get",
            "everything|head+is|feels|gone+foggy|muddled|blurry|strange & not|forget|know|days",
            "lost+in+my+own",
            "forgot|forgotten|forget|not_remember+who|what .. was|is|my",
            (
                "lost & police_brought|brought_me_home|coming_home|walking_home|on_the_way_home|"
                "my_own_street"
            ),
            "talking|talk+to+myself & not|voices|sleep|all_night",
            "not+sleeping|sleep|slept+at_all & talking|racing|days|energy|mind",
            (
                "not+know|recognise|remember .. my+kitchen|house|street|road|own|home|face|husband|"
                "wife"
            ),
            "not+know|remember+how|why+i+got|came|ended",
            "not+slept|sleeping|sleep .. for|in+NUMBER+nights|days",
            "not know where i am|live",
            "not know what day|year|month it is",
            "not+remember|recognise|know+my+name|home|address|own",
            "not find my? way home|back",
            "i+am+lost & way_home|where|which_bus|not_know|dark",
            "confused|muddled|disoriented & where_i|day_it|home|frightened",
            (
                "left the? cooker|gas|oven|tap|taps|bath+on|running & again|dont_know|forgot|"
                "not_know|keep"
            ),
        ),
        unless=("not know what_day & holiday|bank|retired", "lost_my_mind+over|at"),
        must_match=("i dont know where i am", "I don't know what day it is"),
        must_not_match=("I don't know where my glasses are",),
    ),
)
