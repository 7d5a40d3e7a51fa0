"""Plans: what is taken and how much, what is kept for it, where, when, and what is left behind."""

SLOTS = """
TAKEN: took, taken, take~, swallow~, neck~, down~, gulp~, guzzle~, pop~, chuck~ down, shove~ down,
knocked back, washed down, wash~ down, put away, got through, inject~, jab~, given myself, gave
myself, ate, eaten, scoff~, drank, drunk, had

TAKING: take, taking, swallow, swallowing, neck, necking, down, downing, gulping, popping, pop,
inject, injecting, keep taking, eat, eating, drink

DOWNED: took, taken, swallowed, necked, downed, gulped, injected

THE_LOT: the lot, whole lot, all of them, all of it, every single one, every last one, the whole
box, whole packet, whole bottle, whole strip, whole pack, whole tub, whole jar, whole thing,
entire bottle, entire box, entire packet, entire pack, everything in the cupboard, everything in
the house, everything in the cabinet, everything i had, everything i have, everything i could
find, everything that was left, everything left, all that was left, all i had, all i have, them
all, whole months, whole weeks, a whole load, the rest of them, all the rest, both boxes, both
packets, both bottles, all in one go, all at once, all my night ones, all the bottles

OVERMUCH: too many, too much, way more, way too, far too, more than, double, triple, excessive, a
load, loads, a lot, lots, bunch, handful, handfuls, fistful, fistfuls, shedload, extra, several,
dozens, a big dose, large dose, massive dose, huge dose, large amount, quantity, a few too, boxes,
packets, strips, bottles, months worth, month worth, weeks worth, week worth, MANY, ten, twelve,
fifteen, sixteen, eighteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred

TEN_OR_MORE: ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen,
nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, dozen,
dozens, score

PACKET: box, boxes, packet, packets, bottle, bottles, strip, strips, blister, blisters, pack,
packs, tub, jar, foil, foils, wrappers, dosette

GOING_UNDER: sleepy, drowsy, woozy, floaty, dizzy, spaced, wobbly, numb, fuzzy, blurry, keep my
eyes open, going numb, going black, going dark, heart going, heart is going, heart slow, slurring,
cant feel, throwing up, been sick, being sick, vomiting, feel funny, feel weird, feel strange,
drifting, drift off, starting to work, kicking in, kicked in, starting to feel, not long now, wont
be long, not be long, shouldnt be long, soon be asleep, soon be over, going to sleep now, ready to
sleep, asleep soon, to be sure, lying down now, waiting

TOOL: rope, ropes, noose, cord, ligature, belt, flex, cable tie, cable ties, washing line, knife,
knives, blade, blades, razor, razors, razor blade, razor blades, scissors, stanley knife, craft
knife, scalpel, gun, shotgun, air rifle, hosepipe, hose pipe, hose, petrol, lighter fluid, helium,
canister, gas bottle, charcoal, plastic bag, carrier bag, bleach, antifreeze, weedkiller, tow
rope, dressing gown cord

TO_HAND: shed, in the car, boot of, boot, in the boot, loft, attic, garage, in my bag, in my
pocket, under my pillow, under the bed, under my bed, by the bed, by my bed, next to me, beside
me, right here, here with me, in front of me, on the side, on the table, in the drawer, my hand,
my hands, my lap, lap, ready, waiting, all set, set up, tied, hung, hung up, hidden, hid, stashed,
put by, wrist, wrists, throat, neck, wardrobe, beam, banister, tree, rafters, hook

PREOCCUPIED: keep thinking about, keep looking, cant stop looking, cant stop thinking, not stop
looking, not stop thinking, not stop staring, keep staring, keep eyeing, staring, calling me,
calls me, call to me, calling to me, keeps calling, tempting, tempted, tempting me, eyeing, on my
mind, in my mind, in my head, catches my eye, eyes keep going, drawn to, think about it, thinking
about it

STASH: stockpile~, stockpil, hoard~, stash~, squirrel~, saving up, saved up, been saving, putting
by, put by, putting aside, put aside, hid, hidden, hiding, kept back, keeping back, collected,
collecting, gathered, gathering, amassed, amassing, building up, built up, pocketing, not been
taking, not taking, leftover, left over

THE_JOB: finish it, finish me, end it, do it, do the job, do the trick, see me off, kill me, kill
a horse, knock me out for good, put me to sleep, sleep for good, sleep forever, stop it all, end
everything, be enough, finish me off, not wake up

MIXER: vodka, whisky, whiskey, gin, rum, brandy, wine, sherry, bottle of red, bottle of white,
cider, beer, cans, drink, booze, alcohol, baileys, port, special brew, lager

BRINK: edge, ledge, railings, parapet, barrier, bridge, footbridge, bridges, cliff, cliffs,
clifftop, viaduct, flyover, overpass, roof, rooftop, car park roof, multi storey, multistorey,
multi story, tower block, top floor, balcony, window sill, windowsill, window ledge, platform,
level crossing, railway, railway line, train line, train tracks, tracks, rails, rail line,
embankment, station, quarry, weir, reservoir, canal, lock, quay, quayside, dock, docks, harbour,
harbour wall, pier, sea wall, jetty, river, riverbank, loch, gorge, drop, beachy head, suspension
bridge, hard shoulder, motorway, bypass, dual carriageway, slip road, central reservation,
crossing, top deck, top of the car park, scaffolding, crane, pylon, the forth, the clyde, the
tyne, the thames, the severn, the humber, the mersey, the taff

WATERS: sea, river, canal, lake, reservoir, loch, water, weir, harbour, docks, dock, lock,
estuary, pond, waves, tide, the forth, the clyde, the tyne, the thames, the severn, the humber,
the mersey, the taff

AT_IT: stood, standing, sat, sitting, sitting here, up, parked, walking, walked, climbed,
climbing, going, heading, headed, drove, driving, driven, lying, laid, leaning, hanging,
wandering, pacing, perched, out, gone, went, come, came, i am, waiting, watching

BLEAK: dark, alone, on my own, nobody about, no one about, nobody here, no one knows, nobody
knows, no one is about, nobody around, no one around, midnight, middle of the night, looking down,
looking over, looking at the water, thinking, crying, end it, over soon, jump, sorry, the point,
no point, inviting, tempting, peaceful, calling, high up, too high, long way down, how far, how
deep, how cold, step, one step, step off, step back, get down, climb down, going in, go in, get
in, slip in, fall in, the drop, the edge, wrong side, other side, lorry, lorries, hits me, hit me,
fast, faster, let go, letting go, cant feel, not feel, cant do, cant take, cant go, not go on, not
go home, not coming home, not going home, bye, goodbye, pushed, fall, falling, easy, dont know
why, not know why, shaking, ready, see me, miss me, stop me, notice, end of me, end for me

PLEASANT: photo, photos, picture, pictures, view, views, lovely, beautiful, fish, fishing,
fisherman, lunch, picnic, ice cream, chips, sandwich, sandwiches, coffee, cuppa, flask, dog, dogs,
kids, grandkids, grandson, granddaughter, ducks, swans, heron, otter, boats, boat, narrowboat,
seagull, seagulls, holiday, hols, trip, sunny, sunshine, paddle, paddling, dip, wetsuit, delayed,
cancelled, late, ticket, tickets, fare, seat, seats, replacement, engineer, engineers, roadworks,
queue, traffic jam, stuck in traffic, mot, parking space, bus stop, my stop, shops, shopping,
market, museum, sponsored, charity, marathon, bungee, zip wire, abseil, abseiling, parade,
fireworks, concert, gig, festival, train set, model, steam, spotter, spotting, telly, film,
episode, book, crossword, game, jigsaw, puzzle, painting, watercolour, roofer, roofers, gutters,
tiles, leak, leaking, scaffolders, repaired, fixed, aerial, solar, cruise, ferry, caravan,
visiting, guitar, lock up, front door, back door, hair, allotment, geranium, geraniums,
tomatoes, plants, washing, window cleaner, breeze

VEHICLE: bus, buses, lorry, lorries, train, trains, car, cars, traffic, truck, van, tram, artic,
hgv, tube, taxi, something fast

STEP_OUT: step~, step~ out, walk~, walk~ out, walking, jump~, run, ran, running, throw~ myself,
go, going, lie, lying, lay, fall, leap~, drive, driving

WEEKDAY: monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, weds, thurs,
fri, sat, sun, weekend, tonight, tomorrow, today, midnight, dawn, sunrise, this week, next week,
this weekend, new year, new years eve, boxing day, christmas, xmas, the morning, first thing,
payday, pay day, anniversary, birthday

OUTLAST: christmas, xmas, new year, birthday, my birthday, spring, summer, winter, autumn, easter,
another year, another winter, another week, another day, another birthday, another christmas, the
weekend, weekend, morning, sunrise, the sun, dawn, tomorrow, next week, next month, next year, the
week out, the month out, the year out, monday, tuesday, wednesday, thursday, friday, saturday,
sunday, it out, daylight, old age, forty, fifty, sixty, seventy

LEAVE_DATE: away, off to, going to my, staying, staying with, at my, visiting, hols, holiday,
holidays, cruise, flying, flight, hospital, appointment, dentist, surgery, op, operation, sons,
daughters, sisters, brothers, respite, moving, moved, caravan, centre parcs, train, work, shift,
working, plumber, delivery, parcel, course, back on, back sunday, back monday, out, spain,
tenerife, ireland, wales, scotland, cornwall, devon, abroad, trip, see you, coach

HOUSEHOLD: kids, kid, mum, mam, mom, dad, everyone, everybody, wife, husband, her, him, them, she,
he, they, boys, girls, house, family, flatmate, nan, neighbours, carer, carers, nurse, partner,
son, daughter

ORDER_WHY: they can, she can, he can, they know, know where, knows where, know what, knows what,
nobody needs, no one needs, not left with, easy to find, nobody will have to, no one will have to,
nobody has to, no one has to, they will not have to, wont have to, not have to, for them, make it
easier, easier for, easy for, less for, no mess, a mess, bother, for whoever, whoever, when they
find, where they can find, where she can find, where he can find, will see, find it, find them,
not need, wont need, not be needing, no use to me, where i am going, when i am gone, after i am
gone, once i am gone, when the time comes, in case, calm, peaceful, at peace, peace, lighter,
relieved, ready, free, all done, nothing left to do, last thing, last job, all tidy, tidy, in
order, sorted now, all sorted, goodbye, bye, sorry, tonight, tomorrow, soon, wait, waiting, she
will, they will, he will, someone will, be looked after, good home, better home, before i go, not
long, quiet

WHO_LOVED: kids, children, family, mum, mam, mom, dad, wife, husband, daughter, son, sister,
brother, everyone, everybody, them, her, him, girls, boys, grandkids, grandchildren, friends,
parents, babies, nan, lad, lads, ex, our, bairns, weans, little one, boy, girl, partner, people

LEAVETAKE: goodbye, farewell, cheerio, ta ra, tara, adieu, adios, have a good life, have a nice
life

NEVER_AGAIN: never again, last time, for good, forever, in the end, at the end, pleasure, putting
up with, tried, you tried, deserve better, better than me, not your fault, remember me, loved, one
last, kind to me, were kind, was kind, were good to me, were always, you helped, it helped, only
one, forgive, wont be
"""
