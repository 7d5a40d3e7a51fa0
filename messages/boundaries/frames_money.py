"""Money: lent, given, asked for, looked after, put in, or left in a will."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

MONEY_FRAMES = Frames(
    Boundary.MONEY,
    words="""
LEND: lend, lent, loan, sub, subbed, bung, spot you, spot me, tide over, tide you, tide me
LEND: bail out, bail you, bail me, chip in, reimburse, repay, pay back, pay you back, square up
LEND: sponsor, fork out, stump up, cough up, go halves, float, advance, stand you, stand me
LEND: co sign, put you down for, put me down for, cosign, top you up, top me up, stake you
LEND: pay you, pay me, pay for you, pay for me, pay for your, pay your, pay my, pay towards
LEND: crowdfund, see you right, see me right, square you, help you financially
LEND: help me financially, settle up, bankroll, pay it off, pay that off, pay off your, pay off my
LEND: treat you to, stand the cost, slip you, slip me, cash in hand, foot the bill
LEND: pick up the bill, pick up the tab, topping up, go halves on, small loan in your, stand your
LEND: stand the, see you through, see you to, sort you a, cover you, clear your, leave that bill
LEND: leave it with me, send the bill to me, send me the bill, bill to me, on me
BORROW: borrow, cadge, scrounge, a lend, lend of, a loan, loan of, a sub, a borrow, borrow of
BORROW: small loan, little loan, quick loan, an advance, iou, a bung, a handout, tapped up
BORROW: bit of help with money, help with money, help with the bills, help me out with money
BORROW: lend of a, loan fella, loan man, payday loan
GIVE: give, gave, send, sent, wire, transfer, put, stick, pop, post, cover, sort, settle, clear
GIVE: spare, ping, bacs, donate, get, buy, fund, foot, share, chuck, throw, sling, drop, leave
GIVE: let, pay, paid, afford, contribute, help, help with, help out, top up, do, see to
GIVE: take care of, deal with, hand, square, bring, find, offer, stretch to, manage, treat
GIVE: forward, part with, have, set aside, put aside, put by, handle, invest, double, look after
GIVE: mind, hold, split, move, deposit, swap, pool, collect, draw, draw out, take out, withdraw
GIVE: fetch, hand over, stand, see you through, see me through, chuck in, shove, wing, flash, gift
GIVE: let you have, sub, spot, lend
MONEY: money, cash, quid, tenner, tenners, fiver, pounds, pound, dosh, dough, wonga, readies
MONEY: funds, grand, deposit, savings, few bob, couple of quid, few quid, bit of cash, hundred
MONEY: hundreds, thousands, thousand, lump sum, nest egg, overdraft, cheque, wages, euros, dollars
MONEY: rupees, naira, pension, benefits, universal credit, giro, pip, payout, compensation
MONEY: windfall, inheritance, few pounds, coppers, a score, a pony, refund, allowance, isa
MONEY: premium bonds, bank transfer, money side, couple of hundred, dollar, spends, spending money
MONEY: pocket money, bank balance, finances, equity, bob or two, spondulicks, lolly, moolah
MONEY: shekels, dinero, pennies, postal order, cash gift, bread and honey, monies
MONEY: bit extra in your pocket, iban, bit aside, fifty on, money in, notes, couple of notes
MONEY: two pennies, pennies to rub, half a crown, money worries, coins, wedge, spondulix
MONEY: bit put by, power of attorney, solicitor, bailiff
SOME: twenty, thirty, forty, fifty, sixty, eighty, ninety, ten, five, hundred, a bit, something
SOME: a little, a bit extra, anything, some, a few, bit, spare change, half, the rest, any, it
BILL: rent, bill, bills, debt, debts, gas, electric, electricity, leccy, lecky, meter, heating
BILL: shopping, groceries, fare, fares, fees, prescription, licence, tv licence, ticket, tickets
BILL: council tax, water rates, taxi, petrol, insurance, repair, repairs, arrears, bailiffs
BILL: catalogue, fine, data, phone credit, wifi, funeral plan, boiler, food shop, big shop, cost
BILL: mortgage, loan, credit, broadband, cab, vets bill, vet, rates, overdraft, deposit
BILL: school shoes, phone bill, top up, window cleaner, car tax, mot, credit card, loan shark
BILL: repayments, oil, key meter, washing machine, fridge, cooker, nappies, messages in, uniform
BILL: ferry, coach, token, electricity token, electric token, key, laptop, tyres, messages
BILL: school trip, trip money
BANK: bank details, card details, account number, account details, security code, cvv, sort code
BANK: pin, pin number, bank card, debit card, credit card, bank account, online banking
BANK: card number, chequebook, cheque book, bank book, passbook, bankbook, post office card
BANK: savings book, account, paypal, revolut, monzo, cashapp, cash app, venmo, bank, direct debit
BANK: standing order, purse, post office account, passcode, banking, starling, mobile banking
BANK: three digits, long number, iban
VENTURE: crypto, bitcoin, ethereum, forex, shares, stocks, investment, investments, syndicate
VENTURE: get rich, passive income, pyramid, side hustle, trading, dividends, nft, portfolio
VENTURE: scheme, business venture, start up, tipster, sure bet, sure thing, guaranteed return
VENTURE: timeshare, franchise, gold bars, premium rate, equity release, business opportunity
VENTURE: commission, funeral plans, referral, bonus code, good odds, double your money, money back
VENTURE: catalogue, avon, my range, good deal, mates rates, insurance policy, lottery syndicate
VENTURE: invest, returns, matched betting, day trading, opportunity, business idea, ground floor
VENTURE: do you a deal, loans with, trading app, range of, sell a range, supplements, doubling
VENTURE: doubling your, doubling peoples, people's money, peoples money, want in, cheap tobacco
VENTURE: cheap cigs, cheap fags, a pouch, no questions asked, raffle how many
PAYEE: western union, moneygram, gift card, gift cards, steam card, steam voucher, itunes card
PAYEE: gofundme, go fund me, just giving, justgiving, google play card, amazon voucher, guarantor
PAYEE: power of attorney, paypal me, next of kin, executor, attorney, joint account
SKINT: skint, hard up, brassic, boracic, penniless, on my uppers, cant afford, strapped, cash flow
SKINT: nowt left, behind with, behind on, been cut off, cut me off, cant pay, cant make the
SKINT: in a hole, overdrawn, wont stretch, down to my last, in debt, money troubles, cleaned out
SKINT: evicted, not been paid, havent been paid, lost my purse, lost my wallet, been robbed
SKINT: in a pickle, in a jam, in a bind, card declined, account frozen, lost my job, been sacked
SKINT: bit short, short this, short of cash, short on, am short, no credit left, not a bean
SKINT: on the bones of, on my bones, struggling for money, struggling with money, got nothing
SKINT: run out of money, benefits stopped, benefits are stopped, school fees, hospital bills
SKINT: wages are late, laid off, cant cover, empty purse, not a penny, off the rent, am broke
SKINT: totally broke, flat broke, stony broke, am desperate, rub together, nowt in
SKINT: nothing in the house, lose the job, lose the house, van died, car failed, bailiffs
SKINT: cut us off
WILL: your will, my will, the deeds, deeds, life insurance, your estate, my estate, your house
WILL: the bungalow, your bungalow, your flat, your property
CARD: my card, my account, your card, your account, my tab, my bank, your bank, my savings
RETURN: owe, return, repay, good for it, no hurry, no rush, interest free, when you can
RETURN: pay me when, till you are straight, whenever you can, when i get paid, payday
RETURN: want it back, back whenever, neednt pay, no need to pay
HELP: help, sort it, sort you out, sort me out, help me, help you, chance, favour, help out
HELP: help us, see you through, help you get
CHARITABLE: collecting for, sponsored, anything helps, every little helps, sponsor form
CHARITABLE: what you can spare, anything you can spare, whatever you can spare
CHARITABLE: anything you could spare
PRIVATE: in the bank, got put by, tucked away, how much is your pension, how much is your rent
PRIVATE: who do you bank with, which bank, who gets the house, gets your money, do you own your
PRIVATE: how much have you got, how much have you, got any savings, have much saved, leaving it to
PRIVATE: who are you leaving, how much do you need, how much you need, how much would you need
PRIVATE: how much are you short, say how much, name your price, what do you need to see you
PRIVATE: how much do you get, how much have you got in the bank, what do you get a week
PRIVATE: what do you get a month, leave the house to, leaving your flat, leaving your house
PRIVATE: leaving your money, who gets the, what do they pay you, what do you get on
PRIVATE: photo of your card, sides of your card, both sides of your, number on the card
PRIVATE: leave everything, sign something, act for you
WORTH: cost, costs, price, prices, expensive, won, raised, worth, spent, cheaper, dear, lottery
WORTH: bargain, sale, daylight, spend, queue, scam, scammer, caller, scammers, robbery, gone up
WORTH: going up, put up, fortune, afford it, budget
calm: bank holiday, food bank, food banks, bank robbery, blood bank, sure thing love, bottle bank
calm: pound of, river bank, put the heating on, heating on, your house warm, pay attention
calm: pay a visit, get cash out for, credit to you, credit where, take into account, on account of
calm: fine weather, fine thing, feel fine, fine by, fine with, is fine, am fine, all fine, dear me
calm: pin cushion, pin up, bowling pin, share your, share that, that was fine, doing fine
calm: fine day, spend time, put your feet up, a bit better, do it, in a bit, wait a bit
calm: quite a bit, rolling pin, rich tea, gas fire, gas mark, on the bank, penny for your
calm: get your pension, have something, eat something, bank holidays
SCHEME: look at this scheme, money back three times, this trading, trading app, has a business you
SCHEME: no credit check, in six months very safe
""",
    plain="""
put me .. your_will; let_me pay_you; you .. pay_me; nothing_in ... help;
money out .. bank .. for_me; see_you_right when; my_card number; need SUM|MONEY|FIGURES for;
could .. BORROW; see your way .. LEND|GIVE me; chip_in .. your|you; i will LEND you;
i LEND you MONEY|SUM|BILL; i will .. GIVE you .. MONEY|SUM / talk;
i will GIVE .. MONEY|SUM .. you|your / talk; i will .. GIVE .. your BILL / talk;
i want GIVE you .. MONEY|SUM|SOME; ask|will .. LEND me; ^ LEND me; ^ LEND you MONEY|SUM|BILL;
ask|will .. i .. BORROW .. MONEY|SUM|BILL|SOME|off|from;
ask|after .. BORROW .. MONEY|SUM|BILL|some|off|from|bit|it;
ask .. GIVE me .. MONEY|SUM|BANK|PAYEE|SOME_pounds; you .. GIVE me .. MONEY|SUM|BANK|PAYEE / past;
^ GIVE me .. MONEY|SUM|BANK|PAYEE; ^ GIVE MONEY|SUM .. to|on|by .. my|me;
SKINT ... ask|will .. you; ask|will .. you ... SKINT; ask .. spare MONEY|SUM;
you .. spare MONEY|SUM; ask .. HELP .. MONEY; need MONEY|SUM .. forr BILL; q .. your BANK;
GIVE me .. your BANK; my PIN; you .. WILL; GIVE .. WILL .. you; i .. GIVE .. you .. WILL;
GIVE me .. WILL
""",
    strict="""
i .. spare you; will .. LEND; will .. GIVE .. MONEY; will .. you .. MONEY; GIVE .. me .. your;
i .. will .. MONEY; ask .. LEND; GIVE .. GIVE .. MONEY; will .. SOME .. MONEY;
will .. your .. BILL; me .. GIVE .. your; GIVE .. you .. MONEY; LEND .. BILL; will .. you .. BILL;
you .. a .. MONEY; i .. you .. MONEY; GIVE .. CARD; your .. BANK; MONEY .. you;
i will .. get .. your MONEY; put me .. WILL; invest with_me; you pay_me; let_me pay_you;
my|man|brother|friend|lad|cousin .. get .. your MONEY|BORROW;
get .. daughter|son|wife|husband .. drop|bring|give|send .. MONEY|SUM; made .. will yet;
a mention; i .. cheap; you|any .. premium_bonds; give .. something towards;
if|would .. SUM|MONEY .. HELP; good for .. HELP; hate asking; worried .. money .. i;
MONEY|BILL .. worried ... i will; leave it|that with_me;
i will .. pay|cover|sort|settle|buy|get|foot|stand .. BILL; permit|allow|let me .. BILL|MONEY|SUM;
only .. MONEY|SUM ... take|not; i need .. by monday|friday|tomorrow|tonight;
could .. see_you .. through; not .. pay .. BILL ... me; chip in for; my_card number;
i .. GIVE it_you; boss|wage|wages .. early ... i; ask|will .. help ... MONEY|BORROW|BILL|SKINT;
SKINT ... help; i .. see_you_right; put .. word ... LEND; friend ... money; SUM|MONEY .. see_you;
i will .. pay you|it|her|him .. back; you .. pay me back; LEND .. till; loan .. till;
you|sister|nephew|friend ... put .. MONEY .. in; you .. leave .. house|flat .. to;
you will .. make .. MONEY|fortune; i will .. look_after .. BANK; see_you right; go_halves;
put_you in_touch ... MONEY|loans; loans; q .. give .. you .. MONEY; come_into MONEY; double your;
BORROW .. MONEY|SUM|BILL; i .. not .. stuck|owe; you .. RETURN me; i .. pay .. you RETURN;
you stretch_to; send it PAYEE|by_paypal|BANK; ask .. cover|pay|settle .. my BILL;
if you .. cover|pay .. my BILL; i .. GIVE .. you ... MONEY; MONEY ... i .. GIVE .. you;
you|i .. put .. MONEY .. in|into .. it|your|my|with; sign .. house|flat|pension|car|it over;
you BORROW .. me; transfer it; stuck|short|struggling for ... help; topping_up;
double .. your MONEY; you .. fortune; i CHIP_in; money .. remember .. me|your_old|friend;
pay you for; lending me; SKINT ... ask|will|HELP .. you; MONEY|SUM .. forr you|your;
would SUM|MONEY .. HELP; ^ PAYEE|BANK me; send .. PAYEE; send|GIVE me .. MONEY|VENTURE;
i .. put|set .. MONEY .. forr you; my BILL .. due ... ask|chance|HELP|short; only .. turn_to;
you .. take_out loan; you .. LEND .. from_me; hand it over; double it; ask .. MONEY .. RETURN;
let me put .. you; i .. GIVE .. you .. not .. RETURN; i .. do_with MONEY|SUM ... ask|chance;
i .. you .. MONEY|SUM / talk; i will .. you .. BILL / talk;
i will .. MONEY|SUM|BILL .. you|your / talk; i .. LEND .. MONEY|SUM|BILL .. you|your;
will .. it .. HELP ... i .. BILL|MONEY|SUM; ^ GIVE .. your MONEY|BANK; ^ let me .. BILL|MONEY;
SKINT ... ask|HELP; ask .. BANK|PAYEE; you .. PAYEE; i .. your MONEY; VENTURE ... you;
you ... VENTURE; i .. CARD; on|with|to my CARD; q .. you .. MONEY|PRIVATE; PRIVATE; your WILL;
CHARITABLE; i .. HELP .. MONEY; not .. worry .. MONEY|SUM|BILL ... i; MONEY|SUM ... not .. RETURN;
you .. RETURN .. me; be my PAYEE
""",
    always="""
told your .. who_gets; my husband|wife|brother|son .. look at_your;
i paid your .. man|bill|rent|gas|fine;
i .. get my daughter|son|husband|wife .. to drop|give|lend|send .. MONEY|SUM;
good for .. if_that helps; people .. money want_in; doubling peoples|your|people MONEY|money;
LEND .. put_in? a_word; nothing to_buy .. help_me; you .. send me|us .. MONEY|SUM;
give_you on_the pension|benefits|pip; put me .. your_will;
get .. your pension|benefits|cash|money forr_you|out; i will cover|pay|settle|foot .. cost|costs;
could .. get_you .. BORROW|loan; a_will yet; i know .. man .. your MONEY; PRIVATE; hate_asking;
VENTURE ... you|tickets; i .. power_of; chip_in|chip .. forr; BORROW till; lend of;
see_you_right when; what .. pay_you on; leave .. with_me; SCHEME;
you .. leave .. house|flat .. to anyone|someone; double .. your MONEY; come_into .. MONEY;
ask your .. MONEY ... back; put .. MONEY .. in ... i will
""",
    fine="""
ladder|book|books|drill|umbrella|library; hope|sorry|glad; not LEND|GIVE|BORROW|RETURN / i_will;
past; WORTH; said; not_allowed; cant
""",
    others="""
they; staff; yourkin; did
""",
)
