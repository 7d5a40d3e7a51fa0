"""Things put in order: papers, pets, debts, keys, gifts, letters, a tidy flat."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

_ACTS = (
    "will|wills+is|are|was+in|on|signed|done|made|written|with|sorted",
    "do~|made|make|making|sort~|write~|wrote|update~|finish~|sign~+my|a|the+will",
    (
        "affairs|papers|paperwork|documents|insurance|policies|policy|finances|bank_stuff|bills .. "
        "sorted|in_order|labelled|folder|side|drawer|table|envelope|straight|filed|settled|laid_out"
    ),
    (
        "sort~|put~|putting|got|get~|settle~|tidied|tidying|tidy|label~|file~ .. affairs|papers|"
        "paperwork|documents|insurance|finances|everything .. in_order|sorted|labelled|folder|"
        "straight|out|$"
    ),
    (
        "passwords|pin|pins|codes|bank_details|instructions & written|wrote|list|down|envelope|"
        "left|drawer"
    ),
    (
        "cancelled|cancelling|stopped+my|the|all? milk|paper|papers|direct_debits|subscriptions|"
        "sky|netflix|standing_orders|contract|contracts|phone_contract|gas|appointments|dentist|"
        "carers"
    ),
    (
        "give~|giving|gave|given|hand~|pass~|leave~|left .. cat|dog|ANIMAL|budgie|fish|hens .. to|"
        "with|away|next_door|neighbour"
    ),
    "found|find~|finding+a?+good|new|lovely?+home+for|him|her & cat|dog|ANIMAL|him|her",
    (
        "give~|giving|gave|given+away?+my|all|everything+watch|ring|rings|medals|medal|records|"
        "guitar|telly|tv|jewellery|books|tools|bike|car|coin|coins|stamps|stuff|things|clothes|"
        "savings|collection|xbox|laptop|phone|furniture|mums|dads|wedding .. to|away"
    ),
    "get~|got+rid+of+everything|all|most|my & my|own|things|stuff|life",
    (
        "pay~|paid|settle~|clear~ .. rent|debts|debt|bills|what_i_owe|everything_i_owe|owed|gas|"
        "funeral|tab & up|off|end|settled|all|everyone|back|owe"
    ),
    (
        "empty~|clean~|scrub~|tidied|tidying|tidy|clear~|blitz~ .. house|flat|room|fridge|"
        "cupboards|loft|place|bedroom & top_to_bottom|nobody|no_one|they|"
        "someone|whoever|not_have|heating|last|for_them"
    ),
    (
        "funeral & clothes|suit|dress|outfit|hymns|songs|music|paid|picked|chosen|chose|planned|"
        "readings|flowers|ashes"
    ),
    (
        "pick~|chose|chosen|choose|choosing|wrote|list .. hymns|songs|coffin|readings|urn|who_gets|"
        "who_gets_what|ashes"
    ),
    "who_gets|who_gets_what|who_has_what|names_on|stickers_on|labels_on",
    (
        "delete~|wipe~|close~|burn~|bin~|shred~|destroy~ .. accounts|account|photos|diaries|diary|"
        "facebook|history|letters|profile|notebooks"
    ),
    (
        "write~|wrote|written|done|finished|sealed|posted|left+the|my|some|all|a?+letters|letter|"
        "notes|cards|card & kids|each|everyone|them|her|him|mum|dad|family|son|daughter|boys|girls|"
        "explain~|bed|mantelpiece|fridge|pillow"
    ),
    (
        "letter|note|envelope|letters .. mantelpiece|fridge|pillow|windowsill|kitchen_table|"
        "behind_the_clock"
    ),
    "keys|key .. posted|next_door|neighbour|handed|left|through_the|landlord|envelope|given|gave",
    (
        "birthday_cards|presents|christmas_cards & for_the_next|years|all_written|wrote_them|"
        "wrapped_early|ahead|future"
    ),
    (
        "record~|voice_note|voice_notes|video|videos & for_the_kids|for_my|to_watch_when|"
        "remember_me|after"
    ),
    "hand~+in+my+notice|cleared_my_desk|quit_my_job",
    "loose_ends|ducks_in_a_row|house_in_order|everything_in_order|all_in_order|all_squared_away",
)

_WHY = " & ORDER_WHY"

RULES: tuple[Rule, ...] = (
    Rule(
        name="put in order for others to find",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="things are put in order, as for leaving",
        says=(
            *(act + _WHY for act in _ACTS),
            (
                "i .. put|putting|got|getting|have|tie~|tied all? my? affairs|house|things|"
                "everything|life|loose_ends in_order|up|sorted"
            ),
            "my? affairs+are|is|in|all+all?+sorted|in_order|settled|done",
            (
                "giving|given|gave|give+all|everything|most_of?+my?+things|stuff|belongings|"
                "clothes|possessions|records|books+away"
            ),
            (
                "funeral & clothes|suit|dress|outfit|hymns|songs+are?+laid|picked|chosen|ready|"
                "hung|out|sorted|bed"
            ),
            (
                "not+need|be_needing|needing|want .. it|them|much|anything|money|stuff|things .. "
                "where_i_am_going|where_im_headed|anymore_where|soon"
            ),
            (
                "cat|dog|ANIMAL|birds|fish .. enough+food|biscuits & week|days|out|left|till|until|"
                "sorry|find"
            ),
            (
                "extra+food|bowls|water & for_the|out|cat|dog|ANIMAL & find|found|sorry|days|"
                "till_someone"
            ),
        ),
        unless=(
            (
                "moving|move|moved|downsize|downsizing|emigrate~|new_flat|new_house|new_kitchen|"
                "car_boot|charity_shop|jumble|ebay|vinted|skip|loft_insulation|removal"
            ),
            (
                "solicitor|power_of_attorney|age_uk|citizens_advice|accountant|tax_return|"
                "self_assessment|library|secretary|council|hmrc"
            ),
            (
                "holiday|hols|week_away|hospital|operation|respite|weekend|kennels|cruise|visitors|"
                "guests|inspection|christmas_dinner|easter|spring_clean|party"
            ),
            (
                "he|she|they|mum|dad|will|neighbour+has|have|had?+done|made|cancelled|gave|given|"
                "left|sorted|given_me"
            ),
            "free_will|good_will|weather",
            "^ made|done|sorted+my+will all_sorted|sorted $",
            "train|flight|bus|appointment|match|bin|bins|meeting & cancelled|cancel~",
            "fish_and_chips|fish_finger|dog_biscuits|walkies|vet|groomer",
            (
                "late_husband|late_wife|for_probate|bereavement|clearing_out_his|clearing_her|"
                "his_funeral|her_funeral|the_funeral_was"
            ),
            "wash~|ironed|wardrobe|summer_clothes",
            (
                "funeral & frank|uncle|aunt|auntie|cousin|neighbour|old|friends|brothers|"
                "sisters|mates|mums|dads|send_off"
            ),
        ),
        must_match=(
            "cleaned the flat top to bottom so nobody has to",
            "passwords are written down for our jan in case",
            "given the cat to next door, she will be looked after",
            "my funeral clothes are laid out",
            "done my will and written to everyone. i feel peaceful",
        ),
        must_not_match=(
            "cleaned the flat top to bottom before the inspection",
            "gave my old records to the charity shop so they can sell them",
            "solicitor sorted my will, nice to have it in order",
        ),
    ),
    Rule(
        name="something given up or put in order",
        category=Category.GOODBYE,
        level=Level.URGENT,
        reason="something is put in order or given away",
        says=(
            "give~|giving|gave|given .. cat|dog|ANIMAL|budgie+away|to|up",
            "found|find~+a?+good|new|lovely?+home+for+the|my?+cat|dog|ANIMAL",
            (
                "give~|giving|gave|given+away?+my|all+watch|ring|medals|records|guitar|jewellery|"
                "tools|wedding_ring & to|away"
            ),
            (
                "cancelled|stopped+all?+my|the+milk|direct_debits|papers|carers & not_need|"
                "no_need|gone|letters|note|keys|goodbye|sorted|anymore"
            ),
            "settled|paid+everything|all|what|everyone+that?+i+owe|owed",
            (
                "delete~|burn~|bin~|shred~+all?+of?+my+accounts|photos|diaries|old_photos|letters|"
                "facebook"
            ),
            "who_gets_what|who_gets_my|names_on_my",
            "say|said|saying+goodbye+to+the|my+dog|cat|ANIMAL|house|garden|flat",
            "my+things|stuff|belongings+are|is+all?+in+boxes|bags",
            (
                "left|leaving|leave+a+note|letter+for|to+the|my+kids|family|children|mum|dad|"
                "wife|husband|daughter|son|police|neighbour"
            ),
        ),
        unless=(
            (
                "moving|move|moved|holiday|hols|vet|charity|vinted|ebay|car_boot|kennels|milkman|"
                "window_cleaner|carer|postman|neighbour_about|fridge|shopping|decorat~|new_flat|"
                "windscreen|bins|parking"
            ),
            "he|she|they|you|neighbour+gave|given|left|has|give",
            (
                "give~|giving|gave|given .. cat|dog|ANIMAL+a|his|her|some|its|the|biscuits|tablets|"
                "bath|treat"
            ),
            "dog|cat+to+walk|play|groom|sit|stroke|the_vet",
            "hospital|holiday|hols|operation|away|weekend & cat|dog|budgie|rabbit",
            "kittens|puppies|litter",
        ),
        must_match=("found a good home for the dog", "said goodbye to the dog"),
        must_not_match=("gave the dog a bath", "left a note for the milkman"),
    ),
)
