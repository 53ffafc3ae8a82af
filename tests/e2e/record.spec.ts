import { expect, type Page, test } from '@playwright/test';
import { arrive, Company, expectArrival } from '@/tests/support/company';

const reason = `Reference FOI-${Date.now()}, came on 3 November.`;

test('a coordinator keeps notes for a request, takes the record out, and lifts the hold', async ({
  browser,
}) => {
  const company = new Company(browser);
  const coordinator = await company.as('Naomi Thackbell');
  const review = await addressOf(coordinator, 'Saltwick');

  await test.step('a hold needs a kind and words, and is one however often it is sent', async () => {
    await arrive(coordinator, `${review}/record`, 'Record');
    await coordinator.getByText('Place a legal hold').first().click();
    const place = coordinator.getByRole('button', { name: 'Place a legal hold' });
    await place.click();
    await expect(coordinator.getByText('Choose what asks for it').first()).toBeVisible();
    await coordinator.getByLabel('Request for information').check();
    await coordinator.getByLabel('What the hold is for').fill(reason);
    await place.dblclick();
    const held = coordinator.getByRole('listitem').filter({ hasText: reason });
    await expect(held).toHaveCount(1);
    await expect(held.getByText(/by Naomi Thackbell/)).toBeVisible();
  });

  await test.step('leaders and peers read why; the organiser that there is one', async () => {
    for (const [name, why] of [
      ['Maren Tolliver', 1],
      ['Rosalind Achterby', 1],
      ['Priya Longmire', 0],
    ] as const) {
      const page = await company.as(name);
      await page.goto(review);
      await expect(page.getByText(/legal holds? keeps? the raw notes/)).toBeVisible();
      await expect(page.getByText(reason)).toHaveCount(why);
    }
  });

  await test.step('the council’s leader sees what the council holds, and takes out that alone', async () => {
    const leader = await company.as('Maren Tolliver');
    await arrive(leader, `${review}/record`, 'Record');
    await expect(leader.getByRole('row', { name: /The scoping agreement/ })).toBeVisible();
    await expect(leader.getByRole('row', { name: /Notes that the team shared/ })).toHaveCount(0);
    await expect(leader.getByRole('button', { name: 'Place a legal hold' })).toHaveCount(0);
    const copy = JSON.parse(await downloaded(leader, 'A copy of all that you may read (JSON)'));
    expect(copy.records.map(({ kind }: { kind: string }) => kind)).not.toContain('Findings, in each wording');
    const organiser = await company.as('Priya Longmire');
    expect((await organiser.request.get(`${review}/record/content`)).status()).toBe(404);
  });

  await test.step('the coordinator’s list opens in a spreadsheet, and the history says who took it out', async () => {
    const list = await downloaded(coordinator, 'The list above, as a spreadsheet (CSV)');
    expect(list).toMatch(/^\uFEFFWhat,How many,From,To/);
    expect(list).toContain('Notes that peers keep to themselves');
    await coordinator.goto(`${review}/history`);
    await expect(
      coordinator.getByText('Naomi Thackbell took out the list of what is kept of this review.').first(),
    ).toBeVisible();
  });

  await test.step('lifted, it stays to be read who placed and who lifted it', async () => {
    await coordinator.goto(`${review}/record`);
    const held = coordinator.getByRole('listitem').filter({ hasText: reason });
    await held.getByRole('button', { name: 'Lift this legal hold' }).click();
    await expect(held.getByText(/Lifted on .* by Naomi Thackbell/)).toBeVisible();
    await expectArrival(coordinator, 'Record');
  });
  await company.leave();
});

async function addressOf(page: Page, title: string): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: new RegExp(`^${title}`) });
  return (await link.getAttribute('href')) ?? '';
}

async function downloaded(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
  return answer.text();
}
