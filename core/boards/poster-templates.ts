import type { PosterTemplate } from './poster-template.ts';
import { letters } from './poster-templates/letters.ts';
import { reminders } from './poster-templates/reminders.ts';

/** Every layout of the designer, grouped by what it is for. */
export const posterTemplates: readonly PosterTemplate[] = [...letters, ...reminders.slice(0, 1)];

export const posterTemplate = (key: string): PosterTemplate | undefined => posterTemplates.find((template) => template.key === key);
