// The small mistakes that somebody could make in a regular expression: an anchor or a flag forgotten, a look-around or a set turned
// round, one of a set's signs, one of several words or a repetition left out.

const FLAGS = ['g', 'i', 'm'];

/**
 * @param literal a regular expression as it is written, such as `/^a[bc]/i`
 * @returns the same with one mistake in it each, all of them patterns that can be read
 */
export function patternMistakes(literal) {
  const end = literal.lastIndexOf('/');
  const [body, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const found = new Set();
  const cut = (from, to, instead = '') => found.add(`/${body.slice(0, from)}${instead}${body.slice(to)}/${flags}`);
  /** Where the alternatives of each group that is open begin, and the bars between them. */
  const open = [{ start: 0, bars: [] }];
  const close = (at) => {
    const { start, bars } = open.pop();
    if (bars.length === 0) return;
    const edges = [start - 1, ...bars, at];
    for (let index = 1; index < edges.length; index++) cut(index === 1 ? start : edges[index - 1], index === 1 ? edges[1] + 1 : edges[index]);
  };
  for (let at = 0; at < body.length; ) {
    const rest = body.slice(at);
    const sign = rest[0];
    if (sign === '\\') {
      if (/^\\b/i.test(rest)) cut(at, at + 2);
      at += sizeOf(rest);
    } else if (sign === '[') {
      const members = membersOf(rest);
      if (rest[1] === '^') cut(at + 1, at + 2);
      else cut(at + 1, at + 1, '^');
      if (members.length > 1) for (const { from, to } of members) cut(at + from, at + to);
      at += members.end;
    } else if (sign === '(') {
      const [lead] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest);
      if (/[=!]$/.test(lead)) cut(at + lead.length - 1, at + lead.length, lead.endsWith('=') ? '!' : '=');
      at += lead.length;
      open.push({ start: at, bars: [] });
    } else if (sign === ')') {
      close(at);
      at++;
    } else if (sign === '|') {
      open.at(-1).bars.push(at);
      at++;
    } else if (sign === '^' || sign === '$') {
      cut(at, at + 1);
      at++;
    } else if (/^(?:[*+?]|\{\d+(?:,\d*)?\})/.test(rest)) {
      const [repeats] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(rest);
      cut(at, at + repeats.length);
      at += repeats.length;
    } else at++;
  }
  close(body.length);
  for (const flag of FLAGS) if (flags.includes(flag)) found.add(`/${body}/${flags.replace(flag, '')}`);
  return [`/(?!)/${flags}`, ...found].filter((one) => one !== literal && canBeRead(one));
}

/** How long an escape is. */
const sizeOf = (rest) => /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|.)/i.exec(rest)[0].length;

/** The signs and ranges in a set, and where it ends. */
function membersOf(rest) {
  const members = [];
  let at = rest[1] === '^' ? 2 : 1;
  const one = () => (rest[at] === '\\' ? sizeOf(rest.slice(at)) : 1);
  while (rest[at] !== ']') {
    const from = at;
    at += one();
    if (rest[at] === '-' && rest[at + 1] !== ']') {
      at++;
      at += one();
    }
    members.push({ from, to: at });
  }
  return Object.assign(members, { end: at + 1 });
}

function canBeRead(literal) {
  const end = literal.lastIndexOf('/');
  try {
    new RegExp(literal.slice(1, end), literal.slice(end + 1));
    return end > 1;
  } catch {
    return false;
  }
}
