"""Words by which members say which plan they want, and which they do not."""

PLAN_PHRASES = {
    "R": """
write | write me | write to us | write us | bother me | hear from someone | hear from somebody |
send it me | send texts | send one | send me
one | send me text | send me texts | send them me | send message | send me message | send messages
| send me messages | send text | message us | check up on me | check on me | check in with us |
drop us | drop me line | drop me text | drop me message | get in touch | get in touch with me | be
in touch | ping me | ping | give me shout | give us shout | say hi | say hi to me | ask me how i am
| ask how i am | get texted | be messaged | be contacted | texts come | messages come | text come |
come through | do my text | do my texts | do texts | do it | do them | have you text | have you
text me | have you message me | you text me | you message me | you text | texted | messaged |
bother | text | text me | txt | txt me | message me | msg me | contact me | check in | check in
with me | check in on me | say hello | say hello to me | send me | send | texting me | texting |
txting me | messaging me | write to me | text us | drop me | hear from you | get texts | get them |
message | be texted | send it | send them | have them
    """,  # to write to them
    "M": """
cut it to | cut them to | cut to | down to | bring it to | knock it down to
| you could do | you can do | could do | be changed to | be moved to | be swapped for
| be swapped to
| be switched to | go down to | drop
to | drop down to | come down to | cut down to | reduce to | reduce it to | go up to | up it to |
increase to | increase it to | put it up to | bring it down to | go back to having | change over to
| days should be | time should be | times should be | days to be | time to be | my days would be |
best days are | best day is | best time is | best times are | days are | days i would like are |
change text to | put it to | shift it to | shift to | bring it to | change times to | change my
time to | change my times to | change my text to | change my texts to | change my day to | change
my days to | make my time | make my text | make mine | swap my time to | swap my text to | move
mine to | change mine to | put mine | have mine | have mine at | get mine | swap | shift | could
they be | can they be | can it come | could it come | could they come | can they come | can mine be
| could mine be | i would be better with | better with | i do better with | would rather have |
rather have | happy with | suited by | stick to | stick with | lets go with | go with | lets say |
lets stick with | lets stick to | keep it to | keep to | keep it at | keep it | keep them to |
leave it at | have them | have texts | have one | get one | want one | get my text | get my texts |
have my text | have my texts | move my text to | move my texts to | move my time to | put me in for
| book me in for | be put down for | sign me up for | change texts to | move text to | move texts
to | change time to | change days to | change day to | can you do | could you do | can we do |
could we do | can you just do | would you do | make it | change it to | change to | change it |
change | change them to | move it to | move it | move to | move | move them to | switch to | switch
it to | switch | it be | have it | have | lets do | make them | set it to | put it | put me down |
put me on | lets try | try | we do | lets make it | i be | swap to | swap it to | make that | get
it | be | go to | go back to | lets have | come | best time | my time | my times | my days | what
about | how about
    """,  # to change something
    "K": """
contact | mine | my one | my text | my texts | my message | my messages | my hello | my hellos | my
check in | my check ins | check in | one from you | message from you | text from you | texts from
you | messages from you | hello from you | nice text | little text | little message | quick text |
quick message | your messages | that one | this one | each one | every one | usual one | usual text
| reminders | texts | txts | messages | msgs | hello | hellos | check ins | checkins | check in
text | it | them | ones | text please | these | your texts | those
    """,  # what we send
    "o": """
i only want | i only need | i only ever want | only please | just want | i just want | just need |
i just need | only on | strictly | exclusively | solely | nothing except | only really want | only
ever | no more than | just do | only do | i only | only | just | nothing but | only want | only
need
    """,  # only
    "n": """
not so keen on | not keen on | not too keen on | i could do without | could do without
| not any more | not anymore | than | no use to me | are no use to me | is no use to me | no good to
me | are no good to me | i would
rather you did not | i would prefer you did not | i would prefer you not to | prefer you did not |
would prefer you not | any more | any longer | refrain from | please refrain from | i do not wish
to | would rather you did not | rather you did not | no more on | i can not have | do not bother
with | not bother with | no call for | hold back on | not wanted | are not wanted | is not wanted |
no good | no good for me | do not send | do not send anything | do not send me anything | not
anything | do not want any | do not want anything | no hellos | does not work for me | does not
work | do not work | not so good | not good | is not good | are not good | is not good for me | are
not good for me | not good for me | is out | are out | is bad for me | are bad for me | is bad | is
difficult | are difficult | is awkward | are awkward | do not like | i am busy | i am never in |
not convenient | is not convenient | are not convenient | can not do | i can not do | can not
manage | i can not manage | please no | anything but not | rule out | no longer | i am not free | i
do not want texts | i do not need | not need any | not available | i am not available | no thanks
to | have no | none of | not suitable | is not suitable | are not suitable | no more | steer clear
of | avoid | keep off | lay off | exclude | are no good | is no good | are no good for me | do not
suit | do not suit me | is no good for me | does not suit | does not suit me | not suit me | are no
use | no use | do not work for me | no more of | not | no | do not | never | without | nothing |
anymore | not any | none | not ever | rather not | not want | not want any | rather you not |
prefer not | would rather not | not do
    """,  # not
    "x": """
anything but | all but | every one but | bar from | except | but not | excluding | other than |
aside from | besides | minus | save for |
not including | with exception of | exception of | except for | apart | apart from | but | except
not | bar | not counting | leave out
    """,  # except
    "b": """
anytime before | any time before | sometime before | some time before | well before | before |
earlier than | any earlier than
    """,  # before
    "a": """
after i have had | once i have had | when i have had | after i had | after i have finished |
anytime after | any time after | sometime after | some time after | well after | no earlier than |
after | later than | any later than | past
    """,  # after
    "u": """
until | till | til | untill | untl | up to | through to
    """,  # until
    "f": """
from | starting | beginning from | as of | with effect from | begin | beginning on | from this |
start on | commencing | starting from | as from | beginning | start from | starts | leaving | going
from | start
    """,  # from
    "&": """
and again | and again at | and also | and then again | and | or | also and | plus | nor | as well
as
    """,  # and
    "s": """
take | stop sending | stop | stop texts | stop messages | stop texting | stop texting me | stop
messaging | stop messaging me | stop it | stop them | stop sending me | stop sending me texts |
stop sending texts | knock it off | knock off | take out | take off | take away | remove | lose |
leave out | miss off | do away with | bin | cut out | drop | cancel | get rid of | leave off
    """,  # stop
    "t": """
to | thru | through
    """,  # to
    "!": """
no need | no need to text | no need to text me | no need for text | no need for one | not need to
text | will text | will message | will txt | you will not hear | not hear from me | you will hear
from me | text you | message you | txt you | texting you | tell you | see you | write to you | send
you | i text | i message | i will text | ring you | with you | i send
    """,  # they to us, which is no wish
    "+": """
added | also | too | as well | include | including | on top | on top of that | put in | on top of
those | in addition to that | one more | one more on | throw in | plus another | too please | and
another | and one | additionally | add | extra | another | additional | in addition
    """,  # as well
    "r": """
rest | other days | other times | rest of time | remaining days | all other days | any other days |
all others | every other time | others | rest days | rest time | otherwise | rest week | any other
day
    """,  # the rest
    "i": """
is grand | are grand | would be grand | grand | will suffice | suffice | would suffice | suits me
very well | would suit me very well | suit me very well | will suit | will suit me | will be fine |
will be ok | would be much better | is much better | are much better | much better | would be
preferable | preferable | is preferable | works well | work well | works fine | suits me best |
suit me best | suits best | suit best | fits better | would fit better | fits | is more suitable |
better for me | be better for me | is nicer | are nicer | nicer | would be nicer | would be
lovelier | be grand | will be grand | would be champion | is spot on | would be spot on | would be
smashing | thats better | would be super | be ok | be alright | be okay | be good | be great | be
fine | be possible | be lovely | be perfect | be handy | be easier | be best | be suitable | suit
me fine | suits me fine | does me | would do me | is right | is perfect | are perfect | is alright
| are alright | is okay | are okay | is great | are great | is lovely | are lovely | is better for
me | is easiest | is ideal | are ideal | ideal | be ideal | is suitable | does nicely | would do
nicely | would be handy | works for me | work for me | works better for me | is most convenient |
convenient | is convenient | more convenient | be more convenient | suit us | suits us better | are
fine for me | is good for me | are good for me | is fine for me | would be lovely | would be
perfect | would be fab | rather than | would be brilliant | would be good me | would be easiest |
would be fine me | instead | rather | from now on | is better instead | better | would be better |
suits me better | suits better | would suit me better | would suit | would suit better | would be
good | suits me | suits | suit me better | suit me | suit | suit better | is better | are better |
is best | are best | works better | work better | works best | work best | best | would be best |
would be nice | would be great | will do | is fine | are fine | would be fine | is good | are good
| would work | works | is plenty | is enough | plenty | enough | would do | is ok | are ok | would
be ideal | is better me | easier | is easier | are easier | would be easier | not it | would help |
might be better | preferred | like before | if can | is all i need | is all | suits us | fine
    """,  # instead, or good so
    "l": """
slightly later hour | later hour | bit later time | later time | slightly later time | later | bit
later | little later | later please | later on | bit later on | push it back | push back | push it
on | shift it back | move it later | make it later | make it bit later | too soon | bit too early |
tad later | touch later | put it on | delay it | delay | further on | slightly later | later in day
| too early
    """,  # later
    "e": """
earlier hour | slightly earlier hour | earlier time | slightly earlier time | bit earlier time |
earlier | bit earlier | bring it forward | bring forward | move it forward | put it forward | pull
it forward | make it earlier | make it bit earlier | tad earlier | touch earlier | bit too late |
far too late | bring it back | bring it earlier | little earlier | slightly earlier | sooner | bit
sooner | too late
    """,  # earlier
    "c": """
same days but | same days only | usual days but
| same time but | same times but | usual time but | usual times but | same as now but
| same as usual but | keep same time but | keep same times but | same but | same time except
| same as now except | usual time except | keep it same but | keep it as it is but
| leave it as it is but | leave it same but | as now but | as usual but
| as it is but | same time | same times | usual time
    """,  # as it is, but for what follows
}
