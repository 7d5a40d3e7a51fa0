"""Meeting: coming round, going somewhere together, being near, and what leads there."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

MEETING_FRAMES = Frames(
    Boundary.MEETING,
    words="""
PLACE: cafe, caff, coffee, coffee shop, costa, starbucks, greggs, nero, pub, pint, pints, spoons
PLACE: bar, wetherspoons, the crown, local, bingo, cinema, pictures, film, theatre, show, concert
PLACE: gig, park, beach, seaside, town, market, shops, supermarket, tesco, asda, aldi, lidl
PLACE: morrisons, sainsburys, church, mass, temple, mosque, gurdwara, synagogue, chapel, hospital
PLACE: appointment, surgery, clinic, library, museum, gallery, garden centre, carvery, restaurant
PLACE: chippy, curry house, tearoom, dinner, lunch, tea, tea room, breakfast, brunch, brew, drink
PLACE: drinks, meal, bite to eat, walk, stroll, station, bus stop, train, bus, tram, canal, river
PLACE: bench, bandstand, precinct, high street, fair, day out, trip, weekend, holiday, caravan
PLACE: dance, social, club, match, game, football, races, zoo, picnic, swim, pool, gym, allotment
PLACE: cemetery, grave, airport, hotel, travelodge, sunday roast, sunday dinner, sunday lunch
PLACE: christmas dinner, ice cream, chips, fish and chips, pizza, bistro, nandos, mcdonalds, kfc
PLACE: blackpool, corner shop, post office, chemist, pharmacy, cuppa, night out, lake, wander
PLACE: ramble, nice meal, a meal, promenade, pier, arcade, matinee, crematorium, funeral, court
PLACE: jobcentre, job centre, blood test, scan, dentist, optician, barbers, hairdressers, nails
PLACE: barbecue, bbq, party, fish supper, fete, car boot, bowls, darts, quiz night, soft play
PLACE: christmas market, lights, the front, prom, garden, sea, countryside, drive, day trip
PLACE: cup of tea, cup of coffee, spot of lunch, bit of lunch, bit of dinner, curry, sandwich
PLACE: cake, pond, bowling, the club, wedding, christening, house, home, doctors, group
PLACE: bed and breakfast, racing, dogs, leisure centre, aquafit, pool table, snooker, allotments
PLACE: woods, moors, dales, ducks, the ducks, lunch club, wander round, sunday group, bingo night
PLACE: wardrobe, taxi, spare room, maccies, bevvy, tea dance, grab a, tap, war memorial, skeggy
PLACE: chippie
MINE: my place, my house, my flat, my sofa, my home, mine, ours, my caravan, my garden, spare room
MINE: my spare room, my settee, my kitchen, my bed, our house, our place, our sofa, my door
MINE: round here, to mine, at mine, my spare, with us, my car, spare bed, sofa bed, my gaff
MINE: my shed, my allotment
THEIRS: your place, your house, your flat, yours, your door, your sofa, your settee, your step
THEIRS: your street, your road, your flats, your block, your garden, your end, your estate
THEIRS: your bit, your part of town, your neck of the woods, your kitchen, your front room
THEIRS: your gate, your doorstep, your back door, front door, back door, your village, your window
THEIRS: your curtains, your light, latch, your corner, your side of town, your area, your building
THEIRS: your spare room, your drive, your shelf, your boiler, your gutters, your lawn, your hedge
THEIRS: your shopping, your bins, your tap, your front door, your lock, your washing machine
THEIRS: your telly, your grass, your windows, to yours, at yours, round yours, you house
THEIRS: your address, your ward, your bedside, your porch, your front step, your doorbell
THEIRS: your gaff, your neck, your bungalow, your garage, your shed
COME: come, came, pop, nip, swing, drop, bob, travel, drive, walk, cycle, head, visit, turn up
COME: let myself, fetch, collect, pick up, escort, accompany, join, go, going, meet, arrive
COME: make my way, tag along, step, stroll, catch the bus, bike, jump on, jump in, nipping
COME: popping, calling, stay, stop
BRING: take you, drive you, run you, walk you, fetch you, collect you, pick you, give you a lift
BRING: lift home, bring you, drop you, meet you, see you home, see you to, escort you
BRING: accompany you, come with you, go with you, come along with, wheel you, push you
BRING: give me a lift, take me, drive me, pick me, walk me, come with me, run me, fetch me, a lift
BRING: get you out, treat you, treat me, take us, take you out
ROUND: round, over, by, in, along, past, across, up, round to, over to, in on, out to
VISIT: visit you, visit me, call on you, call on me, drop in on, sit with you, sit with me
VISIT: check on you, stay with you, stay with me, join you, join me, meet you, meet me
VISIT: come to you, come to me, call in on, call round, call in, pop round, pop over, pop in
VISIT: nip round, nip over, nip in, drop round, drop in, come round, come over, come in, come by
VISIT: swing by, stop by, drop by, pop by, pass by, be round, get round, come and see, come to see
VISIT: come see, pop up, nip up, come up, come down, come across, stop over, stay over
VISIT: keep you company, stay the night, stay for, sleep over, sleepover, spend the night
VISIT: whizz over, jump on the bus, come along, come too, come and stay, come and stop
VISIT: stop with us, stay with us, stop at ours, come to ours, come to mine, come to my, come your
VISIT: come my, to your door, drive over, drive up, drive down, walk over, knock on, knock for
VISIT: be passing, passing your, pop along, cut your grass, mow your, come and fix, come and sit
VISIT: come and look, come and meet, come out with, come sit, see to your, be at yours, be at urs
VISIT: be with you, hang out, have you over, have you round, be your plus one, wait at the stop
VISIT: wait for you, keep an eye out for you, pop in for, bob round, look in on, look in
VISIT: dropped in on, come along to mine, come for a cuppa, come for your tea, come for tea
VISIT: come for a brew, come for your dinner, sleep on my, walk in, come for a few days
VISIT: come for the day, have a look at your, have a look at that, come to us, stay at ours
TOGETHER: together, us two, you and me, you and i, just us, the two of us, us both, the pair of us
TOGETHER: me and you, me and u, with you, with me, side by side, keep you company, with us
TOGETHER: just me and you, just you and me, me n you
MEET: meet, meeting up, meet up, meeting, bump into, run into, cross paths, hang out, hanging out
MEET: chill, rendezvous, get together, catch up in, link up, shake hands, do something special
MEET: spend the day, spend an evening, spend some time, make a day of it, meet in person
MEET: meet face to face, see each other, hook up
FACE: in person, face to face, in the flesh, for real, in real life, irl, your face
FACE: your lovely face, see you properly, meet properly, see your smile, proper hug, real hug
FACE: shake your hand, hold your hand, give you a hug, proper cuddle, buy you a, see each other
FACE: see you on, lay eyes on, put a face to, face to the name, see your face, see you for real
NEAR: minutes apart, miles apart, mins apart, mins from, minutes from, up the road, a mile away
NEAR: close by, nearby, near yours, not far, streets away, round your way, up your way
NEAR: over your way, same town, local to you, stones throw, doorstep, by your, near your
NEAR: round by you, your street, your road, on your street, outside yours, a few doors
NEAR: same street, miles from, bus ride, minutes from you, minutes away from you
NEAR: round the corner from you, down the road from you, only round the corner, near you too
NEAR: near where you
ALONE: by yourself, on your own, home alone, alone, all alone, nobody in, no one in
ALONE: carer not there, is your carer, when is your carer, when does your carer, in tonight
ALONE: in tomorrow, at home, home, in all day, in this afternoon, in later, in this evening, free
ALONE: carer gone, carer out, on my own, by myself, alone tonight, no one here, house to myself
WHERE: where do you live, whereabouts, what bus, which bus, what hospital, which shops
WHERE: which estate, what time do you leave, which way do you walk, what time are you in
WHERE: whats your door, where do you shop, where do you drink, which floor, which house
WHERE: which flat, what colour is your door, what number are you, where do you get, which club
WHERE: which tower, where exactly do you, what area, which ward, what ward, what end of
WHERE: which number are you, what number house, where you live, where are you living
WHERE: when is a good time to, when are you in, what day are you in, when are you home
WHERE: what street are you, what street do you, which street are you, which street do you
WHERE: which park do you, which church do you, which pub do you, which hospital are you
WHERE: what road are you, what road do you, which road are you, which supermarket do you
WHERE: which library do you, which cafe do you, what days do you do your
LIFT: my shout, my treat, a lift home, fancy a lift, offer you a lift, lift anywhere
LIFT: give you a lift, run you, drive you, spare key, your key, my key, come away, away with
LIFT: stop over, stay over, sleep over, sleepover, stay the night, night or two, few nights
LIFT: door open, let myself in, be wearing, wear a, wearing a, look out for me, find me
LIFT: save you a seat, i could sit, sit with you, take you, take you out, treat you to, tag along
LIFT: pick you up, my sat nav, ill be there, ill be sat, on my way to you, ill keep an eye out
LIFT: keep an eye out for, look out for you, im visiting, in your area, in your town
LIFT: coming to your, be in your, waiting for you, wait for you, im coming to you, key under
LIFT: leave the key, on the latch, door is always open, door on the latch, let me in, let you in
LIFT: get your coat, put your coat on, grey coat, red coat, blue coat, look out for, carnation
LIFT: come and say hello, come say hi, ring the bell, bell twice, buzz me in, spare helmet
LIFT: am outside, stood outside, sat outside, waiting outside, be outside, parked outside
LIFT: at your door, on your step, come to you, coming to get you, my way to you, my way round
LIFT: my way over, if you are passing, when you are passing, if you are ever, you are welcome at
LIFT: welcome at ours, welcome any time, invite you, you are invited, invited to, be my guest
LIFT: meet you at, meet you by, meet you in, i will find you, want to find me, come and find
LIFT: stop at ours, stay at ours, a bed here, bed for you, sleep on my, room for you
LIFT: place for you, move in with, kettle on for you, put kettle on, stick the kettle on i
LIFT: get the kettle on i, be there in, round your way, meet halfway, be sat there
LIFT: you are welcome to pop, like some company, want company, share a taxi, share a lift
LIFT: share a cab, so do i, where you are and i, directions, i will see you there
LIFT: i will see you at, you must come and, you should come and, you must come to
LIFT: you should come to, you must come over, you should come over, you must come round
LIFT: you should come round, you should come along, always open, never locked, made up the spare
LIFT: spare room for you, spare room is, getting in the car, your date, be the one in
LIFT: green anorak, which house is yours, ring my bell, number is on the gate, our regular
LIFT: you can sleep, stay there i, be round in, put the kettle on then, kettle on friday
LIFT: by yourself in the evenings, see what you look like, look like in person, minutes from you
LIFT: good time to visit, benches outside, i am on my way to you, i am on my way over
LIFT: i am on my way round, i am coming to you, your address, your postcode
calm: come off, come on, see how, get through, get by, get over, get over it, get up, go on
calm: go over, see what, pop off, stop in, stay in, stay warm, coming up, come up with, comes up
calm: bring up, brought up, home from, next door, get in touch, over it, over the phone
calm: drop off to sleep, dropped off, on the way home, at home, help you through, here with you
calm: be with you in spirit, through it with you, sit down, call it, call me, call you
calm: see the doctor, see your doctor, see the nurse, see a doctor, see you soon, go home
calm: in the house, around the house, walk you through, take you back, take you long
calm: with you all the way, come in handy, came in handy, in bed, home help, care home
calm: stay at home, nursing home, at work, watch a film, go to bed, my house is, in my house
calm: be with you all, talk it over, over and over, by the way, in the end, over the moon
calm: in the morning, out of, christmas dinner was, pick up the phone, in time, chat with you
calm: chatting with you, talking with you, speaking with you, talk with you, happy with
calm: ok with you, alright with you, up with you, agree with you, wrong with you, matter with you
calm: stay safe, stay up, stay well, see it, see them, see him, see her, look after, bring it
calm: do it, laugh with you, same with me, same with you, weather with you, like with you
calm: things with you, going with you, bear with, address book, take them, take it with, live with
calm: on my way to my, on my way home, hospital car
WORK: help, fix, sort, clean, do, look at, mend, mow, cut, hang, see to, bring, take, sit, wait
WORK: get, be, stand, put up, look, knock
WATCHED: walked past, drove past, drove down, walked down, cycled past, was passing, been past
WATCHED: saw, seen, went past, looked for, passing
""",
    plain="""
i will .. VISIT .. you|your / talk; i will VISIT / talk; ask .. VISIT me|my;
ask|will .. you .. VISIT; you .. VISIT me|us; ^ VISIT; i will .. COME|WORK .. THEIRS / talk;
you .. COME .. MINE; ask .. COME .. MINE; will .. MEET .. you|me|up|PLACE|new|person;
will .. MEET $; q .. we .. MEET; ^ COME .. MINE; TOGETHER .. will .. PLACE;
will .. TOGETHER .. PLACE; will .. PLACE ... TOGETHER; WHERE;
i will .. COME ROUND .. you|your|THEIRS; you will .. COME ROUND; am .. coming ROUND .. see me
""",
    strict="""
i .. call|pop|drop|nip at_yours; get_to the .. for_12|two|one; will .. VISIT; could .. COME;
i .. COME .. you; VISIT .. new; will .. BRING .. PLACE; i .. COME .. u; am .. LIFT;
will .. BRING .. the; could .. VISIT; i .. will .. TOGETHER; will .. BRING .. to; live_with me|us;
i could look_in; i will VISIT; make it our;
^ come for|to|over|round .. cuppa|tea|dinner|brew|mine|lunch; i .. round your;
you .. come_for .. days|dinner|tea|weekend; walk_in; not .. alone ... i .. car; come_to mine|ours;
would .. mind .. VISIT; i .. in the green|red|blue|grey|black coat|anorak|hat|jacket|scarf;
you should|must come $; you should|must come .. new|TOGETHER|sometime;
i WATCHED|passing .. THEIRS|your_house|your_road; q .. i .. see_you $; will .. let_us go;
go and feed|see|watch; on your sofa|settee; love_it if_you VISIT; will .. shift|move .. forr you;
your .. from_my window; see it from_yours; see_you in the .. PLACE; why_dont we go;
why_dont i VISIT; come and change|fix|mend|sort|look|do; let_us go|do|have|get .. PLACE;
will .. shift|move|carry .. forr you|u; will .. wander|walk|stroll .. round; accompany me;
love .. if you VISIT; i .. pick .. your .. round;
i .. NEAR|passing .. your house|flat|street|road; sit_next to? you;
i WATCHED .. your house|flat|street|road|light|window|curtains|door|garden|place;
let_us go|do .. PLACE; why_dont|shall|could we go|feed|do|share|walk; come .. with_me|us;
come if_you like|want|fancy; i will .. come|be_there $; ^ you in|about|home|free $;
i .. WATCHED .. THEIRS|your_house|your_flats|your_light|your_street; you stay|stop|stay_over MINE;
will .. spend .. MINE; we PLACE TOGETHER;
do you live in|near|by|on|opposite .. flats|estate|tesco|school|tower; i .. see .. from_yours;
my wife|husband|family .. love .. you; i will .. bring .. round|over; will .. PLACE .. me|us;
bring it round; are you the_one with; i will .. walk|drive|take|run you; i .. COME|WORK .. THEIRS;
i COME .. you|your .. new; i .. NEAR .. i will .. COME; i .. NEAR ... i will; you .. NEAR ... i;
i|my .. NEAR $; i will .. FACE; LIFT; i .. you .. FACE; ALONE ... will .. COME|VISIT;
VISIT ... ALONE; you .. LIFT; i will .. PLACE ... HELLO|join|find|new; ^ COME .. PLACE .. me|us;
ask .. you .. COME .. me; i will .. walk|drive|take|show .. you; you .. COME .. PLACE .. me|us;
i .. WATCHED .. THEIRS; ^ COME to|round .. me|us; will .. COME .. with_me|with_you|together;
i .. wait .. you; i .. MEET you; will .. MEET .. new|PLACE|up
""",
    always="""
pop my head; time to visit_you; i .. call|come|pop and_fix|mend|sort|look;
want .. company ... i|only; popped in for; can_you get_to the bus|train station|stop;
love_it if_you popped; why_dont_you come to|over|round|for; come_to_mine; i .. round your neck;
bob_round; door .. never_locked|always_open; made_up the spare; i could look_in;
spare room for_you; our_regular; i was? passing|past .. your house|flat|road|street;
why_dont i|we VISIT|go; see it from_yours; forr you sat|sun|saturday|sunday|tomorrow
""",
    fine="""
not_able; get_better; not VISIT|COME|MEET|LIFT|BRING|allowed / will; said; hope|glad|sorry;
MEET people|more|some|other|others|friends; i wish; you dont come|visit|go; cant
""",
    others="""
they; staff; yourkin; past; did
""",
)
