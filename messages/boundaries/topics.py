"""A volunteer's words by topic, clause by clause: what it is about, beside whom, and what is fine.

Phrases alone miss most of what people think of (see `docs/buddies.md`); a topic beside "you" or "I"
misses less, and costs a volunteer a rewording at worst.
"""

import re
from dataclasses import dataclass

from messages.boundaries.boundary import Boundary


@dataclass(frozen=True, slots=True)
class Topic:
    """Held where `about` and `beside` are both found in one clause and `fine` is not."""

    kind: Boundary
    about: re.Pattern[str]
    beside: re.Pattern[str]
    fine: re.Pattern[str]


def _words(some: str) -> re.Pattern[str]:
    """Any of these: words, or patterns of words, with a comma between."""
    each = " ".join(some.split()).split(", ")
    return re.compile(rf"\b(?:{'|'.join(each)})\b")


_YOU = re.compile(r"\b(?:you|your|yours|youre|youll|youd|youve|yourself)\b")
_OFFERED = re.compile(
    r"\b(?:you|your|yours|youre|youll|youd|youve|ill|id|i can|i could|i want|let me|lets|we could"
    r"|shall we|can we|can i|could i|could we|how about|with me|for me|to me|send me|give me)\b"
)
_OR_BARE = re.compile(
    r"\b(?:you|your|youre|youll|lets|we could|shall we|can we|can i|could i|could we|ill|id)\b"
    r"|^(?:got|use|try|have|on) "
)
_US = _words(
    r"""
you, your, yours, youre, youll, youd, me, ill, id, i, us, we
"""
)
_ASKED_OR_TOLD = _words(
    r"""
did you, did (?:the|they|he|she), has your, come through,
have you (?:told|spoken|asked|rung|seen|got|had|eaten|taken), how (?:did|was|is|are),
hope, hoping, glad, sorry, staff, food ?banks?, council, citizens advice, gp, pharmacist, nurse,
surgery, not allowed, cant, cannot, never, managing with, used to, when i was, years ago, as a
child, remember when, who does your, im off
"""
)
_MONEY = _words(
    r"""
quid, cash, loans?, pension, savings, bank details, account details, fortune, details of your
account, in the bank, your account, trading, invest\w*, envelope, money, fare, cheque,
inheritance, legacy, deeds, mortgage, chip in, pay (?:you|her|him|it|for), tenner, fiver,
credit, overdraft, your (?:rent|bills?|heating|meter|debts?), pounds, leave (?:the|your)
(?:house|money|flat), your will, £ ?\d+, card details, cashback
"""
)
_MONEY_FINE = re.compile(
    rf"{_ASKED_OR_TOLD.pattern}|\b(?:cost|costs|won|price|prices|worth|paid|spent|bet|heating on"
    r"|rains? money|expensive|for charity|raised|budget|million)\b"
)
_MEDICINE = _words(
    r"""
tablets?, pills?, meds, medications?, medicines?, anti ?depressants?, doses?, insulin,
sertraline, citalopram, fluoxetine, prozac, diazepam, valium, zopiclone, mirtazapine, lithium,
paracetamol, ibuprofen, aspirin, codeine, tramadol, statins?, morphine, warfarin, thinners,
inhalers?, steroids?, antibiotics?, chemo, thyroid, painkillers?, sleepers?, vaccine,
remed(?:y|ies), vinegar, herbal, cbd, stroke, infection, diagnos\w+, a double one, stopped his,
stopped hers, overdose
"""
)
_MEDICINE_BESIDE = _words(
    r"""
you should, you could, you need, you only, you can, you must, youll, youd, just, take, ask
(?:them|him|her|for), try, stop, bother, id, with your, without, instead, rather than, thatll
be, thats your, sounds like, like (?:a|you), hooked, swap, put you on, then, too, half, double,
skip, cut, rub, better than, no need, dont need
"""
)
_MEDICINE_FINE = re.compile(
    rf"{_ASKED_OR_TOLD.pattern}|\b(?:your doctor|the doctor|ring 111|i (?:take|took|take my"
    rf"|forgot)"
    r"|my (?:tablets?|pills?|meds|mum\w*|dad\w*)|ice cream|cream (?:cake|tea|bun)|stroke of)\b"
)
_MEET = _words(
    r"""
in person, face to face, meet(?:ing)?(?: up| halfway| me)?, call round, swing by, nip over, come
with me, ill come, get on it, im outside, outside your, neighbours,
(?:outside|past|near) your (?:street|road|door),
minutes from you, round the corner from you, look for me, look for my, bus station, hug you,
(?:do|for) lunch, over a (?:pint|coffee|drink|brew), (?:come|get|drive) to where you are,
can i see you, could i see you, when (?:can|will|could) i see you, get to the, be with you in,
my place, stay over, visit you, pick you up, get you out, live near, which bus do you,
what bus do you, your address
"""
)
_MEET_FINE = re.compile(
    rf"{_ASKED_OR_TOLD.pattern}|\b(?:nice|lovely|good) to meet|\bmeet (?:new|more|people|your|the"
    r"|some)|\byour (?:sister|son|daughter|friend|brother|neighbour\w*|mum|dad)\b|\bdo you live"
    r" near the\b"
)
_BODY = _words(
    r"""
knickers, bra, underwear, naked, nude, nothing on, without your (?:top|clothes|dress), sexy,
horny, touching myself, touch myself, my bed, in bed with, lover, be (?:my|a|your) girlfriend,
be (?:my|your) boyfriend,
gorgeous thing, hot stuff, sweet ?cheeks, like it rough, some fun, your body, in that way, eat
you up, cuddle(?: up)? with, snuggle, seduce\w*, flirt\w*, romantic\w*, are you single, a bit
lonely in bed, thinking of your, your (?:lips|legs|figure|curves), kiss you, fancy you, marry
me, make love, sleep with, get undressed, strip, turned on, stockings
"""
)
_BODY_FINE = re.compile(
    r"\b(?:with (?:a|the) (?:cat|dog|book|bottle|tea|blanket)|strip (?:of|light|lights)|i cuddled"
    r"|my (?:wife|husband)|your (?:wife|husband))\b"
)
_HURT = _words(
    r"""
moaner, moaning, whinge\w*, whiner, self pity, victim, stinks?, stink, ashamed of yourself, get
lost, go away, my head in, had enough of you\w*, ever love you, loves you, disgrace, make you
regret, regret it, hurt you, nobody believes, no one believes, pathetic, idiot, worthless, waste
of my, wasting my, attention seek\w*, drama queen, time ?waster, sponger, loser, lazy, liar, old
bag, old bat, hag, fat, thick, ugly, dirty, scum, mental, sick of your, tired of your, bored of
you, boring, stupid, daft old, shut up, hate you
"""
)
_HURT_FINE = re.compile(
    r"\b(?:youre not|you arent|you are not|not a|never a|arent a|no|isnt|i was|i felt|im|i am|i"
    r" look"
    r"|they|he|she|who said|anyone who|weather|film|mental health|fat chance|thick (?:fog|coat"
    r"|jumper|socks|soup|snow)|dirty (?:dishes|washing|weather|pots|boots))\b"
)
_SECRETLY = _words(
    r"""
mums the word, you and me, to yourself, clear your phone, stop us talking, off the record,
(?:charity|staff|office|team|they|them|he|she|son|daughter|carer|anyone|nobody) (?:\w+
){0,3}(?:know|knowing|knew|hear|heard|find(?:s|ing)? out|found out|told|tell), tell (?:\w+
)?(?:them|anyone|anybody|nobody|your (?:son|daughter|carer|family)), behind (?:their|staffs)
back, secretly, our secret, secret, confidential, under your hat, not meant to say, let on
"""
)
_SECRETLY_BESIDE = _words(
    r"""
dont, wont, not, neednt, without, if, just, only, never, better, keep, mums, clear, nobody,
promise, our, lets, between, shouldnt, mustnt, no need, off, stop us
"""
)
_SECRETLY_FINE = re.compile(
    r"\b(?:id have to tell|i have to tell|ill tell staff|you can tell|could tell your doctor"
    r"|tell me"
    r"|dont have to|do(?:nt)? you know|i dont know|did(?:nt)? know|if (?:you|i) (?:told|tell)"
    r" staff"
    r"|let (?:the )?(?:charity|staff|office|team) know"
    r"|if i was worried|secret (?:santa|garden|of|ingredient|recipe)|dont know (?:what|how|why"
    r"|if)"
    r"|didnt tell you|told me|not your fault|number one fan)\b"
)
_ELSEWHERE = _words(
    r"""
whats ?app, messenger, facebook, instagram, snapchat, telegram, facetime, skype, zoom, discord,
tik ?tok, viber, video ?call, another app, different app, the apps, house phone, my own mobile,
my mobile, your mobile, my number, your number, e ?mail, (?:ring|call|phone) you, you ring me,
you call me, you phone me, photo of you\w*, picture of you\w*, your surname
"""
)
_ELSEWHERE_FINE = re.compile(
    rf"{_ASKED_OR_TOLD.pattern}|\b(?:your (?:son|daughter|sister|brother|grand\w+|family"
    rf"|friend\w*)"
    r"|my (?:son|daughter|sister|brother|grand\w+|mum|dad|family|choir)|staff (?:can|could|will)"
    r"|(?:saw|read|seen) (?:it |that |something )?on|please dont"
    r"|advert\w*|they|he|she|who|number one"
    r"|favourite number)\b"
)

TOPICS = (
    Topic(Boundary.SEXUAL, _BODY, _US, _BODY_FINE),
    Topic(Boundary.ABUSIVE, _HURT, _YOU, _HURT_FINE),
    Topic(Boundary.MONEY, _MONEY, _OFFERED, _MONEY_FINE),
    Topic(Boundary.MEETING, _MEET, _OFFERED, _MEET_FINE),
    Topic(Boundary.ELSEWHERE, _ELSEWHERE, _OR_BARE, _ELSEWHERE_FINE),
    Topic(Boundary.SECRET, _SECRETLY, _SECRETLY_BESIDE, _SECRETLY_FINE),
    Topic(Boundary.MEDICAL, _MEDICINE, _MEDICINE_BESIDE, _MEDICINE_FINE),
)


def topics(words: str) -> frozenset[Boundary]:
    """Of words as `plain` gives them."""
    clauses = words.split(" , ")
    return frozenset(
        topic.kind for topic in TOPICS for clause in clauses if _is_about(topic, clause)
    )


def _is_about(topic: Topic, clause: str) -> bool:
    return (
        topic.about.search(clause) is not None
        and topic.beside.search(clause) is not None
        and topic.fine.search(clause) is None
    )
