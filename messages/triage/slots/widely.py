"""Ideas that people put in words of their own: not being here, harm, need, each in many forms."""

SLOTS = """
NOT_BEING: not exist, not to exist, not existing, not wake up, not to wake up, not waking up,
slip~ away, fade~ away, drift~ away, drift~ off, not being here, not being about, not being
around, not being alive, not be about, not be around, not be here, not be alive, was not here, was
not around, was not about, were not here, were not around, not to be, went black, go black, goes
black, stop existing, stopped existing, cease to exist, asleep forever, sleep forever, not have to
wake, was not in it, never woke, never wake, not in the world

RELIEF: relief, relieved, easier, kinder, kindness, blessing, bliss, mercy, peaceful, happier,
better, simpler, favour, get over it, manage fine, cheaper, look forward, looking forward, be
nice, be lovely, press it, dream about, dream of, not mind, not say no, not be sad, not complain,
lucky

FATE: finish~ me, finish~ me off, happen~ to me, take~ me, kill~ me, carry me off, carries me off,
see~ me off, do me in, does me in, pack~ in, give out, gives out, be my last, run~ me over, be
terminal, is terminal, strike me, call~ me home, end it for me, stop~ beating

LOST_ONES: mum, mam, mom, dad, wife, husband, son, daughter, brother, sister, nan, him, her, them,
my love, everyone i lost, my boy, my girl, my family, my man, missus, you in heaven, jesus, god,
the lord, my maker, parents, nana, grandad, gran, partner

BODY: arm, arms, leg, legs, wrist, wrists, thigh, thighs, hand, hands, skin, stomach, belly, neck,
throat, foot, feet, head, face, myself, ankle, ankles, hip, knee, shoulder, back, side

SHARP: scissors, blade, razor, knife, glass, lighter, iron, cigarette, fag, needle, pin, compass,
kettle, hob, match, matches, boiling water, sharpener

NO_MORE: over, finished, to stop, stop, black, to end, done with, gone, quiet

TREAT: chocolate, chocolates, cake, cakes, sweets, tea, coffee, telly, sugar, cuteness, cheese,
pie, pies, mince pies, biscuits, crisps, turkey, sprouts, christmas, ice cream, pudding, trifle,
toast, bacon, carbs, crosswords, netflix, football, sunshine, fresh air, nostalgia, garlic, curry,
chips

PLAY: darts, dominoes, whist, at cards, playing cards, chess, scrabble, bingo, snooker, pool,
tennis, football, cricket, monopoly, quiz, six, goal, match, draughts, bowls, rugby, boxing, wii,
squash, badminton, ping pong, table tennis, foam, toy, pretend, nerf, lido, swimming, paddling,
ball, score, scored, game, cribbage, rummy, uno, connect four, ludo, jenga, golf, record

SPORT: darts, dominoes, whist, snooker, draughts, cricket, rugby, six, squash, badminton, tennis,
golf, boxing, foam, nerf, chess, scrabble, table tennis, crib, cribbage

HOMELY: biscuit, biscuits, biscuit tin, sky, snooker, squirrel, squirrels, feeder, slippers,
knitting, crossword, jigsaw, wifi, broadband, remote, bingo, darts, quiz, weeds, bins, parking,
recipe, cake, scones, cuppa, queue, lottery, raffle, football, team, match, pub, ironing, hoover,
dog, cat, shoes, hair, haircut, printer, computer, password, curry, pudding, chocolate, cheese,
milk, bread, sewing, diet, crisps, lawn, hedge, choir, series, soap, puzzle, sudoku, karaoke,
bowls, allotment, tomatoes, sale, microwave, dishwasher, sat nav, toaster, umbrella, bus pass,
jumper

SPIRIT: angel, angels, spirits, spirit, ghost, ghosts, god, jesus, devil, satan, demon, demons,
voice, voices, radio, telly, tv, television, shadows, walls, aliens, lord

STRANGE: poison, poisoned, poisoning, listening, listen, watching, cameras, camera, microphones,
bugged, bugs, sockets, signals, chip, rays, recording, spying, messages, codes, follow~, swapped,
replaced, plotting, implant, gas through, thoughts

GIFT_CARD: steam cards, gift cards, vouchers, itunes, bitcoin, crypto, western union, google play
cards, amazon cards, voucher codes, bank transfer

MINE_TAKEN: phone, keys, hearing aids, glasses, stick, frame, walker, wheelchair, chair, tablets,
post, letters, passport, bank password, password, money, card, purse, pension, papers, bank book,
savings, benefits, wages, pip, giro, food, inhaler, teeth, medicine, clothes, rent, bankcard, book

WOUND: dressing, dressings, bed sore, bedsore, bedsores, sore, sores, pad, catheter, bandage,
bandages, nappy, pads, bag, sheets, wound, stoma, leg bag

STRANGER_CALLER: carer, carers, nurse, nurses, nobody, no one, staff, social worker, anyone, home
help, district nurse, key worker

SYMPTOM: swollen, swelling, red hot, infected, weeping, bleeding, numb, black, blue, burning,
oozing, pus, double vision, blurred, blurry, yellow, throbbing, lump, going septic, spreading
"""
