"""Plain signs that something is amiss: who, what and how, for frames that ask for two or three."""

SLOTS = """
PILLS: tablet, tablets, pill, pills, medication, meds, medicine, prescription, prescriptions, dose,
doses, insulin, inhaler, inhalers, antibiotics, warfarin, painkillers, codeine, tramadol,
pregabalin, lithium, clozapine, injection, injections, patches, methotrexate, steroids, morphine,
blood thinners, olanzapine, sertraline, antidepressants, metformin, statins, oxygen, repeat,
dosette, blister pack, epilepsy, eye drops, water tablets, sleepers, sleeping tablets

BOOZE: drink, drinking, drank, drunk, drinks, sober, booze, vodka, whisky, whiskey, gin, wine,
cider, brandy, rum, sherry, lager, beer, beers, cans, tins, bottle, bottles, pints, alcohol, bevvy,
port, prosecco

SOMEBODY: he, him, his, she, her, husband, wife, boyfriend, girlfriend, partner, ex, son, daughter,
grandson, granddaughter, nephew, niece, brother, sister, dad, mum, uncle, stepdad, mother in law,
father in law, son in law, daughter in law, in laws, lodger, landlord, boss, carer, carers, staff,
neighbour, fella, lad, lads, they, them, family, bloke, nurse, manager

FAMILIAR: he, him, she, her, husband, wife, boyfriend, girlfriend, partner, ex, son, daughter,
grandson, granddaughter, nephew, niece, brother, sister, dad, mum, uncle, stepdad, mother in law,
father in law, son in law, daughter in law, in laws, lodger, landlord, boss, carer, carers, staff,
fella, lad, lads, family, bloke, nurse, manager, gaffer

LIMB: leg, legs, foot, feet, arm, hand, toe, toes, ankle, knee, calf, shin, finger, fingers, wrist,
hip, thigh, heel, elbow, elbows

MEALS: eat, eaten, eating, ate, food, meal, meals, dinner, tea, breakfast, lunch, supper, toast,
biscuits, biscuit, soup, cereal, bread, noodles, crackers, crisps, scran

GIVEN_OUT: broke, broken, bust, knackered, packed in, conked out, leaking, leaks, leak, caved in,
came down, collapsed, condemned, flooded, blocked, smashed, gone, off, out, dead, boarded up,
dripping, soaked, pouring, failed, kaput, not work, not working, stopped working

SKIN_OF: arm, arms, leg, legs, wrist, wrists, thigh, thighs, skin, stomach, belly, hips, hair,
knuckles, nails, scabs, lip, lips, scalp, hand, hands, head, face, myself

MINE: i, my, me

BRIGHT: lovely, enjoyed, enjoying, brilliant, gorgeous, champion, chuffed, delighted, tickled,
sorted, mended, back on, all good, cracking, hilarious, giggle, proud, excited, phew, panto, drama
group, escape room, crossword, jigsaw, quiz, knitting, raffle, recipe, palaver, budgie, hamster,
guinea pig, kitten, puppy, ferret, supermarket sweep, bingo, skittles, hairdresser, barber, hobby,
choir, karaoke, league, match, season ticket, fiesta, meerkats, zoo, greggs, omelette, strictly,
bake off, custard, champagne, prosecco, tutting, bless, cheers
"""
