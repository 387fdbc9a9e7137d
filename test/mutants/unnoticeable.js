/** Mistakes that change nothing anybody could see, by the file: what is changed into what, a part of the line where that is not enough, and why. */
const QUICKER = 'what is kept is only there sooner the next time';

export const UNNOTICEABLE = {
  'src/diagnostics/safe.ts': [
    { what: '/^((?:[^\\S\\n]|\\u001b\\[\\d+m)*):(?=:)/gm → /^((?:[^\\S]|\\u001b\\[\\d+m)*):(?=:)/gm', why: 'the same signs are found; empty lines before them would be gone through again and again' },
    { what: '/^([^\\S\\n]*):(?=:)/gm → /^([^\\S]*):(?=:)/gm', why: 'the same signs are found; empty lines before them would be gone through again and again' },
  ],
  'src/read/inside.ts': [
    { what: 'way === \'..\' || way.startsWith(`..${sep}`) || isAbsolute(way) → way === \'..\' || way.startsWith(`..${sep}`)', why: 'only on Windows is the way to another drive a whole path' },
  ],
  'src/read/folder.ts': [
    { what: 'readdirSync(folder).sort() → readdirSync(folder)', why: 'Node lists names in order on every system that we know; nothing promises that it will' },
  ],
  'src/cli/outside.ts': [
    { what: 'existsSync(at) || dirname(at) === at → existsSync(at)', why: 'only on Windows may the top of a disk not be there' },
  ],
  'src/parse/guards.ts': [
    { what: 'ODD_INDENT.test(source.file.text) → true', why: 'no line is found where the whole file has none; it is only told sooner' },
    { what: '!ODD_INDENT.test(source.file.text) → false', why: 'no line is found where the whole file has none; it is only told sooner' },
  ],
  'src/git/folders.ts': [
    { what: 'before → false', why: QUICKER },
    { what: 'here → false', why: QUICKER },
    { what: 'this.known.set(folder, here); → nothing', why: QUICKER },
  ],
  'src/privacy/scan.ts': [
    { what: 'one.start < last.end → one.start <= last.end', why: 'what is looked for never begins right where something else ends: a sign that is no letter and no digit stands between them' },
  ],
  'src/report/prose.ts': [
    { what: 'error instanceof RangeError → false', why: 'no text is known that gets so far: what takes long has been taken as plain words before' },
  ],
};
