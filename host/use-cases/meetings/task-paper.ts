import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { TaskDocument } from '#core/contract/task-documents.ts';
import { responsiblePeople, taskState } from '#core/meetings/task.ts';
import { listTasks } from '#db/stores/meetings/tasks.ts';
import { readPost } from '#db/stores/post/post.ts';
import { taskListModel, taskListPage } from '#paper/task-list/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

export const isTaskDocument = (document: DocumentRequest): document is TaskDocument => document.kind === 'task-list';

/** 决议落实表 of everybody or one person, in one state or all. */
export const makeTaskPage = ({ db, now, today }: Desk, { state, person }: TaskDocument): PaperPage => {
  const tasks = listTasks(db, today).filter(
    (task) =>
      (state === 'all' || taskState(task, today) === state) && (person === '' || responsiblePeople(task.responsible).includes(person)),
  );
  return taskListPage(taskListModel({ post: readPost(db), tasks, state, person, printedAt: now }));
};
