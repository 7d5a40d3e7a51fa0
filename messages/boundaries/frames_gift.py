"""Gifts as signs: things, giving and getting, and for whom."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

GIFT_FRAMES = Frames(
    Boundary.GIFT,
    signs="""
G flowers, daffs, roses, tulips, bouquet, bunch, plant, plants, chocolates, chocolate, choccies
G sweets, toffees, fudge, biscuits, shortbread, cake, fruit cake, scones, buns, pie, pies, pasties
G jam, marmalade, chutney, honey, eggs, bread, loaf, soup, stew, curry, samosas, biryani, pakoras
G jollof, dumplings, casserole, lasagne, hotpot, dinner, meal, leftovers, plate, box, hamper, basket
G fruit, veg, vegetables, tomatoes, apples, rhubarb, potatoes, mithai, sweetmeats, dates, baklava
G wine, sherry, whisky, port, gin, rum, vodka, beer, beers, bottle, cans, brandy, baileys, fags
G cigs, cigarettes, tobacco, baccy, vape, weed, telly, tv, radio, laptop, tablet, phone, mobile
G ipad, kindle, xbox, playstation, console, headphones, speaker, camera, kettle, toaster, microwave
G fridge, freezer, washing machine, hoover, heater, fan, lamp, blanket, electric blanket, throw
G duvet, bedding, pillow, cushion, quilt, curtains, rug, sofa, chair, armchair, table, bed, wardrobe
G clothes, coat, jacket, jumper, cardigan, cardi, sweater, fleece, dress, skirt, blouse, shirt
G scarf, hat, gloves, mittens, socks, slippers, shoes, boots, trainers, dressing gown, pyjamas
G nightie, shawl, handbag, bag, purse, jewellery, ring, necklace, bracelet, earrings, brooch, locket
G pendant, chain, watch, clock, ornament, vase, teapot, mug, cup, candle, candles, perfume
G aftershave, soap, bath bombs, bath salts, hand cream, toiletries, makeup, lipstick, teddy
G teddy bear, toy, toys, doll, puppy, kitten, budgie, goldfish, hamster, book, books, novel, cd, cds
G dvd, dvds, records, vinyl, jigsaw, puzzle, game, guitar, piano, bike, scooter, wheelchair, frame
G walking stick, umbrella, tools, medals, medal, painting, paintings, picture, portrait, photo frame
G parcel, package, envelope, present, presents, pressie, prezzie, gift, gifts, goodies, treats
G surprise, little something, something nice, something special, small token, token, keepsake
G memento, souvenir, voucher, tickets, ticket, card, birthday card, christmas card, bits and bobs
G few bits, bits, rosary, bible, quran, prayer beads, tasbih, crystal
G trinket, one of yours, one of mine, spare one, spare, stocking, advent calendar, easter egg
K knit, knitted, knitting, crochet, crocheted, bake, baked, baking, cook, cooked, cooking, buy
K bought, buying, order, ordered, ordering, made, wrap, wrapped, sew, sewed, stitched, treat
K picked up, picking up, got hold of, saved, treated, put by, put aside, set aside
V send, sending, sent, post, posting, posted, give, giving, gave, bring, bringing, drop, dropping
V leave, left, leaving, get, getting, got, make, making, keep, keeping, kept, pop, popping, popped
V pass, passing, lend, donate, hand, pick, put, fetch, have, packed, pack
S seen, saw, spotted, found
w my, our
V won, done, parcel up, parcelled up, drop off, drop round, ship, deliver, delivered, brought
F for you, to you, for yourself, your way, your doorstep, your step, your door, through your door
F in the post, your letterbox, your porch, by post, round to you, over to you, off to you
F on its way, off for you, for your collection
F with your name on it, your name on it
H you can have, you could have, you have it, want you to have, like you to have, yours if, its yours
H any use to you, going begging, going spare, gathering dust, looking for a home, needs a good home
H free to a good home, dont need it anymore, yours to keep, keep it, no use to me, would you like my
H would you like our, accept, take it off my hands, do you want my, want my old, have our old
H have my old, one going spare, needs a home, you want it, you have my, have my
X what size, hint hint, my wish list, my christmas list, my birthday list, your favourite flowers
X what would you like for christmas, what do you want for christmas, for your birthday i, what size
X whats your favourite perfume, what colour would you like, what flowers do you like, early birthday
X shall i get one for you, small token, token of my, part with, remember you by, remember me by
Y cake, parcel, present, pressie, prezzie, gift, surprise, hamper, little something, something nice
. lend a hand, lending a hand, lend an ear, lending an ear, good time, joke, question, story
. message, update, thought, hug, hugs, kiss, smile, card game
. advice, tip, hand, a hand, bed early, give up, quiz, poem, recipe, prayer, prayers, wishes
. give it a go, get a chance, get some sleep, get some rest, get dinner, have dinner, have a bath
. have a cup, have a look, have a plate, cooking dinner, have a good book, get the kettle
F with your name on it, keep an eye on your letterbox, look out for the postman
F watch your letterbox
F your letterbox
Z keep an eye on your letterbox, watch your letterbox, cant refuse, take no for an answer
Z send it my way
Z chuck it my way, pass it my way, treat yourself on me, have one on me, a drink on me
Z with your name on it
H its yours, theyre yours, yours for the taking, want her old, want his old, want our old
H want my old
H like her old, like his old, take them off my hands, more than i can use, far too many
H too many for me
X cant refuse, cant say no to, dont say no, wont take no, send it my way, chuck it my way
X pass it my way
X treat yourself on me, have one on me, on me this time, drink on me
X thought of you when i saw, thought of you straight away, saw this and thought of you
X had to get it
T thought of you, reminded me of you, youd love it, right up your street, just your colour, suit you
S saw, seen, spotted, came across, bit of shopping
G armchair, panto ticket, hoodie, tracksuit, cap, flask, heat pad, hot water bottle, seeds
G seedlings
G cuttings, bag, tin, jar, tray, batch, portion, slice, loaves, tub, bit of cake, mixtape
G playlist cd
V fetch, deliver, deliver it, slip, sneak
H would you like them, would you like it, would you like one, would you like some, do you want them
H do you want it, do you want one, do you want some, you want some, want some, want one
H could you use
H any good to you, would they fit you, would fit you, fit you, youre welcome to it, welcome to them
P in the post, by post, through the post, in the mail
Z christmas list, hint hint, small token, accept this, accept my, shall i get you
Z send some over
Z should i get you, can i get you for, cant refuse, send it my way, chuck it my way, pass it my way
Z treat yourself on me, have one on me, with your name on it, drop one round, save you some
Z save you one
Z save you a, keep you some, keep you one, drawn you a, painted you a, put some in a tub
Z bag some up
U if youre not using, if you dont use, if you dont want, if you dont need, get rid of it
X if you ever sell
U if youre not, if its going, if you dont wear
G tub, drawing, jumpers, spare set, mobility scooter, walker, fleeces
U if youre cold, if you need one, if you want it, if youd like one, if you fancy one, if nobody
. what size wool, what size needles
""",
    sayings=(
        "y~.m~V~G",
        "y~m~V~G",
        "Z",
        "i&G%H",
        "io~[VK]~P",
        "G~[.]?P",
        "io&G&U",
        "G%U",
        "q~o?i~V~y",
        "io~V&G&r",
        "i~S%T",
        "T%(?:i|o)[^,]{0,4}[KV]",
        "i~[KV]%T",
        "F&X",
        "[yi]&X",
        "X&y",
        "Z",
        "io?~V~y~[.]?G",
        "i~[.]?K%X",
        "H$",
        # I'll send you flowers; I've baked you a cake; shall I post a cake for you
        "io?~[VK]~y&G",
        "o~[VK]~y&G",
        "^[VK]~y&G",
        "o~i~[VK]&[GF]",
        "io~[VK]&G&F",
        "i~[VK]&G&F",
        "^K&G&F",
        "i~K~y(?![yr])",
        "io~K~y",
        "i~K&F",
        "i~S&(?:G&[yF]|[yF]&G)",
        "S&G&F",
        "io~V&G~F",
        # you can have my old telly
        "H~G",
        "G~H",
        "G~,~H",
        "H~,~G",
        # get me; I'd love one of yours; leave me the ring
        "o~y~[VK]~m&G",
        "y~[VK]~m~G",
        "[oy]&[VK]~m~G",
        "m~G&if~y",
        "G%(?:o~y|y)~[VK]~m",
        "^[VK]~m~G",
        # a parcel for you
        "Y~F",
        "Y&F",
        "io&G~F",
        "G~F&y",
        "^[.]?i&G~F",
        "X&y",
        "X[.]{0,3}G&[.]?$",
        "^[VK]~y~F",
        "^[.i]?V~y~Y",
        "h~K~y~G",
        "h~V~y~Y",
    ),
    fine="n~[VKGH]|p~[VKH]|(?:^|,)h~V|h~[VK]~m|q~y",
)
