import { describe, expect, it } from 'vitest';
import { boardSizes } from '#core/boards/board-size.ts';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { publicBody } from '../public-body.ts';
import { samplePeople, samplePost } from '../testing/sample-people.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { mapLayout } from './layout.ts';
import { battleMapModel } from './model.ts';
import { battleMapPage } from './page.tsx';

const people = samplePeople(37);
const site = sampleSite(people);
const modelOf = (purpose: 'internal' | 'posting', of = people) =>
  battleMapModel({
    post: samplePost(),
    chart: orgChart({ people: of, site }),
    people: of,
    purpose,
    printedAt: '2022-11-22T09:41' as LocalTime,
  });

describe('作战图', () => {
  it('shows every building and unit once, in the order in which people look for them (10栋 after 9栋, not after 1栋)', () => {
    const { buildings } = modelOf('internal');
    expect(buildings.map((building) => building.name)).toEqual(Array.from({ length: 13 }, (_, index) => `${index + 1}栋`));
    expect(buildings.flatMap((building) => building.units)).toHaveLength(50);
  });

  it('for posting names only who agreed, and prints no telephone; the map of the command room has both', () => {
    const shy = people.map((person, index) => ({ ...person, consentToPublish: index % 3 !== 0 }));
    const posted = battleMapPage(modelOf('posting', shy), 'A2').html.replaceAll(' ', '');
    for (const person of shy.filter((one) => !one.consentToPublish)) expect(posted).not.toContain(person.name);
    for (const person of shy) expect(posted).not.toContain(person.phone);
    const inside = battleMapPage(modelOf('internal', shy), 'A2').html.replaceAll(' ', '');
    const carer = site.buildings.map((building) => shy.find((person) => person.id === building.carerId)).find((one) => one !== undefined);
    expect(inside).toContain(carer?.phone);
  });

  it('marks every open place, so that a gap is seen from the door', () => {
    const { buildings } = modelOf('internal');
    const open = site.units.filter((unit) => unit.carerId === null).length;
    expect(buildings.flatMap((building) => building.units).filter((unit) => unit.who === '待定')).toHaveLength(open);
  });

  it('makes names larger on a larger sheet and keeps one sheet for the sample site', () => {
    const letters = (['A3', 'A2', '600x900', '800x1200'] as const).map(
      (size) => mapLayout(modelOf('internal'), publicBody(boardSizes[size])).letter,
    );
    expect(letters).toEqual([...letters].sort((a, b) => a - b));
    expect(Math.min(...letters)).toBeGreaterThan(5);
  });
});
