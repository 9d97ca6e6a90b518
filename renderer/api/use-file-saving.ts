import { App } from 'antd';
import type { FileBytes } from '#core/contract/document.ts';
import type { InputOf, ResultOf, TaskName } from '#core/contract/routes.ts';
import { saveBytes } from './save-bytes.ts';
import { failureOf } from './use-act.ts';
import { useWork, type Work } from './use-work.ts';

/** Tasks that answer with a file. */
type FileTask = { [Name in TaskName]: ResultOf<Name> extends FileBytes ? Name : never }[TaskName];

export interface FileSaving<Name extends FileTask> extends Work<Name> {
  /** The file once it lies where the person wanted it; null when it was not made, not saved or not wanted. */
  save(input: InputOf<Name>): Promise<ResultOf<Name> | null>;
}

/** Has a file made, lets the person save it, and says where it went. What goes wrong on either way stands in `failure`. */
export const useFileSaving = <Name extends FileTask>(route: Name): FileSaving<Name> => {
  const { message } = App.useApp();
  const work = useWork(route);
  const save = async (input: InputOf<Name>): Promise<ResultOf<Name> | null> => {
    const made = await work.run(input);
    if (!made.ok) return null;
    try {
      const where = await saveBytes(made.value as FileBytes);
      if (where === null) return null;
      message.success(where);
      return made.value;
    } catch (error) {
      work.setFailure(failureOf(error));
      return null;
    }
  };
  return { ...work, save };
};
