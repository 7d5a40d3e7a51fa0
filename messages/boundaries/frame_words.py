"""The words that every kind of boundary shares: who speaks, to whom, and how they offer or ask."""

_KIN = (
    "sister brother mum mam mom mother dad father son daughter nan nana gran granny grandma"
    " grandad grandpa grandson granddaughter grandchild grandchildren uncle aunt aunty auntie"
    " cousin niece nephew wife husband partner boyfriend girlfriend friend mate pal neighbour boss"
    " manager landlord flatmate housemate twin kids kid children lad lads girls boys"
    " family folks parents teacher colleague missus ex"
)
_WHOSE = ("my", "our", "his", "her", "their", "the", "a", "me")
_THEIRS = "\n".join(f"h {whose} {kin}" for whose in _WHOSE for kin in _KIN.split())

COMMON = f"""
i i, we, ive, weve, im
io ill, id, lets, im going to, we will, let us
m me, us, my, our, mine, ours, myself
y you, youre, youve, ye, yous, youse, thee
yo youd, youll
r your, yours, yer, yourself
o could, can, would, will, shall, might, may, should, want to, like to, love to, happy to, let
o going to, how about, why dont, what if, must, need to, fancy, please, any chance, mind if, ought
o hoping to, willing to, glad to, care to, wouldnt you, couldnt you, wouldnt it, couldnt we
o what about, gotta, got to, have to
o why not, is it ok if, ok if, dont mind, thinking of, planning to, tempted to
n not, couldnt, wouldnt, dont, cant, cannot, wont, never, no, shouldnt, mustnt, isnt, arent
n doesnt, neednt, shant
n not allowed to, without, not supposed to, nobody, didnt, hasnt, havent, wasnt, werent
h he, she, they, him, her, them, his, their, hes, shes, theyre, theyve, someone, somebody, people
h who, everyone, mrs, mr, theyd, hed, shed
p did, did you, used to, ago, yesterday, when i was, last week, last year, years ago, had, hope
p have you, hope you, hoping, sorry, glad, has, remember
q what, which, how much, where, when, whats, wheres
{_THEIRS}
"""
