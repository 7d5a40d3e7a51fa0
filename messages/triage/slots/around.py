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
"""
