import type { UserFontId } from '#core/contract/font-address.ts';
import type { HostMessage } from '#core/contract/messages.ts';
import type { HostConnection, PostHost } from '#host/door.ts';

/** What a session needs of a WebSocket. */
export interface Line {
  send(text: string): void;
}
interface Session {
  readonly connection: HostConnection;
  readonly lines: Set<Line>;
  leaving: NodeJS.Timeout | null;
}

/** How long an unlocked post waits for its window to come back (a reload, a crashed tab) before its session is closed. */
const patienceMs = 30_000;

/** One line to the host per visitor, not per socket: a reload keeps the post unlocked, and two tabs of one visitor share the session. */
export class WebSessions {
  readonly #host: PostHost;
  readonly #sessions = new Map<string, Session>();

  constructor(host: PostHost) {
    this.#host = host;
  }

  /** Adds a socket of this visitor; returns what to do with its messages and its end. */
  join(visitor: string, line: Line): { receive(message: unknown): void; leave(): void } {
    const session = this.#sessions.get(visitor) ?? this.#open(visitor);
    if (session.leaving) clearTimeout(session.leaving);
    session.leaving = null;
    session.lines.add(line);
    return {
      receive: (message) => session.connection.receive(message),
      leave: () => {
        session.lines.delete(line);
        if (session.lines.size === 0) session.leaving = setTimeout(() => this.#close(visitor), patienceMs);
      },
    };
  }

  /** A font of the user's for this visitor's page; null while their post is locked. */
  font(visitor: string, id: UserFontId): Uint8Array | null {
    return this.#sessions.get(visitor)?.connection.font(id) ?? null;
  }

  closeAll(): void {
    for (const visitor of [...this.#sessions.keys()]) this.#close(visitor);
  }

  #open(visitor: string): Session {
    const lines = new Set<Line>();
    const tellAll = (message: HostMessage): void => {
      const text = JSON.stringify(message);
      for (const line of lines) line.send(text);
    };
    const session: Session = { connection: this.#host.connect(tellAll), lines, leaving: null };
    this.#sessions.set(visitor, session);
    return session;
  }

  #close(visitor: string): void {
    const session = this.#sessions.get(visitor);
    if (session?.leaving) clearTimeout(session.leaving);
    this.#sessions.delete(visitor);
    session?.connection.close();
  }
}
