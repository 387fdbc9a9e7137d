import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Item, School } from '../link/school.ts';
import { sayDayBoth } from '../link/time.ts';
import { spanOf } from '../parse/node.ts';
import { idOf, nameOf } from './naming.ts';
import type { ChangedLink, Since } from './past.ts';
import type { Finding } from './rule.ts';

const words = {
  on: { en: 'on {day}', cy: 'ar {day}' },
  unrecorded: { en: 'in the files as they stand', cy: 'yn y ffeiliau fel y maent' },
  hint: {
    en: 'Look at “{name}” again: it was last written or confirmed on {looked}. Change what no longer follows; if it still holds, record that with `sip confirm {of} --against {against}`',
    cy: 'Edrychwch ar “{name}” eto: fe’i hysgrifennwyd neu ei gadarnhau ddiwethaf ar {looked}. Newidiwch yr hyn nad yw’n dilyn mwyach; os yw’n dal yn wir, cofnodwch hynny gyda `sip confirm {of} --against {against}`',
  },
  action: { en: 'an action that answers it, to look at too', cy: 'cam gweithredu sy’n ei ateb, i edrych arno hefyd' },
  there: { en: 'what was changed', cy: 'yr hyn a newidiwyd' },
} satisfies Record<string, Said>;

/** When a change was made, as the end of a sentence says it. */
export const sayWhen = (since: Since): Said => (since === 'unrecorded' ? words.unrecorded : say(words.on, { day: sayDayBoth(since) }));

/** What rules say of a link whose ground has changed: the sentence is theirs, what to do is the same. */
export function leftBehind(school: School, link: ChangedLink, message: Said): Finding {
  const { from, to, node, what, with: beside, since, looked } = link;
  const name = nameOf(from);
  return {
    item: from,
    ...(node === from.node ? {} : { node }),
    message: say(message, { name, ground: idOf(to), when: sayWhen(since), what }),
    hint: say(words.hint, { name, looked: sayDayBoth(looked), of: referenceTo(school, from), against: referenceTo(school, to) }),
    related: [{ message: words.there, span: spanOf(to.node, 'key') }, ...beside.map((one) => ({ message: words.action, span: spanOf(one.node, 'key') }))],
  };
}

/** As a command takes it: with its kind before it where two things that it may mean have the same path. */
export function referenceTo({ items }: School, item: Item): string {
  const alike = items.filter(({ path, id, empty }) => id !== '' && !empty && path === item.path);
  return alike.length > 1 ? `${item.def}/${idOf(item)}` : idOf(item);
}
