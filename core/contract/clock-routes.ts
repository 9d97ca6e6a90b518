import { z } from 'zod';
import { command } from './route.ts';

/** 电脑时间. The warning itself is part of `today.summary`, which every page asks for once a minute. */
export const clockRoutes = {
  /** 时间没错: what is entered from now on is held against this moment, and the log tells who said so */
  'clock.confirm': command('确认电脑时间', z.object({}), ['history', 'post'], ['secretary', 'dutyLeader']).returns<null>(),
} as const;
