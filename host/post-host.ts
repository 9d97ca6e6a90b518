import { setTimeout as pause } from 'node:timers/promises';
import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';
import { readFontBytes } from '#db/stores/post/user-fonts.ts';
import type { HostConnection, HostOptions, PostHost } from './door.ts';
import { createFolderTokens } from './folder-tokens.ts';
import type { HostState } from './host-state.ts';
import { openLaptopRegister } from './laptop-register.ts';
import { isLeftAlone, WATCH_EVERY_MS } from './left-alone.ts';
import type { OpenPost } from './open-post.ts';
import { readMessage } from './read-message.ts';
import { callThroughRouter, routeCall } from './router.ts';
import type { HostSession } from './session.ts';
import { createUnlockDelay } from './unlock-delay.ts';

type Send = (message: HostMessage) => void;

interface Line {
  readonly send: Send;
  session: HostSession | null;
  /** when somebody last did something at this window */
  lastActive: number;
  readonly running: Map<string, AbortController>;
}

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The owner of the data: plain Node, knows nothing of windows. */
export const createPostHost = (options: HostOptions): PostHost => {
  const lines = new Set<Line>();
  const folders = createFolderTokens();
  let open: OpenPost | null = null;

  const closeIfUnused = (): void => {
    if (open && ![...lines].some((line) => line.session)) {
      open.close();
      open = null;
    }
  };
  const enter = (line: Line, session: HostSession | null): void => {
    line.session = session;
    line.lastActive = options.clock.now();
    if (!session) line.send({ type: 'locked' });
    closeIfUnused();
  };
  const host: HostState = {
    options,
    folders,
    register: openLaptopRegister(options.dataFolder),
    openPost: () => open,
    sessions: () => [...lines].filter((line) => line.session).length,
    setOpenPost: (next) => {
      open = next;
    },
    running: () => [...lines].reduce((sum, line) => sum + line.running.size, 0),
    renewSessions: (renew) => {
      for (const line of lines) {
        if (!line.session) continue;
        const next = renew(line.session);
        if (next) line.session = next;
        else enter(line, null);
      }
    },
    unlockDelay: createUnlockDelay(options.dataFolder, options.pause ?? pause),
    log,
    callAs: (context, session) => callThroughRouter(context, session, log),
    announce: (topics) => {
      for (const line of lines) if (line.session) line.send({ type: 'changed', topics });
    },
  };

  const request = async (line: Line, message: Extract<WindowMessage, { type: 'request' }>): Promise<void> => {
    const { requestId } = message;
    if (message.commandId !== undefined) line.lastActive = options.clock.now();
    const abort = new AbortController();
    line.running.set(requestId, abort);
    const outcome = await routeCall(
      {
        route: message.route,
        input: message.input,
        commandId: message.commandId,
        confirmed: message.confirmed,
        context: {
          host,
          session: line.session,
          enter: (session) => enter(line, session),
          progress: (fraction, sentence) => line.send({ type: 'progress', requestId, fraction, sentence }),
          signal: abort.signal,
        },
      },
      log,
    );
    line.running.delete(requestId);
    if (lines.has(line)) line.send({ type: 'answer', requestId, outcome });
  };

  const connect = (send: Send): HostConnection => {
    const line: Line = { send, session: null, lastActive: options.clock.now(), running: new Map() };
    lines.add(line);
    return {
      receive: (raw) => {
        const read = readMessage(raw);
        if (read?.is === 'refused') line.send({ type: 'answer', requestId: read.requestId, outcome: { ok: false, failure: read.failure } });
        else if (read?.message.type === 'request') void request(line, read.message);
        else if (read?.message.type === 'cancel') line.running.get(read.message.requestId)?.abort();
        else if (read) line.lastActive = options.clock.now();
      },
      font: (id) => line.session && readFontBytes(line.session.open.database.db, id),
      close: () => {
        for (const abort of line.running.values()) abort.abort();
        lines.delete(line);
        line.session = null;
        closeIfUnused();
      },
    };
  };

  const lockLeftAlone = (): void => {
    const now = options.clock.now();
    for (const line of lines) {
      // a clock that was put back must not keep a window open for ever
      line.lastActive = Math.min(line.lastActive, now);
      if (line.session && line.running.size === 0 && isLeftAlone(line.session, now - line.lastActive)) enter(line, null);
    }
  };
  const watch = options.door === 'command-line' ? null : setInterval(lockLeftAlone, WATCH_EVERY_MS);
  watch?.unref();

  return {
    connect,
    lockAll: () => host.renewSessions(() => null),
    lockLeftAlone,
    grantFolder: folders.grant,
    close: async () => {
      if (watch) clearInterval(watch);
      for (const line of lines) line.session = null;
      lines.clear();
      open?.close();
      open = null;
      await options.printer.close();
    },
  };
};
