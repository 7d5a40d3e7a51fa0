"""Money as signs: what it is, what is done with it, and whose it is."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

MONEY_FRAMES = Frames(
    Boundary.MONEY,
    signs="""
M money, cash, quid, tenner, fiver, pounds, pound, dosh, dough, wonga, readies, funds, loan, grand
M deposit, savings, pension, benefits, universal credit, pip, giro, bank, account, sort code
M card details, bank card, debit card, credit card, my card, your card, pin, pin number, credit
M inheritance, estate, legacy, equity, cheque, cheque book, chequebook, bank book, passbook, purse
M wallet, direct debit, standing order, bank transfer, overdraft, isa, premium bonds, nest egg
M mortgage, lump sum, few bob, couple of quid, few quid, bit of cash, few pounds, couple of hundred
M hundred, hundreds, thousands, payout, compensation, refund, twenty, fifty, wages, notes, coppers
M post office card, online banking, banking, finances, bank details, allowance, change, euros
M dollars, rupees, naira, a score, a pony, moolah, bread and honey, donation, payment, details
B rent, bill, bills, debt, debts, gas, electric, electricity, leccy, meter, heating, shopping
B groceries, fare, fares, fees, prescription, prescriptions, licence, tv licence, ticket, tickets
B council tax, phone bill, water rates, vet, vets, taxi, petrol, insurance, repair, repairs
B repayment, repayments, arrears, bailiffs, catalogue, fine, top up, data, phone credit, wifi
B train fare, bus fare, funeral plan, subscription, boiler, nappies, food shop, big shop, the cost
L lend, lending, loan you, loan me, borrow, spot me, spot you, sub me, sub you, bung me, bung you
L tide me over, bail me out, bail you out, fork out, stump up, cough up, chip in, go halves
L scrounge, cadge, reimburse, remortgage, help me out, help you out, invest, sponsor me, sponsor
L wire, bacs, treat you to, float me, advance me, advance you, lend us, spare me, spare you
L go in with me, put in a word with the bank, co sign, cosign, crowdfund, see me right, sort me out
A give, send, sending, pay, paying, transfer, cover, sort, sort out, double, triple, treble, put
A spare, handle, look after, manage, take care of, sign, donate, contribute, assist, buy, owe
A claim, leave, settle, swap, deposit it, fund, top, bank, hold, mind, pop, drop, slip, let me have
A read, tell me, bring, withdraw, take out, draw out, cash in, sell, save, share, foot, split, stand
A get, pop me, pop over, borrow me, sub, help, help with, move, stick, fetch, pick up
N skint, broke, hard up, brassic, boracic, short this, bit short, a bit short, cash flow, penniless
N stuck for, run out of money, nowt left, not got a penny, behind with, been cut off, cut me off
N cant afford, strapped, on my uppers, cant pay, cant make the, struggling for, in a hole, overdrawn
N wont stretch, down to my last, short of, in debt, money troubles, tight this month, cleaned out
N got no money, waiting on a payment, evicted, being evicted, not been paid, havent been paid
V crypto, bitcoin, ethereum, trading, forex, shares, stocks, investment, investments, scheme
V syndicate, get rich, passive income, pyramid, side hustle
V money maker, moneymaker, dividends, nft, portfolio, buy to let, business venture, start up, bet365
V tipster, money back, times over, sure thing, sure bet, guaranteed, betting, no risk, good odds
V bonus code, referral, referral link, sign up bonus, gold bars, timeshare, franchise
S paypal, revolut, monzo, cashapp, cash app, western union, moneygram, sort code, gift card
S gift cards, steam card, steam voucher, itunes card, guarantor, power of attorney, loan shark
S bank details, card details, account number, account details, security code, cvv, gofundme
S go fund me, just giving, justgiving, online banking, your pin, pin number, venmo, skrill
S amazon voucher, google play card, chequebook, cheque book, bank book, bankbook, passbook, card pin
W will, estate, inheritance, deeds, next of kin, life insurance, funeral plan, policy, executor
H look at this, have a look, let me show you, i can show you, show you how, hear about, join, try
H sign up, worth a look, get in on, get you in, put in, double, interested in, have you heard
o wonder if, see your way, possibly, chance, favour, grateful, be able to, owe you, obliged
h council, citizens advice, staff, they can help, charity, age uk, food bank, the government, dwp
. lend a hand, lending a hand, lend an ear, lending an ear, borrow your ladder
h man, woman, caller, scam, scammer, scammers
h social worker, advice line, helpline, energy company, housing, supplier, the bank, turn2us
p won, cost, costs, costing, expensive, raised, price, prices, spent, worth, found, used to work
p had to pay, queue, gone up, going up, put up
A bung, clear, clearing, bunging, wire over, lump
V commission, discount, mates rates, do you a deal, avon, my range, my products, my online shop
V i sell
V business idea, business opportunity, go into business, bonus for switching, switching bonus
V refer you
V refer a friend, multi level, my catalogue, starter pack
N lost my purse, lost my wallet, purse stolen, been robbed, always short, in a pickle, in a jam
N in a bind
N bit behind, wages are late, wages late, giro hasnt, see me through, till payday, until payday
N payday
N back home needs, needs an operation, school fees, hospital bills, anything helps
N every little helps me
N collecting for, we are collecting, cant pay my, card got declined, card was declined
N account is frozen
N account frozen, cost of living is killing, im desperate for, got robbed, been sacked, lost my job
L pay you back, pay it back, good for it, financially, a lend, lend of, repay, help me financially
L cash in hand, iou, i owe you one, a sub, small favour money
o have you considered, have you thought, have you ever, do you have any, do us a favour, suppose you
W equity, annuity, bungalow, house, flat, property, home
h lending library, my kids school fees
L bank transfer, bank transfer you, put you down for some, put you down for a ticket, chip in for
L pay for your, pay your bill
V raffle, sweepstake, lottery syndicate
q what have you, how much have you, have you got any, have you got much, have you any
q have you got a lot
Z which bank are you, which bank do you, who do you bank with, anything helps
Z anything you can spare
Z whatever you can spare, what you can spare, just give me your card, give me your card, a guarantor
N pounds short, quid short, credit check, no credit check
. borrow books, borrow a book
q got tucked away, tucked away in, put by in, much have you in
""",
    sayings=(
        "q~M(?=[.]{0,2}(?:,|$))",
        "A~m~B",
        "[oi]&N%y",
        "N%o",
        "M~r~W",
        "q&y&M",
        "Z",
        "M%io~[.]{0,2}r",
        "N%(?:yo|oy|oA)",
        "o&M~r~W",
        "V&y",
        "o~y&V",
        "[oi]&V~y",
        "o~A~M~[.]?w",
        # I could lend you; could you spot me; can I borrow
        "o~L",
        "io~L",
        "L~[yr]",
        "^i?~L",
        "L~[MB]&(?:y|$)",
        # I'll sort your meter; I'd put a bit in your account
        "io~A~[yr]&[MB]",
        "i~o~A~[yr]&[MB]",
        "io~A&[MB]~[yr]",
        "o~i~A&[yr]&[MB]",
        "o~A~m~[MBS]",
        "o~i~A~[MBS]",
        "o~y~A~m&[MBS]",
        "A~m~[MS]",
        # your savings, your bank book, in your will
        "[io]~A~r~[MW]",
        "m~[.o]~r~W",
        "q&r~[MS](?!B)",
        "q&y&(?:M|S)(?=[.]{0,3}$|,)",
        # I'm skint, could you ...
        "N%[oy]",
        "[oy]%N~m?",
        "o%N",
        # crypto, schemes
        "H&V",
        "V%H",
        "V&[yr]",
        "[yr]&V",
        "^[pq]?V",
        "o&V",
        # apps of money, cards
        "S&[imoyr]",
        "[imoyr]&S",
        "^[.]?S",
        "A~S",
    ),
    fine="h|n.?o?.?[AL]|p~[AML]|n~[MSVL]|[MB]~p",
)
