"""Danger in Arabic, as it is written and as it is texted in Latin letters and figures."""

from messages.triage.rule import Rule
from messages.triage.rules.languages.spoken import danger

_WANT = "أريد|أرغب|أبغى|أبي|بدي|عايز|عايزة|عاوز|عاوزة|نفسي|أتمنى|ودي|حابب"
_WANT_LATIN = (
    "bedi|beddi|badi|baddi|biddi|bidi|3ayez|3ayza|3awez|3awza|ayez|nefsi|nifsi|areed|ureed"
)
_NOT_LATIN = "ma|mish|mesh|msh|mosh|mush|mo|mu|la"

RULES: tuple[Rule, ...] = (
    danger(
        "Arabic script",
        (
            f"{_WANT} أموت|موت|الموت|أنتحر",
            f"لا|ما|مش|مو+{_WANT} أعيش|عيش|العيش|الحياة",
            "لا|ما|مش|مو قادر|قادرة|أستطيع .. أعيش|العيش",
            "سأقتل|أقتل|بقتل|هقتل|حقتل|اقتل|أذبح|سأؤذي|أؤذي نفسي|حالي",
            "انتحار|الانتحار|أنتحر|سأنتحر|بنتحر|هنتحر|انتحر",
            "ليتني|ريتني|ياريتني|ياليتني مت|متت|ميت|ميتة|أموت",
            (
                "أخذت|خدت|بلعت|شربت|تناولت|أكلت .. كل|كلها|علبة|جميع|كثير|كتير & "
                "حبوب|الحبوب|حبوبي|الدواء|دوائي|أدوية|أدويتي|الأدوية"
            ),
            "سكين|سكينة|مسدس & يهددني|بيهددني|معه|معي|معاه|عنده|بيده|بيدي",
            "يضربني|ضربني|بيضربني|بضربني|يخنقني|خنقني|اغتصبني|يغتصبني|سيقتلني|يقتلني|هيقتلني",
            "ألم|ألما|وجع|يؤلمني|بيوجعني|توجعني|ضيق & صدري|بصدري|الصدر",
            "لا|ما|مش|مو|صعوبة .. أتنفس|التنفس|تنفس",
            "وقعت|سقطت|طحت & لا|ما|مش|مو|لم & النهوض|أقوم|قوم|أنهض|الوقوف",
            "ساعدوني|أنقذوني|الحقوني",
            "اتصل|اتصلوا|اطلبوا|محتاج .. الإسعاف|بالإسعاف|إسعاف|الشرطة|بالشرطة",
        ),
        (
            "أريد أن أموت",
            "بدي موت",
            "لا أريد أن أعيش",
            "سأقتل نفسي",
            "أخذت كل الحبوب",
            "زوجي يضربني",
            "عندي ألم في صدري",
            "مش قادر اتنفس",
            "وقعت على الأرض ولا أستطيع النهوض ما أقدر",
        ),
        ("أخذت الدواء ونمت", "الحمد لله بخير", "ذهبت إلى المسجد اليوم", "الجو حار جدا"),
    ),
    danger(
        "Arabic in Latin letters",
        (
            f"{_WANT_LATIN} amoot|amut|amout|moot|mout|mawt|mot|antaher|anta7er",
            f"{_NOT_LATIN}+{_WANT_LATIN} 3ish|a3ish|a3eesh|3eesh|eish|3esh|a3esh",
            "mabaddi|mabeddi|mabedi|mabiddi 3ish|a3ish|a3eesh|3eesh|eish|3esh",
            "ha2tel|ha2til|b2tel|a2tel|2tel|aqtol+nafsi|nefsi|hali|7ali",
            "intihar|inti7ar|enti7ar|antaher|anta7er|banta7er",
            (
                "akhadt|akhadet|akhdt|khadt|bala3t|akalt .. kol|kul|kil|kteer|ktir & "
                "7oboob|7obob|7boob|7bob|hoboob|hboob|dawa|adwiya"
            ),
            "byedrobni|bedrobni|bidrobni|byidrobni|byodrobni|yadrobni|yedrobni|darabni|khana2ni",
            "sadri|sedri|sadry & byoja3ni|bywja3ni|byewja3ni|waja3|weja3|alam",
            f"{_NOT_LATIN} .. atnafas|etnafas|atnaffas|tnafas|2tnafas",
            f"wa2a3t|we2e3t|wi2i3t & {_NOT_LATIN} & 2oum|a2oom|2oom|a2om|2om",
        ),
        (
            "bedi amoot",
            "mabaddi 3ish",
            "akhadt kol el 7oboob",
            "ha2tel nafsi",
            "jozi byedrobni",
            "mish 2ader atnafas",
        ),
        ("el 7amdulillah bikhair", "ana kwayes shukran", "shribt 2ahwe ma3 jarti"),
    ),
)
