"""True words that are one slip away from a risk word, and must be left alone."""

ORDINARY: frozenset[str] = frozenset(
    """
abound abuser abusers accounts affords afterlife aglow aground alike allot allows alloy alloyed
along ambient ambled ambulances amend amended amending amends amuse amused amuses amusing anuses
anvil anythings aspiring aspirins ass assaulter assaults atone attach attached attacker attired
backed bade bagging ballet banding banking banning bantered barging bartered bathrooms bats
beach beading beads beaks beaming beams beaning beans bearing bears beast beasts beater bee
beets beings belittle belittled bellied bellies bellying belting belts benefit bents besting
bests bets betted bettered betters bettor bitter blacken blacker blackmail blame blames blanked
blankest blanket blare blares blaster blaze blazes bleating bleats bled bleeds blend blending
blisters bloc blocked blocks blocs blond bloods bloody bloom blued bluster boating boats boiled
boilers bookend boos bottoms bowler braids brain brainy braised brake brats breach breaching
breadth breathed breather breathes breaths breed breeding bride bridged bridges bridle bring
broiler broker brood bruise brunt bulled bullets bulling burdens buried burner burns burped
burping burred burring burst burying butt butter buttered caging caking candying caning caper
capsule capsuled carbons carding career careers caress carping carting carton case casing
cassino catchup catchy cater caving cawing ceased ceases charcoals chase cheat checked checkup
cheeks chemical chess chests chicks chore chores chose chowed chowing chuckled chucks clash
cliffs clucked clutter coding coked cokes coking collapse collapses commits committee concerti
continued continues controller coo cooing cooked cooping copping copying coring couching cowing
crashing crass crease credits crest crush crusting cupboard curing curry currying curter cuter
cutters cuttings dank dawned dawning deadlock deadlocked deadlocks dearth deathbed deaths debits
debut decide decoded decodes decrees defecated defected deflated degree demon depresses
depressions depth derided derides despairs devils died dies difficult diner dinned dinners
disappears disgraced disgraces dived doling domed domestics doming doorways doping dosing doting
downwards dozing drawn dripped droning drool drooling drooped droops dropping drowned drowns
drowsing drugged drunks drying dunk dyeing dyking earths earthy easing eater electrocuted
electrocutes endanger endings endless endways escaped escapes evictions exhausts existences
exists exited exiting exits failing failures fainter farces farewells feed feinted felling
fellows fells fights filed filling fined fired fixes flasher flashes fleshed flight flood floors
flour flushed follow force forceps forded fores forged forges forgive forked formed fortes foxed
freeing fright frighting froze fulling futures gabbed gabs gaping garbs gashing gassing gibing
givens gong goo goring grab grabber grams grapes grasping grass griped gripes grooved grooving
grope grouped groves grubbed grubs hammed hamming handing handled handler handles handy hangings
hangs harasses hared haring harked harking harped harping hart harts hatting haven heading
healing heaping heaps hearings hears hearth hearts hearty heave heaved heavens heaves heaving
heel helms helpless herein heroic heroine heroins heron herring hided hikes hinds hinging
hinting hires hiss hives holdup hooped hooping hoot hopped hopping hosted hostels hotel
humiliate humiliated hunting hunts hurling hurls hurtling husbands huts ii iii infect infected
injects inn insect invisibly isolate itself keels keened keens kick killer killings kilned
kilning kin kinked kinking kinks kitchens knead kneel kneeled knees knifed knifes knocker lacked
lacks lashes lasted lathed latter lease leashed leaved leaves ledger ledges lefter legend letup
licked licks lied lies lifeless lifeline lifelong lifetime ligatures liked likes liking limes
liming lines linger lining litter litters liveable liven livens liver livers livest living
livings locker locket lodge logger loll longed looked loose loosing loot loots loping loved
loves loving lowing lucked lucks lyric lyrical maces machined machines madam makers makeup males
managed manages manes mange mares marker massages masters matte mattes mazes mealy means meats
medals mediation medications medicines meditation metals mete meted meteor meters metes metre
mikes miser miserably miserly misers mistaken mistakes molest monitor monkey moos moving murders
muter mutters newer nooses nose notching nothings noting numbed numbers offend offings otter
outdone outlive outliving overdoes overdone overdoses overkill pace paced paces packer pacts
pails paint paints pairs palace pall palls panned pans parked parks parse parsed partners passer
passes pasted paunches paused pawns pease pecked pecks penned pensions peopled peoples pepped
phoned phones phoney phony picks pieced pierce piles pilled pinches pinching pined pinked pins
pistols piston placed places plaice plains plane plastics plate platforms pleas pleases plopped
poisons poker policed polices policy polite poll polls pooped poring pouting powder powers
prison prone propped pucks pulls pulse punned pupped pure puree purge pursed purses pursue
pusher putt raced races radiator radii radios raged rages raids railways rains raked rakes rapid
rapped raps rared rares rasped rated rates ratio raved raves razed razes reals reams reaped
reaps rears reds reed reeds rends rife rifled rifles rile roads roped ropes rotund rouge roughs
rounds sacked sallow sand sapped sapping saps sayings scabbed scabs scans scar scare scares
scarf scarfs scarred scary scoot scooting scratched sears seep seeping shadows shadowy shallow
shaved shaves sheep shipped shipping shirt shoed shoes shoo shooed shooing shook shoon shoos
shoots shopped shore shored shores shorn shorting shorts shot shotguns shovel shovels showed
sipped sipping skimping skipped slabbed slabs slacked slams slap slashed slats slays sleek
sleeking sleeper sleeps sleepy sleet sleeting slices slick slicked slicking slide sliding slime
slipper slipping slips slivering slopped slopping slops slotting sluice sluiced sluicing smarted
smashes smocked snacked snapped snapping snaps sneak snipped snipping snort soaps soars soot
sopped sort spaced spaces spade spain spare spars spate speaks spear speck spiced spicing spinal
spirals spitting splice spliced splicing splitting sport spurred spurring stabled stack stacked
stacking stacks staid staking stales staling stalk stalling stalls stands stank stared staring
starred starring stars starter startled starved starves stated stave staving steak steep
steeping stepped sticks sticky stink stock stoke stomped stoop stooped stooping stopper stoves
straggled straggles straggling strand strike strode strove stubbed sufferings suffocated
suffocates suicides surging survives swabbed swallows swapped swapping swaps sweep sweepers
sweeping swept tabled tables tacking tacks taker takers tales tally tames taming tanking tapes
taping tapped tapping taps tasking taxes taxing tethers thee thin thins thongs thorough though
thrash threat three throats throb throbs throttle throttles thumbed tided tied tights tiled
tills timed tings tipped tipping tire tires token tolls tomorrows topple topples toppling
torched torches tortured tortures towed towel towers traces tracts trail trains trait tramped
tramps trap trapper trashy trays tricks tripled trips troubled troubles trough trucks trumped
udder unbearably unbeatable unmoved upbeat upbeats update upend upended upending upends uphold
upholding upholds upkeep uplift uplifts upload uprights uproots upstanding upstart upstarted
upstarting uptake uptight uptown upturn upturned upturning varnish viaducts vice vices violet
voiced wading wafer wager waging wails waist waists waiter walks walled wallets waning wanton
wasted wastes waters watery waver waving waxing weeding weeds weeps wees wells wills wist
witching woks worlds worms worthy wrest wrests wriest writ writs
""".split()
)
"""Found by asking which words of the SCOWL British lists the speller would change."""
