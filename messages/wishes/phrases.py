"""The closed list of words by which members say when: each phrase and the sign it stands for."""

from messages.wishes.made_phrases import ASKING, made_phrases
from messages.wishes.often_phrases import OFTEN_PHRASES
from messages.wishes.pause_phrases import PAUSE_PHRASES
from messages.wishes.plan_phrases import PLAN_PHRASES

_PHRASES = PLAN_PHRASES | PAUSE_PHRASES | OFTEN_PHRASES
_ASKING = """
i would sooner | i would sooner have | i would sooner it was | would sooner | change of plan |
change of plans | new plan
| i said | i meant | i mean | it was meant to be | i would prefer it | i would prefer it to be | i
would like it to be | if possible | if poss | if at
all possible please | could | i should prefer | i should like | i should like to | i should like it
if | should like | should prefer | i would be obliged if | would you mind | do you mind | would you
consider | any chance of | is there any chance of | hoping for | i am asking for | asking for | i
am after | i was wondering if you could | i was wondering if | wondering if | just wondering if | i
wonder if | i would rather it was | i would rather it were | i would rather you | i would prefer it
if | i would prefer you | do you think you could | is there any chance you could | would you be
able to | are you able to | could you possibly | can you possibly | would it be possible to | would
it be ok to | would it be ok if | is it ok if | is it ok to | is it alright to | is it alright if |
would it be alright if | if you could | if you would | i would appreciate | i would be grateful if
| would you kindly | would you please | could you please | i would like it if | i would like it | i
would like them | id want | i would want | i would love it if | hoping you could | i am hoping you
could | can we please | can i please | could i please | may i please | can you maybe | could you
maybe | is there any way you could | any way you could | can you lot | can yous | will you please |
i ask | can i ask you to | can i ask | could i ask | could i ask you to | i would be happier with |
request | i request | would anyone | can somebody | can someone | could someone | could somebody |
please | i would like | i would like to | i would prefer | prefer | i prefer | i want | want | i
would rather | can you | could you | would you | will you | can i | could i | may i | can we |
could we | is it possible | could it | can it | would it | is it ok | would like | please can you |
shall we | can you please | i would love | any chance | kindly | pls | would love
"""
_NOTHING = """
if you like | if you want | if you would like | if that suits | something like | you are | nothing
else | and nothing else | and that is all | and that is it | thats it | that is
all | birthday | anniversary | wedding anniversary | special day | i do not mind | do not mind |
not bothered | either | whichever | whichever suits | whichever is easier | whichever is easiest |
either way | either is fine | either would do | no preference | not fussed | i am not fussed | i am
not fussy | not fussy | i am not bothered | up to you | you choose | your choice | give | busy
otherwise | as i say | dear | convenient | if convenient | when convenient | if it is convenient |
hen | pal | son | my duck | grand | would be grand | is grand | love it | lassie | kind | kindest |
yours | yours sincerely | sincerely | faithfully | hour | at slightly | bit of | message | due to |
owing to | as regards | regarding | concerning | with regard to | about my texts | about texts | re
| ref | hope so | at your convenience | much | ever so | ever so much | ever so grateful | grateful
| obliged | speak soon | talk soon | all best | nice one | super | brill | brilliant | smashing |
champion | ace | lush | proper | simply | honestly | obviously | definitely | certainly |
absolutely | basically | generally | mostly | mainly | ideally | preferably | hopefully | suppose |
i suppose | guess | i guess | reckon | i reckon | personally | on whole | whenever | from here on |
from here on in | from now | from today | as from now | from now on please | onwards | hence forth
| henceforth | for time being please | currently please | query | maybe | perhaps | pet | duck |
ducky | hun | hon | darling | sweetheart | petal | flower | chuck | guys | folks | everyone | all |
lovely | lovelies | my love | good morning | good afternoon | hello | going forward | in future |
future | for now | if at all possible | when you can | at least | usually | always | normally |
really | kind regards | regards | best wishes | many thanks | bless you | god bless | cheers mate |
ta very much | ta love | ta duck | thanks love | thank you very much | much appreciated |
appreciated | would that be ok | would that be alright | if that is okay | if thats alright | if it
is not too much trouble | not too much trouble | if no trouble | no rush | no problem | no worries
| instead of usual | it would be | that would | it would | that will | quite | sort of | kind of |
like i said | as i said | just saying | fyi | um | er | erm | oh | ah | well now | lol | haha |
hope that is ok | hope that is alright | hope you do not mind | i hope that is ok | if it is all
same | would that work | does that work | is that possible | would that be possible | if you are
able | able | also please | that work | somewhere | sometime | some time | any time | anytime |
good people | my dear | my lovely | sir | madam | gang | team please | so that | ok then | alright
| okay then | right then | now then | ay up | eh up | aye | yep | yea | yeh | any | at all | thanks
| thank you | ta | cheers | hi | hey | sorry | ok | okay | i would like you | i would like you to |
i want you | i want you to | lets | if you can | if that is ok | if you do not mind | if that is
alright | possible | me | x | xx | xxx | love | you can | you could | i think | think | would | you
| do you mind | may we | could they | can they | is that ok | if thats ok | that is | it is ok | do
you think you could | is there any chance | we could | i need you | good evening | evening all |
hiya | hello there | team | buddy | right | yes | yeah | so | actually | if it is possible | i am
happy with | is it possible to | any chance of | if it is ok | mate | well | then | you to | i need
| need | give me | me be | give us | to have | have | to | will be fine | fine | is all i need |
best
"""
DROPPED_WORDS = frozenset("the on in of my an that really very all wee".split())
"""Small words that change nothing here, whatever stands beside them."""

# `ASKING` is the sign of words by which people ask, `''` that of words which say nothing.


def _phrases() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for sign, phrases in (*_PHRASES.items(), (ASKING, _ASKING), ("", _NOTHING)):
        for phrase in phrases.split("|"):
            found.setdefault(_bare(phrase), sign)
    for phrase, sign in made_phrases():
        found.setdefault(_bare(phrase), sign)
    found.pop((), None)
    found["for",] = "f"
    return found


def _bare(phrase: str) -> tuple[str, ...]:
    return tuple(w for w in phrase.split() if w not in DROPPED_WORDS and w not in ("a", "for"))


PHRASES = _phrases()
LONGEST = max(len(phrase) for phrase in PHRASES)
