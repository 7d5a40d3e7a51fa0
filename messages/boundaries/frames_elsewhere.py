"""Other ways to talk: apps, numbers, ringing, writing, and being found."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

ELSEWHERE_FRAMES = Frames(
    Boundary.ELSEWHERE,
    words="""
APP: whatsapp, whats app, whatsap, watsapp, wattsapp, facebook, face book, messenger, instagram
APP: snapchat, telegram, viber, skype, facetime, face time, zoom, discord, tiktok, tik tok
APP: twitter, x app, wechat, line app, imo, kik, imessage, google meet, hangouts, linkedin, tinder
APP: reddit, bumble, bluesky, botim, xbox live, psn, playstation network, steam chat, house party
APP: youtube channel, onlyfans, video call, videocall, video chat, on video, by video, webcam
APP: marketplace, truecaller, social media, socials, whatsapp group, twitch, pen pal, penpal
APP: penpals, pen friend, gmail, hotmail, yahoo, outlook, icloud, voice notes, walkie talkie
APP: cb radio, forum, chatroom, chat room, fb messenger, e mail, email, snap chat, group chat
APP: vid call, video me, google chat, rebtel, bebo, myspace, youtube, voice call, whats app group
APP: signal app, on signal, use signal, got signal, have signal, any of the apps, the apps
APP: on snap, my snap, your snap, snap me, snap or insta
NUMBER: number, numbers, mobile, landline, phone number, email, e mail, email address
NUMBER: e mail address, contact details, digits, house phone, mobile number, home phone
NUMBER: home number, home address, address, own phone, personal phone, real phone, contacts
NUMBER: surname, second name, full name, last name, profile, username, handle, your details
NUMBER: my details, proper name, extension, way to find you, way to reach you, way of reaching
NUMBER: way of contacting, voicemail, postal address, address book, what number, which number
NUMBER: phone book, yellow pages, contacts list, my card, real name, house number, work number
NUMBER: other number, your mobile, my mobile, my own phone, proper email, facebook name
NUMBER: in the book, two numbers
CALL: ring, ringing, call, calling, phone, phoning, text, texting, message, messaging, chat
CALL: chatting, talk, talking, write, writing, dm, pm, facetime, buzz, bell, contact, email
CALL: e mail, speak, bell me, dial, speaking, ping, drop a line, drop me a line, pop me a line
CALL: natter, conversation, correspond, tinkle, give you a tinkle, blower, dog and bone
CALL: give you a ring, give you a bell, voice note, voice notes, voicemail, voice message
CALL: leave you a message, get you on, reach, get hold of, video, give me a bell, give me a ring
CALL: a tinkle, a bell, chat to, write to, get in touch, be in touch, stay in touch, keep in touch
CALL: letters, letter, zoom, skype
FIND: look you up, friend request, track down, add me, follow me, find me, find you, follow you
FIND: add you, look me up, hit me up, connect with, get hold of, reach you, reach me
FIND: get hold of you, get hold of me, look for me on, track you down, trace you, look for me
FIND: search me, google me, look for you, search for you, search for me, send a request
FIND: send you a request, there is only one of me, only one of me, my profile, under my name
FIND: what name are you, name are you under, google you, connect with you, locate you
FIND: there is only one, call you on facebook, what do they call you on
OFFHERE: direct, privately, in private, one to one, off here, off this app, off this thing
OFFHERE: off this chat, without this, middleman, middle man, in the middle, away from here
OFFHERE: away from this, outside of this, outside this, off the app, come off this, come off here
OFFHERE: leave this, leave this app, instead of this, ditch this, somewhere else, elsewhere
OFFHERE: another app, another way, other app, bot, proper letters, proper letter, real letters
OFFHERE: actual phone, day or night, any time of day, hear your voice, hear what you sound like
OFFHERE: see your face, see you on screen, on screen, face to face, on camera, go between
OFFHERE: in between, somewhere private, quicker way, easier way, off grid, off platform
OFFHERE: off the system, the old way, own line, separately, on the side, real person, third party
OFFHERE: another channel, different app, directly with, directly to you, ring directly
OFFHERE: speak directly, properly on, text each other, by phone, by post, by email, by letter
OFFHERE: on the phone, over the phone, down the phone, bypass, on something else, computer
OFFHERE: some computer, can read this, they read, reads this, read these, prying eyes
OFFHERE: away from prying, on another, over on, a different app, other means, different thing
OFFHERE: on my own phone, on my phone, my own phone, directly, the middle man, cut out the
OFFHERE: not through this, through this, not on this, outside of here, something private
OFFHERE: each other, phone each other, of an evening, anytime day or night, at your house
OFFHERE: at my house, when the service is closed, when it is closed, out of hours, where they cant
OFFHERE: they cant read, cant read it, reading these, need this app, need this thing, need this
OFFHERE: this app, this thing, this service, this bot, this system, another number
OFFHERE: my other number, other number, without them, without the charity, without staff
OFFHERE: without this robot, without the office, through the charity, round the charity
OFFHERE: through staff, through the office, at home on, our own phones, through the post
OFFHERE: not through a machine, through a machine, the other one, reach me out, more private
KEEP: keep in touch, stay in touch, lose touch, lose you, stay friends, dont lose
KEEP: keep hold of you, lost you, shut down, shuts down, closes, after this, after i leave
KEEP: when i leave, when this ends, leaving, swap your buddy, change your buddy, new buddy
KEEP: take you off me, another buddy, move you on, carry on, still talk, still chat
KEEP: still be friends, keep hold of, see you again, get hold of you, get hold of me
SLIP: dm me, pm me, inbox me, friend request, whats your email, whats your e mail
SLIP: name are you under, talk on the phone, chat on the phone, speak on the phone
SLIP: instead of texting, instead of typing, somewhere the charity, somewhere they cant
SLIP: where they cant see, where the charity cant, where staff cant, will i get hold of you
SLIP: do i get hold of you, would i find you, will i find you, a friend request, swap numbers
SLIP: exchange numbers, swap details, got a pen, take my number, my number is, number in case
SLIP: another way i can talk, another way to talk, another way to speak, another way to reach
SLIP: find you online, find me online, on the internet, are you online, on social media
SLIP: send you a request, middle man, easier on, quicker on, wants adding, want adding
HAVE: got, have, use, using, do, on, try, tried, got a, own, join
SWAP: give, swap, exchange, send, share, get, save, tell me, jot, note, lend, pass, what is
SWAP: what are, put, let me have, drop me, know, whats
EASY: easier, quicker, better, nicer, rather, sooner, prefer, simpler, clunky, rubbish, cheaper
EASY: free, safer
calm: phone me back, message me here, text me here, on here any time, number of, number one
calm: bus number, number nine bus, number plate, back number, numbers on the, favourite number
calm: lucky number, good number, any number, a number of, ring the doctor, ring your, ring the
calm: ring them, ring her, ring him, ring my, rang, ring 111, call 111, call the, call your
calm: phone the, phone your, text you later, text you tomorrow, write to the, talk to your
calm: talk to the, talk about, chat about, speak to the, speak to your, call it, called it
calm: call him, call her, teams, zoom around, signal is, phone signal, no signal, wi fi signal
calm: signal here, signal box, smoke signal, zoom lens, reach for, out of reach, call centre
calm: wedding ring, mums ring, cold call, call me mad, call me old, message from, your message
calm: your messages, my message, new address book, my address book, address book, proper tea
calm: proper meal, proper cold, follow up, follow the, find it, find out, better today, better now
calm: feel better, much better, bit better, get better, better soon, getting better, better than
calm: easier to, bit easier, getting easier, on the app, telegram from the queen, better off
calm: need this week, get in touch with the, speak up, so to speak, got better, easier today
calm: on the radio, video of, proper job, properly, properly fed
""",
    plain="""
have|get|want|need your .. NUMBER; your phone|mobile NUMBER|number; GIVE me .. NUMBER;
will|ask .. APP; you .. HAVE APP $; CALL me|you .. APP; ask .. CALL .. OFFHERE;
CALL_me .. OFFHERE; i will .. CALL you .. OFFHERE|NUMBER; q .. your NUMBER|APP;
SWAP .. your NUMBER|APP; SWAP .. my NUMBER; SLIP; ask .. CALL_me; EASY .. CALL .. OFFHERE;
FIND .. APP; ^ FIND; i will FIND; will|ask|EASY .. CALL .. OFFHERE; ^ CALL .. OFFHERE
""",
    strict="""
ask .. APP; you .. APP; will .. APP; SWAP .. NUMBER; will .. NUMBER; ask .. NUMBER;
you .. OFFHERE; ask .. OFFHERE; you .. NUMBER; me .. OFFHERE; will .. FIND; me .. APP;
HAVE .. OFFHERE; can .. i .. CALL; give .. NUMBER; will .. on .. CALL; i .. FIND;
i will .. ring|call|phone|text|message you .. at_home|from_my; i will .. write to_you at;
keep .. talking|writing|chatting .. after;
ask .. ring|call|phone|text|message|write .. me at_home|at_my; text .. from_my phone;
can|could|may i .. have your NUMBER; have|get|want|need your .. NUMBER;
will .. telephone|phone|ring each_other; CALL .. each_other; i .. have two_numbers;
your|my|got|on snap; ring|call|phone me .. at_home; another_way to_talk; different_app;
get_hold of_you; search|look for .. on APP; where_they cant; find|look|search|add .. online;
under .. name .. online; you .. online $; give|take|tell|want|need|got .. your|my NUMBER;
use .. OFFHERE; q|how .. KEEP; like i do with .. APP; easier|better|quicker|simpler .. OFFHERE;
will .. use OFFHERE|APP; do this OFFHERE; my APP .. better|quicker|easier|always;
if i had .. NUMBER|APP; easier .. had .. NUMBER|APP; my NUMBER .. want|easy|same;
ever used|tried|had APP; how .. i .. KEEP; i .. got|have APP ... which|you; not need .. OFFHERE;
let me .. OFFHERE; we .. OFFHERE $; CALL .. my NUMBER; my_own_phone $; APP .. you;
i .. APP .. you|EASY|q; ^ HAVE_APP; ^ APP $; EASY .. APP; EASY ... NUMBER;
i will CALL you .. OFFHERE; i will CALL you $; will .. CALL .. OFFHERE; OFFHERE ... CALL;
q .. i .. CALL you; you .. CALL me .. OFFHERE; will .. KEEP .. OFFHERE; KEEP ... OFFHERE;
will .. i .. NUMBER; you .. got .. NUMBER; will .. NUMBER $; exchange|swap NUMBER;
will .. you .. OFFHERE; not .. need OFFHERE; ^ CALL_me OFFHERE|NUMBER; if .. leave .. KEEP
""",
    always="""
rather talk|chat|speak .. off; phone|mobile|landline i_could|can ring|call|text;
sent_you a_friend; sooner|rather ring|call|phone_you;
i will .. ring|phone|call|bell you .. at_home; SLIP / not they cant; what .. call_you on APP;
i .. on APP ... ping|message|find|add; your_daughters|daughters number; our own phones;
pen_pals|penpals; not .. through_a machine; message_you from|off; telephone each_other;
ring_you .. easier; is_it|it_is easier than this; skip the_bot; how to get_me;
will .. APP .. like; another_way to talk|chat|speak; different_app; get_hold of_you $;
you .. ring|call|phone me .. at_home; where_they cant; search .. on .. APP
""",
    fine="""
talk staff; ask staff; not SWAP .. NUMBER; said; not_allowed; never|dont|cant .. give;
staff_will|can; i_use|used|had|tried; cant
""",
    others="""
staff_to|can|could|will|would; they; yourkin; past; past_i
""",
)
