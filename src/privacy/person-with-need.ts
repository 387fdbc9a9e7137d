import { needsIn, tellsMatter } from './needs.ts';
import type { Need } from './needs.ts';
import { mentions } from './people.ts';
import type { Mention } from './people.ts';
import { sentenceAfter, sentenceAt } from './sentences.ts';
import type { Stretch } from './sentences.ts';
import type { Seen } from './sighting.ts';

/** What shows that a named person is at work, and no learner. */
const AT_WORK =
  /\b(?:leads?|led|leading|co-?ordinat\w+|ALNCo|SENCo|teach(?:er|es|ing)|assistant|governors?|train(?:er|ing|s|ed)|deliver\w*|provid\w+|psychologist|therapist|nurse|officer|advis[eo]rs?|consultant|head ?teacher|head|deputy|counsellor|author\w*|research\w*|writes?|wrote|books?|workshops?|speaker|visit(?:s|ed|ing)?|responsib\w+|designated|monitors?|reviewed|oversees|manag\w+|works with|will work|chairs?|present(?:s|ed)|meets|champion|expert|specialist|first aider|professor|university|stor(?:y|ies)|novel|poem|film|musician|poet|artist|mentor|coach\w*|arwain|arweini\w+|harwain|cydlyn\w*|gydlyn\w*|CADY|CAnADY|athro|athrawes|athrawon|cynorthwy\w*|gynorthwy\w*|llywodraeth\w*|hyffordd\w*|darpar\w*|seicoleg\w*|therapydd|nyrs|swyddog|ymgynghor\w*|pennaeth|b?dirprwy|ymchwil\w*|llyfr\w*|gweithdy|weithdy|siaradwr|siaradwraig|g?cyfrifol|gyfrifol|dynodedig|monitro|goruchwyl\w*|cadeirio|nofel|cerdd\w*|cerddor|bardd|arlunydd|mentora|cefnogi (?:dysgwyr|staff|teuluoedd)|support(?:s|ing)? (?:learners|staff|families|pupils))\b/i;
/** What shows that somebody is a learner. */
const LEARNER =
  /\b(?:(?:in|of|from|a|the) (?:Year|Class|Reception|Nursery)\b|Year \d|Y\d|(?:M|B|F)lwyddyn \d|Bl\.? ?\d|pupil|learner|boy|girl|his|her|he|she|him|mother|father|mum|mam|dad|famil(?:y|ies)|parents?|carers?|tad|teulu|rhieni|disgybl|dysgwr|bachgen|merch|ddisgybl|ddysgwr|sibling|ei (?:fam|mam|thad|dad|deulu|theulu|rieni|rhieni|anghenion|hanghenion))\b/i;
/** What somebody has, is or gets: the words right after a name. */
const HAS =
  /^(?:['’]s)?,? ?(?:\([^()\n]{1,20}\),? )?(?:(?:in|of|from) (?:Year|Class) \w{1,3},? )?(?:(?:who|which|and|also|now|still|already|often|recently|only|has|been) ){0,4}(?:has|had|is|was|been|needs?|needed|receiv(?:es|ed)|gets?|got|takes?|lives?|suffers|struggles|refuses|moved|entitled|eligible|claims|uses|self-harms|misse[sd]|attends|makes|made|became|returned|joined|reads|sydd|sy['’]n|oedd|yn|ar|mewn|wedi|â|ag|gyda)\b/i;
const WELSH_BEFORE = /\b(?:mae|roedd|oedd|bydd|bu|oes|cafodd|caiff|derbyniodd|derbynia|dioddefodd|collodd|symudodd)(?: gan)? (?:(?:y disgybl|y dysgwr) )?$/i;
const OWN_AFTER = /^['’]s? (?:[\w-]+ ){0,3}$/;
const FOR_BEFORE = /^ (?:[\w'’-]+ ){0,3}(?:for|of|about|regarding|with|to|ar gyfer|i|am|ynghylch|gyda)?,? ?(?:a |the )?$/i;
const KIN = /['’]s? (?:[\w-]+ )?(?:son|daughter|child|twins|boy|girl)\b|\b(?:mab|merch|plentyn|fab|ferch|blentyn) $/i;
const PRONOUN = /^(?:He|She|His|Her|They|Their|Mae ganddo|Mae ganddi|Mae e|Mae o|Mae hi|Mae['’]n|Caiff|Cafodd|Roedd ganddo|Roedd ganddi|Ei)\b/;

/** How far apart a name and a need may stand in one sentence and still belong together. */
const FARTHEST = 140;

/** Somebody who is named together with a need, and a member of staff together with a matter of their own. */
export function* peopleWithNeeds(text: string): Generator<Seen> {
  let reported = -1;
  for (const mention of mentions(text)) {
    if (mention.start < reported) continue;
    const own = sentenceAt(text, mention.start);
    const end = staffMatter(text, mention, own) ?? learnerNeed(text, mention, own);
    if (end === undefined) continue;
    reported = end.to;
    yield { kind: end.kind, start: Math.min(mention.start, end.from), end: end.to };
  }
}

interface Told {
  readonly kind: 'learner-need' | 'staff-matter';
  readonly from: number;
  readonly to: number;
}

function staffMatter(text: string, { sort, start, end }: Mention, sentence: Stretch): Told | undefined {
  if (sort !== 'titled' && sort !== 'full') return undefined;
  return tellsMatter(text.slice(sentence.start, sentence.end)) ? { kind: 'staff-matter', from: start, to: end } : undefined;
}

function learnerNeed(text: string, mention: Mention, sentence: Stretch): Told | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const at = { start: mention.start - sentence.start, end: mention.end - sentence.start };
  if (mention.sort === 'titled' && !KIN.test(words.slice(Math.max(at.start - 20, 0), at.end + 40))) return undefined;
  const needs = needsIn(words).filter((need) => need.end <= at.start || need.start >= at.end - 1);
  const need = needs.find((one) => belongs(words, at, one, mention));
  if (need) return { kind: 'learner-need', from: sentence.start + Math.min(need.start, at.start), to: sentence.start + Math.max(need.end, at.end) };
  // “Jac Pugh joined in May. He has an IDP.”
  const next = sentenceAfter(text, sentence);
  const after = next && text.slice(next.start, next.end);
  if (!after || !PRONOUN.test(after) || AT_WORK.test(words) || AT_WORK.test(after)) return undefined;
  const told = needsIn(after).find(({ ownOnly, start }) => ownOnly || /\b(?:has|had|needs|is|ganddo|ganddi)\b/i.test(after.slice(0, start)));
  return told ? { kind: 'learner-need', from: mention.start, to: next.start + told.end } : undefined;
}

function belongs(words: string, at: Stretch, need: Need, { sort }: Mention): boolean {
  const follows = need.start >= at.end - 1;
  const between = follows ? words.slice(at.end, need.start) : words.slice(need.end, at.start);
  if (between.length > FARTHEST) return false;
  const atWork = AT_WORK.test(words);
  const working = AT_WORK.test(between) || AT_WORK.test(words.slice(need.end, need.end + 18));
  if (sort === 'titled') return true;
  if (follows && !working && (HAS.test(between) || OWN_AFTER.test(between) || (WELSH_BEFORE.test(words.slice(Math.max(at.start - 24, 0), at.start)) && !atWork))) {
    return need.ownOnly || sort !== 'given' || /\b(?:has|had|needs|needed|is|was|gan|â|ag|angen)\b/i.test(`${words.slice(Math.max(at.start - 9, 0), at.start)}${between}`);
  }
  const learner = LEARNER.test(words) || sort === 'marked' || sort === 'initials';
  if (learner && !atWork) return true;
  if (!need.ownOnly) return false;
  if (follows && /^ ?[(–:,-]/.test(between) && between.length < 30 && !working) return true;
  if (!follows && FOR_BEFORE.test(between) && !atWork) return true;
  return !atWork;
}
