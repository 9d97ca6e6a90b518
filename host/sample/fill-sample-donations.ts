import { randomUUID } from 'node:crypto';
import { sampleDonations, sampleGift, sampleHandOver } from '#core/sample/sample-donations.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Call } from './fill-sample-post.ts';

/** Donations of money and of gloves for the night posts, a handover, and a stock-taking of the equipment in which all agreed. */
export const addSampleDonations = async (call: Call, today: LocalDate): Promise<void> => {
  const gloves = randomUUID();
  await call('supplies.saveItem', { id: gloves, fields: { ...sampleGift, packs: [] } });
  for (const { lines, ...fields } of sampleDonations(today, gloves))
    await call('donation.register', { goodsId: randomUUID(), cashId: randomUUID(), fields: { ...fields, lines: [...lines] } });
  await call('donation.handOver', { id: randomUUID(), fields: sampleHandOver(today) });
  await call('supplies.issueGoods', {
    id: randomUUID(),
    fields: {
      at: `${addDays(today, -5)}T18:40`,
      recipient: { kind: 'other', name: '夜班值守人员' },
      purpose: '夜班卡口',
      handler: '沈祎',
      lines: [{ itemId: gloves, quantity: 12_000 }],
    },
  });
  await countEquipment(call);
};

const countEquipment = async (call: Call): Promise<void> => {
  const { id, rows } = await call('count.start', {
    id: randomUUID(),
    fields: { placeId: null, categories: ['equipment'], counter: '沈祎', checker: '石磊', blind: false, note: '' },
  });
  const entries = rows.map(({ itemId, lotId, book }) => ({ itemId, lotId, counted: book }));
  await call('count.enter', { id, at: null, entries });
  await call('count.settle', { id, documentId: randomUUID(), leaveOut: false });
};
