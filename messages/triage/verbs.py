"""A verb in all its forms: `take~` in a rule or slot is take, takes, took, taken and taking."""

IRREGULAR = {
    row.split()[0]: tuple(row.split())
    for row in """be is am are was were been being
have has had having|do does did done doing|go goes went gone going|get gets got getting
take takes took taken taking|give gives gave given giving|steal steals stole stolen stealing
keep keeps kept keeping|hit hits hitting|beat beats beaten beating|hurt hurts hurting
cut cuts cutting|burn burns burned burnt burning|leave leaves left leaving|feel feels felt feeling
throw throws threw thrown throwing|hold holds held holding|tell tells told telling
say says said saying|make makes made making|let lets letting|wake wakes woke woken waking
see sees saw seen seeing|hear hears heard hearing|fall falls fell fallen falling
break breaks broke broken breaking|lose loses lost losing|spend spends spent spending
send sends sent sending|lend lends lent lending|eat eats ate eaten eating
sleep sleeps slept sleeping|drink drinks drank drunk drinking|stand stands stood standing
sit sits sat sitting|lie lies lay lain lying|find finds found finding|know knows knew knowing
bring brings brought bringing|come comes came coming|think thinks thought thinking
shut shuts shutting|put puts putting|bite bites bit bitten biting|run runs ran running
stab stabs stabbed stabbing|slap slaps slapped slapping|grab grabs grabbed grabbing
drag drags dragged dragging|stop stops stopped stopping|slip slips slipped slipping
trip trips tripped tripping|chuck chucks chucked chucking|try tries tried trying
cry cries cried crying|swell swells swelled swollen swelling|bleed bleeds bled bleeding
speak speaks spoke spoken speaking|forget forgets forgot forgotten forgetting
step steps stepped stepping|pop pops popped popping|jab jabs jabbed jabbing|hop hops hopped hopping
tip tips tipped tipping|drop drops dropped dropping|rub rubs rubbed rubbing|beg begs begged begging
plan plans planned planning|rip rips ripped ripping|hug hugs hugged hugging|slit slits slitting
drive drives drove driven driving|ring rings rang rung ringing|buy buys bought buying
write writes wrote written writing|hide hides hid hidden hiding|pay pays paid paying
shake shakes shook shaken shaking|tear tears tore torn tearing|dig digs dug digging
hang hangs hung hanging|shoot shoots shot shooting|carry carries carried carrying
stockpile stockpiles stockpiled stockpiling|empty empties emptied emptying
wade wades waded wading|swerve swerves swerved swerving|swing swings swung swinging
sell sells sold selling|feed feeds fed feeding|tie ties tied tying
bin bins binned binning|shred shreds shredded shredding|scrub scrubs scrubbed scrubbing""".replace(
        "\n", "|"
    ).split("|")
}


def every_form(entry: str) -> tuple[str, ...]:
    """The entry once for each form of its marked verb; unmarked, the entry alone."""
    if "~" not in entry:
        return (entry,)
    before, _, after = entry.partition("~")
    head, _, verb = before.rpartition(" ")
    return tuple(f"{head} {form}{after}".strip() for form in _forms(verb))


def _forms(verb: str) -> tuple[str, ...]:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
    ending = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    return (verb, f"{verb}{ending}", f"{verb}ed", f"{verb}ing")
