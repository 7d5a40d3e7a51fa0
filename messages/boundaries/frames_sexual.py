"""Sexual words as signs: plain ones, and weak ones beside a wish and somebody."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames

SEXUAL_FRAMES = Frames(
    Boundary.SEXUAL,
    signs="""
S horny, sexy, nude, nudes, naked, knickers, bra, panties, thong, lingerie, suspenders, stockings
S bikini
S orgasm, masturbate, masturbating, porn, sexting, sext, blowjob, blow job, virgin, virginity, randy
S erection, hard on, foreplay, kinky, fetish, bdsm, spank, spanking, dominatrix, threesome, escort
S escorts
S make love, making love, made love, shagging, fuck you, snog, fondle, caress, lick, nibble, undress
S undressed, strip for, strip off, striptease, sex life, sexual, sexually, sleep together
S one night stand
S friends with benefits, fwb, sugar daddy, sugar baby, onlyfans, cleavage, bosom, boobs, breasts
s tits, shag, sex, strip, willy, cock, dick, bum, arse, pussy, steamy, intimate, intimacy, chest
S nipples, nipple, penis, vagina, crotch, libido, aphrodisiac, hickey
S get laid, get it on, hook up, booty call, netflix and chill, turn me on, turns me on, turned on
S lust
S aroused, arousing, seduce, seducing, seductive, sensual, erotic, nightie, negligee, underwear
S smallies
S undies, boxers, commando, skinny dip, skinny dipping, with nothing on, nothing on
S your birthday suit
S birthday suit, the nude, no clothes on, clothes off, kit off, without your clothes, bra size
S cup size
S send nudes, dirty ones, dirty talk, talk dirty, dirty pictures, saucy, smutty, kiss you
S kissing you
S taste your lips, your lips, kiss your, love bite, make out with, cum, fingering, wet for
S im hard for, hard for you babe, wank
S over my knee, between the sheets, under the covers, under the sheets, in the bedroom, bedroom eyes
S how big are, how big is your, well hung, well endowed, busty, curvy, voluptuous, topless
S toy boy, cougar
S milf, gilf, dilf, bedtime fun, hot for you, hots for, sleep with me
B body, legs, thighs, bottom, hips, curves, lips, skin, neck, chest, figure, hair down, feet
B waist, arms
B pins, bod, assets, cuddles, mouth, tongue, bath, shower, bed, sheets, pillow
B skirt, tights, heels, leggings, nightdress, pyjamas, pjs, dressing gown, swimsuit
B swimming costume
B man in your bed, woman in your bed, bedroom, lap, massage, rub, rub down, touch, cuddle, snuggle
B spoon, kiss
W wish i was, wish i were, wish you were, imagine, imagining, dream, dreaming, dreamt, dreamed
W picture, picturing, fantasise, fantasy, fantasies
W thinking of you, thinking about you, thought of you, thought about you, wish, bet, love to
W want to, like to
W would love, would like, cant stop thinking, hold, hold you, feel, touch you, stroke, rubbing
W run my hands
W hands on, hands all, beautiful, gorgeous, lovely, fit, hot, stunning, tempting, delicious, fine
W peach
W describe, tell me about your, tell me more about your, show me, wearing, see, stare, staring
W pics, pic, photo
W photos, picture of, admire, worship, gaze, fancy, tucked up, next to you, beside you, warm
W close, lay, lying
W watch you, smell, taste, bite, squeeze, pinch, grab, slip into, climb into, get into, share
W join you in, crave
W grand, cracking, smashing, nice, shapely, smooth, soft, lonely
X wearing, got on under, have on, got on, sleep in, wear in bed, wear to bed, wear at night
X under that, underneath
X last slept, slept with, been with a man, been with a woman, last have a man, last had a man
X last have a woman
X had a man, had a woman, how many men, how many women, how many lovers, how many partners
X your type, your first time
X seeing anyone, courting, urges, needs, in that way, in that department, touch yourself
X touching yourself
X play with yourself, pleasure, satisfy, satisfied, experienced, naughty, dirty, frisky, excited
X all over you
X all over, warm you up, keep you warm, keep me warm, company all night, all night long
X sleeping alone, sleep alone
X be my girl, be my girlfriend, be my boyfriend, my lover, be lovers, more than friends
X youre so fit, so fit
X body of a, id smash, smash you, would smash, do you in, have my way, take you to bed, in my bed
X in your bed, in bed with
X bed next to, have you in, make you feel like a woman, make a man of, feel like a real
X treat you like a woman
X like a woman, satisfy a, know how to please, good with my hands, magic hands, love you
X in love with you, i want you
X cheeky pic, cheeky picture, cheeky photo, cheeky pics, sexy pic, hot pic, full length
X spend the night, play truth or dare
q how many, do you, are you, when did you, have you ever, what are you, what do you, whats your
q what is your, you ever
h my husband, my wife, baby, blanket, cat, dog, he, she, chicken, physio, film, series, bath water
h football, hospital
h doctor, nurse, they, tv, telly, teddy, programme, hot water bottle, garden
p used to, had a, was, were, hope, early, ache, aching, sore, hurt, hurts, broke, broken, jelly
p itchy, dry, cold
p swollen, bad, better, tired, pain, foam, rest, fractured, weak, stiff, poorly
. lovely to hear, nice to hear, body else, bed early, early bed, off to bed, go to bed
. going to bed, stay in bed
. got out of bed, get out of bed, in bed by, up in arms, hands full, flower bed, bed of
. heart of hearts, love to hear
. get dressed, nice day, warm bath, hot bath, nice bath, lovely bath, see you tomorrow, see you
. a bit, willy nilly
. dirty dishes, bed bug, bed socks, thinking of you today, arse about, rough night, arm chair
. bum bag, dick van dyke
. moby dick, tights on, bath bomb, bed time, bedtime, cuddle with the, cuddle up with
. cuddled up with, bed yet, sex and the city
. same sex, opposite sex, love you to, wearing three, wearing a hat, wearing gloves, knees
. what do you do, cocktail, cock a, moby
S kissable, bedroom eyes, womans touch, mans touch, mans hands, womans hands, touch of a man
S touch of a woman
S like older women, love older women, like an older woman, mature woman, mature women, younger man
S toyboy, real woman, real man
S passionate, bit of leg, show me a bit, come to bed eyes, pout, irresistible, ravish, ravishing
S tease me
X in your room, in your bedroom, room for two, woke up all, all hot, all hot and bothered
X hot under the collar
X what do you look like, are you pretty, are you attractive, describe yourself
X are you good looking, are you blonde
X your figure, how tall are you, long time since, share my bed, double bed, lonely bed, cold bed
X feel a man
X feel a woman, go out with me, date me, be mine, belong to me, my woman, my man, my type
X kind of man, my dream girl
X the two of us, cant sleep for thinking, at night i think, think about you at night
X lie awake thinking
W smell lovely, smell, tingle, shiver, melt, blush, blushing, hot and
B mouth, leg, ankle, ankles, collarbone, shoulders, hands
X look gorgeous, look beautiful, look stunning, looked gorgeous, hold you, hold you close
X hold you tight
S a boyfriend have you, do you have a boyfriend, have you got a boyfriend, do you have a girlfriend
S have you got a girlfriend, lady like you, woman like you, girl like you, man like you
S beautiful lady
S slept with, been with a, pair on you, curves, slow kiss, long kiss, big kiss on, feelings for you
S got feelings for, attracted to, attractive to me, fancy you, you single, you are single
. wearing to, wearing for
S imagining you next, imagine you next, picture in the mirror, something nice for me
S wear something nice
S wear something sexy, wear it for me, wear that for me, next to me in bed, dream of holding
S if i was there in, if i were there in, woke up all hot
""",
    sayings=(
        "r~X",
        "[yi]&X~[iy]",
        "y~X",
        "q~[.o]{0,2}y~[.]{0,3}i[^,]{0,4}X",
        "W&X",
        "X&W",
        "[yr]&S",
        "^X&y",
        "i&X%W",
        "q&y&W~B",
        "W~[.]{0,3}B$",
        "[yriom]&S",
        "[yr]~s",
        "s~[yr]",
        "m~s~[yr]",
        "S&[yr]",
        "^[.]{0,2}S[.]{0,2}$",
        "q~S",
        "^q?[.]?S",
        "W&(?:r|y)~[.]{0,3}B",
        "B&W&y",
        "r~W~B",
        "r~[.]{0,2}B&W",
        "W~B~[.]?y",
        "y~[.]{0,3}W~B",
        "i&W&y%B",
        "y&B&y~i",
        "[io]&W[^,]{0,4}B&[yr]",
        "W~in my",
        "W&r~B",
        "q&y&X",
        "q~X",
        "i&X&y",
        "y~X~m",
        "io&X",
        "o&X(?:~y|[.]?$)",
        "y~[.]?X~i",
        "W~m?~X&y",
        "X&y~[.]?$",
        "y~W~B",
        "r~B~[.]?[yWX]",
        "i~o?~[.]?X~y",
        "y&n~X",
        "y&o~n?~X",
        "B[^,]{0,4}y[^,]{0,4}o",
        "X&i&B",
    ),
    fine="h(?!~S)|p(?![^,]*S)|n~S",
)
