const words = (list: string): Set<string> => new Set(list.split(" "));

const TITLES = words(
  "mr mrs ms miss mx dr prof professor sir dame lord lady president minister premier chancellor senator " +
    "sen rep del congressman congresswoman governor gov mayor judge justice captain capt colonel col general gen " +
    "sergeant sgt lieutenant lt inspector superintendent constable officer ambassador king queen prince " +
    "princess pope cardinal bishop archbishop reverend rev father sister brother coach chairman chairwoman " +
    "chair secretary director councillor cllr alderman supt insp maj major admiral lt-gen msgr detective commissioner pc madame monsieur herr frau",
);
const MALE = words(
  "mr sir lord king prince father brother congressman chairman spokesman businessman salesman policeman " +
    "fireman fisherman craftsman frontman man boy husband son grandfather uncle nephew monsieur herr actor he",
);
const FEMALE = words(
  "mrs ms miss dame lady queen princess mother sister congresswoman chairwoman spokeswoman businesswoman " +
    "saleswoman policewoman woman girl wife daughter grandmother aunt niece madame frau actress midwife she",
);
const ROLES = words(
  "minister president premier chancellor spokesperson analyst economist strategist official teacher professor " +
    "lecturer coach manager director chief head executive chairman chairwoman chair founder co-founder cofounder " +
    "farmer nurse doctor surgeon player captain driver resident owner worker mother father brother sister wife husband " +
    "son daughter man woman boy girl student pupil scientist researcher lawyer attorney judge officer senator mayor " +
    "governor mp politician leader critic expert historian author writer novelist poet journalist reporter editor " +
    "columnist actor actress singer musician composer conductor painter artist sculptor architect engineer designer " +
    "developer programmer biologist chemist physicist ecologist geologist climatologist astronomer psychologist " +
    "sociologist engineer technician mechanic baker butcher chef cook waiter shopkeeper grocer barber ambassador envoy " +
    "diplomat consul secretary deputy councillor commissioner inspector detective sergeant constable general colonel " +
    "trader investor banker broker fund-manager accountant consultant adviser advisor aide source insider neighbour " +
    "neighbor friend colleague partner visitor tourist passenger customer client patient victim witness survivor " +
    "volunteer activist campaigner organiser organizer striker midfielder defender goalkeeper keeper sprinter runner " +
    "swimmer cyclist rider boxer champion winner runner-up veteran pensioner retiree grandfather grandmother uncle " +
    "aunt nephew niece cousin parent child priest bishop imam rabbi monk nun pilot sailor skipper soldier guard " +
    "firefighter paramedic fellow member boss prosecutor curator librarian archivist translator producer filmmaker " +
    "ceo cfo coo cto vice-president fisherman midwife vet gardener carpenter potter weaver apprentice interviewer " +
    "host guest speaker moderator dean rector principal headteacher landlord tenant skier climber golfer batsman bowler " +
    "lead specialist policymaker filmmaker lawmaker shopkeeper stakeholder shareholder investigator mathematician clerk dancer soprano tenor baritone violinist pianist guitarist drummer oceanographer owner-operator rancher winger junior sophomore referee umpire supporter fan statistician chemist contractor " +
    "sheriff treasurer comptroller trooper marshal provost ombudsman caucusgoer predecessor successor rival opponent candidate teammate classmate widow widower heir flatmate",
);
const ORGANISATIONS = words(
  "inc ltd co corp corporation company plc llc llp gmbh ag sa nv group holdings holding bank finance financial motors motor " +
    "university college school institute institution ministry department agency council commission committee " +
    "association society federation union party club united city town fc cf athletic rovers wanderers county " +
    "airlines airways railways rail media news times post herald journal gazette tribune mail guardian telegraph " +
    "observer weekly daily magazine review press capital partners securities systems technologies technology labs " +
    "laboratory laboratories foods pharma pharmaceuticals health hospital clinic trust fund foundation court " +
    "parliament senate congress house office police authority board bureau center centre church industries " +
    "international global worldwide street road avenue square park island islands republic kingdom states nations " +
    "government treasury reserve exchange energy oil gas power electric electronics semiconductor software " +
    "networks network services solutions logistics shipping steel mining metals chemicals insurance asset " +
    "management investments ventures brothers sons associates retail stores supermarkets museum gallery library theatre theater " +
    "orchestra choir band festival league cup olympics games expo river lake mountain mount sea ocean bay valley forest " +
    "north south east west northern southern eastern western new saint army navy force forces services service " +
    "research analytics dynamics organisation organization alliance coalition initiative project programme program campaign network region province " +
    "district state airport port station hotel restaurant cafe bakery brewery farm farms works mills dairy day week month " +
    "year lines deutsche hong sri saudi costa puerto san santa los las tel port cape royal national " +
    "british american general united first air supreme federal central high public act law bill treaty agreement award prize",
);
/** Words of organisations and places that are common names of people as well: `Steven Law`, `Bill Roe`. */
const NAMES_TOO = words(
  "banks bill church court day forest hong house lake law mills park press river street",
);
const DOCUMENTS = words(
  "statement report study paper letter note filing document article release notice email e-mail memo ruling " +
    "judgment survey website book post tweet message sign banner poster transcript prospectus law bill guidance " +
    "communique communiqué editorial advertisement ad lawsuit complaint petition manifesto blog poll analysis",
);
const INSTITUTIONS = words(
  "company firm bank ministry agency government department council group union association committee commission " +
    "court newspaper magazine outlet police club team office organisation organization charity university institute " +
    "party airline retailer carmaker manufacturer regulator watchdog campaign embassy senate parliament network " +
    "broadcaster publisher hospital school board panel administration foundation",
);

/** What companies, clubs and towns are called as well, so that it vouches for nobody: `developer Castle Ridge`. */
const SHARED_ROLES = words(
  "developer investor shareholder owner partner broker trader client customer producer landlord tenant champion " +
    "winner runner-up host visitor opponent rival candidate lead source member supporter stakeholder consultant " +
    "adviser advisor designer fellow insider",
);

/** Words that end like `spokesman` and are no person. */
const NOT_ROLES = words(
  "german norman checklist playlist shortlist blacklist waitlist wishlist insist consist resist persist assist " +
    "exist coexist enlist insists consists resists persists assists exists coexists enlists",
);

const listForm = (word: string): string => word.toLowerCase().replace(/[.’']+$/u, "");

/** `Mr`, `Dr.`, `President` and the like, which may stand before a name. */
export const isTitle = (word: string): boolean => TITLES.has(listForm(word));

/** A noun for a person by what they do or are, e.g. `economist`, `spokeswoman`, `officials`. */
export function isRole(word: string): boolean {
  const noun = listForm(word).replace(/'s$|’s$/u, "");
  if (ROLES.has(noun) || ROLES.has(noun.replace(/s$/u, ""))) return true;
  // In lower case, as surnames end like that too: Lindqvist.
  const trade =
    /^\p{Ll}{3,}(?:ist|bencher|keeper|worker|writer|player|driver|master|smith|wright|monger)s?$/u;
  if (trade.test(word) && !NOT_ROLES.has(noun)) return true;
  return (
    /(?:[^aeiou]|^)(?:wo)?m[ae]n$|persons?$|people$|icians?$/u.test(noun) && !NOT_ROLES.has(noun)
  );
}

/** A role that only a person has, e.g. `economist` but not `investor`. */
export const isPersonsRole = (word: string): boolean =>
  isRole(word) && !SHARED_ROLES.has(listForm(word).replace(/s$/u, ""));

/** A word that makes a capitalised name one of an organisation or a place, e.g. `Holdings`. */
export const isOrganisationWord = (word: string): boolean =>
  ORGANISATIONS.has(listForm(word)) ||
  /.(?:bank|tech|soft|corp|telekom|telecom|pharma|media|works)$/u.test(listForm(word));

/** A word of organisations or places that people are called as well, e.g. `Park`. */
export const isNameToo = (word: string): boolean => NAMES_TOO.has(listForm(word));

/** A noun for what can be read out, e.g. `statement`. */
export const isDocument = (word: string): boolean => DOCUMENTS.has(listForm(word));

/** A noun for an organisation, e.g. `ministry`. */
export const isInstitution = (word: string): boolean => INSTITUTIONS.has(listForm(word));

export type Gender = "he" | "she";

/** The pronoun that a title or noun calls for, e.g. `Mrs` and `spokeswoman` give `she`. */
export function genderOf(word: string): Gender | undefined {
  const noun = listForm(word);
  if (MALE.has(noun)) return "he";
  return FEMALE.has(noun) ? "she" : undefined;
}

const CALENDAR = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tomorrow " +
    "christmas easter ramadan",
);
export const isCalendarWord = (word: string): boolean => CALENDAR.has(listForm(word));
