"""Moods, hopelessness, and the small words around them."""

SLOTS = """
LOW: sad, lonely, low, down, tearful, crying, cried, cry, upset, miserable, unhappy, depressed,
depression, isolated, alone, anxious, anxiety, panic, rubbish, awful, dreadful, terrible, crap,
shit, shitty, rough, flat, numb, empty, meh, bored, fed up, stressed, scared, frightened, worried,
overwhelmed, tired, exhausted, knackered, hurting, heartbroken, grief, grieving, broken, useless,
lost, gutted, feeling blue, struggling, horrible, (crying), (heartbreak), weepy, teary, sobbing,
angry, poorly, wobbly, not great, not good, not feeling it, bad day, cant sleep, not sleep, not
sleeping, hard, lonesome, crippling, suffering, unwell, melancholy, disappointed, dread, ashamed,
hate

VERY_LOW: depressed, depression, hopeless, worthless, miserable, desperate, despair, suffering,
numb, broken, alone, lonely, exhausted, overwhelmed, pointless, useless, unbearable, hurts,
crying, empty, hate myself, hate my life, pain, misery, failure, burden, trapped, lost everything,
defeated, unloved, struggling, suicidal, (crying), tired, low, sad, hell, torture,

WORTHLESS: worthless, a burden, such a burden, waste of space, waste of life, waste of oxygen,
waste of air, piece of shit, failure, invisible, a mistake, unlovable, unloved, pathetic, useless,
disgrace, good for nothing, unwanted, trash, garbage, not good enough, hopeless, a nobody, rubbish

HOPELESS: hopeless, no hope, lost hope, lost all hope, given up hope, no future, nothing left, no
reason, without hope, lost the will, beyond help, no way out, only way out, at rock bottom, cant
see a way, nothing matters, nothing helps, nothing works, end of my rope, end of my tether, out of
options, no options, past caring, given up on life, giving up on life, give up on life, lost
everything, despair, downward spiral, defeated, hit rock bottom, never get better, never going to
get better, not get better, no escape, doomed, no light at the end

DONE: done, finished, exhausted, tired, sick, sick and tired, fed up, had enough, weary, drained,
over, worn out, bored, tiring, enough, ready to go, broken

OF_IT_ALL: everything, it all, all of it, life, living, all this, being alive, existing,
existence, fighting, waking up, this life, the pain, pretending, suffering, being here, being me,
this world, the world, breathing, being tired, being sad, surviving, holding on, hurting, going
on, carrying on, live, keep going, struggling, trying to live

LIFE_OR_END: life, living, hope, trying, fighting, anymore, now, completely, everything, it all,
myself, yet, already, me, all, for good

PAINFUL: pain, painful, hell, torture, over, not worth, pointless, meaningless, unbearable, shit,
misery, suffering, hopeless, ruined, done, empty, living hell, nightmare

SHORT_WORD: a, too, not, all, no, my, been, such

NOTHING_WRONG: nothing wrong, nothing better, nothing to worry, nothing much

POINT: point, reason, reasons, purpose, use, meaning

LIVING: living, life, live, being alive, being here, going on, carry on, carrying on, going,
alive, trying, existing, anything, anymore, it all, asking, continuing, go on, me, keep going,
getting up, stay, staying, waking up, everything, this, exist, keep trying, continue, be here,
stick around, my life

COPE: cope, coping, carry on, go on, going on, do this, do it, take it, take this, take anymore,
handle, manage, managing, keep going, keep doing this, live this, bear, deal, stand, hold on,
continue, breathe, take much more, keep this up, last much longer, hack it, face it, survive,
fight, hold it together, live with, live without, be fixed, go through, see a way, live, make it,
do anything, face another

MORE: anymore, another day, much longer, longer, any further, this way, much more, at all,
tonight, no more, another night, with life, with it, for much longer, through the night, through
tonight

MISS: miss, missed, notice, noticed, care, cares, cared, remember, find me, mourn, cry, give a
shit, come to my funeral, be sad

GONE: gone, dead, died, die, disappeared, disappear, vanished, vanish, not here, not around, left
this world, killed myself, gone for good, passed away, not wake up, did not exist, were not here,
was not here, miss me, was gone, not exist

BETTER_OFF: better off, better without, happier without, better place without, easier without,
better if i, easier if i, better off dead, happier if i, better dead, best without, happier if,
fine without

AWAY: without me, if i was gone, if i were gone, if i died, if i was dead, i was not here, i was
not around, if i were not, if i disappeared, i did not exist, dead, me gone, if i was not, i were
dead, i was dead, i was not in it, i am gone, i am dead, me being here, i left, i died, i never
existed, me in it

INNER: week, matter, given up, in my sleep, give a fuck, no one cares, help, talk to, someone to
talk, feel, feels, feeling, felt, hate, hated, hating, pain, hurt, hurts, hurting, suffer,
suffering, life, live, living, alive, exhausted, cry, crying, afraid, sorry, goodbye, family,
happy, depressed, depression, anxiety, trying, tried, anymore, forever, better off, reason, no
one, nobody, attempt, therapist, therapy, plan, brain, thoughts, my head, my mind, deal with,
dumped, broken up, coward, world, everyone, homeless, lonely, alone, hospital, mental, meds,
medicine, pills, tablets, still here, right now, tonight, not care, dead, death, suicide,
suicidal, bury, my funeral, nothing, save me, stop me, without her, without him, freak, all i
want, week left, weeks left, died, lost my, do it, think, thinking, thought, weeks, month, months,
years, moment, soon, future, past, waking, wake, one day, falling apart, destroy, ruin, worse,
come back, left, problems, try, camp, police, money, everyday, every single, tired of, body,
website, websites, would you
"""
