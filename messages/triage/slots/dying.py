"""Ways and means that people name, and what it is to be alive."""

SLOTS = """
SUICIDAL: suicidal, suicidal thoughts, suicidal ideation, suicide note, suicide letter, suicide
letters, suicide attempt, suicide attempts, suicide plan, suicide, suicidal feelings

MEDICINE: dosette, blister pack, medicine cupboard, medicine cabinet, inhalers, statins,
paracetemols, sleeping pill, naproxen, fentanyl patches, patches, pill, pills, tablet, tablets,
paracetamol, paracetamols, paracetemol, ibuprofen, codeine, co codamol, cocodamol, codamol,
dihydrocodeine, tramadol, morphine, oramorph, insulin, antidepressants, antidepressant,
sertraline, citalopram, fluoxetine, mirtazapine, amitriptyline, diazepam, valium, temazepam,
zopiclone, lorazepam, xanax, pregabalin, gabapentin, aspirin, propranolol, warfarin, digoxin,
metformin, lithium, quetiapine, clozapine, olanzapine, risperidone, aripiprazole, haloperidol,
sleeping pills, sleeping tablets, painkillers, medication, medicine, sleepers, benzos, anadin,
nurofen, tylenol, acetaminophen, advil, excedrin, nytol, oxycodone, capsules, lyrica, ativan,
methadone, beta blockers, blister packs, prozac, zoloft, ambien, antifreeze, bleach, weedkiller,
vodka and pills, heart tablets, fentanyl, heroin, melatonin, (pill), (syringe), meds

MEDICINE_SIGN: (pill), (syringe)

MUCH: in one go, at once, cupboard full, drawer full, cupboard full of, too much, many, a lot of,
pile of, stash, stack of, lots, loads, bunch, packets of, boxes of, couple of boxes, everything,
all, whole, entire, loads of, lots of, handful, handfuls, too many, bunch of, bottle, bottles,
box, boxes, packet, packets, pack, packs, strip, strips, overdose, dozens, hundreds, every last,
the lot, all my, extra, more than i should, double, twenty, thirty, forty, fifty, sixty, seventy,
eighty, hundred, hundreds, couple of packets, jar, as many, enough, load of, tub, blister, MANY

TOOK: pop, popped, necking, guzzled, scoffed, munched, emptied, finished, consumed, shoved down,
took, taken, take, taking, swallowed, swallow, swallowing, downed, down, downing, necked, neck,
had, have had, drank, drunk, popped, ate, injected, inject, chugged, eaten, take all

HAVE_READY: out on the bed, out on the table, laid out, got out, ready, saved up, saved, saving
up, stockpiled, stockpile, stockpiling, counted out, counted, hoarded, hoarding, collected, lined
up, laid out, in front of me, in my hand, next to me, beside me, got enough, have enough, in my
lap, on the table, bought, stashed, piled up, right here, with me, been saving, set out, got hold
of, ordered

WEAPON: gun, pistol, shotgun, rifle, rope, noose, ligature, razor, razors, blade, blades, knife,
knives, razor blade, bullet, helium, charcoal, cyanide, nembutal, plastic bag, exhaust pipe,
hosepipe, antifreeze, bleach, chemicals, belt round my neck, carbon monoxide, (knife), (gun), box
cutter

GUN_OR_ROPE: gun, noose, rope, bullet, pistol, shotgun, helium, nembutal, cyanide, razor blades,
ligature

HIGH_PLACE: building, floor, window, wall, car, traffic, bus, river, sea, tree, roof, height,
story, stories, highway, road, train, lorry, truck, motorway, top

DANGER_EDGE: wrong side of the railings, wrong side of the barrier, over the railings, over the
barrier, railway line, railway tracks, train tracks, train line, rail tracks, tracks, cliff edge,
cliff top, viaduct, multi storey, multistorey, rooftop, top of the roof, on the roof, beachy head,
overpass, edge of the roof, edge of the bridge, edge of the platform, window ledge, motorway
bridge

EDGE: railings, parapet, barrier, quay, weir, pier, wrong side, bridge, roof, rooftop, ledge,
cliff, platform, railway, rail tracks, train tracks, tracks, viaduct, multistorey, car park roof,
overpass, beachy head, window ledge, balcony, train line, rails, railway line, edge, tower block,
tube

JUMP: jump, jumping, jumped, leap, leaping, throw myself, throwing myself, fling myself, slide off

JUMP_OFF: jump off, jumping off, jumped off, jump from, jumping from, jump in front, jumping in
front, jump under, jumping under, jump into, jumping into, jump out, jumping out, leap off, leap
from, throw myself off, throw myself in front, throw myself under, throwing myself off, step off,
stepping off, stepped off, step in front, stepping in front, walk in front, walk into, walking
into, run into, running into, run in front, running in front, wade into, drive into, driving into,
crash into, crashing into, lie on, lying on, slide off, fall off, swerve into

METHOD: painless, painlessly, quickest, easiest way, easy way, lethal dose, lethal dosage, lethal,
fatal dose, quick and easy, least painful, fastest way, best way, good way, good ways, method,
methods, painless way, ways, how to, best method, how long, how much, how many, effective way,
peaceful way, would it kill, high enough, survive, less painful, deadly
"""
