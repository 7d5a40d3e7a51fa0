"""Careful words for what was done to a body, and for money and home that others take."""

SLOTS = """
DO_THAT: do it, doing it, does it, did it, have sex, having sex, sleep with, slept with, in bed,
bed stuff, the bedroom, intimate, that way, that side of things, his needs, perform, sex stuff,
sex, oral, favours, sexual, make love, lie with, go with, have me, touch him, touch it, stuff,
things i do not want, lie there, get on with it, get it over with, give him what he wants, on top
of me, inside me, undress, strip, pleasure him

UNWILLING: not want to, not want it, not want him to, not want that, not want any, not wanting,
when i say no, say no, said no, saying no, told him no, told him to stop, say stop, said stop,
asked him to stop, not stop, carries on, carry on, carried on, against my will, not consent,
without my consent, no choice, no option, not get a choice, not get a say, not up to me, hate it,
hated it, wait till he, until he is finished, till he is finished, he finishes, till it is over,
until it is over, stare at the ceiling, close my eyes, pretend to be asleep, pretended to be
asleep, pretending to be asleep, his right, entitled, wifely duty, my duty, makes me, made me, make
me, forces me, forced me, pressures me, pressuring me, pressured me, pesters me, guilt trips me,
sulks, keeps on at me, on at me, hurts me, never said yes, not say yes, not say no, froze, frozen,
too drunk, too scared, asleep, passed out, drunk, could not move, not push him off, not get him off

ASLEEP: woke, wake, waking, woken, asleep, sleeping, in the night, at night, passed out, blacked
out, in my sleep

UPON: on top of me, inside me, in me, in my bed, into my bed, into bed with me, in bed with me, in
my room, into my room, touching me, kissing me, pulling my, taking my, undressing me, my knickers,
my pants, my nightie, my clothes off, no clothes, naked, his hand, his hands, his fingers, my
pyjamas, rubbing, doing it

HANDS: hand, hands, fingers, finger, tongue, mouth, feel, feels, feeling, felt, grab, grabs,
grabbed, grope, groping, gropes, groped, rub, rubs, rubbed, rubbing, stroke, strokes, stroked,
stroking, kiss, kissed, kisses, kissing, touch, touches, touched, touching, squeezed, pressed,
presses, brushes, pinched, brushed, fondled, fondles

PRIVATE: up my skirt, up my dress, down my top, down my trousers, up my top, up my leg, my thigh,
my thighs, between my legs, my knickers, my pants, my bum, my backside, my bottom, my arse, my
breast, my breasts, my boobs, my chest, my boob, my crotch, my privates, private parts, my private,
my bits, down there, down below, on the lips, full on the mouth, where he should not, where they
should not, where she should not, places he should not, where it is not, not supposed to,
inappropriately, inappropriate, in a funny way, in a wrong way, funny way, wrong way, in that way,
sexually, longer than he needs, longer than needed, my clothes, under my clothes, my nightie,
against me, himself on me, my vagina, my penis, my willy, my fanny

YOUNG: a child, a kid, small, little, young, a girl, a boy, a lad, a bairn, a wean, a teenager, a
baby, at school, boarding school, in care, childrens home, the home, growing up, when i was, years
old, as a child, primary school, choir, scouts, church, altar boy, since i was, five, six, seven,
eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, years ago, little girl, little boy,
my childhood

DID_TO_ME: happened to me, did to me, done to me, did something to me, did things to me, done
things to me, did stuff to me, what he did, what they did, what happened, interfered with,
interfered, messed with me, messed about with me, fiddled with, abused, took advantage, taken
advantage, advantage of me, used me, had his way, forced himself, forced me, came in at night, come
in at night, hurt me, touched me, things that happened, violated, defiled, ruined me, sexually,
something happened, something was done, took my innocence, laid his hands

UNTOLD: never told, not told anyone, not told a soul, never spoken, never said, told no one, told
nobody, ashamed, shame, dirty, filthy, disgusting, unclean, scrub, scrubbing, my fault, blame
myself, our secret, keep it secret, not tell, not tell anyone, secret, not want it, not want to,
nobody believed, no one believed, not believe me, flashbacks, nightmares, still haunts, haunts me,
not get it out of my head, not say no, froze, sick to my stomach, nobody knows, no one knows, not
talk about it, embarrassed, contaminated, used

IMAGES: photos, photo, pictures, picture, pics, pic, videos, video, nudes, nude, images, clip,
footage, dick pics, dick pic, selfies, webcam, screenshots

RUDE: naked, nude, nudes, dirty, rude, private, intimate, sexual, sexy, of his thing, of his bits,
of himself, topless, without clothes, undressed, no clothes, in my underwear, of my body, of my
bits, explicit, porn, porno, pornographic, filthy, of his privates, of my breasts, of my privates,
my boobs, dick

SHARE: post, share, send, show, leak, put them, put it, publish, sell, spread, upload, tell my,
tell everyone, unless, if i, threatening, threatens, threatened, blackmail, blackmailing, pay,
wants money, make me, everyone, all my, my family, going to show

EXPOSES: exposed himself, exposes himself, exposing himself, flashed me, flashed at me, flashing at
me, showed me his, shows me his, shows his, got his thing out, gets his thing out, got it out, gets
it out, playing with himself, plays with himself, touching himself, touches himself, wanking,
masturbating, pulled his trousers, pulls his trousers, shows himself, showed himself, dropped his
trousers, undid his, himself off

SELLS_ME: pimp, pimps me, pimped, passes me round, pass me round, passed me round, passed around,
sells me, sold me, sell my body, selling my body, selling myself, sell myself, sleep with men,
sleep with blokes, sleep with his mates, sleep with his friends, work the street, work the streets,
go with men, go with blokes, turn tricks, punters, escorting, pay another way, pay in other ways,
pay him another way, other ways to pay, favours for rent, pay in kind, another way to pay, things
for money, things for somewhere, trafficked, trafficking, traffickers
"""
