import { LETTER } from './letters.ts';
import type { Seen } from './sighting.ts';

const PHONE = /(?<![\w.,£-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:[1237]\d{1,4}\)?)(?:[ -]?\d){5,8}(?![ -]?\d|\w)|(?<![\w.,£-])0\d{3,4}(?:\.\d{3}){2}\d?(?!\.?\w|-)/g;
/** Numbers that anybody may ring: helplines, and those that companies and councils have. */
const PUBLIC_NUMBER = /^(?:44)?0?(?:3\d\d|80[08]|8[47]\d|11[16]|999|101|9)/;
const SCHOOL_PHONE = /\b(?:office|reception|school(?: mobile)?|main (?:line|number)|helpline|line|council|authority|library|police|surgery|swyddfa|dderbynfa|derbynfa|ysgol|llinell|cyngor|awdurdod|llyfrgell|heddlu|feddygfa)\b/i;
const OWN_PHONE = /\b(?:mobile|home|personal|mum|mam|dad|tad|mother|father|parent|carer|rhiant|gofalwr|symudol|cartref|her|his|ei)\b/i;

const EMAIL = new RegExp(`(?<![${LETTER}\\d.!#$%&*+/=?^_{|}~-])([${LETTER}\\d][${LETTER}\\d.!#$%&*+/=?^_{|}~'-]{0,63})@([A-Za-z\\d-]{1,63}(?:\\.[A-Za-z\\d-]{1,63}){1,5})`, 'g');
/** Words in an address that stand for a post, a place or a team and not for a person. */
const ROLES = new Set(
  ('office swyddfa head headteacher pennaeth admin gweinyddol gweinyddu info gwybodaeth enquiries enquiry ymholiadau post mail contact cyswllt cysylltu governors governor llywodraethwyr llywodraethwr clerk clerc chair cadeirydd ' +
    'dpo gdpr data dataprotection diogeludata foi alnco alncos aln senco sen cady ady safeguarding diogelu reception derbynfa secretary ysgrifennydd school ysgol primary secondary cynradd uwchradd support cymorth help hello helo ' +
    'education addysg noreply no-reply bursar finance cyllid deputy dirprwy bookings archebu it tgch ict hwb web gwefan team tim staff parents rhieni pta cymdeithas attendance presenoldeb absence absenoldeb library llyfrgell news newyddion ' +
    'welfare lles wellbeing llesiant community cymuned meals arlwyo transport trafnidiaeth inclusion cynhwysiant improvement gwella consultation ymgynghori git press media events training hyfforddiant jobs recruitment hr ad').split(' '),
);

/** An address of a role, a team or a whole place. */
function isRole(local: string): boolean {
  const parts = local.toLowerCase().split(/[^a-z\u00e0-\u017f]+/).filter((part) => part !== '');
  return parts.some((part) => ROLES.has(part)) || /^(?:ysgol|school|canolfan|coleg)/i.test(local);
}

const POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}';
const POSTCODES = new RegExp(`(?<![A-Za-z0-9])${POSTCODE}(?![A-Za-z0-9])`, 'gi');
const HOUSE = new RegExp(`(?<![\\d/.,£-])\\d{1,4}[A-Za-z]?,? [A-Z\\u00c0-\\u00de][${LETTER}'’-]{1,30}`);
const LIVES = /\b(?:lives?|living|home address|address|resides?|byw|cyfeiriad|gyfeiriad|cartref yn|yn byw)\b/i;
const PUBLIC_PLACE = /\b(?:school|library|centre|hall|church|chapel|college|council|office|university|museum|theatre|surgery|hospital|club|ysgol|llyfrgell|canolfan|neuadd|eglwys|capel|coleg|cyngor|swyddfa|prifysgol|amgueddfa|theatr|meddygfa|ysbyty|clwb)\b/i;
const STREET_HOME =
  /\b(?:lives?|living|resides?|[Hh]ome address|(?:yn )?byw|[Cc]yfeiriad cartref)\b[^\n\d]{0,20}\b\d{1,4}[A-Za-z]?,? (?:(?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Maes|Teras|Clos|Rhes|Bro)(?= )(?: (?:[yY]r?|[A-Z\u00c0-\u00de\u0174\u0176][A-Za-z\u00c0-\u017f'’-]{1,30})){0,3}|[A-Z][A-Za-z\u00c0-\u017f'’-]{1,30} (?:[A-Z][A-Za-z\u00c0-\u017f'’-]{1,30} )?(?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Crescent|Way|Row|Gardens|Place)\b)/g;

/** A part of every name of a street. A text without any has no such home, and is told so without the pattern, which is slow to build. */
const STREETS = ['Heol', 'Ffordd', 'Stryd', 'Lôn', 'Rhodfa', 'Maes', 'Teras', 'Clos', 'Rhes', 'Bro', 'Street', 'Road', 'Lane', 'Avenue', 'Drive', 'Terrace', 'Crescent', 'Way', 'Row', 'Gardens', 'Place'];

const lineBefore = (text: string, at: number, most: number): string => text.slice(Math.max(at - most, 0), at).split('\n').at(-1)!;
const lineAfter = (text: string, at: number, most: number): string => text.slice(at, at + most).split('\n')[0]!;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** How a detail is compared with what the school has published of itself. */
export const plainContact = (text: string): string => (text.includes('@') ? text.toLowerCase() : text.replace(/[^A-Za-z\d]/g, '').replace(/^44/, '0').toUpperCase());

/** Telephone numbers, addresses and e-mail addresses that lead to one person. Those of an office, a role or a public place are let be. */
export function* contacts(text: string): Generator<Seen> {
  yield* phones(text);
  for (const found of text.matchAll(EMAIL)) if (!isRole(found[1]!)) yield { kind: 'email', start: found.index, end: found.index + found[0].length };
  yield* homes(text);
}

/** Every telephone number, e-mail address and postcode in a text, whoever it leads to: what a school has published of itself. */
export const detailsIn = (text: string): string[] => [PHONE, EMAIL, POSTCODES].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => plainContact(found)));

function* phones(text: string): Generator<Seen> {
  for (const { 0: found, index } of text.matchAll(PHONE)) {
    const digits = digitsOf(found).replace(/^440?/, '0');
    if (digits.length < 10 || digits.length > 11 || PUBLIC_NUMBER.test(digits.slice(1))) continue;
    const around = `${lineBefore(text, index, 60)} \u0001 ${lineAfter(text, index + found.length, 30)}`;
    if (SCHOOL_PHONE.test(around) && !OWN_PHONE.test(around)) continue;
    yield { kind: 'phone', start: index, end: index + found.length };
  }
}

function* homes(text: string): Generator<Seen> {
  for (const { 0: found, index } of text.matchAll(POSTCODES)) {
    const before = lineBefore(text, index, 90);
    const lives = LIVES.test(before);
    const house = HOUSE.exec(before);
    if (!lives && (!house || PUBLIC_PLACE.test(before))) continue;
    yield { kind: 'home', start: house ? index - before.length + house.index : index, end: index + found.length };
  }
  if (!STREETS.some((street) => text.includes(street))) return;
  for (const { 0: found, index } of text.matchAll(STREET_HOME)) yield { kind: 'home', start: index, end: index + found.length };
}
