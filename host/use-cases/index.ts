import type { CommandHandlers, QueryHandlers, TaskHandlers } from '../handlers.ts';
import { absenceCommands, absenceQueries } from './absence.ts';
import { backupQueries, backupTasks } from './backup.ts';
import { dutyCommands, dutyQueries } from './duty.ts';
import { dutyTasks } from './duty-planning.ts';
import { exportQueries, exportTasks } from './export.ts';
import { historyCommands, historyQueries } from './history.ts';
import { laptopTasks } from './laptop.ts';
import { meetingCommands, meetingQueries } from './meeting.ts';
import { noticeCommands, noticeQueries } from './notice.ts';
import { paperQueries, paperTasks } from './paper.ts';
import { personCommands, personQueries } from './person.ts';
import { postCommands, postQueries } from './post.ts';
import { rosterCommands, rosterTasks } from './roster-files.ts';
import { searchQueries } from './search.ts';
import { suppliesCommands, suppliesQueries } from './supplies.ts';
import { todayQueries } from './today.ts';
import { verifyTasks } from './verify.ts';

export const queryHandlers: QueryHandlers = {
  ...postQueries,
  ...personQueries,
  ...absenceQueries,
  ...dutyQueries,
  ...suppliesQueries,
  ...meetingQueries,
  ...noticeQueries,
  ...paperQueries,
  ...todayQueries,
  ...exportQueries,
  ...backupQueries,
  ...historyQueries,
  ...searchQueries,
};

export const commandHandlers: CommandHandlers = {
  ...postCommands,
  ...personCommands,
  ...rosterCommands,
  ...absenceCommands,
  ...dutyCommands,
  ...suppliesCommands,
  ...meetingCommands,
  ...noticeCommands,
  ...historyCommands,
};

export const taskHandlers: TaskHandlers = {
  ...laptopTasks,
  ...rosterTasks,
  ...dutyTasks,
  ...paperTasks,
  ...exportTasks,
  ...backupTasks,
  ...verifyTasks,
};
