"""Bodies, minds, homes: medical words, needs, substances."""

SLOTS = """
CHEST: pain across my chest, pain across chest, pains across my chest, chest feels crushed, pain
into my jaw, pain going into my jaw, pain in my jaw and, chest pain, chest pains, pain in my
chest, pains in my chest, chest is tight, tight chest, crushing chest, chest hurts, heart attack,
tightness in my chest, chest hurting, pain in chest

BREATH: not breathe, not breath, cant breath, not get my breath, short of breath, struggling to
breathe, not breathing, gasping, hard to breathe, difficulty breathing, breathless, trouble
breathing, no breath, not catch my breath, fighting for breath

FALLEN: gone over, went over, took a tumble, took a fall, come off my bike, lying here, lying on,
been lying, fallen, fell, fall, fallen over, falling, collapsed, slipped, tripped, had a fall,
blacked out, passed out, fainted, keeled over, toppled, on the kitchen floor, on the bathroom
floor, on the bedroom floor, on the hall floor, stuck on the floor, at the bottom of the stairs,
lying on the floor

NOT_UP: not reach the cord, cord, pendant, not get off, not get up, not get out, not move, not
reach, not stand, not put any weight, stuck, not get back up, not feel my legs, not walk, all
night, bleeding, hit my head, not get to the phone, hours, since last night, since yesterday,
since this morning, help, nobody here

STROKE: arm has gone dead, arm gone dead, not talk right, cant talk properly, not talk properly,
not speak properly, mouth has dropped, mouth dropped, not feel my left side, not feel my right
side, side has gone numb, side gone numb, side is numb, speech has gone funny, speech has gone,
speech gone funny, slurring my words, left side has gone, left side is weak, face droop, face
drooping, face droopy, face is droopy, face gone droopy, face has gone droopy, face dropped, face
has dropped, words coming out wrong, words are coming out wrong, words coming out funny, slurred
speech, slurring, speech is slurred, not lift my arm, not move my arm, arm gone numb, arm has gone
numb, arm is numb, arm gone weak, speech is funny, one side gone numb, not feel my arm, not feel
my leg, not feel one side

EMERGENCY: ring 999, call 999, dial 999, phone 999, need an ambulance, call an ambulance, send an
ambulance, ring an ambulance, need ambulance, call ambulance, send police, call the police, ring
the police, phone the police, need police, send the police, call police, get me help,
(sos), get an ambulance, need the police, need paramedics

BLEED: bleeding badly, bleeding lots, wont stop bleeding, not stop bleeding, blood everywhere,
bleeding heavily, losing blood, coughing blood, coughing up blood, vomiting blood, throwing up
blood, lots of blood, lot of blood, bleed to death, bleeding out, pouring blood

ALLERGY: tongue swelling, tongue is swelling, throat closing, throat is closing, throat swelling,
lips swelling, anaphylactic, anaphylaxis, face swelling, face is swelling, swelling up, tongue
swollen, throat is swelling

FIT: fit, seizure, seizures, convulsions, unconscious, not wake him, not wake her, overdosed,
collapsed, not responding, not answering, blue lips, lips blue, turning blue

HEAR_VOICES: seeing people who are not there, people who are not there, people that are not there,
things that are not there, god is, god keeps, god wants, satan, the radio, the tv is, a voice,
aliens, my head is, voices, the voices, voice in my head, voices in my head, hearing voices, hear
voices, demons, devil, hallucinating, hallucinations, hallucination, tv talking to me, telly
talking to me, people in the walls, radio talking to me, shadow people, hallucinate

TELL: tell, telling, tells, told, say, saying, says, command, commanding, order, ordering,
shouting

HARM_THEM: hurt, kill, stab, attack, murder, smash, strangle, shoot, burn, poison, harm, punch,
batter

PARANOID: following me, watching me, after me, out to get me, bugged, spying on me, poisoning me,
poisoning my, reading my thoughts, implanted, chip in my, cameras in, listening to me, controlling
my thoughts, putting things in my food, plotting against me

CONFUSED: confused, muddled, forgetting, forget, keep forgetting, not remember, not know where i
am, not know what day, lost track, memory going, losing my memory, losing my mind, going mad,
going crazy, losing it, psychosis, psychotic, manic, mania, paranoid, relapse, relapsing, not know
who i am

CUT_SELF: cut myself, cutting myself, cuts myself, cut my arm, cut my arms, cut my wrist, cut my
wrists, cut my legs, cut my leg, cut my thigh, cut my thighs, cutting my arms, cutting my arm,
cutting my legs, cutting my wrists, selfharm, selfharming, selfharmed, self harm, self harming,
harm myself, harming myself, harmed myself, hurt myself, hurting myself, burn myself, burning
myself, punching myself, bang my head, banging my head, punishing myself, scratching myself, slice
my, sliced my, slicing my, slit my, burned my arm, burnt my arm, started cutting, cutting again,
slice open, my blade, scars on my, selfinjury, hit myself, hitting myself, self injury, my cuts,
without cutting, punish myself

BY_ACCIDENT: accident, accidentally, gardening, shaving, shave, cooking, chopping, paper,
envelope, hedge, slice of, peeling, bread, cake, onion, onions, carving, tin, glass of, kitchen,
rose, roses, lawn, plaster, shaver, tomatoes, myself some slack, off, kettle, oven, iron, tea,
salad, potatoes, a piece, hair, fringe

FOOD: eat, eaten, eating, food, meal, fed, dinner, ate

NO_FOOD: not eat, not eaten, not been eating, no food, nothing to eat, not had food, nothing in
the fridge, cupboards empty, cupboards bare, fridge empty, cannot afford food, not afford food,
stopped eating, not eating, not fed, no dinner, skipping meals, not had any food, not buy food,
not eaten anything, nothing in to eat, not had anything to eat, not had a meal, not afford to eat,
going without food, food bank, not buy food

NO_MONEY: no money, skint, broke, not afford, penniless, sanctioned, no cash, nothing left on the
meter, days, since, got nothing, benefits stopped, universal credit, no gas, no electric

HEAT_OFF: water has been cut off, water cut off, gas has been cut off, electric has been cut off,
been cut off, electricity cut off, no running water, heating off, heating is off, gas is off, gas
off, no heating, no gas, no electric, no electricity, electric off, boiler broke, boiler broken,
boiler is broken, boiler gone, boiler has gone, meter run out, heating broke, heating broken,
electric is off, power cut off, cut off my gas, cut off my electric, boiler is off, heating has
gone, heating packed, boiler packed, not afford heating, not afford the heating, not put the
heating, heating is broken, radiators off, not heat, no water, heating has been off, gas has gone,
electric has gone

FREEZING: freezing, cold, coat on, degrees, ice, frozen, shivering, days, weeks, perishing, see my
breath, blankets

HOMELESS: homeless, on the streets, on the street, sleeping rough, slept rough, in my car, in the
car, evicted, eviction, nowhere to go, nowhere to live, nowhere to sleep, nowhere to stay, kicked
out, thrown out, chucked out, no roof, out of the flat, in a doorway, in a tent, sofa surfing,
hostel full, lost my home, losing my home, living in my car, sleeping in my car, place to stay,
somewhere to stay

DRINK_DRUGS: spice, heroin, crack, cocaine, coke, meth, ketamine, speed, drinking, drink, drunk,
vodka, whisky, cider, wine, booze, alcohol, drugs, weed, cannabis, skunk, relapsed, gambling,
slots, betting, using again, sober, rehab, detox, withdrawal, withdrawals, pissed, hammered, mdma,
pills, smack, methadone, alcoholic, addicted, addict

TOO_MUCH: too much, again, every night, everyday, all day, since morning, relapsed, cant stop, not
stop, more than, out of hand, out of control, heavily, whole bottle, bottle a day, nonstop, back
on, addicted, in the morning, breakfast

LONG_SPELL: a week, a month, one week, over a week, couple of weeks, few weeks, days, weeks,
months, since monday, since tuesday, since wednesday, since thursday, since friday, since
saturday, since sunday, since yesterday, since last week, all week, fortnight, ages, since
christmas, two days

MUDDLED: forget, forgetting, not remember, keep forgetting, not sure, muddled, mixed up, confused,
lost track, not know if

GAMBLING: slots, gambling, betting, horses, bookies, casino, scratchcards, scratch cards, bingo
online, machines, roulette, poker, football bets, fruit machines, online bingo, bets

EVICTED: evicted, eviction, kicked out, thrown out, throwing me out, chucked out, chucking me out,
kicking me out, lost my home, losing my home, lost my flat, notice to quit, section 21, made
homeless
"""
