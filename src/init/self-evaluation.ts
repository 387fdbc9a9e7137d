import type { Said } from '../language/said.ts';
import type { Answers } from './answers.ts';
import { asExample, exampleOf, REPLACE } from './example.ts';
import { Page } from './page.ts';

const note = (en: string, cy: string): Said => ({ en, cy });

/** `self-evaluation.yaml`: the questions of the guidance, and one worked finding. */
export function selfEvaluationFile(answers: Answers): string {
  const example = exampleOf(answers);
  const page = new Page(answers.notes, answers.languages);
  page
    .note(0, note('The school’s self-evaluation: what goes well, what is to be improved, and how you know.', 'Hunanwerthusiad yr ysgol: yr hyn sy’n mynd yn dda, yr hyn sydd i’w wella, a sut y gwyddoch.'))
    .line(0, 'sip', '1')
    .space()
    .line(0, 'self-evaluation')
    .line(1, 'year', example.year)
    .note(1, note('The three questions. Short answers are good answers.', 'Y tri chwestiwn. Mae atebion byr yn atebion da.'))
    .line(1, 'how-well')
    .line(1, 'how-we-know')
    .line(1, 'how-to-improve')
    .note(1, note('Who took part, and who from outside looked with you: another school, the authority, an improvement partner.', 'Pwy gymerodd ran, a phwy o’r tu allan a edrychodd gyda chi: ysgol arall, yr awdurdod, partner gwella.'))
    .line(1, 'involved')
    .line(1, 'perspectives')
    .space()
    .note(0, note('Each finding is a strength (kind: strength) or an area for improvement (kind: improve), in a theme of the guidance. The themes: sip explain', 'Mae pob canfyddiad yn gryfder (kind: strength) neu’n faes i’w wella (kind: improve), mewn thema o’r canllawiau. Y themâu: sip explain'))
    .line(0, 'findings')
    .note(1, REPLACE)
    .line(1, example.finding)
    .line(2, 'kind', 'improve')
    .line(2, 'theme', '[progress-for-all]')
    .words(2, 'finding', asExample(note('Learners read well when asked, and seldom by choice.', 'Mae dysgwyr yn darllen yn dda pan ofynnir iddynt, ond anaml o’u dewis.')))
    .line(2, 'when', example.before)
    .note(2, note('Why it is so, and not only what is so.', 'Pam y mae felly, ac nid yn unig beth sydd felly.'))
    .line(2, 'causes')
    .line(3, example.cause)
    .words(4, 'why', note('Few of the books in class are ones that learners would choose.', 'Prin yw’r llyfrau yn y dosbarth y byddai dysgwyr yn eu dewis.'))
    .note(2, note('Evidence of several kinds: what was seen, what was heard, what was read, and figures among them.', 'Tystiolaeth o sawl math: yr hyn a welwyd, a glywyd ac a ddarllenwyd, a ffigurau yn eu plith.'))
    .line(2, 'evidence')
    .line(3, example.teachers === 'athrawon' ? 'gwersi' : 'lessons')
    .line(4, 'kind', 'observation')
    .line(4, 'when', example.before)
    .words(4, 'text', note('Learners read fluently in groups, and put the book away at once.', 'Darllenodd dysgwyr yn rhugl mewn grwpiau, a rhoi’r llyfr o’r neilltu ar unwaith.'))
    .line(3, example.teachers === 'athrawon' ? 'lleisiau' : 'voices')
    .line(4, 'kind', 'learner-voice')
    .line(4, 'when', example.before)
    .words(4, 'text', note('Many said that there was nothing they wanted to read.', 'Dywedodd llawer nad oedd dim yr oeddent am ei ddarllen.'))
    .line(3, example.teachers === 'athrawon' ? 'cofnodion' : 'records')
    .line(4, 'kind', 'learners-work')
    .line(4, 'when', example.before)
    .words(4, 'text', note('Reading records showed the same few books over and over.', 'Dangosodd cofnodion darllen yr un ychydig lyfrau dro ar ôl tro.'));
  return page.toString();
}
