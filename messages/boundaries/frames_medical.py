"""Advice on medicine and illness: what to take, leave or ask for, what it is, and whom to trust."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.medicines import MEDICINES
from messages.boundaries.sayings import Frames

MEDICAL_FRAMES = Frames(
    Boundary.MEDICAL,
    words=MEDICINES
    + """
REMEDY: turmeric, cbd, cbd oil, castor oil, cod liver oil, garlic, vinegar, cider vinegar, herbal
REMEDY: herbs, karela, bitter melon, whisky, brandy, homeopathy, homeopathic, cannabis, weed
REMEDY: spliff, mushrooms, vitamin, vitamins, supplement, supplements, magnesium, st johns wort
REMEDY: valerian, colloidal silver, ivermectin, detox, keto, fasting, black seed, black seed oil
REMEDY: echinacea, neem, ashwagandha, aloe vera, tea tree, essential oils, reiki, acupuncture
REMEDY: cupping, goose grease, poultice, epsom salts, celery juice, apple cider, salt water
REMEDY: baking soda, bicarb, probiotics, collagen, melatonin, copper bracelet, holy water
REMEDY: nettle tea, green tea, remedy, remedies, enema, fast for, alkaline water, raw milk
REMEDY: beetroot, okra, okra water, red wine, glass of red, guinness, coconut oil, fenugreek
REMEDY: moringa, senna, bone broth, aloe, hemp, kombucha, kefir, chaga, msm, selenium, chamomile
REMEDY: camomile, olive leaf, bicarbonate, manuka, st johns, this herb, bark, tea tree oil
REMEDY: manuka honey, cider, cranberry, cbd gummies, edibles, a drop of brandy, bit of weed
REMEDY: hot toddy, vodka, goats milk, cabbage, charcoal, oregano, bleach, honey, ginger, alcohol
REMEDY: wine, butter, bitter leaf, prayer, bleach bath, celery, cabbage leaf, silver water
CHANGE: stop, leave off, come off, halve, double, double up on, double up, skip, cut, cut down
CHANGE: cut out, miss, drop, ditch, bin, throw away, throw out, flush, take, have, try, use
CHANGE: go back on, wean, lower, increase, swap, mix, reduce, quit, go without, get off, start
CHANGE: change, chuck, pack in, knock off, lay off, jack in, give up, get yourself on, ask for
CHANGE: insist on, demand, stretch out, space out, crush, split, leave out, forgo, drink, eat, rub
CHANGE: smoke, put, apply, steer clear of, avoid, refuse, turn down, keep off, trust, dont need
CHANGE: dont want, rely on, stay on, come off of, taking, stopping, skipping, get yourself, sniff
CHANGE: gargle, inhale, swallow, top up, be on, ease off, hold off, stick to, stay off, top it up
CHANGE: odd day, miss the odd, stretch, taper, wean yourself, wean off, skip the odd
CHANGE: leave them off, going back on, go back to, going onto, knock it on the head, on the head
CHANGE: cut it in half, in half, go down to, go up to, drop down to, up to, leave it, stop it
CHANGE: swap it, sack off, bin off, take two, take three, take one, take another, have another
CHANGE: throw, wash down, cancel, not finish, finish, not swallow, go on, put on, come off it
CLAIM: numb, numbs, poison, addictive, change your personality, cure, cures, cured, heals, heal
CLAIM: starves, bring down, brings down, fixes, placebo, no good, never hurt, wont hurt, harmless
CLAIM: same thing, works wonders, work wonders, do the trick, does the trick, did the trick
CLAIM: hooked, kill you, making you worse, make you worse, dont work, doesnt work, rot, zombie
CLAIM: ruin your, mess with your, mess you up, safer, take the edge off, worked for me, swears by
CLAIM: swear by, swore by, better than any, pump you, fill you with, cured my, done him no good
CLAIM: big pharma, chemicals, toxins, fine with, reverse, reverses, reversed, do any harm
CLAIM: do no harm, no harm, any harm, wont harm, get a hold, thin your, cleanses, flush out
CLAIM: flushes, balance your, boosts, boost your, dry up, wean, drowsy, brain dead, is fine
CLAIM: are fine, together is, are grand, is safe, really helps, helps you, helps with, did wonders
CLAIM: worked wonders, is marvellous, clear up by itself, clears it up, sort itself out
CLAIM: go away on its own, con, a killer, killer, rots, drugged up, keep you quiet, make you tired
CLAIM: making you tired, make it worse, sort you out, do you good, cleared up, clear up
CLAIM: as well as, works as well, just as good, does nothing, do nothing, touching the pain
CLAIM: wrecked my, ruined my, done for my, it natural, all natural, never hurt anyone
CLAIM: waste of time, money making, drug companies, go wrong, goes wrong, always go wrong
CLAIM: scaremongering, overprescribed, the business, good stuff, knock you right out, shift it
CLAIM: clear it up, sort it, is rubbish, are rubbish, are useless, instead of, works better than
CLAIM: rot your, numb you, hold of you, helps you sleep, sorted my, fixed my
ILL: depression, bipolar, adhd, autism, autistic, cancer, tumour, lump, dementia, alzheimers
ILL: stroke, mini stroke, diabetes, diabetic, thyroid, angina, heart attack, sepsis, clot
ILL: blood clot, dvt, parkinsons, arthritis, gout, shingles, hernia, ulcer, asthma, copd
ILL: pneumonia, bronchitis, infection, chest infection, uti, kidney stones, gallstones
ILL: appendicitis, ibs, crohns, coeliac, anaemia, anaemic, fibromyalgia, me cfs, lupus, epilepsy
ILL: ptsd, ocd, bpd, borderline, schizophrenia, psychosis, anxiety, panic attack, eczema
ILL: psoriasis, ringworm, scabies, thrush, cystitis, piles, sciatica, vertigo, high blood pressure
ILL: low blood pressure, dehydration, allergic, intolerance, deficiency, low iron, vitamin d
ILL: concussion, fracture, slipped disc, trapped nerve, cataracts, glaucoma, hiv, covid
ILL: frozen shoulder, tennis elbow, migraine, indigestion, reflux, hypertension, jaundice
ILL: chest pains, chest pain, your heart, mole, fits, seizures, meningitis, mumps, measles
ILL: anorexia, ulcers, appendix, blood poisoning, strep, tonsillitis, tinnitus, sinusitis
ILL: carpal tunnel, plantar fasciitis, oedema, lymph, polyps, fibroids, endometriosis, pcos
ILL: water infection, heart trouble, an attack, memory loss, wear and tear, hiatus hernia
ILL: menopausal, lumps, that lump, nervous breakdown, polymyalgia, the flu, spectrum
ILL: on the spectrum, withdrawal, side effects, side effect, a virus, a trapped nerve, an allergy
ILL: an ulcer, wind, gall bladder, kidneys, hormones, a cold
NOTREAL: isnt real, made up, a made up, a myth, in your head, not real, doesnt exist, not a thing
NOTREAL: an excuse, isnt a thing
SOUNDS: sounds like, looks like, sounds to me like, looks to me like, youve got, you have got
SOUNDS: its just, its only, will be just, will be your, thatll be, that will be, thats just
SOUNDS: thats only, thats your, classic, textbook, signs of, symptoms of, reckon, sure its
SOUNDS: has to be, bet its, could be, might be, touch of, case of, nothing but, its your, im sure
SOUNDS: thats not, thats never, diagnosis, diagnose, definitely, could well be, itll be
SOUNDS: it will be, thatll just be, bound to be, thats gonna be, must just be, same as me
SOUNDS: sound like, i reckon you are, i reckon you have, i think you have, you have definitely
SOUNDS: you are definitely, it is only, that is only, reckon it is, think it is, definitely got
SOUNDS: you might have, you may have, you could have, it could be, cant be, haven't got
SOUNDS: havent got, not got, just like my, it is probably, it is not a, not a, looked it up
SOUNDS: i googled, i would say it is
DOC: doctor, doctors, gp, surgery, hospital, nhs, 999, 111, ambulance, a and e, psychiatrist
DOC: consultant, quacks, specialist, nurse, medics, shrink, chemist, paramedics, quack, casualty
DOC: dr, a dr, the hospital, them doctors, doctors time, the nurse
DOUBT: bother, bothering, waste, wasting, no need, dont need, dont trust, never trust
DOUBT: dont believe, no point, dont listen to, ignore, wouldnt trust, wouldnt bother, dont go
DOUBT: cancel, only want to, dont know what, dont want, fob you off, not worth, steer clear
DOUBT: all they do, theyre only, in the pay of, always wrong, dont let, put off, they just want
DOUBT: know nothing, dont call, dont ring, too quick to, avoid, stay away from, trust, listen
DOUBT: notice of, tek no notice, no notice, mither, trouble, believe, heed, dont need to see
DOUBT: no need to see, need, dont go to, only want, he wants, they want, know best, fob, in it for
DOUBT: see, go to
MINE: one of my, two of my, some of my, couple of my, a few of my, half of my, my old, my spare
MINE: some of mine, one of mine, your wifes, your husbands, my mums, my dads, off a friend
MINE: from a friend, off the internet, off a mate, from a mate, online, a guy who, share mine
MINE: have mine, under the counter, spare ones, on the black market, my, mine, spare, left over
MINE: leftover, my husbands, my wifes, my sisters
ADVISE: if i were you, if it was me, if it were me, in your shoes, take it from me, trust me
ADVISE: my advice, id say, used to be a nurse, im a nurse, im trained, i know a bit about
ADVISE: no doctor but, not a doctor but, you want to, worth trying, honestly, you ought to
ADVISE: you should, you could, you can, you must, you need to, id, youd, just, i read that
ADVISE: ive read, studies, research shows, proven, as a nurse, you might want to, no harm in
ADVISE: why not, why dont you, you dont need, you dont have to, youre better off, you shouldnt
ADVISE: better off, never hurt, shouldnt, too many, the trick with, the trick is, dont let them
ADVISE: dont let anyone, ask yourself, what worked for, you wont need, you dont really need
ADVISE: soon be off, in your place, come off the, no need for, have you tried
ADVISE: have you thought about, ever tried, have you considered, you might, you would be
ADVISE: you dont want, i would, try, best to, better, worth, i find if, i find that
ADVISE: you will not need, no need, dont need, get yourself, make sure you, tell them to
ADVISE: ask them to, ask for, it is fine to, it is safe to, is ok to, all right to, alright to
ADVISE: it wont hurt, you not need, you do same, you do the same, you want to get, let them
ADVISE: let your, have you thought of, if i was you, if i were u, you only need, you do not need
ADVISE: i wouldnt, sleep better on, as good as any
NONEED: you dont need, you dont have to, you wont need, you dont want, dont need to go
NONEED: dont have to go
PLAINLY: came off hers, came off his, came off theirs, came off them, skip tonights, skip a dose
PLAINLY: miss a dose, skip todays, waste the doctors time, wasting the doctors, put on it
PLAINLY: show me the rash, clear up by itself, go away by itself, clear up on its own, be your age
PLAINLY: just your age, all in your mind, just stress, never been better since
PLAINLY: been better since she, been better since he, my old tablets, stop taking, cold turkey
PLAINLY: come off them, leave them off, double dose, double your dose, extra one before
PLAINLY: extra dose, an extra one, sleep it off instead, too many pills, too many tablets
PLAINLY: stop them all, stop taking them, stop taking it, come off those, come off it all
PLAINLY: off your tablets, off your meds, stop taking yours, have another pill, take two the
PLAINLY: two at once, four at once, at once is, mix it with, mix them with, skip one, miss one
PLAINLY: halve it, cut it in half, cut them in half, finish the course, be off those, be off them
PLAINLY: off those pills, off them pills, off those tablets, off them tablets
PLAINLY: ask them to put you on, get them to put you on, drop it down to, cut it down to
PLAINLY: cut down to one, a day is plenty, as a nurse, used to be a nurse, you have definitely got
PLAINLY: i looked it up and, go on insulin, it is only anxiety, it is just anxiety, same symptoms
PLAINLY: had the same lump, ring anyone, have a lie down and see, up the dose
PLAINLY: lower the dose, change the dose, ask for 100mg, refuse it, every other day
PLAINLY: have two of them, have two of those, a double one, one more wont hurt, two more wont hurt
PLAINLY: stopped his and, stopped hers and, you can drink with, drink with those, drink with them
PLAINLY: have some of mine, take some of mine, put vinegar on, never felt better since
PLAINLY: is only indigestion, your kidneys are fine, your heart is fine, is not cancer
PLAINLY: it isnt cancer, that lump is nothing, not a stroke, is only anxiety, have one of mine
PLAINLY: take one of mine, try one of mine, they will keep you in, my sister came off
PLAINLY: stopped his and he, stopped hers and she, wont have the jab, my old ones, the tumour
PLAINLY: bother about chest pains, see a doctor about, just leave them off, halve the dose
PLAINLY: halve your dose, threw hers, threw his, threw all hers, in the bin and lived
PLAINLY: have a couple of mine, a couple of mine, of mine they are, never looked back
PLAINLY: an aspirin a day, the other stuff, get that mole, cut off yourself, it will pass
PLAINLY: you are just unfit, just unfit, nothing wrong with your heart, nowt wrong with your heart
PLAINLY: nothing wrong with your, have three, take 2 not, take three not, drop down to half
PLAINLY: down to half, stretch your insulin, all that radiation, rest and prayer
PLAINLY: people die of that, on a drip, wont need the other, some of my sleepers, take double
PLAINLY: take double tonight
AMOUNT: one, two, three, four, five, six, half, extra, another, double, more, few, couple, all
THEM: them, those, these, it, that, one, they, ones
TAKE: take, have, try, swallow, pop, neck, use, drink, rub, put, get, go
LESS: stop, skip, miss, halve, halving, double, doubling, cut, drop, come off, leave off, knock
LESS: bin, ditch, quit, refuse, throw, cancel, wean, reduce, lower, increase, give it a miss
LESS: going without, go without, stopping, knock on the head, stay off, chuck, going back on
LESS: give the, hold off
calm: take care, take it easy, take your, in time, sort of, see the doctor, ask the chemist
calm: ask your doctor, ask the doctor, tell the doctor, put you through, put the, put your feet
calm: ironing, iron out, wine bar, cider with, butter on toast, oil painting, oil painted
calm: joint of, oil of, stop by, stop at, drop in, drop me, drop you, bit of wind, wind and rain
calm: the wind, stroke of, stroke the, sugar in your, take sugar, ginger cat, salt and vinegar
calm: honey i, have a cup, have a drink, have a nice, have a good, have a lovely, honey on toast
calm: garlic bread, lemon cake, lemon drizzle, on the spray, eye test, ms, a bug, ginger nut
calm: ginger biscuit, glass of wine, get some rest, add some, add a, stress you out
calm: so much stress, under stress, weigh up, therapy dog, retail therapy, have one of those
calm: one of those days, one of those, all that, tell me all, fat chance, cut the grass
calm: get the bus, iron your, the iron, the ironing, hot drink, drop of rain, cream tea
calm: apple juice, orange juice, weed the, weeding, weeds, herb garden, on patrol, prayer group
calm: prayer meeting, my prayers, our prayers, wine gums, port and, get better, up and down
calm: sore throat, stiff
MED: scan, a scan, drip, these injections, my lithium, sleepers, radiation, gall bladder, my cream
MED: my ointment, cream, ointment
""",
    plain="""
^ LESS .. MED / i; ADVISE .. TAKE .. AMOUNT .. MED; ^ TAKE .. AMOUNT .. MED; you not need .. MED;
not .. DOUBT .. DOC; TAKE .. AMOUNT .. my MED; SOUNDS .. ILL
""",
    strict="""
^ take double; ADVISE .. MED; LESS .. MED; ADVISE .. PLAINLY; will .. PLAINLY; SOUNDS .. ILL;
CHANGE .. your .. MED; you .. PLAINLY; CHANGE .. THEM .. MED; CHANGE .. REMEDY; MED .. if;
i .. would .. LESS; dont .. MED; CHANGE .. CHANGE .. MED; why_dont_you .. DOC|MED;
^ wait .. ambulance; your heart is_fine|nothing; you .. dont_want .. MED|THEM;
MED|ILL|REMEDY ... you should; you_should|do_same|as_well ... MED|REMEDY; that is .. ILL;
those chest_pains .. wind|nothing|indigestion; REMEDY .. sort|shift|clear|help|helps;
not worry .. ILL; no_need .. bother .. DOC; ADVISE .. REMEDY .. ILL|MED; ADVISE .. LESS .. THEM;
i would LESS .. THEM|MED; i .. ADVISE .. AMOUNT .. a_day; your MED .. CLAIM;
MED .. is|are .. CLAIM; MED .. CLAIM; CLAIM .. MED; REMEDY .. CLAIM; CLAIM .. REMEDY;
REMEDY .. ILL; REMEDY .. with .. MED; REMEDY .. instead|better .. MED; your ILL .. is .. CLAIM;
you .. SOUNDS .. ILL; ILL .. is nothing|stress|imagination; you have ILL; not .. ILL .. only|just;
not|dont .. DOUBT .. DOC / i; DOC .. CLAIM; not .. let .. MED; not have .. MED;
you .. TAKE .. AMOUNT .. THEM; if .. miss .. TAKE AMOUNT; not need .. DOC; cancel .. MED|DOC;
REMEDY .. for .. ILL; ILL .. ADVISE .. REMEDY|TAKE; safe|fine|ok .. MED; ADVISE .. MEDS;
you .. AMOUNT .. MED .. fine|alright|harm|at_once; you ILL; double your; you .. off MED;
your MED .. make|making .. you; your .. NOTREAL
""",
    always="""
^ have .. MED of_mine; not|isnt your heart; forget the hospital|doctor|surgery;
if_you took two|three|2|3; dont let .. doctor|doctors|nurse|them .. put_you;
cured|cures hers|his|theirs; overprescribe; pills|tablets .. doing_you .. harm;
bet|reckon it_is your ILL|blood|heart|liver|kidneys; that lumps|lump nothing; ignore .. DOC;
not need .. DOUBT .. DOC / i; that .. ILL is only|just|nothing;
that cough|pain|lump|rash is only|just|nothing;
safe|fine|ok|okay|alright to drink|mix|stop|skip|miss; had_that .. was ILL; dont take .. MED;
you .. use my .. MED; honestly CHANGE|LESS .. MED|DOC; not take .. MED / i forgot remember;
less_of .. MED; PLAINLY / i_forgot they_said;
i stopped|quit|binned|ditched my? MED ... never|better|grand|fine; i ditched|binned my MED;
^ dont have|let .. MED; dont_let .. MED; wait .. before .. ambulance|999|doctor;
doctors .. clue ... i_wouldnt; nobody .. takes .. MED;
my_auntie|mother|granny|dad|sister .. threw|stopped|binned|came_off .. hers|his|theirs;
you .. not require .. MED; i .. should halve|stop|skip|double;
you .. take 2|two|three|double|4|four; you_dont_want .. taking|on them|those;
they gave_me the_shakes; bleach .. sort; that will_be your ILL; wont have_the MED;
i wouldnt bother .. MED; stopped|came_off his|hers|theirs ... you|never|better; my_old ones;
sleep_better on; REMEDY ... leave|stop .. MED; lump is nothing; ILL is .. made_up;
reversed .. ILL; herb instead; tried REMEDY; no_need .. DOUBT .. DOC; dont be LESS .. MED;
i .. wouldnt .. take|have|touch .. MED|THEM; dont go_to DOC; try .. REMEDY;
swore|swears by .. REMEDY; never .. better since; LESS .. your MED / i my they;
if it was me .. LESS|CHANGE; ADVISE LESS|CHANGE .. MED; you dont|not need .. MED / without;
you only need .. MED; get you .. MED; i reckon|think you_have .. ILL; sounds_like .. ILL;
you .. have|take|try|want .. my MED; ^ have|try .. my MED; ADVISE .. my MED; i .. spare MED;
of my MED
""",
    fine="""
harmless; i_went|quit; miss|missed .. yesterday|today|again; said; living_with; i_not; my_MED;
prescribed; did_you; have_you taken|had|told|asked|seen|been|got; not without;
without_asking|telling; i_TAKE; i_am_on; ask|tell|ring|see|speak DOC; talk .. DOC;
i have|got|had .. ILL|MED; my ILL; hope|sorry|glad; remember|forgot|forget;
keep_taking|please_keep
""",
    others="""
they; past; staff; yourkin
""",
)
