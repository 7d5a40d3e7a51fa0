"""Danger in Welsh, Polish and Romanian, written without accents; Welsh in its mutated forms."""

from messages.triage.rule import Rule
from messages.triage.rules.languages.spoken import danger

RULES: tuple[Rule, ...] = (
    danger(
        "Welsh",
        (
            "eisiau|isio|isie|moyn|hoffwn|liciwn|gobeithio|awydd .. marw|farw",
            "petawn|bawn|tawn|well|gwell .. wedi_marw|wedi_farw|hebdda_i",
            "ddim|dim .. eisiau|isio|isie|moyn+byw|bod_yma",
            "lladd|ladd|anafu|hanafu|torri|dorri+fy_hun|fi_fy_hun|fy_hunan|fy_mraich|fy_mreichiau",
            "hunanladdiad|grogi_fy_hun|crogi_fy_hun",
            (
                "cymryd|gymryd|cymrais|llyncu|lyncu .. tabledi|dabledi|nhabledi|pils|paracetamol|"
                "parasetamol|barasetamol & i_gyd|bob_un|gormod|ormod|llond|llwyth|paced"
            ),
            "gyllell|cyllell & mae_gen_i|ganddo|ganddi|gyda_fi|llaw|bygwth|fygwth",
            "taro|curo|bwrw|cicio|dyrnu+fi",
            "fy+nharo|mwrw|nghuro|nghicio|nyrnu|nhagu",
            "poen|boen|phoen|dynn & frest|mrest|brest",
            "methu|ffaelu|fedra|alla|ddim .. anadlu",
            "cwympo|gwympo|syrthio|syrthiais|disgyn & methu|ffaelu|fedra|alla & codi|godi|symud",
            "ffoniwch|galwch|angen|ffonia .. ambiwlans|heddlu",
        ),
        (
            "Dw i eisiau marw",
            "dwi isio marw heno",
            "Hoffwn i farw",
            "byddai'n well pe bawn i wedi marw",
            "dwi ddim eisiau byw dim mwy",
            "wedi llyncu llond llaw o barasetamol",
            "Dwi'n mynd i ladd fy hun heno",
            "mae fy ngwr yn fy mwrw i",
            "mae poen yn fy mrest",
            "dwi wedi cwympo a methu codi",
        ),
        (
            "cymryd fy nhabledi fel arfer ac yna paned",
            "Mae'n bwrw glaw eto",
            "bore da, sut wyt ti",
            "I want a cup of tea",
        ),
    ),
    danger(
        "Polish",
        (
            (
                "chce|chcialabym|chcialbym|wole|wolalbym|wolalabym|pragne umrzec|nie_zyc|"
                "sie_zabic|smierci|sie_nie_obudzic"
            ),
            "nie .. chce|chce_mi_sie|mam|moge|mam_po_co+juz?+zyc|byc_tutaj|sily_zyc|po_co_zyc",
            "dosc|dosyc+zycia|zyc",
            "skoncze|skonczyc|koncze+ze_soba|z_zyciem",
            "ze_soba+skonczyc|skoncze|koncze",
            "zabije|zabic|powiesze|powiesic|potne|pociac|tne+sie",
            "zabije|zabic+mnie",
            "sie+zabic|zabije|powiesic|powiesze|pociac|potne",
            "samobojstwo|samobojstwa|samobojcze",
            (
                "wzielam|wzialem|polknelam|polknalem|lyknelam|lyknalem|zjadlam|zjadlem & "
                "wszystkie|cale|cala|garsc|opakowanie|za_duzo|mnostwo|MANY & "
                "tabletki|tabletek|leki|lekow|proszki|pigulki|pigulek"
            ),
            "ma+noz",
            "noz|zyletke|zyletka|sznur & w_reku|przy_sobie|grozi|pociac",
            "bije|bil|pobil|uderzyl|kopie|dusi|dusil|zgwalcil+mnie",
            "mnie+bije|pobil|uderzyl|dusi|kopie|zgwalcil|zabije",
            "nie+moge|mam .. oddychac|oddechu|czym_oddychac",
            "bol|boli|bole|ucisk .. klatce|klatka_piersiowa",
            (
                "upadlam|upadlem|przewrocilam|przewrocilem|wywrocilam|wywrocilem & nie & "
                "wstac|podniesc|ruszyc"
            ),
            "zegnaj|zegnajcie & wszystkim|przepraszam|na_zawsze",
            (
                "wezwij|wezwijcie|zadzwon|zadzwoncie|potrzebuje .. "
                "karetke|karetki|policje|policji|pogotowie"
            ),
        ),
        (
            "chcę umrzeć",
            "Nie chcę już żyć",
            "nie chce mi sie juz zyc",
            "mam dość życia",
            "zabiję się dzisiaj",
            "połknęłam wszystkie tabletki",
            "mam w reku noz i chce sie pociac",
            "mąż mnie bije, boję się",
            "nie mogę złapać oddechu",
            "upadłam w łazience i nie mogę wstać",
        ),
        (
            "wzięłam tabletki jak zwykle i idę spać",
            "bolą mnie nogi po spacerze",
            "kupilam noz do chleba, dziekuje",
            "I want a cup of tea",
        ),
    ),
    danger(
        "Romanian",
        (
            "vreau|vrea|doresc|vine|prefer|bine+sa+mor|dispar|nu_mai_fiu",
            "sa+ma|mi+omor|sinucid|spanzur|tai|iau_viata|iau_zilele",
            "ma+sinucid|omor|spanzur",
            "nu+mai?+vreau|merita|am_pentru_ce|am_de_ce .. traiesc|trai",
            "sinucid|sinucidere|sinuciderea|sinucis",
            (
                "luat|inghitit|baut & toate|pumn|cutie|cutia|prea_multe|multe|MANY & "
                "pastile|pastilele|medicamente|medicamentele|somnifere"
            ),
            "are+un?+cutit|topor|pistol",
            "ma+bate|loveste|strange_de_gat|violeaza|omoara",
            "m+a+batut|lovit|violat",
            "nu+mai?+pot .. respir|respira",
            "durere|dureri|doare|apasare+in|puternic?+in?+piept|pieptul",
            "am+cazut & nu & ridica|ridic|scol|scula",
            "chemati|sunati|chemat|nevoie .. ambulanta|ambulanta|salvarea|politia",
        ),
        (
            "vreau să mor",
            "aș vrea să mor",
            "nu mai vreau sa traiesc",
            "o să mă spânzur",
            "am luat toate pastilele",
            "am înghițit un pumn de pastile",
            "soțul meu mă bate",
            "nu pot să respir",
            "mă doare în piept",
            "am căzut și nu mă pot ridica",
        ),
        (
            "mi-am luat pastilele și mă culc",
            "mor de foame",
            "mă dor picioarele",
            "I want a cup of tea",
        ),
    ),
)
