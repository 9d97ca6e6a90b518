import type { PosterTemplate } from './poster-template.ts';
import { announcements } from './poster-templates/announcements.ts';
import { leaflets } from './poster-templates/leaflets.ts';
import { letters } from './poster-templates/letters.ts';
import { notifications } from './poster-templates/notifications.ts';
import { reminders } from './poster-templates/reminders.ts';
import { slogans } from './poster-templates/slogans.ts';

/** Every layout of the designer, grouped by what it is for. */
export const posterTemplates: readonly PosterTemplate[] = [
  ...notifications,
  ...letters,
  ...announcements,
  ...leaflets,
  ...reminders,
  ...slogans,
];

export const posterTemplate = (key: string): PosterTemplate | undefined => posterTemplates.find((template) => template.key === key);
