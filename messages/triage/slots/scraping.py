"""What is misplaced, gone without or heard next door."""

SLOTS = """
ODD_THING: kettle, iron, phone, purse, keys, shoes, slippers, teeth, dentures, glasses, remote,
teapot, handbag, wallet, hairbrush, money, pills, tablets

ODD_SPOT: in the fridge, in the freezer, in the oven, in the microwave, in the bin, in the toaster,
in the washing machine, in the bread bin, in the sink, in the dishwasher, in the airing cupboard

OWN_MEALS: my tea, my own tea, my dinner, my own dinner, my lunch, my breakfast, my own, my meals,
meals, my own meals, my food, dinners, teas, lunches, breakfast, eating, food, a meal, mine

WEE_ONES: kids, kid, children, child, bairns, bairn, weans, wean, baby, little one, little ones,
little lad, little girl, toddler, boy, girl, boys, girls, lad, grandkids, the dog, the cat, them

NEXT_DOOR: next door, next doors, upstairs, downstairs, over the road, across the road, opposite,
neighbour, neighbours, flat above, flat below, number, down the street, through the wall
"""
