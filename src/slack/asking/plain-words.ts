/** What Slack makes of links and channels in a text (`<https://…|title>`, `<#C1|general>`), as people wrote it. */
export function plainWords(text: string): string {
  return text
    .replace(/<#[CG][A-Z0-9]+\|([^<>]*)>/g, '#$1')
    .replace(/<((?:https?|mailto):[^<>|\s]+)(?:\|[^<>]*)?>/g, (_token, address: string) =>
      address.replace(/^mailto:/, ''),
    )
    .replace(/<!(here|channel|everyone)(?:\|[^<>]*)?>/g, '@$1');
}
