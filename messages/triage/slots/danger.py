"""Harm from other people, money, and goodbyes."""

SLOTS = """
HIT: hit, hits, hitting, punched, punches, punching, kicked, kicks, kicking, slapped, slaps,
slapping, strangled, strangles, choked, chokes, choking, choke, beat, beats, beating, beaten,
battered, attacked, attacks, shoved, shoves, burned, burnt, grabbed, grabs, hurt, hurts, hurting,
pinned, headbutted, pushed me over, raped, rapes, assaulted, molested, stabbed, kneed, thumped,
whacked, spat, dragged, knocked me, rough, smacked, throttled, bruised, hands round my throat,
hands on my throat, lashed out, threatened, threatens, threatening, smashed

BRUISED: bruises, bruised, black eye, cut lip, split lip, bruising, concussion, broken ribs, marks
on me

CONTROL: reads my, reads all my, goes through my, controls, controls all, took over my,
controlling, controlled, not let me out, not let me see, not let me leave, not let me go, not let
me have, not let me eat, not let me use, not let me talk, not let me speak, not allow me, not
allowed, checks my phone, checks my messages, checks my, locks me, locked me, lock me, tracks me,
follows me, stalking, stalks, watching me, forces me, forced me, isolates me, isolated me,
blackmails, blackmailing, threatens, threatened, threatening, humiliates, belittles, gaslights,
tells me what, keeps me, traps me, trapped me, monitors, hides my

ABUSED: abused, abuse, abuses, abusing, abusive, domestic violence, violent, controlling,
coercive, bullied, bullies, bullying, harassed, harassing, groomed, grooming, threatened,
threatening

SEXUAL: raped, rape, rapes, molested, molests, sexually assaulted, sexual assault, sexually
abused, touched me down, touches me down, forced himself on me, forces himself on me, made me have
sex, makes me have sex, groped, gropes, forced sex, indecent, flashed at me, forced me to have sex

WEAPON_NOW: knife, gun, machete, hammer, axe, weapon, bat, petrol, acid, (knife), (gun), bottle

MY_MONEY: my money, bankcard, my pension, my card, bank card, my bank, my purse, my wallet, my
savings, my benefits, pension card, pin number, my pin, my cash, my account, cash card, pension
book, my pip, credit card, debit card, pension money, cash machine

TAKES: takes, took, taking, has, holds, keeps, kept, stole, steals, stealing, nicked, nicks, uses,
using, spends, spent, borrowed, borrows, demands, demanded, wants, controls, emptied, helped
himself, helps himself, withdrew, cleaned out, got, have, pinched, hides, asks for, asking for

DEBT: debt, debts, in debt, bailiff, bailiffs, loan shark, loan sharks, arrears, gambling, slots,
betting, loan, loans, eviction, owe money, giving money away, gave money away, giving my money,
gambled, bookies

BYE: goodbye, bye, farewell, see you on the other side, see you in heaven, adieu, ta ra

HITTING: hitting, beating, battering, kicking, punching, slapping, strangling, choking, attacking,
hurting, raping, throttling, dragging, stabbing, smashing, burning, throwing things at, pinning

HARM_NOW: still, now, a moment ago, here, tonight, again, back, help, coming, keeps, screaming,
bleeding, hour ago, today, hours ago, minutes ago, outside, drunk, wont stop, scared, locked, this
morning, this evening

BREAK_IN: smashing the, smashing up, bang on, banging on, broken in, breaking in, kicking,
banging, smashing, breaking, trying to get, trying to break, trying to kick, hammering, forcing,
kicked, broke, broken

FRIGHTENS: frightens, scares, terrifies, intimidates, bullies, threatens, torments, taunts,
harasses, humiliates, hates, frightening, scaring, bullying, intimidating, harassing

MONEY_SUM: all my savings, wages, money, cash, pounds, quid, grand, thousands, hundreds, savings,
gift cards, NUMBER, thousand, hundred, pension

INSULT: useless, stupid, fat, worthless, ugly, pathetic, thick, names, a bitch, a slag, a whore,
mental, mad, a burden, a waste

BLOW: punched, kicked, slapped, headbutted, bit, battered, thumped, kneed, burnt, burned, scalded,
smacked, hit, whacked, beat, attacked, stamped on, spat at, pushed, shoved, hurt, threw

CHOKED: strangled, choked, stabbed, throttled, suffocated, smothered, raped
"""
