"""Words of other languages: how a message is known to be in one, and which are plain courtesy."""

from messages.triage.normalise import words

FOREIGN = frozenset(
    "jestem nie jest bardzo dzis dzisiaj tak dobrze prosze mnie ale czy sie juz dziekuje wszystko "
    "bylam bylem moje moja jutro wczoraj corka zawsze tylko troche rano jak mam bola po "
    "rwyn rydw dwi nid yw wedi iawn diolch heddiw ddim yn eisiau mae fy bore sut wyt fel arfer "
    "gyda roedd byw ond hefyd wneud gen dda ddoe yfory penwythnos ac capel eto teimlo dwin faich "
    "heno neb galw bwyd dydd jyst isio gystal diwrnod hir bawb pawb edrych gwylio "
    "nikt nic znowu dzien sie czuje samotna samotny ciezki sensu mysle zawsze mojego moim "
    "fost buna fiica mea zi pentru toti nici niciun rost singur singura pastilele luat dorm "
    "linistita iesit foame cina murit ras simt frig masina zile nepotul cardul bani scoate casa "
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
SOUTH_ASIAN = frozenset(
    "mein hai hoon hun nahi nahin mujhe aaj kya bahut bohot bohat kal ghar acha theek mera meri "
    "kaash kabhi apna maine liya shukriya lekin mainu vadiya laggeya thik changa khush gaya "
    "ami amar bhalo achi kemon tumi khub ajke korlam jacchi dhonnobad shob parchi "
    "kotha asha".split()
)
"""Texted in the middle of English by many, so it takes more of them."""
SOUTH_ASIAN_TOO = SOUTH_ASIAN | frozenset(
    "mein hai hain hoon hun nahi nahin nhi mujhe mujhko aaj kya bahut bohot bohat bht boht kal "
    "ghar acha achha accha theek thik mera meri mere kaash kabhi apna apni apne aap aapka maine "
    "liya shukriya shukria lekin magar phir kyun kyunki kuch koi kisi raha rahi rahe riha rahy "
    "gaya gayi gayo thi tha thay karna karta karti karte karo karke kiya wala wali woh yeh uska "
    "unka iska hamara tumhara saath baat baatein raat din abhi bilkul zyada thoda sab sirf dil "
    "khana paani dawai tabiyat bimar beta beti bhai behen ammi abbu shohar biwi bachay bachon "
    "dost zindagi akela akeli udaas pareshan khush dukh rona thak thakk yaad yaar haan bojh "
    "nakaara bekaar umeed guzra banayi mazay masjid gurdware gurdwara alhamdulillah mashallah "
    "shukar salaam assalam walaikum meherbani maaf khuda hafiz lagta lagti lagi lag dard girne "
    "mainu menu tenu tuhanu sanu assi tusi tuhada kiven kiddan vadiya wadiya laggeya changa "
    "changi ithe othe hunda hundi karda kardi naal vich wich puttar dhee bebe bapu waheguru akal "
    "roti bhukh chali kha layi gai kamm kise mubarak naseeb waqt "
    "ami amar amake tumi tomar apni apnar bhalo valo achi asi khub ajke aajke kemon kichu keno "
    "korlam korlo korchi korsi korbo jacchi dhonnobad shob parchi parchina kotha asha onek ekta "
    "kothay ekhon bari basa bhat kheyechi khaisi ghum mon kharap eka lage lagche keu bole kono "
    "nai nei bolar chele meye".split()
)
"""Common ones besides, that count only beside a heavy word."""
HEAVY = frozenset(
    "dil udaas udas akela akeli akele tanha dukh dukhi rona pareshan pareshaan dard bojh "
    "nakaara bekaar umeed ummeed tabiyat tabyat bimar beemar thak thakk gham takleef mushkil "
    "ghutan darr gaaliyan gaali marti maarta peetta kutda jeena jeene zinda zindagi marna "
    "dukhda rabba kalli kalla kharap eka kosto koshto kanna dukkho asha bhoy voy "
    "bhook bhookha bhukha paise".split()
)
"""Words of feeling: one, among others of its language, is for a person to read."""
ALSO_ENGLISH = frozenset(
    "am al mi im park ma si ben est va das mon es dia con nu ras ka ho ana".split()
)
"""Strange only beside others: a name, a slip of the thumb, or an English word."""
_COURTESY = (
    "diolch yn fawr iawn cariad bore da nos noswaith prynhawn shwmae helo tawel diwrnod "
    "popeth am ofyn ti chi hapus blwyddyn newydd dda nadolig llawen penblwydd ta paned dydd "
    "dziekuje dzieki dobrze dobry dobranoc dzien wieczor czesc prosze wszystko ok super milego "
    "multumesc buna ziua seara noapte bine totul este e mersi salut "
    "gracias hola buenos buenas dias noches tardes muy bien todo "
    "merci bonjour bonsoir bonne nuit tres ca va beaucoup oui "
    "danke gut guten morgen abend schon sehr alles tag "
    "grazie buongiorno buonasera tutto molto prego "
    "obrigado obrigada tudo bem bom dia "
    "tesekkurler tesekkur ederim iyiyim merhaba sagol mahadsanid fiican salamat "
    "shukran shukriya shukria dhanyavaad dhanyabad dhonnobad meherbani theek thik acha accha achha "
    "changa vadiya wadiya bhalo valo hai hain hoon hun haan main mein sab ji jee thaak achi asi "
    "alhamdulillah mashallah inshallah salaam salam assalam alaikum walaikum assalamualaikum eid "
    "diwali mubarak sat sri akal namaste namaskar allah ka shukar waheguru "
    "bahut bohat bohot khush beta bhai yaar kwayes bikhair hamdulillah habibi "
    "شکریہ شكرا الحمدللہ الحمد للہ لله بخیر أنا تمام مرحبا سلام السلام علیکم صباح مساء الخير "
    "میں ٹھیک ہے ہوں سب جی صبح بہت مہربانی عید مبارک ধন্যবাদ আমি ভালো আছি সালাম নমস্কার শুভ সকাল রাত্রি "
    "ਧੰਨਵਾਦ ਸ਼ੁਕਰੀਆ ਮੈਂ ਠੀਕ ਹਾਂ ਹੈ ਜੀ ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਵਧੀਆ धन्यवाद "
    "शुक्रिया नमस्ते मैं ठीक हूँ हूं है जी सब अच्छा "
)
COURTESY = frozenset((*_COURTESY.split(), *words(_COURTESY)))
"""Thanks, greetings and `I'm well`: where a message is nothing else, anybody can read it."""
ENGLISH = frozenset(
    "the a an and to of in it is was i you he she they we my your me not do have had on for with "
    "that this but so be are at am what all no if or from up out go get got can will just here now "
    "did been one day ok yes see good how when then back about home today going like time".split()
)
FRIENDLY = frozenset(
    "x xx xxx xxxx love dear friend thank thanks good morning night evening ok fine well my you "
    "all and very much lovely hi hello for asking the i am are to yes today day bye".split()
)
"""English that may stand beside courtesy in another language and leave it plain."""
