"""Words by which members say less, more, to the minute, about, as it was, and after something."""

OFTEN_PHRASES = {
    "m": """
hear bit less | hear from you bit less | messages be less frequent | be less frequent | be less
often | be fewer | be bit less frequent | be bit less often | not so frequently | rather too many |
rather too often | rather too much | too frequently | one less | be less | not need it so often |
not need them so often | cut it down | cut it down bit | text bit less often | text bit less | text
me bit less | text me bit less often | message me less | message less | message me less often |
contact me less | hear from you less | hear from you less often | hear less | cut them down | cut
them down bit | cut down on texts | cut down on messages | cut texts down | cut messages down | cut
back on texts | drop it down | drop it down bit | drop down | bring it down | scale it back | scale
back | wind it down | calm it down | too much for me | bit much for me | bit too much for me | bit
too often for me | too often for me | it is too much | it is bit much | too many for me | lot less
| lots less | much less | not quite so many | not quite as many | not quite so much | less of these
| less of them please | send less | send fewer | send me less | send me fewer | send less texts |
send fewer texts | send me fewer texts | space them out | space them out bit | spread them out |
fewer of these | fewer of them | too many hellos | bombarding me | you are bombarding me | swamping
me | not so regular | less regular | less regularly | not as regular | not as regularly | i get too
many | there are too many | there is too many | far too many | far too often | way too many | way
too much | way too often | reduce them | reduce it | reduce number of texts | reduce messages |
reduce number | do not need so many | not need so many | do not want so many | not want so many |
not need as many | not want as many | not need that many | not want so much | cut number down | cut
down bit | get too many of these | get too many | too many of these | too many of them | getting
too many | text less often | bit less | less | less often | less texts | fewer | fewer texts | not
so often | not as often | not so many | not so many texts | not as many | not as many texts | too
many | too many texts | too often | too much | less of them | too many messages | text me less |
text less | texting me too much | you text too much | texts too much | you are texting me too much
| you text me too much | not so much | less frequent | less frequently | cut down | not quite so
often | text me less often | cut down texts | cut back | cut back texts | fewer messages | texting
less | less messages | less please | less contact | fewer hellos | slow down | less texting |
getting too many texts | not that often | not quite as often | bit much | is bit much | too
frequent | ease off | turn it down | you text me too often | text too often | texting me too often
| not as much | every day too much | bit too often | bit too much | get fewer texts | have fewer
texts | have less | fewer check ins | reduce texts | every day bit much | every day is too much |
daily is too much | day too much | tone it down | daily too much
    """,  # less often
    "g": """
text me bit more often please | hear bit more | be more frequent | be bit more frequent | be little
more frequent | be more often | be bit more often | little more often | little more | little more
frequent | little more frequently | be more regular | more frequently please | be more | bit more |
more | lot more | lots more | loads more | much more | more often | more regular | more regularly |
bit more regular | bit more regularly | bit more contact | hear from you lot more | hear from you
bit more | hear from you bit more often | hear more | hear more often | more of them please |
message more | message me more | message me more often | contact me more | contact me more often |
text me lot more | text me more please | up it | up it bit | step it up | increase | increase it |
increase texts | increase them | increase number of texts | more chats | more hellos please | send
bit more | send more texts | send me more texts | send more often | send them more often | have
some more | few extra | few more messages | extra texts | not as often as i would like | not often
enough for me | not enough | not enough for me | get more messages | bit more frequent | bit more
frequently | more texts | text me more | text me more often | bit more often | text more often |
more please | more messages | not often enough | more hellos | more check ins | more frequent |
more frequently | text more | have more | more contact | some more | text me bit more | hear from
you more | few more | few more texts | hear from you more often | some more texts | not enough
texts | send more | send me more | more of them | more of these | get more texts | have more texts
| check in more | check in more often | check in with me more | more of this
    """,  # more often
    "X": """
be exact with time | exact with time | be precise with time | exact | exactly | make it exact |
always exact | always same | exactly on time | at exact time | always on time | on time every time
| not minute later | not minute early or late | no later no earlier | no earlier no later | be
exact | on dot | exact time | exactly time | bang on | prompt | to minute | time on dot | same time
every day | exact same time | exactly same time | keep it exact | time exactly | spot on | same
time each day | precise | be precise | precisely | sharp | bang on time | right on time | always
same time | exact please | same minute | exact times | to be exact
    """,  # to the minute
    "O": """
whenever suits you | whenever you like | you choose time | you pick time | any time suits | any
time suits me | whatever time suits | time is up to you
| do not mind if it is bit early or late | bit early or late | bit early or bit late | early or late
| do not mind bit early or late | do not mind if it is early or late | do not mind if it is late |
thereabouts | or thereabouts | give or take bit | be flexible | bit flexible | flexible | be bit
flexible | i am flexible | i am easy | easy either way | not have to be exact | does not have to be
exact | not need to be exact | does not need to be exact | roughly | not be exact | does not matter
exactly when | any time around then | around then | give or take | not fussy about time | not
fussed about exact time | not exact | need not be exact | roughly then | does not matter if it is
bit late | not on dot | about then | roughly around then | near enough | roughly fine | time is not
important | does not have be exact | not too exact | less exact | not so exact | loosely | more or
less | not mind exactly when | does not need be exact | not have be exact | around that time | vary
it bit | vary it | does not need be exactly time | not need be exact | vary time bit | vary time |
mix time up bit | bit either way
    """,  # not to the minute
    "U": """
go back to that | i preferred it before go back to that | revert to my previous times | revert to
previous times | revert to previous | revert to what it was
| revert back | revert to before | revert to old times | revert to old time | previous arrangement
| previous arrangements | old arrangement | how we had it | how we had it before | undo | undo it |
undo that | undo last change | undo my last change | undo what i did | undo that change | undo that
last one | cancel that change | cancel that last change | cancel last change | cancel change |
cancel my change | forget i said that | forget what i said | forget that change | ignore last
message | ignore last text | ignore my last message | ignore my last text | ignore that last
message | ignore that last one | i preferred it before | i preferred it how it was | it was better
before | better before | leave things as they were | leave things how they were | leave it like it
was | leave it at what it was | reverse that | reverse it | reset it | reset | scratch that | go
back to what it was | go back to what i had | i made mistake | that was mistake | back to old way |
old way | old times | old time back | my old time | my old times | previous times | previous time |
original time | original times | have my old time back | have it back | have it back how it was |
have my old times back | change it back | put it back | put it back how it was | put it back as it
was | as it was | back to how it was before | go back to how it was before | put it back how it was
before | as before | same as before | back to how it was | go back to how it was | how it was
before | like it was before | like it was | change back | back to normal | back as it was | put
back | go back | undo this | undo last | undo last one | back how it was | change it back again |
undo change | leave it as it was | keep it as it was | that is wrong change it back | forget that |
scrap that | ignore that | back to what it was | as you were | put it back to how it was | back to
before | go back to before | take that back | revert | not what i meant | leave it how it was | put
things back | same as it was | go back to old times | back to old times | not mean that | undo
please | wrong change it back | keep it how it was | as it was before
    """,  # as it was before
    "G": """
after hospital | after doctors | after doctor | after appointment | after hospital appointment |
after dentist | after funeral | after scan | after operation | after op | after clinic | after
results | after surgery | after it | after i see doctor | after i have seen doctor | after been
hospital | after i have been hospital | after tests | when get back | when i get back | after i get
back | when i am home | when i get home | after hospital visit | after chemo | after dialysis |
after court | after assessment | after appt | after i get home | after work | before hospital |
before appointment | before hospital appointment | after treatment | after i am home | after blood
test | after gp | after church | after wedding | after group | before scan | before doctors |
before operation | before op | before funeral
    """,  # after something that day
    "V": """
bit | while | little while | good while | fair while | couple weeks or so | week or two | day or
two | week or so | couple of days | few day | number of weeks | few nights | couple of nights | bit
longer | while longer | few weeks | few days | some time | short while | little bit | couple days |
some days | time being | few wks | some weeks
    """,  # a while
}
