"""What goes on in homes: who does it, how it is said, and where people hide from it."""

SLOTS = """
WHO: he, she, they, husband, wife, partner, boyfriend, girlfriend, ex, expartner, son, daughter,
brother, sister, mum, mam, mom, mother, dad, father, stepdad, stepmum, stepson, stepfather,
grandson, granddaughter, grandad, nephew, niece, cousin, uncle, aunt, carer, carers, care worker,
care assistant, support worker, landlord, landlady, neighbour, neighbours, next door, flatmate,
housemate, lodger, bloke, fella, man, men, someone, somebody, lad, lads, gang, kids, youths, staff,
nurse, manager, boss, resident, patient, family, parents, in laws, mother in law, father in law,
brother in law, sister in law, son in law, daughter in law, our kid, other half, old man, mate,
mates, fiance, dealer, roommate, people, guy, guys, dude, stepbrother, bully, him indoors

HIM: he, him, she, her, they, them, his, husband, wife, partner, boyfriend, girlfriend, ex, son,
daughter, mum, dad, mam, mom, brother, sister, stepdad, stepson, grandson, nephew, niece, uncle,
fella, lodger, landlord, carer, carers, neighbour, flatmate, lads, family, fiance, in laws, boss,
mother in law, old man, someone, man

NEAREST: husband, wife, partner, boyfriend, girlfriend, ex, son, daughter, brother, mum, mam, mom,
dad, father, stepdad, stepson, grandson, granddaughter, nephew, niece, uncle, cousin, fella,
lodger, carer, carers, neighbour, landlord, flatmate, brother in law, son in law, daughter in law,
in laws, mother in law, my lad, our lad, fiance, other half, own family, support worker, cleaner

STRUCK: hit, punched, kicked, slapped, smacked, thumped, whacked, clouted, belted, battered,
walloped, lamped, decked, twatted, chinned, nutted, headbutted, lumped, brayed, skelped, leathered,
bashed, bopped, cuffed, backhanded, glassed, bottled, jumped, attacked, assaulted, stabbed,
slashed, knifed, strangled, choked, throttled, bit, scratched, kneed, elbowed, floored, booted,
stamped on, spat on, spat at, burnt, burned, scalded, shoved, dragged, flung, threw, yanked, shook,
beat up, jabbed, clocked, socked, tripped

STRIKES: hits, punches, kicks, slaps, smacks, thumps, whacks, clouts, belts, batters, wallops,
lamps, bashes, nips, nipped, pinches, pinched, pokes, jabs, shoves, shakes, drags, yanks, bites,
scratches, spits at, spits on, chokes, strangles, throttles, stamps on, twists, burns, attacks,
roughs me up, knocks me about, knocking me about, hitting, punching, kicking, slapping, smacking,
pushing, pulling, hurting, hurts, thumping, lamping, clouting, belting, battering, choking

WENT_FOR: went for me, gone for me, going for me, goes for me, come at me, came at me, comes at me,
coming at me, flew at me, flown at me, flies at me, lunged at me, swung for me, swung at me,
launched at me, laid into me, lays into me, laying into me, set about me, set on me, set upon me,
laid hands on me, laid a hand on me, put his hands on me, put her hands on me, knocked me out,
raised his hand to me, raised her hand to me, raises his hand, lifted his hand, lifts his hand,
raised his fist, raises his fist, knocked me down, knocked me over, knocked me flying, knocked me
about, roughed me up, beat me up, beaten me up, kicked me in, gave me a kicking, gave me a slap,
gave me a hiding, gave me a beating, gave me a clout, gave me a smack, gave me a thump, gave me a
punch, gave me a backhander, gave me a thick ear, gave me a fat lip, given me a black eye, given me
a slap, done me over, put me on the floor, put me in hospital, pinned me, pinned me down, held me
down, sat on me, sat on my chest, smothered me, pushed me over, pushed me down, pushed me into,
pushed me against, had me by the throat, had me by the hair, has me by the hair, by the throat, by
my throat, by my hair, dragged me, slammed me, threw me down, threw me against, threw me across,
threw me onto, lobbed it at me, throws it at me

PART: face, head, ribs, nose, lip, jaw, tooth, teeth, arm, arms, wrist, wrists, eye, cheek, ear,
throat, neck, stomach, belly, tummy, back, mouth, finger, fingers, hand, leg, legs, chest, hair,
skull, shoulder, collarbone, knee, shin, gut, groin, chops, gob

SMASHED: broke, broken, bust, busted, cracked, split, fractured, twisted, bruised, burst, snapped,
bent, wrenched, squeezed, grabbed, stamped, pulled, yanked, twists, squeezes, pulls, grabs

RAGE: kicking off, kicked off, going mental, gone mental, went mental, gone mad, going mad, went
mad, going nuts, gone nuts, went nuts, going ballistic, gone ballistic, going crazy, gone crazy,
gone off on one, going off on one, lost it, losing it, lost his rag, losing his rag, lost the plot,
losing the plot, lost his temper, losing his temper, rage, rages, raging, in a temper, fuming,
smashing, smashed up, smashing up, breaking things, breaking everything, throwing things, throwing
stuff, trashing, wrecking, off his head, off his face, off his tits, blind drunk, in drink,
steaming, paralytic, hammered, that look, screaming, shouting, shouts, yelling, roaring, bawling,
ranting, swearing, violent, aggressive, angry, nasty, furious, in a mood, in a state, on one, going
berserk, gone berserk, flipped, starting on me, started on me, having a go, drunk, pissed, wasted,
coked up, on a bender, drinking

HIDE: bathroom, toilet, loo, lav, wardrobe, cupboard, under the bed, box room, spare room, shed,
hiding, hid, locked myself, locked meself, barricaded, locked in, behind the sofa, in my car, in
the garden, on the stairs, in the cellar, attic, not come out, not go down, at the neighbours, at
next door, bus stop, phone box, outside in, barefoot, no shoes, nightie, pyjamas, slippers, bare
feet, no coat, in the street, round the corner, shaking, trembling, scared, frightened, terrified,
petrified, help, afraid, crying, not move

FRIGHT: scared, frightened, afraid, terrified, petrified, fearful, frit, feart, wary, nervous,
panicking, bricking it, shaking, dread, dreading, flinch, on edge, trembling, fear, worried sick

THREAT: kill, finish, do me in, end, batter, burn, stab, knife, hurt, slit, bury, drown, smother,
strangle, murder, shoot, cut, set fire, put a knife, put me in hospital, put me in the ground, put
me under, put a bullet, get me, sort me out, find me, hunt, break, smash, snap, throttle, beat,
hit, punch, slap, kick, leather, do time, swing for, make me pay, make me regret, cave, torch, gut,
wring

SAYS: says, said, saying, told, tells, swears, swore, reckons, threatens, threatened, threatening,
promised, promises, texted, texting, warned, keeps saying, shouted, shouting, screamed, sent

BLADE: knife, bread knife, kitchen knife, carving knife, stanley knife, blade, machete, hammer,
axe, bat, baseball bat, crowbar, iron bar, metal bar, screwdriver, cleaver, sword, gun, shotgun,
air rifle, rifle, pistol, petrol, acid, ammonia, scissors, poker, belt, chain, bottle, brick, golf
club, spanner, wrench, weapon, cosh, razor, hot iron, kettle, lighter, needle, stick, chair, pan,
frying pan, rolling pin, walking stick, cricket bat, pole, shovel, lead pipe, plank

THROAT: neck, throat, windpipe, mouth, nose and mouth

OF_LATE: tonight, now, today, again, last night, this morning, this afternoon, this evening, hour
ago, hours ago, minutes ago, a minute ago, earlier, yesterday, still, back, soon, the night,
dinnertime, teatime, moment ago, half hour

LONG_AGO: used to, years ago, year ago, months ago, weeks ago, month ago, last year, when i was, as
a kid, as a child, childhood, growing up, at school, in school, back then, in the past, decades,
first marriage, years back, way back, in my teens, in care, before i left him, before we split

GAME: fifa, xbox, playstation, nintendo, mario kart, hole in one, bowling, cards, darts, dominoes,
chess, scrabble, bingo, snooker, pool, golf, boxing, karate, judo, squash, badminton, tennis,
football, rugby, hockey, cricket, match, referee, ref, quiz, play fighting, wii, rounders,
sparring, dodgems, water fight, snowball, pillow fight, ball, frisbee, monopoly, ludo, countdown,
wordle, draughts, draughts, dream, dreamt, dreamed, conkers

BEAST: dog, cat, puppy, kitten, horse, pony, goat, goose, swan, seagull, wasp, bee, budgie, parrot,
hamster, rabbit, cow, sheep, squirrel, fox, nettle, branch, door, cupboard, trolley, scooter, ball,
smell, wave, sun, wind, umbrella, hailstones, bill, price, news, grief, tiredness, bug, flu, virus,
covid, hangover, memory, nostalgia, reality, it

KINDLY: bless, bless him, bless her, bless them, good lad, good lass, good girl, good boy, lovely,
star, angel, kind, kindly, thoughtful, diamond, treasure, gem, thank god, spoilt, spoils me,
grateful, which is nice, suits me, helpful, good to me, in case i fall,

TROUBLE: scared, frightened, afraid, terrified, help, police, safe, stuck, hungry, starving,
freezing, carer, carers, ashamed, bruises, bruised, my pension, my money, my card, my bank,
landlord, council, homeless, nowhere, evicted, eviction, food, heating, scam, scammed, not cope,
not know what to do, not know where to turn, hurting me, hurts me, hit me, hits me, alone with, my
flat, my tablets, nobody to, social worker, abuse, abusive, neighbour, next door
"""
