import { App, Button } from 'antd';
import { createElement, useCallback, useState } from 'react';
import { ExpectedFailure, type Failure, type Outcome } from '#core/contract/failure.ts';
import { type CommandName, type InputOf, type ResultOf, routes } from '#core/contract/routes.ts';
import { useHost, useHostCommand } from './use-host.ts';

interface ActOptions<Name extends CommandName> {
  /** What the toast says; without it: the route's label and 已完成. */
  readonly done?: (result: ResultOf<Name>, input: InputOf<Name>) => string;
  /** The caller shows `failure` itself, beside what caused it. */
  readonly inPlace?: boolean;
  /** No 撤销 in the toast: the action cannot be taken back. */
  readonly lasting?: boolean;
}

export interface Act<Name extends CommandName> {
  run(input: InputOf<Name>): Promise<Outcome<ResultOf<Name>>>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Puts a failure found in the window itself beside the fields, or clears it. */
  setFailure(failure: Failure | null): void;
}

/** What to tell people when something other than an expected failure was thrown. */
export const failureOf = (error: unknown): Failure =>
  error instanceof ExpectedFailure
    ? error.failure
    : { code: 'fault', sentence: '程序出了点问题，这一步没有完成，已保存的记录都在。请再试一次。' };

/** Runs a user action: a toast with 撤销 when it is done, a sentence when it fails. Never rejects. */
export const useAct = <Name extends CommandName>(route: Name, options: ActOptions<Name> = {}): Act<Name> => {
  const { message } = App.useApp();
  const host = useHost();
  const command = useHostCommand(route);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { done, inPlace = false, lasting = false } = options;

  const takeBack = useCallback(async () => {
    message.destroy();
    try {
      const undone = await host.command('history.undo', {}, crypto.randomUUID());
      message.success(`已撤销：${undone.label}${undone.subject ? ` ${undone.subject}` : ''}`);
    } catch (error) {
      message.error({ content: failureOf(error).sentence, duration: 8 });
    }
  }, [host, message]);

  const run = async (input: InputOf<Name>): Promise<Outcome<ResultOf<Name>>> => {
    setFailure(null);
    try {
      const value = await command.mutateAsync(input);
      const words = done ? done(value, input) : `${routes[route].label}：已完成`;
      const undo = createElement(Button, { key: 'undo', type: 'link', size: 'small', onClick: () => void takeBack() }, '撤销');
      const content = createElement('span', null, words, lasting ? null : undo);
      message.success({ duration: 6, content });
      return { ok: true, value };
    } catch (error) {
      const known = failureOf(error);
      setFailure(known);
      if (!inPlace) message.error({ content: known.sentence, duration: 8 });
      return { ok: false, failure: known };
    }
  };
  return { run, busy: command.isPending, failure, setFailure };
};
