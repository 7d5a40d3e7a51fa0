"""Who is spoken of."""

SLOTS = """
I: i, me

THEM: he, she, they, someone, somebody, her, him, bloke, fella, chap, guy, woman, man, lad, girl,
people, celebrity, singer, actor, neighbour, mate, friend, pal, son, daughter, brother, sister,
mum, mam, mom, mother, dad, father, nan, gran, grandson, granddaughter, nephew, niece, cousin,
uncle, aunt, auntie, husband, wife, partner, boyfriend, girlfriend, colleague, flatmate,
housemate, kid, bestie, roommate, student, wants, brothers, sisters, friends, mates, others,
farmers, everyone

CLOSE: grandad, grandma, granny, nana, nanna, grandpa, girl, lad, boy, person, someone, wife,
dads, mums, neighbours, mate, friend, pal, son, daughter, brother, sister, mum, mam, mom, mother,
dad, father, nan, gran, grandson, granddaughter, nephew, niece, cousin, uncle, aunt, auntie,
husband, wife, partner, boyfriend, girlfriend, colleague, flatmate, housemate, kid, bestie,
roommate, neighbour, ex, lodger, child, fella, bloke, missus, friends, bestfriend, sibling,
roomie, fiance, fiancee

END_THEMSELVES: suicidal, suicidal thoughts, kill himself, kill herself, kill themselves, kill
themself, killing himself, killing herself, killing themselves, end his life, end her life, end
their life, end their lives, ending his life, ending her life, take his own life, take her own
life, take his life, take her life, end it all, wants to end it, harming herself, harming himself,
hurt himself, hurt herself, hurting herself, hurting himself, cutting herself, cutting himself,
top himself, top herself, hang himself, hang herself, jump off, overdose on

THEY: he, she, they, him, her, them

ABUSER: he, she, they, husband, wife, partner, boyfriend, girlfriend, ex, son, daughter, brother,
sister, mum, mam, mom, mother, dad, father, stepdad, stepmum, grandson, nephew, niece, carer,
carers, landlord, neighbour, flatmate, housemate, lodger, bloke, fella, manager, staff, nurse,
uncle, family, fiance, parents, someone, man, men, people, lads, gang, kids, his, her, expartner

FAMILY: son, daughter, nephew, niece, grandson, granddaughter, brother, sister, cousin, ex,
lodger, neighbour, carer, partner, husband, wife, boyfriend, girlfriend, family, mate, friend, he,
she, they, bloke, lads, mum, dad, stepson, landlord, someone

CARER: carer, carers, care worker, support worker, home help, nurse, care home, staff, helper

CHILD: child, children, kid, kids, baby, toddler, little one, little ones, grandchild, grandson,
granddaughter, boy, girl, little boy, little girl

ANIMAL: dog, cat, budgie, pets, parrot, rabbit, milo, animals, pet

NOBODY: nobody, no cunt, no fucker, no bugger, no bastard, no sod, no soul, not one person, no
one, none, not anyone, not anybody, not a soul, who would
"""
