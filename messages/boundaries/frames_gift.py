"""Gifts: what is given, left, sent, made or asked for, and for whom."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

GIFT_FRAMES = Frames(
    Boundary.GIFT,
    words="""
THING: flowers, daffs, roses, tulips, bouquet, bunch, plant, plants, chocolates, chocolate
THING: choccies, sweets, toffees, fudge, biscuits, shortbread, cake, fruit cake, scones, buns, pie
THING: pies, pasties, jam, marmalade, chutney, honey, loaf, soup, stew, curry, samosas, biryani
THING: pakoras, jollof, dumplings, casserole, lasagne, hotpot, dinner, meal, leftovers, box
THING: hamper, basket, fruit, veg, vegetables, tomatoes, apples, rhubarb, potatoes, mithai
THING: sweetmeats, dates, baklava, wine, sherry, whisky, port, gin, rum, vodka, beer, beers
THING: bottle, cans, brandy, baileys, fags, cigs, cigarettes, tobacco, baccy, vape, weed, radio
THING: laptop, mobile, ipad, kindle, xbox, playstation, console, headphones, speaker, camera
THING: kettle, toaster, microwave, fridge, freezer, washing machine, hoover, heater, fan, lamp
THING: blanket, electric blanket, throw, duvet, bedding, pillow, cushion, quilt, curtains, rug
THING: sofa, armchair, wardrobe, coat, jacket, jumper, cardigan, cardi, sweater, fleece, dress
THING: skirt, blouse, shirt, scarf, hat, gloves, mittens, socks, slippers, shoes, boots, trainers
THING: dressing gown, pyjamas, nightie, shawl, handbag, bag, purse, jewellery, ring, necklace
THING: bracelet, earrings, brooch, locket, pendant, chain, watch, clock, ornament, vase, teapot
THING: mug, cup, candle, candles, perfume, aftershave, soap, bath bombs, bath salts, hand cream
THING: toiletries, makeup, lipstick, teddy, teddy bear, toy, toys, puppy, kitten, budgie, goldfish
THING: hamster, book, books, novel, cd, cds, dvd, dvds, vinyl, jigsaw, puzzle, guitar, piano, bike
THING: scooter, wheelchair, walking stick, umbrella, tools, painting, paintings, photo frame
THING: parcel, package, envelope, present, presents, pressie, prezzie, gift, gifts, goodies
THING: treats, surprise, little something, something nice, something special, small token, token
THING: keepsake, memento, souvenir, voucher, tickets, ticket, card, birthday card, christmas card
THING: bits and bobs, few bits, bits, rosary, bible, quran, prayer beads, tasbih, crystal, trinket
THING: one of yours, one of mine, spare one, spare, stocking, advent calendar, easter egg
THING: panto ticket, hoodie, tracksuit, cap, flask, heat pad, hot water bottle, seeds, seedlings
THING: cuttings, tin, jar, tray, batch, portion, slice, loaves, tub, bit of cake, mixtape
THING: playlist cd, drawing, jumpers, spare set, mobility scooter, walker, fleeces, old phone
THING: old telly, digibox, rosebush, geraniums, magazines, sunday papers, puzzle book, wool, beans
THING: onions, pot of jam, pudding, trifle, crumble, sausage rolls, pasty, takeaway, pizza
THING: cheesecake, talking clock, big button phone, reading lamp, hot water bottles
THING: heated blanket, heated throw, hair do, haircut, manicure, subscription, membership
THING: season ticket, panto, sim card, sat nav, mugs, matching mugs, bouquet of flowers
THING: freezer meals, tights, walking boots, wellies, raincoat, anorak, gilet, waistcoat, tie
THING: cufflinks, bunch of daffs, bulbs, new phone, smart phone, phone charger, spare phone
THING: old chair, big telly, spare telly, smart telly, clothes for, new telly, tablet computer
THING: medals, pint, football, piccalilli, royal doulton, figurine, paperbacks, riser chair
THING: recliner, tricycle, plums, pears, little telly, small telly, plate of dinner, tin of
THING: jar of, bag of, bottle of, box of, bunch of, bowl of, pot of, packet of, tub of
THING: football for, sunhat, cardy, pinny, apron, phone case, big print, bird feeder, prayer book
THING: rosary beads
MAKE: knit, knitted, knitting, crochet, crocheted, bake, baked, cooked, buy, bought, order
MAKE: ordered, ordering, wrap, wrapped, sew, sewed, stitched, treat, picked up, picking up
MAKE: got hold of, treated, put by, put aside, set aside, grew, sort you out, choose, chose
MAKE: chosen, made you, made us, made for you, cook you, cooked you, saved you, won, insist
MAKE: replace, replaced
PASS: send, sending, sent, post, posting, posted, give, giving, gave, bring, bringing, drop
PASS: dropping, leave, left, leaving, get, getting, got, making, keeping, pop, popping, popped
PASS: pass, passing, lend, donate, hand, pick, fetch, packed, pack, won, parcel up, parcelled up
PASS: drop off, drop round, ship, deliver, delivered, brought, deliver it, slip, sneak, sling
PASS: chuck, bung, slide, mail, courier, sort, offer, done, doing, treat, treating
FORYOU: for you, to you, for yourself, your way, your doorstep, your step, your door
FORYOU: through your door, in the post, your letterbox, your porch, by post, round to you
FORYOU: over to you, off to you, on its way, off for you, for your collection
FORYOU: with your name on it, your name on it, keep an eye on your letterbox
FORYOU: look out for the postman, watch your letterbox, through the post, in the mail
FORYOU: for your birthday, on your step, by your door, for your freezer, for your christmas
FORYOU: for your trouble, round for you, waiting for you, for your tea, for your cat, for your dog
FORYOU: for your grandson, for your little, for your kids, for your lad, for your babby
FORYOU: for your front room, for your kitchen, for your house, for your flat, for your garden
FORYOU: you it, you one, by for you
OFFERED: you can have, you could have, you have it, want you to have, like you to have, yours if
OFFERED: its yours, any use to you, going begging, going spare, gathering dust, looking for a home
OFFERED: needs a good home, free to a good home, dont need it anymore, yours to keep, keep it
OFFERED: no use to me, would you like my, would you like our, accept, take it off my hands
OFFERED: do you want my, want my old, have our old, have my old, one going spare, needs a home
OFFERED: you want it, you have my, have my, theyre yours, yours for the taking, want her old
OFFERED: want his old, want our old, like her old, like his old, take them off my hands
OFFERED: more than i can use, far too many, too many for me, would you like them
OFFERED: would you like it, would you like one, would you like some, do you want them
OFFERED: do you want it, do you want one, do you want some, you want some, want some, want one
OFFERED: could you use, any good to you, would they fit you, would fit you, fit you
OFFERED: youre welcome to it, welcome to them, i want you to have, i would like you to have
OFFERED: is yours, it is yours, yours if you want, yours if you like, you are welcome to
OFFERED: never ride it again, never wear it, going to waste, not use, i not use, you take
OFFERED: you take some, if you want it, if you want one, if you would like it, too many for us
OFFERED: spare going
PARCEL: parcel, present, presents, gift, gifts, hamper, surprise, something nice, little something
PARCEL: something special, token, little token, goodies, goody bag, keepsake, treat
PARCEL: bit of something, package, food parcel, stocking, voucher, gift card, gift voucher
PARCEL: christmas box, care package, few bits, bits and bobs, bag of bits, envelope, goodie
PARCEL: small thing, minding, wee minding, small gift, delivery, takeaway, card, little ornament
PARCEL: something for you, bits for you
HINT: my wish list, my christmas list, my birthday list, your favourite flowers
HINT: what would you like for christmas, what do you want for christmas, for your birthday i
HINT: whats your favourite perfume, what colour would you like, what flowers do you like
HINT: early birthday, shall i get one for you, small token, token of my, part with
HINT: remember you by, remember me by, cant refuse, cant say no to, dont say no, wont take no
HINT: send it my way, chuck it my way, pass it my way, treat yourself on me, have one on me
HINT: on me this time, drink on me, thought of you when i saw, thought of you straight away
HINT: saw this and thought of you, had to get it, if you ever sell, reminded me of you
HINT: thought of you, made me think of you, had you in mind, your name on, name all over it
HINT: your name written, right up your street, what are you after, what would you like for
HINT: what do you want for, what can i get you, which chocolates do you, which flowers do you
HINT: what colour would you, what size are you, what size shoe, what size do you, my treat
HINT: dont tell me off, watch out for the post, look out for the post
HINT: keep an eye out for the post, eye out for the postman, surprise in the post
HINT: where do i post it, where to post it, where shall i send, where can i send it
HINT: how can i get it to you, who do i give it to, come to your door, through your door
HINT: through your letterbox, would it fit you, clubbed together, had a whip round
HINT: what shop do you like, whip round for you, would you wear a, your birthday soon
HINT: what shall i get you, your letterbox, bus pass holder, thought i know who, know who would
HINT: asking for santa, favourite perfume, your ring size, ring size, any good to you
HINT: any use to you, have you space for, have you room for, is surplus, grown out of
HINT: where can we post, where can i post, where do i post, where shall i post
HINT: look out for the postie, watch for the postie, keep an eye out for the, on your wall
HINT: on your step, on your gate, on your doorstep, behind your bin, in your porch
HINT: you would look smashing in, you would look lovely in, with your name on, i want you to have
HINT: i would want you to have, you are having my, leave it in my will
SAW: saw, seen, spotted, found, came across, picked up, got hold of
calm: give up, have a look, have a good, have a nice, have a lovely, lovely time, nice time
calm: get some sleep, get some rest, get out, get on, get up, put the kettle on, cook for
calm: thought of, have dinner, get dressed, ring you, ring me, ring them, book club
calm: made you laugh, makes you laugh, made me laugh, card game, play cards, playing cards
calm: card games, phone call, on the phone, your phone, charity shop, book a, booked, get a chance
calm: give you time, make you happy, good book, plate of, give you a hand, have a go, have a read
calm: have a chat, have a rest, have a bath, watch out, watch the, get to bed, early bed, in bed
calm: to bed, make the bed, phone me, phone you, phoned, phoned you, get your dinner
calm: have your tea, have your dinner, have your lunch, watch telly, watching telly, watch tv
calm: what did you have, get the bus, my phone, made up, made it, made me, made my, do you like
calm: give yourself, to ring, have you, buy yourself, get yourself, get you through, get you down
calm: got you through, left you, leave you to, leave you feeling, hand you over, hand over to
LEAVE: leave, left, drop, dropped
GOT: have, got, bought, picked up, has, done, drawn, painted, made, knitted, put
""",
    plain="""
like_me_to knit|make|buy|bake|get you; would_you_like .. knit|make|buy|bake;
i .. PASS|MAKE you .. THING|PARCEL / talk; i will .. PASS|MAKE .. THING|PARCEL .. FORYOU / talk;
i .. MAKE .. THING|PARCEL .. FORYOU; ^ PASS|MAKE you .. THING|PARCEL; PARCEL .. FORYOU;
OFFERED .. my THING; my THING .. OFFERED; ask .. PASS|MAKE_me .. THING|PARCEL;
^ PASS|MAKE me .. THING|PARCEL; i will .. PASS you .. THING|PARCEL
""",
    strict="""
you must_have .. my|this|these; i .. you .. THING; PASS .. you .. THING; THING .. FORYOU;
MAKE .. you .. THING; i .. MAKE .. you; to .. you .. THING; i .. you .. PARCEL;
PASS .. you .. PARCEL; i .. PASS .. FORYOU; to .. PASS .. you;
their|our|my .. bringing|making|made|baking you .. THING|PARCEL; would .. THING .. be .. good|use;
done_you .. THING; wife|husband|kids|lad|daughter .. made|baked|knitted|done you;
let_me .. replace|buy|get|treat your|you; you take some; i .. leave_them for_you; one for_you;
like_you_to have .. THING|this|my; accept .. PARCEL|gift|present|this; ^ have_my .. THING;
make you .. THING; i bought your .. THING; MAKE|PASS .. your little|lad|grandson|bairn|kids;
for_your birthday|80th|70th|anniversary|christmas ... make|get|buy;
i would love to make|buy|get|treat you; just .. THING ... your step|door;
THING .. here .. your_name|for_you; i .. would .. love|like .. you .. PASS|MAKE_me;
lot if you PASS me; do_with .. THING ... me|PASS; i picked|got|bought you; leave me .. THING;
would you like my .. old|spare|THING; tells me .. PARCEL; i|my|we .. GOT you .. THING|PARCEL|some;
i .. PASS .. THING|PARCEL .. FORYOU; will .. you .. PASS me|getting_me .. THING|that;
you .. let me .. have .. THING; PARCEL ... post|letterbox;
i will .. drop|pop|put|send .. it|one|some off|round|post; want .. my? old THING;
like .. my|our .. old .. THING; you PASS me .. THING; love .. that|your .. old? THING .. you;
i get you .. or_something|anything; want me send; ^ MAKE|PASS .. THING|PARCEL .. FORYOU;
THING .. FORYOU .. new; i .. SAW .. THING .. FORYOU|HINT; SAW .. THING ... HINT; HINT;
i .. MAKE ... FORYOU; i MAKE you; THING ... OFFERED;
PARCEL .. coming|way|waiting .. you|your|FORYOU;
there .. THING|PARCEL .. coming|waiting|way .. you|from_me;
i will .. MAKE|PASS .. you .. one|some|new|proper; you will .. PASS|get .. PARCEL;
they MAKE you .. THING; i will MAKE .. THING .. forr you|your; accept .. PARCEL
""",
    always="""
do_you_want these|this|some THING|curtains; you should_have_it; HINT;
my? wife|mother|husband|nan has? baked|made|knitted you;
would your grandson|daughter|son|lad .. like my|our; take my THING|machine|bike|chair ... you;
you_would use it; made_me think of_you; thought of_you $; parcel on
""",
    fine="""
past_you; not PASS|MAKE|OFFERED|want; staff_will|can; sorry|glad|hope; they PASS; they MAKE_me;
gave_me
""",
    others="""
they PASS|MAKE|said; did; yourkin; said
""",
)
