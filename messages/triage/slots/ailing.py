"""How bodies fail, fall, burn and call for help: parts, signs, and what to fetch."""

SLOTS = """
AIR: breath, breathe, breathing, breaths, air, puff, oxygen

BAD_BREATH: bad, worse, funny, awful, terrible, shallow, rattly, rattling, painful, laboured,
difficult, poor, not right, wrong, gone, going, stopping, stopped, tight, horrible, dreadful,
shocking, playing up, faster, rubbish

GASP: gasping, wheezing, wheezy, panting, breathless, out of breath, short of breath, rasping,
puffing

CHEST_PART: chest, breastbone, breast bone, ribcage, lungs, heart

CRUSH: pain, pains, paining, hurts, hurting, tight, tightness, tightening, crushing, crushed,
squeezing, squeezed, squashed, pressure, stabbing, gripping, killing me, burning, on fire, heavy,
bursting, exploding, elephant, weight on, weight across, band round, band around, vice, clamped,
ache, aching, sitting on, standing on, knife in

HEART_RACES: racing, raced, pounding, thumping, banging, hammering, clappers, haywire, ten to the
dozen, nineteen to the dozen, jumping, skipping, fluttering, missing beats, irregular, all over the
place, going mad, going crazy, going fast, too fast, palpitations, galloping, jumping about

FAINT_SIGN: faint, dizzy, giddy, lightheaded, light headed, sweating, sweaty, sweats, clammy, feel
sick, being sick, been sick, vomiting, not breathe, breath, breathing, grey, black, passing out,
pass out, passed out, blacking out, collapse, collapsed, not stand, ambulance, woozy, on my own,
spinning

RELIEVER: inhaler, inhalers, puffer, blue pump, pump, nebuliser, nebulizer, neb, gtn, angina spray,
heart spray, oxygen, concentrator, oxygen machine, ventolin, salbutamol, epipen, epi pen, glucose,
my spray, the spray

SPENT: empty, run out, ran out, running out, not working, not work, not doing, not touching, not
touch, not helping, not help, not shifting, not shift, done nothing, doing nothing, does nothing, no
good, finished, out of, gone, stopped, not find, lost, out of date, used it all, none left

ONE_LIMB: left arm, right arm, left hand, right hand, left leg, right leg, left foot, right foot,
left side, right side, one side, one arm, one leg, one hand, that side, down one side, half my body,
half of my body, whole side

LIMB_DEAD: dead, numb, useless, limp, floppy, paralysed, paralyzed, weak, heavy, tingly, tingling,
not work, not working, not move, not moving, not lift, not feel, stopped working, gone funny, feels
funny, feels weird, no feeling, no strength, no power, not grip, not hold, not use, asleep,
lifeless, not raise, not close, lost the use, lost use, lost feeling, hurting, not mine

FACE_PART: face, mouth, lip, smile, eyelid, cheek

SLIPS: drooping, droopy, droops, droop, drooped, slipped, slipping, lopsided, lop sided, crooked,
wonky, slack, sagging, sagged, sliding, slid, dribbling, drooling, numb, twisted, pulled down,
dropped, gone funny, gone weird, not smile, one side, fallen down, looks wrong, not move, uneven

GARBLED: slurring, slurred, slurry, gibberish, gobbledygook, gobbledegook, gobbledigook, jumbled,
garbled, backwards, scrambled, nonsense, thick, mumbling, all wrong, wrong, wrong words, mixed up,
not come, not coming, not come out, funny, gone, rubbish, not make sense

SUDDENLY: suddenly, sudden, all at once, out of nowhere, woke up, woken up, came on, come on, now,
this morning, today, minutes ago, an hour ago, tonight, since

POUR: pouring, gushing, pumping, spurting, squirting, streaming, running down, dripping, everywhere,
all over, soaked, soaking, covered, pool, pools, puddle, full of, bucketful, bucket, drenched, not
stop, not stopping, flowing, flooding, not clot, lots, loads, lost a lot, losing a lot, down my
face, gush, spraying, bled through

BROUGHT_UP: bringing up, brought up, being sick, been sick, vomit, vomiting, vomited, throwing up,
threw up, thrown up, coughing up, coughed up, coughing, spitting, spewing, spewed, puking, puked

SUGAR: sugar, sugars, glucose, blood sugar, bloods, bm, bms, monitor, libre, dexcom, reading, reads,
meter, bg, sensor

LOW_READING: 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.1, 2.2, 2.3, 2.4, 2.5,
2.6, 2.7, 2.8, 2.9, 3.0, 3.1, 3.2, 3.3, 3.4, 3.5

HIGH_READING: 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, sky high, through the
roof, off the scale

SUGAR_SICK: sick, vomiting, thirsty, drowsy, sleepy, confused, terrible, ketones, pear drops,
breath, dizzy, shaking, shaky, sweating, blurry, not well, faint, awful, dreadful, weird, strange,
woozy, not think, not stay awake

FITTING: fit, fits, seizure, seizures, convulsion, convulsions, fitting

SWELL: swell~, swollen, closing, closed, closing up, close up, balloon, balloons, ballooned, puffed,
blown up, blowing up, fat, huge, twice the size, too big, massive, tightening, tight, shut, itchy
and, burning up

TRIGGER: nuts, nut, peanut, peanuts, prawn, prawns, shellfish, stung, sting, bee, wasp, hornet,
allergic, allergy, reaction, hives, new tablets, antibiotic, antibiotics, penicillin, ate, eaten,
rash, bitten, injection, latex, sesame

BOILING: boiling, boiling water, hot water, hot tea, hot coffee, scalding, hot oil, hot fat, chip
fat, kettle, hot soup, chip pan, petrol, acid

SPILT: spilt, spilled, spill, poured, pouring, tipped, tipping, knocked, pulled, dropped, splashed,
upset, threw, went all, went over, gone all, down

SCALDED: burn, burnt, burned, burns, scald, scalded, scalds

SKIN_SIGN: blister, blisters, blistered, blistering, peeling, raw, white, charred, weeping, agony,
bubbled, bubbling, skin, badly, bad, severe, third degree

CHOKE_PLACE: throat, windpipe, gullet, food pipe

LODGED: stuck, lodged, jammed, wedged, caught, trapped, not swallow, not cough it, blocked, blocking

HOUSE_THING: kitchen, house, flat, building, block, oven, cooker, bed, curtains, curtain, sofa,
settee, toaster, dryer, tumble dryer, washing machine, microwave, chip pan, pan, grill, loft,
garage, scooter, battery, charger, telly, blanket, clothes, sleeve, dressing gown, nightie, hair,
carpet, bin, next door, downstairs, upstairs, room, bedroom, landing, roof, place, hob, mattress,
caravan, fuse box, airfryer, air fryer

ALIGHT: on fire, alight, ablaze, in flames, up in flames, caught fire, caught light, caught alight,
fire in, flames coming, burning down, smouldering, have caught, has caught

WIRING: plug, socket, sockets, fuse, fusebox, fuse box, wires, wiring, cooker, cable, boiler,
blanket, meter, consumer unit, light switch, extension, charger, adaptor

SPARKING: sparks, sparking, sparked, smoking, burning smell, smell of burning, smells of burning,
melting, melted, buzzing and, fizzing, bang and

HOUSE_POISON: bleach, dishwasher tablet, dishwasher tablets, dishwasher tab, antifreeze, white
spirit, turps, paraffin, weedkiller, weed killer, rat poison, slug pellets, detergent, disinfectant,
domestos, dettol, drain cleaner, caustic soda, oven cleaner, petrol, screenwash, nail varnish
remover, washing liquid, washing capsule, laundry capsule, laundry pod, toilet cleaner, wrong
bottle, cleaning fluid, descaler, meths, surgical spirit, button battery, toadstool, toadstools,
wild mushrooms, wrong glass, vape liquid, steradent, denture tablet

MISTAKEN: by mistake, mistake, by accident, accidentally, accident, in error, wrong, instead of, not
mine, husbands, wifes, someone elses, mixed up, muddled up, twice, double, two lots, two days worth,
both lots, extra

STRONG: morphine, oramorph, fentanyl, patch, patches, methadone, insulin, warfarin, digoxin,
oxycodone, oxycontin, zomorph, mst, buprenorphine, lithium, diazepam, zopiclone, pregabalin,
apixaban, rivaroxaban, clozapine, heart tablets, sleeping tablets, blood thinners

POISON_SIGN: drowsy, sleepy, strange, funny, weird, woozy, not keep my eyes, not stay awake, dizzy,
sick, vomiting, faint, heart, breathing, blurry, spaced, groggy, burning, throat, shaky, shaking,
seeing things

VITAL: insulin, heart tablets, heart pills, heart meds, heart medicine, blood thinners, warfarin,
apixaban, epilepsy tablets, epilepsy meds, keppra, epilim, lamotrigine, steroids, prednisolone,
hydrocortisone, inhaler, inhalers, lithium, clozapine, clozaril, antipsychotic, antipsychotics,
depot, dialysis, methadone, parkinsons tablets, transplant tablets, chemo, oxygen, blood pressure
tablets, water tablets, thyroid tablets, digoxin, beta blockers, olanzapine, quetiapine,
risperidone, aripiprazole, diabetes tablets, metformin, pills for my heart, tablets for my heart,
fit tablets, seizure tablets, angina spray, hiv meds, epipen

MISSED: missed, missing, forgot, forgotten, forgetting, run out, ran out, running out, out of, no,
none left, not had, not having, not taken, not took, not taking, not take, not got, not get, not
afford, lost, skipped, skipping, stopped, not delivered, never came, not come, no more, without, not
left, nothing left, refused me, not give, not giving

SHOCK: clammy, sweaty, sweating, cold sweat, grey, white as a sheet, colour drained, faint,
fainting, fainted, woozy, seeing spots, spots before, going black, gone black, not stand, not stand
up, legs jelly, floaty, not stay awake, cant keep awake, passing out, pass out, collapsed, blacking
out, shivering, shaking all over, drenched in sweat, not think straight, fuzzy, lightheaded, light
headed, giddy, cold and clammy, drowsy, not keep my eyes open, mottled, floppy, not sit up, going in
and out, losing consciousness, barely conscious, dripping with sweat, gone cold, dizzy

ORGAN: chest, jaw, left arm, arm, belly, tummy, stomach, abdomen, insulin, sugar, sugars, blood,
bleeding, black stuff, tar, tarry, vomiting, being sick, been sick, throwing up, patch, patches,
morphine, indigestion, breath, breathing, throat, rash, swollen, pads, pregnant, weeks gone, stoma,
catheter, wound, temperature, infection, operation, stitches, stung, sting, allergic, heart,
palpitations, speech, face, headache, neck, calf, not passed water, not weed, diabetic, inhaler,
warfarin, new tablets, fitted, fitting, pain, pains, agony

ONSET: now, since, hour, hours, suddenly, sudden, cant, tonight, this morning, all night, alone, on
my own, help, nobody, minutes, today, worse, getting, keep, gone, will not, not stop
"""
