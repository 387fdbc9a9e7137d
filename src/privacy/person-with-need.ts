import { needsIn, tellsMatter } from './needs.ts';
import type { Need } from './needs.ts';
import { mentions } from './people.ts';
import type { Mention } from './people.ts';
import type { Sentences, Stretch } from './sentences.ts';
import type { Seen } from './sighting.ts';

/** What shows that a named person is at work, and no learner. */
const AT_WORK =
  /\b(?:leads?|led|leading|co-?ordinat\w+|ALNCo|SENCo|teach(?:er|es|ing)|assistant|governors?|train(?:er|ing|s|ed)?|deliver\w*|provid\w+|psychologist|therapist|nurse|officer|advis[eo]rs?|consultant|head ?teacher|head|deputy|counsellor|author\w*|research\w*|writes?|wrote|books?|workshops?|speaker|visit(?:s|ed|ing)?|responsib\w+|designated|monitors?|reviewed|oversees|manag\w+|works with|will work|chairs?|present(?:s|ed)|meets|champion|expert|specialist|first aider|professor|university|stor(?:y|ies)|novel|poem|film|musician|poet|artist|mentor|partner|coach\w*|arwain|arweini\w+|harwain|cydlyn\w*|gydlyn\w*|CADY|CAnADY|athro|athrawes|athrawon|cynorthwy\w*|gynorthwy\w*|llywodraeth\w*|hyffordd\w*|darpar\w*|seicoleg\w*|therapydd|nyrs|swyddog|ymgynghor\w*|pennaeth|b?dirprwy|ymchwil\w*|llyfr\w*|gweithdy|weithdy|siaradwr|siaradwraig|g?cyfrifol|gyfrifol|dynodedig|monitro|goruchwyl\w*|cadeirio|nofel|cerdd\w*|cerddor|bardd|arlunydd|mentora|cefnogi (?:dysgwyr|staff|teuluoedd)|support(?:s|ing)? (?:learners|staff|families|pupils))\b/i;
/** What shows that somebody is a learner. */
const LEARNER =
  /\b(?:(?:in|of|from|a|the) (?:Year|Class|Reception|Nursery)\b|Year \d|Y\d|(?:M|B|F)lwyddyn \d|Bl\.? ?\d|pupil|learner|boy|girl|his|her|he|she|him|mother|father|mum|mam|dad|famil(?:y|ies)|parents?|carers?|tad|teulu|rhieni|disgybl|dysgwr|bachgen|merch|ddisgybl|ddysgwr|sibling|ei (?:fam|mam|thad|dad|deulu|theulu|rieni|rhieni|anghenion|hanghenion))\b/i;
/** What somebody has, is or gets: the words right after a name. */
const HAS =
  /^(?:['’]s)?,? ?(?:\([^()\n]{1,20}\),? )?(?:(?:in|of|from) (?:Year|Class) \w{1,3},? )?(?:(?:who|which|will|and|also|now|still|already|often|recently|only|has|been) ){0,4}(?:has|had|have|be|is|was|were|been|needs?|needed|receiv(?:es|ed)|gets?|got|takes?|lives?|suffers|struggles|refuses|moved|entitled|eligible|claims|uses|self-harms|misse[sd]|attends|makes|made|became|returned|joined|reads|sydd|sy['’]n|oedd|yn|ar|mewn|wedi|â|ag|gyda)\b/i;
const WELSH_BEFORE = /\b(?:mae|roedd|oedd|bydd|bu|oes|cafodd|caiff|derbyniodd|derbynia|dioddefodd|collodd|symudodd)(?: gan)? (?:(?:y disgybl|y dysgwr) )?$/i;
const OWN_AFTER = /^['’]s? (?:[\w-]+ ){0,3}$/;
const FOR_BEFORE = /^ (?:[\w'’-]+ ){0,3}(?:for|of|about|regarding|with|to|ar gyfer|i|am|ynghylch|gyda)?,? ?(?:a |the )?$/i;
const AT_ONCE = /^(?:,? (?:who |sydd |sy['’]n )?(?:(?:is|was|has|had|needs|been|now|also|an?|the|on|in|yn|ar|mewn|y|yr|â|ag|wedi|cael|bod) ){0,5}|,? \(?)$/;
const GETS = /^,? (?:who )?(?:receives|gets|takes|uses) (?:an? |his |her )?$/;
const KIN = /['’]s? (?:[\w-]+ )?(?:son|daughter|child|twins|boy|girl)\b|\b(?:mab|merch|plentyn|fab|ferch|blentyn) $/i;
const PRONOUN = /^(?:He|She|His|Her|They|Their|Mae ganddo|Mae ganddi|Mae e|Mae o|Mae hi|Mae['’]n|Caiff|Cafodd|Roedd ganddo|Roedd ganddi|Ei)\b/;

/** How far apart a name and a need may stand in one sentence and still belong together. */
const FARTHEST = 140;

/** Somebody who is named together with a need, and a member of staff together with a matter of their own. */
export function* peopleWithNeeds(sentences: Sentences): Generator<Seen> {
  const looked = new Map<number, Sentence>();
  const told = (stretch: Stretch): Sentence => {
    const before = looked.get(stretch.start);
    if (before) return before;
    const made = new Sentence(stretch, sentences.words(stretch));
    looked.set(stretch.start, made);
    return made;
  };
  let reported = -1;
  for (const mention of mentions(sentences.text)) {
    if (mention.start < reported) continue;
    const sentence = told(sentences.at(mention.start));
    const next = sentences.after(sentence.stretch);
    const need = () => learnerNeed(mention, sentence, next && PRONOUN.test(sentences.words(next)) ? told(next) : undefined);
    const found = mention.sort === 'titled' ? (staffMatter(mention, sentence) ?? need()) : (need() ?? staffMatter(mention, sentence));
    if (!found) continue;
    reported = found.end;
    yield found;
  }
}

/** A sentence, with what is asked of it again and again: each answer is found when it is first asked for. */
class Sentence {
  constructor(
    readonly stretch: Stretch,
    readonly words: string,
  ) {}

  get needs(): readonly Need[] {
    return (this.needsFound ??= needsIn(this.words));
  }
  get matter(): boolean {
    return (this.matterFound ??= tellsMatter(this.words));
  }
  get atWork(): boolean {
    return (this.workFound ??= AT_WORK.test(this.words));
  }
  get learner(): boolean {
    return (this.learnerFound ??= LEARNER.test(this.words));
  }
  private needsFound: readonly Need[] | undefined;
  private matterFound: boolean | undefined;
  private workFound: boolean | undefined;
  private learnerFound: boolean | undefined;
}

const SAID = "(?:has|had|is|was|needs?|cannot|does|did|lost|refuses|still|often|always|never|rarely|wedi|yn|sydd|sy['’]n|heb|ddim|angen)\\b";
const CLASS_AFTER = new RegExp(`^(?:,? (?:in|from|of|ym|o|yn y?)|,|,? \\(| –) ?\\(?(?:(?:Year|Mlwyddyn|Blwyddyn|Flwyddyn|Class|Dosbarth|Nosbarth|Yr|Y|B|Bl)\\.? ?\\d{1,2}[A-Z]?|Reception|Nursery|Derbyn|Meithrin)\\)?,? (?:who )?${SAID}`);
const SAID_AFTER = new RegExp(`^\\)?,? (?:who )?${SAID}`);
const TAKES_PART = /\b(?:spoke|speaks|won|sang|read to|council|captain|ambassador|represent\w*|shows?|showed|siarad\w*|enill\w*|cyngor|capten|llysgen\w*|cynrychiol\w*)\b/i;

/** The work of those who are named with the class that they teach. */
const STAFF = /\b(?:teach(?:er|es|ing)|assistant|leads?|led|governors?|co-?ordinat\w+|cover(?:s|ing)?|planning|athro|athrawes|addysgu|cynorthwy\w+|arwain|arweinydd|llywodraethw\w+|cydlynydd|cynllunio)\b/i;

/** A learner named with a class, and something said of them, whatever it is. Gives where the words end. */
function aLearnerOfAClass(words: string, { sort }: Mention, end: number): number | undefined {
  if (sort === 'titled' || sort === 'unknown' || sort === 'letters') return undefined;
  const found = (sort === 'initials' ? SAID_AFTER : CLASS_AFTER).exec(words.slice(end))?.[0];
  return found === undefined || STAFF.test(words) || TAKES_PART.test(words) ? undefined : end + found.length;
}

const staffMatter = ({ sort, start, end }: Mention, sentence: Sentence): Seen | undefined => ((sort === 'titled' || sort === 'full') && sentence.matter ? { kind: 'staff-matter', start, end } : undefined);

function learnerNeed(mention: Mention, sentence: Sentence, next: Sentence | undefined): Seen | undefined {
  const { words, needs, stretch } = sentence;
  const at = { start: mention.start - stretch.start, end: mention.end - stretch.start };
  const seen = (start: number, end: number): Seen => ({ kind: 'learner-need', start: Math.min(start, mention.start), end: Math.max(end, mention.end) });
  if (mention.sort === 'titled' && !KIN.test(words.slice(Math.max(at.start - 20, 0), at.end + 40))) return undefined;
  const need = needs.find((one) => (one.end <= at.start || one.start >= at.end - 1) && belongs(sentence, at, one, mention));
  if (need) return seen(stretch.start + need.start, stretch.start + need.end);
  const end = aLearnerOfAClass(words, mention, at.end);
  if (end !== undefined) return seen(mention.start, stretch.start + end);
  // “Jac Pugh joined in May. He has an IDP.”
  if (mention.sort === 'unknown' || mention.sort === 'letters' || !next || next.needs.length === 0 || sentence.atWork || next.atWork) return undefined;
  const told = next.needs.find(({ ownOnly, start }) => ownOnly || /\b(?:has|had|needs|is|ganddo|ganddi)\b/i.test(next.words.slice(0, start)));
  return told && seen(mention.start, next.stretch.start + told.end);
}

/** Whether a need is the person’s own. */
function belongs(sentence: Sentence, at: Stretch, need: Need, { sort }: Mention): boolean {
  const { words, atWork } = sentence;
  const follows = need.start >= at.end - 1;
  const between = follows ? words.slice(at.end, need.start) : words.slice(need.end, at.start);
  if (between.length > FARTHEST) return false;
  const working = AT_WORK.test(between) || AT_WORK.test(words.slice(need.end, need.end + 18));
  if (sort === 'titled') return true;
  // What no list of names has may be a programme: the need has to be said of it at once.
  if (sort === 'unknown') return need.ownOnly && follows && !working && AT_ONCE.test(between);
  // Staff sign with initials as well: the need has to be said of them, and of nobody else.
  if (sort === 'letters') return need.ownOnly && !atWork && !working && (follows ? AT_ONCE.test(between) || GETS.test(between) || OWN_AFTER.test(between) : FOR_BEFORE.test(between));
  if (follows && !working && (HAS.test(between) || OWN_AFTER.test(between) || (WELSH_BEFORE.test(words.slice(Math.max(at.start - 24, 0), at.start)) && !atWork))) {
    return need.ownOnly || sort !== 'given' || /\b(?:has|had|needs|needed|is|was|gan|â|ag|angen)\b/i.test(`${words.slice(Math.max(at.start - 9, 0), at.start)}${between}`);
  }
  const learner = sentence.learner || sort === 'marked' || sort === 'initials';
  if (learner && !atWork) return true;
  if (!follows && /^ (?:of )?$/.test(between) && !atWork) return true;
  if (!need.ownOnly) return false;
  if (follows && /^ ?[(–:,-] ?$/.test(between)) return true;
  if (!follows && FOR_BEFORE.test(between) && !atWork) return true;
  return !atWork;
}
