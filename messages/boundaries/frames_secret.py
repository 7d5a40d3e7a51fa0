"""Secrets: telling, who is not to know, and what is to be hidden."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

SECRET_FRAMES = Frames(
    Boundary.SECRET,
    words="""
WHOM: staff, office, charity, coordinator, co ordinator, organiser, team, manager, anyone, anybody
WHOM: no one, nobody, soul, everyone, boss, volunteers, supervisor, social worker, carer, carers
WHOM: support worker, key worker, befriending lot, busybodies, powers that be, higher ups, gaffer
WHOM: bosses, that lot, them lot, headquarters, hq, no1, any1, any one, family, daughter, son, mum
WHOM: mother, dad, niece, nephew, safeguarding, grandson, granddaughter, anybody else, anyone else
WHOM: everybody, organisers, outsiders, the scheme, the service, any of them, my son, my daughter
WHOM: my family, my husband, my wife, your carer, your son, your daughter, your family, the lot at
WHOM: a soul, no-one, head office, whoever, another person, a living soul, the council
WHOM: social services, your doctor, the police, them, the others, charity busybodies
WHOM: your support worker, my doctor, the office
KNOW: know, knows, knew, knowing, hear, hears, find out, finds out, found out, see, sees, read
KNOW: learn, discover, told, wise, hear about, get wind of, catch on, cotton on, suspect, hear of
KNOW: aware, any the wiser, get to know, come out, be told, told about
TELL: tell, mention, say, repeat, breathe, let on, report, inform, blab, grass, snitch, spill
TELL: telling, mentioning, saying, repeating, showing, bothering, pass it, tell on, let slip
TELL: speak of, go running, go telling, dob, mention it, whisper, discuss, talk about, reveal
TELL: disclose, shout about, broadcast, advertise, tell tales, pass on, pass it on, pass this on
TELL: passing on, breathe a word, put it in, put that in, put this in, put this on, put that on
TELL: write it down, write this down, write that, raise it, speak about, talk to, say owt
TELL: say anything, note down, log it, log this, hand it on, gossip, squeal, split on, grass me up
TELL: share this, share that, share it, show them, show anyone, show this, put it on, write this
TELL: give her anything, give them anything, give him anything, give her nothing
TELL: give them nothing, put this on my, put that on my, anyone else reading, report me
TELL: report this, put it down, write it down anywhere, show, say a word, log
HUSH: mums the word, mum is the word, gatepost, under your hat, hush hush, shhh, shush, our secret
HUSH: schtum, stum, zip it, our lips, lips sealed, lips are sealed, off the record, little secret
HUSH: on the quiet, on the qt, on the sly, keep schtum, stay between, sworn to secrecy
HUSH: secret between, our little thing, own little world, private little world, our arrangement
HUSH: private between, wont go any further, go any further, special that others
HUSH: between me and you, between you me, between me you, between me thee, between ourselves
HUSH: just between, cross your heart, pinky promise, pinky swear, swear on, swear down
HUSH: our special, behind closed doors, tight lipped, button it, keep shtum, shtum
HUSH: on the down low, our business, within these walls, walls have ears, loose lips
HUSH: what happens here, none of their business, wont understand us, dont understand us
HUSH: keep us apart, split us up, take you away from me, find someone else for you, never happened
HUSH: not a word, say your cousin, use a code, code word, our code, wind of us, fewer who know
HUSH: fewer people, they read these, they can read these, theyre reading, eavesdropping
HUSH: not make this official, off the books, under the radar, under the table, undercover
HUSH: cover your tracks, cover our tracks, our tracks, code name, keep a low profile, lie low
HUSH: act normal, act natural, play dumb, ruin everything, spoil everything, ruin it for us
HUSH: tongues wag, tongues will wag, cant keep a secret, good at keeping things, can you keep a
HUSH: able to keep a, keep things to yourself, not for anyone, for nobody else, for nobody elses
HUSH: no one elses, not for other, eyes and ears, dont repeat, not repeat it, repeat it to
HUSH: supposed to say this, not meant to say, shouldnt be telling, shouldnt tell you this
HUSH: doesnt know wont hurt, dont know wont hurt, just between the two, between us
HUSH: between you and me, between us girls, between us lads, goes no further, no further
HUSH: keep it quiet, kept quiet, keep mum, keep it to yourself, keep it to yourselves
HUSH: keep that to yourself, keep this to yourself, keep it under, keep it private
HUSH: keep it between, under wraps, trap shut, mouth shut, gob shut, breathe a word
HUSH: breathed a word, not a soul, stays with us, stays with you, stays between
HUSH: act like you dont know, pretend you dont know, we have never, we never met
HUSH: never spoken about, never had this, in confidence, strictly confidential, in strict, hush
HUSH: just for your ears, for your ears, for you only, only for you, your eyes only
HUSH: not for sharing, not for them, private matter, our friendship, cross my heart, scouts honour
HUSH: on my life, guts for garters, tell no one, tell nobody, say nothing, say nowt
HUSH: not supposed to, supposed to tell, shouldnt really be, not meant to, not allowed to tell
HUSH: be our thing, stays in this, cant see this, wont see this, between these four walls
HUSH: dont breathe, thee and me, wont hurt them, wont hurt her, wont hurt him
HUSH: without them knowing, without anyone knowing, on the hush, keep it hush, hush now
HUSH: none of their, nothing to do with them, nothing to do with the, not their business
HUSH: stays with you and me, this stays with, keep quiet about, shh about, shh now
HUSH: wont hurt them eh, goes on here stays, they dont know wont, keep your secret
HUSH: our wee arrangement, just for us, for us two, hand on heart, burn after reading
HUSH: only telling you, you didnt hear this, didnt hear this from me, didnt hear it from me
HUSH: my name out, my name into, need to know basis, no further than, special between
SECRETLY: secret, secretly, hidden, hide it, confidential, eyes only, hush, stop us, end this
SECRETLY: discreet, separate us, discretion, out of it, sneaky, wouldnt understand
SECRETLY: would not understand, sneak, on the sly, undercover, secrets
DELETE: delete, wipe, clear, erase, get rid of, bin, burn, tear up, scrub, remove, hide, rip up
DELETE: destroy, lose, ditch, shred, unsend, get rid, take down, scrap, rub out
THESE: message, messages, text, texts, chat, chats, history, conversation, convo, thread, letter
THESE: evidence, last one, those, record, them messages, log, words, that message, that text
THESE: that photo, those messages, this message, these messages, our messages, our texts
THESE: this text, these texts, the lot, what i sent
TROUBLE: sacked, lose my place, lose my job, thrown out, kicked off, told off, in bother
TROUBLE: into trouble, the boot, struck off, banned, lose my badge, disciplined, hauled in
TROUBLE: in trouble, fired, reported, lose my volunteering, my job, throw me out, my badge
TROUBLE: chuck me out, kick me off, stop us, stop me, stop me talking, take me off, have me off
TROUBLE: split us up, separate us, sack me, get done, for the high jump
ASKED: if anyone asks, if anybody asks, if they ask, if she asks, if he asks, if staff ask
ASKED: if asked, if they ring, if they call, just say, you never heard, i never said, cover for me
ASKED: you didnt hear it, say nothing, say nowt, tell them we, deny it, make out that
ASKED: if your carer asks, if your son asks, if your daughter asks, if she rings, if he rings
ASKED: if the office rings, if the office asks, if the office ring, if staff ring
ASKED: if your family ask, if your worker asks, if questioned, if the manager, if anyone rings
ASKED: say i only, say it was, tell them it was, from your niece, say you fell, tell them i
ASKED: tell them you, tell her it was, tell him it was, if the office, if they question
ASKED: if your social worker asks, i am your nephew, i am your niece, i am your cousin
ASKED: say i am fine, as far as they are concerned, if it comes up, lets say i, let us say i
KEEP: keep, kept, keeping, stay, stays, staying, remain, leave
QUIET: to yourself, quiet, private, between us, between you and me, that way, among ourselves
QUIET: low key, to ourselves, from them, out of it, between the two of us, ours alone, just us
QUIET: from staff, to myself, a secret, quiet about, confidential, from the, from your, from my
QUIET: dark, mum
PROMISE: promise, swear, swear down, vow, word of honour, give me your word, on your life
PROMISE: trust you not, trust you
NEED: need to, needs to, have to, has to, got to, must, should, ought to, going to, able to
calm: i dont know, never knew, let me know, let you know, you know, dont know what, i know
calm: know how, know what, secret santa, secret garden, secret ingredient, secret recipe
calm: secret agent, secret of, cant tell you how, secret service, tell me, told me, tell you
calm: to say the least, say hello, say hi, say goodnight, say goodbye, say sorry
calm: pass on the message, talk about it, talk about them, talk about that, have to talk
calm: want to talk, share a, share the, share your, share that, clear up, clear the, clearing up
calm: clear out, cleared out, clear as, bin day, bins, bin lorry, bin men, lost my, lose weight
calm: cant wait to hear, quiet night, quiet day, quiet evening, quiet one, quiet week
calm: quiet week end, private room, keep well, hear from you, hear that, keep warm, keep busy
calm: keep going, keep me, keep it up, keep up, see you, see what, see how, see the, see if
calm: see them, see her, see him, tell by, in trouble for, couldnt tell, couldnt say, cant say
calm: cant tell, can you tell, dont mention it, say anything more, say no more, cant tell you
STAFFS: staff, office, charity, coordinator, manager, team, organiser, them, your daughter
STAFFS: your son, boss, supervisor, the others, your family
BOTHER: bother, worry, involve, trouble
GO: go to, go running, run to, go telling, go bothering
""",
    plain="""
neednt KNOW; not .. TELL .. to|at .. WHOM; WHOM not NEED? KNOW|TELL; not want .. WHOM .. KNOW;
not let .. WHOM .. KNOW; HUSH; KEEP .. QUIET; PROMISE .. not .. TELL; PROMISE .. WHOM;
DELETE .. THESE; WHOM .. not .. KNOW; not for WHOM .. KNOW; my|our SECRETLY
""",
    strict="""
not .. TELL .. STAFFS; this .. HUSH; not .. TELL .. staff; not .. talk .. STAFFS;
you .. not .. TELL; dont .. TELL .. WHOM; not .. tell .. WHOM; not .. HUSH; HUSH .. HUSH;
not|dont|neednt|shouldnt|mustnt show .. these|this|my|our; not|dont|neednt|shouldnt .. say_a word;
not report_this|it; rather|prefer you didnt TELL;
you|shouldnt|mustnt|dont mention .. MONEY|money|it|this|that|me|us; no_need .. TELL;
nobody|no_one .. needs to_know we|that|about|what; better .. WHOM|staff dont_know;
you cant TELL .. WHOM; dont .. mention me; not .. put_it_in your;
lets_not|try_not|best_not .. TELL|mention; try_not_to TELL; if .. rings|asks|calls .. say|tell;
you .. say .. fine|fell|nothing; not .. anyone else; keep your secret;
keep .. office|staff|them out; social_worker .. not|isnt; DELETE it|this|them after|when|once;
our arrangement; WHOM .. not NEED|told; keep .. out of it; one at .. staff .. KNOW; nosy;
keep .. WHOM|STAFFS out; WHOM|STAFFS not NEED KNOW|TELL; not let_on; clear|wipe .. phone;
they .. stop us|me; you not NEED TELL .. WHOM; nosy .. not; not .. no about; they not NEED KNOW;
best .. not .. TELL .. WHOM; you not .. NEED TELL; ^ dont|never|not_to TELL;
not .. BOTHER .. STAFFS; not GO .. STAFFS; you not TELL; ask .. not .. TELL;
i will never|not TELL; not go TELL; WHOM .. not .. TELL; WHOM ... TROUBLE; i .. TROUBLE ... TELL;
i will .. TROUBLE; ASKED; keep .. SECRETLY; TELL .. SECRETLY; nobody .. need|has|must KNOW;
rather|prefer .. not .. TELL|KNOW; rather|prefer .. WHOM .. not .. KNOW; best .. not .. TELL;
TELL .. it was; rid of THESE; WHOM .. will .. TROUBLE; that not ask TELL; PROMISE .. i .. not
""",
    always="""
we_say stays; not need .. tell|TELL .. staff|STAFFS|WHOM everything; you_cant tell your;
dont_have_to tell your .. everything; they_would sack|fire|suspend me; sack_me if;
you_cant TELL .. WHOM / why; rather_you_didnt TELL; dont|not show your|anyone|them|the;
no_one|nobody needs to_know we|about|that|i|you; shouldnt|neednt|mustnt TELL .. WHOM / i;
let_us_not TELL|mention; no_need_to TELL|mention|report|show|say; ASKED;
you|they not .. bring my name; only_telling_you;
dont .. put|write|log .. my notes|form|file|record; dont_put this on|in;
if_you_didnt .. put|pass|tell|mention|report|write|share; dont_want .. anyone_else;
dont_want my doctor|son|daughter|family|social told|knowing|finding; ^ dont report_me;
dont write it_down; no_need for anyone; rings .. you_say|say_i|tell_them; burn|eat after;
keep_your secret; keep the? office|staff|charity|them out; your social_worker isnt|not;
best if .. WHOM .. isnt|not|doesnt
""",
    fine="""
i never TELL .. my|our; what i TELL; staff_could|can; i tell .. everything; tell .. everything;
for years; in_danger; gatepost_it; without_TELL; but not; cant_fix; KNOW_my;
haha|lol|danger|unless|santa; i cant TELL; i couldnt TELL; they KEEP; feel;
i_have_to|need_to|must TELL; not|cant_promise; not|cant_KEEP; i not_know; she|he|they TELL;
didnt_TELL; couldnt|wasnt TELL; past SECRETLY
""",
)
