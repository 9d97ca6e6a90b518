import type { CommandHandlers, QueryHandlers, TaskHandlers } from '../handlers.ts';
import { backupQueries, backupTasks } from './backup.ts';
import { noticeCommands, noticeQueries } from './boards/notice.ts';
import { photoCommands, photoQueries } from './boards/photo.ts';
import { posterCommands, posterQueries } from './boards/poster.ts';
import { attendanceCommands, attendanceQueries } from './duty/attendance.ts';
import { dutyCommands, dutyQueries } from './duty/duty.ts';
import { dutyChangeCommands, dutyChangeQueries } from './duty/duty-change.ts';
import { dutyFileTasks } from './duty/duty-files.ts';
import { dutyTasks } from './duty/duty-planning.ts';
import { setupCommands, setupQueries } from './duty/duty-setup.ts';
import { handoverCommands, handoverQueries } from './duty/handover.ts';
import { illCommands, illQueries, illTasks } from './duty/ill.ts';
import { planVersionCommands, planVersionQueries } from './duty/plan-version.ts';
import { pinCommands, pinQueries, pinTasks, signTask } from './duty/signing.ts';
import { wishCommands, wishQueries, wishTasks } from './duty/wish.ts';
import { archiveTasks } from './export/archive.ts';
import { exportQueries, exportTasks } from './export/export.ts';
import { briefCommands, briefQueries, briefTasks } from './figures/brief.ts';
import { gateTasks } from './figures/gate-workbook.ts';
import { patrolCommands, patrolQueries } from './figures/patrol.ts';
import { figuresCommands, figuresQueries, figuresTasks } from './figures/site-figures.ts';
import { gateQueries, tallyCommands, tallyQueries } from './figures/tally.ts';
import { auditQueries, auditTasks } from './history/audit.ts';
import { traceQueries } from './history/trace.ts';
import { trashCommands, trashQueries } from './history/trash.ts';
import { historyCommands, historyQueries } from './history.ts';
import { laptopTasks } from './laptop.ts';
import { attachmentCommands, attachmentQueries } from './meetings/attachment.ts';
import { recordCommands, recordQueries } from './meetings/final.ts';
import { meetingCommands, meetingQueries } from './meetings/meeting.ts';
import { meetingDraftQueries, meetingDraftTasks, phraseCommands } from './meetings/meeting-draft.ts';
import { officialCommands, officialQueries } from './meetings/official-minutes.ts';
import { taskCommands, taskQueries } from './meetings/task.ts';
import { fontCommands, fontQueries } from './paper/font.ts';
import { paperQueries, paperTasks } from './paper/paper.ts';
import { printQueries, printTasks } from './paper/print.ts';
import { partyLifeCommands, partyLifeQueries } from './party-life/party-life.ts';
import { partyLifeTasks } from './party-life/party-life-workbook.ts';
import { accountCommands, accountQueries, accountTasks } from './post/account.ts';
import { clockCommands } from './post/clock.ts';
import { closingQueries, closingTasks } from './post/closing.ts';
import { postCommands, postQueries } from './post/post.ts';
import { privacyCommands, privacyQueries } from './post/privacy.ts';
import { recoveryTasks } from './post/recovery.ts';
import { absenceCommands, absenceQueries } from './roster/absence.ts';
import { buildingCommands, buildingQueries } from './roster/building.ts';
import {
  branchCommands,
  groupCommands,
  officeCommands,
  organisationCommands,
  organisationQueries,
  pioneerCommands,
} from './roster/organisation.ts';
import { personCommands, personQueries } from './roster/person.ts';
import { reportingCommands, reportingQueries } from './roster/reporting.ts';
import { rosterCommands, rosterTasks } from './roster/roster-files.ts';
import { searchQueries } from './search.ts';
import { careCommands, careQueries } from './service/care.ts';
import { careTasks } from './service/care-workbook.ts';
import { replyCommands, replyQueries } from './service/common-reply.ts';
import { deliveryCommands, deliveryQueries, isolatedCommands, isolatedQueries } from './service/delivery.ts';
import { deliveryTasks } from './service/delivery-workbook.ts';
import { escortCommands, escortQueries } from './service/escort.ts';
import { parcelCommands, parcelQueries } from './service/parcel.ts';
import { requestCommands, requestQueries } from './service/request.ts';
import { requestTasks } from './service/request-file.ts';
import { serviceTodayQueries } from './service/service-today.ts';
import { visitCommands, visitQueries } from './service/visit.ts';
import { visitTasks } from './service/visit-file.ts';
import { donationCommands, donationQueries } from './supplies/donation.ts';
import { ledgerActs } from './supplies/ledger-acts.ts';
import { ledgerAnswers } from './supplies/ledger-answers.ts';
import { ledgerKeeping } from './supplies/ledger-keeping.ts';
import { ledgerQueries } from './supplies/ledger-reading.ts';
import { runCommands, runQueries } from './supplies/run.ts';
import { countCommands, countQueries } from './supplies/stock-count.ts';
import { suppliesCommands, suppliesQueries } from './supplies/supplies.ts';
import { suppliesTasks } from './supplies/supplies-workbook.ts';
import { useQueries, useTasks } from './supplies/supply-use.ts';
import { todayQueries } from './today.ts';
import { updateTasks } from './update.ts';
import { verifyTasks } from './verify.ts';

export const queryHandlers: QueryHandlers = {
  ...accountQueries,
  ...closingQueries,
  ...privacyQueries,
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
  ...meetingDraftQueries,
  ...recordQueries,
  ...officialQueries,
  ...attachmentQueries,
  ...taskQueries,
  ...noticeQueries,
  ...photoQueries,
  ...posterQueries,
  ...paperQueries,
  ...printQueries,
  ...fontQueries,
  ...todayQueries,
  ...serviceTodayQueries,
  ...requestQueries,
  ...replyQueries,
  ...careQueries,
  ...isolatedQueries,
  ...deliveryQueries,
  ...parcelQueries,
  ...escortQueries,
  ...visitQueries,
  ...figuresQueries,
  ...briefQueries,
  ...exportQueries,
  ...backupQueries,
  ...historyQueries,
  ...auditQueries,
  ...traceQueries,
  ...trashQueries,
  ...handoverQueries,
  ...pinQueries,
  ...searchQueries,
  ...wishQueries,
  ...reportingQueries,
  ...runQueries,
  ...useQueries,
  ...donationQueries,
  ...countQueries,
  ...gateQueries,
  ...tallyQueries,
  ...patrolQueries,
  ...partyLifeQueries,
};

export const commandHandlers: CommandHandlers = {
  ...isolatedCommands,
  ...deliveryCommands,
  ...parcelCommands,
  ...escortCommands,
  ...accountCommands,
  ...postCommands,
  ...privacyCommands,
  ...clockCommands,
  ...figuresCommands,
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
  ...phraseCommands,
  ...recordCommands,
  ...officialCommands,
  ...attachmentCommands,
  ...taskCommands,
  ...noticeCommands,
  ...photoCommands,
  ...fontCommands,
  ...posterCommands,
  ...historyCommands,
  ...trashCommands,
  ...handoverCommands,
  ...pinCommands,
  ...wishCommands,
  ...reportingCommands,
  ...runCommands,
  ...donationCommands,
  ...requestCommands,
  ...replyCommands,
  ...countCommands,
  ...briefCommands,
  ...tallyCommands,
  ...patrolCommands,
  ...partyLifeCommands,
  ...visitCommands,
  ...careCommands,
};

export const taskHandlers: TaskHandlers = {
  ...deliveryTasks,
  ...accountTasks,
  ...laptopTasks,
  ...recoveryTasks,
  ...rosterTasks,
  ...suppliesTasks,
  ...dutyTasks,
  ...dutyFileTasks,
  ...illTasks,
  ...meetingDraftTasks,
  ...paperTasks,
  ...printTasks,
  ...exportTasks,
  ...archiveTasks,
  ...backupTasks,
  ...verifyTasks,
  ...auditTasks,
  ...closingTasks,
  ...signTask,
  ...pinTasks,
  ...wishTasks,
  ...useTasks,
  ...requestTasks,
  ...briefTasks,
  ...updateTasks,
  ...figuresTasks,
  ...gateTasks,
  ...partyLifeTasks,
  ...visitTasks,
  ...careTasks,
};
