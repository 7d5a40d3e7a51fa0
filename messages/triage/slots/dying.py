"""Dying, ending one's life, and the ways that people name."""

SLOTS = """
DIE: die, dye, dead, dying, to death, not wake up, not waking up, never wake up, never wake, not
to wake up, never waking up, not wake, go to sleep forever, sleep forever, cease to exist, not
exist, not be alive, not be alive anymore, stop existing, stop living, not exist anymore, no
longer exist, be gone, be gone forever, end it, it to end, it all to end, my life to end, life to
be over, it to be over, it all to be over, it over with, everything to end, everything to be over,
end things, end this, this to end, end everything, pass away, disappear forever, vanish forever,
out of life, out of this life, leave this world, leave this earth, be with god, meet my maker,
stop breathing, be put down, drop dead, end my life, end me, be no more, death, unalive, go now,
to be with him again, never existed, not existed, not be here, not here, not be around, not
around, never been born, not been born, never born, not born, never was born, unexist, stop my
life, be six feet under

KILL_SELF: kill myself, killing myself, killed myself, kill me self, hang myself, hanging myself,
shoot myself, shooting myself, drown myself, drowning myself, stab myself, poison myself, gas
myself, starve myself, starving myself, burn myself alive, throw myself, throwing myself, crash my
car, end my life, ending my life, end my own life, ending my own life, end it all, ending it all,
end my existence, end my suffering, take my own life, taking my own life, take my life, taking my
life, top myself, topping myself, do myself in, doing myself in, off myself, offing myself, finish
myself off, finishing myself off, unalive, unalive myself, unaliving myself, commit suicide,
committing suicide, suicide myself, slit my wrists, cut my wrists, slit my throat, slitting my
wrists, blow my brains out, end myself, ending myself, murder myself, my own death, my suicide,
kill ones self, self murder, take myself out, do away with myself, electrocute myself, kms,
suffocate myself, kill my self, hung myself, overdose myself, my own life, end my misery, end the
pain, ending the pain, end my pain, end this pain, end our lives

SUICIDAL: suicidal, suicidal thoughts, suicidal ideation, suicide note, suicide letter, suicide
letters, suicide attempt, suicide attempts, suicide plan, suicide, suicidal feelings

END_IT: end it, ending it, end things, end this, finish it, finish things, do it, doing it, go
through with it, going through with it, get it over with, call it a day

ALIVE: alive, living, live, life, existing, exist, existence, breathing, being here, be here, wake
up, waking up, waking, carry on, carrying on, go on, going on, keep going, being alive, be alive,
stay, continue, exist anymore, live anymore, stay alive, keep living, here anymore, to be here, to
live, to stay, keep on, stick around, hang around, carry on with life, existing anymore, my life

BE_HERE: be here, live, exist, wake up, carry on, go on, keep going, be alive, continue, stay
alive, live anymore, be around, be on this earth, be in this world, keep living, live like this,
be on this planet, go on living, survive, stay here, see tomorrow, make it, wake, live my life,
bother anymore, fight anymore, do this anymore, do it anymore, breathe, breathe anymore, face
tomorrow, belong here, stick around

MEDICINE: pill, pills, tablet, tablets, paracetamol, paracetamols, paracetemol, ibuprofen,
codeine, co codamol, cocodamol, codamol, dihydrocodeine, tramadol, morphine, oramorph, insulin,
antidepressants, antidepressant, sertraline, citalopram, fluoxetine, mirtazapine, amitriptyline,
diazepam, valium, temazepam, zopiclone, lorazepam, xanax, pregabalin, gabapentin, aspirin,
propranolol, warfarin, digoxin, metformin, lithium, quetiapine, sleeping pills, sleeping tablets,
painkillers, medication, medicine, sleepers, benzos, anadin, nurofen, tylenol, acetaminophen,
advil, excedrin, nytol, oxycodone, capsules, lyrica, ativan, methadone, beta blockers, blister
packs, prozac, zoloft, ambien, antifreeze, bleach, weedkiller, vodka and pills, heart tablets,
fentanyl, heroin, melatonin, (pill), (syringe), meds

MEDICINE_SIGN: (pill), (syringe)

MUCH: all, whole, entire, loads of, lots of, handful, handfuls, too many, bunch of, bottle,
bottles, box, boxes, packet, packets, pack, packs, strip, strips, overdose, dozens, hundreds,
every last, the lot, all my, extra, more than i should, double, twenty, thirty, forty, fifty,
sixty, seventy, eighty, hundred, hundreds, couple of packets, jar, as many, enough, load of, tub,
blister, MANY

TOOK: took, taken, take, taking, swallowed, swallow, swallowing, downed, down, downing, necked,
neck, had, have had, drank, drunk, popped, ate, injected, inject, chugged, eaten, take all, done

HAVE_READY: ready, saved up, saved, saving up, stockpiled, stockpile, stockpiling, counted out,
counted, hoarded, hoarding, collected, lined up, laid out, in front of me, in my hand, next to me,
beside me, got enough, have enough, in my lap, on the table, bought, stashed, piled up, right
here, with me, been saving, set out, got hold of, ordered

WEAPON: gun, pistol, shotgun, rifle, rope, noose, ligature, razor, razors, blade, blades, knife,
knives, razor blade, bullet, helium, charcoal, cyanide, nembutal, plastic bag, exhaust pipe,
hosepipe, antifreeze, bleach, chemicals, belt round my neck, carbon monoxide, (knife), (gun), box
cutter

EDGE: bridge, roof, rooftop, ledge, cliff, platform, railway, rail tracks, train tracks, tracks,
viaduct, multistorey, car park roof, overpass, beachy head, window ledge, balcony, train line,
rails, railway line, edge, tower block, tube

JUMP: jump, jumping, jumped, leap, throw myself, throwing myself, step off, stepping off, step in
front, stepping in front, walk in front, walk into traffic, walking into traffic, drive off,
driving off, drive into, driving into, crash my car, run into traffic, running into traffic, walk
into the sea, walking into the sea, walk into the river, jump in front, jumping in front, run in
front, fall off

METHOD: painless, painlessly, quickest, easiest way, easy way, lethal dose, lethal dosage, lethal,
fatal dose, quick and easy, least painful, fastest way, best way, method, methods, painless way,
ways, how to, best method, how long, how much, how many, effective way, peaceful way, would it
kill, high enough, survive, less painful, deadly
"""
