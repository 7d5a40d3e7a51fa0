"""Text-speak, dialect and dropped apostrophes, and what they stand for."""

_LINES = """
you: u, ya, yu, yous, youse, ye, tha, thee, yuh, yoo, yew, thou
your: ur, yr, yer, thi, thy, yore
are: r, ar
i am: im
i have: ive, iv
i would: id
you are: youre
you have: youve, uve, yuv
you will: youll, ull
you would: youd, ud
we are: weare
we have: weve
they are: theyre
they have: theyve
they will: theyll
they would: theyd
he is: hes
she is: shes
it is: its, tis
that is: thats, thts, dats
what is: whats, wots, wats
there is: theres
here is: heres
who is: whos
where is: wheres
how is: hows
let us: lets
i will: il
would: wld, wud, woud
could: cld, cud, culd
should: shld, shud
can: cn
let me: lemme, lemmie
give me: gimme, gies, giz
give: gie, giv, gi
want to: wanna, wana
going to: gonna, gna, gunna, gon, gannae
got to: gotta
please: pls, plz, plse
what: wot, wat, whit
text: txt, texted
message: msg, mesage
people: ppl, folk, folks, peeps
tonight: 2nite, tonite, 2night
tomorrow: tmrw, 2moro, 2morrow, tomoz, 2mrw, tomoro, tmoz, morrow
today: 2day
because: coz, cos, cuz, bcos, cause
till: til, until, untill
facebook: fb, facebk
instagram: insta, ig
mobile: mob, moby
phone: fone, foan
whatsapp: whatsap, watsapp, watsap, whatapp, wattsapp, wassap, whasapp, whattsapp, wattsap
and: n, nd
with: wi, wiv, wid, wif
something: summat, sumthing, somthing, sumfin, summit, suthin, smth, sommat
anything: owt, anythin, anyfing, anyting
nothing: nowt, nuffin, nuthin, nothin, notin
nobody: no1, noone
somebody: sum1, some1, sumone
anybody: any1
everybody: every1
dont: dnt, dinnae, dinny, dinna, donot, nuh
didnt: didny, didnae, didna
wont: willnae, winnae, wullnae
cant: cannae, canny, canna, carnt
isnt: aint, isnae, int, innit
wouldnt: wouldnae, wudnt, wldnt
shouldnt: shouldnae, shdnt, shudnt
mustnt: munt, maunt
no: nae, nah, nay
not: nt
out: oot
our: oor
my: mi, mah
down: doon
house: hoose, hse
round: roon
little: wee, lil, likkle
to: tae
from: fae, frm
take: tek, tak
make: mek, mak
know: ken, knw, kno
tell: telt
have: hav, av, ave, hve, haf
birthday: bday, burthday
christmas: xmas, chrimbo, crimbo, chrissy
present: pressie, prezzie, prezzy, pressy, prezzies, pressies
pics: pix
about: abt, bout
through: thru
later: l8r, ltr
love: luv, luve
see: c
before: b4
great: gr8
mate: m8
the: da, de, teh
that: dat, tht
them: dem
this: dis
some: sum
really: rly, realy
weekend: wkend, wknd
week: wk
weeks: wks
minutes: mins, min
number: num, nmbr, numba
address: adress, addres, addy
doctor: dr, docter
doctors: drs, docs
medication: medecation, medicashun
medicine: medecine, medicin
tablets: tabs, tablits
wednesday: weds, wed
myself: meself, masel, mesen, misen
yourself: yoursel, yersel, yerself, thisen, yoursen, urself
cuddle: cwtch, cwtsh
fuck: f
everything: everythin, evrything
course: corse
thing: ting
think: tink, fink
mother: mam, mum, mom, mammy, mummy, mama
grandmother: nan, nana, gran, granny, grandma, nanny
"""


def _read() -> dict[str, str]:
    short: dict[str, str] = {}
    for line in _LINES.strip().splitlines():
        long, _, spelled = line.partition(":")
        short |= {each.strip(): long for each in spelled.split(",") if " " not in each.strip()}
    return short


SHORT = _read()
