import type { CommandHandlers, QueryHandlers, TaskHandlers } from '../handlers.ts';
import { absenceCommands, absenceQueries } from './absence.ts';
import { attendanceCommands, attendanceQueries } from './attendance.ts';
import { backupQueries, backupTasks } from './backup.ts';
import { buildingCommands, buildingQueries } from './building.ts';
import { donationCommands, donationQueries } from './donation.ts';
import { dutyCommands, dutyQueries } from './duty.ts';
import { dutyChangeCommands, dutyChangeQueries } from './duty-change.ts';
import { dutyFileTasks } from './duty-files.ts';
import { dutyTasks } from './duty-planning.ts';
import { setupCommands, setupQueries } from './duty-setup.ts';
import { exportQueries, exportTasks } from './export.ts';
import { handoverCommands, handoverQueries } from './handover.ts';
import { historyCommands, historyQueries } from './history.ts';
import { illCommands, illQueries, illTasks } from './ill.ts';
import { laptopTasks } from './laptop.ts';
import { ledgerActs } from './ledger-acts.ts';
import { ledgerAnswers } from './ledger-answers.ts';
import { ledgerKeeping } from './ledger-keeping.ts';
import { ledgerQueries } from './ledger-reading.ts';
import { meetingCommands, meetingQueries } from './meeting.ts';
import { noticeCommands, noticeQueries } from './notice.ts';
import {
  branchCommands,
  groupCommands,
  officeCommands,
  organisationCommands,
  organisationQueries,
  pioneerCommands,
} from './organisation.ts';
import { paperQueries, paperTasks } from './paper.ts';
import { personCommands, personQueries } from './person.ts';
import { planVersionCommands, planVersionQueries } from './plan-version.ts';
import { postCommands, postQueries } from './post.ts';
import { reportingCommands, reportingQueries } from './reporting.ts';
import { rosterCommands, rosterTasks } from './roster-files.ts';
import { runCommands, runQueries } from './run.ts';
import { searchQueries } from './search.ts';
import { pinCommands, pinQueries, pinTasks, signTask } from './signing.ts';
import { countCommands, countQueries } from './stock-count.ts';
import { suppliesCommands, suppliesQueries } from './supplies.ts';
import { suppliesTasks } from './supplies-workbook.ts';
import { useQueries, useTasks } from './supply-use.ts';
import { todayQueries } from './today.ts';
import { verifyTasks } from './verify.ts';
import { wishCommands, wishQueries, wishTasks } from './wish.ts';

export const queryHandlers: QueryHandlers = {
  ...postQueries,
  ...personQueries,
  ...organisationQueries,
  ...buildingQueries,
  ...absenceQueries,
  ...dutyQueries,
  ...planVersionQueries,
  ...dutyChangeQueries,
  ...illQueries,
  ...attendanceQueries,
  ...setupQueries,
  ...suppliesQueries,
  ...ledgerQueries,
  ...meetingQueries,
  ...noticeQueries,
  ...paperQueries,
  ...todayQueries,
  ...exportQueries,
  ...backupQueries,
  ...historyQueries,
  ...handoverQueries,
  ...pinQueries,
  ...searchQueries,
  ...wishQueries,
  ...reportingQueries,
  ...runQueries,
  ...useQueries,
  ...donationQueries,
  ...countQueries,
};

export const commandHandlers: CommandHandlers = {
  ...postCommands,
  ...personCommands,
  ...organisationCommands,
  ...branchCommands,
  ...officeCommands,
  ...groupCommands,
  ...pioneerCommands,
  ...buildingCommands,
  ...rosterCommands,
  ...absenceCommands,
  ...dutyCommands,
  ...planVersionCommands,
  ...dutyChangeCommands,
  ...illCommands,
  ...attendanceCommands,
  ...setupCommands,
  ...suppliesCommands,
  ...ledgerActs,
  ...ledgerAnswers,
  ...ledgerKeeping,
  ...meetingCommands,
  ...noticeCommands,
  ...historyCommands,
  ...handoverCommands,
  ...pinCommands,
  ...wishCommands,
  ...reportingCommands,
  ...runCommands,
  ...donationCommands,
  ...countCommands,
};

export const taskHandlers: TaskHandlers = {
  ...laptopTasks,
  ...rosterTasks,
  ...suppliesTasks,
  ...dutyTasks,
  ...dutyFileTasks,
  ...illTasks,
  ...paperTasks,
  ...exportTasks,
  ...backupTasks,
  ...verifyTasks,
  ...signTask,
  ...pinTasks,
  ...wishTasks,
  ...useTasks,
};
