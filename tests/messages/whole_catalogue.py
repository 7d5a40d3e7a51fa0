"""The sentences of every file, by whom they go to."""

from messages.catalogue.english_boundaries import STAFF_BOUNDARIES
from messages.catalogue.english_buddies import BUDDIES as BUDDIES_FIRST
from messages.catalogue.english_buddies_availability import BUDDY_AVAILABILITY
from messages.catalogue.english_buddies_talking import BUDDY_TALKING, STAFF_TALKING
from messages.catalogue.english_buddies_time import BUDDIES_TIME
from messages.catalogue.english_buddies_topics import BUDDY_TOPICS
from messages.catalogue.english_endings import ENDING_BUDDIES, ENDING_MEMBERS
from messages.catalogue.english_joining import JOINING
from messages.catalogue.english_members import MEMBERS
from messages.catalogue.english_pairings import PAIRED_BUDDIES, PAIRED_MEMBERS
from messages.catalogue.english_plans import PLANS
from messages.catalogue.english_safety import SAFETY
from messages.catalogue.english_staff import STAFF as STAFF_FIRST
from messages.catalogue.english_visits import VISITS_BUDDIES, VISITS_MEMBERS

TO_MEMBERS = {**MEMBERS, **PLANS, **SAFETY, **PAIRED_MEMBERS, **ENDING_MEMBERS}
TO_MEMBERS |= VISITS_MEMBERS
BUDDIES = {**BUDDIES_FIRST, **PAIRED_BUDDIES, **BUDDY_AVAILABILITY, **BUDDIES_TIME}
BUDDIES |= {**ENDING_BUDDIES, **JOINING, **VISITS_BUDDIES, **BUDDY_TALKING}
BUDDIES |= BUDDY_TOPICS
STAFF = {**STAFF_FIRST, **STAFF_TALKING, **STAFF_BOUNDARIES}
