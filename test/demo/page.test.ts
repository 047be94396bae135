import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Demo, startDemo } from '../../src/cli/demo.ts';

/** The demo as somebody meets it for the first time: a real browser on the page, the whole bot behind it. */

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (!BROWSER) console.warn('The demo page is NOT tested: no browser is installed (Debian: apt-get install chromium).');

(BROWSER ? describe : describe.skip)('the demo page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-page-'));
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    demo = await startDemo(`file:${join(folder, 'demo.db')}`, 0, { clock: Date.now });
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: QUIET });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(width: number, height: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(demo.slack.url);
    return page;
  }

  async function type(page: Page, text: string): Promise<void> {
    const composer = page.getByRole('main').getByRole('textbox').first();
    await composer.fill(text);
    await composer.press('Enter');
  }

  test('takes a matrix that is attached, and shows its plan', async () => {
    const page = await open(1280, 900);
    await page.getByRole('complementary').or(page.getByRole('navigation')).getByText('whoowns').first().click();
    const content = 'Activity,Tech Lead\nWater the office plants,A/R\n';
    const file = { name: 'plants.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
    await page.getByLabel('Files', { exact: true }).setInputFiles(file);
    const messages = page.getByRole('log', { name: 'Messages' });
    await messages.getByText('Water the office plants').first().waitFor();
    expect(await messages.innerText()).toContain('plants.csv');
    await page.close();
  });

  test('answers a command for the asker alone, shares it, and shows another person what they see', async () => {
    const page = await open(1280, 900);
    const messages = page.getByRole('log', { name: 'Messages' });
    await type(page, '/whoowns deploy-approval');
    await messages.getByText('Only visible to you').first().waitFor();
    await messages.getByRole('heading', { name: 'Deploy approval' }).first().waitFor();
    expect(await messages.innerText()).toContain('Accountable');
    await messages.getByRole('button', { name: 'Share in channel' }).first().click();
    await messages.getByText('Shared by').waitFor();

    await page.getByRole('button', { name: /Be somebody else/ }).click();
    await page.getByPlaceholder('Find somebody').fill('Tobias');
    await page
      .getByRole('option', { name: /Tobias/ })
      .or(page.getByRole('button', { name: /^Tobias/ }))
      .first()
      .click();
    await page.getByText('You are').waitFor();
    await messages.getByText('Shared by').waitFor();
    expect(await messages.getByText('Only visible to you').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('answers a mention in its thread, at the width of a phone, with nothing wider than the screen', async () => {
    const page = await open(375, 812);
    await type(page, '@whoowns who approves deploys for payments?');
    await page.getByText('1 reply').first().click();
    await page.getByText('Deploy approval for Payments').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  }, 30_000);

  test('has a home that answers what is typed into its box, at the width of a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    await page.goto(`${demo.slack.url}#U0NOMVULA/${demo.slack.workspace.appDm('U0NOMVULA').id}`);
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'What is missing in Security' }).waitFor({ timeout: 1000 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.getByLabel('Who owns …?').fill('deploy approval');
    await page.getByLabel('Who owns …?').press('Enter');
    await page.getByRole('dialog').getByText('Accountable').first().waitFor({ timeout: 5000 });
    await page.close();
  }, 30_000);

  test('opens a form, says what is wrong beside its field, and says what became of it, at the width of a phone', async () => {
    const page = await open(375, 812);
    await type(page, '/whoowns edit deploy-approval');
    const form = page.getByRole('dialog');
    const name = form.getByRole('textbox').first();
    await form.getByRole('button', { name: 'Propose' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await name.fill('🌱');
    await form.getByRole('button', { name: 'Propose' }).click();
    await form.getByText('A name needs at least one letter or digit.').waitFor();
    await name.fill('Letting a release out');
    await form.getByRole('button', { name: 'Propose' }).click();
    await form.getByText('Letting a release out').first().waitFor();
    await form.getByText('your proposal').waitFor();
    await form.getByRole('button', { name: 'Close' }).last().click();
    await page.close();
  }, 30_000);

  test('shows what somebody typed as text, never as a page', async () => {
    const page = await open(1280, 900);
    await type(page, '<img src=x onerror="document.title=\'taken\'"> *bold*');
    await page.getByRole('log', { name: 'Messages' }).getByText('<img src=x').waitFor();
    expect(await page.title()).not.toBe('taken');
    await page.close();
  }, 30_000);
});
