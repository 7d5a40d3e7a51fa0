"""Sexual words: plain ones, and weaker ones beside a wish and somebody."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.sayings import Frames

SEXUAL_FRAMES = Frames(
    Boundary.SEXUAL,
    words="""
LEWD: horny, sexy, nude, nudes, naked, knickers, bra, panties, thong, lingerie, suspenders
LEWD: stockings, bikini, orgasm, masturbate, masturbating, porn, sexting, sext, blowjob, blow job
LEWD: virgin, virginity, randy, erection, foreplay, kinky, fetish, bdsm, spank, spanking
LEWD: dominatrix, threesome, escort, escorts, make love, making love, made love, shagging
LEWD: fuck you, snog, fondle, caress, lick, nibble, undress, undressed, strip for, strip off
LEWD: striptease, sex life, sexual, sexually, sleep together, one night stand
LEWD: friends with benefits, fwb, sugar daddy, sugar baby, onlyfans, cleavage, bosom, boobs
LEWD: breasts, nipples, nipple, penis, vagina, crotch, libido, aphrodisiac, hickey, get laid
LEWD: get it on, hook up, booty call, netflix and chill, turn me on, turns me on, turned on, lust
LEWD: aroused, arousing, seduce, seducing, seductive, sensual, erotic, nightie, negligee
LEWD: underwear, smallies, undies, boxers, commando, skinny dip, skinny dipping, with nothing on
LEWD: your birthday suit, birthday suit, the nude, no clothes on, clothes off, kit off
LEWD: without your clothes, bra size, cup size, send nudes, dirty ones, dirty talk, talk dirty
LEWD: dirty pictures, saucy, smutty, taste your lips, your lips, kiss your, love bite
LEWD: make out with, cum, fingering, wet for, im hard for, hard for you babe, wank, over my knee
LEWD: between the sheets, under the covers, under the sheets, in the bedroom, bedroom eyes
LEWD: how big are, how big is your, well hung, well endowed, busty, curvy, voluptuous, topless
LEWD: toy boy, cougar, milf, gilf, dilf, bedtime fun, hot for you, hots for, sleep with me
LEWD: kissable, womans touch, mans touch, mans hands, womans hands, touch of a man
LEWD: touch of a woman, like older women, love older women, like an older woman, mature woman
LEWD: mature women, younger man, toyboy, passionate, bit of leg, show me a bit, come to bed eyes
LEWD: pout, irresistible, ravish, ravishing, tease me, a boyfriend have you
LEWD: do you have a boyfriend, have you got a boyfriend, do you have a girlfriend
LEWD: have you got a girlfriend, lady like you, woman like you, girl like you, man like you
LEWD: beautiful lady, slept with, been with a, pair on you, curves, slow kiss, long kiss
LEWD: big kiss on, feelings for you, got feelings for, attracted to, attractive to me, fancy you
LEWD: you single, you are single, imagining you next, imagine you next, picture in the mirror
LEWD: something nice for me, wear something nice, wear something sexy, wear it for me
LEWD: wear that for me, next to me in bed, dream of holding, if i was there in, if i were there in
LEWD: woke up all hot, cock, tits, willy, pussy, shag, sex, nookie, leg over, bonk, soul mate
LEWD: soulmate, soulmates, romance, romantic, chat up, strip
INTIMATE: fuck you, fuck me, get hard, hows your father, slap and tickle, rumpy pumpy
INTIMATE: how is your father, roll in the hay, hanky panky, bit on the side, like it rough
INTIMATE: dick pic, cheeky pic, cheeky one, cheeky photo, cheeky snap, naughty pic, in the nip
INTIMATE: starkers, in the buff, touch yourself, touching yourself, touch urself
INTIMATE: play with yourself, my fantasy, fantasies, your fantasy, kiss on the lips, kiss then on
INTIMATE: on the lips, what are you wearing, what you wearing, what you got on
INTIMATE: what have you got on, turn me on, turns me on, turning me on, make me hard, make love
INTIMATE: made love, making love, sleep with anything on, sleep in the nude, in my bed
INTIMATE: in your bed, in bed with, warm my bed, share a bed, warm your bed, share my bed
INTIMATE: share your bed, wake up next to, wake up beside, waking up next, hold you all night
INTIMATE: hold me all night, lie next to you, lying beside me, lying next to me, lie beside you
INTIMATE: next to you in, in the bath with, in the shower with, bath with you, shower with you
INTIMATE: want you so bad, want you bad, want u bad, i want you, want your body, beautiful body
INTIMATE: had it off, had it for years, not had it, a man held you, held you last, had a cuddle in
INTIMATE: kissing you, kissed you, kiss you, if i kissed, touch you, i want to touch
INTIMATE: hot and bothered, feeling frisky, lovely legs, nice legs, great legs, lovely figure
INTIMATE: cracking figure, lovely bum, nice bum, lovely bottom, well fit, you sound fit
INTIMATE: you are fit, womans needs, mans needs, manly needs, see to your needs, tight jeans
INTIMATE: wearing tights, run my hands, my hands through, my hands over, your hair through
INTIMATE: magic hands, give you a massage, massage you, rub your, more than friends
INTIMATE: more than friendship, more than mates, not as a friend, not just as a friend
INTIMATE: in love with you, falling for you, fallen for you, fall for you, feelings for you
INTIMATE: got feelings, have feelings for, be my girlfriend, be my boyfriend, be your boyfriend
INTIMATE: be your girlfriend, be my valentine, be your valentine, marry me, be my wife
INTIMATE: be my husband, be your husband, be your wife, younger man, older woman, toy boy
INTIMATE: doesnt understand me, you and me as a couple, us as a couple, like a couple
INTIMATE: make you very happy, making me feel things, feel things in my, feeling things
INTIMATE: bet you look, bet you are gorgeous, gives me tingles, give me tingles, tingles
INTIMATE: keep you warm, warm you up, butterflies when, all night long, dream of you
INTIMATE: dream about you, dreaming of you, dreamt about you, dreamt of you, imagine you
INTIMATE: imagine us, imagining us, imagine us together, think about kissing
INTIMATE: thinking about kissing, bed thinking of you, you in bed, when i am in bed
INTIMATE: lonely at night, are you single, you single, single then, seeing anyone, ever been with
INTIMATE: last have sex, love at first, your lover, pull you, fancy you, fancy me, do you fancy me
INTIMATE: attracted to you, find you attractive, so attractive, get your kit, horny, sext, sexting
INTIMATE: wank, blowjob, good in bed, good kisser, adult fun, eat you up, wear to bed, wear in bed
INTIMATE: do in bed, big bed, get lonely in, have a man in, had a man, last have a man
INTIMATE: long since you had, in that way, that way about me, in my dreams, under that skirt
INTIMATE: under that dressing, legs under, rub down all over, tucked up in bed next
INTIMATE: next to me last night, excited when you, make me so hard, touching myself, imagining you
INTIMATE: in the bath thinking, body of a woman, a woman with curves, urges, fancy a shag
INTIMATE: pyjamas or nothing, in the bath wish, in your wildest, play truth or dare
INTIMATE: if i was there in, if i were there in, you are so fit, want to marry you, naughty way
INTIMATE: in a naughty, in the shower, beautiful eyes, eyes i could, drown in your
INTIMATE: make me feel alive, marriage is dead, my marriage is, pants off you, physical side
INTIMATE: my woman, your man, worship you, proper kiss, a kiss on, man and wife
INTIMATE: husband and wife together, no strings, bit of fun, younger fella, younger bloke
INTIMATE: younger lad, older man, make babies, babies with you, give us a flash, flash me
INTIMATE: trousers tight, dream about your, dream of your, wish you were mine, belong together
INTIMATE: meant to be together, feel your heartbeat, your heartbeat, kiss you all over
INTIMATE: undress you, naughty thoughts, naughty thought, dirty mind, wet dream, last nite doing
INTIMATE: what we were doing, wot we was doin, in my boxers, just my boxers, real man, like you do
INTIMATE: man held you, hold you at night, you at night, got a fella, got a fancy man
INTIMATE: treat you better, treat you like a lady, treat you like a queen, butterflies
INTIMATE: attractive woman, attractive man, attractive lady, beautiful woman, gorgeous woman
INTIMATE: gorgeous figure, sleep with someone, get into bed, into bed with, beautiful lips
INTIMATE: beautiful figure, kiss me, touch me
BODY: body, legs, thighs, bottom, hips, curves, lips, skin, neck, chest, figure, hair down, feet
BODY: waist, arms, pins, bod, assets, cuddles, mouth, tongue, bath, shower, bed, sheets, pillow
BODY: skirt, tights, heels, leggings, nightdress, pyjamas, pjs, dressing gown, swimsuit
BODY: swimming costume, man in your bed, woman in your bed, bedroom, lap, massage, rub, rub down
BODY: touch, cuddle, snuggle, spoon, kiss, leg, ankle, ankles, collarbone, shoulders, hands, hair
BODY: eyes, bosom, behind, backside, boobs, knees
WISH: wish i was, wish i were, wish you were, imagine, imagining, dream, dreaming, dreamt, dreamed
WISH: picture, picturing, fantasise, fantasy, fantasies, thinking of you, thinking about you
WISH: thought of you, thought about you, wish, bet, love to, want to, like to, would love
WISH: would like, cant stop thinking, hold, hold you, feel, touch you, stroke, rubbing
WISH: run my hands, hands on, hands all, beautiful, gorgeous, lovely, fit, hot, stunning, tempting
WISH: delicious, fine, peach, describe, tell me about your, tell me more about your, show me
WISH: wearing, see, stare, staring, pics, pic, photo, photos, picture of, admire, worship, gaze
WISH: fancy, tucked up, next to you, beside you, warm, close, lay, lying, watch you, smell, taste
WISH: bite, squeeze, pinch, grab, slip into, climb into, get into, share, join you in, crave
WISH: grand, cracking, smashing, nice, shapely, smooth, soft, lonely, smell lovely, tingle, shiver
WISH: melt, blush, blushing, hot and, want, love, like, adore, need, miss, long to, aching
WISH: ache for, wanting
NEAR: wearing, got on under, have on, got on, sleep in, wear in bed, wear to bed, wear at night
NEAR: under that, underneath, last slept, slept with, been with a man, been with a woman
NEAR: last have a man, last had a man, last have a woman, had a man, had a woman, how many men
NEAR: how many women, how many lovers, how many partners, your type, your first time
NEAR: seeing anyone, courting, urges, needs, in that way, in that department, touch yourself
NEAR: touching yourself, play with yourself, pleasure, satisfy, satisfied, experienced, naughty
NEAR: dirty, frisky, excited, all over you, all over, warm you up, keep you warm, keep me warm
NEAR: company all night, all night long, sleeping alone, sleep alone, be my girl, be my girlfriend
NEAR: be my boyfriend, my lover, be lovers, more than friends, youre so fit, so fit, body of a
NEAR: id smash, smash you, would smash, do you in, have my way, take you to bed, in my bed
NEAR: in your bed, in bed with, bed next to, have you in, make you feel like a woman
NEAR: make a man of, feel like a real, treat you like a woman, like a woman, satisfy a
NEAR: know how to please, good with my hands, magic hands, love you, in love with you, i want you
NEAR: cheeky pic, cheeky picture, cheeky photo, cheeky pics, sexy pic, hot pic, full length
NEAR: spend the night, play truth or dare, in your room, in your bedroom, room for two
NEAR: woke up all, all hot, all hot and bothered, hot under the collar, what do you look like
NEAR: are you pretty, are you attractive, describe yourself, are you good looking, are you blonde
NEAR: your figure, how tall are you, long time since, share my bed, double bed, lonely bed
NEAR: cold bed, feel a man, feel a woman, go out with me, date me, be mine, belong to me, my woman
NEAR: my man, my type, kind of man, my dream girl, the two of us, cant sleep for thinking
NEAR: at night i think, think about you at night, lie awake thinking, look gorgeous
NEAR: look beautiful, look stunning, looked gorgeous, hold you, hold you close, hold you tight
SOFT: gorgeous, beautiful, stunning, cuddle, kiss, hug, snuggle, hold, touch, stroke, caress, sexy
SOFT: hot, fit, massage, tickle, spoon, romance, date
SHOW: send, show, picture, pic, pics, photo, photos, selfie, snap, video, image
NIGHT: in bed, tonight, all night, at night, bed, in the morning, next to me, beside me, lie
NIGHT: pillow, dreams, under the
OWN: your man, your woman, your girl, my girl, my woman, my man, my princess, my queen
OWN: my darling wife, boyfriend, girlfriend, lover, couple, marry, married, valentine
calm: love to hear, love to know, love to see, would love to, love to you, love you to
calm: lots of love, love from, with love, love your, like your, bath time, bath bomb, hot bath
calm: nice bath, warm bath, bed early, to bed, off to bed, bed by, out of bed, bed bound
calm: hair done, your hair, my hair, hair cut, hair washed, hair dresser, cuddle up with
calm: cuddled up with, cuddle the, kiss the, kiss for the, kisses for, what are you wearing for
calm: what are you wearing to, what you wearing to, fancy dress, chicken breast, breasts of
calm: cock a, same sex, the opposite sex, sex of the, bed socks, keep me company, dress size
calm: skin cream, dry skin, sore skin, swollen feet, bad feet, my feet, your feet up, feet up
calm: hot drink, hot meal, hot weather, hug from, sending you a hug, a big hug, sending a hug
calm: sending hugs, virtual hug, dream holiday, in your dreams, sweet dreams, wish i was there
calm: wish you were here, keep you warm on, so hot, too hot, hot day, hot water, hot chocolate
calm: hot cross, strip light, comic strip, film strip, strip of, strip the bed, strip wallpaper
calm: fit in, fit you in, fit as a, keep fit, fits, a fit, fit for, nothing on telly
calm: nothing on the, nothing on tv, breast cancer, breast screening, breast clinic
calm: keep you warm enough, keep you warm and, hold on, hold that, hold music, rub it in, warm up
calm: lovely eyes, wet through, got wet, physical touch, keep in touch, bit of romance
calm: romance novel, romance novels, romantic film, romantic comedy, love story, naked eye
calm: single room, single bed, every single, a single, single mum, bed of roses, warm you up a
calm: nice to feel, warm in bed, tights on, woolly tights, bath seat, bath board, bath rail
calm: bath lift, body is telling, body tells, first kiss
""",
    plain="""
fancy .. pants_off you; give_us a_flash; trousers tight; kiss_you; marry me; you|your .. LEWD;
LEWD .. you|your|me; INTIMATE; i .. WISH .. SOFT .. you; i will SOFT you; your BODY .. SOFT
""",
    strict="""
you .. INTIMATE; WISH .. INTIMATE; you .. LEWD; will .. INTIMATE; ask .. INTIMATE; am .. INTIMATE;
WISH .. LEWD; ask .. NEAR; INTIMATE .. you; a .. INTIMATE; will .. NEAR; you .. WISH .. BODY;
WISH .. to .. BODY; to .. INTIMATE; LEWD .. you; you .. to .. BODY; you .. in .. BODY;
ask .. LEWD; ask|will .. kiss|touch|sleep_with me|you; LEWD .. you|your|me|my|i; marry you;
love .. woman|man|lady with .. curves|LEWD; in the_bath|the_shower ... wish|you;
think about me in; there in your room|bedroom; NIGHT .. thinking .. you; i will .. eat_you;
INTIMATE; ^ LEWD $; i .. WISH .. your BODY; your BODY .. WISH|SOFT|SHOW; i want you $;
you are SOFT; you are .. SOFT woman|man|lady|girl|boy|thing; SHOW .. you|yourself;
i .. SOFT you|your; i .. lie|wake|sleep .. you; NIGHT_you; ask .. SOFT .. me|us; be .. OWN;
i .. love you $; q big|size .. your BODY; SOFT you|me .. NIGHT; are you single|available|taken;
more_than friends|mates|friendship; i .. think .. you .. NIGHT
""",
    always="""
send|show .. sexy|naughty|rude|dirty|cheeky; man|woman in_your_life; do .. to_me if_i_was there;
lovely|gorgeous|beautiful|great body; under that cardigan|dress|skirt|top|blouse|nightie;
last with_a man|woman|fella|bloke; been a_stunner; still are_under;
you .. sleep_with you|me|someone|somebody; i will .. sleep_with_you; get_into bed with_me;
you_are .. attractive|gorgeous|beautiful|sexy woman|man|lady|girl;
INTIMATE .. you|your|i|me / they; fancy .. bit_of_fun|the_pants;
look_like .. in_the_shower|bath|bed; wife|husband .. understand_me; i .. dream .. lips|body|legs;
you .. miss .. physical; would_you .. younger|older fella|man|bloke|woman|lad;
beautiful eyes ... i|drown; you .. real_man; make .. babies; my_marriage .. you; give_us a_flash;
trousers tight; thinking_about_you .. naughty|way|bed; a_proper kiss; a_man held_you;
see_you without; in_the bath|shower ... wish .. you; thinking of_you in_the bath|shower|bed;
so_fit .. i would; woman|man with_curves
""",
    fine="""
imagine_you with; get_in_touch; my_husband|my_wife|my_ex;
baby|cat|dog|blanket|film|series|book|telly|programme|physio|trees|carpet|feeder|hospital|education|netflix;
sore|ache|aching|swollen|dry|cold|poorly|broken|stiff|bad|lumpy; not|never LEWD
""",
    others="""
they; past LEWD
""",
)
