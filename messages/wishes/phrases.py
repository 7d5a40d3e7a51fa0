"""The closed list of words by which members say when: each phrase and the sign it stands for."""

_PHRASES = {
    "R": """
bother me | bother | text | text me | txt | txt me | message me | msg me | contact me | check in
| check in with me | check in on me | say hello | say hello to me | send me | send | texting me
| texting | txting me | messaging me | write to me | text us | drop me | hear from you | get
texts | get them | message | be texted | send it | send them | have them
    """,  # to write to them
    "M": """
change text to | change texts to | move text to | move texts to | change time to | change days
to | change day to | can you do | could you do | can we do | could we do | can you just do |
would you do | make it | change it to | change to | change it | change | change them to | move
it to | move it | move to | move | move them to | switch to | switch it to | switch | it be |
have it | have | lets do | make them | set it to | put it | put me down | put me on | lets try |
try | we do | lets make it | i be | swap to | swap it to | make that | get it | be | go to | go
back to | lets have | come | best time | my time | my times | my days | what about | how about
    """,  # to change something
    "K": """
mine | my one | texts | txts | messages | msgs | hello | hellos | check ins | checkins | check
in text | it | them | ones | text please | these | your texts | those | contact
    """,  # what we send
    "o": """
i only want | i only need | i only | only | just | only ever | nothing but | only want | only
need
    """,  # only
    "n": """
no good | no good for me | are no good | is no good | are no good for me | do not suit | do not
suit me | is no good for me | does not suit | does not suit me | not suit me | are no use | no
use | do not work for me | no more of | not | no | do not | never | without | nothing | anymore
| not any | none | not ever | rather not | not want | not want any | rather you not | prefer not
| would rather not | not do
    """,  # not
    "x": """
except | but not | apart from | but | except not | bar | not counting | leave out
    """,  # except
    "b": """
before | earlier than | any earlier than
    """,  # before
    "a": """
after | later than | any later than | past
    """,  # after
    "u": """
until | till | til | untill | untl | up to | through to
    """,  # until
    "f": """
from | starting | starting from | as from | beginning | start from | starts | leaving | going
from | start
    """,  # from
    "&": """
and | or | also and | plus | nor | as well as
    """,  # and
    "s": """
stop | stop sending | cut out | drop | cancel | get rid of | leave off
    """,  # stop
    "t": """
to | thru | through
    """,  # to
    "!": """
text you | message you | txt you | texting you | tell you | see you | write to you | send you |
i text | i message | i will text | ring you | with you | i send
    """,  # they to us, which is no wish
    "+": """
also | too | as well | add | extra | another | additional | in addition
    """,  # as well
    "r": """
rest | other days | others | rest days | rest time | otherwise | rest week | any other day
    """,  # the rest
    "i": """
would be lovely | is lovely | would be perfect | would be fab | rather than | would be brilliant
| would be good me | would be easiest | would be fine me | instead | rather | from now on | is
better instead | better | would be better | suits me better | suits better | would suit me
better | would suit | would suit better | would be good | suits me | suits | suit me better |
suit me | suit | suit better | is better | are better | is best | are best | works better | work
better | works best | work best | best | would be best | would be nice | would be great | will
do | is fine | are fine | would be fine | is good | are good | would work | works | is plenty |
is enough | plenty | enough | would do | is ok | are ok | would be ideal | is better me | easier
| is easier | are easier | would be easier | not it | would help | might be better | preferred |
like before | if can | is all i need | is all | suits us | fine
    """,  # instead, or good so
    "l": """
later | bit later | little later | slightly later | later in day | too early
    """,  # later
    "e": """
earlier | bit earlier | little earlier | slightly earlier | sooner | bit sooner | too late
    """,  # earlier
    "w": """
away | holiday | holidays | going away | off holiday | holidays abroad | abroad | on hols | be
away | go away | vacation | going holiday | off hols | going hols | away holiday | go holiday |
off away | out of town | respite | away from home | into respite | going respite | going into
respite | leaving home | gone away | not home | not here | be holiday
    """,  # away
    "h": """
hospital | into hospital | hospital now | hospital ward | going hospital | back hospital | taken
hospital | been admitted to hospital | admitted to hospital | taken to hospital | been taken to
hospital | been taken hospital | been admitted | admitted | been admitted hospital | admitted
hospital | been taken into hospital | hospital again | still hospital | hospital at moment |
stuck hospital | ward
    """,  # in hospital
    "z": """
pause | pause it | pause texts | pause them | pause messages | pause everything | hold off |
hold | put hold | break | have break | take break | want break | need break | leave me alone |
leave me | leave it | suspend | suspend texts | pause me | leave me be | time out | breather |
need breather | stop everything | leave me peace | hold texts | pause check ins | pause checkins
| leave me alone now | pausing | paused | give it rest | need space | some space | want space |
have rest | need rest from texts | rest from texts | break from texts | break from this | break
from it | leave texts | not need anything | do not bother me | not contact me
    """,  # a pause
    "k": """
off from texts | off texts | off
    """,  # so long off
    "q": """
until i say | until further notice | until i tell you | until i let you know | until i say so |
indefinitely | until i am back | until i text you | until i get back | until i come back | until
i am better | until i am home | until i message | until i text | until i say otherwise | until i
ask | until i get home | until i am out | until you hear from me | until i write | until i am
out hospital | until i am ready | not sure how long | do not know how long | do not know when i
will be back | not sure when i will be back | until i know | until i am well | until i feel
better | until i contact you | until told
    """,  # until they say
    "y": """
skip | miss out | give it miss | skip texts | skip text | give miss | no text
    """,  # leave one out
    "Z": """
start again | start again now | restart | carry on | carry on now | resume | resume texts |
unpause | back now | back | back home | home again | start texting me again | start texting
again | text me again | texts again | start them again | start it again | you start again |
ready to start again | ready start again | turn back on | home from hospital | out hospital |
back from hospital | out hospital now | home from hospital now | keep going | back from holiday
| back from hols | end pause | stop pause | stop pausing | go on | pick up again | come back |
you can text me again | switch back on | ready again | start up again | begin again | continue |
carry on texting | carry on texting me | turn it back on | home now from hospital | carry on
again
    """,  # go on again
    "J": """
home | return | returning | be back | get back | get home | be home | back then | home then |
coming home
    """,  # back, with a day
    "I": """
i am | i will be | i am going | going | i go | we are | i am going to be | i am off | i am
having | i have | i shall be | going to be | gone | i | i will | am | we go | now | currently |
at moment
    """,  # about themselves
    "m": """
cut it down | cut it down bit | cut down bit | get too many of these | get too many | too many
of these | too many of them | getting too many | text less often | bit less | less | less often
| less texts | fewer | fewer texts | not so often | not as often | not so many | not so many
texts | not as many | not as many texts | too many | too many texts | too often | too much |
less of them | too many messages | text me less | text less | texting me too much | you text too
much | texts too much | you are texting me too much | you text me too much | not so much | less
frequent | less frequently | cut down | not quite so often | text me less often | cut down texts
| cut back | cut back texts | fewer messages | texting less | less messages | less please | less
contact | fewer hellos | slow down | less texting | getting too many texts | not that often |
not quite as often | bit much | is bit much | too frequent | ease off | turn it down | you text
me too often | text too often | texting me too often | not as much | every day too much | bit
too often | bit too much | get fewer texts | have fewer texts | have less | fewer check ins |
reduce texts | every day bit much | every day is too much | daily is too much | day too much |
tone it down | daily too much
    """,  # less often
    "g": """
bit more | more | more often | more texts | text me more | text me more often | bit more often |
text more often | more please | more messages | not often enough | more hellos | more check ins
| more frequent | more frequently | text more | have more | more contact | some more | text me
bit more | hear from you more | few more | few more texts | hear from you more often | some more
texts | not enough texts | send more | send me more | more of them | more of these | get more
texts | have more texts | check in more | check in more often | check in with me more | more of
this
    """,  # more often
    "X": """
exact | exactly | make it exact | be exact | on dot | exact time | exactly time | bang on |
prompt | to minute | time on dot | same time every day | exact same time | exactly same time |
keep it exact | time exactly | spot on | same time each day | precise | be precise | precisely |
sharp | bang on time | right on time | always same time | exact please | same minute | exact
times | to be exact
    """,  # to the minute
    "O": """
not have to be exact | does not have to be exact | not need to be exact | does not need to be
exact | roughly | not be exact | does not matter exactly when | any time around then | around
then | thereabouts | or thereabouts | give or take | not fussy about time | not fussed about
exact time | not exact | need not be exact | roughly then | does not matter if it is bit late |
not on dot | about then | roughly around then | near enough | roughly fine | time is not
important | does not have be exact | not too exact | less exact | not so exact | loosely | more
or less | not mind exactly when | does not need be exact | not have be exact | around that time
| vary it bit | vary it | does not need be exactly time | not need be exact | vary time bit |
vary time | mix time up bit | bit either way
    """,  # not to the minute
    "U": """
undo | undo it | change it back | put it back | put it back how it was | put it back as it was |
as it was | back to how it was before | go back to how it was before | put it back how it was
before | as before | same as before | back to how it was | go back to how it was | how it was
before | like it was before | like it was | change back | back to normal | back as it was | put
back | go back | undo this | undo last | undo last one | back how it was | change it back again
| undo change | leave it as it was | keep it as it was | that is wrong change it back | forget
that | scrap that | ignore that | back to what it was | as you were | put it back to how it was
| back to before | go back to before | take that back | revert | not what i meant | leave it how
it was | put things back | same as it was | go back to old times | back to old times | not mean
that | undo please | wrong change it back | keep it how it was | as it was before
    """,  # as it was before
    "G": """
after hospital | after doctors | after doctor | after appointment | after hospital appointment |
after dentist | after funeral | after scan | after operation | after op | after clinic | after
results | after surgery | after it | after i see doctor | after i have seen doctor | after been
hospital | after i have been hospital | after tests | when get back | when i get back | after i
get back | when i am home | when i get home | after hospital visit | after chemo | after
dialysis | after court | after assessment | after appt | after i get home | after work | before
hospital | before appointment | before hospital appointment | after treatment | after i am home
| after blood test | after gp | after church | after wedding | after group | before scan |
before doctors | before operation | before op | before funeral
    """,  # after something that day
    "V": """
bit | while | little while | few weeks | few days | some time | short while | little bit |
couple days | some days | time being | few wks | some weeks
    """,  # a while
}

_ASKING = """
please | i would like | i would like to | i would prefer | prefer | i prefer | i want | want |
like | i would rather | can you | could you | would you | will you | can i | could i | may i |
can we | could we | is it possible | could it | can it | would it | i like | is it ok | would
like | would you mind | please can you | shall we | can you please | i would love | any chance |
kindly | pls | would love
"""
_NOTHING = """
any | at all | thanks | thank you | ta | cheers | hi | hey | sorry | ok | okay | i would like
you | i would like you to | i would prefer it | i want you | i want you to | lets | if possible
| if you can | if that is ok | if you do not mind | if that is alright | possible | me | x | xx
| xxx | love | you can | you could | i think | think | would | you | if poss | do you mind | may
we | could they | can they | is that ok | if thats ok | that is | it is ok | do you think you
could | is there any chance | we could | i need you | good evening | evening all | hiya | hello
there | dear | team | buddy | right | yes | yeah | so | actually | if it is possible | i am
happy with | is it possible to | any chance of | if it is ok | mate | well | then | you to | i
need | need | give me | me be | give us | to have | have | to | will be fine | fine | is all i
need | best
"""
DROPPED_WORDS = frozenset("the on in of my an that really very all wee".split())
"""Small words that change nothing here, whatever stands beside them."""

ASKING = "?"
"""The sign of words by which people ask; `''` is that of words which say nothing."""


_KIN = "daughters sons sisters brothers family friends mums dads cousins nieces mates aunts".split()


def _staying() -> list[str]:
    """`away at my daughters`, `staying with my sister`."""
    kin = [*_KIN, *(one.removesuffix("s") for one in _KIN)]
    return [
        f"{away} {at} {one}" for away in ("away", "staying") for at in ("at", "with") for one in kin
    ]


def _phrases() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for sign, phrases in (*_PHRASES.items(), (ASKING, _ASKING), ("", _NOTHING)):
        for phrase in phrases.split("|"):
            found.setdefault(_bare(phrase), sign)
    found |= {_bare(phrase): "w" for phrase in _staying()}
    found.pop((), None)
    found["for",] = "f"
    return found


def _bare(phrase: str) -> tuple[str, ...]:
    return tuple(w for w in phrase.split() if w not in DROPPED_WORDS and w not in ("a", "for"))


PHRASES = _phrases()
LONGEST = max(len(phrase) for phrase in PHRASES)
