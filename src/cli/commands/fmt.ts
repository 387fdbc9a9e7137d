import type { CommandSpec } from '../spec.ts';

export const fmt: CommandSpec = {
  name: 'fmt',
  summary: {
    en: 'lay out the files of a plan in the one way: two spaces a level, no stray spaces; words and notes stay to the character',
    cy: 'gosod ffeiliau cynllun yn yr un ffordd: dau fwlch i bob lefel, dim bylchau crwydr; mae geiriau a nodiadau’n aros i’r nod',
  },
  details: {
    en: 'PATHS are the school’s folder or some of its files; without them, all files of the school you are in. A single - reads one file from standard input and prints it laid out, for an editor.\nNothing but spaces and empty lines changes: afterwards each file is read again and must say the same, notes included, or it is left alone.\nWith --check nothing is written, the files that would change are listed, and the exit code is 1 when there are any. A file that cannot be read is left alone and named, with exit code 1.',
    cy: 'PATHS yw ffolder yr ysgol neu rai o’i ffeiliau; hebddynt, holl ffeiliau’r ysgol yr ydych ynddi. Mae - ar ei ben ei hun yn darllen un ffeil o’r mewnbwn safonol ac yn ei hargraffu wedi ei gosod, ar gyfer golygydd.\nDim ond bylchau a llinellau gwag sy’n newid: wedyn darllenir pob ffeil eto a rhaid iddi ddweud yr un peth, nodiadau’n gynwysedig, neu gadewir hi fel y mae.\nGyda --check nid ysgrifennir dim, rhestrir y ffeiliau a fyddai’n newid, ac mae’r cod gorffen yn 1 os oes rhai. Gadewir ffeil na ellir ei darllen fel y mae a’i henwi, gyda chod gorffen 1.',
  },
  args: [{ name: '[paths...]', about: { en: 'the school’s folder or some of its files, or - for standard input', cy: 'ffolder yr ysgol neu rai o’i ffeiliau, neu - am y mewnbwn safonol' } }],
  options: [{ flags: '--check', about: { en: 'write nothing; list what would change', cy: 'ysgrifennu dim; rhestru’r hyn a fyddai’n newid' } }],
  shares: ['school', 'quiet'],
  load: () => import('./fmt.run.ts'),
};
