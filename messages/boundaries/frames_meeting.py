"""Meeting as signs: places, ways of coming, being together or near."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

MEETING_FRAMES = Frames(
    Boundary.MEETING,
    signs="""
P cafe, caff, coffee, coffee shop, costa, starbucks, greggs, nero, pub, pint, pints, spoons, bar
P wetherspoons, the crown, local, bingo, cinema, pictures, film, theatre, show, concert, gig, park
P beach, seaside, town, market, shops, supermarket, tesco, asda, aldi, lidl, morrisons, sainsburys
P church, mass, temple, mosque, gurdwara, synagogue, chapel, hospital, appointment, surgery, clinic
P library, museum, gallery, garden centre, carvery, restaurant, chippy, curry house, tearoom, dinner
P lunch, tea, tea room, breakfast, brunch, brew, drink, drinks, meal, bite to eat, walk, stroll
P station, bus stop, train, bus, tram, canal, river, bench, bandstand, precinct, high street, fair
P day out, trip, weekend, holiday, caravan, dance, social, club, match, game, football, races, zoo
P picnic, swim, pool, gym, allotment, cemetery, grave, airport, hotel, travelodge, sunday roast
P sunday dinner, sunday lunch, christmas dinner, ice cream, chips, fish and chips, pizza, bistro
P nandos, mcdonalds, kfc, blackpool, corner shop, post office, chemist, pharmacy, cuppa, night out
H my place, my house, my flat, my sofa, my home, mine, ours, my caravan, my garden, spare room
H my spare room, my settee, my kitchen, my bed, our house, our place, our sofa, my door, round here
R your place, your house, your flat, your home, yours, your door, your sofa, your settee, your step
R your street, your road, your flats, your block, your garden, your end, your estate, your bit
R your part of town, your neck of the woods, your kitchen, your front room, your gate, your doorstep
R your back door, front door, back door, your village, your window, your curtains, your light, latch
R your estate, your corner, your side of town, your area, your building, your spare room, your drive
R your shelf, your boiler, your gutters, your lawn, your hedge, your shopping, your bins, your tap
R your front door, your lock, your washing machine, your telly, your grass, your windows
C come, coming, pop, popping, nip, nipping, call, calling, swing, swinging, drop, stop, bob, wander
C travel, drive, walk, cycle, get, sit, stay, join, accompany, go, going, head, whizz, scoot
C arrive, turn up, let myself, run, lift, escort, fetch, collect, pick, take, bring, see, sort, fix
V come and, come round and, pop over and, come over and, nip over and
C mend, help, clean, crash, kip, stand, wait, hop, zoom, trot, tootle, jump on, toddle
C help you with
C pay you, make my way, find
A round, over, by, in, along, past, across, up
U with you, with me, together, us two, you and me, you and i, just us, the two of us, us both
U just the two of us, company, keep you company, on our own, on our tod, each other, side by side
U hold your hand, pick you up, at yours, to yours, round yours, at mine, to mine, round mine
U join me
U accompany me, next to you, beside you, see you there, meet you there, with us, come too
U accompany you, by your side, alongside you
K set the kettle on, kettle on, kettle, put the kettle on, stick the kettle on, knock, ring the bell
F meet, meeting up, meet up, meeting, bump into, run into, cross paths, hang out, hanging out, chill
F rendezvous, get together, catch up in, link up
E in person, face to face, in the flesh, for real, in real life, irl, your face, your lovely face
E see you properly, meet properly, see your smile, proper hug, real hug
L by yourself, on your own, home alone, alone, all alone, nobody in, no one in, carer not there
L is your carer, when is your carer, when does your carer, in tonight, in tomorrow, at home, home
L in all day, in this afternoon, in later, in this evening, free, carer gone, carer out
W walked past, walked by, walked down, drove past, drove by, drove down, passed, went past
W cycled past
W went by, sat outside, outside, parked outside, parked, stood outside, saw, seen you, followed you
W waited for you, recognised, was passing, been past, been by, looked for, spotted, watched
N minutes apart, miles apart, mins apart, mins away, minutes away, mins from, minutes from
N round the corner, down the road, near you
N up the road, a mile away, close by, nearby, near yours, not far, streets away, your way, next door
N round your way, up your way, over your way, same town, local to you, by you, stones throw
N doorstep, by your, near your, round by you
Q where do you live, whereabouts, what bus, which bus, which supermarket, what supermarket
Q which pub
Q which church, which park, which hospital, what hospital, which shops, which library, what street
Q which estate, what time do you leave, which way do you walk, what time are you in, whats your door
Q where do you shop, where do you drink, which road, which street, which floor, which house
Q which flat
Q what colour is your door, what number are you, which chippy, which cafe, where do you get
Q which club
Q which surgery, which school, which tower
X my shout, my treat, a lift home, lift to, fancy a lift, offer you a lift, lift anywhere
X give you a lift, run you, drive you, spare key, your key, my key, come away
X away with, stop over, stay over, sleep over, sleepover, stay the night, night or two, few nights
X live with, door open, let myself in, be wearing, wear a, wearing a, look out for me
X find me, save you a seat, i could sit, sit with you, take you, take you out, treat you to
X tag along
X pick you up, my sat nav, address, postcode, ill be there, ill be sat
T chat, talk, speak, text, message, write, check, hear, ring, phone, catch up, play, quiz
. nice to meet you, lovely to meet you, good to meet you, met up, come back to you, come to think
. get back to you, take your time, in on you, get up, get in touch
. get on, come to terms, take you long, take you back, go through, see how, go over, get some
. get by
. be over, be in touch, stop by the, get over it, get over, go on, take part, take it, go back
. come up
. come off, come down, get through, help you through, sort of, stay in, go off, call it, be off
. get out more, take care, went by, well be, see what, be up, come and go, be there for you
. next door
. see you through, find it, find out, be with you, see to it, sit down, get out, see the doctor
. here for you, with you in spirit, with you all the way, with you in thought, stop in
. come in handy
h council, transport service, dial a ride, staff, volunteer, ambulance, befriender, carer, care home
yo you could, you should, you must, you might
oi we should, we could, we might
o might as well, fancy, up for
p helped, ended, was, were, went, came, had, when i, met, used, always, last, anyone, hopes
J be there in ten, be there in five, be there in a minute, be there in an hour, on my way to you
J im coming to you, on my way over, on my way round, keep an eye out for you, waiting for you at
J at your door
X on my way to you, ill keep an eye out, keep an eye out for, look out for you
X im visiting
X in your area, in your town, coming to your, be in your, waiting for you, wait for you
X im coming to you
E shook hands, shake hands, shake your hand, hold your hand, give you a hug, proper cuddle
E buy you a
E see each other, see you on, lay eyes on, put a face to
P lake, wander, stroll, ramble, nice meal, a meal, promenade, pier, arcade, matinee, crematorium
P funeral
P court, jobcentre, job centre, blood test, scan, dentist, optician, barbers, hairdressers, nails
F shake hands, do something special, spend the day, spend an evening, spend some time
F make a day of it
C shift, carry, paint, decorate, hoover, mow, cut, hang, unblock, assemble, look after
J take you for, take you out for, take you out to, come and find me, let myself in, carer not there
J when is your carer, when are you alone, see you on our own, come along with you
J go for a coffee with
J my spare room, i could walk over, i can walk over, walk over one, pick you up from
J meet your cat, meet your dog
J wait at the stop, wait at the station, meet your bus, meet your train, have you over
J have you round
J have you for dinner, have you for christmas, why dont we go to, why dont we go for
J why dont we go and
J shall we go to, shall we go for, why not come to, come to us for
J high time we, we shook hands, ill keep an eye out for, ill keep an eye out
""",
    sayings=(
        "i%yo~[.]?C~[.]{0,2}P",
        "i&L%yo?&P",
        "U%P",
        "P%U",
        "J",
        "^[.]?C&X",
        "o~i&C&P",
        "io~C~[^,]{0,3}P&y",
        # I could come round; I'll pop by; shall I drive you
        "io~[.]?V(?!~h)",
        "o~i~V",
        "i~o~V",
        "io~C~A(?![.]*T)",
        "io~C&[RU]",
        "io~CR",
        "oi~CA",
        "oi~C~A",
        "o~i~C&[RU]",
        "i~o~C&[RU]",
        "o~C~[AN]&[RUK]",
        "C~A%K",
        "i&R~[.]{0,4}C~F",
        "iN",
        "i~N",
        "i&N%K",
        "o~y~C(?:&H|~U|A&H)",
        "^C~[.]?H",
        "^C&(?:H|U)",
        "^C&H",
        "o~y~C&[PH]&U",
        "io~C&~R",
        # fancy a pint; let's go for; would you accompany me
        "o&P&U",
        "o~m~P~[Uy]",
        "[oiy]&U&P",
        "[oiy]&P&U",
        "^P&U",
        "P&U$",
        "o&P%U",
        "o~F",
        "F~[myN]",
        "o~y&U&P",
        "io&F",
        "^F~[my]",
        "n~[.]?~F$",
        # near, alone, in person
        "y~L%(?:o|C~A)",
        "y&L%io?~C",
        "[oi]&y&E",
        "i&W~R",
        "W~R",
        "i~W&[Ry]",
        "N~[yR]",
        "^o?yL[.]{0,2}$",
        "R&N",
        "W&R",
        # which bus do you; I'll be there at three
        "Q&y%(?:o|i|F)",
        "Q&y$",
        "X&[yR]",
        "o~y&X",
        "y&X",
        "io&P%(?:X|U|C)",
        "P&io%(?:X|U|C)",
        "P&i%X",
        "X%P&y",
        "y&X%P",
        "q&L%io?&[yC]",
        "io~y~P~[.]?X",
        "io~X&y",
    ),
    fine="h|n~[CFXP]|p&[CPF]|o&T|(?:p|when|used).?m|C~back",
)
