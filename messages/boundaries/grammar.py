"""The parts that words of every kind play: who speaks, to whom, and how they offer or ask."""

_KIN = (
    "sister brother mother dad father son daughter grandmother grandad grandpa grandson"
    " granddaughter grandaughter grandchild grandchildren uncle aunt aunty auntie cousin niece"
    " nephew wife husband partner boyfriend girlfriend friend mate pal neighbour boss"
    " manager landlord flatmate housemate twin kid kids child children lad lads girl girls boy boys"
    " family parents teacher colleague missus ex chap man woman lady vicar carer nurse vet"
    " boyfriends girlfriends friends mates neighbours sisters brothers sons daughters mates"
    " physio old man other half bloke daughter in law son in law"
)
_PLURALS = "\n".join(
    f"they: {', '.join(f'{whose} {kin}' for kin in _KIN.split())}"
    for whose in ("my", "our", "his", "her", "their", "the", "a", "me", "an")
)

GRAMMAR = f"""
i: i, we, me and, let us
me: me, us
my: my, our, mine, ours
you: you, yourself, you and i, you and me
your: your, yours
am: am, are, is, be, was, been, being
will: could, can, would, will, shall, might, may, should, want to, like to, love to, happy to
will: going to, how about, why dont, what if, must, need to, fancy, any chance, mind if, ought to
will: was hoping you could, was hoping you would, was wondering if, hoping you could
will: hoping you would, hoping to, willing to, glad to, care to, wouldnt you, couldnt you
will: wouldnt it, couldnt we
will: what about, got to, have to, why not, is it ok if, ok if, dont mind, thinking of, wants to
will: planning to, tempted to, able to, let us, let me, wonder if, wondering if, wondered if
will: mean to, meaning to, up for, keen to, possible, possibly, prepared to, better, maybe
will: ready to, do you want, do you fancy, you want, would you like, do you need, perhaps, want me
will: dont suppose, dont suppose you could, you couldnt, wouldnt mind, wouldnt it be, dont you
will: would it be, wants me, like me to, need me to, allow me, pleasure to, want you to
will: like you to
will: supposing, suppose, wish you would, wish you could, no bother to, no trouble to, mind
ask: could you, can you, would you, will you, do you, are you, have you, please, any chance
ask: how about, what about, shall we, shall i, shall you, can i, could i, may i, could we, can we
ask: mind if, wonder if, wondering if, you got, you on, are you on, would it, could it, i need
ask: was hoping you could, was hoping you would, was wondering if you could, hoping you could
ask: hoping you would, you couldnt, couldnt you, wouldnt you, dont suppose, dont you
ask: would you mind, fancy, do i
ask: chance of, let us, why dont, why not, you want, hope you, need you to
not: not, couldnt, wouldnt, dont, cant, cannot, wont, never, shouldnt, mustnt, isnt, arent, no
not: doesnt, neednt, shant, not allowed to, without, not supposed to, nobody, didnt, hasnt, havent
not: wasnt, werent, nor, unable to, nothing, refuse to
they: he, she, they, someone, somebody, mother left, mother gave, mother made, dad gave, dad left
they: nurse, district nurse, carer, physio, plumber, visitor, mrs, mr, ms, who, people say, dwp
yourkin: your sister, your brother, your mother, your dad, your son, your daughter, your husband
yourkin: your wife, your friend, your neighbour, your carer, your family, your niece, your nephew
yourkin: your grandson, your granddaughter, your cousin, your sons, your daughters, your friends
yourkin: your neighbours, your kids, your children, your social worker, your nurse, your doctor
yourkin: your surgery, your gp, your mate, your mates, your lad, your lads, your landlord
past: went, did, did you, i was, it was, she was, he was, they were, we were, that was, there was
past: i had
past: we had, she had, he had, used to, ago, yesterday, when i was, last week, last year
past: years ago
past: last month, last night, in those days, back then, once, remember, when we were
past: when she was, when he was, as a child, as a kid, as a girl, as a boy, this morning
said: told me, said, says, asked me, wants me to, telling me, tells me, told her, told him, reckons
said: made me, makes me, asked us, forced me, called me, calls me, told us, needs me to
hope: hope, hoping you are, hoping you have, glad, sorry, pleased, wish, hoped
q: what, which, how much, where, when, whereabouts, how
forr: for, on behalf of
to: to, onto, into, in
staff: staff, the office, the team, coordinator, the charity, pharmacist, chemist, citizens advice
staff: the surgery, 111, council, age uk, food bank, helpline, advice line, social services
staff: hardship fund, the library, dial a ride, minibus, volunteer driver, community transport
staff: charity shop, day centre
talk: talk, tell, hear, chat, say, ask, know, read, show, message, text, write, think, about
talk: listen
if: if, when, whenever, once, till, while
new: today, tonight, tomorrow, now, soon, sometime, one day, monday, tuesday, wednesday, thursday
new: sat, sun, mon, tue, tues, thu, thur, thurs, fri, at one, at two, at three, friday, saturday
new: sunday, weekend, next week, this week, this evening, afternoon, morning
new: evening, any time, anytime, later, lunchtime, teatime, christmas, on my way, one of these
new: in the week, half term, bank holiday, one evening, some day, someday, next month, oclock
and: and, but, so, because, then, or, though, although, which, who, while, since
filler: just, please, oh, well, so, and, but, then, love, ok, okay, hey, hi, right, look, honestly
filler: now, maybe, perhaps, pal, mate, x, xx, xxx, duck, hun, dear, sweetheart, yeah, yes, no
filler: lol, haha, you know, eh, though, really, hello, darling, pet, hen, babe, sweetie, my love
filler: today, also, actually, my dear, bab, petal, flower
filler: here, aye, i think, i reckon, to be honest, tbh, if you like, if you want, if i were you
filler: anyway, alright, all right, sure, of course, like, too, instead, later, tomorrow, again
filler: ha, honest, ooh, ah, er, um, still, sir, madam, buddy, bro, ta, cheers, even, do
calm: i was hoping, i was wondering, i was thinking of, i was going to ask, if i was, if it was
calm: if i were, if it were, if i had, wish i had
calm: lend a hand, lending a hand, lend an ear, lending an ear, give it a go, give it time
calm: good time, take care, take your time, get back to you, nice to meet you, lovely to meet you
calm: good to meet you, speak soon, chat soon, talk soon, take it easy, bear with me, let me know
calm: let you know, let us know, let you go, let you get, take part, come to terms
calm: bless you, thank you, see how, god bless you, cup final, come back to you, come to think
calm: see you tomorrow, see you on here, talk to you, speak to you, text you tomorrow
calm: message you tomorrow, in your shoes, your cup of tea, my cup of tea, on the telly
calm: how are you, looking forward to, look forward to, good for you
{_PLURALS}
"""
