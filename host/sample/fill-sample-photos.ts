import type { Call } from './fill-sample-post.ts';
import { samplePortrait } from './sample-portrait.ts';

/** Most have given a photo, some not yet: the board has to look right with both. */
const EVERY = 5;

/** 示例照片: drawn portraits of the invented people who agreed to stand on the board. */
export const addSamplePhotos = async (call: Call): Promise<void> => {
  const people = (await call('person.list', {})).filter((person) => person.consentToPublish && !person.removed);
  for (const [index, { id }] of people.entries()) {
    if (index % EVERY === EVERY - 1) continue;
    await call('photo.save', { personId: id, base64: samplePortrait(index).toString('base64'), agreed: true });
  }
};
