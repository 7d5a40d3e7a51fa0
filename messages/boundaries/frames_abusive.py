"""Hurtful words: names, what shames or presses, threats, and at whom."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

ABUSIVE_FRAMES = Frames(
    Boundary.ABUSIVE,
    words="""
BAD: thick, stupid, ugly, fat, pathetic, useless, boring, disgusting, lazy, worthless, horrible
BAD: ungrateful, selfish, nasty, miserable, hopeless, filthy, vile, needy, childish, spoilt, dim
BAD: dumb, gormless, clueless, insane, crazy, barmy, mental, mad, nuts, deluded, delusional
BAD: repulsive, revolting, hideous, smelly, stinking, senile, doolally, past it, bitter, twisted
BAD: spiteful, two faced, whiny, moany, clingy, desperate, soft in the head, not all there
BAD: wrong in the head, off your head, off your rocker, attention seeking, embarrassing
BAD: dead weight, deadweight, laughable, ridiculous, rubbish, bone idle, idle, ignorant, rude
BAD: annoying, tedious, dreary, tiresome, insufferable, unbearable, unlovable, unlikeable
BAD: thick as, cracked, simple minded, a joke, a burden, a nuisance, a disgrace, a drain
BAD: an embarrassment, a mess, a waste, dead to me, hysterical, spineless, gutless, ungracious
BAD: mardy, whingy, weird, creepy, bonkers, sick in the head, pitiful, nosy, stuck up, jumped up
BAD: evil, cold hearted, heartless, manipulative, toxic, cruel, scruffy, mucky, arsey, moody
BAD: petty, dishonest, dense, borin
NAME: cow, pig, bitch, witch, hag, liar, loser, freak, coward, nutter, idiot, moron, fool, twat
NAME: prat, pillock, muppet, numpty, plonker, wally, dope, dimwit, halfwit, cretin, imbecile, bat
NAME: bag, git, sod, bugger, bastard, cunt, slag, slut, whore, tart, scum, scrounger, sponger
NAME: parasite, leech, lowlife, waster, layabout, crybaby, cry baby, whiner, moaner, drama queen
NAME: attention seeker, misery guts, misery, waste of space, waste of time, weirdo, psycho
NAME: nutcase, cripple, spaz, retard, paki, chav, pikey, foreigner, immigrant, old bag, old bat
NAME: old fool, old trout, battleaxe, bint, wench, moose, heifer, leper, failure, disappointment
NAME: hypocrite, ingrate, scrounge, dosser, druggie, junkie, alkie, saddo, sad case, has been
NAME: whinger, crackpot, fruitcake, wanker, prick, dickhead, arsehole, asshole, nonce, spastic
NAME: mong, tosser, bellend, nigger, chink, faggot, gyppo, knobhead, divvy, dafty, madam
NAME: so and so, piece of work, piece of shit, piece of crap, dunce, thicko, fraud, cheat, thief
NAME: waste of skin, waste of oxygen, embarrassment, disgrace, charity case, big baby, old goat
NAME: old crow, old git, busybody, know it all, bully, snob, racist, foreigners, disgusting, arse
NAME: minger, munter, trollop, hussy, such a baby, a burden on everyone, burden to everyone
NAME: a joke to everyone, dirty rat, thick, dirty foreigner, silly old woman, silly old man
NAME: burden on everyone
HURTS: shut up, shut your, shut it, shut ur, get lost, get a grip, get a life, get over yourself
HURTS: give over, give it a rest, pull yourself together, man up, grow a pair, belt up, pipe down
HURTS: zip it, bore off, jog on, do one, piss off, fuck off, bugger off, sod off, naff off
HURTS: clear off, go to hell, go away and, up yours, screw you, stop whining, stop moaning
HURTS: stop whinging, stop snivelling, stop your whining, stop bleating, act your age, get a job
HURTS: toughen up, suck it up, put a sock in it, boo hoo, cry me a river, get your violin
HURTS: your violin out, sorry for yourself, poor me, doing my head in, do my head in
HURTS: does my head in, get on my nerves, getting on my nerves, get on my wick, drive me mad
HURTS: driving me mad, sick to death of, sick and tired of, fed up of you, fed up with you
HURTS: had enough of you, sick of you, tired of you, bored of you, cant stand you, despise you
HURTS: disgust me, make me sick, makes me sick, got on my nerves, wasting my time, waste my time
HURTS: waste of my time, not listening to, listen to you droning, go on and on, banging on
HURTS: bang on about, rabbiting on, harping on, your moaning, your whining, your whinging
HURTS: your nonsense, your drivel, your problems are, your sob, sob story, sob stories, pity party
HURTS: get on with it then, what is wrong with you, whats wrong with you
HURTS: whats the matter with you, are you deaf, are you thick, are you stupid, are you daft
HURTS: have you got a brain, got a brain, no brain, thick can, stupid can, are you dense
HURTS: serves you right, your own fault, all your fault, brought this on yourself
HURTS: brought it on yourself, your fault, you deserve everything, you deserve it
HURTS: deserve what you, deserved it, got what you, made your bed, ashamed of yourself
HURTS: should be ashamed, ought to be ashamed, look at the state of, state of you, hang your head
HURTS: nobody likes you, no one likes you, nobody wants you, no one wants you, who cares about you
HURTS: nobody would notice, no one would notice, would even notice, nobody would miss
HURTS: no one would miss, better off without you, better off dead, roll their eyes, laughs at you
HURTS: laughing at you, laugh at you, talk about you, everyone hates, they all hate, good riddance
HURTS: never loved you, dont love you, doesnt love you, everyone hates you, ashamed of you
HURTS: cant stand the sight, sick of hearing, people like you, your kind, you people
HURTS: the likes of you, types like you, folk like you, go back to where, where you came from
HURTS: back to your own country, coming over here, handed on a plate, on the scrounge
HURTS: on benefits all, after attention, want attention, wanting attention, for attention
HURTS: milking it, attention you want, pity you want, play the victim, playing the victim
HURTS: such a victim, crocodile tears, making it up, made it up, all in your head, head looking at
HURTS: head examined, head examining, waterworks, youre nothing, you are nothing, mean nothing
HURTS: a nobody, no loss, nobody would care, no great loss, take the biscuit, take the cake
HURTS: mother must be, mother would be ashamed, wash once, washed once, have a wash, you stink
HURTS: you reek, you smell, your breath, dont come crying, not my problem, snap out of it
HURTS: nobody asked you, who asked you, couldnt care less about, speak english, learn english
HURTS: learn to speak, your english is, workshy, work shy, benefit cheat, on the dole
HURTS: what did you expect, stop sulking, stop being so, quit moaning, quit your, cry about it
HURTS: cry more, do us all a favour, do everyone a favour, do me a favour and, spare me the
HURTS: here we go again with, save your tears, good for nothing, never amount to
HURTS: never be anything, nothing going for, wind your neck in, stop being such
HURTS: ive better things to do, got better things to do, better things to do than, its pathetic
HURTS: how pathetic, thats pathetic, grown man, grown woman, im sick to death of, im sick of you
HURTS: im fed up of you, im tired of you, im done with you, dont care about your
HURTS: couldnt care less, im bored of you, im sick of your, i cant be bothered with you
HURTS: ive had enough of you, i dont care about your, nobody visits you, no one visits you
HURTS: nobody rings you, no one rings you, nobody calls you, not surprised nobody
HURTS: not surprised they left, not surprised he left, not surprised she left
HURTS: im not surprised nobody, im not surprised they left, im not surprised he left
HURTS: im not surprised she left, you take the biscuit, you take the cake, get off your backside
HURTS: off your arse, shut your mouth, shut your face, shut your trap, shut your gob
HURTS: for gods sake stop, whinge, stop being such a, such a baby, being a baby, baby about
HURTS: get over it, wise up, sort yourself out, sort your life, buck up, doing my head
HURTS: sick to death, sick of your, your moods, cant be bothered with you, had it up to here
HURTS: up to here with, at the end of my tether with you, after all i have, after everything i
HURTS: after all ive, all i have done for, all i do for you, this is how you treat
HURTS: this is the thanks, the thanks i get, is this how you thank, you owe me, owe me an
HURTS: give up my evenings, give up my time, hours i give, my own time for, giving up my
HURTS: if you really cared, if you cared about me, if you loved me, dont you dare, you had better
HURTS: you better answer, answer me, reply now, ring me now, why are you ignoring, ignoring me
HURTS: stop ignoring, dont ignore, done with you, finished with you, last chance, washing my hands
HURTS: you will be on your own, fault you are, right to stay away, keep away from you
HURTS: stay away from you, family cant, kids cant, god is punishing, punishing you
HURTS: gods punishment, you will burn, rot in hell, burn in hell, only do it for
HURTS: attention seeking, oh poor you, wah wah, feel sorry for yourself, worse off than you
HURTS: proper problems, other folk have, first world, nothing wrong with you, nowt wrong with you
HURTS: hes been dead, he is dead, she is dead, get over him, get over her, stop going on about
HURTS: what kind of mother, what kind of father, what kind of woman, what kind of man
HURTS: what sort of mother, what sort of, who do you think you are, you want a good, good slap
HURTS: good hiding, thick ear, want shooting, want locking up, need locking up, in the loony
HURTS: loony bin, want your head, head testing, dont believe a word, believe a word you
HURTS: you are lying, stop lying, liar liar, youre a liar, you make me sick, turn my stomach
HURTS: you disgust, wasting my, wasted on you, no good to anyone, use to man nor beast
HURTS: would be dead if, nowhere without me, nothing without me, nobody else would
HURTS: no one else would, lucky to have me, lucky anyone, ungrateful, thankless, expect a medal
HURTS: want a medal, want sympathy, expect sympathy, fishing for, always the victim, victim card
HURTS: snap out of, pull yourself, cheer up or, not interested in your, bored of your
HURTS: bored with your, heard it all before, change the record, broken record, same old moan
HURTS: moan moan, whinge whinge, let yourself go, look at yourself, pull your weight
HURTS: think your better, think you are better, you think you are, too big for, above yourself
HURTS: get what you deserve, serves you, your own doing, brought it on, asked for it
HURTS: asking for it, i have better things, got a life, i have got a life, some of us work
HURTS: your age should, eff off, get stuffed, get knotted, leave me alone you, fuck you, stuff you
HURTS: nobody cares about you, no one cares about you, nobody cares about your
HURTS: no one cares about your, you are hard work, hard work you, own fault you, past it you
HURTS: you are a waste, folk have real problems, people have real problems, got real problems
HURTS: answer the question, answer the phone woman, stop feeling sorry for yourself, you lot are
HURTS: you lot want, you lot always, your lot are, he has been dead, no use to anyone you
HURTS: do my nut in, god you go on, what is the point of you, the point of you
HURTS: not right in the head, excuse for a man, excuse for a woman, excuse for a, of your sort
HURTS: enough of your, ever love you, will ever love, must be so ashamed, so ashamed of you
HURTS: stop feeling sorry, see what happens if, cross me again, nobody believes you
HURTS: no one believes you, no one will ever, nobody will ever, nobody likes a misery
HURTS: nobody likes a moaner, no wonder nobody, no wonder no one, no wonder they, no wonder he
HURTS: no wonder she, no wonder your family, no wonder your kids, no wonder your son
HURTS: no wonder your daughter, not surprised no one, they all hate you, i hate you
HURTS: nobody wants to hear you, nobody wants to hear your, shut up about your
HURTS: shut up about it you, you can drop dead, walked out on you, listen to yourself, me me me
HURTS: wasted my, whole evening, only friend you have, the only friend you, thank god i bother
HURTS: i bother with you, playin the victim, off the list, believes your stories, believes you you
HURTS: children with more sense, more sense than you, brain like a sieve, found dead
HURTS: come crying to me, your sort, ruin this country, end up in a home, have your guts
HURTS: guts for garters you, know where you work, be waiting for you, go and die, jumped up little
HURTS: i can see why he, i can see why she, i can see why they, why he left, why she left
HURTS: why they left, fat and ugly, as usual you, smell you, better be nice
THREAT: be sorry, regret it, regret this, or else, watch it, watch yourself, watch your back
THREAT: watch your step, watch out, see what happens, cross me, dont cross me, mess with me
THREAT: know where you live, know where you are, come and find you, find you, come for you
THREAT: make you pay, pay for this, pay for that, sort you out, slap you, hit you, hurt you
THREAT: kill you, batter you, smack you, thump you, break your, wring your neck, throttle you
THREAT: strangle you, punch you, shut you up, have you thrown, have you kicked, have you put
THREAT: get you thrown, get you kicked, get you put, have you removed, put in a home, sectioned
THREAT: report you, tell everyone, make sure you, make your life, ruin you, finish you, teach you
THREAT: lesson, last warning, warning you, one more word, dont push me, if you know whats good
THREAT: knows whats good, good for you, do as i say, do as youre told, do what i say
THREAT: do what youre told, im in charge, you owe me, mercy, make trouble for you
THREAT: make it hard for you, make things hard for you, find out where you live, you will be sorry
THREAT: you will regret, tell them you touched, tell them you, get the sack, get you sacked
THREAT: reporting you, have you, smash, punch, batter, kick, slap, kill, stab, burn
THREAT: coming for you, get you, knock your, wait till i, pay for it, make you sorry
THREAT: one last warning, stop your visits, stop your service, get you taken off, you will lose
THREAT: taken off the list, smash your face, face in
VERY: silly, old, little, bloody, fucking, right, proper, such, total, absolute, complete, big
VERY: daft, just, all, so, nothing but, pure, effing, you are, a, an, such a, absolutely, utterly
VERY: flaming, flipping, sodding, stuck up, jumped up, nosy, fat, waste
IF: if you dont, unless you, if you dont answer, if you dont text, if you dont reply
calm: hard work for, hard work but, been hard work, sounds like hard work, is hard work
calm: no wonder you feel, no wonder you felt, mad about, crazy about, not your fault
calm: isnt your fault, wasnt your fault, own fault for, mental health, thick fog, fat chance
calm: sad news, sad day, sad time, so sad, is sad, sad to, feel sad, feeling sad, feel stupid
calm: feel useless, feel pathetic, feel like a burden, feel like a, feel lazy, feel ugly, feel fat
calm: feel boring, feel weak, feeling weak, feel trouble, in trouble, no trouble, any trouble
calm: not any trouble, not a burden, not a nuisance, not a bother, not useless, not stupid
calm: not pathetic, not silly, not lazy, not boring, a pain in my, silly me, silly cat, silly dog
calm: daft cat, daft dog, lucky you, lucky dog, poor you that, mean to, mean it, mean by, i mean
calm: you mean, mean the, mean a lot, means a lot, a baby, the baby, my baby, her baby
calm: baby shower, a joke, jokes, no joke, joke about, a joke for, tell me a joke, punch line
calm: kick off, kick about, slap up, burnt the, tight fit, burn the, burned the, take the biscuit
calm: hard of, bit tight, lies in, lies down, have a lie, my mug, a mug of, mug of, cow parsley
calm: cows, the cow, guinea pig, pig out, the pigs, nearly died, kill the weeds, kill time
calm: killing me, get you down, have you had, have you been, have you got, have you seen
calm: have you ever, have you done, have you tried, have you read, have you any, have you a
calm: have you told, have you thought, have you eaten, have you found, have you heard
calm: have you spoken, have you still, have you always, have you watched, have you, get you to
calm: get you a, get you some, get you out, hurt your, hurt you to, break your day, break your leg
calm: sweet tart, jam tart, bakewell tart, lazy day, lazy sunday, lazy morning, boring day
calm: boring telly, horrible weather, rubbish weather, tell me, sort of thing, sort of music
calm: sort of day, sort of books, what sort of, what kind of music, at your age i
calm: would be sorry to, be sorry to hear, not surprised you are tired, not surprised you are fed
calm: not surprised you feel, tired of, impossible to, nothing wrong with, worse off if
calm: not worth the, worth it, hard on yourself, not interested in, waste not, see what happens on
calm: go to bed, go to work, bad luck, bad day
GROW: grow up, grow a pair, oh grow up
MENACE: find out where you live, know where you live, you will be sorry, you will regret, or else
MENACE: tell them you touched, get the sack, get you sacked, reporting you, watch your back
MENACE: make you sorry, one last warning, get you taken off, taken off the list, smash your
MENACE: face in, have you sectioned, get you thrown, have you put in, put in a home
MENACE: wring your neck, thrown out you, report you, you will pay for this, will pay for that
MENACE: make you pay for
HARM: hurt, kill, smash, batter, punch, slap, stab, strangle, throttle, kick, hit, thump, break
HARM: ruin, finish, sort you out, teach you, report, have you, get you, come for, make you pay
HARM: make your life, wring, knock, burn, find you
""",
    plain="""
go_and die; i .. have_your guts; you .. jumped_up; you_are BAD and BAD; know_where_you live|work;
your_sort; you .. NAME; such a NAME; right|total|complete|utter NAME $; ^ VERY NAME $; ^ BAD NAME;
you are .. BAD $; ^ BAD_you; you BAD NAME; you .. BAD NAME; HURTS; i will .. HARM_you|your;
MENACE; IF ... i .. HARM|done|report|never|stop|tell|MENACE;
no wonder|not_surprised .. nobody|no_one|they|alone|on_your_own|left|he|she; ^ GROW $;
hope you die|suffer|rot|choke
""",
    strict="""
get_off your .. BAD|backside|arse|bum; HURTS .. you; you .. HURTS; you .. NAME; am .. HURTS;
are .. VERY .. BAD; HURTS .. HURTS; i .. HURTS; HURTS .. VERY; VERY .. HURTS; will .. HURTS;
HURTS .. am; are .. NAME; HURTS .. me; what_a NAME; fed_up|tired|sick|bored|enough .. your;
fed_up|tired|sick|bored|enough|stand of|with? listening; hate .. talking|listening|writing to_you;
deserve .. alone|lonely; too_old to .. understand|learn|change; stop listening_to;
stop .. your moaning|complaining|excuses|whining; you .. forgot .. again ... BAD; ^ your_sort;
go and die; i .. guts; ^ NAME $; ^ drop dead; ^ your VERY? BAD|NAME; your a NAME;
no_wonder .. left|leave; no_wonder .. alone; i .. make .. you regret; you are .. BAD;
your .. are .. BAD; ^ VERY? BAD you; ^ BAD .. BAD; you so BAD; are you .. BAD; you BAD; BAD_NAME;
BAD you are; no use|good .. you; i .. done .. you;
you .. always|never|only .. want|think|moan|complain|do; your .. fault
""",
    always="""
such_hard_work; no_wonder your children|kids|son|daughter|family|husband|wife;
you_are .. hard_work / not; always been this BAD; wasting everyones|our time; do_what i_tell_you;
be_grateful anyone; take_you off_the list; you jumped_up; got_a brain;
sick|tired|bored|enough|stand|stop .. listening_to you;
stop|sick|tired|bored|enough|stand .. your complaining|excuses|moaning / they;
too_old to_understand; what_a NAME $; deserve_to_be alone; hate talking|listening to_you;
fed_up_with|sick_of|tired_of|bored_of|enough_of|cant_stand your|listening_to_you / they;
stop your moaning|complaining|excuses|whining|nonsense; christ|god|jesus you BAD; you_are BAD $;
always playing .. victim; you .. wasted .. my; if_you_werent so BAD;
you_had_better|you_better be_nice|answer|reply; no|more sense .. you|children;
you_will .. be_sorry|regret; ^ hopeless $; reply .. is rude; it_is rude; HURTS / i they;
dont be so|such .. BAD|NAME; you are? VERY? NAME / they not; hope_you die|rot|suffer|choke;
MENACE / they; what a BAD NAME|excuse; you are BAD $ / they not; what a NAME you
""",
    fine="""
i feel|felt; at_you; not_BAD; not_a|an NAME; not NAME; you_are_not; i_am|feel|felt|was|look BAD;
i_am|feel|felt|was .. NAME|BAD;
weather|film|telly|cat|dog|council|bus|rain|idea|forms|football|politicians|government|tory|programme|boiler|phone|referee;
said; hope_you are|have|had|get|feel|slept|enjoy; sorry_you|to|that; a_boss|the_boss
""",
    others="""
they; did
""",
)
