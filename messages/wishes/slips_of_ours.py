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
