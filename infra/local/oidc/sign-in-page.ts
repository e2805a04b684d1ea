import type { TestUser } from './users.ts';

const style = `
  :root { color-scheme: light dark; --ink: #1f2421; --paper: #fbf8f2; --line: #cfc8ba; --teal: #0b5351; --soft: #565b57; }
  @media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --paper: #1b1e1c; --line: #474c48; --teal: #7fd1cb; --soft: #b9b6ad; } }
  body { font: 1.125rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0; }
  main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  ul { list-style: none; padding: 0; display: grid; gap: .75rem; }
  button { font: inherit; color: inherit; text-align: left; width: 100%; min-height: 44px; padding: .6rem 1rem; cursor: pointer;
    background: none; border: 1px solid var(--line); border-radius: .4rem; }
  button strong { color: var(--teal); display: block; }
  button:hover { border-color: var(--teal); }
  button:focus-visible { outline: 3px solid var(--teal); outline-offset: 2px; }
  p { color: var(--soft); }`;

/** Lists the test users as buttons. Works without JavaScript. */
export function signInPage(action: string, users: TestUser[]): string {
  const buttons = users.map(
    ({ id, name, does }) => `
      <li><button name="user" value="${escapeHtml(id)}"><strong>${escapeHtml(name)}</strong> ${escapeHtml(does)}</button></li>`,
  );
  return page(
    'Sign in as',
    `<p>These people exist only on this machine. They need no password.</p>
    <form method="post" action="${escapeHtml(action)}"><ul>${buttons.join('')}
    </ul></form>`,
  );
}

/** @param form of the provider, which the button submits */
export function signOutPage(form: string): string {
  return page(
    'Sign out?',
    `${form}
    <p><button form="op.logoutForm" name="logout" value="yes"><strong>Sign out</strong></button></p>`,
  );
}

/** Says what went wrong with a sign-in. */
export function messagePage(title: string, message: string): string {
  return page(title, `<p>${escapeHtml(message)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)} · Evenhand on this machine</title>
    <style>${style}</style>
  </head>
  <body><main>
    <h1>${escapeHtml(title)}</h1>
    ${body}
  </main></body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
