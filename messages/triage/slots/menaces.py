"""What somebody takes in hand, where they stand, and whom they mean."""

SLOTS = """
IN_HAND: hammer, bat, baseball bat, knife, knives, machete, axe, hatchet, bayonet, crowbar,
scissors, petrol, lighter, gun, shotgun, rifle, pillow, cushion, screwdriver, poker, brick, chisel,
sword, blade, razor, cleaver, bread knife, kitchen knife, carving knife, stanley knife, golf club,
spade, iron bar, hosepipe, matches, tyre iron, crossbow, bottle, rope, drill, pliers

HELD_READY: got, in my hand, in my sleeve, in my pocket, in my bag, under my pillow, under my coat,
under the pillow, ready, beside me, next to me, with me, have, down, on the side, by the door, in
the car, sharpened, picked up, holding, bought, taken, waiting, bringing, brought, fetched, on my
lap

MEANT: him, her, them, he, she, they, neighbour, neighbours, ex, husband, wife, mother, mum, dad,
father, son, daughter, brother, sister, baby, kids, children, everyone, someone, people, carer,
landlord, man, bloke, boss, dog

DO_HARM: stab, kill, murder, do him in, do her in, do them in, finish him, finish her, swing for,
batter, smash, hurt, shoot, burn, cut, strangle, smother, poison, slit, attack, end him, end her,
deal with, sort him out, sort her out, sort them out, not get up after, make him pay, make her pay,
get him back, before he gets me, before they get me, before she gets me, teach him a lesson, teach
them a lesson, set fire, torch, knock him out, put him down, put her down, drown, suffocate,
throttle

OF_A_BELIEF: voice, voices, god, jesus, the lord, devil, satan, demon, demons, angel, angels, the
radio, the telly, the tv, man in my head, in my head, they keep saying, they say, it says, chip,
mi5, aliens, not human, not real, possessed, chosen, i can fly, going to fly, fly home, told me,
telling me, tells me, they are coming, before they come, wearing skin, not their own skin

NOW_DO: roof, sill, window, windowsill, ledge, balcony, oven, poured, bath, fire, tonight, jump,
cut, out of my, from my, drink it, ready, got the, before they, take my eye, pull my teeth, my neck,
must, have to, got to, wires out, no choice, right now
"""
