import { unreadable } from '../read/unreadable.ts';
import { dayIn, History } from './history.ts';
import type { GitObject } from './batch.ts';

/** Where the tags stand that seal an approved version. */
export const APPROVED = 'sip/approved/';

/** A version that was sealed: an annotated tag `sip/approved/…`. Its words are text that anybody may have written. */
export interface Seal {
  /** The tag's whole name: `sip/approved/2026-11-12`. */
  readonly name: string;
  /** The commit that it seals, in full. */
  readonly commit: string;
  /** Who sealed it, by name. */
  readonly by: string;
  /** The day, where it was made. */
  readonly day: string | undefined;
  /** The whole message of the tag. */
  readonly message: string;
}

/** What is to be sealed. */
export interface Sealing {
  /** The tag's whole name; `APPROVED` stands before the names of approvals. */
  readonly name: string;
  /** A commit's id in full. */
  readonly commit: string;
  readonly message: string;
}

/**
 * The approved versions that led to a revision, the newest first. Tags that are mere pointers are none: nobody stands for them.
 *
 * @param from a revision
 */
export async function sealsOf(history: History, from = 'HEAD'): Promise<readonly Seal[]> {
  const tip = await history.commit(from);
  return history.told(async () => {
    const listed = await history.git.ask('for-each-ref', `--merged=${tip}`, '--sort=-taggerdate', '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)', `refs/tags/${APPROVED}`);
    const found = listed.split('\n').flatMap((line) => {
      const [, tag, commit, name] = /^tag ([0-9a-f]+) commit ([0-9a-f]+) refs\/tags\/(.+)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ tag: tag!, commit: commit!, name }];
    });
    const tags = await history.git.objects(found.map(({ tag }) => tag));
    return found.map(({ tag, commit, name }) => ({ name, commit, ...toldBy(tags.get(tag)) }));
  });
}

function toldBy(tag: GitObject | undefined): Pick<Seal, 'by' | 'day' | 'message'> {
  const text = tag?.content?.toString('utf8') ?? '';
  const head = text.split('\n\n', 1)[0]!;
  return { by: /^tagger (.*) <[^<]*> \d/m.exec(head)?.[1] ?? '', day: dayIn('tagger', text), message: text.slice(head.length + 2) };
}

/**
 * Seals a version with an annotated tag in the name of whoever works here. Made object by object, so that no hook, editor or
 * signing program is asked, whatever the settings say. Throws `Unreadable`: the name is taken, git does not know who this is,
 * or it could not be recorded.
 *
 * @param root the school's folder
 */
export async function seal(root: string, { name, commit, message }: Sealing): Promise<void> {
  const history = History.at(root);
  try {
    const [there] = await history.told(() => history.git.look([`refs/tags/${named(name, root)}`, commit]));
    if (there) throw unreadable.taken(name);
    await history.commit(commit);
    const who = await history.git.tell(['var', 'GIT_COMMITTER_IDENT']).catch(() => Promise.reject(unreadable.nobody()));
    const tag = `object ${commit}\ntype commit\ntag ${name}\ntagger ${who.trim()}\n\n${message.trimEnd()}\n`;
    const recorded = async () => {
      const id = (await history.git.tell(['mktag'], tag)).trim();
      await history.git.tell(['update-ref', `refs/tags/${name}`, id, '0'.repeat(id.length)]);
    };
    await recorded().catch(() => Promise.reject(unreadable.notRecorded(root)));
  } finally {
    history.close();
  }
}

/** A tag's name that begins no option and no second line. */
function named(name: string, root: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(name)) throw unreadable.notRecorded(root);
  return name;
}
