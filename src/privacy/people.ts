import { CAPITAL, LETTER } from './letters.ts';
import { isGivenName, mayBeGivenName } from './given-names.ts';

/**
 * A person named in prose. `full`: a given name and a surname. `given`: a given name alone. `marked`: a name only by what stands
 * beside it, such as “a boy called”. `unknown`: two words with capitals
 * that no list has, where the words beside them are said of people. `initials`: initials with a class.
 * `letters`: initials alone, with a dot after each. `titled`: Mr, Mrs, Dr and a surname.
 */
export interface Mention {
  readonly sort: 'full' | 'given' | 'marked' | 'unknown' | 'initials' | 'letters' | 'titled';
  readonly start: number;
  readonly end: number;
}

const WORD = `[${CAPITAL}][${LETTER}]*(?:['’-][${LETTER}]{2,})*`;
const NAMES = new RegExp(`(?<![${LETTER}\\d@/.’'-])${WORD}`, 'g');
/** A word with one capital, or a surname all in capitals that is too long to be initials of something. */
const LATER = `(?:[${CAPITAL}](?![${CAPITAL}])[${LETTER}]+(?:['’-][${LETTER}]{2,})*|[${CAPITAL}]{4,}(?![${LETTER}]))`;
const SURNAME = new RegExp(`^ (?:(?:ap|ab|ferch|van|de|[${CAPITAL}]\\.?) )?(?:[A-Z]['’])?${LATER}(?: ${LATER}){0,2}`);
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Bnr|Bns|Rev|Parch)$/;
const TITLED = new RegExp(`^\\.? (?:[${CAPITAL}]\\.? ?)?(?:[A-Z]['’])?${WORD}(?: ${WORD})?`);
const CLASS = '(?:in |ym |, |\\(|– |- )?\\(?(?:(?:Year|Mlwyddyn|Blwyddyn|Flwyddyn|Class|Dosbarth|Form|Yr|Y|B|Bl)\\.? ?\\d{1,2}[A-Z]?|Reception|Nursery|Derbyn|y Meithrin|Meithrin)\\b';
const INITIALS = new RegExp(`(?<![${LETTER}\\d.])[${CAPITAL}]\\.? ?[${CAPITAL}](?:\\.|(?![${LETTER}\\d])) ?${CLASS}`, 'g');
/** Two letters with dots, and neither a third letter nor a surname after them. A need in capitals may come after. */
const LETTERS = new RegExp(`(?<![${LETTER}\\d.])[${CAPITAL}]\\. ?[${CAPITAL}]\\.(?! ?[${CAPITAL}](?![${CAPITAL}]{2})|[${LETTER}\\d])`, 'g');
/** Two letters that stand for something else in a school. */
const ABBREVIATION = /^(?:TA|LA|LS|PE|RE|IT|DT|AI|EP|HT|DH|GP|UK|PM|AM|ST|PD|SE|AG|CA|HW|NQ|EY|FP|KS|CS|OT|SL|ML|DL|AR|PP|EL|AO|RV|CC|PC|PS|MS|ID|HR|DP|SO|IF|TG|YN|AD|CB|CD|CY|EN|AS|IB)$/;

/** Words that make a name of something else of the capitals before them. */
const NO_SURNAME =
  /^ (?:School|Primary|Secondary|Infants?|Junior|Academy|College|Centre|Center|Trust|Foundation|Board|Council|Street|Road|Lane|University|Awards?|Cup|Prize|Programme|Program|Project|Scheme|Approach|Method|Day|Days|Week|Theatre|Library|Institute|Framework|Scale|Questionnaire|Test|Tests|Maths|Phonics|Reading|Write|Inc|Year|Years|Class|Education|Psychology|Therapy|House|Hall|Park|Club|Network|Group|Charity|Hospital|Health|Society|Rovers|Town|City|United|Wales|Cymru|ADHD|CAMHS|EHCP|ASBO|Estyn|INSET|Welsh|English|Room|Suite|Training|Assessment|Boost|Zone|Hub|Trail|Walk|Mile|Show|Award|Blwyddyn|Ysgol|Canolfan|Mae|Roedd|Bydd|Gwaith|The|And|With|For|In|At|On|Has|Is|Was|Y|Yr|Yn)(?![A-Za-z\u00c0-\u017f])/;
const PLACE_BEFORE = /(?:Ysgol|Saint|St\.?|Sant|Santes|Canolfan|Coleg|Stryd|Heol|Ffordd|Llan|Castell|Cwm|Bro|Maes|Prifysgol|Neuadd|Theatr|Llyfrgell|Gŵyl|Eisteddfod|Cylch|Ysbyty|Capel|Eglwys|Fferm|Siop|Caffi|Tŷ|Cwmni|Sefydliad|Cynllun|Rhaglen|Prosiect|Canolfan|Ymddiriedolaeth|Ysgoloriaeth|Parc|Clwb|Mudiad|Bwrdd|Cronfa|Gwobr|Lady|Lord|King|Queen|Prince|Princess) $/;
/** People whom everybody knows, and what is named after them. */
const KNOWN =
  /^(?:Dylan Thomas|Roald Dahl|Marie Curie|Nelson Mandela|Hedd Wyn|Kate Roberts|Aneurin Bevan|Betsi Cadwaladr|Hywel Dda|Owain Glyn|Dewi Sant|Mary Jones|Julia Donaldson|Michael Rosen|Isaac Newton|Ada Lovelace|Rosa Parks|Martin Luther|Betty Campbell|Gareth Bale|Lily Cole|Duke of|Edward Thomas|Gwen John|Llew Jones|Florence Nightingale|Mary Seacole|Charles Darwin|Leonardo|Owen Glend|Carol Dweck|Dylan Wiliam|John Hattie|Barak Rosenshine|Helen Keller|Robert Owen|Daniel Willingham|Mary Myatt|Tom Sherrington|Simon Smith Foundation|Theo Bear)/;
const CALLED = /(?:called|named|known as|o['’]r enw|a elwir yn) $/i;
const MARKED = /(?:\b(?:pupil|learner|child|boy|girl|student|son|daughter|brother|sister|twins?|disgybl|dysgwr|bachgen|merch|plentyn|mab|brawd|chwaer|ddisgybl|ddysgwr|blentyn|ferch|fachgen|fab)),? $/i;
/** The end of a word that may make the next a name; the whole is looked at after. */
const BESIDE = /(?:ed|as|enw|yn|er|il|ld|oy|rl|nt|on|ns|wr|bl|en|ch|ab|wd),? $/;
/** What stands after “Pupil” and is no name: grants, councils, units. */
const OF_PUPILS = /^(?:Development|Deprivation|Premium|Voice|Progress|Referral|Council|Support|Parliament|Profile|Leadership|Well|Number|Offer|Grant|Level|Census|Services)/;
const KIN_AFTER = /^['’]s? (?:mum|mam|mother|dad|father|parents?|family|carers?|sister|brother|grand\w{2,8}|needs?|IDP|attendance|behaviour)\b/;
/** “Jamie’s Farm” is a place, and “Noah’s Ark” a story. */
const OWNS_A_NAME = new RegExp(`^['’]s [${CAPITAL}](?![${CAPITAL}])`);
const CAPITALS = new RegExp(`[${CAPITAL}]`);
const SAID_OF_PEOPLE = /^,? (?:who )?(?:is|was|has|had|needs|sydd|sy['’]n|yn|ar|mewn|looked)\b/;
const BEGINS = /^(?:Mae|Roedd|Bydd|Bu|Cafodd|Caiff|Aeth|Daeth|Pupil|Learner|Disgybl|Dysgwr|The|This|Our|Each|Every|All|Year|Blwyddyn|Class|Dosbarth|Grant|Ysgol)$/;
const SAYS_HAS = /(?:^|[\s(])(?:[Mm]ae|[Rr]oedd|[Oo]es) gan $/;
const YEAR_AFTER = /^,? \(?(?:18|19|20)\d\d\b/;

/** The people that are named in prose. Careful: what has a capital is mostly a place, a programme or the beginning of a sentence. */
export function mentions(text: string): Mention[] {
  const found: Mention[] = [];
  let taken = 0;
  for (const { 0: word, index } of text.matchAll(NAMES)) {
    if (index < taken) continue;
    const mention = titled(text, word, index) ?? named(text, word, index);
    if (!mention) continue;
    taken = mention.end;
    found.push(mention);
  }
  for (const { 0: whole, index } of text.matchAll(INITIALS)) {
    const letters = /^[^ ]\.? ?[^ ]\.?/.exec(whole)![0];
    if (!letters.includes('.') && (letters.includes(' ') || ABBREVIATION.test(letters))) continue;
    found.push({ sort: 'initials', start: index, end: index + whole.length });
  }
  for (const { 0: whole, index } of text.matchAll(LETTERS)) {
    if (!ABBREVIATION.test(whole.replace(/[. ]/g, '')) && !found.some(({ start }) => start === index)) found.push({ sort: 'letters', start: index, end: index + whole.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

function titled(text: string, word: string, start: number): Mention | undefined {
  if (!TITLE.test(word)) return undefined;
  const name = TITLED.exec(text.slice(start + word.length, start + word.length + 60))?.[0];
  return name === undefined ? undefined : { sort: 'titled', start, end: start + word.length + withoutGenitive(name).length };
}

/** “Jac’s” is Jac. */
const withoutGenitive = (name: string): string => name.replace(/['’]s$/, '');

function named(text: string, whole: string, start: number): Mention | undefined {
  const word = withoutGenitive(whole);
  const end = start + word.length;
  const before = text.slice(Math.max(start - 16, 0), start);
  const first = word.length > 2 && word === word.toUpperCase() ? word.toLowerCase() : word.replace(/['’-].*$/, '');
  const known = mayBeGivenName(first);
  // What is no given name is a person only by what stands beside it.
  if (!known && !BESIDE.test(before) && !(text[end] === ' ' && CAPITALS.test(text[end + 1] ?? ''))) return undefined;
  const next = word === whole ? SURNAME.exec(text.slice(end, end + 60))?.[0] : undefined;
  const surname = next !== undefined && !NO_SURNAME.test(next) ? withoutGenitive(next) : undefined;
  if (PLACE_BEFORE.test(before) || KNOWN.test(text.slice(start, start + 40))) return undefined;
  const last = surname === undefined ? end : end + surname.length;
  const after = text.slice(last, last + 40);
  if (YEAR_AFTER.test(after) || (NO_SURNAME.test(after) && !/^ [A-Z]{3,5}(?![a-z])/.test(after))) return undefined;
  if (OWNS_A_NAME.test(after)) return undefined;
  if (surname !== undefined && known) return { sort: 'full', start, end: last };
  if (CALLED.test(before) || (MARKED.test(before) && !OF_PUPILS.test(word) && (surname !== undefined || isGivenName(first)))) return { sort: 'marked', start, end: last };
  if (surname !== undefined && KIN_AFTER.test(after)) return { sort: 'marked', start, end: last };
  const second = /^ ([^ ]+)/.exec(surname ?? '')?.[1] ?? '';
  if (surname !== undefined && !BEGINS.test(word) && !mayBeGivenName(second) && !TITLE.test(second) && (SAID_OF_PEOPLE.test(after) || SAYS_HAS.test(before))) return { sort: 'unknown', start, end: last };
  // A capital word that follows is a name of something, or the sentence is a heading.
  if (next !== undefined && surname === undefined && !/^ [A-Z]{3,5}(?![a-z])/.test(next)) return undefined;
  return isGivenName(first) && surname === undefined && word.length > 2 ? { sort: 'given', start, end } : undefined;
}
