"""True words that are one slip away from a risk word, and must be left alone."""

ORDINARY: frozenset[str] = frozenset(
    """
abound abuser abusers afterlife aglow aground alike allot alloy alloyed along ambient amend
amended amending amuse amused amuses amusing anuses anvil aspiring assaulter atone attach
attached attacker attired backed bade bagging ballet banding banking banning bantered barging
bartered bats beach beading beads beaks beaming beams beaning beans bearing bears beast beasts
beater bee beets belittled bellied bellies bellying belting belts bents besting bests bets
betted bettered bettor bitter blacken blacker blame blames blanked blankest blare blares blaster
blaze blazes bleating bleats bled blend blending bloc blocked blocs blond bloody bloom blued
bluster boating boats boiled bookend bowler braids brainy braised brake brats breach breaching
breadth breather breed breeding bride bridle bring broiler broker brood brunt bulled bulling
buried burner burns burped burping burred burring burst burying butter buttered caging caking
candying caning caper capsuled carding career careers carping carting carton case casing cassino
catchup catchy cater caving cawing chase cheat checked checkup cheeks chess chicks chore chores
chose chowed chowing chuckled chucks clash clucked clutter coding coked cokes coking collapses
controller coo cooing cooked cooping copping copying coring couching cowing crashing crass
crease crest crush crusting curing curry currying curter cuter dank dawned dawning deadlock
deadlocked deadlocks dearth deathbed debut decoded decodes decrees defecated defected deflated
depresses depth derided derides died dies difficult diner dinned dived doling domed doming
doping dosing doting dozing drawn dripped droning drool drooling drooped dropping drowned
drowsing drugged drying dunk dyeing dyking earthy easing eater endanger endless endways exited
exiting exits failing fainter farces feed feinted felling fellows fells filed filling fined
fired fixes flasher flashes fleshed flight flood flour flushed forceps forded fores forged
forges forgive forked formed fortes foxed freeing fright frighting froze fulling gabbed gabs
gaping garbs gashing gassing gibing gong goo goring grabber grams grapes grasping grass griped
gripes grooved grooving grouped groves grubbed grubs hammed hamming handing handler handy hangs
harasses hared haring harked harking harped harping hart harts hatting haven heading healing
heaping heaps hears hearth hearty heave heaved heaves heaving heel helms helpless herein heroic
heroine heron herring hided hikes hinds hinging hinting hires hives holdup hooping hoot hopping
hosted hotel humiliated hunting hunts hurling hurls hurtling huts ii iii infect infected inn
insect invisibly itself keels keened keens killer kilned kilning kinked kinking kinks knead
kneel kneeled knifes knocker lacked lacks lashes lasted lathed latter lease leashed ledger
lefter legend letup licked licks lied lies lifeless lifeline lifelong lifetime liked likes
liking limes liming lines linger lining litter litters liveable liven livens liver livers livest
living locker locket lodge logger loll longed looked loosing loot loots loping loved loves
loving lowing lucked lucks lyric lyrical maces madam makeup males manes mange mares marker
massages masters matte mattes mazes mealy means meats medals mediation meditation metals mete
meted meteor meters metes metre mikes miser miserably miserly misers mistaken monkey moving
muter mutters newer nose notching noting numbed offend otter outdone outlive outliving overdoes
overdone overkill pace paced paces packer pacts pails paint paints pairs palace pall palls
panned pans parked parks parse parsed passer passes pasted paunches paused pawns pease pecked
pecks penned pepped phoney phony picks pierce piles pilled pinches pinching pined pinked pins
piston plaice plains plane plate pleas plopped poker policy polite polls pooped poring pouting
powder prison prone propped pucks pulls pulse punned pupped pure puree purge pursue pusher putt
raced races radii raged rages raids rains raked rakes rapid rapped raps rared rares rasped rated
rates ratio raved raves razed razes reals reams reaped reaps rears reds reed reeds rends rife
rile roads roped ropes rotund rouge sacked sallow sand sapped sapping saps sayings scabbed scabs
scans scare scares scarf scarfs scarred scary scoot scooting scratched sears seep seeping
shadowy shallow shaved shaves sheep shipped shipping shirt shoed shoes shoo shooed shooing shook
shoon shoos shopped shore shored shores shorn shorting shot shovel shovels showed sipped sipping
skimping skipped slabbed slabs slacked slams slashed slats slays sleek sleeking sleepy sleet
sleeting slick slicked slicking slide sliding slime slipper slipping slips slivering slopped
slopping slops slotting sluice sluiced sluicing smarted smashes smocked snacked snapped snapping
snaps snipped snipping snort soaps soars soot sopped sort spade spain spare spars spate spiced
spicing spinal spitting splice spliced splicing splitting sport spurred spurring stabled stack
stacked stacking stacks staid staking stales staling stalling stalls stank stared staring
starred starring stars starter startled starved stated stave staving steep steeping stepped
sticky stink stock stoke stomped stoop stooped stooping stopper stoves straggled straggles
straggling strand strike strode strove stubbed surging swabbed swapped swapping swaps sweep
sweepers sweeping swept tabled tables tacking tacks taker takers tales tally tames taming
tanking tapes taping tapped tapping taps tasking taxes taxing thee thin thins thongs thorough
though thrash threat three throb throbs throttles thumbed tided tied tiled tills timed tings
tipped tipping tires token tolls topples toppling torched torches towed towel towers traces
tracts trail trait tramped tramps trapper trashy trays tricks tripled trips trough trucks
trumped udder unbearably unbeatable unmoved upbeat upbeats update upend upended upending uphold
upholding upholds upkeep uplift uplifts upload uproots upstanding upstart upstarted upstarting
uptake uptight upturn upturned upturning varnish vice vices violet wading wafer wager waging
wails waist waists waiter walks walled waning wanton watery waver waving waxing weeds weeps wees
wells wills wist witching woks worms worthy wrest wrests wriest writ writs
""".split()
)
"""Found by asking which words of the SCOWL British lists the speller would change."""
