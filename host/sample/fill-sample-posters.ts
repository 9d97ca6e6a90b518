import { randomUUID } from 'node:crypto';
import { samplePosters } from '#core/sample/sample-posters.ts';
import type { Call } from './fill-sample-post.ts';

/** Posters that the sample's branch made, and one of them kept as a template. */
export const addSamplePosters = async (call: Call): Promise<void> => {
  const posters = samplePosters({ makeId: randomUUID });
  const last = posters.at(-1);
  if (last) await call('poster.save', { id: randomUUID(), fields: { ...last.fields, name: '本小区的卡口须知', template: true } });
  for (const poster of posters) await call('poster.save', poster);
};
