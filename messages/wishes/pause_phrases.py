"""Words by which members say that they want nothing for a while, and that it is over."""

PAUSE_PHRASES = {
    "w": """
gone to stay | going on holiday | going on my holidays | on vacation | flying out | going abroad |
going overseas | overseas | going out of town | off on hols | off on my hols | off on holiday | off
on my holidays | having a holiday | have a holiday | on a trip | going on a trip | going on trip |
travelling | going travelling | away | holiday | holidays | going away | off holiday | holidays
abroad | abroad | on hols | be away | go away | vacation | going holiday | off hols | going hols |
away holiday | go holiday | off away | out of town | respite | away from home | into respite |
going respite | going into respite | leaving home | gone away | not home | not here | be holiday
    """,  # away
    "h": """
they have admitted me to hospital | they have admitted me | they admitted me | they have kept me in
| they are keeping me in | being kept in hospital | kept in hospital | hospital bed | been kept in
hospital | hospital | into hospital | hospital now | hospital ward | going hospital | back hospital
| taken hospital | been admitted to hospital | admitted to hospital | taken to hospital | been
taken to hospital | been taken hospital | been admitted | admitted | been admitted hospital |
admitted hospital | been taken into hospital | hospital again | still hospital | hospital at moment
| stuck hospital | ward
    """,  # in hospital
    "z": """
stop for now | stop for time being | leave it for now | leave it for time being | pause for now |
hold for now | give me break from texts | give me break from this | need some peace | pause | pause
it | pause for | pause it for | pause this | pause that | pause mine | pause all texts | pause all
messages | pause my texts | pause my messages | pause my check ins | pause these | put pause on |
put pause on it | put on pause | put me on pause | put it on pause | put texts on pause | put
things on pause | put them on pause | put me on hold | put it on hold | put texts on hold | put
texts on ice | go on pause | hit pause | press pause | take bit of break | have bit of break | need
bit of break | take bit of rest | have bit of rest | bit of break | give it break | give them break
| give it bit of break | give me bit of peace | give me peace | give me rest | give me bit of rest
| give us rest | have breather | take breather | take time out | have time off | take time off |
time off | have time out | stop for bit | stop for while | leave it for bit | leave off texting |
hold fire | hold them | hold my texts | hold messages | hold it | hold off on texts | hold off
texting | hold off texting me | hold off with texts | hold off on messages | suspend it | suspend
them | suspend messages | suspend my texts | suspend my messages | leave us alone | leave us be |
do not contact me | do not message me at all | halt | halt texts | halt them | need bit of time |
need time to myself | want bit of peace | need bit of space | want bit of space | pause texts |
pause them | pause messages | pause everything | hold off | hold | put hold | break | have break |
take break | want break | need break | leave me alone | leave me | leave it | suspend | suspend
texts | pause me | leave me be | time out | breather | need breather | stop everything | leave me
peace | hold texts | pause check ins | pause checkins | leave me alone now | pausing | paused |
give it rest | need space | some space | want space | have rest | need rest from texts | rest from
texts | break from texts | break from this | break from it | leave texts | not need anything | do
not bother me | not contact me
    """,  # a pause
    "k": """
off list | off from these | off from messages | off from hellos | off from texts | off texts | off
    """,  # so long off
    "q": """
until i say | until further notice | until i tell you | until i let you know | until i say so |
indefinitely | until i am back | until i text you | until i get back | until i come back | until i
am better | until i am home | until i message | until i text | until i say otherwise | until i ask
| until i get home | until i am out | until you hear from me | until i write | until i am out
hospital | until i am ready | not sure how long | do not know how long | do not know when i will be
back | not sure when i will be back | until i know | until i am well | until i feel better | until
i contact you | until told
    """,  # until they say
    "y": """
skip | skip it | skip me | skip my text | skip my message | skip hello | skip check in | skip check
ins | miss out | miss me out | leave out just | not text | give it miss | skip texts | skip text |
give miss | no text
    """,  # leave one out
    "Z": """
you can carry on texting me | you can carry on texting | you can carry on texting again | ready to
start texts | ready to start texts again | ready to start them again | ready to start messages
again | ready to begin again | ready to go again | ready to restart | ready to resume | ready to
carry on | you can start again | you start up again | start up again please | start again now |
start again | start it all again | start up | start them up again | start it up again | start me up
again | start me again | start my texts again | start texts again | start messages again | start
messaging again | start messaging me again | start check ins again | start sending again | start
sending texts again | start sending them again | begin texting again | begin texts again | resume
messages | resume my texts | resume my messages | resume texting | resume texting me | resume check
ins | resume please | unpause me | unpause it | unpause texts | unpause my texts | un pause | take
me off pause | take off pause | take pause off | come off pause | off pause | end break | end my
break | finish pause | put me back on | put texts back on | turn texts back on | turn them back on
| turn me back on | switch me back on | switch them back on | switch it back on | switch texts back
on | get going again | get it going again | get texts going again | carry on as normal | carry on
as before | carry on with texts | carry on with them | carry on messaging | carry on texting now |
ready for texts again | ready for my texts again | ready for them again | ready to hear from you
again | have texts again | have them again | have my texts again | have my texts back | have texts
back | have them back | want texts again | want my texts back | want texts back | you can start |
you can start texting | you can start texting me | you can start texting again | you can start
texting me again | you can start them again | you can start up again | you can resume | you can
carry on | you can begin again | you can restart | home from my holiday | home from holiday | home
from holidays | back from my holiday | back from my holidays | back from holidays | back from my
hols | home from my hols | back from spain | home from my daughters | home from my sons | back from
my daughters | back from my sons | i am out of hospital | discharged | been discharged | discharged
now | been discharged now | got home from hospital | got back from hospital | got home | got back |
got back now | home now | back home now | hospital let me out | they let me out | let me out | out
now | out of hospital and home | restart | carry on | carry on now | resume | resume texts |
unpause | back now | back | back home | home again | start texting me again | start texting again |
text me again | texts again | start them again | start it again | you start again | ready to start
again | ready start again | turn back on | home from hospital | out hospital | back from hospital |
out hospital now | home from hospital now | keep going | back from holiday | back from hols | end
pause | stop pause | stop pausing | go on | pick up again | come back | you can text me again |
switch back on | ready again | start up again | begin again | continue | carry on texting | carry
on texting me | turn it back on | home now from hospital | carry on again
    """,  # go on again
    "J": """
home | return | returning | be back | get back | get home | be home | back then | home then |
coming home
    """,  # back, with a day
    "I": """
at minute | i am | i will be | i am going | going | i go | we are | i am going to be | i am off | i
am having | i have | i shall be | going to be | gone | i | i will | am | we go | now | currently |
at moment
    """,  # about themselves
}
