"""Tells what we can read from another script, another language, or nothing but pictures."""

import unicodedata

from messages.triage.normalise import plain_text
from messages.triage.patterns import BREAK

MIXED = 3
"""Strange words that make a message another language, though English stands among them."""

_FOREIGN = frozenset(
    "jestem nie jest bardzo dzis dzisiaj tak dobrze prosze mnie ale czy sie juz dziekuje wszystko "
    "bylam bylem moje moja jutro wczoraj corka zawsze tylko troche rano jak mam bola po "
    "rwyn rydw dwi nid yw wedi iawn diolch heddiw ddim yn eisiau mae fy bore sut wyt fel arfer "
    "gyda roedd byw ond hefyd wneud gen dda ddoe yfory penwythnos ac capel eto teimlo "
    "heno neb galw bwyd dydd jyst isio gystal diwrnod hir bawb pawb edrych gwylio "
    "nikt nic znowu dzien sie czuje samotna samotny ciezki sensu mysle zawsze mojego moim "
    "fost buna fiica mea zi pentru toti nici niciun rost singur singura pastilele luat dorm "
    "obrigado sol bonito quiero morirme "
    "sunt este foarte nu ma simt astazi bine multumesc sint vreau acasa sa am fost imi mai copiii "
    "ana kwayes kwayyes shukran el al alhamdulillah inshallah habibi bikhair bikheir yom bukra "
    "mish msh bass ma3 3ala ya3ni jarti ahwe "
    "estoy muy bien hoy gracias pero porque quiero tengo esta con hija hijo mi casa buenos dias "
    "je suis tres bonjour aujourd merci mais pas avec oui vous ca va chez ils est une mon "
    "ich bin nicht heute gut und das ist sehr im park spazieren danke mit auch habe guten "
    "eu estou muito obrigado obrigada hoje nao voce fui ao minha filha filho bom dia uma "
    "sono oggi molto bene grazie non ho che tutto buongiorno anche mia giornata della "
    "ben bugun cok iyiyim tesekkur tesekkurler evet degil merhaba bir icin guzel "
    "waan ahay maanta fiican mahadsanid fiicanahay waxaan "
    "ako ang hindi salamat araw lang naman kumusta mabuti ka".split()
)
_SOUTH_ASIAN = frozenset(
    "mein hai hoon hun nahi nahin mujhe aaj kya bahut bohot bohat kal ghar acha theek mera meri "
    "kaash kabhi apna maine liya shukriya lekin mainu vadiya laggeya thik changa khush gaya "
    "ami amar bhalo achi kemon tumi khub ajke korlam jacchi dhonnobad shob parchi "
    "kotha asha".split()
)
"""Texted in the middle of English by many, so it takes more of them."""
_ALSO_ENGLISH = frozenset("am al mi im park ma si ben est va das mon es dia con".split())
"""Strange only beside others: a name, a slip of the thumb, or an English word."""
_MARKED = frozenset("ąćęłńśźżăâîșşțţŵŷğäößãõñ")
"""Letters that no word of English borrows often."""
_ENGLISH = frozenset(
    "the a an and to of in it is was i you he she they we my your me not do have had on for with "
    "that this but so be are at am what all no if or from up out go get got can will just here now "
    "did been one day ok yes see good how when then back about home today going like time".split()
)


def readable(text: str, words: tuple[str, ...]) -> bool:
    """Whether English rules had something to read; pictures alone are no words."""
    plain = plain_text(text)
    letters = [c for c in plain if c.isalpha()]
    if not letters or not any(c.isalnum() for c in text):
        return any(c.isdigit() for c in text)
    foreign_script = sum(1 for c in letters if not c.isascii() and "LATIN" not in _name(c))
    if foreign_script * 3 > len(letters):
        return False
    said = [w for w in words if w not in ("^", "$", BREAK)]
    marked = sum(1 for w in text.lower().split() if not _MARKED.isdisjoint(w))
    sure = marked + sum(1 for w in said if w in _FOREIGN and w not in _ALSO_ENGLISH)
    strange = marked + sum(1 for w in said if w in _FOREIGN)
    ours = sum(1 for w in said if w in _ENGLISH)
    of_asia = sum(1 for w in said if w in _SOUTH_ASIAN)
    mostly = of_asia * 2 >= len(said)
    if of_asia > ours and (of_asia >= MIXED or (of_asia == MIXED - 1 and mostly)):
        return False
    return not _another_language(sure, strange, ours, len(said))


def _another_language(sure: int, strange: int, ours: int, said: int) -> bool:
    """Several strange words, or one that no English word stands beside."""
    if sure == 0:
        return False
    if ours == 0:
        return strange >= MIXED - 1 or said <= MIXED
    return strange >= MIXED and strange >= ours


def _name(character: str) -> str:
    return unicodedata.name(character, "")
