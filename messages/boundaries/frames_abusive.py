"""Hurtful words as signs: names, sayings and threats, and at whom."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

ABUSIVE_FRAMES = Frames(
    Boundary.ABUSIVE,
    signs="""
A thick, stupid, ugly, fat, pathetic, useless, boring, disgusting, lazy, worthless, horrible
A ungrateful
A selfish, nasty, miserable, hopeless, weak, filthy, vile, needy, childish, spoilt, dim, dense
A dumb, gormless
A clueless, insane, crazy, barmy, mental, mad, nuts, deluded, delusional, repulsive, revolting
A hideous, smelly
A stinking, senile, doolally, past it, bitter, twisted, spiteful, two faced, whiny, moany, clingy
A desperate
A soft in the head, not all there, wrong in the head, off your head, off your rocker, hard work
A attention seeking
A embarrassing, dead weight, deadweight, laughable, ridiculous, rubbish, bone idle, idle, ignorant
A rude, annoying
A tedious, dreary, tiresome, insufferable, unbearable, unlovable, unlikeable, thick as, cracked
A simple minded
A a joke, a burden, a nuisance, a disgrace, a drain, an embarrassment, a mess, a waste, dead to me
A sad
C cow, pig, bitch, witch, hag, liar, loser, freak, coward, nutter, idiot, moron, fool, twat, prat
C pillock
C muppet, numpty, plonker, wally, dope, dimwit, halfwit, cretin, imbecile, bat, bag, git, sod
C bugger, bastard
C cunt, slag, slut, whore, tart, scum, scrounger, sponger, parasite, leech, lowlife, waster
C layabout, crybaby
C cry baby, whiner, moaner, drama queen, attention seeker, misery guts, misery, waste of space
C waste of time
C snowflake, weirdo, creep, psycho, nutcase, cripple, spaz, retard, paki, chav, pikey, foreigner
C immigrant
C old bag, old bat, old fool, old trout, battleaxe, bint, wench, moose, heifer, lump, pest, leper
C failure
C disappointment, hypocrite, ingrate, scrounge, dosser, tramp, druggie, junkie, drunk, alkie
C snake, rat, worm
H shut up, shut your, shut it, shut ur, get lost, get a grip, get a life, get over yourself
H give over, give it a rest
H pull yourself together, grow up, man up, grow a pair, belt up, pipe down, zip it, bore off
H jog on, do one, piss off
H fuck off, bugger off, sod off, naff off, clear off, go to hell, drop dead, go away and, up yours
H screw you
H stop whining, stop moaning, stop whinging, stop snivelling, stop your whining, stop crying
H stop your, stop bleating
H act your age, get a job, toughen up, suck it up, put a sock in it, boo hoo, cry me a river
H get your violin
H your violin out, woe is me, feeling sorry for yourself, sorry for yourself, wallow, wallowing
H self pity, poor me
H doing my head in, do my head in, does my head in, get on my nerves, getting on my nerves
H get on my wick, drive me mad
H driving me mad, sick to death of, sick and tired of, fed up of you, fed up with you
H had enough of you, sick of you
H tired of you, bored of you, cant stand you, hate you, despise you, disgust me, make me sick
H makes me sick, got on my nerves
H wasting my time, waste my time, waste of my time, better things to do, not listening to
H listen to you droning, droning on
H drone on, go on and on, banging on, bang on about, rabbiting on, harping on, your moaning
H your whining, your whinging
H your nonsense, your drivel, your problems are, your sob, sob story, sob stories, pity party
H get on with it then
H what is wrong with you, whats wrong with you, whats the matter with you, are you deaf
H are you thick, are you stupid
H are you daft, have you got a brain, got a brain, no brain, thick can, stupid can, are you dense
H serves you right, your own fault, all your fault, brought this on yourself
H brought it on yourself, your fault
H you deserve everything, you deserve it, deserve what you, deserved it, had it coming
H got what you, made your bed
H ashamed of yourself, should be ashamed, ought to be ashamed, look at the state of, state of you
H hang your head
H nobody likes you, no one likes you, nobody wants you, no one wants you, nobody cares
H no one cares, who cares about you
H nobody would notice, no one would notice, would even notice, nobody would miss
H no one would miss, better off without you
H better off dead, roll their eyes, laughs at you, laughing at you, laugh at you, talk about you
H everyone hates, they all hate
H good riddance, never loved you, dont love you, doesnt love you, everyone hates you
H ashamed of you, cant stand the sight, sick of hearing
H people like you, your sort, your lot, your kind, you people, you lot, the likes of you
H your type, types like you, folk like you
H go back to where, where you came from, back to your own country, coming over here
H handed on a plate, on the scrounge
H on benefits all, after attention, want attention, wanting attention, for attention, milking it
H attention you want, pity you want, play the victim, playing the victim, such a victim
H crocodile tears, putting it on, faking it, making it up, made it up, all in your head
T be sorry, regret it, regret this, or else, watch it, watch yourself, watch your back
T watch your step, watch out, see what happens
T cross me, dont cross me, mess with me, know where you live, know where you are
T come and find you, find you, come for you
T make you pay, pay for this, pay for that, sort you out, slap you, hit you, hurt you, kill you
T batter you, smack you, thump you
T break your, wring your neck, throttle you, strangle you, punch you, shut you up, have you thrown
T have you kicked, have you put
T get you thrown, get you kicked, get you put, have you removed, put in a home, sectioned
T report you, tell everyone, make sure you
T make your life, ruin you, finish you, teach you, lesson, last warning, warning you
T one more word, dont push me, if you know whats good
T knows whats good, good for you, do as i say, do as youre told, do what i say, do what youre told
T im in charge, you owe me, mercy
I silly, old, little, bloody, fucking, right, proper, such, total, absolute, complete, big, daft
I just, all, so, nothing but, pure, effing
h he, she, they, her, his, him, it, film, weather, im, im so, i was, i felt, i am, i feel, dog
h cat, telly, council, bus, my, rain, idea
h joke about, i, well done, boss, tory, politicians, government, who, football, joke, ive, we
n youre not, you arent, you are not, not a, never a, arent, not, no, isnt, dont, never, wasnt
n doesnt
. sad to, sad news, fat chance, thick soup, thick fog, stupid thing, fool around, drunk tea
. drunk the, mad about, crazy about, mental health
. right now, alright, all right, so so, just about, watch it on, watch it again, watch it tonight
. watch it last, watch it together, did you watch it
. not your fault, wasnt your fault, isnt your fault, never your fault, deserved to be, do you lot
. are you lot
. whatever you, just so, good for you, so you, sad day, sad for you, rubbish day, rubbish night
. rubbish week, rubbish luck, rubbish sleep, be sorry to
. lesson plan, feeling weak, weak tea, miserable day, miserable weather, boring day, horrible day
. horrible night, horrible time, horrible for you
. rough day, desperate for, simple, victim of, rude to you, nasty fall, nasty cough, nasty cold
. a mess of, find you well, find you in, find you a
H head looking at, head examined, head examining, waterworks, youre nothing, you are nothing
H mean nothing
H a nobody, no loss, nobody would care, no great loss, take the biscuit, take the cake
H mother must be
H mother would be ashamed, wash once, washed once, have a wash, you stink, you reek, you smell
H your breath
H dont come crying, not my problem, snap out of it, nobody asked you, who asked you
H couldnt care less about
H speak english, learn english, learn to speak, your english is, workshy, work shy, benefit cheat
H on the dole
H told you so, what did you expect, stop sulking, stop being so, quit moaning, quit your
H cry about it, cry more
H do us all a favour, do everyone a favour, do me a favour and, spare me the
H here we go again with, save your tears
H good for nothing, never amount to, never be anything, nothing going for, sorry for yourself
H wind your neck in
C sight, saddo, nobody, waste, loner, sad case, has been, whinger, nag, pain in the, crackpot
C fruitcake
A hysterical, dramatic, spineless, gutless, ungracious, mardy, whingy, weird, creepy, bonkers
A sick in the head, common
A soft, wet, slow, cheap, desperate
. did you grow up, you grow up, grow up in, grow up near, used to drop dead, soft voice, soft spot
. wet out, slow start, slow day, common sense, soft toy, wet day
H stop being such, ive better things to do, got better things to do, better things to do than
H its pathetic
H how pathetic, thats pathetic, grown man, grown woman, im sick to death of, im sick of you
H im fed up of you
H im tired of you, im done with you, dont care about your, couldnt care less, im bored of you
H im sick of your
H i cant be bothered with you, ive had enough of you, i dont care about your
H nobody visits you, no one visits you, nobody rings you, no one rings you, nobody calls you
H not surprised nobody, not surprised they left, not surprised he left, not surprised she left
H im not surprised nobody, im not surprised they left, im not surprised he left
H im not surprised she left
T make trouble for you, make it hard for you, make things hard for you
H you take the biscuit, you take the cake
""",
    sayings=(
        "I~[.]?C~y(?:$|,|~H)",
        "H",
        "y~I{0,3}A(?!~[.]?h)",
        "y~I{0,3}[.]?C",
        "y&C(?:,|$)",
        "^I{0,3}[.]?AI?C",
        "I{0,2}AI?C(?:,|$)",
        "(?:^|,)I{1,2}C(?:,|$)",
        "r&A(?:,|$)",
        "C~r",
        "io?&T&(?:y|r|o)?",
        "y~T",
        "o~y~T",
        "(?:^|,)T(?:[.]?$|,)",
        "T%(?:o|T|y~T)",
        "^q~A~[yC]",
        "o&y~A$",
        "^A~C",
        "y~I~A",
        "y&I~A(?:,|$)",
        "^[.]?I?[AC][.]?y(?:,|$)",
        "r&C",
    ),
    fine="n~[AC]|h~[ACIT]|h[.]?H|h~m[^,]*H|H~m|n[^,]{0,4}T|p(?![^,]*H)|hT",
)
