"""Falls and calls: how people go down, where they lie, and how they ask for somebody."""

SLOTS = """
WENT_DOWN: fell, fallen, fall, falling, gone over, went over, gone down, went down, come a cropper,
came a cropper, tumbled, tumble, slipped, slid, slipping, slithered, tripped, legs gave way, legs
gave out, legs have gone, legs went, legs gone, legs buckled, legs have given, legs give way, legs
gave, knees gave, knees buckled, knee gave, hip gave, keeled over, toppled, collapsed, came off,
come off, fainted, went my length, lost my footing, lost my balance, tipped over, rolled off, rolled
out, hit the deck, ended up on, gone flying, went flying, gone arse over, went arse over, skidded,
overbalanced, passed out, blacked out, come down, came down, gone a cropper, stumbled, knocked over,
landed on

NOT_RISE: not get up, not get back up, not get myself up, not get me up, not get off, not get back,
not get out, not rise, not stand, not move, not reach, not shift, not budge, not get to, not walk,
not crawl, not lift myself, not sit up, not put weight, not bear weight, not feel my legs, stuck,
trapped, wedged, jammed, need lifting, need picking up, help me up, nobody to help, no one to help,
nobody here, shouting, hours, all night, since last night, since this morning, in agony, pull cord,
pendant, buzzer, lifeline, careline, my alarm, not on my feet, unable, not strong enough, no
strength, still here, still down, lying, hip, crack, snapped, something snapped, passing out,
knocked out, unconscious, blood, bleeding, head, bone

FLOOR: on the floor, on floor, on the carpet, on the lino, on the tiles, on the ground, on the
bathroom floor, on the kitchen floor, on the bedroom floor, on the hall floor, on the landing, on
this floor, down here, on my back, on my side, flat out, at the bottom of the stairs, bottom of the
stairs, in a heap, on the pavement, on the path, on the patio, on the deck, beside the bed, between
the bed, behind the door, on the concrete, on the cold floor, on my bathroom floor, on my kitchen
floor, flat on my back, on my hands and knees, in a ditch

LAID: lying, laid, laying, lay, lain, been, stuck, slept, spent, woke, woken, sat, sitting, am,
crawling, crawled

LAID_LONG: since, hours, all night, all day, ages, overnight, this morning, last night, cold,
freezing, help, phone, nobody, no one, cord, hip, leg, wet, blood, dark, alone, not shift, not move,
not reach, not get, shouting, hurts, hurting, pain, dizzy, send, someone

HELD_IN: bath, shower, toilet, loo, commode, tub, lav, bathroom, wet room

FALL_HURT: swollen, swelling, swelled, black and blue, wrist, hip, ribs, shoulder, not walk, not
put, badly, limping, limp, bleeding, blood, stitches, head, face, nose, hurt, hurting, agony, broke,
broken, fracture, not sleep, not move, hardly, not told, dizzy, scared to, frightened to

AGAIN_AND_AGAIN: third, second, fourth, twice, again, keep, keeps, another, three times, four times,
few times, couple of times, every day, everyday, more than once, times

WHO_COMES: ambulance, ambulances, ambulence, ambulanc, ambo, paramedic, paramedics, fire brigade,
fire engine, fire service, firemen, emergency services, emergency doctor, first aid, first aider,
medics, medic

SUMMON: call, ring, phone, dial, send, get, fetch, need, want, bring, order, summon, contact, alert,
calling, ringing, needing

ANYBODY: someone, somebody, anyone, anybody, help, some help, a person, doctor, the doctor, a
doctor, nurse, a nurse, the nurse, warden, the warden, out of hours

QUICK: now, quick, quickly, fast, asap, urgent, urgently, straight away, immediately, hurry, right
away, at once, straightaway, this minute, this second, right now, pronto

ANYONE_ILL: husband, wife, mum, mam, mom, mother, dad, father, son, daughter, brother, sister, nan,
nana, nanna, gran, granny, grandma, grandad, grandpa, partner, boyfriend, girlfriend, friend, mate,
pal, uncle, aunt, auntie, niece, nephew, cousin, grandson, granddaughter, missus, fella, fiance,
girl, boy, housemate, roommate, other half, carer, he, she, man, lady, woman, neighbour, someone,
somebody, him, her, baby, child, little one, toddler, kid, old man, old lady, old fella, pensioner,
flatmate, lodger, hubby, grandchild, twin, bloke, fella

ILL_NOW: collapsed, unconscious, unresponsive, not responding, not respond, not breathing, stopped
breathing, not wake, not wake up, not waking, not rouse, gone blue, turned blue, going blue, gone
grey, gone limp, gone floppy, gone stiff, gone cold, gone a funny colour, funny colour, gone white,
limp, floppy, fitting, having a fit, having a seizure, having a stroke, having a heart attack,
having an asthma attack, had a stroke, had a seizure, had a fit, had a heart attack, heart attack,
choking, foaming, frothing, shaking all over, bleeding badly, bleeding heavily, bad turn, funny
turn, taken bad, lifeless, gurgling, lips are blue, lips blue, blue lips, not moving, in and out of
consciousness, drifting in and out, delirious, not making sense, burning up, passed out, out cold,
knocked out, slumped, convulsing, turned blue, face has dropped, not talk, not speak, eyes rolling,
eyes rolled
"""
