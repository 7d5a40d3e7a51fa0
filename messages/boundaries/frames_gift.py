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
""",
    sayings=(
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
