"""Waking, being saved, being a weight, having nothing ahead: despair in its many words."""

SLOTS = """
REGRET: disappointed, disappointment, disappointing, gutted, shame, pity, annoyed, angry, upset,
devastated, worse luck, worst luck, bad luck, unfortunately, sadly, dread, dreading, curse, cursed,
cursing, let down, cruel, furious, fuming, cross, heartbroken, resent, worst part, worst bit, worst
thing, hardest part, wish i had not, wish i did not, wish i would not, sorry, not glad, not
pleased, not happy

WAKING: wake~, wake~ up, woke up again, open~ my eyes, came to, come to, come round, came round,
still here, still alive, still breathing, still living, see another day, another morning, see the
morning, see daylight, survived, not die, did not die, pulled through

BROUGHT_BACK: save~ me, brought me back, bring me back, bringing me back, brought my back, bring my
back, bringing my back, found me, find me, been found, be found, got found, revive~ me, revived,
resuscitate~ me, resuscitated, pulled me out, pull me through, pulled me through, patch~ me up,
rescue~ me, been saved, be saved, been rescued, stopped me, been stopped, cut me down, pump~ my
stomach, call~ an ambulance, call~ the ambulance, rang the ambulance, rung the ambulance, ambulance
came, ambulance had come, paramedics came, keep~ me alive, kept me going, got to me in time, got
there in time, interfere~, intervened, bothered with me, operated on me, treat~ me, woke me up,
wake me up, let me live, made me live

CROAK: drop dead, dropped dead, drop down dead, brown bread, be brown bread, switch myself off,
turn myself off, switch me off, turn me off, be finished, all to be finished, be called home early,
popping off, pushing up the daisies by, snuffing it, pegging out, croaking, end my days, end up in
the ground, not be long for this world, snuff it, snuffed it, snuff out, pop my clogs, popped my
clogs, popping my clogs, pop off, popped off, kick the bucket, kicked the bucket, kicking the
bucket, croak, croaked, peg it, peg out, pegged out, conk out, conked out, keel over, keeled over,
shuffle off, shuffled off, cash in my chips, bite the dust, push up daisies, pushing up daisies,
pushing up the daisies, join the choir invisible, go to my grave, be in my grave, in my grave, be
in my coffin, in my coffin, in a coffin, in the coffin, in a box, be in a box, in the ground, go to
sleep for good, sleep for good, asleep for good, stay asleep, be asleep forever, not have to wake,
go to god, go home to god, go upstairs, go up there, be up there, be called home, depart, be
departed, expire, perish, be deceased, be buried, be cremated, be ashes, be nothing, be no one,
stop being, not be, check out early, check out of life, check out for good, be out of it all,
switch~ off for good, be switched off, turned off for good, swallow~ me for good, be put to sleep,
fall asleep and stay, fall asleep forever, be over and done, curl up and die, lie down and die,
cark it, carked it, be taken, be off this earth, be off this planet, off this planet, off this
earth, off this world, get off this ride, off this ride, get off this planet, drift off and, sleep
that does not end, sleep that never ends, never have been, be gone from here, be gone from this, be
gone tomorrow, go in my sleep, die peacefully, go peacefully, slip off, close my eyes for good,
close my eyes forever, not see another day, not see tomorrow, not see morning, be wiped out, be
erased, erase myself, exit, be let go, be six foot under, six foot under, six feet under, under the
ground, be underground

HARM_TO_ME: not wake me, does not wake me, did not wake me, send for me, sends for me, come for me,
came for me, comes for me, fetch me, fetched me, fetches me, collect me, collected me, sink with
me, swept away, get swept away, fell in, fell off, fall in and, run me over, runs me over, ran me
over, get run over, got run over, be run over, hit me, hits me, get hit, got hit, get hit by, got
hit by, be hit by, hit by a bus, hit by a car, hit by a train, hit by a truck, hit by a lorry,
knock~ me down, knocked over, knocked down, mow~ me down, flatten~ me, finish~ me, finish~ me off,
take me, takes me, took me, kill me, kills me, killed me, get me, gets me, got me, see me off, sees
me off, carry me off, carries me off, do for me, does for me, did me in, get cancer, got cancer,
have cancer, its cancer, be cancer, is cancer, was cancer, be terminal, is terminal, was terminal,
terminal, be fatal, something fatal, be my last, is my last, was my last, give out, gives out, pack
in, packs in, packed in, stop beating, stopped beating, heart stop, heart stops, heart stopped,
heart attack, struck by lightning, crash, crashes, crashed, murdered, murder me, shot, shoot me,
stab me, stabbed, drop dead, dropped dead, came back, comes back, come back for me, another stroke,
it spreads, it has spread, house fire, fall asleep at the wheel, catch it and die, be serious,
something serious, under a bus, under a train, under a lorry

FINE_BY_ME: content, be content, a kindness, be a kindness, not miss it, not be missed, be finer,
be grand, be lovely, be nice, be heaven, be bliss, be a godsend, be doing me, do me a favour, good
riddance, all the better, not mind, not care, not bothered, not be bothered, not bother me, not
fussed, not be fussed, not be sorry, not complain, not object, not argue, not fight it, not say no,
fine with me, fine by me, ok with me, ok with that, ok with it, suit me, suits me, a favour, be a
blessing, be a relief, be a mercy, be a bonus, be welcome, no bad thing, not be a bad thing, not be
the worst thing, not the worst thing, best thing all round, be the best thing, best all round, be
easier, welcome it, would welcome, be glad, be relieved, felt relieved, was relieved, felt relief,
almost relieved, relief, i was glad, be happy, be pleased, hoping, hope, half hoping, hope it,
pray, praying, praying for, wish, wishing, who would care, not lift a finger, would not move, not
shed a tear, not worried, not scared, not frightened, not afraid, not upset, no great
loss, no loss, good, jealous of, envy, envious of, envied, not stop it, not try to stop, not get
out of the way, not run, lucky

BETTER_FOR_ALL: better off, better, happier, happier off, easier, freer, free, relieved, richer,
nicer, simpler, less stressed, less worried, less to worry about, glad, rid of me, shot of me, shut
of me, a weight off, better lives, a better life, calmer, fine, cope, manage, get on, get by, get
along, cope fine, do fine, do better, be ok, be alright, move on, carry on, survive, thrive,
celebrate, breathe again, rest easy, relax, laugh, not care, not miss, not notice

OTHERS: everyone, everybody, them, them all, him, her, they, my family, the family, family, kids,
the kids, my kids, children, my children, daughter, my daughter, son, my son, my mum, mum, my dad,
husband, wife, partner, people, all of you, you all, others, carers, staff, folk, grandkids, the
grandkids, whole family, brother, sister, he, she, the world, world, all concerned, parents, my
parents, friends, neighbours, both of them, girls, boys, lads, mam, niece, nephew

GONE_ME: without me, i was gone, i were gone, i am gone, i had gone, i died, i die, i was dead, i
were dead, i am dead, i left, i go, i went, i disappeared, i vanished, i was not here, i were not
here, i am not here, i was not around, i were not around, i am not around, i was not about, i am
not about, i was not alive, i was not in it, i did not exist, i had never been, i never existed, me
gone, me dead, me not here, me not around, me out of the way, i was out of the way, i am out of the
way, once i am gone, me not being here, i ended it, i end it, i was no more, i am no more, i
snuffed it, i popped my clogs, i dropped dead, i did not wake up, i do not wake up, i never woke
up, i passed away, i passed, i was not there, i was out the way, i am out the way, i was off the
scene

DEADWEIGHT: burden, millstone, dead weight, deadweight, drain, liability, parasite, leech, bed
blocker, hindrance, ball and chain, waste of everyones time, waste of time, waste of money, waste
of space, waste of skin, waste of a life, waste of a bed, waste of nhs, waste of resources, waste
of breath, waste of air, waste of oxygen, waste of food, waste of effort, cross to bear, albatross,
write off, lost cause, hopeless case, lost case, no hoper, charity case, encumbrance, spare part,
has been, waste of good, curse, poison, plague, blight, stain

BOTHER_NOUN: nuisance, bother, trouble, worry, problem, hassle, pest, inconvenience, strain,
disappointment, embarrassment, weight, disgrace, chore, headache, misery, let down, stress, pain,
cost, hardship

LIVE_LIKE: live this, live that, live alone, go on, go on this, carry on, carry on this, keep
going, be here, be alive, this, this life, this pain, a home, the home, care home, nursing home,
into care, in care, go into, end up, be a burden, burden, suffer, suffering, pain, face, face
another, another day, another year, another night, another winter, back in hospital, go back,
hospital, hostel, the streets, on the streets, prison, on my own, be alone, alone, without him,
without her, with him, with her, wake up, stay here, bedridden, lose my, lose the, depend,
dependent, homeless, be sectioned, sectioned, the ward, feel this, be me, be this, chemo, another
round, moved into, sheltered, put up with, live with, exist, existing, wheelchair, in a chair

BAD_PLACE: dark place, dark hole, black hole, black pit, dark pit, deep hole, deep pit, deep dark,
dark tunnel, black tunnel, bad place, bad way, low place, the abyss, abyss, the pit, dark cloud,
black cloud, darkness, the dark times, blackness, bottom of a pit, bottom of the pit, black fog,
downward spiral, spiral, living nightmare, living hell, in hell, rock bottom, depths, depths of
despair, brink, the brink, quicksand, black depression, bottom of the barrel

GOD: god, lord, jesus, him upstairs, him up there, maker, allah, our lady, st peter, saint peter,
the good lord, the big man, man upstairs, big man, heaven, reaper, grim reaper, angels, angel of
death, undertaker, death, the end

THOUGHTS: thoughts, thought, urges, urge, feelings, ideas, voices, demons, impulses, impulse

DARK_THOUGHTS: dark thoughts, bad thoughts, black thoughts, horrible thoughts, scary thoughts,
intrusive thoughts, nasty thoughts, awful thoughts, terrible thoughts, evil thoughts, morbid
thoughts, dangerous thoughts, suicidal thoughts, wrong thoughts, unhealthy thoughts, those
thoughts, them thoughts, these thoughts, same thoughts, old thoughts, ugly thoughts, sick thoughts,
thoughts i should not, thoughts that scare, thoughts of not, thoughts about not, thoughts of
ending, thoughts of going, thoughts of leaving, thoughts of dying, thoughts of death, thoughts of
hurting, thoughts about ending, thoughts about dying, thoughts about death, thoughts about hurting,
dark ideas, bad ideas, those feelings, them feelings, that feeling again, those urges, the urges,
urges again, death thoughts, sh thoughts, negative thoughts, thinking dark, dark thinking

END_SOON: tonight, this evening, this morning, this afternoon, this weekend, by the weekend, by
tonight, by morning, by midnight, at midnight, by dawn, before dawn, by daylight, by sunrise,
before sunrise, before morning, come morning, by tomorrow, tomorrow, in the morning, by friday, by
monday, by sunday, by saturday, right now, in an hour, the night, before anyone, before they,
before anyones up, before anyone wakes, when they are asleep, when everyone is asleep, when
everyone asleep, after mass, after prayers, after the dawn, after dark, this time tomorrow, when it
gets dark, before long, within the hour, once they are asleep, once the kids are asleep, when the
kids are asleep, once everyone is asleep

DEATHLY: my innings, my race is, dropping off the perch, off the perch, fall off the perch, turn my
toes up, toes up, daisies, the reaper, the grim, hearse, undertaker, pop my clogs, popping my
clogs, snuff it, croak, kick the bucket, my maker, st peter, the pearly gates, pearly gates, the
morgue, cold slab, on a slab, crematorium, be ashes, be dust, back to dust, eternity, the void,
oblivion, lie down and, close my eyes, shut my eyes, put down, put to sleep, put me down, out of my
misery, never come back, not come back, not coming back, drown, drowned, stop me heart, pull the
plug, unplugged, dnr, be spared, depart, leave this, leave it all, get out of here for good, have
it done, get it over, be rid of, no longer be, without me, cease, be nowhere, not be anywhere, not
be anything, be nothing, be dead, my death, my own death, my funeral, my grave, my coffin, my box,
in the ground, under the ground, in the earth, six feet under, not be here, not here, not being
here, not be around, not be alive, not exist, not existing, not wake, not waking, never woke, sleep
forever, asleep forever, be asleep, stay asleep, go to sleep and not, gone for good, be finished,
be no more, lights out, switch off, switched off, switch me off, be over, over with, all over, over
and done, take me, took me, taken me, fetch me, call me home, called home, come for me, hit by,
drop dead, dropped dead, i died, stop breathing, my heart stop, my heart stopped, my heart to stop,
my heart to give, stop existing, in my sleep, slip away, fade away, drift off, drift away, float
off, float away, vanish, disappear, last breath, terminal, be let go, let me go, let go, let myself
go, going under, go under, under the water, walk into the sea, walk into the water, into the river,
into the canal, off the bridge, in front of, off the edge, off the cliff, meet my maker, the lord,
the angels, heaven, other side, up there, up with him, up with her, be with him, be with her, with
my mum, go to him, go to her, the finish, no more of this, nothing at all, nothingness, eternal
rest, at rest, at peace, be out of it, out of it all, never been born, not been born, my time
comes, my time came, my number, my turn, when i go, i go soon, be called, pass away, pass on, pass
over, passing, crash, swallow me, end of me, finish me, get me, not see another, not have to see,
not have tomorrow, not have another, stop everything, everything stopped, everything to stop, it
all stopped, it all to stop, permanently, for good, euthanasia, dignitas, suicide

WELCOMED: wish, wishing, wished, hope, hoping, hoped, pray, praying, prayed, ask god, ask the lord,
envy, envious, jealous, longing, long for, ready for, ready to, waiting to, rather, sooner, relief,
relieved, a relief, easier, kindness, kinder, mercy, merciful, blessing, peaceful, not mind, not
care, not bothered, not be sorry, not complain, be glad, be happy, happier, looking forward, look
forward, dream of, dream about, daydream, imagine, picturing, keep thinking, think about, thinking
about, thought about, comforting, comfort, tempting, tempted, appealing, appeals, lovely, be nice,
sounds nice, sounds good, bliss, be bliss, be lovely, not be the worst, not such a bad, no bad
thing, suit me, do me, welcome, could gladly, happily, crave, craving, yearn, yearning, would love,
would, fancy, bring it on, roll on, come quickly, hurry up, about time, let it, let him, please
let, beg, begging, fine by me, fine with me, ok with that, content, contented, better than this,
better for all, not scared, not afraid, not frightened, peace at last, wonder what, wonder how,
waiting for him to, waiting on god, cannot come quick, come soon, soon enough, save everyone, serve
me right, for the best, a way out, my prayer, my one wish, all i ask, all i want, only thing i
want, sweet

WORN_OUT: weary, worn out, worn down, exhausted, drained, fed up, had enough, enough, done with,
finished with, over it, broken, beaten, giving up, given up, give up, no fight, fight left, no
strength, no energy, scunnered, had my fill, too hard, too much, unbearable, dread, dreading, not
want, lost interest, no interest, no joy, no point, pointless, hopeless, no hope, meaningless,
nothing left, struggle to, struggling to, hard to, no reason, lost the will, not worth, worthless,
misery, hell, torture, cruel, not able, no use, purpose, tired of my, sick of my, sick and tired
of, weary of

LIFEISH: life, my life, this life, being alive, exist, existing, existence, waking up, carry on,
carrying on, go on, going on, keep going, being me, another day of, face tomorrow, face the day,
face another, face the world, every breath, this earth, keep living, stay alive, staying alive,
staying here, my own life, being on this earth, this old life, life in general
"""
