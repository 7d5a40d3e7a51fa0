"""The end by other names: heights and crossings by name, ways of leaving, things left behind."""

SLOTS = """
NAMED_HEIGHT: humber bridge, clifton suspension, suspension bridge, forth bridge, forth road bridge,
severn bridge, erskine bridge, tay bridge, tyne bridge, menai bridge, britannia bridge, archway
bridge, tower bridge, westminster bridge, waterloo bridge, orwell bridge, itchen bridge, foyle
bridge, kessock bridge, wearmouth bridge, redheugh bridge, high level bridge, barton bridge,
runcorn bridge, queensferry crossing, cleddau bridge, avonmouth bridge, golden gate, beachy head,
birling gap, flamborough head, lovers leap, motorway bridge, railway bridge, road bridge, foot
bridge, footbridge, flyover, viaduct, multi storey, multistorey, ncp, cliff top, cliff edge,
clifftop, cliffs, weir

LINE: tracks, rails, track, train line, railway line, railway, level crossing, crossing, platform,
line, train tracks, railway tracks, rail line

FAST_TRAIN: fast one, fast train, fast trains, next fast, express, intercity, non stop, freight,
through train, does not stop, do not stop, not stop here, not stopping, next train, next one, last
train, lights have started, lights are flashing, lights flashing, barriers coming, barrier coming

LEAVE_LIFE: check out, checking out, clock off, clocking off, clock out, clocking out, bow out,
bowing out, sign off, signing off, log off, logging off, log out, logging out, cash in, cashing in,
make my exit, making my exit, call time, calling time, pull the plug, pulling the plug, switch off,
switching off, leave the party, leaving the party, cross over, crossing over, crossing the bar,
cross the bar, pass over, passing over, slip away, slipping away, shuffle off, punch out, punching
out, go under, shut down, shutting down, bail out, bailing out, opt out, opting out, call it quits,
calling it quits, take my bow, tap out, tapping out, pack it in, packing it in, turn my face to
the wall, go home, going home, quit, quitting, leave, leaving, depart, departing, go, going, off

FOR_GOOD: for good, forever, for the last time, once and for all, for all time, on life, of life, on
it all, and not coming back, never to return, for eternity, this life, this world, this earth, on
everything

CURTAINS: curtains, lights out, game over, end of the road, end of the line, full stop, final
whistle, final curtain, last orders, the big sleep, end credits, time up

MY_THINGS: ps5, xbox, telly, tv, car, bike, van, records, vinyl, ring, rings, watch, guitar,
medals, tools, house, flat, things, stuff, money, savings, dog, cat, budgie, coat, jewellery,
phone, laptop, books, furniture, clothes, shed, allotment, fishing gear, rods, caravan, piano,
fiddle, accordion, camera, stamps, coins, collection, pigeons, hens, horse, season ticket, necklace,
earrings, drums, everything

AFTERWARDS: bye, goodbye, cheerio, farewell, ta ra, sorry, love you, loved, not need, no use, i am
gone, i have gone, after me, when i go, tonight, tomorrow, last, peace, too late, done, end, forgive

OWN_HARM: kill myself, killing myself, unalive, unaliving, end my life, ending my
life, end it all, ending it all, hang myself, hanging myself, drown myself, drowning myself, top
myself, topping myself, finish myself, finishing myself, do myself in, doing
myself in, take my life, taking my life, take my own life, finish mesel
"""
