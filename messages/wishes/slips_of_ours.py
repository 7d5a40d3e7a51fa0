"""The words of ours that a slip is put right towards: no others, however near."""

MAY_BE_MISSPELT = """
about abroad actually addition additional admitted after afternoon afternoons again alone alright
alternate alternates always another anymore anything apart appointment april around assessment
august aunts before begin beginning being better blood bother boxing break breakfast breather
brilliant brother brothers buddy cancel carry chance change check checkins cheers chemo christmas
church clinic coming contact continue could counting couple court cousin cousins currently daily
daughter daughters december dentist dialysis dinner doctor doctors earlier early easier easiest
easter eight either eleven enough evening evenings every everything exact exactly except extra
family february fewer fifteen forget fortnight fortnightly frequent frequently friend friends
funeral further fussed fussy getting going great group happy having hello hellos holiday holidays
hospital hour hours ideal ignore important indefinitely instead january kindly later leave leaving
little loosely lovely lunch march mates matter meant message messages messaging midday midnight
might minute minutes moment month monthly months morning mornings never niece nieces night nights
normal nothing notice november october often operation other others otherwise pause paused pausing
peace perfect please plenty possible precise precisely prefer preferred prompt quarter quite rather
ready reduce respite restart results resume return returning revert right roughly scrap second
sending september seven shall sharp short sister sisters slightly sooner sorry space start starting
starts staying still stuck suits supper surgery suspend switch taken tests texted texting texts
thank thanks thats there thereabouts these things think thirty those three through times today
tomorrow tonight treatment twelve twenty twice txting unpause until untill vacation visit wedding
week weekday weekdays weekend weekends weekly weeknight weeknights weeks while without works would
write wrong
""".split()
SHORT = frozenset(
    "only half past nine noon text stop back less more night until later after".split()
)
"""Short words that are put right only from what is no word at all."""
SHORT_TRUE_WORDS = frozenset(
    """
ably ally back backs bach baccy bank bark bask batch beach beak beck black block brick buck bulk
aster alter altar afters aft late lager laser latex latter layer lather liter litter loiter later
untie unto unit units util until unlit half hale halt hall halo haft halve hail haul hals halves
past pasta paste pasty part pant pact path pats pass post pest paws pasts pastel paint pansy
party patsy paste nine nice nones none nile nina nines niner ninny niece ninth noon noun nook neon
noons noone moon text tent test tests teat tents taxed texts tilt tex texas telex sixty next stop
step stoop slop strop stomp stow stops shop soap soup sloop stoup swop steps store stock story
stood stool less lens loss lass lest lees leis lessen lease leash mess lesson legs lets leaps
more mere mare move mote mode mole mope moor moore morse mores mire morel mored morale moral mover
mourn moron night nigh nights knight might eight only oily owly onely inly oldly onto once omit
nihil moved modes motel money month mouse morn also onus least lead leads leafs leans leaks
""".split()
)
"""True words near those."""
