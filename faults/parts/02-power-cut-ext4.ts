import { powerCuts } from '../load/power-cuts.ts';
import type { FaultPart } from '../part.ts';

export const part: FaultPart = {
  rows: [2],
  title: 'A saved record survives a power cut (ext4)',
  mounts: true,
  run: (context) => powerCuts(context, 'ext4'),
};
