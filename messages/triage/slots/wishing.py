"""Wanting, intending, and the words for no longer being here."""

SLOTS = """
WISH: want, wanting, wanted, wish, wishing, wished, hope, hoping, hoped, pray, praying, prayed,
need, ready, rather, long, longing, prefer, deserve, waiting, prepared, would to, would love, happy
to, glad to, trying, try, tried, dying, desperate, decided, all i want is, all i need is, want to
do is, help me, helping me, let me, please let me, want is, wish is, thing is, beg, begging,
planning, supposed, meant, time

DIE: die, dye, be finished, it all to be finished, it all finished, all to be finished, everything
to be finished, my turn, brown bread, be brown bread, switch myself off, turn myself off, be called
home, be taken home, be fetched, be with my maker, be in the ground, be in my box, pop off, be dead
by, deed, stop being, be nothing, be no one, not be a person, not be me, not be, check out early,
check out of life, check out for good, sleep for good, be asleep forever, stay asleep, fall asleep
and stay, fall asleep forever, be switched off, pop my clogs, snuff it, kick the bucket, croak, peg
it, shuffle off, cash in my chips, be in my grave, be in my coffin, be in a box, in my grave, be
put to sleep, be taken, go to god, get off this ride, get off this planet, be off this earth, be
over and done, be shot of it all, be out of it all, curl up and die, pass in the night, pass in my
sleep, never open my eyes, not open my eyes, slip away, fade away, be with the angels, die in my
sleep, be at peace, dead, death, be dead, be gone, be gone for good, be no more, be with god, be
put down, drop dead, not wake up, never wake up, not to wake up, not waking up, never waking up,
never wake again, not be here, not here, not be around, not around, not be alive, not exist, not be
here anymore, cease to exist, stop existing, stop living, stop breathing, sleep forever, go to
sleep forever, sleep and never wake, sleep and not wake, pass away, disappear forever, vanish
forever, disappear off, leave this world, leave this earth, leave this life, my life to end, my
life to be over, my life over, me dead, it all to end, it to end, it all to be over, it to be over,
it to stop, it all to stop, it all over, it over with, everything to end, everything to stop,
everything to be over, everything over, this to end, this life to end, the pain to end, the pain to
stop, this pain to end, life to be over, life to end, out of life, out of this life, out of this
world, meet my maker, be six feet under, end my life, bleed to death, bleed out, not have to live,
be with him again, be with her again

NEVER_BORN: never been born, not been born, never born, not born, never existed, not existed, never
was born

STAY_ALIVE: be here, be here anymore, be here no more, live, live anymore, be alive, be alive
anymore, exist, exist anymore, wake up, wake up anymore, wake, carry on, go on, go on living, keep
going, keep living, keep on, continue, continue living, stay alive, be around, be around anymore,
be on this earth, be on this planet, be in this world, survive, see tomorrow, face tomorrow, live
this, do this anymore, do life anymore, stick around, breathe anymore, fight anymore, keep
fighting, live my life, be me anymore, stay here anymore, live another day

KILL_SELF: finish myself, string myself up, stringing myself up, stop my life, stopping my life,
end my days, ending my days, by my own hand, at my own hand, take myself out, see myself off, do
for myself, get rid of myself, put an end to myself, put an end to my life, putting an end to my
life, do away with meself, put myself down, put myself to sleep, finish my life, finishing my life,
neck myself, necking myself, yeet myself, yeeting myself, delete myself, deleting myself, game end
myself, self delete, do suicide, doing away with myself, harming myself for good, finishing myself,
kill myself, killing myself, killed myself, kill me self, hang myself, hanging myself, hung myself,
shoot myself, shooting myself, drown myself, drowning myself, stab myself, poison myself, gas
myself, starve myself, starving myself, suffocate myself, electrocute myself, overdose myself,
throw myself, throwing myself, end my life, ending my life, end my own life, ending my own life,
end it all, ending it all, end my existence, ending my existence, end my suffering, end my misery,
end myself, ending myself, end the suffering, take my own life, taking my own life, took my own
life, take my life, taking my life, top myself, topping myself, do myself in, doing myself in, do
away with myself, off myself, offing myself, finish myself off, finishing myself off, unalive,
unalive myself, unaliving myself, commit suicide, committing suicide, committed suicide myself,
suicide myself, slit my wrists, slitting my wrists, cut my wrists, cutting my wrists, slit my
throat, cut my throat, blow my brains out, blow my head off, murder myself, kms, jump to my death,
end the pain, end this pain, end my pain, put myself out of my misery, kill ones self

END_IT: end it, ending it, ended it, end things, ending things, end this, ending this, finish it
all, finish the job, end it now, put an end to it, put an end to this, be done with it all, end
everything

DO_IT: do it, doing it, go through with it, going through with it, did it, done it, do the deed,
attempt again, carry it out

INTEND: mean to, meaning to, aim to, aiming to, set on, bent on, going to, will, about to, planning
to, plan to, plan on, planning on, decided to, ready to, intend to, thinking of, thinking about,
think about, thought about, thought of, might, may as well, might as well, tempted to, considering,
have to, need to, should, could, got to, prepared to, trying to, tried to, want to, wanted to, wish
to, wish i could, guts to, courage to, balls to, nerve to, strength to, close to, urge to, urges
to, way to, time to, easier to, telling me to, best to, i am, can i, why not, might end up, want,
consider, tempted, rather, contemplating, able to

COURAGE: courage, guts, balls, nerve, chicken, coward, cowardly, pussy, scared, painless,
willpower, bravery, brave enough

THINK: think, thinking, thinks, thought, thoughts, fantasise, fantasising, fantasize, fantasizing,
fantasies, dream, dreaming, daydream, daydreaming, imagine, imagining, consider, considering,
considered, contemplate, contemplating, contemplated, obsessed, wonder, wondering, ideas, ideation,
urge, urges, obsessing, talking, feelings, plans

DYING: dying, death, dead, die, ending my life, suicide, killing myself, not being here, not being
alive, ending everything, being dead, the end, how to die, my death, my own death, taking my life,
disappearing from the world, afterlife, my funeral

PEACEFUL: peaceful, peace, better, easier, nice, good, appealing, relief, rest, comforting,
calming, comfort, answer, beautiful, freedom, inviting, tempting, escape, solution, release,
option, inevitable

SORRY_LIFE: own, miserable, stupid, whole, sad, pathetic, worthless, shitty, pointless, sorry,
damned, useless, shit

MAKE_ME: makes me, made me, make me, making me, makes you, make you, makes u, made you, makes us,
gonna make me

NOT_ME: you, u, he, she, they, we, people, nobody, who, him, her, them, it, everyone, us, that,
yall, wants, someone, anyone, others

SMALL_THING: finale, celebrity, fortnite, minecraft, tiktok, lag, twitch, discord, gig, merch,
prom, eyeliner, spicy, leg day, squats, cardio, crossword, sudoku, bake off, strictly, referee,
offside, episode, sequel, cliffhanger, wordle, software, password, login, zoom call, autumn term,
bus replacement, self checkout, homework, assignment, assignments, deadline, season, album,
concert, tweet, tweets, timeline, dms, meme, memes, outfit, haircut, wifi, broadband, shipping,
ticket, tickets, weather, traffic, queue, spoiler, spoilers, cute, adorable, embarrassing,
embarrassed, cringe, awkward, printer, autocorrect, math, maths, spreadsheet, fandom, hungover,
hangover, hiccups, headache, feet, computer, laptop, battery, playlist, gym, workout, parking,
karaoke, ironing, laughing, hungry, shoes, selfie, trailer
"""
