/** How the page looks: our petrol and greys, light and dark as the system has it. */
export const style = `
:root{color-scheme:light dark;--ink:light-dark(#17212b,#e6ebf0);--soft:light-dark(#52606d,#a5b1bd);
--paper:light-dark(#fff,#10161c);--panel:light-dark(#f3f5f7,#1a222b);--line:light-dark(#d5dce3,#33404d);
--accent:light-dark(#0b6470,#5cc3d0)}
*{box-sizing:border-box}
body{margin:0;font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header{padding:24px;border-bottom:1px solid var(--line)}
header p{max-width:80ch;color:var(--soft);margin:8px 0 0}
h1,h2,h3{line-height:1.25;margin:0}h1{font-size:24px}h2{font-size:18px}h3{font-size:14px;margin-top:16px}
a{color:var(--accent)}
.skip{position:absolute;left:8px;top:-60px;padding:8px;background:var(--paper)}.skip:focus{top:8px}
.columns{display:grid;grid-template-columns:280px minmax(0,1fr)}
nav{padding:16px 24px;border-right:1px solid var(--line)}
nav ul{list-style:none;margin:0;padding:0;position:sticky;top:16px}
nav a{display:block;padding:4px 0;text-decoration:none}nav a:hover{text-decoration:underline}
main{padding:24px;max-width:960px;min-width:0}
section{padding-bottom:24px;margin-bottom:24px;border-bottom:1px solid var(--line)}
code,pre{font:13px/1.5 ui-monospace,monospace}
pre{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:12px;margin:8px 0;overflow:auto}
.wide{overflow:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:8px 0}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid var(--line)}
th code,td code{white-space:nowrap}
thead th{color:var(--soft);font-weight:550}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px}dt{font-weight:600}dd{margin:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media(max-width:760px){.columns{grid-template-columns:minmax(0,1fr)}nav{border-right:0}}
`;
