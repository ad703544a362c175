import {expect, open, test} from './fixtures';
import {PAGES} from './pages';

test.describe('references', () => {
  test('lead from a meeting to all meetings that name the same', async ({page}) => {
    await open(page, 'minutes/iaas/20230816');
    const list = page.getByRole('complementary', {name: 'References in these minutes'});
    await expect(list.getByText('in 1 more meeting').first()).toBeVisible();
    await list.getByRole('link', {name: 'standards#296', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('standards#296');
    await expect(page.getByText('2 meetings', {exact: false}).first()).toBeVisible();
  });

  test('lead on to the section that names them', async ({page}) => {
    await open(page, PAGES.reference.address);
    const section = page.locator('main a[href*="/minutes/"][href*="#"]:visible').first();
    const address = await section.getAttribute('href');
    await section.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.locator('[data-minutes-target]')).toBeVisible();
  });

  test('join all versions of a standard, and link to it', async ({page}) => {
    await open(page, PAGES.standard.address);
    await expect(page.getByText('scs-0104-v1: ', {exact: false})).toBeVisible();
    await expect(page.getByRole('link', {name: 'The standard', exact: true})).toHaveAttribute(
      'href',
      'https://docs.scs.community/standards/iaas/scs-0104',
    );
  });

  test('stand in the table of their repository when one meeting names them', async ({page}) => {
    await open(page, PAGES.references.address);
    await page.getByRole('link', {name: 'SovereignCloudStack/issues', exact: true}).click();
    const single = page.getByRole('row', {name: /#332/});
    await expect(single.getByRole('link', {name: '#332', exact: true})).toHaveAttribute(
      'href',
      'https://github.com/SovereignCloudStack/issues/issues/332',
    );
    await expect(single.getByRole('cell', {name: '1', exact: true})).toBeVisible();
  });

  test('are there as JSON, where the pages say', async ({page, request}) => {
    await open(page, PAGES.standard.address);
    const address = await page.getByRole('link', {name: 'As JSON'}).getAttribute('href');
    const response = await request.get(address ?? '');
    const data = (await response.json()) as {schema: number; id: string; meetings: unknown[]};
    expect(data).toMatchObject({schema: 1, id: 'scs-0104'});
    expect(data.meetings.length).toBeGreaterThan(1);
  });
});
