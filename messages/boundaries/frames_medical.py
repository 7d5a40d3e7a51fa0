"""Advice on medicine and illness as signs: what is taken, done with it, or said of it."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

MEDICAL_FRAMES = Frames(
    Boundary.MEDICAL,
    signs="""
M tablet, tablets, pill, pills, meds, medication, medications, medicine, medicines, antidepressant
M antidepressants, dose, dosage, insulin, sertraline, citalopram, fluoxetine, prozac, diazepam
M valium, zopiclone, mirtazapine, lithium, quetiapine, olanzapine, paracetamol, ibuprofen, aspirin
M codeine, co codamol, cocodamol, tramadol, morphine, oramorph, statin, statins, metformin, warfarin
M blood thinners, thinners, inhaler, steroid, steroids, antibiotic, antibiotics, chemo, painkiller
M painkillers, hrt, propranolol, beta blocker, beta blockers, amitriptyline, gabapentin, pregabalin
M methadone, sleeper, sleepers, sleeping tablet, sleeping tablets, sleeping pill, sleeping pills
M injection, injections, jab, jabs, vaccine, vaccination, booster, drip, drops, ointment, patch
M patches, laxative, laxatives, omeprazole, lansoprazole, ramipril, amlodipine, bisoprolol, digoxin
M furosemide, water tablets, levothyroxine, thyroxine, naproxen, xanax, temazepam, lorazepam
M risperidone, clozapine, depot, venlafaxine, duloxetine, escitalopram, paroxetine, trazodone
M ventolin, prednisolone, amoxicillin, penicillin, antihistamine, piriton, nytol, night nurse
M ozempic
M mounjaro, wegovy, weight loss jabs, calpol, heart tablets, blood pressure tablets, prescription
M viagra, nicotine patches, anti depressants, psych meds, happy pills, ssri, ssris, benzos
M tranquillisers
M treatment, radiotherapy, dialysis, creams, spray, eye drops, milligrams, mg, 10mg, 20mg, 25mg
M 40mg
M 50mg, 75mg, 100mg, 150mg, 200mg, 500mg, 5mg, 30mg, 15mg, therapy, counselling, surgery op, the op
R turmeric, honey, cbd, cbd oil, castor oil, cod liver oil, garlic, ginger, vinegar, cider vinegar
R herbal, herbs, karela, bitter melon, whisky, brandy, rum, homeopathy, homeopathic, cannabis
R weed, spliff
R joint, mushrooms, vitamin, vitamins, supplement, supplements, magnesium, st johns wort, valerian
R colloidal silver, ivermectin, detox, keto, fasting, black seed, black seed oil, echinacea, neem
R ashwagandha, cinnamon, aloe vera, tea tree, essential oils, crystals, reiki, acupuncture, cupping
R goose grease, poultice, onion, epsom salts, celery juice, juice, apple cider, salt water, zinc
R iron
R baking soda, bicarb, probiotics, collagen, melatonin, oil, magnets, copper bracelet, holy water
R silver
R nettle tea, green tea, remedy, remedies, cleanse, enema, fast for, alkaline water, raw milk
R beetroot
D stop, leave off, come off, halve, double, double up on, double up, skip, cut, cut down, cut out
D miss
D up, drop, ditch, bin, throw away, throw out, flush, take, have, try, use, go back on, wean, lower
D increase, swap, mix, reduce, quit, go without, get off, start, change, chuck, pack in, knock off
D lay off, jack in, give up, get yourself on, ask for, insist on, demand, stretch out, space out
D crush
D split, leave out, forgo, drink, eat, rub, smoke, put, apply, steer clear of, avoid, refuse
D turn down
D keep off, trust, dont need, dont want, rely on, stay on, come off of, taking, stopping, skipping
D get yourself, sniff, gargle, inhale, swallow, top up, be on, ease off, hold off, stick to
D stay off, top it up
E numb, numbs, poison, addictive, change your personality, cure, cures, cured, shift, sorted, sort
E clear, heals, heal, starves, bring down, brings down, fixes, fix, rubbish, placebo, no good
E useless
E never hurt, wont hurt, harmless, same thing, works wonders, work wonders, do the trick
E does the trick
E did the trick, hooked, kill you, making you worse, make you worse, dont work, doesnt work, rot
E zombie, ruin your, mess with your, mess you up, natural, safer, cheaper, stronger
E take the edge off
E worked for me, swears by, swear by, swore by, better than any, instead of, pump you
E fill you with, cured my
e helped my, fixed my, sorted my
E done him no good, big pharma, chemicals, toxins, wear off, safe, fine with
I depression, depressed, bipolar, adhd, add, autism, autistic, cancer, tumour, lump, dementia
I alzheimers
I stroke, mini stroke, diabetes, diabetic, thyroid, angina, heart attack, sepsis, clot, blood clot
I dvt
I parkinsons, ms, arthritis, gout, shingles, hernia, ulcer, asthma, copd, pneumonia, bronchitis
I infection
I chest infection, uti, kidney stones, gallstones, appendicitis, ibs, crohns, coeliac, anaemia
I anaemic
I menopause, fibromyalgia, me cfs, lupus, epilepsy, ptsd, ocd, bpd, borderline, schizophrenia
I psychosis
I anxiety, panic attack, eczema, psoriasis, ringworm, scabies, thrush, cystitis, piles, sciatica
I vertigo
I high blood pressure, low blood pressure, dehydration, allergy, allergic, intolerance, deficiency
I low iron, vitamin d, concussion, fracture, slipped disc, trapped nerve, cataracts, glaucoma, hiv
I covid
I frozen shoulder, tennis elbow, migraine, virus, a bug, wind, indigestion, reflux, hypertension
I jaundice
N isnt real, made up, a made up, a myth, in your head, not real, doesnt exist, not a thing
N an excuse, isnt a thing
I chest pains, chest pain, your heart, rash, mole, cough, fits, seizures, meningitis, mumps
I measles, anorexia
L sounds like, looks like, sounds to me like, looks to me like, youve got, you have got, its just
L its only
L will just be, will be just, will be your, thatll be, that will be, thats just, thats only
L thats your, thats
L classic, textbook, signs of, symptoms of, probably, reckon, sure its, must be, got to be
L has to be, bet its
L could be, might be, touch of, case of, a bit of, nothing but, only, its your, that is
L im sure, isnt, thats not, thats never, its not, sounds, diagnosis, diagnose, nothing, definitely
L clearly, could well be
Q doctor, doctors, gp, surgery, hospital, nhs, 999, 111, ambulance, a and e, psychiatrist
Q consultant, quacks
Q specialist, nurse, medics, shrink, chemist, paramedics, quack, casualty
B bother, bothering, waste, wasting, no need, dont need, dont trust, never trust, dont believe
B no point
B dont listen to, ignore, wouldnt trust, wouldnt bother, dont go, cancel, only want to
B dont know what, dont want
B fob you off, not worth, steer clear, all they do, theyre only, in the pay of, always wrong
B dont let, put off
B they just want, know nothing, dont call, dont ring, too quick to, avoid, stay away from
J one of my, two of my, some of my, couple of my, a few of my, half of my, my old, my spare
J some of mine
J one of mine, your wifes, your husbands, my mums, my dads, off a friend, from a friend
J off the internet
J off a mate, from a mate, online, a guy who, share mine, have mine, under the counter, spare ones
J on the black market
X if i were you, if it was me, if it were me, in your shoes, take it from me, trust me, my advice
X id say
X used to be a nurse, im a nurse, im trained, i know a bit about, no doctor but, not a doctor but
X you want to
X worth trying, honestly, you ought to, you should, you could, you can, you must, you need to, id
X youd, just
X i read that, ive read, studies, research shows, proven, as a nurse, you might want to
X no harm in, why not
X why dont you, you dont need, you dont have to, youre better off, you shouldnt, better off
X never hurt, shouldnt
h he, she, they, someone, council, ask your, ask the, talk to, speak to, check with, word with
h ring the, pharmacist
h see your, see the, ring 111, call 111, ring 999, call 999, best person, ask a, prescribed
h tell your, tell the
h doctor says, doctor said, nurse said, gp said, doctor told, doctor has
p did you, have you, did, had, was, were, took, my, our, when i, has, hope, sorry, when do, do you
p used to, i take, im on
p missed, forgot, found, living with, hard living
p i have, i take my, i get, im having, i had, i need, i forgot, i cant, i put, i drink, i eat
p i use, ive had, ive started, been
. bit of, iron out, ironing, ginger cat, ginger nut, oil paint, joint account, silver surfer
. stop by, medicine cabinet
. have a, have the, have some, have you tried, take care, just the job, take the dog, stop me
. take that, in my prayers, time out
i i, we
. them, they, theyll, theyve
L itll be, it will be, thatll just be, bet its, bound to be, thats gonna be, must just be
L same as me
E reverse, reverses, reversed, do any harm, do no harm, no harm, any harm, wont harm, get a hold
E thin your
E cleanses, flush out, flushes, balance your, boosts, boost your, dry up, wean, drowsy, brain dead
X too many, the trick with, the trick is, dont let them, dont let anyone, ask yourself
X what worked for
X you wont need, you dont really need, soon be off, in your place, come off the, no need for
R okra, okra water, red wine, glass of red, stout, guinness, coconut oil, fenugreek, moringa
R senna, bone broth
R aloe, hemp, kombucha, kefir, chaga, msm, selenium, chamomile, camomile, olive leaf, bicarbonate
R manuka
D odd day, miss the odd, stretch, taper, wean yourself, wean off, skip the odd, leave them off
D get off
I gallstones, kidney, panic attack, ulcers, appendix, blood poisoning, strep, tonsillitis, mumps
I tinnitus
I sinus, sinusitis, carpal tunnel, plantar fasciitis, oedema, lymph, polyps, fibroids
I endometriosis, pcos
i i, we
y you, ye
Z you dont need, you dont have to, you wont need, you dont want, dont need to go, dont have to go
X have you tried, have you thought about, ever tried, have you considered
E is fine, are fine, together is, are grand, is safe, really helps, helps you, helps with
E did wonders
E worked wonders, is marvellous, clear up by itself, clears it up, sort itself out
E go away on its own
D going back on, go back to, going onto
Y came off hers, came off his, came off theirs, came off them, skip tonights, skip a dose
Y miss a dose
Y skip todays, waste the doctors time, wasting the doctors, put on it, show me the rash
Y clear up by itself
Y go away by itself, clear up on its own, be your age, just your age, all in your mind, just stress
Y never been better since, been better since she, been better since he, my old tablets, stop taking
""",
    sayings=(
        "Y",
        "Z~M",
        "Z~[.]{0,3}Q",
        "M~[.]?.?M~E",
        "L~[.]{0,2}I",
        "X~[.]?M",
        "M&D&[E.]{0,4}E",
        "R&M",
        "IL",
        "M[.n]{0,3}E",
        "D~M[^,]{0,6}if",
        # halve that dose; you could double up; never hurt
        "(?:^|[,Xoy])[.]?D~M",
        "X&D~[.]{0,3}M",
        "[Xoy]~D&M",
        "(?:^|,)[.]?n~D~M",
        "X&M",
        "^D&J&M",
        "D~J~M",
        "i~o~.~J?~M~J",
        "J~M",
        "M~J",
        "E~y?~M",
        "M&E",
        "[XDy]&R&E",
        "E&R",
        "(?:^|[,Xoy])[.]{0,2}D&R(?![.]?$)",
        "X&R",
        "R&E",
        "X&D&R",
        "R&I",
        "R&M",
        "M&R",
        "n&D&R",
        "q~[.]{0,4}put on",
        # sounds like angina; that's not depression
        "L[.i]{0,2}I",
        "I~[.]{0,2}E",
        "IN",
        "I[.]{0,2}N",
        "X&I&E",
        "y&L~I",
        "I%B&Q",
        # doctors only want to
        "B&Q",
        "Q&B",
        "n~[XDB]~Q",
        "Q[^,h]{0,4}E",
        "R~e",
        "X%show",
        "y~X~M",
    ),
    fine="h|p|i~[MD]|n&h|(?:^|,)i[n.]?B",
)
