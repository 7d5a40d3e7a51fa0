"""Danger in Urdu, Hindi, Punjabi and Bengali as they are typed in Latin letters."""

from messages.triage.rule import Rule
from messages.triage.rules.languages.spoken import danger

RULES: tuple[Rule, ...] = (
    danger(
        "Urdu, Hindi or Punjabi in Latin letters",
        (
            "apni|apna|khud_ki+jaan|zindagi+de|dunga|dungi|deni|lene|le|khatam|lunga|lungi",
            "jaan+de+dunga|dungi|doon|dena|deni",
            (
                "marna|mar_jana|marne+chahta|chahti|chahte|chahunda|chahundi|chaunda|chaundi|"
                "hai|da|di|chahnda|chahndi"
            ),
            (
                "kash|kaash|dil|jee|behtar .. mar+jaun|jaaun|jau|jaon|jaoon|jati|jaati|jata|"
                "jaata|jawan|jaavan|jana|janda|jandi"
            ),
            "marn|maran|marne+nu|da|di|ka|ko+jee|ji|dil|mann",
            "jeena|jina|jeene|jeen|jeon|zinda .. nahi|nahin|nai|nhi|ni",
            "khudkushi|khudkashi|atmahatya|aatmahatya",
            "khud|apne_aap|aapne_aap+ko|nu+maar|khatam|marna|kat",
            "rab|rabba|allah|khuda|bhagwan|waheguru+mainu|mujhe|menu+chuk|chak|utha|bula+le|lo|la",
            "saari|sari|sab|bohot|bahut|bohat+goliyan|goliya|dawai|dawaiyan",
            (
                "saari|sari|saariyan|sariyan|sab|bohot|bahut|bohat|puri+si?+goliyan|goliya|golian|"
                "golliyan|goliyaan|tablets|dawaiyan & kha|khaa|li|le|nigal"
            ),
            "zeher|zehar|zahar|zahr+pi|pee|kha|khaa|peena|pina|le",
            "phansi|faansi|phaansi|faha|phaha+le|la|laga|lagana|lena|laun",
            "chaku|chaqu|churi|chaaku|banduk & paas|uske|mere|kol|haath|hath",
            (
                "mujhe|mainu|menu|mujhko maarta|marta|maarda|marda|maar|peetta|kutda|kuttda|"
                "kutt|kutteya|maarya|mareya|peeta"
            ),
            (
                "kabhi|phir|fir|dobara|vapas|wapas na|nahi|nahin|nai|nhi uthoon|uthun|uthu|"
                "utha|jagoon|jagun|jaagu|uthan"
            ),
            (
                "haath|hath|bazu|kalai|naas|nas|baazu|bazoo & kaat|kat|kaata|kaati|katt & "
                "liya|li|rahi|raha|diya|lia|layi"
            ),
            (
                "khuda_hafiz|khudahafiz|alvida|rab_rakha|allah_hafiz & maaf|mafi|muaf|aakhri|akhri|"
                "hamesha|kal_main|nahi_hoon|nahi_rahun|nahi_rahungi|nahi_rahunga"
            ),
            "seene|sine|chaati|chhati|chati|chhaati+mein|main|me|vich|wich|ch .. dard|peed",
            "saans|saah|sans|sah+nahi|nahin|nai|nhi|ni|lene_mein|lain_vich",
            "madad|bachao & karo|mujhe|koi|please|jaldi|mainu",
            (
                "gir|girr|dig|digg|dhai+gaya|gayi|gai|gyi|gya|payi|pai|pya|peya & "
                "uth|utth|utha & nahi|nahin|nai|nhi|ni"
            ),
        ),
        (
            "main aaj apni jaan de dunga, sorry beta",
            "mein marna chahti hun",
            "mujhe jeena nahi hai",
            "main marna chahunda haan",
            "dil karta hai mar jaun",
            "neend di saariyan goliyan kha laiyan",
            "main zeher pee lena",
            "mainu kutda hai roz",
            "mera shohar mujhe maar raha hai",
            "main gir gayi hoon aur uth nahi sakti",
            "dil karta hai so jaun phir kabhi na uthun",
            "maine aaj apni kalai kaat li",
            "allah hafiz sab ko, mujhe maaf karna",
        ),
        (
            "aaj dawai khai aur so gaya",
            "garmi ne maar diya yaar",
            "aj gurdwara gaye si, vadiya laggeya",
            "jeena isi ka naam hai",
            "I want a cup of tea",
        ),
    ),
    danger(
        "Bengali in Latin letters",
        (
            (
                "morte|more_jete|mara_jete|moira_jaite .. chai|chacchi|chachchi|icche|iccha|"
                "ichchha|ichche"
            ),
            "more+gele|jetam|jai .. bhalo|shanti|bachi",
            "bachte|banchte|bachar|beche_thakte .. chai|icche|iccha+na|nai|nei",
            "atmohotta|attohotta|attohotya|atmohottya|suicide_korbo",
            "nijeke|nije_ke .. mere|shesh|sesh|kete|marbo",
            "bish+kheye|khabo|khai|khaisi|kheyechi|kheyesi|khaichi",
            "golay|golai+dori|fash|fashi|phash",
            (
                "shob|sob|onek|onekgulo|shobgula|ek_pata+ghumer?+oshudh|osudh|oshud|bori|tablet & "
                "kheye|khaisi|kheyechi|kheyesi|khabo|khailam"
            ),
            "amake|amare .. mare|marche|marlo|marse|merechhe|merechhe|pitay|mere_felbe",
            "buke|buker .. betha|byatha|batha|chap",
            "shash|nishash|shas|nishshash .. nite|kosto|koshto|bondho & na|kosto|koshto|bondho",
            "pore|pora+gechi|gesi|gechhi|gelam & uthte & na|parchina",
        ),
        (
            "ami morte chai",
            "ar bachte chai na",
            "amar more jete icche kore",
            "ami shob oshudh kheye felechi",
            "ami bish khabo",
            "amar shami amake mare",
            "buke khub betha",
            "shash nite parchi na",
            "pore gechi uthte parchi na",
        ),
        (
            "oshudh kheye ghumate jacchi",
            "aj machh ranna korlam",
            "give me more chai",
            "I want a cup of tea",
        ),
    ),
)
