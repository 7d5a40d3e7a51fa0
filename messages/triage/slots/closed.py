"""Control, pressure and shame: what is forbidden, watched, taken or done behind a closed door."""

SLOTS = """
FORBIDS: not let me, not letting me, not allow me, not allowing me, not want me, not let us, never
lets me, stops me, stop me, stopping me, stopped me, bans me, banned me, forbids me, forbidden me,
prevents me, keeps me from, kept me from, makes me stop, made me stop, made me give up, made me
quit, made me leave, put me off, puts me off, discourages me, refuses to let me,

FREEDOM: out, leave, leaving, see, seeing, friend, friends, family, mates, sister, sisters, mum,
mam, brother, grandkids, visitors, visit, phone, phoning, text, texting, internet, wifi, facebook,
talk, talking, speak, speaking, work, working, job, college, school, study, money, card, bank, eat,
eating, food, sleep, bed, wear, wearing, dress, makeup, hair, tablets, medicine, doctor, heating,
bath, shower, wash, toilet, drive, driving, car, church, mosque, temple, pray, alone, on my own,
anyone, anybody, anywhere, nowhere, keys, key, telly, shop, shops, shopping, club, groups, own,
pub, counsellor, hospital, nurse, social worker, carers, door

WATCHES: check~, go~ through, goes through, going through, reads, reading, read, deletes, deleted,
monitors, tracks, tracking, scrolls through, looks through, looking through, searches, searching,
opens, opening, intercepts, listens to, listening to, hacked, hacks, got into, logs into, logged
into

DEVICE: phone, phone calls, mobile, messages, texts, emails, email, whatsapp, facebook, instagram,
post, letters, mail, bag, handbag, purse, pockets, receipts, mileage, diary, calls, call log,
account, accounts, laptop, drawers, knickers, search history, history, location

SPY: tracker, trackers, airtag, air tag, spyware, camera, cameras, doorbell, app, find my phone,
life360, location on, my location, where i am, where i have been, where i go, listening device

COVERT: delete this, delete these, delete it, delete them, deleting this, deleting these, not know
i am texting, not know i text, not know i am writing, not know i am on here, not know about this,
not know i have this, not know i am talking, secret phone, hidden phone, other phone, on the sly,
in secret, while he is out, while she is out, when he is out, when she is out, when they are out,
when he is at work, when he goes out, when he is asleep, when she is asleep, while he is asleep,
when he is in the bath, while he is in the shower, when he is in bed, before he gets back, before
he gets home, before she gets back, before they get back, got to be quick, not write much, not text
much, not talk long, not talk for long, not long to talk, only have a minute, he checks this, she
checks this, they check this, he reads this, he reads these, he reads my texts, he will see this,
if he sees this, if she sees this, in case he sees, in case she sees, in case he checks

PRISON: prisoner, prison, jail, cage, caged, hostage, captive, dungeon, under house arrest, house
arrest, slave, servant, skivvy, on a leash, on a short lead, under his thumb, under her thumb,
dogsbody, animal, doormat, punchbag, punch bag, punching bag, property, possession, hell

DO_AS_TOLD: do as i am told, do what i am told, do as he says, do what he says, do as she says, do
what she says, do what they say, do what he wants, do as they say, keep quiet, stay quiet, keep my
mouth shut, keep my head down, keep the peace, stay out of his way, stay out of her way, keep out
of the way, keep out of his way, keep out of her way, keep him happy, keep her happy, keep him
sweet, say nothing, say nowt, bite my tongue, easier to give in, easier if i, on eggshells, walking
on eggshells, tiptoe, tiptoeing, on tiptoe, agree with everything, watch what i say, mind what i
say, tread carefully, treading carefully, cop it, cops for it, cop for it, get it in the neck, get
the brunt, bear the brunt, takes it out on me, took it out on me, taking it out on me

SORRY_AFTER: sorry after, sorry afterwards, always sorry, buys me flowers, brings me flowers, cries
after, never do it again, not do it again, not happen again, promised to stop, promised to change,
promises to change, only when he drinks, only when he has had a drink, only in drink, only the
drink, when he has had a drink, when she has had a drink, when he has had a few, when he is drunk,
when he drinks, when she drinks, when drunk, got a temper, has a temper, bad temper, foul temper,
temper on him, temper on her, quick temper, short fuse, handy with his fists, free with his fists,
heavy handed, rough with me, rough handed, too rough, loses his rag, loses his temper, loses her
temper, lose his temper, flies off the handle, violent side, nasty streak, nasty side, nasty in
drink, nasty when

MARKS: black and blue, bruise, bruises, bruised, bruising, finger marks, fingermarks, hand marks,
marks on my, marks all over, burn marks, bite mark, bite marks, cut lip, split lip, black eye,
black eyes, swollen eye, long sleeves, cover up with, walked into a door, walked into
the door, said i fell, told them i fell, say i fell, not a fall, not fall, not an accident

BELITTLES: useless, worthless, stupid, thick, fat, ugly, mad, mental, crazy, going mad, losing my
mind, losing my marbles, losing it, losing the plot, imagining, imagine things, making it up,
making things up, a liar, nobody else would, nobody would want me, no one would want me, no one
will want me, not manage without, not cope without, nothing without, lucky to have, a bad mother,
unfit, pathetic, a waste, a burden, a joke, lazy, disgusting, dirty, a slag, a whore, a bitch, a
cow, a cripple, a retard, overreacting, too sensitive, my fault, to blame, an embarrassment,
embarrass, scum, rubbish, in my head, confused, demented, senile, dementia, psycho, unstable

PUT_AWAY: put me in a home, put me in care, put me away, have me put away, get me sectioned,
section me, have me sectioned, get me deported, have me deported, deport me, send me back, report
me, ring immigration, call immigration, immigration, ring social services, call social services,
tell social services, take the kids, take my kids, take the children, take the baby, take my
children, never see the kids, never see my kids, never see the grandkids, stop me seeing, not see
the kids, not see the grandkids, not see my grandkids, kick me out, chuck me out, throw me out, put
me out, put me on the street, kill himself, kill herself, hurt himself, end it, top himself, top
herself, tell everyone, show everyone, post it, leak, ruin me, burn the house, burn my house, hurt
the dog, kill the dog, smash my

DOGGED: outside my house, outside my flat, outside my work, outside my door, outside my window,
outside my home, outside the house, outside the flat, follows me, following me, followed me, follow
me home, watching my house, watching the house, watching my flat, watching me, watches me, watches
the house, drives past, driving past, walks past my, hanging around, hangs around, hanging about,
hangs about, waits for me, waiting for me, waits outside, turns up, turning up, turned up, keeps
ringing, keeps texting, keeps messaging, keeps calling, keeps phoning, silent calls, constantly
ringing, constantly texting, hundreds of texts, texts a day, calls a day, messages a day, fake
account, fake accounts, withheld number, not leave me alone, not leave us alone, not take no for,
not stop messaging, not stop ringing, not stop texting, knows my address, knows where i live, found
my address, got my address, new number, stalker, stalking, stalked

ORDER: injunction, restraining order, non molestation, non mol, court order, bail, tag, probation,
parole, out of prison, out of jail, released, gets out, getting out, out on friday, out on monday,
out on licence
"""
