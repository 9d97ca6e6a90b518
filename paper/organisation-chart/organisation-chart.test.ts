import { describe, expect, it } from 'vitest';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { samplePeople, samplePost } from '../testing/sample-people.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { organisationChartModel } from './model.ts';

const people = samplePeople(37);
const site = sampleSite(people);
const model = (columns: number, purpose: 'internal' | 'posting' = 'internal', of = people) =>
  organisationChartModel({
    post: samplePost(),
    chart: orgChart({ people: of, site }),
    people: of,
    purpose,
    columns,
    printedAt: '2022-11-22T09:41' as LocalTime,
  });

describe('组织架构图', () => {
  it.each([5, 13, 17])(
    'shows all 13 buildings and 50 units once, never more than %i boxes side by side (the last would be off the sheet)',
    (columns) => {
      const { rows } = model(columns);
      for (const areas of rows) expect(areas.reduce((sum, area) => sum + area.columns, 0)).toBeLessThanOrEqual(columns);
      const buildings = rows.flat().flatMap((area) => area.buildings);
      expect(buildings.map((one) => one.place).sort()).toEqual(site.buildings.map((one) => one.name).sort());
      expect(buildings.flatMap((one) => one.units)).toHaveLength(50);
    },
  );

  it('goes on in the next box when a building has more units than a sheet is high', () => {
    const [building] = site.buildings;
    if (!building) throw new Error('the sample has buildings');
    const units = Array.from({ length: 40 }, (_, index) => ({
      ...site.units[0],
      id: `u${index}`,
      buildingId: building.id,
      name: `${index + 1}单元`,
    })) as unknown as typeof site.units;
    const chart = orgChart({ people, site: { buildings: [building], units } });
    const { rows } = organisationChartModel({
      post: samplePost(),
      chart,
      people,
      purpose: 'internal',
      columns: 13,
      printedAt: '2022-11-22T09:41' as LocalTime,
    });
    const boxes = rows.flat().flatMap((area) => area.buildings);
    expect(Math.max(...boxes.map((box) => box.units.length))).toBeLessThanOrEqual(16);
    expect(boxes.flatMap((box) => box.units)).toHaveLength(40);
  });

  it('names nobody who did not agree when it is to be posted, and says how many that are', () => {
    const shy = people.map((person, index) => ({ ...person, consentToPublish: index > 3 }));
    const { root, rows, leftOut } = model(13, 'posting', shy);
    const names = [
      root.name,
      ...rows.flat().flatMap((area) => [area.name, ...area.buildings.flatMap((one) => [one.name, ...one.units.map((unit) => unit.name)])]),
    ];
    for (const person of shy.slice(0, 4)) expect(names).not.toContain(person.name);
    expect(leftOut).toBe(4);
    expect(names).toContain('待定');
  });
});
