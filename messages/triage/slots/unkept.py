"""Going without: food, warmth, water, a wash, a visit, a bed; and how long for."""

SLOTS = """
A_WHILE: day, days, week, weeks, fortnight, month, months, hours, since, yesterday, monday,
tuesday, wednesday, thursday, friday, saturday, sunday, weekend, all day, all night, all morning,
all afternoon, this morning, last night, ages, overnight, still, again, today, two days, three
days, all week, christmas, morning, dinnertime, teatime, till, until, payday

UNFED: not eat, not eaten, not ate, not been eating, not eating, not had a meal, not had any
dinner, not had dinner, not had any food, not had food, not had a hot meal, not had tea, not had
breakfast, not had anything, not had a bite, not a bite, not a crumb, not a thing to eat, nothing
to eat, nothing in to eat, anything to eat, anything in to eat, no food, no dinner, no tea, no
grub, no scran, no snap, no meals, nothing in the fridge, nothing in the cupboard, nothing in the
cupboards, nothing in the house, nothing in my cupboards, nothing left to eat, fridge is empty,
fridge empty, empty fridge, empty cupboards, empty cupboard, cupboards are bare, cupboards are
empty, cupboards bare, cupboards empty, cupboard is bare, bare cupboards, belly is empty, empty
belly, empty stomach, bag of nothing, without food, without eating, without a meal, without dinner,
gone without, going without, go without, goes without, going hungry, gone hungry, go hungry, went
hungry, to bed hungry, hungry, starving, starved, famished, starve, food has run out, food ran out,
run out of food, ran out of food, out of food, food is gone, food all gone, last tin, last of the
bread, last slice, last food, food parcel, foodbank, food bank, food banks, foodbanks, vouchers,
bins, out of the bin, out of bins, skip a meal, skipping meals, skip meals, one meal a day, not
feed, baby milk, formula, nappies, not fed, not been fed, nobody fed, no one fed, fed me, to feed
me, not had a drink, not drunk, not had any water, not had a hot drink

NO_CASH: no money, skint, brassic, broke, penniless, not afford, cannot afford, not got any money,
not got a penny, not a penny, no cash, not paid, till payday, until payday, payday, sanctioned,
sanction, sanctions, benefits, universal credit, uc, pip, giro, dole, esa, jobseekers, dwp,
jobcentre, overdrawn, no credit, emergency credit, in the emergency, money run out, money ran out,
money gone, ran out of money, run out of money, not buy, no wages, lost my job, not been paid, till
friday, till thursday, till monday, until friday, until monday, until thursday, nothing till,
nothing until, quid left, quid till, pounds left, pound left, pence, pennies, not stretch, last
pound, last fiver, last tenner, rent or, or eat, or heat, eat or, heat or, hand to mouth, kids eat,
kids can eat, for the kids, feed the kids, feeding the kids, feed my kids, kids first, the bairns,
the weans, my children

STARVED_OUT: living on, living off, surviving on, surviving off, lived on, lived off, existing on,
only had, only eaten, all i have had, all i have eaten, nothing but, had a bit of dry, been having,
making do with, eating dry, eating cold, eating cereal, eating raw

SCRAPS: toast, bread, dry bread, crusts, cereal, cornflakes, noodles, biscuits, crackers, tea,
black tea, water, tap water, hot water, soup, beans, crisps, pasta, rice, porridge, oats, sugar,
jam, fresh air, air, scraps, leftovers, tin of, tins, ketchup, pot noodle, a potato, potatoes, cold
food, cold stuff, milk

SUPPLY: heating, boiler, gas, electric, electricity, electrics, power, meter, lights, light,
radiators, radiator, hot water, water, cooker, oven, fridge, freezer, fire, storage heater, storage
heaters, heater, taps, toilet, loo, credit, immersion, prepay, prepayment, smart meter, key meter,
emergency

IS_OFF: off, gone off, broke, broken, bust, knackered, packed in, packed up, conked out, cut off,
gone, run out, ran out, running out, out, dead, capped, condemned, not working, not work, not
worked, stopped working, given up, died, turned off, switched off, shut off, disconnected, not
afford, not put on, not put it on, not top up, not top it up, no money for, empty, on emergency,
not come on, not had any, blocked, not flush, not been on, not had, no, without

CHILLED: freezing, frozen, cold, perishing, baltic, nithered, starved of cold, brass monkeys,
shivering, shiver, blue with cold, numb, coat on, coats on, coat and, wearing my coat, in my coat,
hat on, hat and, gloves on, blankets, under blankets, duvet, under the covers, see my breath,
breath in, ice inside, ice on the inside, ice in, not get warm, not keep warm, not warm up, not
feel my, chattering, candle, candles, in the dark, torch, my baby, the baby, newborn, newborn,
oxygen, breathing, bed with, in bed to keep, damp, mould, stay in bed

SWELTER: boiling, roasting, sweltering, oven, sauna, furnace, heatwave, heat wave, too hot, heat,
stifling, baking, thirty, 30, 31, 32, 33, 34, 35, 36, 37, 38

WILTING: faint, dizzy, light headed, lightheaded, not drunk, not drinking, no water, not had a
drink, not open the window, windows not open, not open, not cool, not stop sweating, stopped
sweating, being sick, headache, not get up, passed out, weak, not had any water, confused, not
breathe, nowhere cool, no fan, top floor, cramps, not get out, not reach, heart racing

UNWASHED: wash, washed, bath, bathed, shower, showered, changed, change, clean pad, clean clothes,
clean sheets, pad, pads, nappy, catheter, bag, stoma, sheets, bedding, dressed, undressed, shave,
teeth, hair, toilet, loo, commode, dressing, dressings, turned, turn me, moved, lifted, hoisted,
fed, medication, tablets, insulin, meds, medicine, drink, meal, dinner, tea, breakfast, out of bed,
up, put to bed, to bed, cleaned

SOILED: wee, urine, wet, wet through, soaked, soaking, soiled, mess, messed, messed myself, wet
myself, soiled myself, poo, pooed, dirty pad, dirty nappy, own filth, filth, filthy, stinking,
stink, smell, sodden, in it, accident, dirtied myself, crap, shit, shitted myself, peed

HELPERS: carer, carers, care worker, care assistant, home help, district nurse, nurse, nurses,
agency, care agency, care company, staff, support worker, helper, pa, social worker, night staff,
night carer, morning carer, care call, tea call, bed call, morning call, social services, meals on
wheels, they, council, she, nobody, no one

NO_SHOW: not come, not came, not been, not turned up, not turn up, never came, never come, never
turned up, never showed, not showed, not showed up, not shown up, not arrived, no show, not here,
not coming, missed, missing, cancelled, stopped coming, stopped, cut, late, nobody has come, nobody
has been, no one has come, no one has been, nobody came, no one came, nobody comes, no one comes,
nobody coming, no one coming, nobody is coming, no one is coming, nobody here, no one here, nobody
turned up, no one turned up, not send anyone, not send anybody, cannot send, can not send, not
visited, not answer, not answered, not answering, forgot me, forgotten me, forgot about me, ignore,
ignored, ignoring, ignores, walked off, walks off, leave me, leaves me, left me, been left, getting
left, get left, left in, left on, left sat

STUCK: stuck in bed, stuck in my bed, stuck in the chair, stuck in my chair, stuck upstairs, stuck
here, bedbound, bed bound, housebound, not get up, not get out of bed, not get to the toilet, not
get to the loo, not get to the bathroom, not get to the kitchen, not reach my drink, not reach the,
not stand, not manage, not do it myself, not do it on my own, on my own, by myself, in bed, in the
chair, in my chair, in my wheelchair, on the commode, on the toilet, on the loo, sat here, sitting
here, lying here, laid here, sat in, lying in, laying in, sitting in, all night in, pressing the
buzzer, buzzer, bell, call bell, pull cord, pressed, alarm

PUT_OUT: evict, evicted, evicting, eviction, kicked out, kicking me out, kick me out, chucked out,
chucked me out, chucking me out, thrown out, threw me out, throwing me out, throw me out, turfed
out, booted out, slung out, put out, putting me out, put me out, kicked me out, turned out, out on
the street, out on the streets, out on my ear, on the street, on the streets, homeless, section 21,
no fault, notice to quit, notice, get out, be out, to be out, has to go, want me out, wants me out,
wants me gone, want me gone, wants us out, selling up, selling the flat, selling the house, lost my
home, lost my flat, lost my house, lost my tenancy, lost the house, lost the flat, losing my home,
losing the house, losing the flat, losing my flat, lose my home, lose the house, lose my flat, lose
the flat, repossessed, repossession, repossessing, taking the house, changed the locks, locks
changed, my stuff outside, bags outside, on the doorstep, bin bags, asked me to leave, told me to
leave, got to leave, have to leave, must leave

NO_ROOF: nowhere to go, nowhere to sleep, nowhere to stay, nowhere to live, nowhere else, no where
to go, no where to sleep, no where to stay, no where to live, nowhere for me, nowhere, no home, no
bed, no roof, no fixed abode, not got anywhere, not got a bed, not got a home, not have anywhere,
not know where i will, not know where i am going, not know where i am sleeping, not know where to
go, not know where we will, not know where we are, dont know where i will sleep, not a priority,
not priority, no priority, turned me away, turned us away, not house me, not house us, not help me,
intentionally homeless, full up, hostel full, hostel is full, no beds, no rooms, no space, waiting
list, banned from, out of prison, out of hospital, discharged, out of jail, left him, left my
husband, fled, temporary, temporary accommodation, emergency accommodation

ROUGH: doorway, doorways, tent, bench, park bench, bus shelter, bus station, train station, car
park, underpass, subway, stairwell, bin shed, sofa surfing, sofa hopping, in the car, in my car, my
car, the van, my van, a van, the streets, the street, rough, night bus, night buses, the park, the
woods, church porch, porch, graveyard, waiting room, a and e, mcdonalds, night shelter, shelter,
cardboard, sleeping bag, under a bridge, under the bridge, the arches, public toilet, public
toilets

BORROWED_BED: airport, b and b, bnb, couch, couches, floor, garage, garages, hostel, hotel room,
launderette, library, mates couch, mates floor, mates sofa, one room, portakabin, settee, shed,
sofa, sofa to sofa, sofas, squat, station, the beach

SLEEPS: sleep, sleeping, slept, kipping, kip, kipped, dossing, doss, dossed, bed down, bedding
down, bedded down, stopping, staying, stayed, living, live, spent the night, spend the night,
spending the night, walked round, walking round, walked around, walking around, walked the streets,
walking the streets, lying, huddled, sat, end up, been, crashing, crashed
"""
