import { randomUUID } from 'node:crypto';
import type { InputOf } from '#core/contract/routes.ts';
import { blankPerson } from '#core/roster/person.ts';
import { type BarePost, openBarePost } from '../bare-post.ts';

const count = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index);

/** A gate at work: twelve trained people, a store with goods, a building with two units, groups. */
export interface UndoWorld extends BarePost {
  readonly people: readonly string[];
  readonly items: { readonly masks: string; readonly radios: string };
  readonly kit: string;
  readonly place: string;
  readonly building: string;
  readonly units: readonly string[];
  /** dates and hands of a slip of the store */
  readonly hands: { readonly at: string; readonly handler: string; readonly checker: string };
  newId(): string;
  receive(change?: Partial<InputOf<'supplies.receiveGoods'>['fields']>): string;
  duty(number: number): { readonly date: string; readonly shiftId: string; readonly dutyPostId: string; readonly personId: string };
  /** puts the person of this number on duty and gives the assignment */
  assign(number: number): string;
}

const hands = { at: '2022-01-06T09:00', handler: '甲一', checker: '乙二' };

const addPeople = ({ run }: BarePost): readonly string[] => {
  const people = count(12).map((index) => ({ id: randomUUID() as string, name: `队员${'甲乙丙丁戊己庚辛壬癸子丑'[index]}` }));
  const fields = { ...blankPerson, trained: true, birthYear: 1985, politicalStatus: 'member' as const };
  for (const { id, name } of people) run('person.add', { id, fields: { ...fields, name } });
  return people.map(({ id }) => id);
};

const addStore = ({ run }: BarePost) => {
  const [masks, radios, kit, place] = count(4).map(() => randomUUID() as string) as [string, string, string, string];
  const plain = { spec: '', category: 'protection' as const, lowLevel: null };
  run('supplies.saveItem', { id: masks, fields: { ...plain, name: '口罩', unit: '只' } });
  run('supplies.saveItem', { id: radios, fields: { ...plain, name: '对讲机', unit: '部', returnable: true } });
  run('supplies.saveKit', { id: kit, fields: { name: '战斗包', parts: [{ itemId: masks, quantity: 10_000 }] } });
  run('supplies.savePlace', { id: place, fields: { name: '东门' } });
  return { items: { masks, radios }, kit, place };
};

const addSite = ({ run }: BarePost) => {
  const [building, first, second] = count(3).map(() => randomUUID() as string) as [string, string, string];
  const rooms = ['101', '102', '201', '202'];
  const units = [first, second].map((id, index) => ({ id, name: `${index + 1}单元`, rooms }));
  run('building.generate', { buildings: [{ id: building, name: '1栋', units }] });
  return { building, units: [first, second] };
};

export const openUndoWorld = (): UndoWorld => {
  const post = openBarePost();
  const people = addPeople(post);
  const store = addStore(post);
  const site = addSite(post);
  const duty = (number: number) => ({
    date: `2022-01-${String(10 + number).padStart(2, '0')}`,
    shiftId: post.setup.shifts[1] ?? '',
    dutyPostId: post.setup.posts[0] ?? '',
    personId: people[number] ?? '',
  });
  return {
    ...{ ...post, people, ...store, ...site, hands, duty },
    newId: () => randomUUID(),
    receive: (change = {}) => {
      const id = randomUUID();
      const lines = [
        { itemId: store.items.masks, quantity: 500_000 },
        { itemId: store.items.radios, quantity: 10_000 },
      ];
      post.run('supplies.receiveGoods', { id, fields: { ...hands, source: 'allotment', party: '街道', lines, ...change } });
      return id;
    },
    assign: (number) => {
      const id = randomUUID();
      post.run('duty.assign', { id, duty: duty(number) });
      return id;
    },
  };
};
