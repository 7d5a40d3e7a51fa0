"""How minds mislead: who watches, what they send, what is left on, what is not known any more."""

SLOTS = """
WATCHERS: they, people, someone, somebody, neighbour, neighbours, next door, upstairs, downstairs,
police, government, mi5, mi6, cia, fbi, council, social services, cars, car, van, vans, men, man,
drones, drone, gangs, gang, aliens, masons, freemasons, church, doctors, nurses, carers, staff,
everyone, everybody, whole street, the street, spies, agents, strangers, helicopter, helicopters,
satellites, the hospital, facebook, google, alexa, the state, them, flat above, flat below, hackers

PERSECUTE: following me, follows me, followed me, after me, watching me, watch me, watching my
every, listening to me, listening in, listening through, spying on me, spy on me, recording me,
filming me, tracking me, bugging, bugged, monitoring me, out to get me, plotting, plot against,
conspiring, conspiracy, laughing at me, whispering about me, talking about me, poisoning, poisoned
my, drugging me, drugged me, gassing me, gassing, beaming, zapping, radiating, experimenting,
reading my mind, hear my thoughts, hearing my thoughts, hear what i am thinking, read my mind, know
what i am thinking, knows what i am thinking, stealing my thoughts, controlling me, controlling my
mind, in on it, setting me up, trying to kill me, want me dead, to drive me mad, driving me mad on
purpose, through my phone, sending me signals, sending me messages, sending messages, putting things
in my head, putting thoughts, coming for me, closing in, hacking me, hacked my phone, hacked my
head, torturing me, tampering with, messing with my head, moving my things, moves my things,
swapping my, playing tricks, targeting me, gang stalking, gangstalking, cloned, against me, lying to
me about, in disguise, turned my

BUG_THING: camera, cameras, microphone, microphones, bug, bugs, chip, microchip, tracker, tracking
device, listening device, listening devices, transmitter, lasers, laser, rays, waves, beams,
radiation, frequencies, frequency, 5g, implant, implants, electrodes, speaker, speakers, nanobots,
receiver, wires, gas, poison, something, drugs

BUG_PLACE: walls, wall, ceiling, smoke alarm, smoke detector, light, lights, lightbulb, lightbulbs,
plug, plugs, plug socket, socket, sockets, vents, vent, pipes, teeth, tooth, head, brain, skull,
skin, ear, ears, water, floorboards, clock, eyes, stomach, blood, food, tea, drink, milk, mattress,
my body, telly

MEDIA: telly, tv, television, radio, newsreader, newsreaders, presenter, presenters, weatherman,
weather man, adverts, number plates, numberplates, registration plates, lampposts, billboards,
headlines, newspaper, newspapers, man on the news, woman on the news, news, songs, traffic lights,
car lights, the internet, screens

SENDS_SIGNS: message, messages, signal, signals, code, codes, coded, signs, talking to me, speaking
to me, talks to me, speaks to me, spoke to me, meant for me, for my eyes, about me, talking about
me, calling me, watching me, laughing at me, looking at me, warning me, instructions, knows me,
knows my name, said my name, says my name, tells me, telling me, told me

HEARD: voice, voices, whispering, whispers, whisper, muttering, mumbling, footsteps, knocking,
calling my name, shouting my name, says my name, saying my name, calling me, talking, laughing,
singing, crying, scratching

NOT_THERE: nobody there, no one there, no one is there, nobody is there, not there, is not there,
are not there, in my head, through the walls, in the walls, through the vents, through the pipes,
through the floor, in the pipes, in the loft, in the attic, from the loft, nobody else, no one else,
when i look, when i turn, dead, vanish, vanishes, disappear, disappears, empty house, other people
cannot, in the empty

APPARITION: people, figure, figures, man, woman, men, children, child, faces, face, shadow, shadows,
someone, somebody, little girl, little boy, old woman, old man, soldiers, animals, snakes, spiders,
rats, insects, cats, ghost, ghosts

LOOMING: stood in the corner, standing in the corner, sat in the corner, in the corner of, end of my
bed, foot of my bed, end of the bed, foot of the bed, stood by my bed, beside my bed, sat on my bed,
on the ceiling, coming out of the wall, in the curtains, in the wallpaper, in the walls, staring at
me, not there, not real, nobody else can see, no one else can see, crawling, vanish, disappear, come
in at night, come at night, every night, in the mirror

FAKE: imposter, imposters, impostor, impostors, replaced, swapped, clone, clones, cloned, robot,
robots, not real, lookalike, a double, doubles, body double, actors, an actor, pretending to be, not
the real, fake, switched

KIN: mum, mam, mom, mother, mummy, daddy, dad, father, nan, nana, gran, granny, grandma, grandad,
husband, wife, son, daughter, brother, sister, children, kids, boys, girls, parents

DAY_OR_TIME: day, date, month, year, time, time of day, season, morning or night, day or night,
night or day, morning or evening

LEFT_ON: gas, hob, cooker, oven, grill, iron, tap, taps, bath, pan, pans, kettle, chip pan, front
door, back door, stove

KNOWN_THING: cook, cooker, kettle, phone, remote, washing machine, cash machine, pin, buttons,
shoelaces, clothes, make tea, cup of tea, write, read, dress, get dressed, tell the time, microwave,
count, spell, oven, key, tablets, money, kitchen, lock

BASIC_CARE: washed, wash, washing, showered, shower, showering, bathed, bath, bathing, dressed, get
dressed, getting dressed, got dressed, out of bed, got up, get up, getting up, eaten, eat, eating,
cooked, cook, cooking, brushed my teeth, brush my teeth, cleaned my teeth, brush my hair, brushed my
hair, combed my hair, changed my clothes, change my clothes, changed clothes, clean clothes, shaved,
shave, opened the curtains, open the curtains, opened the post, open the post, open the door, answer
the door, answered the door, answered the phone, answer the phone, taken my tablets, take my
tablets, taken my meds, take my meds, my medication, left the house, leave the house, left the flat,
left my room, leave my room, left my bed, left the bed, left my bedroom, moved from this chair, left
this chair, changed the bed, hot meal, cooked meal, proper meal, a meal, solid food, a bite, food,
drunk, drank, water

UNDONE: not, no, stopped, given up, stop, not bothered, cant be bothered, no energy, hardly, barely,
never, too tired to, struggling to, not face, not bring myself, cannot bring myself, neglecting,
forgetting to, forgot to, keep forgetting to, scarcely, without

LONG_TIME: days, a week, weeks, week, month, months, fortnight, ages, since monday, since tuesday,
since wednesday, since thursday, since friday, since saturday, since sunday, since last, since xmas,
since christmas, since i came, since she died, since he died, since the funeral, since march, since
april, since october, since november, since september, since june, since the weekend, anymore, for
ages, god knows how long, dont know how long, not know how long, lost count
"""
