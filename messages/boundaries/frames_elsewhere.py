"""Other ways to talk as signs: apps, numbers, ringing and finding somebody."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

ELSEWHERE_FRAMES = Frames(
    Boundary.ELSEWHERE,
    signs="""
A whatsapp, whats app, whatsap, watsapp, wattsapp, facebook, face book, messenger, instagram
A snapchat, telegram, viber, skype, facetime, face time, zoom, discord, tiktok, tik tok, twitter
A x app
A wechat, line app, imo, kik, imessage, teams, google meet, hangouts, linkedin, tinder, reddit
A bumble, bluesky, botim, xbox live, psn, playstation network, steam chat, house party
A youtube channel, onlyfans, video call, videocall, video chat, on video, by video, webcam
A marketplace, truecaller
A social media, socials, whatsapp group, twitch, pen pal, penpal, penpals, pen friend
N number, numbers, mobile, landline, phone number, email, e mail, email address, e mail address
N contact details, digits, house phone, mobile number, home phone, home number, home address
N address
N own phone, personal phone, real phone, my phone, your phone, contacts, surname, second name
N full name, last name, profile, username, handle, your details, my details, proper name, extension
N way to find you, way to reach you, way of reaching, way of contacting, voicemail, postal address
C ring, ringing, call, calling, phone, phoning, text, texting, message, messaging, chat, chatting
C talk
C talking, write, writing, dm, pm, facetime, buzz, bell, contact, email, e mail, speak, bell me
C dial
C speaking, ping, drop a line, drop me a line, pop me a line, natter, conversation, correspond
F follow, look up, look you up, friend request, track down, reach, google
F add me, follow me, find me, find you, follow you, add you, look me up, search for, hit me up
F connect, connect with, get hold of, reach you, reach me, locate
D direct, privately, in private, one to one, off here, off this app, off this thing, off this chat
D without this, middleman
D middle man, in the middle, robot, away from here, away from this, outside of this, outside this
D off the app, come off this, come off here, leave this, leave this app, instead of this, ditch this
D somewhere else, elsewhere, another app, another way, other app, like normal people, bot
D clunky, proper letters, proper letter, real letters, actual phone, day or night, any time of day
D hear your voice, hear what you sound like, see your face, see you on screen, on screen
D face to face, on camera, go between, in between, somewhere private, quicker way, easier way
D easier
D off grid, off platform, off the system, the old way
D own line, separately, on the side, real person, third party, another channel, different app
D directly with, directly to you, ring directly, speak directly, properly on, text each other
D by phone, by post, by email, by letter, on the phone, over the phone, down the phone, bypass
K keep in touch, stay in touch, lose touch, lose you, stay friends, dont lose, keep hold of you
K lost you
K shut down, shuts down, closes, after this, after i leave, when i leave, when this ends, leaving
J swap, exchange, give, have, send, let me have, got, save, saved, take, put, what is, whats, share
J lend, need, want, tell me, jot, write down, slip, pass me, what are, whats yours, know your, pop
. your favourite number, call it, call me old, call me daft, call me soft, text you tomorrow
. message you tomorrow, find it
. chat again, chat tomorrow, chat here, speak soon, talk about, find out, find that, add sugar
. call me at
. write to me here, write here, chat soon, talk soon, number of, a number, phone call with, ring of
. speak to staff, call round, your messages, your message, by the phone, number one, telly, call out
. talk to your, call the doctor, call your, ring your, write back, write again, write soon, house
. talk to me, chat with me, talk to you, follow the, follow up, follow it, write it, better than
. better today, better now, bit better, feel better, feeling better, get better, better soon
. got better
. much better, any better, sleep better, better night, better day, little better, friend of
. better at
. bit easier, any easier, get easier, gets easier, make it easier, make tomorrow, talk it
. text me back
h samaritans, 999, 111, 116, helpline, gp, surgery, council, staff, office, doctor, library
h silver line
h crisis, nhs, the warden, age uk, advice, they, scam, scammer, scammers, all day, adverts
p used to, remember, was down, played, havent, on it all, never got the hang, understand, didnt
p broke, broken, dropped, smashed, went, rang, had a, got a new, was on, been on, saw
C tinkle, give you a tinkle, bell, blower, dog and bone, give you a ring, give you a bell
C voice note, voice notes
C voicemail, voice message, leave you a message, get you on
A gmail, hotmail, yahoo, outlook, icloud, imessage, voice notes, walkie talkie, cb radio, forum
A chatroom, chat room
N address book, what number, which number, phone book, yellow pages, contacts list, my card
F get hold of you, get hold of me, look for me on, search for, track you down, trace you
D on something else, computer, some computer, can read this, they read, reads this, read these
D quicker, easier
D prying eyes, away from prying, on another, over on, a different app, other means
K swap your buddy, change your buddy, new buddy, take you off me, another buddy, move you on
. easier today, bit easier, find it easier, little easier, be easier, get easier, quicker than
. any quicker
Z dm me, pm me, inbox me, friend request, whats your email, whats your e mail, name are you under
Z talk on the phone, chat on the phone, speak on the phone, instead of texting, instead of typing
K swap your buddy
Z somewhere the charity, somewhere they cant, where they cant see, where the charity cant
Z where staff cant
Z will i get hold of you, do i get hold of you, would i find you, will i find you, a friend request
""",
    sayings=(
        "(?<!n)(?<!n.)(?:o~|y~|i~|^[.]{0,2})Z",
        "N~o~i",
        "K%o~i~F",
        "D%J~[ry]?~N",
        "w~A",
        "m~[.]?A",
        "D%o~i~J",
        "C&D",
        "D&C",
        "o~i~C~y&N",
        # apps
        "[yi]&o&A",
        "[yo]~A",
        "y&A",
        "io&A",
        "A%[yo]~(?:D|m|C)",
        "^[.JF]{0,2}A[.]?$",
        "A&[yD]",
        "^J~A",
        "F&A",
        "m~A",
        # numbers, e-mail
        "J~[ry]?~N",
        "r~N",
        "o&N%[yC]",
        "q~r~N",
        "m~N%[yC]",
        "o~J&N",
        "C~m~[.]{0,3}N",
        "N%C~m",
        # ring me, off here
        "o~C~[y]?~D",
        "C~[ym]?~D",
        "D&C",
        "o&[yi]&D",
        "o~m~D",
        "D~D",
        "o~D&[yi]",
        "y~[.]?J~m~q",
        "io~C~y(?=$|,|D)",
        "D%(?:C|o&y)",
        "C~m~D",
        "o~i~C~y(?=[.]?$|,|D)",
        "y~C~m(?=[.]?$|,|~D)(?<!o)",
        "o&y~C~m",
        "^C~m~(?:D|N)",
        # find me
        "F~[ym]&[AN]",
        "i~o~F",
        "io~F~[yr]?",
        "o~F~y",
        "^F~[ym]",
        "[oi]&F~y",
        "y~F~m",
        # keep in touch
        "o&K",
        "K%(?:o|q)",
        "q%K",
        "o~i~C~y&q",
        "C&q&(?:send|post)",
    ),
    fine="h|p|n~[ACNFJ]|n&A",
)
