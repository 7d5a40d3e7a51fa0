"""Contractions, text-speak and voice-to-text slips, each written out as plain words."""

from itertools import groupby

_SHORT = """
im=i am|ive=i have|ima=i am going to|imma=i am going to|iam=i am|il=i will|hes=he is|shes=she is
its=it is|thats=that is|theres=there is|theirs nothing=there is nothing|whats=what is
wheres=where is|whos=who is|hows=how is|heres=here is|youre=you are|youve=you have|youll=you will
theyre=they are|theyve=they have|theyll=they will|weve=we have|itll=it will|thatll=that will
nothings=nothing is|everythings=everything is|nobodys=nobody is|lifes=life is|lets=let us
tonights=tonight is|cant=can not|cannot=can not|cnt=can not|carnt=can not|caint=can not
wont=will not|dont=do not|dnt=do not|dun=do not|didnt=did not|didn=did not|dosent=does not
doesnt=does not|dosnt=does not|isnt=is not|isn=is not|wasnt=was not|wernt=were not|werent=were not
arent=are not|aint=is not|havent=have not|havnt=have not|hasnt=has not|hadnt=had not
couldnt=could not|couldn=could not|wouldnt=would not|wouldn=would not|shouldnt=should not
shldnt=should not|cudnt=could not|wudnt=would not|mustnt=must not|neednt=need not
mightnt=might not|shant=shall not|wanna=want to|wana=want to|wna=want to|wnna=want to
wonna=want to|wnt=want|wantto=want to|gonna=going to|gona=going to|gunna=going to|gna=going to
gnna=going to|finna=going to|gotta=got to|gota=got to|hafta=have to|tryna=trying to
dunno=do not know|dno=do not know|gimme=give me|lemme=let me|shoulda=should have|coulda=could have
woulda=would have|cba=can not be bothered|cbb=can not be bothered|cbf=can not be bothered
idk=i do not know|idc=i do not care|idgaf=i do not care|iono=i do not know|iwtd=i want to die
iwtkms=i want to kill myself|kms=kill myself|kys=kill yourself|ctb=kill myself|sewerslide=suicide
od=overdose|ods=overdose|oded=overdosed|imo=|tbh=|tbf=|ngl=|smh=|fr=|rn=now|atm=now|rly=|rlly=
srsly=|jst=|juss=|jus=|u=you|ur=your|urself=yourself|r=are|b=be|bn=been|bin=been|cya=see you|c=see
y=why|n=and|nd=and|da=the|dis=this|dat=that|dem=them|dey=they|der=there|tha=the|teh=the|wat=what
wot=what|wut=what|wif=with|wiv=with|wid=with|w=with|fink=think|thinkin=thinking|nuffin=nothing
nuthin=nothing|nuttin=nothing|sumthin=something|sumfin=something|sumone=someone|summit=something
smth=something|any1=anyone|some1=someone|no1=no one|every1=everyone|evry1=everyone
evryone=everyone|ne1=anyone|nemore=anymore|nomore=anymore|anymor=anymore|nething=anything
evrything=everything|evry=every|everythin=everything|nite=night|2nite=tonight|2nyt=tonight
2night=tonight|tonite=tonight|tonites=tonight is|tonyt=tonight|tn=tonight|2day=today|2dy=today
tday=today|2moro=tomorrow|2morro=tomorrow|2mrw=tomorrow|tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|tomo=tomorrow
tomoz=tomorrow|tomorow=tomorrow|tommorow=tomorrow|tommorrow=tomorrow|yday=yesterday|yest=yesterday
l8r=later|l8=late|m8=mate|gr8=great|b4=before|bfore=before|4ever=forever|4eva=forever|4u=for you
4me=for me|forev=forever|alwys=always|alwayz=always|luv=love|lov=love|thx=thanks|thnx=thanks
tnx=thanks|thanx=thanks|ty=thank you|tysm=thank you|thnks=thanks|pls=please|plz=please|plse=please
ppl=people|cos=because|coz=because|cuz=because|bcos=because|bcoz=because|bc=because|becos=because
becoz=because|cus=because|bcuz=because|v=|abt=about|hav=have|hv=have|hve=have|av=have|gt=got
gd=good|gdbye=goodbye|gudbye=goodbye|goodby=goodbye|gudby=goodbye|byebye=bye|k=ok|kno=know
knw=know|no1s=no one is|wen=when|wer=where|wud=would|cud=could|shud=should|shd=should|wld=would
cld=could|frm=from|fone=phone|mum=mum|sum=some|tabs=tablets|meds=medicine|paras=paracetamol
doin=doing|goin=going|livin=living|dyin=dying|endin=ending|feelin=feeling|cuttin=cutting|wan=want
bein=being|tryin=trying|hittin=hitting|takin=taking|nun=none|noone=no one|aslp=asleep
someones=someone is|somebodys=somebody is|alot=a lot|hubby=husband
docs=doctor|dr=doctor|doc=doctor|gp=doctor|amb=ambulance|hosp=hospital|bf=boyfriend|gf=girlfriend
bro=brother|sis=sister|hse=house|wk=week|wks=weeks|yrs=years|yr=year|hrs=hours|mins=minutes
wtp=what is the point|whts=what is|wats=what is|wots=what is|wotever=whatever|siad=said
unalived=unalive|lyf=life|lyfe=life|lif=life|wrld=world|wurld=world|diein=dying|dieing=dying
deid=dead|ded=dead|wi=with|nae=not|cannae=can not|dinnae=do not|didnae=did not|wouldnae=would not
couldnae=could not|wasnae=was not|isnae=is not|havenae=have not|tae=to|aye=yes|kil=kill|kll=kill
kiil=kill|tuk=took|fink=think|breeve=breathe|breve=breathe|miself=myself|kilin=killing|tkn=taken
tken=taken|wunt=will not|ere=here|di=die|somthing=something|somthin=something|wud=would
alrdy=already|pilz=pills|pils=pills|tabz=tablets|al=all|neva=never|nevr=never|botle=bottle
inda=in the|wus=was|agen=again|wiv=with|hart=heart|brethe=breathe|mesel=myself|mesen=myself
meself=myself|bout=about|wnat=want|waht=what|reddy=ready|sez=says|puncht=punched|kickt=kicked
slapt=slapped|kipping=sleeping|kipped=slept|kip=sleep|lecky=electric|leccy=electric|heatin=heating
wean=child|weans=children|bak=back|fone=phone|missus=wife|teh=the|daed=dead|deda=dead|heer=here
hre=here|lfie=life|liek=like|wsih=wish|wihs=wish|wsnt=was not|wasn=was not|pint=pint|raizer=razor
til=till|owt=anything|nowt=nothing|ma=my|maself=myself|myslf=myself|em=them|myslef=myself|mysef=myself
theyd=they would|youd=you would|itd=it would|whod=who would|hed=he would|thered=there would
idek=i do not know|idec=i do not care|amnt=am not|widnae=would not|shouldnae=should not
hadnae=had not|willnae=will not|winnae=will not|dinny=do not|didny=did not|cudnae=could not
enuf=enough|inuf=enough|enuff=enough|liv=live|dotn=do not|dya=day|nobdy=nobody|evrybody=everybody
evrybdy=everybody|everbody=everybody|tonigt=tonight|tonihgt=tonight|tonght=tonight|anymroe=anymore
alvie=alive|hng=hang|jmp=jump|drwn=drown|gonnae=going to|gaun=going|gannin=going
gannae=going to|gan=go|neet=night|feart=scared|fae=from|frae=from|hearin=hearing|kep=keep
finishin=finishing|sufferin=suffering|fightin=fighting|ah=i|ahm=i am|wis=was|wiz=was|aff=off
anymair=anymore|dae=do|masel=myself|ae=of|oot=out|doon=down|noo=now|hame=home|heid=head
nane=none|summat=something|sommat=something
sumat=something|naebody=nobody|naething=nothing|awbody=everybody
hopin=hoping|waitin=waiting|existin=existing|copin=coping|prayin=praying
wishin=wishing|losin=losing|breakin=breaking|drownin=drowning|strugglin=struggling|cryin=crying
sleepin=sleeping|wakin=waking|sui=suicidal|kermit=commit|existance=existence
existense=existence|worthles=worthless|hopless=hopeless|hopeles=hopeless|pointles=pointless
enouf=enough|ovr=over|hpe=hope|nt=not|nto=not|mis=miss|dnot=do not|donot=do not|doent=does not
cnat=can not|catn=can not|wotn=will not|wnot=will not|adn=and|whne=when|wehn=when|wnated=wanted
wanto=want to|wantd=wanted|tonit=tonight|tnight=tonight|nyt=night|nyte=night|nobdie=nobody
sumbody=somebody|sumwun=someone|gonny=going to|gonnie=going to|daein=doing|daeing=doing|haun=hand
hauns=hands|cudny=could not|cannay=can not|canna=can not|dinna=do not|dinni=do not|didna=did not
wouldna=would not|wudnae=would not|couldna=could not|isna=is not|wasna=was not|shouldna=should not
havena=have not|hasnae=has not|hasna=has not|doesnae=does not|arenae=are not|werenae=were not
winna=will not|hae=have|gie=give|gied=gave|awa=away|ain=own|auld=old|yin=one|yins=ones|wance=once
naw=no|ye=you|yer=your|youse=you|mair=more|sair=sore|greetin=crying|wor=our|weor=our|divvent=do not
divent=do not|dinnit=do not|gannen=going|hyem=home|yem=home|tek=take|tekkin=taking|mek=make
mekkin=making|thissen=yourself|hissen=himself|hersen=herself|missen=myself|mysen=myself
theirsen=themselves|cum=come|cumin=coming|finishd=finished|endd=ended|swallowd=swallowed
swolowed=swallowed|tok=took|tooken=taken|shur=sure|hert=hurt|hurtn=hurting|blud=blood|bluud=blood
hosptial=hospital|hospitle=hospital|polis=police|feds=police|frends=friends|frend=friend
muther=mother|fathr=father|bruv=brother|dauter=daughter|dorter=daughter|becuse=because
becaus=because|cozz=because|bicoz=because|thort=thought|thot=thought|thoght=thought|sry=sorry
sori=sorry|soz=sorry|forgiv=forgive|goodnite=goodnight|iz=is|waz=was|woz=was|wz=was|peeps=people
sumtimes=sometimes|somtimes=sometimes|alredy=already|alreddy=already|aloan=alone|dunt=do not
duznt=does not|cudn=could not|wudn=would not|shudn=should not|shudnt=should not|nife=knife
nives=knives|trane=train|rver=river|dy=die|diye=die|dyd=died|kild=killed|wel=well|agn=again
tht=that|thts=that is|tru=true|mah=my|muh=my|ova=over|foreva=forever|sista=sister|brotha=brother
mutha=mother|fatha=father|hea=here|ryt=right|ryte=right|nyf=knife|tym=time|tyme=time|tme=time
tomorra=tomorrow|tomora=tomorrow|evryday=everyday|evrythin=everything|thi=the|dese=these|dere=there
cyaan=can not|cyant=can not|naa=not|nuh=not|gwaan=go|nutten=nothing|nuttn=nothing|weh=that|seh=that
haffi=have to|cah=because|likkle=little|pickney=child|pickneys=children|inna=in|outta=out of
outa=out of|gonn=going to|gon=going to|bouta=about to|boutta=about to|aboutta=about to|jsut=|jstu=
lyk=|lke=|2moz=tomorrow
"""

_APOSTROPHE = """
i'll=i will|i'd=i would|we're=we are|we'll=we will|we'd=we would|he'll=he will|she'll=she will
he'd=he would|she'd=she would|they'd=they would|you'd=you would|who'll=who will|it'd=it would
who've=who have|y'all=you all|od'd=overdosed|'em=them|can't've=can not have|o'clock=oclock|ma'am=
"""

FILLERS = frozenset(
    "just really so very actually literally honestly totally simply absolutely even quite kinda "
    "sorta fucking fking fuckin fkn fkin effing bloody damn dam goddamn goddam sodding freaking "
    "flipping blooming frigging fricking friggin seriously basically probably maybe perhaps "
    "definitely genuinely truly ever also tho though like um er erm oh omg "
    "ffs honest legit deffo defo bleedin chuffing".split()
)
"""Words that rules would only trip over."""

PASSING = frozenset(
    "sometimes always often usually constantly still already almost nearly please lately secretly "
    "somehow mostly mainly slightly pretty right well yeah atall again currently desperately "
    "properly half".split()
)
"""Words that a rule may ask for, and that otherwise may stand between any two of its words."""

_PAIRS = """
my self=myself|any more=anymore|no more=anymore|any longer=anymore|no longer=not
sewer side=suicide|sue aside=suicide|sue a side=suicide|over dose=overdose|over dosed=overdosed
good bye=goodbye|to night=tonight|to morrow=tomorrow|every one=everyone|any one=anyone
some one=someone|no body=nobody|every body=everyone|every thing=everything|your self=yourself
can t=can not|don t=do not|won t=will not|out side=outside|in side=inside|every day=everyday
to day=today|un alive=unalive|self harm=selfharm|self harming=selfharming|self harmed=selfharmed
good nite=goodnight|good night=goodnight|to many=too many|to much=too much|for ever=forever
bank card=bankcard|pay check=pay|at all=atall|kind of=|sort of=|you know=|i mean=|i guess=
i suppose=|i swear=|unable to=can not|al reddy=already|tab lits=tablets|tab lets=tablets
pain killers=painkillers|over doze=overdose|better of=better off|be hear=be here|do nt=do not
the nicht=tonight|the neet=tonight|the noo=now|the morn=tomorrow
""".replace("\n", "|")


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    rows = (row.split("=") for row in lines.replace("\n", "|").split("|") if "=" in row)
    return {key: tuple(value.split()) for key, value in rows}


def _with_apostrophes() -> dict[str, tuple[str, ...]]:
    plain = _table(_SHORT)
    shaped = dict(plain)
    for key, value in plain.items():
        if value and value[-1] == "not" and key.endswith("nt"):
            shaped[key[:-1] + "'t"] = value
        for tail in ("m", "ve", "s", "re", "ll"):
            if len(value) > 1 and key.endswith(tail):
                shaped[key[: -len(tail)] + "'" + tail] = value
    return shaped | _table(_APOSTROPHE)


WRITTEN_OUT: dict[str, tuple[str, ...]] = _with_apostrophes()
PAIRS: dict[tuple[str, str], tuple[str, ...]] = {
    (key[0], key[1]): value
    for key, value in ((tuple(k.split()), v) for k, v in _table(_PAIRS).items())
    if len(key) == 2
}
STRETCHED: dict[str, tuple[str, ...]] = {
    "".join(letter for letter, _ in groupby(key.replace("'", ""))): value
    for key, value in WRITTEN_OUT.items()
    if len(key) > 2
}
"""The same, found by what is left when doubled letters are dropped."""
TAILS = frozenset(("t", "m", "s", "ve", "re", "ll", "d"))
"""What is left of a contraction when its apostrophe became a space."""
