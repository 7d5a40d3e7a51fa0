"""Explicit wishes, means and emergencies in the languages that members are likeliest to use.

Written from common phrases and not yet checked by a native speaker: whatever they miss is
`unreadable`, which a person reads.
"""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

UNCHECKED = "common phrases; no native speaker has checked them yet"


def _urgent(name: str, says: tuple[str, ...], must_match: tuple[str, ...]) -> Rule:
    return Rule(
        name=f"danger, in {name}",
        category=Category.LANGUAGE,
        level=Level.URGENT,
        imminent=True,
        reason=f"wish to die, danger or emergency, in {name}",
        says=says,
        must_match=must_match,
        must_not_match=("I want a cup of tea",),
        source=UNCHECKED,
    )


RULES: tuple[Rule, ...] = (
    _urgent(
        "Welsh",
        (
            "eisiau|isio|isie|moyn+marw",
            "ddim|dim .. eisiau|isio|isie|moyn+byw|bod_yma",
            "lladd+fy_hun|fi_fy_hun",
            "hunanladdiad",
            "cymryd|llyncu|wedi_cymryd .. tabledi|pils .. gyd|i_gyd|bob_un",
            "gyllell|cyllell & mae|ganddo|gyda|fi",
            "taro|curo+fi",
            "poen+yn+y|fy+frest|mrest",
            "methu|ffaelu+anadlu",
            "cwympo|syrthio|disgyn & methu|codi",
            "ffoniwch|galwch .. ambiwlans|heddlu",
        ),
        ("Dw i eisiau marw", "dwi isio marw heno", "mae poen yn fy mrest"),
    ),
    _urgent(
        "Polish",
        (
            "chce|chcialabym|chcialbym|wole+umrzec|nie_zyc|sie_zabic",
            "nie .. chce|mam|moge+juz?+zyc|byc_tutaj|sily_zyc",
            "zabije+sie|mnie",
            "zabic+sie|mnie",
            "samobojstwo|samobojcze|powiesze|skoncze_ze_soba|skonczyc_ze_soba",
            "wzielam|wzialem|polknelam|polknalem .. tabletki|leki|pigulki",
            "ma+noz",
            "bije+mnie",
            "uderzyl|pobil+mnie",
            "nie+moge+oddychac",
            "bol+w+klatce",
            "upadlam|upadlem|przewrocilam & nie|wstac",
            "zegnaj|zegnajcie & wszystkim|przepraszam|na_zawsze",
            "wezwij|wezwijcie|zadzwon .. karetke|policje|pogotowie",
        ),
        (
            "chc\u0119 umrze\u0107",
            "Nie chc\u0119 ju\u017c \u017cy\u0107",
            "zabij\u0119 si\u0119 dzisiaj",
        ),
    ),
    _urgent(
        "Urdu, Hindi or Punjabi in Latin letters",
        (
            "apni|apna|khud_ki+jaan|zindagi+de|dunga|dungi|deni|lene|le|khatam|lunga|lungi",
            "jaan+de+dunga|dungi|doon|dena|deni",
            "marna|mar_jana|marne+chahta|chahti|chahte|chahunda|chahundi|hai|da|di",
            "jeena|jina|jeene|zinda+nahi|nahin|nai|nhi",
            "khudkushi|khudkashi|atmahatya|aatmahatya",
            "khud|apne_aap+ko+maar|khatam|marna",
            "saari|sari|sab|bohot|bahut+goliyan|goliya|dawai|dawaiyan",
            "chaku|chaqu|churi|banduk & paas|uske|mere|hai",
            "mujhe|mainu|menu+maarta|marta|maarda|marda|maar|peetta",
            "seene|chaati+mein|main|me|vich+dard|peed",
            "saans|saah+nahi|nahin|nai|nhi",
            "madad|bachao & karo|mujhe|koi|please|jaldi",
            "gir+gaya|gayi|gai & uth|nahi|utha",
        ),
        (
            "main aaj apni jaan de dunga, sorry beta",
            "mein marna chahti hun",
            "mujhe jeena nahi hai",
            "main marna chahunda haan",
        ),
    ),
    _urgent(
        "Romanian",
        (
            "vreau+sa+mor",
            "nu+mai?+vreau .. traiesc|trai",
            "ma+sinucid|omor",
            "sinucid|sinucidere|sinuciderea",
            "am+luat|inghitit+toate .. pastilele|pastile",
            "are+un+cutit",
            "ma+bate|loveste",
            "nu+pot+respira",
            "durere|dureri+in+piept",
            "am+cazut & nu|ridica",
            "chemati|sunati .. ambulanta|salvarea|politia",
        ),
        ("vreau s\u0103 mor", "nu mai vreau sa traiesc"),
    ),
    _urgent(
        "Bengali in Latin letters",
        (
            "morte|more_jete|mara_jete+chai|chachchi",
            "bachte|banchte+chai+na|nai",
            "atmohotta|attohotta|suicide_korbo",
            "nijeke|nije_ke+mere|shesh",
            "amake+mare|marche|marlo",
        ),
        ("ami morte chai", "ar bachte chai na"),
    ),
    _urgent(
        "Urdu or Arabic script",
        (
            (
                "\u0645\u0631\u0646\u0627 \u0686\u0627\u06c1\u062a\u0627|"
                "\u0686\u0627\u06c1\u062a\u06cc|\u06c1\u06d2"
            ),
            "\u062e\u0648\u062f\u06a9\u0634\u06cc",
            "\u062c\u06cc\u0646\u0627 \u0646\u06c1\u06cc\u06ba",
            (
                "\u0627\u0646\u062a\u062d\u0627\u0631|\u0623\u0646\u062a\u062d\u0631|"
                "\u0627\u0646\u062a\u062d\u0631|\u0633\u0623\u0646\u062a\u062d\u0631"
            ),
            (
                "\u0623\u0645\u0648\u062a|\u0627\u0645\u0648\u062a & \u0623\u0631\u064a\u062f|"
                "\u0627\u0631\u064a\u062f"
            ),
            (
                "\u064a\u0636\u0631\u0628\u0646\u064a|\u0633\u0643\u064a\u0646|"
                "\u0633\u0627\u0639\u062f\u0648\u0646\u064a"
            ),
        ),
        (
            (
                "\u0645\u06cc\u06ba \u0645\u0631\u0646\u0627 \u0686\u0627\u06c1\u062a\u06cc "
                "\u06c1\u0648\u06ba"
            ),
            "\u0623\u0631\u064a\u062f \u0623\u0646 \u0623\u0645\u0648\u062a",
        ),
    ),
    _urgent(
        "Bengali, Punjabi or Hindi script",
        (
            "\u09ae\u09b0\u09a4\u09c7 \u099a\u09be\u0987",
            "\u0986\u09a4\u09cd\u09ae\u09b9\u09a4\u09cd\u09af\u09be",
            (
                "\u0a2e\u0a30\u0a28\u0a3e \u0a1a\u0a3e\u0a39\u0a41\u0a70\u0a26\u0a3e|"
                "\u0a1a\u0a3e\u0a39\u0a41\u0a70\u0a26\u0a40"
            ),
            "\u0a16\u0a41\u0a26\u0a15\u0a41\u0a38\u0a3c\u0a40",
            (
                "\u092e\u0930\u0928\u093e \u091a\u093e\u0939\u0924\u093e|"
                "\u091a\u093e\u0939\u0924\u0940"
            ),
            "\u0906\u0924\u094d\u092e\u0939\u0924\u094d\u092f\u093e",
        ),
        (
            "\u0986\u09ae\u09bf \u09ae\u09b0\u09a4\u09c7 \u099a\u09be\u0987",
            (
                "\u0a2e\u0a48\u0a02 \u0a2e\u0a30\u0a28\u0a3e "
                "\u0a1a\u0a3e\u0a39\u0a41\u0a70\u0a26\u0a3e \u0a39\u0a3e\u0a02"
            ),
        ),
    ),
)
