"""Weak signs that say little alone: part of a body, what is wrong with it, that it goes on."""

SLOTS = """
BODY_PART: chest, heart, arm, leg, legs, hand, hands, feet, foot, face, mouth, tongue, lips, throat,
eye, eyes, head, neck, back, belly, tummy, stomach, side, breath, breathing, lungs, skin, calf,
wound, stitches, scar, ear, jaw, shoulder, ribs, hip, nose, bowel, bladder, pulse, groin, testicle,
toes, fingers, speech, words, sight, vision, catheter, stoma, feeding tube, trachy, pacemaker,
oxygen, inhaler, sugars, sugar, ketones, temperature, temp, fever, waters, bump, baby, newborn,
toddler, wee, poo, vomit, sick, blood, rash, pad, pads, period, ankle, knee, wrist, spit, saliva,
epipen, insulin, sats

GRAVE_SIGN: numb, gone dead, went dead, limp, floppy, mottled, swelling,
swelled, closing, crushing, tearing, burst, pouring, gushing, spurting, pumping, soaked, soaking,
clots, drooping, drooped, slurred, slurring, twisted, jerking, rigid, scalded, sticking out, wrong
angle, funny angle, gasping, wheezing, rattling, grunting, gurgling, choking,
failing, collapsed, collapse, passed out, passing out, blacked out, unconscious, not feel, not
breathe, not move, not lift, not swallow, not wake, not waking, not moving, not responding, not
breathing, going under, seeing double, blind, tingling, tingly, foaming, fitting, convulsing,
seizure, shocking, dropping, paralysed, confused, muddled, come open, gone weird, gone funny

BAD_SIGN: heavy, stiff, tight, swollen, shut, split, white, black, shaking, freezing, burning,
boiling, blistered, broken, snapped, racing, pounding, fluttering, skipping, faint, fainting, dizzy,
spinning, drowsy, sleepy, fits, not see, not stand, not stop, not eat, not drink, not straighten,
empty, weak, yellow, pain, agony, worse, throbbing, sweating, vomiting, bleeding

GETTING_ON: suddenly, sudden, all of a sudden, now, tonight, this morning, since, hour, hours,
minutes, mins, getting worse, keeps, not stop, out of nowhere, help, ambulance, quick, hurry,
scared, what do i do, alone, on my own, no one, nobody

HARMFUL: forced himself, forced me, forced, rape~, assault~, stab~, strangle~, choke~,
choking, hitting, beating, punch~, kicking, smash~, hurting, cutting, locked,
hinges, knife, cutlass, machete, petrol, hammer, axe, acid, no for an answer, said no, made me do,
on top of me, pinned, dragged, pulled hot, scream~, groaning, not hit me, to be cut, threaten~,
chasing, broke in, breaking in, forced his way, barged in, pillow over, shamed, drunk the, drank
the, cleaning stuff, patches on, lost track, a fit, had a fit, collapse~, rash, stiff, going dizzy,
seeing double, floaty, not get warm, not had a drink, left me

RIGHT_NOW: right now, now, hour ago, minutes ago, hours ago, tonight, gone silent, gone quiet, has
left, only gone, in the park, hiding, hid, in the loo, in the bathroom, in the cupboard, under the
bed, not stop, on his way, on their way, on her way, outside, shaking, what to do, do i do, help,
please come, quick, hurry, stopped crying, alone with, still here, downstairs, at the door, with
the kids, slow, dizzy, throwing up, light hurts, not get out, with my kids, in my room, behind me
"""
