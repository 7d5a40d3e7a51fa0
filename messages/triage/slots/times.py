"""When, and how sure."""

SLOTS = """
SOON: tonight, now, tomorrow, today, soon, later, in a minute, in an hour, this weekend, next
week, within the hour, in a few hours, this evening, this afternoon, this morning, by dawn, after
christmas, on my birthday, next month, this week, this time, finally, hours, minutes, in a bit, at
last

PAST: years back, year back, months back, years since, years ago, year ago, months ago, last year,
back then, used to, in the past, when i was, long ago, a while back, once, in my twenties, in my
thirties, as a teenager, as a kid, before i met, previously, decades ago, long time ago, last
christmas, ages ago

NOT: not, never, without, no plans to, no intention of, no intention to, nowhere near, no way, far
from

LOOSELY_SPELT: hang, life, wish, want, hurt, help, alive, dead, kill, voices, homeless,
frightened, hungry, freezing, tonight, tomorrow, anymore, forever, nothing, nobody, everyone,
everything, without, reason, worth, living, better, carer, husband, partner, neighbour, please,
sorry, family, existing

OFTEN: everyday, every night, every single, most days, all day, constantly, always, all the time,
some days, sometimes, often, nonstop, every morning, day and night, day in day out

MEASURED: second, seconds, secs, minute, minutes, min, mins, hour, hours, hrs, years, yrs, miles,
metres, kilometres, km, steps, paces, strides, lengths, laps, photos, photographs, pictures, pics,
selfies, snaps, goes, attempts, tries, rings, buses, trains, stops, journeys, lessons, classes,
breaths, stitches, people, lads, kids, children, of us, quid, euros, wickets, points, votes, days
to, days for, weeks to, weeks for, months to, months for, days before, weeks before, months before

MONTH: january, february, march, april, may, june, july, august, september, october, november,
december, spring, summer, winter, autumn, christmas, easter, then
"""
