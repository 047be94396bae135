import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Demo, startDemo } from '../../src/cli/demo.ts';

/** The demo's incident as somebody walks through it (docs/paging.md): a real browser on the page, the whole bot behind it. */

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

if (!BROWSER)
  console.warn('The demo incident is NOT tested: no browser is installed (Debian: apt-get install chromium).');

(BROWSER ? describe : describe.skip)("the demo's incident", () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-walk-'));
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    demo = await startDemo(`file:${join(folder, 'demo.db')}`, 0, { clock: Date.now });
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const messagesOf = (page: Page) => page.getByRole('log', { name: 'Messages' });

  test('is paged, taken on a phone, and over, as the walk says', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(demo.slack.url);
    const composer = page.getByRole('main').getByRole('textbox').first();
    await composer.fill('/whoowns page deploy-approval for payments checkout returns 500s');
    await composer.press('Enter');
    await messagesOf(page).getByRole('button', { name: 'Page', exact: true }).last().click();
    await messagesOf(page).getByText('Waiting for').waitFor();
    await messagesOf(page).getByText('It is incident 1').waitFor();

    const [paged = ''] = (await demo.bot.paging.find(1)).lastPaged;
    const name = (await demo.bot.live.current()).people.get(paged)?.name ?? '';
    await page.getByRole('button', { name: /Be somebody else/ }).click();
    await page.getByPlaceholder('Find somebody').fill(name);
    await page.getByRole('option', { name }).or(page.getByRole('button', { name })).first().click();
    await page
      .getByRole('button', { name: /^whoowns/ })
      .or(page.getByRole('link', { name: /whoowns/ }))
      .first()
      .click();
    await page.setViewportSize({ width: 375, height: 812 });
    await messagesOf(page).getByRole('heading', { name: 'checkout returns 500s' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await messagesOf(page).getByRole('button', { name: 'Acknowledge' }).click();
    await messagesOf(page).getByText('You have it').first().waitFor();

    await composer.fill('/whoowns resolve');
    await composer.press('Enter');
    await messagesOf(page).getByText('Resolved').first().waitFor();
    expect(await demo.bot.paging.find(1)).toMatchObject({ state: 'resolved' });
    await page.close();
  }, 40_000);
});
