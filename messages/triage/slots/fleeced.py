"""Money, home and belongings that others take, and the tricks by which they do."""

SLOTS = """
MY_WEALTH: money, pension, savings, benefits, pip, wages, cash, card, bankcard, bank card, purse,
wallet, bank, account, bank account, pin, giro, universal credit, esa, dla, carers allowance,
attendance allowance, rent money, bank book, credit card, debit card, cheques, cheque book,
inheritance, house, flat, jewellery, rings, ring, a penny, a pound, tenner, twenty, hundred,
hundreds, thousands, grand, quid, pounds, funeral money, life savings, post office card, a loan,
loans, catalogue, nest egg

TAKES_IT: take~, took, taken, steal~, stole, stolen, nick~, nicks, nicked, nicking, pinched,
pinches, pinching, rob~, robs, robbed, robbing, helps himself, helps herself, help themselves,
helping himself, helping herself, helped himself, helped herself, helping themselves, dips into,
dipping into, bleeds me, bleeding me, rinses me, rinsing me, drains, drained, draining, empties,
emptied, emptying, clears out, cleared out, cleaned out, cleaning out, wipes out, wiped out,
spends, spending, spent, has control of, controls, in charge of, in control of, holds, holding,
keeps, keeping, kept, hangs on to, gambles, gambled, drinks, sponges, sponging, leeches, leeching,
scrounges, sells, sold, pawned, pawns, cashes, cashing, withdraws, withdrew, withdrawing, draws
out, drew out, gets hold of, uses, using, living off, lives off, milks, milking, transferred,
moved, borrows, borrowed, collects, demands, wants

GONE_MISSING: missing, gone, going, vanished, disappeared, disappearing, go missing, goes missing,
went missing, going missing, empty, emptied, nothing left, none left, nothing in it, less than, not
spend, not touch, not take it out, not me, short, overdrawn, not there, wiped

NEVER_SEE: never see, not see, not get, never get, not given, never given, not had, not allowed,
not got, not know where, not trust, not touch, not get to see, not know what happens

TRICKED: scam, scams, scammed, scammer, scammers, conned, con man, conman, con artist, tricked,
duped, defrauded, fraud, fraudster, fraudsters, fleeced, swindled, diddled, ripped off, stitched
up, been had, been done, taken in, taken for a ride, taken for a mug, taken to the cleaners, mugged
off, catfished, catfish, cowboy, cowboys, cowboy builders, rogue, fell for it, fell for a, fell for
one, safe account, anydesk, teamviewer, on my computer, into my computer, on my laptop, took over
my computer, one time code, passcode

ONLINE: online, internet, facebook, dating, dating site, tinder, whatsapp, instagram, telegram,
never met, not met, not met yet, abroad, overseas, oil rig, army, soldier, general, flight, visa,
customs, ghana, nigeria, dubai, syria, american, on the phone, phone call, rang me, rang up, called
me, at the door, doorstep, investment, crypto, bitcoin, website, celebrity

SENDS: send, sent, sending, transfer, transferred, paid, pay, paying, give, gave, given, giving,
lent, lend, lending, bought, buy, buying, moved, move, invested, loaned, wired, handed, handing

LENDER: loan shark, loan sharks, money lender, moneylender, loan man, loan lady, doorstep lender,
the tally man, provident, dealer, drug debt, dodgy lender, illegal lender, lads, heavies, doubled,
interest, double, keeps going up, never goes down, goes up every, extra on top, collectors, money
man, payday loan, the man i owe, hold my card, got my card, has my card

THREATENING: threat, threats, threatening, threatened, threatens, hurt, break, kneecap, kneecaps,
legs, smash, burn, heavies, come round, coming round, at my door, at the door, scared, frightened,
terrified, or else, door again, knocking, waiting for me, find me, pay up, not pay, not got it,
wants it, wanting it, want it, wants it back, kill, back friday, by friday, by monday

CUCKOO: cuckoo, cuckooed, cuckooing, taken over my flat, took over my flat, taking over my flat,
taken over my house, taken over my home, took over my house, took over my home, taken over my
place, took over my place, over my flat, over my place, using my flat, using my house, using my
place, using my home, use my flat, use my house, use my place, use my home, deal from, dealing
from, selling from, sell from, selling drugs, dealing drugs, bag up, bagging up, bag stuff up, cook
up, county lines, trap house, moved in and, moved themselves in, moved himself in, moved herself
in, moved his mates in, moved people in, moved in with me, will not leave, will not go, not leave
my flat, refuse to leave, refusing to leave, not get them out, not get him out, not get her out,
not get rid, not make them leave, not make him leave, overstayed, overstaying, not budge, stash,
stashing, stashed, parcels here, keep things for, keeping things for

SIGNS: sign, signed, signing, put my name, signature, power of attorney, poa, lpa, in his name, in
her name, in their name, will, the will, my will, deeds, changed my will, change my will, made
over, signed over, sign over
"""
