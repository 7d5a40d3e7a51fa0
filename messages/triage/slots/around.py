"""What stands around a finding and may change it: stories, laughter, times gone by."""

SLOTS = """
STORY: workshop, leaflet, talk on, talk about, course on, course about, training on, film, films,
movie, movies, episode, episodes, soap, soaps, novel, thriller, whodunnit, drama, documentary,
chapter, character, fight scene, death scene, song, lyrics, poem, panto, musical, opera, radio
play, box set, telly show, tv show, telly programme, tv programme, programme, podcast, netflix,
casualty, holby, eastenders, corrie, coronation street, emmerdale, hollyoaks, midsomer, poirot,
vera, line of duty, agatha, agatha christie, dracula, hamlet, macbeth, titanic, book club,
storyline, cartoon

ON_TELLY: on telly, on the telly, on tv, on the tv, on the box, on the radio, at the pictures, at
the cinema, on the news, in the book, in my book, in a book

LAUGH: (laugh), haha, lol, lmao, lmfao, rofl, lolz, hehe, xd, joking, jk, laughing

TELLS: on, about, where, with, when, had, has, in which, of, was

UNDOSED: chocolate, chocolates, chocs, quality street, roses, celebrations, heroes, haribo, percy
pigs, maltesers, sweets, sherbet, cake, cakes, scones, cream, jam, strawberries, ice cream,
custard, trifle, pudding, biscuits, hobnobs, pringles, popcorn, crisps, cheese, crackers, bread,
toast, bacon, carbs, curry, garlic, chilli, gravy, roast, turkey, sprouts, mince pies, pies,
chips, fish, eggs, fruit, tea, coffee, coffees, caffeine, espresso, sugar, sun, sunshine, sea,
vitamin sea, fresh air, telly, tv, box sets, netflix, poirot, poirots, countdown, corrie,
strictly, songs of praise, soaps, films, football, tennis, wimbledon, cricket, olympics, snooker,
rugby, crosswords, sudoku, scrabble, bingo, jigsaws, knitting, gardening, shopping, culture,
history, museums, nostalgia, family, relatives, grandkids, in laws, puppies, kittens, cuteness,
glitter, pollen, perfume, lavender, music, jazz, abba, elvis, carols, christmas, politics, news,
elections, sleep, housework, ironing, zoom, emails

ELSEWHERE: hygienist, dentist, dentists, doctors, docs, hospital, hozzy, clinic, appointment,
chiropodist, podiatrist, optician, opticians, hairdressers, physio, eye test, scan, cataract, day
centre, respite, at work, choir, bingo, church, chapel, mosque, temple, swimming, gym, class,
college, sisters, brothers, sons, daughters, mums, dads, nans, aunties, cousins, friends,
girlfriends, boyfriends, holiday, holidays, hols, away, visiting, visit, trip, caravan, cruise,
camping, flight, flights, airport, ferry, coach trip, skeggy, wedding, christening, back on, back
monday, back tuesday, back wednesday, back thursday, back friday, back saturday, back sunday, back
at, text after, text me after, text instead, ring instead, till monday, till tuesday, till
wednesday, till thursday, till friday, till saturday, till sunday, till next, until monday, until
next

TEAM: england, scotland, wales, ireland, australia, city, united, villa, arsenal, liverpool,
chelsea, spurs, everton, leeds, celtic, rangers, team, batting, batsmen, innings, scrum, wickets,
tent, awning, gazebo, cake, sponge, bread, banana bread, souffle, meringue, yorkshires, pudding,
pastry, shed, chair, deckchair, fence, shelf, shelves, talks, economy, pound, naira, rupee, price,
prices, snow, leaves, apples, company, business, bed

JEST: snacks, snack, biscuits, cake, coffee, tea, gin, wine, prosecco, chocolate, pizza, crisps,
cat, tabby, kitten, dog, puppy, toddler, toddlers, twins, grandkids, revising, revision, homework,
essay, uni, dissertation, deadline, spreadsheet, laundry, ironing, washing up, flat pack, ikea,
wallpaper, sprouts, in laws, karaoke, printer, sudoku, crossword, jigsaw, knitting, remote

DULL_PLACE: meeting, waiting room, dentist, party, queue, lecture, lesson, soft play, training
day, conference, work do, airport, traffic, seminar, zoom, assembly, matinee, panto, sermon, gym,
cinema

GLAD: lovely, enjoyed, enjoying, brilliant, gorgeous, glorious, champion, chuffed, delighted,
delightful, tickled, marvellous, fabulous, wonderful, bliss, blissful, decadent, hooray, hurray,
yay, woohoo, best night, best day, best race, best week, best bit, no regrets, no harm done,
otherwise grand, otherwise fine, otherwise well, love it, loving it, treated myself, great laugh,
good laugh, such a laugh, howling, howled, giggle, giggles, giggling, in stitches, grinning, grin,
good as new, fit as a fiddle, fit as a flea, never better, on the mend, all clear,
nothing broken, in one piece, no bother, turned out, false alarm, crisis averted, panic over, all
sorted, sorted it, happy as larry, over the moon, proud mum, proud dad, bless him, bless her,
bless them, good girl, good as gold, little monkey, cheeky, cheeky beggar, cheeky monkey,
champagne, prosecco, cake, cakes, crumble, trifle, custard, biscuit, hobnobs, pork pie, sausage
roll, brunch, picnic, ice cream, chips, doughnut, doughnuts, scone, scones, easter egg, bacon
sandwich, panto, karaoke, raffle, quiz, dance floor, dancing, danced, parkrun, medal, trophy,
personal best, match, cricket, rugby, dominoes, scrabble, monopoly, crossword, sudoku, jigsaw,
knitting, allotment, courgettes, tomatoes, seedlings, sweet peas, peonies, roses, choir, concert,
gig, podcast, playstation, xbox, boss fight, spawn, kitten, puppy, camping, holiday, tenerife,
sunbathing, christening, hen do, stag do, fancy dress, shopping trolley, lunchbox, spreadsheet,
spreadsheets, sourdough, bake off, strictly, gogglebox, netflix, new job, new house, new car,
chuckle, chuckling, fine now, ok now, have a great time

DELIGHT: proposal, cake, pudding, song, dress, speech, performance, kindness, curry, smell, news

BANTER: group chat, chat, comeback, quiz, darts, cards, scrabble, twitter

PRICKLY: staple, stapler, cactus, thorn, rose, nettle, wasp, wasps, bee, midges, goose, geese, swan,
seagull, seagulls, gull, kitten, splinter
"""
