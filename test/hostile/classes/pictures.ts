import { each, everywhere } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Words in a drawing that would be more than words. */
export default {
  about: 'what drawings act on',
  commands: [['trace', '--format', 'mermaid'], ['trace', '--format', 'svg'], ['trace', 'reading', '--format', 'svg'], ['trace', '--format', 'mermaid', '--lang', 'cy']],
  cases: each(
    {
      'a click': 'x"]\nclick reading "javascript:alert(1)"',
      'a setting of Mermaid': '%%{init: {"securityLevel": "loose"}}%%',
      'the end of a box': 'x"]; y["z',
      'another box': 'x --> evil["y"]',
      'a class': 'x:::evil\nclassDef evil fill:url(https://example.invalid)',
      'an end of the front matter': 'x\n---\nconfig:\n  securityLevel: loose\n---',
      'HTML in a box': '<img src=x onerror=alert(1)>',
      'an entity in a box': '#lt;script#gt;alert(1)#lt;/script#gt;',
      'a backtick string': '`**x** [y](javascript:z)`',
      'a picture of Font Awesome': 'fa:fa-ban x',
      'a label of Graphviz': '<<table><tr><td href="javascript:x">y</td></tr></table>>',
      'an attribute of Graphviz': 'x", URL="javascript:alert(1)", y="',
      'a line of Graphviz': 'x"]; digraph { a -> b } //',
      'an escape of Graphviz': '\\N \\G \\E \\l \\" \\',
      'an element of SVG': '</text><script>alert(1)</script><text>',
      'a use of SVG': '<use href="data:image/svg+xml,x#y"/>',
      'CDATA': '<![CDATA[ ]]> <!-- -- -->',
      'a number that is no character': '&#0; &#xD800; &#x1FFFFF; &undefined;',
      'a very long word': 'w'.repeat(3_000),
      'many short lines': 'a\n'.repeat(400),
    },
    everywhere,
  ),
} satisfies HostileClass;
