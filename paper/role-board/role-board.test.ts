import { describe, expect, it } from 'vitest';
import { defaultRoleDuties } from '#core/roster/organisation/role-duties.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { samplePeople, samplePost } from '../testing/sample-people.ts';
import { roleBoardModel } from './model.ts';
import { roleBoardPage } from './page.tsx';

const pageOf = (people = samplePeople(9)) =>
  roleBoardPage(
    roleBoardModel({ post: samplePost(), people, duties: defaultRoleDuties, printedAt: '2022-11-22T09:41' as LocalTime }),
    'A3',
  );

describe('七大员公示', () => {
  it('has all seven roles with their duties, and nobody who did not agree or left', () => {
    const [shy, gone, ...rest] = samplePeople(9);
    if (!shy || !gone) throw new Error('the sample has nine people');
    const { html, remarks } = pageOf([{ ...shy, consentToPublish: false }, { ...gone, removed: true }, ...rest]);
    for (const duties of Object.values(defaultRoleDuties)) expect(html).toContain(duties);
    expect(html).not.toContain(shy.name);
    expect(html).not.toContain(gone.name);
    expect(remarks.join()).toContain(shy.name);
  });

  it('leaves a line to write on where nobody holds a role, and says which', () => {
    const { html, remarks } = pageOf([]);
    expect(html.match(/class="write"/g)).toHaveLength(7);
    expect(remarks.join()).toContain('守门员');
  });
});
