import { joinSaid } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Actor, Certainty, Edition, Force } from './edition.ts';

/** Whom a clause speaks to, in words. */
export const ACTORS: Readonly<Record<Actor, Said>> = {
  all: { en: 'everybody', cy: 'pawb' },
  school: { en: 'the school', cy: 'yr ysgol' },
  'governing-body': { en: 'the governing body', cy: 'y corff llywodraethu' },
  'head-teacher': { en: 'the head teacher', cy: 'y pennaeth' },
  'welsh-government': { en: 'the Welsh Government', cy: 'Llywodraeth Cymru' },
  dysgu: { en: 'Dysgu, the professional learning and leadership body', cy: 'Dysgu, y corff dysgu proffesiynol ac arweinyddiaeth' },
  'diocesan-authority': { en: 'diocesan authorities', cy: 'awdurdodau esgobaethol' },
  scrutiny: { en: 'scrutiny committees', cy: 'pwyllgorau craffu' },
  collaborative: { en: 'collaboratives and those who convene them', cy: 'grwpiau cydweithredol a’r rhai sy’n eu cynnull' },
  'improvement-partner': { en: 'improvement partners', cy: 'partneriaid gwella' },
  'local-authority': { en: 'the local authority', cy: 'yr awdurdod lleol' },
  pru: { en: 'pupil referral units', cy: 'unedau cyfeirio disgyblion' },
  estyn: { en: 'Estyn', cy: 'Estyn' },
};

/** A clause's force as a sentence: the guidance's own word, and what it means. */
export const FORCE: Readonly<Record<Force, Said>> = {
  must: { en: 'The word is “must”: the law requires it.', cy: 'Y gair yw “rhaid”: mae’r gyfraith yn ei fynnu.' },
  // “Will”, “we expect” and the policy objectives expect as much; law and descriptions do not.
  should: { en: 'The word is “should”, or one that expects as much: it is advice, or best practice.', cy: 'Y gair yw “dylid”, neu un sy’n disgwyl cymaint: cyngor ydyw, neu arfer gorau.' },
  may: { en: 'The word is “may”: the choice is yours.', cy: 'Y gair yw “gellir”: eich dewis chi ydyw.' },
  definition: { en: 'It explains or describes: it says neither must nor should.', cy: 'Esbonio neu ddisgrifio y mae: nid yw’n dweud rhaid na dylid.' },
};

/** How sure we are of a clause, in words. `read` is the only one that is at first hand. */
const CERTAINTY: Readonly<Record<Certainty, Said>> = {
  read: { en: 'read in the law itself or on an official page', cy: 'fe’i darllenwyd yn y gyfraith ei hun neu ar dudalen swyddogol' },
  guidance: { en: 'the current guidance says so; the law behind it was not read', cy: 'mae’r canllawiau cyfredol yn dweud hynny; ni ddarllenwyd y gyfraith y tu ôl iddynt' },
  relayed: { en: 'as secondary sources tell it; the words of the law were not read', cy: 'fel y mae ffynonellau eilaidd yn ei adrodd; ni ddarllenwyd geiriau’r gyfraith' },
  inferred: { en: 'our own conclusion; no source says it in so many words', cy: 'ein casgliad ni; nid oes ffynhonnell sy’n ei ddweud yn yr union eiriau' },
};

/** How sure we are of advice: there the guidance itself is first hand. */
export const certaintyOf = ({ certainty, force }: { readonly certainty: Certainty; readonly force: Force }): Said =>
  certainty === 'guidance' && force !== 'must' ? { en: 'read in the current guidance', cy: 'fe’i darllenwyd yn y canllawiau cyfredol' } : CERTAINTY[certainty];

export const NO_LEGAL_ADVICE: Said = { en: 'This is no legal advice.', cy: 'Nid cyngor cyfreithiol yw hwn.' };

/** Said wherever Welsh of ours stands for the law: empty in English, where there is nothing to say. */
export const WELSH_IS_A_DRAFT: Said = {
  en: '',
  cy: 'Drafft yw Cymraeg y testun cyfreithiol hwn: mae siaradwr Cymraeg eto i’w gadarnhau.',
};

/** The same where Welsh of ours stands for what an authority says. */
export const LOCAL_WELSH_IS_A_DRAFT: Said = {
  en: '',
  cy: 'Drafft yw Cymraeg y testun lleol hwn: mae siaradwr Cymraeg eto i’w gadarnhau.',
};

/** Where a clause stands, for the foot of a message: the document in a few words, and the same with the section. */
export function whereItStands(edition: Edition, id: string): { readonly source: Said; readonly whole: Said } | undefined {
  const clause = edition.clauses[id];
  if (!clause) return undefined;
  if (clause.short) return { source: clause.short, whole: clause.short };
  const { short } = edition.sources[clause.source]!;
  return { source: short, whole: joinSaid([short, clause.section], ', ') };
}
