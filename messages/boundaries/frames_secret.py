"""Secrets as signs: telling, who must not know, and what is to be hidden."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

SECRET_FRAMES = Frames(
    Boundary.SECRET,
    signs="""
W staff, office, charity, coordinator, co ordinator, organiser, team, manager, anyone, anybody
W no one, nobody, soul, them, they, others, everyone, boss, volunteers, supervisor, leader
W social worker, carer, carers, support worker, key worker, befriending lot, busybodies
W powers that be, higher ups, gaffer, bosses, that lot, them lot, headquarters, hq, no1, any1
W any one, family, daughter, son, sister, brother, husband, wife, mum, mother, dad, niece, nephew
W kids, partner, gp, doctor, warden, nurse, police, safeguarding, someone else, somebody else
W children, grandson, granddaughter, friend, friends, neighbour, neighbours, vicar, imam, world
W anybody else, anyone else, everybody, organisers, the others, outsiders, the scheme, the service
K know, knows, knew, knowing, hear, hears, find out, finds out, found out, see, sees, read, learn
K discover, told, involved, wise, hear about, get wind of, notice, catch on, cotton on, suspect
T tell, mention, say, repeat, breathe, let on, show, report, inform, blab, grass, snitch, spill
T telling, mentioning, saying, repeating, showing, bothering, share, sharing, write, pass it
T tell on, let slip, speak of, go running, go telling, dob, mention it, whisper, put that, put this
T bring up, discuss, talk about, reveal, disclose, shout about, broadcast, advertise, tell tales
S mums the word, mum is the word, gatepost, under your hat, hush hush, shh, shhh, shush, our secret
S schtum, stum, zip it, our lips, lips sealed, lips are sealed, off the record, little secret
S on the quiet, on the qt, on the sly, keep schtum, stay between, sworn to secrecy, secret between
S our little thing, our thing, own little world, private little world, our arrangement
S private between, wont go any further, go any further, special that others
S between me and you, between you me, between me you, between me thee, between ourselves
S just between, cross your heart, pinky promise, pinky swear, swear on, swear down, our special
S behind closed doors, tight lipped, button it, keep shtum, shtum, on the down low, our business
S within these walls, walls have ears, loose lips, what happens here, stays here
S none of their business, wont understand us, dont understand us, keep us apart, split us up
S take you away from me, find someone else for you
s secret, secretly, hidden, hide it, confidential, eyes only, hush, stop us, end this, discreet
s separate us, discretion, out of it, sneaky, wouldnt understand, would not understand
D delete, wipe, clear, erase, get rid of, bin, burn, tear up, scrub, remove, hide, rip up, destroy
M message, messages, text, texts, chat, chats, history, conversation, convo, thread, this, it, these
M letter, evidence, last one, those, record, them messages, log, words
G sacked, lose my place, lose my job, thrown out, kicked off, told off, in bother, into trouble
G the boot, struck off, banned, lose my badge, disciplined, hauled in, in trouble, fired, reported
A if anyone asks, if anybody asks, if they ask, if she asks, if he asks, if staff ask, if asked
A if they ring, if they call, just say, you never heard, i never said, cover for me
A you didnt hear it, say nothing, say nowt, tell them we, deny it, make out that
Z keep, kept, keeping, stay, stays, staying, remain, leave
B to yourself, quiet, private, between us, between you and me, that way, among ourselves, low key
B to ourselves, from them, out of it, between the two of us, ours alone, just us, from staff
N neednt, no need, doesnt need to, doesnt have to, dont need to, dont have to, mustnt, not to
N shouldnt, wont, best not, better not, no need for, rather you didnt, rather not, never
N hasnt to, havent to, would prefer you didnt, hate for, id hate, theres no need, dont go
n not, dont, lets not, nor, less said, wouldnt, do not
. no, cant, cannot, bins
. i dont know, dont know what, dont know how, dont know why, dont know who, dont know anyone
. dont know if, cant tell you, did you tell, if you tell, cant say, dont say, you know, do you know
. couldnt say, couldnt write, cant breathe, wheelie bin, let me know, did you hear, cant wait to
. didnt know, did not know, who knows, cant hear
. have you told, dont mention it, clear the table, clear my head, never knew, wont bother you
. say hello, say hi, dont bother
p didnt, did, have you, was, were, used, film, book, recipe, santa, garden, ingredient, telly
p he, she, people, h, oven, soup, years
c to tell, have to tell, pass this on, have to report, must tell, wont keep, cant keep, not keep
c cant promise, have to share, must report, i will tell, blame
S never happened, not a word, say your cousin, use a code, code word, our code, wind of us
S fewer who know
S fewer people, they read these, they can read these, theyre reading, nosy, nosey, prying
S eavesdropping
S not make this official, off the books, under the radar, under the table, undercover
S cover your tracks
S cover our tracks, our tracks, code name, keep a low profile, lie low, act normal, act natural
S play dumb
S ruin everything, spoil everything, ruin it for us, tongues wag, tongues will wag
S cant keep a secret
S good at keeping things, good at keeping, can you keep a, able to keep a, keep things to yourself
S not for anyone, for nobody else, for nobody elses, no one elses, not for other, eyes and ears
D lose, ditch, shred, unsend
M that message, that text, that photo, those messages
A if your carer asks, if your son asks, if your daughter asks, if she rings, if he rings
A if the office rings
A if the office asks, if the office ring, if staff ring, if your family ask, if your worker asks
A if questioned
n dont give, dont let
p reading, book club, film
S dont repeat, not repeat it, repeat it to, supposed to say this, not meant to say
S shouldnt be telling
S shouldnt tell you this, doesnt know wont hurt, dont know wont hurt, just between the two
. my, our, mine, ours, let the charity know, let the office know, let staff know, let them know
m my doctor, my gp, my nurse, my dentist, my boss, our doctor, let the staff know, let the team know
c keep what you say, keep what you tell
""",
    sayings=(
        "[myr]~s",
        "Z~[.]?B",
        # don't tell a soul; they needn't know; what the office doesn't know
        "[nN]~T&W",
        "[nN]&T&r&W",
        "W[nN]?[.]?N&[KT]",
        "N~W&[KT]",
        "W~n~K~[myi]",
        "N~K~W",
        "(?:^|[,yo])[nN]~T(?:~M|[.]?)$",
        "o~y~[nN]~T",
        "y~[nN]~T(?!~m)",
        "^[.]?[nN]~T(?!~m)",
        # our little secret; delete this; I'd get sacked; if anyone asks
        "S",
        "[my]~s",
        "s~[ym]",
        "^[.]?s[.]?$",
        "Z~M?~B",
        "(?:^|[,yo.])D~r?~M",
        "[imo]&G%[yoMi]",
        "G%(?:W|K|T)",
        "(?:^|[,yio])[.]?A",
        "W~K%G",
        "r&S",
    ),
    fine="c|T[.]?m|h[^,]{0,4}G|h[.]?n~T|p~[nNTKSs]|s~p|D[^,]*h|S~p|(?:^|,)io?n[.]?[TK][^WyS]*$|^i[no]?n?o?K[^Z]*$",
)
