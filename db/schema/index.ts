export * from './duty.ts';
export * from './duty-life.ts';
export * from './events.ts';
export * from './meetings.ts';
export * from './notices.ts';
export * from './post.ts';
export * from './roster.ts';
export * from './supplies.ts';
