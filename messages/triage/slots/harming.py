"""Hurting oneself, attempts, threats to others, and habits that have got hold."""

SLOTS = """
SKIN: arm, arms, my arm, my arms, wrist, wrists, leg, legs, thigh, thighs, skin, stomach, belly,
ankle, ankles, hip, hips, forearm, forearms, chest, calves, tummy, shins, ribs, feet

CUTTING: cut, cuts, cutting, slice~, slash~, slit~, carve~, gouge~, hack~, scratch~, claw~,
scrape~, stab~, burn~, scald~, brand~, score~, pick~, biting, bitten, dig~ into

HURTING_TOOL: razor, razors, blade, blades, scissors, knife, knives, stanley knife, sharpener,
glass, broken glass, lighter, fag, cigarette, cigarettes, iron, straighteners, hob, needle, pin,
compass, boiling water, kettle, match, matches, candle, shaver, scalpel, craft knife, tweezers,
bleach, sandpaper, cheese grater, lighters

BY_MISHAP: oven, kettle, pan, hob, iron, toast, dinner, tea, onion, onions, bread, cake,
veg, potato, potatoes, shaving, shave, hedge, garden, gardening, bramble, brambles, rose, roses,
thorn, thorns, cat, kitten, puppy, dog, mozzie, midge, midges, insect, gnat, eczema, psoriasis,
itch, itchy, itching, rash, fence, barbed wire, accident, accidentally, slipped, clumsy, silly me,
cooking, chopping, peeling, carving, paper cut, grass, sun, sunburn, sunburnt, gym, squats,
physio, waxing, wax, hair, fringe, fabric, knitting, sewing, diy, plaster on it, door, furniture,
table, bed frame, football, bike, fell, fall, tripped, work, branch, nails, cooker, chip pan, bbq,
barbecue, hoover, mower, van, car

RUINED: gone, lost, blew, blown, threw, thrown, ruined, wasted, reset, over, broke, broken,
relapsed, relapse, slipped, slip, slipped up, caved, gave in, given in, cracked, out the window,
down the drain, back to, until last, till last, until today, till today, until yesterday, till
yesterday, fell off, fallen off, messed up, mucked up, failed, started again, drank, used, bet,
cut

WENT_WRONG: not work, didnt work, failed, fail, woke up, came round, still here, rope broke, rope
snapped, belt broke, belt snapped, snapped, gave way, branch broke, came down, found me, cut me
down, walked in, came home, came back, stopped me, interrupted, knocked, talked me, pulled me,
dragged me, threw it up, threw them up, sicked, been sick, bottled it, chickened out, lost my
nerve, could not go through, couldnt go through, not go through, not enough, nobody knows, no one
knows, not told anyone, told no one, hospital, ambulance, police, a e, icu, stomach pumped,
sectioned, crisis team, hurt my neck, mark on my neck, marks on my neck, bruise on my neck, lucky

LATELY: last night, yesterday, today, tonight, this morning, this week, this afternoon, this
evening, last week, the other night, the other day, monday, tuesday, wednesday, thursday, friday,
saturday, sunday, the weekend, hour ago, hours ago, earlier, again, days ago, night before, at the
weekend, a week ago, now

VICTIM: him, her, them, someone, somebody, anyone, people, everyone, wife, husband, missus, mum,
mam, mom, dad, kids, children, baby, bairn, wean, little one, son, daughter, partner, boyfriend,
girlfriend, neighbour, neighbours, brother, sister, nan, boss, carer, landlord, ex, stepdad,
nurse, lad, lads, bloke, man, woman, strangers, you all, others, that man, housemate, flatmate,
lodger, toddler, the dog

ATTACK: hurt, hurting, kill, killing, stab, stabbing, hit, hitting, strangle, strangling, smother,
smothering, attack, attacking, murder, murdering, batter, battering, punch, punching, harm,
harming, smash, smashing, throttle, throttling, shoot, shooting, poison, poisoning, glass, slap,
slapping, shake, shaking, drown, drowning, push, pushing, choke, choking, lash out at, lash out
on, go for, suffocate, lamp, do in, burn, kick, kicking

BOTTLE: vodka, whisky, whiskey, gin, rum, brandy, wine, sherry, cider, beer, beers, lager, cans,
special brew, white lightning, frosty jack, alcohol, booze, drink, drinks, bottle, bottles, litre,
litres, bevvy, prosecco, port, buckfast, strongbow, spirits, the drink, pints, tinnies

HARD_STUFF: gear, smack, heroin, crack, coke, charlie, ket, ketamine, meth, crystal, mandy, mdma,
whizz, spice, mamba, noids, synthetics, benzos, vallies, valium, diazepam, pregabs, pregabalin,
gabbies, methadone, subbies, subutex, weed, skunk, codeine, tramadol, zoppies, xanax, lyrica,
drugs, needle, glue, aerosols, mcat, ghb, poppers, steroids, street tablets

STAKES: slots, gambling, gamble, gambled, betting, bet, bets, horses, bookies, casino, casinos,
roulette, machines, fruities, puggies, scratchcards, scratch cards, online bingo, bet365, paddy
power, the dogs, poker, blackjack, fruit machine, fruit machines, spins, accas, bandits
"""
